//! Results for people: what was found, the words that show it, and what was looked at.

mod layout;
mod stage;
mod verify;

use std::collections::BTreeMap;

pub use stage::stage;
pub use verify::statements;

use self::layout::{cut, cut_start, one_line, quote, width, wrap};
use super::style::{Ink, Style};
use super::{Report, words};
use crate::claim::{Claim, Field};
use crate::compare::Verdict;
use crate::document::Zone;
use crate::finding::{self, Finding, Severity};
use crate::mention::SetAside;
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
    /// The folder that every source lies in, with its slash: left out where room is short.
    folder: &'r str,
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
            folder: common_folder(&report.sources),
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
        let message = one_line(&finding.message);
        for (idx, line) in wrap(&format!("{head}: {message}"), page.columns(2))
            .iter()
            .enumerate()
        {
            let rest = line.strip_prefix(&head).filter(|_| idx == 0);
            let painted = match rest {
                Some(rest) => {
                    let head = page.style.paint(ink, &head);
                    format!("{head}{}", page.style.paint(Ink::Strong, rest))
                }
                None => format!("  {}", page.style.paint(Ink::Strong, line)),
            };
            page.line(&painted);
        }
        for id in &finding.claims {
            if let Some(claim) = self.claims.get(id.0.as_str()) {
                self.card(claim, ink, page);
            }
        }
        let also: Vec<String> = finding
            .also
            .iter()
            .filter_map(|id| self.claims.get(id.0.as_str()))
            .map(|claim| format!("{} at {}", saying(claim), place_of(claim)))
            .collect();
        if !also.is_empty() {
            page.hanging("  = also: ", &also.join(", "), None);
        }
        if !finding.explanation.is_empty() && finding.explanation != finding.message {
            let confidence = format!("(confidence {:.2})", finding.confidence);
            let why = format!("{} {confidence}", finding.explanation);
            page.hanging("  = why: ", &why, None);
        }
        page.blank();
    }

    fn card(&self, claim: &Claim, ink: Ink, page: &mut Page) {
        let whole = claim
            .part_of
            .as_ref()
            .and_then(|id| self.claims.get(id.0.as_str()).copied());
        let source = self.sources.get(claim.source.as_str()).copied();
        card(claim, source, whole, ink, page);
    }

    fn groups(&self, page: &mut Page) {
        let groups = &self.report.groups;
        if groups.is_empty() {
            return;
        }
        let title = page
            .style
            .paint(Ink::Strong, "Figures of the same thing")
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
        let rows: Vec<[String; 4]> = listed
            .iter()
            .map(|claim| {
                [
                    saying(claim),
                    time_of(claim),
                    said_by(claim),
                    place_of(claim),
                ]
            })
            .collect();
        let widest = |idx: usize, most: usize| {
            let widths = rows.iter().map(|row| width(&one_line(&row[idx])));
            widths.max().unwrap_or(0).min(most)
        };
        let columns = [widest(0, 24), widest(1, 22), widest(2, 24)];
        for row in &rows {
            let mut line = "    ".to_owned();
            for (cell, columns) in row.iter().zip(columns).filter(|(_, columns)| *columns > 0) {
                line.push_str(&pad(&cut(cell, columns), columns));
                line.push_str("  ");
            }
            let place = row[3].strip_prefix(self.folder).unwrap_or(&row[3]);
            let place = cut_start(place, page.columns(width(&line)));
            line.push_str(&page.style.paint(Ink::Place, &place));
            page.line(&line);
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
        let mut counts: BTreeMap<SetAside, usize> = BTreeMap::new();
        for row in rows {
            *counts.entry(row.reason).or_default() += 1;
        }
        let mut counts: Vec<(SetAside, usize)> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let counts: Vec<String> = counts
            .into_iter()
            .map(|(reason, n)| format!("{n} {}", words::set_aside(reason, n)))
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
                let reason = words::set_aside(row.reason, 1);
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
        } else if summary.known > 0 {
            page.style.paint(Ink::Good, "No new contradiction found.")
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
        if summary.known > 0 {
            let known = words::count(summary.known, "finding");
            page.hanging("", &format!("The baseline knows {known} more."), None);
        }
    }
}

