//! Days and clock times as pages print them beside an article: “29 October, 2024 Tuesday”,
//! “May 3, 2024 8:16 AM”, “19:20”.
//!
//! Takes one line; gives the complete dates, their parts, and whether the line holds anything else.
//! A strict reader: what can be read in two ways (“03/04/2024”) gives no date. Expressions of time
//! in running text are the business of [`crate::mention`].

use jiff::civil::{Date, Time, Weekday};

use crate::lexicon::words::{Piece, PieceKind, pieces};
use crate::span::Span;

/// Pieces of a line that are looked at.
const LONGEST_LINE: usize = 60;

/// What a line says of days and clock times.
#[derive(Debug, Clone, Default)]
pub(super) struct Stamps {
    /// In the order of the line.
    pub(super) found: Vec<(Stamp, Span)>,
    /// Words, numbers and marks that belong to none of them and do not introduce one either.
    pub(super) strangers: usize,
    /// The first of them is the day of a change, not of the first publication.
    pub(super) updated: bool,
}

/// A day, a clock time, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stamp {
    Day(Date),
    /// Day and month without a year.
    MonthDay(i8, i8),
    Year(i16),
    Weekday(Weekday),
    Clock(Time),
    /// “3 hours ago”, and numeric dates that can be read in two ways.
    Vague,
}

impl Stamps {
    /// Reads a line, or the first [`LONGEST_LINE`] pieces of it.
    pub(super) fn read(text: &str, span: Span) -> Self {
        let pieces: Vec<Piece> = pieces(text, span).take(LONGEST_LINE).collect();
        let line = Line {
            text,
            pieces: &pieces,
        };
        let mut stamps = Self::default();
        let mut at = 0;
        while at < pieces.len() {
            if let Some((stamp, len)) = line.stamp(at) {
                let span = pieces[at].span.cover(pieces[at + len - 1].span);
                stamps.found.push((stamp, span));
                at += len;
                continue;
            }
            let word = line.word(at);
            stamps.updated |= stamps.found.is_empty()
                && matches!(
                    word.as_str(),
                    "updated" | "modified" | "edited" | "reviewed"
                );
            stamps.strangers += usize::from(!line.introduces(at, &word));
            at += 1;
        }
        stamps
    }

    /// Whether the line says when and nothing else.
    pub(super) fn is_whole(&self) -> bool {
        self.strangers == 0 && !self.found.is_empty()
    }

    /// Whether the line is nothing but a clock time, or how long ago something was.
    pub(super) fn is_clock(&self) -> bool {
        self.is_whole()
            && self
                .found
                .iter()
                .all(|(stamp, _)| matches!(stamp, Stamp::Clock(_) | Stamp::Vague))
    }

    /// The complete day, whole or in parts (“2024, Sunday”, “24 November”), if the line gives one
    /// and its weekday is right.
    pub(super) fn day(&self) -> Option<Date> {
        let mut parts = Parts::default();
        parts.add(self);
        parts.day()
    }

    pub(super) fn clock(&self) -> Option<Time> {
        self.found.iter().find_map(|(stamp, _)| match stamp {
            Stamp::Clock(time) => Some(*time),
            _ => None,
        })
    }
}

/// Parts of a day, gathered from one line or from neighbouring ones.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Parts {
    day: Option<Date>,
    month_day: Option<(i8, i8)>,
    year: Option<i16>,
    weekday: Option<Weekday>,
}

impl Parts {
    pub(super) fn add(&mut self, stamps: &Stamps) {
        for (stamp, _) in &stamps.found {
            match *stamp {
                Stamp::Day(day) => self.day = self.day.or(Some(day)),
                Stamp::MonthDay(month, day) => {
                    self.month_day = self.month_day.or(Some((month, day)))
                }
                Stamp::Year(year) => self.year = self.year.or(Some(year)),
                Stamp::Weekday(weekday) => self.weekday = self.weekday.or(Some(weekday)),
                Stamp::Clock(_) | Stamp::Vague => {}
            }
        }
    }

