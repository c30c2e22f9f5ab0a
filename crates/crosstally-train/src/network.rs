//! The network of `crosstally-syntax` in floating point: the same layers, and the way back through them.
//!
//! Takes a sentence as numbers; gives the loss and its slopes by every parameter. Knows no files.

use crate::dice::Dice;
use crate::maths::{
    Matrix, add_scaled, best, candidate, candidate_slope, kept, kept_slope, softmax,
};
use crate::oracle::cost;
use crate::vocabulary::{UNKNOWN, Vocabulary, index};
use crosstally_syntax::Rel;
use crosstally_syntax::internals::{
    Action, CLUE_ROWS, CLUES, Clues, EMBEDDING, FEATURES, FIRST, HIDDEN, LOOKED_AT, SECOND, Stack,
};

/// States of each layer, both directions together.
const FIRST_BOTH: usize = 2 * FIRST;
const SECOND_BOTH: usize = 2 * SECOND;
/// Sums of one direction: candidates, then gates.
const FIRST_SUMS: usize = 2 * FIRST;
const SECOND_SUMS: usize = 2 * SECOND;
/// Largest entry of a word's vector that the integer network can hold.
const LARGEST_ENTRY: f32 = 255.0 / 64.0;

/// Share of states that are left out in training, of words whose form is hidden besides rare ones, of other features.
const DROP_STATES: f32 = 0.15;
const DROP_ENTRIES: f32 = 0.075;
const HIDE_FORM: f32 = 0.02;
const HIDE_OTHER: f32 = 0.03;
/// The form of a word that came `n` times is hidden with this, divided by itself and `n`.
const HIDE_RARE: f32 = 0.5;
/// Share of actions taken as the network wants them, right or wrong.
const EXPLORE: f32 = 0.9;

/// Where each matrix of the network lies among the parameters. An index of 0 goes forward, 1 goes back.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// Own vector, then the neighbour's.
    pub(crate) first: [Matrix; 2],
    pub(crate) first_bias: [Matrix; 2],
    pub(crate) tagger: Matrix,
    pub(crate) tagger_bias: Matrix,
    pub(crate) second: [Matrix; 2],
    pub(crate) second_bias: [Matrix; 2],
    /// Of each tag, what the second layer is told: forward sums, then backward sums.
    pub(crate) told: Matrix,
    pub(crate) looked_at: [Matrix; LOOKED_AT],
    pub(crate) hidden_bias: Matrix,
    pub(crate) clues: [Matrix; CLUES],
    pub(crate) actions: Matrix,
    pub(crate) action_bias: Matrix,
    pub(crate) relations: Matrix,
    pub(crate) relation_bias: Matrix,
    n: usize,
}

impl Layout {
    fn new(n_tags: usize) -> Self {
        let mut n = 0;
        let mut place = |rows: usize, columns: usize| {
            let matrix = Matrix {
                start: n,
                rows,
                columns,
            };
            n += rows * columns;
            matrix
        };
        let first = [(); 2].map(|()| place(FIRST_SUMS, 2 * EMBEDDING));
        let first_bias = [(); 2].map(|()| place(1, FIRST_SUMS));
        let (tagger, tagger_bias) = (place(n_tags, FIRST_BOTH), place(1, n_tags));
        let second = [(); 2].map(|()| place(SECOND_SUMS, FIRST_BOTH));
        let second_bias = [(); 2].map(|()| place(1, SECOND_SUMS));
        let told = place(n_tags, 2 * SECOND_SUMS);
        let looked_at = [(); LOOKED_AT].map(|()| place(HIDDEN, SECOND_BOTH));
        let hidden_bias = place(1, HIDDEN);
        let clues = CLUE_ROWS.map(|rows| place(rows, HIDDEN));
        let (actions, action_bias) = (
            place(Action::ALL.len(), HIDDEN),
            place(1, Action::ALL.len()),
        );
        let (relations, relation_bias) = (place(Rel::ALL.len(), HIDDEN), place(1, Rel::ALL.len()));
        Self {
            first,
            first_bias,
            tagger,
            tagger_bias,
            second,
            second_bias,
            told,
            looked_at,
            hidden_bias,
            clues,
            actions,
            action_bias,
            relations,
            relation_bias,
            n,
        }
    }
}

