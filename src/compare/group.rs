//! All figures of one group: which pairs to judge, and what only the whole group tells.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::policy::Policy;
use super::weigh::{self, Weighed};
use super::{Figure, Judgement, Kinship, Verdict, explain, time};
use crate::value::{Amount, Role, Stance};

/// Largest group of which every pair is listed.
const ALL_PAIRS: usize = 200;
/// Most pairs that are listed of a larger one.
const MOST_PAIRS: usize = 10_000;

/// How the figures of a group stand to each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Judged pairs, as indices into the group. In order where every pair is listed, otherwise the
    /// worst first.
    pub pairs: Vec<(usize, usize, Judgement)>,
    /// Number of pairs that are not listed.
    pub omitted: usize,
}

impl Standing {
    /// Whether every pair is listed.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.omitted == 0
    }
}

/// Judges the pairs of a group. `kinship` tells how two of its claims are related, by their
/// indices into `figures`, the smaller first.
///
/// Up to 200 figures, every pair is judged. Beyond that n log n: figures are sorted by day and
/// value, each is held against the extremes of its own day and of the days before, and against its
/// neighbours; at most 10,000 pairs are listed, the worst first.
pub fn group(
    figures: &[&Figure],
    kinship: impl Fn(usize, usize) -> Kinship,
    policy: &Policy,
) -> Standing {
    let context = Context::new(figures);
    let judge = |a: usize, b: usize| {
        let mut kinship = kinship(a, b);
        kinship.course = kinship.course.or(context.course);
        kinship.reconciled |= context.knows_both(figures, a, b);
        let weighed = weigh::weigh(figures[a], figures[b], &kinship, policy);
        (kinship, weighed)
    };
    let told = |(a, b, kinship, weighed): (usize, usize, Kinship, Weighed)| {
        let judgement = Judgement {
            verdict: weighed.verdict,
            cause: weighed.cause,
            newer: weighed.newer,
            confidence: weighed.confidence(),
            near_miss: weighed.near_miss(policy),
            explanation: explain::explain(figures[a], figures[b], &kinship, &weighed),
        };
        (a, b, judgement)
    };
    let n = figures.len();
    let all = n.saturating_mul(n.saturating_sub(1)) / 2;
    if n <= ALL_PAIRS {
        let pairs = (0..n)
            .flat_map(|a| (a + 1..n).map(move |b| (a, b)))
            .map(|(a, b)| {
                let (kinship, weighed) = judge(a, b);
                told((a, b, kinship, weighed))
            })
            .collect();
        return Standing { pairs, omitted: 0 };
    }
    let mut judged: Vec<(usize, usize, Kinship, Weighed)> = candidates(figures)
        .into_iter()
        .map(|(a, b)| {
            let (kinship, weighed) = judge(a, b);
            (a, b, kinship, weighed)
        })
        .collect();
    judged.sort_by_key(|(a, b, _, weighed)| {
        let hundredths = (weighed.confidence() * 100.0).round();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a confidence lies between 0 and 1"
        )]
        let sure = hundredths as i32;
        (badness(weighed.verdict), Reverse(sure), *a, *b)
    });
    judged.truncate(MOST_PAIRS);
    let omitted = all - judged.len();
    Standing {
        pairs: judged.into_iter().map(told).collect(),
        omitted,
    }
}

/// What most deserves to be listed, first.
const fn badness(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Discrepancy => 0,
        Verdict::Update => 1,
        Verdict::Compatible => 2,
        Verdict::NotComparable => 3,
        Verdict::Agree => 4,
    }
}

/// What the whole group tells of two of its figures.
struct Context<'a> {
    course: Option<crate::value::Change>,
    /// Facts by source and value.
    known: BTreeMap<(usize, &'a Amount, &'a str), Vec<usize>>,
}

