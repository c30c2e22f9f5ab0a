//! A stretch of days, open or closed on each side, and the arithmetic of the calendar.
//!
//! Takes civil dates that were already read; gives stretches that can be compared and printed as
//! EDTF. Knows nothing of words: which day “last week” is counted from is the business of
//! [`mention::date`](crate::mention::date).

use jiff::civil::Date;
use jiff::{Span, Unit};
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

/// How fine an expression of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Grain {
    /// A clock time: finer than a day.
    Time,
    /// A day.
    Day,
    /// Saturday and Sunday.
    Weekend,
    /// A week, from Monday to Sunday (ISO 8601).
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A half of a year.
    Half,
    /// A season: three months, the first of them March, June, September or December.
    Season,
    /// A year.
    Year,
    /// Ten years, the first of them ending in 0.
    Decade,
    /// A hundred years, the first of them ending in 00 (as in ISO 8601: the 18th century is
    /// 1700–1799).
    Century,
}

/// What the words add to the date itself (after TIMEX3 `mod`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateModifier {
    /// “before March”.
    Before,
    /// “after March”.
    After,
    /// “by March”.
    OnOrBefore,
    /// “since March”, “as early as March”.
    OnOrAfter,
    /// “early March”: days 1–10.
    Start,
    /// “mid-March”: days 11–20.
    Mid,
    /// “late March”: day 21 to the end.
    End,
    /// “around March 3”.
    Approx,
}

/// A stretch of days; `None` is an open side. It never ends before it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(from = "Ends")]
pub struct Period {
    from: Option<Date>,
    to: Option<Date>,
    grain: Grain,
    modifier: Option<DateModifier>,
}

impl Period {
    /// From `from` to `to`, both included; ends given the wrong way round are swapped.
    #[must_use]
    pub fn new(from: Option<Date>, to: Option<Date>, grain: Grain) -> Self {
        let (from, to) = match (from, to) {
            (Some(a), Some(b)) if a > b => (Some(b), Some(a)),
            ends => ends,
        };
        Self {
            from,
            to,
            grain,
            modifier: None,
        }
    }

