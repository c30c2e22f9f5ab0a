//! A figure as an interval: what values it allows.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What a figure says of its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// “3,000”: this value.
    Exact,
    /// “about 3,000”: near this value.
    Approx,
    /// “at least 3,000”.
    AtLeast,
    /// “more than 3,000”.
    MoreThan,
    /// “up to 3,000”.
    AtMost,
    /// “fewer than 3,000”.
    LessThan,
    /// “3,000 to 4,000”.
    Range,
}

/// On which side of an approximate figure the value lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// “nearly 3,000”.
    Below,
    /// “just over 3,000”.
    Above,
}

/// A figure: one or two numbers and what is said of them. Exact decimals, never floats.
///
/// ```
/// use crosstally::value::{Amount, Bound};
/// let floor = Amount::more_than(10_000.into());
/// assert_eq!((floor.low(), floor.high()), (Some(10_000.into()), None));
/// assert_eq!(floor.bound(), Bound::MoreThan);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "Row", into = "Row")]
pub struct Amount {
    low: Option<Decimal>,
    high: Option<Decimal>,
    bound: Bound,
    side: Option<Side>,
    approximate: bool,
    fraction: Option<[i64; 2]>,
}

impl Amount {
    /// Exactly this value.
    #[must_use]
    pub fn exact(value: Decimal) -> Self {
        Self::new(Some(value), Some(value), Bound::Exact)
    }

    /// About this value; `side` where the words tell it (“nearly”, “just over”).
    #[must_use]
    pub fn approx(value: Decimal, side: Option<Side>) -> Self {
        Self {
            side,
            ..Self::new(Some(value), Some(value), Bound::Approx)
        }
    }

    /// This value or more.
    #[must_use]
    pub fn at_least(value: Decimal) -> Self {
        Self::new(Some(value), None, Bound::AtLeast)
    }

    /// More than this value.
    #[must_use]
    pub fn more_than(value: Decimal) -> Self {
        Self::new(Some(value), None, Bound::MoreThan)
    }

    /// This value or less.
    #[must_use]
    pub fn at_most(value: Decimal) -> Self {
        Self::new(None, Some(value), Bound::AtMost)
    }

    /// Less than this value.
    #[must_use]
    pub fn less_than(value: Decimal) -> Self {
        Self::new(None, Some(value), Bound::LessThan)
    }

    /// Between two values, which are put in order.
    #[must_use]
    pub fn range(one: Decimal, other: Decimal, approximate: bool) -> Self {
        let mut range = Self::new(Some(one.min(other)), Some(one.max(other)), Bound::Range);
        range.approximate = approximate;
        range
    }

    /// A figure without a readable value; only for quantities that are set aside.
    #[must_use]
    pub fn unreadable() -> Self {
        Self::new(None, None, Bound::Exact)
    }

    /// The same amount, noting that its value is the fraction `numerator / denominator`.
    #[must_use]
    pub fn with_fraction(mut self, numerator: i64, denominator: i64) -> Self {
        self.fraction = Some([numerator, denominator]);
        self
    }

    /// The lower end; `None` is unbounded.
    #[must_use]
    pub const fn low(&self) -> Option<Decimal> {
        self.low
    }

    /// The upper end; `None` is unbounded.
    #[must_use]
    pub const fn high(&self) -> Option<Decimal> {
        self.high
    }

    /// What the words say of the value.
    #[must_use]
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// Side of an approximation.
    #[must_use]
    pub const fn side(&self) -> Option<Side> {
        self.side
    }

    /// Whether the ends themselves are approximate (“about 60 to 90”, “about 60”).
    #[must_use]
    pub const fn is_approximate(&self) -> bool {
        self.approximate || matches!(self.bound, Bound::Approx)
    }

    /// The fraction that was printed, where the value has no finite decimal.
    #[must_use]
    pub const fn fraction(&self) -> Option<[i64; 2]> {
        self.fraction
    }

    /// The printed number: the lower end, or the upper end of an upper bound.
    #[must_use]
    pub fn printed(&self) -> Option<Decimal> {
        self.low.or(self.high)
    }

    /// The same amount with both ends passed through `map` (a unit conversion). `None` where a
    /// value does not fit 28 digits.
    #[must_use]
    pub fn map(&self, map: impl Fn(Decimal) -> Option<Decimal>) -> Option<Self> {
        let end = |value: Option<Decimal>| value.map_or(Some(None), |v| map(v).map(Some));
        let (low, high) = (end(self.low)?, end(self.high)?);
        let (low, high) = match (low, high) {
            (Some(a), Some(b)) if a > b => (Some(b), Some(a)),
            ends => ends,
        };
        Some(Self {
            low,
            high,
            ..self.clone()
        })
    }

