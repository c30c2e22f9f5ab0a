//! Numerals that begin with digits: grouping, decimals, exponents, fractions, scale words.

use rust_decimal::Decimal;

use super::super::token::Tokens;
use super::{Form, Numeral, Ratio, Style, Value, words};
use crate::lexicon::Lexicon;
use crate::lexicon::words::digit_value;
use crate::value::scaled;

/// A decimal holds 28 digits; what is longer is not read.
const MOST_DIGITS: usize = 28;

/// The numeral that begins at the digits, the decimal point or the fraction sign at `at`.
pub(super) fn read(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Numeral> {
    if tokens.is_mark(at) {
        if let Some(part) = vulgar_fraction(tokens.text(at)) {
            let numeral = Numeral {
                first: at,
                end: at + 1,
                value: Value::Exact(part),
                style: Style {
                    form: Form::Fraction,
                    broken: true,
                    ..Style::default()
                },
            };
            return Some(with_magnitude(tokens, numeral, lexicon));
        }
        return lookalikes(tokens, at);
    }
    if !tokens.is_digits(at) {
        return None;
    }
    let chain = Chain::at(tokens, at);
    let mut numeral = chain.numeral(tokens);
    if matches!(numeral.value, Value::Exact(_)) {
        add_fraction(tokens, &mut numeral);
        add_power(tokens, &mut numeral);
        add_ordinal(tokens, &mut numeral);
        if !numeral.style.ordinal {
            numeral = with_magnitude(tokens, numeral, lexicon);
        }
    }
    Some(numeral)
}

/// Runs of digits joined by separators without white space, or by the spaces that part thousands.
struct Chain<'a> {
    first: usize,
    end: usize,
    /// Each run with the separator before it; the first has none.
    runs: Vec<(char, &'a str)>,
    /// Invisible characters inside, doubled separators, mixed scripts.
    suspicious: bool,
}

const GAP: char = ' ';

impl<'a> Chain<'a> {
    fn at(tokens: &Tokens<'a>, at: usize) -> Self {
        let mut chain = Self {
            first: at,
            end: at + 1,
            runs: vec![('\0', tokens.text(at))],
            suspicious: !one_script(tokens.text(at)),
        };
        if starts_with_point(tokens, at) {
            chain.first = at - 1;
            chain.runs.insert(0, ('\0', ""));
            chain.runs[1].0 = '.';
        }
        loop {
            let next = chain.end;
            if tokens.is_digits(next) && tokens.glued(next) {
                // Two runs of digits meet only where the script changes.
                chain.suspicious |= !same_script(tokens.text(at), tokens.text(next));
                chain.push('\0', tokens.text(next), next);
                continue;
            }
            let mut mark = next;
            while tokens.is_mark(mark) && tokens.glued(mark) && is_joint(tokens.text(mark)) {
                mark += 1;
            }
            if mark > next && tokens.is_digits(mark) && tokens.glued(mark) {
                let separator = tokens.text(next).chars().next().unwrap_or('\0');
                let lone = mark == next + 1;
                // “5'11" is a height, and “9:30” is left to the clock.
                if separator == '\'' && lone && tokens.text(mark).len() != 3 {
                    break;
                }
                chain.suspicious |= !lone || is_invisible(separator);
                chain.suspicious |= !same_script(tokens.text(at), tokens.text(mark));
                chain.push(separator, tokens.text(mark), mark);
                continue;
            }
            if !chain.takes_group(tokens, next) {
                break;
            }
            chain.push(GAP, tokens.text(next), next);
        }
        chain
    }

    fn push(&mut self, separator: char, run: &'a str, at: usize) {
        if separator == '\0' {
            // Keep the digits apart: the chain is unreadable anyway.
            self.suspicious = true;
        }
        self.runs.push((separator, run));
        self.end = at + 1;
    }

    /// Whether the digits at `at`, which stand behind a space, are three more digits of this number.
    fn takes_group(&self, tokens: &Tokens<'_>, at: usize) -> bool {
        if !tokens.is_digits(at) || tokens.text(at).chars().count() != 3 || self.suspicious {
            return false;
        }
        let (separator, first) = self.runs[0];
        let so_far = first.chars().count();
        if separator != '\0' || !(1..=3).contains(&so_far) || first.starts_with('0') {
            return false;
        }
        if self.runs[1..]
            .iter()
            .any(|(separator, _)| *separator != GAP)
        {
            return false;
        }
        let space = &tokens.text[tokens.span(at - 1, at - 1).end..tokens.span(at, at).start];
        let narrow = matches!(space, "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}");
        if narrow {
            return true;
        }
        // A plain space parts thousands only where the digits could hardly be two numbers.
        let joined = self.runs.len() > 1;
        let another = tokens.is_digits(at + 1) && tokens.text(at + 1).len() == 3;
        // “1 234,56”: the decimals show that the group goes on the number.
        let decimals = tokens.is(at + 1, ",")
            && tokens.glued(at + 1)
            && tokens.glued(at + 2)
            && tokens.is_digits(at + 2)
            && tokens.text(at + 2).len() <= 2;
        let round = decimals || tokens.text(at).ends_with('0') && !tokens.glued(at + 1);
        let measured = tokens.is_any(at + 1, &["mm", "cm", "m"]) || tokens.is_hyphen(at + 1);
        space == " " && (joined || another || round) && !measured
    }

    fn numeral(&self, tokens: &Tokens<'_>) -> Numeral {
        let mut style = Style {
            digits: u8::try_from(self.runs[0].1.chars().count()).unwrap_or(u8::MAX),
            zero_first: self.runs[0].1.len() > 1 && self.runs[0].1.starts_with('0'),
            ..Style::default()
        };
        let value = if self.suspicious {
            Value::Unreadable
        } else {
            self.value(&mut style, tokens)
        };
        if value == Value::Unreadable && self.runs.len() > 1 {
            style.form = Form::Chain;
        }
        Numeral {
            first: self.first,
            end: self.end,
            value,
            style,
        }
    }

    fn value(&self, style: &mut Style, tokens: &Tokens<'_>) -> Value {
        let Some((whole, decimals)) = self.parts(tokens) else {
            return Value::Unreadable;
        };
        style.grouped = whole.len() > 1;
        style.broken = decimals.is_some();
        if whole.len() > 1 {
            let digits: usize = whole.iter().map(|run| run.chars().count()).sum();
            style.digits = u8::try_from(digits).unwrap_or(u8::MAX);
        }
        let mut digits = String::with_capacity(MOST_DIGITS + 2);
        for run in whole {
            push_digits(&mut digits, run);
        }
        if let Some(decimals) = decimals {
            digits.push('.');
            push_digits(&mut digits, decimals);
        }
        if digits.len() > MOST_DIGITS + 1 {
            return Value::Unreadable;
        }
        if digits.starts_with('.') {
            digits.insert(0, '0');
        }
        match digits.parse::<Decimal>() {
            Ok(value) => Value::Exact(Ratio::whole(value)),
            Err(_) => Value::Unreadable,
        }
    }

    /// The digits before and after the decimal point, where the separators allow one reading.
    fn parts(&self, tokens: &Tokens<'_>) -> Option<(Vec<&'a str>, Option<&'a str>)> {
        let runs: Vec<&str> = self.runs.iter().map(|(_, run)| *run).collect();
        let separators: Vec<char> = self.runs[1..].iter().map(|(mark, _)| *mark).collect();
        let Some((last, others)) = separators.split_last() else {
            return Some((runs, None));
        };
        let (decimals, whole) = runs.split_last()?;
        let point = matches!(last, '.' | '·' | '٫');
        let all = |mark: char| separators.iter().all(|other| *other == mark);
        if others.is_empty() && point {
            let continental = decimals.len() == 3
                && (1..=3).contains(&whole[0].len())
                && whole[0] != "0"
                && writes_thousands_with_points(tokens, self.first);
            return if continental {
                Some((runs, None))
            } else {
                Some((whole.to_vec(), Some(decimals)))
            };
        }
        if [',', '.', GAP, '\'', '’', '٬'].into_iter().any(all) && are_thousands(&runs) {
            return Some((runs, None));
        }
        if all(',') && are_lakhs(&runs) {
            return Some((runs, None));
        }
        if others.is_empty() && *last == ',' && decimals.len() <= 2 && whole[0].len() <= 3 {
            // “12,5”: only what stands around it tells a decimal from two numbers of a list.
            return is_decimal_comma(tokens, self.first, self.end)
                .then(|| (whole.to_vec(), Some(*decimals)));
        }
        let mark = *others.first()?;
        let grouped = others.iter().all(|other| *other == mark);
        let decimal_point = point && matches!(mark, ',' | GAP | '\'' | '’' | '٬');
        let decimal_comma = *last == ',' && matches!(mark, '.' | GAP | '\'' | '’');
        if grouped && (decimal_point || decimal_comma) && (are_thousands(whole) || are_lakhs(whole))
        {
            return Some((whole.to_vec(), Some(decimals)));
        }
        None
    }
}

fn are_thousands(runs: &[&str]) -> bool {
    let width = |run: &&str| run.chars().count();
    let Some((first, others)) = runs.split_first() else {
        return false;
    };
    (1..=3).contains(&width(first)) && others.iter().all(|run| width(run) == 3)
}

/// Indian grouping: 12,34,567.
fn are_lakhs(runs: &[&str]) -> bool {
    let [first, middle @ .., last] = runs else {
        return false;
    };
    !middle.is_empty()
        && (1..=2).contains(&first.len())
        && middle.iter().all(|run| run.len() == 2)
        && last.len() == 3
}

/// Bytes before and behind a number in which the page shows how it parts thousands.
const HABIT_REACH: usize = 2_000;

/// Whether the text around the number shows that points part its thousands: `1.234.567`, `1.234,56`.
fn writes_thousands_with_points(tokens: &Tokens<'_>, at: usize) -> bool {
    let span = tokens.span(at, at);
    let bytes = tokens.text.as_bytes();
    let from = span.start.saturating_sub(HABIT_REACH);
    let near = &bytes[from..bytes.len().min(span.end + HABIT_REACH)];
    let digit = |at: usize| near.get(at).is_some_and(u8::is_ascii_digit);
    let group = |at: usize| (at..at + 3).all(digit) && !digit(at + 3);
    // A point, three digits, and then another group or the decimals.
    let shows = |at: usize| {
        let starts = digit(at.wrapping_sub(1)) && !digit(at.wrapping_sub(4));
        let decimals = || digit(at + 5) && digit(at + 6) && !digit(at + 7);
        starts
            && group(at + 1)
            && match near.get(at + 4) {
                Some(b'.') => {
                    group(at + 5)
                        && !(near.get(at + 8) == Some(&b'.') && digit(at + 9) && !group(at + 9))
                }
                Some(b',') => decimals(),
                _ => false,
            }
    };
    (1..near.len()).any(|at| near[at] == b'.' && shows(at))
}

/// Whether “12,5” is followed by what only one number has: a percent sign, a unit sign, a scale word.
fn is_decimal_comma(tokens: &Tokens<'_>, first: usize, end: usize) -> bool {
    let money_before =
        first > 0 && matches!(tokens.text(first - 1), "€" | "$" | "£" | "¥" | "₽" | "₴");
    money_before
        || tokens.is_any(
            end,
            &[
                "%", "percent", "per", "million", "billion", "trillion", "mln", "bn", "km", "kg",
                "mm", "cm", "€", "$", "£", "°", "euros", "euro", "MW", "GW", "kW", "tonnes",
            ],
        )
}

fn push_digits(out: &mut String, run: &str) {
    if run.is_ascii() {
        out.push_str(run);
        return;
    }
    for c in run.chars() {
        if let Some((value, _)) = digit_value(c) {
            out.push(char::from(b'0' + value));
        }
    }
}

fn same_script(a: &str, b: &str) -> bool {
    let script = |run: &str| {
        run.chars()
            .next()
            .and_then(digit_value)
            .map(|(_, zero)| zero)
    };
    script(a) == script(b) && one_script(a) && one_script(b)
}

fn one_script(run: &str) -> bool {
    let mut zeros = run.chars().filter_map(digit_value).map(|(_, zero)| zero);
    let first = zeros.next();
    zeros.all(|zero| Some(zero) == first)
}

fn is_joint(mark: &str) -> bool {
    matches!(mark, "," | "." | "'" | "’" | "·" | "٬" | "٫")
        || mark.chars().next().is_some_and(is_invisible)
}

/// Characters that are not seen: zero-width and direction marks, soft hyphens, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
    )
}

