//! Numbers that belong together: ranges, lists that share a unit, shares, compounds.
//!
//! Takes figures in order; joins neighbours where the words between them say so. Looks only at
//! what stands between two figures, so the whole pass is linear.

use super::figure::{Figure, in_words};
use super::numeral::{Form, Ratio};
use super::token::Tokens;
use super::{Change, Role, SetAside};
use crate::lexicon::Lexicon;
use crate::value::{Bound, Decimal, Unit};

/// Joins what belongs together, in place.
pub(super) fn join(tokens: &Tokens<'_>, figures: &mut Vec<Figure>, lexicon: &Lexicon) {
    let mut joined: Vec<Figure> = Vec::with_capacity(figures.len());
    for mut figure in figures.drain(..) {
        while let Some(last) = joined.last_mut() {
            match join_pair(tokens, last, &mut figure, lexicon) {
                Joined::Both => break,
                Joined::IntoLast => {
                    let last = joined.pop().expect("a last figure was just looked at");
                    figure = last;
                }
            }
        }
        joined.push(figure);
    }
    for figure in &mut joined {
        read_tolerance(tokens, figure);
    }
    join_states(tokens, &mut joined, lexicon);
    share_units(tokens, &mut joined);
    *figures = joined;
}

enum Joined {
    /// They stay two figures.
    Both,
    /// The second went into the first.
    IntoLast,
}

fn join_pair(tokens: &Tokens<'_>, a: &mut Figure, b: &mut Figure, lexicon: &Lexicon) -> Joined {
    if !a.is_open() || !b.is_open() || a.style.ordinal || b.style.ordinal {
        return Joined::Both;
    }
    let between = Between::new(tokens, a.end, b.first);
    if repeats(tokens, a, b) {
        a.end = b.end + 1;
        return Joined::IntoLast;
    }
    if add_smaller_unit(tokens, a, b, &between) || add_coins(tokens, a, b, &between) {
        return Joined::IntoLast;
    }
    if share_of(tokens, a, b, &between, lexicon) {
        return Joined::IntoLast;
    }
    if over(tokens, a, b, &between)
        || plus_minus(tokens, a, b, &between)
        || range(tokens, a, b, &between, lexicon)
    {
        return Joined::IntoLast;
    }
    part_of(tokens, a, b, &between);
    points_of_percent(tokens, a, b, &between);
    Joined::Both
}

/// “up three points to 61 %”, “61 %, up three points”: points of a percentage.
fn points_of_percent(tokens: &Tokens<'_>, a: &mut Figure, b: &mut Figure, between: &Between) {
    let is_points = |figure: &Figure| {
        figure.is_open()
            && figure.is_bare()
            && figure.per.is_none()
            && tokens.is_any(figure.end, &["point", "points", "pts"])
    };
    let to = is_points(a)
        && b.unit.code() == "%"
        && between.len >= 2
        && between.len <= 4
        && tokens.is_any(between.first + 1, &["to", "from"]);
    let up = is_points(b)
        && a.unit.code() == "%"
        && between.len <= 3
        && tokens.is_any(b.first.wrapping_sub(1), &["up", "down"]);
    let points = if to {
        a
    } else if up {
        b
    } else {
        return;
    };
    points.unit = Unit::new("[pp]");
    points.unit_name = Some("percentage point".to_owned());
    points.end += 1;
}

/// The words between two figures: at most three are of interest.
struct Between {
    first: usize,
    len: usize,
}

impl Between {
    fn new(tokens: &Tokens<'_>, first: usize, end: usize) -> Self {
        debug_assert!(end <= tokens.len());
        Self {
            first,
            len: end.saturating_sub(first),
        }
    }

    /// Whether the words between are exactly these.
    fn are(&self, tokens: &Tokens<'_>, words: &[&str]) -> bool {
        self.len == words.len()
            && words
                .iter()
                .enumerate()
                .all(|(idx, word)| tokens.is(self.first + idx, word))
    }

    fn is_one_of(&self, tokens: &Tokens<'_>, words: &[&str]) -> bool {
        self.len == 1 && tokens.is_any(self.first, words)
    }
}

/// “forty-five (45)”, “45 (forty-five)”: the same number twice.
fn repeats(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    b.first == a.end + 1
        && tokens.is(a.end, "(")
        && tokens.is(b.end, ")")
        && a.low == b.low
        && a.unit == b.unit
        && in_words(&a.style) != in_words(&b.style)
}

