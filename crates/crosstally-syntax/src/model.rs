//! The model: weight tables, and the three passes over a sentence that read them (tag, attach, label).
//!
//! Takes words, gives a tree. Must not know where words come from.

use crate::{Node, Parse, Rel, Upos, Xpos};
use internals::{State, Word, attach_features, label_features, tag_features};

/// Why bytes are not a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The first bytes are not those of a model file.
    #[error("these bytes are no model: they do not begin with `XTSYN1`")]
    NotAModel,
    /// The file ends too early, or a number in it makes no sense.
    #[error("the model is damaged at byte {at}")]
    Damaged {
        /// Offset of the first byte that could not be read as expected.
        at: usize,
    },
}

/// Buffers that are kept from sentence to sentence, so that parsing allocates nothing once they have grown.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    words: Vec<Word>,
    tags: Vec<u8>,
    state: State,
    features: Vec<u32>,
    nodes: Vec<Node>,
}

impl Workspace {
    /// Empty buffers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Weights, ready to parse with. Loading copies the tables once; parsing never changes them.
#[derive(Clone, Debug)]
pub struct Model {
    tags: Vec<(Upos, Xpos)>,
    tagger: Table,
    attacher: Table,
    labeller: Table,
}

const MAGIC: &[u8] = b"XTSYN1";

impl Model {
    /// Reads a model file.
    ///
    /// # Errors
    /// If the bytes are not a model, or are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(ModelError::NotAModel)?;
        let mut reader = Reader {
            rest,
            len: bytes.len(),
        };
        let n_tags = reader.number()?;
        let tags = (0..n_tags)
            .map(|_| reader.tag())
            .collect::<Result<Vec<_>, _>>()?;
        let (tagger, attacher, labeller) = (reader.table()?, reader.table()?, reader.table()?);
        let fits = !tags.is_empty()
            && tagger.width >= tags.len()
            && attacher.width >= 3
            && labeller.width >= Rel::ALL.len();
        if fits {
            Ok(Self {
                tags,
                tagger,
                attacher,
                labeller,
            })
        } else {
            Err(reader.damaged())
        }
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
        let Workspace {
            words,
            tags,
            state,
            features,
            nodes,
        } = workspace;
        words.clear();
        words.extend(tokens.iter().map(|token| Word::read(token)));
        self.tag(words, tags, features);
        self.attach(words, tags, state, features);
        nodes.clear();
        for idx in 0..words.len() {
            let rel = match state.head(idx) {
                None => Rel::Root,
                Some(_) => {
                    features.clear();
                    label_features(words, tags, state, idx, features);
                    Rel::from_index(
                        self.labeller
                            .best(features, Rel::ALL.len(), |rel| rel != Rel::Root.index()),
                    )
                    .unwrap_or(Rel::Dep)
                }
            };
            let (upos, xpos) = self.tags[usize::from(tags[idx])];
            nodes.push(Node {
                upos,
                xpos,
                head: state.head(idx),
                rel,
            });
        }
        parse.refill(nodes.iter().copied());
    }

    fn tag(&self, words: &[Word], tags: &mut Vec<u8>, features: &mut Vec<u32>) {
        tags.clear();
        for idx in 0..words.len() {
            features.clear();
            tag_features(words, tags, idx, features);
            let best = self.tagger.best(features, self.tags.len(), |_| true);
            tags.push(u8::try_from(best).unwrap_or(0));
        }
    }

    fn attach(&self, words: &[Word], tags: &[u8], state: &mut State, features: &mut Vec<u32>) {
        state.start(words.len());
        while !state.is_done() {
            features.clear();
            attach_features(words, tags, state, features);
            let best = self.attacher.best(features, 3, |action| state.may(action));
            state.take(best);
        }
    }
}

/// Rows of weights, one row for each bucket of hashed features.
#[derive(Clone, Debug)]
struct Table {
    width: usize,
    mask: u32,
    weights: Vec<i8>,
}

impl Table {
    fn best(&self, features: &[u32], n_classes: usize, allowed: impl Fn(usize) -> bool) -> usize {
        let mut scores = [0_i32; 128];
        for &feature in features {
            let bucket = usize::try_from(feature & self.mask).unwrap_or(0) * self.width;
            for (score, &weight) in scores
                .iter_mut()
                .zip(&self.weights[bucket..bucket + self.width])
            {
                *score += i32::from(weight);
            }
        }
        (0..n_classes)
            .filter(|&class| allowed(class))
            .max_by_key(|&class| (scores[class], std::cmp::Reverse(class)))
            .unwrap_or(0)
    }
}

struct Reader<'b> {
    rest: &'b [u8],
    len: usize,
}

impl<'b> Reader<'b> {
    fn damaged(&self) -> ModelError {
        ModelError::Damaged {
            at: self.len - self.rest.len(),
        }
    }

