//! `plan-overtaken`: more came than was planned.

use super::{Rule, Severity, Sighting};
use crate::compare::Verdict;

/// More came than was planned.
pub(super) const RULE: Rule = Rule {
    name: "plan-overtaken",
    verdict: Some(Verdict::Update),
    severity: Severity::Note,
    title: "More came than was planned",
    says: "A figure that was planned or expected has been exceeded.",
    example: "“The school is to have 600 pupils by autumn.” “It has around 650 pupils.”",
    advice: "Use the fact; the plan is of interest as a plan.",
    phrase: "more than was planned",
    applies,
};

/// The fact lies above everything that was planned.
fn applies(sighting: &Sighting<'_>) -> bool {
    sighting.plan_and_fact().is_some_and(|(plan, fact)| {
        let ends = sighting.ends(plan, fact);
        matches!(ends, Some((plan, fact)) if plan.is_below(&fact))
    })
}
