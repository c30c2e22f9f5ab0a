//! Every rule in words: two claims, how they stand, and what is told.

use serde_json::json;

use super::{Found, RULES, Severity, explain, find};
use crate::claim::{Claim, ClaimId};
use crate::compare::{Cause, Policy, Verdict};
use crate::subject::{Group, Pair};

/// A claim of `source` with this amount: `{"low":…,"high":…,"bound":…}` and whatever else differs.
fn claim(source: &str, number: usize, changes: &serde_json::Value) -> Claim {
    let mut row = json!({
        "id": format!("{source}#{number}"), "source": source,
        "quantity": {
            "start": number * 40, "end": number * 40 + 3, "text": "214", "low": 214, "high": 214,
            "bound": "exact", "unit": "1", "unit_name": null, "change": null, "cue": null,
            "set_aside": null,
        },
        "subject": null, "predicate": null, "place": [], "as_of": null, "said_on": null,
        "attribution": [], "stance": "actual", "part_of": null, "zone": "body",
        "sentence": {"start": 0, "end": 30, "line": 1, "column": 1, "text": "Aboard were 214."}, "line": 1, "column": 1,
        "published": null,
        "aspect": {"dynamics": "static", "measure": "level", "scope": {"aggregate": false}},
    });
    merge(&mut row, changes);
    serde_json::from_value(row).expect("a claim")
}

fn merge(row: &mut serde_json::Value, changes: &serde_json::Value) {
    match (row, changes) {
        (serde_json::Value::Object(row), serde_json::Value::Object(changes)) => {
            for (key, change) in changes {
                merge(row.entry(key.clone()).or_insert(json!(null)), change);
            }
        }
        (row, change) => *row = change.clone(),
    }
}

fn exactly(source: &str, value: u32) -> Claim {
    claim(
        source,
        1,
        &json!({"quantity": {"low": value, "high": value}}),
    )
}

fn stands(a: &Claim, b: &Claim, verdict: Verdict, cause: Cause) -> Pair {
    Pair {
        a: a.id.clone(),
        b: b.id.clone(),
        verdict,
        cause,
        newer: (verdict == Update).then(|| b.id.clone()),
        confidence: 0.8,
        near_miss: false,
        explanation: "Because.".to_owned(),
    }
}

fn found(claims: &[Claim], pairs: Vec<Pair>) -> Found {
    let group = Group {
        id: "g1".to_owned(),
        subject: "people aboard".to_owned(),
        claims: claims.iter().map(|claim| claim.id.clone()).collect(),
        origins: claims.len(),
        pairs,
        pairs_complete: true,
        pairs_omitted: 0,
    };
    find(claims, &[group], &Policy::news())
}

/// The rule that tells of two claims.
fn told(a: Claim, b: Claim, verdict: Verdict, cause: Cause) -> Option<String> {
    let pair = stands(&a, &b, verdict, cause);
    found(&[a, b], vec![pair])
        .findings
        .first()
        .map(|finding| finding.rule.clone())
}

use Verdict::{Agree, Compatible, Discrepancy, NotComparable, Update};

#[test]
fn each_kind_of_disagreement_has_its_rule() {
    let [a, b] = [exactly("a", 214), exactly("b", 221)];
    let denied = claim("b", 1, &json!({"stance": "denied"}));
    let tenfold = exactly("b", 2140);
    let table = [
        (b.clone(), Discrepancy, Cause::Conflict, "value-conflict"),
        (b.clone(), Discrepancy, Cause::Bound, "bound-conflict"),
        (
            b.clone(),
            Discrepancy,
            Cause::LaterFigure,
            "later-figure-lower",
        ),
        (
            b.clone(),
            Discrepancy,
            Cause::PartAndWhole,
            "part-exceeds-whole",
        ),
        (b.clone(), Discrepancy, Cause::Sum, "sum-mismatch"),
        (tenfold, Discrepancy, Cause::Conflict, "magnitude-slip"),
        (denied, Discrepancy, Cause::Conflict, "figure-denied"),
        (b.clone(), Update, Cause::Correction, "self-revision"),
        (b.clone(), Update, Cause::LaterFigure, "superseded"),
        (b.clone(), Agree, Cause::SameOrigin, "same-origin"),
        (b, Agree, Cause::Rounding, "rounding-differs"),
    ];
    for (other, verdict, cause, rule) in table {
        assert_eq!(
            told(a.clone(), other, verdict, cause).as_deref(),
            Some(rule)
        );
    }
}

#[test]
fn what_agrees_or_can_be_true_side_by_side_is_not_told() {
    for (verdict, cause) in [
        (Agree, Cause::Equal),
        (Compatible, Cause::Bound),
        (NotComparable, Cause::RateAndTotal),
    ] {
        assert_eq!(
            told(exactly("a", 214), exactly("b", 221), verdict, cause),
            None
        );
    }
}

