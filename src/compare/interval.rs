//! Amounts as intervals: what values a figure allows, and how two of them lie.

use rust_decimal::Decimal;

use super::policy::Policy;
use crate::value::{Amount, Bound, Side};

/// The values a figure allows under a policy; `None` is unbounded, an open end is not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    low: Option<(Decimal, bool)>,
    high: Option<(Decimal, bool)>,
}

impl Interval {
    /// What `amount` allows under `policy`: “about 12,000” is a band, “more than 10,000” is open
    /// below, “3,000” is a point.
    #[must_use]
    pub fn of(amount: &Amount, policy: &Policy) -> Self {
        let (low, high) = (amount.low(), amount.high());
        let below = |value: Decimal| {
            value
                .checked_sub(half_width(value, policy))
                .unwrap_or(value)
        };
        let above = |value: Decimal| {
            value
                .checked_add(half_width(value, policy))
                .unwrap_or(value)
        };
        let closed = |value: Option<Decimal>| value.map(|v| (v, true));
        let open = |value: Option<Decimal>| value.map(|v| (v, false));
        match amount.bound() {
            Bound::Exact => Self {
                low: closed(low),
                high: closed(high),
            },
            Bound::Approx => Self {
                low: closed(match amount.side() {
                    Some(Side::Above) => low,
                    Some(Side::Below) | None => low.map(below),
                }),
                high: closed(match amount.side() {
                    Some(Side::Below) => high,
                    Some(Side::Above) | None => high.map(above),
                }),
            },
            Bound::AtLeast | Bound::AtMost => Self {
                low: closed(low),
                high: closed(high),
            },
            Bound::MoreThan | Bound::LessThan => Self {
                low: open(low),
                high: open(high),
            },
            Bound::Range if amount.is_approximate() => Self {
                low: closed(low.map(below)),
                high: closed(high.map(above)),
            },
            Bound::Range => Self {
                low: closed(low),
                high: closed(high),
            },
        }
    }

    /// The lower end, where there is one.
    #[must_use]
    pub fn low(&self) -> Option<Decimal> {
        self.low.map(|(value, _)| value)
    }

    /// The upper end, where there is one.
    #[must_use]
    pub fn high(&self) -> Option<Decimal> {
        self.high.map(|(value, _)| value)
    }

    /// Whether every value of this interval is smaller than every value of `other`.
    #[must_use]
    pub fn is_below(&self, other: &Self) -> bool {
        match (self.high, other.low) {
            (Some((high, closed_high)), Some((low, closed_low))) => {
                high < low || (high == low && !(closed_high && closed_low))
            }
            (None, _) | (_, None) => false,
        }
    }

    /// Whether every value of `other` lies in this interval.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        let low = match (self.low, other.low) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some((mine, closed)), Some((theirs, closed_too))) => {
                mine < theirs || (mine == theirs && (closed || !closed_too))
            }
        };
        let high = match (self.high, other.high) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some((mine, closed)), Some((theirs, closed_too))) => {
                mine > theirs || (mine == theirs && (closed || !closed_too))
            }
        };
        low && high
    }
}

/// Half the width of “about `value`”. Never less than what rounding forgives for the bare figure,
/// so that hedging a figure never makes it conflict.
fn half_width(value: Decimal, policy: &Policy) -> Decimal {
    let share = if significant_digits(value) <= 2 {
        policy.approx_coarse
    } else {
        policy.approx_fine
    };
    value.abs().checked_mul(share).unwrap_or(Decimal::ZERO)
}

/// Digits between the first and the last that is not zero: 2 for 12,000, 3 for 18.4.
#[must_use]
pub fn significant_digits(value: Decimal) -> u32 {
    let mut digits = value.normalize().mantissa().unsigned_abs();
    if digits == 0 {
        return 1;
    }
    while digits.is_multiple_of(10) {
        digits /= 10;
    }
    digits.ilog10() + 1
}

/// The place of the last digit that is not zero: 1,000 for 12,000, 0.1 for 18.4.
#[must_use]
pub fn precision(value: Decimal) -> Decimal {
    let value = value.normalize();
    if value.scale() > 0 {
        return Decimal::new(1, value.scale());
    }
    let mut digits = value.mantissa().unsigned_abs();
    let mut place = Decimal::ONE;
    while digits != 0 && digits.is_multiple_of(10) {
        digits /= 10;
        place = place.checked_mul(Decimal::TEN).unwrap_or(place);
    }
    place
}

