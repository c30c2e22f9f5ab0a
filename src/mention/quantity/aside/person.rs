//! Ages, calibres, and the number words that are pronouns.

use super::super::SetAside;
use super::super::figure::Figure;
use super::super::numeral::Form;
use super::super::token::Tokens;
use crate::lexicon::Lexicon;
use crate::value::{Decimal, Unit};

/// Whether a number is an age or another attribute of its bearer, or counts nothing.
pub(super) fn of(tokens: &Tokens<'_>, figure: &mut Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if let Some(reason) = age(tokens, figure, lexicon) {
        return Some(reason);
    }
    attribute(tokens, figure, lexicon)
        .or_else(|| ordinal(tokens, figure, lexicon))
        .or_else(|| pronoun(tokens, figure, lexicon))
        .or_else(|| multiple(tokens, figure, lexicon))
}

/// “11-year-old”, “18 months old”, “aged 43”, “Jane Rubens, 73, from”, “3 years of age”.
fn age(tokens: &Tokens<'_>, figure: &mut Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if !figure.is_open() || figure.style.ordinal {
        return None;
    }
    let time = matches!(
        figure.unit.code(),
        "a" | "mo" | "wk" | "d" | "ka" | "Ma" | "Ga"
    );
    let end = figure.end;
    if time {
        let joint = usize::from(tokens.is_dash(end));
        let old = tokens.is_any(end + joint, &["old", "olds"]);
        let of_age = tokens.is(end, "of") && tokens.is(end + 1, "age");
        if old && (joint == 1 || figure.hyphen) {
            figure.end = end + joint + 1;
        }
        if old || of_age {
            return Some(SetAside::Age);
        }
        return None;
    }
    let person = figure.is_bare()
        && !figure.style.broken
        && figure.value() <= Decimal::from(120)
        && !figure.value().is_zero()
        && !figure.style.magnitude;
    if !person {
        return None;
    }
    let before = figure.first.checked_sub(1)?;
    let years = |figure: &mut Figure| {
        figure.unit = Unit::YEAR;
        figure.unit_name = Some("year".to_owned());
        Some(SetAside::Age)
    };
    // “people 65 and older”
    let open_ended = tokens.is_any(end, &["and", "or"])
        && tokens.is_any(end + 1, &["older", "younger"])
        && !tokens.is(end + 2, "than");
    if open_ended && figure.style.form != Form::Multiple {
        return years(figure);
    }
    let between = usize::from(tokens.is_any(before, &["between", "from", "under", "over"]));
    if tokens.is_any(before.wrapping_sub(between), &["aged", "age", "ages"])
        || tokens.is(before, "of")
            && tokens.is(before.wrapping_sub(1), "age")
            && !tokens.is_small(end)
        || tokens.is(before, "of")
            && tokens.is(before.wrapping_sub(1), "ages")
            && tokens.is_any(end, &["and", "to", ","])
        || tokens.is(before, "as") && tokens.is(before.wrapping_sub(1), "age")
    {
        return years(figure);
    }
    if all_of_an_age(tokens, figure) {
        return years(figure);
    }
    let comma = tokens.is(before, ",") || tokens.is(before, "(");
    let closes = tokens.is_any(end, &[",", ")", ".", ";"]);
    let closed = closes && tokens.is_word(before.wrapping_sub(1));
    let named = tokens.is_capital(before.wrapping_sub(1));
    // “Ann Moss Jr., 25,”
    let junior = tokens.is(before.wrapping_sub(1), ".")
        && tokens.is_any(before.wrapping_sub(2), &["jr", "sr"]);
    let in_digits = figure.style.form == Form::Digits && figure.style.digits <= 2;
    // “charged over the death of a boy, 3”, “farmer, 14, hurt in crash”
    let of_person = (closes || end == tokens.len())
        && is_person(tokens, before.wrapping_sub(1), lexicon)
        && !is_listed(tokens, figure);
    if tokens.is(before, ",") && in_digits && (of_person || junior && closes) {
        return years(figure);
    }
    // “Moss, now 43, was 17 when she moved”
    let now = tokens.is(before, "now") && tokens.is(before.wrapping_sub(1), ",") && closes;
    let then = tokens.is_any(before, &["was", "were"])
        && tokens.is(end, "when")
        && tokens.is_any(end + 1, &["he", "she", "they"]);
    if in_digits && (now || then) {
        return years(figure);
    }
    let digits =
        figure.style.form == Form::Digits && figure.style.digits <= 3 && figure.style.digits >= 2
            || figure.style.form == Form::Digits && tokens.is(end, ",");
    // “the accused, 51, denied it”
    let inserted = tokens.is(before, ",")
        && tokens.is(end, ",")
        && figure.style.digits == 2
        && figure.value() >= Decimal::from(16);
    if comma && closed && (named && digits || inserted) && !is_listed(tokens, figure) {
        return years(figure);
    }
    // “who is 41”, “She will be 41 by spring”, “who was 8.”
    let turning = tokens.is_any(before, &["turns", "turned", "turning"]) && digits;
    let being = tokens.is_any(before, &["is", "was", "be", "am", "are", "were"]) && {
        let mut who = before.wrapping_sub(1);
        if tokens.is_any(who, &["will", "would", "ll", "now", "just", "only"]) {
            who = who.wrapping_sub(1);
        }
        tokens.is_any(who, &["he", "she", "who", "i"])
    };
    let apart = !tokens.is_small(end)
        || tokens.is_any(
            end,
            &[
                "when", "years", "by", "at", "and", "now", "in", "the", "next", "this", "last",
                "on",
            ],
        );
    if (turning || being) && apart && figure.style.form != Form::Multiple {
        return years(figure);
    }
    None
}

