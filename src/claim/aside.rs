//! Numbers that only the sentence shows to be no claim.
//!
//! Takes a clause and a number with what it counts; gives the reason to set it aside: the two that
//! were named before, the one who is quoted, the three that somebody is the father of.

use crosstally_syntax::Upos;

use super::clause::Clause;
use super::counted::{Counted, Found, Number};
use crate::lexicon::Lexicon;
use crate::mention::SetAside;

/// Why a number that no room before found fault with is no claim all the same.
pub(super) fn reason(
    clause: &Clause<'_>,
    number: Number,
    counted: Option<Counted>,
    lexicon: &Lexicon,
) -> Option<SetAside> {
    if !number.is_count || number.start >= clause.len() {
        return None;
    }
    of_parent(clause, number)
        .or_else(|| named_before(clause, number))
        .or_else(|| quoted(clause, number, counted?, lexicon))
}

/// “a father of three”: an attribute of its bearer.
fn of_parent(clause: &Clause<'_>, number: Number) -> Option<SetAside> {
    const PARENTS: &[&str] = &[
        "father",
        "mother",
        "dad",
        "mom",
        "mum",
        "parent",
        "grandfather",
        "grandmother",
        "grandma",
        "grandpa",
    ];
    let of = number.start.checked_sub(1)?;
    let parent = of.checked_sub(1)?;
    let next = number.end;
    let open = next >= clause.len()
        || !matches!(clause.upos(next), Upos::Noun | Upos::Adj | Upos::Propn)
            && clause.word(next) != "-"
        || clause.is_date(next);
    (clause.lower()[of] == "of" && PARENTS.contains(&clause.lemma(parent)) && open)
        .then_some(SetAside::Attribute)
}

/// “while the two were playing”, “words between the two”: people or things named before.
fn named_before(clause: &Clause<'_>, number: Number) -> Option<SetAside> {
    let before = number.start.checked_sub(1)?;
    let pointed = matches!(clause.lower()[before].as_str(), "the" | "these" | "those");
    let in_words = clause.word(number.start).starts_with(char::is_alphabetic);
    if !pointed || !in_words || number.end - number.start != 1 {
        return None;
    }
    let next = number.end;
    let lower = clause.lower();
    let ends = next >= clause.len() || clause.upos(next) == Upos::Punct && clause.word(next) != "-";
    if ends {
        return Some(SetAside::Quantifier);
    }
    // “The two were found on Friday” tells how many all the same.
    let verb = matches!(clause.upos(next), Upos::Aux | Upos::Verb);
    let told = !before.checked_sub(1).is_some_and(|at| {
        matches!(
            lower[at].as_str(),
            "while" | "when" | "where" | "as" | "after" | "before"
        )
    });
    (verb && !told).then_some(SetAside::Quantifier)
}

/// “one witness said”, “said one mother”: somebody who speaks.
fn quoted(
    clause: &Clause<'_>,
    number: Number,
    counted: Counted,
    lexicon: &Lexicon,
) -> Option<SetAside> {
    const REACH: usize = 3;
    let one = clause.lower()[number.start] == "one" && number.end - number.start == 1;
    if !one || counted.found != Found::Beside || counted.head < number.end {
        return None;
    }
    let words = &clause.lower()[number.end..=counted.head];
    let person = lexicon
        .concept(words)
        .is_some_and(|(concept, _)| lexicon.wider(&concept.name).any(|wider| wider == "person"));
    let says = |at: usize| {
        const SPEAKS: &[&str] = &[
            "say", "tell", "add", "recall", "explain", "write", "reply", "describe", "remember",
            "ask", "note", "complain", "shout",
        ];
        clause.upos(at) == Upos::Verb
            && SPEAKS.contains(&lexicon.verb_lemma(&clause.lower()[at]).as_ref())
            && at
                .checked_sub(1)
                .is_none_or(|helper| clause.upos(helper) != Upos::Aux)
    };
    // “…”, said one mother: the verb stands behind a quotation, not behind its own speaker.
    let before = number.start.checked_sub(2).is_some_and(|mark| {
        says(mark + 1) && matches!(clause.word(mark), "," | "”" | "\"" | "’" | "''")
    });
    let behind = (counted.head + 1..clause.len().min(counted.head + 1 + REACH))
        .take_while(|&at| {
            matches!(
                clause.upos(at),
                Upos::Verb | Upos::Adv | Upos::Aux | Upos::Pron
            )
        })
        .any(says);
    (person && (before || behind)).then_some(SetAside::Quantifier)
}
