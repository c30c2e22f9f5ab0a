//! Every line of the tables that claims are read with: its example, with each of its forms, runs
//! through the whole pipeline and gives a claim that shows the line's meaning.
//!
//! Examples that are not read yet stand in `tests/lexicon.gaps`: known wrong answers, so that one
//! more fails this test, and one fewer must be taken off the list. `CROSSTALLY_BLESS=1` writes it.

use std::fs;
use std::path::Path;

use crosstally::claim::{Claim, Stance};
use crosstally::lexicon::{Example, Lexicon, Meaning, PlaceWord, Table};
use crosstally::{Config, Source, read};

/// Adds the examples of a table that give no claim with the meaning of their line.
fn gaps<M: Meaning>(
    table: &Table<M>,
    found: &mut Vec<String>,
    means: impl Fn(&M, &Claim, &Example) -> bool,
) {
    let config = Config::new();
    for (entry, meaning) in table.entries() {
        for example in entry.examples() {
            let source = Source::new("example", example.text.as_str());
            let claims = read(&source, &config).claims;
            if !claims.iter().any(|claim| means(meaning, claim, &example)) {
                found.push(format!("{}: {}", entry.file, example.form));
            }
        }
    }
}

/// Whether the claim's number or subject stands in the marked part.
fn stands_in(claim: &Claim, example: &Example) -> bool {
    let subject = claim.subject.as_ref().map(|subject| subject.phrase.span);
    claim.quantity.phrase.span.overlaps(example.marked)
        || subject.is_some_and(|span| span.overlaps(example.marked))
}

fn head_stands_in(claim: &Claim, example: &Example) -> bool {
    claim
        .subject
        .as_ref()
        .is_some_and(|subject| subject.head.span.overlaps(example.marked))
}

/// Whether the claim is placed in the country, or its subject belongs to it.
fn is_of(claim: &Claim, place: &PlaceWord) -> bool {
    let country = Some(place.first.country());
    let placed = claim
        .place
        .iter()
        .any(|at| at.name == place.first.code || at.country.as_deref() == country);
    placed
        || claim
            .subject
            .as_ref()
            .is_some_and(|subject| subject.country.as_deref() == country)
}

#[test]
fn every_line_of_the_claim_tables_is_read_but_for_the_known_gaps() {
    let words = Lexicon::english();
    let mut found = Vec::new();
    gaps(&words.carriers, &mut found, |_, claim, example| {
        head_stands_in(claim, example)
    });
    gaps(&words.concepts, &mut found, |concept, claim, example| {
        stands_in(claim, example)
            && claim
                .subject
                .as_ref()
                .is_some_and(|subject| subject.concept == concept.name)
    });
    gaps(&words.levels, &mut found, |_, claim, example| {
        head_stands_in(claim, example)
    });
    gaps(&words.places, &mut found, |place, claim, example| {
        stands_in(claim, example) && is_of(claim, place)
    });
    gaps(&words.predicates, &mut found, |class, claim, example| {
        let read = claim
            .predicate
            .as_ref()
            .and_then(|predicate| predicate.class.as_deref());
        stands_in(claim, example) && read == Some(class.name.as_str())
    });
    gaps(&words.reporting, &mut found, |_, claim, example| {
        claim
            .attribution
            .iter()
            .any(|speaker| speaker.phrase.span.overlaps(example.marked))
    });
    gaps(&words.small, &mut found, |_, claim, example| {
        stands_in(claim, example)
    });
    gaps(&words.stance, &mut found, |_, claim, example| {
        stands_in(claim, example) && claim.stance != Stance::Actual
    });
    gaps(&words.wholes, &mut found, |_, claim, example| {
        stands_in(claim, example) && claim.part_of.is_some()
    });
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lexicon.gaps");
    let head =
        "# Examples of data/en/*.lex that give no claim with the meaning of their line, yet.\n";
    let today = format!("{head}{}\n", found.join("\n"));
    if std::env::var_os("CROSSTALLY_BLESS").is_some() {
        fs::write(&path, &today).expect("can be written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let is_new = |line: &&str| !known.lines().any(|old| old == *line);
    let new: Vec<&str> = today.lines().filter(is_new).collect();
    let gone: Vec<&str> = known
        .lines()
        .filter(|old| !today.lines().any(|line| line == *old))
        .collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "no longer read: {new:#?}\nread by now, take it off tests/lexicon.gaps: {gone:#?}"
    );
}