/// Units that are written in steps: “5 feet 2 inches”, “2 hours and 30 minutes”.
const STEPS: &[(&str, &str, i64)] = &[
    ("[ft_i]", "[in_i]", 12),
    ("[yd_i]", "[ft_i]", 3),
    ("[yd_i]", "[in_i]", 36),
    ("[lb_av]", "[oz_av]", 16),
    ("[stone_av]", "[lb_av]", 14),
    ("h", "min", 60),
    ("h", "s", 3600),
    ("min", "s", 60),
    ("m", "cm", 100),
    ("km", "m", 1000),
    ("km", "cm", 100_000),
    ("kg", "g", 1000),
    ("deg", "'", 60),
    ("'", "''", 60),
];

/// Adds a smaller unit to a greater one; the sum is given in the smaller, where it is exact.
fn add_smaller_unit(tokens: &Tokens<'_>, a: &mut Figure, b: &Figure, between: &Between) -> bool {
    if !joins_closely(tokens, a, b, between) {
        return false;
    }
    let unnamed = is_height(tokens, a, b, between);
    let step = STEPS.iter().find(|(greater, smaller, _)| {
        a.unit.code() == *greater && (b.unit.code() == *smaller || unnamed && *smaller == "[in_i]")
    });
    let (Some((_, smaller_unit, times)), Some(greater), Some(smaller)) = (step, a.low, b.low)
    else {
        return false;
    };
    if smaller.value() >= Decimal::from(*times) {
        return false;
    }
    let Some(sum) = greater
        .times(Decimal::from(*times))
        .and_then(|sum| sum.plus(smaller))
    else {
        return false;
    };
    a.low = Some(sum);
    a.unit = Unit::new(*smaller_unit);
    a.unit_name = if unnamed {
        Some("inch".to_owned())
    } else {
        b.unit_name.clone()
    };
    a.end = b.end;
    true
}

/// “five foot three”, “5-foot-11”: inches without their name, behind feet that measure a person.
fn is_height(tokens: &Tokens<'_>, a: &Figure, b: &Figure, between: &Between) -> bool {
    let feet = a.unit.code() == "[ft_i]" && a.value() < Decimal::TEN && !a.style.broken;
    let joint = between.len == 0 || tokens.is_hyphen(between.first) && between.len == 1;
    let apart = !tokens.is_word(b.end)
        || tokens.is_any(
            b.end,
            &[
                "tall", "and", "in", "is", "was", "with", "or", "at", "frame", "guard", "forward",
            ],
        );
    feet && joint && b.is_bare() && !b.style.broken && !b.style.negative && apart
}

fn joins_closely(tokens: &Tokens<'_>, a: &Figure, b: &Figure, between: &Between) -> bool {
    let close = between.len == 0
        || between.is_one_of(tokens, &["and"])
        || (between.len == 1
            && tokens.is(between.first, ".")
            && tokens.is_any(a.end - 1, &["ft", "lb", "lbs", "hr", "hrs", "min", "st"]))
        || (between.len == 1
            && tokens.is(between.first, ",")
            && a.unit.code() != "h"
            && a.unit.code() != "a")
        || between.are(tokens, &[",", "and"]) && a.unit.code() != "h"
        || (between.len == 1 && tokens.is_hyphen(between.first));
    close
        && a.bound == Bound::Exact
        && b.bound == Bound::Exact
        && a.high.is_none()
        && b.high.is_none()
        && a.per.is_none()
}

/// “20 dollars 43 cents”, “$20 and 43c”, “15 dollars 50”, “three dollars forty-five”.
fn add_coins(tokens: &Tokens<'_>, a: &mut Figure, b: &Figure, between: &Between) -> bool {
    let close = between.len == 0 || between.is_one_of(tokens, &["and"]);
    if !close || !a.unit.is_money() || a.high.is_some() || a.style.broken || a.style.magnitude {
        return false;
    }
    let (Some(sum), Some(coins)) = (a.low, b.low) else {
        return false;
    };
    let coin = b.unit.is_money()
        && coins.value() < Decimal::ONE
        && !tokens.is_any(b.first, &["$", "€", "£"])
        && b.number == b.first
        && b.end > b.number_end;
    let small = b.is_bare()
        && !b.style.broken
        && !b.style.magnitude
        && coins.value() < Decimal::ONE_HUNDRED
        && coins.value() > Decimal::ZERO;
    // A bare number is cents only where nothing is counted by it: “15 dollars 50.”
    let ends = !tokens.is_word(b.end)
        || !tokens.glued(b.end) && tokens.is_any(b.end, &["more", "and", "for", "or", "a", "one"]);
    let two = b.style.digits == 2 || in_words(&b.style);
    let with_and_words = between.len == 1 && in_words(&b.style);
    let named = a.end > a.number_end || between.len == 1 && ends && !tokens.is_word(b.end);
    let bare = small
        && ends
        && two
        && (named || with_and_words)
        && !tokens.is_hyphen(b.end)
        && !tokens.is(b.end, "%");
    let added = if coin
        && (b.unit == a.unit
            || b.unit.code() == "USD"
            || b.unit.code() == "GBP"
            || b.unit.code() == "MYR")
    {
        Some(coins)
    } else if bare {
        coins.times(Decimal::new(1, 2))
    } else {
        None
    };
    let Some(total) = added.and_then(|added| sum.plus(added)) else {
        return false;
    };
    a.low = Some(total);
    a.end = b.end;
    a.style.broken = true;
    true
}

