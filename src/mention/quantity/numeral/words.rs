//! Numerals in words, and the words that continue numerals in digits.

use rust_decimal::Decimal;

use super::super::token::Tokens;
use super::{Form, Numeral, Ratio, Style, Value};
use crate::lexicon::Lexicon;
use crate::value::Bound;

const HUNDRED: Decimal = Decimal::ONE_HUNDRED;

/// The numeral that begins at the word `at`.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    if let Some(vague) = vague(tokens, at, lexicon) {
        return Some(vague);
    }
    if let Some(fraction) = lone_fraction(tokens, at, lexicon) {
        return Some(fraction);
    }
    if let Some(numeral) = cardinal(tokens, at, lexicon) {
        return Some(numeral);
    }
    if let Some((end, ordinal)) = ordinal_at(tokens, at, lexicon) {
        return Some(Numeral {
            first: at,
            end,
            value: Value::Exact(Ratio::whole(ordinal)),
            style: Style {
                form: Form::Words,
                ordinal: true,
                ..Style::default()
            },
        });
    }
    let (end, multiple) = tokens.phrase(&lexicon.multiples, at)?;
    Some(Numeral {
        first: at,
        end,
        value: Value::Exact(Ratio::whole(multiple.0)),
        style: Style {
            form: Form::Multiple,
            ..Style::default()
        },
    })
}

/// The article that belongs to a number word: “a dozen”, “a third”.
fn with_article(tokens: &Tokens<'_>, at: usize) -> usize {
    let article = at > 0 && tokens.is_any(at - 1, &["a", "an"]) && !tokens.glued(at);
    if article { at - 1 } else { at }
}

/// “dozens”, “tens of thousands”, “several hundred”, “a couple”, “a majority of”.
fn vague(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    if let Some(several) = several_before(tokens, at, lexicon) {
        let (value, end) = scaled_by(tokens, at, Ratio::whole(2.into()), lexicon)?;
        return Some(vague_numeral(several, end, Bound::AtLeast, value?));
    }
    let (end, meaning) = tokens.phrase(&lexicon.vague, at)?;
    // “a couple of buses”, “the past couple of days”, but not “the couple of the year”
    let pair = tokens.is_any(at, &["couple", "pair"]);
    let share = tokens.is_any(at, &["majority", "vast", "overwhelming"]);
    let before = at.wrapping_sub(1);
    let article = tokens.is_any(before, &["a", "an"]) || share && tokens.is(before, "the");
    if pair && !article && !tokens.is_any(before, &["past", "last", "next", "first", "every"])
        || share && !article
    {
        return None;
    }
    let first = if article && (pair || share) {
        before
    } else {
        at
    };
    if let Some((Some(value), end)) = scaled_by(tokens, end, Ratio::whole(meaning.value), lexicon) {
        // “a couple of hundred”
        return Some(vague_numeral(first, end, Bound::AtLeast, value));
    }
    let shown_end = if end - at > 1 && tokens.is(end - 1, "of") {
        end - 1
    } else {
        end
    };
    Some(vague_numeral(
        first,
        shown_end,
        meaning.bound,
        Ratio::whole(meaning.value),
    ))
}

fn vague_numeral(first: usize, end: usize, bound: Bound, value: Ratio) -> Numeral {
    Numeral {
        first,
        end,
        value: match bound {
            Bound::Exact => Value::Exact(value),
            bound => Value::Vague(bound, value),
        },
        style: Style {
            form: Form::Words,
            magnitude: true,
            ..Style::default()
        },
    }
}