#[test]
fn one_number_in_two_currencies_is_told_and_two_numbers_are_not() {
    let in_unit = |source: &str, value: u32, unit: &str| {
        let quantity = json!({"low": value, "high": value, "unit": unit});
        claim(source, 1, &json!({ "quantity": quantity }))
    };
    let dollars = in_unit("a", 40, "USD");
    let told_of = |other: Claim| told(dollars.clone(), other, NotComparable, Cause::Unit);
    assert_eq!(
        told_of(in_unit("b", 40, "EUR")).as_deref(),
        Some("unit-mismatch")
    );
    assert_eq!(told_of(in_unit("b", 37, "EUR")), None);
}

#[test]
fn a_plan_is_overtaken_or_missed_or_just_reached() {
    let plan = claim("a", 1, &json!({"stance": "planned"}));
    let told_of = |fact: u32| told(plan.clone(), exactly("b", fact), Update, Cause::PlanAndFact);
    assert_eq!(told_of(300).as_deref(), Some("plan-overtaken"));
    assert_eq!(told_of(100).as_deref(), Some("plan-missed"));
    assert_eq!(told_of(214), None);
}

#[test]
fn a_plan_is_not_missed_before_its_time() {
    let deadline = json!({
        "from": null, "to": "2031-12-01", "grain": "month", "modifier": null, "read_from": "by December",
    });
    let plan = claim("a", 1, &json!({"stance": "planned", "as_of": deadline}));
    let fact = claim(
        "b",
        1,
        &json!({"published": "2031-10-01", "quantity": {"low": 90, "high": 90}}),
    );
    assert_eq!(told(plan, fact, Update, Cause::PlanAndFact), None);
}

#[test]
fn one_disagreement_makes_one_finding() {
    let claims = [
        exactly("a", 214),
        exactly("b", 221),
        exactly("c", 214),
        exactly("d", 221),
    ];
    let conflict =
        |a: usize, b: usize| stands(&claims[a], &claims[b], Discrepancy, Cause::Conflict);
    let pairs = vec![
        conflict(0, 1),
        conflict(0, 3),
        conflict(1, 2),
        conflict(2, 3),
    ];
    let findings = found(&claims, pairs).findings;
    assert_eq!(findings.len(), 1);
    let id = |name: &str| ClaimId(format!("{name}#1"));
    assert_eq!(findings[0].claims, [id("a"), id("b")]);
    assert_eq!(findings[0].also, [id("c"), id("d")]);
    assert_eq!(
        findings[0].message,
        "people aboard: 214 and 221 cannot both be true"
    );
}

#[test]
fn three_figures_that_exclude_each_other_make_two_findings() {
    let claims = [exactly("a", 214), exactly("b", 221), exactly("c", 250)];
    let conflict =
        |a: usize, b: usize| stands(&claims[a], &claims[b], Discrepancy, Cause::Conflict);
    let findings = found(
        &claims,
        vec![conflict(0, 1), conflict(0, 2), conflict(1, 2)],
    )
    .findings;
    assert_eq!(findings.len(), 2);
}

#[test]
fn what_is_not_sure_enough_is_counted_and_not_told() {
    let [a, b] = [exactly("a", 4), exactly("b", 5)];
    let mut pair = stands(&a, &b, Compatible, Cause::PartAndWhole);
    pair.near_miss = true;
    let found = found(&[a, b], vec![pair]);
    assert_eq!((found.findings.len(), found.near_misses.len()), (0, 1));
}

#[test]
fn the_worst_comes_first() {
    let claims = [exactly("a", 214), exactly("b", 221), exactly("c", 214)];
    let pairs = vec![
        stands(&claims[0], &claims[2], Agree, Cause::SameOrigin),
        stands(&claims[0], &claims[1], Discrepancy, Cause::Conflict),
    ];
    let severities: Vec<Severity> = found(&claims, pairs)
        .findings
        .iter()
        .map(|finding| finding.severity)
        .collect();
    assert_eq!(severities, [Severity::Error, Severity::Note]);
}

#[test]
fn a_fingerprint_follows_the_figures_and_not_their_place() {
    let print = |a: Claim, b: Claim| {
        let pair = stands(&a, &b, Discrepancy, Cause::Conflict);
        found(&[a, b], vec![pair]).findings[0].fingerprint.clone()
    };
    let here = print(exactly("a", 214), exactly("b", 221));
    assert_eq!(here.len(), 16);
    let moved = claim(
        "a",
        7,
        &json!({"line": 90, "quantity": {"start": 3_000, "end": 3_003}}),
    );
    assert_eq!(print(moved, exactly("b", 221)), here);
    assert_ne!(print(exactly("a", 215), exactly("b", 221)), here);
}

#[test]
fn every_rule_explains_itself() {
    for rule in RULES {
        let text = explain(rule.name).expect("a listed rule");
        for part in [rule.title, rule.says, rule.example, rule.advice] {
            assert!(!part.is_empty() && text.contains(part), "{}", rule.name);
        }
    }
}