    /// The day, if the parts give one and do not contradict each other.
    pub(super) fn day(&self) -> Option<Date> {
        let joined = || {
            let (month, day) = self.month_day?;
            Date::new(self.year?, month, day).ok()
        };
        let day = self.day.or_else(joined)?;
        self.weekday
            .is_none_or(|weekday| weekday == day.weekday())
            .then_some(day)
    }
}

struct Line<'a> {
    text: &'a str,
    pieces: &'a [Piece],
}

impl Line<'_> {
    fn raw(&self, at: usize) -> &str {
        self.pieces
            .get(at)
            .map_or("", |piece| piece.span.of(self.text))
    }

    fn word(&self, at: usize) -> String {
        self.raw(at).to_lowercase()
    }

    fn is(&self, at: usize, mark: &str) -> bool {
        self.raw(at) == mark
    }

    /// Whether the piece at `at` stands right behind the one before it.
    fn glued(&self, at: usize) -> bool {
        at > 0
            && at < self.pieces.len()
            && self.pieces[at].span.start == self.pieces[at - 1].span.end
    }

    /// The number at `at`, if it is one of `digits` figures.
    fn number(&self, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
        let piece = self.pieces.get(at)?;
        let figures = piece.span.of(self.text);
        let counts = piece.kind == PieceKind::Digits && digits.contains(&figures.len());
        counts.then(|| figures.parse().ok()).flatten()
    }

    fn year(&self, at: usize) -> Option<i16> {
        self.number(at, 4..=4)
            .filter(|year| (1900..2100).contains(year))
    }

    fn day_number(&self, at: usize) -> Option<i8> {
        let day = self.number(at, 1..=2)?;
        i8::try_from(day).ok().filter(|day| (1..=31).contains(day))
    }

    /// The stamp at `at` and how many pieces it takes.
    fn stamp(&self, at: usize) -> Option<(Stamp, usize)> {
        match self.pieces[at].kind {
            PieceKind::Digits => self
                .numeric_date(at)
                .or_else(|| self.clock(at))
                .or_else(|| self.ago(at))
                .or_else(|| self.day_first(at))
                .or_else(|| self.year(at).map(|year| (Stamp::Year(year), 1))),
            PieceKind::Word => self.month_first(at).or_else(|| {
                let word = self.word(at);
                let now = matches!(word.as_str(), "today" | "yesterday")
                    || word == "just" && self.is(at + 1, "now");
                match weekday(self.raw(at)) {
                    Some(weekday) => {
                        let dot = usize::from(self.is(at + 1, ".") && self.glued(at + 1));
                        Some((Stamp::Weekday(weekday), 1 + dot))
                    }
                    None => now.then_some((Stamp::Vague, if word == "just" { 2 } else { 1 })),
                }
            }),
            PieceKind::Mark => None,
        }
    }

    /// `2024-10-29`, `29.10.2024`, `29/10/2024`.
    fn numeric_date(&self, at: usize) -> Option<(Stamp, usize)> {
        let mark = self.raw(at + 1);
        let parted = matches!(mark, "-" | "/" | ".")
            && self.is(at + 3, mark)
            && (at + 1..=at + 4).all(|at| self.glued(at));
        if !parted {
            return None;
        }
        let whole = |year, month, day| {
            let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
            Some((Stamp::Day(date), 5))
        };
        if let Some(year) = self.year(at) {
            return whole(
                year,
                self.number(at + 2, 1..=2)?,
                self.number(at + 4, 1..=2)?,
            );
        }
        let (first, second) = (self.number(at, 1..=2)?, self.number(at + 2, 1..=2)?);
        let year = self.year(at + 4)?;
        match (first, second) {
            (13.., _) => whole(year, second, first),
            (_, 13..) => whole(year, first, second),
            _ if mark == "." || first == second => whole(year, second, first),
            _ => Some((Stamp::Vague, 5)),
        }
    }

    /// `20:01`, `7:54 AM`, `7 p.m. ET`.
    fn clock(&self, at: usize) -> Option<(Stamp, usize)> {
        let mut hour = self.number(at, 1..=2)?;
        let (mut minute, mut next, mut parted) = (0, at + 1, false);
        let glued = self.glued(next) && self.glued(next + 1);
        if let Some(found) = self
            .number(next + 1, 2..=2)
            .filter(|_| glued && matches!(self.raw(next), ":" | "." | "h"))
        {
            parted = !self.is(next, ".");
            minute = found;
            next += 2;
            if self.is(next, ":") && self.number(next + 1, 2..=2).is_some() {
                next += 2;
            }
        }
        let half = match self.word(next).as_str() {
            half @ ("am" | "pm") => Some((half == "pm", 1)),
            half @ ("a" | "p") if self.is(next + 1, ".") && self.word(next + 2) == "m" => {
                Some((half == "p", if self.is(next + 3, ".") { 4 } else { 3 }))
            }
            _ => None,
        };
        match half {
            Some((after_noon, len)) if (1..=12).contains(&hour) => {
                hour = hour % 12 + if after_noon { 12 } else { 0 };
                next += len;
            }
            Some(_) => return None,
            None if !parted => return None,
            None => {}
        }
        let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
        if self.is_zone(next) {
            next += 1;
        }
        Some((Stamp::Clock(time), next - at))
    }

    fn is_zone(&self, at: usize) -> bool {
        let word = self.raw(at);
        (2..=4).contains(&word.len())
            && word.bytes().all(|b| b.is_ascii_uppercase())
            && (word.ends_with('T') || matches!(word, "UTC" | "MSK"))
    }

    /// “3 hours ago”, “2 years, 1 month ago”.
    fn ago(&self, at: usize) -> Option<(Stamp, usize)> {
        let mut next = at;
        while self.number(next, 1..=3).is_some() && is_stretch(&self.word(next + 1)) {
            next += 2;
            next += usize::from(self.is(next, ",") || self.word(next) == "and");
        }
        (next > at && self.word(next) == "ago").then_some((Stamp::Vague, next + 1 - at))
    }

    /// “29 October, 2024”, “4th of May”.
    fn day_first(&self, at: usize) -> Option<(Stamp, usize)> {
        let day = self.day_number(at)?;
        let mut next = at + 1 + self.ordinal(at + 1);
        next += usize::from(self.word(next) == "of");
        let month = month(self.raw(next))?;
        next += 1;
        next += usize::from(self.is(next, ".") && self.glued(next));
        Some(self.with_year(at, next, month, day))
    }

    /// “November 27, 2024”, “Nov. 27th”.
    fn month_first(&self, at: usize) -> Option<(Stamp, usize)> {
        let month = month(self.raw(at))?;
        let mut next = at + 1;
        next += usize::from(self.is(next, ".") && self.glued(next));
        let day = self.day_number(next)?;
        next += 1;
        next += self.ordinal(next);
        // “May 5:30 PM” names no day.
        if self.is(next, ":") {
            return None;
        }
        Some(self.with_year(at, next, month, day))
    }

    fn ordinal(&self, at: usize) -> usize {
        usize::from(self.glued(at) && matches!(self.word(at).as_str(), "st" | "nd" | "rd" | "th"))
    }

    fn with_year(&self, at: usize, after: usize, month: i8, day: i8) -> (Stamp, usize) {
        let year_at = after + usize::from(self.is(after, ","));
        let date = self
            .year(year_at)
            .filter(|_| !(self.is(year_at + 1, ":") && self.glued(year_at + 1)))
            .and_then(|year| Date::new(year, month, day).ok());
        match date {
            Some(date) => (Stamp::Day(date), year_at + 1 - at),
            None => (Stamp::MonthDay(month, day), after - at),
        }
    }

    /// Words and marks that stand between and before stamps.
    fn introduces(&self, at: usize, word: &str) -> bool {
        match self.pieces[at].kind {
            PieceKind::Mark => ",.|-–—·•:;()[]/@⋅●*".contains(word),
            PieceKind::Digits => false,
            PieceKind::Word => {
                matches!(
                    word,
                    "published"
                        | "updated"
                        | "posted"
                        | "on"
                        | "at"
                        | "the"
                        | "last"
                        | "modified"
                        | "first"
                        | "date"
                        | "time"
                        | "edited"
                        | "reviewed"
                        | "issued"
                        | "released"
                        | "release"
                        | "created"
                        | "asked"
                        | "answered"
                        | "commented"
                        | "replied"
                        | "joined"
                        | "started"
                        | "written"
                        | "eastern"
                        | "central"
                        | "pacific"
                        | "mountain"
                        | "daylight"
                        | "standard"
                        | "local"
                        | "t"
                        | "z"
                        | "added"
                        | "dated"
                        | "and"
                        | "was"
                        | "this"
                        | "page"
                        | "article"
                ) || self.is_zone(at)
            }
        }
    }
}

