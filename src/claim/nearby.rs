//! What the words right beside a number say of what it counts.
//!
//! Headlines and lists leave out the words that a parser leans on (“1 dead, 3 injured”, “left two
//! women dead”, “killing two and wounding three others”). There the order of the words alone tells.
//! Takes a clause, a number and the class of thing it counts; gives the token that says something of
//! it, with its class. Looks at a handful of tokens on each side.

use std::ops::Range;

use crosstally_syntax::{Rel, Upos};

use super::clause::Clause;
use super::counted::Number;
use crate::lexicon::{Beside as Place, Lexicon, PredicateClass};

/// Tokens looked at on each side of the number and its noun.
const REACH: usize = 7;

/// What the words beside the number at `number`, whose noun ends before `after`, say of a thing of
/// this lineage. Words that say little of it are passed over.
pub(super) fn said<'l>(
    clause: &Clause<'_>,
    number: Number,
    after: usize,
    lineage: &[&str],
    lexicon: &'l Lexicon,
) -> Option<(usize, &'l PredicateClass)> {
    let beside = Beside {
        clause,
        lineage,
        lexicon,
    };
    beside
        .between(number.end..after)
        .or_else(|| beside.behind(after))
        .or_else(|| beside.before(number.start))
}

/// Whether the token may stand between a number and what is said of it (“two remain in hospital”).
pub(super) fn is_link(clause: &Clause<'_>, idx: usize, lexicon: &Lexicon) -> bool {
    let beside = Beside {
        clause,
        lineage: &[],
        lexicon,
    };
    beside.is_link(idx)
}

struct Beside<'c, 'l> {
    clause: &'c Clause<'c>,
    lineage: &'c [&'c str],
    lexicon: &'l Lexicon,
}

impl<'l> Beside<'_, 'l> {
    /// “two wounded people”, “four dead females”.
    fn between(&self, range: Range<usize>) -> Option<(usize, &'l PredicateClass)> {
        range
            .filter(|&idx| matches!(self.clause.upos(idx), Upos::Adj | Upos::Verb))
            .find_map(|idx| self.class(idx, 1).map(|class| (idx, class)))
    }

    /// “two people were found dead”, “two others who were shot”, “two dead”.
    fn behind(&self, after: usize) -> Option<(usize, &'l PredicateClass)> {
        let after = self.past_an_aside(after);
        let end = self.clause.len().min(after + REACH);
        for idx in after..end {
            if let Some(class) = self.class(idx, end - idx) {
                // “Two men shot four people”: the two are not those who were shot.
                let is_active =
                    !class.does && self.clause.upos(idx) == Upos::Verb && self.takes_object(idx);
                return (!is_active).then_some((idx, class));
            }
            if !self.is_link(idx) {
                return None;
            }
        }
        None
    }

    /// “five others, including a child, were hurt”, “two of whom died”: the first token behind such
    /// an aside.
    fn past_an_aside(&self, after: usize) -> usize {
        const LONGEST_ASIDE: usize = 14;
        let lower = self.clause.lower();
        // “nine sailors were shot, four of whom later died”
        if after + 1 < lower.len()
            && lower[after] == "of"
            && matches!(
                lower[after + 1].as_str(),
                "whom" | "them" | "which" | "those"
            )
        {
            return after + 2;
        }
        // “two of the injured are in a coma”
        if after + 3 < lower.len()
            && lower[after] == "of"
            && lower[after + 1] == "the"
            && matches!(self.clause.upos(after + 2), Upos::Adj | Upos::Verb)
            && !self.clause.is_noun(after + 3)
        {
            return after + 3;
        }
        let opens = after + 1 < lower.len()
            && lower[after] == ","
            && matches!(
                lower[after + 1].as_str(),
                "including" | "among" | "ages" | "aged" | "both" | "all" | "most" | "one" | "two"
            );
        if !opens {
            return after;
        }
        let end = lower.len().min(after + LONGEST_ASIDE);
        (after + 2..end)
            .find(|&idx| {
                lower[idx] == ","
                    && idx + 1 < lower.len()
                    && matches!(
                        self.clause.upos(idx + 1),
                        Upos::Aux | Upos::Verb | Upos::Adv
                    )
            })
            .map_or(after, |comma| comma + 1)
    }

    /// “killed at least two”, “wounding three others”, “the deaths of four”.
    fn before(&self, start: usize) -> Option<(usize, &'l PredicateClass)> {
        for idx in (start.saturating_sub(REACH)..start).rev() {
            if let Some(class) = self.class(idx, 1)
                && !matches!(
                    self.clause.upos(idx),
                    Upos::Num | Upos::Pron | Upos::Adp | Upos::Punct
                )
            {
                return Some((idx, class));
            }
            if !self.is_cue(idx) {
                return None;
            }
        }
        None
    }

    fn takes_object(&self, verb: usize) -> bool {
        self.clause
            .children(verb)
            .any(|child| child > verb && self.clause.rel(child).base() == Rel::Obj)
    }

    fn class(&self, idx: usize, reach: usize) -> Option<&'l PredicateClass> {
        let lower = self.clause.lower();
        let end = lower
            .len()
            .min(idx + reach.min(self.lexicon.predicates.longest()));
        // “attempted murders” kill nobody.
        if idx > 0 && matches!(lower[idx - 1].as_str(), "attempted" | "attempt") {
            return None;
        }
        let (class, _) = self.lexicon.predicate(&lower[idx..end])?;
        (!class.weak && class.suits(self.lineage)).then_some(class)
    }

    /// Whether the word may stand between what is counted and what is said of it.
    fn is_link(&self, idx: usize) -> bool {
        matches!(self.clause.upos(idx), Upos::Aux | Upos::Adv | Upos::Part)
            || matches!(self.place(idx), Some(Place::Link | Place::Both))
    }

    /// Whether the word may stand between a verb and the number it governs.
    fn is_cue(&self, idx: usize) -> bool {
        matches!(self.clause.upos(idx), Upos::Det | Upos::Adv)
            || matches!(self.place(idx), Some(Place::Cue | Place::Both))
    }

    fn place(&self, idx: usize) -> Option<Place> {
        self.lexicon.beside.get(&self.clause.lower()[idx]).copied()
    }
}
