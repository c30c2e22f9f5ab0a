//! `self-revision`: a source corrects itself.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// A source corrects itself.
pub(super) const RULE: Rule = Rule {
    name: "self-revision",
    verdict: Some(Verdict::Update),
    severity: Severity::Note,
    title: "A source corrects itself",
    says: "A text gives a figure and says that it gave another one before.",
    example: "“Two helicopters were shot down; the agency had earlier spoken of only one.”",
    advice: "Use the newer figure, and see whether others still print the old one.",
    phrase: "the source corrects itself",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Update && pair.cause == Cause::Correction
}
