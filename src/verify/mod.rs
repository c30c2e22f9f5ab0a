//! Whether evidence bears out what a text says.
//!
//! Takes a statement and sources that may hold evidence for it; gives a [`Verification`] with the
//! places it rests on. Knows nothing of files or rendering.

mod align;
mod derive;
mod item;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::align::{Kin, Match, Relation};
use self::derive::{Derived, Sheet, derive};
use self::item::{Item, Items, Value};

use crate::claim::{self, Reading};
use crate::compare::{self, Cause};
use crate::config::Config;
use crate::source::Source;
use crate::span::Span;
use crate::value::{Amount, Bound, Stance};

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
    /// Where they stand in the file that the source's text was cut out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Span>,
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
    words: BTreeMap<String, bool>,
    items: Vec<Item>,
    /// Where each item stands.
    places: Vec<Place>,
    /// The figures of each source that can be counted with, and their places.
    sheets: Vec<(Vec<Place>, Sheet)>,
}

impl Evidence {
    fn read(sources: &[Source], config: &Config) -> Self {
        let mut evidence = Self {
            words: BTreeMap::new(),
            items: Vec::new(),
            places: Vec::new(),
            sheets: Vec::new(),
        };
        for source in sources {
            let read = claim::read(source, config);
            let here = item::items(&read, config.lexicon());
            let whole = Span::new(0, source.text.len());
            let sheet = Sheet::of(&read, whole, config.lexicon());
            let place = |span: Span| Place {
                source: source.id.clone(),
                span,
                file: source.in_file(span),
            };
            evidence.words.extend(here.words);
            evidence
                .places
                .extend(here.items.iter().map(|item| place(item.span)));
            evidence
                .sheets
                .push((sheet.spans().map(place).collect(), sheet));
            evidence.items.extend(here.items);
        }
        evidence
    }

    /// Whether the statement is the evidence with other figures: the same words, and as many
    /// figures, so that each stands for the one in its place.
    fn mirrors(&self, statement: &Items) -> bool {
        statement.items.len() == self.items.len()
            && statement.words.len() == self.words.len()
            && statement
                .words
                .keys()
                .all(|word| self.words.contains_key(word))
    }

    fn verify(&self, claim: &Source, config: &Config) -> Verification {
        let said = claim::read(claim, config);
        let statement = item::items(&said, config.lexicon());
        let cover = Cover::of(&statement.words, &self.words);
        let has_figures = statement.items.iter().any(|item| !item.is_date());
        let is_mirror = self.mirrors(&statement);
        let matches = self.assigned(&statement, config);
        let mut answers: Vec<Answer> = statement
            .items
            .iter()
            .enumerate()
            .map(|(idx, item)| {
                let is_context = item.is_date() && has_figures;
                if is_mirror {
                    let found =
                        align::beside(item, idx, &self.items, align::Place::Known, &config.policy);
                    return mirrored(found);
                }
                answer(item, is_context, &matches[idx], &self.items, cover)
            })
            .collect();
        let mut because: Vec<Because> = statement
            .items
            .iter()
            .zip(&answers)
            .map(|(item, answer)| answer.because(item, self))
            .collect();
        if !is_mirror {
            self.count(&said, &statement, &mut answers, &mut because, config);
        }
        Verification {
            because,
            verdict: overall(&answers),
        }
    }
}

impl Evidence {
    /// For each figure of the statement those of the evidence that may speak of it, the likest
    /// first. No two figures of the statement share one, unless it prints both.
    fn assigned(&self, statement: &Items, config: &Config) -> Vec<Vec<Match>> {
        let mut all: Vec<Vec<Match>> = statement
            .items
            .iter()
            .map(|item| align::matches(item, &self.items, &config.policy))
            .collect();
        let own = align::assign(&all);
        for (place, matches) in all.iter_mut().enumerate() {
            matches.retain(|found| {
                found.equal && found.relation == Relation::Satisfies
                    || own[place] == Some(found.idx)
                    || !own.contains(&Some(found.idx))
            });
            // The likest stays first but for the one that is its own.
            matches.sort_by_key(|found| own[place] != Some(found.idx));
        }
        all
    }

