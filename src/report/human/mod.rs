//! Results for people: what was found, the words that show it, and what was looked at.

mod layout;
mod stage;
mod verify;

use std::collections::BTreeMap;
use std::fmt::Write;

pub use stage::stage;
pub use verify::statements;

use self::layout::{cut, one_line, quote, width, wrap};
use super::style::{Ink, Style};
use super::{Report, words};
use crate::claim::{Claim, Field};
use crate::compare::Verdict;
use crate::document::Zone;
use crate::finding::{self, Finding, Severity};
use crate::source::Source;
use crate::span::Span;
use crate::subject::Group;

/// Lines of a sentence that are quoted around a figure.
const QUOTED_LINES: usize = 4;
/// Groups that are listed; programs get all of them in JSON.
const LISTED_GROUPS: usize = 20;
/// Claims of a group that are listed.
const LISTED_CLAIMS: usize = 12;

/// The whole report for somebody who has never seen one: findings with both sides quoted, then
/// what was compared, what was set aside, and one line that says what was checked.
#[must_use]
pub fn human(report: &Report, style: &Style) -> String {
    let mut page = Page::new(*style);
    let view = View::new(report);
    for finding in &report.findings {
        view.finding(finding, &mut page);
    }
    view.groups(&mut page);
    view.near_misses(&mut page);
    view.set_aside(&mut page);
    view.not_read(&mut page);
    view.summary(&mut page);
    page.text
}

/// Lines, as they are written one after the other.
struct Page {
    text: String,
    style: Style,
}

impl Page {
    fn new(style: Style) -> Self {
        Self {
            text: String::new(),
            style,
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Wrapped text behind `first`, the other lines behind as much white space.
    fn hanging(&mut self, first: &str, text: &str, ink: Option<Ink>) {
        let indent = width(first);
        let lines = wrap(text, self.columns(indent));
        for (idx, line) in lines.iter().enumerate() {
            let line = ink.map_or_else(|| line.into(), |ink| self.style.paint(ink, line));
            let line = if idx == 0 {
                format!("{first}{line}")
            } else {
                format!("{:indent$}{line}", "")
            };
            self.line(&line);
        }
    }

    /// Columns that are left beside `indent`; never so few that nothing can be read.
    fn columns(&self, indent: usize) -> usize {
        self.style.width.saturating_sub(indent).max(20)
    }
}

/// A report, with its claims and sources by their ids.
struct View<'r> {
    report: &'r Report,
    claims: BTreeMap<&'r str, &'r Claim>,
    sources: BTreeMap<&'r str, &'r Source>,
}

impl<'r> View<'r> {
    fn new(report: &'r Report) -> Self {
        Self {
            report,
            claims: report
                .claims
                .iter()
                .map(|claim| (claim.id.0.as_str(), claim))
                .collect(),
            sources: report
                .sources
                .iter()
                .map(|source| (source.id.as_str(), source))
                .collect(),
        }
    }

    fn finding(&self, finding: &Finding, page: &mut Page) {
        let ink = match finding.severity {
            Severity::Error => Ink::Error,
            Severity::Warning => Ink::Warning,
            Severity::Note => Ink::Note,
        };
        let head = format!(
            "{}[{}]",
            words::severity(finding.severity),
            one_line(&finding.rule)
        );
        let columns = page.columns(width(&head) + 2);
        let message = wrap(&finding.message, columns);
        let painted = page.style.paint(ink, &head).into_owned();
        for (idx, line) in message.iter().enumerate() {
            let line = page.style.paint(Ink::Strong, line).into_owned();
            match idx {
                0 => page.line(&format!("{painted}: {line}")),
                _ => page.line(&format!("  {line}")),
            }
        }
        for id in &finding.claims {
            if let Some(claim) = self.claims.get(id.0.as_str()) {
                card(
                    claim,
                    self.sources.get(claim.source.as_str()).copied(),
                    page,
                );
            }
        }
        let also: Vec<String> = finding
            .also
            .iter()
            .filter_map(|id| self.claims.get(id.0.as_str()))
            .map(|claim| format!("{} ({})", place_of(claim), saying(claim)))
            .collect();
        if !also.is_empty() {
            page.hanging("  = also: ", &also.join(", "), None);
        }
        if !finding.explanation.is_empty() && finding.explanation != finding.message {
            page.hanging("  = why: ", &finding.explanation, None);
        }
        page.blank();
    }

