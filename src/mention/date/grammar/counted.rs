//! Days counted from the day of the text.

use jiff::civil::Date;

use super::super::spoken::What;
use super::{Count, Grammar, few, grains};
use crate::lexicon::TimeUnit;
use crate::value::{Grain, Period};

impl Grammar<'_> {
    pub(super) fn days_away(&self, n: i32) -> What {
        self.counted(Grain::Day, |day| Period::beside(day, Grain::Day, n))
    }

    pub(super) fn unit_away(&self, unit: TimeUnit, n: i32) -> Option<What> {
        let (grain, each) = grains(unit, n)?;
        Some(self.counted(grain, |day| Period::beside(day, grain, each)))
    }

    /// “Three days ago”, “two weeks from now”: the stretch of that grain.
    pub(super) fn steps_away(&self, unit: TimeUnit, count: Count, sign: i32) -> What {
        match (unit, count) {
            (TimeUnit::Hour, Count::Exact(n)) => {
                let about = self.rolling(TimeUnit::Of(Grain::Day), Count::Exact(n / 24 + 1), sign);
                What::About(Box::new(about))
            }
            (TimeUnit::Of(Grain::Day), Count::Few) => self.rolling(unit, count, sign),
            (_, Count::Few) => {
                What::Unknown(grains(unit, 1).map_or(Grain::Day, |(grain, _)| grain))
            }
            // “A decade ago” is about that year, “two centuries ago” about that decade.
            (TimeUnit::Of(Grain::Decade), Count::Exact(n)) => {
                What::About(Box::new(self.counted(Grain::Year, |day| {
                    Period::beside(day, Grain::Year, sign * n.checked_mul(10)?)
                })))
            }
            (TimeUnit::Of(Grain::Century), Count::Exact(n)) => {
                What::About(Box::new(self.counted(Grain::Decade, |day| {
                    Period::beside(day, Grain::Decade, sign * n.checked_mul(10)?)
                })))
            }
            (unit, Count::Exact(n)) => self
                .unit_away(unit, sign * n)
                .unwrap_or(What::Unknown(Grain::Day)),
        }
    }

    /// “The past three days”: from so many before to the day of the text, or on from it.
    pub(super) fn rolling(&self, unit: TimeUnit, count: Count, sign: i32) -> What {
        let (n, vague) = match count {
            Count::Exact(n) => (n, false),
            Count::Few => (few(unit), true),
        };
        let (grain, n) = match unit {
            TimeUnit::Hour => (Grain::Day, (n + 23) / 24),
            _ => grains(unit, n).unwrap_or((Grain::Day, n)),
        };
        let days = self.counted(grain, |day| {
            let other = crate::value::step(day, grain, sign * n)?;
            Some(Period::new(Some(day), Some(other), grain))
        });
        if vague {
            What::About(Box::new(days))
        } else {
            days
        }
    }

    pub(super) fn counted(&self, grain: Grain, days: impl Fn(Date) -> Option<Period>) -> What {
        self.anchor
            .and_then(days)
            .map_or(What::Unknown(grain), What::Counted)
    }
}
