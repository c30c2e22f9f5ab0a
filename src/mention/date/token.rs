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
        for piece in pieces(text, sentence) {
            let word = piece.span.of(text);
            let is_known = match piece.kind {
                PieceKind::Word => {
                    let look = Look::of(word);
                    calendar.may_hold_word(look) || words.may_hold_word(look)
                }
                PieceKind::Digits => false,
                PieceKind::Mark => true,
            };
            let id = if is_known {
                lexicon.words.id(word)
            } else {
                WordId::UNKNOWN
            };
            found.push((piece.span, id));
        }
        let mut tokens: Vec<Token> = Vec::with_capacity(found.len());
        let mut idx = 0;
        while idx < found.len() {
            let (len, kind) = kind_at(text, &found[idx..], lexicon);
            let span = found[idx].0.cover(found[idx + len - 1].0);
            tokens.push(Token {
                span,
                kind,
                glued: idx > 0 && found[idx - 1].0.end == span.start,
                capital: begins_with_capital(span.of(text)),
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

/// Whether a number that may be one of a date, or what looks like a word of the calendar, stands in
/// the sentence: the quick exit for the others, a few cycles a byte.
fn may_hold_a_date(sentence: &[u8], lexicon: &Lexicon) -> bool {
    let glance = lexicon.calendar.glance();
    let mut look = Look::NOTHING;
    let mut digits = 0;
    for (at, &byte) in sentence.iter().enumerate() {
        if byte.is_ascii_alphabetic() {
            look = look.with(byte);
            digits = 0;
            continue;
        }
        if look != Look::NOTHING {
            if glance.may_hold(look) {
                return true;
            }
            look = Look::NOTHING;
        }
        if byte.is_ascii_digit() {
            digits += 1;
            let next = sentence.get(at + 1).copied().unwrap_or(b' ');
            if !next.is_ascii_digit() && number_may_date(digits, &sentence[at + 1..]) {
                return true;
            }
        } else {
            digits = 0;
            if !byte.is_ascii() && glance.holds_other_letters() {
                return true;
            }
        }
    }
    look != Look::NOTHING && glance.may_hold(look)
}

/// Whether a number of so many digits may belong to a date that has no word of the calendar: a
/// year (2024), a date or clock time in numbers (3/5/2024, 9:53), a decade (90s), a clock time
/// (9 a.m., 5 o'clock), an ordinal (the 5th). `rest` is what follows it.
fn number_may_date(digits: usize, rest: &[u8]) -> bool {
    let is_digit = |at: usize| rest.get(at).is_some_and(u8::is_ascii_digit);
    match rest.first() {
        _ if digits == 4 => true,
        Some(b':' | b'/' | b'-' | b'.') => is_digit(1),
        Some(b' ') => matches!(rest.get(1), Some(b'a' | b'A' | b'p' | b'P' | b'o' | b'O')),
        // A letter, or a space or dash beyond ASCII.
        Some(byte) => byte.is_ascii_alphabetic() || !byte.is_ascii(),
        None => false,
    }
}

/// The token at the beginning of `rest`, and how many pieces it has.
fn kind_at(text: &str, rest: &[(Span, WordId)], lexicon: &Lexicon) -> (usize, Kind) {
    let (span, id) = rest[0];
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
    let piece = span.of(text);
    let kind = match piece.as_bytes()[0] {
        b'0'..=b'9' if is_grouped(text.as_bytes(), span) => Kind::Other,
        b'0'..=b'9' => number(piece),
        first if first.is_ascii_alphabetic() => Kind::Other,
        first if first.is_ascii() => Kind::Mark(char::from(first)),
        _ => other_kind(piece),
    };
    (1, kind)
}

/// Whether the digits are a group of a longer number: “in January 8,100 people” names no day.
fn is_grouped(text: &[u8], span: Span) -> bool {
    const GROUP: usize = 3;
    let digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    let group_at = |at: usize| (at..at + GROUP).all(digit) && !digit(at + GROUP);
    let begins = span.len() <= GROUP && text.get(span.end) == Some(&b',') && group_at(span.end + 1);
    let goes_on = span.len() == GROUP
        && span.start >= 2
        && text[span.start - 1] == b','
        && digit(span.start - 2);
    begins || goes_on
}

fn begins_with_capital(word: &str) -> bool {
    match word.as_bytes()[0] {
        first if first.is_ascii() => first.is_ascii_uppercase(),
        _ => word.starts_with(char::is_uppercase),
    }
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

/// What a piece is that does not begin with an ASCII character.
fn other_kind(piece: &str) -> Kind {
    match piece.chars().next() {
        Some('\u{2012}'..='\u{2015}' | '\u{2212}') => Kind::Mark('–'),
        Some('\u{2010}' | '\u{2011}') => Kind::Mark('-'),
        Some('’' | '‘' | '\u{2bc}') => Kind::Mark('\''),
        Some(c) if !c.is_alphanumeric() => Kind::Mark(c),
        _ => Kind::Other,
    }
}