/// “one in five”, “1 in 10,000”, “two out of three”: a share, read as one number.
fn share_of(
    tokens: &Tokens<'_>,
    a: &mut Figure,
    b: &Figure,
    between: &Between,
    lexicon: &Lexicon,
) -> bool {
    let out_of = between.are(tokens, &["out", "of"]);
    let every = between.are(tokens, &["in", "every"])
        || between.are(tokens, &["of", "every"])
        || between.are(tokens, &["out", "of", "every"]);
    let hyphens = between.are(tokens, &["-", "in", "-"]);
    let inside = between.are(tokens, &["in"]) || hyphens;
    if !(out_of || every || inside)
        || !a.is_count()
        || !b.is_bare()
        || b.style.broken
        || b.high.is_some()
    {
        return false;
    }
    let (part, whole) = (a.value(), b.value());
    let ten = Decimal::TEN;
    let round = (whole % ten).is_zero() || whole <= ten;
    let likely = part >= Decimal::ONE
        && part < whole
        && (part < ten)
        && (round || whole < Decimal::from(30));
    // “two in 2019”, “three in 10 days” tell when.
    let time = !b.is_bare() || !b.style.grouped && b.style.digits == 4 && !round;
    let year = b.style.digits == 4
        && !b.style.grouped
        && whole > Decimal::from(1800)
        && whole < Decimal::from(2100);
    let days = tokens.phrase(&lexicon.units, b.end).is_some();
    if !likely || time || year || days && inside {
        return false;
    }
    let Some(share) = a.low.and_then(|a| Ratio::of(a.value(), whole)) else {
        return false;
    };
    a.low = Some(share);
    a.end = b.end;
    a.number_end = b.number_end;
    a.style.broken = true;
    a.style.form = Form::Fraction;
    a.role = Some(Role::Share);
    true
}

/// “one over three”: a fraction that is spoken, where nothing is counted.
fn over(tokens: &Tokens<'_>, a: &mut Figure, b: &Figure, between: &Between) -> bool {
    let bare = a.is_count() && b.is_count() && !tokens.is_word(b.end) && !tokens.is(b.end, "-");
    if !bare || !between.are(tokens, &["over"]) {
        return false;
    }
    let quotient = a.low.and_then(|above| Ratio::of(above.value(), b.value()));
    let Some(quotient) = quotient else {
        return false;
    };
    a.low = Some(quotient);
    a.style.broken = true;
    a.style.form = Form::Fraction;
    a.end = b.end;
    true
}

/// “50 of 73”, “50 of the 73”: a part and its whole, two quantities.
fn part_of(tokens: &Tokens<'_>, a: &mut Figure, b: &mut Figure, between: &Between) {
    let of = between.len <= 3
        && tokens.is(between.first, "of")
        && (1..between.len).all(|idx| {
            tokens.is_any(
                between.first + idx,
                &[
                    "the", "its", "his", "her", "their", "all", "those", "these", "a", "total",
                    "of",
                ],
            )
        })
        || between.are(tokens, &["out", "of"])
        || between.are(tokens, &["out", "of", "the"])
        || between.are(tokens, &["out", "of", "a", "total", "of"]);
    if of && a.is_bare() && b.is_bare() && !b.hyphen && !a.style.broken && a.value() <= b.value() {
        a.role = Some(Role::Part);
        b.role = Some(Role::Whole);
    }
}

