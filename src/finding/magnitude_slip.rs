//! `magnitude-slip`: the point has slipped.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict, magnitude_slip};

/// The point has slipped.
pub(super) const RULE: Rule = Rule {
    name: "magnitude-slip",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "The point has slipped",
    says: "Two figures have the same digits, and one is exactly ten, a hundred, a thousand or a million times the other.",
    example: "“The wreck lies 3,810 metres down.” “The wreck lies 380 metres down.”",
    advice: "Look for a zero too many or too few, or for a million that should be a billion.",
    phrase: "have the same digits, the point elsewhere",
    applies,
};

/// The same digits in one unit, and nothing but the place of the point between them.
fn applies(sighting: &Sighting<'_>) -> bool {
    let (one, other) = (&sighting.a.quantity, &sighting.b.quantity);
    let second = other.unit.convert(&other.amount, &one.unit);
    sighting.pair.verdict == Verdict::Discrepancy
        && sighting.pair.cause == Cause::Conflict
        && matches!(
            (one.amount.printed(), second.and_then(|amount| amount.printed())),
            (Some(one), Some(other)) if magnitude_slip(one, other, sighting.policy).is_some()
        )
}