/// “Ann Moss and Ben Lund, both 31, of Exeter”: one age for everybody named before the comma.
fn all_of_an_age(tokens: &Tokens<'_>, figure: &Figure) -> bool {
    let Some(before) = figure.first.checked_sub(2) else {
        return false;
    };
    tokens.is_any(before + 1, &["both", "all", "each"])
        && tokens.is_any(before, &[",", "(", "–", "—"])
        && figure.style.form == Form::Digits
        && figure.style.digits <= 2
        && (tokens.is_any(
            figure.end,
            &[",", ")", ".", ";", "of", "from", "and", "were", "–", "—"],
        ) || figure.end == tokens.len())
}

/// “aged 28 and 22”, “between the ages of 9 and 15”: the second of two ages.
pub(super) fn next_age(
    tokens: &Tokens<'_>,
    figures: &mut [Figure],
    idx: usize,
) -> Option<SetAside> {
    let last = figures.get(idx.checked_sub(1)?)?;
    let figure = &figures[idx];
    let joined = last.aside == Some(SetAside::Age)
        && last.unit == Unit::YEAR
        && (figure.first == last.end + 1 && tokens.is_any(last.end, &["and", "or", "to", ","])
            || figure.first == last.end + 2
                && tokens.is(last.end, ",")
                && tokens.is_any(last.end + 1, &["and", "or"]));
    let bare = figure.is_bare()
        && figure.style.form == last.style.form
        && !figure.style.ordinal
        && figure.value() <= Decimal::from(120)
        && !tokens.is_plural(figure.end);
    if !joined || !bare {
        return None;
    }
    let figure = &mut figures[idx];
    figure.unit = Unit::YEAR;
    figure.unit_name = Some("year".to_owned());
    Some(SetAside::Age)
}

/// Whether the word names a kind of person: “boy”, “driver”.
fn is_person(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    tokens.is_word(at)
        && lexicon
            .concept(&[tokens.text(at).to_lowercase()])
            .is_some_and(|(concept, _)| lexicon.wider(&concept.name).any(|wider| wider == "person"))
}

/// Whether the number stands in a list of numbers (“Madrid, 12, 14”).
fn is_listed(tokens: &Tokens<'_>, figure: &Figure) -> bool {
    let next = figure.end + 1;
    tokens.is_digits(next) || figure.first >= 2 && tokens.is_digits(figure.first - 2)
}

/// “155 mm artillery”, “1.7 million 122 mm rounds”, “5.56x45 mm”.
fn attribute(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if !figure.is_open() {
        return None;
    }
    // “a three-bed flat”: how many the thing has tells its kind.
    let feature = figure.hyphen && figure.is_bare() && !figure.style.grouped;
    if feature && let Some((_, feature)) = tokens.phrase(&lexicon.features, figure.number_end + 1) {
        return Some(feature.0);
    }
    let mut at = figure.end;
    let calibre = usize::from(tokens.is_hyphen(at));
    let gauge = calibre == 1 && tokens.is(at + 1, "gauge");
    if figure.is_bare() && (gauge || tokens.is_any(at + calibre, &["caliber", "calibre", "cal"])) {
        return Some(SetAside::Attribute);
    }
    // “a .22 rifle”: a calibre in hundredths of an inch.
    let point = tokens.text(figure.number).starts_with('.') && figure.is_bare();
    if !point && !matches!(figure.unit.code(), "mm" | "cm" | "[in_i]") {
        return None;
    }
    for _ in 0..3 {
        if tokens.is_hyphen(at) {
            at += 1;
        }
        if let Some((_, bearer)) = tokens.phrase(&lexicon.bearers, at) {
            return Some(bearer.0);
        }
        if !tokens.is_word(at)
            || tokens.is_any(
                at,
                &["of", "and", "in", "from", "to", "long", "wide", "thick"],
            )
        {
            return None;
        }
        at += 1;
    }
    None
}

