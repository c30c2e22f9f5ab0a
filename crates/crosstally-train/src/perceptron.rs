//! Averaged perceptrons for the three passes of the model. Takes gold sentences, gives the bytes of a model file.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "weights are rounded into a byte on purpose"
)]

use crate::conllu::Sentence;
use crosstally_syntax::internals::{self, LEFT, RIGHT, SHIFT, State, Word};
use crosstally_syntax::{Rel, Upos, Xpos};
use std::collections::BTreeMap;

const TAG_BITS: u32 = 14;
const ATTACH_BITS: u32 = 18;
const LABEL_BITS: u32 = 14;
const EPOCHS: usize = 6;

/// Weights in training: the present ones, and the sum needed for their average over time.
struct Learner {
    width: usize,
    mask: u32,
    weights: Vec<f32>,
    late: Vec<f32>,
    time: f32,
}

impl Learner {
    fn new(width: usize, bits: u32) -> Self {
        let n = width << bits;
        Self {
            width,
            mask: (1 << bits) - 1,
            weights: vec![0.0; n],
            late: vec![0.0; n],
            time: 1.0,
        }
    }

    fn row(&self, feature: u32) -> usize {
        (feature & self.mask) as usize * self.width
    }

    fn scores(&self, features: &[u32]) -> Vec<f32> {
        let mut scores = vec![0.0; self.width];
        for &feature in features {
            let row = self.row(feature);
            for (score, weight) in scores.iter_mut().zip(&self.weights[row..row + self.width]) {
                *score += weight;
            }
        }
        scores
    }

    fn update(&mut self, features: &[u32], right: usize, wrong: usize) {
        self.time += 1.0;
        if right == wrong {
            return;
        }
        for &feature in features {
            let row = self.row(feature);
            for (class, step) in [(right, 1.0), (wrong, -1.0)] {
                self.weights[row + class] += step;
                self.late[row + class] += step * self.time;
            }
        }
    }

    fn average(&self) -> Vec<f32> {
        self.weights
            .iter()
            .zip(&self.late)
            .map(|(weight, late)| weight - late / self.time)
            .collect()
    }

    /// Replaces the weights by their average, to use the learner as it will be shipped.
    fn settle(&mut self) {
        self.weights = self.average();
    }

    fn write(&self, out: &mut Vec<u8>) {
        let average = self.average();
        let mut sizes: Vec<f32> = average
            .iter()
            .map(|weight| weight.abs())
            .filter(|size| *size > 0.0)
            .collect();
        sizes.sort_by(f32::total_cmp);
        let large = sizes.get(sizes.len() * 999 / 1000).copied().unwrap_or(1.0);
        out.push(self.width as u8);
        out.push((self.mask + 1).trailing_zeros() as u8);
        out.extend(average.iter().map(|weight| {
            ((weight / large * 127.0).round().clamp(-127.0, 127.0) as i8).to_ne_bytes()[0]
        }));
    }
}

fn best(scores: &[f32], allowed: impl Fn(usize) -> bool) -> usize {
    let mut best = None;
    for (class, score) in scores.iter().enumerate() {
        if allowed(class) && best.is_none_or(|(_, highest)| score > highest) {
            best = Some((class, score));
        }
    }
    best.map_or(0, |(class, _)| class)
}

/// A small generator of numbers that look random and never change (`xorshift64*`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % sides
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.roll(last + 1));
        }
    }
}

struct Item {
    words: Vec<Word>,
    tags: Vec<u8>,
    /// `usize::MAX` for the root.
    heads: Vec<usize>,
    rels: Vec<Rel>,
}

