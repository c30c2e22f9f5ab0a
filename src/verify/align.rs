//! Which figure of the evidence speaks of the same thing as a figure of the statement, and what
//! it says of it.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::item::{Item, Value, Yearly};
use crate::compare::{Interval, Policy, precision};
use crate::value::{Amount, Bound, Change, DateModifier, Grain, Period, Stance, Unit};

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

/// How the things that two figures count stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kin {
    /// One thing, or one a kind of the other.
    Same,
    /// At least one of the two counts nothing that is known: money, a share, an elided noun.
    Unknown,
    /// Two things.
    Other,
}

/// A figure of the evidence beside a figure of the statement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    /// Position among the evidence's items.
    pub(super) idx: usize,
    pub(super) relation: Relation,
    pub(super) kin: Kin,
    /// Share of the words around the statement's figure that stand near the evidence's, 0 to 1.
    pub(super) near: f64,
    /// `near`, with what is counted and what is said of it.
    pub(super) score: f64,
    /// The same printed number.
    pub(super) equal: bool,
}

/// The figures of the evidence that can be compared with `item`, the likest first.
pub(super) fn matches(item: &Item, evidence: &[Item], policy: &Policy) -> Vec<Match> {
    let mut found: Vec<Match> = (0..evidence.len())
        .filter_map(|idx| beside(item, idx, evidence, Place::Found, policy))
        .collect();
    found.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(a.relation.cmp(&b.relation))
            .then(a.idx.cmp(&b.idx))
    });
    found
}

/// Which match of each figure is its own, where no two figures may have one: the choice that likes
/// them best together. Tries the [`TRIED`] likest of up to [`WEIGHED`] figures.
pub(super) fn assign(all: &[Vec<Match>]) -> Vec<Option<usize>> {
    let mut best = (f64::MIN, vec![None; all.len()]);
    let mut chosen = vec![None; all.len()];
    let weighed = all.len().min(WEIGHED);
    choose(&all[..weighed], 0, 0.0, &mut chosen, &mut best);
    best.1
}

/// How many figures are weighed against each other, and how many matches of each.
const WEIGHED: usize = 5;
const TRIED: usize = 4;

fn choose(
    all: &[Vec<Match>],
    at: usize,
    sum: f64,
    chosen: &mut Vec<Option<usize>>,
    best: &mut (f64, Vec<Option<usize>>),
) {
    let Some(matches) = all.get(at) else {
        if sum > best.0 {
            *best = (sum, chosen.clone());
        }
        return;
    };
    for found in matches.iter().take(TRIED) {
        if !chosen[..at].contains(&Some(found.idx)) {
            chosen[at] = Some(found.idx);
            choose(all, at + 1, sum + found.score + LEAST, chosen, best);
        }
    }
    chosen[at] = None;
    choose(all, at + 1, sum, chosen, best);
}

/// What a match is worth beside none: more than the worst score.
const LEAST: f64 = 0.7;

/// Whether a figure is known to stand in the place of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// By position: the texts are the same but for their figures.
    Known,
    /// By the words around it.
    Found,
}

/// How `item` stands to the figure at `idx`; `None` where the two cannot be compared.
pub(super) fn beside(
    item: &Item,
    idx: usize,
    evidence: &[Item],
    place: Place,
    policy: &Policy,
) -> Option<Match> {
    let other = evidence.get(idx)?;
    let relation = relation(item, other, place, policy)?;
    let (kin, near) = (kin(item, other), near(item, other));
    let by_kin = match kin {
        Kin::Same => 0.5,
        Kin::Unknown => 0.0,
        Kin::Other => -0.5,
    };
    let by_class = match (&item.class, &other.class) {
        (Some(a), Some(b)) if a == b => 0.2,
        (Some(_), Some(_)) => -0.15,
        (None, _) | (_, None) => 0.0,
    };
    let by_part = if other.is_loose && !item.is_loose {
        -0.2
    } else {
        0.0
    };
    let printed = |item: &Item| item.amount().and_then(Amount::printed);
    Some(Match {
        idx,
        relation,
        kin,
        near,
        score: near + by_kin + by_class + by_part,
        equal: printed(item).is_some() && printed(item) == printed(other)
            || relation == Relation::Satisfies && is_day(item) && is_day(other),
    })
}

