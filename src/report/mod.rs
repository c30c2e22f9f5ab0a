//! A finished run, and how it is shown.
//!
//! Takes sources, claims, groups and findings; gives a [`Report`] and its renderings. Decides
//! nothing: adding a format never changes a finding.

use serde::{Deserialize, Serialize};

use crate::claim::Claim;
use crate::finding::Finding;
use crate::source::Source;
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
    pub errors: Vec<String>,
    /// The sources, without their texts.
    pub sources: Vec<Source>,
    /// All claims.
    pub claims: Vec<Claim>,
    /// Claims about the same thing.
    pub groups: Vec<Group>,
    /// What the reader is told, the most severe first.
    pub findings: Vec<Finding>,
    /// Counts.
    pub summary: Summary,
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
}
