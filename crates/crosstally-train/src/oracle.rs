//! What a right action is: the dynamic oracle of the arc-hybrid system.
//!
//! Takes a stack and gold heads; gives what each action would cost. Knows no network.

use crosstally_syntax::internals::{Action, Stack};

/// How many gold arcs can no longer be had after the action. `None` for the head of the root.
pub(crate) fn cost(stack: &Stack, heads: &[Option<usize>], action: Action) -> usize {
    let next = stack.next();
    let Some((&top, under)) = stack.waiting().split_last() else {
        return 0;
    };
    let lost_children = || {
        (next..heads.len())
            .filter(|&idx| heads[idx] == Some(top))
            .count()
    };
    match action {
        Action::Shift => {
            let children = stack
                .waiting()
                .iter()
                .filter(|&&idx| heads[idx] == Some(next))
                .count();
            // The next word can still become a child of the top, and of nothing under it; and no longer the root.
            let head = heads[next].is_none_or(|head| under.contains(&head));
            children + usize::from(head)
        }
        Action::Left => {
            let lost = match heads[top] {
                None => under.is_empty(),
                Some(head) => Some(&head) == under.last() || head > next,
            };
            usize::from(lost) + lost_children()
        }
        Action::Right => usize::from(heads[top].is_some_and(|head| head >= next)) + lost_children(),
    }
}

/// Makes a tree projective: while arcs cross, the shortest crossing arc is moved up to its head's head.
pub(crate) fn lift(heads: &mut [Option<usize>]) {
    loop {
        let is_below = |idx: usize, top: usize| {
            std::iter::successors(Some(idx), |&at| heads[at]).any(|at| at == top)
        };
        let crossing = (0..heads.len())
            .filter_map(|idx| Some((idx, heads[idx]?)))
            .filter(|&(idx, head)| {
                (idx.min(head) + 1..idx.max(head)).any(|between| !is_below(between, head))
            })
            .min_by_key(|&(idx, head)| idx.abs_diff(head));
        match crossing {
            Some((idx, head)) => heads[idx] = heads[head],
            None => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crosstally_syntax::Rel;

    /// Following actions that cost nothing gives back the tree.
    fn follow(heads: &[Option<usize>]) -> Vec<Option<usize>> {
        let mut stack = Stack::default();
        stack.start(heads.len());
        while !stack.is_done() {
            let right = Action::ALL
                .into_iter()
                .filter(|action| stack.may(*action))
                .min_by_key(|action| cost(&stack, heads, *action));
            stack.take(right.expect("something can always be done"), Rel::Dep);
        }
        (0..heads.len()).map(|idx| stack.head(idx)).collect()
    }

    #[test]
    fn a_tree_is_rebuilt_by_actions_without_cost() {
        let heads = [
            Some(1),
            Some(3),
            Some(1),
            None,
            Some(6),
            Some(6),
            Some(3),
            Some(3),
        ];
        assert_eq!(follow(&heads), heads);
    }

    #[test]
    fn crossing_arcs_are_lifted() {
        let mut heads = vec![Some(1), None, Some(4), Some(1), Some(1), Some(3)];
        lift(&mut heads);
        assert_eq!(follow(&heads), heads);
    }
}
