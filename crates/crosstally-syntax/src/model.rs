//! The model: the way of a sentence through the network.
//!
//! Takes words, gives a tree. Must not know where words come from.

use crate::memory::Memory;
use crate::network::{FIRST, HIDDEN, LANES, Lanes, SECOND, add, project, recur, score};
use crate::reader::{self, ModelError, Weights};
use crate::stack::{Action, CLUES, LOOKED_AT, Stack};
use crate::word::features;
use crate::{Node, Parse, Rel};
use fearless_simd::Level;

/// Words that are parsed together. A “sentence” of a hundred thousand words is none: it is read in parts of this length, whose
/// roots are joined to the first one's, so that memory stays small.
const LONGEST: usize = 1024;

/// Weights, ready to parse with.
#[derive(Clone, Debug)]
pub struct Model {
    weights: Weights,
    /// Tells models apart, for workspaces that are used with several.
    mark: u64,
    /// Which vector instructions the processor has. They change the speed and nothing else.
    level: Level,
}

/// Buffers that are kept from sentence to sentence, so that parsing allocates nothing once they have grown.
/// What a model makes of a word is remembered here too, so a workspace is best kept for as long as the model.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    mark: u64,
    memory: Memory<Entry>,
    words: Vec<usize>,
    first: Vec<[i16; 2 * FIRST]>,
    tags: Vec<usize>,
    second: Vec<[Lanes; 2]>,
    looked_at: Vec<[Lanes; LOOKED_AT]>,
    stack: Stack,
    nodes: Vec<(Node, u32, u32)>,
}

impl Workspace {
    /// Empty buffers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// What the first layer makes of a word by itself: what it adds to the sums at its own place and at its neighbours'.
#[derive(Clone, Debug)]
struct Entry {
    /// Candidate and gate going forward, candidate and gate going back.
    own: [Lanes; 4],
    to_next: [Lanes; 2],
    to_last: [Lanes; 2],
    /// The tags that it may have, as bits.
    tags: u128,
}

impl Model {
    /// Reads a model file.
    ///
    /// # Errors
    /// If the bytes are not a model, or are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let weights = reader::read(bytes)?;
        let mark = bytes.as_chunks::<8>().0.iter().fold(1_u64, |mark, chunk| {
            (mark.rotate_left(9) ^ u64::from_le_bytes(*chunk)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        });
        Ok(Self {
            weights,
            mark,
            level: Level::new(),
        })
    }

    /// Tags and parses one sentence. Linear in the number of tokens.
    #[must_use]
    pub fn parse(&self, tokens: &[&str], workspace: &mut Workspace) -> Parse {
        let mut parse = Parse::default();
        self.parse_into(tokens, workspace, &mut parse);
        parse
    }

    /// Like [`Model::parse`], into a tree whose memory is used again.
    pub fn parse_into(&self, tokens: &[&str], workspace: &mut Workspace, parse: &mut Parse) {
        if workspace.mark != self.mark {
            workspace.memory.forget();
            workspace.mark = self.mark;
        }
        workspace.nodes.clear();
        for part in tokens.chunks(LONGEST) {
            self.parse_part(part, workspace);
            self.collect(workspace);
        }
        parse.refill(&workspace.nodes);
    }

    fn parse_part(&self, tokens: &[&str], workspace: &mut Workspace) {
        self.read_words(tokens, workspace, workspace.nodes.is_empty());
        self.first_layer(workspace);
        self.tag(workspace);
        self.second_layer(workspace);
        self.attach(workspace);
    }

    fn read_words(&self, tokens: &[&str], workspace: &mut Workspace, opens: bool) {
        let Workspace { memory, words, .. } = workspace;
        memory.start_sentence();
        words.clear();
        for (idx, token) in tokens.iter().enumerate() {
            let opens = opens && idx == 0;
            words.push(memory.place(token, opens, || self.entry(token, opens)));
        }
    }

    fn entry(&self, token: &str, opens: bool) -> Entry {
        let weights = &self.weights;
        let (sum, tag_set) = weights.vocabulary.look_up(&features(token, opens));
        // From 1/64 to 1/8192, as far as 16 bits go.
        let input = sum.map(|value| value.clamp(-256, 255) << 7);
        let mut entry = Entry {
            own: [[0; LANES]; 4],
            to_next: [[0; LANES]; 2],
            to_last: [[0; LANES]; 2],
            tags: weights.tag_sets.get(tag_set).copied().unwrap_or(u128::MAX),
        };
        let Entry {
            own,
            to_next,
            to_last,
            ..
        } = &mut entry;
        for (block, out) in weights
            .first
            .iter()
            .zip(own.iter_mut().chain(to_next).chain(to_last))
        {
            project(self.level, &input, block, out);
        }
        for (row, bias) in own.iter_mut().zip(&weights.first_bias) {
            add(row, bias);
        }
        entry
    }

