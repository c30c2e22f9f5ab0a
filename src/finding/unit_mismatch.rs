//! `unit-mismatch`: one number, two units.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// One number, two units.
pub(super) const RULE: Rule = Rule {
    name: "unit-mismatch",
    verdict: Some(Verdict::NotComparable),
    severity: Severity::Warning,
    title: "One number, two units",
    says: "The same number stands in two units that do not mean the same: dollars and euros, percent and percentage points.",
    example: "“The deal is worth $40 million.” “The deal is worth €40 million.”",
    advice: "One of the two units is probably a slip: look up the original.",
    phrase: "the same number in two units",
    applies,
};

/// The same number, and no way from one unit to the other.
fn applies(sighting: &Sighting<'_>) -> bool {
    let (one, other) = (&sighting.a.quantity, &sighting.b.quantity);
    sighting.pair.verdict == Verdict::NotComparable
        && sighting.pair.cause == Cause::Unit
        && sighting.a.source != sighting.b.source
        && one.amount.printed() == other.amount.printed()
        && one.unit != other.unit
}