/// A claim with its provenance: where it stands, who printed it and when, the quoted sentence with
/// the figure underlined, and how it was understood. `whole` is the claim that it is a part of.
fn card(claim: &Claim, source: Option<&Source>, whole: Option<&Claim>, ink: Ink, page: &mut Page) {
    let place = format!("  ┌ {}", cut_start(&place_of(claim), page.columns(4)));
    let place = page.style.paint(Ink::Place, &place).into_owned();
    page.line(&place);
    let bar = page.style.paint(Ink::Place, "  │").into_owned();
    for row in wrap(&printed_by(source, claim), page.columns(4)) {
        let row = page.style.paint(Ink::Quiet, &row).into_owned();
        page.line(&format!("{bar} {row}"));
    }
    let base = claim.sentence.span.start;
    let quantity = &claim.quantity;
    let marks: Vec<Span> = std::iter::once(quantity.phrase.span)
        .chain(quantity.cue.as_ref().map(|cue| cue.span))
        .map(|span| within(span, base))
        .collect();
    for row in quote(&claim.sentence.text, &marks, page.columns(6), QUOTED_LINES) {
        let carets = row.trim_start().starts_with('^');
        let row = if carets {
            page.style.paint(ink, &row)
        } else {
            row.as_str().into()
        };
        let line = format!("{bar}   {row}");
        page.line(&line);
    }
    let end = page.style.paint(Ink::Place, "  └ ").into_owned();
    for (idx, row) in wrap(&understood(claim, whole), page.columns(4))
        .iter()
        .enumerate()
    {
        match idx {
            0 => page.line(&format!("{end}{row}")),
            _ => page.line(&format!("    {row}")),
        }
    }
}

/// The span as a range of the words that begin at `base`.
fn within(span: Span, base: usize) -> Span {
    let start = span.start.saturating_sub(base);
    Span::new(start, span.end.saturating_sub(base).max(start))
}

/// The folder that every source lies in, with its slash; empty where there is none.
fn common_folder(sources: &[Source]) -> &str {
    let folder = |id: &str| id.rfind('/').map_or(0, |at| at + 1);
    let Some((first, rest)) = sources.split_first() else {
        return "";
    };
    let mut common = &first.id[..folder(&first.id)];
    for source in rest {
        while !source.id.starts_with(common) {
            common = &common[..folder(common.trim_end_matches('/'))];
        }
    }
    common
}

/// `docs/a.md:27:135`; `docs/a.jsonl:3 title:1:12` for a claim of the title field.
pub(in crate::report) fn place_of(claim: &Claim) -> String {
    let (source, line, column) = (&claim.source, claim.line, claim.column);
    match claim.field {
        None => format!("{source}:{line}:{column}"),
        Some(Field::Title) => format!("{source}, title:{line}:{column}"),
    }
}

pub(in crate::report) fn printed_by(source: Option<&Source>, claim: &Claim) -> String {
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

/// How a claim was understood: figure and subject, what is said of it, place, time, speaker.
pub(in crate::report) fn understood(claim: &Claim, whole: Option<&Claim>) -> String {
    let mut read = counted(claim);
    if let Some(predicate) = &claim.predicate {
        push(&mut read, ": ", &predicate.phrase.text);
    }
    for place in &claim.place {
        if !read.contains(&place.phrase.text) {
            push(&mut read, ", in ", &place.phrase.text);
        }
    }
    let mut parts = vec![read];
    parts.extend(words::stance(claim.stance).map(str::to_owned));
    if let Some(when) = &claim.as_of {
        let days = words::period(&when.period).unwrap_or_else(|| "an unknown day".to_owned());
        parts.push(format!("as of {days} (“{}”)", one_line(&when.read_from)));
    }
    if !claim.attribution.is_empty() {
        let chain: Vec<String> = claim
            .attribution
            .iter()
            .map(|speaker| one_line(&speaker.phrase.text))
            .collect();
        parts.push(format!("said by {}", chain.join(", quoting ")));
    }
    let said_on = claim
        .said_on
        .as_ref()
        .and_then(|when| words::period(&when.period));
    if claim.said_on.as_ref().map(|when| when.period)
        != claim.as_of.as_ref().map(|when| when.period)
    {
        parts.extend(said_on.map(|days| format!("said on {days}")));
    }
    if let Some(whole) = whole {
        parts.push(format!("a part of {}", counted(whole)));
    }
    match claim.zone {
        Zone::Title | Zone::Body => {}
        Zone::Caption => parts.push("in a caption".to_owned()),
        Zone::Feed => parts.push("in a feed of other stories".to_owned()),
        Zone::Furniture => parts.push("in page furniture".to_owned()),
    }
    format!("read as {}", parts.join(" · "))
}

/// The figure with what it counts; a number may stand for what it counts (“killed 12”).
fn counted(claim: &Claim) -> String {
    let mut words = words::figure(&claim.quantity);
    let number = claim.quantity.phrase.span;
    if let Some(subject) = claim
        .subject
        .as_ref()
        .filter(|subject| !number.contains(subject.phrase.span))
    {
        push(&mut words, " ", &subject.phrase.text);
    }
    words
}

fn push(text: &mut String, between: &str, words: &str) {
    text.push_str(between);
    text.push_str(&one_line(words));
}

/// The figure, and its stance where it is not simply said to be so: `10,000 (planned)`.
fn saying(claim: &Claim) -> String {
    let figure = words::figure(&claim.quantity);
    match words::stance(claim.stance) {
        None => figure,
        Some(stance) => format!("{figure} ({stance})"),
    }
}

/// The nearest speaker.
pub(in crate::report) fn said_by(claim: &Claim) -> String {
    claim
        .attribution
        .last()
        .map_or_else(String::new, |speaker| speaker.phrase.text.clone())
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
