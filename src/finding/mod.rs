//! What the reader is told.
//!
//! Takes groups with their verdicts; gives [`Finding`]s: which deserve attention, how severe they
//! are, and the sentence that explains. Knows nothing of raw text or rendering.
//!
//! Each kind of finding has a file of its own with its documentation; [`RULES`] lists them in the
//! order in which they are tried and reported.

mod fingerprint;
mod fold;

mod bound_conflict;
mod figure_denied;
mod later_figure_lower;
mod magnitude_slip;
mod part_exceeds_whole;
mod plan_missed;
mod plan_overtaken;
mod rounding_differs;
mod same_origin;
mod self_revision;
mod sum_mismatch;
mod superseded;
mod unit_mismatch;
mod value_conflict;

#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::claim::{Claim, ClaimId};
use crate::compare::{Cause, Interval, Policy, Verdict};
use crate::subject::{Group, Pair};
use crate::value::{Stance, in_words};

/// Every rule that looks at pairs of claims, in the order of reports. Of two rules that apply to
/// one pair, the first tells.
pub const RULES: &[Rule] = &[
    part_exceeds_whole::RULE,
    sum_mismatch::RULE,
    figure_denied::RULE,
    magnitude_slip::RULE,
    later_figure_lower::RULE,
    bound_conflict::RULE,
    value_conflict::RULE,
    unit_mismatch::RULE,
    self_revision::RULE,
    plan_overtaken::RULE,
    plan_missed::RULE,
    superseded::RULE,
    same_origin::RULE,
    rounding_differs::RULE,
];

/// How much a finding matters, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Worth a look.
    Warning,
    /// Something is wrong.
    Error,
}

/// One kind of finding, with its documentation.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as configurations and suppressions write it.
    pub name: &'static str,
    /// How the claims of such a finding stand.
    pub verdict: Option<Verdict>,
    /// How much it matters unless a configuration says otherwise.
    pub severity: Severity,
    /// A headline.
    pub title: &'static str,
    /// What such a finding says.
    pub says: &'static str,
    /// Sentences that lead to one.
    pub example: &'static str,
    /// What to do about it.
    pub advice: &'static str,
    /// Ends the sentence “A and B …”.
    phrase: &'static str,
    /// Whether it applies to a pair.
    applies: fn(&Sighting<'_>) -> bool,
}

/// What is told about the rule of this name: title, meaning, example, advice.
///
/// ```
/// let text = crosstally::finding::explain("value-conflict").expect("a rule");
/// assert!(text.starts_with("value-conflict: Two figures cannot both be true"));
/// assert!(crosstally::finding::explain("no-such-rule").is_none());
/// ```
#[must_use]
pub fn explain(rule: &str) -> Option<String> {
    let rule = RULES.iter().find(|known| known.name == rule)?;
    let severity = match rule.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    Some(format!(
        "{}: {} ({severity} by default)\n\n{}\n\nExample: {}\n\nWhat to do: {}\n",
        rule.name, rule.title, rule.says, rule.example, rule.advice
    ))
}

/// What the reader is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the rule.
    pub rule: String,
    /// How the claims stand.
    pub verdict: Option<Verdict>,
    /// How much it matters.
    pub severity: Severity,
    /// The group it was found in.
    pub group: Option<String>,
    /// The claims it is about: those that show it best.
    pub claims: Vec<ClaimId>,
    /// Further claims that take part in the same disagreement, on either side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<ClaimId>,
    /// One sentence for a list.
    pub message: String,
    /// Why, for a reader who wants to check.
    pub explanation: String,
    /// How sure it is, from 0 to 1.
    pub confidence: f64,
    /// Stays the same while the figures do, wherever they move in the text.
    pub fingerprint: String,
}

/// What deserves attention, and what nearly did.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Findings, the most severe first.
    pub findings: Vec<Finding>,
    /// Disagreements that were not told because they were not sure enough.
    pub near_misses: Vec<Finding>,
}

/// What deserves a reader's attention, and what nearly did: ordered by severity, confidence,
/// source and place. n log n in the number of pairs.
///
/// One finding tells one disagreement, not one pair: it names two claims, and the others under
/// `also`. Every claim that stands in a disagreement is named by one of the findings.
#[must_use]
pub fn find(claims: &[Claim], groups: &[Group], policy: &Policy) -> Found {
    let by_id: FxHashMap<&ClaimId, usize> = claims
        .iter()
        .enumerate()
        .map(|(idx, claim)| (&claim.id, idx))
        .collect();
    let mut told = Vec::new();
    let mut untold = Vec::new();
    for group in groups {
        let sightings = group.pairs.iter().filter_map(|pair| {
            let (a, b) = (*by_id.get(&pair.a)?, *by_id.get(&pair.b)?);
            Some(Sighting {
                pair,
                a: &claims[a],
                b: &claims[b],
                at: (a, b),
                policy,
            })
        });
        let (quiet, loud): (Vec<_>, Vec<_>) =
            sightings.partition(|sighting| sighting.pair.near_miss);
        let loud = loud.iter().filter_map(|sighting| {
            let nth = RULES.iter().position(|rule| (rule.applies)(sighting))?;
            Some((nth, *sighting))
        });
        let quiet = quiet
            .iter()
            .filter_map(|sighting| Some((position_of_value_conflict()?, *sighting)));
        told.extend(fold::fold(loud.collect(), group));
        untold.extend(fold::fold(quiet.collect(), group));
    }
    Found {
        findings: finish(told, claims),
        near_misses: finish(untold, claims),
    }
}

/// Rules about inputs that kept a run from being complete.
pub const INPUT_RULES: &[&str] = &["unreadable-input", "limit-hit"];

