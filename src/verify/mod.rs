//! Whether evidence bears out what a text says.
//!
//! Takes a statement and sources that may hold evidence for it; gives a [`Verification`] with the
//! places it rests on. Knows nothing of files or rendering.

mod align;
mod item;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use self::align::{Match, Relation};
use self::item::{Item, Value};

use crate::claim;
use crate::compare::{self, Cause};
use crate::config::Config;
use crate::source::Source;
use crate::span::Span;

/// Whether evidence bears a statement out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every figure of the statement is borne out, for its subject, predicate and scope.
    Supported,
    /// No value that the evidence allows satisfies one of its figures, or the evidence denies it.
    Contradicted,
    /// The evidence says nothing of it, or not enough.
    NotStated,
}

/// How a statement stands to its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The answer.
    pub verdict: Verdict,
    /// What it rests on; empty for a statement with nothing to check.
    pub because: Vec<Because>,
}

/// One figure of a statement, and what the evidence says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The figure, in the statement.
    pub claim: Span,
    /// Where the evidence speaks of it; `None` where it does not.
    pub evidence: Option<Place>,
    /// How the two figures stand.
    pub verdict: compare::Verdict,
    /// Why.
    pub cause: Cause,
    /// The reason in a sentence.
    pub explanation: String,
}

/// A place in one of the sources given as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id of the source; empty for evidence that was given as a bare text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The words, in that source's text.
    #[serde(flatten)]
    pub span: Span,
}

/// One sentence of an answer, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence, in the answer's text.
    #[serde(flatten)]
    pub span: Span,
    /// Its words.
    pub text: String,
    /// How it stands to the evidence; spans of the statement are offsets into the answer's text.
    #[serde(flatten)]
    pub verification: Verification,
}

/// Whether `evidence` bears out `claim`, as a whole.
///
/// Reading is linear in the texts; each figure of the statement is held against each figure of the
/// evidence.
#[must_use]
pub fn verify(claim: &Source, evidence: &[Source], config: &Config) -> Verification {
    Evidence::read(evidence, config).verify(claim, config)
}

/// What sources hold that a statement can be held against, read once for many statements.
struct Evidence {
    words: BTreeSet<String>,
    items: Vec<Item>,
    /// Where each item stands.
    places: Vec<Place>,
}

impl Evidence {
    fn read(sources: &[Source], config: &Config) -> Self {
        let mut evidence = Self {
            words: BTreeSet::new(),
            items: Vec::new(),
            places: Vec::new(),
        };
        for source in sources {
            let read = claim::read(source, config);
            let here = item::items(&read, config.lexicon());
            evidence.words.extend(here.words);
            evidence.places.extend(here.items.iter().map(|item| Place {
                source: source.id.clone(),
                span: item.span,
            }));
            evidence.items.extend(here.items);
        }
        evidence
    }

    fn verify(&self, claim: &Source, config: &Config) -> Verification {
        let said = claim::read(claim, config);
        let statement = item::items(&said, config.lexicon());
        let n_shared = statement.words.intersection(&self.words).count();
        let coverage = share(n_shared, statement.words.len());
        let answers: Vec<Answer> = statement
            .items
            .iter()
            .map(|item| answer(&align::matches(item, &self.items, &config.policy)))
            .collect();
        let because = statement
            .items
            .iter()
            .zip(&answers)
            .map(|(item, answer)| answer.because(item, &self.places));
        Verification {
            because: because.collect(),
            verdict: overall(&answers, coverage),
        }
    }
}

/// Share of a statement's content words that the evidence must hold before it can bear the
/// statement out. Chosen on the dev parts of public sentence pairs.
const SUPPORT_COVERAGE: f64 = 0.6;

/// The same, before it can contradict.
const CONTRADICT_COVERAGE: f64 = 0.5;

/// How alike the words around two figures must be before one can contradict the other.
const CONTRADICT_LIKENESS: f64 = 0.3;

/// How far behind the likest figure another may lie and still bear the statement out.
const NEAR_BEST: f64 = 0.15;

