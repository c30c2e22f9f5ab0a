//! Dates, clock times and years that no date mention covers.

use super::super::SetAside;
use super::super::figure::Figure;
use super::super::measure::spells_out;
use super::super::numeral::Form;
use super::super::token::Tokens;
use super::Range;
use crate::lexicon::Lexicon;
use crate::value::Decimal;

/// A clock time or a plain date that begins at `at`.
pub(super) fn at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    if tokens.is_digits(at) {
        return time_of_day(tokens, at, lexicon)
            .or_else(|| numeric_date(tokens, at))
            .or_else(|| day_month(tokens, at))
            .or_else(|| season(tokens, at))
            .or_else(|| decade(tokens, at));
    }
    if tokens.is_mark(at) && tokens.is_any(at, &["'", "’", "‘"]) {
        return short_year(tokens, at);
    }
    if tokens.is_word(at) {
        return month_day(tokens, at).or_else(|| spoken_time(tokens, at, lexicon));
    }
    None
}

fn number(tokens: &Tokens<'_>, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let text = tokens.text(at);
    (tokens.is_digits(at) && digits.contains(&text.len()))
        .then(|| text.parse().ok())
        .flatten()
}

/// `20:05`, `7:54 AM`, `9 a.m.`, `2pm`, `1.56pm`, `14:30:05`.
fn time_of_day(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    let hour = number(tokens, at, 1..=2)?;
    let behind_number =
        at > 0 && tokens.glued(at) && !tokens.is_any(at - 1, &["(", "[", "-", "–", "—", "\"", "“"]);
    if behind_number || hour > 24 {
        return None;
    }
    let mut end = at + 1;
    let mut minutes = false;
    let colon = matches!(tokens.text(end), ":" | "." | "h");
    if colon
        && tokens.glued(end)
        && tokens.glued(end + 1)
        && number(tokens, end + 1, 2..=2).is_some_and(|minute| minute < 60)
    {
        minutes = tokens.is(end, ":");
        let half = half_day(tokens, end + 2, lexicon);
        if minutes || half.is_some() {
            end += 2;
            if tokens.is(end, ":") && tokens.glued(end) && number(tokens, end + 1, 2..=2).is_some()
            {
                end += 2;
            }
        }
        if let Some(half) = half_day(tokens, end, lexicon) {
            return Some(Range::new(
                at,
                zone_after(tokens, half),
                SetAside::TimeOfDay,
            ));
        }
        if !minutes {
            return None;
        }
    }
    if minutes {
        if tokens.glued(end)
            && (tokens.is(end, ":")
                || tokens.is(end, ".") && tokens.is_digits(end + 1) && tokens.glued(end + 1))
        {
            // `2:05.31` is a time that was run.
            return None;
        }
        return Some(Range::new(at, zone_after(tokens, end), SetAside::TimeOfDay));
    }
    if hour == 0 || hour > 12 {
        return None;
    }
    if is_metres(tokens, at + 1) {
        return None;
    }
    half_day(tokens, at + 1, lexicon)
        .map(|end| Range::new(at, zone_after(tokens, end), SetAside::TimeOfDay))
}

/// Whether “pm” at `at` is the picometre that the sentence spells out elsewhere, or “am” its like.
pub(super) fn is_metres(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.text(at) {
        "pm" => spells_out(tokens, "picomet"),
        "am" => spells_out(tokens, "attomet"),
        _ => false,
    }
}

/// `am`, `p.m.`, `o'clock`, `GMT`: the token after it.
fn half_day(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let (end, tail) = tokens.phrase(&lexicon.tails, at)?;
    (tail.reason == SetAside::TimeOfDay && !tokens.is_hyphen(end)).then_some(end)
}

fn zone_after(tokens: &Tokens<'_>, end: usize) -> usize {
    let zone = matches!(
        tokens.text(end),
        "GMT"
            | "UTC"
            | "EST"
            | "EDT"
            | "ET"
            | "PST"
            | "PDT"
            | "PT"
            | "CET"
            | "CEST"
            | "BST"
            | "IST"
            | "CT"
            | "MT"
    );
    if zone { end + 1 } else { end }
}

/// “nine o'clock”, “ten p.m.”
fn spoken_time(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    let hour = tokens.meaning(&lexicon.numerals, at)?.0;
    let end = half_day(tokens, at + 1, lexicon)?;
    // “I, for one, am late”
    let verb = tokens.is(at + 1, "am");
    ((1..=12).contains(&hour) && !verb).then(|| Range::new(at, end, SetAside::TimeOfDay))
}

