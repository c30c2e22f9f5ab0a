//! On which side of the present each part of a sentence lies, from its words alone.
//!
//! Takes the pieces of a sentence; gives the side that the verbs near a date point to. One pass,
//! made only where a date asks for it.

use super::calendar::Side;
use super::token::Tokens;
use crate::lexicon::words::Look;
use crate::lexicon::{Lexicon, TenseWord, WordId};
use crate::span::Span;

/// The words of a sentence that tell its tenses, in order.
#[derive(Debug)]
pub(super) struct Tenses {
    cues: Vec<Cue>,
}

/// A word that tells a tense.
#[derive(Debug, Clone, Copy)]
struct Cue {
    /// Index of its first piece.
    piece: usize,
    /// Index of the piece behind it.
    end: usize,
    side: Side,
    /// It is a verb of speech.
    speaks: bool,
    /// Its object is who is spoken to: “told reporters”.
    addresses: bool,
    /// It is in the present.
    present: bool,
}

impl Tenses {
    /// Reads the tenses of a sentence, in one pass.
    pub(super) fn read(text: &str, tokens: &Tokens, lexicon: &Lexicon) -> Self {
        let pieces = tokens.pieces.as_slice();
        let mut cues: Vec<Cue> = Vec::new();
        // A helping verb stands right before, but for “not”, “be” and adverbs.
        let mut helped = false;
        let mut was = false;
        let mut idx = 0;
        while idx < pieces.len() {
            let (len, word) = word_at(text, &pieces[idx..], lexicon);
            let push = |cues: &mut Vec<Cue>, side, speaks| {
                cues.push(Cue {
                    piece: idx,
                    end: idx + len,
                    side,
                    speaks,
                    addresses: word == Some(TenseWord::Told),
                    present: word == Some(TenseWord::Present),
                });
            };
            let is_helped = helped;
            match word {
                Some(TenseWord::Will) => {
                    push(&mut cues, Side::Future, false);
                    helped = true;
                }
                Some(TenseWord::Would) => {
                    push(&mut cues, Side::LeanFuture, false);
                    helped = true;
                }
                Some(TenseWord::Present) if is_helped => helped = false,
                Some(TenseWord::Present) => {
                    push(&mut cues, Side::LeanFuture, false);
                    helped = true;
                }
                // “Was to open on Friday” and “was expected to” lie ahead of the past only.
                Some(TenseWord::Ahead) => {
                    let side = if was { Side::LeanFuture } else { Side::Future };
                    push(&mut cues, side, false);
                    helped = true;
                }
                Some(TenseWord::Have) => {
                    // “May have left”, “would have left”: before now. “Will have left”: after.
                    match cues.last_mut().filter(|_| is_helped) {
                        Some(cue) if cue.side == Side::LeanFuture => cue.side = Side::Past,
                        Some(_) => {}
                        None => push(&mut cues, Side::Past, false),
                    }
                    helped = true;
                }
                Some(TenseWord::Past) => {
                    if !is_helped {
                        push(&mut cues, Side::Past, false);
                    }
                    helped = false;
                }
                Some(TenseWord::Said | TenseWord::Told) => {
                    if !is_helped {
                        push(&mut cues, Side::Past, true);
                    }
                    helped = false;
                }
                // “Is in hospital after a crash on Friday”: the crash lies before the present.
                Some(TenseWord::After) => {
                    if cues.last().is_some_and(|cue| cue.present) {
                        push(&mut cues, Side::Past, false);
                    }
                }
                Some(TenseWord::Between) => {}
                Some(TenseWord::None) | None => helped &= pieces[idx].0.of(text).ends_with("ly"),
            }
            was = match word {
                Some(TenseWord::Past) => matches!(
                    pieces[idx].0.of(text).to_ascii_lowercase().as_str(),
                    "was" | "were"
                ),
                Some(TenseWord::Between) => was,
                _ => false,
            };
            idx += len;
        }
        Self { cues }
    }