/// What the evidence says of one figure of the statement.
#[derive(Debug, Clone, Copy)]
struct Answer {
    verdict: Verdict,
    best: Option<Match>,
}

fn answer(matches: &[Match]) -> Answer {
    let Some(best) = matches.first() else {
        return Answer {
            verdict: Verdict::NotStated,
            best: None,
        };
    };
    let near = |found: &&Match| found.likeness >= best.likeness - NEAR_BEST;
    if let Some(bearing) = matches
        .iter()
        .filter(near)
        .find(|found| found.relation == Relation::Satisfies)
    {
        return Answer {
            verdict: Verdict::Supported,
            best: Some(*bearing),
        };
    }
    let open = matches
        .iter()
        .filter(near)
        .any(|found| found.relation == Relation::LeavesOpen);
    let verdict = if !open && best.likeness >= CONTRADICT_LIKENESS {
        Verdict::Contradicted
    } else {
        Verdict::NotStated
    };
    Answer {
        verdict,
        best: Some(*best),
    }
}

impl Answer {
    fn because(&self, item: &Item, places: &[Place]) -> Because {
        let (verdict, cause, explanation) = match (self.verdict, &item.value) {
            (Verdict::Supported, _) => (
                compare::Verdict::Agree,
                Cause::Equal,
                "The evidence gives this figure.",
            ),
            (Verdict::Contradicted, Value::Days(_)) => (
                compare::Verdict::Discrepancy,
                Cause::Date,
                "The evidence gives another date.",
            ),
            (Verdict::Contradicted, _) => (
                compare::Verdict::Discrepancy,
                Cause::Conflict,
                "No value that the evidence allows satisfies this figure.",
            ),
            (Verdict::NotStated, _) => (
                compare::Verdict::NotComparable,
                Cause::OtherMeasure,
                "The evidence gives no figure for this.",
            ),
        };
        Because {
            claim: item.span,
            evidence: self.best.map(|found| places[found.idx].clone()),
            verdict,
            cause,
            explanation: explanation.to_owned(),
        }
    }
}

fn overall(answers: &[Answer], coverage: f64) -> Verdict {
    let any = |wanted: Verdict| answers.iter().any(|answer| answer.verdict == wanted);
    if answers.is_empty() {
        Verdict::NotStated
    } else if any(Verdict::Contradicted) && coverage >= CONTRADICT_COVERAGE {
        Verdict::Contradicted
    } else if answers
        .iter()
        .all(|answer| answer.verdict == Verdict::Supported)
        && coverage >= SUPPORT_COVERAGE
    {
        Verdict::Supported
    } else {
        Verdict::NotStated
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    if whole == 0 {
        1.0
    } else {
        count(part) / count(whole)
    }
}

/// Every sentence of `answer` that holds something to check, with how it stands to `evidence`.
#[must_use]
pub fn statements(answer: &Source, evidence: &[Source], config: &Config) -> Vec<Statement> {
    let evidence = Evidence::read(evidence, config);
    let reading = claim::read(answer, config);
    let mut to_check: Vec<Span> = reading.quantities.iter().map(|q| q.phrase.span).collect();
    to_check.extend(reading.dates.iter().map(|date| date.span));
    to_check.sort_unstable();
    let holds_something = |sentence: &Span| {
        let first = to_check.partition_point(|span| span.start < sentence.start);
        to_check
            .get(first)
            .is_some_and(|span| sentence.contains(*span))
    };
    let known = Source {
        title: None,
        ..reading.described(answer)
    };
    reading
        .document
        .sentences
        .iter()
        .map(|sentence| sentence.span)
        .filter(holds_something)
        .map(|span| {
            let mut said = known.clone();
            span.of(&answer.text).clone_into(&mut said.text);
            let mut verification = evidence.verify(&said, config);
            for because in &mut verification.because {
                because.claim = because.claim.shifted(span.start);
            }
            Statement {
                span,
                text: said.text,
                verification,
            }
        })
        .collect()
}
