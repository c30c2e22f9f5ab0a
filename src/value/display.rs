//! A figure in words, as a newspaper would print it: “about 12,000”, “more than $4.5 million”.

use rust_decimal::Decimal;

use super::amount::{Amount, Bound, Side};
use super::unit::Unit;

/// The amount with its unit in plain English.
///
/// `unit_name` is the English singular name (“kilometre”); without one the unit's code is shown.
///
/// ```
/// use crosstally::value::{Amount, Unit, in_words};
/// let floor = Amount::more_than(10_000.into());
/// assert_eq!(in_words(&floor, &Unit::ONE, None), "more than 10,000");
/// let price = Amount::exact(4_500_000.into());
/// assert_eq!(in_words(&price, &Unit::new("USD"), None), "$4.5 million");
/// ```
#[must_use]
pub fn in_words(amount: &Amount, unit: &Unit, unit_name: Option<&str>) -> String {
    let show = |value: Decimal| with_unit(value, unit, unit_name);
    match (amount.low(), amount.high(), amount.bound()) {
        (None, None, _) => "an unreadable figure".to_owned(),
        (Some(low), Some(high), Bound::Range) => {
            let about = if amount.is_approximate() {
                "about "
            } else {
                ""
            };
            format!("{about}between {} and {}", number(low), show(high))
        }
        (Some(value), _, bound) | (None, Some(value), bound) => {
            format!("{}{}", cue(bound, amount.side()), show(value))
        }
    }
}

/// The words before the number.
const fn cue(bound: Bound, side: Option<Side>) -> &'static str {
    match (bound, side) {
        (Bound::Exact | Bound::Range, _) => "",
        (Bound::Approx, None) => "about ",
        (Bound::Approx, Some(Side::Below)) => "nearly ",
        (Bound::Approx, Some(Side::Above)) => "just over ",
        (Bound::AtLeast, _) => "at least ",
        (Bound::MoreThan, _) => "more than ",
        (Bound::AtMost, _) => "at most ",
        (Bound::LessThan, _) => "fewer than ",
    }
}

/// One number with its unit: “$4.5 million”, “35%”, “18.4 kilometres”, “300 a day”.
fn with_unit(value: Decimal, unit: &Unit, unit_name: Option<&str>) -> String {
    let (base, per) = match unit.code().split_once('/') {
        Some((base, per)) => (base, Some(per)),
        None => (unit.code(), None),
    };
    let text = number(value);
    let measured = match (base, unit_name) {
        ("1" | "", _) => text,
        ("%", _) => format!("{text}%"),
        ("[pp]", _) => format!("{text} percentage {}", plural("point", value)),
        ("[bp]", _) => format!("{text} basis {}", plural("point", value)),
        ("USD", _) => format!("${text}"),
        ("EUR", _) => format!("€{text}"),
        ("GBP", _) => format!("£{text}"),
        (_, Some(name)) if per.is_none() => format!("{text} {}", plural(name, value)),
        (code, _) => format!("{text} {}", code.trim_matches(['[', ']'])),
    };
    match per {
        None => measured,
        Some(per) => format!("{measured} {}", per_words(per)),
    }
}

/// The words for what a rate is counted against.
fn per_words(per: &str) -> String {
    match per {
        "s" => "a second".to_owned(),
        "min" => "a minute".to_owned(),
        "h" => "an hour".to_owned(),
        "d" => "a day".to_owned(),
        "wk" => "a week".to_owned(),
        "mo" => "a month".to_owned(),
        "a" => "a year".to_owned(),
        other => format!("per {}", other.trim_matches(['[', ']'])),
    }
}

fn plural(name: &str, value: Decimal) -> String {
    let one = value.abs() == Decimal::ONE;
    match (one, name) {
        (true, _) => name.to_owned(),
        (false, "foot") => "feet".to_owned(),
        (false, "inch") => "inches".to_owned(),
        (false, "hertz" | "percent") => name.to_owned(),
        (false, name) if name.contains(' ') || name.ends_with('s') => name.to_owned(),
        (false, name) => format!("{name}s"),
    }
}

/// Digits with thousands separators; round millions and above with their scale word.
fn number(value: Decimal) -> String {
    let value = value.normalize();
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
        let scale = Decimal::from(10_i64.pow(power));
        if value.abs() >= scale
            && let Some(share) = value.checked_div(scale)
            && share.normalize().scale() <= 3
        {
            return format!("{} {word}", grouped(share.normalize()));
        }
    }
    grouped(value)
}

fn grouped(value: Decimal) -> String {
    let text = value.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut grouped = String::with_capacity(text.len() + whole.len() / 3);
    grouped.push_str(sign);
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(amount: &Amount, code: &'static str, name: Option<&str>) -> String {
        in_words(amount, &Unit::new(code), name)
    }

    fn dec(digits: &str) -> Decimal {
        digits.parse().expect("a decimal")
    }

    #[test]
    fn a_figure_reads_as_a_newspaper_would_print_it() {
        let twelve = dec("12000");
        let cases = [
            (Amount::exact(twelve), "1", None, "12,000"),
            (Amount::approx(twelve, None), "1", None, "about 12,000"),
            (
                Amount::approx(twelve, Some(Side::Below)),
                "1",
                None,
                "nearly 12,000",
            ),
            (Amount::at_least(twelve), "1", None, "at least 12,000"),
            (Amount::less_than(dec("0.1")), "1", None, "fewer than 0.1"),
            (
                Amount::range(60.into(), 90.into(), true),
                "1",
                None,
                "about between 60 and 90",
            ),
            (
                Amount::exact(dec("18.4")),
                "km",
                Some("kilometre"),
                "18.4 kilometres",
            ),
            (
                Amount::exact(1.into()),
                "km",
                Some("kilometre"),
                "1 kilometre",
            ),
            (Amount::exact(35.into()), "%", Some("percent"), "35%"),
            (Amount::exact(2.into()), "[pp]", None, "2 percentage points"),
            (Amount::exact(300.into()), "1/d", None, "300 a day"),
            (Amount::exact(dec("412000000")), "EUR", None, "€412 million"),
            (Amount::exact(dec("1234567")), "1", None, "1,234,567"),
            (Amount::exact(dec("-1234.50")), "1", None, "-1,234.5"),
        ];
        for (amount, code, name, expected) in cases {
            assert_eq!(words(&amount, code, name), expected);
        }
    }

    #[test]
    fn the_largest_decimal_is_printed() {
        assert!(words(&Amount::exact(Decimal::MAX), "1", None).starts_with("79,228,"));
    }
}
