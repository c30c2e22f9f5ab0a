//! Figures, days and reasons in plain words.

use crate::compare::{Cause, Verdict};
use crate::finding::Severity;
use crate::mention::{Quantity, SetAside};
use crate::value::{Bound, Period, Stance, in_words};

/// The figure as it was understood: `about 12,000`, `more than 8.2 kilometres`.
pub(crate) fn figure(quantity: &Quantity) -> String {
    in_words(
        &quantity.amount,
        &quantity.unit,
        quantity.unit_name.as_deref(),
    )
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
        Stance::Possible => Some("possible"),
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

/// The name that a bound has in JSON.
pub(crate) fn bound(bound: Bound) -> String {
    name(&bound)
}

/// A reason for setting aside, for one quantity or for many.
pub(crate) fn set_aside(reason: SetAside, n: usize) -> &'static str {
    let (one, many) = match reason {
        SetAside::Date => ("date", "dates"),
        SetAside::TimeOfDay => ("time of day", "times of day"),
        SetAside::Year => ("year", "years"),
        SetAside::Ordinal => ("ordinal", "ordinals"),
        SetAside::Designation => ("part of a name", "parts of names"),
        SetAside::Age => ("age", "ages"),
        SetAside::Address => ("address", "addresses"),
        SetAside::Phone => ("telephone number", "telephone numbers"),
        SetAside::Version => ("version", "versions"),
        SetAside::Reference => ("reference", "references"),
        SetAside::ListMark => ("list mark", "list marks"),
        SetAside::Furniture => ("page furniture", "page furniture"),
        SetAside::Idiom => ("stock phrase", "stock phrases"),
        SetAside::Attribute => ("attribute", "attributes"),
        SetAside::Score => ("score", "scores"),
        SetAside::Ratio => ("ratio", "ratios"),
        SetAside::Denominator => ("base of a share", "bases of shares"),
        SetAside::Limit => ("limit of use", "limits of use"),
        SetAside::Quantifier => ("vague quantifier", "vague quantifiers"),
        SetAside::Ui => ("words of a page's controls", "words of a page's controls"),
        SetAside::Unreadable => ("unreadable number", "unreadable numbers"),
    };
    if n == 1 { one } else { many }
}

/// The name that a value has in JSON.
pub(crate) fn name(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// `1 claim`, `2 claims`, `12,000 claims`.
pub(crate) fn count(n: usize, what: &str) -> String {
    format!("{} {what}{}", grouped(n), if n == 1 { "" } else { "s" })
}

/// A number with commas between groups of three digits.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped_and_agree_with_their_noun() {
        assert_eq!(count(0, "claim"), "0 claims");
        assert_eq!(count(1, "claim"), "1 claim");
        assert_eq!(count(999, "claim"), "999 claims");
        assert_eq!(count(1_234_567, "claim"), "1,234,567 claims");
    }
}
