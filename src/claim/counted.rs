//! The counted or measured thing of a number.
//!
//! Takes a clause and the tokens of a number; gives the head noun of what it counts, or nothing
//! rather than a guess.

use crosstally_syntax::{Rel, Upos, Xpos};

use super::clause::Clause;
use super::nearby;
use crate::lexicon::{Carrier, Lexicon, PredicateClass};

/// A number within a clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// First token.
    pub(super) start: usize,
    /// After the last token.
    pub(super) end: usize,
    /// The token the others hang on.
    pub(super) top: usize,
    /// Whether it is a count or bare number, not a measure with a unit.
    pub(super) is_count: bool,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counted {
    /// The head noun.
    pub(super) head: usize,
    /// Where the predicate is looked for: the noun or verb that governs the number.
    pub(super) governor: usize,
    /// How the noun was found.
    pub(super) found: Found,
}

/// How the counted noun was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// The number stands before its noun: “12 people”.
    Beside,
    /// The number is said of the noun: “the toll rose to 12”.
    Said,
    /// The noun is nowhere in the sentence: the number stands for it.
    Alone,
}

/// Finds what `number` counts.
pub(super) fn counted(clause: &Clause<'_>, number: Number, lexicon: &Lexicon) -> Option<Counted> {
    let finder = Finder {
        clause,
        number,
        lexicon,
    };
    let found = if number.is_count {
        finder.of_count()
    } else {
        finder.of_measure()
    }?;
    Some(finder.through_carriers(found))
}

struct Finder<'a> {
    clause: &'a Clause<'a>,
    number: Number,
    lexicon: &'a Lexicon,
}