/// “.5”: a point that begins the number.
fn starts_with_point(tokens: &Tokens<'_>, at: usize) -> bool {
    at > 0
        && tokens.is(at - 1, ".")
        && tokens.glued(at)
        && (at == 1
            || !tokens.glued(at - 1)
            || matches!(
                tokens.text(at - 2),
                "$" | "€" | "£" | "(" | "-" | "−" | "–" | "+" | "<" | ">" | "~"
            ))
}

/// Mathematical digits (U+1D7CE to U+1D7FF) look like numbers and belong to no script: they are
/// shown, and not read.
fn lookalikes(tokens: &Tokens<'_>, at: usize) -> Option<Numeral> {
    let lookalike = |at: usize| {
        let first = tokens.text(at).chars().next();
        first.is_some_and(|c| ('\u{1d7ce}'..='\u{1d7ff}').contains(&c))
    };
    if !lookalike(at) {
        return None;
    }
    let mut end = at + 1;
    while tokens.glued(end) && (lookalike(end) || tokens.is_any(end, &[",", "."])) {
        end += 1;
    }
    while tokens.is_any(end - 1, &[",", "."]) {
        end -= 1;
    }
    Some(Numeral {
        first: at,
        end,
        value: Value::Unreadable,
        style: Style::default(),
    })
}

