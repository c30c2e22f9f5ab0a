//! A report as SARIF 2.1.0, for code-scanning services.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::{Report, visible, words};
use crate::claim::Claim;
use crate::finding::{Finding, RULES, Severity};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// Results that a code-scanning service takes in one run.
const MOST_RESULTS: usize = 25_000;
/// Locations of one result that it takes.
const MOST_LOCATIONS: usize = 1_000;
/// Longest message, in characters.
const LONGEST: usize = 1_024;

/// The report as one SARIF 2.1.0 log: a result for each finding, at its first claim, with the
/// other claims as related locations that its message links to.
///
/// Paths are relative and percent-encoded; columns count Unicode scalar values;
/// `partialFingerprints` stay the same while the figures do. The limits of code-scanning services
/// are kept by leaving out the least severe, which a notification then says.
#[must_use]
pub fn sarif(report: &Report) -> String {
    let results: Vec<Value> = report
        .findings
        .iter()
        .take(MOST_RESULTS)
        .map(|finding| result(report, finding))
        .collect();
    let mut notifications: Vec<Value> = report
        .errors
        .iter()
        .map(|problem| {
            json!({
                "level": "error",
                "message": {"text": clipped(&problem.to_string())},
                "descriptor": {"id": problem.rule},
            })
        })
        .collect();
    let left_out = report.findings.len().saturating_sub(MOST_RESULTS);
    if left_out > 0 {
        let what = words::count(left_out, "finding");
        notifications.push(json!({
            "level": "warning",
            "message": {"text": format!("{what} left out: a service takes {MOST_RESULTS}")},
        }));
    }
    let artifacts: Vec<Value> = report
        .sources
        .iter()
        .map(|source| {
            json!({
                "location": {"uri": uri(&source.id)},
                "properties": {
                    "publisher": source.publisher,
                    "published": source.date,
                    "title": source.title,
                    "url": source.url,
                },
            })
        })
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "crosstally",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules(report),
            }},
            "columnKind": "unicodeCodePoints",
            "artifacts": artifacts,
            "results": results,
            "invocations": [{
                "executionSuccessful": report.complete,
                "toolExecutionNotifications": notifications,
            }],
        }],
    });
    let mut text = serde_json::to_string_pretty(&log).expect("strings and numbers");
    text.push('\n');
    text
}

/// The rules that some finding stands under, by name.
fn rules(report: &Report) -> Vec<Value> {
    let found: BTreeMap<&str, Severity> = report
        .findings
        .iter()
        .map(|finding| (finding.rule.as_str(), finding.severity))
        .collect();
    let described = found.into_iter().map(|(name, severity)| {
        let known = RULES.iter().find(|rule| rule.name == name);
        let (title, says, help, severity) = known.map_or_else(
            || (name, name, "See the message.".to_owned(), severity),
            |rule| {
                let help = format!("{} Example: {}", rule.advice, rule.example);
                (rule.title, rule.says, help, rule.severity)
            },
        );
        json!({
            "id": name,
            "shortDescription": {"text": title},
            "fullDescription": {"text": says},
            "help": {"text": help},
            "defaultConfiguration": {"level": words::severity(severity)},
        })
    });
    described.collect()
}

fn result(report: &Report, finding: &Finding) -> Value {
    let mut claims = report.claims_of(finding);
    let first = claims.next();
    let others: Vec<&Claim> = claims.take(MOST_LOCATIONS - 1).collect();
    let mut message = linkless(&finding.message);
    for (idx, other) in others.iter().enumerate() {
        let place = linkless(&super::human::place_of(other));
        write!(message, " [{place}]({})", idx + 1).expect("a string takes every write");
    }
    let related: Vec<Value> = others
        .iter()
        .enumerate()
        .map(|(idx, claim)| {
            let mut location = location(claim);
            location["id"] = json!(idx + 1);
            location["message"] = json!({"text": clipped(&claim.sentence.text)});
            location
        })
        .collect();
    let place = first.map_or_else(
        || json!({"physicalLocation": {"artifactLocation": {"uri": "."}, "region": {"startLine": 1}}}),
        location,
    );
    json!({
        "ruleId": finding.rule,
        "level": words::severity(finding.severity),
        "kind": "fail",
        "message": {"text": message},
        "locations": [place],
        "relatedLocations": related,
        "rank": (finding.confidence * 100.0).round(),
        "partialFingerprints": {
            "primaryLocationLineHash": finding.fingerprint,
            "crosstally/v1": finding.fingerprint,
        },
        "properties": {
            "group": finding.group,
            "explanation": visible(&finding.explanation),
            "confidence": finding.confidence,
        },
    })
}

fn location(claim: &Claim) -> Value {
    let columns = claim.quantity.phrase.text.chars().count();
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&claim.source)},
        "region": {
            "startLine": claim.line,
            "startColumn": claim.column,
            "endLine": claim.line,
            "endColumn": claim.column + columns,
            "snippet": {"text": visible(&claim.quantity.phrase.text)},
        },
    }})
}

/// A relative URI: every byte that is not unreserved is percent-encoded, and no segment leads up
/// or to another host.
fn uri(path: &str) -> String {
    let path = path.trim_start_matches('/');
    let segments = path
        .split(['/', '\\'])
        .filter(|part| !matches!(*part, "" | "." | ".."));
    let encoded: Vec<String> = segments
        .map(|segment| {
            let mut encoded = String::with_capacity(segment.len());
            for byte in segment.bytes() {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    encoded.push(char::from(byte));
                } else {
                    write!(encoded, "%{byte:02X}").expect("a string takes every write");
                }
            }
            encoded
        })
        .collect();
    if encoded.is_empty() {
        return "unnamed".to_owned();
    }
    encoded.join("/")
}

/// Words in which no `[text](target)` is read as a link.
fn linkless(text: &str) -> String {
    clipped(text)
        .replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

fn clipped(text: &str) -> String {
    let shown = visible(text);
    if shown.chars().count() <= LONGEST {
        return shown.into_owned();
    }
    let mut clipped: String = shown.chars().take(LONGEST - 1).collect();
    clipped.push('…');
    clipped
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_relative_and_encoded() {
        assert_eq!(uri("docs/a b.txt"), "docs/a%20b.txt");
        assert_eq!(uri("/etc/../x"), "etc/x");
        assert_eq!(uri("https://a.example/b"), "https%3A/a.example/b");
        assert_eq!(uri("q\n.txt"), "q%0A.txt");
        assert_eq!(uri(""), "unnamed");
    }
}
