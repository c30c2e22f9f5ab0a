//! How two figures stand: verdict, cause and explanation.
//!
//! Takes values only (intervals, units, periods, stance); gives a [`Judgement`].
//! Knows nothing of text, lexicons or sources.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::value::{Amount, Change, Decimal, Dynamics, Measure, Period, Role, Stance, Unit};

/// How two claims of one group stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The same value, after conversion, or the finer figure rounds to the coarser.
    Agree,
    /// Not the same statement, but both can be true.
    Compatible,
    /// The same thing at the same time, and both cannot hold.
    Discrepancy,
    /// The later statement replaces the earlier.
    Update,
    /// Another measure of the same field.
    NotComparable,
}

/// Why two figures differ, or need not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cause {
    /// The same figure.
    Equal,
    /// The finer figure rounds to the coarser.
    Rounding,
    /// Approximate bands overlap.
    Approximation,
    /// A bound is satisfied, or violated.
    Bound,
    /// The units differ.
    Unit,
    /// Time has passed.
    LaterFigure,
    /// One statement withdraws the other.
    Correction,
    /// A plan or forecast, and what became of it.
    PlanAndFact,
    /// One counts a part of what the other counts.
    PartAndWhole,
    /// The parts add up, or do not.
    Sum,
    /// A wider or narrower area, period or population.
    Scope,
    /// Another definition of what counts.
    Definition,
    /// One is a rate, the other a total.
    RateAndTotal,
    /// Another measure of the same field.
    OtherMeasure,
    /// The dates differ.
    Date,
    /// Both rest on one speaker.
    SameOrigin,
    /// Nothing explains it.
    Conflict,
}

/// A claim's values, without its words: what comparing looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What values it allows.
    pub amount: Amount,
    /// In which unit.
    pub unit: Unit,
    /// “rose by 5 %”.
    pub change: Option<Change>,
    /// What part the number plays beside its neighbours.
    pub role: Option<Role>,
    /// Whether it is a level, a change, a rate…
    pub measure: Measure,
    /// How it behaves in time.
    pub dynamics: Dynamics,
    /// Whether it is said to be so.
    pub stance: Stance,
    /// The time it is true of, where the text says so.
    pub as_of: Option<Period>,
    /// When it was said, where the text says so.
    pub said_on: Option<Period>,
    /// When the source was published, where that is known.
    pub published: Option<Date>,
    /// Number of the source within the run.
    pub source: usize,
    /// Position within the source.
    pub position: usize,
    /// Names of the speakers, the nearest last.
    pub speakers: Vec<String>,
}

/// How two claims of one group are related, apart from their values; found by the subject room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinship {
    /// Which of the two is a part of the other, where one is.
    pub part: Option<Part>,
    /// Which of the two covers the wider field, where one does.
    pub scope: Option<Part>,
    /// Both rest on the same nearest speaker.
    pub same_speaker: bool,
    /// One counts somebody whom the other leaves out (the attacker, an unborn child…).
    pub definition_differs: bool,
    /// The predicates differ within one aspect (“sent” / “training”).
    pub predicate_differs: bool,
}

/// Which of two claims is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first.
    First,
    /// The second.
    Second,
}

/// How two figures stand, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// How they stand.
    pub verdict: Verdict,
    /// Why.
    pub cause: Cause,
    /// The later of the two, where that is known.
    pub newer: Option<Part>,
    /// How sure the verdict is, from 0 to 1.
    pub confidence: f64,
    /// The reason in a sentence.
    pub explanation: String,
}

/// How near two figures must be.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// Half width of “about” for figures of one or two significant digits, as a fraction.
    pub approx_coarse: Decimal,
    /// Half width of “about” for figures of three or more significant digits, as a fraction.
    pub approx_fine: Decimal,
}

impl Default for Policy {
    /// ±10 % for one or two significant digits, ±2 % for three and more.
    fn default() -> Self {
        Self {
            approx_coarse: Decimal::new(1, 1),
            approx_fine: Decimal::new(2, 2),
        }
    }
}

/// How two figures of the same thing stand.
#[must_use]
pub fn pair(_a: &Figure, _b: &Figure, _kinship: Kinship, _policy: &Policy) -> Judgement {
    Judgement {
        verdict: Verdict::NotComparable,
        cause: Cause::OtherMeasure,
        newer: None,
        confidence: 0.0,
        explanation: String::new(),
    }
}