    /// One day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self::new(Some(day), Some(day), Grain::Day)
    }

    /// A time of which no day is known.
    #[must_use]
    pub fn open(grain: Grain) -> Self {
        Self::new(None, None, grain)
    }

    /// The stretch of this grain that holds `day`: its week, its month, its decade. A weekend is
    /// that of the day's week. `None` at the far ends of the calendar.
    ///
    /// ```
    /// use crosstally::value::{Grain, Period};
    /// let week = Period::holding(jiff::civil::date(2024, 11, 27), Grain::Week).unwrap();
    /// assert_eq!(week.edtf().unwrap(), "2024-11-25/2024-12-01");
    /// ```
    #[must_use]
    pub fn holding(day: Date, grain: Grain) -> Option<Self> {
        let months = |first: i8, n: i32| {
            let from = Date::new(day.year(), first, 1).ok()?;
            Some((from, add_months(from, n)?.yesterday().ok()?))
        };
        let years = |n: i16| {
            let first = day.year().div_euclid(n).checked_mul(n)?;
            let from = Date::new(first, 1, 1).ok()?;
            Some((from, Date::new(first.checked_add(n - 1)?, 12, 31).ok()?))
        };
        let monday = || add_days(day, -i32::from(day.weekday().to_monday_zero_offset()));
        let (from, to) = match grain {
            Grain::Time | Grain::Day => (day, day),
            Grain::Weekend => {
                let monday = monday()?;
                (add_days(monday, 5)?, add_days(monday, 6)?)
            }
            Grain::Week => {
                let monday = monday()?;
                (monday, add_days(monday, 6)?)
            }
            Grain::Month => (day.first_of_month(), day.last_of_month()),
            Grain::Quarter => months((day.month() - 1) / 3 * 3 + 1, 3)?,
            Grain::Half => months((day.month() - 1) / 6 * 6 + 1, 6)?,
            Grain::Season => {
                let into = i32::from(day.month() % 3);
                let from = add_months(day.first_of_month(), -into)?;
                (from, add_months(from, 3)?.yesterday().ok()?)
            }
            Grain::Year => years(1)?,
            Grain::Decade => years(10)?,
            Grain::Century => years(100)?,
        };
        Some(Self::new(Some(from), Some(to), grain))
    }

    /// The stretch of this grain `n` stretches after (before, where negative) the one that holds
    /// `day`: `-1` of weeks is the week before.
    #[must_use]
    pub fn beside(day: Date, grain: Grain, n: i32) -> Option<Self> {
        let first = Self::holding(day, grain)?.from?;
        Self::holding(step(first, grain, n)?, grain)
    }

    /// The same period with what the words add to it.
    #[must_use]
    pub const fn modified(mut self, modifier: DateModifier) -> Self {
        self.modifier = Some(modifier);
        self
    }

    /// First day; `None` is open.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        self.from
    }

    /// Last day; `None` is open.
    #[must_use]
    pub const fn to(&self) -> Option<Date> {
        self.to
    }

    /// How fine the words were.
    #[must_use]
    pub const fn grain(&self) -> Grain {
        self.grain
    }

    /// What the words add.
    #[must_use]
    pub const fn modifier(&self) -> Option<DateModifier> {
        self.modifier
    }

    /// Whether neither side is known.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether `day` may lie in this period; an open side holds every day.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether every day of `other` lies in this period.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let starts = self
            .from
            .is_none_or(|from| other.from.is_some_and(|other| from <= other));
        let ends = self
            .to
            .is_none_or(|to| other.to.is_some_and(|other| other <= to));
        starts && ends
    }

    /// Whether the two may share a day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        !self.is_before(other) && !other.is_before(self)
    }

    /// The days that both share, of the finer grain; `None` where they share none.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        if !self.overlaps(other) {
            return None;
        }
        let latest = self.from.max(other.from);
        let earliest = match (self.to, other.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (one, other) => one.or(other),
        };
        Some(Self::new(latest, earliest, self.grain.min(other.grain)))
    }

    /// Whether every day of this period lies before every day of `other`.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self.to, other.from), (Some(end), Some(start)) if end < start)
    }

    /// Days from the end of the earlier period to the start of the later one; 0 where they may
    /// share a day.
    #[must_use]
    pub fn days_apart(&self, other: &Self) -> u32 {
        let gap = |end: Option<Date>, start: Option<Date>| match (end, start) {
            (Some(end), Some(start)) if end < start => days_between(end, start),
            _ => 0,
        };
        gap(self.to, other.from).max(gap(other.to, self.from))
    }

    /// Number of days; `None` where a side is open.
    #[must_use]
    pub fn days(&self) -> Option<u32> {
        Some(days_between(self.from?, self.to?) + 1)
    }

    /// EDTF level 1 (ISO 8601-2:2019); `None` where neither side is known.
    ///
    /// A day is `2024-11-27`, a month `2024-10`, a year `2024`, a decade `199X`, a century `17XX`.
    /// A season is `2024-21` (spring) to `2024-24` (winter, which begins in December of that year).
    /// Level 1 has no codes for quarters, halves and weeks: they are intervals, `2024-07/2024-09`.
    /// Open sides are `../2024-12` and `2022-02/..`; the ends of an approximate period carry `~`.
    #[must_use]
    pub fn edtf(&self) -> Option<String> {
        if self.is_open() {
            return None;
        }
        let mark = match self.modifier {
            Some(DateModifier::Approx) => "~",
            _ => "",
        };
        if let Some(unit) = self.whole_unit() {
            return Some(format!("{unit}{mark}"));
        }
        let coarse = self.ends_are_whole();
        let end = |day: Option<Date>| {
            day.map_or_else(
                || "..".to_owned(),
                |day| format!("{}{mark}", self.printed_end(day, coarse)),
            )
        };
        let (from, to) = (end(self.from), end(self.to));
        Some(if from == to {
            from
        } else {
            format!("{from}/{to}")
        })
    }

    /// The period as one EDTF date, where it is exactly one day, month, season, year and so on.
    fn whole_unit(&self) -> Option<String> {
        let (from, to) = (self.from?, self.to?);
        if from == to {
            return Some(from.to_string());
        }
        let whole = Self::holding(from, self.grain)?;
        if (whole.from, whole.to) != (self.from, self.to) {
            return None;
        }
        let year = printed_year(from.year());
        match self.grain {
            Grain::Month => Some(format!("{year}-{:02}", from.month())),
            // 21 spring, 22 summer, 23 autumn, 24 winter: March, June, September, December.
            Grain::Season => Some(format!("{year}-{}", 20 + from.month() / 3)),
            Grain::Year => Some(year),
            Grain::Decade if from.year() >= 0 => Some(format!("{}X", &year[..3])),
            Grain::Century if from.year() >= 0 => Some(format!("{}XX", &year[..2])),
            _ => None,
        }
    }

    /// Whether the known ends are those of whole stretches of the grain's months or years, so that
    /// they can be printed as such.
    fn ends_are_whole(&self) -> bool {
        match self.grain {
            Grain::Time | Grain::Day | Grain::Weekend | Grain::Week => false,
            Grain::Month | Grain::Quarter | Grain::Half | Grain::Season => {
                self.from.is_none_or(|from| from == from.first_of_month())
                    && self.to.is_none_or(|to| to == to.last_of_month())
            }
            Grain::Year | Grain::Decade | Grain::Century => {
                self.from.is_none_or(|from| from == from.first_of_year())
                    && self.to.is_none_or(|to| to == to.last_of_year())
            }
        }
    }

    fn printed_end(&self, day: Date, coarse: bool) -> String {
        if !coarse {
            return day.to_string();
        }
        let year = printed_year(day.year());
        match self.grain {
            Grain::Year | Grain::Decade | Grain::Century => year,
            _ => format!("{year}-{:02}", day.month()),
        }
    }
}

