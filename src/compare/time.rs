//! Which of two figures is the later one, and where a group of them is heading.

use jiff::civil::Date;

use super::{Figure, Part};
use crate::value::{Change, Role, Stance};

/// Which of two figures is the later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Neither carries a date.
    Undated,
    /// Only one carries a date.
    Unknown,
    /// Both are of the same day.
    Same,
    /// One is later.
    Later {
        /// Which.
        newer: Part,
        /// Whether every reading of the dates says so. “Seven people were killed on Sunday” may
        /// tell the day of the deaths and not of the count.
        sure: bool,
        /// Days between them.
        days: i32,
    },
}

impl Order {
    /// The later of the two, where that is known.
    pub(super) const fn newer(self) -> Option<Part> {
        match self {
            Self::Later { newer, .. } => Some(newer),
            Self::Undated | Self::Unknown | Self::Same => None,
        }
    }
}

/// First and last day on which the figure may have held: from the day it is said to be true of to
/// the day it was said or printed.
#[derive(Clone, Copy)]
struct Window {
    from: Date,
    to: Date,
}

fn window(figure: &Figure) -> Option<Window> {
    let told = figure
        .said_on
        .and_then(|period| period.to().or(period.from()))
        .or(figure.published);
    // The time a plan is for lies ahead; what counts is when it was made.
    let held = match figure.stance {
        Stance::Planned | Stance::Forecast => None,
        Stance::Actual | Stance::Possible | Stance::Denied => {
            figure.as_of.and_then(|period| period.to())
        }
    };
    let to = told.or(held)?;
    let from = held.map_or(to, |day| day.min(to));
    Some(Window { from, to })
}

/// The day a figure is told of, for people and for sorting: the first of its window.
pub(super) fn day(figure: &Figure) -> Option<Date> {
    window(figure).map(|window| window.from)
}

/// Which of the two is the later one.
pub(super) fn order(a: &Figure, b: &Figure) -> Order {
    let (first, second) = match (window(a), window(b)) {
        (Some(first), Some(second)) => (first, second),
        (None, None) => return Order::Undated,
        (Some(_), None) | (None, Some(_)) => return Order::Unknown,
    };
    let later = (second.to, second.from).cmp(&(first.to, first.from));
    let newer = match later {
        std::cmp::Ordering::Equal => return Order::Same,
        std::cmp::Ordering::Greater => Part::Second,
        std::cmp::Ordering::Less => Part::First,
    };
    let (old, new) = match newer {
        Part::First => (second, first),
        Part::Second => (first, second),
    };
    Order::Later {
        newer,
        sure: old.to < new.from || (a.source == b.source && old.from < new.from),
        days: (new.from - old.from).get_days().abs(),
    }
}

/// Where the figures are said to be heading: plans to raise or lower the level, and words of
/// movement (“rose to 19”). `None` where nothing tells, or the words disagree. Linear but for a
/// sort by source.
pub(super) fn course(figures: &[&Figure]) -> Option<Change> {
    let mut in_order: Vec<&Figure> = figures.to_vec();
    in_order.sort_by_key(|figure| (figure.source, figure.position));
    let mut up = false;
    let mut down = false;
    for text in in_order.chunk_by(|a, b| a.source == b.source) {
        let present = text
            .iter()
            .filter(|figure| figure.stance == Stance::Actual && figure.role != Some(Role::Target))
            .filter_map(|figure| figure.amount.printed().map(|value| (value, &figure.unit)));
        let highest = present.clone().max_by_key(|(value, _)| *value);
        let lowest = present.min_by_key(|(value, _)| *value);
        for figure in text {
            match (figure.change, is_plan(figure), figure.amount.printed()) {
                (Some(Change::Up), _, _) => up = true,
                (Some(Change::Down), _, _) => down = true,
                (None, true, Some(goal)) => {
                    up |= highest.is_some_and(|(now, unit)| *unit == figure.unit && now < goal);
                    down |= lowest.is_some_and(|(now, unit)| *unit == figure.unit && now > goal);
                }
                (None, _, _) => {}
            }
        }
    }
    match (up, down) {
        (true, false) => Some(Change::Up),
        (false, true) => Some(Change::Down),
        (true, true) | (false, false) => None,
    }
}

/// Whether the figure is an intention: planned, ordered, aimed at.
pub(super) fn is_plan(figure: &Figure) -> bool {
    figure.stance == Stance::Planned
        || (figure.stance == Stance::Actual && figure.role == Some(Role::Target))
}