    fn groups(&self, page: &mut Page) {
        let groups = &self.report.groups;
        if groups.is_empty() {
            return;
        }
        let title = page
            .style
            .paint(Ink::Strong, "What speaks of the same thing")
            .into_owned();
        page.line(&title);
        for group in groups.iter().take(LISTED_GROUPS) {
            self.group(group, page);
        }
        if groups.len() > LISTED_GROUPS {
            let more = words::count(groups.len() - LISTED_GROUPS, "group");
            page.line(&format!(
                "  … and {more} more (--format json lists them all)"
            ));
        }
        page.blank();
    }

    fn group(&self, group: &Group, page: &mut Page) {
        let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
        for pair in &group.pairs {
            *counts.entry(pair.verdict).or_default() += 1;
        }
        let order = [
            Verdict::Discrepancy,
            Verdict::Update,
            Verdict::Compatible,
            Verdict::Agree,
            Verdict::NotComparable,
        ];
        let verdicts: Vec<String> = order
            .into_iter()
            .filter_map(|verdict| Some(words::verdicts(verdict, *counts.get(&verdict)?)))
            .collect();
        let tail = format!(" · {}", verdicts.join(", "));
        let subject = cut(&group.subject, page.columns(2 + width(&tail)));
        let tail = page.style.paint(Ink::Quiet, &tail).into_owned();
        page.line(&format!("  {subject}{tail}"));
        let claims: Vec<&Claim> = group
            .claims
            .iter()
            .filter_map(|id| self.claims.get(id.0.as_str()).copied())
            .collect();
        let listed = &claims[..claims.len().min(LISTED_CLAIMS)];
        let rows: Vec<[String; 3]> = listed
            .iter()
            .map(|claim| [saying(claim), time_of(claim), place_of(claim)])
            .collect();
        let column = |idx: usize| rows.iter().map(|row| width(&row[idx])).max().unwrap_or(0);
        let (figures, times) = (column(0).min(32), column(1).min(24));
        for [figure, time, place] in &rows {
            let figure = pad(&cut(figure, figures), figures);
            let time = pad(&cut(time, times), times);
            let place = cut(place, page.columns(8 + figures + times));
            let place = page.style.paint(Ink::Place, &place).into_owned();
            page.line(&format!("    {figure}  {time}  {place}"));
        }
        if claims.len() > listed.len() {
            let more = words::count(claims.len() - listed.len(), "claim");
            page.line(&format!("    … and {more} more"));
        }
    }

    fn near_misses(&self, page: &mut Page) {
        let findings = &self.report.near_misses;
        if findings.is_empty() {
            return;
        }
        let n = words::count(findings.len(), "disagreement");
        if page.style.show_left_out {
            page.line(&format!("Not told, because not sure enough: {n}"));
            for finding in findings {
                page.hanging("  - ", &finding.message, None);
                page.hanging("    ", &finding.explanation, Some(Ink::Quiet));
            }
        } else {
            let text =
                format!("Not told, because not sure enough: {n} (--show-left-out lists them)");
            page.hanging("", &text, None);
        }
        page.blank();
    }