/// A year with at least four digits; years before 1 are negative, as ISO 8601 counts them
/// (44 BC is -0043).
fn printed_year(year: i16) -> String {
    if year < 0 {
        format!("-{:04}", year.unsigned_abs())
    } else {
        format!("{year:04}")
    }
}

/// `day` and `n` stretches of this grain more; the day of the month is kept where the month has it.
#[must_use]
pub(crate) fn step(day: Date, grain: Grain, n: i32) -> Option<Date> {
    match grain {
        Grain::Time | Grain::Day => add_days(day, n),
        Grain::Weekend | Grain::Week => add_days(day, n.checked_mul(7)?),
        Grain::Month => add_months(day, n),
        Grain::Quarter | Grain::Season => add_months(day, n.checked_mul(3)?),
        Grain::Half => add_months(day, n.checked_mul(6)?),
        Grain::Year => add_months(day, n.checked_mul(12)?),
        Grain::Decade => add_months(day, n.checked_mul(120)?),
        Grain::Century => add_months(day, n.checked_mul(1200)?),
    }
}

/// `day` and `n` days more; `None` outside the calendar.
#[must_use]
pub(crate) fn add_days(day: Date, n: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(n).ok()?).ok()
}

fn add_months(day: Date, n: i32) -> Option<Date> {
    day.checked_add(Span::new().try_months(n).ok()?).ok()
}

/// Days from one day to another, in whichever order.
#[must_use]
pub(crate) fn days_between(one: Date, other: Date) -> u32 {
    one.until((Unit::Day, other))
        .map_or(u32::MAX, |span| span.get_days().unsigned_abs())
}

/// A period as it is read from JSON, before its ends are put in order.
#[derive(Deserialize)]
struct Ends {
    from: Option<Date>,
    to: Option<Date>,
    grain: Grain,
    modifier: Option<DateModifier>,
}