/// Trains all three passes.
pub(crate) fn train(sentences: &[Sentence]) -> Vec<u8> {
    let tag_set = tag_set(sentences);
    let mut items: Vec<Item> = sentences
        .iter()
        .map(|sentence| item(sentence, &tag_set))
        .collect();
    let all: Vec<usize> = (0..items.len()).collect();
    let tagger = train_tagger(&items, &all, tag_set.len());
    // The parser must learn from tags as faulty as those it will see: each quarter is tagged by a tagger
    // that has not seen it.
    for quarter in 0..4 {
        let (held, seen): (Vec<usize>, Vec<usize>) =
            all.iter().partition(|&&idx| idx % 4 == quarter);
        let mut other = train_tagger(&items, &seen, tag_set.len());
        other.settle();
        for idx in held {
            items[idx].tags = tag(&other, &items[idx].words);
        }
    }
    let attacher = train_attacher(&items);
    let labeller = train_labeller(&items);
    let mut out = b"XTSYN1".to_vec();
    out.push(tag_set.len() as u8);
    for (upos, xpos) in &tag_set {
        out.extend([upos.index() as u8, xpos.index() as u8]);
    }
    tagger.write(&mut out);
    attacher.write(&mut out);
    labeller.write(&mut out);
    out
}

/// The pairs of tags that occur often enough to be learnt.
fn tag_set(sentences: &[Sentence]) -> Vec<(Upos, Xpos)> {
    let mut counts = BTreeMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words) {
        *counts.entry((word.upos, word.xpos)).or_insert(0_usize) += 1;
    }
    counts
        .into_iter()
        .filter(|(_, count)| *count >= 10)
        .map(|(tag, _)| tag)
        .collect()
}

fn item(sentence: &Sentence, tag_set: &[(Upos, Xpos)]) -> Item {
    let tag_of = |upos, xpos| {
        let exact = tag_set.iter().position(|tag| *tag == (upos, xpos));
        exact
            .or_else(|| tag_set.iter().position(|tag| tag.1 == xpos))
            .unwrap_or(0) as u8
    };
    let mut heads: Vec<usize> = sentence
        .words
        .iter()
        .map(|word| word.head.unwrap_or(usize::MAX))
        .collect();
    lift(&mut heads);
    Item {
        words: sentence
            .words
            .iter()
            .map(|word| Word::read(&word.form))
            .collect(),
        tags: sentence
            .words
            .iter()
            .map(|word| tag_of(word.upos, word.xpos))
            .collect(),
        heads,
        rels: sentence.words.iter().map(|word| word.rel).collect(),
    }
}

/// Makes a tree projective: while arcs cross, the shortest crossing arc is moved up to its head's head.
fn lift(heads: &mut [usize]) {
    let n = heads.len();
    loop {
        let above = |mut at: usize, top: usize| {
            while at != usize::MAX && at != top {
                at = heads[at];
            }
            at == top
        };
        let crossing = (0..n)
            .filter(|&idx| heads[idx] != usize::MAX)
            .filter(|&idx| {
                (idx.min(heads[idx]) + 1..idx.max(heads[idx]))
                    .any(|between| !above(between, heads[idx]))
            })
            .min_by_key(|&idx| idx.abs_diff(heads[idx]));
        match crossing {
            Some(idx) => heads[idx] = heads[heads[idx]],
            None => return,
        }
    }
}

fn train_tagger(items: &[Item], which: &[usize], n_tags: usize) -> Learner {
    let mut learner = Learner::new(n_tags, TAG_BITS);
    let mut dice = Dice(0x5eed);
    let mut order = which.to_vec();
    let mut features = Vec::new();
    for _ in 0..EPOCHS {
        dice.shuffle(&mut order);
        for &at in &order {
            let item = &items[at];
            let mut tags = Vec::new();
            for idx in 0..item.words.len() {
                features.clear();
                internals::tag_features(&item.words, &tags, idx, &mut features);
                let guess = best(&learner.scores(&features), |_| true);
                learner.update(&features, usize::from(item.tags[idx]), guess);
                tags.push(guess as u8);
            }
        }
    }
    learner
}