/// “1,204.6±0.2”, “5 plus or minus 1”, “4.2e-3 +/- 2e-5”.
fn plus_minus(tokens: &Tokens<'_>, a: &mut Figure, b: &Figure, between: &Between) -> bool {
    let sign = between.is_one_of(tokens, &["±"])
        || between.are(tokens, &["plus", "or", "minus"])
        || between.are(tokens, &["+", "/", "-"])
        || between.are(tokens, &["give", "or", "take"])
        || between.are(tokens, &["+", "/", "−"])
        || between.are(tokens, &["+", "-"]);
    if !sign || a.high.is_some() || b.high.is_some() {
        return false;
    }
    let (Some(middle), Some(width)) = (a.low, b.low) else {
        return false;
    };
    let percent_of = b.unit.code() == "%" && a.unit.code() != "%";
    if percent_of || !a.is_bare() && !b.is_bare() && a.unit != b.unit {
        return false;
    }
    let (Some(low), Some(high)) = (middle.minus(width), middle.plus(width)) else {
        return false;
    };
    a.low = Some(low);
    a.high = Some(high);
    a.bound = Bound::Range;
    take_unit(a, b);
    a.end = b.end;
    true
}

/// “a margin of plus or minus 3 points”, “± 5 %”: without a middle, the number is a width, and has
/// no sign.
fn read_tolerance(tokens: &Tokens<'_>, figure: &mut Figure) {
    if !figure.is_open() || figure.high.is_some() || figure.style.ordinal {
        return;
    }
    let (first, number) = (figure.first, figure.number);
    let before = |step: usize| first.wrapping_sub(step);
    let spoken = figure.style.negative
        && tokens.is(first, "minus")
        && tokens.is(before(1), "or")
        && tokens.is(before(2), "plus");
    let slashed = figure.style.negative && tokens.is(before(1), "/") && tokens.is(before(2), "+");
    let start = if spoken || slashed {
        figure.low = figure.low.map(Ratio::negated);
        figure.style.negative = false;
        figure.number = number + 1;
        figure.first = number + 1;
        before(2)
    } else if first > 0 && tokens.is(before(1), "±") {
        before(1)
    } else {
        return;
    };
    figure.cue = Some((start, figure.first));
}

fn take_unit(a: &mut Figure, b: &Figure) {
    if a.is_bare() {
        a.unit = b.unit.clone();
        a.unit_name.clone_from(&b.unit_name);
    }
    if a.per.is_none() {
        a.per = b.per;
    }
}

/// Joins two figures to a range: “between 20 and 30”, “60 to 90 days”, “10-15”, “from 5 to 7”,
/// “three or four”.
fn range(
    tokens: &Tokens<'_>,
    a: &mut Figure,
    b: &mut Figure,
    between: &Between,
    lexicon: &Lexicon,
) -> bool {
    if a.high.is_some()
        || a.style.form == Form::Multiple
        || b.style.form == Form::Multiple
        || a.role == Some(Role::Share)
    {
        return false;
    }
    let approximate = b.cue_between(tokens, between, lexicon);
    let words_end = approximate.map_or(between.first + between.len, |cue| cue);
    let joint = Between {
        first: between.first,
        len: words_end - between.first,
    };
    let before = opening(tokens, a, lexicon);
    let kind = joint_kind(tokens, &joint, a, b);
    let Some(kind) = kind else {
        return false;
    };
    if kind == Joint::Dash && joint.len == 0 {
        b.low = b.low.map(Ratio::negated);
    }
    let opened = match kind {
        Joint::And => before == Some(Opening::Between),
        Joint::Or => is_loose_pair(tokens, a, b),
        Joint::To => true,
        Joint::Dash => {
            !tokens.is(between.first, "-") || b.high.is_some() || is_dash_range(tokens, a, b)
        }
    };
    if !opened || !fit(tokens, a, b) {
        return false;
    }
    if kind == Joint::To && before.is_none() && is_change_and_state(tokens, a, b, lexicon) {
        return false;
    }
    let states = before == Some(Opening::From)
        && !compares(tokens, a)
        && !goes_on(tokens, b)
        && moves(tokens, a, lexicon).is_some();
    if kind == Joint::To && states {
        tell_states(tokens, a, b);
        return false;
    }
    if b.high.is_some() && kind != Joint::Or {
        // “from 6 to 8-9 million”: the second end is a range of its own.
        return false;
    }
    let Some((low, high)) = ends(a, b) else {
        return false;
    };
    let (low_value, high_value) = (low.value(), high.value());
    if low_value > high_value
        && (kind == Joint::Dash || before.is_none() && kind == Joint::To && a.is_bare())
    {
        return false;
    }
    if matches!(kind, Joint::Dash | Joint::To) && is_score(tokens, a, b, kind) {
        return false;
    }
    a.low = Some(low);
    a.high = Some(high);
    a.bound = Bound::Range;
    a.approximate |= approximate.is_some();
    take_unit(a, b);
    if is_rate_of(a, b) {
        a.unit = b.unit.clone();
        a.unit_name.clone_from(&b.unit_name);
        a.per = b.per;
    }
    if b.style.magnitude {
        a.style.magnitude = true;
        a.scale = b.scale;
    }
    a.end = b.end;
    a.hyphen = b.hyphen;
    true
}

