//! `numerals.lex`, `magnitudes.lex`, `ordinals.lex`, `fractions.lex`, `vague.lex`, `multiples.lex`:
//! words that are numbers or parts of numbers.

use rust_decimal::Decimal;

use crate::lexicon::table::Meaning;
use crate::value::Bound;

/// A cardinal below a hundred (“seven”, “seventy”), or zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numeral(pub u8);

/// A word that multiplies the number before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Magnitude {
    /// What it multiplies by.
    pub factor: Decimal,
    /// Whether it is an abbreviation, which stands only after digits (“12k”, “$3bn”).
    pub short: bool,
}

/// A place in an order (“third”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ordinal(pub u64);

/// A part of a whole (“quarter”): one divided by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction(pub u64);

/// A size without a number (“dozens”, “a majority”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vague {
    /// At least, or more than.
    pub bound: Bound,
    /// The value that bounds it.
    pub value: Decimal,
}

/// A multiple (“doubled”, “twice”).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Multiple(pub Decimal);

fn number<N: std::str::FromStr>(cell: &str, what: &str) -> Result<N, String> {
    cell.replace(',', "")
        .parse()
        .map_err(|_| format!("expected {what}, found `{cell}`"))
}

impl Meaning for Numeral {
    fn read(cell: &str) -> Result<Self, String> {
        number(cell, "a whole number from 0 to 99").and_then(|value: u8| {
            (value < 100)
                .then_some(Self(value))
                .ok_or_else(|| format!("expected a number below 100, found `{cell}`"))
        })
    }
}

impl Meaning for Magnitude {
    fn read(cell: &str) -> Result<Self, String> {
        let (digits, short) = match cell.strip_suffix(", after digits") {
            Some(digits) => (digits, true),
            None => (cell, false),
        };
        Ok(Self {
            factor: number(digits, "a number")?,
            short,
        })
    }
}

impl Meaning for Ordinal {
    fn read(cell: &str) -> Result<Self, String> {
        number(cell, "a whole number").map(Self)
    }
}

impl Meaning for Fraction {
    fn read(cell: &str) -> Result<Self, String> {
        let below = cell
            .strip_prefix("1/")
            .ok_or_else(|| format!("expected a fraction such as 1/4, found `{cell}`"))?;
        number(below, "a whole number after `1/`").map(Self)
    }
}

impl Meaning for Vague {
    fn read(cell: &str) -> Result<Self, String> {
        let (bound, digits) = if let Some(digits) = cell.strip_prefix("at least ") {
            (Bound::AtLeast, digits)
        } else if let Some(digits) = cell.strip_prefix("more than ") {
            (Bound::MoreThan, digits)
        } else if let Some(digits) = cell.strip_prefix("less than ") {
            (Bound::LessThan, digits)
        } else {
            (Bound::Exact, cell)
        };
        Ok(Self {
            bound,
            value: number(
                digits,
                "`at least N`, `more than N`, `less than N` or a number",
            )?,
        })
    }
}

impl Meaning for Multiple {
    fn read(cell: &str) -> Result<Self, String> {
        number(cell, "a number").map(Self)
    }
}
