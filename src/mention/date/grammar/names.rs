//! Times that begin with a name: “October 29, 2024”, “Tuesday”, “summer”.

use jiff::civil::Weekday;

use super::super::calendar;
use super::super::calendar::in_year;
use super::super::spoken::{Cut, Cycle, Pick, What};
use super::super::token::Kind;
use super::{Grammar, Read, Shown, day_cycle, grain_of, on_weekday};
use crate::lexicon::{CalendarWord, DateWord, Need, Season, TimeUnit};
use crate::value::Grain;

impl Grammar<'_> {
    /// “October”, “October 29, 2024”, “May the 4th”, “March last year”.
    pub(super) fn month_led(&self, at: usize, month: i8, need: Need, shown: Shown) -> Read<What> {
        self.month(at)?;
        let end = self.behind_month(at);
        let dotted = end > at + 1;
        if let Some(read) = self.month_day(at, month, end) {
            return Some(read);
        }
        let cycle = Cycle::Month(month);
        if let Some(read) = self.year_behind(cycle, end) {
            return Some(read);
        }
        let glued_before =
            self.tokens[at].glued && at > 0 && self.mark(at - 1) == Some('-') && shown == Shown::No;
        let is_date = match need {
            Need::Nothing => true,
            Need::Neighbour => {
                shown == Shown::Yes
                    || self.has_preposition(at)
                    || self.is_month_before_noun(at, end)
                    || self.joins(end) && self.month(end + 1).is_some()
            }
            Need::Number => dotted && (shown == Shown::Yes || self.has_preposition(at)),
        };
        let stands = is_date && !glued_before && !self.is_name(at, end) && self.is_unglued(end);
        stands.then_some((What::Cycle(cycle, Pick::ByTense), end))
    }

    /// “… 29, 2024” behind a month.
    pub(super) fn month_day(&self, at: usize, month: i8, end: usize) -> Read<What> {
        let number_at = if self.word(end) == Some(DateWord::Article) {
            self.digit_ordinal(end + 1)?;
            end + 1
        } else {
            end
        };
        let (day, next) = self.day_number(number_at)?;
        let cycle = day_cycle(month, day)?;
        let read = self.with_year(cycle, next);
        if let What::Written(_) = read.0 {
            return Some(read);
        }
        // “In May 30 people were hurt”.
        let counts = self.before(at) == Some(DateWord::In)
            && !matches!(
                self.kind(next),
                None | Some(Kind::Mark(_) | Kind::Word(DateWord::To | DateWord::And))
            );
        let counts = counts || self.counts(next) || self.is_unit(next);
        (!counts && (self.is_free_on_right(next - 1) || self.is_range_mark(next))).then_some(read)
    }

    /// “Tuesday”, “Tuesday, 29 October 2024”, “Tuesday of last week”.
    pub(super) fn weekday_led(&self, at: usize, weekday: Weekday, need: Need) -> Read<What> {
        let short = need == Need::Number;
        let dotted = short && self.mark(at + 1) == Some('.') && self.tokens[at + 1].glued;
        let end = at + 1 + usize::from(dotted);
        if self.is_name(at, end) || (short && !self.tokens[at].capital) {
            return None;
        }
        let date_at = if self.mark(end) == Some(',') {
            end + 1
        } else {
            end
        };
        let date_at = self.skip(self.skip(date_at, DateWord::On), DateWord::Article);
        if let Some((what, date_end)) = self.dated_day(date_at) {
            return Some((on_weekday(what, weekday), date_end));
        }
        if short && !(dotted && self.before(at) == Some(DateWord::On)) {
            return None;
        }
        let glued_before = self.tokens[at].glued && at > 0 && self.mark(at - 1) == Some('-');
        if glued_before || !self.is_unglued(end) {
            return None;
        }
        let week_at = self.skip(end, DateWord::Of);
        if let Some((week, week_end)) = self.pointed_unit(week_at)
            && grain_of(&week) == Some(Grain::Week)
        {
            let cut = Cut::NthWeekday(weekday, 1);
            return Some((What::Cut(Box::new(week), cut), week_end));
        }
        Some((What::Cycle(Cycle::Weekday(weekday), Pick::ByTense), end))
    }

    /// A month and day at `at`, in any of the ways to write them.
    pub(super) fn dated_day(&self, at: usize) -> Read<What> {
        match self.kind(at)? {
            Kind::Number { .. } => self.numeric_date(at).or_else(|| self.day_month(at)),
            Kind::Calendar(CalendarWord::Month(month, _)) => {
                self.month(at)?;
                self.month_day(at, month, self.behind_month(at))
            }
            Kind::Calendar(CalendarWord::Feast(..)) => self.core(at, Shown::Yes),
            _ => None,
        }
    }

    /// A year behind a month and day; without one the day comes back every year.
    pub(super) fn with_year(&self, cycle: Cycle, at: usize) -> (What, usize) {
        self.year_behind(cycle, at)
            .unwrap_or((What::Cycle(cycle, Pick::ByTense), at))
    }

    /// “… 2024”, “…, 2024”, “… of 2024”, “… last year”.
    pub(super) fn year_behind(&self, cycle: Cycle, at: usize) -> Read<What> {
        let comma = self.mark(at) == Some(',');
        let next = if comma || self.word(at) == Some(DateWord::Of) {
            at + 1
        } else {
            at
        };
        let glued = self.tokens.get(next).is_some_and(|token| token.glued);
        if let Some((value, 4)) = self.number(next) {
            let is_year = (1000..=2199).contains(&value)
                && (!glued || comma)
                && (self.is_free_on_right(next) || self.is_range_mark(next + 1))
                && !self.counts(next + 1);
            let days = in_year(cycle, i16::try_from(value).ok()?).filter(|_| is_year)?;
            return Some((What::Written(days), next + 1));
        }
        let next = self.skip(next, DateWord::Article);
        if let (Some(DateWord::Previous | DateWord::Following), Some(TimeUnit::Of(Grain::Year))) =
            (self.word(next), self.unit(next + 1))
        {
            return Some((What::Unknown(calendar::grain(cycle)), next + 2));
        }
        let (year, end) = self.pointed_unit(next)?;
        if grain_of(&year) != Some(Grain::Year) {
            return None;
        }
        let What::Counted(year) = year else {
            return Some((What::Unknown(calendar::grain(cycle)), end));
        };
        let days = in_year(cycle, year.from()?.year())?;
        Some((What::Counted(days), end))
    }

    /// A season or feast: with its year, or alone where `stands` allows it.
    pub(super) fn recurring_named(
        &self,
        end: usize,
        cycle: Cycle,
        stands: impl Fn() -> bool,
    ) -> Read<What> {
        if !self.is_unglued(end) {
            return None;
        }
        if let Cycle::Season(season) = cycle
            && let Some((winter, winter_end)) = self.split_winter(end, season)
        {
            return Some((winter, winter_end));
        }
        self.year_behind(cycle, end)
            .or_else(|| stands().then_some((What::Cycle(cycle, Pick::ByTense), end)))
    }

    /// “Winter of 2023-24” begins in 2023; “winter 2024” may be the one before or behind.
    pub(super) fn split_winter(&self, at: usize, season: Season) -> Read<What> {
        if season != Season::Winter {
            return None;
        }
        let at = self.skip(at, DateWord::Of);
        let (first, 4) = self.number(at)? else {
            return None;
        };
        let cycle = Cycle::Season(season);
        match self.year_span(at, Shown::Yes) {
            Some((What::Written(span), end)) if span.days().is_some_and(|days| days < 740) => {
                let days = in_year(cycle, i16::try_from(first).ok()?)?;
                Some((What::Written(days), end))
            }
            _ => (1000..=2199)
                .contains(&first)
                .then_some((What::Unknown(Grain::Season), at + 1)),
        }
    }
}