/// Marks two figures as the state before and the state after, which share unit and scale:
/// “from 24.2 to 33 billion euros”, “from 208 pounds to 193”.
fn tell_states(tokens: &Tokens<'_>, a: &mut Figure, b: &mut Figure) {
    a.role = Some(Role::From);
    b.role = Some(Role::To);
    if is_rate_of(a, b) {
        a.unit = b.unit.clone();
        a.unit_name.clone_from(&b.unit_name);
    }
    share_pair(a, b, false);
    let bare = b.is_bare() && b.per.is_none() && b.end == b.number_end && b.first == b.number;
    if bare && !a.is_bare() && a.per.is_none() && !b.hyphen && !tokens.is_plural(b.end) {
        b.unit = a.unit.clone();
        b.unit_name.clone_from(&a.unit_name);
    }
}

/// Most tokens that the words of a state may take: “from 31 knots laden to 34”.
const STATE_REACH: usize = 6;

/// Finds the states that are not side by side: “rose from 31 knots in 1998 to 34 knots in 2006”. What
/// stands between them is set aside or no number.
fn join_states(tokens: &Tokens<'_>, figures: &mut [Figure], lexicon: &Lexicon) {
    for idx in 1..figures.len() {
        let b = &figures[idx];
        if !b.is_open() || b.role.is_some() || b.style.ordinal {
            continue;
        }
        let to = tokens
            .phrase_before(&lexicon.bounds, b.first, 3.min(b.first))
            .map_or(b.first, |(start, _)| start);
        if to == 0 || !tokens.is(to - 1, "to") {
            continue;
        }
        // At most a date or year stands between the two.
        let dated = idx >= 2
            && matches!(
                figures[idx - 1].aside,
                Some(SetAside::Year | SetAside::Date)
            );
        let (head, tail) = figures.split_at_mut(idx);
        let (Some(a), Some(b)) = (head.get_mut(idx - 1 - usize::from(dated)), tail.first_mut())
        else {
            continue;
        };
        let near = b.first - a.end <= STATE_REACH
            && !(a.end..b.first).any(|at| tokens.is_any(at, &[",", ";", ":", "and", "or"]));
        let alike = a.unit == b.unit
            || a.is_bare() && a.end == a.number_end && !tokens.is_plural(a.end)
            || b.is_bare() && b.end == b.number_end && !tokens.is_plural(b.end)
            || is_rate_of(a, b);
        if a.is_open()
            && a.role.is_none()
            && a.style.ordinal == b.style.ordinal
            && near
            && alike
            && opening(tokens, a, lexicon) == Some(Opening::From)
            && !compares(tokens, a)
            && moves(tokens, a, lexicon).is_some()
        {
            tell_states(tokens, a, b);
        }
    }
}

/// Whether the second figure is a rate of what the first measures: “3 mg and 9 mg a night”.
fn is_rate_of(a: &Figure, b: &Figure) -> bool {
    !a.is_bare()
        && a.per.is_none()
        && b.unit
            .code()
            .strip_prefix(a.unit.code())
            .is_some_and(|rest| rest.starts_with('/'))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    And,
    Or,
    To,
    Dash,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Between,
    From,
}

