//! Noun phrases as the order of the words shows them, where the tree is astray.
//!
//! Takes a clause and a place in it; gives the head of the noun phrase that begins or ends there.
//! Looks at no more than a few dozen tokens.

use crosstally_syntax::{Upos, Xpos};

use super::clause::Clause;

/// Tokens looked at on either side.
const REACH: usize = 24;

/// The head of the noun phrase that begins at `start`: “the death toll from” → “toll”. A name that
/// owns the rest (“Ukraine's debt”) is no head.
pub(super) fn head_at(clause: &Clause<'_>, start: usize) -> Option<usize> {
    let mut last: Option<usize> = None;
    for idx in start..clause.len().min(start + REACH) {
        match clause.upos(idx) {
            Upos::Noun | Upos::Propn if clause.is_date(idx) => return last,
            Upos::Noun => last = Some(idx),
            // “the ministry Monday”: a name behind a common noun is another phrase.
            Upos::Propn if last.is_some_and(|last| clause.upos(last) == Upos::Noun) => return last,
            Upos::Propn => last = Some(idx),
            Upos::Part if clause.xpos(idx) == Xpos::POS && last.is_some() => last = None,
            Upos::Det | Upos::Num | Upos::Sym if last.is_none() => {}
            Upos::Adj | Upos::Adv if last.is_none_or(|last| clause.upos(last) == Upos::Propn) => {}
            // “more than two million kilograms”: a cue before the noun.
            Upos::Adp | Upos::Sconj
                if last.is_none() && matches!(clause.lower()[idx].as_str(), "than" | "about") => {}
            Upos::Pron if last.is_none() && clause.xpos(idx) == Xpos::PRPS => {}
            Upos::Verb
                if last.is_none()
                    && matches!(clause.xpos(idx), Xpos::VBN | Xpos::VBG)
                    && idx + 1 < clause.len()
                    && matches!(clause.upos(idx + 1), Upos::Noun | Upos::Propn | Upos::Adj) => {}
            Upos::Punct if matches!(clause.word(idx), "-" | "“" | "\"" | "‘") => {}
            _ => return last,
        }
    }
    last
}

/// The head of the noun phrase that stands first in the stretch of words that ends before `end`: the
/// subject of a verb at `end`. The stretch goes back to the nearest mark, “that” or joining word;
/// what a preposition leads in is passed over.
pub(super) fn head_before(clause: &Clause<'_>, end: usize) -> Option<usize> {
    let mut stop = end;
    for _ in 0..2 {
        let start = stretch_start(clause, stop);
        let found = subject_in(clause, start, stop);
        // “The toll, the worst in years, rose”: an aside before the verb is passed over.
        if found.is_some() || start == 0 || clause.word(start - 1) != "," {
            return found;
        }
        stop = start - 1;
    }
    None
}

fn subject_in(clause: &Clause<'_>, start: usize, stop: usize) -> Option<usize> {
    let mut idx = start;
    while idx < stop {
        if clause.is_date(idx) {
            idx += 1;
            continue;
        }
        match clause.upos(idx) {
            Upos::Adp | Upos::Sconj => {
                idx = head_at(clause, idx + 1).map_or(idx + 1, |head| head + 1);
            }
            Upos::Adv | Upos::Punct | Upos::Cconj | Upos::Part => idx += 1,
            Upos::Verb | Upos::Aux => return None,
            _ => return head_at(clause, idx).filter(|&head| head < stop),
        }
    }
    None
}

/// The first token of the stretch of words before `end`.
fn stretch_start(clause: &Clause<'_>, end: usize) -> usize {
    let first = end.saturating_sub(REACH);
    (first..end)
        .rev()
        .find(|&idx| {
            matches!(
                clause.word(idx),
                "," | ";" | ":" | "." | "—" | "–" | "(" | ")" | "“" | "”" | "\""
            ) || matches!(
                clause.lower()[idx].as_str(),
                "that" | "while" | "but" | "as" | "when" | "because" | "although" | "and"
            ) && !matches!(clause.upos(idx), Upos::Det | Upos::Noun)
        })
        .map_or(first, |idx| idx + 1)
}
