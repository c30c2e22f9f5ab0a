//! The zones of a page that its signs together speak for most.
//!
//! Takes what is seen of each block; gives each a label. A state is a zone before or after the
//! headline; each sign speaks for or against zones, and each step from state to state has a weight.
//! The states that weigh most together win (Viterbi's algorithm, linear in the number of blocks).
//! The weights stand in `data/en/zones.weights`, fitted on the pages of `tests/pages` by the test
//! `fit_the_weights_of_zones`; nothing here knows what a sign means.

use std::sync::OnceLock;

use super::Zone;
use super::signs::{Look, Seen, Sign};
use super::zone::Label;

/// The zones in the order of the columns of the weights.
pub(super) const ZONES: [Zone; 5] = [
    Zone::Title,
    Zone::Body,
    Zone::Caption,
    Zone::Feed,
    Zone::Furniture,
];
/// States: four zones above the headline, the headline, four zones below it.
pub(super) const STATES: usize = 9;
/// The headline.
pub(super) const HEADLINE: usize = 4;
/// The column of the zone of each state.
pub(super) const ZONE_OF: [usize; STATES] = [1, 2, 3, 4, 0, 1, 2, 3, 4];
/// Kinds of steps: to the next line, and over a blank one.
pub(super) const STEPS: usize = 2;

/// How much each sign and step weighs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Weights<T> {
    /// By sign and zone.
    pub(super) signs: Vec<[T; 5]>,
    /// By zone, for each point of the rules set by hand.
    pub(super) hand: [T; 5],
    /// By look and state.
    pub(super) looks: Vec<[T; STATES]>,
    /// By state and the state after it.
    pub(super) states: [[T; STATES]; STATES],
    /// By kind of step, zone and the zone after it.
    pub(super) steps: [[[T; 5]; 5]; STEPS],
}

/// Points of the rules set by hand beyond which more say nothing.
const MOST_POINTS: i32 = 100;

/// Whether the state `to` may follow `from`: there is one headline, and it parts the page.
pub(super) const fn may_follow(from: usize, to: usize) -> bool {
    match (from < HEADLINE, from == HEADLINE) {
        (true, _) => to <= HEADLINE,
        (_, _) => to > HEADLINE,
    }
}

/// Whether a page may begin with the state.
pub(super) const fn may_begin(state: usize) -> bool {
    state <= HEADLINE
}

impl<T: Copy + Default> Weights<T> {
    pub(super) fn empty() -> Self {
        Self {
            signs: vec![[T::default(); 5]; Sign::ALL.len()],
            hand: [T::default(); 5],
            looks: vec![[T::default(); STATES]; Look::COUNT],
            states: [[T::default(); STATES]; STATES],
            steps: [[[T::default(); 5]; 5]; STEPS],
        }
    }
}

/// The weights as shipped.
fn shipped() -> &'static Weights<i32> {
    static SHIPPED: OnceLock<Weights<i32>> = OnceLock::new();
    SHIPPED.get_or_init(|| read(include_str!("../../data/en/zones.weights")))
}

/// Reads a file of weights: `sign NAME w w w w w`, `look N w…`, `state N w…`, `step KIND ZONE w…`.
/// Lines that name nothing known count nothing; a test sees that there are none.
pub(super) fn read(file: &str) -> Weights<i32> {
    let mut weights = Weights::empty();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split_whitespace();
        let (Some(kind), Some(name)) = (cells.next(), cells.next()) else {
            continue;
        };
        let number = name.parse::<usize>().unwrap_or(usize::MAX);
        let row: Option<&mut [i32]> = match kind {
            "sign" => Sign::ALL
                .iter()
                .position(|sign| sign.name() == name)
                .map(|sign| weights.signs[sign].as_mut_slice()),
            "hand" => Some(weights.hand.as_mut_slice()),
            "look" => weights.looks.get_mut(number).map(|row| row.as_mut_slice()),
            "state" => weights.states.get_mut(number).map(|row| row.as_mut_slice()),
            "step" => weights
                .steps
                .get_mut(number / 5)
                .and_then(|step| step.get_mut(number % 5))
                .map(|row| row.as_mut_slice()),
            _ => None,
        };
        for (weight, cell) in row.into_iter().flatten().zip(cells) {
            *weight = cell.parse().unwrap_or(0);
        }
    }
    weights
}

/// The labels of the blocks of a page.
pub(super) fn labels(seen: &[Seen]) -> Vec<Label> {
    let weights = shipped();
    let states = best(seen, weights);
    seen.iter()
        .zip(states)
        .map(|(seen, state)| Label {
            zone: ZONES[ZONE_OF[state]],
            reason: if state == HEADLINE {
                "the headline"
            } else {
                reason(seen, ZONE_OF[state], weights)
            },
        })
        .collect()
}

