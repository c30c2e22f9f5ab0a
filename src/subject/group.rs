//! Sorting claims into groups.

use std::collections::{BTreeMap, BTreeSet};

use super::cluster::clusters;
use super::profile::{Kind, Profile};
use super::relate::{ENOUGH, Scale, Scene, Sum, Tie, weigh};
use super::wording::{Stories, Vocabulary};
use super::{coarse_key, fine_key};
use crate::claim::{Claim, ClaimId, Field};
use crate::lexicon::Lexicon;
use crate::value::Measure;

/// Most rows of one block that are all held against each other, word for word. Beyond it a block is
/// cut by what is counted and said, then by the first name or place; what is then still larger is
/// grouped by profile alone. So a block never costs more than n log n for its claims, and this
/// number squared for each cut.
const MOST_ROWS: usize = 200;

/// Claims that speak of the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// What they speak of, for people.
    pub subject: String,
    /// Indices of the claims, ordered by source and place in it.
    pub members: Vec<usize>,
    /// How much speaks for each member being of the same thing as the member of another source that
    /// it is closest to, in hundredths (see [`Tie`]).
    pub bonds: Vec<i32>,
}

/// Sorts claims into groups of two and more that speak of the same thing in the same aspect.
///
/// Amounts play no part. The result does not depend on the order of `claims`, but for the indices.
/// n log n in the number of claims.
#[must_use]
pub fn group(claims: &[Claim], stories: &Stories, lexicon: &Lexicon) -> Vec<Membership> {
    let stage = Stage::of(claims, stories, lexicon);
    let mut blocks: BTreeMap<String, Vec<Seated>> = BTreeMap::new();
    for seated in stage.seated.iter().cloned() {
        blocks
            .entry(coarse_key(&seated.profile.kind))
            .or_default()
            .push(seated);
    }
    let mut groups: Vec<Membership> = blocks
        .into_values()
        .flat_map(|block| stage.cut(block, 0))
        .map(|members| {
            let (members, bonds): (Vec<usize>, Vec<i32>) = members.into_iter().unzip();
            Membership {
                subject: subject(&members, claims),
                members,
                bonds,
            }
        })
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

/// What speaks for the claims at `a` and `b` being of one thing, and what against it.
#[must_use]
pub fn why(claims: &[Claim], stories: &Stories, a: usize, b: usize, lexicon: &Lexicon) -> Vec<Tie> {
    let stage = Stage::of(claims, stories, lexicon);
    let find = |idx: usize| stage.seated.iter().find(|seated| seated.idx == idx);
    let mut ties = Vec::new();
    if let (Some(one), Some(other)) = (find(a), find(b)) {
        let (one, other) = (Row::of(vec![one.clone()]), Row::of(vec![other.clone()]));
        stage.weigh(&one, &other, true, &mut ties);
    }
    ties
}

/// Where a claim stands: source, field and offset.
fn place(claim: &Claim) -> (&str, Option<Field>, usize) {
    (&claim.source, claim.field, claim.quantity.phrase.span.start)
}

/// A claim with its profile.
#[derive(Debug, Clone)]
struct Seated {
    idx: usize,
    profile: Profile,
    /// Number of its sentence's text.
    sentence: u32,
    /// Place of the number in the sentence.
    offset: usize,
}

/// The claims of a run, and what only all of them tell.
struct Stage<'a> {
    claims: &'a [Claim],
    vocabulary: Vocabulary,
    /// In the order of their places.
    seated: Vec<Seated>,
    /// Sources that speak of somebody killed.
    deadly: BTreeSet<&'a str>,
}

/// Claims that are alike in all that grouping looks at.
#[derive(Debug)]
struct Row<'p> {
    profile: std::borrow::Cow<'p, Profile>,
    sentence: u32,
    members: Vec<usize>,
}

impl Row<'_> {
    fn of(members: Vec<Seated>) -> Self {
        let first = members.first().expect("a row holds a claim");
        Self {
            profile: std::borrow::Cow::Owned(first.profile.clone()),
            sentence: first.sentence,
            members: members.iter().map(|seated| seated.idx).collect(),
        }
    }
}

impl<'a> Stage<'a> {
    fn of(claims: &'a [Claim], stories: &Stories, lexicon: &Lexicon) -> Self {
        let mut order: Vec<usize> = (0..claims.len()).collect();
        order.sort_by(|&a, &b| place(&claims[a]).cmp(&place(&claims[b])));
        let vocabulary = Vocabulary::of(order.iter().map(|&idx| &claims[idx]), stories, lexicon);
        let mut seated: Vec<Seated> = order
            .into_iter()
            .map(|idx| {
                let claim = &claims[idx];
                Seated {
                    idx,
                    profile: Profile::of(claim, lexicon),
                    sentence: vocabulary.sentence_of(claim),
                    offset: claim
                        .quantity
                        .phrase
                        .span
                        .start
                        .saturating_sub(claim.sentence.span.start),
                }
            })
            .collect();
        mark_listed_parts(&mut seated, claims);
        mark_narrower_parts(&mut seated, claims);
        let shares: Vec<Seated> = seated
            .iter()
            .filter_map(|seated| as_share(seated, claims))
            .collect();
        let deadly = deadly_sources(&seated, claims, lexicon);
        seated.extend(shares);
        Self {
            claims,
            vocabulary,
            seated,
            deadly,
        }
    }

