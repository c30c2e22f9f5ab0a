//! What kind of figure it is, apart from its size.

use serde::{Deserialize, Serialize};

/// Whether a figure is said to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Said to be so.
    Actual,
    /// Intended, ordered, aimed at.
    Planned,
    /// Expected.
    Forecast,
    /// Said to be possible.
    Possible,
    /// Said not to be so.
    Denied,
}

/// How a figure behaves in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dynamics {
    /// A property or a closed past event: it does not change.
    Static,
    /// A count that only grows (a death toll).
    Cumulative,
    /// A state that goes up and down (people in shelters).
    State,
    /// A plan or forecast and what became of it.
    Outcome,
    /// A limit or setting that belongs to a version.
    Versioned,
}

/// Whether a figure is a level, a change, a rate, a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// So many, so much.
    Level,
    /// More or fewer by so many.
    Change,
    /// So many in each stretch of time.
    Rate,
    /// A part out of a whole, as a fraction or percentage.
    Share,
    /// So many times as many.
    Multiple,
    /// The n-th.
    Ordinal,
}

/// Direction of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Rose, gained, grew by.
    Up,
    /// Fell, lost, shrank by.
    Down,
}

/// What part a number plays beside its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// “from 11 to 19”: the earlier state.
    From,
    /// “from 11 to 19”, “rose to 19”: the state arrived at.
    To,
    /// “up from 11”, “earlier said only one”: a state that no longer holds.
    Previous,
    /// “not 25”, “a figure of 25 was wrong”.
    Retracted,
    /// A goal, an order, a ceiling price.
    Target,
    /// “a maximum of 64 nodes”: what is allowed, not what is.
    Limit,
    /// “50 of 73”: the part.
    Part,
    /// “50 of 73”: the whole.
    Whole,
    /// “three times as many”.
    Multiple,
    /// “two thirds of voters”, “one in five”.
    Share,
    /// “another 1,000”: on top of what was there.
    Additional,
}

/// Why a quantity is no claim to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SetAside {
    /// Part of a date.
    Date,
    /// A clock time.
    TimeOfDay,
    /// A year.
    Year,
    /// An ordinal that counts nothing (“first”).
    Ordinal,
    /// Part of a name (S-300, Boeing 737, COVID-19).
    Designation,
    /// An age of somebody unnamed.
    Age,
    /// Part of an address.
    Address,
    /// A telephone number.
    Phone,
    /// A version of software.
    Version,
    /// A reference (“Article 5”, “see note 12”).
    Reference,
    /// A list mark.
    ListMark,
    /// Part of page furniture.
    Furniture,
    /// A stock phrase (“one of the”).
    Idiom,
    /// A measure that belongs to its bearer (calibre, height).
    Attribute,
    /// A score.
    Score,
    /// A term of a ratio (“2:1”, “1:25000”).
    Ratio,
    /// “one in 10,000”: what the share is counted out of.
    Denominator,
    /// What is allowed, in rules of use.
    Limit,
    /// A vague quantifier.
    Quantifier,
    /// Words of a user interface.
    Ui,
    /// A number that cannot be read exactly.
    Unreadable,
}
