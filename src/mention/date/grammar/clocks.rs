//! Clock times and the days beside them: “9:53 AM on 3 May”, “Tuesday night”.

use jiff::civil::Time;

use super::super::clock;
use super::super::spoken::What;
use super::super::token::Kind;
use super::{Grammar, Read, Shown, is_day};
use crate::lexicon::{CalendarWord, DateWord};

impl Grammar<'_> {
    /// “… on 3 May”, “…, Tuesday” behind a clock time.
    pub(super) fn day_after_clock(&self, at: usize) -> Read<What> {
        let comma = self.mark(at) == Some(',');
        let at = at + usize::from(comma);
        let at = self.skip(at, DateWord::On);
        self.core(at, Shown::Yes).filter(|(what, _)| is_day(what))
    }

    /// “…, 12:04”, “… at 2:49 PM” behind a day.
    pub(super) fn clock_behind(&self, at: usize) -> Read<Time> {
        if self.is_iso_clock(at) {
            let (clock, end) = clock::at(self.text, self.tokens, at + 1)?;
            let zulu = self.says(end, "Z") && self.tokens[end].glued;
            return Some((clock.time, end + usize::from(zulu)));
        }
        let next = at + usize::from(matches!(self.mark(at), Some(',' | '|' | '–')));
        let said = self.word(next) == Some(DateWord::At) || self.is_around(next);
        let next = self.skip(next, DateWord::At);
        let next = next + usize::from(self.is_around(next));
        let (clock, end) = clock::at(self.text, self.tokens, next)?;
        let glued = self.tokens[next].glued && next > at;
        (!glued && (clock.is_marked || clock.has_minutes || said)).then_some((clock.time, end))
    }

    /// “T12:04:00”.
    pub(super) fn is_iso_clock(&self, at: usize) -> bool {
        self.says(at, "T")
            && self.tokens[at].glued
            && clock::at(self.text, self.tokens, at + 1).is_some()
    }

    /// Whether a clock time without a day is surely one, and no score, ratio or verse.
    pub(super) fn is_sure_clock(
        &self,
        at: usize,
        core: usize,
        end: usize,
        is_marked: bool,
    ) -> bool {
        let before = if core > at {
            self.word(at)
        } else {
            self.before(core)
        };
        let after_preposition = matches!(
            before,
            Some(
                DateWord::At
                    | DateWord::By
                    | DateWord::Since
                    | DateWord::Until
                    | DateWord::Before
                    | DateWord::After
                    | DateWord::From
                    | DateWord::Between
                    | DateWord::To
            )
        );
        if let Some(Kind::Calendar(_)) = self.kind(core) {
            // “Midnight snacks”.
            return after_preposition;
        }
        let opens_the_line = core == 0 && (self.tokens.len() == end || !self.tokens[end].glued);
        is_marked || after_preposition || opens_the_line
    }

    /// The weekday behind a day that is written out: “29 October 2024, Tuesday”.
    pub(super) fn weekday_behind(&self, what: &What, at: usize) -> usize {
        let next = at + usize::from(self.mark(at) == Some(','));
        match (what, self.kind(next)) {
            (What::Written(_), Some(Kind::Calendar(CalendarWord::Weekday(..))))
                if !self.is_name(next, next + 1) =>
            {
                next + 1
            }
            _ => at,
        }
    }

    /// “Tuesday night”.
    pub(super) fn part_of_day_behind(&self, at: usize) -> usize {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::PartOfDay)) if self.is_unglued(at + 1) => at + 1,
            _ => at,
        }
    }
}
