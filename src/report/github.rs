//! Findings as annotations of a GitHub Actions run.

use std::fmt::Write;

use super::{Report, visible, words};
use crate::claim::Claim;
use crate::finding::Severity;

/// Annotations of one severity that GitHub shows for a step; the others are counted.
const SHOWN: usize = 10;
/// The longest message that GitHub keeps, in bytes.
const LONGEST: usize = 4096;

/// The findings as workflow commands (`::error file=…,line=…::…`), one a line, the ten most severe
/// and surest of each severity, then a line that says how many more there are.
///
/// Everything that comes from a document is encoded as the runner's documentation says, and stays
/// on its line: no text can start a command of its own.
#[must_use]
pub fn github(report: &Report) -> String {
    let mut out = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let findings = || {
            report
                .findings
                .iter()
                .filter(move |finding| finding.severity == severity)
        };
        let command = match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        for finding in findings().take(SHOWN) {
            let mut claims = report.claims_of(finding);
            let properties = claims.next().map_or_else(String::new, properties);
            let mut message = finding.message.clone();
            for other in claims {
                let place = super::human::place_of(other);
                write!(message, "\n{place}: {}", other.sentence.text).expect(WRITES);
            }
            if !finding.explanation.is_empty() && finding.explanation != finding.message {
                write!(message, "\nwhy: {}", finding.explanation).expect(WRITES);
            }
            let title = property(&format!("crosstally: {}", finding.rule));
            let message = cut(&data(&message), LONGEST).to_owned();
            writeln!(out, "::{command} {properties}title={title}::{message}").expect(WRITES);
        }
        let more = findings().count().saturating_sub(SHOWN);
        if more > 0 {
            let what = words::count(more, words::severity(severity));
            writeln!(out, "::notice title=crosstally::and {what} more").expect(WRITES);
        }
    }
    let summary = &report.summary;
    let checked = words::count(summary.sources, "source");
    let claims = words::count(summary.claims, "claim");
    let found = words::count(summary.findings, "finding");
    writeln!(out, "crosstally: {checked}, {claims}, {found}").expect(WRITES);
    out
}

const WRITES: &str = "a string takes every write";

fn properties(claim: &Claim) -> String {
    let words = claim.quantity.phrase.text.chars().count();
    format!(
        "file={},line={},col={},endColumn={},",
        property(&claim.source),
        claim.line,
        claim.column,
        claim.column + words
    )
}

/// The part of a command behind its second `::`. Line ends of our own are `%0A`; those of a
/// document are shown as symbols.
fn data(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| visible(line).replace('%', "%25").replace("##[", "# #["))
        .collect();
    lines.join("%0A")
}

/// A value in front of the second `::`.
fn property(text: &str) -> String {
    visible(text)
        .replace('%', "%25")
        .replace(':', "%3A")
        .replace(',', "%2C")
        .replace("##[", "# #[")
}

/// The beginning of `text`, at most `bytes` long, never half an escape.
fn cut(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let mut end = bytes;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = &text[..end];
    match cut.rfind('%') {
        Some(at) if at + 3 > end => &cut[..at],
        _ => cut,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_document_starts_a_command() {
        let hostile = "86\r::error::x ##[add-mask]86 100%0A::stop";
        let shown = data(hostile);
        assert!(
            !shown.contains(['\r', '\n']) && !shown.contains("##["),
            "{shown}"
        );
        assert!(shown.contains("100%250A"), "{shown}");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }

    #[test]
    fn a_cut_message_ends_before_an_escape() {
        assert_eq!(cut("ab%0Acd", 4), "ab");
        assert_eq!(cut("ab%0Acd", 5), "ab%0A");
        assert_eq!(cut("añb", 2), "a");
    }
}
