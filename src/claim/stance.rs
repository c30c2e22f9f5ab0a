//! Whether a figure is said to be so, planned, expected, possible or denied.
//!
//! Takes a clause and the token a claim's predicate hangs on; gives the stance of the nearest word
//! that governs it.

use crosstally_syntax::{Rel, Upos};

use super::clause::Clause;
use super::speaker::Speech;
use crate::lexicon::{Lexicon, StanceWord};
use crate::value::Stance;

/// The stance of what is said at `top` with the number at `number`.
pub(super) fn stance(
    clause: &Clause<'_>,
    number: usize,
    top: usize,
    speeches: &[Speech],
    lexicon: &Lexicon,
) -> Stance {
    if speeches.iter().any(|speech| speech.denies) {
        return Stance::Denied;
    }
    for at in [number].into_iter().chain(clause.ancestors(number)) {
        let reporting = speeches.iter().any(|speech| speech.act == at);
        if let Some(stance) = of_word(clause, at, number, reporting, lexicon) {
            return stance;
        }
        if reporting {
            break;
        }
    }
    if !clause.is_within(number, top)
        && let Some(stance) = of_word(clause, top, number, false, lexicon)
    {
        return stance;
    }
    Stance::Actual
}

/// What the word at `at`, its helpers and its describing words say.
fn of_word(
    clause: &Clause<'_>,
    at: usize,
    number: usize,
    reporting: bool,
    lexicon: &Lexicon,
) -> Option<Stance> {
    let mut conditional = false;
    for child in clause.children(at) {
        match clause.rel(child).base() {
            Rel::Aux | Rel::Amod | Rel::Advmod if !clause.is_within(number, child) => {
                if clause.lemma(child) == "not" && clause.is_verb(at) {
                    return Some(Stance::Denied);
                }
                if let Some(stance) = lexicon.stance.get(clause.lemma(child)) {
                    return Some(of(*stance));
                }
            }
            Rel::Mark => conditional |= matches!(clause.lemma(child), "if" | "unless" | "whether"),
            Rel::Compound if clause.is_noun(at) => {
                if let Some(stance) = lexicon.stance.get(clause.lemma(child)) {
                    return Some(of(*stance));
                }
            }
            _ => {}
        }
    }
    if conditional && clause.rel(at).base() == Rel::Advcl {
        return Some(Stance::Possible);
    }
    // “plans to send 10,000”, “a target of 10,000”: the word itself, where the number stands below it.
    if !reporting
        && at != number
        && governs(clause, at, number)
        && matches!(clause.upos(at), Upos::Verb | Upos::Noun | Upos::Adj)
        && let Some(stance) = lexicon.stance.get(clause.lemma(at))
    {
        return Some(of(*stance));
    }
    None
}

/// Whether what `at` says reaches back to the number: a verb speaks of what follows it and of its
/// own subject, not of what another clause said before it (“was training 3,000, and planned to …”).
fn governs(clause: &Clause<'_>, at: usize, number: usize) -> bool {
    at < number
        || clause.upos(at) != Upos::Verb
        || clause
            .child(at, Rel::Nsubj)
            .is_some_and(|subject| clause.is_within(number, subject))
}

fn of(word: StanceWord) -> Stance {
    match word {
        StanceWord::Planned => Stance::Planned,
        StanceWord::Forecast => Stance::Forecast,
        StanceWord::Possible | StanceWord::Hypothetical => Stance::Possible,
        StanceWord::Denied | StanceWord::Negated => Stance::Denied,
    }
}