fn tag(learner: &Learner, words: &[Word]) -> Vec<u8> {
    let (mut tags, mut features) = (Vec::new(), Vec::new());
    for idx in 0..words.len() {
        features.clear();
        internals::tag_features(words, &tags, idx, &mut features);
        tags.push(best(&learner.scores(&features), |_| true) as u8);
    }
    tags
}

/// How many gold arcs an action makes impossible.
fn cost(state: &State, heads: &[usize], action: usize) -> usize {
    let top = state.stack.last().copied();
    let below = state.stack.len().checked_sub(2).map(|at| state.stack[at]);
    let next = state.next;
    match (action, top) {
        (SHIFT, _) => {
            let lost = state
                .stack
                .iter()
                .filter(|&&idx| heads[idx] == next)
                .count();
            let deep = state
                .stack
                .iter()
                .rev()
                .skip(1)
                .any(|&idx| heads[next] == idx);
            let root = heads[next] == usize::MAX && top.is_some();
            lost + usize::from(deep) + usize::from(root)
        }
        (LEFT, Some(top)) => {
            let head = heads[top];
            let reachable = head == usize::MAX && below.is_none()
                || Some(head) == below
                || head != usize::MAX && head > next;
            usize::from(reachable) + (next..heads.len()).filter(|&idx| heads[idx] == top).count()
        }
        (RIGHT, Some(top)) => {
            let head = heads[top];
            usize::from(head != usize::MAX && head >= next)
                + (next..heads.len()).filter(|&idx| heads[idx] == top).count()
        }
        _ => usize::MAX,
    }
}

fn train_attacher(items: &[Item]) -> Learner {
    let mut learner = Learner::new(4, ATTACH_BITS);
    let mut dice = Dice(0xa77ac);
    let mut order: Vec<usize> = (0..items.len()).collect();
    let mut features = Vec::new();
    let mut state = State::default();
    for epoch in 0..EPOCHS + 2 {
        dice.shuffle(&mut order);
        for &at in &order {
            let item = &items[at];
            state.start(item.words.len());
            while !state.is_done() {
                features.clear();
                internals::attach_features(&item.words, &item.tags, &state, &mut features);
                let scores = learner.scores(&features);
                let costs: Vec<usize> = (0..3)
                    .map(|action| {
                        if state.may(action) {
                            cost(&state, &item.heads, action)
                        } else {
                            usize::MAX
                        }
                    })
                    .collect();
                let least = costs.iter().min().copied().unwrap_or(0);
                let guess = best(&scores, |class| class < 3 && state.may(class));
                let right = best(&scores, |class| {
                    class < 3 && costs[class] == least && state.may(class)
                });
                learner.update(
                    &features,
                    right,
                    if costs[guess] == least { right } else { guess },
                );
                state.take(if epoch > 0 && dice.roll(10) > 0 {
                    guess
                } else {
                    right
                });
            }
        }
    }
    learner
}

/// Labels are learnt on gold trees.
fn train_labeller(items: &[Item]) -> Learner {
    let mut learner = Learner::new(Rel::ALL.len(), LABEL_BITS);
    let mut dice = Dice(0x1abe1);
    let mut order: Vec<usize> = (0..items.len()).collect();
    let mut features = Vec::new();
    let mut state = State::default();
    for _ in 0..EPOCHS {
        dice.shuffle(&mut order);
        for &at in &order {
            let item = &items[at];
            state.start(item.words.len());
            while !state.is_done() {
                let action = (0..3)
                    .filter(|&action| state.may(action))
                    .min_by_key(|&action| cost(&state, &item.heads, action))
                    .unwrap_or(SHIFT);
                state.take(action);
            }
            for idx in 0..item.words.len() {
                if state.head(idx).is_none() {
                    continue;
                }
                features.clear();
                internals::label_features(&item.words, &item.tags, &state, idx, &mut features);
                let guess = best(&learner.scores(&features), |class| {
                    class != Rel::Root.index()
                });
                learner.update(&features, item.rels[idx].index(), guess);
            }
        }
    }
    learner
}