/// `2024-10-29`, `10/29/2024`, `29.10.2024`, `10/29`.
fn numeric_date(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    if tokens.glued(at) && at > 0 && tokens.is_any(at - 1, &["-", "/", ".", "–", ","]) {
        return None;
    }
    let mark = tokens.text(at + 1);
    if !matches!(mark, "-" | "/" | "." | "–") || tokens.text(at + 3) != mark {
        return None;
    }
    let glued = (at + 1..=at + 4).all(|part| tokens.glued(part));
    if !glued || (tokens.glued(at + 5) && tokens.text(at + 5) == mark) {
        return None;
    }
    let (a, b, c) = (
        number(tokens, at, 1..=4)?,
        number(tokens, at + 2, 1..=2)?,
        number(tokens, at + 4, 1..=4)?,
    );
    let day_first = a <= 31 && (1..=12).contains(&b) || (1..=12).contains(&a) && b <= 31;
    let short = tokens.text(at + 4).len() == 2 && mark != ".";
    let end_year = (1000..=2999).contains(&c) || short;
    let fits = day_first && end_year && a > 0 && b > 0
        || (1000..=2999).contains(&a) && (1..=12).contains(&b) && (1..=31).contains(&c);
    fits.then(|| Range::new(at, at + 5, SetAside::Date))
}