    fn take(&mut self, n: usize) -> Result<&'b [u8], ModelError> {
        let (head, rest) = self
            .rest
            .split_at_checked(n)
            .ok_or_else(|| self.damaged())?;
        self.rest = rest;
        Ok(head)
    }

    fn number(&mut self) -> Result<usize, ModelError> {
        Ok(usize::from(self.take(1)?[0]))
    }

    fn tag(&mut self) -> Result<(Upos, Xpos), ModelError> {
        let (upos, xpos) = (self.number()?, self.number()?);
        Upos::from_index(upos)
            .zip(Xpos::from_index(xpos))
            .ok_or_else(|| self.damaged())
    }

    fn table(&mut self) -> Result<Table, ModelError> {
        let (width, bits) = (self.number()?, self.number()?);
        if width > 128 || bits > 24 {
            return Err(self.damaged());
        }
        let weights = self
            .take(width << bits)?
            .iter()
            .map(|&byte| i8::from_ne_bytes([byte]))
            .collect();
        Ok(Table {
            width,
            mask: (1 << bits) - 1,
            weights,
        })
    }
}

/// What training and parsing share: features and transitions. No part of the interface.
pub mod internals {
    #![allow(missing_docs, reason = "not part of the interface")]

    /// What features ask of a word.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Word {
        pub form: u32,
        pub prefix: u32,
        pub suffix1: u32,
        pub suffix2: u32,
        pub suffix3: u32,
        pub shape: u32,
    }

    fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
        bytes.fold(0x811c_9dc5, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        })
    }

    fn normal(byte: u8) -> u8 {
        match byte {
            b'0'..=b'9' => b'9',
            _ => byte.to_ascii_lowercase(),
        }
    }

    impl Word {
        pub fn read(token: &str) -> Self {
            let bytes = token.as_bytes();
            let tail = |n: usize| {
                hash(
                    bytes[bytes.len().saturating_sub(n)..]
                        .iter()
                        .copied()
                        .map(normal),
                )
            };
            let mut shape = 0_u32;
            let mut last = 0;
            for &byte in bytes.iter().take(64) {
                let class = match byte {
                    b'0'..=b'9' => 1,
                    b'a'..=b'z' => 2,
                    b'A'..=b'Z' => 3,
                    128.. => 4,
                    b'.' | b',' => 5,
                    b'-' => 6,
                    b':' | b'/' => 7,
                    _ => 8,
                };
                if class != last {
                    shape = shape.wrapping_mul(9).wrapping_add(class);
                    last = class;
                }
            }
            Self {
                form: hash(bytes.iter().copied().map(normal)),
                prefix: hash(bytes.iter().take(2).copied().map(normal)),
                suffix1: tail(1),
                suffix2: tail(2),
                suffix3: tail(3),
                shape,
            }
        }
    }

    /// Mixes the parts of a feature under the number of its template.
    struct Features<'f> {
        out: &'f mut Vec<u32>,
        template: u32,
    }

    impl Features<'_> {
        fn add(&mut self, parts: &[u32]) {
            self.template += 1;
            let mut mixed = self.template.wrapping_mul(0x9e37_79b9);
            for &part in parts {
                mixed = (mixed.rotate_left(5) ^ part).wrapping_mul(0x85eb_ca6b);
            }
            mixed ^= mixed >> 15;
            self.out.push(mixed.wrapping_mul(0xc2b2_ae35) >> 8);
        }
    }

    const OUTSIDE: Word = Word {
        form: 1,
        prefix: 2,
        suffix1: 3,
        suffix2: 3,
        suffix3: 3,
        shape: 0,
    };
    const NO_TAG: u32 = 255;

    pub fn tag_features(words: &[Word], tags: &[u8], idx: usize, out: &mut Vec<u32>) {
        let word = |offset: isize| {
            idx.checked_add_signed(offset)
                .and_then(|at| words.get(at))
                .copied()
                .unwrap_or(OUTSIDE)
        };
        let tag = |back: usize| {
            idx.checked_sub(back)
                .and_then(|at| tags.get(at))
                .map_or(NO_TAG, |&tag| u32::from(tag))
        };
        let (w, p, pp, n, nn) = (word(0), word(-1), word(-2), word(1), word(2));
        let (t1, t2) = (tag(1), tag(2));
        let mut f = Features { out, template: 0 };
        f.add(&[]);
        f.add(&[w.form]);
        f.add(&[w.form, w.shape]);
        f.add(&[p.form]);
        f.add(&[pp.form]);
        f.add(&[n.form]);
        f.add(&[nn.form]);
        f.add(&[w.suffix1]);
        f.add(&[w.suffix2]);
        f.add(&[w.suffix3]);
        f.add(&[w.prefix]);
        f.add(&[w.shape]);
        f.add(&[w.shape, p.shape]);
        f.add(&[w.shape, n.shape]);
        f.add(&[w.shape, w.suffix3]);
        f.add(&[t1]);
        f.add(&[t1, t2]);
        f.add(&[t1, w.form]);
        f.add(&[t1, w.suffix3]);
        f.add(&[t1, n.form]);
        f.add(&[t1, t2, n.suffix2]);
        f.add(&[p.form, w.form]);
        f.add(&[w.form, n.form]);
        f.add(&[p.suffix3]);
        f.add(&[n.suffix3]);
        f.add(&[t1, w.suffix2, n.suffix2]);
    }

    /// A parser state: words wait in the buffer, wait for their head on the stack, or have one.
    #[derive(Clone, Debug, Default)]
    pub struct State {
        pub stack: Vec<usize>,
        pub next: usize,
        n: usize,
        heads: Vec<Option<usize>>,
        left: Vec<[usize; 2]>,
        right: Vec<[usize; 2]>,
        valency: Vec<[u8; 2]>,
    }

    pub const SHIFT: usize = 0;
    /// The top of the stack gets the next word as its head.
    pub const LEFT: usize = 1;
    /// The top of the stack gets the one below as its head.
    pub const RIGHT: usize = 2;
    const NOBODY: usize = usize::MAX;

    impl State {
        pub fn start(&mut self, n: usize) {
            self.stack.clear();
            self.next = 0;
            self.n = n;
            self.heads.clear();
            self.heads.resize(n, None);
            self.left.clear();
            self.left.resize(n, [NOBODY; 2]);
            self.right.clear();
            self.right.resize(n, [NOBODY; 2]);
            self.valency.clear();
            self.valency.resize(n, [0; 2]);
        }

        pub fn is_done(&self) -> bool {
            self.next == self.n && self.stack.len() <= 1
        }

        pub fn head(&self, idx: usize) -> Option<usize> {
            self.heads[idx]
        }

        pub fn may(&self, action: usize) -> bool {
            match action {
                SHIFT => self.next < self.n,
                LEFT => self.next < self.n && !self.stack.is_empty(),
                _ => self.stack.len() >= 2,
            }
        }

        pub fn take(&mut self, action: usize) {
            match action {
                SHIFT => {
                    self.stack.push(self.next);
                    self.next += 1;
                }
                LEFT => {
                    if let Some(child) = self.stack.pop() {
                        self.heads[child] = Some(self.next);
                        let [first, _] = self.left[self.next];
                        self.left[self.next] = [child, first];
                        self.valency[self.next][0] =
                            self.valency[self.next][0].saturating_add(1).min(7);
                    }
                }
                _ => {
                    if let Some(child) = self.stack.pop() {
                        let head = *self.stack.last().unwrap_or(&child);
                        self.heads[child] = Some(head);
                        let [first, _] = self.right[head];
                        self.right[head] = [child, first];
                        self.valency[head][1] = self.valency[head][1].saturating_add(1).min(7);
                    }
                }
            }
        }
    }

    pub fn attach_features(words: &[Word], tags: &[u8], state: &State, out: &mut Vec<u32>) {
        let at_stack = |depth: usize| {
            state
                .stack
                .len()
                .checked_sub(depth + 1)
                .map_or(NOBODY, |at| state.stack[at])
        };
        let word = |at: usize| words.get(at).map_or(OUTSIDE.form, |word| word.form);
        let tag = |at: usize| tags.get(at).map_or(NO_TAG, |&tag| u32::from(tag));
        let left = |at: usize| state.left.get(at).copied().unwrap_or([NOBODY; 2]);
        let right = |at: usize| state.right.get(at).copied().unwrap_or([NOBODY; 2]);
        let valency = |at: usize| {
            state
                .valency
                .get(at)
                .map_or(0, |[l, r]| u32::from(*l) * 8 + u32::from(*r))
        };
        let (s0, s1, s2) = (at_stack(0), at_stack(1), at_stack(2));
        let (n0, n1, n2) = (state.next, state.next + 1, state.next + 2);
        let (w0, w1, w2, x0, x1, x2) = (word(s0), word(s1), word(s2), word(n0), word(n1), word(n2));
        let (t0, t1, t2, u0, u1, u2) = (tag(s0), tag(s1), tag(s2), tag(n0), tag(n1), tag(n2));
        let ([l0, l0b], [r0, r0b], [l1, _], [r1, r1b], [m0, m0b]) =
            (left(s0), right(s0), left(s1), right(s1), left(n0));
        let distance = |a: usize, b: usize| {
            if a == NOBODY || b == NOBODY {
                0
            } else {
                u32::try_from(a.abs_diff(b).min(8)).unwrap_or(8)
            }
        };
        let (d0, d1) = (distance(s0, n0), distance(s0, s1));
        let (v0, v1, vn) = (valency(s0), valency(s1), valency(n0));
        let mut f = Features { out, template: 100 };
        f.add(&[]);
        f.add(&[w0, t0]);
        f.add(&[t0]);
        f.add(&[w1, t1]);
        f.add(&[t1]);
        f.add(&[t2]);
        f.add(&[w2]);
        f.add(&[x0, u0]);
        f.add(&[u0]);
        f.add(&[x1]);
        f.add(&[u1]);
        f.add(&[x2]);
        f.add(&[u2]);
        f.add(&[w0, x0]);
        f.add(&[w0, t0, u0]);
        f.add(&[t0, x0, u0]);
        f.add(&[t0, u0]);
        f.add(&[w0, w1]);
        f.add(&[w1, t0, t1]);
        f.add(&[w0, t0, t1]);
        f.add(&[t0, t1]);
        f.add(&[t0, t1, u0]);
        f.add(&[t0, u0, u1]);
        f.add(&[t0, u0, u1, u2]);
        f.add(&[t0, t1, t2]);
        f.add(&[t0, t1, u0, u1]);
        f.add(&[w1, u0]);
        f.add(&[t1, u0, d0]);
        f.add(&[t0, u0, tag(l0)]);
        f.add(&[t0, u0, tag(r0)]);
        f.add(&[t0, u0, tag(m0)]);
        f.add(&[t0, t1, tag(r1)]);
        f.add(&[t0, t1, tag(l1)]);
        f.add(&[t0, t1, tag(l0)]);
        f.add(&[t0, t1, tag(r0)]);
        f.add(&[word(l0), t0, t1]);
        f.add(&[word(r1), t1, t0]);
        f.add(&[word(r0), t0, u0]);
        f.add(&[word(m0), u0, t0]);
        f.add(&[t0, tag(l0), tag(l0b)]);
        f.add(&[t0, tag(r0), tag(r0b)]);
        f.add(&[t1, tag(r1), tag(r1b)]);
        f.add(&[u0, tag(m0), tag(m0b)]);
        f.add(&[t0, v0, u0]);
        f.add(&[t1, v1, t0]);
        f.add(&[w1, v1]);
        f.add(&[w0, v0]);
        f.add(&[u0, vn, t0]);
        f.add(&[t0, u0, d0]);
        f.add(&[t0, t1, d1]);
        f.add(&[w0, d0]);
        f.add(&[w1, d1]);
    }

    pub fn label_features(
        words: &[Word],
        tags: &[u8],
        state: &State,
        idx: usize,
        out: &mut Vec<u32>,
    ) {
        let Some(head) = state.heads[idx] else { return };
        let word = |at: usize| words.get(at).map_or(OUTSIDE.form, |word| word.form);
        let tag = |at: usize| tags.get(at).map_or(NO_TAG, |&tag| u32::from(tag));
        let side = u32::from(head < idx);
        let distance = side + 2 * u32::try_from(head.abs_diff(idx).min(7)).unwrap_or(7);
        let (d, h, dt, ht) = (word(idx), word(head), tag(idx), tag(head));
        // Children are kept innermost last, so the first of each pair is the outermost.
        let ([l, lb], [r, rb], [hl, _], [hr, _]) = (
            state.left[idx],
            state.right[idx],
            state.left[head],
            state.right[head],
        );
        let grand = state.heads[head].unwrap_or(NOBODY);
        let position = u32::from(hl == idx) * 2 + u32::from(hr == idx);
        let mut f = Features { out, template: 200 };
        f.add(&[]);
        f.add(&[d, side]);
        f.add(&[h, side]);
        f.add(&[dt, side]);
        f.add(&[ht, side]);
        f.add(&[d, h]);
        f.add(&[d, ht, side]);
        f.add(&[dt, h, side]);
        f.add(&[dt, ht, distance]);
        f.add(&[dt, ht, tag(l)]);
        f.add(&[dt, ht, word(l), side]);
        f.add(&[dt, ht, word(lb), side]);
        f.add(&[h, word(l), side]);
        f.add(&[dt, word(l), word(lb)]);
        f.add(&[dt, ht, tag(r), tag(rb)]);
        f.add(&[dt, word(r)]);
        f.add(&[dt, ht, tag(hl), side]);
        f.add(&[dt, ht, tag(hr), side]);
        f.add(&[dt, ht, word(hl), side]);
        f.add(&[dt, ht, tag(grand), side]);
        f.add(&[dt, ht, position, side]);
        f.add(&[dt, tag(idx.wrapping_sub(1)), tag(idx + 1)]);
        f.add(&[dt, word(idx.wrapping_sub(1)), side]);
        f.add(&[words[idx].suffix3, ht, side]);
        f.add(&[words[idx].shape, dt, ht, side]);
    }
}
