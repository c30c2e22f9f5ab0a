//! What the reader is told.
//!
//! Takes groups with their verdicts; gives [`Finding`]s: which deserve attention, how severe they
//! are, and the sentence that explains. Knows nothing of raw text or rendering.

use serde::{Deserialize, Serialize};

use crate::claim::{Claim, ClaimId};
use crate::compare::Verdict;
use crate::subject::Group;

/// How much a finding matters, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Worth a look.
    Warning,
    /// Something is wrong.
    Error,
}

/// What the reader is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the rule.
    pub rule: String,
    /// How the claims stand.
    pub verdict: Option<Verdict>,
    /// How much it matters.
    pub severity: Severity,
    /// The group it was found in.
    pub group: Option<String>,
    /// The claims it is about.
    pub claims: Vec<ClaimId>,
    /// One sentence for a list.
    pub message: String,
    /// Why, for a reader who wants to check.
    pub explanation: String,
    /// How sure it is, from 0 to 1.
    pub confidence: f64,
    /// Stays the same while the figures do, wherever they move in the text.
    pub fingerprint: String,
}

/// What deserves a reader's attention, the most severe first.
#[must_use]
pub fn find(_claims: &[Claim], _groups: &[Group]) -> Vec<Finding> {
    Vec::new()
}
