//! What makes two claims speak of the same thing: keys and groups.
//!
//! Takes claims; gives [`Group`]s. Amounts never influence grouping.

use serde::{Deserialize, Serialize};

use crate::claim::{Claim, ClaimId};
use crate::compare::{Cause, Kinship, Verdict};
use crate::lexicon::Lexicon;

/// Claims about the same subject, in the same aspect, and how each two of them stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Name within the run: `g1`, `g2`… in the order of the report.
    pub id: String,
    /// What they speak of.
    pub subject: String,
    /// The claims, ordered by source and place.
    pub claims: Vec<ClaimId>,
    /// How each two of them stand.
    pub pairs: Vec<Pair>,
    /// Whether every pair is listed.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub pairs_complete: bool,
    /// Number of pairs that are not listed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub pairs_omitted: usize,
}

/// How two claims of one group stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The first claim, in the order of sources.
    pub a: ClaimId,
    /// The second claim.
    pub b: ClaimId,
    /// How they stand.
    pub verdict: Verdict,
    /// Why.
    pub cause: Cause,
    /// The later of the two statements, where that is known.
    pub newer: Option<ClaimId>,
    /// How sure the verdict is, from 0 to 1.
    pub confidence: f64,
    /// Whether the values exclude each other and only a guess keeps silent about it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub near_miss: bool,
    /// The reason in a sentence.
    pub explanation: String,
}

const fn yes() -> bool {
    true
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_true(value: &bool) -> bool {
    *value
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_zero(value: &usize) -> bool {
    *value == 0
}

/// Claims that speak of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// What they speak of, for people.
    pub subject: String,
    /// Indices of the claims, ascending.
    pub members: Vec<usize>,
}

/// Sorts claims into groups of two and more that speak of the same thing in the same aspect.
///
/// Amounts play no part. The result does not depend on the order of `claims` but for the indices.
#[must_use]
pub fn group(_claims: &[Claim], _lexicon: &Lexicon) -> Vec<Membership> {
    Vec::new()
}

/// How two claims of one group are related, apart from their values.
#[must_use]
pub fn kinship(_a: &Claim, _b: &Claim) -> Kinship {
    Kinship::default()
}