/// All parameters.
#[derive(Clone, Debug)]
pub(crate) struct Network {
    pub(crate) layout: Layout,
    pub(crate) dense: Vec<f32>,
    pub(crate) embeddings: Vec<f32>,
}

/// Slopes of the loss by every parameter, and which embeddings have any.
#[derive(Clone, Debug)]
pub(crate) struct Slopes {
    pub(crate) dense: Vec<f32>,
    pub(crate) embeddings: Vec<f32>,
    pub(crate) touched: Vec<u32>,
    is_touched: Vec<bool>,
}

impl Slopes {
    pub(crate) fn new(network: &Network) -> Self {
        Self {
            dense: vec![0.0; network.dense.len()],
            embeddings: vec![0.0; network.embeddings.len()],
            touched: Vec::new(),
            is_touched: vec![false; network.embeddings.len() / EMBEDDING],
        }
    }

    /// The slopes by one embedding, which from now on counts as touched.
    fn embedding(&mut self, number: u32) -> &mut [f32] {
        let at = index(number);
        if !std::mem::replace(&mut self.is_touched[at], true) {
            self.touched.push(number);
        }
        &mut self.embeddings[at * EMBEDDING..(at + 1) * EMBEDDING]
    }

    /// Back to nothing.
    pub(crate) fn clear(&mut self) {
        self.dense.fill(0.0);
        for number in self.touched.drain(..) {
            let at = index(number);
            self.is_touched[at] = false;
            self.embeddings[at * EMBEDDING..(at + 1) * EMBEDDING].fill(0.0);
        }
    }
}

/// A sentence as numbers, its tree made projective.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) features: Vec<[u32; FEATURES]>,
    pub(crate) tags: Vec<usize>,
    pub(crate) heads: Vec<Option<usize>>,
    pub(crate) rels: Vec<Rel>,
}

/// Sums of losses.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Loss {
    pub(crate) tags: f32,
    pub(crate) actions: f32,
    pub(crate) relations: f32,
}

impl std::fmt::Display for Loss {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            tags,
            actions,
            relations,
        } = self;
        write!(
            f,
            "{tags:.0} of tags, {actions:.0} of actions, {relations:.0} of relations"
        )
    }
}

/// One direction of a recurrent layer: its sums, and its states before any are left out.
#[derive(Clone, Debug)]
struct Pass {
    sums: Vec<f32>,
    states: Vec<f32>,
}

/// What the layers made of a sentence.
struct Encoded {
    features: Vec<[u32; FEATURES]>,
    entries: Vec<f32>,
    kept_entries: Vec<f32>,
    first: [Pass; 2],
    first_states: Vec<f32>,
    kept_first: Vec<f32>,
    tag_scores: Vec<f32>,
    tags: Vec<usize>,
    second: [Pass; 2],
    second_states: Vec<f32>,
    kept_second: Vec<f32>,
    looked_at: [Vec<f32>; LOOKED_AT],
}

impl Network {
    /// Small random parameters, by the usual rule of fan-in and fan-out.
    pub(crate) fn new(vocabulary: &Vocabulary, dice: &mut Dice) -> Self {
        let layout = Layout::new(vocabulary.tags.len());
        let mut dense = vec![0.0; layout.n];
        let mut fill = |matrix: Matrix, fan: usize| {
            #[allow(clippy::cast_precision_loss, reason = "sizes of matrices are small")]
            let size = (6.0 / fan as f32).sqrt();
            dense[matrix.range()].fill_with(|| dice.around_zero(size));
        };
        for matrix in [
            layout.first[0],
            layout.first[1],
            layout.tagger,
            layout.second[0],
            layout.second[1],
            layout.actions,
            layout.relations,
        ] {
            fill(matrix, matrix.rows + matrix.columns);
        }
        for matrix in layout.looked_at {
            fill(matrix, matrix.rows + LOOKED_AT * matrix.columns);
        }
        for matrix in layout.clues {
            fill(matrix, 2400);
        }
        let mut embeddings = vec![0.0; vocabulary.hashes.len() * EMBEDDING];
        embeddings.fill_with(|| dice.around_zero(0.1));
        Self {
            layout,
            dense,
            embeddings,
        }
    }

