//! Which days an expression of time means.
//!
//! Takes what was spoken of, the day of the text and the side that the tense points to; gives a
//! stretch of days, or nothing where the words do not settle it. Knows no words.
//!
//! Conventions, never shown as exact: “early”, “mid” and “late” are thirds. Of a month days 1–10,
//! 11–20 and 21 to the end; of a week Monday and Tuesday, Wednesday, Thursday to Sunday; of a year
//! four months each; of a decade its years 0–3, 4–6, 7–9; of a century 0–33, 34–66, 67–99.

use jiff::civil::{Date, Weekday};

use super::calendar::{self, Side, in_year};
use super::spoken::{Cut, Cycle, Lead, Pick, What};
use crate::lexicon::Portion;
use crate::value::{DateModifier, Grain, Period, add_days, step};

/// What a time is reckoned from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reckoning {
    /// The day of the text.
    pub(super) anchor: Option<Date>,
    /// Where the time lies.
    pub(super) side: Side,
    /// The time named before in the same sentence.
    pub(super) before: Option<Period>,
}

impl Reckoning {
    /// The days that the words mean, their leading words included.
    pub(super) fn days(self, lead: Lead, what: &What, attributive: bool) -> Option<Period> {
        let bounds = !matches!(
            lead,
            Lead::Plain | Lead::Around | Lead::AsOf | Lead::AsEarlyAs
        );
        // “By the end of May” is by 31 May, “at the end of May” is its last third.
        if let (true, What::Cut(whole, Cut::Portion(edge @ (Portion::Start | Portion::End)))) =
            (bounds, what)
        {
            let whole = self.settle(whole)?;
            let day = match edge {
                Portion::Start => whole.from()?,
                _ => whole.to()?,
            };
            return lead_to(lead, Period::day(day), attributive, self.side);
        }
        lead_to(lead, self.settle(what)?, attributive, self.side)
    }

    fn settle(self, what: &What) -> Option<Period> {
        match what {
            What::Written(days) | What::Counted(days) => Some(*days),
            // “In summer, days are long” speaks of every summer.
            What::Cycle(Cycle::Season(_), Pick::ByTense)
                if matches!(self.side, Side::LeanPast | Side::LeanFuture) =>
            {
                None
            }
            What::Cycle(cycle, pick) => {
                calendar::occurrence(*cycle, *pick, self.side, self.anchor?)
            }
            What::Beside(grain, n) => {
                let before = self.before.filter(|before| before.grain() <= *grain)?;
                let from = if *n < 0 { before.from()? } else { before.to()? };
                let whole = Period::holding(from, *grain)?;
                whole
                    .covers(&before)
                    .then(|| Period::beside(from, *grain, *n))?
            }
            What::Range(from, to) => self.range(from, to),
            What::Cut(whole, cut) => self.cut(self.settle(whole)?, *cut),
            What::About(what) => Some(self.settle(what)?.modified(DateModifier::Approx)),
            What::Clock | What::Unknown(_) => None,
        }
    }

    fn range(self, from: &What, to: &What) -> Option<Period> {
        let (from, to) = match (from, to) {
            (What::Cycle(from, Pick::ByTense), What::Cycle(to, Pick::ByTense)) => {
                if matches!(self.side, Side::Future) {
                    let from = calendar::occurrence(*from, Pick::ByTense, self.side, self.anchor?)?;
                    (from, calendar::at_or_after(*to, from.from()?)?)
                } else {
                    let to = calendar::occurrence(*to, Pick::ByTense, self.side, self.anchor?)?;
                    (calendar::at_or_before(*from, to.from()?)?, to)
                }
            }
            (What::Cycle(from, Pick::ByTense), to) => {
                let to = self.settle(to)?;
                (calendar::at_or_before(*from, to.from()?)?, to)
            }
            (from, What::Cycle(to, Pick::ByTense)) => {
                let from = self.settle(from)?;
                (from, calendar::at_or_after(*to, from.from()?)?)
            }
            (from, to) => (self.settle(from)?, self.settle(to)?),
        };
        let grain = from.grain().min(to.grain());
        let in_order = from.from()? <= to.to()?;
        in_order.then(|| Period::new(from.from(), to.to(), grain))
    }

    fn cut(self, whole: Period, cut: Cut) -> Option<Period> {
        let (from, to) = (whole.from()?, whole.to()?);
        let run = |from: Date, grain: Grain, n: i32| {
            let days = Period::new(
                Some(from),
                Some(step(from, grain, n)?.yesterday().ok()?),
                grain,
            );
            whole.covers(&days).then_some(days)
        };
        match cut {
            Cut::Portion(Portion::Early | Portion::Start) => third(whole, 0),
            Cut::Portion(Portion::Mid) => third(whole, 1),
            Cut::Portion(Portion::Late | Portion::End) => third(whole, 2),
            Cut::Portion(Portion::Earlier) => {
                let last = match self.anchor {
                    Some(today) if whole.contains(today) => from.max(today.yesterday().ok()?),
                    _ => to,
                };
                Some(Period::new(Some(from), Some(last), whole.grain()))
            }
            Cut::Portion(Portion::Later) => {
                let first = match self.anchor {
                    Some(today) if whole.contains(today) => to.min(today.tomorrow().ok()?),
                    _ => from,
                };
                Some(Period::new(Some(first), Some(to), whole.grain()))
            }
            Cut::SoFar => {
                let today = self.anchor.filter(|today| whole.contains(*today))?;
                Some(Period::new(Some(from), Some(today), whole.grain()))
            }
            Cut::Half(n) => half(whole, n),
            Cut::Run(grain, n) if n < 0 => run(step(to.tomorrow().ok()?, grain, n)?, grain, -n),
            Cut::Run(grain, n) => run(from, grain, n),
            Cut::Nth(grain, 0) => Period::holding(from, grain),
            Cut::Nth(Grain::Weekend, n) => {
                let saturday = nth_weekday(whole, Weekday::Saturday, n)?;
                Period::holding(saturday, Grain::Weekend)
            }
            Cut::Nth(grain, n) if n < 0 => run(step(to.tomorrow().ok()?, grain, n)?, grain, 1),
            Cut::Nth(grain, n) => run(step(from, grain, n - 1)?, grain, 1),
            Cut::NthWeekday(weekday, n) => nth_weekday(whole, weekday, n).map(Period::day),
            Cut::Until(grain, n) => {
                let first = step(to.tomorrow().ok()?, grain, n.checked_neg()?)?;
                Some(Period::new(Some(first), Some(to), grain))
            }
        }
    }
}