    fn new(low: Option<Decimal>, high: Option<Decimal>, bound: Bound) -> Self {
        let tidy = |value: Option<Decimal>| value.map(|v| v.normalize());
        Self {
            low: tidy(low),
            high: tidy(high),
            bound,
            side: None,
            approximate: false,
            fraction: None,
        }
    }
}

/// An amount as it is written in JSON.
#[derive(Serialize, Deserialize)]
struct Row {
    #[serde(serialize_with = "write_decimal", deserialize_with = "read_decimal")]
    low: Option<Decimal>,
    #[serde(serialize_with = "write_decimal", deserialize_with = "read_decimal")]
    high: Option<Decimal>,
    bound: Bound,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    #[serde(default, skip_serializing_if = "is_false")]
    approximate: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fraction: Option<[i64; 2]>,
    /// The digits of `low` and `high`, where a reader that takes JSON numbers for floats would lose
    /// some. Most readers do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digits: Option<[Option<String>; 2]>,
}

impl From<Amount> for Row {
    fn from(amount: Amount) -> Self {
        let Amount {
            low,
            high,
            bound,
            side,
            approximate,
            fraction,
        } = amount;
        let ends = [low, high];
        let lossy = ends.iter().flatten().any(|value| !survives_floats(*value));
        let digits = lossy.then(|| ends.map(|end| end.map(|value| value.to_string())));
        Self {
            low,
            high,
            bound,
            side,
            approximate,
            fraction,
            digits,
        }
    }
}

impl From<Row> for Amount {
    fn from(row: Row) -> Self {
        let [low, high] = row.digits.unwrap_or_default();
        let exact = |digits: Option<String>, end| digits.and_then(|d| d.parse().ok()).or(end);
        Self {
            low: exact(low, row.low),
            high: exact(high, row.high),
            bound: row.bound,
            side: row.side,
            approximate: row.approximate,
            fraction: row.fraction,
        }
    }
}

/// Whether a JSON reader that knows only floats gets every digit.
fn survives_floats(value: Decimal) -> bool {
    let digits = value.normalize().to_string();
    digits
        .parse::<f64>()
        .is_ok_and(|float| float.to_string() == digits)
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(value: &bool) -> bool {
    !*value
}

/// Writes a decimal as a JSON number that holds every digit.
fn write_decimal<S: Serializer>(value: &Option<Decimal>, out: S) -> Result<S::Ok, S::Error> {
    let Some(value) = value else {
        return out.serialize_none();
    };
    let value = value.normalize();
    if value.scale() == 0 {
        return match value.to_i64() {
            Some(small) => out.serialize_i64(small),
            None => out.serialize_i128(value.mantissa()),
        };
    }
    let digits = value.to_string();
    match digits.parse::<f64>() {
        Ok(float) if float.to_string() == digits => out.serialize_f64(float),
        _ => serde_json::value::RawValue::from_string(digits)
            .map_err(serde::ser::Error::custom)?
            .serialize(out),
    }
}

/// Reads a JSON number (or a string of digits) as a decimal, by its shortest decimal form.
fn read_decimal<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Decimal>, D::Error> {
    let number = Option::<serde_json::Value>::deserialize(input)?;
    let digits = match number {
        None | Some(serde_json::Value::Null) => return Ok(None),
        Some(serde_json::Value::Number(number)) => number.to_string(),
        Some(serde_json::Value::String(digits)) => digits,
        Some(other) => {
            return Err(de::Error::custom(format!(
                "expected a number, found {other}"
            )));
        }
    };
    let value = digits
        .parse()
        .or_else(|_| Decimal::from_scientific(&digits));
    value
        .map(Some)
        .map_err(|error| de::Error::custom(format!("`{digits}`: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_of_an_amount_survives_json() {
        for digits in [
            "3000",
            "0.1",
            "-4.5",
            "3.333333333333",
            "79228162514264337593543950335",
        ] {
            let amount = Amount::exact(digits.parse().expect("a decimal"));
            let json = serde_json::to_string(&amount).expect("writes");
            assert!(json.contains(&format!("\"low\":{digits}")), "{json}");
        }
        let long = "1234567890.123456789012345678";
        let amount = Amount::exact(long.parse().expect("a decimal"));
        assert!(
            serde_json::to_string(&amount)
                .expect("writes")
                .contains(long)
        );
    }

    #[test]
    fn an_amount_reads_back_from_json() {
        let range = Amount::range("4.5".parse().expect("a decimal"), 3.into(), true);
        let json = serde_json::to_string(&range).expect("writes");
        assert_eq!(serde_json::from_str::<Amount>(&json).expect("reads"), range);
    }
}