/// The value of a fraction sign.
fn vulgar_fraction(sign: &str) -> Option<Ratio> {
    let (above, below) = match sign {
        "½" => (1, 2),
        "⅓" => (1, 3),
        "⅔" => (2, 3),
        "¼" => (1, 4),
        "¾" => (3, 4),
        "⅕" => (1, 5),
        "⅖" => (2, 5),
        "⅗" => (3, 5),
        "⅘" => (4, 5),
        "⅙" => (1, 6),
        "⅚" => (5, 6),
        "⅐" => (1, 7),
        "⅛" => (1, 8),
        "⅜" => (3, 8),
        "⅝" => (5, 8),
        "⅞" => (7, 8),
        "⅑" => (1, 9),
        "⅒" => (1, 10),
        "↉" => (0, 3),
        _ => return None,
    };
    Ratio::of(above.into(), below.into())
}

/// “2½”, “2 ½”, “2 1/2”, “2/3”, “1⁄32”.
fn add_fraction(tokens: &Tokens<'_>, numeral: &mut Numeral) {
    let Value::Exact(whole) = numeral.value else {
        return;
    };
    if numeral.style.broken || numeral.style.grouped {
        return;
    }
    let at = numeral.end;
    if let Some(part) = vulgar_fraction(tokens.text(at)) {
        if let Some(sum) = whole.plus(part) {
            numeral.value = Value::Exact(sum);
            numeral.end = at + 1;
            numeral.style.broken = true;
        }
        return;
    }
    if let Some((part, end)) = written_fraction(tokens, numeral.first) {
        numeral.value = part.map_or(Value::Unreadable, Value::Exact);
        numeral.end = end;
        numeral.style.broken = true;
        numeral.style.form = Form::Fraction;
        return;
    }
    let spaced = tokens.is_digits(at) && !tokens.glued(at);
    let hyphen = tokens.is_hyphen(at) && tokens.is_digits(at + 1);
    let part_at = if hyphen { at + 1 } else { at };
    if (spaced || hyphen)
        && whole.value() < Decimal::ONE_THOUSAND
        && let Some((Some(part), end)) = written_fraction(tokens, part_at)
        && let Some(sum) = whole.plus(part)
        && part.value() < Decimal::ONE
    {
        numeral.value = Value::Exact(sum);
        numeral.end = end;
        numeral.style.broken = true;
    }
}

