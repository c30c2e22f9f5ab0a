//! `rounding-differs`: one figure, rounded differently.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// One figure, rounded differently.
pub(super) const RULE: Rule = Rule {
    name: "rounding-differs",
    verdict: Some(Verdict::Agree),
    severity: Severity::Note,
    title: "One figure, rounded differently",
    says: "Sources give one figure with more or fewer digits.",
    example: "“24,012 applications were filed.” “24,000 applications were filed.”",
    advice: "No harm done; the finer figure is the better one to quote.",
    phrase: "are one figure, rounded differently",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Agree && pair.cause == Cause::Rounding
}