    /// The groups of a block, which is cut up first where it is too large. Each in the order of
    /// places, every member with its bond.
    fn cut(&self, block: Vec<Seated>, depth: usize) -> Vec<Vec<(usize, i32)>> {
        let mut by_text: BTreeMap<(u32, usize, &Profile), Vec<Seated>> = BTreeMap::new();
        for seated in &block {
            by_text
                .entry((seated.sentence, seated.offset, &seated.profile))
                .or_default()
                .push(seated.clone());
        }
        if by_text.len() <= MOST_ROWS {
            let mut rows: Vec<Row<'_>> = by_text.into_values().map(Row::of).collect();
            rows.sort_by_key(|row| place(&self.claims[row.members[0]]));
            return self.group_rows(&rows, true);
        }
        drop(by_text);
        let part_of = |seated: &Seated| match depth {
            0 => fine_key(&seated.profile),
            _ => anchor(&seated.profile),
        };
        if depth < 2 {
            let mut parts: BTreeMap<String, Vec<Seated>> = BTreeMap::new();
            for seated in block {
                parts.entry(part_of(&seated)).or_default().push(seated);
            }
            return parts
                .into_values()
                .flat_map(|part| self.cut(part, depth + 1))
                .collect();
        }
        let mut by_profile: BTreeMap<Profile, Vec<usize>> = BTreeMap::new();
        for seated in block {
            by_profile
                .entry(seated.profile)
                .or_default()
                .push(seated.idx);
        }
        let rows: Vec<Row<'_>> = by_profile
            .into_iter()
            .map(|(profile, members)| Row {
                profile: std::borrow::Cow::Owned(profile),
                sentence: u32::MAX,
                members,
            })
            .collect();
        rows.chunks(MOST_ROWS)
            .flat_map(|rows| self.group_rows(rows, false))
            .collect()
    }

    /// Groups rows of which each two can be held against each other.
    fn group_rows(&self, rows: &[Row<'_>], by_words: bool) -> Vec<Vec<(usize, i32)>> {
        let points = |a: usize, b: usize| {
            let mut sum = Sum::default();
            self.weigh(&rows[a], &rows[b], by_words, &mut sum);
            sum.points()
        };
        clusters(rows.len(), ENOUGH, points)
            .into_iter()
            .map(|cluster| {
                let source = |row: usize| self.claims[rows[row].members[0]].source.as_str();
                let is_shared = cluster.iter().any(|&row| source(row) != source(cluster[0]));
                let bond = |row: usize| {
                    let closest = cluster
                        .iter()
                        .filter(|&&other| {
                            other != row && (!is_shared || source(other) != source(row))
                        })
                        .filter_map(|&other| points(row, other))
                        .max();
                    // Claims of one text in several sources, or in one profile, are alike.
                    closest.unwrap_or(if rows[row].members.len() > 1 { 1000 } else { 0 })
                };
                let mut members: Vec<(usize, i32)> = cluster
                    .iter()
                    .flat_map(|&row| {
                        let bond = bond(row);
                        rows[row].members.iter().map(move |&idx| (idx, bond))
                    })
                    .collect();
                members.sort_by(|a, b| place(&self.claims[a.0]).cmp(&place(&self.claims[b.0])));
                members
            })
            .filter(|members| members.len() > 1)
            .collect()
    }

    fn weigh(&self, a: &Row<'_>, b: &Row<'_>, by_words: bool, scale: &mut impl Scale) {
        let source = |idx: usize| self.claims[idx].source.as_str();
        let words = || {
            Some((
                &self.vocabulary,
                self.vocabulary.wording(a.sentence)?,
                self.vocabulary.wording(b.sentence)?,
            ))
        };
        let (one, other) = (source(a.members[0]), source(b.members[0]));
        let one_source = by_words
            && a.members
                .iter()
                .any(|&a| b.members.iter().any(|&b| source(a) == source(b)));
        let scene = Scene {
            deadly: self.deadly.contains(one) || self.deadly.contains(other),
            one_story: by_words && self.vocabulary.tell_one_story(one, other),
            one_source,
            one_sentence: one_source && a.sentence == b.sentence,
            words: if by_words { words() } else { None },
        };
        weigh(&a.profile, &b.profile, &scene, scale);
    }
}

/// “Nine of the twelve boats” gives a share as well, and stands beside “three quarters of the boats”.
fn as_share(seated: &Seated, claims: &[Claim]) -> Option<Seated> {
    let claim = &claims[seated.idx];
    let is_part = claim.part_of.is_some() && seated.profile.of;
    (is_part && seated.profile.kind == Kind::Count).then(|| Seated {
        profile: Profile {
            kind: Kind::Share,
            measure: Measure::Level,
            part: false,
            ..seated.profile.clone()
        },
        ..seated.clone()
    })
}

/// The first name, place or side of a profile, and what is said: what a large block is cut by.
fn anchor(profile: &Profile) -> String {
    let name = profile
        .names
        .first()
        .or_else(|| profile.places.first().map(|spot| &spot.name))
        .or(profile.side.as_ref());
    let name = name.map_or("", String::as_str);
    format!("{name}/{}", profile.family().unwrap_or_default())
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

/// The sources in which a claim, or a sentence one of them stands in, speaks of somebody killed.
fn deadly_sources<'a>(
    seated: &[Seated],
    claims: &'a [Claim],
    lexicon: &Lexicon,
) -> BTreeSet<&'a str> {
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
    let mut deadly = BTreeSet::new();
    for seated in seated {
        let claim = &claims[seated.idx];
        if seated.profile.topic() != "harm" || deadly.contains(claim.source.as_str()) {
            continue;
        }
        let is_new = seen.insert((&claim.source, claim.sentence.span.start));
        if seated.profile.family() == Some("killed") || is_new && in_words(&claim.sentence.text) {
            deadly.insert(claim.source.as_str());
        }
    }
    deadly
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
