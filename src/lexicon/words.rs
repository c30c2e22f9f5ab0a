//! How text falls into pieces, and the number of each piece that some phrase of the lexicon uses.
//!
//! Takes text; gives words, runs of digits and single marks. The forms of the lexicon fall into
//! pieces by the same rules, so a phrase is found by comparing numbers. Knows no meanings.

use rustc_hash::FxHashMap;

use crate::span::Span;

/// What a piece of text is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// Letters: “km”, “Kyiv”, “元”.
    Word,
    /// Decimal digits of any script, without separators.
    Digits,
    /// One character that is neither letter, decimal digit nor white space.
    Mark,
}

/// A word, a run of digits or a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What it is made of.
    pub kind: PieceKind,
}

/// The number of a word that the lexicon uses, whatever its case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WordId(u32);

impl WordId {
    /// A word that no phrase uses.
    pub const UNKNOWN: Self = Self(0);

    /// The number itself: small, dense, 0 for [`WordId::UNKNOWN`].
    #[must_use]
    pub const fn index(self) -> u32 {
        self.0
    }
}

/// The words of the lexicon, each with its number.
#[derive(Debug, Clone, Default)]
pub struct Words {
    ids: FxHashMap<Box<str>, u32>,
}

/// Longer words are in no lexicon; so every look-up is bounded.
const LONGEST_WORD: usize = 40;

impl Words {
    /// The number of `word`; [`WordId::UNKNOWN`] where no phrase uses it.
    #[must_use]
    pub fn id(&self, word: &str) -> WordId {
        let bytes = word.as_bytes();
        if bytes.len() > LONGEST_WORD {
            return WordId::UNKNOWN;
        }
        let known = if word.is_ascii() {
            let mut lower = [0u8; LONGEST_WORD];
            lower[..bytes.len()].copy_from_slice(bytes);
            lower[..bytes.len()].make_ascii_lowercase();
            std::str::from_utf8(&lower[..bytes.len()])
                .ok()
                .and_then(|lower| self.ids.get(lower))
        } else {
            self.ids.get(word.to_lowercase().as_str())
        };
        known.map_or(WordId::UNKNOWN, |id| WordId(*id))
    }

    /// The number of `word`, given now if it has none.
    pub(crate) fn learn(&mut self, word: &str) -> WordId {
        let next = u32::try_from(self.ids.len() + 1).expect("a lexicon has fewer than 2^32 words");
        WordId(
            *self
                .ids
                .entry(word.to_lowercase().into_boxed_str())
                .or_insert(next),
        )
    }
}

/// A few words, as a set that may say yes to a word it does not hold and never no to one it holds:
/// what a reader asks of every word of a long text before it looks the word up.
///
/// Holds what a word looks like without regard to ASCII case. Words with other letters are not
/// told apart: a set that holds one of them says yes to all of them.
#[derive(Debug, Clone)]
pub struct Glance {
    bits: Box<[u64; GLANCE_WORDS]>,
    holds_other_letters: bool,
}

/// 16,384 bits: with the thousand words of a big table one unknown word in sixteen passes.
const GLANCE_WORDS: usize = 256;

/// The running hash of a word: FNV-1a over its bytes, letters in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look(u32);

impl Look {
    /// The look of no letters.
    pub const NOTHING: Self = Self(0x811c_9dc5);

    /// The look of a word; `None` where it holds anything but ASCII letters.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        let mut look = Self::NOTHING;
        for byte in word.bytes() {
            if !byte.is_ascii_alphabetic() {
                return None;
            }
            look = look.with(byte);
        }
        Some(look)
    }

    /// The look with one more ASCII letter.
    #[must_use]
    pub const fn with(self, letter: u8) -> Self {
        Self((self.0 ^ (letter | 0x20) as u32).wrapping_mul(0x0100_0193))
    }

    const fn cell_and_bit(self) -> (usize, u64) {
        let folded = self.0 ^ (self.0 >> 15);
        ((folded >> 6) as usize % GLANCE_WORDS, 1 << (folded & 0x3f))
    }
}

impl Default for Glance {
    fn default() -> Self {
        Self {
            bits: Box::new([0; GLANCE_WORDS]),
            holds_other_letters: false,
        }
    }
}

impl Glance {
    /// Adds a word.
    pub(crate) fn insert(&mut self, word: &str) {
        if let Some(look) = Look::of(word) {
            let (cell, bit) = look.cell_and_bit();
            self.bits[cell] |= bit;
        } else {
            self.holds_other_letters |= !word.is_ascii();
        }
    }

    /// Whether the set may hold a word of ASCII letters with this look.
    #[must_use]
    pub const fn may_hold(&self, look: Look) -> bool {
        let (cell, bit) = look.cell_and_bit();
        self.bits[cell] & bit != 0
    }

