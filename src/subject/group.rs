//! Sorting claims into groups.

use std::collections::{BTreeMap, BTreeSet};

use super::key;
use super::profile::{Kind, Profile};
use super::relate::{Scene, related};
use crate::claim::{Claim, ClaimId, Field};
use crate::lexicon::Lexicon;
use crate::value::Measure;

/// Most profiles of one block that are all held against each other. Beyond it a block is cut by its
/// first name or place, then by the profiles themselves: so a block never costs more than
/// n log n for its claims, and this number squared for each cut.
const MOST_PROFILES: usize = 200;

/// Claims that speak of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// What they speak of, for people.
    pub subject: String,
    /// Indices of the claims, ordered by source and place in it.
    pub members: Vec<usize>,
}

/// Sorts claims into groups of two and more that speak of the same thing in the same aspect.
///
/// Amounts play no part. A claim whose words fit two groups that do not fit each other (“12 people”
/// beside “12 men” and “12 women”) stands in both. The result does not depend on the order of
/// `claims`, but for the indices. n log n in the number of claims.
#[must_use]
pub fn group(claims: &[Claim], lexicon: &Lexicon) -> Vec<Membership> {
    let mut order: Vec<usize> = (0..claims.len()).collect();
    order.sort_by(|&a, &b| place(&claims[a]).cmp(&place(&claims[b])));
    let mut seated: Vec<Seated> = order
        .into_iter()
        .filter_map(|idx| Profile::of(&claims[idx], lexicon).map(|profile| Seated { idx, profile }))
        .collect();
    mark_listed_parts(&mut seated, claims);
    mark_narrower_parts(&mut seated, claims);
    let mut blocks: BTreeMap<String, Vec<Seated>> = BTreeMap::new();
    for seated in seated {
        blocks.entry(key(&seated.profile)).or_default().push(seated);
    }
    let mut groups: Vec<Membership> = blocks
        .into_values()
        .flat_map(|block| group_block(block, claims, lexicon))
        .collect();
    let first = |group: &Membership| place(&claims[group.members[0]]);
    groups.sort_by(|a, b| {
        first(a)
            .cmp(&first(b))
            .then_with(|| b.members.len().cmp(&a.members.len()))
            .then_with(|| a.subject.cmp(&b.subject))
    });
    groups
}

/// Where a claim stands: source, field and offset.
fn place(claim: &Claim) -> (&str, Option<Field>, usize) {
    (&claim.source, claim.field, claim.quantity.phrase.span.start)
}

/// A claim with its profile.
struct Seated {
    idx: usize,
    profile: Profile,
}

fn group_block(block: Vec<Seated>, claims: &[Claim], lexicon: &Lexicon) -> Vec<Membership> {
    let scene = Scene {
        deadly: is_deadly(&block, claims, lexicon),
    };
    let mut by_profile: BTreeMap<Profile, Vec<(usize, usize)>> = BTreeMap::new();
    for (rank, seated) in block.into_iter().enumerate() {
        by_profile
            .entry(seated.profile)
            .or_default()
            .push((rank, seated.idx));
    }
    cut(by_profile.into_iter().collect())
        .into_iter()
        .flat_map(|part| cover(&part, scene))
        .map(|mut members| {
            members.sort_unstable();
            let members: Vec<usize> = members.into_iter().map(|(_, idx)| idx).collect();
            Membership {
                subject: subject(&members, claims),
                members,
            }
        })
        .collect()
}

/// A profile with its claims: rank in the block, and index.
type Row = (Profile, Vec<(usize, usize)>);

