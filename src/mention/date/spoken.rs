//! What an expression of time says, before it is known which days it means.

use jiff::civil::{Time, Weekday};

use crate::lexicon::{Portion, Season};
use crate::value::{Grain, Period};

/// An expression of time: the tokens `first..end` of its sentence.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spoken {
    pub(super) first: usize,
    pub(super) end: usize,
    /// First token behind the words that modify it.
    pub(super) core: usize,
    pub(super) lead: Lead,
    pub(super) what: What,
    pub(super) time: Option<Time>,
    /// It names something else: “the October election”, “Tuesday's attack”.
    pub(super) attributive: bool,
}

/// The words before a date that modify it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// None, or a plain “in”, “on”, “at”.
    Plain,
    /// “by”.
    By,
    /// “since”.
    Since,
    /// “until”.
    Until,
    /// “before”.
    Before,
    /// “after”.
    After,
    /// “as of”.
    AsOf,
    /// “as early as”.
    AsEarlyAs,
    /// “around”.
    Around,
    /// “starting”, “from … onwards”.
    Starting,
    /// “from”: the start of something where the sentence looks ahead.
    From,
}

/// A time as it is spoken of.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// These days, all of it written out.
    Written(Period),
    /// These days, counted from the day of the text.
    Counted(Period),
    /// Something that comes back: “5 June”, “Tuesday”.
    Cycle(Cycle, Pick),
    /// So many stretches from the date named before: “a week later”.
    Beside(Grain, i32),
    /// From one time to another.
    Range(Box<What>, Box<What>),
    /// A part of a time.
    Cut(Box<What>, Cut),
    /// About this time.
    About(Box<What>),
    /// A clock time, of no day.
    Clock,
    /// A time that these words do not settle.
    Unknown(Grain),
}

/// What comes back every year, or every week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cycle {
    /// A month and day, and the weekday where it is named as well.
    Day {
        month: i8,
        day: i8,
        weekday: Option<Weekday>,
    },
    /// A month.
    Month(i8),
    /// A quarter, from 1.
    Quarter(i8),
    /// A half, 1 or 2.
    Half(i8),
    /// A season.
    Season(Season),
    /// A day of the week.
    Weekday(Weekday),
    /// A weekend.
    Weekend,
    /// A day of the month.
    DayOfMonth(i8),
}

/// Which of its occurrences is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pick {
    /// The one that the tense of the sentence points to.
    ByTense,
    /// “last”: the latest that is over.
    Last,
    /// “this”: the one of this year (week), unless the tense points elsewhere.
    This,
    /// “next”: the first that has not begun; of weekdays the one of the next week.
    Next,
}

/// A part of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// “early”, “mid”, “late”, “start of”, “end of”, “earlier”, “later”.
    Portion(Portion),
    /// “this year so far”.
    SoFar,
    /// “the first half”.
    Half(i8),
    /// “the first two weeks”: so many of the stretches of this grain; negative from the end.
    Run(Grain, i32),
    /// “the second week”: the n-th of the stretches of this grain; negative from the end.
    Nth(Grain, i32),
    /// “the last Friday”: the n-th, negative from the end.
    NthWeekday(Weekday, i32),
    /// “the twelve months to March”: so many of this grain, ending with it.
    Until(Grain, i32),
}