    fn set_aside(&self, page: &mut Page) {
        let rows = &self.report.set_aside;
        if rows.is_empty() {
            return;
        }
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in rows {
            *counts.entry(words::set_aside(row.reason)).or_default() += 1;
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let counts: Vec<String> = counts
            .into_iter()
            .map(|(reason, n)| format!("{n} {reason}"))
            .collect();
        let head = format!("Set aside, no claim to compare ({}): ", rows.len());
        let mut text = format!("{head}{}", counts.join(" · "));
        if !page.style.show_left_out {
            text.push_str(" (--show-left-out lists them)");
        }
        page.hanging("", &text, None);
        if page.style.show_left_out {
            for row in rows {
                let place = format!("{}:{}:{}", row.source, row.line, row.column);
                let reason = words::set_aside(row.reason);
                let text = format!("  {place}  “{}”  {reason}", row.phrase.text);
                let line = cut(text.trim_start(), page.columns(2));
                page.line(&format!("  {line}"));
            }
        }
        page.blank();
    }

    fn not_read(&self, page: &mut Page) {
        if !self.report.skipped.is_empty() {
            let n: usize = self.report.skipped.values().sum();
            let kinds: Vec<String> = self
                .report
                .skipped
                .iter()
                .map(|(kind, n)| format!("{n} {kind}"))
                .collect();
            let text = format!(
                "Passed over, no kind that is read: {} ({})",
                words::count(n, "file"),
                kinds.join(", ")
            );
            page.hanging("", &text, None);
        }
        let told = |rule: &str| finding::INPUT_RULES.contains(&rule);
        for problem in self
            .report
            .errors
            .iter()
            .filter(|problem| !told(&problem.rule))
        {
            page.hanging("Problem: ", &problem.to_string(), None);
        }
    }

    fn summary(&self, page: &mut Page) {
        let report = self.report;
        let summary = &report.summary;
        let of = |severity| {
            report
                .findings
                .iter()
                .filter(|finding| finding.severity == severity)
                .count()
        };
        let (errors, warnings, notes) = (
            of(Severity::Error),
            of(Severity::Warning),
            of(Severity::Note),
        );
        let outcome = if !report.complete {
            page.style.paint(Ink::Error, "Not complete.")
        } else if summary.claims == 0 {
            page.style
                .paint(Ink::Warning, "Nothing to check: no claim was read.")
        } else if summary.groups == 0 {
            page.style.paint(
                Ink::Warning,
                "Nothing to compare: no two claims speak of the same thing.",
            )
        } else if errors > 0 {
            page.style.paint(Ink::Error, "Contradictions found.")
        } else {
            page.style.paint(Ink::Good, "No contradiction found.")
        };
        let outcome = outcome.into_owned();
        page.line(&outcome);
        let checked = format!(
            "Checked {} in {} of {}; {} seen, {} set aside. Found {}, {}, {}.",
            words::count(summary.claims, "claim"),
            words::count(summary.groups, "group"),
            words::count(summary.sources, "source"),
            words::count(summary.quantities, "number"),
            summary.set_aside,
            words::count(errors, "error"),
            words::count(warnings, "warning"),
            words::count(notes, "note"),
        );
        page.hanging("", &checked, None);
    }
}

/// A claim with its provenance: where it stands, who printed it and when, the quoted sentence with
/// the figure underlined, and how it was understood.
fn card(claim: &Claim, source: Option<&Source>, page: &mut Page) {
    let place = format!("  ┌ {}", cut(&place_of(claim), page.columns(4)));
    let place = page.style.paint(Ink::Place, &place).into_owned();
    page.line(&place);
    let bar = page.style.paint(Ink::Place, "  │").into_owned();
    for row in wrap(&printed_by(source, claim), page.columns(4)) {
        let row = page.style.paint(Ink::Quiet, &row).into_owned();
        page.line(&format!("{bar} {row}"));
    }
    let base = claim.sentence.span.start;
    let relative = |span: Span| {
        Span::new(
            span.start.saturating_sub(base),
            span.end.max(span.start).saturating_sub(base),
        )
    };
    let quantity = &claim.quantity;
    let mut marks = vec![relative(quantity.phrase.span)];
    marks.extend(quantity.cue.as_ref().map(|cue| relative(cue.span)));
    for row in quote(&claim.sentence.text, &marks, page.columns(6), QUOTED_LINES) {
        let row = if row.trim_start().starts_with('^') {
            page.style.paint(Ink::Error, &row)
        } else {
            row.as_str().into()
        };
        let line = format!("{bar}   {row}");
        page.line(&line);
    }
    let end = page.style.paint(Ink::Place, "  └ ").into_owned();
    let understood = understood(claim);
    for (idx, row) in wrap(&understood, page.columns(4)).into_iter().enumerate() {
        match idx {
            0 => page.line(&format!("{end}{row}")),
            _ => page.line(&format!("    {row}")),
        }
    }
}

/// `docs/a.md:27:135`; `docs/a.jsonl:3 title:1:12` for a claim of the title field.
fn place_of(claim: &Claim) -> String {
    let (source, line, column) = (&claim.source, claim.line, claim.column);
    match claim.field {
        None => format!("{source}:{line}:{column}"),
        Some(Field::Title) => format!("{source}, title:{line}:{column}"),
    }
}

fn printed_by(source: Option<&Source>, claim: &Claim) -> String {
    let mut parts = Vec::new();
    if let Some(publisher) = source.and_then(|source| source.publisher.as_deref()) {
        parts.push(one_line(publisher));
    }
    let date = claim
        .published
        .or_else(|| source.and_then(|source| source.date));
    parts.push(match date {
        Some(date) => format!("published {date}"),
        None => "date of publication unknown".to_owned(),
    });
    if let Some(title) = source.and_then(|source| source.title.as_deref()) {
        parts.push(format!("“{}”", one_line(title)));
    }
    parts.join(" · ")
}

/// How a claim was understood: figure and subject, stance, place, time, speaker.
fn understood(claim: &Claim) -> String {
    let mut parts = vec![format!("read as: {}", saying(claim))];
    if let Some(subject) = &claim.subject {
        let places: Vec<&str> = claim
            .place
            .iter()
            .map(|place| place.phrase.text.as_str())
            .collect();
        let mut words = one_line(&subject.phrase.text);
        for place in places
            .into_iter()
            .filter(|place| !subject.phrase.text.contains(place))
        {
            write!(words, ", in {}", one_line(place)).expect("a string takes every write");
        }
        parts[0] = format!("{} {words}", parts[0]);
    }
    if let Some(when) = &claim.as_of {
        let days = words::period(&when.period).unwrap_or_else(|| "unknown".to_owned());
        parts.push(format!("as of {days} (“{}”)", one_line(&when.read_from)));
    }
    if !claim.attribution.is_empty() {
        let chain: Vec<String> = claim
            .attribution
            .iter()
            .map(|speaker| one_line(&speaker.phrase.text))
            .collect();
        parts.push(format!("said by {}", chain.join(" quoting ")));
    }
    if let Some(days) = claim
        .said_on
        .as_ref()
        .and_then(|when| words::period(&when.period))
    {
        parts.push(format!("said on {days}"));
    }
    if let Some(whole) = &claim.part_of {
        parts.push(format!("a part of {}", whole.0));
    }
    match claim.zone {
        Zone::Title | Zone::Body => {}
        Zone::Caption => parts.push("in a caption".to_owned()),
        Zone::Feed => parts.push("in a feed of other stories".to_owned()),
        Zone::Furniture => parts.push("in page furniture".to_owned()),
    }
    parts.join(" · ")
}

/// The figure with its stance.
fn saying(claim: &Claim) -> String {
    let figure = words::figure(&claim.quantity);
    match words::stance(claim.stance) {
        None => figure,
        Some(stance) => format!("{figure}, {stance},"),
    }
}

fn time_of(claim: &Claim) -> String {
    let as_of = claim
        .as_of
        .as_ref()
        .and_then(|when| words::period(&when.period));
    match (as_of, claim.published) {
        (Some(days), _) => format!("as of {days}"),
        (None, Some(date)) => format!("published {date}"),
        (None, None) => "undated".to_owned(),
    }
}

fn pad(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(width(text));
    format!("{text}{:missing$}", "")
}
