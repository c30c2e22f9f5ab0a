//! Clock times: “9:53 AM”, “14:30 GMT”, “noon”.

use jiff::civil::Time;

use super::token::{Kind, Token};
use crate::lexicon::{CalendarWord, DateWord};

/// A clock time and how sure it is that it is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: Time,
    /// “a.m.”, “GMT”, “o'clock” or “noon” says so.
    pub(super) is_marked: bool,
    /// It is written with minutes.
    pub(super) has_minutes: bool,
}

/// The clock time that begins with token `at`, and the token behind it.
pub(super) fn at(text: &str, tokens: &[Token], at: usize) -> Option<(Clock, usize)> {
    let kind = |idx: usize| tokens.get(idx).map(|token| token.kind);
    let glued = |idx: usize| tokens.get(idx).is_some_and(|token| token.glued);
    let two_digits = |idx: usize| match kind(idx) {
        Some(Kind::Number { value, digits: 2 }) if glued(idx) => Some(value),
        _ => None,
    };
    let (hour, digits) = match kind(at)? {
        Kind::Calendar(CalendarWord::Clock(minutes)) => {
            let time = Time::new(
                i8::try_from(minutes / 60).ok()?,
                i8::try_from(minutes % 60).ok()?,
                0,
                0,
            )
            .ok()?;
            let clock = Clock {
                time,
                is_marked: true,
                has_minutes: false,
            };
            return Some((clock, at + 1));
        }
        Kind::Number { value, digits } => (value, digits),
        _ => return None,
    };
    let mut end = at + 1;
    let (mut hour, mut minute, mut second) = (hour, None, None);
    if digits == 4 {
        // “0900 GMT”.
        (hour, minute) = (hour / 100, Some(hour % 100));
    } else if digits > 2 {
        return None;
    }
    let colon = kind(end) == Some(Kind::Mark(':')) && glued(end);
    let point = kind(end) == Some(Kind::Mark('.')) && glued(end);
    if digits <= 2
        && (colon || point)
        && let Some(value) = two_digits(end + 1)
    {
        minute = Some(value);
        end += 2;
        if colon && kind(end) == Some(Kind::Mark(':')) && glued(end) {
            second = two_digits(end + 1);
            end += 2 * usize::from(second.is_some());
        }
    }
    let goes_on = matches!(
        kind(end),
        Some(Kind::Mark(':' | '.' | ',' | '-' | '/' | '%'))
    ) && glued(end)
        && (matches!(kind(end + 1), Some(Kind::Number { .. })) && glued(end + 1)
            || kind(end) == Some(Kind::Mark('%')));
    let mut is_marked = false;
    if !goes_on && digits <= 2 {
        let half_day = match kind(end) {
            Some(Kind::Word(DateWord::Am)) => Some(0),
            Some(Kind::Word(DateWord::Pm)) => Some(12),
            Some(Kind::Word(DateWord::OClock)) if minute.is_none() => {
                is_marked = true;
                end += 1;
                None
            }
            _ => None,
        };
        if let Some(half_day) = half_day {
            is_marked = true;
            end += 1;
            if hour <= 12 {
                hour = hour % 12 + half_day;
            }
        }
    }
    let is_zone = matches!(kind(end), Some(Kind::Word(DateWord::Zone)))
        && !glued(end)
        && tokens[end].span.of(text).contains(char::is_uppercase)
        || matches!(kind(end), Some(Kind::Word(DateWord::Zone)))
            && tokens[end].span.of(text).contains(' ');
    if is_zone && (is_marked || minute.is_some()) && !goes_on {
        is_marked = true;
        end += 1;
    }
    // A fraction or an amount: “9.53”, “5”, “0900”.
    let is_time = if digits == 4 || point || minute.is_none() {
        is_marked
    } else {
        colon && !goes_on
    };
    let glued_letters = !is_marked
        && glued(end)
        && matches!(
            kind(end),
            Some(Kind::Other | Kind::Calendar(_) | Kind::Number { .. } | Kind::Word(_))
        )
        && tokens[end].span.of(text) != "Z";
    if !is_time || glued_letters {
        return None;
    }
    let time = Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(minute.unwrap_or(0)).ok()?,
        i8::try_from(second.unwrap_or(0)).ok()?,
        0,
    )
    .ok()?;
    let clock = Clock {
        time,
        is_marked,
        has_minutes: minute.is_some(),
    };
    Some((clock, end))
}
