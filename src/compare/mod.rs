//! How two figures stand: verdict, cause and explanation.
//!
//! Takes values only (intervals, units, periods, stance); gives a [`Judgement`].
//! Knows nothing of text, lexicons or sources.
//!
//! The order of the questions: can the two be put on one scale ([`scale`](self)), do their values
//! exclude each other ([`Interval`]), and if they do, is there a harmless reason: a plan, a part,
//! another definition, time. Only what is left is a discrepancy.

mod explain;
mod group;
mod interval;
mod policy;
mod scale;
#[cfg(test)]
mod tests;
mod time;
mod timeline;
mod weigh;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::value::{Amount, Change, Decimal, Dynamics, Measure, Period, Role, Stance, Unit};

pub use group::{Standing, group};
pub use interval::{Interval, magnitude_slip, precision, rounds, significant_digits};
pub use policy::{Best, Policy};
pub use timeline::{Entry, Timeline, origins, timeline};

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
    /// English singular name of the unit, for sentences.
    pub unit_name: Option<String>,
    /// “rose by 5 %”; with a level, “rose to 19”, “an increase to 10,000”.
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
    /// Whether it stands in the headline.
    pub headline: bool,
    /// Names of the speakers, the nearest last.
    pub speakers: Vec<String>,
    /// The nearest speaker as the text names it, for sentences.
    pub said_by: Option<String>,
    /// Name of the paper or page, for sentences.
    pub publisher: Option<String>,
    /// What the figure is a share or part of, where the text gives it (“nine of twelve”: 12).
    pub whole: Option<Decimal>,
    /// The version of the thing that it belongs to (“4.1”).
    pub version: Option<String>,
    /// Counts of the same kind in the same sentence (“two dead and three hurt”: 2 beside 3).
    /// They tell a sum or a shift between neighbours from a conflict.
    pub beside: Vec<Decimal>,
}

/// How two claims of one group are related, apart from their values; found by the subject room,
/// but for the last two, which need the whole group.
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
    /// Which of the two leaves out somebody who was named before (“three others”, “two more”).
    pub rest: Option<Part>,
    /// One counts those whom the other does not (usable and useless, present and missing).
    pub complement: bool,
    /// Another measure of the same field (gross and net, adjusted and raw).
    pub other_measure: bool,
    /// Both name the counted thing in the same words, with nothing that narrows one of them. Such
    /// figures in headline and body of one text contradict each other; otherwise a text is taken
    /// to know its own figures (see [`Policy::trusts_texts`]).
    pub alike: bool,
    /// One source of the group gives both figures in its own voice, so that it knows how they fit.
    pub reconciled: bool,
    /// Where the figures of the group are said to be heading.
    pub course: Option<Change>,
    /// Little speaks for the two being of the same thing: they are never told to contradict each
    /// other.
    pub unsure: bool,
}

/// Which of two claims is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first.
    First,
    /// The second.
    Second,
}

impl Part {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

impl Kinship {
    /// The same relation, seen from the second claim.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self {
            part: self.part.map(Part::other),
            scope: self.scope.map(Part::other),
            rest: self.rest.map(Part::other),
            ..self
        }
    }
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
    /// Whether the values exclude each other and only a guess keeps them from being a
    /// discrepancy: what silence may have cost.
    pub near_miss: bool,
    /// The reason in a sentence.
    pub explanation: String,
}

/// How two figures of the same thing stand. Symmetric: with the figures swapped (and the kinship
/// [mirrored](Kinship::mirrored)) only `newer` changes sides. Constant time.
#[must_use]
pub fn pair(a: &Figure, b: &Figure, kinship: Kinship, policy: &Policy) -> Judgement {
    let weighed = weigh::weigh(a, b, &kinship, policy);
    Judgement {
        verdict: weighed.verdict,
        cause: weighed.cause,
        newer: weighed.newer,
        confidence: weighed.confidence(),
        near_miss: weighed.near_miss(policy),
        explanation: explain::explain(a, b, &kinship, &weighed),
    }
}
