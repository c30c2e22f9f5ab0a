//! What is said of the counted thing.
//!
//! Takes a clause and what a number counts; gives the governing verb or noun with its class.

use crosstally_syntax::{Rel, Upos, Xpos};

use super::Predicate;
use super::clause::Clause;
use super::counted::{Counted, Found, Number};
use super::nearby;
use crate::lexicon::{Lexicon, PredicateClass};
use crate::span::Phrase;

/// A predicate with the token it hangs on.
#[derive(Debug, Clone)]
pub(super) struct Said {
    /// The governing token.
    pub(super) top: usize,
    /// For the claim.
    pub(super) predicate: Predicate,
    /// What the lexicon knows of it.
    pub(super) class: Option<PredicateClass>,
}

/// What is said of `counted`.
pub(super) fn predicate(
    clause: &Clause<'_>,
    number: Number,
    counted: Counted,
    lexicon: &Lexicon,
) -> Option<Said> {
    let mut candidates = candidates(clause, number, counted);
    // “reported that 12 …”: a reporting verb says nothing of the counted thing itself.
    let is_reporting =
        |idx: usize| clause.is_verb(idx) && lexicon.reporting.get(clause.lemma(idx)).is_some();
    if candidates.iter().any(|&idx| !is_reporting(idx)) {
        candidates.retain(|&idx| !is_reporting(idx));
    }
    let noun = Noun::of(clause, number, counted, lexicon);
    // “killed two weeks earlier”: what befalls people befalls no stretch of time.
    let fits = |class: &PredicateClass| {
        class.suits(&noun.lineage)
            && (number.is_count || class.of.first().is_none_or(|of| of != "person"))
    };
    // The counted noun says of itself only what its concept implies: “bases” are not “based”.
    let known: Vec<(usize, PredicateClass)> = candidates
        .iter()
        .filter(|&&idx| idx != counted.head)
        .filter(|&&idx| {
            let describes = clause.is_noun(idx) && clause.rel(idx).base() == Rel::Compound;
            !describes || is_participle(clause, idx, lexicon)
        })
        .filter_map(|&idx| class_of(clause, idx, lexicon).map(|class| (idx, class)))
        .filter(|(idx, class)| fits(class) && (class.does || !does(clause, counted.head, *idx)))
        .collect();
    let strong = || known.iter().find(|(_, class)| !class.weak).cloned();
    let by_noun = |class: Option<&PredicateClass>| class.map(|class| (counted.head, class.clone()));
    let beside = || {
        nearby::said(clause, number, noun.end, &noun.lineage, lexicon)
            .filter(|(_, class)| number.is_count || fits(class))
            .map(|(idx, class)| (idx, class.clone()))
    };
    let known = by_noun(noun.implies)
        .or_else(beside)
        .or_else(strong)
        .or_else(|| in_the_words_behind(clause, number, counted, &fits, lexicon))
        .or_else(|| by_noun(noun.suggests))
        .or_else(|| known.first().cloned());
    let verb = || candidates.iter().copied().find(|&idx| clause.is_verb(idx));
    let (top, class) = match known {
        // What the noun says is still told of some time and place by the verb.
        Some((idx, class)) if idx == counted.head => (verb().unwrap_or(idx), Some(class)),
        Some((idx, class)) => (idx, Some(class)),
        None => (verb().or(candidates.first().copied())?, None),
    };
    let phrase = words_of(clause, top, counted.head);
    let predicate = Predicate {
        phrase,
        lemma: clause.lemma(top).to_owned(),
        class: class.as_ref().map(|class| class.name.clone()),
    };
    Some(Said {
        top,
        predicate,
        class,
    })
}

/// Where the tree leads nowhere: the first strong predicate that the words behind the counted noun
/// name, within the clause. What stands between “including” and the next comma is passed over.
fn in_the_words_behind(
    clause: &Clause<'_>,
    number: Number,
    counted: Counted,
    fits: &impl Fn(&PredicateClass) -> bool,
    lexicon: &Lexicon,
) -> Option<(usize, PredicateClass)> {
    const REACH: usize = 18;
    if counted.found != Found::Beside || counted.head < number.start {
        return None;
    }
    let mut aside = false;
    for idx in counted.head + 1..clause.len().min(counted.head + REACH) {
        match clause.word(idx) {
            "including" => aside = true,
            "," => aside = false,
            ";" | ":" => return None,
            // “two of the drones failed, leaving 58 in the air”: from here on another figure is told of.
            _ if clause.upos(idx) == Upos::Num && clause.is_verb(idx - 1) => return None,
            _ => {}
        }
        let speaks = clause.is_verb(idx) && lexicon.reporting.get(clause.lemma(idx)).is_some();
        // “facing murder charges”, “involved in the killing”, “held in the fatal crash”: a noun, or a
        // word before one, tells of something else than the people who stand before it.
        let tells = match clause.upos(idx) {
            Upos::Verb => !stands_before_a_noun(clause, idx) || clause.xpos(idx) == Xpos::VBG,
            Upos::Adj => !stands_before_a_noun(clause, idx),
            Upos::Noun => {
                is_participle(clause, idx, lexicon)
                    || (counted.head + 1..idx).rev().take(8).any(|at| {
                        let word = lexicon.verb_lemma(&clause.lower()[at]);
                        matches!(
                            word.as_ref(),
                            "suffer" | "sustain" | "have" | "receive" | "with" | "undergo" | "in"
                        ) && (word != "in" || at + 1 == idx)
                    })
            }
            _ => false,
        };
        if aside || speaks || !tells {
            continue;
        }
        let class = class_of(clause, idx, lexicon).filter(|class| !class.weak && fits(class));
        if let Some(class) = class {
            return Some((idx, class));
        }
    }
    None
}