/// `2/3` at `at`: its value (`None` for a denominator of zero), and the token after it. Slashes
/// that join dates, seasons and other pairs are left alone.
fn written_fraction(tokens: &Tokens<'_>, at: usize) -> Option<(Option<Ratio>, usize)> {
    let slash = at + 1;
    let solidus = tokens.is(slash, "⁄") || tokens.is(slash, "∕");
    if !(tokens.is(slash, "/") || solidus) || !tokens.is_digits(at + 2) {
        return None;
    }
    let spaced = !tokens.glued(slash) && !tokens.glued(at + 2);
    let glued = tokens.glued(slash) && tokens.glued(at + 2);
    if !spaced && !glued {
        return None;
    }
    let joined =
        |at: usize, mark: &str| tokens.is(at, mark) && tokens.glued(at) && tokens.glued(at + 1);
    let behind = at > 0 && tokens.glued(at) && matches!(tokens.text(at - 1), "/" | "." | "," | ":");
    if behind
        || joined(at + 3, "/")
        || (joined(at + 3, ".") && tokens.is_digits(at + 4))
        || joined(at + 3, ",")
    {
        return None;
    }
    let number = |at: usize| tokens.text(at).parse::<u32>().ok();
    let (above, below) = (number(at)?, number(at + 2)?);
    let size = tokens.text(at).len().max(tokens.text(at + 2).len());
    if below == 0 {
        return Some((None, at + 3));
    }
    let likely = solidus
        || (size <= 4 && above < below && below <= 1000)
        || (above <= 16 && matches!(below, 2..=5 | 8));
    let date_like = tokens.text(at + 2).len() == 2
        && tokens.text(at).len() >= 2
        && !solidus
        && below < 32
        && above < 13
        && below != 16;
    if !likely
        || (spaced && below > 64)
        || (date_like && !spaced)
        || (tokens.text(at + 2).starts_with('0'))
    {
        return None;
    }
    Some((Ratio::of(above.into(), below.into()), at + 3))
}

