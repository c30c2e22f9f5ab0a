//! `same-origin`: several sources, one origin.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// Several sources, one origin.
pub(super) const RULE: Rule = Rule {
    name: "same-origin",
    verdict: Some(Verdict::Agree),
    severity: Severity::Note,
    title: "Several sources, one origin",
    says: "Sources agree because all rest on one speaker: they confirm each other no more than a single source would.",
    example: "“The ministry put the number at 8,000” in five papers.",
    advice: "Count them once, and look for somebody else who has counted.",
    phrase: "rest on one speaker",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Agree && pair.cause == Cause::SameOrigin
}
