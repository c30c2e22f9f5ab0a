//! The words that bound a number: “more than”, “up to”, “or more”, “~”.
//!
//! Each cue belongs to the number it touches, and to no other.

use super::figure::{Figure, in_words};
use super::numeral::Form;
use super::token::Tokens;
use crate::lexicon::{BoundWord, Lexicon};
use crate::value::{Bound, Decimal};

/// Reads the cues of every figure.
pub(super) fn bound(tokens: &Tokens<'_>, figures: &mut [Figure], lexicon: &Lexicon) {
    for idx in 0..figures.len() {
        let floor = idx.checked_sub(1).map_or(0, |last| figures[last].end);
        let ceiling = figures.get(idx + 1).map_or(tokens.len(), |next| next.first);
        let figure = &mut figures[idx];
        if !figure.takes_bounds() || figure.style.ordinal {
            continue;
        }
        before(tokens, figure, floor, lexicon);
        after(tokens, figure, ceiling, lexicon);
        plus_sign(tokens, figure, ceiling);
        in_brackets(tokens, figures, idx);
    }
}

/// Longest cue, in tokens (“smaller than or equal to”).
const REACH: usize = 6;

/// Reads cues before the figure, from the nearest outwards: “at least about”.
fn before(tokens: &Tokens<'_>, figure: &mut Figure, floor: usize, lexicon: &Lexicon) {
    let mut end = figure.first;
    let mut cue_end = end;
    let mut found: Option<(usize, BoundWord)> = None;
    for _ in 0..3 {
        let mut stop = end;
        if stop > floor && tokens.is_any(stop - 1, &["a", "an", "the", "-", "its", "his", "their"])
        {
            let hyphen = tokens.is(stop - 1, "-");
            let fits = if hyphen {
                tokens.is_hyphen(stop - 1)
            } else {
                found.is_none() && (figure.unit.is_money() || tokens.is(stop - 1, "the"))
            };
            if fits {
                stop -= 1;
            }
        }
        let reach = REACH.min(stop - floor.min(stop));
        let cue = tokens
            .phrase_before(&lexicon.bounds, end, REACH.min(end - floor.min(end)))
            .or_else(|| {
                tokens
                    .phrase_before(&lexicon.bounds, stop, reach)
                    .filter(|(start, word)| {
                        stop < end
                            && (tokens.is(stop, "-")
                                || !tokens.is(stop, "the")
                                || matches!(
                                    word.bound,
                                    Bound::AtLeast
                                        | Bound::AtMost
                                        | Bound::MoreThan
                                        | Bound::LessThan
                                ) && !tokens
                                    .is_any(*start, &["over", "under", "below", "above", "past"]))
                    })
            });
        let Some((start, word)) = cue else {
            break;
        };
        if start < floor || !speaks_of(tokens, figure, start, stop) {
            break;
        }
        if found.is_none() {
            cue_end = if stop < end && tokens.is(stop, "-") {
                stop
            } else {
                end
            };
        }
        found = Some(match found {
            None => (start, *word),
            Some((_, inner)) => (start, outer(*word, inner)),
        });
        end = start;
    }
    let Some((start, word)) = found else {
        return;
    };
    if tokens.is(start, "~") || tokens.text(start) == "≈" {
        cue_end = start + 1;
    }
    apply(figure, &word);
    if word.bound != Bound::Exact || figure.bound != Bound::Exact {
        figure.cue = Some((start, cue_end));
    }
}

/// Of two cues in a row, the one that bounds harder.
fn outer(outer: BoundWord, inner: BoundWord) -> BoundWord {
    match (outer.bound, inner.bound) {
        (Bound::Exact, _) => inner,
        (Bound::Approx, Bound::Exact) => outer,
        (Bound::Approx, _) => inner,
        (_, _) => outer,
    }
}

