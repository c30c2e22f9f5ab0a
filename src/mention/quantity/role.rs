//! What part a number plays beside its neighbours: change, states before and after, shares, limits.

use super::figure::Figure;
use super::numeral::Form;
use super::token::Tokens;
use super::{Change, Role};
use crate::lexicon::{ChangeKind, ChangeWord, Lexicon};
use crate::value::Decimal;

/// Reads change and role of every figure.
pub(super) fn assign(tokens: &Tokens<'_>, figures: &mut [Figure], lexicon: &Lexicon) {
    for idx in 0..figures.len() {
        if !figures[idx].is_open() {
            continue;
        }
        let floor = idx.checked_sub(1).map_or(0, |last| figures[last].end);
        let change = change(tokens, figures, idx, floor, lexicon);
        let figure = &mut figures[idx];
        match change {
            Some(Found::Change(change)) => figure.change = Some(change),
            Some(Found::State) => figure.role = figure.role.or(Some(Role::To)),
            None => {}
        }
        if figure.role.is_none() {
            figure.role = role(tokens, figure, floor, lexicon);
        }
        take_unit_left_out(tokens, figures, idx);
    }
}

/// “sales rose by 5 % and costs fell by 3”, “the highest bid is 84 cents, the lowest is 74”: a unit
/// that is said once, where the second number ends its clause.
fn take_unit_left_out(tokens: &Tokens<'_>, figures: &mut [Figure], idx: usize) {
    let (head, tail) = figures.split_at_mut(idx);
    let (Some(last), Some(figure)) = (head.last(), tail.first_mut()) else {
        return;
    };
    let lone = figure.is_open()
        && figure.is_bare()
        && figure.high.is_none()
        && figure.cue.is_none()
        && figure.per.is_none()
        && figure.first == figure.number
        && !tokens.is_word(figure.end)
        && !tokens.is_hyphen(figure.end)
        && !last.is_bare()
        && last.is_open();
    let before =
        |figure: &Figure, word: &str| figure.first > 0 && tokens.is(figure.first - 1, word);
    let by = last.change.is_some()
        && figure.change.is_some()
        && last.unit.code() == "%"
        && before(last, "by")
        && before(figure, "by");
    let at = figure.first;
    let superlative = (before(figure, "is") || before(figure, "was"))
        && tokens.is(at.wrapping_sub(3), "the")
        && tokens.is_any(
            at.wrapping_sub(2),
            &[
                "highest", "lowest", "largest", "smallest", "latter", "former", "other", "longest",
                "shortest", "cheapest",
            ],
        )
        && at - last.end <= 6;
    if lone && (by || superlative) {
        // Coins are given in their money: “74” beside “84 cents” is 0.74.
        let worth = last.worth;
        let Some(low) = figure.low.and_then(|low| low.times(worth)) else {
            return;
        };
        figure.low = Some(low);
        figure.unit = last.unit.clone();
        figure.unit_name.clone_from(&last.unit_name);
    }
}

enum Found {
    /// The number says by how much.
    Change(Change),
    /// The number says up or down to what.
    State,
}

/// First token of the figure with its cue.
fn start(figure: &Figure) -> usize {
    figure
        .cue
        .map_or(figure.first, |(cue, _)| cue.min(figure.first))
}

fn change(
    tokens: &Tokens<'_>,
    figures: &[Figure],
    idx: usize,
    floor: usize,
    lexicon: &Lexicon,
) -> Option<Found> {
    let figure = &figures[idx];
    if figure.style.form == Form::Multiple || figure.role == Some(Role::From) {
        return None;
    }
    if figure.role == Some(Role::To) {
        return Some(Found::State);
    }
    let at = start(figure);
    // “rose 7 sen to RM4.20”
    if at > 0
        && at == floor + 1
        && tokens.is(floor, "to")
        && idx > 0
        && figures[idx - 1].change.is_some()
    {
        return Some(Found::State);
    }
    if let Some(found) = after_verb(tokens, figure, at, floor, lexicon) {
        return Some(found);
    }
    if let Some(change) = noun_around(tokens, figure, at, lexicon) {
        return Some(Found::Change(change));
    }
    if figure.unit.code() == "%" && figure.style.positive && figure.first == figure.number {
        return Some(Found::Change(Change::Up));
    }
    inherited(tokens, figures, idx)
}