/// Cuts a block that holds too many profiles: by the first name or place; a profile with neither
/// stays with its like.
fn cut(rows: Vec<Row>) -> Vec<Vec<Row>> {
    if rows.len() <= MOST_PROFILES {
        return vec![rows];
    }
    let mut parts: BTreeMap<(String, String), Vec<Row>> = BTreeMap::new();
    for row in rows {
        let profile = &row.0;
        let anchor = profile
            .names
            .first()
            .or_else(|| profile.places.first().map(|spot| &spot.name))
            .or(profile.side.as_ref())
            .cloned()
            .unwrap_or_default();
        let family = profile.family().unwrap_or_default().to_owned();
        parts.entry((anchor, family)).or_default().push(row);
    }
    parts
        .into_values()
        .flat_map(|part| {
            if part.len() <= MOST_PROFILES {
                vec![part]
            } else {
                part.into_iter().map(|row| vec![row]).collect()
            }
        })
        .collect()
}

/// Groups in which every two profiles are related, so that every two related profiles share one.
fn cover(rows: &[Row], scene: Scene) -> Vec<Vec<(usize, usize)>> {
    let n = rows.len();
    let mut order: Vec<usize> = (0..n).collect();
    // The wordiest first: a group is built around what is known best.
    order.sort_by(|&a, &b| {
        rows[b]
            .0
            .specificity()
            .cmp(&rows[a].0.specificity())
            .then(a.cmp(&b))
    });
    let is_related: Vec<Vec<bool>> = (0..n)
        .map(|a| {
            (0..n)
                .map(|b| related(&rows[a].0, &rows[b].0, scene))
                .collect()
        })
        .collect();
    let mut covered = vec![vec![false; n]; n];
    let mut groups = Vec::new();
    for &seed in &order {
        for &second in &order {
            if covered[seed][second] || !is_related[seed][second] {
                continue;
            }
            let mut clique = vec![seed];
            if second != seed {
                clique.push(second);
            } else if !is_related[seed][seed] {
                continue;
            }
            for &other in &order {
                let fits = !clique.contains(&other)
                    && (is_related[other][other] || rows[other].1.len() == 1)
                    && clique.iter().all(|&one| is_related[one][other]);
                if fits {
                    clique.push(other);
                }
            }
            for &one in &clique {
                for &other in &clique {
                    covered[one][other] = true;
                }
            }
            let members: Vec<(usize, usize)> = clique
                .iter()
                .flat_map(|&row| rows[row].1.iter().copied())
                .collect();
            if members.len() > 1 {
                groups.push(members);
            }
        }
    }
    groups
}

/// Marks what a sentence counts beside its like (“two men and three women were shot”), or beside
/// the wider thing (“five people, three women”): such a number is no total. `seated` are in the order
/// of their places.
fn mark_listed_parts(seated: &mut [Seated], claims: &[Claim]) {
    let shares_sentence = |a: &Seated, b: &Seated| {
        let (a, b) = (&claims[a.idx], &claims[b.idx]);
        (&a.source, a.field, a.sentence.span) == (&b.source, b.field, b.sentence.span)
    };
    for sentence in seated.chunk_by_mut(shares_sentence) {
        // “12,000 soldiers, including 500 officers”: the whole of a list is no part of it.
        let wholes: BTreeSet<&ClaimId> = sentence
            .iter()
            .filter_map(|seated| claims[seated.idx].part_of.as_ref())
            .collect();
        // A sentence with more counts is a table.
        let members = sentence.len().min(MOST_LISTED);
        let listed: Vec<bool> = (0..members)
            .map(|one| {
                (0..members).any(|other| {
                    one != other
                        && !wholes.contains(&claims[sentence[one].idx].id)
                        && is_listed_beside(&sentence[one].profile, &sentence[other].profile)
                })
            })
            .collect();
        for (seated, is_listed) in sentence.iter_mut().zip(listed) {
            seated.profile.part |= is_listed;
        }
    }
}

/// Counts of one sentence that are held against each other.
const MOST_LISTED: usize = 12;

