//! Bringing two figures onto one scale: units, shares of a whole, complements, rates.

use rust_decimal::Decimal;

use super::interval::{self, Lie};
use super::policy::Policy;
use super::{Figure, Kinship};
use crate::value::{Amount, Bound, Dynamics, Measure, Role, Side, Unit};

/// How two figures lie once they are on one scale, or why they cannot be put on one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scaled {
    /// On one scale; `converted` where units or shares had to be turned into each other.
    Comparable {
        /// How they lie.
        lie: Lie,
        /// Whether a conversion was needed.
        converted: bool,
    },
    /// The same number in units that are printed alike (tons, gallons) or not printed at all.
    LooseUnit,
    /// One is so many in each stretch of time, the other a total.
    RateAndTotal,
    /// One is a change, the other a level.
    ChangeAndLevel,
    /// Percent and percentage points.
    PercentAndPoints,
    /// The units measure different things, or there is no rate between them.
    Units,
    /// A share on one side and a count on the other, without the whole.
    ShareAndCount,
    /// Another measure of the same field.
    Measures,
    /// A figure without a value.
    Unreadable,
}

/// Puts both figures on one scale and says how they lie there.
pub(super) fn scaled(a: &Figure, b: &Figure, kinship: &Kinship, policy: &Policy) -> Scaled {
    if a.amount.printed().is_none() || b.amount.printed().is_none() {
        return Scaled::Unreadable;
    }
    if printed_alike(a, b) || printed_alike(b, a) {
        return Scaled::LooseUnit;
    }
    match (kind(a), kind(b)) {
        (one, other) if one == other => same_kind(a, b, kinship, policy),
        (Kind::Share, Kind::Level) => share_and_count(a, b, kinship, policy, true),
        (Kind::Level, Kind::Share) => share_and_count(b, a, kinship, policy, false),
        (Kind::Rate, Kind::Level) | (Kind::Level, Kind::Rate) => Scaled::RateAndTotal,
        (Kind::Change, _) | (_, Kind::Change) if points(a) != points(b) => Scaled::PercentAndPoints,
        (Kind::Change, _) | (_, Kind::Change) => Scaled::ChangeAndLevel,
        _ => Scaled::Measures,
    }
}

/// Whether `b` is the number of `a` in a unit that the same word may stand for: “tons” may be
/// metric, short or long, and “a bond of 500,000” is in somebody's money.
fn printed_alike(a: &Figure, b: &Figure) -> bool {
    const FAMILIES: [&[&str]; 3] = [
        &["t", "[ston_av]", "[lton_av]"],
        &["[gal_us]", "[gal_br]"],
        &["[mi_i]", "[nmi_i]"],
    ];
    if a.unit == b.unit {
        return false;
    }
    if a.unit.is_one() && b.unit.is_money() {
        return a.amount.printed() == b.amount.printed();
    }
    FAMILIES
        .iter()
        .filter(|family| family.contains(&b.unit.code()))
        .flat_map(|family| family.iter())
        .filter(|code| **code != b.unit.code())
        .filter_map(|code| a.unit.convert(&a.amount, &Unit::new(*code)))
        .any(|amount| amount.printed() == b.amount.printed())
}

/// What the number is, as far as comparing goes: an ordinal that counts (“the 14th strike”) is a
/// level like any count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Level,
    Change,
    Rate,
    Share,
    Multiple,
}

fn kind(figure: &Figure) -> Kind {
    match (figure.measure, figure.role) {
        (Measure::Multiple, _) | (_, Some(Role::Multiple)) => Kind::Multiple,
        (Measure::Change, _) => Kind::Change,
        (Measure::Share, _) | (_, Some(Role::Share)) => Kind::Share,
        (Measure::Rate, _) => Kind::Rate,
        (Measure::Level | Measure::Ordinal, _) if is_rate(&figure.unit) => Kind::Rate,
        (Measure::Level | Measure::Ordinal, _) if figure.unit == Unit::PERCENT => Kind::Share,
        (Measure::Level | Measure::Ordinal, _) => Kind::Level,
    }
}

/// A count in each stretch of time (`1/d`); speeds and flows of matter are measures of their own.
fn is_rate(unit: &Unit) -> bool {
    unit.code().starts_with("1/")
}

fn points(figure: &Figure) -> bool {
    matches!(figure.unit.code(), "[pp]" | "[bp]")
}

