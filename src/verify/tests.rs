//! What `verify` answers, in sentences of our own.

use super::*;
use crate::lexicon::Lexicon;

fn verdict(claim: &str, evidence: &str) -> Verification {
    verify(
        &Source::new("claim", claim),
        &[Source::new("evidence", evidence)],
        &Config::default(),
    )
}

/// Each example of `steps.lex` ends with a sentence that follows from those before it.
#[test]
fn every_step_leads_to_its_figure() {
    let mut wrong = Vec::new();
    for (entry, _) in Lexicon::english().steps.entries() {
        for example in entry.examples() {
            let text = example.text.trim_end_matches('.');
            let (evidence, claim) = text.rsplit_once(". ").expect("two sentences");
            let answer = verdict(&format!("{claim}."), &format!("{evidence}."));
            let told = answer.because.first().map(|because| because.cause);
            if answer.verdict != Verdict::Supported || told != Some(Cause::Sum) {
                wrong.push(format!("{}: {} {answer:?}", example.form, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn of(claim: &str, evidence: &str) -> Verdict {
    verdict(claim, evidence).verdict
}

/// Each line: what the statement says, what the evidence says, the answer.
#[test]
fn statements_of_every_class_are_answered() {
    use Verdict::{Contradicted, NotStated, Supported};
    let cases = [
        // Two figures of one kind: each goes with its own words.
        (
            "The harbour took 40 million tonnes in the north and more than 90 million tonnes nationwide.",
            "The harbour took 40 million tonnes in the north, 55 million tonnes in the south, and 95 million tonnes nationwide.",
            Supported,
        ),
        // What a bound allows.
        ("More than 12 crews came.", "15 crews came.", Supported),
        ("Fewer than 12 crews came.", "15 crews came.", Contradicted),
        (
            "Under 310 million cans were sold.",
            "Over 300 million cans were sold.",
            Supported,
        ),
        // A day whose year is not told.
        (
            "The bridge opened before May 5.",
            "The bridge opened on May 3, 1981.",
            Supported,
        ),
        (
            "The bridge opened on May 5.",
            "The bridge opened on May 3, 1981.",
            Contradicted,
        ),
        // Parts and others are no other total.
        (
            "Ten divers were rescued.",
            "The pilot and nine other divers were rescued.",
            NotStated,
        ),
        // A half is no count.
        (
            "85 owners hold the land.",
            "Half of the owners hold the land.",
            NotStated,
        ),
        // A score in points of a hundred is a share of a hundred.
        (
            "The film scored above 52% with critics.",
            "With critics the film got a score of 53 out of 100.",
            Supported,
        ),
        // Steps.
        (
            "The depot holds 60 lamps.",
            "The depot has 5 shelves and each shelf holds 12 lamps.",
            Supported,
        ),
        (
            "The depot holds 61 lamps.",
            "The depot has 5 shelves and each shelf holds 12 lamps.",
            Contradicted,
        ),
        (
            "Ann has 7 lamps left.",
            "Ann had 12 lamps and sold 5 of them.",
            Supported,
        ),
        (
            "Ann has 12 lamps left.",
            "Ann had 12 lamps and sold 5 of them.",
            Contradicted,
        ),
        // No step is named.
        (
            "The village has 17 wells.",
            "The village has 12 chapels and 5 mills.",
            NotStated,
        ),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(claim, evidence, wanted)| of(claim, evidence) != *wanted)
        .map(|(claim, evidence, wanted)| {
            format!(
                "{claim} | {evidence} | {wanted:?}: {:?}",
                verdict(claim, evidence)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_step_is_told() {
    let answer = verdict(
        "The depot holds 60 lamps.",
        "The depot has 5 shelves and each shelf holds 12 lamps.",
    );
    assert_eq!(
        answer.because[0].explanation,
        "The evidence gives 5 × 12 = 60."
    );
}
