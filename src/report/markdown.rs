//! A report as Markdown, for the comment of a pull request.

use std::fmt::Write;

use super::human::{place_of, printed_by, understood};
use super::{Report, visible, words};
use crate::finding::Finding;

/// Findings that are shown; a comment holds 65,536 characters.
const SHOWN: usize = 50;
/// Characters of a sentence that are quoted.
const QUOTED: usize = 600;

/// The report as Markdown: one line that says what was checked, then each finding with both sides
/// quoted and the reason. All words of documents are escaped: none becomes a link, a mention, a
/// heading or markup.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = String::from("### Figures cross-checked\n\n");
    let summary = &report.summary;
    let counts = [
        words::count(summary.sources, "source"),
        words::count(summary.claims, "claim"),
        words::count(summary.groups, "group"),
        words::count(summary.findings, "finding"),
    ];
    writeln!(out, "{}.", counts.join(", ")).expect(WRITES);
    if !report.complete {
        out.push_str("\n**The run is not complete:**\n\n");
        for problem in &report.errors {
            writeln!(out, "- {}", escaped(&problem.to_string())).expect(WRITES);
        }
    }
    let with_claims = || report.findings.iter().filter(|f| !f.claims.is_empty());
    for finding in with_claims().take(SHOWN) {
        told(report, finding, &mut out);
    }
    let more = with_claims().count().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "\n… and {} more.", words::count(more, "finding")).expect(WRITES);
    }
    out
}

const WRITES: &str = "a string takes every write";

fn told(report: &Report, finding: &Finding, out: &mut String) {
    writeln!(
        out,
        "\n**{}** `{}` — {}\n",
        words::severity(finding.severity),
        finding.rule,
        escaped(&finding.message)
    )
    .expect(WRITES);
    for claim in report.claims_of(finding) {
        let whole = claim.part_of.as_ref().and_then(|id| report.claim(id));
        let source = report.source(&claim.source);
        let mut sentence: String = claim.sentence.text.chars().take(QUOTED).collect();
        if sentence.len() < claim.sentence.text.len() {
            sentence.push('…');
        }
        writeln!(
            out,
            "> {}\n>\n> {} · {}; {}\n",
            escaped(&sentence),
            escaped(&place_of(claim)),
            escaped(&printed_by(source, claim)),
            escaped(&understood(claim, whole))
        )
        .expect(WRITES);
    }
    if !finding.explanation.is_empty() && finding.explanation != finding.message {
        writeln!(
            out,
            "Why: {} (confidence {:.2}, fingerprint `{}`)",
            escaped(&finding.explanation),
            finding.confidence,
            finding.fingerprint
        )
        .expect(WRITES);
    }
}

/// Words that Markdown, HTML and mentions cannot act on, on one line.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    for c in visible(text).replace('␊', " ").chars() {
        match c {
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '&' => shown.push_str("&amp;"),
            '@' => shown.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '(' | ')' | '#' | '|' | '~' | '!' | '$' | '+'
            | '{' | '}' | '=' => {
                shown.push('\\');
                shown.push(c);
            }
            c => shown.push(c),
        }
    }
    // Bare addresses become links by themselves.
    shown
        .replace("://", ":&#47;&#47;")
        .replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_no_markup() {
        let shown = super::escaped("<b>[x](http://y) @z #1\n- www.a.b");
        for bad in ["<b>", "[x]", "](", "://", "@", "\n", "www."] {
            let plain = shown.replace('\\', "");
            assert!(!shown.contains(bad) || plain != shown, "{bad} in {shown}");
        }
        assert!(!shown.contains('<') && !shown.contains('@') && !shown.contains("://"));
    }
}
