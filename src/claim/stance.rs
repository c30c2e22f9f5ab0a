//! Whether a figure is said to be so, planned, expected, possible or denied.
//!
//! Takes a clause and the token a claim's predicate hangs on; gives the stance of the nearest word
//! that governs it.

use crosstally_syntax::{Rel, Upos, Xpos};

use super::clause::Clause;
use super::speaker::Speech;
use crate::lexicon::{Lexicon, Reporting, StanceWord};
use crate::value::Stance;

/// Steps from the number up to the word that governs what is done with it: “agreed to send 3,000
/// troops”. What stands farther off speaks of something else (“called for a response to the threat
/// posed by the dispatch of 3,000 troops”).
const NEAR: usize = 3;

/// The stance of what is said at `top` with the number at `number`.
pub(super) fn stance(
    clause: &Clause<'_>,
    number: usize,
    counted: Option<usize>,
    top: usize,
    speeches: &[Speech],
    lexicon: &Lexicon,
) -> Stance {
    if speeches.iter().any(|speech| speech.denies) {
        return Stance::Denied;
    }
    if let Some(stance) = by_phrase(clause, number, top, lexicon) {
        return stance;
    }
    let mut taken_for_granted = false;
    let describes = matches!(clause.rel(number).base(), Rel::Amod | Rel::Compound);
    for (steps, at) in [number]
        .into_iter()
        .chain(clause.ancestors(number))
        .enumerate()
    {
        let reporting =
            speeches.iter().any(|speech| speech.act == at) && !expects(clause, at, number, lexicon);
        // “24,000 requests were filed”: what is counted says nothing of how the figure is meant.
        let reporting = reporting || counted == Some(at) && clause.is_noun(at);
        // “The attacks that killed three were not linked” denies a link, and no death.
        if let Some(stance) = of_word(clause, at, number, reporting, lexicon)
            .filter(|stance| !(taken_for_granted && *stance == Stance::Denied))
        {
            return stance;
        }
        if steps <= NEAR
            && !reporting
            && !describes
            && let Some(stance) = of_phrase(clause, at, number, lexicon)
                .filter(|stance| !(taken_for_granted && *stance == Stance::Denied))
        {
            return stance;
        }
        if speeches.iter().any(|speech| speech.act == at) {
            break;
        }
        taken_for_granted |= clause.rel(at) == Rel::AclRelcl;
    }
    if !clause.is_within(number, top)
        && let Some(stance) = of_word(clause, top, number, false, lexicon)
    {
        return stance;
    }
    Stance::Actual
}

/// What the word at `at`, its helpers and its describing words say.
fn of_word(
    clause: &Clause<'_>,
    at: usize,
    number: usize,
    reporting: bool,
    lexicon: &Lexicon,
) -> Option<Stance> {
    let mut conditional = false;
    for child in clause.children(at) {
        match clause.rel(child).base() {
            Rel::Aux | Rel::Amod | Rel::Advmod if !clause.is_within(number, child) => {
                if matches!(clause.lemma(child), "not" | "never" | "n't") && clause.is_verb(at) {
                    // “A quarter do not eat enough” says that so many do not; “not more than 32” is
                    // a bound; “they did not send 3,000” denies the figure.
                    let subject = clause
                        .nsubj(at)
                        .is_some_and(|subject| clause.is_within(number, subject))
                        || number < child;
                    let bound = (child..number).any(|idx| {
                        matches!(
                            clause.lower()[idx].as_str(),
                            "more" | "less" | "fewer" | "exceed"
                        )
                    });
                    // “It not only bought 300 buses but 40 trams” denies nothing.
                    let only = clause
                        .lower()
                        .get(child + 1)
                        .is_some_and(|next| next == "only");
                    if !subject && !bound && !only {
                        return Some(Stance::Denied);
                    }
                    continue;
                }
                if let Some(stance) = lexicon.stance.get(clause.lemma(child)) {
                    return Some(of(*stance));
                }
            }
            Rel::Mark => conditional |= matches!(clause.lemma(child), "if" | "unless" | "whether"),
            // “The target is 3,000”.
            Rel::Nsubj if clause.is_noun(child) && clause.child(at, Rel::Cop).is_some() => {
                let word = lexicon.stance.get(clause.lemma(child)).copied();
                if word == Some(StanceWord::Planned) && !clause.is_within(number, child) {
                    return word.map(of);
                }
            }
            Rel::Compound if clause.is_noun(at) => {
                if let Some(stance) = lexicon.stance.get(clause.lemma(child)) {
                    return Some(of(*stance));
                }
            }
            _ => {}
        }
    }
    if conditional && clause.rel(at).base() == Rel::Advcl {
        return Some(Stance::Possible);
    }
    // “plans to send 10,000”, “a target of 10,000”: the word itself, where the number stands below it.
    if !reporting
        && at != number
        && governs(clause, at, number)
        && matches!(clause.upos(at), Upos::Verb | Upos::Noun | Upos::Adj)
        && let Some(stance) = lexicon.stance.get(clause.lemma(at))
    {
        return Some(of(*stance));
    }
    None
}

