//! `calendar.lex`: words that can carry a date by themselves.

use jiff::civil::Weekday;

use crate::lexicon::table::{Meaning, one_of};
use crate::value::Grain;

/// How much must stand beside a word before it is read as a date: “May” and “Sun” are other words too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The word is enough: “October”.
    Nothing,
    /// A preposition or a number beside it: “in May”.
    Neighbour,
    /// A number beside it: “3 Mar”.
    Number,
}

/// A season, by the month it begins with in the north.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

/// What a word of the calendar names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarWord {
    /// A month, from 1.
    Month(i8, Need),
    /// A day of the week.
    Weekday(Weekday, Need),
    /// A season.
    Season(Season, Need),
    /// A day of every year: month and day.
    Feast(i8, i8),
    /// A day counted from today: 0, -1 for yesterday, 1 for tomorrow.
    Day(i8),
    /// A unit of time, in the singular.
    Unit(TimeUnit),
    /// A unit of time, in the plural.
    Units(TimeUnit),
    /// The end of a unit, written as one word: “year-end”.
    EndOf(TimeUnit),
    /// “overnight”.
    Overnight,
    /// “morning”.
    PartOfDay,
    /// “noon”: a clock time, in minutes after midnight.
    Clock(i16),
    /// “nineties”: the decade's tens.
    Decade(i8),
    /// “fiscal”, “FY”.
    Fiscal,
    /// “Q” before a digit.
    QuarterSign,
    /// “H” before a digit.
    HalfSign,
    /// “AD”, “CE”.
    Era,
    /// “BC”, “BCE”.
    EraBefore,
}

/// A unit in which time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeUnit {
    /// 60 minutes.
    Hour,
    /// Two weeks.
    Fortnight,
    /// A unit that the calendar also has as a stretch of days.
    Of(Grain),
}

impl Meaning for CalendarWord {
    fn read(cell: &str) -> Result<Self, String> {
        let (cell, need) = match cell.split_once(", ") {
            Some((cell, need)) => (
                cell,
                one_of(
                    need,
                    "a condition",
                    &[
                        ("beside a word of time", Need::Neighbour),
                        ("beside a number", Need::Number),
                    ],
                )?,
            ),
            None => (cell, Need::Nothing),
        };
        let (kind, rest) = cell.split_once(' ').unwrap_or((cell, ""));
        match kind {
            "month" => in_range(rest, 1, 12).map(|month| Self::Month(month, need)),
            "weekday" => one_of(rest, "a weekday", WEEKDAYS).map(|day| Self::Weekday(day, need)),
            "season" => one_of(rest, "a season", SEASONS).map(|season| Self::Season(season, need)),
            "feast" => {
                let (month, day) = rest.split_once('-').ok_or("expected `feast MONTH-DAY`")?;
                Ok(Self::Feast(in_range(month, 1, 12)?, in_range(day, 1, 31)?))
            }
            "day" => in_range(rest, -2, 2).map(Self::Day),
            "unit" => one_of(rest, "a unit of time", UNITS).map(Self::Unit),
            "units" => one_of(rest, "a unit of time", UNITS).map(Self::Units),
            "end" => one_of(rest, "a unit of time", UNITS).map(Self::EndOf),
            "decade" => in_range(rest, 0, 90).map(Self::Decade),
            "clock" => {
                let (hour, minute) = rest.split_once(':').ok_or("expected `clock HOUR:MINUTE`")?;
                let (hour, minute) = (in_range(hour, 0, 23)?, in_range(minute, 0, 59)?);
                Ok(Self::Clock(i16::from(hour) * 60 + i16::from(minute)))
            }
            _ => one_of(
                cell,
                "a word of the calendar",
                &[
                    ("overnight", Self::Overnight),
                    ("part of a day", Self::PartOfDay),
                    ("fiscal", Self::Fiscal),
                    ("quarter sign", Self::QuarterSign),
                    ("half sign", Self::HalfSign),
                    ("era", Self::Era),
                    ("era before", Self::EraBefore),
                ],
            ),
        }
    }
}

fn in_range(digits: &str, low: i8, high: i8) -> Result<i8, String> {
    digits
        .parse()
        .ok()
        .filter(|value| (low..=high).contains(value))
        .ok_or_else(|| format!("`{digits}` is not a number from {low} to {high}"))
}

const WEEKDAYS: &[(&str, Weekday)] = &[
    ("Monday", Weekday::Monday),
    ("Tuesday", Weekday::Tuesday),
    ("Wednesday", Weekday::Wednesday),
    ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday),
    ("Saturday", Weekday::Saturday),
    ("Sunday", Weekday::Sunday),
];

const SEASONS: &[(&str, Season)] = &[
    ("spring", Season::Spring),
    ("summer", Season::Summer),
    ("autumn", Season::Autumn),
    ("winter", Season::Winter),
];

const UNITS: &[(&str, TimeUnit)] = &[
    ("hour", TimeUnit::Hour),
    ("day", TimeUnit::Of(Grain::Day)),
    ("weekend", TimeUnit::Of(Grain::Weekend)),
    ("week", TimeUnit::Of(Grain::Week)),
    ("fortnight", TimeUnit::Fortnight),
    ("month", TimeUnit::Of(Grain::Month)),
    ("quarter", TimeUnit::Of(Grain::Quarter)),
    ("year", TimeUnit::Of(Grain::Year)),
    ("decade", TimeUnit::Of(Grain::Decade)),
    ("century", TimeUnit::Of(Grain::Century)),
];