/// “rose 5 %”, “fell by as much as 5”, “was down about 3 points”, “rose to 19”.
fn after_verb(
    tokens: &Tokens<'_>,
    figure: &Figure,
    at: usize,
    floor: usize,
    lexicon: &Lexicon,
) -> Option<Found> {
    let mut end = at;
    let mut to = end > floor && tokens.is(end - 1, "to");
    let by = end > floor && tokens.is(end - 1, "by");
    if to || by {
        end -= 1;
    }
    let reach = if by { 8 } else { 3 };
    let mut skipped = 0;
    while end > floor && skipped <= reach {
        // The longest word for a change that ends here.
        if let Some((first, word)) = tokens.phrase_before(&lexicon.changes, end, 3.min(end - floor))
        {
            if is_particle(tokens, figure, first, end) {
                return None;
            }
            if to {
                return (word.kind != ChangeKind::Noun || skipped == 0).then_some(Found::State);
            }
            return is_amount(tokens, figure, word, by).then_some(Found::Change(word.change));
        }
        let word = end - 1;
        to |= tokens.is(word, "to") && !tokens.is(word.wrapping_sub(1), "up");
        let passes = if by {
            tokens.is_word(word) || tokens.is_any(word, &["'", "’"])
        } else {
            tokens.is_any(word, SOFTENERS) || tokens.text(word).ends_with("ly")
        };
        if !passes {
            return None;
        }
        end = word;
        skipped += 1;
    }
    None
}

/// “gave up 517 yards”, “put down 5 deposits”: a particle of another verb, where the number counts.
fn is_particle(tokens: &Tokens<'_>, figure: &Figure, first: usize, end: usize) -> bool {
    if end - first != 1 || !tokens.is_any(first, &["up", "down"]) {
        return false;
    }
    let relative = matches!(figure.unit.code(), "%" | "[pp]" | "[bp]")
        || tokens.is_any(figure.end, &["points", "point", "places", "from"]);
    let before = first.wrapping_sub(1);
    let stands = tokens.is_any(
        before,
        &[
            "is", "was", "are", "were", "be", "been", "s", ",", "(", "-", "–", "—", "or", "being",
            "closed", "ended", "finished", "now", "and",
        ],
    );
    let moves = tokens.is_any(
        before,
        &[
            "gave", "give", "put", "puts", "made", "make", "makes", "set", "sets", "took", "take",
            "takes", "pick", "picked", "racked", "piled", "ended", "broke", "blew", "cut",
        ],
    );
    !(stands || relative) || moves
}

/// Words that stand between a verb and its amount.
const SOFTENERS: &[&str] = &[
    "another",
    "further",
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "a",
    "an",
    "as",
    "much",
    "more",
    "than",
    "over",
    "only",
    "just",
    "at",
    "least",
    "up",
    "to",
    "an",
    "additional",
    "extra",
    "estimated",
    "whopping",
    "back",
    "its",
    "on",
    "average",
    "by",
    "mere",
    "modest",
    "record",
    "the",
    "again",
    "even",
];

/// Whether the figure can be the amount of this change.
fn is_amount(tokens: &Tokens<'_>, figure: &Figure, word: &ChangeWord, by: bool) -> bool {
    let measure =
        !figure.is_bare() || figure.style.form == Form::Fraction && !figure.style.magnitude;
    let points = tokens.is_any(
        figure.end,
        &["points", "point", "places", "spots", "pips", "ticks"],
    );
    let duration = matches!(
        figure.unit.code(),
        "a" | "mo" | "wk" | "d" | "h" | "min" | "s"
    );
    match word.kind {
        ChangeKind::Verb if by => true,
        ChangeKind::Loose if by => true,
        ChangeKind::Loose => {
            !duration && (!figure.is_bare() || points || !tokens.is_small(figure.end))
        }
        ChangeKind::Verb => !duration && (measure || points || figure.unit.is_one()),
        ChangeKind::Weak if by => measure || points || figure.is_bare(),
        ChangeKind::Weak => {
            figure.unit.code() == "%"
                || points
                || matches!(figure.unit.code(), "[pp]" | "[bp]")
                || figure.unit.is_money() && is_market(tokens, figure)
        }
        ChangeKind::Noun => true,
        ChangeKind::After => false,
    }
}

/// Whether the sentence speaks of prices on a market: “added 7 sen to RM4.20”.
fn is_market(tokens: &Tokens<'_>, figure: &Figure) -> bool {
    let end = figure.end;
    tokens.is(end, "to")
        && (tokens.is_digits(end + 1) || tokens.is_mark(end + 1) || tokens.is_digits(end + 2))
        || figure.value() < Decimal::ONE
        || tokens.is_any(end, &["a", "per"]) && tokens.is(end + 1, "share")
}