/// An ordinal counts only where a stretch is counted through: “the 14th strike this year”.
fn ordinal(tokens: &Tokens<'_>, figure: &mut Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if !figure.style.ordinal {
        return None;
    }
    for nouns in 0..8 {
        let at = figure.end + nouns;
        if counts_through(tokens, at, nouns > 0, figure.value() == Decimal::ONE) {
            figure.ordinal = true;
            return None;
        }
        let number = tokens.meaning(&lexicon.numerals, at).is_some();
        if !tokens.is_word(at) || tokens.is(at, "since") || number {
            break;
        }
    }
    Some(SetAside::Ordinal)
}

/// Words that bound the stretch in which an ordinal counts: “this year”, “since May”, “in a row”.
fn counts_through(tokens: &Tokens<'_>, at: usize, behind_noun: bool, first: bool) -> bool {
    let stretch = &["year", "month", "week", "season", "day", "campaign", "war"];
    let this = tokens.is(at, "this") && tokens.is_any(at + 1, stretch);
    let of_the = tokens.is(at, "of")
        && tokens.is_any(at + 1, &["the", "this"])
        && tokens.is_any(at + 2, stretch);
    let row = tokens.is(at, "in")
        && tokens.is_any(at + 1, &["a", "as", "so"])
        && tokens.is_any(at + 2, &["row", "many"]);
    let so_far = tokens.is(at, "so") && tokens.is(at + 1, "far");
    let in_line = tokens.is_any(at, &["consecutive", "straight", "successive"]);
    behind_noun && (this || of_the || tokens.is(at, "since") && !first) || row || so_far || in_line
}

/// “one” that stands for somebody or something.
fn pronoun(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    let one = figure.number_end - figure.number == 1
        && tokens.is(figure.number, "one")
        && figure.is_bare();
    if !one {
        return None;
    }
    let next = figure.end;
    if tokens.is_any(
        next,
        &[
            "can", "could", "should", "must", "might", "would", "may", "ought", "wants", "needs",
            "cannot", "'", "’", "hopes", "wonders", "thinks", "knows",
        ],
    ) {
        return Some(SetAside::Idiom);
    }
    let before = figure.first.checked_sub(1)?;
    // “that one weighs 3 kg”, “the one you mentioned”
    let pointed = tokens.is_any(
        before,
        &[
            "the", "that", "this", "which", "each", "another", "any", "every",
        ],
    );
    let open = !tokens.is_word(next)
        || tokens.is_any(
            next,
            &[
                "is",
                "was",
                "has",
                "had",
                "does",
                "did",
                "costs",
                "will",
                "you",
                "i",
                "we",
                "they",
                "he",
                "she",
                "that",
                "who",
                "which",
                "with",
                "in",
                "on",
                "from",
                "to",
                "for",
                "at",
                "of",
                "and",
                "or",
                "but",
                "said",
                "says",
                "goes",
                "went",
                "came",
                "comes",
                "thing",
                "exception",
            ],
        );
    if pointed && open && !figure.hyphen {
        return Some(SetAside::Idiom);
    }
    // “a new one”, “the big one”: an adjective with an article before it.
    let article = tokens.is_any(
        before.wrapping_sub(1),
        &[
            "a", "an", "the", "this", "that", "another", "his", "her", "its", "their", "every",
            "very", "no", "more", "most",
        ],
    );
    let ends = !tokens.is_word(next)
        || tokens.is_any(
            next,
            &[
                "that", "who", "which", "in", "of", "for", "to", "with", "from", "on", "at", "and",
                "or", "but", "is", "was", "has", "will",
            ],
        );
    let adjective =
        tokens.is_small(before) && article && tokens.meaning(&lexicon.bounds, before).is_none();
    (adjective && ends && !figure.hyphen).then_some(SetAside::Idiom)
}

/// “twice” and “doubled” are multiples only where something is compared or measured.
fn multiple(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if figure.style.form != Form::Multiple {
        return None;
    }
    let at = figure.end;
    if tokens.is_any(figure.number, &["twice", "thrice"]) {
        // “twice as loud”, “twice the size”, but not “scored twice as they won”
        let as_many = tokens.is(at, "as")
            && tokens.is_small(at + 1)
            && !tokens.is_any(
                at + 1,
                &["he", "she", "they", "it", "we", "the", "a", "his", "its"],
            );
        let compared = as_many
            || tokens.is(at, "the")
            || tokens.is_word(at) && tokens.phrase(&lexicon.rates, at).is_some();
        return (!compared).then_some(SetAside::Idiom);
    }
    let direction = tokens.is_any(at, &["back", "down", "up", "over", "as", "around"]);
    direction.then_some(SetAside::Idiom)
}