/// What the words before a date make of its days.
fn lead_to(lead: Lead, days: Period, attributive: bool, side: Side) -> Option<Period> {
    let open_start = |to: Option<Date>, modifier| {
        to.map(|to| Period::new(None, Some(to), days.grain()).modified(modifier))
    };
    let open_end = |from: Option<Date>, modifier| {
        from.map(|from| Period::new(Some(from), None, days.grain()).modified(modifier))
    };
    match lead {
        Lead::Plain | Lead::AsOf => Some(days),
        Lead::Around => Some(days.modified(DateModifier::Approx)),
        Lead::AsEarlyAs => Some(days.modified(DateModifier::OnOrAfter)),
        Lead::By | Lead::Until => open_start(days.to(), DateModifier::OnOrBefore),
        Lead::Since | Lead::Starting => open_end(days.from(), DateModifier::OnOrAfter),
        // Before an event of that time, which itself lies within it.
        Lead::Before if attributive => open_start(days.to(), DateModifier::Before),
        Lead::Before => open_start(days.from()?.yesterday().ok(), DateModifier::Before),
        Lead::After if attributive => open_end(days.from(), DateModifier::After),
        Lead::After => open_end(days.to()?.tomorrow().ok(), DateModifier::After),
        Lead::From if side == Side::Future => open_end(days.from(), DateModifier::OnOrAfter),
        Lead::From => Some(days),
    }
}

/// The first, second or last third of a stretch, by the conventions above.
fn third(whole: Period, n: usize) -> Option<Period> {
    let modifier = [DateModifier::Start, DateModifier::Mid, DateModifier::End][n];
    if whole.from() == whole.to() {
        return Some(whole.modified(modifier));
    }
    let from = whole.from()?;
    if Period::holding(from, whole.grain())? != whole {
        return None;
    }
    let (grain, cuts) = match whole.grain() {
        Grain::Time | Grain::Day => return None,
        Grain::Weekend => (Grain::Day, [0, 1, 1, 2]),
        Grain::Week => (Grain::Day, [0, 2, 3, 7]),
        Grain::Month => (Grain::Day, [0, 10, 20, i32::from(from.days_in_month())]),
        Grain::Quarter | Grain::Season => (Grain::Month, [0, 1, 2, 3]),
        Grain::Half => (Grain::Month, [0, 2, 4, 6]),
        Grain::Year => (Grain::Month, [0, 4, 8, 12]),
        Grain::Decade => (Grain::Year, [0, 4, 7, 10]),
        Grain::Century => (Grain::Year, [0, 34, 67, 100]),
    };
    let first = step(from, grain, cuts[n])?;
    let last = step(from, grain, cuts[n + 1])?.yesterday().ok()?;
    let days = Period::new(Some(first), Some(last), whole.grain());
    (first <= last).then(|| days.modified(modifier))
}

/// The first or second half of a year, month, week, decade or century.
fn half(whole: Period, n: i8) -> Option<Period> {
    let from = whole.from()?;
    if Period::holding(from, whole.grain())? != whole {
        return None;
    }
    let middle = match whole.grain() {
        Grain::Year => step(from, Grain::Month, 6)?,
        Grain::Month => add_days(from, 15)?,
        Grain::Week => add_days(from, 3)?,
        Grain::Decade => step(from, Grain::Year, 5)?,
        Grain::Century => step(from, Grain::Year, 50)?,
        _ => return None,
    };
    Some(match n {
        1 => Period::new(Some(from), middle.yesterday().ok(), Grain::Half),
        _ => Period::new(Some(middle), whole.to(), Grain::Half),
    })
}

fn nth_weekday(whole: Period, weekday: Weekday, n: i32) -> Option<Date> {
    let day = if n > 0 {
        let from = whole.from()?;
        let into = i32::from(weekday.since(from.weekday()));
        add_days(from, into + 7 * (n - 1))?
    } else {
        let to = whole.to()?;
        let back = i32::from(to.weekday().since(weekday));
        add_days(to, -back + 7 * (n + 1))?
    };
    whole.contains(day).then_some(day)
}

/// Gives a time without a year that of the one it is listed with: “3 and 5 March 2023”, “March and
/// May 2023”.
pub(super) fn share_year(what: &What, behind: &What) -> Option<What> {
    let What::Cycle(cycle, Pick::ByTense) = what else {
        return None;
    };
    let (days, written) = match behind {
        What::Written(days) => (days, true),
        What::Counted(days) if days.grain() == Grain::Month => (days, false),
        _ => return None,
    };
    let year = days.from()?.year();
    let same = in_year(*cycle, year)?;
    let days = if same.from() <= days.from() {
        same
    } else {
        in_year(*cycle, year.checked_sub(1)?)?
    };
    let alike = matches!(
        cycle,
        Cycle::Day { .. } | Cycle::Month(_) | Cycle::Quarter(_)
    );
    alike.then_some(if written {
        What::Written(days)
    } else {
        What::Counted(days)
    })
}