/// Whether the token is the name of a month, and whether it may be another word as well.
fn is_month(tokens: &Tokens<'_>, at: usize) -> bool {
    let text = tokens.text(at);
    if text.len() < 3 || !tokens.is_word(at) {
        return false;
    }
    let full = tokens.is_any(
        at,
        &[
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    );
    let doubtful = tokens.is_any(at, &["march", "may"]) && tokens.is_capital(at)
        || tokens.is_any(at, &["may", "march"]) && at > 0 && tokens.is_digits(at - 1);
    let short = tokens.is_capital(at)
        && tokens.is_any(
            at,
            &[
                "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            ],
        )
        || (tokens.is(at + 1, ".")
            && tokens.is_any(at, &["jan", "feb", "aug", "sept", "oct", "nov", "dec"]));
    full || doubtful || short
}

fn is_year(tokens: &Tokens<'_>, at: usize) -> bool {
    number(tokens, at, 4..=4).is_some_and(|year| (1000..=2999).contains(&year))
        && !(tokens.is(at + 1, ",")
            && tokens.glued(at + 1)
            && tokens.is_digits(at + 2)
            && tokens.glued(at + 2))
}

/// `Oct. 24`, `October 29, 2024`, `October 2024`, `May 5-7`.
fn month_day(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    if !is_month(tokens, at) {
        return None;
    }
    let mut next = at + 1;
    if tokens.is(next, ".") {
        next += 1;
    }
    if tokens.is(next, "the") && tokens.is_digits(next + 1) {
        next += 1;
    }
    if is_year(tokens, next) {
        return Some(Range::new(at, next + 1, SetAside::Date));
    }
    number(tokens, next, 1..=2).filter(|day| (1..=31).contains(day))?;
    // “in January 8,100 people”: a group of a longer number.
    let group = tokens.is(next + 1, ",")
        && tokens.glued(next + 1)
        && tokens.glued(next + 2)
        && tokens.is_digits(next + 2)
        && tokens.text(next + 2).len() == 3;
    if group {
        return None;
    }
    if tokens.glued(next) && !tokens.is(next - 1, ".") {
        return None;
    }
    // “in May 12 people died”: a unit or noun in small letters follows a count, not a day.
    let mut end = ordinal_end(tokens, next + 1);
    let day = number(tokens, end + 1, 1..=2).is_some_and(|day| day <= 31);
    let joint =
        tokens.is_dash(end) || tokens.is_any(end, &["and", "to"]) && !tokens.is_small(end + 2);
    if day && joint {
        end = ordinal_end(tokens, end + 2);
    }
    let comma = usize::from(tokens.is(end, ","));
    let decimals = tokens.is(end, ".")
        && tokens.glued(end)
        && tokens.is_digits(end + 1)
        && tokens.glued(end + 1);
    if is_year(tokens, end + comma) {
        end += comma + 1;
    } else if decimals || tokens.is(end, "%") {
        return None;
    }
    Some(Range::new(at, end, SetAside::Date))
}

fn ordinal_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let suffix = tokens.glued(at) && tokens.is_any(at, &["st", "nd", "rd", "th"]);
    if suffix { at + 1 } else { at }
}

/// `29 October 2024`, `23 November`, `5th of May`.
fn day_month(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    number(tokens, at, 1..=2).filter(|day| (1..=31).contains(day))?;
    if at > 0 && tokens.glued(at) && tokens.is_any(at - 1, &[".", ",", "$", "£", "€", ":"]) {
        return None;
    }
    let mut next = ordinal_end(tokens, at + 1);
    if tokens.is_any(next, &["-", "–"]) && number(tokens, next + 1, 1..=2).is_some() {
        next = ordinal_end(tokens, next + 2);
    }
    if tokens.is(next, "of") {
        next += 1;
    }
    if !is_month(tokens, next) || tokens.glued(next) {
        return None;
    }
    // “all 12 May attend”: the verb is not written with a capital.
    let mut end = next + 1;
    if tokens.is(end, ".")
        && (tokens.is_digits(end + 1)
            || tokens.text(next).len() < 5 && tokens.get(end + 1).is_some())
    {
        end += 1;
    }
    let comma = usize::from(tokens.is(end, ","));
    if is_year(tokens, end + comma) {
        end += comma + 1;
    }
    Some(Range::new(at, end, SetAside::Date))
}

/// `2012-13`, `2013-2014`, `2020/21`: a stretch of years.
fn season(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    let from = number(tokens, at, 4..=4).filter(|year| (1800..=2100).contains(year))?;
    let joined = (tokens.is_dash(at + 1) || tokens.is(at + 1, "/"))
        && tokens.glued(at + 1)
        && tokens.glued(at + 2);
    if !joined || (at > 0 && tokens.glued(at) && !tokens.is_any(at - 1, &["(", "[", "\"", "“"])) {
        return None;
    }
    let text = tokens.text(at + 2);
    let to = number(tokens, at + 2, 2..=4)?;
    let fits = match text.len() {
        2 => {
            to == (from + 1) % 100
                || (to > from % 100 && to - from % 100 <= 30 && tokens.is_dash(at + 1))
        }
        4 => to > from && to <= from + 300 && to <= 2100,
        _ => false,
    };
    let plain = !(tokens.glued(at + 3)
        && tokens.is_any(at + 3, &["-", "–", "/", "%", ".", ","])
        && tokens.is_digits(at + 4));
    (fits && plain && !tokens.is(at + 3, "%")).then(|| Range::new(at, at + 3, SetAside::Year))
}

/// `1990s`, `the 80s`.
fn decade(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    let suffix = tokens.is(at + 1, "s") && tokens.glued(at + 1)
        || tokens.is_any(at + 1, &["'", "’"])
            && tokens.glued(at + 1)
            && tokens.is(at + 2, "s")
            && tokens.glued(at + 2)
            && tokens.text(at).len() == 4;
    if !suffix {
        return None;
    }
    let end = if tokens.is(at + 1, "s") {
        at + 2
    } else {
        at + 3
    };
    let year = number(tokens, at, 2..=4)?;
    if tokens.text(at).len() == 4 && (1000..=2100).contains(&year) {
        // “2018's best” names the year, “1990s” the decade.
        return Some(Range::new(at, end, SetAside::Year));
    }
    if tokens.text(at).len() != 2 || !year.is_multiple_of(10) {
        return None;
    }
    if tokens.is_any(
        at.wrapping_sub(1),
        &["his", "her", "their", "my", "our", "your"],
    ) || tokens.is_any(
        at.wrapping_sub(2),
        &["his", "her", "their", "my", "our", "your"],
    ) {
        return Some(Range::new(at, end, SetAside::Age));
    }
    let before = tokens.is_any(at.wrapping_sub(1), &["the", "early", "late", "mid"])
        || tokens.is_hyphen(at.wrapping_sub(1));
    before.then(|| Range::new(at, end, SetAside::Year))
}

/// `'90s`, `'24`.
fn short_year(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    let digits = at + 1;
    number(tokens, digits, 2..=2)?;
    if !tokens.glued(digits) || tokens.glued(at) {
        return None;
    }
    let decade = tokens.is(digits + 1, "s") && tokens.glued(digits + 1);
    let season = tokens.is_any(
        at.wrapping_sub(1),
        &[
            "in", "of", "since", "summer", "fall", "spring", "class", "the", "early", "late",
        ],
    );
    let end = digits + 1 + usize::from(decade);
    (decade || season).then(|| Range::new(at, end, SetAside::Year))
}

/// Words before a bare number that make it a year.
const YEAR_BEFORE: &[&str] = &[
    "in",
    "since",
    "until",
    "till",
    "by",
    "from",
    "during",
    "before",
    "after",
    "of",
    "for",
    "early",
    "late",
    "mid",
    "circa",
    "year",
    "years",
    "season",
    "fiscal",
    "fy",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "through",
    "throughout",
    "and",
    "to",
    "between",
    "around",
    "end",
    "or",
    "than",
    "on",
    "post",
    "pre",
    "class",
    "q1",
    "q2",
    "q3",
    "q4",
    "beyond",
    "following",
    "ending",
    "ended",
    "back",
    "quarter",
    "election",
    "vs",
    "versus",
    "about",
    "compared",
];

/// A bare number of four digits that is a year.
pub(super) fn of(
    tokens: &Tokens<'_>,
    figures: &[Figure],
    idx: usize,
    lexicon: &Lexicon,
) -> Option<SetAside> {
    let figure = &figures[idx];
    if !figure.is_count()
        || figure.style.magnitude
        || figure.style.grouped
        || figure.style.negative
        || figure.style.ordinal
    {
        return None;
    }
    let year = figure.value();
    let words = figure.style.form == Form::Words;
    if words {
        let spoken = (Decimal::from(1300)..Decimal::from(2100)).contains(&year)
            && figure.number_end - figure.number >= 2
            && tokens
                .meaning(&lexicon.magnitudes, figure.number + 1)
                .is_none()
            && (!tokens.is_small(figure.end)
                || tokens.is_any(figure.first.wrapping_sub(1), &["in", "since", "by", "of"]));
        return spoken.then_some(SetAside::Year);
    }
    if figure.style.digits != 4
        || figure.style.form != Form::Digits
        || figure.number_end - figure.number != 1
    {
        return None;
    }
    let modern = (Decimal::from(1800)..Decimal::from(2100)).contains(&year);
    let likely = (Decimal::from(1000)..Decimal::from(2200)).contains(&year);
    if !likely {
        return None;
    }
    let before = figure.first.wrapping_sub(1);
    let opening = tokens.is_any(before, &["(", "[", ","]);
    let preposition = tokens.is_any(before, YEAR_BEFORE) || (tokens.is_hyphen(before));
    let next = figure.end;
    let noun = !tokens.glued(next) && tokens.is_plural(next);
    let joint = idx > 0
        && figures[idx - 1].aside == Some(SetAside::Year)
        && tokens.is_any(before, &["and", "to", "or", ",", "/", "-", "–"]);
    if joint {
        return Some(SetAside::Year);
    }
    let strong = tokens.is_any(
        before,
        &[
            "in", "since", "until", "during", "year", "fiscal", "circa", "early", "late", "mid",
            "summer", "spring", "winter", "autumn",
        ],
    );
    let round = (year % Decimal::ONE_HUNDRED).is_zero();
    let counted = noun
        && !(strong && !round && modern)
        && !(modern && !round && tokens.is_any(before, &["the", "his", "her", "its", "their"]));
    if counted || tokens.is(next, "%") {
        return None;
    }
    if modern {
        let possessive = tokens.is_any(next, &["'", "’", "′"]);
        let verb_before = tokens.is_any(
            before,
            &[
                "sold", "lost", "killed", "built", "bought", "made", "cost", "some", "nearly",
                "only", "than", "total",
            ],
        );
        if round && !preposition && !opening && !possessive && verb_before {
            return None;
        }
        return (preposition || opening || possessive || !verb_before).then_some(SetAside::Year);
    }
    let era = tokens.is(before, ".")
        && tokens.is_any(before.wrapping_sub(1), &["d", "c"])
        && tokens.is_any(before.wrapping_sub(3), &["a", "b"]);
    if era {
        return Some(SetAside::Year);
    }
    // “Between 1600 and 1900”
    let span = tokens.is(before, "between")
        && tokens.is(next, "and")
        && tokens.is_digits(next + 1)
        && tokens.text(next + 1).len() == 4;
    if span {
        return Some(SetAside::Year);
    }
    let old = tokens.is_any(
        before,
        &[
            "in", "since", "circa", "until", "year", "between", "from", "to", "and", "by", "d", "c",
        ],
    ) || tokens.is_any(next, &["ad", "bc", "ce", "bce"])
        || tokens.is(before, ".");
    (old && !noun && !tokens.is_small(next) || tokens.is_any(next, &["ad", "bc"]))
        .then_some(SetAside::Year)
}
