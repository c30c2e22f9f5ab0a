//! `superseded`: a later figure replaces an earlier one.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// A later figure replaces an earlier one.
pub(super) const RULE: Rule = Rule {
    name: "superseded",
    verdict: Some(Verdict::Update),
    severity: Severity::Note,
    title: "A later figure replaces an earlier one",
    says: "A count has grown, or a state has changed, and an older source still gives the former figure.",
    example: "Thursday: “38 people died.” Friday: “The toll climbed to 61.”",
    advice: "Use the latest figure, with its date.",
    phrase: "the later figure replaces the earlier",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Update
        && matches!(pair.cause, Cause::LaterFigure | Cause::Sum)
        && !pair.near_miss
}
