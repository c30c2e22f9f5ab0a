//! The figures of one group in the order of their days, and the range they leave.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::interval::Interval;
use super::policy::{Best, Policy};
use super::{Figure, time};
use crate::value::{Amount, Decimal, Dynamics, Role, Stance, Unit};

/// The figures of a group in the order of their days, and the range that they leave open.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// Every figure, the oldest first; those without a date come last.
    pub entries: Vec<Entry>,
    /// The unit of the range: the one most figures are given in.
    pub unit: Unit,
    /// The lowest value that a current figure allows; `None` where none is bounded below.
    pub low: Option<Decimal>,
    /// The figure that the policy prefers.
    pub best: Option<Decimal>,
    /// The highest value that a current figure allows; `None` where one is unbounded.
    pub high: Option<Decimal>,
    /// Number of origins that the current figures rest on.
    pub origins: usize,
}

/// One figure of a timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Index of the figure in the group.
    pub figure: usize,
    /// The day it is true of, as far as it is known, else the day it was told.
    pub day: Option<Date>,
    /// Who gives it.
    pub speaker: Option<String>,
    /// What it allows.
    pub amount: Amount,
    /// In which unit.
    pub unit: Unit,
    /// Whether it counts towards the range: a fact that its own origin did not replace, and, where
    /// the field changes in time, of the last three days.
    pub current: bool,
}

/// Lays out a group in time. n log n.
///
/// An origin is the nearest speaker, or the source where nobody is named. For figures that change
/// in time only the last three days count; plans, denials and withdrawn figures never do.
#[must_use]
pub fn timeline(figures: &[&Figure], policy: &Policy) -> Timeline {
    let mut order: Vec<usize> = (0..figures.len()).collect();
    order.sort_by_key(|&idx| {
        let day = time::day(figures[idx]);
        (
            day.is_none(),
            day,
            figures[idx].source,
            figures[idx].position,
        )
    });
    let unit = commonest_unit(figures);
    let last = figures
        .iter()
        .filter(|figure| is_fact(figure))
        .filter_map(|figure| time::day(figure))
        .max();
    let fresh = |figure: &Figure| match (figure.dynamics, time::day(figure), last) {
        (Dynamics::State | Dynamics::Cumulative, Some(day), Some(last)) => {
            (last - day).get_days() < 3
        }
        _ => true,
    };
    let mut newest_of: BTreeMap<Origin<'_>, usize> = BTreeMap::new();
    for &idx in &order {
        if is_fact(figures[idx]) && fresh(figures[idx]) {
            newest_of.insert(origin(figures[idx]), idx);
        }
    }
    let current: Vec<usize> = order
        .iter()
        .copied()
        .filter(|idx| newest_of.get(&origin(figures[*idx])) == Some(idx))
        .collect();
    let entries = order
        .iter()
        .map(|&idx| Entry {
            figure: idx,
            day: time::day(figures[idx]),
            speaker: figures[idx].speakers.last().cloned(),
            amount: figures[idx].amount.clone(),
            unit: figures[idx].unit.clone(),
            current: newest_of.get(&origin(figures[idx])) == Some(&idx),
        })
        .collect();
    let scaled: Vec<Amount> = current
        .iter()
        .filter_map(|&idx| {
            let figure = figures[idx];
            figure.unit.convert(&figure.amount, &unit)
        })
        .collect();
    let bands: Vec<Interval> = scaled
        .iter()
        .map(|amount| Interval::of(amount, policy))
        .collect();
    let high = if bands.iter().any(|band| band.high().is_none()) {
        None
    } else {
        bands.iter().filter_map(Interval::high).max()
    };
    Timeline {
        entries,
        unit,
        low: bands.iter().filter_map(Interval::low).min(),
        best: best(&scaled, policy.best),
        high,
        origins: current.len(),
    }
}

/// Number of origins that figures rest on: their nearest speakers, and the sources where nobody is
/// named. Five papers that quote one ministry are one origin. n log n.
#[must_use]
pub fn origins(figures: &[&Figure]) -> usize {
    let distinct: BTreeSet<Origin<'_>> = figures.iter().map(|figure| origin(figure)).collect();
    distinct.len()
}

/// Who a figure rests on: its nearest speaker, else its source.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Origin<'a> {
    Speaker(&'a str),
    Source(usize),
}

fn origin(figure: &Figure) -> Origin<'_> {
    match figure.speakers.last() {
        Some(speaker) => Origin::Speaker(speaker),
        None => Origin::Source(figure.source),
    }
}

fn is_fact(figure: &Figure) -> bool {
    figure.stance == Stance::Actual
        && !matches!(
            figure.role,
            Some(Role::From | Role::Previous | Role::Retracted | Role::Target)
        )
}

fn commonest_unit(figures: &[&Figure]) -> Unit {
    let mut counts: BTreeMap<&Unit, usize> = BTreeMap::new();
    for figure in figures {
        *counts.entry(&figure.unit).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(unit, count)| (*count, Reverse((*unit).clone())))
        .map(|(unit, _)| unit.clone())
        .unwrap_or_default()
}

/// The preferred one of the printed values, which are in the order of their days.
fn best(amounts: &[Amount], policy: Best) -> Option<Decimal> {
    let printed: Vec<Decimal> = amounts.iter().filter_map(Amount::printed).collect();
    let mut support: BTreeMap<Decimal, (usize, usize)> = BTreeMap::new();
    for (nth, &value) in printed.iter().enumerate() {
        let entry = support.entry(value).or_default();
        entry.0 += 1;
        entry.1 = nth;
    }
    let ranked = support.into_iter();
    match policy {
        Best::MostOrigins => ranked.max_by_key(|(value, (count, last))| (*count, *last, *value)),
        Best::Lowest => ranked.min_by_key(|(value, _)| *value),
        Best::Latest => ranked.max_by_key(|(value, (count, last))| (*last, *count, *value)),
    }
    .map(|(value, _)| value)
}
