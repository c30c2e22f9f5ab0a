//! Scores: “3-1”, “won 21-14”, “6–4, 6–3”, “a 5-to-4 ruling”; and ratios: “a 2:1 ratio”, “1:1000”.

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
    let either = |joined: &dyn Fn(&Figure, &Figure) -> bool| {
        next.is_some_and(|next| joined(figure, next))
            || last.is_some_and(|last| joined(last, figure))
    };
    if either(&|a, b| is_ratio(tokens, a, b)) {
        return Some(SetAside::Ratio);
    }
    either(&|a, b| joined(tokens, a, b) || lost_to(tokens, a, b)).then_some(SetAside::Score)
}

/// “a 16:9 screen”, “a scale of 1:25000”: two terms of a ratio, of which neither counts.
fn is_ratio(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let colon = b.first == a.end + 1
        && tokens.is(a.end, ":")
        && tokens.glued(a.end)
        && tokens.glued(b.first);
    let plain = |figure: &Figure| figure.low.is_some() && figure.is_bare() && figure.high.is_none();
    let scale = a.value() == Decimal::ONE && b.value() >= Decimal::from(200);
    let told = tokens.is_any(
        b.end,
        &[
            "ratio", "odds", "scale", "screen", "aspect", "display", "mixture", "mix", "dilution",
        ],
    ) || tokens.is_any(a.first.wrapping_sub(1), &["of", "at"])
        && tokens.is_any(
            a.first.wrapping_sub(2),
            &["ratio", "odds", "scale", "proportion", "dilution"],
        );
    colon && plain(a) && plain(b) && (scale || told)
}

/// “lost 4 to 3”, “beat them 3 to 1”: a score in words, told with the verb of a match.
fn lost_to(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let to = b.first == a.end + 1 && tokens.is(a.end, "to");
    let match_verb = (1..=2).any(|back| {
        tokens.is_any(
            a.first.wrapping_sub(back),
            &["won", "lost", "beat", "beaten", "win", "lose", "defeated"],
        )
    });
    to && match_verb
        && is_points(a)
        && is_points(b)
        && a.value() < Decimal::from(30)
        && b.value() < Decimal::from(30)
        && !tokens.is_word(b.end)
}

fn joined(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let between = a.end..b.first;
    let dash = between.len() == 1
        && (tokens.is_hyphen(a.end)
            || tokens.is(a.end, ":") && tokens.glued(a.end) && tokens.glued(b.first));
    // “a 5-to-4 ruling”
    let to = between.len() == 3
        && tokens.is_hyphen(a.end)
        && tokens.is(a.end + 1, "to")
        && tokens.is_hyphen(a.end + 2);
    // “10/10”
    let full_marks = between.len() == 1
        && tokens.is(a.end, "/")
        && tokens.glued(a.end)
        && tokens.glued(b.first)
        && a.value() == b.value();
    (dash || to || full_marks) && is_points(a) && is_points(b)
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
