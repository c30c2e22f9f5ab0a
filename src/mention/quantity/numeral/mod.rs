//! Numerals: from digits and number words to exact values.
//!
//! Takes tokens; gives numerals with their place, value and style. Knows nothing of units and
//! bounds, and does not judge whether a number is a claim.

mod digits;
mod value;
mod words;

pub(super) use value::Ratio;

use super::token::Tokens;
use crate::lexicon::Lexicon;
use crate::value::{Bound, Decimal};

/// A number in the text, without unit and bound.
#[derive(Debug, Clone)]
pub(super) struct Numeral {
    /// First token.
    pub(super) first: usize,
    /// Token after the last.
    pub(super) end: usize,
    pub(super) value: Value,
    pub(super) style: Style,
}

/// What a numeral is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    Exact(Ratio),
    /// “dozens”, “several hundred”, “a majority”.
    Vague(Bound, Ratio),
    /// It cannot be read exactly.
    Unreadable,
}

impl Value {
    /// The number as printed, where there is one.
    pub(super) fn ratio(self) -> Option<Ratio> {
        match self {
            Self::Exact(ratio) | Self::Vague(_, ratio) => Some(ratio),
            Self::Unreadable => None,
        }
    }
}

/// How a numeral is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Style {
    pub(super) form: Form,
    /// “21st”, “third”.
    pub(super) ordinal: bool,
    /// Digits before the decimal point, at most 255; 0 for words.
    pub(super) digits: u8,
    /// Thousands are parted: `12,000`.
    pub(super) grouped: bool,
    /// Has a decimal point, an exponent or a fraction.
    pub(super) broken: bool,
    /// Has a word or letter for a magnitude.
    pub(super) magnitude: bool,
    /// Starts with a zero that is not alone: `007`.
    pub(super) zero_first: bool,
    /// Has a minus sign or the word “minus”.
    pub(super) negative: bool,
    /// Has a plus sign.
    pub(super) positive: bool,
}

/// What a numeral is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Form {
    #[default]
    Digits,
    Words,
    /// “twice”, “doubled”, “fivefold”.
    Multiple,
    /// “half”, “two thirds”, `½`, `2/3`.
    Fraction,
    /// `1.2.3`, `29.10.2024`: runs of digits joined by marks that make no number.
    Chain,
}

/// The numeral that begins at token `at`, if one does.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    let mut numeral = if tokens.is_word(at) {
        words::read(tokens, at, lexicon)?
    } else {
        digits::read(tokens, at, lexicon)?
    };
    add_sign(tokens, &mut numeral);
    add_fold(tokens, &mut numeral);
    Some(numeral)
}

/// “20-fold”, “five-fold”: a multiple.
fn add_fold(tokens: &Tokens<'_>, numeral: &mut Numeral) {
    let at = numeral.end;
    let fold = if tokens.is_hyphen(at) { at + 1 } else { at };
    if tokens.is(fold, "fold") && (fold > at || tokens.glued(fold)) {
        numeral.end = fold + 1;
        numeral.style.form = Form::Multiple;
    }
}

/// What the scale words at the end of a numeral multiply by: 1 where there are none.
pub(super) fn scale(tokens: &Tokens<'_>, numeral: &Numeral, lexicon: &Lexicon) -> Decimal {
    (numeral.first..numeral.end)
        .rev()
        .map_while(|at| tokens.meaning(&lexicon.magnitudes, at))
        .try_fold(Decimal::ONE, |product, scale| {
            product.checked_mul(scale.factor)
        })
        .unwrap_or(Decimal::ONE)
}

/// Takes a sign before the numeral into it: a minus or plus that does not join it to a word or
/// number before it, or the words “minus” and “negative”.
fn add_sign(tokens: &Tokens<'_>, numeral: &mut Numeral) {
    if numeral.style.ordinal || numeral.first == 0 {
        return;
    }
    let sign = numeral.first - 1;
    let hyphen = tokens.is_dash(sign) && tokens.glued(sign) && tokens.glued(numeral.first);
    let word = if hyphen && sign > 0 { sign - 1 } else { sign };
    if tokens.is_any(word, &["minus", "negative"]) {
        numeral.first = word;
        negate(numeral);
        return;
    }
    if numeral.style.form == Form::Words {
        return;
    }
    let open = sign == 0
        || !tokens.glued(sign)
        || matches!(
            tokens.text(sign - 1),
            "(" | "[" | "=" | "<" | ">" | "$" | "€" | "£" | "/" | "\"" | "“"
        );
    let number_before = sign > 0 && tokens.is_digits(sign - 1) && tokens.glued(sign);
    let lone = tokens.glued(numeral.first) || (sign == 0 && tokens.is_any(sign, &["-", "−"]));
    if open && !number_before && lone {
        match tokens.text(sign) {
            "-" | "−" | "–" | "‑" | "﹣" | "－" => {
                numeral.first = sign;
                negate(numeral);
            }
            "+" => {
                numeral.first = sign;
                numeral.style.positive = true;
            }
            _ => {}
        }
    }
}

fn negate(numeral: &mut Numeral) {
    numeral.style.negative = true;
    if let Value::Exact(ratio) = &mut numeral.value {
        *ratio = ratio.negated();
    }
}