    fn first_layer(&self, workspace: &mut Workspace) {
        let Workspace {
            memory,
            words,
            first,
            ..
        } = workspace;
        first.clear();
        first.resize(words.len(), [0; 2 * FIRST]);
        let mut state = [0; FIRST];
        for (idx, word) in words.iter().enumerate() {
            let [mut candidates, mut gates, _, _] = memory.at(*word).own;
            if let Some(last) = idx.checked_sub(1) {
                let [to_candidates, to_gates] = &memory.at(words[last]).to_next;
                add(&mut candidates, to_candidates);
                add(&mut gates, to_gates);
            }
            let (out, _) = first[idx]
                .split_first_chunk_mut()
                .expect("the states of both directions");
            recur(&mut state, &candidates, &gates, out);
        }
        let mut state = [0; FIRST];
        for (idx, word) in words.iter().enumerate().rev() {
            let [_, _, mut candidates, mut gates] = memory.at(*word).own;
            if let Some(next) = words.get(idx + 1) {
                let [to_candidates, to_gates] = &memory.at(*next).to_last;
                add(&mut candidates, to_candidates);
                add(&mut gates, to_gates);
            }
            let (_, out) = first[idx]
                .split_last_chunk_mut()
                .expect("the states of both directions");
            recur(&mut state, &candidates, &gates, out);
        }
    }

    /// The best tag of those that the word may have.
    fn tag(&self, workspace: &mut Workspace) {
        let Workspace {
            memory,
            words,
            first,
            tags,
            ..
        } = workspace;
        let weights = &self.weights;
        let all = u128::MAX >> (u128::BITS as usize - weights.tags.len());
        tags.clear();
        tags.extend(words.iter().zip(first.iter()).map(|(word, states)| {
            let allowed = memory.at(*word).tags & all;
            best(if allowed == 0 { all } else { allowed }, |tag| {
                score(states, &weights.tagger[tag]).saturating_add(weights.tagger_bias[tag])
            })
        }));
    }

    fn second_layer(&self, workspace: &mut Workspace) {
        let Workspace {
            first,
            tags,
            second,
            looked_at,
            ..
        } = workspace;
        let weights = &self.weights;
        second.clear();
        second.resize(first.len(), [[0; LANES]; 2]);
        for ((states, tag), both) in first.iter().zip(tags.iter()).zip(second.iter_mut()) {
            for (direction, sums) in both.iter_mut().enumerate() {
                project(self.level, states, &weights.second[direction], sums);
                add(sums, &weights.second_bias[direction]);
                add(sums, &weights.told[2 * *tag + direction]);
            }
        }
        // Sums give way to states: they stand where the candidates stood.
        let mut state = [0; SECOND];
        for [sums, _] in second.iter_mut() {
            recur_in(&mut state, sums);
        }
        let mut state = [0; SECOND];
        for [_, sums] in second.iter_mut().rev() {
            recur_in(&mut state, sums);
        }
        looked_at.clear();
        looked_at.resize(second.len(), [[0; LANES]; LOOKED_AT]);
        for ([forward, back], out) in second.iter().zip(looked_at.iter_mut()) {
            let mut states = [0; 2 * SECOND];
            states[..SECOND].copy_from_slice(&forward[..SECOND]);
            states[SECOND..].copy_from_slice(&back[..SECOND]);
            for (block, out) in weights.looked_at.iter().zip(out) {
                project(self.level, &states, block, out);
            }
        }
    }

