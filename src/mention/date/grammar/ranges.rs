//! From one time to another: “3 to 5 March”, “between May and July”.

use super::super::calendar::in_year;
use super::super::spoken::{Cycle, Spoken, What};
use super::super::token::Kind;
use super::{Grammar, Read, Shown, day_cycle, grain_of, month_of, same_month};
use crate::lexicon::DateWord;
use crate::value::Grain;

impl Grammar<'_> {
    /// “… to July”, “… and July” behind “between May”, “…–5” behind “March 3”.
    pub(super) fn range(&self, at: usize, core: usize, from: &What, end: usize) -> Read<What> {
        let between = self.word(at) == Some(DateWord::Between);
        let joins = if between {
            self.word(end) == Some(DateWord::And)
        } else {
            self.joins(end)
        };
        if !joins || *from == What::Clock || self.is_moved(at) {
            return None;
        }
        let mut next = end + 1;
        if matches!(self.word(next), Some(DateWord::On | DateWord::In)) {
            next += 1;
        }
        if let Some((to, to_end)) = self.core(next, Shown::Yes) {
            let fits = match (grain_of(from)?, grain_of(&to)?) {
                (a, b) if a == b => true,
                _ => core > at,
            };
            let to_is_clock = to == What::Clock;
            if fits && !to_is_clock {
                return Some((What::Range(Box::new(from.clone()), Box::new(to)), to_end));
            }
        }
        let (day, day_end) = self.day_number(next)?;
        let month = month_of(from)?;
        let (to, to_end) = match from {
            What::Written(days) => {
                let year = days.from()?.year();
                let to = in_year(day_cycle(month, day)?, year)?;
                (What::Written(to), day_end)
            }
            _ => self.with_year(day_cycle(month, day)?, day_end),
        };
        if !self.is_free_on_right(day_end - 1) || self.counts(day_end) || self.is_unit(day_end) {
            return None;
        }
        let from = match (&to, from) {
            (What::Written(_), What::Cycle(Cycle::Day { day, .. }, _)) => same_month(*day, &to)?,
            _ => from.clone(),
        };
        Some((What::Range(Box::new(from), Box::new(to)), to_end))
    }

    /// Whether the token joins the ends of a range.
    pub(super) fn joins(&self, at: usize) -> bool {
        match self.kind(at) {
            Some(Kind::Word(DateWord::To | DateWord::Until | DateWord::Through)) => true,
            Some(Kind::Mark('–')) => true,
            Some(Kind::Mark('-')) => {
                let spaced_before = !self.tokens[at].glued;
                let spaced_behind = self.tokens.get(at + 1).is_some_and(|token| !token.glued);
                spaced_before == spaced_behind
            }
            _ => false,
        }
    }

    pub(super) fn is_range_mark(&self, at: usize) -> bool {
        matches!(self.mark(at), Some('-' | '–')) && self.number(at + 1).is_some()
    }

    /// “Moved from May to July” names two dates.
    pub(super) fn is_moved(&self, at: usize) -> bool {
        const WINDOW: usize = 4;
        (at.saturating_sub(WINDOW)..at).any(|idx| self.word(idx) == Some(DateWord::Moved))
    }

    /// Whether the expression at `at` goes on with a list of years or months: “2021, 2022 and 2023”.
    pub(super) fn continues_list(&self, last: &Spoken, at: usize) -> bool {
        let joined = match (self.mark(last.end), self.word(last.end)) {
            (Some(','), _) => self.skip(last.end + 1, DateWord::And),
            (_, Some(DateWord::And | DateWord::To)) => last.end + 1,
            _ => return false,
        };
        let alike = match grain_of(&last.what) {
            Some(Grain::Year) => self.number(at).is_some(),
            Some(Grain::Month) => self.month(at).is_some(),
            _ => false,
        };
        joined == at && alike
    }
}
