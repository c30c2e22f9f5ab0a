//! A report as JSON and JSON Lines.

use serde::Serialize;

use super::{Problem, Report, Summary};
use crate::claim::Claim;
use crate::finding::Finding;
use crate::source::Source;
use crate::subject::Group;

const WRITES: &str = "reports hold only strings, numbers and string-keyed maps";

/// The whole report as one JSON object, indented, with a line end.
///
/// It reads back with `serde_json::from_str`.
#[must_use]
pub fn json(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report).expect(WRITES);
    text.push('\n');
    text
}

/// One line of the JSON Lines form; `type` tells what the line holds.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Line<'a> {
    Run {
        version: u32,
        complete: bool,
        errors: &'a [Problem],
    },
    Source(&'a Source),
    Claim(&'a Claim),
    Group(&'a Group),
    Finding(&'a Finding),
    Summary(&'a Summary),
}

/// The report as JSON Lines: `{"type":"run"…}`, then every source, claim, group and finding with
/// its `type`, then the summary.
#[must_use]
pub fn jsonl(report: &Report) -> String {
    let first = Line::Run {
        version: report.version,
        complete: report.complete,
        errors: &report.errors,
    };
    let lines = std::iter::once(first)
        .chain(report.sources.iter().map(Line::Source))
        .chain(report.claims.iter().map(Line::Claim))
        .chain(report.groups.iter().map(Line::Group))
        .chain(report.findings.iter().map(Line::Finding))
        .chain(std::iter::once(Line::Summary(&report.summary)));
    let mut text = String::new();
    for line in lines {
        text.push_str(&serde_json::to_string(&line).expect(WRITES));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::mention::Quantity;
    use crate::span::{Phrase, Span};
    use crate::value::{Amount, Decimal, Unit};

    proptest! {
        /// Every digit survives, also of figures that no float can hold.
        #[test]
        fn a_quantity_reads_back_from_json(mantissa in any::<i128>(), scale in 0_u32..=28) {
            let limit = i128::pow(10, 28);
            let value = Decimal::from_i128_with_scale(mantissa % limit, scale);
            let quantity = Quantity {
                phrase: Phrase { text: "12".to_owned(), span: Span::new(0, 2) },
                amount: Amount::more_than(value),
                unit: Unit::new("m2"),
                unit_name: Some("square metre".to_owned()),
                change: None,
                cue: None,
                per: Some(Span::new(3, 8)),
                ordinal: false,
                role: None,
                set_aside: None,
            };
            let json = serde_json::to_string(&quantity).expect("writes");
            let read: Quantity = serde_json::from_str(&json).expect("reads");
            prop_assert_eq!(read, quantity);
        }
    }
}
