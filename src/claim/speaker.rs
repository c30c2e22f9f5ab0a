//! Who says so.
//!
//! Takes a clause and a token; gives the chain of speakers above it, the outermost first.

use crosstally_syntax::{Rel, Upos};

use super::clause::Clause;
use crate::lexicon::{Lexicon, Reporting};

/// A speech act above a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Speech {
    /// The reporting verb, or the noun of “according to”.
    pub(super) act: usize,
    /// The head of the speaker's phrase, where one is named.
    pub(super) speaker: Option<usize>,
    /// The reporting verb denies what follows.
    pub(super) denies: bool,
}

/// Words that quote somebody with a clause behind them, and do something with a thing.
const ACTS: &[&str] = &[
    "dispatch", "give", "put", "read", "release", "publish", "post", "survey", "poll", "update",
    "study", "add", "tell", "register", "fear", "suspect", "accuse", "project", "dismiss",
    "reject",
];

/// The speech acts above token `idx`, the outermost first.
pub(super) fn speeches(clause: &Clause<'_>, idx: usize, lexicon: &Lexicon) -> Vec<Speech> {
    let mut found: Vec<Speech> = Vec::new();
    let mut below = idx;
    loop {
        // “…, Yoon said”, “according to the ministry”: beside a node on the way up.
        for child in clause.children(below) {
            if clause.is_within(idx, child) {
                continue;
            }
            if let Some(speech) = beside(clause, child, lexicon) {
                push(&mut found, speech);
            }
        }
        let Some(head) = clause.head(below) else {
            break;
        };
        let complement = matches!(
            clause.rel(below).base(),
            Rel::Ccomp
                | Rel::Xcomp
                | Rel::Parataxis
                | Rel::Obj
                | Rel::Acl
                | Rel::Csubj
                | Rel::Advcl
                | Rel::Obl
        );
        if complement && let Some(noun) = owner_of_words(clause, head, idx, lexicon) {
            push(&mut found, noun);
        }
        if complement && let Some((kind, _)) = clause.longest_phrase(&lexicon.reporting, head) {
            let direct = match clause.rel(below).base() {
                Rel::Ccomp | Rel::Parataxis | Rel::Csubj | Rel::Xcomp => true,
                // “reported 12 deaths” speaks; “dispatched 12 nurses” acts.
                Rel::Obj => !ACTS.contains(&clause.lemma(head)),
                _ => false,
            };
            let speaker = clause
                .nsubj(head)
                .filter(|&speaker| !clause.is_within(idx, speaker));
            if direct
                && clause.is_verb(head)
                && (speaker.is_some() || clause.rel(below).base() == Rel::Ccomp)
            {
                push(
                    &mut found,
                    Speech {
                        act: head,
                        speaker,
                        denies: *kind == Reporting::Denies && !is_negated(clause, head),
                    },
                );
                // “…, citing the ministry”: the nearer speaker.
                for child in clause.children(head) {
                    if clause.rel(child).base() == Rel::Advcl
                        && !clause.is_within(idx, child)
                        && clause.lemma(child) == "cite"
                        && let Some(cited) = clause.child(child, Rel::Obj)
                    {
                        found.insert(
                            found.len() - 1,
                            Speech {
                                act: child,
                                speaker: Some(cited),
                                denies: false,
                            },
                        );
                    }
                }
            }
        }
        below = head;
    }
    if found.is_empty() {
        found.extend(by_words(clause, idx, lexicon));
    }
    if found.iter().all(|speech| speech.speaker.is_none()) {
        found.extend(cited(clause, lexicon));
    }
    found.reverse();
    found
}

/// The speech act as the order of words shows it, where the tree shows none: “South Korea reported
/// on 29 October that …”, “…, Yoon said on Oct. 28”, “…, said the minister”.
fn by_words(clause: &Clause<'_>, idx: usize, lexicon: &Lexicon) -> Option<Speech> {
    // Right before “that” a reporting word is a verb, whatever tag it got.
    let is_reporting = |at: usize, before_that: bool| {
        let word = clause.lower()[at].as_str();
        let base = lexicon.verb_lemma(word);
        (clause.is_verb(at) || before_that)
            && lexicon.reporting.get(base.as_ref()).is_some_and(|kind| {
                !matches!(
                    kind,
                    Reporting::Cites | Reporting::Speaker | Reporting::Hearsay
                )
            })
    };
    let speech = |act: usize, speaker: Option<usize>| Speech {
        act,
        speaker,
        denies: lexicon
            .reporting
            .get(lexicon.verb_lemma(&clause.lower()[act]).as_ref())
            == Some(&Reporting::Denies),
    };
    // Before the number: a reporting verb with “that” close behind it.
    for that in (0..idx).rev().filter(|&at| clause.lemma(at) == "that") {
        let first = that.saturating_sub(5);
        if let Some(act) = (first..that)
            .rev()
            .find(|&at| is_reporting(at, at + 1 == that))
            && let Some(speaker) = noun_before(clause, act)
        {
            return Some(speech(act, Some(speaker)));
        }
    }
    // Right before the number: “Rescuers said 14 miners”, “police said at least two”.
    let cue = |at: usize| {
        matches!(clause.upos(at), Upos::Det | Upos::Adv | Upos::Num)
            || lexicon.beside.get(&clause.lower()[at]).is_some()
    };
    let before = (idx.saturating_sub(6)..idx).rev().find(|&at| !cue(at));
    if let Some(act) = before.filter(|&at| is_reporting(at, false))
        && let Some(speaker) = noun_before(clause, act)
        && clause.base_phrase(speaker).start <= 1
    {
        return Some(speech(act, Some(speaker)));
    }
    // Behind the statement: a comma or quotation mark, a name, a reporting verb.
    let act = (idx + 1..clause.len())
        .rev()
        .take(8)
        .find(|&at| is_reporting(at, false))?;
    let speaker = noun_before(clause, act)?;
    let begins = clause.base_phrase(speaker).start;
    let parted = begins.checked_sub(1).is_some_and(|at| {
        at > idx && matches!(clause.word(at), "," | "”" | "\"" | "’" | "''")
            || at > idx && clause.lemma(at) == "the" && clause.word(at - 1) == ","
    });
    parted.then(|| speech(act, Some(speaker)))
}