/// Whether one of the two is the other, rounded.
///
/// The coarser figure is taken at its printed precision: 18.35 rounds to 18.4, 8,140 to 8,100.
/// Zeros before the point may be digits or rounding; they count as rounding only from 100 on and
/// only within the policy's share, so that “19” and “20 killed” stay two figures. 71 days are ten
/// weeks all the same: 10.14 rounds to 10.
#[must_use]
pub fn rounds(one: Decimal, other: Decimal, policy: &Policy) -> bool {
    one == other || rounds_to(one, other, policy) || rounds_to(other, one, policy)
}

fn rounds_to(fine: Decimal, coarse: Decimal, policy: &Policy) -> bool {
    if policy.rounding.is_zero() {
        return false;
    }
    let place = if coarse.abs() < Decimal::ONE_HUNDRED {
        precision(coarse).min(Decimal::ONE)
    } else {
        precision(coarse)
    };
    // A decimal place is printed on purpose: 1.7 for “2 metres” is as good as rounded, although
    // it is 15 % away.
    let forgiven = if place > Decimal::ONE {
        Some(policy.rounding)
    } else {
        policy.rounding.checked_mul(Decimal::from(3))
    };
    let gap = fine.checked_sub(coarse).map(|gap| gap.abs());
    let most = forgiven.and_then(|share| coarse.abs().checked_mul(share));
    match (gap, most) {
        (Some(gap), Some(most)) => {
            precision(fine) < place
                && gap <= most
                && gap
                    .checked_mul(Decimal::TWO)
                    .is_some_and(|twice| twice <= place)
        }
        _ => false,
    }
}

/// How two amounts lie on one scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lie {
    /// The same number with the same bound.
    Same,
    /// The same number, one of them hedged with “about”.
    SameNumber,
    /// One is the other, rounded; within a fiftieth or not.
    Rounded {
        /// Whether they are within 2 % of each other.
        close: bool,
    },
    /// An “about” or a range covers the other.
    Bands,
    /// A one-sided bound is kept.
    BoundKept,
    /// No value satisfies both.
    Apart {
        /// Whether the first is the higher one.
        first_higher: bool,
        /// The lower end of the higher one.
        floor: Decimal,
        /// Distance between the ends that face each other.
        gap: Decimal,
        /// How many times the lower end goes into the higher one; `None` without a limit.
        ratio: Option<Decimal>,
        /// Whether one of the facing ends is a one-sided bound.
        bounded: bool,
    },
}

impl Lie {
    /// How near they lie, nearest first.
    pub(super) const fn rank(self) -> u8 {
        match self {
            Self::Same => 0,
            Self::SameNumber => 1,
            Self::Rounded { .. } => 2,
            Self::Bands => 3,
            Self::BoundKept => 4,
            Self::Apart { .. } => 5,
        }
    }
}

/// How two amounts in one unit lie. Symmetric but for `first_higher`.
pub(super) fn lie(a: &Amount, b: &Amount, policy: &Policy) -> Lie {
    let one_sided = |amount: &Amount| amount.low().is_none() != amount.high().is_none();
    if a.low() == b.low() && a.high() == b.high() {
        return if a.bound() == b.bound() && a.side() == b.side() {
            Lie::Same
        } else if one_sided(a) {
            Lie::BoundKept
        } else {
            Lie::SameNumber
        };
    }
    let (ia, ib) = (Interval::of(a, policy), Interval::of(b, policy));
    if let (Some(one), Some(other)) = (point(a), point(b))
        && rounds(one, other, policy)
    {
        let most = one.abs().max(other.abs()).checked_mul(Decimal::new(2, 2));
        let gap = one.checked_sub(other).map(|gap| gap.abs());
        let close = gap <= most;
        let hedged = a.is_approximate() || b.is_approximate();
        return if hedged && !close {
            Lie::Bands
        } else {
            Lie::Rounded { close }
        };
    }
    if let (Bound::Range, Bound::Range) = (a.bound(), b.bound())
        && let (Some(al), Some(ah), Some(bl), Some(bh)) = (a.low(), a.high(), b.low(), b.high())
        && rounds(al, bl, policy)
        && rounds(ah, bh, policy)
    {
        return Lie::Rounded { close: true };
    }
    let above = apart(&ia, &ib, a, b, policy);
    let below = apart(&ib, &ia, b, a, policy);
    match (above, below) {
        (Some(ends), _) => ends.lie(true, one_sided(a) || one_sided(b)),
        (None, Some(ends)) => ends.lie(false, one_sided(a) || one_sided(b)),
        (None, None) if one_sided(a) || one_sided(b) => Lie::BoundKept,
        (None, None) => Lie::Bands,
    }
}

/// The printed number of an exact or approximate figure.
fn point(amount: &Amount) -> Option<Decimal> {
    match amount.bound() {
        Bound::Exact | Bound::Approx => amount.low(),
        Bound::AtLeast | Bound::MoreThan | Bound::AtMost | Bound::LessThan | Bound::Range => None,
    }
}

