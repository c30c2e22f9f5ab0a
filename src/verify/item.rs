//! What a statement or a piece of evidence says that can be checked.
//!
//! Takes a reading; gives its figures and dates, each with the words around it.

use std::collections::BTreeSet;

use crate::claim::Reading;
use crate::lexicon::Lexicon;
use crate::mention::SetAside;
use crate::span::Span;
use crate::value::{Amount, Change, Period, Stance, Unit};

/// A figure or date with the words around it.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) span: Span,
    pub(super) value: Value,
    /// Stems of the content words of its sentence, with their distance from the item in words.
    pub(super) around: Vec<(String, usize)>,
    /// Concept of the counted thing, where a claim was read here.
    pub(super) concept: Option<String>,
    /// Class of what is said of it.
    pub(super) class: Option<String>,
    pub(super) stance: Stance,
}

/// What can be compared.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Figure {
        amount: Amount,
        unit: Unit,
        change: Option<Change>,
    },
    /// The n-th.
    Ordinal(Amount),
    Days(Period),
}

/// The items of a reading, in order, and the stems of all its content words.
pub(super) struct Items {
    pub(super) items: Vec<Item>,
    pub(super) words: BTreeSet<String>,
}

/// Reads the items out of a text that was read.
pub(super) fn items(reading: &Reading<'_>, lexicon: &Lexicon) -> Items {
    let text = reading.document.text;
    let mut found = Vec::new();
    let mut words = BTreeSet::new();
    let mut dates = reading.dates.iter().peekable();
    let mut quantities = reading.quantities.iter().peekable();
    for sentence in &reading.document.sentences {
        let stems = stems(text, sentence.span, lexicon);
        words.extend(stems.iter().map(|(stem, _)| stem.clone()));
        let mut in_dates: Vec<Span> = Vec::new();
        while let Some(date) = dates.next_if(|date| date.span.start < sentence.span.end) {
            in_dates.push(date.span);
            if date.period.is_open() {
                continue;
            }
            found.push(Item {
                span: date.span,
                value: Value::Days(date.period),
                around: around(&stems, date.span),
                concept: None,
                class: None,
                stance: Stance::Actual,
            });
        }
        while let Some(quantity) =
            quantities.next_if(|quantity| quantity.phrase.span.start < sentence.span.end)
        {
            let span = quantity.phrase.span;
            if in_dates.iter().any(|date| date.overlaps(span)) {
                continue;
            }
            let value = match quantity.set_aside {
                None if quantity.ordinal => Value::Ordinal(quantity.amount.clone()),
                Some(SetAside::Ordinal) => Value::Ordinal(quantity.amount.clone()),
                None
                | Some(SetAside::Age | SetAside::Attribute | SetAside::Limit | SetAside::Score) => {
                    Value::Figure {
                        amount: quantity.amount.clone(),
                        unit: quantity.unit.clone(),
                        change: quantity.change,
                    }
                }
                Some(_) => continue,
            };
            if quantity.amount.printed().is_none() {
                continue;
            }
            let claim = reading
                .claims
                .iter()
                .find(|claim| claim.field.is_none() && claim.quantity.phrase.span == span);
            found.push(Item {
                span,
                value,
                around: around(&stems, span),
                concept: claim
                    .and_then(|claim| claim.subject.as_ref())
                    .map(|subject| subject.concept.clone()),
                class: claim
                    .and_then(|claim| claim.predicate.as_ref())
                    .and_then(|predicate| predicate.class.clone()),
                stance: claim.map_or(Stance::Actual, |claim| claim.stance),
            });
        }
    }
    found.sort_by_key(|item| item.span);
    Items {
        items: found,
        words,
    }
}

/// The stems of the content words of a span with their places. Linear.
fn stems(text: &str, span: Span, lexicon: &Lexicon) -> Vec<(String, Span)> {
    crate::document::token::tokenize(text, span)
        .into_iter()
        .filter_map(|token| Some((stem(token.span.of(text), lexicon)?, token.span)))
        .collect()
}

/// The stem of a content word: its lemma cut to six letters, so that “infections” meets “infected”.
/// `None` for numbers, marks and the small words that hold a sentence together.
fn stem(word: &str, lexicon: &Lexicon) -> Option<String> {
    if !word.starts_with(char::is_alphabetic) || word.chars().count() < 2 {
        return None;
    }
    let lower = word.to_lowercase();
    if lexicon.small.get(&lower).is_some() {
        return None;
    }
    let lemma = lexicon.lemma(&lower);
    let base = lexicon
        .concept(&[lemma.as_ref()])
        .map_or(lemma.as_ref(), |(concept, _)| concept.name.as_str());
    Some(base.chars().take(6).collect())
}

fn around(stems: &[(String, Span)], at: Span) -> Vec<(String, usize)> {
    let place = stems.partition_point(|(_, span)| span.start < at.start);
    stems
        .iter()
        .enumerate()
        .filter(|(_, (_, span))| !span.overlaps(at))
        .map(|(idx, (stem, _))| {
            let distance = if idx < place {
                place - idx
            } else {
                idx + 1 - place
            };
            (stem.clone(), distance)
        })
        .collect()
}
