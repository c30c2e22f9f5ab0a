//! Expressions of time in running text, resolved to stretches of days.
//!
//! Takes a sentence, the day its text was published and the lexicon; gives every expression of
//! time with its words, days, grain and modifier. Knows nothing of other sentences, of claims, and
//! of what numbers count.
//!
//! # Conventions
//! What words leave open is settled by a rule that is written here, or not at all:
//! - *Days are counted from the day of publication.* “Yesterday”, “last week”, “three days ago”.
//!   What is counted from an event (“a day later”, “the following week”) is counted from the time
//!   named before in the same sentence, and stays unresolved where there is none.
//! - *A date without a year* is the nearest on the side that the verb beside it points to, the day
//!   itself included: before for “was”, after for “will”. Where no verb tells, it is the one
//!   before, unless the one after is more than four times nearer; with “would” or “opens” the
//!   other way round. A past day and month may lie up to a week ahead, since pages are mended
//!   after the day they carry. The same, but for that week, holds for weekdays, months, seasons and weekends.
//! - *Weeks* run from Monday to Sunday. “Last week” is the week before, “the last week” and “the
//!   past week” are the last seven days. “Last Friday” is the latest before today; “next Friday”
//!   is the one of the next week.
//! - *Units counted back* are as coarse as the unit: “two weeks ago” is that week, “a year ago”
//!   that year. “The past three days” runs from three days before to the day of publication,
//!   “the coming days” over seven days (weeks: four, months: six, years: five).
//! - *Early, mid, late* are thirds: of a month days 1–10, 11–20, 21 to the end.
//! - *Seasons* are those of the north by whole months. A *year of account* is about the calendar
//!   year. A *century* is 1700–1799.
//! - *3/5/2024*, “winter 2024” and the like have two readings and stay unresolved.

mod calendar;
mod clock;
mod grammar;
mod resolve;
mod role;
mod spoken;
mod tense;
mod token;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::lexicon::{DateWord, Lexicon};
use crate::span::Span;
use crate::value::{Grain, Period};
pub use role::DateRole;

use calendar::Side;
use grammar::Grammar;
use resolve::Reckoning;
use spoken::{Lead, Spoken, What};
use tense::{Opening, Tenses, Verb};
use token::{Kind, Tokens};

/// An expression of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateMention {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The words.
    pub text: String,
    /// The days it speaks of; both sides open where it cannot be resolved.
    #[serde(flatten)]
    pub period: Period,
    /// The clock time it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// What its days rest on.
    pub basis: Basis,
    /// What it is the date of, from the words beside it.
    #[serde(default)]
    pub role: DateRole,
}

/// What the days of an expression of time rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// All of it is written out: “27 November 2024”.
    Written,
    /// It is completed from the day of the text: “Nov. 27”, “last week”.
    Counted,
    /// The words and the day of the text do not settle it.
    Open,
}

/// A day that is written out in full, with the clock time beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FullDate {
    /// Where it stands in the line.
    pub span: Span,
    /// The day.
    pub date: Date,
    /// The clock time; no time zone is assumed.
    pub time: Option<Time>,
}

/// Every expression of time in `sentence` of `text`, in order, without overlap.
///
/// `anchor` is the day the text was published; relative and partial dates stay unresolved without
/// it. Words that modify the date belong to the expression (“by December”), a plain “on” or “in”
/// does not. A clock time alone is an expression of grain [`Grain::Time`] without days. Durations
/// (“for three days”) are none. Linear in the length of the sentence.
///
/// ```
/// use crosstally::{Lexicon, Span, mention::date::dates};
/// let text = "The mayor vowed on 29 October that the pool would open by December.";
/// let anchor = Some(jiff::civil::date(2024, 11, 4));
/// let found = dates(text, Span::new(0, text.len()), anchor, Lexicon::english());
/// let days: Vec<_> = found.iter().map(|date| (&*date.text, date.period.edtf().unwrap())).collect();
/// assert_eq!(days[0], ("29 October", "2024-10-29".to_owned()));
/// assert_eq!(days[1], ("by December", "../2024-12".to_owned()));
/// ```
#[must_use]
pub fn dates(
    text: &str,
    sentence: Span,
    anchor: Option<Date>,
    lexicon: &Lexicon,
) -> Vec<DateMention> {
    let Some(tokens) = Tokens::read(text, sentence, lexicon) else {
        return Vec::new();
    };
    let grammar = Grammar {
        text,
        tokens: &tokens.tokens,
        anchor,
        depth: grammar::DEPTH,
    };
    let mut spoken = grammar.all();
    if spoken.is_empty() {
        return Vec::new();
    }
    share_years(&mut spoken, &tokens);
    let tenses = Tenses::read(text, &tokens, lexicon);
    let mut found: Vec<DateMention> = Vec::with_capacity(spoken.len());
    let mut before = None;
    for time in &spoken {
        let mention = resolve(text, &tokens, &tenses, anchor, before, time);
        if !mention.period.is_open() {
            before = Some(mention.period);
        }
        found.push(mention);
    }
    found
}