    /// Answers a figure that the evidence does not print by what follows from those it prints.
    fn count(
        &self,
        said: &Reading<'_>,
        statement: &Items,
        answers: &mut [Answer],
        because: &mut [Because],
        config: &Config,
    ) {
        let whole = Span::new(0, said.document.text.len());
        let sheet = Sheet::of(said, whole, config.lexicon());
        let found: Vec<(&Vec<Place>, Derived)> = self
            .sheets
            .iter()
            .filter_map(|(places, evidence)| Some((places, derive(&sheet, evidence)?)))
            .collect();
        let Some((places, derived)) = found
            .iter()
            .find(|(_, derived)| derived.holds)
            .or_else(|| found.iter().find(|(_, derived)| derived.is_definite))
        else {
            return;
        };
        let at = |span: Span| statement.items.iter().position(|item| item.span == span);
        let Some(target) = at(derived.target) else {
            return;
        };
        let is_printed = answers[target].verdict == Verdict::Supported;
        if is_printed && (derived.holds || !derived.is_later) {
            return;
        }
        answers[target].verdict = if derived.holds {
            Verdict::Supported
        } else {
            Verdict::Contradicted
        };
        because[target] = Because {
            claim: derived.target,
            evidence: places
                .iter()
                .find(|place| place.span == derived.from)
                .cloned(),
            verdict: if derived.holds {
                compare::Verdict::Agree
            } else {
                compare::Verdict::Discrepancy
            },
            cause: Cause::Sum,
            explanation: format!("The evidence gives {}.", derived.told),
        };
        for idx in derived.given.iter().filter_map(|&span| at(span)) {
            if answers[idx].verdict != Verdict::Supported {
                answers[idx].verdict = Verdict::Supported;
                because[idx].verdict = compare::Verdict::Compatible;
                because[idx].cause = Cause::Sum;
                because[idx].explanation =
                    "The statement starts from this figure to reach the other.".to_owned();
            }
        }
    }
}

/// What is said of a figure whose place in the evidence is certain.
fn mirrored(found: Option<Match>) -> Answer {
    let verdict = match found.map(|found| found.relation) {
        Some(Relation::Satisfies) => Verdict::Supported,
        Some(Relation::Violates) => Verdict::Contradicted,
        Some(Relation::LeavesOpen) | None => Verdict::NotStated,
    };
    Answer {
        verdict,
        is_context: false,
        best: found,
    }
}

/// How much of a statement's words the evidence holds.
#[derive(Debug, Clone, Copy)]
struct Cover {
    /// Share of the words; a name counts less, since the page around a sentence names its topic.
    words: f64,
    /// Share of the words that are no names and that the evidence lacks, of all words.
    added: f64,
}

impl Cover {
    fn of(words: &BTreeMap<String, bool>, evidence: &BTreeMap<String, bool>) -> Self {
        let weight = |is_name: bool| if is_name { NAME_WEIGHT } else { 1.0 };
        let (mut all, mut held, mut added, mut count) = (0.0, 0.0, 0.0, 0.0);
        for (word, &is_name) in words {
            all += weight(is_name);
            count += 1.0;
            if evidence.contains_key(word) {
                held += weight(is_name);
            } else if !is_name {
                added += 1.0;
            }
        }
        let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
        Self {
            words: if count > 0.0 { share(held, all) } else { 1.0 },
            added: share(added, count),
        }
    }
}

// The numbers below were chosen on the dev parts of public sentence pairs, one set for all.

/// What a name counts beside another word.
const NAME_WEIGHT: f64 = 0.4;

/// How far behind the likest figure another may lie and still bear the statement out.
const NEAR_BEST: f64 = 0.12;

