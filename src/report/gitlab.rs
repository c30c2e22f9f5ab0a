//! Findings as a GitLab code-quality report.

use serde::Serialize;

use super::{Report, visible};
use crate::finding::Severity;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// The findings as the JSON array that GitLab reads under `artifacts: reports: codequality`. A
/// finding stands at its first claim; one without claims at the input it is about, line 1.
#[must_use]
pub fn gitlab(report: &Report) -> String {
    let issues: Vec<Issue<'_>> = report
        .findings
        .iter()
        .map(|finding| {
            let claim = report.claims_of(finding).next();
            Issue {
                description: visible(&finding.message).into_owned(),
                check_name: &finding.rule,
                fingerprint: &finding.fingerprint,
                severity: match finding.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                    Severity::Note => "info",
                },
                location: Location {
                    path: claim.map_or_else(|| ".".to_owned(), |claim| claim.source.clone()),
                    lines: Lines {
                        begin: claim.map_or(1, |claim| claim.line),
                    },
                },
            }
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&issues).expect("strings and numbers");
    text.push('\n');
    text
}