/// `None` where the two are of different kinds and cannot be compared.
fn relation(item: &Item, other: &Item, place: Place, policy: &Policy) -> Option<Relation> {
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
        ) => {
            let theirs = match in_unit(theirs, their_unit, unit) {
                Some(theirs) => theirs,
                // “$ less than 70” loses its sign.
                None if place == Place::Known && (unit.is_one() || their_unit.is_one()) => {
                    theirs.clone()
                }
                None => return None,
            };
            if is_part(amount) != is_part(&theirs) && unit.is_one() {
                return None;
            }
            let relation = of_amounts(amount, &theirs, policy);
            match (change, their_change) {
                (Some(a), Some(b)) if is_up(*a) != is_up(*b) => Relation::Violates,
                // By how much it rose is not how many there are.
                (Some(_), None) | (None, Some(_)) if relation == Relation::Violates => {
                    Relation::LeavesOpen
                }
                _ => relation,
            }
        }
        (
            Value::Score { amount, most },
            Value::Score {
                amount: theirs,
                most: their_most,
            },
        ) if most == their_most => of_amounts(amount, theirs, policy),
        (Value::Ordinal(amount), Value::Ordinal(theirs)) => of_amounts(amount, theirs, policy),
        (Value::Days(period), Value::Days(theirs)) => of_days(period, theirs),
        (Value::Yearly(yearly), Value::Days(theirs)) => of_year(yearly, &in_year(theirs)?),
        (Value::Days(period), Value::Yearly(theirs)) => match of_year(&in_year(period)?, theirs) {
            Relation::Satisfies | Relation::LeavesOpen => Relation::LeavesOpen,
            Relation::Violates => Relation::Violates,
        },
        (Value::Yearly(yearly), Value::Yearly(theirs)) => of_year(yearly, theirs),
        (
            Value::Figure { amount, unit, .. },
            Value::Score {
                amount: theirs,
                most: 100,
            },
        ) if unit.code() == "%" => of_amounts(amount, theirs, policy),
        (
            Value::Score { amount, most: 100 },
            Value::Figure {
                amount: theirs,
                unit,
                ..
            },
        ) if unit.code() == "%" => of_amounts(amount, theirs, policy),
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

/// Less than one of something: a half, a third.
fn is_part(amount: &Amount) -> bool {
    amount
        .printed()
        .is_some_and(|printed| printed > Decimal::ZERO && printed < Decimal::ONE)
}

/// Whether a date is told to the day.
fn is_day(item: &Item) -> bool {
    match &item.value {
        Value::Days(period) => period.grain() == Grain::Day && period.modifier().is_none(),
        Value::Yearly(yearly) => yearly.day.is_some() && yearly.modifier.is_none(),
        Value::Figure { .. } | Value::Score { .. } | Value::Ordinal(_) => false,
    }
}

/// A day in its year; `None` for longer periods.
fn in_year(period: &Period) -> Option<Yearly> {
    let day = match period.modifier() {
        Some(DateModifier::Before | DateModifier::OnOrBefore) => period.to(),
        _ => period.from(),
    }?;
    // The days of “before May 3” end with May 2 already.
    let modifier = period.modifier().map(|modifier| match modifier {
        DateModifier::Before => DateModifier::OnOrBefore,
        DateModifier::After => DateModifier::OnOrAfter,
        other => other,
    });
    match period.grain() {
        Grain::Day => Some(Yearly {
            month: day.month(),
            day: Some(day.day()),
            modifier,
        }),
        Grain::Month => Some(Yearly {
            month: day.month(),
            day: None,
            modifier,
        }),
        _ => None,
    }
}

/// Days of the year, whichever it is.
fn of_year(yearly: &Yearly, theirs: &Yearly) -> Relation {
    let order = match yearly.month.cmp(&theirs.month) {
        Ordering::Equal => match (yearly.day, theirs.day) {
            (Some(mine), Some(other)) => mine.cmp(&other),
            (None, _) => Ordering::Equal,
            (Some(_), None) => return Relation::LeavesOpen,
        },
        order => order,
    };
    let holds = match (yearly.modifier, theirs.modifier) {
        (mine, other) if mine == other && order == Ordering::Equal => true,
        (_, Some(_)) => return Relation::LeavesOpen,
        (Some(DateModifier::Before), None) => order == Ordering::Greater,
        (Some(DateModifier::OnOrBefore), None) => order != Ordering::Less,
        (Some(DateModifier::After), None) => order == Ordering::Less,
        (Some(DateModifier::OnOrAfter), None) => order != Ordering::Greater,
        (_, None) => order == Ordering::Equal,
    };
    if holds {
        Relation::Satisfies
    } else {
        Relation::Violates
    }
}

fn is_up(change: Change) -> bool {
    change == Change::Up
}

/// The amount in another unit of the same dimension. A share of a hundred is no count.
fn in_unit(amount: &Amount, from: &Unit, to: &Unit) -> Option<Amount> {
    if from == to {
        return Some(amount.clone());
    }
    let dimension = from
        .dimension()
        .filter(|dimension| !dimension.is_number())?;
    if to.dimension() != Some(dimension) {
        return None;
    }
    from.convert(amount, to)
}

