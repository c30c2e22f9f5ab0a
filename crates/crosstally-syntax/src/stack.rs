//! The stack of words that wait for their head, and what may be done with it.
//!
//! Takes actions; gives heads, and the clues by which the next action is chosen. Knows no words and no weights.
//! Whatever the actions, the result is a tree with one root and without crossing arcs:
//! every word but one leaves the stack by getting a head that is still there.

use crate::Rel;
use crate::network::OUTSIDE_LABEL;

/// What can be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Action {
    /// The next word goes onto the stack.
    Shift,
    /// The top of the stack gets the next word as its head.
    Left,
    /// The top of the stack gets the word below it as its head.
    Right,
}

impl Action {
    /// All of them, in the order of their scores.
    pub const ALL: [Self; 3] = [Self::Shift, Self::Left, Self::Right];
}

/// Words whose vectors the choice looks at: the top of the stack, the next word, the one below the top.
pub const LOOKED_AT: usize = 3;

/// Clues that are no words.
pub const CLUES: usize = 7;

/// How far the top is from the next word and from the one below it; the relations of the top's outermost dependents left and
/// right, of the outermost right and left ones of the word below, and of the next word's left one.
pub type Clues = [usize; CLUES];

/// No word there.
const NOBODY: usize = usize::MAX;

/// Words wait in the buffer, then on the stack, then have a head.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    waiting: Vec<usize>,
    next: usize,
    nodes: Vec<Attached>,
}

/// What is known of a word so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attached {
    head: usize,
    pub(crate) rel: Rel,
    /// Relations of its outermost dependents, as clues.
    left: usize,
    right: usize,
    /// First word and word after the last of its subtree.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Attached {
    pub(crate) fn head(&self) -> Option<usize> {
        Some(self.head).filter(|head| *head != NOBODY)
    }
}

impl Stack {
    /// All `n` words wait.
    pub fn start(&mut self, n: usize) {
        self.waiting.clear();
        self.next = 0;
        self.nodes.clear();
        self.nodes.extend((0..n).map(|idx| Attached {
            head: NOBODY,
            rel: Rel::Root,
            left: OUTSIDE_LABEL,
            right: OUTSIDE_LABEL,
            start: idx,
            end: idx + 1,
        }));
    }

    /// Whether every word but one has its head.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.next == self.nodes.len() && self.waiting.len() <= 1
    }

    /// Whether the action is possible.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        match action {
            Action::Shift => self.next < self.nodes.len(),
            Action::Left => self.next < self.nodes.len() && !self.waiting.is_empty(),
            Action::Right => self.waiting.len() >= 2,
        }
    }

    /// Does it. `Shift` takes no notice of the relation. An impossible action does nothing.
    pub fn take(&mut self, action: Action, rel: Rel) {
        match self.arc(action) {
            None => {
                if self.next < self.nodes.len() && action == Action::Shift {
                    self.waiting.push(self.next);
                    self.next += 1;
                }
            }
            Some((head, child)) => {
                self.waiting.pop();
                self.nodes[child].head = head;
                self.nodes[child].rel = rel;
                let Attached { start, end, .. } = self.nodes[child];
                let above = &mut self.nodes[head];
                above.start = above.start.min(start);
                above.end = above.end.max(end);
                let clue = rel.index() + OUTSIDE_LABEL + 1;
                if action == Action::Left {
                    above.left = clue;
                } else {
                    above.right = clue;
                }
            }
        }
    }

    /// The head and the child that the action would join.
    #[must_use]
    pub fn arc(&self, action: Action) -> Option<(usize, usize)> {
        let child = *self.waiting.last()?;
        match action {
            Action::Shift => None,
            Action::Left => (self.next < self.nodes.len()).then_some((self.next, child)),
            Action::Right => Some((
                *self.waiting.get(self.waiting.len().checked_sub(2)?)?,
                child,
            )),
        }
    }

    /// The words that wait on the stack, the top last.
    #[must_use]
    pub fn waiting(&self) -> &[usize] {
        &self.waiting
    }

    /// The next word; the number of words if all have been shifted.
    #[must_use]
    pub fn next(&self) -> usize {
        self.next
    }

    /// The head that a word has got.
    #[must_use]
    pub fn head(&self, idx: usize) -> Option<usize> {
        self.nodes.get(idx)?.head()
    }

    /// What is known of all words.
    pub(crate) fn nodes(&self) -> &[Attached] {
        &self.nodes
    }

    /// The words that the choice looks at; what isn't there is `None`.
    #[must_use]
    pub fn looked_at(&self) -> [Option<usize>; LOOKED_AT] {
        let n = self.waiting.len();
        let on_stack = |depth: usize| {
            n.checked_sub(depth)
                .and_then(|at| self.waiting.get(at))
                .copied()
        };
        [
            on_stack(1),
            Some(self.next).filter(|next| *next < self.nodes.len()),
            on_stack(2),
        ]
    }

    /// The clues for the choice.
    #[must_use]
    pub fn clues(&self) -> Clues {
        let [top, next, below] = self.looked_at();
        let left = |word: Option<usize>| word.map_or(0, |idx| self.nodes[idx].left);
        let right = |word: Option<usize>| word.map_or(0, |idx| self.nodes[idx].right);
        [
            distance(top, next),
            distance(below, top),
            left(top),
            right(top),
            right(below),
            left(next),
            left(below),
        ]
    }
}

/// How far two words are apart, in coarser steps the farther; 0 if one isn't there.
fn distance(a: Option<usize>, b: Option<usize>) -> usize {
    let Some((a, b)) = a.zip(b) else { return 0 };
    match a.abs_diff(b) {
        near @ 0..=6 => near,
        7..=9 => 7,
        10..=14 => 8,
        15..=24 => 9,
        _ => 10,
    }
}
