//! Parts and wholes inside a sentence.
//!
//! Takes the numbers of a clause with what they count; gives which of them is a part of which.

use crosstally_syntax::Rel;

use super::clause::Clause;
use super::counted::{Counted, Number};
use crate::lexicon::Lexicon;
use crate::value::Role;

/// A number of the clause, as far as part and whole are concerned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    pub(super) number: Number,
    pub(super) counted: Option<Counted>,
    pub(super) role: Option<Role>,
}

impl Member {
    /// Whether it only tells where or with what (“at 41 centres”): no later number speaks of that.
    pub(super) fn is_aside(&self, clause: &Clause<'_>) -> bool {
        self.counted.is_some_and(|counted| {
            clause.case(counted.head).is_some_and(|case| {
                matches!(case, "at" | "in" | "on" | "near" | "by" | "with" | "from")
            })
        })
    }
}

/// For each member, the position of the member it is a part of.
pub(super) fn wholes(
    clause: &Clause<'_>,
    members: &[Member],
    lexicon: &Lexicon,
) -> Vec<Option<usize>> {
    (0..members.len())
        .map(|idx| whole_of(clause, members, idx, lexicon))
        .collect()
}

fn whole_of(
    clause: &Clause<'_>,
    members: &[Member],
    idx: usize,
    lexicon: &Lexicon,
) -> Option<usize> {
    let part = &members[idx];
    // “50 of 73 drones”; an “including” list is a part, too, but its whole stands before it.
    if part.role == Some(Role::Part)
        && let Some(offset) = members[idx + 1..]
            .iter()
            .position(|member| member.role == Some(Role::Whole))
    {
        return Some(idx + 1 + offset);
    }
    if let Some(whole) = fronted_whole(clause, members, idx) {
        return Some(whole);
    }
    if is_of_them(clause, part.number)
        && let Some(before) = idx.checked_sub(1)
    {
        return Some(before);
    }
    let mut at = part.counted.map_or(part.number.top, |counted| counted.head);
    for _ in 0..5 {
        let Some(head) = clause.head(at) else { break };
        let named = clause
            .case(at)
            .is_some_and(|case| is_part_word(case, lexicon))
            || clause.rel(at).base() == Rel::Obj
                && is_part_word(&clause.word(head).to_lowercase(), lexicon)
            || clause.rel(at) == Rel::AclRelcl && speaks_of_members(clause, at, part.number);
        if named {
            match owner(members, idx, head, clause) {
                Some(whole) => return Some(whole),
                None => break,
            }
        }
        match clause.rel(at).base() {
            Rel::Conj | Rel::Nsubj | Rel::Nummod | Rel::Cop | Rel::Appos => at = head,
            _ => break,
        }
    }
    after_among_them(clause, members, idx, lexicon)
}

/// “two of them”, “12 of whom”: the whole is named elsewhere.
pub(super) fn is_of_them(clause: &Clause<'_>, number: Number) -> bool {
    let of = number.end;
    let lower = clause.lower();
    of + 1 < lower.len()
        && lower[of] == "of"
        && matches!(
            lower[of + 1].as_str(),
            "them" | "whom" | "those" | "these" | "which"
        )
        && !(of + 2 < lower.len() && clause.is_noun(of + 2))
}

/// “Of the 187 survivors, 40 were hurt and 12 unhurt”: the number that the sentence opens with.
fn fronted_whole(clause: &Clause<'_>, members: &[Member], idx: usize) -> Option<usize> {
    const REACH: usize = 4;
    let lower = clause.lower();
    let part = members[idx].number.start;
    let whole = (0..idx).rev().find(|&whole| {
        let start = members[whole].number.start;
        let of = (start.saturating_sub(REACH)..start)
            .rev()
            .find(|&at| lower[at] == "of");
        of.is_some_and(|of| {
            let opens =
                of == 0 || matches!(lower[of - 1].as_str(), "," | ";" | "“" | "\"" | "that");
            let cues = (of + 1..start).all(|at| {
                matches!(
                    clause.upos(at),
                    crosstally_syntax::Upos::Det | crosstally_syntax::Upos::Adv
                ) || matches!(
                    lower[at].as_str(),
                    "some" | "about" | "these" | "those" | "its" | "their"
                )
            });
            opens && cues
        })
    })?;
    let between = members[whole].number.end..part;
    let comma = between.clone().any(|at| lower[at] == ",");
    let stop = between
        .clone()
        .any(|at| matches!(lower[at].as_str(), ";" | ":"));
    (comma && !stop).then_some(whole)
}

fn is_part_word(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.wholes.get(word).is_some() || word == "include"
}

/// “…, of whom 500 were officers”, “500 of whom were officers”.
fn speaks_of_members(clause: &Clause<'_>, relative: usize, number: Number) -> bool {
    clause.subtree(relative).any(|idx| {
        matches!(clause.lemma(idx), "whom" | "which")
            && clause.case(idx).is_some()
            && idx < number.end + 4
    })
}

/// By the order of words: “…, among them 40 nurses”, “800 guests, including 40 nurses and
/// two doctors”. The whole is the number before the word that opens the list.
fn after_among_them(
    clause: &Clause<'_>,
    members: &[Member],
    idx: usize,
    lexicon: &Lexicon,
) -> Option<usize> {
    const REACH: usize = 14;
    let start = members[idx].number.start;
    let first = start.saturating_sub(REACH);
    let opener = (first..start).rev().find(|&at| {
        clause.lower()[at] != "include" && clause.longest_phrase(&lexicon.wholes, at).is_some()
    })?;
    // Nothing but the list may stand between: a verb ends it.
    if (opener + 1..start).any(|at| clause.upos(at) == crosstally_syntax::Upos::Verb) {
        return None;
    }
    members[..idx]
        .iter()
        .rposition(|member| member.number.start < opener)
}

/// The member whose noun or number is at `head`, or the nearest member below it.
fn owner(members: &[Member], part: usize, head: usize, clause: &Clause<'_>) -> Option<usize> {
    let is_owner = |member: &Member| {
        member.number.top == head || member.counted.is_some_and(|counted| counted.head == head)
    };
    members
        .iter()
        .position(is_owner)
        .filter(|&found| found != part)
        .or_else(|| {
            let verb_subject = clause.nsubj(head)?;
            members
                .iter()
                .position(|member| {
                    member
                        .counted
                        .is_some_and(|counted| counted.head == verb_subject)
                        || member.number.top == verb_subject
                })
                .filter(|&found| found != part)
        })
}