/// “were reportedly shot”: a participle that the tagger took for a noun.
fn is_participle(clause: &Clause<'_>, idx: usize, lexicon: &Lexicon) -> bool {
    let word = clause.lower()[idx].as_str();
    let helped = idx > 0 && matches!(clause.upos(idx - 1), Upos::Aux | Upos::Adv);
    let joined = idx > 0 && clause.upos(idx - 1) == Upos::Cconj || helped;
    let inflected = lexicon.verb_lemma(word).as_ref() != word;
    word.ends_with("ed") || inflected && (helped || joined && word.ends_with("ing"))
}

/// Whether a word describes the noun right behind it: “murder charges”, “the fatal crash”.
fn stands_before_a_noun(clause: &Clause<'_>, idx: usize) -> bool {
    idx + 1 < clause.len()
        && matches!(clause.upos(idx + 1), Upos::Noun | Upos::Propn)
        && clause.rel(idx + 1).base() != Rel::Obj
}

/// Whether `noun` is the active subject of `verb` and the verb has an object: “two suspects wounded
/// the bystanders” says nothing of what befell the suspects.
fn does(clause: &Clause<'_>, noun: usize, verb: usize) -> bool {
    clause.head(noun) == Some(verb)
        && clause.rel(noun) == Rel::Nsubj
        && clause
            .child(verb, Rel::Obj)
            .is_some_and(|object| object != noun && object > verb)
}

/// The tokens that may say something of the counted thing, the nearest first.
fn candidates(clause: &Clause<'_>, number: Number, counted: Counted) -> Vec<usize> {
    let mut found = Vec::with_capacity(6);
    let push = |idx: usize, found: &mut Vec<usize>| {
        if !found.contains(&idx) {
            found.push(idx);
        }
    };
    // “people killed in the blast”, “soldiers who were wounded”.
    let clauses_of = |noun: usize, found: &mut Vec<usize>| {
        for child in clause.children(noun) {
            let clausal = clause.rel(child).base() == Rel::Acl;
            let participle = clause.rel(child) == Rel::Amod
                && matches!(clause.xpos(child), Xpos::VBN | Xpos::VBG)
                && child > number.start.min(noun);
            if clausal || participle {
                push(child, found);
                with_joined(clause, child, found);
            }
        }
    };
    clauses_of(counted.head, &mut found);
    if counted.found == Found::Said && counted.governor != counted.head {
        push(counted.head, &mut found);
    }
    let mut at = match counted.found {
        Found::Beside => counted.head,
        Found::Said => counted.governor,
        Found::Alone => number.top,
    };
    if counted.found == Found::Alone {
        clauses_of(number.top, &mut found);
    }
    for _ in 0..6 {
        let Some(head) = clause.head(at) else {
            if at != number.top || clause.is_verb(at) {
                push(at, &mut found);
                with_joined(clause, at, &mut found);
            }
            break;
        };
        match clause.rel(at).base() {
            Rel::Nsubj | Rel::Obj | Rel::Iobj | Rel::Obl | Rel::Csubj | Rel::Xcomp | Rel::Advcl => {
                push(head, &mut found);
                with_joined(clause, head, &mut found);
                break;
            }
            Rel::Nmod | Rel::Appos | Rel::Compound | Rel::Conj => {
                push(head, &mut found);
                at = head;
            }
            Rel::Acl | Rel::Parataxis | Rel::Ccomp | Rel::List | Rel::Dep | Rel::Advmod => {
                push(head, &mut found);
                break;
            }
            // “six wounded”, “12 dead”: the number stands before a participle or adjective.
            _ => {
                if matches!(clause.upos(head), Upos::Verb | Upos::Adj) {
                    push(head, &mut found);
                }
                at = head;
            }
        }
    }
    push(counted.head, &mut found);
    found
}

/// The object and the joined verbs of a verb: “were in Russia and undergoing training”.
fn with_joined(clause: &Clause<'_>, verb: usize, found: &mut Vec<usize>) {
    for child in clause.children(verb) {
        let joined = clause.rel(child) == Rel::Xcomp
            || clause.rel(child) == Rel::Conj && clause.child(child, Rel::Nsubj).is_none()
            || clause.rel(child) == Rel::Obj && clause.child(child, Rel::Nummod).is_none();
        if joined && child > verb && !found.contains(&child) {
            found.push(child);
            if clause.rel(child) == Rel::Conj
                && let Some(object) = clause.child(child, Rel::Obj)
                && clause.child(object, Rel::Nummod).is_none()
            {
                found.push(object);
            }
        }
    }
}