/// “has not ruled out that …”.
fn is_negated(clause: &Clause<'_>, verb: usize) -> bool {
    clause
        .children(verb)
        .any(|child| matches!(clause.lower()[child].as_str(), "not" | "n't" | "never"))
}

/// “the ministry's statement that 3,000 …”: whose words they are.
fn owner_of_words(
    clause: &Clause<'_>,
    noun: usize,
    idx: usize,
    lexicon: &Lexicon,
) -> Option<Speech> {
    if clause.upos(noun) != Upos::Noun {
        return None;
    }
    let kind = lexicon.reporting.get(clause.lemma(noun))?;
    let quotes = match kind {
        Reporting::Cites | Reporting::Hearsay | Reporting::Speaker => false,
        Reporting::Says
        | Reporting::Confirms
        | Reporting::Claims
        | Reporting::Estimates
        | Reporting::Expects
        | Reporting::Denies => true,
    };
    let owner = clause
        .children(noun)
        .find(|&child| clause.rel(child) == Rel::NmodPoss && !clause.is_within(idx, child))
        .filter(|&owner| clause.is_noun(owner))?;
    quotes.then_some(Speech {
        act: noun,
        speaker: Some(owner),
        denies: *kind == Reporting::Denies,
    })
}

/// “in the words of the ministry”, “citing the ministry”: by the order of words.
fn cited(clause: &Clause<'_>, lexicon: &Lexicon) -> Option<Speech> {
    (0..clause.len()).find_map(|act| {
        let (kind, n_words) = clause.longest_phrase(&lexicon.reporting, act)?;
        if *kind != Reporting::Cites {
            return None;
        }
        let speaker = (act + n_words..clause.len())
            .take(5)
            .take_while(|&at| {
                matches!(
                    clause.upos(at),
                    Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn
                ) && !clause.is_date(at)
            })
            .last()
            .filter(|&at| clause.is_noun(at))?;
        Some(Speech {
            act,
            speaker: Some(speaker),
            denies: false,
        })
    })
}

/// The noun that ends right before a verb, adverbs stepped over: “HUR earlier said”.
fn noun_before(clause: &Clause<'_>, verb: usize) -> Option<usize> {
    let mut at = verb.checked_sub(1)?;
    for _ in 0..3 {
        match clause.upos(at) {
            Upos::Adv | Upos::Aux => at = at.checked_sub(1)?,
            Upos::Adj if matches!(clause.lower()[at].as_str(), "earlier" | "later") => {
                at = at.checked_sub(1)?;
            }
            Upos::Punct if clause.word(at) == ")" => {
                // “the agency (HUR) reported”
                at = at.checked_sub(3)?;
            }
            Upos::Noun | Upos::Propn | Upos::Pron => return Some(at),
            _ => return None,
        }
    }
    None
}

fn push(found: &mut Vec<Speech>, speech: Speech) {
    if !found.iter().any(|known| known.act == speech.act) {
        found.push(speech);
    }
}

/// A speech act that stands beside the statement, not above it.
fn beside(clause: &Clause<'_>, child: usize, lexicon: &Lexicon) -> Option<Speech> {
    match clause.rel(child).base() {
        Rel::Parataxis | Rel::Advcl => {
            let kind = lexicon.reporting.get(clause.lemma(child))?;
            if !clause.is_verb(child) || clause.child(child, Rel::Ccomp).is_some() {
                return None;
            }
            let speaker = if clause.lemma(child) == "cite" {
                clause.child(child, Rel::Obj)
            } else {
                clause
                    .child(child, Rel::Nsubj)
                    .or_else(|| agent(clause, child))
            };
            Some(Speech {
                act: child,
                speaker: Some(speaker?),
                denies: *kind == Reporting::Denies,
            })
        }
        Rel::Obl | Rel::Nmod => {
            let according = clause.children(child).any(|case| {
                clause.rel(case) == Rel::Case
                    && matches!(clause.lemma(case), "accord" | "according" | "per")
            });
            (according && clause.upos(child) != Upos::Num).then_some(Speech {
                act: child,
                speaker: Some(child),
                denies: false,
            })
        }
        _ => None,
    }
}

/// “reported by the ministry”.
fn agent(clause: &Clause<'_>, verb: usize) -> Option<usize> {
    clause
        .children(verb)
        .find(|&child| clause.rel(child).base() == Rel::Obl && clause.case(child) == Some("by"))
}
