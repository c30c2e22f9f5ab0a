//! Which tokens of a sentence speak of a time, and what they say of it.
//!
//! Takes the tokens; gives every expression of time in order, without overlap. Looks ahead by a
//! bounded number of tokens from each place, so it is linear in the sentence. Knows the day of the
//! text only to count from it, and nothing of tenses.

mod clocks;
mod counted;
mod look;
mod names;
mod numbers;
mod pointed;
mod ranges;
mod wholes;

use jiff::civil::{Date, Weekday};

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
    /// How many more times may stand inside the one at hand: “the end of the first week of May”.
    pub(super) depth: u8,
}

/// Times nest no deeper, so that the work at each token is bounded.
pub(super) const DEPTH: u8 = 4;

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
        let inner = Self {
            depth: self.depth.checked_sub(1)?,
            ..*self
        };
        match self.kind(at)? {
            Kind::Number { .. } => inner.number_led(at, shown),
            Kind::Calendar(word) => inner.calendar_led(at, word, shown),
            Kind::Mark('\'') => inner.short_decade(at),
            Kind::Word(word) => inner.word_led(at, word),
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