impl<'a> Context<'a> {
    fn new(figures: &[&'a Figure]) -> Self {
        let mut known: BTreeMap<(usize, &Amount, &str), Vec<usize>> = BTreeMap::new();
        for (idx, figure) in figures.iter().enumerate() {
            let current = !matches!(
                figure.role,
                Some(Role::From | Role::Previous | Role::Retracted | Role::Target)
            );
            if figure.stance == Stance::Actual && current {
                known
                    .entry((figure.source, &figure.amount, figure.unit.code()))
                    .or_default()
                    .push(idx);
            }
        }
        Self {
            course: time::course(figures),
            known,
        }
    }

    /// Whether the source of one of the two gives the other's figure as well, and not as somebody
    /// else's word.
    fn knows_both(&self, figures: &[&Figure], a: usize, b: usize) -> bool {
        let knows = |own: usize, other: usize| {
            let (own, other) = (figures[own], figures[other]);
            let key = (own.source, &other.amount, other.unit.code());
            self.known.get(&key).is_some_and(|twins| {
                // A few suffice: a text that gives a figure a hundred times gives it in one voice.
                twins.iter().take(8).any(|&twin| {
                    match (own.speakers.last(), figures[twin].speakers.last()) {
                        (Some(one), Some(other)) => one == other,
                        _ => true,
                    }
                })
            })
        };
        figures[a].source != figures[b].source && (knows(a, b) || knows(b, a))
    }
}

/// The pairs of a large group that are worth judging: about a dozen for each different figure.
fn candidates(figures: &[&Figure]) -> BTreeSet<(usize, usize)> {
    let distinct = representatives(figures);
    let mut pairs = BTreeSet::new();
    let mut add = |a: usize, b: usize| {
        if a != b {
            pairs.insert((a.min(b), a.max(b)));
        }
    };
    if distinct.len() <= ALL_PAIRS {
        for (nth, &a) in distinct.iter().enumerate() {
            for &b in &distinct[nth + 1..] {
                add(a, b);
            }
        }
    } else {
        // In the order of days: against the extremes of the day, and of all days before.
        let mut by_day = distinct.clone();
        by_day.sort_by_key(|&idx| (time::day(figures[idx]), figures[idx].amount.printed(), idx));
        let value = |idx: usize| figures[idx].amount.printed();
        let mut lowest: Option<usize> = None;
        let mut highest: Option<usize> = None;
        for day in by_day.chunk_by(|&a, &b| time::day(figures[a]) == time::day(figures[b])) {
            let extremes = [
                day.first(),
                day.get(1),
                day.last(),
                day.len().checked_sub(2).and_then(|idx| day.get(idx)),
            ];
            for &figure in day {
                for extreme in extremes.into_iter().flatten() {
                    add(figure, *extreme);
                }
                for extreme in [lowest, highest].into_iter().flatten() {
                    add(figure, extreme);
                }
            }
            for &figure in day {
                if lowest.is_none_or(|low| value(figure) < value(low)) {
                    lowest = Some(figure);
                }
                if highest.is_none_or(|high| value(figure) > value(high)) {
                    highest = Some(figure);
                }
            }
        }
        for next in by_day.windows(2) {
            add(next[0], next[1]);
        }
        // In the order of values: against the neighbours.
        let mut by_value = distinct;
        by_value.sort_by_key(|&idx| (value(idx), idx));
        for next in by_value.windows(2) {
            add(next[0], next[1]);
        }
    }
    // Room that is left goes to claims that repeat a figure.
    for (a, b) in repeats(figures) {
        if pairs.len() >= MOST_PAIRS {
            break;
        }
        pairs.insert((a, b));
    }
    pairs
}

/// What tells figures apart, whoever prints them.
fn key<'a>(figure: &'a Figure) -> impl Ord + 'a {
    (
        (&figure.unit, &figure.amount, figure.measure, figure.stance),
        (
            figure.role,
            figure.change,
            time::day(figure),
            figure.speakers.last(),
        ),
    )
}

/// One figure of each kind, the first in the group.
fn representatives(figures: &[&Figure]) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..figures.len()).collect();
    sorted.sort_by(|&a, &b| key(figures[a]).cmp(&key(figures[b])).then(a.cmp(&b)));
    let mut first: Vec<usize> = sorted
        .chunk_by(|&a, &b| key(figures[a]) == key(figures[b]))
        .filter_map(|same| same.first().copied())
        .collect();
    first.sort_unstable();
    first
}

/// Each repetition of a figure beside its first mention.
fn repeats(figures: &[&Figure]) -> Vec<(usize, usize)> {
    let mut sorted: Vec<usize> = (0..figures.len()).collect();
    sorted.sort_by(|&a, &b| key(figures[a]).cmp(&key(figures[b])).then(a.cmp(&b)));
    sorted
        .chunk_by(|&a, &b| key(figures[a]) == key(figures[b]))
        .filter_map(|same| same.split_first())
        .flat_map(|(&first, rest)| rest.iter().map(move |&again| (first, again)))
        .collect()
}