/// “a rise of 5 %” is read with the verbs; here “a 5 % rise”, “5 % higher”.
fn noun_around(
    tokens: &Tokens<'_>,
    figure: &Figure,
    at: usize,
    lexicon: &Lexicon,
) -> Option<Change> {
    let relative = matches!(figure.unit.code(), "%" | "[pp]" | "[bp]")
        || tokens.is_any(figure.end, &["point", "points"]);
    if !relative {
        return None;
    }
    let mut end = figure.end;
    if tokens.is_any(end, &["point", "points"]) || tokens.is_hyphen(end) {
        end += 1;
    }
    if tokens.is_any(end, &["higher", "up"]) && !tokens.is(end + 1, "to") {
        return Some(Change::Up);
    }
    if tokens.is_any(end, &["lower", "down"]) {
        return Some(Change::Down);
    }
    let article = at > 0
        && tokens.is_any(
            at - 1,
            &[
                "a", "an", "the", "its", "this", "that", "another", "their", "with", "of",
            ],
        );
    if !article {
        return None;
    }
    for step in 0..3 {
        if let Some((_, word)) = tokens.phrase(&lexicon.changes, end + step) {
            let noun = tokens.is_any(
                end + step,
                &[
                    "rise",
                    "increase",
                    "gain",
                    "jump",
                    "surge",
                    "climb",
                    "leap",
                    "spike",
                    "rally",
                    "rebound",
                    "hike",
                    "boost",
                    "raise",
                    "advance",
                    "fall",
                    "drop",
                    "decline",
                    "decrease",
                    "slide",
                    "plunge",
                    "slump",
                    "dip",
                    "cut",
                    "crash",
                    "retreat",
                    "contraction",
                ],
            );
            return noun.then_some(word.change);
        }
        if tokens.is_any(
            end + step,
            &["growth", "expansion", "improvement", "uptick", "upswing"],
        ) {
            return Some(Change::Up);
        }
        if tokens.is_any(
            end + step,
            &["reduction", "loss", "contraction", "downturn", "discount"],
        ) && !tokens.is(end + step, "discount")
        {
            return Some(Change::Down);
        }
        if !tokens.is_small(end + step)
            || tokens.is_any(
                end + step,
                &["of", "in", "to", "and", "from", "on", "by", "at"],
            )
        {
            return None;
        }
    }
    None
}

/// “down 3 %, its rival by 5 %”, “lost 84 points, or 1.1 %”: the change of the figure before.
fn inherited(tokens: &Tokens<'_>, figures: &[Figure], idx: usize) -> Option<Found> {
    let last = figures.get(idx.checked_sub(1)?)?;
    let figure = &figures[idx];
    let change = last.change?;
    let at = start(figure);
    // “by 5 percent and costs by 3”: the second says no unit.
    let unsaid = last.unit.code() == "%" && figure.is_bare() && !tokens.is_word(figure.end);
    let same_kind = figure.unit == last.unit || unsaid;
    let by = at > last.end && tokens.is(at - 1, "by") && at - last.end <= 8 && same_kind;
    let mut between = last.end;
    if tokens.is_any(between, &["points", "point", "jobs", "positions"]) {
        between += 1;
    }
    let gap = at.checked_sub(between)?;
    let or = (1..=2).contains(&gap) && tokens.is(at - 1, "or") && figure.unit.code() == "%";
    let bracket = gap == 1 && tokens.is(between, "(") && same_dimension(figure, last);
    (by || or || bracket).then_some(Found::Change(change))
}

fn same_dimension(a: &Figure, b: &Figure) -> bool {
    a.unit.code() == "%" && b.is_bare()
        || a.unit != b.unit
            && a.unit.dimension().is_some()
            && a.unit.dimension() == b.unit.dimension()
}

/// Roles that the words next to a figure tell.
fn role(tokens: &Tokens<'_>, figure: &Figure, floor: usize, lexicon: &Lexicon) -> Option<Role> {
    if figure.style.form == Form::Multiple
        || tokens.is_any(figure.end, &["times", "x", "×"]) && is_multiple(tokens, figure)
    {
        return Some(Role::Multiple);
    }
    let at = start(figure);
    let before = |end: usize| tokens.phrase_before(&lexicon.roles, end, 4.min(end - floor));
    if let Some((_, word)) = before(figure.first).or_else(|| before(at)) {
        return Some(word.0);
    }
    if tokens.is_any(figure.end, &["more", "additional", "further", "extra"])
        && !tokens.is(figure.end + 1, "than")
    {
        return Some(Role::Additional);
    }
    // “two more years”: the word stands before the unit.
    if !figure.is_bare()
        && (figure.number_end..figure.end)
            .any(|word| tokens.is_any(word, &["more", "additional", "further", "extra"]))
    {
        return Some(Role::Additional);
    }
    let stretch = figure.high.is_some() && !tokens.is_any(at.wrapping_sub(2), &["up", "down"]);
    if at > floor
        && !stretch
        && tokens.is(at - 1, "from")
        && came_from(tokens, at - 1, floor, lexicon)
    {
        return Some(Role::Previous);
    }
    let share = figure.style.form == Form::Fraction || figure.unit.code() == "%";
    (share && tokens.is(figure.end, "of") && figure.change.is_none()).then_some(Role::Share)
}

/// Whether the “from” at `from` tells what was before: “down from 5”, “to 3.9 % from 4.2 %”.
fn came_from(tokens: &Tokens<'_>, from: usize, floor: usize, lexicon: &Lexicon) -> bool {
    let moved = tokens
        .phrase_before(&lexicon.changes, from, 2.min(from))
        .is_some();
    moved || floor > 0 && from - floor <= 2
}

/// “three times as many”, “100 times more”, but not “called three times”.
fn is_multiple(tokens: &Tokens<'_>, figure: &Figure) -> bool {
    tokens.is_any(
        figure.end + 1,
        &[
            "as", "more", "the", "higher", "larger", "bigger", "greater", "faster", "less", "its",
            "their", "that",
        ],
    )
}