    /// The verb that a time belongs to: `first..end` are its pieces.
    ///
    /// The nearest verb before it, unless the time opens a clause of its own; else the nearest
    /// behind. Logarithmic in the verbs of the sentence.
    pub(super) fn of(&self, first: usize, end: usize, opening: Opening) -> Verb {
        let before = self.cues.partition_point(|cue| cue.piece < first);
        let left = before.checked_sub(1).map(|idx| self.cues[idx]);
        let behind = self.cues.partition_point(|cue| cue.piece < end);
        let right = self.cues.get(behind).copied();
        let cue = match (left, right) {
            (Some(_), Some(right)) if opening == Opening::Clause => Some(right),
            // “He will come on Friday, officials said”, “was shot, on Friday, police said”.
            (Some(_), Some(right)) if opening == Opening::Perhaps && !right.speaks => Some(right),
            (left, right) => left.or(right),
        };
        cue.map_or(
            Verb {
                side: None,
                speaks: false,
                addresses: false,
                stands_before: false,
                end: 0,
            },
            |cue| Verb {
                side: Some(cue.side),
                speaks: cue.speaks,
                addresses: cue.addresses,
                stands_before: cue.piece < first,
                end: cue.end,
            },
        )
    }
}

/// What the verb nearest to a time tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verb {
    /// Its side; `None` where the sentence has no verb that is known.
    pub(super) side: Option<Side>,
    /// It is a verb of speech.
    pub(super) speaks: bool,
    /// Its object is who is spoken to.
    pub(super) addresses: bool,
    /// It stands before the time.
    pub(super) stands_before: bool,
    /// Index of the piece behind it.
    pub(super) end: usize,
}

/// Whether a time opens a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// “… and on Friday …”.
    Clause,
    /// “…, on Friday …”.
    Perhaps,
    /// It stands within its clause.
    Nothing,
}

/// The number of a word that may tell a tense; `known` where it is known already.
fn number_of(word: &str, known: WordId, lexicon: &Lexicon) -> WordId {
    if known != WordId::UNKNOWN {
        return known;
    }
    let look = Look::of(word);
    let may_tell = lexicon.tenses.glance().may_hold_word(look)
        || lexicon.irregular_verbs.glance().may_hold_word(look);
    if may_tell {
        lexicon.words.id(word)
    } else {
        WordId::UNKNOWN
    }
}

/// The tense that the beginning of `rest` tells, and how many pieces tell it.
fn word_at(text: &str, rest: &[(Span, WordId)], lexicon: &Lexicon) -> (usize, Option<TenseWord>) {
    let word = rest[0].0.of(text);
    let id = number_of(word, rest[0].1, lexicon);
    if lexicon.tenses.begins_with(id) {
        let ids = rest
            .iter()
            .map(|(span, id)| number_of(span.of(text), *id, lexicon));
        if let Some((len, tense)) = lexicon.tenses.longest_at(ids) {
            // “May” is a month here, and “Will” a name, unless they open the sentence.
            let is_name = word == "May" || word == "Will" && rest[0].0.start > 0;
            if !is_name {
                return (len, Some(*tense));
            }
        }
    }
    // “Ahmed” is a name, “SWARMED” stands in a headline.
    let is_name = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
    let ends_in_ed =
        word.len() > 4 && word.as_bytes()[word.len() - 2..].eq_ignore_ascii_case(b"ed");
    let is_past = !is_name && (ends_in_ed || is_irregular_past(word, id, lexicon));
    (1, is_past.then_some(TenseWord::Past))
}

/// Whether the word is an irregular form that is neither the present nor a participle in “ing”.
fn is_irregular_past(word: &str, id: WordId, lexicon: &Lexicon) -> bool {
    id != WordId::UNKNOWN
        && lexicon.irregular_verbs.begins_with(id)
        && !word.ends_with("ing")
        && !word.ends_with("ING")
        && !word.ends_with(['s', 'S'])
        && lexicon
            .irregular_verbs
            .meaning_of(std::iter::once(id))
            .is_some()
}
