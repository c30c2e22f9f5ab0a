//! Measures a model on gold sentences. Takes both, gives figures in percent.

use crate::conllu::Sentence;
use crosstally_syntax::{Model, Parse, Rel, Workspace};
use std::fmt;
use std::ops::Range;
use std::time::Instant;

/// How many were right of how many.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[allow(
            clippy::cast_precision_loss,
            reason = "a few thousand tokens, shown to two digits"
        )]
        let percent = 100.0 * self.right as f64 / self.all.max(1) as f64;
        write!(f, "{percent:.2} ({}/{})", self.right, self.all)
    }
}

/// Accuracy on one set of sentences.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Accuracy {
    upos: Share,
    xpos: Share,
    unlabelled: Share,
    labelled: Share,
    phrase: Share,
    phrase_head: Share,
}

impl fmt::Display for Accuracy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            upos,
            xpos,
            unlabelled,
            labelled,
            phrase,
            phrase_head,
        } = self;
        write!(
            f,
            "UPOS {upos}  XPOS {xpos}  UAS {unlabelled}  LAS {labelled}  numeric phrase exact {phrase}  its head {phrase_head}"
        )
    }
}

/// Parses gold words and compares.
pub(crate) fn measure(model: &Model, sentences: &[Sentence]) -> Accuracy {
    let mut accuracy = Accuracy::default();
    let mut workspace = Workspace::new();
    for sentence in sentences {
        let tokens: Vec<&str> = sentence
            .words
            .iter()
            .map(|word| word.form.as_str())
            .collect();
        let parse = model.parse(&tokens, &mut workspace);
        for (word, node) in sentence.words.iter().zip(parse.nodes()) {
            accuracy.upos.count(word.upos == node.upos);
            accuracy.xpos.count(word.xpos == node.xpos);
            accuracy.unlabelled.count(word.head == node.head);
            accuracy
                .labelled
                .count(word.head == node.head && word.rel == node.rel);
        }
        let gold = |idx: usize| (sentence.words[idx].head, sentence.words[idx].rel);
        let ours = |idx: usize| (parse.node(idx).head, parse.node(idx).rel);
        for (idx, word) in sentence.words.iter().enumerate() {
            let Some(head) = word.head.filter(|_| word.rel == Rel::Nummod) else {
                continue;
            };
            accuracy.phrase_head.count(parse.head(idx) == Some(head));
            accuracy.phrase.count(
                base_phrase(head, tokens.len(), gold) == base_phrase(head, tokens.len(), ours),
            );
        }
    }
    accuracy
}

/// Megabytes of text (words and the spaces between them) that are tagged and parsed in a second on one core: the best of
/// several rounds, because other programs may slow a round down.
pub(crate) fn speed(model: &Model, sentences: &[Sentence]) -> f64 {
    let all: Vec<Vec<&str>> = sentences
        .iter()
        .map(|sentence| {
            sentence
                .words
                .iter()
                .map(|word| word.form.as_str())
                .collect()
        })
        .collect();
    let n_bytes: usize = all.iter().flatten().map(|word| word.len() + 1).sum();
    let (mut workspace, mut parse) = (Workspace::new(), Parse::default());
    let mut least = f64::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for tokens in &all {
            model.parse_into(tokens, &mut workspace, &mut parse);
        }
        least = least.min(start.elapsed().as_secs_f64());
    }
    #[allow(clippy::cast_precision_loss, reason = "a few hundred thousand bytes")]
    let megabytes = n_bytes as f64 / 1e6;
    megabytes / least
}

/// Rounds of which the fastest counts.
const ROUNDS: usize = 20;

/// The words from the leftmost to the rightmost word of a noun's base phrase: the noun and its determiners, adjectives,
/// numerals, compounds, name parts and possessors standing around it.
fn base_phrase(
    head: usize,
    n: usize,
    node: impl Fn(usize) -> (Option<usize>, Rel),
) -> Range<usize> {
    let inside = |idx: usize| {
        matches!(
            node(idx).1,
            Rel::Det
                | Rel::DetPredet
                | Rel::Amod
                | Rel::Nummod
                | Rel::Compound
                | Rel::Flat
                | Rel::NmodPoss
                | Rel::NmodDesc
                | Rel::Advmod
        )
    };
    let mut range = head..head + 1;
    for idx in 0..n {
        // Climb from the word while it is a modifier of the base phrase.
        let mut at = idx;
        for _ in 0..n {
            if at == head {
                range = range.start.min(idx)..range.end.max(idx + 1);
                break;
            }
            match node(at).0.filter(|_| inside(at)) {
                Some(above) => at = above,
                None => break,
            }
        }
    }
    range
}
