//! The result: one node per token, always a tree.
//!
//! Takes tags, heads and relations from the parser; gives ways to walk them. Knows no words and no weights.

use crate::{Rel, Upos, Xpos};
use std::ops::Range;

/// What the parser says of one token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Universal part of speech.
    pub upos: Upos,
    /// Penn Treebank tag.
    pub xpos: Xpos,
    /// Position of the head among the tokens; `None` for the root.
    pub head: Option<usize>,
    /// Relation to the head.
    pub rel: Rel,
}

/// The tree over one sentence: exactly one root (unless there are no tokens), no cycle, no crossing arcs,
/// so every subtree is a contiguous range of tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parse {
    nodes: Vec<Node>,
    links: Vec<Links>,
}

/// Derived once per tree so that walking it needs no search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Links {
    first_child: u32,
    next_sibling: u32,
    start: u32,
    end: u32,
}

/// No child, no sibling.
const NONE: u32 = u32::MAX;

impl Parse {
    /// The tree with these nodes, or `None` if they are none: more or fewer than one root,
    /// a head outside the sentence, a cycle, or crossing arcs.
    #[must_use]
    pub fn from_nodes(nodes: Vec<Node>) -> Option<Self> {
        let n = nodes.len();
        if n == 0 {
            return Some(Self::default());
        }
        let in_range = nodes
            .iter()
            .enumerate()
            .all(|(idx, node)| node.head.is_none_or(|head| head < n && head != idx));
        if !in_range || nodes.iter().filter(|node| node.head.is_none()).count() != 1 {
            return None;
        }
        let links = (0..n).map(|idx| Links {
            first_child: NONE,
            next_sibling: NONE,
            start: narrow(idx),
            end: narrow(idx + 1),
        });
        let mut parse = Self {
            links: links.collect(),
            nodes,
        };
        parse.link_children();
        parse.carry_up(n);
        parse.is_projective_tree().then_some(parse)
    }

    /// Replaces the nodes, each with the first word and the word after the last of its subtree;
    /// the parser promises a projective tree.
    pub(crate) fn refill(&mut self, nodes: &[(Node, u32, u32)]) {
        self.nodes.clear();
        self.nodes.extend(nodes.iter().map(|(node, _, _)| *node));
        self.links.clear();
        self.links.extend(nodes.iter().map(|(_, start, end)| Links {
            first_child: NONE,
            next_sibling: NONE,
            start: *start,
            end: *end,
        }));
        self.link_children();
    }

    /// Number of tokens.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are no tokens.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// All nodes, in the order of the tokens.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The node of token `idx`.
    ///
    /// # Panics
    /// If there is no such token.
    #[must_use]
    pub fn node(&self, idx: usize) -> &Node {
        &self.nodes[idx]
    }

    /// The head of token `idx`; `None` for the root and for a token that does not exist.
    #[must_use]
    pub fn head(&self, idx: usize) -> Option<usize> {
        self.nodes.get(idx)?.head
    }

    /// The token that has no head; `None` only if there are no tokens. Linear in the sentence.
    #[must_use]
    pub fn root(&self) -> Option<usize> {
        self.nodes.iter().position(|node| node.head.is_none())
    }

    /// The dependents of token `idx`, from left to right.
    pub fn children(&self, idx: usize) -> impl Iterator<Item = usize> + '_ {
        let mut next = self.links.get(idx).map_or(NONE, |links| links.first_child);
        std::iter::from_fn(move || {
            let child = usize::try_from(next).ok().filter(|_| next != NONE)?;
            next = self.links[child].next_sibling;
            Some(child)
        })
    }

    /// The first dependent of token `idx` that stands in this relation, subtypes apart.
    #[must_use]
    pub fn child(&self, idx: usize, rel: Rel) -> Option<usize> {
        self.children(idx)
            .find(|&child| self.nodes[child].rel == rel)
    }

    /// The head of token `idx`, that head's head, and so on up to the root.
    pub fn ancestors(&self, idx: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.head(idx), move |&at| self.head(at))
    }

    /// Whether `idx` is `top` or stands below it. Constant time.
    #[must_use]
    pub fn is_within(&self, idx: usize, top: usize) -> bool {
        self.subtree(top).contains(&idx)
    }

    /// The tokens of the subtree under `idx`, itself among them; empty if there is no such token. Constant time.
    #[must_use]
    pub fn subtree(&self, idx: usize) -> Range<usize> {
        self.links
            .get(idx)
            .map_or(0..0, |links| widen(links.start)..widen(links.end))
    }

    /// Joins every token to its head's list of children.
    fn link_children(&mut self) {
        for idx in (0..self.nodes.len()).rev() {
            if let Some(head) = self.nodes[idx].head {
                self.links[idx].next_sibling = self.links[head].first_child;
                self.links[head].first_child = narrow(idx);
            }
        }
    }

    /// Subtree ends, children before heads: leaves first, then every head whose children are all done.
    fn carry_up(&mut self, n: usize) {
        let mut waiting = vec![0_u32; n];
        for node in &self.nodes {
            if let Some(head) = node.head {
                waiting[head] += 1;
            }
        }
        for leaf in 0..n {
            let mut at = leaf;
            while waiting[at] == 0 {
                waiting[at] = NONE;
                let Some(head) = self.nodes[at].head else {
                    break;
                };
                let below = self.links[at];
                let links = &mut self.links[head];
                links.start = links.start.min(below.start);
                links.end = links.end.max(below.end);
                waiting[head] -= 1;
                at = head;
            }
        }
    }

    /// A set of heads is a projective tree exactly if every subtree is as long as its members are many.
    fn is_projective_tree(&self) -> bool {
        let n = self.nodes.len();
        let mut size = vec![0_usize; n];
        for idx in 0..n {
            // A path longer than the sentence is a cycle.
            let mut steps = 0;
            let mut at = Some(idx);
            while let Some(node) = at {
                size[node] += 1;
                steps += 1;
                if steps > n {
                    return false;
                }
                at = self.nodes[node].head;
            }
        }
        (0..n).all(|idx| self.subtree(idx).len() == size[idx])
    }
}

/// Token positions are kept in 32 bits; a sentence of four thousand million tokens does not fit in memory.
fn narrow(idx: usize) -> u32 {
    u32::try_from(idx).unwrap_or(NONE - 1)
}

fn widen(idx: u32) -> usize {
    usize::try_from(idx).unwrap_or(usize::MAX)
}
