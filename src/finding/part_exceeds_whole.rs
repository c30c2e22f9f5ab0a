//! `part-exceeds-whole`: a part is larger than its whole.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// A part is larger than its whole.
pub(super) const RULE: Rule = Rule {
    name: "part-exceeds-whole",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "A part is larger than its whole",
    says: "A figure is given as a part of another, and is more than the whole.",
    example: "“Of the 90 passengers, 120 were rescued.”",
    advice: "Check which of the two was misread or mistyped, and whether both speak of the same whole.",
    phrase: "is more than the whole it is a part of",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Discrepancy && pair.cause == Cause::PartAndWhole
}
