//! Figures, days and reasons in plain words.

use std::fmt::Write;

use crate::compare::{Cause, Verdict};
use crate::finding::Severity;
use crate::mention::{Quantity, SetAside};
use crate::value::{Bound, Decimal, Period, Side, Stance, Unit};

/// The figure as it was understood: `about 12,000`, `more than 8.2 km`, `3 to 4 days`.
pub(crate) fn figure(quantity: &Quantity) -> String {
    let amount = &quantity.amount;
    let plural = amount.printed() != Some(Decimal::ONE) || amount.bound() == Bound::Range;
    let unit = unit(&quantity.unit, quantity.unit_name.as_deref(), plural);
    let ends = (amount.low(), amount.high());
    let number = match (amount.bound(), amount.fraction(), ends) {
        (Bound::Range, _, (Some(low), Some(high))) => {
            format!("{} to {}", grouped(low), grouped(high))
        }
        (_, Some([part, whole]), _) => format!("{part}/{whole}"),
        (_, None, (Some(value), _) | (None, Some(value))) => grouped(value),
        (_, None, (None, None)) => return "no readable value".to_owned(),
    };
    let before = match (amount.bound(), amount.side()) {
        (Bound::Exact, _) => "",
        (Bound::Range, _) if amount.is_approximate() => "about ",
        (Bound::Range, _) => "",
        (Bound::Approx, None) => "about ",
        (Bound::Approx, Some(Side::Below)) => "just under ",
        (Bound::Approx, Some(Side::Above)) => "just over ",
        (Bound::AtLeast, _) => "at least ",
        (Bound::MoreThan, _) => "more than ",
        (Bound::AtMost, _) => "at most ",
        (Bound::LessThan, _) => "less than ",
    };
    format!("{before}{number}{unit}")
}

/// A decimal with commas between groups of three digits.
fn grouped(value: Decimal) -> String {
    let digits = value.normalize().abs().to_string();
    let (whole, rest) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        text.push('-');
    }
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text
}

/// The unit as it stands behind a number: ` km`, ` days`, `%`; empty for counts.
fn unit(unit: &Unit, name: Option<&str>, plural: bool) -> String {
    match unit.code() {
        "1" => String::new(),
        "%" => " %".to_owned(),
        "[pp]" => " percentage points".to_owned(),
        "[bp]" => " basis points".to_owned(),
        code => match name {
            Some(name) if plural => format!(" {}", plural_of(name)),
            Some(name) => format!(" {name}"),
            None => format!(" {code}"),
        },
    }
}

/// The plural of a unit's English name: `kilometres per hour`, `square feet`, `degrees Celsius`.
fn plural_of(name: &str) -> String {
    let (head, rest) = match name.find(" per ") {
        Some(at) => name.split_at(at),
        None => (name, ""),
    };
    if let Some(scale) = head.strip_prefix("degree") {
        return format!("degrees{scale}{rest}");
    }
    let plural = if let Some(stem) = head.strip_suffix("foot") {
        format!("{stem}feet")
    } else if ["hertz", "lux", "percent", "s"]
        .iter()
        .any(|end| head.ends_with(end))
    {
        head.to_owned()
    } else if head.ends_with("ch") || head.ends_with('x') {
        format!("{head}es")
    } else if let Some(stem) = head.strip_suffix("ry") {
        format!("{stem}ries")
    } else {
        format!("{head}s")
    };
    format!("{plural}{rest}")
}

/// A stretch of days: `2024-10-24`, `2024-10`, `from 2022-02-24 on`; `None` when both sides are
/// open.
pub(crate) fn period(period: &Period) -> Option<String> {
    match (period.edtf(), period.from(), period.to()) {
        (Some(edtf), _, _) => Some(edtf),
        (None, Some(from), _) => Some(format!("from {from} on")),
        (None, None, Some(to)) => Some(format!("until {to}")),
        (None, None, None) => None,
    }
}

/// What the stance adds to a figure; `None` where it is said to be so.
pub(crate) const fn stance(stance: Stance) -> Option<&'static str> {
    match stance {
        Stance::Actual => None,
        Stance::Planned => Some("planned"),
        Stance::Forecast => Some("forecast"),
        Stance::Possible => Some("said to be possible"),
        Stance::Denied => Some("denied"),
    }
}

pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A verdict with the number of pairs that have it: `1 discrepancy`, `3 agree`.
pub(crate) fn verdicts(verdict: Verdict, n: usize) -> String {
    let words = match (verdict, n) {
        (Verdict::Agree, 1) => "agrees",
        (Verdict::Agree, _) => "agree",
        (Verdict::Compatible, _) => "compatible",
        (Verdict::Discrepancy, 1) => "discrepancy",
        (Verdict::Discrepancy, _) => "discrepancies",
        (Verdict::Update, 1) => "update",
        (Verdict::Update, _) => "updates",
        (Verdict::NotComparable, _) => "not comparable",
    };
    format!("{n} {words}")
}

/// The name that a verdict or cause has in JSON, in words.
pub(crate) fn cause(cause: Cause) -> String {
    name(&cause).replace('_', " ")
}

/// The name that a reason for setting aside has in JSON, in words.
pub(crate) fn set_aside(reason: SetAside) -> String {
    name(&reason).replace('_', " ")
}

fn name(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// `1 claim`, `2 claims`.
pub(crate) fn count(n: usize, what: &str) -> String {
    let mut text = grouped(Decimal::from(n));
    write!(text, " {what}{}", if n == 1 { "" } else { "s" }).expect("a string takes every write");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_three() {
        let shown = |digits: &str| grouped(digits.parse().expect("a decimal"));
        assert_eq!(shown("0"), "0");
        assert_eq!(shown("999"), "999");
        assert_eq!(shown("-1234567.50"), "-1,234,567.5");
        assert_eq!(shown("1000"), "1,000");
    }

    #[test]
    fn units_take_their_plural() {
        let shown = |name: &str| plural_of(name);
        assert_eq!(shown("kilometre per hour"), "kilometres per hour");
        assert_eq!(shown("square foot"), "square feet");
        assert_eq!(shown("degree Celsius"), "degrees Celsius");
        assert_eq!(shown("inch"), "inches");
        assert_eq!(shown("century"), "centuries");
        assert_eq!(shown("hertz"), "hertz");
    }
}
