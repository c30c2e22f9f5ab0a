//! When a figure is true, and when it was said.
//!
//! Takes a clause with its dates; gives the date of the speech act and the date of the fact,
//! kept apart: the day something was said is no evidence for the day it happened.

use crosstally_syntax::Rel;

use super::When;
use super::clause::Clause;
use super::speaker::Speech;
use crate::mention::DateMention;
use crate::mention::date::DateRole;
use crate::value::Stance;

/// When the figure is true of, and when it was said.
#[derive(Debug, Clone, Default)]
pub(super) struct Times {
    pub(super) as_of: Option<When>,
    pub(super) said_on: Option<When>,
}

/// The times of what is said at `top` with the number at `number`.
pub(super) fn times(
    clause: &Clause<'_>,
    dates: &[DateMention],
    number: usize,
    top: usize,
    speeches: &[Speech],
    stance: Stance,
) -> Times {
    let mut times = Times::default();
    let mut nearest: Option<(usize, &DateMention)> = None;
    for date in dates.iter().filter(|date| !date.period.is_open()) {
        let Some(at) = clause.top_of(clause.tokens_in(date.span)) else {
            continue;
        };
        // “said on 3 May that”: right behind the reporting verb, whatever the tree says.
        let behind = |speech: &Speech| {
            at > speech.act && at <= speech.act + 3 && (at < number || speech.act > number)
        };
        let governor = governor(clause, at);
        if speeches
            .iter()
            .any(|speech| governor == Some(speech.act) || behind(speech))
        {
            times.said_on.get_or_insert_with(|| when(date));
            continue;
        }
        // “by December” dates what is to come, never what is said to be so.
        if date.role == DateRole::Target && stance == Stance::Actual {
            continue;
        }
        // “(January 8,140, February 7,655)”: the date right before its number.
        let adjoins = clause.tokens_in(date.span).end == number;
        if let Some(distance) = adjoins
            .then_some(0)
            .or_else(|| distance(clause, at, number, top))
            && nearest.is_none_or(|(best, _)| distance < best)
        {
            nearest = Some((distance, date));
        }
    }
    times.as_of = nearest
        .map(|(_, date)| when(date))
        .or_else(|| times.said_on.clone());
    times
}

/// The verb or noun that a date says something of.
fn governor(clause: &Clause<'_>, date: usize) -> Option<usize> {
    let mut at = date;
    for _ in 0..4 {
        let head = clause.head(at)?;
        if clause.is_verb(head) || clause.is_noun(head) && clause.rel(at).base() == Rel::Nmod {
            return Some(head);
        }
        at = head;
    }
    None
}

/// How far the governor of a date stands from the number or its predicate; `None` when the date
/// belongs to another clause.
fn distance(clause: &Clause<'_>, date: usize, number: usize, top: usize) -> Option<usize> {
    let governor = governor(clause, date)?;
    if governor == top {
        return Some(0);
    }
    let up = |from: usize| {
        [from]
            .into_iter()
            .chain(clause.ancestors(from))
            .position(|at| at == governor)
    };
    match (up(number), up(top)) {
        (Some(a), Some(b)) => Some(1 + a.min(b)),
        (Some(a), None) | (None, Some(a)) => Some(1 + a),
        (None, None) => clause.is_within(governor, top).then_some(8),
    }
}

fn when(date: &DateMention) -> When {
    When {
        period: date.period,
        read_from: date.text.clone(),
    }
}
