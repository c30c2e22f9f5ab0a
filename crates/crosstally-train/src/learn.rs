//! Training: sentences in random order, small steps down the slope of the loss (Adam).
//!
//! Takes gold sentences; gives a trained network with its vocabulary.

use crate::conllu::Sentence;
use crate::dice::Dice;
use crate::network::{Item, Loss, Network, Slopes};
use crate::oracle::lift;
use crate::vary::vary;
use crate::vocabulary::{Vocabulary, hashes, index};
use crosstally_syntax::internals::{EMBEDDING, EMBEDDING_UNIT};

/// Times through all sentences.
const EPOCHS: usize = 16;
/// Sentences that a step is averaged over.
const BATCH: usize = 8;
/// Size of the first steps; it sinks to nothing in the course of training.
const STEP: f32 = 0.003;
/// Steps over which the size rises from nothing at the start.
const WARM_UP: f32 = 200.0;
/// Adam's memories of slopes and of their squares.
const MEMORY: f32 = 0.9;
const SQUARE_MEMORY: f32 = 0.98;
/// Parameters stay where the integer network can hold them.
const LARGEST: f32 = 1.99;
const SEED: u64 = 0x5eed_1234;

/// Trains a network, several times through all sentences; `progress` is told the sums of losses after each.
pub(crate) fn train(
    sentences: &[Sentence],
    mut progress: impl FnMut(usize, Loss),
) -> (Network, Vocabulary) {
    let vocabulary = Vocabulary::new(sentences);
    let mut dice = Dice::new(SEED);
    let mut network = Network::new(&vocabulary, &mut dice);
    let sentences: Vec<Sentence> = sentences.iter().map(projective).collect();
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut slopes = Slopes::new(&network);
    let mut walker = Walker::new(&network, EPOCHS * sentences.len().div_ceil(BATCH));
    for epoch in 0..EPOCHS {
        dice.shuffle(&mut order);
        let mut loss = Loss::default();
        for batch in order.chunks(BATCH) {
            let mut n_words = 0;
            for &at in batch {
                let item = item(&vary(&sentences[at], &mut dice), &vocabulary);
                n_words += item.tags.len();
                network.learn(
                    &item,
                    &vocabulary,
                    epoch > 0,
                    &mut dice,
                    &mut slopes,
                    &mut loss,
                );
            }
            walker.step(&mut network, &slopes, n_words);
            slopes.clear();
        }
        progress(epoch, loss);
    }
    (network, vocabulary)
}

/// The sentence without crossing arcs.
fn projective(sentence: &Sentence) -> Sentence {
    let mut sentence = sentence.clone();
    let mut heads: Vec<Option<usize>> = sentence.words.iter().map(|word| word.head).collect();
    lift(&mut heads);
    for (word, head) in sentence.words.iter_mut().zip(heads) {
        word.head = head;
    }
    sentence
}

fn item(sentence: &Sentence, vocabulary: &Vocabulary) -> Item {
    let words = &sentence.words;
    Item {
        features: hashes(words)
            .iter()
            .map(|hashes| vocabulary.numbers(hashes))
            .collect(),
        tags: words.iter().map(|word| vocabulary.tag(word)).collect(),
        heads: words.iter().map(|word| word.head).collect(),
        rels: words.iter().map(|word| word.rel).collect(),
    }
}

/// Memories of one parameter's slopes.
#[derive(Clone, Copy, Debug, Default)]
struct Trace {
    slope: f32,
    square: f32,
}

/// Walks down the slope.
struct Walker {
    dense: Vec<Trace>,
    embeddings: Vec<Trace>,
    /// Powers of the memories, for the start, when they are still empty.
    fading: f32,
    square_fading: f32,
    steps: f32,
    all_steps: f32,
}

impl Walker {
    #[allow(clippy::cast_precision_loss, reason = "some ten thousand steps")]
    fn new(network: &Network, all_steps: usize) -> Self {
        Self {
            dense: vec![Trace::default(); network.dense.len()],
            embeddings: vec![Trace::default(); network.embeddings.len()],
            fading: 1.0,
            square_fading: 1.0,
            steps: 0.0,
            all_steps: all_steps as f32 + 1.0,
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "a few hundred words")]
    fn step(&mut self, network: &mut Network, slopes: &Slopes, n_words: usize) {
        self.steps += 1.0;
        self.fading *= MEMORY;
        self.square_fading *= SQUARE_MEMORY;
        let size = STEP * (1.0 - self.steps / self.all_steps) * (self.steps / WARM_UP).min(1.0);
        let size = size * (1.0 - self.square_fading).sqrt() / (1.0 - self.fading);
        let scale = 1.0 / n_words as f32;
        walk(
            &mut network.dense,
            &mut self.dense,
            &slopes.dense,
            scale,
            size,
            LARGEST,
        );
        for number in &slopes.touched {
            let range = index(*number) * EMBEDDING..(index(*number) + 1) * EMBEDDING;
            let largest = 127.0 / EMBEDDING_UNIT;
            walk(
                &mut network.embeddings[range.clone()],
                &mut self.embeddings[range.clone()],
                &slopes.embeddings[range],
                scale,
                size,
                largest,
            );
        }
    }
}

fn walk(
    parameters: &mut [f32],
    traces: &mut [Trace],
    slopes: &[f32],
    scale: f32,
    size: f32,
    largest: f32,
) {
    for ((parameter, trace), slope) in parameters.iter_mut().zip(traces).zip(slopes) {
        let slope = slope * scale;
        trace.slope = MEMORY * trace.slope + (1.0 - MEMORY) * slope;
        trace.square = SQUARE_MEMORY * trace.square + (1.0 - SQUARE_MEMORY) * slope * slope;
        *parameter = (*parameter - size * trace.slope / (trace.square.sqrt() + 1e-6))
            .clamp(-largest, largest);
    }
}