impl Finder<'_> {
    /// “12 people”, “12 of the people”, “the toll rose to 12”, “12 were killed”.
    fn of_count(&self) -> Option<Counted> {
        self.bare_number()
            .or_else(|| self.noun_after_of())
            .or_else(|| Some(self.at_the_end_of_its_run(self.noun_it_stands_before()?)))
            .or_else(|| self.noun_next_to_it())
            .or_else(|| self.noun_it_is_said_of())
            .or_else(|| self.noun_before_a_level_verb())
            .or_else(|| self.noun_left_out())
    }

    /// “$5 million of debt”, “a 5 km road”, “the tower is 5 metres tall”.
    fn of_measure(&self) -> Option<Counted> {
        self.noun_after_of()
            .or_else(|| self.noun_it_stands_before())
            .or_else(|| self.noun_it_is_said_of())
            .or_else(|| self.noun_of_its_verb())
    }

    /// “1 dead, 3 injured”, “gunmen kill 2”, “one was killed and nine more hurt”: the number stands
    /// for people, and the words beside it say what befell them. A parser takes any noun nearby.
    fn bare_number(&self) -> Option<Counted> {
        let (clause, number) = (self.clause, self.number);
        let next = number.end;
        let of_people = |class: &PredicateClass| class.of.iter().any(|of| of == "person");
        let said = |after: usize| {
            nearby::said(clause, number, after, &["person"], self.lexicon)
                .filter(|(_, class)| of_people(class))
        };
        let ends = next >= clause.len()
            || matches!(
                clause.upos(next),
                Upos::Punct | Upos::Adp | Upos::Cconj | Upos::Sconj
            ) && !matches!(clause.lower()[next].as_str(), "of" | "-");
        let (at, _) = if ends {
            said(next).filter(|(at, _)| *at < number.start || *at == next)?
        } else if nearby::is_link(clause, next, self.lexicon) && !clause.is_noun(next) {
            let at = next + usize::from(clause.lower()[next] == "more");
            if at < clause.len() && self.stands_before_its_noun(at) {
                return None;
            }
            said(at).filter(|(found, _)| *found >= at || at > next)?
        } else {
            if self.stands_before_its_noun(next) {
                return None;
            }
            said(next).filter(|(found, _)| *found == next)?
        };
        Some(Counted {
            head: number.top,
            governor: at,
            found: Found::Alone,
        })
    }

    /// Whether a participle belongs to a noun behind it: “two wounded soldiers”.
    fn stands_before_its_noun(&self, idx: usize) -> bool {
        let clause = self.clause;
        let next_is_noun =
            idx + 1 < clause.len() && matches!(clause.upos(idx + 1), Upos::Noun | Upos::Adj);
        next_is_noun
            && clause
                .head(idx)
                .is_some_and(|head| head > idx && clause.is_noun(head))
    }

    /// The noun that the number or its unit modifies.
    fn noun_it_stands_before(&self) -> Option<Counted> {
        let clause = self.clause;
        let mut at = self.number.top;
        // “10,000-strong force”, “five-member panel”: the number climbs through one adjective.
        for _ in 0..3 {
            let head = clause.head(at)?;
            let modifies = matches!(
                clause.rel(at).base(),
                Rel::Nummod
                    | Rel::Amod
                    | Rel::Compound
                    | Rel::Det
                    | Rel::Nmod
                    | Rel::Dep
                    | Rel::Advmod
            ) && clause.case(at).is_none();
            if !modifies || head < self.number.end {
                return None;
            }
            if clause.is_noun(head) {
                return Some(self.beside(head));
            }
            at = head;
        }
        None
    }

    /// “50 of the 73 drones”, “$5 million in aid”.
    fn noun_after_of(&self) -> Option<Counted> {
        let clause = self.clause;
        let top = self.number.top;
        let prepositions: &[&str] = if self.number.is_count {
            &["of"]
        } else {
            &["of", "in", "worth"]
        };
        let noun = clause.children(top).find(|&child| {
            child >= self.number.end
                && clause.rel(child).base() == Rel::Nmod
                && clause
                    .case(child)
                    .is_some_and(|case| prepositions.contains(&case))
        })?;
        if clause.is_noun(noun) && clause.span(noun).start >= clause.span(self.number.end - 1).end {
            return Some(self.beside(noun));
        }
        None
    }

    /// “the toll rose to 12”, “the dead number 12”, “a toll of 12”.
    fn noun_it_is_said_of(&self) -> Option<Counted> {
        let clause = self.clause;
        let top = self.number.top;
        if clause.child(top, Rel::Cop).is_some() {
            let subject = clause.child(top, Rel::Nsubj)?;
            return self.said(subject, top);
        }
        let head = clause.head(top)?;
        match clause.rel(top).base() {
            Rel::Obl | Rel::Obj | Rel::Xcomp | Rel::Advmod | Rel::Advcl | Rel::Ccomp | Rel::Dep
                if clause.is_verb(head) && self.is_level(head) =>
            {
                self.said(clause.nsubj(head)?, head)
            }
            Rel::Nmod | Rel::Appos if clause.is_noun(head) && head < self.number.start => {
                Some(Counted {
                    head,
                    governor: head,
                    found: Found::Said,
                })
            }
            Rel::Acl | Rel::Parataxis | Rel::List
                if clause.is_noun(head) && !self.number.is_count =>
            {
                self.said(head, head)
            }
            _ => None,
        }
    }

    /// “the toll will reach 12”, where the tree says otherwise: the noun before a level verb that
    /// stands right before the number, prepositions and adverbs between them.
    fn noun_before_a_level_verb(&self) -> Option<Counted> {
        const REACH: usize = 4;
        let clause = self.clause;
        let first = self.number.start.saturating_sub(REACH);
        let verb = (first..self.number.start).rev().find(|&at| {
            !matches!(
                clause.upos(at),
                Upos::Adp | Upos::Adv | Upos::Adj | Upos::Part | Upos::Det
            )
        })?;
        let base = self.lexicon.verb_lemma(&clause.lower()[verb]);
        self.lexicon.levels.get(base.as_ref())?;
        let subject = (verb.saturating_sub(REACH)..verb).rev().find(|&at| {
            !matches!(
                clause.upos(at),
                Upos::Aux | Upos::Adv | Upos::Part | Upos::Verb
            )
        })?;
        self.said(subject, verb)
    }

    /// “earned $5 million”, “lost 5 %”: what the verb is said of.
    fn noun_of_its_verb(&self) -> Option<Counted> {
        let clause = self.clause;
        let verb = clause
            .ancestors(self.number.top)
            .find(|&at| clause.is_verb(at))?;
        let subject = clause
            .nsubj(verb)
            .or_else(|| clause.child(verb, Rel::Obj))?;
        if subject == self.number.top {
            return None;
        }
        self.said(subject, verb)
    }

    /// The parser went astray: the last noun of the unbroken run of words right after the number.
    /// Names and adjectives may stand before the noun (“North Korean troops”), a measure of its
    /// own may stand between (“1.7 million 122 mm rounds”), nothing but nouns behind it.
    fn noun_next_to_it(&self) -> Option<Counted> {
        let clause = self.clause;
        let mut last: Option<usize> = None;
        for idx in self.number.end..clause.len().min(self.number.end + 7) {
            let noun_before = last.is_some_and(|last| clause.upos(last) == Upos::Noun);
            match clause.upos(idx) {
                Upos::Noun => last = Some(idx),
                Upos::Propn if !noun_before && !clause.is_date(idx) => last = Some(idx),
                Upos::Adj | Upos::Num | Upos::Sym if !noun_before => {}
                Upos::Punct if last.is_none() && clause.word(idx) == "-" => {}
                Upos::Verb
                    if last.is_none()
                        && matches!(clause.xpos(idx), Xpos::VBN | Xpos::VBG)
                        && clause.rel(idx) == Rel::Amod => {}
                _ => break,
            }
        }
        last.map(|head| self.beside(head))
    }

    /// “800 New Zealand nurses” with “Zealand” for a head: the common noun that follows without
    /// a gap is the head.
    fn at_the_end_of_its_run(&self, found: Counted) -> Counted {
        let clause = self.clause;
        let mut head = found.head;
        while head + 1 < clause.len()
            && clause.upos(head) == Upos::Propn
            && matches!(clause.upos(head + 1), Upos::Noun | Upos::Propn)
            && !clause.is_date(head + 1)
        {
            head += 1;
        }
        if clause.upos(head) == Upos::Noun {
            self.beside(head)
        } else {
            found
        }
    }

    /// “two were killed and six wounded”, “a rise to 900 was planned”.
    fn noun_left_out(&self) -> Option<Counted> {
        let clause = self.clause;
        let top = self.number.top;
        let governor = clause.head(top).unwrap_or(top);
        match clause.rel(top).base() {
            Rel::Nsubj
            | Rel::Obj
            | Rel::Conj
            | Rel::Root
            | Rel::Obl
            | Rel::Parataxis
            | Rel::Dep
            | Rel::Nmod
            | Rel::Nummod
            | Rel::Appos
            | Rel::Ccomp
            | Rel::Orphan
            | Rel::Advcl
            | Rel::Acl => Some(Counted {
                head: top,
                governor,
                found: Found::Alone,
            }),
            _ => None,
        }
    }

    /// Steps from “number of people” to “people”, from “an increase to 10,000” to nothing.
    fn through_carriers(&self, found: Counted) -> Counted {
        let clause = self.clause;
        let mut counted = found;
        for _ in 0..3 {
            match self.lexicon.carriers.get(clause.lemma(counted.head)) {
                Some(Carrier::Transparent) => {
                    let inner = clause.children(counted.head).find(|&child| {
                        child > counted.head
                            && clause.rel(child).base() == Rel::Nmod
                            && clause.case(child) == Some("of")
                            && clause.is_noun(child)
                            && child != self.number.top
                    });
                    match inner {
                        Some(inner) => counted.head = inner,
                        None => break,
                    }
                }
                Some(Carrier::Movement) if counted.found == Found::Said => {
                    counted = Counted {
                        head: self.number.top,
                        governor: counted.head,
                        found: Found::Alone,
                    };
                    break;
                }
                Some(Carrier::Movement) | None => break,
            }
        }
        counted
    }

    fn is_level(&self, verb: usize) -> bool {
        self.lexicon.levels.get(self.clause.lemma(verb)).is_some()
    }

    fn beside(&self, head: usize) -> Counted {
        Counted {
            head,
            governor: head,
            found: Found::Beside,
        }
    }

    fn said(&self, subject: usize, governor: usize) -> Option<Counted> {
        let clause = self.clause;
        if clause.is_noun(subject) {
            return Some(Counted {
                head: subject,
                governor,
                found: Found::Said,
            });
        }
        None
    }
}
