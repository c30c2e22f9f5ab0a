//! What makes two claims speak of the same thing: keys and groups.
//!
//! Takes claims; gives [`Membership`]s, and why two claims stand in one group or apart.
//! Amounts never influence grouping.
//!
//! First [`keys`]: a claim is held only against claims that share one, so that rows may be shuffled
//! by them. Then, inside a block of one key, what a claim's words tell of its subject is made into a
//! profile; claims of one profile are one, and the few profiles are held against each other.

mod behaviour;
mod cluster;
mod group;
mod profile;
mod relate;
mod wording;

use serde::{Deserialize, Serialize};

pub use behaviour::Behaviour;
pub use group::{Membership, group, why};
pub use relate::{ENOUGH, Reason, SURE, Tie};
pub use wording::Stories;

use crate::claim::{Claim, ClaimId};
use crate::compare::{Cause, Kinship, Part, Verdict};
use crate::lexicon::Lexicon;
use profile::{Kind, Profile};

/// Claims about the same subject, in the same aspect, and how each two of them stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Name within the run: `g1`, `g2`… in the order of the report.
    pub id: String,
    /// What they speak of.
    pub subject: String,
    /// The claims, ordered by source and place.
    pub claims: Vec<ClaimId>,
    /// Number of speakers, or of sources where nobody is named, that the claims rest on.
    #[serde(default)]
    pub origins: usize,
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

/// What a claim is grouped and shuffled by: claims that share no key are never compared.
///
/// A pure function of the claim. The first key is the kind of value (`count`, `share`, `USD`, `m`);
/// of counts the second tells more (`count/person/harm`): large runs are cut by it.
#[must_use]
pub fn keys(claim: &Claim, lexicon: &Lexicon) -> Vec<String> {
    let profile = Profile::of(claim, lexicon);
    let mut keys = vec![coarse_key(&profile.kind), fine_key(&profile)];
    keys.dedup();
    keys
}

fn coarse_key(kind: &Kind) -> String {
    match kind {
        Kind::Count => "count".to_owned(),
        Kind::Ordinal => "ordinal".to_owned(),
        Kind::Share => "share".to_owned(),
        Kind::Money(code) => format!("money/{code}"),
        Kind::Physical(code) => format!("measure/{code}"),
    }
}

fn fine_key(profile: &Profile) -> String {
    let kind = coarse_key(&profile.kind);
    match &profile.kind {
        Kind::Count | Kind::Ordinal => count_key(&kind, profile),
        Kind::Share | Kind::Money(_) | Kind::Physical(_) => kind,
    }
}

/// People are counted in every story, so what befell them is part of the key; other things are
/// not, since “the 30 rounds” and “30 rounds were fired” may well be the same.
fn count_key(kind: &str, profile: &Profile) -> String {
    let root = profile.root();
    if root == "person" {
        format!("{kind}/{root}/{}", profile.topic())
    } else {
        format!("{kind}/{root}")
    }
}

/// The claims of one group, with what their words tell.
#[derive(Debug)]
pub struct Company<'a> {
    claims: Vec<&'a Claim>,
    profiles: Vec<Profile>,
}

impl<'a> Company<'a> {
    /// The company of these claims of one group. Linear.
    #[must_use]
    pub fn of(claims: Vec<&'a Claim>, lexicon: &Lexicon) -> Self {
        let profiles = claims
            .iter()
            .map(|claim| Profile::of(claim, lexicon))
            .collect();
        Self { claims, profiles }
    }

    /// How two of the claims are related, apart from their values. Constant time.
    #[must_use]
    pub fn kinship(&self, a: usize, b: usize) -> Kinship {
        kinship(
            (self.claims[a], &self.profiles[a]),
            (self.claims[b], &self.profiles[b]),
        )
    }

    /// How each of the claims behaves. Linear.
    #[must_use]
    pub fn behaviours(&self, lexicon: &Lexicon) -> Vec<Behaviour> {
        behaviour::behaviours(&self.claims, &self.profiles, lexicon)
    }
}

fn kinship((a, one): (&Claim, &Profile), (b, other): (&Claim, &Profile)) -> Kinship {
    let same_speaker = match (a.attribution.last(), b.attribution.last()) {
        (Some(one), Some(other)) => one.name.to_lowercase() == other.name.to_lowercase(),
        _ => false,
    };
    let attacker = |claim: &Claim| claim.aspect.scope.attacker_counted;
    Kinship {
        part: part(one, other),
        scope: scope(one, other),
        same_speaker,
        definition_differs: attacker(a) != attacker(b),
        predicate_differs: one.family() == other.family() && one.class != other.class,
        rest: match (one.others, other.others) {
            (true, false) => Some(Part::First),
            (false, true) => Some(Part::Second),
            (true, true) | (false, false) => None,
        },
        alike: is_alike(one, other),
        unsure: is_relative(one)
            || is_relative(other)
            || (one.of, one.open) != (other.of, other.open),
        ..Kinship::default()
    }
}

/// Whether a figure counts from something that its own sentence does not tell: “three others” leave
/// out somebody, “two counts of theft” are laid against one of several; or whether it is only
/// guessed what befell those it counts.
fn is_relative(profile: &Profile) -> bool {
    let is_charge = profile.lineage.iter().any(|concept| concept == "charge");
    let is_guessed_fate = profile.guessed && profile.topic() == "harm";
    profile.others || is_charge || is_guessed_fate
}

/// Whether two claims name the counted thing alike, with nothing that narrows one of them.
fn is_alike(a: &Profile, b: &Profile) -> bool {
    a.concept() == b.concept()
        && a.class == b.class
        && (&a.narrowing, &a.names, &a.side) == (&b.narrowing, &b.names, &b.side)
        && (a.others, a.part) == (false, false)
        && (b.others, b.part) == (false, false)
}

/// Which of the two counts a part: the narrower kind of thing. Of people, those of one sex or age are
/// a part; passengers, residents and patients are the people of a story in another word.
fn part(a: &Profile, b: &Profile) -> Option<Part> {
    let is_kind_of = |narrow: &Profile, wide: &Profile| {
        let is_role = narrow.root() == "person"
            && !narrow.part
            && !relate::is_by_sex_or_age(narrow.concept())
            && !relate::is_set_apart(narrow);
        narrow.concept() != wide.concept()
            && !is_role
            && narrow
                .lineage
                .iter()
                .any(|concept| concept == wide.concept())
    };
    if is_kind_of(a, b) {
        Some(Part::First)
    } else if is_kind_of(b, a) {
        Some(Part::Second)
    } else {
        None
    }
}

/// Which of the two covers the wider place.
fn scope(a: &Profile, b: &Profile) -> Option<Part> {
    let holds = |wide: &Profile, narrow: &Profile| {
        wide.places.iter().any(|wide| {
            narrow.places.iter().any(|narrow| {
                narrow.name != wide.name
                    && narrow
                        .country
                        .as_deref()
                        .is_some_and(|country| country.eq_ignore_ascii_case(&wide.name))
            })
        })
    };
    match (holds(a, b), holds(b, a)) {
        (true, false) => Some(Part::First),
        (false, true) => Some(Part::Second),
        _ => None,
    }
}