/// `4e14`, `2.5×10−5`, `10^6`, `10⁻⁶`, `8x2^10`.
fn add_power(tokens: &Tokens<'_>, numeral: &mut Numeral) {
    let Value::Exact(value) = numeral.value else {
        return;
    };
    let at = numeral.end;
    let times = if let Some((exponent, end)) = letter_e(tokens, at) {
        Some((10, exponent, end, true))
    } else if let Some((exponent, end)) = raised(tokens, at) {
        let base = i64::try_from(value.value())
            .ok()
            .filter(|_| !numeral.style.broken);
        match base {
            Some(base) => Some((base, exponent, end, false)),
            None => {
                numeral.value = power_of(value, exponent);
                numeral.end = end;
                numeral.style.broken = true;
                return;
            }
        }
    } else if tokens.is_any(at, &["×", "x", "·", "*", "⋅"]) && tokens.is_digits(at + 1) {
        let base: i64 = tokens.text(at + 1).parse().unwrap_or(0);
        let exponent = raised(tokens, at + 2).or_else(|| {
            (base == 10 && tokens.is_dash(at + 2) && tokens.glued(at + 2))
                .then(|| exponent_digits(tokens, at + 2))
                .flatten()
        });
        exponent
            .filter(|_| base == 10 || base == 2)
            .map(|(exponent, end)| (base, exponent, end, true))
    } else {
        None
    };
    let Some((base, exponent, end, multiply)) = times else {
        return;
    };
    let power = match base {
        10 => scaled(Decimal::ONE, exponent).map(Ratio::whole),
        _ => match power_of(Ratio::whole(base.into()), exponent) {
            Value::Exact(power) => Some(power),
            _ => None,
        },
    };
    let product = power.and_then(|power| {
        if multiply {
            value.times_ratio(power)
        } else {
            Some(power)
        }
    });
    numeral.value = product.map_or(Value::Unreadable, Value::Exact);
    numeral.end = end;
    numeral.style.broken = true;
}