    /// Learns from one sentence: adds slopes and loss.
    pub(crate) fn learn(
        &self,
        item: &Item,
        vocabulary: &Vocabulary,
        explore: bool,
        dice: &mut Dice,
        slopes: &mut Slopes,
        loss: &mut Loss,
    ) {
        let features = hide(&item.features, vocabulary, dice);
        let encoded = self.encode(features, dice);
        let n = item.tags.len();
        let mut by_first = vec![0.0; n * FIRST_BOTH];
        self.learn_tags(item, &encoded, slopes, &mut by_first, loss);
        let by_looked_at = self.learn_actions(item, &encoded, explore, dice, slopes, loss);
        let mut by_second = vec![0.0; n * SECOND_BOTH];
        for (matrix, by_rows) in self.layout.looked_at.iter().zip(&by_looked_at) {
            for idx in 0..n {
                let states = part(&encoded.second_states, idx, SECOND_BOTH);
                let by_states = part_mut(&mut by_second, idx, SECOND_BOTH);
                matrix.carry_back(
                    &self.dense,
                    &mut slopes.dense,
                    states,
                    part(by_rows, idx, HIDDEN),
                    by_states,
                );
            }
        }
        self.learn_second(&encoded, &by_second, slopes, &mut by_first);
        self.learn_first(&encoded, &by_first, slopes);
    }

    fn encode(&self, features: Vec<[u32; FEATURES]>, dice: &mut Dice) -> Encoded {
        let n = features.len();
        let layout = &self.layout;
        let kept_entries = keep(EMBEDDING, DROP_ENTRIES, dice);
        let kept_first = keep(FIRST_BOTH, DROP_STATES, dice);
        let kept_second = keep(SECOND_BOTH, DROP_STATES, dice);
        let mut entries = vec![0.0; n * EMBEDDING];
        for (idx, numbers) in features.iter().enumerate() {
            let entry = part_mut(&mut entries, idx, EMBEDDING);
            for number in numbers.iter().filter(|number| **number != UNKNOWN) {
                add_scaled(
                    entry,
                    1.0,
                    part(&self.embeddings, index(*number), EMBEDDING),
                );
            }
            for (value, kept) in entry.iter_mut().zip(&kept_entries) {
                *value = value.clamp(-LARGEST_ENTRY, LARGEST_ENTRY) * kept;
            }
        }
        let first = [0, 1].map(|direction| {
            let mut sums = vec![0.0; n * FIRST_SUMS];
            for idx in 0..n {
                let sum = part_mut(&mut sums, idx, FIRST_SUMS);
                sum.copy_from_slice(layout.first_bias[direction].row(&self.dense, 0));
                layout.first[direction].apply(
                    &self.dense,
                    &with_neighbour(&entries, idx, n, direction),
                    sum,
                );
            }
            Pass {
                states: recur(&sums, FIRST, direction),
                sums,
            }
        });
        let first_states = join(&first, FIRST, &kept_first);
        let n_tags = layout.tagger.rows;
        let mut tag_scores = vec![0.0; n * n_tags];
        let mut tags = vec![0; n];
        for (idx, tag) in tags.iter_mut().enumerate() {
            let scores = part_mut(&mut tag_scores, idx, n_tags);
            scores.copy_from_slice(layout.tagger_bias.row(&self.dense, 0));
            layout
                .tagger
                .apply(&self.dense, part(&first_states, idx, FIRST_BOTH), scores);
            *tag = best(scores);
        }
        let second = [0, 1].map(|direction| {
            let mut sums = vec![0.0; n * SECOND_SUMS];
            for (idx, tag) in tags.iter().enumerate() {
                let sum = part_mut(&mut sums, idx, SECOND_SUMS);
                sum.copy_from_slice(layout.second_bias[direction].row(&self.dense, 0));
                layout.second[direction].apply(
                    &self.dense,
                    part(&first_states, idx, FIRST_BOTH),
                    sum,
                );
                let told = layout.told.row(&self.dense, *tag);
                add_scaled(sum, 1.0, part(told, direction, SECOND_SUMS));
            }
            Pass {
                states: recur(&sums, SECOND, direction),
                sums,
            }
        });
        let second_states = join(&second, SECOND, &kept_second);
        let looked_at = layout.looked_at.map(|matrix| {
            let mut rows = vec![0.0; n * HIDDEN];
            for idx in 0..n {
                matrix.apply(
                    &self.dense,
                    part(&second_states, idx, SECOND_BOTH),
                    part_mut(&mut rows, idx, HIDDEN),
                );
            }
            rows
        });
        Encoded {
            features,
            entries,
            kept_entries,
            first,
            first_states,
            kept_first,
            tag_scores,
            tags,
            second,
            second_states,
            kept_second,
            looked_at,
        }
    }

