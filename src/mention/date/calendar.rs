//! When the things happen that come back: months, weekdays, seasons.
//!
//! Takes a cycle and a day; gives the stretches of days it means near that day. Knows no words.

use jiff::civil::{Date, Weekday};

use super::spoken::{Cycle, Pick};
use crate::lexicon::Season;
use crate::value::{Grain, Period, add_days};

/// On which side of the day of the text a time lies, as far as the sentence tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Before.
    Past,
    /// After.
    Future,
    /// Nothing is said: before, unless the one after is at least [`NEARER`] times nearer.
    LeanPast,
    /// “Would”, “opens”: after, unless the one before is at least [`NEARER`] times nearer.
    LeanFuture,
}

/// How many times nearer the unlikelier side must be to be taken.
const NEARER: u32 = 4;

/// Days by which what is past may lie ahead of the day a page carries.
const SLACK: i32 = 7;

/// How fine the cycle is.
pub(super) const fn grain(cycle: Cycle) -> Grain {
    match cycle {
        Cycle::Day { .. } | Cycle::Weekday(_) | Cycle::DayOfMonth(_) => Grain::Day,
        Cycle::Month(_) => Grain::Month,
        Cycle::Quarter(_) => Grain::Quarter,
        Cycle::Half(_) => Grain::Half,
        Cycle::Season(_) => Grain::Season,
        Cycle::Weekend => Grain::Weekend,
    }
}

/// The days of a yearly cycle in `year`; `None` where the year has none (29 February, 31 June) and
/// for what comes back every week or month.
pub(super) fn in_year(cycle: Cycle, year: i16) -> Option<Period> {
    let day = |month: i8, day: i8| Date::new(year, month, day).ok();
    match cycle {
        Cycle::Day { month, day: d, .. } => day(month, d).map(Period::day),
        Cycle::Month(month) => Period::holding(day(month, 1)?, Grain::Month),
        Cycle::Quarter(n) => Period::holding(day(n * 3, 1)?, Grain::Quarter),
        Cycle::Half(n) => Period::holding(day(n * 6, 1)?, Grain::Half),
        Cycle::Season(season) => {
            let first = match season {
                Season::Spring => 3,
                Season::Summer => 6,
                Season::Autumn => 9,
                Season::Winter => 12,
            };
            Period::holding(day(first, 1)?, Grain::Season)
        }
        Cycle::Weekday(_) | Cycle::Weekend | Cycle::DayOfMonth(_) => None,
    }
}

/// The occurrence of `cycle` that is meant in a text of the day `anchor`.
pub(super) fn occurrence(cycle: Cycle, pick: Pick, side: Side, anchor: Date) -> Option<Period> {
    let all = near(cycle, anchor);
    let past = |before: Date| last_begun(&all, before);
    let future = |after: Date| all.iter().copied().find(|days| days.to() >= Some(after));
    match pick {
        Pick::ByTense => {
            // Pages are mended for days after the date they carry: a day that is past and lies
            // within a week ahead is that one, not the one of the year before.
            let slack = match cycle {
                Cycle::Day { .. } => SLACK,
                _ => 0,
            };
            match side {
                Side::Past => past(add_days(anchor, slack)?),
                Side::Future => future(anchor),
                Side::LeanPast => nearer(past(anchor), future(anchor), anchor),
                Side::LeanFuture => nearer(future(anchor), past(anchor), anchor),
            }
        }
        Pick::Last => all
            .iter()
            .copied()
            .rfind(|days| days.to().is_some_and(|to| to < anchor)),
        Pick::This => {
            if let Some(now) = all.iter().find(|days| days.contains(anchor)) {
                return Some(*now);
            }
            let unit = match cycle {
                Cycle::Weekday(_) | Cycle::Weekend => Grain::Week,
                _ => Grain::Year,
            };
            let current = Period::holding(anchor, unit)?;
            let this = all
                .iter()
                .copied()
                .find(|days| days.from().is_some_and(|from| current.contains(from)))?;
            match side {
                Side::Past if this.from() > Some(anchor) => past(anchor),
                Side::Future if this.to() < Some(anchor) => future(anchor),
                _ => Some(this),
            }
        }
        Pick::Next => {
            let after = match cycle {
                Cycle::Weekday(_) | Cycle::Weekend => {
                    Period::beside(anchor, Grain::Week, 1)?.from()?
                }
                _ => anchor.tomorrow().ok()?,
            };
            all.iter().copied().find(|days| days.from() >= Some(after))
        }
    }
}

/// The last occurrence that begins on or before `day`.
pub(super) fn at_or_before(cycle: Cycle, day: Date) -> Option<Period> {
    last_begun(&near(cycle, day), day)
}

/// The first occurrence that begins on or after `day`.
pub(super) fn at_or_after(cycle: Cycle, day: Date) -> Option<Period> {
    near(cycle, day)
        .into_iter()
        .find(|days| days.from() >= Some(day))
}

fn last_begun(all: &[Period], day: Date) -> Option<Period> {
    all.iter()
        .copied()
        .rfind(|days| days.from().is_some_and(|from| from <= day))
}

/// `likely`, unless `other` is much nearer to `anchor`.
fn nearer(likely: Option<Period>, other: Option<Period>, anchor: Date) -> Option<Period> {
    let (Some(likely), Some(other)) = (likely, other) else {
        return likely.or(other);
    };
    let today = Period::day(anchor);
    let (far, near) = (likely.days_apart(&today), other.days_apart(&today));
    Some(if near.saturating_mul(NEARER) < far {
        other
    } else {
        likely
    })
}

/// Occurrences around `day` in order: at least one that begins on or before it and one after,
/// unless the calendar ends there.
fn near(cycle: Cycle, day: Date) -> Vec<Period> {
    match cycle {
        Cycle::Weekday(weekday) => weeks(day)
            .filter_map(|monday| on_weekday(monday, weekday).map(Period::day))
            .collect(),
        Cycle::Weekend => weeks(day)
            .filter_map(|monday| Period::holding(monday, Grain::Weekend))
            .collect(),
        Cycle::DayOfMonth(n) => (-2..=2)
            .filter_map(|step| Period::beside(day, Grain::Month, step)?.from())
            .filter_map(|first| Date::new(first.year(), first.month(), n).ok())
            .map(Period::day)
            .collect(),
        Cycle::Day {
            month,
            day: d,
            weekday,
        } => {
            // A weekday tells the year where the nearest ones differ; further off, one of the two
            // is a slip of the pen.
            let reach = match (month, d) {
                (2, 29) => 8,
                _ => 1,
            };
            years(day, reach)
                .filter_map(|year| in_year(cycle, year))
                .filter(|days| {
                    weekday.is_none_or(|weekday| {
                        days.from().is_some_and(|day| day.weekday() == weekday)
                    })
                })
                .collect()
        }
        Cycle::Month(_) | Cycle::Quarter(_) | Cycle::Half(_) | Cycle::Season(_) => years(day, 2)
            .filter_map(|year| in_year(cycle, year))
            .collect(),
    }
}

fn weeks(day: Date) -> impl Iterator<Item = Date> {
    (-2..=2).filter_map(move |step| Period::beside(day, Grain::Week, step)?.from())
}

fn years(day: Date, reach: i16) -> impl Iterator<Item = i16> {
    (-reach..=reach).filter_map(move |step| day.year().checked_add(step))
}

fn on_weekday(monday: Date, weekday: Weekday) -> Option<Date> {
    add_days(monday, i32::from(weekday.to_monday_zero_offset()))
}
