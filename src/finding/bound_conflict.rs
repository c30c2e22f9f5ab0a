//! `bound-conflict`: a bound is broken.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// A bound is broken.
pub(super) const RULE: Rule = Rule {
    name: "bound-conflict",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "A bound is broken",
    says: "One source gives a bound (“at least”, “up to”, “under”), and the other a figure outside it.",
    example: "“At least 9,000 troops stand at the border.” “4,000 troops stand at the border.”",
    advice: "Check who counted, and when; a bound is often a guess.",
    phrase: "no value satisfies both",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Discrepancy && pair.cause == Cause::Bound
}
