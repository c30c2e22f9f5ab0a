//! `sum-mismatch`: the parts do not add up.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// The parts do not add up.
pub(super) const RULE: Rule = Rule {
    name: "sum-mismatch",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "The parts do not add up",
    says: "A text lists all parts of a whole, and their sum is another figure than the whole.",
    example: "“There were 214 people aboard: 180 passengers and 27 crew.”",
    advice: "Check each part against its source; one of them, or the whole, is wrong or from another day.",
    phrase: "do not add up",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Discrepancy && pair.cause == Cause::Sum
}
