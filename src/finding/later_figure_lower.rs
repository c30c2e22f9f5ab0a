//! `later-figure-lower`: a count that can only grow has shrunk.

use super::{Rule, Severity, Sighting};
use crate::compare::{Cause, Verdict};

/// A count that can only grow has shrunk.
pub(super) const RULE: Rule = Rule {
    name: "later-figure-lower",
    verdict: Some(Verdict::Discrepancy),
    severity: Severity::Error,
    title: "A count that can only grow has shrunk",
    says: "A later figure of a count that only grows (a death toll, an area burned) is lower than an earlier one, and nobody corrects it.",
    example: "Monday: “19 people were killed.” Wednesday: “17 people were killed.”",
    advice: "Find out whether the earlier figure was withdrawn, or whether the two count different people.",
    phrase: "the later count is the lower one",
    applies,
};

/// Verdict and cause say it all.
fn applies(sighting: &Sighting<'_>) -> bool {
    let pair = sighting.pair;
    pair.verdict == Verdict::Discrepancy && pair.cause == Cause::LaterFigure
}
