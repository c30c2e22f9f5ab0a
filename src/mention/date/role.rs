//! What a date is the date of: a speech, a fact, a plan.
//!
//! Takes an expression of time, its side and the verb beside it; gives its role from the words
//! alone, or none where they do not tell. Who spoke, and what a date says of which figure, is for
//! the claim room, which has the grammar of the sentence.

use serde::{Deserialize, Serialize};

use super::calendar::Side;
use super::spoken::{Lead, Spoken};
use super::tense::Verb;
use super::token::{Kind, Token};
use crate::lexicon::DateWord;

/// What a date is the date of.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateRole {
    /// When something was said, written or shown: “said on 3 May that”, “Tuesday's briefing”.
    Said,
    /// When something is so or happened: “were in Russia on 24 Oct”.
    TrueOf,
    /// What something is planned or due for: “by December”, “will open on Friday”.
    Target,
    /// Up to when a figure was counted: “as of 1 May”, “by Friday the toll had risen”.
    AsOf,
    /// The words beside it do not tell.
    #[default]
    Unknown,
}

/// Words that may stand between a verb of speech and its date: “said in an interview with the
/// channel on Friday”.
const REACH: usize = 9;

/// The role of a time, from the words beside it.
pub(super) fn role(tokens: &[Token], spoken: &Spoken, side: Side, verb: Verb) -> DateRole {
    let ahead = matches!(side, Side::Future);
    match spoken.lead {
        Lead::AsOf => DateRole::AsOf,
        Lead::By if !ahead => DateRole::AsOf,
        Lead::By => DateRole::Target,
        Lead::Until if ahead => DateRole::Target,
        Lead::Since | Lead::Until | Lead::Before | Lead::After => DateRole::TrueOf,
        Lead::Plain | Lead::AsEarlyAs | Lead::Around | Lead::Starting | Lead::From => {
            if is_beside_speech(tokens, spoken) || is_of_speech(tokens, spoken, verb) {
                DateRole::Said
            } else if ahead {
                DateRole::Target
            } else if spoken.attributive || (verb.side == Some(Side::Past) && !verb.speaks) {
                DateRole::TrueOf
            } else {
                DateRole::Unknown
            }
        }
    }
}

/// “A statement on Tuesday”, “Tuesday's statement”, “an October interview”.
fn is_beside_speech(tokens: &[Token], spoken: &Spoken) -> bool {
    let is_speech = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word(DateWord::Speech))
    };
    let is_s = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word(DateWord::S))
    };
    let behind = spoken.end + if is_s(spoken.end + 1) { 2 } else { 0 };
    let before = without_prepositions(tokens, spoken.first);
    is_speech(behind) || before.checked_sub(1).is_some_and(is_speech)
}

/// “Said on Tuesday”, “told reporters on Tuesday”, “On Tuesday, the ministry said”.
fn is_of_speech(tokens: &[Token], spoken: &Spoken, verb: Verb) -> bool {
    if !verb.speaks {
        return false;
    }
    let verb_end = tokens.partition_point(|token| token.piece < verb.end);
    if !verb.stands_before {
        // A time that opens the sentence or clause belongs to the verb behind it.
        let first = without_prepositions(tokens, spoken.first);
        return first
            .checked_sub(1)
            .is_none_or(|at| matches!(tokens[at].kind, Kind::Mark(_) | Kind::Word(DateWord::And)));
    }
    let Some(between) = tokens.get(verb_end..spoken.first) else {
        return false;
    };
    if between.iter().all(|token| is_preposition(token.kind)) {
        return true;
    }
    let is_short = between.len() <= REACH;
    let stays_in_clause = between.iter().all(|token| {
        !matches!(
            token.kind,
            Kind::Mark(_) | Kind::Number { .. } | Kind::Word(DateWord::Same | DateWord::Number(_))
        )
    });
    let leads_there = verb.addresses
        || matches!(
            between[0].kind,
            Kind::Word(DateWord::In | DateWord::At | DateWord::On | DateWord::To)
        );
    is_short && stays_in_clause && leads_there
}

/// The token before which only “on”, “in”, “of” stand before a time.
fn without_prepositions(tokens: &[Token], mut first: usize) -> usize {
    while first > 0 && is_preposition(tokens[first - 1].kind) {
        first -= 1;
    }
    first
}

const fn is_preposition(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Word(DateWord::In | DateWord::On | DateWord::At | DateWord::Of | DateWord::From)
    )
}