/// Where “several” or “a few” before a scale word begins.
fn several_before(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<usize> {
    tokens
        .meaning(&lexicon.magnitudes, at)
        .filter(|scale| !scale.short)?;
    let mut word = at.checked_sub(1)?;
    if tokens.is_hyphen(word) {
        word = word.checked_sub(1)?;
    }
    tokens
        .is_any(
            word,
            &["several", "few", "many", "multiple", "various", "some-odd"],
        )
        .then(|| with_article(tokens, word))
}

/// “half”, “a third”, “a quarter of a million”, and with a number before them what
/// [`cardinal`] reads.
fn lone_fraction(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    let first = with_article(tokens, at);
    let article = first < at;
    let half = tokens.is(at, "half");
    if !article && !half && !tokens.is(at, "quarter") {
        return None;
    }
    let (end, below) = denominator(tokens, at, lexicon)?;
    let part = Ratio::of(Decimal::ONE, below)?;
    let next = next_word(tokens, end);
    let measured = || tokens.phrase(&lexicon.units, next).is_some();
    let followed = if half {
        is_half(tokens, at, end)
    } else if article {
        !tokens.is_word(end)
            || tokens.is_any(end, PART_FOLLOWERS)
            || scale_follows(tokens, end, lexicon)
            || measured()
    } else {
        // “quarter million”, “quarter-litre”, but never “quarter” alone.
        (scale_follows(tokens, end, lexicon) || (tokens.is_hyphen(end) && measured()))
            && !tokens.is_any(at.wrapping_sub(1), &["first", "second", "third", "fourth"])
    };
    if !followed {
        return None;
    }
    let mut numeral = Numeral {
        first: if half { at } else { first },
        end,
        value: Value::Exact(part),
        style: Style {
            form: Form::Fraction,
            broken: true,
            ..Style::default()
        },
    };
    of_a_million(tokens, &mut numeral, lexicon);
    Some(numeral)
}

/// Words after “a third” that show it is a part and not a place.
const PART_FOLLOWERS: &[&str] = &[
    "of", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "bigger", "off", "as",
    "have", "had", "are", "were", "said", "say", "to", "in", "and", "or", "than", "on",
];

fn scale_follows(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    let at = next_word(tokens, at);
    tokens
        .meaning(&lexicon.magnitudes, at)
        .is_some_and(|scale| !scale.short)
}

fn next_word(tokens: &Tokens<'_>, at: usize) -> usize {
    if tokens.is_hyphen(at) { at + 1 } else { at }
}

/// Whether “half” is a number here, and not “the first half” or “half-brother”.
fn is_half(tokens: &Tokens<'_>, at: usize, end: usize) -> bool {
    // “second-half goals”
    let hyphen = usize::from(at > 0 && tokens.is_hyphen(at - 1));
    let before = at.wrapping_sub(1 + hyphen);
    if tokens.is_any(
        before,
        &[
            "first", "second", "other", "better", "last", "latter", "each", "either", "this",
            "that", "opening", "closing", "top", "bottom", "1st", "2nd", "upper", "lower",
            "former",
        ],
    ) {
        return false;
    }
    if tokens.is(before, "the") && !tokens.is(end, "of") {
        return false;
    }
    // “half-brother” stands in the asides; a hyphen needs a number or a unit behind it.
    true
}

/// “half a million”, “a quarter of a million”, “half a dozen”, “two thirds of a million”.
fn of_a_million(tokens: &Tokens<'_>, numeral: &mut Numeral, lexicon: &Lexicon) {
    let Value::Exact(part) = numeral.value else {
        return;
    };
    let mut at = numeral.end;
    if tokens.is(at, "of") {
        at += 1;
        if !tokens.is(at, "a") {
            return;
        }
    }
    if tokens.is_any(at, &["a", "an"]) || tokens.is_hyphen(at) {
        at += 1;
    }
    if let Some((Some(product), end)) = scaled_by(tokens, at, part, lexicon) {
        numeral.value = Value::Exact(product);
        numeral.end = end;
        numeral.style.magnitude = true;
        numeral.style.broken = false;
        numeral.style.form = Form::Words;
    }
}

/// Multiplies by the scale words at `at`: the product (`None` where it does not fit) and the token
/// after them. `None` where no scale word stands there.
pub(super) fn scaled_by(
    tokens: &Tokens<'_>,
    at: usize,
    value: Ratio,
    lexicon: &Lexicon,
) -> Option<(Option<Ratio>, usize)> {
    let start = at;
    let mut at = at;
    let mut product = Some(value);
    loop {
        let glued_word = tokens.glued(at);
        let word = if at == start && tokens.is_hyphen(at) && tokens.is_word(at + 1) {
            at + 1
        } else {
            at
        };
        let Some(scale) = tokens.meaning(&lexicon.magnitudes, word) else {
            break;
        };
        if scale.short && (word != at || !short_fits(tokens, start, at, glued_word)) {
            break;
        }
        product = product.and_then(|product| product.times(scale.factor));
        at = word + 1;
        if scale.short {
            break;
        }
    }
    (at > start).then_some((product, at))
}

/// Whether an abbreviation behind digits is a scale: glued (“12k”, “$3m”), or one of those that
/// are written apart (“3 bn”). A lone `m` is a metre unless money or a counted noun shows otherwise.
fn short_fits(tokens: &Tokens<'_>, start: usize, at: usize, glued: bool) -> bool {
    if at != start {
        return false;
    }
    let word = tokens.text(at);
    let number = start.saturating_sub(1);
    let money = money_before(tokens, number) || money_after(tokens, at + 1);
    match word {
        "mM" => false,
        "m" | "mm" => {
            (money && (glued || word == "m"))
                || (glued && word == "m" && counts_noun(tokens, at + 1))
        }
        "M" | "MM" => glued || !tokens.is_word(at + 1),
        "b" | "B" => glued && (money || counts_noun(tokens, at + 1) || !tokens.is_word(at + 1)),
        "t" | "T" | "tr" => money && glued,
        // “573.15K” is a temperature.
        "K" => glued && !(tokens.is(start.wrapping_sub(2), ".") && tokens.text(number).len() >= 2),
        "k" => glued,
        "cr" | "crs" => money || !tokens.is_word(at + 1),
        _ => glued || tokens.get(at).is_some_and(|token| token.spaced),
    }
}

/// Whether a sign or code of money stands before the number that ends at `last`.
fn money_before(tokens: &Tokens<'_>, last: usize) -> bool {
    let mut at = last;
    // Back over the digits and their separators; a number has few of them.
    for _ in 0..12 {
        if at == 0 {
            return false;
        }
        let before = at - 1;
        let part = tokens.is_digits(before)
            || (tokens.is_any(before, &[".", ",", "-", "–", "−"]) && tokens.glued(at));
        if !part {
            break;
        }
        at = before;
    }
    at > 0 && is_money(tokens, at - 1)
}

fn money_after(tokens: &Tokens<'_>, at: usize) -> bool {
    is_money(tokens, at)
        || tokens.is_any(at, &["euros", "dollars", "pounds", "yen", "yuan", "euro"])
}

fn is_money(tokens: &Tokens<'_>, at: usize) -> bool {
    let text = tokens.text(at);
    matches!(
        text,
        "$" | "€"
            | "£"
            | "¥"
            | "₹"
            | "₽"
            | "₴"
            | "₩"
            | "₦"
            | "₱"
            | "₫"
            | "฿"
            | "₪"
            | "₺"
            | "￥"
            | "＄"
            | "RM"
            | "Rs"
            | "PS"
    ) || (text.len() == 3 && crate::value::is_currency(text))
}

/// Whether a plural noun follows: “15m people”, but not “15m high”.
fn counts_noun(tokens: &Tokens<'_>, at: usize) -> bool {
    let word = tokens.text(at);
    tokens.is_small(at)
        && (tokens.is_any(at, &["people", "men", "women", "children"])
            || (word.len() > 4 && word.ends_with('s') && !word.ends_with("ss")))
}

/// “7 thousand 2 hundred and 5”, “5 million 40 thousand”, “2 crore and sixty”.
pub(super) fn add_smaller(tokens: &Tokens<'_>, numeral: &mut Numeral, lexicon: &Lexicon) {
    for _ in 0..3 {
        let Value::Exact(value) = numeral.value else {
            return;
        };
        let and = tokens.is_any(numeral.end, &["and", "&"]);
        let at = if and { numeral.end + 1 } else { numeral.end };
        let last_scale = tokens
            .meaning(&lexicon.magnitudes, numeral.end - 1)
            .map(|scale| scale.factor);
        let Some(scale) = last_scale else {
            return;
        };
        let added = if tokens.is_digits(at) {
            smaller_digits(tokens, at, scale, and, lexicon)
        } else if and {
            // “3 million and two others”: only hundreds are added in words.
            integer(tokens, at, lexicon).and_then(|(value, end)| {
                let value = value.filter(|value| *value < scale)?;
                (value >= HUNDRED || scale == HUNDRED).then_some((Ratio::whole(value), end))
            })
        } else {
            None
        };
        let Some((sum, end)) = added.and_then(|(added, end)| Some((value.plus(added)?, end)))
        else {
            return;
        };
        numeral.value = Value::Exact(sum);
        numeral.end = end;
    }
}

/// Digits at `at` that go on a number whose last scale word is `scale`, and the token after them.
fn smaller_digits(
    tokens: &Tokens<'_>,
    at: usize,
    scale: Decimal,
    and: bool,
    lexicon: &Lexicon,
) -> Option<(Ratio, usize)> {
    if tokens.text(at).len() > 3 || tokens.glued(at) || tokens.glued(at + 1) {
        return None;
    }
    let small = Ratio::whole(tokens.text(at).parse::<u32>().ok()?.into());
    match scaled_by(tokens, at + 1, small, lexicon) {
        Some((added, end)) => added
            .filter(|added| added.value() < scale)
            .map(|added| (added, end)),
        None => (and && scale == HUNDRED && small.value() < HUNDRED).then_some((small, at + 1)),
    }
}

/// Adds “and a half”, “and three quarters”: to the number, or to its scale (“2 million and a half”).
/// Tells whether it did.
pub(super) fn add_part(tokens: &Tokens<'_>, numeral: &mut Numeral, lexicon: &Lexicon) -> bool {
    let Value::Exact(value) = numeral.value else {
        return false;
    };
    let mut at = numeral.end;
    if tokens.is_hyphen(at) {
        at += 1;
    }
    if !tokens.is_any(at, &["and", "&"]) {
        return false;
    }
    at += 1;
    if tokens.is_hyphen(at) {
        at += 1;
    }
    let Some((part, end)) = part_at(tokens, at, lexicon) else {
        return false;
    };
    let scale = tokens
        .meaning(&lexicon.magnitudes, numeral.end - 1)
        .map(|scale| scale.factor)
        .filter(|scale| *scale >= Decimal::ONE_THOUSAND);
    // “one billion and a quarter million”: the part has a scale of its own.
    let own = scaled_by(tokens, end, part, lexicon);
    let (part, end) = match (scale, own) {
        (Some(_), Some((Some(part), end))) => (Some(part), end),
        (Some(scale), _) => (part.times(scale), end),
        (None, _) => (Some(part), end),
    };
    let Some(sum) = part.and_then(|part| value.plus(part)) else {
        return false;
    };
    numeral.value = Value::Exact(sum);
    numeral.end = end;
    numeral.style.broken = true;
    true
}

/// A fraction in words with its count: “a half”, “one fourth”, “three quarters”, “fifty-four hundredths”.
fn part_at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(Ratio, usize)> {
    if tokens.is_any(at, &["a", "an"]) {
        let word = next_word(tokens, at + 1);
        let (end, below) = denominator(tokens, word, lexicon)?;
        return Some((Ratio::of(Decimal::ONE, below)?, end));
    }
    if let Some(sign) = (tokens.is(at, "half"))
        .then(|| Ratio::of(Decimal::ONE, 2.into()))
        .flatten()
    {
        return Some((sign, at + 1));
    }
    let (above, end) = integer(tokens, at, lexicon)?;
    let (end, below) = denominator(tokens, next_word(tokens, end), lexicon)?;
    Some((Ratio::of(above?, below)?, end))
}

/// The denominator that the word at `at` names: “thirds”, “twenty-fifth”.
fn denominator(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(usize, Decimal)> {
    if let Some(fraction) = tokens.meaning(&lexicon.fractions, at) {
        return Some((at + 1, fraction.0.into()));
    }
    let tens = tokens.meaning(&lexicon.numerals, at)?.0;
    if tens < 20 || !tens.is_multiple_of(10) {
        return None;
    }
    let unit = next_word(tokens, at + 1);
    let word = tokens.text(unit);
    let below = match word.strip_suffix('s') {
        Some("first") => 1,
        Some("second") => 2,
        _ => match tokens.meaning(&lexicon.fractions, unit) {
            Some(fraction) if fraction.0 < 10 => fraction.0,
            _ => {
                tokens
                    .meaning(&lexicon.ordinals, unit)
                    .filter(|o| o.0 < 10)?
                    .0
            }
        },
    };
    Some((unit + 1, Decimal::from(below) + Decimal::from(tens)))
}

/// A cardinal in words with what may follow it: a decimal point, a denominator, a part, an ordinal.
fn cardinal(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    let (value, mut end) = integer(tokens, at, lexicon)?;
    let bare = tokens.meaning(&lexicon.magnitudes, at).is_some();
    let first = if bare { with_article(tokens, at) } else { at };
    let mut style = Style {
        form: Form::Words,
        magnitude: tokens.meaning(&lexicon.magnitudes, end - 1).is_some(),
        ..Style::default()
    };
    let Some(value) = value else {
        return Some(Numeral {
            first,
            end,
            value: Value::Unreadable,
            style,
        });
    };
    let mut ratio = Ratio::whole(value);
    if let Some((ordinal, ordinal_end)) = ordinal_tail(tokens, at, end, value, lexicon) {
        style.ordinal = true;
        return Some(Numeral {
            first,
            end: ordinal_end,
            value: Value::Exact(Ratio::whole(ordinal)),
            style,
        });
    }
    if let Some((decimals, after)) = point_tail(tokens, end, lexicon) {
        style.broken = true;
        ratio = ratio.plus(Ratio::whole(decimals))?;
        end = after;
        if let Some((product, after)) = scaled_by(tokens, end, ratio, lexicon) {
            style.magnitude = true;
            return Some(Numeral {
                first,
                end: after,
                value: product.map_or(Value::Unreadable, Value::Exact),
                style,
            });
        }
    } else if let Some((below, after)) = denominator_tail(tokens, end, value, lexicon) {
        style.form = Form::Fraction;
        style.broken = true;
        let mut numeral = Numeral {
            first,
            end: after,
            value: Ratio::of(value, below).map_or(Value::Unreadable, Value::Exact),
            style,
        };
        of_a_million(tokens, &mut numeral, lexicon);
        return Some(numeral);
    }
    let mut numeral = Numeral {
        first,
        end,
        value: Value::Exact(ratio),
        style,
    };
    if add_part(tokens, &mut numeral, lexicon)
        && let Some((product, after)) = numeral
            .value
            .ratio()
            .and_then(|ratio| scaled_by(tokens, numeral.end, ratio, lexicon))
    {
        numeral.value = product.map_or(Value::Unreadable, Value::Exact);
        numeral.end = after;
        numeral.style.magnitude = true;
    }
    Some(numeral)
}

/// “two thirds”, “one-fourth”, “twenty one fifths”: a denominator behind a number.
fn denominator_tail(
    tokens: &Tokens<'_>,
    end: usize,
    value: Decimal,
    lexicon: &Lexicon,
) -> Option<(Decimal, usize)> {
    let spaced_hyphen = tokens.is_dash(end) && !tokens.glued(end) && !tokens.glued(end + 1);
    let word = if spaced_hyphen {
        end + 1
    } else {
        next_word(tokens, end)
    };
    let (after, below) = denominator(tokens, word, lexicon)?;
    let plural = tokens.text(after - 1).ends_with('s') || tokens.is(after - 1, "halves");
    // “three quarters in a row” counts quarters; “the last three quarters” too.
    if tokens.is(after - 1, "quarters") && word == end {
        let first = end.saturating_sub(2);
        if tokens.is_any(
            first,
            &[
                "last",
                "past",
                "next",
                "first",
                "previous",
                "consecutive",
                "straight",
            ],
        ) || tokens.is_any(after, &["in", "ago", "later", "running", "earlier"])
        {
            return None;
        }
    }
    if tokens.is(after - 1, "second") || (tokens.is(after - 1, "seconds") && after - word == 1) {
        return None;
    }
    let hyphen = word != end;
    let fits = if value == Decimal::ONE {
        !plural
    } else {
        plural || hyphen
    };
    fits.then_some((below, after))
}

/// “twenty-first”, “two hundredth”, “one hundred twenty fifth”: an ordinal that ends a number.
fn ordinal_tail(
    tokens: &Tokens<'_>,
    at: usize,
    end: usize,
    value: Decimal,
    lexicon: &Lexicon,
) -> Option<(Decimal, usize)> {
    let word = next_word(tokens, end);
    let and = tokens.is(word, "and");
    let word = if and { word + 1 } else { word };
    let last = tokens
        .meaning(&lexicon.numerals, end - 1)
        .map(|numeral| numeral.0);
    let tens = last.is_some_and(|last| last >= 20 && last.is_multiple_of(10));
    let scale = tokens.meaning(&lexicon.magnitudes, end - 1).is_some();
    let ordinal = tokens.meaning(&lexicon.ordinals, word)?.0;
    if tens && !and && ordinal < 10 {
        return Some((value + Decimal::from(ordinal), word + 1));
    }
    if scale && ordinal < 100 && end - at > 1 {
        return Some((value + Decimal::from(ordinal), word + 1));
    }
    let big = ordinal >= 100 && !and && value > Decimal::ONE && word == end;
    if big && value < Decimal::ONE_THOUSAND {
        return Some((value.checked_mul(ordinal.into())?, word + 1));
    }
    None
}

/// An ordinal word, alone or after tens: “third”, “twenty-first”, “thirtyfirst”.
fn ordinal_at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(usize, Decimal)> {
    let ordinal = tokens.meaning(&lexicon.ordinals, at)?;
    Some((at + 1, ordinal.0.into()))
}

/// “point five”, “point seventy-one”, “point nought four” behind a number: the decimals.
fn point_tail(tokens: &Tokens<'_>, end: usize, lexicon: &Lexicon) -> Option<(Decimal, usize)> {
    if !tokens.is(end, "point") {
        return None;
    }
    let mut digits = String::from("0.");
    let mut at = end + 1;
    while digits.len() < 20 {
        if let Some(numeral) = tokens.meaning(&lexicon.numerals, at) {
            let tens = numeral.0 >= 20;
            let unit = next_word(tokens, at + 1);
            let unit_value = tokens.meaning(&lexicon.numerals, unit).map_or(0, |n| n.0);
            if tens && (1..10).contains(&unit_value) {
                digits.push_str(&(numeral.0 + unit_value).to_string());
                at = unit + 1;
            } else {
                digits.push_str(&numeral.0.to_string());
                at += 1;
            }
        } else if tokens.is_digits(at) && at == end + 1 && tokens.text(at).len() < 10 {
            digits.push_str(tokens.text(at));
            at += 1;
            break;
        } else {
            break;
        }
    }
    let decimals: Decimal = digits
        .strip_suffix('.')
        .map_or(digits.as_str(), |_| "")
        .parse()
        .ok()?;
    Some((decimals, at))
}

/// A whole number in words: the value (`None` where it does not fit), and the token after it.
fn integer(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<(Option<Decimal>, usize)> {
    let mut sum = Sum::default();
    let mut end = at;
    let mut next = at;
    loop {
        let read = if let Some(numeral) = tokens.meaning(&lexicon.numerals, next) {
            sum.add_numeral(numeral.0, next > end)
        } else if let Some(scale) = tokens
            .meaning(&lexicon.magnitudes, next)
            .filter(|m| !m.short)
        {
            let plural = end == at && tokens.text(next).ends_with('s') && !tokens.is(next, "s");
            !plural && sum.add_scale(scale.factor)
        } else {
            false
        };
        if !read {
            break;
        }
        end = next + 1;
        next = joint(tokens, end, &sum, lexicon);
    }
    (end > at).then(|| (sum.total(), end))
}

/// The next number word: over a hyphen, “and” after hundreds, or a comma after thousands.
fn joint(tokens: &Tokens<'_>, end: usize, sum: &Sum, lexicon: &Lexicon) -> usize {
    let number = |at: usize| tokens.meaning(&lexicon.numerals, at);
    let spaced_hyphen = tokens.is_dash(end) && !tokens.glued(end);
    if tokens.is_hyphen(end) || (spaced_hyphen && number(end + 1).is_some_and(|n| n.0 < 10)) {
        return end + 1;
    }
    if tokens.is_any(end, &["and", "&"]) && sum.takes_and() && number(end + 1).is_some() {
        // “two hundred and fifty-four” goes on; “two million and three fifths” is left to the parts.
        let part = tokens
            .meaning(&lexicon.fractions, next_word(tokens, end + 2))
            .is_some()
            && number(end + 1).is_some_and(|n| n.0 < 20)
            && !tokens.is(next_word(tokens, end + 2), "second");
        let plural = tokens.text(next_word(tokens, end + 2)).ends_with('s');
        if part && (plural || number(end + 1).is_some_and(|n| n.0 == 1)) && !sum.ends_in_hundred() {
            return end;
        }
        return end + 1;
    }
    let hundreds = |at: usize| {
        number(at).is_some()
            && tokens
                .meaning(&lexicon.magnitudes, at + 1)
                .is_some_and(|scale| scale.factor == HUNDRED)
    };
    if tokens.is(end, ",") && sum.ends_in_thousands() && hundreds(end + 1) {
        return end + 1;
    }
    end
}

/// A number under construction: closed groups, and the group below the last scale word.
#[derive(Default)]
struct Sum {
    closed: Option<Decimal>,
    group: Option<Decimal>,
    last_scale: Option<Decimal>,
    /// The last word was “hundred” (or a greater scale).
    after_scale: bool,
    overflow: bool,
}

impl Sum {
    fn add_numeral(&mut self, value: u8, over_joint: bool) -> bool {
        let value = Decimal::from(value);
        let ten = Decimal::TEN;
        match self.group {
            None => {
                if self.closed.is_some() && value.is_zero() {
                    return false;
                }
                self.group = Some(value);
            }
            Some(group) if self.after_scale && !value.is_zero() => self.group = Some(group + value),
            Some(group) => {
                let tens = group % HUNDRED;
                let open = tens >= Decimal::from(20) && (tens % ten).is_zero();
                if open && value < ten && !value.is_zero() {
                    self.group = Some(group + value);
                } else if !over_joint
                    && group < HUNDRED
                    && group >= Decimal::from(13)
                    && value >= ten
                {
                    // “nineteen eighty-four”, “twenty nineteen”: a year read in pairs.
                    let pair = group * HUNDRED + value;
                    if !(Decimal::from(1300)..Decimal::from(2100)).contains(&pair) {
                        return false;
                    }
                    self.group = Some(pair);
                } else {
                    return false;
                }
            }
        }
        self.after_scale = false;
        true
    }

    fn add_scale(&mut self, scale: Decimal) -> bool {
        if scale <= HUNDRED {
            let group = match (self.group, self.closed) {
                (Some(group), _) => group,
                (None, None) => Decimal::ONE,
                (None, Some(_)) => return false,
            };
            if scale == HUNDRED && group >= HUNDRED {
                return false;
            }
            if scale < HUNDRED && self.after_scale && group % HUNDRED != Decimal::ZERO {
                return false;
            }
            // “three hundred and two dozens”: dozens multiply only what follows the hundreds.
            let (high, low) = if scale < HUNDRED && group > HUNDRED && !(group % HUNDRED).is_zero()
            {
                (group - group % HUNDRED, group % HUNDRED)
            } else {
                (Decimal::ZERO, group)
            };
            self.group = Some(high + low * scale);
            self.after_scale = scale == HUNDRED;
            return true;
        }
        let product = match (self.group.take(), self.closed, self.last_scale) {
            (Some(group), closed, last) if last.is_none_or(|last| scale < last) => closed
                .unwrap_or_default()
                .checked_add(group.checked_mul(scale).unwrap_or(Decimal::MAX)),
            (Some(group), closed, _) => closed
                .unwrap_or_default()
                .checked_add(group)
                .and_then(|sum| sum.checked_mul(scale)),
            (None, Some(closed), _) => closed.checked_mul(scale),
            (None, None, _) => Some(scale),
        };
        match product.filter(|product| *product < Decimal::MAX) {
            Some(product) => self.closed = Some(product),
            None => self.overflow = true,
        }
        self.last_scale = Some(scale);
        self.after_scale = true;
        true
    }

    fn takes_and(&self) -> bool {
        self.after_scale
    }

    fn ends_in_hundred(&self) -> bool {
        self.after_scale && self.group.is_some()
    }

    fn ends_in_thousands(&self) -> bool {
        self.after_scale && self.group.is_none()
    }

    fn total(&self) -> Option<Decimal> {
        if self.overflow {
            return None;
        }
        self.closed
            .unwrap_or_default()
            .checked_add(self.group.unwrap_or_default())
    }
}