fn same_kind(a: &Figure, b: &Figure, kinship: &Kinship, policy: &Policy) -> Scaled {
    let (amount_a, amount_b) = (limit(a), limit(b));
    if points(a) != points(b) {
        return Scaled::PercentAndPoints;
    }
    if kinship.complement {
        // Either of the two may be turned round, whichever has a whole; the later one where both do.
        let place = |figure: &Figure| (figure.source, figure.position, figure.amount.clone());
        let rest_a = complement(a, &amount_a);
        let rest_b = complement(b, &amount_b);
        let b_is_later = place(b) >= place(a);
        return match (rest_a, rest_b) {
            (Some(rest), None) => on_units(a, &rest, &b.unit, &amount_b, policy, true),
            (Some(rest), Some(_)) if !b_is_later => {
                on_units(a, &rest, &b.unit, &amount_b, policy, true)
            }
            (_, Some(rest)) => on_units(a, &amount_a, &b.unit, &rest, policy, true),
            (None, None) => Scaled::ShareAndCount,
        };
    }
    on_units(a, &amount_a, &b.unit, &amount_b, policy, false)
}

/// What the others are, where the figure counts those that are not meant: half useless is half
/// usable, three of twelve missing are nine present.
fn complement(figure: &Figure, amount: &Amount) -> Option<Amount> {
    let whole = match kind(figure) {
        Kind::Share if figure.unit == Unit::PERCENT => Decimal::ONE_HUNDRED,
        Kind::Share => Decimal::ONE,
        Kind::Level => figure.whole?,
        Kind::Change | Kind::Rate | Kind::Multiple => return None,
    };
    let turned = |value: Decimal| whole.checked_sub(value);
    match (amount.bound(), amount.low(), amount.high()) {
        (Bound::AtLeast, Some(low), _) => turned(low).map(Amount::at_most),
        (Bound::MoreThan, Some(low), _) => turned(low).map(Amount::less_than),
        (Bound::AtMost, _, Some(high)) => turned(high).map(Amount::at_least),
        (Bound::LessThan, _, Some(high)) => turned(high).map(Amount::more_than),
        (Bound::Approx, Some(value), _) => {
            let side = amount.side().map(|side| match side {
                Side::Below => Side::Above,
                Side::Above => Side::Below,
            });
            turned(value).map(|value| Amount::approx(value, side))
        }
        _ => amount.map(turned),
    }
}

/// A limit is a value, not a range of what may be: “up to 64 nodes” beside “up to 32 nodes” is two
/// figures.
fn limit(figure: &Figure) -> Amount {
    let is_limit = figure.role == Some(Role::Limit) || figure.dynamics == Dynamics::Versioned;
    match (is_limit, figure.amount.bound(), figure.amount.printed()) {
        (true, Bound::AtMost | Bound::AtLeast, Some(value)) => Amount::exact(value),
        _ => figure.amount.clone(),
    }
}

/// Both amounts in one unit. Where they are printed in two, each is read in the other's unit as
/// well and the nearer reading counts: 18.4 km and 11.4 miles agree as miles.
fn on_units(
    a: &Figure,
    amount_a: &Amount,
    unit_b: &Unit,
    amount_b: &Amount,
    policy: &Policy,
    converted: bool,
) -> Scaled {
    if a.unit == *unit_b {
        let lie = interval::lie(amount_a, amount_b, policy);
        return Scaled::Comparable { lie, converted };
    }
    let convert = |amount: &Amount, from: &Unit, to: &Unit| match a.measure {
        Measure::Change => from.convert_difference(amount, to),
        _ => from.convert(amount, to),
    };
    let b_in_a = convert(amount_b, unit_b, &a.unit);
    let a_in_b = convert(amount_a, &a.unit, unit_b);
    let readings = [
        b_in_a.map(|b| interval::lie(amount_a, &b, policy)),
        a_in_b.map(|a| interval::lie(&a, amount_b, policy)),
    ];
    match readings.into_iter().flatten().min_by_key(|lie| lie.rank()) {
        Some(lie) => Scaled::Comparable {
            lie,
            converted: true,
        },
        None => Scaled::Units,
    }
}

/// A share and a count, where the whole is known: three quarters beside nine of twelve.
fn share_and_count(
    share: &Figure,
    count: &Figure,
    kinship: &Kinship,
    policy: &Policy,
    share_first: bool,
) -> Scaled {
    let Some(whole) = count.whole.or(share.whole) else {
        return Scaled::ShareAndCount;
    };
    let rest = if kinship.complement {
        complement(share, &share.amount)
    } else {
        Some(share.amount.clone())
    };
    let counted = rest
        .and_then(|part| share.unit.convert(&part, &Unit::ONE))
        .and_then(|part| part.map(|value| value.checked_mul(whole)));
    let Some(counted) = counted else {
        return Scaled::ShareAndCount;
    };
    let lie = if share_first {
        interval::lie(&counted, &count.amount, policy)
    } else {
        interval::lie(&count.amount, &counted, policy)
    };
    Scaled::Comparable {
        lie,
        converted: true,
    }
}