    fn learn_tags(
        &self,
        item: &Item,
        encoded: &Encoded,
        slopes: &mut Slopes,
        by_first: &mut [f32],
        loss: &mut Loss,
    ) {
        let layout = &self.layout;
        let n_tags = layout.tagger.rows;
        for (idx, right) in item.tags.iter().enumerate() {
            let mut shares = part(&encoded.tag_scores, idx, n_tags).to_vec();
            loss.tags += distance_to(*right, &mut shares);
            add_scaled(
                layout.tagger_bias.row_mut(&mut slopes.dense, 0),
                1.0,
                &shares,
            );
            let states = part(&encoded.first_states, idx, FIRST_BOTH);
            let by_states = part_mut(by_first, idx, FIRST_BOTH);
            layout
                .tagger
                .carry_back(&self.dense, &mut slopes.dense, states, &shares, by_states);
        }
    }

    /// Gives the slopes by what each action looked at.
    fn learn_actions(
        &self,
        item: &Item,
        encoded: &Encoded,
        explore: bool,
        dice: &mut Dice,
        slopes: &mut Slopes,
        loss: &mut Loss,
    ) -> [Vec<f32>; LOOKED_AT] {
        let layout = &self.layout;
        let n = item.tags.len();
        let mut by_looked_at = [(); LOOKED_AT].map(|()| vec![0.0; n * HIDDEN]);
        let mut stack = Stack::default();
        stack.start(n);
        while !stack.is_done() {
            if !stack.may(Action::Left) && !stack.may(Action::Right) {
                stack.take(Action::Shift, Rel::Root);
                continue;
            }
            let (looked_at, clues) = (stack.looked_at(), stack.clues());
            let hidden = self.hidden(encoded, &looked_at, &clues);
            let mut by_hidden = [0.0; HIDDEN];
            let mut scores = scores::<3>(layout.actions, layout.action_bias, &self.dense, &hidden);
            let costs = Action::ALL.map(|action| {
                if stack.may(action) {
                    cost(&stack, &item.heads, action)
                } else {
                    usize::MAX
                }
            });
            let least = costs.into_iter().min().unwrap_or(0);
            let choose = |may: &dyn Fn(usize) -> bool| {
                (0..3)
                    .filter(|at| may(*at))
                    .fold(None, |chosen: Option<usize>, at| match chosen {
                        Some(chosen) if scores[chosen] >= scores[at] => Some(chosen),
                        _ => Some(at),
                    })
            };
            let wanted = choose(&|at| costs[at] != usize::MAX).unwrap_or(0);
            let right = choose(&|at| costs[at] == least).unwrap_or(0);
            for (score, cost) in scores.iter_mut().zip(costs) {
                if cost == usize::MAX {
                    *score = -1e9;
                }
            }
            softmax(&mut scores);
            let is_right = costs.map(|cost| cost == least);
            let share: f32 = (0..3)
                .filter(|at| is_right[*at])
                .map(|at| scores[at])
                .sum::<f32>()
                .max(1e-9);
            loss.actions += 1.0 - share;
            for (score, is_right) in scores.iter_mut().zip(is_right) {
                *score -= if is_right { *score / share } else { 0.0 };
            }
            add_scaled(
                layout.action_bias.row_mut(&mut slopes.dense, 0),
                1.0,
                &scores,
            );
            layout.actions.carry_back(
                &self.dense,
                &mut slopes.dense,
                &hidden,
                &scores,
                &mut by_hidden,
            );
            let action = Action::ALL[if explore && dice.chance(EXPLORE) {
                wanted
            } else {
                right
            }];
            let rel = match stack.arc(action) {
                None => Rel::Root,
                Some((head, child)) => {
                    let mut scores = scores_of_relations(layout, &self.dense, &hidden);
                    let guess = Rel::from_index(best(&scores)).unwrap_or(Rel::Dep);
                    if item.heads[child] == Some(head) {
                        loss.relations += distance_to(item.rels[child].index(), &mut scores);
                        add_scaled(
                            layout.relation_bias.row_mut(&mut slopes.dense, 0),
                            1.0,
                            &scores,
                        );
                        layout.relations.carry_back(
                            &self.dense,
                            &mut slopes.dense,
                            &hidden,
                            &scores,
                            &mut by_hidden,
                        );
                        if explore { guess } else { item.rels[child] }
                    } else {
                        guess
                    }
                }
            };
            for (by, value) in by_hidden.iter_mut().zip(&hidden) {
                if *value <= 0.0 {
                    *by = 0.0;
                }
            }
            add_scaled(
                layout.hidden_bias.row_mut(&mut slopes.dense, 0),
                1.0,
                &by_hidden,
            );
            for (by_rows, word) in by_looked_at.iter_mut().zip(looked_at) {
                if let Some(word) = word {
                    add_scaled(part_mut(by_rows, word, HIDDEN), 1.0, &by_hidden);
                }
            }
            for (matrix, clue) in layout.clues.iter().zip(clues) {
                add_scaled(matrix.row_mut(&mut slopes.dense, clue), 1.0, &by_hidden);
            }
            stack.take(action, rel);
        }
        by_looked_at
    }

