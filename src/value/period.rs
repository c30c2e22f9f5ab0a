//! A stretch of days, open or closed on each side.

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

/// How fine an expression of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Grain {
    /// A day.
    Day,
    /// A weekend.
    Weekend,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A half of a year.
    Half,
    /// A season.
    Season,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
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

    /// Whether the two may share a day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let starts_before_end = |a: Option<Date>, b: Option<Date>| match (a, b) {
            (Some(start), Some(end)) => start <= end,
            _ => true,
        };
        starts_before_end(self.from, other.to) && starts_before_end(other.from, self.to)
    }

    /// Whether every day of this period lies before every day of `other`.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        matches!((self.to, other.from), (Some(end), Some(start)) if end < start)
    }

    /// EDTF level 1 (ISO 8601-2): `2024-11-27`, `2024-10`, `../2024-12`, `2022-02/..`, `2024-11-27~`.
    #[must_use]
    pub fn edtf(&self) -> Option<String> {
        let edge = |day: Option<Date>| day.map_or("..".to_owned(), |d| d.to_string());
        let (from, to) = (self.from?, self.to?);
        let mut text = if from == to {
            from.to_string()
        } else if self.is_whole_month() {
            format!("{:04}-{:02}", from.year(), from.month())
        } else if self.is_whole_year() {
            format!("{:04}", from.year())
        } else {
            format!("{}/{}", edge(Some(from)), edge(Some(to)))
        };
        if self.modifier == Some(DateModifier::Approx) {
            text.push('~');
        }
        Some(text)
    }

    fn is_whole_month(&self) -> bool {
        matches!((self.from, self.to), (Some(a), Some(b))
            if a.day() == 1 && b == a.last_of_month())
    }

    fn is_whole_year(&self) -> bool {
        matches!((self.from, self.to), (Some(a), Some(b))
            if a.day_of_year() == 1 && b == a.last_of_year())
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
