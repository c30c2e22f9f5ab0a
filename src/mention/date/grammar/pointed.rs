//! Times that are pointed at: “last week”, “this May”, “the past three days”, “overnight”.

use super::super::calendar;
use super::super::spoken::{Cut, Cycle, Pick, What};
use super::super::token::Kind;
use super::{Count, Grammar, Read, Shown, full_year, grains, is_day, year};
use crate::lexicon::{CalendarWord, DateWord, Need, TimeUnit};
use crate::value::{Grain, Period};

impl Grammar<'_> {
    /// “Last week”, “this May”, “next Friday”, “the past three days”, “recent weeks”. `article`
    /// tells whether “the” stands before: “the last week” is the last seven days.
    pub(super) fn pointed(&self, at: usize, word: DateWord, article: bool) -> Read<What> {
        let next = at + 1;
        // “This coming Friday”, “this past weekend”.
        if word == DateWord::This {
            match self.word(next) {
                Some(DateWord::Coming) => return self.pointed_name(next + 1, DateWord::Coming),
                Some(DateWord::Past) => return self.pointed_name(next + 1, DateWord::Last),
                _ => {}
            }
        }
        if let Some(read) = self.pointed_count(next, word) {
            return Some(read);
        }
        if word == DateWord::Last
            && let Some(read) = self.last_of_whole(next)
        {
            return Some(read);
        }
        match self.kind(next)? {
            Kind::Calendar(CalendarWord::Unit(unit)) => {
                if !self.is_unglued(next + 1) {
                    return None;
                }
                let what = self.pointed_singular(word, unit, article)?;
                if matches!(word, DateWord::This | DateWord::Last)
                    && self.word(next + 1) == Some(DateWord::SoFar)
                {
                    return Some((What::Cut(Box::new(what), Cut::SoFar), next + 2));
                }
                Some((what, next + 1))
            }
            Kind::Calendar(CalendarWord::Units(unit)) => {
                let sign = match word {
                    DateWord::Recent | DateWord::Past => -1,
                    DateWord::Coming => 1,
                    _ => return None,
                };
                Some((self.rolling(unit, Count::Few, sign), next + 1))
            }
            Kind::Calendar(CalendarWord::PartOfDay) => {
                let what = match word {
                    DateWord::Last if !article => self.days_away(-1),
                    DateWord::This => self.days_away(0),
                    DateWord::Next | DateWord::Following => What::Beside(Grain::Day, 1),
                    DateWord::Previous => What::Beside(Grain::Day, -1),
                    DateWord::Same => What::Beside(Grain::Day, 0),
                    _ => return None,
                };
                Some((what, next + 1))
            }
            _ => self.pointed_name(next, word),
        }
    }

    /// “… three days” behind “past”, “last”, “next”, “coming”.
    pub(super) fn pointed_count(&self, at: usize, word: DateWord) -> Read<What> {
        let (count, end) = self.count(at)?;
        let unit = self.any_unit(end)?;
        if word == DateWord::Last
            && let (Count::Exact(n), Some(DateWord::Of | DateWord::In)) =
                (count, self.word(end + 1))
        {
            let (grain, run) = grains(unit, n)?;
            if let Some(read) = self.part_of_whole(end + 1, Cut::Run(grain, -run)) {
                return Some(read);
            }
        }
        let sign = match word {
            DateWord::Last | DateWord::Past => -1,
            DateWord::Next | DateWord::Coming => 1,
            DateWord::Previous | DateWord::Following => {
                return Some((What::Unknown(grains(unit, 1)?.0), end + 1));
            }
            _ => return None,
        };
        Some((self.rolling(unit, count, sign), end + 1))
    }

    /// “… week of May”, “… Friday in October” behind “last”.
    pub(super) fn last_of_whole(&self, at: usize) -> Read<What> {
        let cut = match self.kind(at)? {
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(grain))) => Cut::Nth(grain, -1),
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                Cut::NthWeekday(weekday, -1)
            }
            _ => return None,
        };
        self.part_of_whole(at + 1, cut)
    }

    pub(super) fn pointed_singular(
        &self,
        word: DateWord,
        unit: TimeUnit,
        article: bool,
    ) -> Option<What> {
        let (grain, each) = grains(unit, 1)?;
        let rolls = grain != Grain::Weekend && grain != Grain::Century && grain != Grain::Quarter;
        let what = match word {
            DateWord::Last if article && rolls => self.rolling(unit, Count::Exact(1), -1),
            DateWord::Next if grain == Grain::Day => What::Beside(grain, 1),
            DateWord::Next if article && rolls => self.rolling(unit, Count::Exact(1), 1),
            DateWord::Last if grain == Grain::Day => return None,
            DateWord::Last => self.unit_away(unit, -1)?,
            DateWord::This if grain == Grain::Weekend => What::Cycle(Cycle::Weekend, Pick::ByTense),
            DateWord::This if unit == TimeUnit::Hour => return None,
            DateWord::This => self.unit_away(unit, 0)?,
            DateWord::Next => self.unit_away(unit, 1)?,
            DateWord::Past if rolls => self.rolling(unit, Count::Exact(1), -1),
            DateWord::Past => self.unit_away(unit, -1)?,
            DateWord::Coming if rolls => self.rolling(unit, Count::Exact(1), 1),
            DateWord::Coming => What::Cycle(Cycle::Weekend, Pick::Next),
            DateWord::Previous => What::Beside(grain, -each),
            DateWord::Following => What::Beside(grain, each),
            DateWord::Same => What::Beside(grain, 0),
            _ => return None,
        };
        Some(what)
    }

    /// “… May”, “… Friday”, “… summer” behind “last”, “this”, “next”.
    pub(super) fn pointed_name(&self, at: usize, word: DateWord) -> Read<What> {
        let pick = match word {
            DateWord::Last => Pick::Last,
            DateWord::This => Pick::This,
            DateWord::Next | DateWord::Coming => Pick::Next,
            _ => return None,
        };
        let (cycle, end) = match self.kind(at)? {
            Kind::Calendar(CalendarWord::Month(month, _)) => {
                self.month(at)?;
                (Cycle::Month(month), self.behind_month(at))
            }
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                (Cycle::Weekday(weekday), at + 1)
            }
            Kind::Calendar(CalendarWord::Season(season, _)) => (Cycle::Season(season), at + 1),
            Kind::Calendar(CalendarWord::Feast(month, day)) => (
                Cycle::Day {
                    month,
                    day,
                    weekday: None,
                },
                at + 1,
            ),
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Weekend))) => {
                (Cycle::Weekend, at + 1)
            }
            _ => return None,
        };
        // “Last May 5” says too much; “next Friday 3 May” names the day anyway.
        if let Some((day, day_end)) = self.dated_day(at + 1) {
            return matches!(cycle, Cycle::Weekday(_)).then_some((day, day_end));
        }
        if self.number(end).is_some() {
            return None;
        }
        let pick = match (word, cycle) {
            // “This coming Friday” is the nearest, not the one of the next week.
            (DateWord::Coming, Cycle::Weekday(_)) => Pick::This,
            _ => pick,
        };
        Some((What::Cycle(cycle, pick), end))
    }

    /// “Last week”, “this year”, “next month” where the unit alone is wanted.
    pub(super) fn pointed_unit(&self, at: usize) -> Read<What> {
        let n = match self.word(at)? {
            DateWord::Last => -1,
            DateWord::This => 0,
            DateWord::Next => 1,
            _ => return None,
        };
        let unit = self.unit(at + 1)?;
        Some((self.unit_away(unit, n)?, at + 2))
    }

    /// “Overnight”, “overnight on Tuesday”, “overnight into Wednesday”.
    pub(super) fn overnight(&self, at: usize) -> Read<What> {
        let into = matches!(self.word(at + 1), Some(DateWord::Over | DateWord::To))
            && !self.says(at + 1, "over")
            && !self.says(at + 1, "within");
        let day_at = match self.word(at + 1) {
            _ if into => at + 2,
            Some(DateWord::On) => at + 2,
            _ => at + 1,
        };
        if let Some((what, end)) = self
            .core(day_at, Shown::Yes)
            .filter(|(what, _)| is_day(what))
        {
            return Some(if into {
                (What::Cut(Box::new(what), Cut::Until(Grain::Day, 2)), end)
            } else {
                (what, end)
            });
        }
        let is_adjective = matches!(
            self.kind(at + 1),
            Some(Kind::Other | Kind::Word(DateWord::Event | DateWord::Speech))
        ) || !self.is_unglued(at + 1)
            || matches!(self.word(at.wrapping_sub(1)), Some(DateWord::A));
        let night = match self.anchor {
            Some(day) => What::Counted(Period::new(day.yesterday().ok(), Some(day), Grain::Day)),
            None => What::Unknown(Grain::Day),
        };
        (!is_adjective).then_some((night, at + 1))
    }

    /// “Morning of 3 May”, “dawn on Tuesday”.
    pub(super) fn part_of_day_led(&self, at: usize) -> Read<What> {
        if !matches!(self.word(at + 1), Some(DateWord::Of | DateWord::On)) {
            return None;
        }
        let (what, end) = self.core(at + 2, Shown::Yes)?;
        if !is_day(&what) {
            return None;
        }
        match self.range(at + 2, at + 2, &what, end) {
            Some(range) => Some(range),
            None => Some((what, end)),
        }
    }

    /// “Fiscal year 2023”, “FY23”, “FY 2023/24”.
    pub(super) fn fiscal(&self, at: usize) -> Read<What> {
        let (value, digits) = self.number(at + 1)?;
        if self.is_free_on_right(at + 1) {
            let value = match digits {
                2 if self.tokens[at].capital => full_year(value),
                4 => value,
                _ => return None,
            };
            let about = What::About(Box::new(What::Written(year(value)?)));
            return Some((about, at + 2));
        }
        let (span, end) = self.year_span(at + 1, Shown::Yes)?;
        Some((What::About(Box::new(span)), end))
    }

    /// “Q3 2024”, “H1”.
    pub(super) fn signed(&self, at: usize, most: u32, cycle: fn(i8) -> Cycle) -> Read<What> {
        let (n, 1) = self.number(at + 1)? else {
            return None;
        };
        let is_sign = self.tokens[at].capital
            && self.tokens[at + 1].glued
            && self.is_free_on_left(at)
            && (1..=most).contains(&n)
            && self.is_free_on_right(at + 1);
        let cycle = is_sign.then(|| cycle(i8::try_from(n).unwrap_or(1)))?;
        let end = at + 2;
        if let Some(read) = self.year_behind(cycle, end) {
            return Some(read);
        }
        if let Some(Kind::Calendar(CalendarWord::Fiscal)) = self.kind(self.skip(end, DateWord::Of))
        {
            let (_, fiscal_end) = self.fiscal(self.skip(end, DateWord::Of))?;
            // The quarters of a year of account begin when its keeper says.
            return Some((What::Unknown(calendar::grain(cycle)), fiscal_end));
        }
        // “H1” alone is also a heading or a motor; “Q1” a question of a form.
        let stands = matches!(cycle, Cycle::Quarter(_)) && self.has_preposition(at);
        stands.then_some((What::Cycle(cycle, Pick::ByTense), end))
    }
}