    fn hidden(
        &self,
        encoded: &Encoded,
        looked_at: &[Option<usize>; LOOKED_AT],
        clues: &Clues,
    ) -> [f32; HIDDEN] {
        let mut hidden = [0.0; HIDDEN];
        hidden.copy_from_slice(self.layout.hidden_bias.row(&self.dense, 0));
        for (rows, word) in encoded.looked_at.iter().zip(looked_at) {
            if let Some(word) = word {
                add_scaled(&mut hidden, 1.0, part(rows, *word, HIDDEN));
            }
        }
        for (matrix, clue) in self.layout.clues.iter().zip(clues) {
            add_scaled(&mut hidden, 1.0, matrix.row(&self.dense, *clue));
        }
        hidden.map(|value| value.max(0.0))
    }

    fn learn_second(
        &self,
        encoded: &Encoded,
        by_states: &[f32],
        slopes: &mut Slopes,
        by_first: &mut [f32],
    ) {
        let layout = &self.layout;
        for (direction, pass) in encoded.second.iter().enumerate() {
            let by_sums = recur_back(pass, SECOND, direction, by_states, &encoded.kept_second);
            for (idx, tag) in encoded.tags.iter().enumerate() {
                let by_sum = part(&by_sums, idx, SECOND_SUMS);
                add_scaled(
                    layout.second_bias[direction].row_mut(&mut slopes.dense, 0),
                    1.0,
                    by_sum,
                );
                let told = layout.told.row_mut(&mut slopes.dense, *tag);
                add_scaled(part_mut(told, direction, SECOND_SUMS), 1.0, by_sum);
                let states = part(&encoded.first_states, idx, FIRST_BOTH);
                let by_states = part_mut(by_first, idx, FIRST_BOTH);
                layout.second[direction].carry_back(
                    &self.dense,
                    &mut slopes.dense,
                    states,
                    by_sum,
                    by_states,
                );
            }
        }
    }