/// Whether the values that `theirs` allows satisfy `amount`.
fn of_amounts(amount: &Amount, theirs: &Amount, policy: &Policy) -> Relation {
    let same_number = amount.printed() == theirs.printed();
    // A bound that repeats the evidence's bound is borne out; so is the bare figure of a bound.
    if same_number && (amount.bound() == theirs.bound() || is_point(amount) && !is_point(theirs)) {
        return Relation::Satisfies;
    }
    let bounded = is_one_sided(amount) && is_one_sided(theirs);
    let meant = if bounded { meant(theirs) } else { None };
    let wanted = Interval::of(amount, policy);
    let given = Interval::of(meant.as_ref().unwrap_or(theirs), policy);
    if wanted.contains(&given) {
        return Relation::Satisfies;
    }
    let hedged = !bounded && (amount.is_approximate() || theirs.is_approximate());
    if hedged && are_alike(amount, theirs) {
        return Relation::LeavesOpen;
    }
    if wanted.is_below(&given) || given.is_below(&wanted) {
        return Relation::Violates;
    }
    Relation::LeavesOpen
}

/// Whether two hedged numbers lie within a quarter of each other: “430,000” beside “almost half a
/// million” is no contradiction.
fn are_alike(one: &Amount, other: &Amount) -> bool {
    let (Some(one), Some(other)) = (one.printed(), other.printed()) else {
        return false;
    };
    let quarter = one.abs().max(other.abs()).checked_mul(Decimal::new(20, 2));
    let gap = one.checked_sub(other).map(|gap| gap.abs());
    gap <= quarter && gap.is_some()
}

fn is_point(amount: &Amount) -> bool {
    matches!(amount.bound(), Bound::Exact | Bound::Approx)
}

fn is_one_sided(amount: &Amount) -> bool {
    match amount.bound() {
        Bound::AtLeast | Bound::MoreThan | Bound::AtMost | Bound::LessThan => true,
        Bound::Exact | Bound::Approx | Bound::Range => false,
    }
}

/// Where the value of a one-sided figure is meant to lie: whoever prints “over 1,700” would have
/// printed “nearly 1,800” of 1,750. Half a unit of the last printed digit that is not zero, and no
/// more than a fiftieth: of 350 million nobody says “over 300 million”.
fn meant(amount: &Amount) -> Option<Amount> {
    let edge = amount.printed()?;
    let step = precision(edge)
        .checked_div(Decimal::TWO)?
        .min(edge.abs().checked_div(Decimal::from(50))?);
    let other = match amount.bound() {
        Bound::AtLeast | Bound::MoreThan => edge.checked_add(step),
        Bound::AtMost | Bound::LessThan => edge.checked_sub(step),
        Bound::Exact | Bound::Approx | Bound::Range => None,
    };
    Some(Amount::range(edge, other?, false))
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

/// Whether two figures count one thing.
fn kin(item: &Item, other: &Item) -> Kin {
    let (Some(mine), Some(theirs)) = (item.nouns.first(), other.nouns.first()) else {
        return Kin::Unknown;
    };
    let is_number = |item: &Item| match &item.value {
        Value::Figure { unit, .. } => unit.is_one(),
        Value::Score { .. } | Value::Ordinal(_) | Value::Days(_) | Value::Yearly(_) => false,
    };
    if !is_number(item) || !is_number(other) {
        return Kin::Unknown;
    }
    let root = |noun: &str| noun.chars().take(5).collect::<String>();
    let is_one_class = item.class.is_some() && item.class == other.class;
    if root(mine) == root(theirs)
        || item.head.is_some() && item.head == other.head
        || is_one_class && (item.is_anybody || other.is_anybody)
        || is_one_class && (item.is_implied || other.is_implied || shares_a_wider(item, other))
    {
        Kin::Same
    } else if item.is_vague || other.is_vague {
        Kin::Unknown
    } else if item.nouns.contains(theirs) || other.nouns.contains(mine) {
        Kin::Same
    } else {
        Kin::Other
    }
}

fn shares_a_wider(item: &Item, other: &Item) -> bool {
    item.nouns.iter().any(|noun| other.nouns.contains(noun))
}

/// How much of what stands around `item` stands around `other`, near words counting more.
fn near(item: &Item, other: &Item) -> f64 {
    let weight = |distance: usize| {
        let distance = f64::from(u32::try_from(distance).unwrap_or(u32::MAX));
        1.0 / distance.max(1.0).sqrt()
    };
    let (mut shared, mut all) = (0.0, 0.0);
    for (stem, &distance) in &item.around {
        all += weight(distance);
        if let Some(&theirs) = other.around.get(stem) {
            shared += weight(distance) * (NEAR * weight(theirs)).min(1.0);
        }
    }
    if all > 0.0 { shared / all } else { 0.0 }
}

/// A word counts in full up to this many squared words from the evidence's figure (1.6² = 2.6),
/// and less with the square root of the distance beyond.
const NEAR: f64 = 1.6;
