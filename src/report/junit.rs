//! A report as JUnit XML: what was compared as test cases, passing ones too.

use std::fmt::Write;

use super::{Report, visible, words};
use crate::finding::{Finding, Severity};

/// The report as JUnit XML: a test case for every group of claims, failed where a finding of the
/// severity `error` or `warning` stands in it; notes go to its output. What kept the run from being
/// complete is a test case with an error.
#[must_use]
pub fn junit(report: &Report) -> String {
    let fails = |finding: &Finding| finding.severity > Severity::Note;
    let failed = report
        .groups
        .iter()
        .filter(|group| of_group(report, &group.id).any(fails))
        .count();
    let errors = report.errors.len();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let counts = format!(
        "tests=\"{}\" failures=\"{failed}\" errors=\"{errors}\"",
        report.groups.len() + errors
    );
    writeln!(out, "<testsuites name=\"crosstally\" {counts}>").expect(WRITES);
    writeln!(out, "  <testsuite name=\"crosstally\" {counts}>").expect(WRITES);
    for group in &report.groups {
        let name = format!(
            "{} ({}, {})",
            group.subject,
            group.id,
            words::count(group.claims.len(), "figure")
        );
        write!(
            out,
            "    <testcase classname=\"crosstally\" name=\"{}\"",
            escaped(&name)
        )
        .expect(WRITES);
        let findings: Vec<&Finding> = of_group(report, &group.id).collect();
        if findings.is_empty() {
            out.push_str("/>\n");
            continue;
        }
        out.push_str(">\n");
        for finding in &findings {
            let (tag, end) = if fails(finding) {
                (
                    format!(
                        "<failure type=\"{}\" message=\"{}\">",
                        escaped(&finding.rule),
                        escaped(&finding.message)
                    ),
                    "</failure>",
                )
            } else {
                ("<system-out>".to_owned(), "</system-out>")
            };
            let told = told(report, finding);
            writeln!(out, "      {tag}{}{end}", escaped_lines(&told)).expect(WRITES);
        }
        out.push_str("    </testcase>\n");
    }
    for problem in &report.errors {
        let input = problem.input.as_deref().unwrap_or("the run");
        writeln!(
            out,
            "    <testcase classname=\"crosstally\" name=\"{}\"><error type=\"{}\" message=\"{}\"/></testcase>",
            escaped(input),
            escaped(&problem.rule),
            escaped(&problem.to_string())
        )
        .expect(WRITES);
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

const WRITES: &str = "a string takes every write";

fn of_group<'r>(report: &'r Report, group: &'r str) -> impl Iterator<Item = &'r Finding> {
    report
        .findings
        .iter()
        .filter(move |finding| finding.group.as_deref() == Some(group))
}

/// The finding in lines: what is wrong, each side with its quote, why.
fn told(report: &Report, finding: &Finding) -> String {
    let mut told = format!("{}[{}]", finding.rule, finding.fingerprint);
    for claim in report.claims_of(finding) {
        let place = super::human::place_of(claim);
        let quote = visible(&claim.sentence.text).into_owned();
        write!(told, "\n{}: {quote}", visible(&place)).expect(WRITES);
    }
    if !finding.explanation.is_empty() {
        write!(told, "\nwhy: {}", visible(&finding.explanation)).expect(WRITES);
    }
    told
}

fn escaped_lines(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(escaped).collect();
    lines.join("\n")
}

/// Text as it may stand in XML. Characters that XML cannot hold are shown as symbols.
fn escaped(text: &str) -> String {
    visible(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn text_stays_text() {
        assert_eq!(
            super::escaped("</failure>\u{1b}\"&"),
            "&lt;/failure&gt;␛&quot;&amp;"
        );
    }
}