fn joint_kind(tokens: &Tokens<'_>, joint: &Between, a: &Figure, b: &Figure) -> Option<Joint> {
    match joint.len {
        0 => {
            // “2 -7 g”: the minus is a hyphen.
            let minus = b.style.negative
                && tokens.is_dash(b.first)
                && !in_words(&b.style)
                && a.end == b.first;
            (minus && tokens.is_digits(a.end - 1)).then_some(Joint::Dash)
        }
        1 => {
            let at = joint.first;
            if tokens.is_any(at, &["to", "through", "till", "until"]) {
                Some(Joint::To)
            } else if tokens.is_any(at, &["and", "&"]) {
                Some(Joint::And)
            } else if tokens.is(at, "or") {
                Some(Joint::Or)
            } else if tokens.is_dash(at) || tokens.is(at, "~") {
                let glued = tokens.glued(at) && tokens.glued(at + 1);
                let spaced = !tokens.glued(at) && !tokens.glued(at + 1);
                (glued || spaced || !tokens.is(at, "—")).then_some(Joint::Dash)
            } else if tokens.is(at, "/")
                && a.unit.is_money()
                && a.unit == b.unit
                && tokens.is_any(b.first, &["$", "€", "£"])
            {
                Some(Joint::Dash)
            } else {
                None
            }
        }
        2 if tokens.is_dash(joint.first) && tokens.is(joint.first + 1, "to")
            || tokens.is(joint.first, "to") && tokens.is_dash(joint.first + 1)
            || tokens.is(joint.first, "up") && tokens.is(joint.first + 1, "to") =>
        {
            Some(Joint::To)
        }
        2 if tokens.is_any(joint.first, &["and", "to", "or"])
            && tokens.is_any(
                joint.first + 1,
                &["as", "even", "perhaps", "maybe", "possibly", "the"],
            ) =>
        {
            match tokens.text(joint.first) {
                "and" => Some(Joint::And),
                "to" => Some(Joint::To),
                _ => None,
            }
        }
        3 if tokens.is_dash(joint.first)
            && tokens.is(joint.first + 1, "to")
            && tokens.is_dash(joint.first + 2) =>
        {
            Some(Joint::To)
        }
        _ => None,
    }
}

/// “between” or “from” before the first figure, over its bound words.
fn opening(tokens: &Tokens<'_>, a: &Figure, lexicon: &Lexicon) -> Option<Opening> {
    let mut at = a.first;
    for _ in 0..2 {
        let before = at.checked_sub(1)?;
        if tokens.is_any(before, &["between", "betwixt"]) {
            return Some(Opening::Between);
        }
        if tokens.is_any(before, &["from", "frm"]) {
            return Some(Opening::From);
        }
        if tokens.is_any(before, &["the", "a", "an"]) {
            at = before;
            continue;
        }
        let (start, _) = tokens.phrase_before(&lexicon.bounds, at, 3)?;
        at = start;
    }
    None
}

/// The change that the words before “from” tell: “rose from 11 to 19”, “a fall from 5 to 3”.
fn moves(tokens: &Tokens<'_>, a: &Figure, lexicon: &Lexicon) -> Option<Change> {
    let end = a.first;
    for at in (end.saturating_sub(10)..end).rev() {
        if tokens.is_any(
            at,
            &[
                ".",
                ";",
                ":",
                "ranging",
                "range",
                "ranges",
                "ranged",
                "vary",
                "varies",
                "varying",
                "anywhere",
                "aged",
                "prices",
                "costs",
                "somewhere",
            ],
        ) {
            return None;
        }
        if let Some((_, word)) = tokens.phrase(&lexicon.changes, at) {
            return Some(word.change);
        }
        if tokens.is_any(
            at,
            &[
                "went",
                "goes",
                "go",
                "going",
                "changed",
                "change",
                "moved",
                "move",
                "revised",
                "upgraded",
                "downgraded",
                "bring",
                "bringing",
                "brought",
                "amended",
                "updated",
                "adjusted",
                "switched",
                "shifted",
                "widened",
                "narrowed",
                "extended",
                "shortened",
                "swung",
                "shift",
                "move",
                "creeping",
                "crept",
                "transition",
                "doubled",
                "tripled",
            ],
        ) {
            return Some(Change::Up);
        }
    }
    None
}

/// “down from the $89 to $93 billion”: a range that something is compared with.
fn compares(tokens: &Tokens<'_>, a: &Figure) -> bool {
    let from = if tokens.is(a.first.wrapping_sub(1), "the") {
        a.first.wrapping_sub(2)
    } else {
        a.first.wrapping_sub(1)
    };
    tokens.is(from, "from")
        && tokens.is_any(from.wrapping_sub(1), &["up", "down"])
        && (tokens.is_any(from.wrapping_sub(2), &[",", "(", "-", "–", "—"])
            || tokens.is_digits(from.wrapping_sub(2)))
}

/// “from 8 to 9 % to 2 to 4 %”: another state follows, so the first two are a range.
fn goes_on(tokens: &Tokens<'_>, b: &Figure) -> bool {
    tokens.is(b.end, "to") && tokens.is_digits(b.end + 1)
}

/// “rose 7 sen to RM4.20”: a change and where it led, each with its own unit.
fn is_change_and_state(tokens: &Tokens<'_>, a: &Figure, b: &Figure, lexicon: &Lexicon) -> bool {
    let own = a.end > a.number_end || a.first < a.number;
    let both = own && (b.end > b.number_end || b.first < b.number);
    both && !a.is_bare()
        && (a.first.saturating_sub(3)..a.first).any(|at| {
            tokens
                .phrase(&lexicon.changes, at)
                .is_some_and(|(end, _)| end <= a.first)
        })
}