/// What the sign says that speaks most for the zone.
fn reason(seen: &Seen, zone: usize, weights: &Weights<i32>) -> &'static str {
    let speaks = |sign: Sign| {
        let row = &weights.signs[sign as usize];
        let others = row.iter().sum::<i32>() - row[zone];
        4 * row[zone] - others
    };
    let said = zone
        .checked_sub(1)
        .map_or(("", 0), |zone| seen.speech.reason[zone]);
    if said.1 > 0 {
        return said.0;
    }
    seen.signs
        .iter()
        .map(|sign| (speaks(*sign), *sign))
        .max_by_key(|(weight, sign)| (*weight, std::cmp::Reverse(*sign as usize)))
        .filter(|(weight, _)| *weight > 0)
        .map_or("like the lines around it", |(_, sign)| sign.reason())
}

/// The states that weigh most together.
pub(super) fn best(seen: &[Seen], weights: &Weights<i32>) -> Vec<usize> {
    const NEVER: i32 = i32::MIN / 4;
    let mut from: Vec<[usize; STATES]> = Vec::with_capacity(seen.len());
    let mut before = [NEVER; STATES];
    for (idx, seen) in seen.iter().enumerate() {
        let step = usize::from(seen.apart);
        let own = emission(seen, weights);
        let mut row = [0; STATES];
        let mut next = [NEVER; STATES];
        for to in 0..STATES {
            if idx == 0 {
                if may_begin(to) {
                    next[to] = own[to];
                }
                continue;
            }
            for source in (0..STATES).filter(|source| may_follow(*source, to)) {
                let value = before[source]
                    + weights.states[source][to]
                    + weights.steps[step][ZONE_OF[source]][ZONE_OF[to]]
                    + own[to];
                if before[source] > NEVER && value > next[to] {
                    next[to] = value;
                    row[to] = source;
                }
            }
        }
        // Only differences matter; so the sums never grow.
        let most = next.iter().copied().max().unwrap_or(0);
        before = next.map(|value| if value > NEVER { value - most } else { NEVER });
        from.push(row);
    }
    let mut state = (0..STATES)
        .max_by_key(|state| (before[*state], std::cmp::Reverse(*state)))
        .unwrap_or(0);
    let mut states = vec![0; seen.len()];
    for idx in (0..seen.len()).rev() {
        states[idx] = state;
        state = from[idx][state];
    }
    states
}

/// What the rules set by hand say for the zone, within bounds: more is no surer.
pub(super) fn points(seen: &Seen, zone: usize) -> i32 {
    zone.checked_sub(1).map_or(0, |zone| {
        seen.speech.weight[zone].clamp(-MOST_POINTS, MOST_POINTS)
    })
}

fn emission(seen: &Seen, weights: &Weights<i32>) -> [i32; STATES] {
    let mut zones = [0; 5];
    for sign in &seen.signs {
        for (sum, weight) in zones.iter_mut().zip(weights.signs[*sign as usize]) {
            *sum += weight;
        }
    }
    for (zone, sum) in zones.iter_mut().enumerate().skip(1) {
        *sum += weights.hand[zone] * points(seen, zone) / 10;
    }
    std::array::from_fn(|state| zones[ZONE_OF[state]] + weights.looks[seen.look as usize][state])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_weights_is_understood_and_no_sign_is_missing() {
        let file = include_str!("../../data/en/zones.weights");
        let rows: Vec<Vec<&str>> = file
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split_whitespace().collect())
            .collect();
        let signs: Vec<&str> = rows
            .iter()
            .filter(|row| row[0] == "sign")
            .map(|row| row[1])
            .collect();
        let all: Vec<&str> = Sign::ALL.iter().map(|sign| sign.name()).collect();
        assert_eq!(signs, all);
        for row in &rows {
            let width = match row[0] {
                "sign" | "hand" | "step" => 5,
                "look" | "state" => STATES,
                other => panic!("{other} is no kind of weight"),
            };
            assert_eq!(row.len(), width + 2, "{row:?}");
            assert!(
                row[2..].iter().all(|weight| weight.parse::<i32>().is_ok()),
                "{row:?}"
            );
        }
    }

    #[test]
    fn there_is_one_headline_and_it_parts_the_page() {
        for from in 0..STATES {
            assert!((0..STATES).any(|to| may_follow(from, to)), "{from}");
            assert!(!(from >= HEADLINE && may_follow(from, HEADLINE)), "{from}");
        }
    }
}