fn apply(figure: &mut Figure, word: &BoundWord) {
    match (figure.bound, word.bound) {
        (_, Bound::Exact) => {}
        (Bound::Range, Bound::Approx) => figure.approximate = true,
        (Bound::Range, _) => {}
        (Bound::Exact, bound) => {
            figure.bound = bound;
            figure.side = word.side;
        }
        // A vague size stays what it is: “about dozens”.
        (_, Bound::Approx) => {}
        (Bound::MoreThan | Bound::AtLeast, Bound::AtMost | Bound::LessThan) => {
            figure.bound = word.bound
        }
        (bound, other) if in_words(&figure.style) && bound == Bound::AtLeast => {
            figure.bound = other
        }
        _ => {}
    }
}

/// Whether the cue that begins at `start` bounds this figure here.
fn speaks_of(tokens: &Tokens<'_>, figure: &Figure, start: usize, end: usize) -> bool {
    let before = start.wrapping_sub(1);
    if tokens.is(start, "-") || tokens.is_dash(start) {
        return false;
    }
    match tokens.text(start).to_ascii_lowercase().as_str() {
        "up" if tokens.is(start + 1, "to") => {
            // “went up to 400” tells where it went.
            !tokens.is_any(
                before,
                &[
                    "went", "goes", "go", "going", "gone", "shot", "moved", "moving", "pushed",
                    "rose", "climbed", "back", "edged", "rising", "driven", "bumped", "ticked",
                    "way", "it", "them", "catch", "catching", "lead", "leading", "live", "add",
                    "adding", "adds", "added", "ramp", "scaled", "jumped", "inched",
                ],
            )
        }
        "over" | "under" if end - start == 1 => {
            // “$2,000 over 3 years” is a stretch of time.
            let amount = start > 0
                && (tokens.is_digits(start - 1)
                    || tokens.is_any(start - 1, &["million", "billion", "percent", "%", "points"]));
            let place = tokens.is_any(
                before,
                &[
                    "jumped",
                    "flew",
                    "flying",
                    "climbed",
                    "came",
                    "leaned",
                    "took",
                    "ran",
                    "swept",
                    "spread",
                    "rolled",
                    "stretches",
                    "stretched",
                ],
            );
            !amount && !place
        }
        "some" => {
            figure.style.form != Form::Fraction && figure.value() > Decimal::ONE && !figure.hyphen
        }
        "around" => !tokens.is_any(before, &["turn", "turned", "all", "walk", "walked"]),
        "near" => !tokens.is_capital(start) || start == 0,
        "barely" | "hardly" | "scarcely" => figure.style.form != Form::Multiple,
        "minimum" | "maximum" | "just" => true,
        "c" => tokens.glued(figure.first) || tokens.is(start + 1, "."),
        "passed" | "passing" | "tops" | "topped" => {
            figure.is_bare()
                || figure.unit.is_money()
                || figure.unit.code() == "%"
                || !figure.unit.is_one()
        }
        "past" | "beyond" | "not" => {
            !(figure.style.digits == 4 && !figure.style.grouped && figure.is_count())
        }
        "plus" => false,
        _ => true,
    }
}

/// Reads a cue behind the figure, or behind its noun: “500 people or so”, “12 or more”.
fn after(tokens: &Tokens<'_>, figure: &mut Figure, ceiling: usize, lexicon: &Lexicon) {
    for skip in 0..4 {
        let at = figure.end + skip;
        if at >= ceiling {
            return;
        }
        let joint = if skip == 0 && tokens.is_hyphen(at) {
            at + 1
        } else {
            at
        };
        let cue = tokens
            .phrase(&lexicon.bounds_after, at)
            .or_else(|| tokens.phrase(&lexicon.bounds_after, joint));
        if let Some((end, word)) = cue
            && end <= ceiling
            && ends_well(tokens, figure, at, end, skip)
        {
            loosen(figure, word);
            if figure.cue.is_none() {
                figure.cue = Some((joint, end));
            }
            return;
        }
        if !tokens.is_word(at)
            || tokens.is_any(
                at,
                &[
                    "and", "or", "but", "in", "at", "to", "from", "by", "that", "who", "than",
                    "for", "on", "with", "is", "was", "were", "are",
                ],
            )
        {
            return;
        }
    }
}