/// “three or four”, “10 or 15”: two numbers that mean some number near.
fn is_loose_pair(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let counts = a.low.is_some()
        && !a.style.broken
        && !b.style.broken
        && a.is_bare()
        && !b.hyphen
        && !a.hyphen;
    let (low, high) = (a.value(), b.value());
    let near = high > low
        && (high - low == Decimal::ONE || high <= low * Decimal::from(2) && !low.is_zero());
    counts
        && near
        && a.end == a.number_end
        && !tokens.is_any(b.end, &["who", "which"])
        && (low >= Decimal::from(2) || high == Decimal::from(2))
}

/// Whether a plain hyphen between two figures makes a range and no score, date or name.
fn is_dash_range(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    if in_words(&a.style) && in_words(&b.style) {
        return !tokens.glued(b.first);
    }
    a.style.digits <= 9 && b.style.digits <= 9
}

/// Whether two figures may be the ends of one range.
fn fit(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    // “paid 5,000 rupees to 40 farmers”: the second counts something else.
    let other = a.end > a.number_end && tokens.is_plural(b.end);
    let same = a.unit == b.unit
        || a.is_bare() && a.per.is_none()
        || b.is_bare() && b.end == b.number_end && !other
        || is_rate_of(a, b);
    let alike = a.bound == Bound::Exact && matches!(b.bound, Bound::Exact | Bound::Range);
    same && alike && a.change.is_none()
}

/// The two ends, the lower number taking the scale word of the upper (“1.2 to 1.5 million”).
fn ends(a: &Figure, b: &Figure) -> Option<(Ratio, Ratio)> {
    let low = shared_scale(a, b)?;
    Some((low, b.low?))
}

fn shared_scale(a: &Figure, b: &Figure) -> Option<Ratio> {
    let low = a.low?;
    let high = b.low?;
    if a.style.magnitude || !b.style.magnitude || a.style.grouped {
        return Some(low);
    }
    let scale = b.scale;
    let mantissa = high.value() / scale;
    let fits = low.value().abs() < mantissa.abs() && !low.value().is_zero()
        || a.unit.is_one()
            && low.value().abs() < Decimal::ONE_THOUSAND
            && !in_words(&a.style)
            && low.value().abs() < mantissa.abs() * Decimal::from(3);
    if fits { low.times(scale) } else { Some(low) }
}

/// Joins a lower and an upper bound of one thing: “greater than 40 and smaller than 65”.
pub(super) fn join_bounds(tokens: &Tokens<'_>, figures: &mut Vec<Figure>) {
    let mut joined: Vec<Figure> = Vec::with_capacity(figures.len());
    for figure in figures.drain(..) {
        match joined.last_mut() {
            Some(last) if bound_one_thing(tokens, last, &figure) => {
                let lower = matches!(last.bound, Bound::MoreThan | Bound::AtLeast);
                let (low, high) = if lower {
                    (last.low, figure.low)
                } else {
                    (figure.low, last.low)
                };
                last.low = low;
                last.high = high;
                last.bound = Bound::Range;
                take_unit(last, &figure);
                last.end = figure.end;
            }
            _ => joined.push(figure),
        }
    }
    *figures = joined;
}

fn bound_one_thing(tokens: &Tokens<'_>, a: &Figure, b: &Figure) -> bool {
    let (Some((cue, cue_end)), Some(_), true, true) = (b.cue, a.cue, a.is_open(), b.is_open())
    else {
        return false;
    };
    let joint = cue == a.end + 1 && tokens.is_any(a.end, &["and", "but"]) && cue_end <= b.first;
    let lower = |figure: &Figure| matches!(figure.bound, Bound::MoreThan | Bound::AtLeast);
    let upper = |figure: &Figure| matches!(figure.bound, Bound::AtMost | Bound::LessThan);
    let (Some(first), Some(second)) = (a.low, b.low) else {
        return false;
    };
    let fits = lower(a) && upper(b) && first.value() < second.value()
        || upper(a) && lower(b) && second.value() < first.value();
    joint && fits && (a.unit == b.unit || a.is_bare()) && a.change.is_none()
}

