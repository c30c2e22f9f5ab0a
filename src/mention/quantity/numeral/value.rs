//! The value of a numeral: an exact fraction until the last moment.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::value::Amount;

/// `above / below`, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio {
    above: Decimal,
    below: Decimal,
}

/// A fraction without a finite decimal is given to so many significant digits.
const FRACTION_DIGITS: u32 = 12;

impl Ratio {
    pub(crate) const fn whole(value: Decimal) -> Self {
        Self {
            above: value,
            below: Decimal::ONE,
        }
    }

    /// `None` for a denominator of zero.
    pub(crate) fn of(above: Decimal, below: Decimal) -> Option<Self> {
        (!below.is_zero()).then_some(Self { above, below })
    }

    pub(crate) fn times(self, factor: Decimal) -> Option<Self> {
        let above = self.above.checked_mul(factor)?;
        exact(above, self.above, factor).then_some(Self { above, ..self })
    }

    pub(crate) fn times_ratio(self, other: Self) -> Option<Self> {
        let below = self.below.checked_mul(other.below)?;
        Some(Self {
            below,
            ..self.times(other.above)?
        })
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let above = self
            .above
            .checked_mul(other.below)?
            .checked_add(other.above.checked_mul(self.below)?)?;
        Some(Self {
            above,
            below: self.below.checked_mul(other.below)?,
        })
    }

    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated())
    }

    pub(crate) fn negated(self) -> Self {
        Self {
            above: -self.above,
            ..self
        }
    }

    /// The value as a decimal, and the fraction where it has no finite one.
    pub(crate) fn decimal(self) -> Option<(Decimal, Option<[i64; 2]>)> {
        let value = self.above.checked_div(self.below)?;
        if value.checked_mul(self.below) == Some(self.above) && value.scale() < 20 {
            return Some((value.normalize(), None));
        }
        let rounded = value.round_sf(FRACTION_DIGITS)?.normalize();
        Some((rounded, self.reduced()))
    }

    /// The nearest decimal; zero where it does not fit, which no caller sees: see [`Ratio::decimal`].
    pub(crate) fn value(self) -> Decimal {
        self.decimal().map_or(Decimal::ZERO, |(value, _)| value)
    }

    fn reduced(self) -> Option<[i64; 2]> {
        let shift = Decimal::from(10_i64.checked_pow(self.above.scale())?);
        let above = self.above.checked_mul(shift)?.to_i64()?;
        let below = self.below.checked_mul(shift)?.to_i64()?;
        let shared = gcd(above.unsigned_abs(), below.unsigned_abs()).max(1);
        let shared = i64::try_from(shared).ok()?;
        Some([above / shared, below / shared])
    }

    /// The amount of exactly this value.
    pub(crate) fn amount(self) -> Option<Amount> {
        let (value, fraction) = self.decimal()?;
        let amount = Amount::exact(value);
        Some(match fraction {
            Some([above, below]) => amount.with_fraction(above, below),
            None => amount,
        })
    }
}

/// Whether a product lost no digit: decimals round silently at 28.
fn exact(product: Decimal, a: Decimal, b: Decimal) -> bool {
    a.is_zero() || b.is_zero() || product.checked_div(b).is_some_and(|back| back == a)
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