fn power_of(value: Ratio, exponent: i32) -> Value {
    let mut power = Some(Ratio::whole(Decimal::ONE));
    for _ in 0..exponent.unsigned_abs().min(128) {
        power = power.and_then(|power| power.times_ratio(value));
    }
    let power = if exponent < 0 {
        power.and_then(|power| {
            let (value, _) = power.decimal()?;
            Ratio::of(Decimal::ONE, value)
        })
    } else {
        power
    };
    match power {
        Some(power) if exponent.unsigned_abs() <= 128 => Value::Exact(power),
        _ => Value::Unreadable,
    }
}

/// `e14`, `e-3`, `E+6` behind a number.
fn letter_e(tokens: &Tokens<'_>, at: usize) -> Option<(i32, usize)> {
    if !tokens.is(at, "e") || !tokens.glued(at) || !tokens.glued(at + 1) {
        return None;
    }
    exponent_digits(tokens, at + 1)
}

/// `^-6` or superscript digits.
fn raised(tokens: &Tokens<'_>, at: usize) -> Option<(i32, usize)> {
    if !tokens.glued(at) {
        return None;
    }
    if tokens.is(at, "^") {
        return exponent_digits(tokens, at + 1);
    }
    let mut end = at;
    let mut digits = String::new();
    while end < at + 4 && tokens.glued(end) {
        let Some(c) = tokens.text(end).chars().next().and_then(superscript) else {
            break;
        };
        digits.push(c);
        end += 1;
    }
    let exponent = digits.parse().ok()?;
    Some((exponent, end))
}

fn exponent_digits(tokens: &Tokens<'_>, at: usize) -> Option<(i32, usize)> {
    let minus = tokens.is_dash(at);
    let digits = if minus || tokens.is(at, "+") {
        at + 1
    } else {
        at
    };
    if !tokens.is_digits(digits) || !tokens.glued(digits) || tokens.text(digits).len() > 3 {
        return None;
    }
    let exponent: i32 = tokens.text(digits).parse().ok()?;
    Some((if minus { -exponent } else { exponent }, digits + 1))
}

/// The plain digit or sign that a superscript stands for.
pub(in super::super) fn superscript(c: char) -> Option<char> {
    Some(match c {
        '⁰' => '0',
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁴' => '4',
        '⁵' => '5',
        '⁶' => '6',
        '⁷' => '7',
        '⁸' => '8',
        '⁹' => '9',
        '⁻' => '-',
        '⁺' => '+',
        _ => return None,
    })
}

/// `21st`, `22nd`, `96th`.
fn add_ordinal(tokens: &Tokens<'_>, numeral: &mut Numeral) {
    let at = numeral.end;
    if tokens.glued(at) && tokens.is_any(at, &["st", "nd", "rd", "th"]) && !numeral.style.broken {
        numeral.end = at + 1;
        numeral.style.ordinal = true;
    }
}

/// Adds scale words behind digits: `3.4 million`, `$1.5bn`, `4 hundred million`, `3 hundred and 21`.
fn with_magnitude(tokens: &Tokens<'_>, mut numeral: Numeral, lexicon: &Lexicon) -> Numeral {
    let Value::Exact(mut value) = numeral.value else {
        return numeral;
    };
    if words::add_part(tokens, &mut numeral, lexicon) {
        value = numeral.value.ratio().unwrap_or(value);
    }
    let Some((product, end)) = words::scaled_by(tokens, numeral.end, value, lexicon) else {
        return numeral;
    };
    numeral.end = end;
    numeral.style.magnitude = true;
    numeral.value = product.map_or(Value::Unreadable, Value::Exact);
    words::add_smaller(tokens, &mut numeral, lexicon);
    words::add_part(tokens, &mut numeral, lexicon);
    numeral
}
