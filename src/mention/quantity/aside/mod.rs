//! What is no claim, and why: dates, clock times, designations, references, idioms…
//!
//! [`ranges`] finds whole stretches of words before numbers are read; [`judge`] looks at numbers
//! with their neighbours afterwards. All of it is seen from the words alone.

mod clock;
mod name;
mod person;
mod score;

use super::figure::{Figure, may_begin};
use super::token::Tokens;
use super::{DateMention, SetAside};
use crate::lexicon::Lexicon;
use crate::span::Span;

/// Tokens that are no claim together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) first: usize,
    /// Token after the last.
    pub(super) end: usize,
    pub(super) reason: SetAside,
}

impl Range {
    pub(super) const fn new(first: usize, end: usize, reason: SetAside) -> Self {
        Self { first, end, reason }
    }
}

/// Whether the range holds digits or marks that a reader would miss.
pub(super) fn shows_a_number(tokens: &Tokens<'_>, range: &Range) -> bool {
    (range.first..range.end).any(|at| tokens.is_digits(at))
}

/// The stretches of words that are no claims, in order, without overlap.
pub(super) fn ranges(
    tokens: &Tokens<'_>,
    sentence: Span,
    dates: &[DateMention],
    lexicon: &Lexicon,
) -> Vec<Range> {
    let mut ranges: Vec<Range> = Vec::new();
    let mut dates = dates
        .iter()
        .filter(|date| date.span.overlaps(sentence))
        .peekable();
    let mut at = 0;
    while at < tokens.len() {
        let start = tokens.span(at, at).start;
        while dates.next_if(|date| date.span.end <= start).is_some() {}
        let known = dates
            .peek()
            .filter(|date| date.span.start <= start)
            .and_then(|date| mentioned(tokens, at, date, lexicon));
        let range = known
            .or_else(|| phrase(tokens, at, lexicon))
            .or_else(|| clock::at(tokens, at, lexicon))
            .or_else(|| name::at(tokens, at, lexicon));
        match range {
            Some(range) => {
                let first = range.first.max(ranges.last().map_or(0, |last| last.end));
                if first < range.end {
                    ranges.push(Range { first, ..range });
                }
                at = range.end.max(at + 1);
            }
            None => at += 1,
        }
    }
    ranges
}

/// The tokens of a date that another room read, where a number begins at `at`. Durations (“in the
/// last three months”) keep their number: it is measured.
fn mentioned(
    tokens: &Tokens<'_>,
    at: usize,
    date: &DateMention,
    lexicon: &Lexicon,
) -> Option<Range> {
    if clock::is_metres(tokens, at + 1) {
        return None;
    }
    let inside = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.span.end <= date.span.end)
    };
    let mut end = at;
    while inside(end) {
        let duration = tokens.phrase(&lexicon.units, end).is_some_and(|(_, word)| {
            matches!(
                word.unit.code(),
                "d" | "wk" | "mo" | "a" | "h" | "min" | "s"
            )
        });
        if duration && end > at && may_begin(tokens, end - 1, lexicon) {
            return None;
        }
        end += 1;
    }
    // “by 2030”, “on 6 June”: the words before the date are none of it.
    let first = (at..end).find(|at| {
        tokens.is_capital(*at)
            && !tokens.is_any(*at, &["on", "in", "by", "since", "from", "at", "the"])
            || tokens.is_any(*at, &["'", "’"])
            || may_begin(tokens, *at, lexicon)
    })?;
    if !(first..end).any(|at| may_begin(tokens, at, lexicon)) {
        return None;
    }
    let year = end - first == 1 && tokens.is_digits(first) && tokens.text(first).len() == 4;
    let reason = match clock::at(tokens, first, lexicon) {
        Some(range) if range.end == end => range.reason,
        _ if year => SetAside::Year,
        _ => SetAside::Date,
    };
    Some(Range::new(first, end, reason))
}

/// A phrase of the lexicon that counts nothing: “no one”, “one of the”, “at first”.
fn phrase(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    let (end, aside) = tokens.phrase(&lexicon.asides, at)?;
    // “twenty-one of the members”, “a hundred and one of the guests”
    let before = at.wrapping_sub(1);
    let inside = may_begin(tokens, at, lexicon)
        && (tokens.is_hyphen(before)
            || tokens.meaning(&lexicon.numerals, before).is_some()
            || tokens.meaning(&lexicon.magnitudes, before).is_some()
            || tokens.is(before, "and")
                && tokens
                    .meaning(&lexicon.magnitudes, before.wrapping_sub(1))
                    .is_some());
    if inside {
        return None;
    }
    // “40 people in one day” tells how fast, “one day” when.
    if tokens.is(before, "in") && tokens.is(at, "one") && tokens.is_any(at + 1, &["day", "night"]) {
        return None;
    }
    // “one of the 12 jurors” is a part of a whole.
    let counted =
        tokens.is(at, "one") && tokens.is(at + 1, "of") && may_begin(tokens, end, lexicon);
    // “the last 16 men”: the number counts.
    if tokens.is_digits(end - 1) && tokens.is_plural(end) {
        return None;
    }
    let longer = tokens.is_dash(end) && !tokens.is_mark(end - 1);
    if counted || (longer && (end - at == 1 || may_begin(tokens, end - 1, lexicon))) {
        return None;
    }
    Some(Range::new(at, end, aside.0))
}

/// Sets aside numbers that name or date, seen from their neighbours, before numbers are joined.
pub(super) fn judge_alone(tokens: &Tokens<'_>, figures: &mut [Figure], lexicon: &Lexicon) {
    for idx in 0..figures.len() {
        if figures[idx].aside.is_none() {
            figures[idx].aside = name::of(tokens, figures, idx, lexicon)
                .or_else(|| clock::of(tokens, figures, idx, lexicon));
        }
    }
}

/// Sets aside what only shows once ranges are joined: ages, calibres, scores, pronouns.
pub(super) fn judge_joined(tokens: &Tokens<'_>, figures: &mut [Figure], lexicon: &Lexicon) {
    for idx in 0..figures.len() {
        if figures[idx].aside.is_none() {
            figures[idx].aside = person::of(tokens, &mut figures[idx], lexicon)
                .or_else(|| person::next_age(tokens, figures, idx))
                .or_else(|| score::of(tokens, figures, idx));
        }
    }
    for idx in (1..figures.len()).rev() {
        let (head, tail) = figures.split_at_mut(idx);
        if let (Some(a), Some(b)) = (head.last_mut(), tail.first()) {
            a.aside = a.aside.or_else(|| listed_with(tokens, a, b));
        }
    }
}

/// “3, 4 and 5 years old”, “7.62×51 mm”: the reason that the next figure gives to this one.
fn listed_with(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> Option<SetAside> {
    let reason = b
        .aside
        .filter(|reason| matches!(reason, SetAside::Age | SetAside::Attribute))?;
    let joints: &[&str] = match reason {
        SetAside::Age => &["and", "or", ",", "&"],
        _ => &["x", "×"],
    };
    let close = b.first > a.end
        && b.first - a.end <= 2
        && (a.end..b.first).all(|at| tokens.is_any(at, joints));
    (close && a.is_open() && a.unit == b.unit && a.end == a.number_end).then_some(reason)
}