/// What a phrase of several words at `at` or at one of its helpers says: “no truth to”, “nowhere
/// near”, “ruled out”, “none of”.
fn of_phrase(clause: &Clause<'_>, at: usize, number: usize, lexicon: &Lexicon) -> Option<Stance> {
    let phrase_at = |idx: usize| {
        let (word, n_words) = clause.longest_phrase(&lexicon.stance, idx)?;
        (n_words > 1).then(|| of(*word))
    };
    let helps = |child: &usize| {
        let rel = clause.rel(*child).base();
        !clause.is_within(number, *child)
            && matches!(
                rel,
                Rel::Cop | Rel::Advmod | Rel::Amod | Rel::Mark | Rel::Case | Rel::Det
            )
    };
    let itself = || {
        let says = at != number
            && governs(clause, at, number)
            && matches!(
                clause.upos(at),
                Upos::Verb | Upos::Noun | Upos::Adj | Upos::Pron
            );
        // “Two of them failed to separate”: there are two all the same.
        says.then(|| phrase_at(at))
            .flatten()
            .filter(|stance| at < number || *stance != Stance::Denied)
    };
    clause
        .children(at)
        .filter(helps)
        .find_map(phrase_at)
        .or_else(itself)
}

/// Whether the speaker only expects what he says (“officials fear that 12 died”). Of “all five” and
/// “the five” it is known already that there are five.
fn expects(clause: &Clause<'_>, act: usize, number: usize, lexicon: &Lexicon) -> bool {
    let is_known = number
        .checked_sub(1)
        .is_some_and(|before| matches!(clause.lower()[before].as_str(), "all" | "the" | "these"));
    !is_known && lexicon.reporting.get(clause.lemma(act)) == Some(&Reporting::Expects)
}

/// “are to arrive”, “is due to lift off”, “seeks to cancel”: a phrase of several words right before
/// what is said of the counted thing.
fn by_phrase(clause: &Clause<'_>, number: usize, top: usize, lexicon: &Lexicon) -> Option<Stance> {
    const REACH: usize = 4;
    let lower = clause.lower();
    // “threatens to widen the three-year war”: the number only describes its noun.
    if matches!(clause.rel(number).base(), Rel::Amod | Rel::Compound)
        && clause.xpos(number) != Xpos::CD
    {
        return None;
    }
    let verb = [top, number]
        .into_iter()
        .chain(clause.ancestors(number).take(3))
        .find(|&at| clause.upos(at) == Upos::Verb)?;
    let first = verb.saturating_sub(REACH);
    (first..=verb).find_map(|start| {
        let base = lexicon.verb_lemma(&lower[start]);
        let inflected = start + 1 < verb && !matches!(base.as_ref(), "be" | "have");
        (start + 2..=lower.len().min(verb + 3))
            .rev()
            .find_map(|end| {
                // It ends right before the verb, or holds it (“are to”).
                let is_be = lexicon.verb_lemma(&lower[verb]) == "be";
                let near = end <= verb && verb - end <= 1 || is_be && start == verb;
                if !near {
                    return None;
                }
                let words = lower[start..end].join(" ");
                let found = lexicon.stance.get(&words).or_else(|| {
                    let rest = lower[start + 1..end].join(" ");
                    let phrase = format!("{base} {rest}");
                    inflected.then(|| lexicon.stance.get(&phrase))?
                });
                found.copied().map(of)
            })
    })
}

/// Whether what `at` says reaches back to the number: a verb speaks of what follows it and of its
/// own subject, not of what another clause said before it (“was training 3,000, and planned to …”).
fn governs(clause: &Clause<'_>, at: usize, number: usize) -> bool {
    at < number
        || clause.upos(at) != Upos::Verb
        || clause
            .child(at, Rel::Nsubj)
            .is_some_and(|subject| clause.is_within(number, subject))
}

fn of(word: StanceWord) -> Stance {
    match word {
        StanceWord::Planned => Stance::Planned,
        StanceWord::Forecast => Stance::Forecast,
        StanceWord::Possible | StanceWord::Hypothetical => Stance::Possible,
        StanceWord::Denied | StanceWord::Negated => Stance::Denied,
    }
}
