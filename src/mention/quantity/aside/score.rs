//! Scores: “3-1”, “won 21-14”, “6–4, 6–3”.

use super::super::SetAside;
use super::super::figure::Figure;
use super::super::numeral::Form;
use super::super::token::Tokens;
use crate::value::Decimal;

/// Whether a number is one half of a score: two small whole numbers joined by a dash or colon that
/// were not joined to a range.
pub(super) fn of(tokens: &Tokens<'_>, figures: &[Figure], idx: usize) -> Option<SetAside> {
    let figure = &figures[idx];
    let next = figures.get(idx + 1);
    let last = idx.checked_sub(1).and_then(|last| figures.get(last));
    let pair = next.is_some_and(|next| joined(tokens, figure, next))
        || last.is_some_and(|last| joined(tokens, last, figure));
    pair.then_some(SetAside::Score)
}

fn joined(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let between = a.end..b.first;
    let dash = between.len() == 1
        && (tokens.is_hyphen(a.end)
            || tokens.is(a.end, ":") && tokens.glued(a.end) && tokens.glued(b.first));
    dash && is_points(a) && is_points(b)
}

fn is_points(figure: &Figure) -> bool {
    figure.low.is_some()
        && figure.is_bare()
        && figure.high.is_none()
        && !figure.style.broken
        && !figure.style.grouped
        && figure.style.form == Form::Digits
        && figure.value() < Decimal::from(200)
}
