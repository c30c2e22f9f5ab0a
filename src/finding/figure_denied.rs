//! `figure-denied`: a figure is asserted and denied.

use super::{Rule, Severity, Sighting};
use crate::claim::Claim;
use crate::compare::Verdict;
use crate::value::Stance;

/// A figure is asserted and denied.
pub(super) const RULE: Rule = Rule {
    name: "figure-denied",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Warning,
    title: "A figure is asserted and denied",
    says: "One source asserts a figure that somebody in another denies.",
    example: "“3,000 soldiers have arrived, the ministry said.” “The embassy denied that 3,000 soldiers had arrived.”",
    advice: "Give both, with the names of those who say so.",
    phrase: "is asserted and denied",
    applies,
};

/// A discrepancy of which exactly one side is a denial.
fn applies(sighting: &Sighting<'_>) -> bool {
    let denies = |claim: &Claim| claim.stance == Stance::Denied;
    sighting.pair.verdict == Verdict::Discrepancy && denies(sighting.a) != denies(sighting.b)
}