    fn learn_first(&self, encoded: &Encoded, by_states: &[f32], slopes: &mut Slopes) {
        let layout = &self.layout;
        let n = encoded.features.len();
        let mut by_entries = vec![0.0; n * EMBEDDING];
        for (direction, pass) in encoded.first.iter().enumerate() {
            let by_sums = recur_back(pass, FIRST, direction, by_states, &encoded.kept_first);
            for idx in 0..n {
                let by_sum = part(&by_sums, idx, FIRST_SUMS);
                add_scaled(
                    layout.first_bias[direction].row_mut(&mut slopes.dense, 0),
                    1.0,
                    by_sum,
                );
                let input = with_neighbour(&encoded.entries, idx, n, direction);
                let mut by_input = [0.0; 2 * EMBEDDING];
                layout.first[direction].carry_back(
                    &self.dense,
                    &mut slopes.dense,
                    &input,
                    by_sum,
                    &mut by_input,
                );
                add_scaled(
                    part_mut(&mut by_entries, idx, EMBEDDING),
                    1.0,
                    &by_input[..EMBEDDING],
                );
                if let Some(neighbour) = neighbour(idx, n, direction) {
                    add_scaled(
                        part_mut(&mut by_entries, neighbour, EMBEDDING),
                        1.0,
                        &by_input[EMBEDDING..],
                    );
                }
            }
        }
        for (idx, numbers) in encoded.features.iter().enumerate() {
            let by_entry = part_mut(&mut by_entries, idx, EMBEDDING);
            for ((by, kept), value) in by_entry.iter_mut().zip(&encoded.kept_entries).zip(part(
                &encoded.entries,
                idx,
                EMBEDDING,
            )) {
                // Nothing is learnt by an entry that is as large as it can be.
                *by = if value.abs() >= LARGEST_ENTRY * kept {
                    0.0
                } else {
                    *by * kept
                };
            }
            for number in numbers.iter().filter(|number| **number != UNKNOWN) {
                add_scaled(slopes.embedding(*number), 1.0, by_entry);
            }
        }
    }
}

/// Part `idx` of a row of equally long parts.
fn part(all: &[f32], idx: usize, len: usize) -> &[f32] {
    &all[idx * len..(idx + 1) * len]
}

fn part_mut(all: &mut [f32], idx: usize, len: usize) -> &mut [f32] {
    &mut all[idx * len..(idx + 1) * len]
}

/// Hides some features, so that the network learns to do without them.
fn hide(
    features: &[[u32; FEATURES]],
    vocabulary: &Vocabulary,
    dice: &mut Dice,
) -> Vec<[u32; FEATURES]> {
    let hidden = |kind: usize, number: u32, dice: &mut Dice| {
        #[allow(clippy::cast_precision_loss, reason = "counts are small")]
        let share = match (kind, number) {
            (_, UNKNOWN) => 0.0,
            (0, _) => HIDE_FORM + HIDE_RARE / (HIDE_RARE + vocabulary.counts[index(number)] as f32),
            _ => HIDE_OTHER,
        };
        if dice.chance(share) { UNKNOWN } else { number }
    };
    let word = |numbers: &[u32; FEATURES]| {
        let mut numbers = *numbers;
        for (kind, number) in numbers.iter_mut().enumerate() {
            *number = hidden(kind, *number, dice);
        }
        numbers
    };
    features.iter().map(word).collect()
}

/// Factors that leave out a share of values and make up for it in the others.
fn keep(len: usize, dropped: f32, dice: &mut Dice) -> Vec<f32> {
    (0..len)
        .map(|_| {
            if dice.chance(dropped) {
                0.0
            } else {
                1.0 / (1.0 - dropped)
            }
        })
        .collect()
}

/// The word that a direction comes from.
fn neighbour(idx: usize, n: usize, direction: usize) -> Option<usize> {
    if direction == 0 {
        idx.checked_sub(1)
    } else {
        Some(idx + 1).filter(|next| *next < n)
    }
}