/// Whether `one` is a part beside `other`: another kind of the same wider thing, or a narrower
/// kind of it, with the same said of both.
fn is_listed_beside(one: &Profile, other: &Profile) -> bool {
    one.kind == other.kind
        && one.measure == Measure::Level
        && (one.family() == other.family() || one.family().is_none() || other.family().is_none())
        && one.concept() != other.concept()
        && one.lineage.len() > 1
        && !other.lineage.iter().any(|concept| concept == one.concept())
        && share_a_kind(one, other)
}

/// Whether two concepts are kinds of one thing: of people, or of something narrower than anything.
fn share_a_kind(one: &Profile, other: &Profile) -> bool {
    let kinds = match one.root() {
        "person" => &one.lineage[..],
        _ => &one.lineage[..one.lineage.len() - 1],
    };
    kinds.iter().any(|kind| other.lineage.contains(kind))
}

/// Marks what is narrower than a thing that its own source counts as well, with the same said of
/// both: beside “19 people were wounded”, “the two children” are a part. Women and men are not
/// marked: “two people are dead” and “the two women were killed” may well be the same two.
fn mark_narrower_parts(seated: &mut [Seated], claims: &[Claim]) {
    let mut counted = BTreeSet::new();
    let row = |seated: &Seated, family: &str, concept: &str| {
        (
            claims[seated.idx].source.clone(),
            seated.profile.item.clone(),
            family.to_owned(),
            concept.to_owned(),
        )
    };
    for seated in seated.iter() {
        if let Some(family) = seated.profile.family()
            && seated.profile.kind == Kind::Count
        {
            counted.insert(row(seated, family, seated.profile.concept()));
        }
    }
    for seated in seated.iter_mut() {
        let profile = &seated.profile;
        let Some(family) = profile.family() else {
            continue;
        };
        let may_be_all = profile.lineage.iter().any(|concept| concept == "adult");
        if profile.kind == Kind::Count && !may_be_all {
            let wider = profile.lineage.iter().skip(1);
            let is_part = wider
                .map(|concept| row(seated, family, concept))
                .any(|row| counted.contains(&row));
            seated.profile.part |= is_part;
        }
    }
}

/// Whether a claim of the block, or a sentence one of them stands in, speaks of somebody killed.
fn is_deadly(block: &[Seated], claims: &[Claim], lexicon: &Lexicon) -> bool {
    let is_harm = |seated: &Seated| seated.profile.topic() == "harm";
    if !block.first().is_some_and(is_harm) {
        return false;
    }
    let in_words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric() && c != '-')
            .any(|word| {
                let word = word.to_lowercase();
                lexicon
                    .predicate(&[word])
                    .is_some_and(|(class, _)| class.family == "killed")
            })
    };
    let mut seen: BTreeSet<(&str, usize)> = BTreeSet::new();
    block
        .iter()
        .any(|seated| seated.profile.family() == Some("killed"))
        || block.iter().any(|seated| {
            let claim = &claims[seated.idx];
            seen.insert((&claim.source, claim.sentence.span.start))
                && in_words(&claim.sentence.text)
        })
}

/// What a group speaks of, for people: the commonest wording of its claims.
fn subject(members: &[usize], claims: &[Claim]) -> String {
    let mut wordings: BTreeMap<String, usize> = BTreeMap::new();
    for &idx in members {
        let claim = &claims[idx];
        let thing = claim
            .subject
            .as_ref()
            .map(|subject| subject.phrase.text.as_str());
        let class = claim
            .predicate
            .as_ref()
            .and_then(|said| said.class.as_deref());
        let wording = match (thing, class) {
            (Some(thing), Some(class)) => format!("{thing} ({})", class.replace('_', " ")),
            (Some(thing), None) => thing.to_owned(),
            (None, Some(class)) => class.replace('_', " "),
            (None, None) => continue,
        };
        *wordings.entry(wording).or_default() += 1;
    }
    wordings
        .into_iter()
        .max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(&a.0)))
        .map_or_else(String::new, |(wording, _)| wording)
}
