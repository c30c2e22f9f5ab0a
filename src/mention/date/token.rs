//! A sentence as the tokens that the grammar of dates looks at.
//!
//! Takes a sentence and the lexicon; gives words with their meaning, numbers and marks, each with
//! its place. Knows nothing of how they combine.

use crate::lexicon::words::{Look, PieceKind, pieces};
use crate::lexicon::{CalendarWord, DateWord, Lexicon, WordId};
use crate::span::Span;

/// A word or phrase of the lexicon, a number, a mark, or another word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// No white space stands before it.
    pub(super) glued: bool,
    /// Its first letter is a capital.
    pub(super) capital: bool,
    /// Index of its first piece.
    pub(super) piece: usize,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// A word of the calendar.
    Calendar(CalendarWord),
    /// A word that makes dates.
    Word(DateWord),
    /// ASCII digits: their value and how many there are.
    Number { value: u32, digits: usize },
    /// A mark; every dash longer than a hyphen is `–`, every apostrophe `'`.
    Mark(char),
    /// A word of no interest here.
    Other,
}

/// A sentence cut into pieces and tokens.
#[derive(Debug)]
pub(super) struct Tokens {
    pub(super) tokens: Vec<Token>,
    /// Place of every piece, and its number where it may be a word of dates: what the tense is read
    /// from.
    pub(super) pieces: Vec<(Span, WordId)>,
}

impl Tokens {
    /// The tokens of a sentence; `None` where no word and no digit in it can carry a date.
    ///
    /// One look-up a word; phrases look ahead by no more words than the longest one has.
    pub(super) fn read(text: &str, sentence: Span, lexicon: &Lexicon) -> Option<Self> {
        if !may_hold_a_date(&text.as_bytes()[sentence.start..sentence.end], lexicon) {
            return None;
        }
        let (calendar, words) = (lexicon.calendar.glance(), lexicon.date_words.glance());
        let mut found = Vec::with_capacity(sentence.len() / 4 + 1);
        let mut kinds = Vec::with_capacity(sentence.len() / 4 + 1);
        for piece in pieces(text, sentence) {
            let word = piece.span.of(text);
            let is_known = match piece.kind {
                PieceKind::Word => calendar.may_hold_word(word) || words.may_hold_word(word),
                PieceKind::Digits => false,
                PieceKind::Mark => true,
            };
            let id = if is_known {
                lexicon.words.id(word)
            } else {
                WordId::UNKNOWN
            };
            found.push((piece.span, id));
            kinds.push(piece.kind);
        }
        let mut tokens: Vec<Token> = Vec::with_capacity(found.len());
        let mut idx = 0;
        while idx < found.len() {
            let (len, kind) = kind_at(text, &found[idx..], kinds[idx], lexicon);
            let span = found[idx].0.cover(found[idx + len - 1].0);
            tokens.push(Token {
                span,
                kind,
                glued: idx > 0 && found[idx - 1].0.end == span.start,
                capital: span.of(text).starts_with(char::is_uppercase),
                piece: idx,
            });
            idx += len;
        }
        Some(Self {
            tokens,
            pieces: found,
        })
    }
}

/// Whether a digit, or what looks like a word of the calendar, stands in the sentence: the quick
/// exit for the others, a few cycles a byte.
fn may_hold_a_date(sentence: &[u8], lexicon: &Lexicon) -> bool {
    let glance = lexicon.calendar.glance();
    let mut look = Look::NOTHING;
    for &byte in sentence {
        if byte.is_ascii_alphabetic() {
            look = look.with(byte);
        } else {
            if byte.is_ascii_digit()
                || (look != Look::NOTHING && glance.may_hold(look))
                || (!byte.is_ascii() && glance.holds_other_letters())
            {
                return true;
            }
            look = Look::NOTHING;
        }
    }
    look != Look::NOTHING && glance.may_hold(look)
}

/// The token at the beginning of `rest`, and how many pieces it has.
fn kind_at(
    text: &str,
    rest: &[(Span, WordId)],
    first: PieceKind,
    lexicon: &Lexicon,
) -> (usize, Kind) {
    let (span, id) = rest[0];
    if first == PieceKind::Digits {
        return (1, number(span.of(text)));
    }
    if id != WordId::UNKNOWN {
        let ids = || rest.iter().map(|(_, id)| *id);
        let calendar = lexicon.calendar.longest_at(ids());
        let word = lexicon.date_words.longest_at(ids());
        match (calendar, word) {
            (Some((len, meaning)), other) if other.is_none_or(|(other, _)| other <= len) => {
                return (len, Kind::Calendar(*meaning));
            }
            (_, Some((len, meaning))) => return (len, Kind::Word(*meaning)),
            _ => {}
        }
    }
    let kind = match first {
        PieceKind::Mark => Kind::Mark(mark(span.of(text))),
        PieceKind::Word | PieceKind::Digits => Kind::Other,
    };
    (1, kind)
}

fn number(digits: &str) -> Kind {
    match digits.parse() {
        Ok(value) => Kind::Number {
            value,
            digits: digits.len(),
        },
        // Digits of another script, or more than nine: no part of a date that is read here.
        Err(_) => Kind::Other,
    }
}

fn mark(text: &str) -> char {
    match text.chars().next() {
        Some('\u{2012}'..='\u{2015}' | '\u{2212}') => '–',
        Some('\u{2010}' | '\u{2011}') => '-',
        Some('’' | '‘' | '\u{2bc}') => '\'',
        Some(c) => c,
        None => ' ',
    }
}
