//! One finding for one disagreement: pairs that tell the same are folded into one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{RULES, Severity, Sighting};
use crate::compare::Verdict;
use crate::subject::Group;

/// A finding to be, with the further claims it stands for.
pub(super) struct Folded<'a> {
    pub(super) rule: usize,
    pub(super) sighting: Sighting<'a>,
    pub(super) group: &'a Group,
    pub(super) also: BTreeSet<usize>,
}

/// Folds the sightings of one group, each with the place of its rule in [`RULES`].
///
/// Errors and warnings: the surest pair is told first; the claims that stand against one of its
/// two and not against the other take that one's company and need no finding of their own. Then
/// the next pair that brings in a claim not yet named. So three sources that say 214 against two
/// that say 221 make one finding, and five sources with five figures make four.
///
/// Notes: one for each rule.
pub(super) fn fold<'a>(sightings: Vec<(usize, Sighting<'a>)>, group: &'a Group) -> Vec<Folded<'a>> {
    let mut families: BTreeMap<Family, Vec<(usize, Sighting<'a>)>> = BTreeMap::new();
    for (rule, sighting) in sightings {
        families
            .entry(family(rule))
            .or_default()
            .push((rule, sighting));
    }
    let mut folded = Vec::new();
    for (family, mut sightings) in families {
        match family {
            Family::Note(_) => {
                sightings.sort_by_key(|(_, sighting)| rank(sighting));
                folded.extend(one_for_all(sightings, group));
            }
            Family::Conflict | Family::Other(_) => {
                sightings.sort_by_key(|(rule, sighting)| (rank(sighting), *rule));
                folded.extend(by_sides(&sightings, group));
            }
        }
    }
    folded
}

/// Rules whose findings may stand for one another.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    Conflict,
    Other(usize),
    Note(usize),
}

fn family(rule: usize) -> Family {
    let about_the_whole = matches!(RULES[rule].name, "part-exceeds-whole" | "sum-mismatch");
    match (RULES[rule].severity, RULES[rule].verdict) {
        (Severity::Note, _) => Family::Note(rule),
        (_, Some(Verdict::Discrepancy)) if !about_the_whole => Family::Conflict,
        _ => Family::Other(rule),
    }
}

/// The surest first, then in the order of the text.
fn rank(sighting: &Sighting<'_>) -> (Reverse<i32>, (usize, usize)) {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a confidence lies between 0 and 1"
    )]
    let hundredths = (sighting.pair.confidence * 100.0).round() as i32;
    (Reverse(hundredths), sighting.at)
}

/// One note with all the claims that it is about.
fn one_for_all<'a>(sightings: Vec<(usize, Sighting<'a>)>, group: &'a Group) -> Option<Folded<'a>> {
    let all: BTreeSet<usize> = sightings
        .iter()
        .flat_map(|(_, sighting)| [sighting.at.0, sighting.at.1])
        .collect();
    let (rule, sighting) = sightings.into_iter().next()?;
    let mut also = all;
    also.remove(&sighting.at.0);
    also.remove(&sighting.at.1);
    Some(Folded {
        rule,
        sighting,
        group,
        also,
    })
}

fn by_sides<'a>(sightings: &[(usize, Sighting<'a>)], group: &'a Group) -> Vec<Folded<'a>> {
    let mut against: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (_, sighting) in sightings {
        let (a, b) = sighting.at;
        against.entry(a).or_default().insert(b);
        against.entry(b).or_default().insert(a);
    }
    let mut named: BTreeSet<usize> = BTreeSet::new();
    let mut folded = Vec::new();
    for (rule, sighting) in sightings {
        let (a, b) = sighting.at;
        if named.contains(&a) && named.contains(&b) {
            continue;
        }
        let also: BTreeSet<usize> = against[&a]
            .symmetric_difference(&against[&b])
            .copied()
            .filter(|idx| *idx != a && *idx != b && !named.contains(idx))
            .collect();
        named.extend([a, b]);
        named.extend(&also);
        folded.push(Folded {
            rule: *rule,
            sighting: *sighting,
            group,
            also,
        });
    }
    folded
}