/// The finding that an input could not be read, under one of [`INPUT_RULES`]; `None` for other
/// rules, which are no findings.
#[must_use]
pub fn unread(rule: &str, input: &str, message: &str) -> Option<Finding> {
    INPUT_RULES.contains(&rule).then(|| Finding {
        rule: rule.to_owned(),
        verdict: None,
        severity: Severity::Error,
        group: None,
        claims: Vec::new(),
        also: Vec::new(),
        message: message.to_owned(),
        explanation: String::new(),
        confidence: 1.0,
        fingerprint: fingerprint::of_words(&[rule, input, message]),
    })
}

/// The rule under which entries of a baseline are told that no finding answers to.
pub const STALE_BASELINE: &str = "stale-baseline";

/// The finding that a baseline's entry has no finding any more.
pub(crate) fn stale(fingerprint: &str, message: String) -> Finding {
    Finding {
        rule: STALE_BASELINE.to_owned(),
        verdict: None,
        severity: Severity::Warning,
        group: None,
        claims: Vec::new(),
        also: Vec::new(),
        message,
        explanation: String::new(),
        confidence: 1.0,
        fingerprint: fingerprint::of_words(&[STALE_BASELINE, fingerprint]),
    }
}

fn position_of_value_conflict() -> Option<usize> {
    RULES
        .iter()
        .position(|rule| rule.name == value_conflict::RULE.name)
}

/// Puts findings in the order of reports and gives them their fingerprints.
fn finish(mut folded: Vec<fold::Folded<'_>>, claims: &[Claim]) -> Vec<Finding> {
    folded.sort_by(|one, other| {
        let rule = |finding: &fold::Folded<'_>| &RULES[finding.rule];
        rule(other)
            .severity
            .cmp(&rule(one).severity)
            .then(
                other
                    .sighting
                    .pair
                    .confidence
                    .total_cmp(&one.sighting.pair.confidence),
            )
            .then_with(|| place(one.sighting.a).cmp(&place(other.sighting.a)))
            .then_with(|| place(one.sighting.b).cmp(&place(other.sighting.b)))
            .then(one.rule.cmp(&other.rule))
    });
    let mut fingerprints = fingerprint::Fingerprints::default();
    folded
        .into_iter()
        .map(|finding| {
            let rule = &RULES[finding.rule];
            let sighting = finding.sighting;
            let (first, second) = sighting.in_order();
            let mut named = vec![first.id.clone(), second.id.clone()];
            let mut also: Vec<ClaimId> = finding
                .also
                .iter()
                .map(|&idx| claims[idx].id.clone())
                .collect();
            // A revision is of every figure that the earlier one stands against.
            if sighting.pair.cause == Cause::Correction {
                named.append(&mut also);
            }
            Finding {
                rule: rule.name.to_owned(),
                verdict: Some(sighting.pair.verdict),
                severity: rule.severity,
                group: Some(finding.group.id.clone()),
                claims: named,
                also,
                message: message(rule, finding.group, first, second),
                explanation: sighting.pair.explanation.clone(),
                confidence: sighting.pair.confidence,
                fingerprint: fingerprints.of(rule.name, finding.group, &[first, second]),
            }
        })
        .collect()
}

fn place(claim: &Claim) -> (&str, usize) {
    (&claim.source, claim.quantity.phrase.span.start)
}

/// “North Korean troops: 3,000 (South Korea) and about 12,000 (Ukrainian military intelligence)
/// cannot both be true”.
fn message(rule: &Rule, group: &Group, first: &Claim, second: &Claim) -> String {
    let figure = |claim: &Claim| {
        let quantity = &claim.quantity;
        let words = in_words(
            &quantity.amount,
            &quantity.unit,
            quantity.unit_name.as_deref(),
        );
        match claim.attribution.last() {
            Some(speaker) => format!("{words} ({})", speaker.phrase.text),
            None => words,
        }
    };
    let subject = if group.subject.is_empty() {
        String::new()
    } else {
        format!("{}: ", group.subject)
    };
    format!(
        "{subject}{} and {} {}",
        figure(first),
        figure(second),
        rule.phrase
    )
}

/// A pair of claims on which a rule may have something to say.
#[derive(Clone, Copy)]
struct Sighting<'a> {
    pair: &'a Pair,
    a: &'a Claim,
    b: &'a Claim,
    /// Indices of the two among all claims.
    at: (usize, usize),
    policy: &'a Policy,
}

impl<'a> Sighting<'a> {
    /// The two claims, the older one first where that is known.
    fn in_order(&self) -> (&'a Claim, &'a Claim) {
        if self.pair.newer.as_ref() == Some(&self.a.id) {
            (self.b, self.a)
        } else {
            (self.a, self.b)
        }
    }

    /// What was planned or expected, and what came of it.
    fn plan_and_fact(&self) -> Option<(&'a Claim, &'a Claim)> {
        if self.pair.verdict != Verdict::Update || self.pair.cause != Cause::PlanAndFact {
            return None;
        }
        let fact = |claim: &Claim| claim.stance == Stance::Actual;
        let (first, second) = self.in_order();
        (fact(second)).then_some((first, second))
    }

    /// What two claims allow, in the unit of the first.
    fn ends(&self, one: &Claim, other: &Claim) -> Option<(Interval, Interval)> {
        let (one, other) = (&one.quantity, &other.quantity);
        let converted = other.unit.convert(&other.amount, &one.unit)?;
        Some((
            Interval::of(&one.amount, self.policy),
            Interval::of(&converted, self.policy),
        ))
    }
}