    /// Whether the set holds a word with letters other than those of ASCII.
    #[must_use]
    pub const fn holds_other_letters(&self) -> bool {
        self.holds_other_letters
    }

    /// Whether the set may hold the word with this look, `None` being that of other letters.
    #[must_use]
    pub fn may_hold_word(&self, look: Option<Look>) -> bool {
        look.map_or(self.holds_other_letters, |look| self.may_hold(look))
    }
}

/// The pieces of `text` within `span`, in order; everything but white space is in one of them.
pub fn pieces(text: &str, span: Span) -> impl Iterator<Item = Piece> + '_ {
    Pieces {
        text,
        at: span.start,
        end: span.end,
    }
}

struct Pieces<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Letter,
    Digit,
    Mark,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let (class, len) = loop {
            let (class, len) = self.class_at(self.at)?;
            if class != Class::Space {
                break (class, len);
            }
            self.at += len;
        };
        let start = self.at;
        self.at += len;
        let kind = match class {
            Class::Letter => PieceKind::Word,
            Class::Digit => PieceKind::Digits,
            Class::Mark | Class::Space => PieceKind::Mark,
        };
        if kind != PieceKind::Mark {
            while let Some((next, len)) = self.class_at(self.at) {
                if next != class {
                    break;
                }
                self.at += len;
            }
        }
        Some(Piece {
            span: Span::new(start, self.at),
            kind,
        })
    }
}

impl Pieces<'_> {
    #[inline]
    fn class_at(&self, at: usize) -> Option<(Class, usize)> {
        if at >= self.end {
            return None;
        }
        let byte = self.text.as_bytes()[at];
        if byte < 0x80 {
            return Some((ASCII[byte as usize], 1));
        }
        let c = self.text[at..].chars().next()?;
        Some((class_of(c), c.len_utf8()))
    }
}

const ASCII: [Class; 128] = {
    let mut table = [Class::Mark; 128];
    let mut byte: u8 = 0;
    while byte < 128 {
        if byte.is_ascii_alphabetic() {
            table[byte as usize] = Class::Letter;
        } else if byte.is_ascii_digit() {
            table[byte as usize] = Class::Digit;
        } else if matches!(byte, b' ' | 0x09..=0x0d | 0x1c..=0x1f) {
            table[byte as usize] = Class::Space;
        }
        byte += 1;
    }
    table
};

fn class_of(c: char) -> Class {
    if c.is_whitespace() {
        Class::Space
    } else if digit_value(c).is_some() {
        Class::Digit
    } else if c.is_alphabetic() && !c.is_numeric() {
        Class::Letter
    } else {
        Class::Mark
    }
}

/// Where the digits of other scripts begin: the zero of each run of ten in Unicode 16's class Nd.
/// Mathematical digits (U+1D7CE…) are left out on purpose: they are lookalikes, not a script.
const ZEROS: [u32; 66] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50,
    0x11DA0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1E140, 0x1E2F0,
];

/// The value of a decimal digit of any script with the first code point of its run, which tells
/// the script; `None` for everything else, lookalikes included.
#[must_use]
pub fn digit_value(c: char) -> Option<(u8, u32)> {
    if let Some(value) = c.to_digit(10) {
        return u8::try_from(value).ok().map(|value| (value, 0x30));
    }
    let code = u32::from(c);
    if code < ZEROS[0] {
        return None;
    }
    let run = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = u8::try_from(code - ZEROS[run]).ok()?;
    (value < 10).then_some((value, ZEROS[run]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        pieces(text, Span::new(0, text.len()))
            .map(|piece| piece.span.of(text))
            .collect()
    }

    #[test]
    fn text_falls_into_words_digits_and_marks() {
        assert_eq!(
            split("S-300s cost $1.5bn; 3²"),
            [
                "S", "-", "300", "s", "cost", "$", "1", ".", "5", "bn", ";", "3", "²"
            ]
        );
        assert_eq!(split("١٢ किमी\u{a0}7"), ["١٢", "किमी", "7"]);
    }

    #[test]
    fn a_glance_never_misses_a_word() {
        let mut glance = Glance::default();
        for word in ["May", "o", "août"] {
            glance.insert(word);
        }
        let may_hold = |word| glance.may_hold_word(Look::of(word));
        assert!(["may", "MAY", "O", "AOÛT"].into_iter().all(may_hold));
        assert!(!may_hold("soldiers"));
    }

    #[test]
    fn runs_of_digits_are_in_order_and_do_not_overlap() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
        assert_eq!(digit_value('७'), Some((7, 0x966)));
        assert_eq!(digit_value('𝟙'), None);
    }
}
