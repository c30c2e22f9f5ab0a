//! Verified statements, for people.

use std::collections::BTreeMap;

use super::layout::{cut, quote, wrap};
use super::{Page, QUOTED_LINES};
use crate::compare;
use crate::document::LineIndex;
use crate::report::style::{Ink, Style};
use crate::report::words;
use crate::source::Source;
use crate::span::Span;
use crate::verify::{Because, Statement, Verdict};

/// Bytes around a place in the evidence that are looked at for its quotation.
const AROUND: usize = 600;

/// Every statement with its verdict and the evidence it rests on, then one line that counts.
#[must_use]
pub fn statements(
    answer: &Source,
    statements: &[Statement],
    evidence: &[Source],
    style: &Style,
) -> String {
    let mut page = Page::new(*style);
    let sources: BTreeMap<&str, &Source> = evidence
        .iter()
        .map(|source| (source.id.as_str(), source))
        .collect();
    for statement in statements {
        head(answer, statement, &mut page);
        for because in &statement.verification.because {
            reason(because, answer, &sources, &mut page);
        }
        page.blank();
    }
    summary(statements, evidence.len(), &mut page);
    page.text
}

fn head(answer: &Source, statement: &Statement, page: &mut Page) {
    let (ink, verdict) = match statement.verification.verdict {
        Verdict::Supported => (Ink::Good, "supported"),
        Verdict::Contradicted => (Ink::Error, "contradicted"),
        Verdict::NotStated => (Ink::Warning, "not stated"),
    };
    let painted = page.style.paint(ink, verdict).into_owned();
    page.line(&painted);
    let figures: Vec<Span> = statement
        .verification
        .because
        .iter()
        .map(|because| because.claim)
        .collect();
    show(&answer.text, statement.span, &figures, page);
}

fn reason(because: &Because, answer: &Source, sources: &BTreeMap<&str, &Source>, page: &mut Page) {
    let figure = answer
        .text
        .get(because.claim.start..because.claim.end)
        .unwrap_or_default();
    let why = match because.explanation.as_str() {
        "" => words::cause(because.cause),
        why => why.to_owned(),
    };
    page.hanging("  = ", &format!("“{figure}”: {why}"), None);
    let Some(place) = &because.evidence else {
        return;
    };
    let Some(source) = sources.get(place.source.as_str()) else {
        return;
    };
    let (line, column) = match &source.layout {
        Some(layout) => layout.origin.line_column(&source.text, place.span.start),
        None => LineIndex::new(&source.text).line_column(&source.text, place.span.start),
    };
    let mut printed = format!("{}:{line}:{column}", source.id);
    if let Some(publisher) = &source.publisher {
        printed = format!("{printed} · {publisher}");
    }
    if let Some(date) = source.date {
        printed = format!("{printed} · published {date}");
    }
    if because.verdict == compare::Verdict::NotComparable {
        printed = format!("nearest figure: {printed}");
    }
    let printed = cut(&printed, page.columns(4));
    let printed = page.style.paint(Ink::Place, &printed).into_owned();
    page.line(&format!("    {printed}"));
    show(
        &source.text,
        around(&source.text, place.span),
        &[place.span],
        page,
    );
}

/// Quotes the words at `within`, the marks underlined.
fn show(text: &str, within: Span, marks: &[Span], page: &mut Page) {
    let words = text.get(within.start..within.end).unwrap_or_default();
    let marks: Vec<Span> = marks
        .iter()
        .map(|mark| super::within(*mark, within.start))
        .collect();
    for row in quote(words, &marks, page.columns(6), QUOTED_LINES) {
        page.line(&format!("  │   {row}"));
    }
}

/// The paragraph around a place, as far as it is not too long.
fn around(text: &str, span: Span) -> Span {
    let mut start = span.start.saturating_sub(AROUND).min(text.len());
    let mut end = span.end.saturating_add(AROUND).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let (from, to) = (span.start.clamp(start, end), span.end.clamp(start, end));
    let start = text
        .get(start..from)
        .and_then(|before| before.rfind('\n'))
        .map_or(start, |at| start + at + 1);
    let end = text
        .get(to..end)
        .and_then(|after| after.find('\n'))
        .map_or(end, |at| to + at);
    Span::new(start, end.max(start))
}

fn summary(statements: &[Statement], n_sources: usize, page: &mut Page) {
    let of = |verdict| {
        statements
            .iter()
            .filter(|statement| statement.verification.verdict == verdict)
            .count()
    };
    let text = format!(
        "Verified {} against {}: {} supported, {} contradicted, {} not stated.",
        words::count(statements.len(), "statement"),
        words::count(n_sources, "source"),
        of(Verdict::Supported),
        of(Verdict::Contradicted),
        of(Verdict::NotStated),
    );
    for line in wrap(&text, page.columns(0)) {
        page.line(&line);
    }
}
