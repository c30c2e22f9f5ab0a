//! A finished run, and how it is shown.
//!
//! Takes sources, claims, groups and findings; gives a [`Report`] and its renderings. Decides
//! nothing: adding a format never changes a finding.

mod baseline;
mod csv;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod sarif;
mod stage;
mod style;
mod visible;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use baseline::{Baseline, Known};
pub use csv::csv;
pub use github::github;
pub use gitlab::gitlab;
pub use human::{human, stage as human_stage, statements as human_statements};
pub use json::{json, jsonl};
pub use junit::junit;
pub use markdown::markdown;
pub use sarif::sarif;
pub use stage::{Stage, line};
pub use style::Style;
pub use visible::visible;

use crate::claim::Claim;
use crate::claim::ClaimId;
use crate::finding::{self, Finding};
use crate::mention::SetAside;
use crate::source::Source;
use crate::span::Phrase;
use crate::subject::Group;

/// Everything a run found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this form; it rises when a field is renamed or removed.
    pub version: u32,
    /// Whether everything that was asked for was checked.
    pub complete: bool,
    /// What went wrong, where something did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Problem>,
    /// The sources, without their texts.
    pub sources: Vec<Source>,
    /// All claims.
    pub claims: Vec<Claim>,
    /// Claims about the same thing.
    pub groups: Vec<Group>,
    /// What the reader is told, the most severe first.
    pub findings: Vec<Finding>,
    /// What was not told because it was not sure enough, for those who ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_misses: Vec<Finding>,
    /// Every quantity that is no claim, with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<NoClaim>,
    /// Files that were passed over because they are of no kind that is read: counts by kind.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub skipped: BTreeMap<String, usize>,
    /// Counts.
    pub summary: Summary,
}

impl Default for Report {
    /// The report of a run over nothing.
    fn default() -> Self {
        Self {
            version: 1,
            complete: true,
            errors: Vec::new(),
            sources: Vec::new(),
            claims: Vec::new(),
            groups: Vec::new(),
            findings: Vec::new(),
            near_misses: Vec::new(),
            set_aside: Vec::new(),
            skipped: BTreeMap::new(),
            summary: Summary::default(),
        }
    }
}

impl Report {
    /// Notes something that kept the run from being complete. An input that could not be read is
    /// told as a finding too, before those about claims.
    pub fn add_problem(&mut self, problem: Problem) {
        self.complete = false;
        let input = problem.input.as_deref().unwrap_or_default();
        let told = finding::unread(&problem.rule, input, &problem.to_string());
        if let Some(told) = told {
            let n_unread = self
                .findings
                .iter()
                .take_while(|finding| finding.claims.is_empty())
                .count();
            self.findings.insert(n_unread, told);
            self.summary.findings += 1;
        }
        self.errors.push(problem);
    }

    /// The claim of this name.
    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == *id)
    }

    /// The source of this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        let sorted = self
            .sources
            .binary_search_by(|source| source.id.as_str().cmp(id));
        match sorted {
            Ok(at) => Some(&self.sources[at]),
            Err(_) => self.sources.iter().find(|source| source.id == id),
        }
    }

    /// The claims that a finding is about, in its order.
    pub fn claims_of<'r>(&'r self, finding: &'r Finding) -> impl Iterator<Item = &'r Claim> {
        finding.claims.iter().filter_map(|id| self.claim(id))
    }
}

/// A quantity that is no claim to compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoClaim {
    /// Id of the source.
    pub source: String,
    /// The number, as printed.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// 1-based line of the number.
    pub line: usize,
    /// 1-based column of the number, in Unicode scalar values.
    pub column: usize,
    /// Why it is no claim.
    pub reason: SetAside,
}

/// Something that kept a run from being complete.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Problem {
    /// Name of the rule: `unreadable-input`, `limit-hit`, `usage`…
    pub rule: String,
    /// The input it is about, as it was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// 1-based line within that input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What is wrong, what was expected, and what can be done.
    pub message: String,
}

impl std::fmt::Display for Problem {
    /// `input:line: message`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(input) = &self.input {
            write!(out, "{input}:")?;
            if let Some(line) = self.line {
                write!(out, "{line}:")?;
            }
            write!(out, " ")?;
        }
        write!(out, "{}", self.message)
    }
}

/// Counts of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Sources read.
    pub sources: usize,
    /// Quantities found.
    pub quantities: usize,
    /// Of these, claims.
    pub claims: usize,
    /// Of these, set aside with a reason.
    pub set_aside: usize,
    /// Groups of two and more claims.
    pub groups: usize,
    /// Findings.
    pub findings: usize,
    /// Findings that were not told because they were not sure enough.
    #[serde(default)]
    pub near_misses: usize,
    /// Findings that a baseline knew already.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub known: usize,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
const fn is_zero(n: &usize) -> bool {
    *n == 0
}
