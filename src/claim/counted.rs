//! The counted or measured thing of a number.
//!
//! Takes a clause and the tokens of a number; gives the head noun of what it counts, or nothing
//! rather than a guess.

use crosstally_syntax::{Rel, Upos, Xpos};

use super::clause::Clause;
use super::{nearby, order};
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
        self.noun_the_lexicon_knows()
            .or_else(|| self.noun_whose_level_it_is())
            .or_else(|| self.bare_number())
            .or_else(|| self.noun_it_is())
            .or_else(|| self.noun_shared_with_the_next())
            .or_else(|| self.noun_after_of())
            .or_else(|| self.noun_right_after_of())
            .or_else(|| Some(self.at_the_end_of_its_run(self.noun_it_stands_before()?)))
            .or_else(|| self.noun_next_to_it())
            .map(|found| self.past_a_hyphen(found))
            .or_else(|| self.noun_before_a_level_verb())
            .or_else(|| self.noun_behind_a_preposition())
            .or_else(|| self.noun_it_is_said_of())
            .or_else(|| self.noun_before_a_colon())
            .or_else(|| self.noun_left_out())
    }

    /// “$5 million of debt”, “a 5 km road”, “the tower is 5 metres tall”.
    fn of_measure(&self) -> Option<Counted> {
        self.noun_after_of()
            .or_else(|| self.noun_right_after_of())
            .or_else(|| self.noun_it_stands_before())
            .or_else(|| self.noun_next_to_a_compound())
            .or_else(|| self.noun_before_a_level_verb())
            .or_else(|| self.noun_right_before_of())
            .or_else(|| self.noun_it_is_said_of())
            .or_else(|| self.noun_before_a_colon())
            .or_else(|| self.noun_of_its_verb())
            .or_else(|| self.noun_left_out())
    }

    /// “12 container ships left port”, “12 stations were closed”, “one ballot was cast”: the words
    /// right behind the number name a thing, and a verb follows. A parser may take “ship” for the
    /// verb, and “station” and “ballot” are things said of people elsewhere.
    fn noun_the_lexicon_knows(&self) -> Option<Counted> {
        let (clause, lexicon) = (self.clause, self.lexicon);
        let lower = clause.lower();
        let next = self.number.end;
        if next < lower.len() && clause.concept_behind(next, lexicon).is_some() {
            return Some(self.beside(next));
        }
        let longest = lexicon.concepts.longest().min(lower.len() - next);
        let known = |n: usize| {
            let words = &lower[next..next + n];
            lexicon
                .concept(words)
                .is_some_and(|(concept, used)| used == n && (n > 1 || concept.implies.is_none()))
        };
        let n_words = (1..=longest).rev().find(|&n| known(n))?;
        let head = next + n_words - 1;
        let word = lower[head].as_str();
        let is_one = matches!(lower[self.number.start].as_str(), "one" | "1");
        let is_plural = lexicon.noun_lemma(word) != word;
        if is_one == is_plural || (next..head).any(|idx| clause.case(idx).is_some()) {
            return None;
        }
        let goes_on = |idx: usize| {
            let word = lower[idx].as_str();
            let is_inflected = word.ends_with("ed") || lexicon.irregular_verbs.get(word).is_some();
            match clause.upos(idx) {
                Upos::Aux | Upos::Verb => true,
                Upos::Noun | Upos::Propn | Upos::Adj => is_inflected,
                Upos::Num | Upos::Sym => false,
                _ => is_plural || is_inflected,
            }
        };
        let is_noun = match head + 1 {
            end if end == lower.len() => is_plural,
            next => goes_on(next),
        };
        is_noun.then(|| self.beside(head))
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
            // “five bases”, “in one serving”: a noun is counted, whatever else the word can mean.
            let serves = clause.xpos(next) == Xpos::VBG && self.is_behind_a_preposition();
            if self.stands_before_its_noun(next) || clause.xpos(next) == Xpos::NNS || serves {
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

    fn is_behind_a_preposition(&self) -> bool {
        self.number
            .start
            .checked_sub(1)
            .is_some_and(|before| self.clause.upos(before) == Upos::Adp)
    }

    /// “the lid of one box on the shelf”: what stands between a preposition with its number and
    /// the next small word is a noun, whatever its tag.
    fn noun_behind_a_preposition(&self) -> Option<Counted> {
        let clause = self.clause;
        let next = self.number.end;
        let word = matches!(
            clause.xpos(next.min(clause.len().checked_sub(1)?)),
            Xpos::VB | Xpos::VBP | Xpos::VBG | Xpos::JJ | Xpos::RB
        );
        let ends = next + 1 >= clause.len()
            || matches!(
                clause.upos(next + 1),
                Upos::Adp | Upos::Punct | Upos::Cconj | Upos::Sconj
            );
        (next < clause.len() && word && ends && self.is_behind_a_preposition())
            .then(|| self.beside(next))
    }

    /// “one or two products”, “10,000 and as many as 30,000 people”: the noun behind the next number.
    fn noun_shared_with_the_next(&self) -> Option<Counted> {
        const REACH: usize = 8;
        let clause = self.clause;
        let next = self.number.end;
        if next >= clause.len() || !matches!(clause.lower()[next].as_str(), "or" | "and" | "to") {
            return None;
        }
        let mut counts = false;
        for idx in next + 1..clause.len().min(next + REACH) {
            match clause.upos(idx) {
                Upos::Num => counts = true,
                Upos::Det | Upos::Adv | Upos::Adp | Upos::Sconj => {}
                Upos::Adj if matches!(clause.lower()[idx].as_str(), "more" | "few" | "many") => {
                    counts |= clause.lower()[idx] != "many";
                }
                Upos::Noun | Upos::Adj if counts => {
                    return order::head_at(clause, idx).map(|head| self.beside(head));
                }
                _ => return None,
            }
        }
        None
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
            if !modifies || head < self.number.end || self.is_parted_from(head) {
                return None;
            }
            if clause.is_noun(head) {
                return Some(self.beside(head));
            }
            at = head;
        }
        None
    }

    /// “the other 14 before sunrise”: a preposition or a verb parts the number from that noun.
    fn is_parted_from(&self, head: usize) -> bool {
        let clause = self.clause;
        (self.number.end..head.min(self.number.end + 8)).any(|at| {
            clause.upos(at) == Upos::Adp && !matches!(clause.word(at), "-" | "of")
                || clause.upos(at) == Upos::Aux
                || matches!(
                    clause.xpos(at),
                    Xpos::VBD | Xpos::VBZ | Xpos::VBP | Xpos::MD
                ) && clause.upos(at) == Upos::Verb
                || matches!(clause.word(at), ";" | ":" | "(")
        })
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

    /// “the toll has come to 12”: nobody came.
    fn noun_whose_level_it_is(&self) -> Option<Counted> {
        let before = self.number.start.checked_sub(1)?;
        if !matches!(self.clause.lower()[before].as_str(), "to" | "at") {
            return None;
        }
        self.noun_before_a_level_verb()
    }

    /// “the toll from the quake climbed to 12”, where the tree says otherwise: a level verb right
    /// before the number, prepositions and adverbs between them, and the noun phrase before it.
    fn noun_before_a_level_verb(&self) -> Option<Counted> {
        const REACH: usize = 5;
        let clause = self.clause;
        let first = self.number.start.saturating_sub(REACH);
        let verb = (first..self.number.start).rev().find(|&at| {
            !matches!(
                clause.upos(at),
                Upos::Adp | Upos::Adv | Upos::Part | Upos::Det | Upos::Sym
            ) && !matches!(
                clause.lower()[at].as_str(),
                "to" | "at" | "by" | "from" | "about"
            )
        })?;
        let word = clause.lower()[verb].as_str();
        let base = self.lexicon.verb_lemma(word);
        self.lexicon.levels.get(base.as_ref())?;
        // “with a rise to 900”, “record highs of 12”: a noun moves nothing here.
        let is_noun = clause.is_noun(verb) || clause.upos(verb) == Upos::Adj;
        let inflected =
            word.ends_with("ed") || base.as_ref() != word && !word.ends_with('s') || word == "fell";
        let helped = verb > 0
            && (matches!(clause.upos(verb - 1), Upos::Aux | Upos::Adv)
                || matches!(
                    clause.lower()[verb - 1].as_str(),
                    "now" | "to" | "may" | "will"
                ));
        // “the alert lasts over 3 hours”
        let third_person = word.ends_with('s')
            && verb > 0
            && clause.upos(verb - 1) == Upos::Noun
            && verb < self.number.start
            && (verb + 1 == self.number.start || self.is_cue(verb + 1));
        let helped = helped || third_person;
        let has_article = verb > 0 && clause.upos(verb - 1) == Upos::Det;
        if is_noun && (has_article || !inflected && !helped) {
            return None;
        }
        // “the reactor is rated at 12”, “was the worst of 12”: “be” needs its number at once.
        if base == "be" && verb + 1 < self.number.start && !self.is_cue(verb + 1) {
            return None;
        }
        let begins = self.first_helper(verb);
        let by_tree = clause.nsubj(verb).filter(|&subject| {
            subject < verb && clause.is_noun(subject) && !self.is_level_form(subject)
        });
        let by_order = || order::head_before(clause, begins);
        // “the fire grew and containment slipped to 20”: the noun right before the verb is nearer.
        let is_far = begins > 0
            && clause.is_noun(begins - 1)
            && !clause.is_date(begins - 1)
            && by_tree
                .is_some_and(|subject| (subject..begins).any(|at| clause.upos(at) == Upos::Cconj));
        let subject = if is_far {
            by_order().or(by_tree)
        } else {
            by_tree.or_else(by_order)
        }?;
        (subject < verb && !self.is_level_form(subject)).then_some(())?;
        self.said(subject, verb)
    }

    /// Whether the word is a verb of this kind that the tagger took for a noun (“climbed”).
    fn is_level_form(&self, idx: usize) -> bool {
        let word = self.clause.lower()[idx].as_str();
        let base = self.lexicon.verb_lemma(word);
        let moved = base.as_ref() != word && !word.ends_with('s') || word == "fell";
        word == "down" || moved && self.lexicon.levels.get(base.as_ref()).is_some()
    }

    /// The first of the helpers of a verb: “has now risen” → “has”.
    fn first_helper(&self, verb: usize) -> usize {
        let mut at = verb;
        while at > 0
            && matches!(self.clause.upos(at - 1), Upos::Aux | Upos::Adv | Upos::Part)
            && verb - at < 5
        {
            at -= 1;
        }
        at
    }

    /// Whether the word may stand between a verb and its number: “at least”, “some”.
    fn is_cue(&self, idx: usize) -> bool {
        matches!(self.clause.upos(idx), Upos::Det | Upos::Adv | Upos::Adp)
            || self.lexicon.beside.get(&self.clause.lower()[idx]).is_some()
    }

    /// “Personnel on the frontier: about 4,000.”: what a label before a colon names.
    fn noun_before_a_colon(&self) -> Option<Counted> {
        const REACH: usize = 4;
        const LONGEST_LABEL: usize = 14;
        let clause = self.clause;
        let next = self.number.end;
        let ends = next >= clause.len()
            || clause.upos(next) == Upos::Punct && !matches!(clause.word(next), "-" | "%");
        let first = self.number.start.saturating_sub(REACH);
        let colon = (first..self.number.start)
            .rev()
            .take_while(|&at| !matches!(clause.word(at), "," | ";" | "(" | ")"))
            .find(|&at| clause.word(at) == ":")?;
        let label = colon.saturating_sub(LONGEST_LABEL)..colon;
        let speaks = label.clone().any(|at| {
            matches!(
                clause.xpos(at),
                Xpos::VBD | Xpos::VBZ | Xpos::VBP | Xpos::MD
            )
        });
        if !ends || speaks {
            return None;
        }
        let head = order::head_before(clause, colon)?;
        (clause.upos(head) == Upos::Noun).then_some(())?;
        self.said(head, head)
    }

    /// “14,200 hectares of pine”, “two million kilograms of powder”, by the order of words.
    fn noun_right_after_of(&self) -> Option<Counted> {
        let clause = self.clause;
        let of = self.number.end;
        if of + 1 >= clause.len() || clause.word(of) != "of" {
            return None;
        }
        let head = order::head_at(clause, of + 1)?;
        Some(self.beside(head))
    }

    /// “at a depth of 640 metres”, “rainfall of 250 mm”, by the order of words.
    fn noun_right_before_of(&self) -> Option<Counted> {
        let clause = self.clause;
        let first = self.number.start.saturating_sub(5);
        let of = (first..self.number.start).rev().find(|&at| {
            clause.word(at) == "of"
                || !(self.is_cue(at) || matches!(clause.upos(at), Upos::Adp | Upos::Sym))
        })?;
        let head = of.checked_sub(1)?;
        let next = self.number.end;
        let before_noun = next < clause.len() && (clause.is_noun(next) || clause.word(next) == "-");
        (clause.word(of) == "of" && clause.upos(head) == Upos::Noun && !before_noun)
            .then_some(())?;
        self.said(head, head)
    }

    /// “earned $5 million”, “lost 5 %”: what the verb is said of.
    fn noun_of_its_verb(&self) -> Option<Counted> {
        let clause = self.clause;
        let verb = clause
            .ancestors(self.number.top)
            .find(|&at| clause.is_verb(at))
            .or_else(|| {
                // “Road repairs get €36m”: the word right before the number, whatever its tag.
                let before = self.number.start.checked_sub(1)?;
                (clause.is_verb(before) && clause.upos(before) == Upos::Verb).then_some(before)
            })?;
        let subject = clause
            .nsubj(verb)
            .or_else(|| clause.child(verb, Rel::Obj))
            .or_else(|| {
                let by_order = verb < self.number.start;
                by_order.then(|| order::head_before(clause, self.first_helper(verb)))?
            })?;
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

    /// “the 14.8-kilometre Grauhorn tunnel”: a hyphen ties the measure to the noun behind it.
    fn noun_next_to_a_compound(&self) -> Option<Counted> {
        let number = self.number.start..self.number.end;
        let is_compound = number.len() > 1
            && number.into_iter().any(|at| {
                let word = self.clause.word(at);
                word == "-" || word.len() > 1 && word.trim_matches('-').contains('-')
            });
        is_compound.then(|| self.noun_next_to_it())?
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
        head = self.past_modifying_noun(head);
        if clause.upos(head) == Upos::Noun {
            self.beside(head)
        } else {
            found
        }
    }

    /// “two gas-only engine options”, “12 second-hand tanks” with “gas” and “second” for heads: what
    /// a hyphen joins to the next word stands before the noun that is counted.
    fn past_a_hyphen(&self, found: Counted) -> Counted {
        let clause = self.clause;
        let hyphen = found.head + 1;
        if found.head < self.number.end || hyphen + 1 >= clause.len() || clause.word(hyphen) != "-"
        {
            return found;
        }
        let mut last: Option<usize> = None;
        for idx in hyphen + 1..clause.len().min(hyphen + 7) {
            match clause.upos(idx) {
                Upos::Noun => last = Some(idx),
                Upos::Adj | Upos::Adv if last.is_none() => {}
                Upos::Verb
                    if last.is_none() && matches!(clause.xpos(idx), Xpos::VBN | Xpos::VBG) => {}
                Upos::Punct if clause.word(idx) == "-" => last = None,
                _ => break,
            }
        }
        last.map_or(found, |head| self.beside(head))
    }

    /// “650 software engineers” with “software” for a head: one cannot count 650 of a singular, so it is a modifier. “A four step
    /// approach” counts steps all the same: there the last noun is no plural.
    fn past_modifying_noun(&self, head: usize) -> usize {
        /// Nouns that are plural without looking it.
        const PLURAL: &[&str] = &["personnel", "people", "police", "staff", "aircraft"];
        let clause = self.clause;
        let is_plural = |noun: usize| {
            clause.xpos(noun) == Xpos::NNS || PLURAL.contains(&clause.lower()[noun].as_str())
        };
        let counts_one = matches!(clause.lower()[self.number.start].as_str(), "one" | "1");
        // “a three-bedroom house” counts bedrooms.
        let is_compound = self.number.end < clause.len() && clause.word(self.number.end) == "-";
        let modified = clause
            .head(head)
            .filter(|&noun| noun > head && clause.upos(noun) == Upos::Noun && is_plural(noun));
        match modified {
            Some(noun)
                if !counts_one
                    && !is_compound
                    && clause.xpos(head) == Xpos::NN
                    && clause.rel(head).base() == Rel::Compound =>
            {
                noun
            }
            _ => head,
        }
    }

    /// “of the 31, nine are women”, “of whom 12 were children”: the noun that the number is said to be.
    fn noun_it_is(&self) -> Option<Counted> {
        let clause = self.clause;
        let be = self.number.end;
        if be >= clause.len() || !matches!(clause.lower()[be].as_str(), "are" | "were") {
            return None;
        }
        let head = order::head_at(clause, be + 1)?;
        let bare = (be + 1..=head).all(|at| matches!(clause.upos(at), Upos::Noun | Upos::Adj));
        let ends = head + 1 >= clause.len()
            || matches!(clause.upos(head + 1), Upos::Punct | Upos::Cconj)
                && clause.word(head + 1) != "-";
        (bare && ends && clause.upos(head) == Upos::Noun).then(|| self.beside(head))
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
                            && !self.is_level_form(child)
                    });
                    // “the number of dead”: the word is no noun for the tagger.
                    let inner = inner.or_else(|| {
                        let of = counted.head + 1;
                        let next = of + 1;
                        if next >= clause.len() || clause.word(of) != "of" {
                            return None;
                        }
                        let plain = clause.upos(next) == Upos::Adj
                            && !(next + 1 < clause.len() && clause.is_noun(next + 1));
                        let head = if plain {
                            Some(next)
                        } else {
                            order::head_at(clause, next)
                        };
                        head.filter(|head| !(self.number.start..self.number.end).contains(head))
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
