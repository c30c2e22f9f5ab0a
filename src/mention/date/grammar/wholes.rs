//! Parts of a time and units of it: “the first half of May”, “the year to March”, “two weeks ago”.

use super::super::spoken::{Cut, Cycle, Pick, What};
use super::super::token::Kind;
use super::{Count, Grammar, Read, Shown, day_cycle, grain_of, grains, holding, year};
use crate::lexicon::{CalendarWord, DateWord, Need, Portion, TimeUnit};
use crate::value::Grain;

impl Grammar<'_> {
    /// “The weekend”, “the 1990s”, “the past week”, “the first half of May”.
    pub(super) fn article_led(&self, at: usize) -> Read<What> {
        let next = at + 1;
        match self.kind(next)? {
            Kind::Number { .. } => self
                .numbered_decade(next)
                .or_else(|| {
                    let (n, end) = self.digit_ordinal(next)?;
                    self.day_month(next)
                        .or_else(|| self.ordinal_led(end, n))
                        .or_else(|| self.bare_day(next, n, end))
                })
                .or_else(|| self.count_until(next)),
            Kind::Mark('\'') => self.short_decade(next),
            Kind::Calendar(CalendarWord::Unit(unit)) => self.the_unit(next, unit),
            Kind::Calendar(CalendarWord::Season(..)) => {
                let shown = if self.has_preposition(at) {
                    Shown::Yes
                } else {
                    Shown::No
                };
                self.core(next, shown)
            }
            Kind::Calendar(CalendarWord::PartOfDay) => self.part_of_day_led(next),
            Kind::Calendar(CalendarWord::Decade(_) | CalendarWord::EndOf(_)) => {
                self.core(next, Shown::Yes)
            }
            Kind::Word(DateWord::Number(_)) => self.count_until(next),
            Kind::Word(DateWord::Ordinal(n)) => self.ordinal_led(next + 1, i32::from(n)),
            Kind::Word(DateWord::Portion(portion)) => self.portion_led(next, portion),
            Kind::Word(
                word @ (DateWord::Last
                | DateWord::Next
                | DateWord::Past
                | DateWord::Coming
                | DateWord::Previous
                | DateWord::Following
                | DateWord::Same
                | DateWord::This),
            ) => self.pointed(next, word, true),
            _ => None,
        }
    }

    /// “The weekend”, “the week of 3 May”, “the year ended 31 March”, “the month of May”.
    pub(super) fn the_unit(&self, at: usize, unit: TimeUnit) -> Read<What> {
        if let Some(read) = self.unit_led(at, unit) {
            return Some(read);
        }
        let weekend = unit == TimeUnit::Of(Grain::Weekend) && self.is_unglued(at + 1);
        let what = What::Cycle(Cycle::Weekend, Pick::ByTense);
        let is_noun_behind = matches!(self.kind(at + 1), Some(Kind::Other))
            && self.before(at) == Some(DateWord::Article)
            && !(at > 1
                && matches!(
                    self.word(at - 2),
                    Some(DateWord::Over | DateWord::At | DateWord::On | DateWord::In)
                ));
        (weekend && !is_noun_behind).then_some((what, at + 1))
    }

    /// A unit that says by what follows which one is meant.
    pub(super) fn unit_led(&self, at: usize, unit: TimeUnit) -> Read<What> {
        let next = at + 1;
        match self.kind(next)? {
            // “Year to date”.
            Kind::Word(DateWord::SoFar) => {
                let whole = self.unit_away(unit, 0)?;
                Some((What::Cut(Box::new(whole), Cut::SoFar), next + 1))
            }
            // “The year 2024”.
            Kind::Number { .. } if unit == TimeUnit::Of(Grain::Year) => {
                let (value, 4) = self.number(next)? else {
                    return None;
                };
                let year = year(value).filter(|_| self.is_free_on_right(next))?;
                Some((What::Written(year), next + 1))
            }
            // “The month of May”, “the week of 3 May”.
            Kind::Word(DateWord::Of) => {
                let (what, end) = self.core(next + 1, Shown::Yes)?;
                match (unit, grain_of(&what)?) {
                    (TimeUnit::Of(Grain::Month), Grain::Month)
                    | (TimeUnit::Of(Grain::Year), Grain::Year) => Some((what, end)),
                    (TimeUnit::Of(Grain::Week), Grain::Day) => {
                        Some((What::Cut(Box::new(what), Cut::Nth(Grain::Week, 0)), end))
                    }
                    _ => None,
                }
            }
            // “The year to March”, “the week ended 5 May”.
            Kind::Word(DateWord::Ended | DateWord::To | DateWord::Through) => {
                self.ending(unit, 1, next)
            }
            _ => None,
        }
    }

    /// So many units up to a date: `at` stands on “to” or “ended”.
    pub(super) fn ending(&self, unit: TimeUnit, n: i32, at: usize) -> Read<What> {
        let (grain, n) = grains(unit, n)?;
        let date_at = self.skip(self.skip(at + 1, DateWord::On), DateWord::In);
        let date_at = if self.word(date_at) == Some(DateWord::Portion(Portion::End)) {
            date_at + 1
        } else {
            date_at
        };
        let (what, end) = self.core(date_at, Shown::Yes)?;
        let fits = matches!(grain_of(&what)?, Grain::Day | Grain::Month) && grain >= Grain::Week;
        fits.then(|| (What::Cut(Box::new(what), Cut::Until(grain, n)), end))
    }

    /// “Three months to September” behind an article.
    pub(super) fn count_until(&self, at: usize) -> Read<What> {
        let (Count::Exact(n), end) = self.count(at)? else {
            return None;
        };
        let unit = self.any_unit(end)?;
        let joins = matches!(
            self.word(end + 1),
            Some(DateWord::To | DateWord::Ended | DateWord::Through)
        );
        joins.then(|| self.ending(unit, n, end + 1))?
    }

    /// “Two weeks ago”, “a day later”, “three days from now”.
    pub(super) fn count_led(&self, at: usize) -> Read<What> {
        let (count, end) = self.count(at)?;
        let unit = self.any_unit(end)?;
        let next = end + 1;
        let vague = at > 0 && matches!(self.word(at - 1), Some(DateWord::Over));
        let what = match self.word(next) {
            Some(DateWord::Ago) => self.steps_away(unit, count, -1),
            Some(DateWord::FromNow) => self.steps_away(unit, count, 1),
            Some(DateWord::Portion(portion @ (Portion::Earlier | Portion::Later))) => {
                let sign = if portion == Portion::Earlier { -1 } else { 1 };
                match (count, grains(unit, 1)) {
                    (Count::Exact(n), Some((grain, each))) => What::Beside(grain, sign * n * each),
                    _ => What::Unknown(Grain::Day),
                }
            }
            Some(DateWord::To | DateWord::Ended | DateWord::Through)
                if at > 0 && self.word(at - 1) == Some(DateWord::In) =>
            {
                let Count::Exact(n) = count else { return None };
                return self.ending(unit, n, next);
            }
            _ if self.is_apostrophe(next) && self.says(next + 1, "time") => {
                return Some((self.steps_away(unit, count, 1), next + 2));
            }
            _ => return None,
        };
        let what = if vague {
            What::About(Box::new(what))
        } else {
            what
        };
        Some((what, next + 1))
    }

    /// “Half of May”, “week of May”, “quarter of 2024”, “century”, behind the ordinal `n`.
    pub(super) fn ordinal_led(&self, at: usize, n: i32) -> Read<What> {
        let hyphen = self.mark(at) == Some('-') && self.tokens[at].glued;
        let at = at + usize::from(hyphen);
        let end = at + 1;
        match self.kind(at)? {
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Century)))
                if (1..=22).contains(&n) =>
            {
                let is_before = matches!(
                    self.kind(end),
                    Some(Kind::Calendar(CalendarWord::EraBefore))
                );
                if is_before {
                    return Some((What::Unknown(Grain::Century), end + 1));
                }
                let first = i16::try_from((n - 1) * 100).ok()?;
                Some((holding(first, Grain::Century)?, end))
            }
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Quarter)))
                if (1..=4).contains(&n) =>
            {
                let cycle = Cycle::Quarter(i8::try_from(n).ok()?);
                self.year_behind(cycle, end)
                    .or_else(|| self.part_of_whole(end, Cut::Nth(Grain::Quarter, n)))
                    .or(Some((What::Cycle(cycle, Pick::ByTense), end)))
            }
            Kind::Word(DateWord::Half) if (1..=2).contains(&n) => {
                let half = i8::try_from(n).ok()?;
                self.year_behind(Cycle::Half(half), end)
                    .or_else(|| self.part_of_whole(end, Cut::Half(half)))
            }
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(grain))) => {
                self.part_of_whole(end, Cut::Nth(grain, n))
            }
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                self.part_of_whole(end, Cut::NthWeekday(weekday, n))
            }
            Kind::Word(DateWord::Number(_)) | Kind::Number { .. } if n == 1 => {
                let (Count::Exact(run), end) = self.count(at)? else {
                    return None;
                };
                let (grain, run) = grains(self.any_unit(end)?, run)?;
                self.part_of_whole(end + 1, Cut::Run(grain, run))
            }
            Kind::Word(DateWord::Of) => {
                let month = self.month(at + 1)?;
                let cycle = day_cycle(month, i8::try_from(n).ok()?)?;
                Some(self.with_year(cycle, self.behind_month(at + 1)))
            }
            _ => None,
        }
    }

    /// “… of 2024”, “… in May”, “… of the year”: a part of the whole that follows.
    pub(super) fn part_of_whole(&self, at: usize, cut: Cut) -> Read<What> {
        let joins = matches!(self.word(at), Some(DateWord::Of | DateWord::In));
        let (whole, end) = joins.then(|| self.whole(at + 1))??;
        let fits = match (cut, grain_of(&whole)?) {
            (Cut::Nth(part, _) | Cut::Run(part, _), grain) => part < grain,
            (Cut::NthWeekday(..), grain) => grain >= Grain::Week,
            (_, grain) => grain > Grain::Day,
        };
        fits.then(|| (What::Cut(Box::new(whole), cut), end))
    }

    /// The whole that a part is taken of: “the year”, “2024”, “next month”, “May”.
    pub(super) fn whole(&self, at: usize) -> Read<What> {
        let next = self.skip(at, DateWord::Article);
        if let Some(Kind::Calendar(CalendarWord::Unit(unit))) = self.kind(next)
            && next > at
            && self.is_unglued(next + 1)
        {
            return self
                .unit_led(next, unit)
                .or_else(|| Some((self.unit_away(unit, 0)?, next + 1)));
        }
        if let Some((value, 4)) = self.number(next) {
            let plain = self.is_free_on_right(next) && !self.counts(next + 1);
            if let Some(year) = year(value).filter(|_| plain && (1000..=2199).contains(&value)) {
                return Some((What::Written(year), next + 1));
            }
        }
        self.core(at, Shown::Yes)
    }

    /// “Early May”, “late last month”, “the end of the year”, “earlier this week”.
    pub(super) fn portion_led(&self, at: usize, portion: Portion) -> Read<What> {
        let mut next = at + 1;
        let hyphen = self.mark(next) == Some('-') && self.tokens[next].glued;
        next += usize::from(hyphen);
        let says_of = self.tokens[at].span.of(self.text).ends_with("of");
        match portion {
            Portion::Start | Portion::End => {
                if self.word(next) == Some(DateWord::Of) {
                    next += 1;
                } else if !says_of && !hyphen {
                    return None;
                }
            }
            Portion::Early | Portion::Mid | Portion::Late | Portion::Earlier | Portion::Later => {
                if matches!(self.word(next), Some(DateWord::In | DateWord::On)) {
                    next += 1;
                } else if self.word(next) == Some(DateWord::Article) && !says_of {
                    return None;
                }
            }
        }
        let (whole, end) = self.whole(next)?;
        let is_cuttable = !matches!(whole, What::Clock | What::Range(..) | What::Beside(..));
        is_cuttable.then(|| (What::Cut(Box::new(whole), Cut::Portion(portion)), end))
    }
}
