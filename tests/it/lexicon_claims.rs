//! Every line of the tables that claims are read with: its examples, one for each of its forms at
//! least, run through the whole pipeline and show the line's meaning; its silent sentences do not.
//!
//! Examples that are not read yet stand in `tests/lexicon.gaps`: known wrong answers, so that one
//! more fails this test, and one fewer must be taken off the list. `CROSSTALLY_BLESS=1` writes it.

use std::fs;
use std::path::Path;

use crosstally::claim::{Claim, Stance, Subject};
use crosstally::lexicon::{
    Beside, Carrier, Example, Lexicon, Meaning, PlaceWord, Reporting, ScopeWord, StanceWord, Table,
};
use crosstally::{Checker, Config, Source, read};

/// A sentence of the lexicon that is not read as its line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) file: String,
    /// The form, or what is wrong with a silent sentence.
    pub(crate) form: String,
    pub(crate) text: String,
}

/// The tables of one lexicon, held to their own sentences.
struct Trial<'l> {
    lexicon: &'l Lexicon,
    config: Config,
    found: Vec<Gap>,
}

impl Trial<'_> {
    /// Notes the examples of a table without a claim that shows the meaning of their line, and the
    /// silent sentences with one. The marked part of an example is where the claim must stand.
    fn of<M: Meaning>(
        &mut self,
        table: impl Fn(&Lexicon) -> &Table<M>,
        shows: impl Fn(&Self, &M, &Claim, &Example) -> bool,
    ) {
        for (entry, meaning) in table(self.lexicon).entries() {
            let shown = |example: &Example| {
                let source = Source::new("example", example.text.as_str());
                let claims = read(&source, &self.config).claims;
                claims
                    .iter()
                    .any(|claim| shows(self, meaning, claim, example))
            };
            let gap = |form: &str, example: &Example| Gap {
                file: entry.file.clone(),
                form: form.to_owned(),
                text: example.text.clone(),
            };
            let mut found: Vec<Gap> = entry
                .examples()
                .iter()
                .filter(|example| !shown(example))
                .map(|example| gap(&example.form, example))
                .collect();
            found.extend(
                entry
                    .silent_examples()
                    .iter()
                    .filter(|silent| shown(silent))
                    .map(|silent| gap("(must stay silent)", silent)),
            );
            self.found.extend(found);
        }
    }

    /// Whether a claim of one text and a claim of the other stand in one group.
    fn groups(&self, one: &str, other: &str) -> bool {
        let checker = Checker::with_config(self.config.clone())
            .source(Source::new("one", one))
            .source(Source::new("other", other));
        let report = checker.check().expect("the ids differ");
        report.groups.iter().any(|group| {
            let is_of = |source: &str| group.claims.iter().any(|id| id.0.starts_with(source));
            is_of("one#") && is_of("other#")
        })
    }
}

/// The example with other words in the place of its form; `None` where the form does not stand in it.
fn with_other_words(example: &Example, words: &str) -> Option<String> {
    let start = form_at(example)?;
    let (before, rest) = example.text.split_at(start);
    let rest = rest[example.form.len()..].trim_start_matches([',', ' ']);
    let mut text = format!("{before}{words} {rest}");
    if let Some(first) = text.get(..1).map(str::to_uppercase) {
        text.replace_range(..1, &first);
    }
    Some(
        text.replace("  ", " ")
            .replace(" .", ".")
            .replace(" ,", ",")
            .trim()
            .to_owned(),
    )
}

