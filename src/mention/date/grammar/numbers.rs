//! Times that begin with a number: “24 November”, “2024-11-27”, “in 2022”, “the 1990s”.

use super::super::calendar::in_year;
use super::super::clock;
use super::super::spoken::{Cycle, Lead, Pick, Spoken, What};
use super::super::token::Kind;
use super::{
    Grammar, Read, Shown, date, day_cycle, decade, full_year, holding, range_from_day, same_month,
    year,
};
use crate::lexicon::{CalendarWord, DateWord};
use crate::value::{Grain, Period};

impl Grammar<'_> {
    pub(super) fn number_led(&self, at: usize, shown: Shown) -> Read<What> {
        if !self.is_free_on_left(at) {
            return None;
        }
        if let Some((_, end)) = clock::at(self.text, self.tokens, at) {
            return Some((What::Clock, end));
        }
        self.numeric_date(at)
            .or_else(|| self.year_span(at, shown))
            .or_else(|| self.numbered_decade(at))
            .or_else(|| self.day_month(at))
            .or_else(|| self.day_range(at))
            .or_else(|| {
                let (n, end) = self.digit_ordinal(at)?;
                self.ordinal_led(end, n)
                    .or_else(|| self.bare_day(at, n, end))
            })
            .or_else(|| self.count_led(at))
            .or_else(|| self.era_year(at))
            .or_else(|| self.bare_year(at, shown))
    }

    /// “2024-11-27”, “27.11.2024”, “11/27/2024”.
    pub(super) fn numeric_date(&self, at: usize) -> Read<What> {
        let (a, b, c) = (self.number(at)?, self.number(at + 2)?, self.number(at + 4)?);
        let separator = self.mark(at + 1)?;
        let one_word = (at + 1..=at + 4).all(|idx| self.tokens[idx].glued);
        if !one_word || self.mark(at + 3) != Some(separator) || !"-/.–".contains(separator) {
            return None;
        }
        let end = at + 5;
        let stands_alone = self.is_free_on_right(at + 4) || self.is_iso_clock(end);
        if !stands_alone || b.1 > 2 {
            return None;
        }
        let written = |year: u32, month: u32, day: u32| -> Option<What> {
            let day = date(year, month, day)?;
            Some(What::Written(Period::day(day)))
        };
        let what = match (a.1, c.1) {
            (4, 1 | 2) => written(a.0, b.0, c.0)?,
            (1 | 2, 2 | 4) => {
                if c.1 == 2 && separator != '/' {
                    return None;
                }
                let year = if c.1 == 2 { full_year(c.0) } else { c.0 };
                let day_first = written(year, b.0, a.0);
                let month_first = written(year, a.0, b.0);
                match (day_first, month_first) {
                    // Points are how the Continent writes dates, the day first.
                    (Some(day_first), _) if separator == '.' => day_first,
                    (Some(one), Some(other)) if one == other => one,
                    // 3/5/2024 is March or May, by the country: not to be guessed.
                    (Some(_), Some(_)) => What::Unknown(Grain::Day),
                    (one, other) => one.or(other)?,
                }
            }
            _ => return None,
        };
        Some((what, end))
    }

    /// “2014–2019”, “2014-19”, “2024-10”.
    pub(super) fn year_span(&self, at: usize, shown: Shown) -> Read<What> {
        let (from, 4) = self.number(at)? else {
            return None;
        };
        let separator = self.mark(at + 1).filter(|mark| "-–/".contains(*mark))?;
        let (to, digits) = self.number(at + 2)?;
        if !self.tokens[at + 1].glued || !self.tokens[at + 2].glued {
            return None;
        }
        if !self.is_free_on_right(at + 2) || !(1000..=2100).contains(&from) {
            return None;
        }
        let end = at + 3;
        let years = |to: u32| -> Option<What> {
            let (from, to) = (year(from)?, year(to)?);
            let ends = (from.from(), to.to());
            Some(What::Written(Period::new(ends.0, ends.1, Grain::Year)))
        };
        let century_year = from / 100 * 100 + to;
        let what = match digits {
            4 if (from..=2100).contains(&to) => {
                let likely = to - from <= 150 && from >= 1800;
                (likely && separator != '/').then(|| years(to))??
            }
            2 if separator == '–' || to == 0 || to > 12 => {
                if century_year <= from && !(to == 0 && from % 100 == 99) {
                    return None;
                }
                let to = if century_year <= from {
                    century_year + 100
                } else {
                    century_year
                };
                let told =
                    shown == Shown::Yes || self.has_preposition(at) || self.is_determined(at);
                if to - from > 1 && !told {
                    return None;
                }
                years(to)?
            }
            2 if separator == '-' && century_year <= from => {
                let month = i8::try_from(to).ok()?;
                What::Written(in_year(Cycle::Month(month), year(from)?.from()?.year())?)
            }
            // 2010-12 is December 2010, or three years.
            2 => What::Unknown(Grain::Year),
            _ => return None,
        };
        Some((what, end))
    }

    /// “1990s”, “1990's”.
    pub(super) fn numbered_decade(&self, at: usize) -> Read<What> {
        let (first, 4) = self.number(at)? else {
            return None;
        };
        let s = if self.is_apostrophe(at + 1) {
            at + 2
        } else {
            at + 1
        };
        let is_s = self.word(s) == Some(DateWord::S) && self.tokens[s].glued;
        if !is_s || first % 10 != 0 || !(1000..=2090).contains(&first) {
            return None;
        }
        if s == at + 2 && first % 100 == 0 {
            return None;
        }
        let first = i16::try_from(first).ok()?;
        let what = match first {
            // The first ten years, or the whole century.
            1900 => What::Unknown(Grain::Decade),
            2000 => decade(first),
            _ if first % 100 == 0 => holding(first, Grain::Century)?,
            _ => decade(first),
        };
        Some((what, s + 1))
    }

    /// “'90s”.
    pub(super) fn short_decade(&self, at: usize) -> Read<What> {
        let (tens, 2) = self.number(at + 1)? else {
            return None;
        };
        let is_decade = tens.is_multiple_of(10)
            && self.tokens[at + 1].glued
            && self.word(at + 2) == Some(DateWord::S)
            && self.tokens[at + 2].glued;
        // '20s is the 1920s or the 2020s.
        let first = i16::try_from(1900 + tens).ok().filter(|_| tens >= 30)?;
        is_decade.then(|| (decade(first), at + 3))
    }

    /// “24 November 2024”, “3rd of May”, “24-Nov-2024”.
    pub(super) fn day_month(&self, at: usize) -> Read<What> {
        let (day, mut next) = self.day_number(at)?;
        if self.word(next) == Some(DateWord::Of) {
            next += 1;
        }
        let dashed = self.mark(next) == Some('-') && self.tokens[next].glued;
        if dashed {
            next += 1;
        }
        let month = self.month(next)?;
        if self.tokens[next].glued && !dashed {
            return None;
        }
        let end = self.behind_month(next);
        let cycle = day_cycle(month, day)?;
        if dashed {
            let (year, digits) = self.number(end + 1)?;
            let is_year = self.mark(end) == Some('-') && digits == 4;
            let day = date(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)?;
            return is_year.then(|| (What::Written(Period::day(day)), end + 2));
        }
        Some(self.with_year(cycle, end))
    }

    /// “3–5 March”, “3 to 5 March 2024”, “3/4 May”.
    pub(super) fn day_range(&self, at: usize) -> Read<What> {
        let (first, next) = self.day_number(at)?;
        let between = self.before(at) == Some(DateWord::Between);
        let joined = self.joins(next)
            || self.mark(next) == Some('/')
            || between && self.word(next) == Some(DateWord::And);
        if !joined {
            return None;
        }
        let (last, end) = self.day_month(next + 1)?;
        Some((range_from_day(first, last)?, end))
    }

    /// “3, 4 and 5 March”: each its own day.
    pub(super) fn day_list(&self, at: usize) -> Read<Vec<Spoken>> {
        const LONGEST: usize = 6;
        if !self.is_free_on_left(at) {
            return None;
        }
        let mut days = vec![(at, self.day_number(at)?)];
        loop {
            let (_, (_, end)) = *days.last()?;
            let joined = match (self.mark(end), self.word(end)) {
                (Some(','), _) => self.skip(end + 1, DateWord::And),
                (_, Some(DateWord::And)) => end + 1,
                _ => break,
            };
            days.push((joined, self.day_number(joined)?));
            if days.len() > LONGEST {
                return None;
            }
        }
        let is_range = at > 0 && self.word(at - 1) == Some(DateWord::Between);
        if days.len() < 2 || is_range {
            return None;
        }
        let (last_at, _) = *days.last()?;
        let (last, end) = self.day_month(last_at)?;
        let spoken = |idx: usize, (first, (day, day_end)): (usize, (i8, usize))| {
            let is_last = idx + 1 == days.len();
            Some(Spoken {
                first,
                end: if is_last { end } else { day_end },
                core: first,
                lead: Lead::Plain,
                what: if is_last {
                    last.clone()
                } else {
                    same_month(day, &last)?
                },
                time: None,
                attributive: false,
            })
        };
        let all: Option<Vec<Spoken>> = days
            .iter()
            .enumerate()
            .map(|(idx, day)| spoken(idx, *day))
            .collect();
        Some((all?, end))
    }

    /// “On the 5th.”: a day of this month or the one beside it.
    pub(super) fn bare_day(&self, at: usize, day: i32, end: usize) -> Read<What> {
        let has_article = at > 1
            && self.word(at - 1) == Some(DateWord::Article)
            && matches!(
                self.word(at - 2),
                Some(DateWord::On | DateWord::By | DateWord::Since | DateWord::Until)
            );
        let closes = self
            .kind(end)
            .is_none_or(|kind| matches!(kind, Kind::Mark(mark) if ".,;)".contains(mark)));
        let day = i8::try_from(day)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let what = What::Cycle(Cycle::DayOfMonth(day), Pick::ByTense);
        (has_article && closes).then_some((what, end))
    }

    /// “79 AD”, “44 BC”.
    pub(super) fn era_year(&self, at: usize) -> Read<What> {
        let (value, digits) = self.number(at)?;
        if digits > 4 || value == 0 {
            return None;
        }
        let end = at + 2;
        let is_capital = self.tokens.get(at + 1)?.capital;
        let year = match self.kind(at + 1)? {
            Kind::Calendar(CalendarWord::Era) if is_capital => i16::try_from(value).ok()?,
            Kind::Calendar(CalendarWord::EraBefore) if is_capital => {
                1 - i16::try_from(value).ok()?
            }
            _ => return None,
        };
        Some((holding(year, Grain::Year)?, end))
    }

    /// A year without a month, where words beside it show that it is no count: “in 2022”, “the
    /// 2020 census”. “Sold 1999 units” and “2,024 people” are no dates.
    pub(super) fn bare_year(&self, at: usize, shown: Shown) -> Read<What> {
        let (value, 4) = self.number(at)? else {
            return None;
        };
        if !self.is_free_on_right(at) && !self.is_range_mark(at + 1) {
            return None;
        }
        let is_recent = (1900..=2049).contains(&value);
        let is_round = value % 100 == 0;
        let counts = self.counts(at + 1);
        let stands = match self.before(at) {
            Some(
                DateWord::In
                | DateWord::By
                | DateWord::Since
                | DateWord::Until
                | DateWord::Through
                | DateWord::Before
                | DateWord::After
                | DateWord::AsOf
                | DateWord::AsEarlyAs
                | DateWord::AsLateAs
                | DateWord::Starting
                | DateWord::From
                | DateWord::Between
                | DateWord::Portion(_),
            ) => !counts && (1000..=2150).contains(&value),
            Some(DateWord::Around | DateWord::About) => {
                let told = at > 1 && self.word(at - 2) == Some(DateWord::In);
                (told || self.says(at - 1, "circa")) && !counts
            }
            Some(DateWord::A | DateWord::Article | DateWord::Possessive | DateWord::S) => {
                is_recent && self.names_by_year(at + 1, is_round)
            }
            Some(DateWord::Event | DateWord::Speech) => is_recent && !counts,
            Some(DateWord::Of) => {
                is_recent
                    && at > 1
                    && matches!(self.word(at - 2), Some(DateWord::Event | DateWord::Speech))
                    && !counts
            }
            _ => {
                let in_brackets = at > 0
                    && self.mark(at - 1) == Some('(')
                    && matches!(self.mark(at + 1), Some(')' | '–' | '-'));
                let listed = shown == Shown::Yes && !counts && is_recent;
                (in_brackets && (1800..=2049).contains(&value)) || listed
            }
        };
        let year = year(value).filter(|_| stands)?;
        Some((What::Written(year), at + 1))
    }

    /// Whether the word after a year is named by it: “census”, “Olympics”, “survey”.
    pub(super) fn names_by_year(&self, at: usize, is_round: bool) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| !token.glued) else {
            return false;
        };
        match token.kind {
            Kind::Word(DateWord::Event | DateWord::Speech) => true,
            Kind::Word(DateWord::Counted) => false,
            Kind::Other => token.capital || (!is_round && !self.looks_plural(at)),
            Kind::Calendar(_) => !is_round && !self.looks_plural(at),
            _ => false,
        }
    }

    /// Whether the word at `at` is something that is counted, so that the number before it is no
    /// year: “people”, or after a round number any plural.
    pub(super) fn counts(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        let round = at > 0
            && self
                .number(at - 1)
                .is_some_and(|(value, _)| value % 100 == 0 || !(1500..=2049).contains(&value));
        match token.kind {
            Kind::Word(DateWord::Counted) | Kind::Calendar(CalendarWord::Units(_)) => true,
            Kind::Other => round && !token.capital && self.looks_plural(at),
            Kind::Mark(mark) => mark == '%',
            _ => false,
        }
    }

    pub(super) fn looks_plural(&self, at: usize) -> bool {
        let word = self.tokens[at].span.of(self.text);
        word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")
    }
}