/// The largest share of words of its own that a statement may add and still be borne out, where
/// what it counts is found in the evidence, and where that is not known.
const ADDED_SAME: f64 = 0.5;
const ADDED_UNKNOWN: f64 = 0.4;
const ADDED_DAYS: f64 = 0.6;

/// How alike the surroundings of two figures must be to bear a statement out that adds more.
const NEAR_ENOUGH: f64 = 0.8;

/// The least share of a statement's words in the evidence for a contradiction, where both figures
/// count one thing, and where that is not known.
const COVER_SAME: f64 = 0.1;
const COVER_UNKNOWN: f64 = 0.2;

/// How alike the surroundings must be for a contradiction where it is not known what is counted,
/// and for one of dates.
const NEAR_UNKNOWN: f64 = 0.15;
const NEAR_DATES: f64 = 0.3;

/// How alike the surroundings, and how many of the words shared, for one of places in an order.
const NEAR_ORDINALS: f64 = 0.4;
const COVER_ORDINALS: f64 = 0.4;

/// What the evidence says of one figure of the statement.
#[derive(Debug, Clone, Copy)]
struct Answer {
    verdict: Verdict,
    /// Whether it is a date that only places the statement's figures.
    is_context: bool,
    best: Option<Match>,
}

fn answer(
    item: &Item,
    is_context: bool,
    matches: &[Match],
    evidence: &[Item],
    cover: Cover,
) -> Answer {
    let answer = |verdict, best| Answer {
        verdict,
        is_context,
        best,
    };
    let Some(best) = matches.first().copied() else {
        // The year that a statement names is often the page's.
        let verdict = if is_context {
            Verdict::Supported
        } else {
            Verdict::NotStated
        };
        return answer(verdict, None);
    };
    let near = |found: &&Match| found.score >= best.score - NEAR_BEST;
    let bearing = matches
        .iter()
        .filter(near)
        .find(|found| found.relation == Relation::Satisfies)
        // A number that the evidence prints may be borne out; it is never contradicted.
        .or_else(|| {
            matches
                .iter()
                .find(|found| found.equal && found.relation == Relation::Satisfies)
        })
        .copied();
    if let Some(bearing) = bearing {
        let is_drawn = !bearing.equal && item.amount().is_some_and(|amount| !is_exact(amount));
        let added = match bearing.kin {
            _ if item.is_date() && bearing.equal => ADDED_DAYS,
            Kin::Same => ADDED_SAME,
            Kin::Unknown | Kin::Other => ADDED_UNKNOWN,
        };
        let is_covered = cover.added <= added
            || bearing.near >= NEAR_ENOUGH
            || is_drawn && cover.words >= COVER_SAME;
        let is_same = bearing.kin != Kin::Other || bearing.score >= 0.1;
        let verdict = if is_covered && is_same {
            Verdict::Supported
        } else {
            Verdict::NotStated
        };
        return answer(verdict, Some(bearing));
    }
    let open = matches
        .iter()
        .filter(near)
        .any(|found| found.relation != Relation::Violates)
        // Of several dates the statement's is told: “elected in 1990, re-elected in 1995”.
        || item.is_date()
            && matches
                .iter()
                .any(|found| found.relation == Relation::Satisfies);
    let other = &evidence[best.idx];
    let is_meant = match (&item.value, best.kin) {
        (_, Kin::Other) => false,
        (Value::Ordinal(_), _) => {
            best.near >= NEAR_ORDINALS && matches.len() == 1 && cover.words >= COVER_ORDINALS
        }
        (Value::Days(_) | Value::Yearly(_), _) => best.near >= NEAR_DATES,
        (Value::Figure { .. } | Value::Score { .. }, Kin::Same) => cover.words >= COVER_SAME,
        (Value::Figure { .. } | Value::Score { .. }, Kin::Unknown) => {
            cover.words >= COVER_UNKNOWN && best.near >= NEAR_UNKNOWN
        }
    };
    let is_loose = item.is_loose || other.is_loose;
    let verdict = if !open && is_meant && !is_loose && item.stance == other.stance {
        Verdict::Contradicted
    } else {
        Verdict::NotStated
    };
    answer(verdict, Some(best))
}