fn with_neighbour(entries: &[f32], idx: usize, n: usize, direction: usize) -> [f32; 2 * EMBEDDING] {
    let mut input = [0.0; 2 * EMBEDDING];
    input[..EMBEDDING].copy_from_slice(part(entries, idx, EMBEDDING));
    if let Some(neighbour) = neighbour(idx, n, direction) {
        input[EMBEDDING..].copy_from_slice(part(entries, neighbour, EMBEDDING));
    }
    input
}

/// The words in the order of a direction.
fn order(n: usize, direction: usize) -> impl DoubleEndedIterator<Item = usize> {
    (0..n).map(move |at| if direction == 0 { at } else { n - 1 - at })
}

/// States from sums.
fn recur(sums: &[f32], size: usize, direction: usize) -> Vec<f32> {
    let n = sums.len() / (2 * size);
    let mut states = vec![0.0; n * size];
    let mut state = vec![0.0; size];
    for idx in order(n, direction) {
        let (candidates, gates) = part(sums, idx, 2 * size).split_at(size);
        for ((state, sum), gate) in state.iter_mut().zip(candidates).zip(gates) {
            let kept = kept(*gate);
            *state = kept * *state + (1.0 - kept) * candidate(*sum);
        }
        part_mut(&mut states, idx, size).copy_from_slice(&state);
    }
    states
}

/// Both directions' states side by side, some left out.
fn join(passes: &[Pass; 2], size: usize, kept: &[f32]) -> Vec<f32> {
    let n = passes[0].states.len() / size;
    let mut joined = vec![0.0; n * 2 * size];
    for idx in 0..n {
        let both = part_mut(&mut joined, idx, 2 * size);
        for (direction, pass) in passes.iter().enumerate() {
            part_mut(both, direction, size).copy_from_slice(part(&pass.states, idx, size));
        }
        for (value, kept) in both.iter_mut().zip(kept) {
            *value *= kept;
        }
    }
    joined
}

/// Slopes by the sums of one direction, from those by the joined states.
fn recur_back(
    pass: &Pass,
    size: usize,
    direction: usize,
    by_joined: &[f32],
    kept_states: &[f32],
) -> Vec<f32> {
    let n = pass.states.len() / size;
    let mut by_sums = vec![0.0; n * 2 * size];
    let mut carried = vec![0.0; size];
    let kept_states = part(kept_states, direction, size);
    for idx in order(n, direction).rev() {
        let before = neighbour(idx, n, direction);
        let by_states = part(part(by_joined, idx, 2 * size), direction, size);
        let sums = part(&pass.sums, idx, 2 * size);
        let by_sum = part_mut(&mut by_sums, idx, 2 * size);
        for k in 0..size {
            let (new, kept) = (candidate(sums[k]), kept(sums[size + k]));
            let old = before.map_or(0.0, |before| pass.states[before * size + k]);
            let by_state = by_states[k] * kept_states[k] + carried[k];
            by_sum[k] = by_state * (1.0 - kept) * candidate_slope(sums[k]);
            by_sum[size + k] = by_state * (old - new) * kept_slope(sums[size + k]);
            carried[k] = by_state * kept;
        }
    }
    by_sums
}

fn scores<const N: usize>(matrix: Matrix, bias: Matrix, dense: &[f32], hidden: &[f32]) -> [f32; N] {
    let mut scores = [0.0; N];
    scores.copy_from_slice(bias.row(dense, 0));
    matrix.apply(dense, hidden, &mut scores);
    scores
}

/// `root` is no relation between two words.
fn scores_of_relations(layout: &Layout, dense: &[f32], hidden: &[f32]) -> Vec<f32> {
    let mut scores = layout.relation_bias.row(dense, 0).to_vec();
    layout.relations.apply(dense, hidden, &mut scores);
    scores[Rel::Root.index()] = -1e9;
    scores
}

/// Turns scores into slopes of the loss by them; gives the share that the right choice does not get.
fn distance_to(right: usize, scores: &mut [f32]) -> f32 {
    softmax(scores);
    let distance = 1.0 - scores[right];
    scores[right] -= 1.0;
    for score in scores.iter_mut() {
        // Slopes too small to matter are not carried back: most choices are clear.
        if score.abs() < 1e-4 {
            *score = 0.0;
        }
    }
    distance
}