/// Words that speak of matches and votes.
const CONTEST: &[&str] = &[
    "won",
    "win",
    "wins",
    "beat",
    "beats",
    "beaten",
    "lost",
    "lose",
    "defeat",
    "defeated",
    "victory",
    "lead",
    "leads",
    "led",
    "draw",
    "drew",
    "tie",
    "tied",
    "score",
    "scored",
    "final",
    "aggregate",
    "loss",
    "game",
    "set",
    "ahead",
    "record",
    "vote",
    "voted",
    "match",
    "finished",
    "ended",
    "winner",
    "over",
    "overcame",
    "edged",
];

/// Whether two figures joined by a dash or “to” are a score.
fn is_score(tokens: &Tokens<'_>, a: &Figure, b: &Figure, kind: Joint) -> bool {
    let points = a.is_count()
        && b.is_count()
        && !a.style.magnitude
        && !b.style.magnitude
        && a.style.form == Form::Digits
        && b.style.form == Form::Digits
        && a.value() < Decimal::from(150)
        && b.value() < Decimal::from(150);
    if !points || kind == Joint::To {
        return false;
    }
    if a.value() == b.value() {
        return true;
    }
    if tokens.is_hyphen(b.end) || tokens.is_small(b.end) && tokens.text(b.end).ends_with('s') {
        return false;
    }
    let near = |at: usize| tokens.is_any(at, CONTEST);
    (a.first.saturating_sub(5)..a.first).any(near) || (b.end..b.end + 3).any(near)
}

/// Gives a figure without unit the unit of the next one, where a list or pair shares it: “15 and
/// 20 mg”, “7- or 8-inch”, “$21 and $24 per crate”. Over a comma only within a list that ends so:
/// “two, three and nine mg”, but not “at 8,200, 12 per cent above”.
fn share_units(tokens: &Tokens<'_>, figures: &mut [Figure]) {
    let mut listed = false;
    let mut received = false;
    for idx in (1..figures.len()).rev() {
        let (head, tail) = figures.split_at_mut(idx);
        let (Some(a), Some(b)) = (head.last_mut(), tail.first()) else {
            continue;
        };
        let between = Between::new(tokens, a.end, b.first);
        let joint = |words: &[&str]| {
            between.len > 0
                && between.len <= 2
                && (0..between.len).all(|nth| {
                    let at = between.first + nth;
                    tokens.is_any(at, words) || tokens.is_dash(at)
                })
        };
        listed = a.is_open()
            && b.is_open()
            && (joint(&["and", "or", "&", "/", "to"])
                || joint(&["and", "or", ",", "&"]) && (listed || between.len == 2));
        // “5 x 10 m”: the sides of one thing.
        let sides = between.is_one_of(tokens, &["x", "×", "by"])
            && a.is_open()
            && b.is_open()
            && matches!(
                b.unit.code(),
                "m" | "cm" | "mm" | "km" | "[ft_i]" | "[in_i]" | "[yd_i]" | "[mi_i]"
            );
        received = (listed || sides) && share_pair(a, b, received);
    }
}

/// Gives `a` the unit of `b`; tells whether it did. `received`: `b` itself has its unit from the
/// figure after it (“3, 4 and 5 km”).
fn share_pair(a: &mut Figure, b: &Figure, received: bool) -> bool {
    let plain = a.is_bare() && a.end == a.number_end && a.first == a.number;
    let behind = b.first == b.number && b.end > b.number_end;
    let measured =
        !b.is_bare() && !b.unit.is_money() && b.per.is_none() && (b.end > b.number_end || received);
    let money = b.unit.is_money() && behind && a.role == Some(Role::From);
    // “between $21 and $24 per crate”
    let rate = a.unit.is_money() && !b.unit.is_money() && b.unit.code().starts_with(a.unit.code());
    let shares = plain && (measured && a.style.form != Form::Multiple || money) || rate;
    if shares {
        a.unit = b.unit.clone();
        a.unit_name.clone_from(&b.unit_name);
    }
    if a.role == Some(Role::From)
        && let Some(low) = shared_scale(a, b)
    {
        a.low = Some(low);
    }
    shares
}

impl Figure {
    /// Where bound words that stand directly before this figure begin, if they end what stands
    /// between it and the last one: “between 2 g and about 7 g”.
    fn cue_between(
        &self,
        tokens: &Tokens<'_>,
        between: &Between,
        lexicon: &Lexicon,
    ) -> Option<usize> {
        if between.len < 2 {
            return None;
        }
        let (start, word) = tokens.phrase_before(&lexicon.bounds, self.first, between.len - 1)?;
        (start > between.first && matches!(word.bound, Bound::Approx | Bound::AtMost))
            .then_some(start)
    }
}