/// The ends of two intervals that face each other.
struct Facing {
    floor: Decimal,
    gap: Decimal,
    ratio: Option<Decimal>,
}

impl Facing {
    fn lie(self, first_higher: bool, bounded: bool) -> Lie {
        let Self { floor, gap, ratio } = self;
        Lie::Apart {
            first_higher,
            floor,
            gap,
            ratio,
            bounded,
        }
    }
}

/// The ends that face each other where the first lies above the second and rounding does
/// not bridge them. Equal printed ends touch: “more than 300” beside “300” is how reporters
/// write, and no conflict unless the policy forgives nothing.
fn apart(
    upper: &Interval,
    lower: &Interval,
    upper_amount: &Amount,
    lower_amount: &Amount,
    policy: &Policy,
) -> Option<Facing> {
    if !lower.is_below(upper) {
        return None;
    }
    let (floor, ceiling) = (upper.low()?, lower.high()?);
    let (printed_floor, printed_ceiling) = (upper_amount.low()?, lower_amount.high()?);
    let forgiving = !policy.rounding.is_zero();
    if forgiving && rounds(printed_floor, printed_ceiling, policy) {
        return None;
    }
    let gap = floor.checked_sub(ceiling)?;
    let ratio = if ceiling > Decimal::ZERO {
        floor.checked_div(ceiling)
    } else {
        None
    };
    Some(Facing { floor, gap, ratio })
}

/// Whether one figure is the other with its point moved by one, two, three or six places: the
/// same digits, at least two of them or at least a thousand.
///
/// Returns how many times the larger is the smaller one.
#[must_use]
pub fn magnitude_slip(one: Decimal, other: Decimal, policy: &Policy) -> Option<u32> {
    let (small, large) = if one.abs() <= other.abs() {
        (one, other)
    } else {
        (other, one)
    };
    if small.is_zero() || small.is_sign_negative() != large.is_sign_negative() {
        return None;
    }
    let telling = significant_digits(large) >= 2 || large.abs() >= Decimal::ONE_THOUSAND;
    [10, 100, 1_000, 1_000_000].into_iter().find(|&factor| {
        telling
            && small
                .checked_mul(Decimal::from(factor))
                .is_some_and(|moved| {
                    moved == large
                        || (significant_digits(small) >= 2
                            && significant_digits(large) >= 2
                            && rounds(moved, large, policy))
                })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(digits: &str) -> Decimal {
        digits.parse().expect("a decimal")
    }

    #[test]
    fn figures_round_to_coarser_ones_at_their_printed_precision() {
        let news = Policy::news();
        for (fine, coarse, expected) in [
            ("18.35", "18.4", true),
            ("18.34", "18.4", false),
            ("8140", "8100", true),
            ("24012", "24000", true),
            ("18140", "8100", false),
            ("19", "20", false),
            ("98", "100", true),
            ("9", "10", false),
            ("1400", "1000", false),
            ("1060", "1100", true),
            ("587", "571", false),
            ("10.142857", "10", true),
            ("0.333333333333", "0.33", true),
        ] {
            assert_eq!(
                rounds(dec(fine), dec(coarse), &news),
                expected,
                "{fine} {coarse}"
            );
        }
        assert!(!rounds(dec("8140"), dec("8100"), &Policy::exact()));
    }

    #[test]
    fn bands_are_as_wide_as_the_digits_are_few() {
        let news = Policy::news();
        let about = |digits: &str| Interval::of(&Amount::approx(dec(digits), None), &news);
        assert_eq!(about("12000").low(), Some(dec("10800")));
        assert_eq!(about("12000").high(), Some(dec("13200")));
        assert_eq!(about("12300").high(), Some(dec("12546")));
        let nearly = Interval::of(&Amount::approx(dec("600"), Some(Side::Below)), &news);
        assert_eq!(
            (nearly.low(), nearly.high()),
            (Some(dec("540")), Some(dec("600")))
        );
    }

    #[test]
    fn a_slip_moves_the_point_and_keeps_the_digits() {
        let news = Policy::news();
        for (one, other, expected) in [
            ("380", "3810", Some(10)),
            ("3000", "30000", Some(10)),
            ("4.5", "4500", Some(1_000)),
            ("3", "30", None),
            ("12", "120", Some(10)),
            ("12000", "3000", None),
            ("-12", "120", None),
            ("0", "0", None),
        ] {
            assert_eq!(
                magnitude_slip(dec(one), dec(other), &news),
                expected,
                "{one} {other}"
            );
        }
    }
}