/// Units of the time since something happened.
fn is_stretch(word: &str) -> bool {
    matches!(
        word,
        "sec"
            | "secs"
            | "second"
            | "seconds"
            | "min"
            | "mins"
            | "minute"
            | "minutes"
            | "h"
            | "hr"
            | "hrs"
            | "hour"
            | "hours"
            | "d"
            | "day"
            | "days"
            | "w"
            | "wk"
            | "week"
            | "weeks"
            | "mo"
            | "month"
            | "months"
            | "y"
            | "yr"
            | "yrs"
            | "year"
            | "years"
            | "m"
    )
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// The month of a name or its abbreviation, written with a capital.
fn month(word: &str) -> Option<i8> {
    let name = short_name(word)?;
    let idx = MONTHS
        .iter()
        .position(|month| *month == name || month.get(..3) == Some(name.as_str()))?;
    i8::try_from(idx + 1).ok()
}

fn weekday(word: &str) -> Option<Weekday> {
    let name = short_name(word)?;
    WEEKDAYS
        .iter()
        .find(|(day, _)| *day == name || day.get(..3) == Some(name.as_str()))
        .map(|(_, weekday)| *weekday)
}

/// A capitalised name in small letters, with the four-letter abbreviations cut to three.
fn short_name(word: &str) -> Option<String> {
    if !(3..=9).contains(&word.len()) || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let name = word.to_ascii_lowercase();
    Some(match name.as_str() {
        "sept" => "sep".to_owned(),
        "tues" => "tue".to_owned(),
        "thur" | "thurs" => "thu".to_owned(),
        _ => name,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn read(line: &str) -> Stamps {
        Stamps::read(line, Span::new(0, line.len()))
    }

    #[test]
    fn complete_days_are_read_in_every_order() {
        for line in [
            "3 May, 2024 Friday",
            "Friday, May 3, 2024",
            "May 3rd 2024",
            "3rd of May 2024",
            "2024-05-03",
            "03.05.2024",
            "Published: 3 May 2024, 14:05",
            "Updated 3 May 2024 at 2:05 p.m. ET",
        ] {
            assert_eq!(read(line).day(), Some(date(2024, 5, 3)), "{line}");
            assert!(read(line).is_whole(), "{line}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_gives_no_day() {
        assert_eq!(read("03/04/2024").day(), None);
        assert_eq!(read("23/04/2024").day(), Some(date(2024, 4, 23)));
        assert_eq!(read("3 May").day(), None);
        assert_eq!(read("31 April 2024").day(), None);
        // 3 May 2024 was a Friday.
        assert_eq!(read("Monday, 3 May 2024").day(), None);
    }

    #[test]
    fn clock_times_are_read_with_either_clock() {
        assert_eq!(read("20:05").clock(), Some(time(20, 5, 0, 0)));
        assert_eq!(read("12:05 AM").clock(), Some(time(0, 5, 0, 0)));
        assert_eq!(read("7 p.m. ET").clock(), Some(time(19, 0, 0, 0)));
        assert!(read("20:05").is_clock() && read("3 hours ago").is_clock());
        assert!(!read("Kick-off 20:05").is_clock());
        assert_eq!(read("25:00").clock(), None);
    }

    #[test]
    fn parts_of_a_day_on_two_lines_make_one() {
        let mut parts = Parts::default();
        parts.add(&read("2024, Friday"));
        assert_eq!(parts.day(), None);
        parts.add(&read("3 May"));
        assert_eq!(parts.day(), Some(date(2024, 5, 3)));
    }

    #[test]
    fn other_words_are_counted() {
        assert_eq!(read("By Ann Alder 3 May 2024").strangers, 3);
        assert_eq!(
            read("By Ann Alder 3 May 2024").day(),
            Some(date(2024, 5, 3))
        );
        assert!(!read("In May 2024").is_whole());
    }
}