/// Whether a cue behind the number is its own: not “or more than 5”, and over a noun only “or so”.
fn ends_well(tokens: &Tokens<'_>, figure: &Figure, at: usize, end: usize, skip: usize) -> bool {
    if tokens.is(end, "than") || tokens.is_any(end, &["likely", "important", "precisely"]) {
        return false;
    }
    let first = tokens.text(at).to_ascii_lowercase();
    let glued = tokens.glued(at);
    let phrase_of_or = tokens.is(at, "or")
        || tokens.is(at, "and") && !tokens.is_any(end, &["more"])
        || tokens.is_any(at, &["give", "more", "at"]);
    match first.as_str() {
        "+" => glued && skip == 0,
        // “500ish”, “50-odd people”, “50 odd people”, but not “five odd socks”
        "ish" => skip == 0 && glued,
        "odd" => skip == 0 && (tokens.is_hyphen(at) || figure.value() >= Decimal::from(20)),
        "plus" => {
            let adds = tokens.is_any(end, &["a", "an", "the", "another", "some", "one"]);
            skip == 0
                && !figure.unit.is_money()
                && (tokens.is_hyphen(at) || !adds)
                && !tokens.is_digits(end)
        }
        "-" => skip == 0,
        "approximately" | "roughly" | "around" | "estimated" | "thereabouts" => {
            !tokens.is_digits(end) && !tokens.is_word(end)
        }
        "max" | "maximum" | "min" | "minimum" | "tops" | "upwards" => {
            !tokens.is_word(end) && skip <= 1
        }
        "at" => !tokens.is_digits(end) && (skip <= 2) && !tokens.is_word(end),
        _ => phrase_of_or && !tokens.is_digits(end),
    }
}

fn loosen(figure: &mut Figure, word: &BoundWord) {
    figure.bound = match (figure.bound, word.bound) {
        // “less than 5,000 or equal”, “more than 5,000 or equal to it”
        (Bound::LessThan, Bound::AtLeast) => Bound::AtMost,
        (Bound::MoreThan, Bound::AtLeast) => Bound::AtLeast,
        (Bound::Range, bound) => {
            figure.approximate |= bound == Bound::Approx;
            Bound::Range
        }
        (Bound::Exact, bound) => bound,
        // “about five hundred or more”
        (Bound::Approx, bound @ (Bound::AtLeast | Bound::AtMost)) => bound,
        (bound, _) => bound,
    };
    if figure.bound != Bound::Approx {
        figure.side = None;
    }
}

/// “just under 120 hp (89 kW)”: a conversion in brackets is bounded like what it converts.
fn in_brackets(tokens: &Tokens<'_>, figures: &mut [Figure], idx: usize) {
    let Some(last) = idx.checked_sub(1).map(|last| &figures[last]) else {
        return;
    };
    let figure = &figures[idx];
    let bracket = figure.first == last.end + 1 && tokens.is_any(last.end, &["(", "["]);
    let converts = last.unit != figure.unit
        && (last.unit.is_money() && figure.unit.is_money()
            || last.unit.dimension().is_some_and(|dimension| {
                !dimension.is_number() && Some(dimension) == figure.unit.dimension()
            }));
    if bracket && converts && figure.cue.is_none() && figure.high.is_none() && last.high.is_none() {
        let (bound, side) = (last.bound, last.side);
        figures[idx].bound = bound;
        figures[idx].side = side;
    }
}

/// `10,000+`
fn plus_sign(tokens: &Tokens<'_>, figure: &mut Figure, ceiling: usize) {
    let at = figure.number_end;
    let sign = at < ceiling
        && tokens.is(at, "+")
        && tokens.glued(at)
        && !(tokens.glued(at + 1) && (tokens.is_digits(at + 1) || tokens.is(at + 1, "/")));
    if sign && figure.bound == Bound::Exact {
        figure.bound = Bound::AtLeast;
        figure.cue = Some((at, at + 1));
    }
}