/// The first day in `line` that is written out in full, with the clock time beside it: what a
/// date line says of its page.
///
/// ```
/// use crosstally::{Lexicon, mention::date::full_date};
/// let found = full_date("3 May 2024, 08:16", Lexicon::english()).unwrap();
/// assert_eq!(found.date, jiff::civil::date(2024, 5, 3));
/// assert_eq!(found.time, Some(jiff::civil::time(8, 16, 0, 0)));
/// assert!(full_date("3/5/2024", Lexicon::english()).is_none());
/// ```
#[must_use]
pub fn full_date(line: &str, lexicon: &Lexicon) -> Option<FullDate> {
    let found = dates(line, Span::new(0, line.len()), None, lexicon);
    found.into_iter().find_map(|mention| {
        let is_day = mention.period.grain() == Grain::Day
            && mention.period.from() == mention.period.to()
            && mention.period.modifier().is_none();
        Some(FullDate {
            span: mention.span,
            date: mention.period.from().filter(|_| is_day)?,
            time: mention.time,
        })
    })
}

/// Lists share the year that stands behind their last date: “in March and May 2023”.
fn share_years(spoken: &mut [Spoken], tokens: &Tokens) {
    for idx in (1..spoken.len()).rev() {
        let (before, behind) = spoken.split_at_mut(idx);
        let (Some(before), Some(behind)) = (before.last_mut(), behind.first()) else {
            continue;
        };
        let is_list = tokens.tokens[before.end..behind.first]
            .iter()
            .all(|token| matches!(token.kind, Kind::Mark(',') | Kind::Word(DateWord::And)));
        if let Some(what) = resolve::share_year(&before.what, &behind.what).filter(|_| is_list) {
            before.what = what;
        }
    }
}

fn resolve(
    text: &str,
    tokens: &Tokens,
    tenses: &Tenses,
    anchor: Option<Date>,
    before: Option<Period>,
    spoken: &Spoken,
) -> DateMention {
    let first = tokens.tokens[spoken.first];
    let last = tokens.tokens[spoken.end - 1];
    let end_piece = tokens
        .tokens
        .get(spoken.end)
        .map_or(tokens.pieces.len(), |token| token.piece);
    let verb = tenses.of(
        first.piece,
        end_piece,
        opening(&tokens.tokens, spoken.first),
    );
    let side = side(spoken, verb);
    let reckoning = Reckoning {
        anchor,
        side,
        before,
    };
    let days = reckoning.days(spoken.lead, &spoken.what, spoken.attributive);
    let is_plain = spoken.lead == Lead::From && days.is_none_or(|days| days.modifier().is_none());
    let first = if is_plain {
        tokens.tokens[spoken.core]
    } else {
        first
    };
    let span = first.span.cover(last.span);
    let grain = grammar::grain_of(&spoken.what).unwrap_or(Grain::Time);
    DateMention {
        span,
        text: span.of(text).to_owned(),
        period: days.unwrap_or_else(|| Period::open(grain)),
        time: spoken.time,
        basis: match days {
            None => Basis::Open,
            Some(_) if is_written(&spoken.what) => Basis::Written,
            Some(_) => Basis::Counted,
        },
        role: role::role(&tokens.tokens, spoken, side, verb),
    }
}

/// On which side of the day of the text a time lies.
fn side(spoken: &Spoken, verb: Verb) -> Side {
    let told = verb.side.unwrap_or(Side::LeanPast);
    match spoken.lead {
        Lead::Since => Side::Past,
        // “By December” lies ahead, unless something was done by then; that somebody said so is
        // no such thing.
        Lead::By | Lead::Until if verb.speaks || verb.side.is_none() => Side::Future,
        Lead::Starting if verb.side.is_none() => Side::Future,
        // “The Nov. 5 vote will decide” says nothing of the side of the vote.
        _ if spoken.attributive && !verb.stands_before => Side::LeanPast,
        _ if spoken.attributive && told == Side::Future => Side::LeanFuture,
        _ => told,
    }
}

/// Whether a time opens a clause, so that its verb stands behind it: “…, and on Friday it will”.
fn opening(tokens: &[token::Token], first: usize) -> Opening {
    let at = first - usize::from(first > 0 && is_preposition(&tokens[first - 1].kind));
    match at.checked_sub(1).map(|before| tokens[before].kind) {
        Some(Kind::Mark(';' | ':' | '–' | '“') | Kind::Word(DateWord::And)) => Opening::Clause,
        Some(Kind::Mark(',' | '"')) => Opening::Perhaps,
        _ => Opening::Nothing,
    }
}

const fn is_preposition(kind: &Kind) -> bool {
    matches!(kind, Kind::Word(DateWord::In | DateWord::On | DateWord::At))
}

fn is_written(what: &What) -> bool {
    match what {
        What::Written(_) => true,
        What::Range(from, to) => is_written(from) && is_written(to),
        What::Cut(what, _) | What::About(what) => is_written(what),
        What::Counted(_) | What::Cycle(..) | What::Beside(..) | What::Clock | What::Unknown(_) => {
            false
        }
    }
}
