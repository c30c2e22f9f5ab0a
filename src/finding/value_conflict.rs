//! `value-conflict`: two figures cannot both be true.

use super::{Rule, Severity, Sighting};
use crate::compare::Verdict;

/// Two figures cannot both be true.
pub(super) const RULE: Rule = Rule {
    name: "value-conflict",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "Two figures cannot both be true",
    says: "Two sources give figures of the same thing at the same time that exclude each other, and no plan, bound, part, definition or lapse of time explains it.",
    example: "“The town hall counted 86 stalls.” “There were 91 stalls, the market's owner said.”",
    advice: "Ask both speakers, or print both figures with their names.",
    phrase: "cannot both be true",
    applies,
};

/// Whatever the rules before it left over.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Discrepancy
}