fn is_exact(amount: &Amount) -> bool {
    amount.bound() == Bound::Exact
}

impl Answer {
    fn because(&self, item: &Item, evidence: &Evidence) -> Because {
        let other = self.best.map(|found| &evidence.items[found.idx]);
        let (verdict, cause, explanation) = match (other, self.best) {
            (Some(other), Some(best)) => self.reason(item, other, best),
            (None, _) | (_, None) if item.is_date() => (
                compare::Verdict::NotComparable,
                Cause::Date,
                "The evidence gives no date for this.".to_owned(),
            ),
            (None, _) | (_, None) => (
                compare::Verdict::NotComparable,
                Cause::OtherMeasure,
                "The evidence gives no figure for this.".to_owned(),
            ),
        };
        Because {
            claim: item.span,
            evidence: self.best.map(|found| evidence.places[found.idx].clone()),
            verdict,
            cause,
            explanation,
        }
    }

    fn reason(&self, item: &Item, other: &Item, best: Match) -> (compare::Verdict, Cause, String) {
        let (mine, theirs) = (&item.told, &other.told);
        let is_bounded = |item: &Item| item.amount().is_some_and(|amount| !is_exact(amount));
        let cause = if item.is_date() {
            Cause::Date
        } else if is_bounded(item) || is_bounded(other) {
            Cause::Bound
        } else {
            Cause::Conflict
        };
        let kind = if item.is_date() { "date" } else { "figure" };
        match self.verdict {
            Verdict::Supported if mine.eq_ignore_ascii_case(theirs) => (
                compare::Verdict::Agree,
                if item.is_date() { cause } else { Cause::Equal },
                format!("The evidence gives the same {kind}, {theirs}."),
            ),
            Verdict::Supported if cause == Cause::Conflict => (
                compare::Verdict::Agree,
                Cause::Unit,
                format!("The evidence gives {theirs}, which is {mine}."),
            ),
            Verdict::Supported => (
                compare::Verdict::Compatible,
                cause,
                format!("The evidence gives {theirs}, which bears out {mine}."),
            ),
            Verdict::Contradicted
                if (item.stance == Stance::Denied) != (other.stance == Stance::Denied) =>
            {
                (
                    compare::Verdict::Discrepancy,
                    Cause::Conflict,
                    format!("Of {mine} and {theirs} one is denied."),
                )
            }
            Verdict::Contradicted => (
                compare::Verdict::Discrepancy,
                cause,
                format!("The statement says {mine}, the evidence {theirs}."),
            ),
            Verdict::NotStated
                if best.kin != Kin::Other && best.relation == Relation::LeavesOpen =>
            {
                (
                    compare::Verdict::Compatible,
                    cause,
                    format!("The evidence gives {theirs}, which leaves {mine} open."),
                )
            }
            Verdict::NotStated => (
                compare::Verdict::NotComparable,
                Cause::OtherMeasure,
                format!("The nearest {kind} of the evidence, {theirs}, may be of something else."),
            ),
        }
    }
}

fn overall(answers: &[Answer]) -> Verdict {
    let figures = || answers.iter().filter(|answer| !answer.is_context);
    let of_other_days = answers
        .iter()
        .any(|answer| answer.is_context && answer.verdict == Verdict::Contradicted);
    let any = |wanted: Verdict| figures().any(|answer| answer.verdict == wanted);
    if answers.is_empty() || of_other_days {
        Verdict::NotStated
    } else if any(Verdict::Contradicted) {
        Verdict::Contradicted
    } else if figures().all(|answer| answer.verdict == Verdict::Supported) {
        Verdict::Supported
    } else {
        Verdict::NotStated
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