    fn attach(&self, workspace: &mut Workspace) {
        let Workspace {
            words,
            tags,
            looked_at,
            stack,
            ..
        } = workspace;
        let weights = &self.weights;
        stack.start(words.len());
        while !stack.is_done() {
            if !stack.may(Action::Left) && !stack.may(Action::Right) {
                stack.take(Action::Shift, Rel::Root);
                continue;
            }
            let hidden = self.hidden(stack, looked_at);
            let scores = [0, 1, 2].map(|at| {
                if stack.may(Action::ALL[at]) {
                    score(&hidden, &weights.actions[at]).saturating_add(weights.action_bias[at])
                } else {
                    i32::MIN
                }
            });
            let action = match scores {
                [shift, left, right] if shift >= left && shift >= right => Action::Shift,
                [_, left, right] if left >= right => Action::Left,
                _ => Action::Right,
            };
            let rel = match stack.arc(action) {
                None => Rel::Root,
                Some((head, child)) => self.relation(&hidden, tags[child], head > child),
            };
            stack.take(action, rel);
        }
    }

    /// The vector that decides what to do next.
    fn hidden(&self, stack: &Stack, looked_at: &[[Lanes; LOOKED_AT]]) -> [i16; HIDDEN] {
        const NOTHING: Lanes = [0; LANES];
        let weights = &self.weights;
        let words = stack.looked_at();
        let clues = stack.clues();
        let row = |at: usize| words[at].map_or(&NOTHING, |word| &looked_at[word][at]);
        let words: [&Lanes; LOOKED_AT] = [row(0), row(1), row(2)];
        let clues: [&Lanes; CLUES] = std::array::from_fn(|at| &weights.clues[at][clues[at]]);
        let mut hidden = weights.hidden_bias;
        for k in 0..HIDDEN {
            let mut sum = hidden[k];
            for row in words {
                sum = sum.saturating_add(row[k]);
            }
            for row in clues {
                sum = sum.saturating_add(row[k]);
            }
            hidden[k] = sum.max(0);
        }
        hidden
    }

    /// The best relation of those that a word with this tag may have to a head on this side.
    fn relation(&self, hidden: &[i16; HIDDEN], tag: usize, head_follows: bool) -> Rel {
        let weights = &self.weights;
        let [right, left] = weights.relation_sets[tag];
        let allowed = u128::from(if head_follows { right } else { left });
        let rel = best(allowed, |rel| {
            score(hidden, &weights.relations[rel]).saturating_add(weights.relation_bias[rel])
        });
        Rel::from_index(rel)
            .filter(|rel| *rel != Rel::Root)
            .unwrap_or(Rel::Dep)
    }

    /// Adds the tree of a part to those of the parts before it.
    fn collect(&self, workspace: &mut Workspace) {
        let Workspace {
            tags, stack, nodes, ..
        } = workspace;
        let before = nodes.len();
        // The first part's root, once there is one.
        let top = nodes.iter().position(|(node, _, _)| node.head.is_none());
        for (attached, tag) in stack.nodes().iter().zip(tags.iter()) {
            let (upos, xpos) = self.weights.tags[*tag];
            let (head, rel) = match (attached.head(), top) {
                (Some(head), _) => (Some(before + head), attached.rel),
                (None, None) => (None, Rel::Root),
                (None, Some(_)) => (top, Rel::Parataxis),
            };
            let narrow = |idx: usize| u32::try_from(before + idx).unwrap_or(u32::MAX);
            nodes.push((
                Node {
                    upos,
                    xpos,
                    head,
                    rel,
                },
                narrow(attached.start),
                narrow(attached.end),
            ));
        }
        if let Some(top) = top {
            let len = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
            nodes[top].2 = len;
        }
    }
}

/// One step of the second layer in a row of sums, candidates and gates: the state overwrites the candidates.
fn recur_in(state: &mut [i16; SECOND], sums: &mut Lanes) {
    let mut candidates = [0; SECOND];
    let mut gates = [0; SECOND];
    candidates.copy_from_slice(&sums[..SECOND]);
    gates.copy_from_slice(&sums[SECOND..]);
    let mut out = [0; SECOND];
    recur(state, &candidates, &gates, &mut out);
    sums[..SECOND].copy_from_slice(&out);
}

/// The choice with the highest score among those whose bits are set, the first of equals; 0 if there is none.
fn best(mut allowed: u128, score: impl Fn(usize) -> i32) -> usize {
    if allowed.is_power_of_two() {
        return bit(allowed);
    }
    let mut winner = (i32::MIN, 0);
    while allowed != 0 {
        let choice = bit(allowed);
        allowed &= allowed - 1;
        let score = score(choice);
        if score > winner.0 {
            winner = (score, choice);
        }
    }
    winner.1
}

/// The lowest bit that is set.
fn bit(bits: u128) -> usize {
    usize::try_from(bits.trailing_zeros()).unwrap_or(0)
}
