//! `units.lex`, `symbols.lex`, `prefixes.lex`, `currencies.lex`, `rates.lex`: words for units.

use rust_decimal::Decimal;

use crate::lexicon::table::Meaning;
use crate::value::Unit;

/// A unit that a word or symbol names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitWord {
    /// The unit.
    pub unit: Unit,
    /// How many of the unit one of the word is (a lakh of kilograms, a fortnight: 2 wk).
    pub times: Decimal,
    /// Whether prefixes may stand before it (“kilo”, “k”).
    pub metric: bool,
    /// English singular name; empty where the line's first form is the name.
    pub name: String,
}

/// A prefix of metric units: its UCUM symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix(pub String);

/// Money: a currency or a coin of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// The currency.
    pub unit: Unit,
    /// What one of the word is worth in the currency: 1, or 0.01 for cents.
    pub worth: Decimal,
    /// English name of the currency; empty where the line's first form is the name.
    pub name: String,
}

/// What a rate is counted by (“a day”, “annually”).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate(pub Unit);

fn known(code: &str) -> Result<Unit, String> {
    let unit = Unit::new(code.to_owned());
    unit.dimension()
        .map(|_| unit)
        .ok_or_else(|| format!("`{code}` is no UCUM or ISO 4217 code that can be converted"))
}

/// Splits `rest = name`.
fn split_name(cell: &str) -> (&str, String) {
    match cell.split_once(" = ") {
        Some((rest, name)) => (rest.trim(), name.trim().to_owned()),
        None => (cell, String::new()),
    }
}

impl Meaning for UnitWord {
    fn read(cell: &str) -> Result<Self, String> {
        let (rest, name) = split_name(cell);
        let mut words = rest.split_whitespace();
        let mut times = Decimal::ONE;
        let mut first = words.next().unwrap_or_default();
        if let (Ok(value), Some(code)) = (first.parse::<Decimal>(), words.clone().next()) {
            times = value;
            first = code;
            words.next();
        }
        let metric = match words.next() {
            None => false,
            Some("metric") => true,
            Some(other) => return Err(format!("expected `metric` or nothing, found `{other}`")),
        };
        Ok(Self {
            unit: known(first)?,
            times,
            metric,
            name,
        })
    }
}

impl Meaning for Prefix {
    fn read(cell: &str) -> Result<Self, String> {
        known(&format!("{cell}By"))
            .map(|_| Self(cell.to_owned()))
            .map_err(|_| format!("`{cell}` is no prefix of UCUM"))
    }
}

impl Meaning for Money {
    fn read(cell: &str) -> Result<Self, String> {
        let (rest, name) = split_name(cell);
        let mut words = rest.split_whitespace();
        let code = words.next().unwrap_or_default();
        let worth = match words.next() {
            None => Decimal::ONE,
            Some(worth) => worth
                .parse()
                .map_err(|_| format!("expected the worth of a coin, found `{worth}`"))?,
        };
        let unit = known(code)?;
        if !unit.is_money() {
            return Err(format!("`{code}` is no ISO 4217 code"));
        }
        Ok(Self { unit, worth, name })
    }
}

impl Meaning for Rate {
    fn read(cell: &str) -> Result<Self, String> {
        known(cell).map(Self)
    }
}
