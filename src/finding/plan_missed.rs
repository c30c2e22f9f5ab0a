//! `plan-missed`: less came than was planned.

use super::{Rule, Severity, Sighting};
use crate::compare::Verdict;

/// Less came than was planned.
pub(super) const RULE: Rule = Rule {
    name: "plan-missed",
    verdict: Some(Verdict::Update),
    severity: Severity::Note,
    title: "Less came than was planned",
    says: "A figure that was planned or expected was not reached by its time.",
    example: "“The trial aims to enrol 600 patients.” “587 patients were enrolled.”",
    advice: "Use the fact; ask why, if the gap matters.",
    phrase: "less than was planned",
    applies,
};

/// The fact lies below everything that was planned, and the time of the plan has come.
fn applies(sighting: &Sighting<'_>) -> bool {
    sighting.plan_and_fact().is_some_and(|(plan, fact)| {
        let deadline = plan.as_of.as_ref().and_then(|when| when.period.to());
        let due = match (deadline, fact.published) {
            (Some(deadline), Some(told)) => deadline <= told,
            (None, _) | (_, None) => true,
        };
        let ends = sighting.ends(plan, fact);
        due && matches!(ends, Some((plan, fact)) if fact.is_below(&plan))
    })
}