/// What the lexicon knows of the counted noun.
struct Noun<'l> {
    /// Its concept and each wider one; empty where the noun is left out.
    lineage: Vec<&'l str>,
    /// What it speaks of itself: a “death toll” counts people killed.
    implies: Option<&'l PredicateClass>,
    /// What is meant where nothing else is said: “passengers” are aboard.
    suggests: Option<&'l PredicateClass>,
    /// After its last token.
    end: usize,
}

impl<'l> Noun<'l> {
    fn of(clause: &Clause<'_>, number: Number, counted: Counted, lexicon: &'l Lexicon) -> Self {
        let unknown = Self {
            lineage: Vec::new(),
            implies: None,
            suggests: None,
            end: number.end,
        };
        if counted.found == Found::Alone {
            return unknown;
        }
        let end = if counted.head >= number.end && counted.head < number.end + 8 {
            counted.head + 1
        } else {
            number.end
        };
        let Some(concept) = clause.concept(counted.head, lexicon) else {
            return Self { end, ..unknown };
        };
        let class = |name: &Option<String>| lexicon.class(name.as_deref()?);
        Self {
            lineage: lexicon.wider(&concept.name).collect(),
            implies: class(&concept.implies),
            suggests: class(&concept.suggests),
            end,
        }
    }
}

/// What the lexicon knows of the words that begin at `idx`, or of a phrase around it (“shot to
/// death”, “gunned down”).
fn class_of(clause: &Clause<'_>, idx: usize, lexicon: &Lexicon) -> Option<PredicateClass> {
    if matches!(
        clause.upos(idx),
        Upos::Propn | Upos::Num | Upos::Pron | Upos::Punct | Upos::Adp
    ) {
        return None;
    }
    // “attempted murder” kills nobody.
    let mut before = idx;
    while before > 0 && idx - before < 3 {
        before -= 1;
        match clause.lower()[before].as_str() {
            "attempted" | "attempt" if clause.is_noun(idx) => return None,
            "-" | "first" | "second" | "degree" | "criminal" | "first-degree" | "to" => {}
            _ => break,
        }
    }
    if clause.is_verb(idx)
        && let Some(particle) = clause.child(idx, Rel::Compound)
        && particle > idx + 1
        && let Some((class, 2)) = lexicon.predicate(&[
            clause.lower()[idx].as_str(),
            clause.lower()[particle].as_str(),
        ])
    {
        return Some(class.clone());
    }
    let longest = lexicon.predicates.longest();
    let lower = clause.lower();
    // “at large”, “in the dark”, “partly destroyed”: a phrase that begins before the word.
    if let Some(start) = clause.children(idx).find(|&child| {
        matches!(clause.rel(child).base(), Rel::Case | Rel::Advmod)
            && child < idx
            && idx - child < 3
    }) && let Some((class, used)) = lexicon.predicate(&lower[start..=idx])
        && used > idx - start
    {
        return Some(class.clone());
    }
    let from_here = &lower[idx..lower.len().min(idx + longest)];
    lexicon.predicate(from_here).map(|(class, _)| class.clone())
}

/// The words of a predicate: a verb with its auxiliaries up to its last short complement.
fn words_of(clause: &Clause<'_>, top: usize, subject: usize) -> Phrase {
    if let Some(whole) = with_its_noun(clause, top, subject) {
        return whole;
    }
    let mut start = top;
    let mut end = top + 1;
    for child in clause.children(top) {
        let subtree = clause.subtree(child);
        if subtree.contains(&subject) {
            continue;
        }
        match clause.rel(child).base() {
            Rel::Aux | Rel::Cop if child < top => start = start.min(child),
            Rel::Compound if child == top + 1 => end = end.max(child + 1),
            Rel::Obj | Rel::Obl | Rel::Xcomp if subtree.start == end && subtree.len() <= 6 => {
                end = subtree.end;
            }
            _ => {}
        }
    }
    if start > subject || end <= subject || top == subject {
        return clause.phrase(start..end);
    }
    clause.phrase(top..top + 1)
}

/// “were aboard the ferry” where “aboard” says it: a preposition with its noun, and the copula before it.
fn with_its_noun(clause: &Clause<'_>, top: usize, subject: usize) -> Option<Phrase> {
    let noun = clause.head(top)?;
    if clause.rel(top) != Rel::Case || noun < top || (top..=noun).contains(&subject) {
        return None;
    }
    let start = clause
        .child(noun, Rel::Cop)
        .filter(|&copula| copula < top && !(copula..top).contains(&subject))
        .unwrap_or(top);
    Some(clause.phrase(start..noun + 1))
}
