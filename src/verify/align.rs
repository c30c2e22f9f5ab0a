//! Which figure of the evidence speaks of the same thing as a figure of the statement, and what
//! it says of it.

use std::collections::BTreeSet;

use super::item::{Item, Value};
use crate::compare::{Interval, Policy};
use crate::value::{Amount, Bound, Change, Period, Stance, Unit};

/// What the evidence says of one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// Every value that the evidence allows satisfies the statement.
    Satisfies,
    /// Some do and some do not.
    LeavesOpen,
    /// None does.
    Violates,
}

/// A figure of the evidence beside a figure of the statement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// Position among the evidence's items.
    pub(super) idx: usize,
    pub(super) relation: Relation,
    /// Share of the words around the statement's figure that stand around the evidence's, 0 to 1.
    pub(super) likeness: f64,
}

/// The figures of the evidence that can be compared with `item`, the likest first.
pub(super) fn matches(item: &Item, evidence: &[Item], policy: &Policy) -> Vec<Match> {
    let mut found: Vec<Match> = evidence
        .iter()
        .enumerate()
        .filter_map(|(idx, other)| {
            let relation = relation(item, other, policy)?;
            Some(Match {
                idx,
                relation,
                likeness: likeness(item, other),
            })
        })
        .collect();
    found.sort_by(|a, b| {
        b.likeness
            .total_cmp(&a.likeness)
            .then(a.relation.cmp(&b.relation))
            .then(a.idx.cmp(&b.idx))
    });
    found
}

/// `None` where the two are of different kinds and cannot be compared.
fn relation(item: &Item, other: &Item, policy: &Policy) -> Option<Relation> {
    let relation = match (&item.value, &other.value) {
        (
            Value::Figure {
                amount,
                unit,
                change,
            },
            Value::Figure {
                amount: theirs,
                unit: their_unit,
                change: their_change,
            },
        ) => of_figures(
            amount,
            unit,
            *change,
            theirs,
            their_unit,
            *their_change,
            policy,
        )?,
        (Value::Ordinal(amount), Value::Ordinal(theirs)) => of_amounts(amount, theirs, policy),
        (Value::Days(period), Value::Days(theirs)) => of_days(period, theirs),
        _ => return None,
    };
    match (
        item.stance == Stance::Denied,
        other.stance == Stance::Denied,
        relation,
    ) {
        (false, true, Relation::Satisfies) | (true, false, Relation::Satisfies) => {
            Some(Relation::Violates)
        }
        (false, true, _) | (true, false, _) => Some(Relation::LeavesOpen),
        _ => Some(relation),
    }
}

fn of_figures(
    amount: &Amount,
    unit: &Unit,
    change: Option<Change>,
    theirs: &Amount,
    their_unit: &Unit,
    their_change: Option<Change>,
    policy: &Policy,
) -> Option<Relation> {
    let theirs = if unit == their_unit {
        theirs.clone()
    } else if unit.dimension().is_some() && unit.dimension() == their_unit.dimension() {
        their_unit.convert(theirs, unit)?
    } else {
        return None;
    };
    let relation = of_amounts(amount, &theirs, policy);
    Some(match (change, their_change) {
        (Some(a), Some(b)) if a != b => Relation::Violates,
        _ => relation,
    })
}

/// Whether the values that `theirs` allows satisfy `amount`.
fn of_amounts(amount: &Amount, theirs: &Amount, policy: &Policy) -> Relation {
    // A bound that repeats the evidence's bound is borne out; one that goes beyond it is not.
    let (wanted, given) = (Interval::of(amount, policy), Interval::of(theirs, policy));
    if wanted.contains(&given)
        || amount.printed() == theirs.printed() && amount.bound() == theirs.bound()
    {
        return Relation::Satisfies;
    }
    if wanted.is_below(&given) || given.is_below(&wanted) {
        return Relation::Violates;
    }
    match (amount.bound(), theirs.bound()) {
        // “about 70” of an evidence that says 70 is borne out; the other way round it is nearly so.
        (Bound::Exact, Bound::Approx) if amount.printed() == theirs.printed() => {
            Relation::Satisfies
        }
        // “over 855” where the evidence says “over 850”: beyond what is known.
        (Bound::MoreThan | Bound::AtLeast, Bound::MoreThan | Bound::AtLeast)
        | (Bound::LessThan | Bound::AtMost, Bound::LessThan | Bound::AtMost) => Relation::Violates,
        _ => Relation::LeavesOpen,
    }
}

fn of_days(period: &Period, theirs: &Period) -> Relation {
    let from_inside = match (period.from(), theirs.from()) {
        (None, _) => true,
        (Some(a), Some(b)) => a <= b,
        (Some(_), None) => false,
    };
    let to_inside = match (period.to(), theirs.to()) {
        (None, _) => true,
        (Some(a), Some(b)) => a >= b,
        (Some(_), None) => false,
    };
    if from_inside && to_inside {
        Relation::Satisfies
    } else if period.overlaps(theirs) {
        Relation::LeavesOpen
    } else {
        Relation::Violates
    }
}

/// How much of what stands around `item` stands around `other`, near words counting more.
fn likeness(item: &Item, other: &Item) -> f64 {
    let theirs: BTreeSet<&str> = other
        .around
        .iter()
        .filter(|(_, far)| *far <= 12)
        .map(|(stem, _)| stem.as_str())
        .collect();
    let (mut shared, mut all) = (0.0, 0.0);
    for (stem, distance) in &item.around {
        let weight = 1.0
            / f64::from(u32::try_from(*distance).unwrap_or(u32::MAX))
                .max(1.0)
                .sqrt();
        all += weight;
        if theirs.contains(stem.as_str()) {
            shared += weight;
        }
    }
    let mut likeness = if all > 0.0 { shared / all } else { 0.0 };
    match (&item.concept, &other.concept) {
        (Some(a), Some(b)) if a == b => likeness += 0.5,
        (Some(_), Some(_)) => likeness -= 0.1,
        _ => {}
    }
    match (&item.class, &other.class) {
        (Some(a), Some(b)) if a == b => likeness += 0.25,
        (Some(_), Some(_)) => likeness -= 0.1,
        _ => {}
    }
    likeness
}
