//! Which tokens of a sentence speak of a time, and what they say of it.
//!
//! Takes the tokens; gives every expression of time in order, without overlap. Looks ahead by a
//! bounded number of tokens from each place, so it is linear in the sentence. Knows the day of the
//! text only to count from it, and nothing of tenses.

use jiff::civil::{Date, Time, Weekday};

use super::calendar::{self, in_year};
use super::clock;
use super::spoken::{Cut, Cycle, Lead, Pick, Spoken, What};
use super::token::{Kind, Token};
use crate::lexicon::{CalendarWord, DateWord, Need, Portion, TimeUnit};
use crate::value::{Grain, Period};

/// What was read from a token on: what it says, and the token behind it.
type Read<T> = Option<(T, usize)>;

/// The tokens of one sentence, and the day its text was published.
#[derive(Clone, Copy)]
pub(super) struct Grammar<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) anchor: Option<Date>,
}

/// Whether words before an ambiguous word have shown that a date is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Yes,
    No,
}

/// How many of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    Exact(i32),
    Few,
}

impl Grammar<'_> {
    /// Every expression of time, in order, without overlap.
    pub(super) fn all(&self) -> Vec<Spoken> {
        let mut found: Vec<Spoken> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if self.word(at) == Some(DateWord::Every) {
                // “Every Tuesday” is no day; “each of the 12 days” none either.
                at = self.core(at + 1, Shown::Yes).map_or(at + 1, |(_, end)| end);
                continue;
            }
            if let Some((days, end)) = self.day_list(at) {
                found.extend(days);
                at = end;
                continue;
            }
            match self.spoken(at, found.last()) {
                Some(spoken) => {
                    at = spoken.end;
                    found.push(spoken);
                }
                None => at += 1,
            }
        }
        found
    }

    /// The expression of time that begins with token `at`, its leading words included.
    fn spoken(&self, at: usize, before: Option<&Spoken>) -> Option<Spoken> {
        let (lead, core) = self.lead(at);
        let continues = before.is_some_and(|last| self.continues_list(last, core));
        let shown = if lead == Lead::Plain && !continues && core == at {
            Shown::No
        } else {
            Shown::Yes
        };
        let (mut what, mut end) = self.core(core, shown)?;
        let mut lead = lead;
        if let Some((range, range_end)) = self.range(at, core, &what, end) {
            (what, end) = (range, range_end);
            if lead == Lead::From {
                lead = Lead::Plain;
            }
        } else if self.word(at) == Some(DateWord::Between) {
            return None;
        } else if lead == Lead::From {
            if self.word(end) == Some(DateWord::Onwards) {
                (lead, end) = (Lead::Starting, end + 1);
            } else if self.core(core, Shown::No).is_none() {
                // “A letter from May”.
                return None;
            }
        }
        let mut time = None;
        if what == What::Clock {
            let (clock, _) = clock::at(self.text, self.tokens, core)?;
            time = Some(clock.time);
            if let Some((day, day_end)) = self.day_after_clock(end) {
                (what, end) = (day, day_end);
            } else if !self.is_sure_clock(at, core, end, clock.is_marked) {
                return None;
            }
        } else if is_day(&what) {
            end = self.weekday_behind(&what, end);
            end = self.part_of_day_behind(end);
            if let Some((clock, clock_end)) = self.clock_behind(end) {
                (time, end) = (Some(clock), clock_end);
            }
        }
        let attributive = self.is_attributive(core, end);
        // “Before Tuesday's vote” is no time before Tuesday.
        let possessive = self.mark(end) == Some('\'') && self.word(end + 1) == Some(DateWord::S);
        let plain_from = lead == Lead::From && (possessive || attributive);
        let first = if plain_from || self.word(at) == Some(DateWord::At) {
            core
        } else {
            at
        };
        Some(Spoken {
            first,
            end,
            core,
            lead,
            what,
            time,
            attributive: attributive || possessive,
        })
    }

    /// The words before a date that modify it, and the token behind them.
    fn lead(&self, at: usize) -> (Lead, usize) {
        let lead = match self.word(at) {
            Some(DateWord::By) => Lead::By,
            Some(DateWord::Since) => Lead::Since,
            Some(DateWord::Until | DateWord::Through) => Lead::Until,
            Some(DateWord::Before) => Lead::Before,
            Some(DateWord::After) => Lead::After,
            Some(DateWord::AsOf) => Lead::AsOf,
            Some(DateWord::AsEarlyAs) => Lead::AsEarlyAs,
            Some(DateWord::AsLateAs) => Lead::Plain,
            Some(DateWord::Around) => Lead::Around,
            // “About two weeks ago”, but “talks about October”.
            Some(DateWord::About) => {
                let counts = matches!(
                    self.kind(at + 1),
                    Some(
                        Kind::Number { .. }
                            | Kind::Word(DateWord::Number(_) | DateWord::A | DateWord::Article)
                    )
                );
                return if counts {
                    (Lead::Around, at + 1)
                } else {
                    (Lead::Plain, at)
                };
            }
            Some(DateWord::Starting) => Lead::Starting,
            Some(DateWord::From | DateWord::Between) => Lead::From,
            // “At around 5 p.m.”.
            Some(DateWord::At) => {
                let core = at + 1 + usize::from(self.is_around(at + 1));
                let is_clock = clock::at(self.text, self.tokens, core).is_some();
                return (Lead::Plain, if is_clock { core } else { at });
            }
            _ => return (Lead::Plain, at),
        };
        let mut core = at + 1;
        // “Since at least 2019”, “by around 2030”.
        if lead != Lead::Around && self.is_around(core) {
            core += 1;
        }
        if matches!(self.word(core), Some(DateWord::On | DateWord::In)) {
            core += 1;
        }
        (lead, core)
    }

    /// One time, without the words before it.
    fn core(&self, at: usize, shown: Shown) -> Read<What> {
        match self.kind(at)? {
            Kind::Number { .. } => self.number_led(at, shown),
            Kind::Calendar(word) => self.calendar_led(at, word, shown),
            Kind::Mark('\'') => self.short_decade(at),
            Kind::Word(word) => self.word_led(at, word),
            Kind::Mark(_) | Kind::Other => None,
        }
    }

    fn calendar_led(&self, at: usize, word: CalendarWord, shown: Shown) -> Read<What> {
        match word {
            CalendarWord::Month(month, need) => self.month_led(at, month, need, shown),
            CalendarWord::Weekday(weekday, need) => self.weekday_led(at, weekday, need),
            CalendarWord::Season(season, need) => {
                self.recurring_named(at + 1, Cycle::Season(season), || match need {
                    Need::Nothing => true,
                    // “In winter storms”.
                    Need::Neighbour => {
                        (shown == Shown::Yes || self.has_preposition(at))
                            && self.kind(at + 1) != Some(Kind::Other)
                            // Spring is a town, Winter a name.
                            && !self.tokens[at].capital
                    }
                    Need::Number => false,
                })
            }
            CalendarWord::Feast(month, day) => {
                let cycle = Cycle::Day {
                    month,
                    day,
                    weekday: None,
                };
                self.recurring_named(at + 1, cycle, || true)
            }
            CalendarWord::Day(offset) => Some((self.days_away(i32::from(offset)), at + 1)),
            CalendarWord::Unit(unit) => self.unit_led(at, unit),
            CalendarWord::EndOf(unit) => {
                let whole = self.unit_away(unit, 0)?;
                let what = What::Cut(Box::new(whole), Cut::Portion(Portion::End));
                let is_adjective = self.kind(at + 1) == Some(Kind::Other);
                (self.is_unglued(at + 1) && !is_adjective).then_some((what, at + 1))
            }
            CalendarWord::Overnight => self.overnight(at),
            CalendarWord::PartOfDay => self.part_of_day_led(at),
            CalendarWord::Clock(_) => Some((What::Clock, at + 1)),
            CalendarWord::Decade(tens) => {
                let has_article = at > 0 && self.word(at - 1) == Some(DateWord::Article);
                (has_article || shown == Shown::Yes)
                    .then(|| (decade(1900 + i16::from(tens)), at + 1))
            }
            CalendarWord::Fiscal => self.fiscal(at),
            CalendarWord::QuarterSign => self.signed(at, 4, Cycle::Quarter),
            CalendarWord::HalfSign => self.signed(at, 2, Cycle::Half),
            CalendarWord::Units(_) | CalendarWord::Era | CalendarWord::EraBefore => None,
        }
    }

    fn word_led(&self, at: usize, word: DateWord) -> Read<What> {
        match word {
            DateWord::Article => self.article_led(at),
            DateWord::A | DateWord::Number(_) | DateWord::Few => self.count_led(at),
            DateWord::Ordinal(n) => self.ordinal_led(at + 1, i32::from(n)),
            DateWord::Day(offset) => Some((self.days_away(i32::from(offset)), at + 1)),
            DateWord::Portion(portion) => self.portion_led(at, portion),
            DateWord::Last
            | DateWord::This
            | DateWord::Next
            | DateWord::Past
            | DateWord::Coming
            | DateWord::Recent
            | DateWord::Previous
            | DateWord::Following
            | DateWord::Same => self.pointed(at, word, false),
            DateWord::SoFar => {
                let (whole, end) = self.whole(at + 1)?;
                Some((What::Cut(Box::new(whole), Cut::SoFar), end))
            }
            _ => None,
        }
    }

    // ── numbers ────────────────────────────────────────────────────────────────────────────────

    fn number_led(&self, at: usize, shown: Shown) -> Read<What> {
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
    fn numeric_date(&self, at: usize) -> Read<What> {
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
    fn year_span(&self, at: usize, shown: Shown) -> Read<What> {
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
    fn numbered_decade(&self, at: usize) -> Read<What> {
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
    fn short_decade(&self, at: usize) -> Read<What> {
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
    fn day_month(&self, at: usize) -> Read<What> {
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
    fn day_range(&self, at: usize) -> Read<What> {
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
    fn day_list(&self, at: usize) -> Read<Vec<Spoken>> {
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
    fn bare_day(&self, at: usize, day: i32, end: usize) -> Read<What> {
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
    fn era_year(&self, at: usize) -> Read<What> {
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
    fn bare_year(&self, at: usize, shown: Shown) -> Read<What> {
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
            Some(DateWord::Event) => is_recent && !counts,
            Some(DateWord::Of) => {
                is_recent && at > 1 && self.word(at - 2) == Some(DateWord::Event) && !counts
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
    fn names_by_year(&self, at: usize, is_round: bool) -> bool {
        let Some(token) = self.tokens.get(at).filter(|token| !token.glued) else {
            return false;
        };
        match token.kind {
            Kind::Word(DateWord::Event) => true,
            Kind::Word(DateWord::Counted) => false,
            Kind::Other => token.capital || (!is_round && !self.looks_plural(at)),
            Kind::Calendar(_) => !is_round && !self.looks_plural(at),
            _ => false,
        }
    }

    /// Whether the word at `at` is something that is counted, so that the number before it is no
    /// year: “people”, or after a round number any plural.
    fn counts(&self, at: usize) -> bool {
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

    fn looks_plural(&self, at: usize) -> bool {
        let word = self.tokens[at].span.of(self.text);
        word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")
    }

    // ── months, weekdays ───────────────────────────────────────────────────────────────────────

    /// “October”, “October 29, 2024”, “May the 4th”, “March last year”.
    fn month_led(&self, at: usize, month: i8, need: Need, shown: Shown) -> Read<What> {
        self.month(at)?;
        let end = self.behind_month(at);
        let dotted = end > at + 1;
        if let Some(read) = self.month_day(at, month, end) {
            return Some(read);
        }
        let cycle = Cycle::Month(month);
        if let Some(read) = self.year_behind(cycle, end) {
            return Some(read);
        }
        let glued_before =
            self.tokens[at].glued && at > 0 && self.mark(at - 1) == Some('-') && shown == Shown::No;
        let is_date = match need {
            Need::Nothing => true,
            Need::Neighbour => {
                shown == Shown::Yes
                    || self.has_preposition(at)
                    || self.is_month_before_noun(at, end)
                    || self.joins(end) && self.month(end + 1).is_some()
            }
            Need::Number => dotted && (shown == Shown::Yes || self.has_preposition(at)),
        };
        let stands = is_date && !glued_before && !self.is_name(at, end) && self.is_unglued(end);
        stands.then_some((What::Cycle(cycle, Pick::ByTense), end))
    }

    /// “… 29, 2024” behind a month.
    fn month_day(&self, at: usize, month: i8, end: usize) -> Read<What> {
        let number_at = if self.word(end) == Some(DateWord::Article) {
            self.digit_ordinal(end + 1)?;
            end + 1
        } else {
            end
        };
        let (day, next) = self.day_number(number_at)?;
        let cycle = day_cycle(month, day)?;
        let read = self.with_year(cycle, next);
        if let What::Written(_) = read.0 {
            return Some(read);
        }
        // “In May 30 people were hurt”.
        let counts = self.before(at) == Some(DateWord::In)
            && !matches!(
                self.kind(next),
                None | Some(Kind::Mark(_) | Kind::Word(DateWord::To | DateWord::And))
            );
        let counts = counts || self.counts(next) || self.is_unit(next);
        (!counts && (self.is_free_on_right(next - 1) || self.is_range_mark(next))).then_some(read)
    }

    /// “Tuesday”, “Tuesday, 29 October 2024”, “Tuesday of last week”.
    fn weekday_led(&self, at: usize, weekday: Weekday, need: Need) -> Read<What> {
        let short = need == Need::Number;
        let dotted = short && self.mark(at + 1) == Some('.') && self.tokens[at + 1].glued;
        let end = at + 1 + usize::from(dotted);
        if self.is_name(at, end) || (short && !self.tokens[at].capital) {
            return None;
        }
        let date_at = if self.mark(end) == Some(',') {
            end + 1
        } else {
            end
        };
        let date_at = self.skip(self.skip(date_at, DateWord::On), DateWord::Article);
        if let Some((what, date_end)) = self.dated_day(date_at) {
            return Some((on_weekday(what, weekday), date_end));
        }
        if short && !(dotted && self.before(at) == Some(DateWord::On)) {
            return None;
        }
        let glued_before = self.tokens[at].glued && at > 0 && self.mark(at - 1) == Some('-');
        if glued_before || !self.is_unglued(end) {
            return None;
        }
        let week_at = self.skip(end, DateWord::Of);
        if let Some((week, week_end)) = self.pointed_unit(week_at)
            && grain_of(&week) == Some(Grain::Week)
        {
            let cut = Cut::NthWeekday(weekday, 1);
            return Some((What::Cut(Box::new(week), cut), week_end));
        }
        Some((What::Cycle(Cycle::Weekday(weekday), Pick::ByTense), end))
    }

    /// A month and day at `at`, in any of the ways to write them.
    fn dated_day(&self, at: usize) -> Read<What> {
        match self.kind(at)? {
            Kind::Number { .. } => self.numeric_date(at).or_else(|| self.day_month(at)),
            Kind::Calendar(CalendarWord::Month(month, _)) => {
                self.month(at)?;
                self.month_day(at, month, self.behind_month(at))
            }
            Kind::Calendar(CalendarWord::Feast(..)) => self.core(at, Shown::Yes),
            _ => None,
        }
    }

    /// A year behind a month and day; without one the day comes back every year.
    fn with_year(&self, cycle: Cycle, at: usize) -> (What, usize) {
        self.year_behind(cycle, at)
            .unwrap_or((What::Cycle(cycle, Pick::ByTense), at))
    }

    /// “… 2024”, “…, 2024”, “… of 2024”, “… last year”.
    fn year_behind(&self, cycle: Cycle, at: usize) -> Read<What> {
        let comma = self.mark(at) == Some(',');
        let next = if comma || self.word(at) == Some(DateWord::Of) {
            at + 1
        } else {
            at
        };
        let glued = self.tokens.get(next).is_some_and(|token| token.glued);
        if let Some((value, 4)) = self.number(next) {
            let is_year = (1000..=2199).contains(&value)
                && (!glued || comma)
                && (self.is_free_on_right(next) || self.is_range_mark(next + 1))
                && !self.counts(next + 1);
            let days = in_year(cycle, i16::try_from(value).ok()?).filter(|_| is_year)?;
            return Some((What::Written(days), next + 1));
        }
        let next = self.skip(next, DateWord::Article);
        if let (Some(DateWord::Previous | DateWord::Following), Some(TimeUnit::Of(Grain::Year))) =
            (self.word(next), self.unit(next + 1))
        {
            return Some((What::Unknown(calendar::grain(cycle)), next + 2));
        }
        let (year, end) = self.pointed_unit(next)?;
        if grain_of(&year) != Some(Grain::Year) {
            return None;
        }
        let What::Counted(year) = year else {
            return Some((What::Unknown(calendar::grain(cycle)), end));
        };
        let days = in_year(cycle, year.from()?.year())?;
        Some((What::Counted(days), end))
    }

    /// A season or feast: with its year, or alone where `stands` allows it.
    fn recurring_named(&self, end: usize, cycle: Cycle, stands: impl Fn() -> bool) -> Read<What> {
        if !self.is_unglued(end) {
            return None;
        }
        if let Cycle::Season(season) = cycle
            && let Some((winter, winter_end)) = self.split_winter(end, season)
        {
            return Some((winter, winter_end));
        }
        self.year_behind(cycle, end)
            .or_else(|| stands().then_some((What::Cycle(cycle, Pick::ByTense), end)))
    }

    /// “Winter of 2023-24” begins in 2023; “winter 2024” may be the one before or behind.
    fn split_winter(&self, at: usize, season: crate::lexicon::Season) -> Read<What> {
        if season != crate::lexicon::Season::Winter {
            return None;
        }
        let at = self.skip(at, DateWord::Of);
        let (first, 4) = self.number(at)? else {
            return None;
        };
        let cycle = Cycle::Season(season);
        match self.year_span(at, Shown::Yes) {
            Some((What::Written(span), end)) if span.days().is_some_and(|days| days < 740) => {
                let days = in_year(cycle, i16::try_from(first).ok()?)?;
                Some((What::Written(days), end))
            }
            _ => (1000..=2199)
                .contains(&first)
                .then_some((What::Unknown(Grain::Season), at + 1)),
        }
    }

    // ── words ──────────────────────────────────────────────────────────────────────────────────

    /// “The weekend”, “the 1990s”, “the past week”, “the first half of May”.
    fn article_led(&self, at: usize) -> Read<What> {
        let next = at + 1;
        match self.kind(next)? {
            Kind::Number { .. } => self
                .numbered_decade(next)
                .or_else(|| {
                    let (n, end) = self.digit_ordinal(next)?;
                    self.day_month(next)
                        .or_else(|| self.ordinal_led(end, n))
                        .or_else(|| self.bare_day(next, n, end))
                })
                .or_else(|| self.count_until(next)),
            Kind::Mark('\'') => self.short_decade(next),
            Kind::Calendar(CalendarWord::Unit(unit)) => self.the_unit(next, unit),
            Kind::Calendar(CalendarWord::Season(..)) => {
                let shown = if self.has_preposition(at) {
                    Shown::Yes
                } else {
                    Shown::No
                };
                self.core(next, shown)
            }
            Kind::Calendar(CalendarWord::PartOfDay) => self.part_of_day_led(next),
            Kind::Calendar(CalendarWord::Decade(_) | CalendarWord::EndOf(_)) => {
                self.core(next, Shown::Yes)
            }
            Kind::Word(DateWord::Number(_)) => self.count_until(next),
            Kind::Word(DateWord::Ordinal(n)) => self.ordinal_led(next + 1, i32::from(n)),
            Kind::Word(DateWord::Portion(portion)) => self.portion_led(next, portion),
            Kind::Word(
                word @ (DateWord::Last
                | DateWord::Next
                | DateWord::Past
                | DateWord::Coming
                | DateWord::Previous
                | DateWord::Following
                | DateWord::Same
                | DateWord::This),
            ) => self.pointed(next, word, true),
            _ => None,
        }
    }

    /// “The weekend”, “the week of 3 May”, “the year ended 31 March”, “the month of May”.
    fn the_unit(&self, at: usize, unit: TimeUnit) -> Read<What> {
        if let Some(read) = self.unit_led(at, unit) {
            return Some(read);
        }
        let weekend = unit == TimeUnit::Of(Grain::Weekend) && self.is_unglued(at + 1);
        let what = What::Cycle(Cycle::Weekend, Pick::ByTense);
        let is_noun_behind = matches!(self.kind(at + 1), Some(Kind::Other))
            && self.before(at) == Some(DateWord::Article)
            && !(at > 1
                && matches!(
                    self.word(at - 2),
                    Some(DateWord::Over | DateWord::At | DateWord::On | DateWord::In)
                ));
        (weekend && !is_noun_behind).then_some((what, at + 1))
    }

    /// A unit that says by what follows which one is meant.
    fn unit_led(&self, at: usize, unit: TimeUnit) -> Read<What> {
        let next = at + 1;
        match self.kind(next)? {
            // “Year to date”.
            Kind::Word(DateWord::SoFar) => {
                let whole = self.unit_away(unit, 0)?;
                Some((What::Cut(Box::new(whole), Cut::SoFar), next + 1))
            }
            // “The year 2024”.
            Kind::Number { .. } if unit == TimeUnit::Of(Grain::Year) => {
                let (value, 4) = self.number(next)? else {
                    return None;
                };
                let year = year(value).filter(|_| self.is_free_on_right(next))?;
                Some((What::Written(year), next + 1))
            }
            // “The month of May”, “the week of 3 May”.
            Kind::Word(DateWord::Of) => {
                let (what, end) = self.core(next + 1, Shown::Yes)?;
                match (unit, grain_of(&what)?) {
                    (TimeUnit::Of(Grain::Month), Grain::Month)
                    | (TimeUnit::Of(Grain::Year), Grain::Year) => Some((what, end)),
                    (TimeUnit::Of(Grain::Week), Grain::Day) => {
                        Some((What::Cut(Box::new(what), Cut::Nth(Grain::Week, 0)), end))
                    }
                    _ => None,
                }
            }
            // “The year to March”, “the week ended 5 May”.
            Kind::Word(DateWord::Ended | DateWord::To | DateWord::Through) => {
                self.ending(unit, 1, next)
            }
            _ => None,
        }
    }

    /// So many units up to a date: `at` stands on “to” or “ended”.
    fn ending(&self, unit: TimeUnit, n: i32, at: usize) -> Read<What> {
        let (grain, n) = grains(unit, n)?;
        let date_at = self.skip(self.skip(at + 1, DateWord::On), DateWord::In);
        let date_at = if self.word(date_at) == Some(DateWord::Portion(Portion::End)) {
            date_at + 1
        } else {
            date_at
        };
        let (what, end) = self.core(date_at, Shown::Yes)?;
        let fits = matches!(grain_of(&what)?, Grain::Day | Grain::Month) && grain >= Grain::Week;
        fits.then(|| (What::Cut(Box::new(what), Cut::Until(grain, n)), end))
    }

    /// “Three months to September” behind an article.
    fn count_until(&self, at: usize) -> Read<What> {
        let (Count::Exact(n), end) = self.count(at)? else {
            return None;
        };
        let unit = self.any_unit(end)?;
        let joins = matches!(
            self.word(end + 1),
            Some(DateWord::To | DateWord::Ended | DateWord::Through)
        );
        joins.then(|| self.ending(unit, n, end + 1))?
    }

    /// “Two weeks ago”, “a day later”, “three days from now”.
    fn count_led(&self, at: usize) -> Read<What> {
        let (count, end) = self.count(at)?;
        let unit = self.any_unit(end)?;
        let next = end + 1;
        let vague = at > 0 && matches!(self.word(at - 1), Some(DateWord::Over));
        let what = match self.word(next) {
            Some(DateWord::Ago) => self.steps_away(unit, count, -1),
            Some(DateWord::FromNow) => self.steps_away(unit, count, 1),
            Some(DateWord::Portion(portion @ (Portion::Earlier | Portion::Later))) => {
                let sign = if portion == Portion::Earlier { -1 } else { 1 };
                match (count, grains(unit, 1)) {
                    (Count::Exact(n), Some((grain, each))) => What::Beside(grain, sign * n * each),
                    _ => What::Unknown(Grain::Day),
                }
            }
            Some(DateWord::To | DateWord::Ended | DateWord::Through)
                if at > 0 && self.word(at - 1) == Some(DateWord::In) =>
            {
                let Count::Exact(n) = count else { return None };
                return self.ending(unit, n, next);
            }
            _ if self.is_apostrophe(next) && self.says(next + 1, "time") => {
                return Some((self.steps_away(unit, count, 1), next + 2));
            }
            _ => return None,
        };
        let what = if vague {
            What::About(Box::new(what))
        } else {
            what
        };
        Some((what, next + 1))
    }

    /// “Half of May”, “week of May”, “quarter of 2024”, “century”, behind the ordinal `n`.
    fn ordinal_led(&self, at: usize, n: i32) -> Read<What> {
        let hyphen = self.mark(at) == Some('-') && self.tokens[at].glued;
        let at = at + usize::from(hyphen);
        let end = at + 1;
        match self.kind(at)? {
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Century)))
                if (1..=22).contains(&n) =>
            {
                let is_before = matches!(
                    self.kind(end),
                    Some(Kind::Calendar(CalendarWord::EraBefore))
                );
                if is_before {
                    return Some((What::Unknown(Grain::Century), end + 1));
                }
                let first = i16::try_from((n - 1) * 100).ok()?;
                Some((holding(first, Grain::Century)?, end))
            }
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Quarter)))
                if (1..=4).contains(&n) =>
            {
                let cycle = Cycle::Quarter(i8::try_from(n).ok()?);
                self.year_behind(cycle, end)
                    .or_else(|| self.part_of_whole(end, Cut::Nth(Grain::Quarter, n)))
                    .or(Some((What::Cycle(cycle, Pick::ByTense), end)))
            }
            Kind::Word(DateWord::Half) if (1..=2).contains(&n) => {
                let half = i8::try_from(n).ok()?;
                self.year_behind(Cycle::Half(half), end)
                    .or_else(|| self.part_of_whole(end, Cut::Half(half)))
            }
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(grain))) => {
                self.part_of_whole(end, Cut::Nth(grain, n))
            }
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                self.part_of_whole(end, Cut::NthWeekday(weekday, n))
            }
            Kind::Word(DateWord::Number(_)) | Kind::Number { .. } if n == 1 => {
                let (Count::Exact(run), end) = self.count(at)? else {
                    return None;
                };
                let (grain, run) = grains(self.any_unit(end)?, run)?;
                self.part_of_whole(end + 1, Cut::Run(grain, run))
            }
            Kind::Word(DateWord::Of) => {
                let month = self.month(at + 1)?;
                let cycle = day_cycle(month, i8::try_from(n).ok()?)?;
                Some(self.with_year(cycle, self.behind_month(at + 1)))
            }
            _ => None,
        }
    }

    /// “… of 2024”, “… in May”, “… of the year”: a part of the whole that follows.
    fn part_of_whole(&self, at: usize, cut: Cut) -> Read<What> {
        let joins = matches!(self.word(at), Some(DateWord::Of | DateWord::In));
        let (whole, end) = joins.then(|| self.whole(at + 1))??;
        let fits = match (cut, grain_of(&whole)?) {
            (Cut::Nth(part, _) | Cut::Run(part, _), grain) => part < grain,
            (Cut::NthWeekday(..), grain) => grain >= Grain::Week,
            (_, grain) => grain > Grain::Day,
        };
        fits.then(|| (What::Cut(Box::new(whole), cut), end))
    }

    /// The whole that a part is taken of: “the year”, “2024”, “next month”, “May”.
    fn whole(&self, at: usize) -> Read<What> {
        let next = self.skip(at, DateWord::Article);
        if let Some(Kind::Calendar(CalendarWord::Unit(unit))) = self.kind(next)
            && next > at
            && self.is_unglued(next + 1)
        {
            return self
                .unit_led(next, unit)
                .or_else(|| Some((self.unit_away(unit, 0)?, next + 1)));
        }
        if let Some((value, 4)) = self.number(next) {
            let plain = self.is_free_on_right(next) && !self.counts(next + 1);
            if let Some(year) = year(value).filter(|_| plain && (1000..=2199).contains(&value)) {
                return Some((What::Written(year), next + 1));
            }
        }
        self.core(at, Shown::Yes)
    }

    /// “Early May”, “late last month”, “the end of the year”, “earlier this week”.
    fn portion_led(&self, at: usize, portion: Portion) -> Read<What> {
        let mut next = at + 1;
        let hyphen = self.mark(next) == Some('-') && self.tokens[next].glued;
        next += usize::from(hyphen);
        let says_of = self.tokens[at].span.of(self.text).ends_with("of");
        match portion {
            Portion::Start | Portion::End => {
                if self.word(next) == Some(DateWord::Of) {
                    next += 1;
                } else if !says_of && !hyphen {
                    return None;
                }
            }
            Portion::Early | Portion::Mid | Portion::Late | Portion::Earlier | Portion::Later => {
                if matches!(self.word(next), Some(DateWord::In | DateWord::On)) {
                    next += 1;
                } else if self.word(next) == Some(DateWord::Article) && !says_of {
                    return None;
                }
            }
        }
        let (whole, end) = self.whole(next)?;
        let is_cuttable = !matches!(whole, What::Clock | What::Range(..) | What::Beside(..));
        is_cuttable.then(|| (What::Cut(Box::new(whole), Cut::Portion(portion)), end))
    }

    /// “Last week”, “this May”, “next Friday”, “the past three days”, “recent weeks”. `article`
    /// tells whether “the” stands before: “the last week” is the last seven days.
    fn pointed(&self, at: usize, word: DateWord, article: bool) -> Read<What> {
        let next = at + 1;
        // “This coming Friday”, “this past weekend”.
        if word == DateWord::This {
            match self.word(next) {
                Some(DateWord::Coming) => return self.pointed_name(next + 1, DateWord::Coming),
                Some(DateWord::Past) => return self.pointed_name(next + 1, DateWord::Last),
                _ => {}
            }
        }
        if let Some(read) = self.pointed_count(next, word) {
            return Some(read);
        }
        if word == DateWord::Last
            && let Some(read) = self.last_of_whole(next)
        {
            return Some(read);
        }
        match self.kind(next)? {
            Kind::Calendar(CalendarWord::Unit(unit)) => {
                if !self.is_unglued(next + 1) {
                    return None;
                }
                let what = self.pointed_singular(word, unit, article)?;
                if matches!(word, DateWord::This | DateWord::Last)
                    && self.word(next + 1) == Some(DateWord::SoFar)
                {
                    return Some((What::Cut(Box::new(what), Cut::SoFar), next + 2));
                }
                Some((what, next + 1))
            }
            Kind::Calendar(CalendarWord::Units(unit)) => {
                let sign = match word {
                    DateWord::Recent | DateWord::Past => -1,
                    DateWord::Coming => 1,
                    _ => return None,
                };
                Some((self.rolling(unit, Count::Few, sign), next + 1))
            }
            Kind::Calendar(CalendarWord::PartOfDay) => {
                let what = match word {
                    DateWord::Last if !article => self.days_away(-1),
                    DateWord::This => self.days_away(0),
                    DateWord::Next | DateWord::Following => What::Beside(Grain::Day, 1),
                    DateWord::Previous => What::Beside(Grain::Day, -1),
                    DateWord::Same => What::Beside(Grain::Day, 0),
                    _ => return None,
                };
                Some((what, next + 1))
            }
            _ => self.pointed_name(next, word),
        }
    }

    /// “… three days” behind “past”, “last”, “next”, “coming”.
    fn pointed_count(&self, at: usize, word: DateWord) -> Read<What> {
        let (count, end) = self.count(at)?;
        let unit = self.any_unit(end)?;
        if word == DateWord::Last
            && let (Count::Exact(n), Some(DateWord::Of | DateWord::In)) =
                (count, self.word(end + 1))
        {
            let (grain, run) = grains(unit, n)?;
            if let Some(read) = self.part_of_whole(end + 1, Cut::Run(grain, -run)) {
                return Some(read);
            }
        }
        let sign = match word {
            DateWord::Last | DateWord::Past => -1,
            DateWord::Next | DateWord::Coming => 1,
            DateWord::Previous | DateWord::Following => {
                return Some((What::Unknown(grains(unit, 1)?.0), end + 1));
            }
            _ => return None,
        };
        Some((self.rolling(unit, count, sign), end + 1))
    }

    /// “… week of May”, “… Friday in October” behind “last”.
    fn last_of_whole(&self, at: usize) -> Read<What> {
        let cut = match self.kind(at)? {
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(grain))) => Cut::Nth(grain, -1),
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                Cut::NthWeekday(weekday, -1)
            }
            _ => return None,
        };
        self.part_of_whole(at + 1, cut)
    }

    fn pointed_singular(&self, word: DateWord, unit: TimeUnit, article: bool) -> Option<What> {
        let (grain, each) = grains(unit, 1)?;
        let rolls = grain != Grain::Weekend && grain != Grain::Century && grain != Grain::Quarter;
        let what = match word {
            DateWord::Last if article && rolls => self.rolling(unit, Count::Exact(1), -1),
            DateWord::Next if grain == Grain::Day => What::Beside(grain, 1),
            DateWord::Next if article && rolls => self.rolling(unit, Count::Exact(1), 1),
            DateWord::Last if grain == Grain::Day => return None,
            DateWord::Last => self.unit_away(unit, -1)?,
            DateWord::This if grain == Grain::Weekend => What::Cycle(Cycle::Weekend, Pick::ByTense),
            DateWord::This if unit == TimeUnit::Hour => return None,
            DateWord::This => self.unit_away(unit, 0)?,
            DateWord::Next => self.unit_away(unit, 1)?,
            DateWord::Past if rolls => self.rolling(unit, Count::Exact(1), -1),
            DateWord::Past => self.unit_away(unit, -1)?,
            DateWord::Coming if rolls => self.rolling(unit, Count::Exact(1), 1),
            DateWord::Coming => What::Cycle(Cycle::Weekend, Pick::Next),
            DateWord::Previous => What::Beside(grain, -each),
            DateWord::Following => What::Beside(grain, each),
            DateWord::Same => What::Beside(grain, 0),
            _ => return None,
        };
        Some(what)
    }

    /// “… May”, “… Friday”, “… summer” behind “last”, “this”, “next”.
    fn pointed_name(&self, at: usize, word: DateWord) -> Read<What> {
        let pick = match word {
            DateWord::Last => Pick::Last,
            DateWord::This => Pick::This,
            DateWord::Next | DateWord::Coming => Pick::Next,
            _ => return None,
        };
        let (cycle, end) = match self.kind(at)? {
            Kind::Calendar(CalendarWord::Month(month, _)) => {
                self.month(at)?;
                (Cycle::Month(month), self.behind_month(at))
            }
            Kind::Calendar(CalendarWord::Weekday(weekday, Need::Nothing)) => {
                (Cycle::Weekday(weekday), at + 1)
            }
            Kind::Calendar(CalendarWord::Season(season, _)) => (Cycle::Season(season), at + 1),
            Kind::Calendar(CalendarWord::Feast(month, day)) => (
                Cycle::Day {
                    month,
                    day,
                    weekday: None,
                },
                at + 1,
            ),
            Kind::Calendar(CalendarWord::Unit(TimeUnit::Of(Grain::Weekend))) => {
                (Cycle::Weekend, at + 1)
            }
            _ => return None,
        };
        // “Last May 5” says too much; “next Friday 3 May” names the day anyway.
        if let Some((day, day_end)) = self.dated_day(at + 1) {
            return matches!(cycle, Cycle::Weekday(_)).then_some((day, day_end));
        }
        if self.number(end).is_some() {
            return None;
        }
        let pick = match (word, cycle) {
            // “This coming Friday” is the nearest, not the one of the next week.
            (DateWord::Coming, Cycle::Weekday(_)) => Pick::This,
            _ => pick,
        };
        Some((What::Cycle(cycle, pick), end))
    }

    /// “Last week”, “this year”, “next month” where the unit alone is wanted.
    fn pointed_unit(&self, at: usize) -> Read<What> {
        let n = match self.word(at)? {
            DateWord::Last => -1,
            DateWord::This => 0,
            DateWord::Next => 1,
            _ => return None,
        };
        let unit = self.unit(at + 1)?;
        Some((self.unit_away(unit, n)?, at + 2))
    }

    /// “Overnight”, “overnight on Tuesday”, “overnight into Wednesday”.
    fn overnight(&self, at: usize) -> Read<What> {
        let into = matches!(self.word(at + 1), Some(DateWord::Over | DateWord::To))
            && !self.says(at + 1, "over")
            && !self.says(at + 1, "within");
        let day_at = match self.word(at + 1) {
            _ if into => at + 2,
            Some(DateWord::On) => at + 2,
            _ => at + 1,
        };
        if let Some((what, end)) = self
            .core(day_at, Shown::Yes)
            .filter(|(what, _)| is_day(what))
        {
            return Some(if into {
                (What::Cut(Box::new(what), Cut::Until(Grain::Day, 2)), end)
            } else {
                (what, end)
            });
        }
        let is_adjective = matches!(
            self.kind(at + 1),
            Some(Kind::Other | Kind::Word(DateWord::Event))
        ) || !self.is_unglued(at + 1)
            || matches!(self.word(at.wrapping_sub(1)), Some(DateWord::A));
        let night = match self.anchor {
            Some(day) => What::Counted(Period::new(day.yesterday().ok(), Some(day), Grain::Day)),
            None => What::Unknown(Grain::Day),
        };
        (!is_adjective).then_some((night, at + 1))
    }

    /// “Morning of 3 May”, “dawn on Tuesday”.
    fn part_of_day_led(&self, at: usize) -> Read<What> {
        if !matches!(self.word(at + 1), Some(DateWord::Of | DateWord::On)) {
            return None;
        }
        let (what, end) = self.core(at + 2, Shown::Yes)?;
        if !is_day(&what) {
            return None;
        }
        match self.range(at + 2, at + 2, &what, end) {
            Some(range) => Some(range),
            None => Some((what, end)),
        }
    }

    /// “Fiscal year 2023”, “FY23”, “FY 2023/24”.
    fn fiscal(&self, at: usize) -> Read<What> {
        let (value, digits) = self.number(at + 1)?;
        if self.is_free_on_right(at + 1) {
            let value = match digits {
                2 if self.tokens[at].capital => full_year(value),
                4 => value,
                _ => return None,
            };
            let about = What::About(Box::new(What::Written(year(value)?)));
            return Some((about, at + 2));
        }
        let (span, end) = self.year_span(at + 1, Shown::Yes)?;
        Some((What::About(Box::new(span)), end))
    }

    /// “Q3 2024”, “H1”.
    fn signed(&self, at: usize, most: u32, cycle: fn(i8) -> Cycle) -> Read<What> {
        let (n, 1) = self.number(at + 1)? else {
            return None;
        };
        let is_sign = self.tokens[at].capital
            && self.tokens[at + 1].glued
            && self.is_free_on_left(at)
            && (1..=most).contains(&n)
            && self.is_free_on_right(at + 1);
        let cycle = is_sign.then(|| cycle(i8::try_from(n).unwrap_or(1)))?;
        let end = at + 2;
        if let Some(read) = self.year_behind(cycle, end) {
            return Some(read);
        }
        if let Some(Kind::Calendar(CalendarWord::Fiscal)) = self.kind(self.skip(end, DateWord::Of))
        {
            let (_, fiscal_end) = self.fiscal(self.skip(end, DateWord::Of))?;
            // The quarters of a year of account begin when its keeper says.
            return Some((What::Unknown(calendar::grain(cycle)), fiscal_end));
        }
        // “H1” alone is also a heading or a motor; “Q1” a question of a form.
        let stands = matches!(cycle, Cycle::Quarter(_)) && self.has_preposition(at);
        stands.then_some((What::Cycle(cycle, Pick::ByTense), end))
    }

    // ── ranges ─────────────────────────────────────────────────────────────────────────────────

    /// “… to July”, “… and July” behind “between May”, “…–5” behind “March 3”.
    fn range(&self, at: usize, core: usize, from: &What, end: usize) -> Read<What> {
        let between = self.word(at) == Some(DateWord::Between);
        let joins = if between {
            self.word(end) == Some(DateWord::And)
        } else {
            self.joins(end)
        };
        if !joins || *from == What::Clock || self.is_moved(at) {
            return None;
        }
        let mut next = end + 1;
        if matches!(self.word(next), Some(DateWord::On | DateWord::In)) {
            next += 1;
        }
        if let Some((to, to_end)) = self.core(next, Shown::Yes) {
            let fits = match (grain_of(from)?, grain_of(&to)?) {
                (a, b) if a == b => true,
                _ => core > at,
            };
            let to_is_clock = to == What::Clock;
            if fits && !to_is_clock {
                return Some((What::Range(Box::new(from.clone()), Box::new(to)), to_end));
            }
        }
        let (day, day_end) = self.day_number(next)?;
        let month = month_of(from)?;
        let (to, to_end) = match from {
            What::Written(days) => {
                let year = days.from()?.year();
                let to = in_year(day_cycle(month, day)?, year)?;
                (What::Written(to), day_end)
            }
            _ => self.with_year(day_cycle(month, day)?, day_end),
        };
        if !self.is_free_on_right(day_end - 1) || self.counts(day_end) || self.is_unit(day_end) {
            return None;
        }
        let from = match (&to, from) {
            (What::Written(_), What::Cycle(Cycle::Day { day, .. }, _)) => same_month(*day, &to)?,
            _ => from.clone(),
        };
        Some((What::Range(Box::new(from), Box::new(to)), to_end))
    }

    /// Whether the token joins the ends of a range.
    fn joins(&self, at: usize) -> bool {
        match self.kind(at) {
            Some(Kind::Word(DateWord::To | DateWord::Until | DateWord::Through)) => true,
            Some(Kind::Mark('–')) => true,
            Some(Kind::Mark('-')) => {
                let spaced_before = !self.tokens[at].glued;
                let spaced_behind = self.tokens.get(at + 1).is_some_and(|token| !token.glued);
                spaced_before == spaced_behind
            }
            _ => false,
        }
    }

    fn is_range_mark(&self, at: usize) -> bool {
        matches!(self.mark(at), Some('-' | '–')) && self.number(at + 1).is_some()
    }

    /// “Moved from May to July” names two dates.
    fn is_moved(&self, at: usize) -> bool {
        const WINDOW: usize = 4;
        (at.saturating_sub(WINDOW)..at).any(|idx| self.word(idx) == Some(DateWord::Moved))
    }

    /// Whether the expression at `at` goes on with a list of years or months: “2021, 2022 and 2023”.
    fn continues_list(&self, last: &Spoken, at: usize) -> bool {
        let joined = match (self.mark(last.end), self.word(last.end)) {
            (Some(','), _) => self.skip(last.end + 1, DateWord::And),
            (_, Some(DateWord::And | DateWord::To)) => last.end + 1,
            _ => return false,
        };
        let alike = match grain_of(&last.what) {
            Some(Grain::Year) => self.number(at).is_some(),
            Some(Grain::Month) => self.month(at).is_some(),
            _ => false,
        };
        joined == at && alike
    }

    // ── clock times ────────────────────────────────────────────────────────────────────────────

    /// “… on 3 May”, “…, Tuesday” behind a clock time.
    fn day_after_clock(&self, at: usize) -> Read<What> {
        let comma = self.mark(at) == Some(',');
        let at = at + usize::from(comma);
        let at = self.skip(at, DateWord::On);
        self.core(at, Shown::Yes).filter(|(what, _)| is_day(what))
    }

    /// “…, 12:04”, “… at 2:49 PM” behind a day.
    fn clock_behind(&self, at: usize) -> Read<Time> {
        if self.is_iso_clock(at) {
            let (clock, end) = clock::at(self.text, self.tokens, at + 1)?;
            let zulu = self.says(end, "Z") && self.tokens[end].glued;
            return Some((clock.time, end + usize::from(zulu)));
        }
        let next = at + usize::from(matches!(self.mark(at), Some(',' | '|' | '–')));
        let said = self.word(next) == Some(DateWord::At) || self.is_around(next);
        let next = self.skip(next, DateWord::At);
        let next = next + usize::from(self.is_around(next));
        let (clock, end) = clock::at(self.text, self.tokens, next)?;
        let glued = self.tokens[next].glued && next > at;
        (!glued && (clock.is_marked || clock.has_minutes || said)).then_some((clock.time, end))
    }

    /// “T12:04:00”.
    fn is_iso_clock(&self, at: usize) -> bool {
        self.says(at, "T")
            && self.tokens[at].glued
            && clock::at(self.text, self.tokens, at + 1).is_some()
    }

    /// Whether a clock time without a day is surely one, and no score, ratio or verse.
    fn is_sure_clock(&self, at: usize, core: usize, end: usize, is_marked: bool) -> bool {
        let before = if core > at {
            self.word(at)
        } else {
            self.before(core)
        };
        let after_preposition = matches!(
            before,
            Some(
                DateWord::At
                    | DateWord::By
                    | DateWord::Since
                    | DateWord::Until
                    | DateWord::Before
                    | DateWord::After
                    | DateWord::From
                    | DateWord::Between
                    | DateWord::To
            )
        );
        if let Some(Kind::Calendar(_)) = self.kind(core) {
            // “Midnight snacks”.
            return after_preposition;
        }
        let opens_the_line = core == 0 && (self.tokens.len() == end || !self.tokens[end].glued);
        is_marked || after_preposition || opens_the_line
    }

    /// The weekday behind a day that is written out: “29 October 2024, Tuesday”.
    fn weekday_behind(&self, what: &What, at: usize) -> usize {
        let next = at + usize::from(self.mark(at) == Some(','));
        match (what, self.kind(next)) {
            (What::Written(_), Some(Kind::Calendar(CalendarWord::Weekday(..))))
                if !self.is_name(next, next + 1) =>
            {
                next + 1
            }
            _ => at,
        }
    }

    /// “Tuesday night”.
    fn part_of_day_behind(&self, at: usize) -> usize {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::PartOfDay)) if self.is_unglued(at + 1) => at + 1,
            _ => at,
        }
    }

    // ── days counted from the day of the text ──────────────────────────────────────────────────

    fn days_away(&self, n: i32) -> What {
        self.counted(Grain::Day, |day| Period::beside(day, Grain::Day, n))
    }

    fn unit_away(&self, unit: TimeUnit, n: i32) -> Option<What> {
        let (grain, each) = grains(unit, n)?;
        Some(self.counted(grain, |day| Period::beside(day, grain, each)))
    }

    /// “Three days ago”, “two weeks from now”: the stretch of that grain.
    fn steps_away(&self, unit: TimeUnit, count: Count, sign: i32) -> What {
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
    fn rolling(&self, unit: TimeUnit, count: Count, sign: i32) -> What {
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

    fn counted(&self, grain: Grain, days: impl Fn(Date) -> Option<Period>) -> What {
        self.anchor
            .and_then(days)
            .map_or(What::Unknown(grain), What::Counted)
    }

    // ── tokens ─────────────────────────────────────────────────────────────────────────────────

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn word(&self, at: usize) -> Option<DateWord> {
        match self.kind(at) {
            Some(Kind::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// The word before a token.
    fn before(&self, at: usize) -> Option<DateWord> {
        at.checked_sub(1).and_then(|before| self.word(before))
    }

    fn mark(&self, at: usize) -> Option<char> {
        match self.kind(at) {
            Some(Kind::Mark(mark)) => Some(mark),
            _ => None,
        }
    }

    /// Value and number of digits.
    fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.kind(at) {
            Some(Kind::Number { value, digits }) => Some((value, digits)),
            _ => None,
        }
    }

    fn unit(&self, at: usize) -> Option<TimeUnit> {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::Unit(unit))) => Some(unit),
            _ => None,
        }
    }

    fn any_unit(&self, at: usize) -> Option<TimeUnit> {
        match self.kind(at) {
            Some(Kind::Calendar(CalendarWord::Unit(unit) | CalendarWord::Units(unit))) => {
                (!self.tokens[at].glued).then_some(unit)
            }
            _ => None,
        }
    }

    fn is_unit(&self, at: usize) -> bool {
        matches!(
            self.kind(at),
            Some(Kind::Calendar(
                CalendarWord::Unit(_) | CalendarWord::Units(_)
            ))
        )
    }

    fn skip(&self, at: usize, word: DateWord) -> usize {
        at + usize::from(self.word(at) == Some(word))
    }

    fn says(&self, at: usize, word: &str) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.span.of(self.text) == word)
    }

    fn is_around(&self, at: usize) -> bool {
        matches!(self.word(at), Some(DateWord::Around | DateWord::About))
    }

    fn is_apostrophe(&self, at: usize) -> bool {
        self.mark(at) == Some('\'') && self.tokens[at].glued
    }

    /// The month at `at`: a name with a capital, unless it can be nothing else.
    fn month(&self, at: usize) -> Option<i8> {
        match self.kind(at)? {
            Kind::Calendar(CalendarWord::Month(month, need)) => {
                (need == Need::Nothing || self.tokens[at].capital).then_some(month)
            }
            _ => None,
        }
    }

    /// The token behind a month: past the stop of an abbreviation.
    fn behind_month(&self, at: usize) -> usize {
        let short = matches!(
            self.kind(at),
            Some(Kind::Calendar(CalendarWord::Month(_, Need::Number)))
        );
        at + 1 + usize::from(short && self.mark(at + 1) == Some('.') && self.tokens[at + 1].glued)
    }

    /// A day of the month, with or without the letters of an ordinal.
    fn day_number(&self, at: usize) -> Read<i8> {
        let (value, 1..=2) = self.number(at)? else {
            return None;
        };
        let day = i8::try_from(value)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let marked = self.word(at + 1) == Some(DateWord::OrdinalMark) && self.tokens[at + 1].glued;
        Some((day, at + 1 + usize::from(marked)))
    }

    fn digit_ordinal(&self, at: usize) -> Read<i32> {
        let (value, 1..=2) = self.number(at)? else {
            return None;
        };
        let marked = self.word(at + 1) == Some(DateWord::OrdinalMark) && self.tokens[at + 1].glued;
        marked.then_some((i32::try_from(value).ok()?, at + 2))
    }

    fn count(&self, at: usize) -> Read<Count> {
        match self.kind(at)? {
            Kind::Number { value, digits } if digits <= 4 && self.is_free_on_left(at) => {
                Some((Count::Exact(i32::try_from(value).ok()?), at + 1))
            }
            Kind::Word(DateWord::Number(tens)) => {
                let ones = match (self.mark(at + 1), self.word(at + 2)) {
                    (Some('-'), Some(DateWord::Number(ones)))
                        if tens >= 20 && tens % 10 == 0 && ones < 10 =>
                    {
                        Some(ones)
                    }
                    _ => None,
                };
                let end = if ones.is_some() { at + 3 } else { at + 1 };
                Some((Count::Exact(i32::from(tens + ones.unwrap_or(0))), end))
            }
            Kind::Word(DateWord::Few) => Some((Count::Few, at + 1)),
            Kind::Word(DateWord::A) => match self.word(at + 1) {
                Some(DateWord::Few) => Some((Count::Few, at + 2)),
                Some(DateWord::Number(n)) => Some((Count::Exact(i32::from(n)), at + 2)),
                _ => Some((Count::Exact(1), at + 1)),
            },
            _ => None,
        }
    }

    /// Whether a number begins at `at`, and does not go on from the token before.
    fn is_free_on_left(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return false;
        };
        if !token.glued || at == 0 {
            return true;
        }
        // “May-2024”, “3-5 May” are read from their beginning, or not at all.
        matches!(self.mark(at - 1), Some(mark) if "([\"“”'–«*|>_".contains(mark))
    }

    /// Whether a number ends with token `at`.
    fn is_free_on_right(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at + 1).filter(|next| next.glued) else {
            return true;
        };
        match next.kind {
            Kind::Mark(mark) => {
                let goes_on = self.tokens.get(at + 2).is_some_and(|token| token.glued)
                    && (self.number(at + 2).is_some() || mark == '-');
                match mark {
                    '%' | '°' | '‰' | '$' | '€' | '£' => false,
                    '.' | ',' | ':' | '/' | '-' | '–' | '+' | '=' | '*' | '_' | '@' => !goes_on,
                    _ => true,
                }
            }
            Kind::Calendar(_) | Kind::Word(_) | Kind::Number { .. } | Kind::Other => false,
        }
    }

    /// Whether a name ends before `at`: no hyphen or letter goes on from it.
    fn is_unglued(&self, at: usize) -> bool {
        let Some(next) = self.tokens.get(at).filter(|next| next.glued) else {
            return true;
        };
        match next.kind {
            Kind::Mark('-') => self.tokens.get(at + 1).is_none_or(|token| {
                !token.glued || matches!(token.kind, Kind::Calendar(_) | Kind::Number { .. })
            }),
            Kind::Mark('@' | '_' | '/') => false,
            Kind::Mark(_) => true,
            _ => false,
        }
    }

    /// Whether a word that is said of times stands before.
    fn has_preposition(&self, at: usize) -> bool {
        matches!(
            self.before(at),
            Some(
                DateWord::In
                    | DateWord::Over
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
            )
        )
    }

    /// “The May election”: an article before, a plain noun behind.
    fn is_month_before_noun(&self, at: usize, end: usize) -> bool {
        let noun = self.tokens.get(end).is_some_and(|token| {
            !token.glued
                && !token.capital
                && matches!(token.kind, Kind::Other | Kind::Word(DateWord::Event))
        });
        self.is_determined(at) && noun
    }

    /// Whether an article or “its” stands before.
    fn is_determined(&self, at: usize) -> bool {
        matches!(
            self.before(at),
            Some(DateWord::Article | DateWord::A | DateWord::Possessive | DateWord::S)
        )
    }

    /// “Black Friday”, “Sunday Times”, “the October Revolution”.
    fn is_name(&self, at: usize, end: usize) -> bool {
        let capital = |idx: usize| self.tokens.get(idx).is_some_and(|token| token.capital);
        let named_before =
            self.before(at) == Some(DateWord::NameBefore) && at > 0 && capital(at - 1);
        let named_behind = self.word(end) == Some(DateWord::NameAfter) && capital(end);
        let the_name = self.before(at) == Some(DateWord::Article)
            && capital(end)
            && matches!(
                self.kind(end),
                Some(Kind::Other | Kind::Word(DateWord::Event))
            )
            && !self.tokens[end].glued;
        named_before || named_behind || the_name
    }

    /// Whether the time names something else: “the Oct. 24 attack”.
    fn is_attributive(&self, core: usize, end: usize) -> bool {
        let determined = self.is_determined(core);
        let noun = self.tokens.get(end).is_some_and(|token| {
            !token.glued
                && matches!(
                    token.kind,
                    Kind::Other | Kind::Word(DateWord::Event | DateWord::Counted)
                )
        });
        determined && noun
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    if !(1000..=2199).contains(&year) {
        return None;
    }
    let (year, month, day) = (
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    Date::new(year, month, day).ok()
}

/// A year of two digits: 70–99 are 1970–1999, as POSIX reads them up to 68.
const fn full_year(value: u32) -> u32 {
    if value < 70 {
        2000 + value
    } else {
        1900 + value
    }
}

fn year(value: u32) -> Option<Period> {
    let day = Date::new(i16::try_from(value).ok()?, 1, 1).ok()?;
    Period::holding(day, Grain::Year)
}

fn holding(year: i16, grain: Grain) -> Option<What> {
    let day = Date::new(year, 1, 1).ok()?;
    Period::holding(day, grain).map(What::Written)
}

fn decade(first: i16) -> What {
    holding(first, Grain::Decade).unwrap_or(What::Unknown(Grain::Decade))
}

fn day_cycle(month: i8, day: i8) -> Option<Cycle> {
    // 2024 has a 29 February.
    Date::new(2024, month, day).ok()?;
    Some(Cycle::Day {
        month,
        day,
        weekday: None,
    })
}

fn on_weekday(what: What, weekday: Weekday) -> What {
    match what {
        What::Cycle(Cycle::Day { month, day, .. }, pick) => What::Cycle(
            Cycle::Day {
                month,
                day,
                weekday: Some(weekday),
            },
            pick,
        ),
        other => other,
    }
}

/// The grain and number of stretches that so many units are; `None` for hours.
fn grains(unit: TimeUnit, n: i32) -> Option<(Grain, i32)> {
    match unit {
        TimeUnit::Hour => None,
        TimeUnit::Fortnight => Some((Grain::Week, n.checked_mul(2)?)),
        TimeUnit::Of(grain) => Some((grain, n)),
    }
}

/// How many “the past few …” are: a convention, never shown as exact.
const fn few(unit: TimeUnit) -> i32 {
    match unit {
        TimeUnit::Hour => 24,
        TimeUnit::Of(Grain::Day) => 7,
        TimeUnit::Of(Grain::Week) => 4,
        TimeUnit::Of(Grain::Month) => 6,
        _ => 5,
    }
}

/// How fine a time is, as far as the words tell.
pub(super) fn grain_of(what: &What) -> Option<Grain> {
    Some(match what {
        What::Written(days) | What::Counted(days) => days.grain(),
        What::Cycle(cycle, _) => calendar::grain(*cycle),
        What::Beside(grain, _) | What::Unknown(grain) => *grain,
        What::Range(from, _) => grain_of(from)?,
        What::Cut(whole, cut) => match cut {
            Cut::Portion(_) | Cut::SoFar => grain_of(whole)?,
            Cut::Half(_) => Grain::Half,
            Cut::Run(grain, _) | Cut::Nth(grain, _) | Cut::Until(grain, _) => *grain,
            Cut::NthWeekday(..) => Grain::Day,
        },
        What::About(what) => grain_of(what)?,
        What::Clock => return None,
    })
}

/// Whether the time is one day.
fn is_day(what: &What) -> bool {
    let counts = !matches!(what, What::Range(..) | What::About(_) | What::Clock);
    let one_day = match what {
        What::Written(days) | What::Counted(days) => days.from() == days.to(),
        _ => true,
    };
    counts && one_day && grain_of(what) == Some(Grain::Day)
}

/// The month that a day belongs to.
fn month_of(what: &What) -> Option<i8> {
    match what {
        What::Cycle(Cycle::Day { month, .. }, _) => Some(*month),
        What::Written(days) if days.grain() == Grain::Day => days.from().map(Date::month),
        _ => None,
    }
}

/// The day `day` of the month, and the year if there is one, of another day.
fn same_month(day: i8, other: &What) -> Option<What> {
    let cycle = day_cycle(month_of_any(other)?, day)?;
    Some(match other {
        What::Written(days) => What::Written(in_year(cycle, days.from()?.year())?),
        What::Counted(days) => What::Counted(in_year(cycle, days.from()?.year())?),
        What::Unknown(grain) => What::Unknown(*grain),
        _ => What::Cycle(cycle, Pick::ByTense),
    })
}

fn month_of_any(what: &What) -> Option<i8> {
    match what {
        What::Counted(days) => days.from().map(Date::month),
        other => month_of(other),
    }
}

fn range_from_day(first: i8, last: What) -> Option<What> {
    let from = same_month(first, &last)?;
    Some(What::Range(Box::new(from), Box::new(last)))
}
