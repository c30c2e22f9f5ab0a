//! `date_words.lex`: words that make a date of the words of the calendar beside them.

use crate::lexicon::table::{Meaning, one_of};

/// A portion of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// “early May”.
    Early,
    /// “mid-May”.
    Mid,
    /// “late May”.
    Late,
    /// “the start of May”.
    Start,
    /// “the end of May”.
    End,
    /// “earlier this month”.
    Earlier,
    /// “later this month”.
    Later,
}

/// What a word does to the date beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateWord {
    /// “the”.
    Article,
    /// “a”: also the number one.
    A,
    /// “its”, “their”.
    Possessive,
    /// “two”.
    Number(u8),
    /// “second”.
    Ordinal(u8),
    /// The letters of “2nd”.
    OrdinalMark,
    /// The letter of “1990s” and of “Tuesday's”.
    S,
    /// “few”, “several”.
    Few,
    /// “last week”.
    Last,
    /// “this week”.
    This,
    /// “next week”.
    Next,
    /// “the past week”.
    Past,
    /// “the coming week”.
    Coming,
    /// “recent weeks”.
    Recent,
    /// “the previous week”: counted from a date named before.
    Previous,
    /// “the following week”: counted from a date named before.
    Following,
    /// “that week”: a date named before.
    Same,
    /// “early”, “late”, “end”.
    Portion(Portion),
    /// “first half”.
    Half,
    /// “ago”.
    Ago,
    /// “from now”.
    FromNow,
    /// “so far”, “to date”.
    SoFar,
    /// A day counted from today: “the day before yesterday” is -2.
    Day(i8),
    /// “by May”.
    By,
    /// “since May”.
    Since,
    /// “until May”.
    Until,
    /// “through May”.
    Through,
    /// “before May”.
    Before,
    /// “after May”.
    After,
    /// “as of May”.
    AsOf,
    /// “as early as May”.
    AsEarlyAs,
    /// “as late as May”.
    AsLateAs,
    /// “around 3 May”.
    Around,
    /// “about two weeks ago”: before a number only.
    About,
    /// “starting in May”.
    Starting,
    /// “from 1 May onwards”.
    Onwards,
    /// “from May”.
    From,
    /// “to May”.
    To,
    /// “between May and July”.
    Between,
    /// “and”.
    And,
    /// “of May”.
    Of,
    /// “in May”.
    In,
    /// “over the weekend”: also a bound of numbers, so no sign of a year.
    Over,
    /// “on 3 May”.
    On,
    /// “at 5 p.m.”.
    At,
    /// “the year ended 31 March”.
    Ended,
    /// “moved from May to July”: two dates, no stretch.
    Moved,
    /// “every May”: no one date.
    Every,
    /// “a.m.”.
    Am,
    /// “p.m.”.
    Pm,
    /// “GMT”.
    Zone,
    /// “o'clock”.
    OClock,
    /// “people”: a number before it counts.
    Counted,
    /// Ends in “s” without being a plural noun: “across”.
    NotCounted,
    /// “election”: a year beside it is a year.
    Event,
    /// “statement”: a day beside it is the day it was made.
    Speech,
    /// “Black” before a weekday makes it a name.
    NameBefore,
    /// “Times” after a weekday makes it a name.
    NameAfter,
}

impl Meaning for DateWord {
    fn read(cell: &str) -> Result<Self, String> {
        let (kind, rest) = cell.split_once(' ').unwrap_or((cell, ""));
        match kind {
            "number" => up_to_99(rest).map(Self::Number),
            "ordinal" => up_to_99(rest).map(Self::Ordinal),
            "day" => rest
                .parse()
                .map(Self::Day)
                .map_err(|_| format!("`{rest}` is not a number of days")),
            _ => one_of(cell, "a word of dates", WORDS),
        }
    }
}

fn up_to_99(digits: &str) -> Result<u8, String> {
    digits
        .parse()
        .ok()
        .filter(|value| *value < 100)
        .ok_or_else(|| format!("`{digits}` is not a number below 100"))
}

const WORDS: &[(&str, DateWord)] = &[
    ("the", DateWord::Article),
    ("a", DateWord::A),
    ("possessive", DateWord::Possessive),
    ("letters of an ordinal", DateWord::OrdinalMark),
    ("s", DateWord::S),
    ("few", DateWord::Few),
    ("last", DateWord::Last),
    ("this", DateWord::This),
    ("next", DateWord::Next),
    ("past", DateWord::Past),
    ("coming", DateWord::Coming),
    ("recent", DateWord::Recent),
    ("previous", DateWord::Previous),
    ("following", DateWord::Following),
    ("same", DateWord::Same),
    ("early", DateWord::Portion(Portion::Early)),
    ("mid", DateWord::Portion(Portion::Mid)),
    ("late", DateWord::Portion(Portion::Late)),
    ("start", DateWord::Portion(Portion::Start)),
    ("end", DateWord::Portion(Portion::End)),
    ("earlier", DateWord::Portion(Portion::Earlier)),
    ("later", DateWord::Portion(Portion::Later)),
    ("half", DateWord::Half),
    ("ago", DateWord::Ago),
    ("from now", DateWord::FromNow),
    ("so far", DateWord::SoFar),
    ("by", DateWord::By),
    ("since", DateWord::Since),
    ("until", DateWord::Until),
    ("through", DateWord::Through),
    ("before", DateWord::Before),
    ("after", DateWord::After),
    ("as of", DateWord::AsOf),
    ("as early as", DateWord::AsEarlyAs),
    ("as late as", DateWord::AsLateAs),
    ("around", DateWord::Around),
    ("about", DateWord::About),
    ("starting", DateWord::Starting),
    ("onwards", DateWord::Onwards),
    ("from", DateWord::From),
    ("to", DateWord::To),
    ("between", DateWord::Between),
    ("and", DateWord::And),
    ("of", DateWord::Of),
    ("in", DateWord::In),
    ("over", DateWord::Over),
    ("on", DateWord::On),
    ("at", DateWord::At),
    ("ended", DateWord::Ended),
    ("moved", DateWord::Moved),
    ("every", DateWord::Every),
    ("am", DateWord::Am),
    ("pm", DateWord::Pm),
    ("zone", DateWord::Zone),
    ("o'clock", DateWord::OClock),
    ("counted", DateWord::Counted),
    ("not counted", DateWord::NotCounted),
    ("event", DateWord::Event),
    ("speech", DateWord::Speech),
    ("name before a weekday", DateWord::NameBefore),
    ("name after a weekday", DateWord::NameAfter),
];