impl From<Ends> for Period {
    fn from(ends: Ends) -> Self {
        Self {
            modifier: ends.modifier,
            ..Self::new(ends.from, ends.to, ends.grain)
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut fields = out.serialize_struct("Period", 5)?;
        fields.serialize_field("from", &self.from)?;
        fields.serialize_field("to", &self.to)?;
        fields.serialize_field("edtf", &self.edtf())?;
        fields.serialize_field("grain", &self.grain)?;
        fields.serialize_field("modifier", &self.modifier)?;
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn period(from: Option<Date>, to: Option<Date>, grain: Grain) -> Period {
        Period::new(from, to, grain)
    }

    #[test]
    fn periods_print_as_edtf_level_1() {
        let print = |from, to, grain| period(from, to, grain).edtf().expect("is not open");
        let day = |y, m, d| Some(date(y, m, d));
        assert_eq!(
            print(day(2024, 11, 27), day(2024, 11, 27), Grain::Day),
            "2024-11-27"
        );
        assert_eq!(
            print(day(2024, 10, 1), day(2024, 10, 31), Grain::Month),
            "2024-10"
        );
        assert_eq!(print(None, day(2024, 12, 31), Grain::Month), "../2024-12");
        assert_eq!(print(None, day(2024, 12, 31), Grain::Year), "../2024");
        assert_eq!(print(None, day(2024, 12, 31), Grain::Day), "../2024-12-31");
        assert_eq!(print(day(2022, 2, 1), None, Grain::Month), "2022-02/..");
        assert_eq!(
            print(day(2024, 3, 1), day(2024, 5, 31), Grain::Season),
            "2024-21"
        );
        assert_eq!(
            print(day(2024, 12, 1), day(2025, 2, 28), Grain::Season),
            "2024-24"
        );
        assert_eq!(
            print(day(2024, 7, 1), day(2024, 9, 30), Grain::Quarter),
            "2024-07/2024-09"
        );
        assert_eq!(
            print(day(2014, 1, 1), day(2019, 12, 31), Grain::Year),
            "2014/2019"
        );
        assert_eq!(
            print(day(1990, 1, 1), day(1999, 12, 31), Grain::Decade),
            "199X"
        );
        assert_eq!(
            print(day(1700, 1, 1), day(1799, 12, 31), Grain::Century),
            "17XX"
        );
        assert_eq!(
            print(day(-43, 1, 1), day(-43, 12, 31), Grain::Year),
            "-0043"
        );
        let about = Period::day(date(2024, 11, 27)).modified(DateModifier::Approx);
        assert_eq!(about.edtf().as_deref(), Some("2024-11-27~"));
        assert_eq!(Period::open(Grain::Day).edtf(), None);
    }

    #[test]
    fn an_open_side_may_hold_any_day() {
        let since = period(Some(date(2022, 2, 1)), None, Grain::Month);
        let until = period(None, Some(date(2022, 1, 31)), Grain::Month);
        assert!(since.contains(date(2030, 1, 1)) && !since.contains(date(2022, 1, 31)));
        assert!(until.is_before(&since) && !until.overlaps(&since));
        assert_eq!(until.days_apart(&since), 1);
        assert!(!since.covers(&until) && Period::open(Grain::Day).covers(&since));
        let year = Period::holding(date(2022, 6, 1), Grain::Year).expect("in the calendar");
        assert_eq!(
            since
                .overlap(&year)
                .expect("they overlap")
                .edtf()
                .expect("is not open"),
            "2022-02/2022-12"
        );
        assert_eq!(year.days(), Some(365));
    }

    #[test]
    fn a_period_read_from_json_is_in_order() {
        let json =
            r#"{"from":"2024-05-02","to":"2024-05-01","edtf":null,"grain":"day","modifier":null}"#;
        let read: Period = serde_json::from_str(json).expect("reads");
        assert!(read.from() < read.to());
        let written = serde_json::to_string(&read).expect("writes");
        assert_eq!(
            serde_json::from_str::<Period>(&written).expect("reads"),
            read
        );
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_panic() {
        for day in [Date::MIN, Date::MAX] {
            for grain in [
                Grain::Week,
                Grain::Weekend,
                Grain::Season,
                Grain::Decade,
                Grain::Century,
            ] {
                let _ = Period::holding(day, grain);
                assert_eq!(Period::beside(day, grain, i32::MAX), None);
                assert_eq!(Period::beside(day, grain, i32::MIN), None);
            }
        }
    }
}