/// Where the form stands in its example.
fn form_at(example: &Example) -> Option<usize> {
    let form = example.form.to_lowercase();
    example.text.to_lowercase().find(&form)
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

/// Whether the marked words say it.
fn is_said_by(claim: &Claim, example: &Example) -> bool {
    claim
        .attribution
        .iter()
        .any(|speaker| speaker.phrase.span.overlaps(example.marked))
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

fn concept(claim: &Claim) -> &str {
    claim
        .subject
        .as_ref()
        .map_or("", |subject| subject.concept.as_str())
}

fn class(claim: &Claim) -> Option<&str> {
    claim
        .predicate
        .as_ref()
        .and_then(|predicate| predicate.class.as_deref())
}

fn shows_carrier(kind: Carrier, claim: &Claim, example: &Example) -> bool {
    match kind {
        Carrier::Transparent => head_stands_in(claim, example),
        // The number behind the movement is of the thing that moves.
        Carrier::Movement => {
            head_stands_in(claim, example)
                && form_at(example).is_none_or(|at| claim.quantity.phrase.span.start > at)
        }
    }
}

fn shows_reporting(kind: Reporting, claim: &Claim, example: &Example) -> bool {
    match kind {
        Reporting::Says
        | Reporting::Confirms
        | Reporting::Claims
        | Reporting::Estimates
        | Reporting::Expects
        | Reporting::Cites
        | Reporting::Speaker => is_said_by(claim, example),
        Reporting::Denies => is_said_by(claim, example) && claim.stance == Stance::Denied,
        // Nobody is named, and the word says nothing of the thing itself.
        Reporting::Hearsay => {
            let is_hearsay = |lemma: &str| !lemma.is_empty() && example.form.starts_with(lemma);
            stands_in(claim, example)
                && claim.attribution.is_empty()
                && claim
                    .predicate
                    .as_ref()
                    .is_none_or(|said| !is_hearsay(&said.lemma))
        }
    }
}

fn shows_stance(word: StanceWord, claim: &Claim, example: &Example) -> bool {
    let stance = match word {
        StanceWord::Planned => Stance::Planned,
        StanceWord::Forecast => Stance::Forecast,
        StanceWord::Possible | StanceWord::Hypothetical => Stance::Possible,
        StanceWord::Denied | StanceWord::Negated => Stance::Denied,
    };
    stands_in(claim, example) && claim.stance == stance
}

fn shows_scope(trial: &Trial<'_>, word: ScopeWord, claim: &Claim, example: &Example) -> bool {
    let scope = &claim.aspect.scope;
    let plain = |example: &Example| with_other_words(example, "");
    stands_in(claim, example)
        && match word {
            ScopeWord::Aggregate => scope.aggregate,
            // It adds nothing: the figure is that of the sentence without the word.
            ScopeWord::Whole => {
                !scope.aggregate
                    && !scope.others
                    && plain(example).is_some_and(|plain| trial.groups(&example.text, &plain))
            }
            ScopeWord::Rest | ScopeWord::Others => scope.others,
            ScopeWord::Attacker | ScopeWord::Counted => scope.attacker_counted == Some(true),
            ScopeWord::LeftOut => scope.attacker_counted == Some(false),
            // The sentence without the word is of the event reported, and of no other.
            ScopeWord::OtherEvent => plain(example).is_some_and(|plain| {
                trial.groups(&plain, &plain) && !trial.groups(&example.text, &plain)
            }),
        }
}

/// Whether what is counted, what narrows it, or the unit is read as the singular says.
fn shows_singular(lexicon: &Lexicon, base: &str, claim: &Claim, example: &Example) -> bool {
    let of_base = lexicon
        .concept(&[base])
        .map_or(base, |(concept, _)| concept.name.as_str());
    let narrows = |subject: &Subject| subject.modifiers.iter().any(|word| word == base);
    stands_in(claim, example)
        && (concept(claim) == of_base
            || claim.subject.as_ref().is_some_and(narrows)
            || claim.quantity.unit_name.as_deref() == Some(base))
}

/// Every sentence of the claim tables that is not read as its line says.
pub(crate) fn gaps(lexicon: &Lexicon) -> Vec<Gap> {
    let mut trial = Trial {
        lexicon,
        config: Config::new().with_lexicon(lexicon.clone()),
        found: Vec::new(),
    };
    trial.of(
        |l| &l.beside,
        |_, place, claim, example| {
            let on = match place {
                Beside::Link | Beside::Cue | Beside::Both => class(claim).is_some(),
            };
            stands_in(claim, example) && on
        },
    );
    trial.of(
        |l| &l.carriers,
        |_, kind, claim, example| shows_carrier(*kind, claim, example),
    );
    trial.of(
        |l| &l.concepts,
        |_, meaning, claim, example| stands_in(claim, example) && concept(claim) == meaning.name,
    );
    trial.of(
        |l| &l.generic,
        |_, _, claim, example| stands_in(claim, example) && concept(claim) == example.form,
    );
    trial.of(
        |l| &l.irregular_nouns,
        |trial, base, claim, example| shows_singular(trial.lexicon, &base.0, claim, example),
    );
    trial.of(
        |l| &l.irregular_verbs,
        |trial, base, claim, example| {
            // A reporting verb tells who says so, not what is said.
            let speaks = trial.lexicon.reporting.get(&base.0).is_some();
            let lemma = claim.predicate.as_ref().map(|said| said.lemma.as_str());
            speaks && is_said_by(claim, example)
                || stands_in(claim, example) && lemma == Some(base.0.as_str())
        },
    );
    trial.of(
        |l| &l.levels,
        |_, _, claim, example| head_stands_in(claim, example),
    );
    trial.of(
        |l| &l.measured,
        |trial, measured, claim, example| {
            // Another figure of the same measure is held against it, one of another measure is not.
            let other = trial.lexicon.measured.entries().find(|(_, other)| {
                other.0 != measured.0
                    && matches!(other.0.as_str(), "depth" | "snow" | "age" | "lapse")
                    && same_units(&other.0) == same_units(&measured.0)
            });
            let other = other.map_or("", |(entry, _)| entry.forms[0].as_str());
            let with_figure = |text: &str| text.replacen("40", "70", 1);
            stands_in(claim, example)
                && trial.groups(&example.text, &with_figure(&example.text))
                && with_other_words(example, other)
                    .is_some_and(|text| !trial.groups(&example.text, &with_figure(&text)))
        },
    );
    trial.of(
        |l| &l.places,
        |_, place, claim, example| stands_in(claim, example) && is_of(claim, place),
    );
    trial.of(
        |l| &l.predicates,
        |_, meaning, claim, example| {
            stands_in(claim, example) && class(claim) == Some(meaning.name.as_str())
        },
    );
    trial.of(
        |l| &l.reporting,
        |_, kind, claim, example| shows_reporting(*kind, claim, example),
    );
    trial.of(
        |l| &l.scope,
        |trial, word, claim, example| shows_scope(trial, *word, claim, example),
    );
    trial.of(
        |l| &l.small,
        |_, _, claim, example| stands_in(claim, example),
    );
    trial.of(
        |l| &l.stance,
        |_, word, claim, example| shows_stance(*word, claim, example),
    );
    trial.of(
        |l| &l.wholes,
        |_, _, claim, example| stands_in(claim, example) && claim.part_of.is_some(),
    );
    trial.found
}

/// Measures that are given in the same units may be mistaken for each other.
fn same_units(measure: &str) -> bool {
    !matches!(measure, "age" | "lapse" | "prison term")
}

#[test]
fn every_line_of_the_claim_tables_is_read_but_for_the_known_gaps() {
    let found: Vec<String> = gaps(Lexicon::english())
        .iter()
        .map(|gap| format!("{}: {}: {}", gap.file, gap.form, gap.text))
        .collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lexicon.gaps");
    let head = "# Sentences of data/en/*.lex that are not read as their line says, yet.\n";
    let today: String = std::iter::once(head.to_owned())
        .chain(found.iter().map(|gap| format!("{gap}\n")))
        .collect();
    if std::env::var_os("CROSSTALLY_BLESS").is_some() {
        fs::write(&path, &today).expect("can be written");
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let missing_in = |text: &str, line: &&str| !text.lines().any(|other| other == *line);
    let new: Vec<&str> = today
        .lines()
        .filter(|line| missing_in(&known, line))
        .collect();
    let gone: Vec<&str> = known
        .lines()
        .filter(|line| missing_in(&today, line))
        .collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "not read as their line says: {new:#?}\nread by now, take it off tests/lexicon.gaps: {gone:#?}"
    );
}
