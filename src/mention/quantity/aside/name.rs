//! Numbers that name: designations, versions, references, addresses, telephone numbers, list marks.

use super::super::SetAside;
use super::super::figure::Figure;
use super::super::numeral::Form;
use super::super::token::Tokens;
use super::Range;
use crate::lexicon::{Lexicon, WordId};
use crate::value::Decimal;

/// A name with a number in it that begins at `at`.
pub(super) fn at(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    if !tokens.get(at)?.spaced && at > 0 {
        if tokens.is_any(
            at - 1,
            &[
                "(", "[", "\"", "“", "'", "‘", "/", "—", "-", "–", "#", "@", "’", "+",
            ],
        ) {
            return blob(tokens, at, lexicon).or_else(|| phone(tokens, at));
        }
        return None;
    }
    link(tokens, at)
        .or_else(|| phone(tokens, at))
        .or_else(|| blob(tokens, at, lexicon))
}

/// The end of the characters without white space that begin at `at`.
fn run_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while tokens.glued(end) {
        end += 1;
    }
    end
}

/// An address on the web or a mail address: `https://…?q=30%25`, `www.…`, `a12@b.org`.
fn link(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    if !tokens.is_word(at) {
        return None;
    }
    let scheme = tokens.is(at + 1, ":") && tokens.is(at + 2, "/") && tokens.is(at + 3, "/");
    let site = tokens.is(at, "www") && tokens.is(at + 1, ".");
    if !scheme && !site {
        return None;
    }
    let mut end = run_end(tokens, at);
    // The stop or bracket that closes a sentence is no part of the address before it.
    while end > at + 1 && tokens.is_any(end - 1, &[".", ",", ")", "]", "\"", "”"]) {
        end -= 1;
    }
    Some(Range::new(at, end, SetAside::Reference))
}

/// `+1 (222) 222-2222`, `555-123-4567`, `(020) 7946 0000`, `020 7946 0000`: digits in groups that
/// are dialled.
fn phone(tokens: &Tokens<'_>, at: usize) -> Option<Range> {
    let plus = tokens.is(at, "+") && tokens.glued(at + 1);
    let bracket = tokens.is(at, "(") && tokens.glued(at + 1) && tokens.is(at + 2, ")");
    let first = if plus || bracket { at + 1 } else { at };
    let begins = tokens.is_digits(first) || plus && tokens.is(first, "(");
    if !begins {
        return None;
    }
    if let Some(end) = with_area_code(tokens, at) {
        return Some(Range::new(at, end, SetAside::Phone));
    }
    let mut groups = Groups::default();
    let mut end = first;
    let mut next = first;
    while groups.n < 7 {
        if tokens.is_digits(next) {
            groups.add(tokens.text(next));
            end = next + 1;
            next = end;
        } else if tokens.is_hyphen(next)
            || tokens.is(next, "/") && tokens.glued(next) && tokens.glued(next + 1)
        {
            groups.hyphens += 1;
            next += 1;
        } else if (plus || bracket) && tokens.is_any(next, &["(", ")"]) && next < end + 2 {
            next += 1;
        } else {
            break;
        }
    }
    let hyphens = groups.hyphens;
    let dialled = tokens.text(first).len() <= 5
        && if plus {
            groups.n >= 3 && groups.digits >= 9
        } else if bracket {
            groups.n >= 2 && (9..=12).contains(&groups.digits) && groups.longest <= 4
        // “020 7946 0000”
        } else if hyphens == 0 {
            tokens.text(first).starts_with('0')
                && (3..=5).contains(&tokens.text(first).len())
                && groups.n >= 3
                && (10..=11).contains(&groups.digits)
        } else {
            groups.n >= 3 && groups.digits >= 9 && hyphens == groups.n - 1 && groups.long >= 2
        };
    let whole = plus && groups.n <= 2 && groups.longest >= 6 && (10..=13).contains(&groups.digits);
    (dialled || whole).then(|| Range::new(at, end, SetAside::Phone))
}

/// The groups of digits of a number that may be dialled.
#[derive(Default)]
struct Groups {
    n: usize,
    digits: usize,
    hyphens: usize,
    /// Groups of three digits or more.
    long: usize,
    longest: usize,
}

impl Groups {
    fn add(&mut self, run: &str) {
        self.n += 1;
        self.digits += run.len();
        self.long += usize::from(run.len() >= 3);
        self.longest = self.longest.max(run.len());
    }
}

/// `(904) 555-0100`, `904-555-TIPS`: the end of a number behind its area code at `at`.
fn with_area_code(tokens: &Tokens<'_>, at: usize) -> Option<usize> {
    let three = |at: usize| tokens.is_digits(at) && tokens.text(at).len() == 3;
    let in_brackets = at > 0 && tokens.is(at - 1, "(") && tokens.is(at + 1, ")");
    let exchange = at + 2;
    if !three(at) || !three(exchange) || !(in_brackets || tokens.is_hyphen(at + 1)) {
        return None;
    }
    let last = exchange + 2;
    let four = tokens.text(last).len() == 4
        && (tokens.is_digits(last) || tokens.text(last).bytes().all(|b| b.is_ascii_uppercase()));
    (tokens.is_hyphen(exchange + 1) && four).then_some(last + 1)
}

/// Letters and digits in one: `S-300`, `COVID-19`, `A320`, `737MAX`, `5G`, `4x4`, `v1.2.3`.
fn blob(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    if tokens.is_word(at) {
        return lettered(tokens, at, lexicon);
    }
    if tokens.is_digits(at) {
        return numbered(tokens, at, lexicon);
    }
    None
}

/// A word that a number is glued to.
fn lettered(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    let word = tokens.text(at);
    let glued = tokens.is_digits(at + 1) && tokens.glued(at + 1);
    let hyphen = tokens.is_hyphen(at + 1) && tokens.is_digits(at + 2);
    if !glued && !hyphen {
        return None;
    }
    if glued && is_power(tokens, at, lexicon) {
        return None;
    }
    if glued {
        let money = tokens
            .phrase(&lexicon.currencies, at)
            .is_some_and(|(end, _)| end == at + 1)
            && word.len() >= 2
            && word.bytes().next().is_some_and(|b| b.is_ascii_uppercase())
            && tokens.text(at + 1).len() != 1
            || matches!(
                word,
                "RM" | "Rs"
                    | "USD"
                    | "EUR"
                    | "GBP"
                    | "PS"
                    | "CHF"
                    | "JPY"
                    | "CNY"
                    | "INR"
                    | "AUD"
                    | "CAD"
                    | "UAH"
                    | "MYR"
                    | "SEK"
                    | "NOK"
                    | "Rp"
            );
        // “R40” is money, “R2 = 0.9” and “R2D2” are not.
        let rand = word == "R" && (tokens.text(at + 1).len() > 1 || tokens.runs_on(at + 3));
        if money
            || rand
            || matches!(word, "x" | "X" | "c" | "ca" | "p" | "pp")
                && !word.is_empty()
                && tokens.glued(at)
        {
            return None;
        }
        if matches!(word, "Rs" | "Rp" | "Tk") {
            return None;
        }
        let reason = match word {
            "v" | "V" if tokens.is(at + 2, ".") => SetAside::Version,
            "p" | "pp" => SetAside::Reference,
            "Q" | "H" | "FY" | "CY" if !tokens.runs_on(at + 2) => SetAside::Date,
            _ => SetAside::Designation,
        };
        return Some(Range::new(at, name_end(tokens, at), reason));
    }
    // “last-32”, “top-10”, “under-21”: a place in a name.
    if tokens.is_any(at, &["last", "top", "under", "best", "final"]) {
        return Some(Range::new(at, name_end(tokens, at), SetAside::Designation));
    }
    // `S-300` has a capital; `mid-1990s`, `sub-300` and `minus-260` have not.
    if !tokens.is_capital(at) && !word.chars().any(char::is_uppercase) {
        return None;
    }
    // “pre-2014” tells when, `CVE-2024-3094` names.
    let goes_on = tokens.is_hyphen(at + 3) && tokens.is_digits(at + 4);
    if is_prefix_word(tokens, at)
        || tokens.text(at + 2).len() == 4 && is_recent_year(tokens, at + 2) && !goes_on
    {
        return None;
    }
    // A hyphen may part a sum from a word: “Minus-5”, “Some-20”.
    let cue = tokens.meaning(&lexicon.bounds, at).is_some();
    (!cue).then(|| Range::new(at, name_end(tokens, at), SetAside::Designation))
}

/// “km/s2”, “500 m2”: a unit with its power, and no name.
fn is_power(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    let power = matches!(tokens.text(at + 1), "2" | "3") && !tokens.runs_on(at + 2);
    let before = at.wrapping_sub(1);
    let measured = tokens.is_digits(before)
        || tokens.is_any(
            before,
            &["/", "per", "million", "billion", "thousand", "½", "·"],
        )
        || at >= 2 && tokens.meaning(&lexicon.symbols, before).is_some();
    power
        && measured
        && (tokens.meaning(&lexicon.symbols, at).is_some() || is_prefixed(tokens.text(at), lexicon))
}

fn is_prefix_word(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_any(
        at,
        &[
            "mid", "sub", "minus", "near", "pre", "post", "non", "over", "plus", "negative", "to",
            "early", "late",
        ],
    )
}

fn is_recent_year(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens
        .text(at)
        .parse::<u32>()
        .is_ok_and(|year| (1800..2100).contains(&year))
}

/// The end of a name of letters and digits: over hyphens and dots that join more of them.
fn name_end(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut end = at + 1;
    loop {
        if tokens.glued(end) && (tokens.is_word(end) || tokens.is_digits(end)) {
            end += 1;
        } else if tokens.glued(end)
            && tokens.glued(end + 1)
            && (tokens.is_dash(end) || tokens.is_any(end, &[".", "/", "_", "+"]))
            && (tokens.is_digits(end + 1)
                || tokens.is_word(end + 1) && tokens.text(end + 1).len() <= 3)
        {
            end += 2;
        } else {
            return end;
        }
    }
}

/// Digits that letters are glued to and that are neither a measure nor a scale: `5G`, `737MAX`.
fn numbered(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> Option<Range> {
    let end = run_of_digits(tokens, at);
    if !tokens.is_word(end) || !tokens.glued(end) {
        return None;
    }
    let word = tokens.text(end);
    let times = tokens.is(end, "x") && tokens.is_digits(end + 1);
    let power = tokens.is(end + 2, "^") || tokens.is(end + 1, "10") && tokens.is_dash(end + 2);
    if times && power {
        return None;
    }
    if tokens.is_any(end, &["st", "nd", "rd", "th", "s", "e", "x"])
        && !(tokens.is(end, "x") && tokens.is_digits(end + 1) && tokens.text(at).len() == 1)
    {
        return None;
    }
    let id = tokens.get(end)?.word;
    let letter = word.chars().count() == 1;
    let symbol = lexicon.symbols.begins_with(id)
        && (!letter
            || lexicon
                .symbols
                .forms_of(std::iter::once(id))
                .any(|found| found.form == word));
    let known = |word: WordId| {
        word != WordId::UNKNOWN
            && (symbol
                || lexicon.units.begins_with(word)
                || lexicon.magnitudes.begins_with(word)
                || lexicon.currencies.begins_with(word)
                || lexicon.bounds_after.begins_with(word)
                || lexicon.tails.begins_with(word))
    };
    if known(id)
        && !(tokens.glued(end + 1)
            && tokens.is_digits(end + 1)
            && !matches!(word, "m" | "cm" | "km" | "ft" | "mm" | "h" | "min"))
    {
        return None;
    }
    let prefixed =
        word.chars().count() <= 4 && word.chars().count() >= 2 && is_prefixed(word, lexicon);
    if prefixed {
        return None;
    }
    // “3million”, “12people”: a missing space. A name has capitals, digits or few letters.
    let named = word.chars().any(char::is_uppercase)
        || word.len() <= 2
        || tokens.is_digits(end + 1) && tokens.glued(end + 1);
    named.then(|| Range::new(at, name_end(tokens, at), SetAside::Designation))
}

fn is_prefixed(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.prefixes.entries().any(|(entry, _)| {
        entry.forms.iter().any(|form| {
            form.chars().count() <= 2
                && word.strip_prefix(form.as_str()).is_some_and(|rest| {
                    let id = lexicon.words.id(rest);
                    lexicon
                        .symbols
                        .forms_of(std::iter::once(id))
                        .any(|found| found.form == rest && found.meaning.metric)
                })
        })
    })
}

/// The token after digits with their separators.
fn run_of_digits(tokens: &Tokens<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while tokens.is_any(end, &[".", ","])
        && tokens.glued(end)
        && tokens.is_digits(end + 1)
        && tokens.glued(end + 1)
    {
        end += 2;
    }
    end
}

/// Whether a number names rather than counts, seen from its neighbours.
pub(super) fn of(
    tokens: &Tokens<'_>,
    figures: &mut [Figure],
    idx: usize,
    lexicon: &Lexicon,
) -> Option<SetAside> {
    let figure = &figures[idx];
    if figure.style.form == Form::Chain {
        let chain = tokens
            .span(figure.number, figure.number_end - 1)
            .of(tokens.text);
        let parts: Vec<&str> = chain.split('.').collect();
        let version = parts.len() >= 3
            && parts.iter().all(|part| {
                !part.is_empty() && part.len() <= 5 && part.bytes().all(|b| b.is_ascii_digit())
            });
        let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        return Some(if version && widths == [3, 3, 4] {
            SetAside::Phone
        } else if version {
            SetAside::Version
        } else {
            SetAside::Unreadable
        });
    }
    list_mark(tokens, figure)
        .or_else(|| labelled(tokens, figure, lexicon))
        .or_else(|| joined_label(tokens, figures, idx))
        .or_else(|| cited(tokens, &figures[idx]))
        .or_else(|| address(tokens, &figures[idx], lexicon))
        .or_else(|| call_sign(tokens, &figures[idx]))
        .or_else(|| post_code(tokens, figures, idx))
        .or_else(|| tail(tokens, &figures[idx], lexicon))
        .or_else(|| capital_name(tokens, figures, idx, lexicon))
        .or_else(|| compound_name(tokens, &figures[idx]))
}

/// `1.`, `2)`, `(3)` at the beginning.
fn list_mark(tokens: &Tokens<'_>, figure: &Figure) -> Option<SetAside> {
    let small = figure.is_count() && figure.style.form == Form::Digits && figure.style.digits <= 2;
    if !small {
        return None;
    }
    let start =
        figure.first == 0 || (figure.first == 1 && tokens.is_any(0, &["(", "[", "*", "•", "-"]));
    let mark = tokens.is_any(figure.end, &[")", "."]) && tokens.glued(figure.end);
    let text = tokens.get(figure.end + 1).is_some_and(|next| next.spaced);
    let only = figure.first == 0 && figure.end + 1 == tokens.len() && tokens.is(figure.end, ")");
    (start && mark && (text && (tokens.is_word(figure.end + 1)) || only))
        .then_some(SetAside::ListMark)
}

/// “Boeing 737”, “Article 5”, “page 12”, “version 3.1”.
fn labelled(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    if !figure.is_open() || figure.style.ordinal || figure.first != figure.number {
        return None;
    }
    let mut before = figure.first;
    let hash = before > 0 && tokens.is_any(before - 1, &["#", "№"]);
    if hash {
        before -= 1;
    }
    if before > 0 && tokens.is_hyphen(before - 1) {
        return None;
    }
    // “Eq. (3)”
    let bracket = before > 1
        && tokens.is(before - 1, "(")
        && tokens.is(figure.end, ")")
        && tokens.is_any(before - 2, &[".", "equation", "section", "figure", "table"]);
    if bracket {
        before -= 1;
    }
    let Some((start, label)) = tokens.phrase_before(&lexicon.labels, before, 5) else {
        return hash.then_some(SetAside::Reference);
    };
    let word = tokens.text(start);
    if label.capital && !word.contains(|c: char| c.is_uppercase() || !c.is_alphabetic()) {
        return hash.then_some(SetAside::Reference);
    }
    // A plural or measure behind the number is counted: “Division 3 players” is not.
    let counted = !figure.is_bare() && !figure.hyphen;
    let plural = !tokens.glued(figure.end) && tokens.is_plural(figure.end);
    let words = matches!(figure.style.form, Form::Words)
        && !tokens.is_capital(figure.first)
        && !matches!(label.reason, SetAside::Designation);
    if counted || figure.style.grouped || figure.style.magnitude || words && label.capital {
        return None;
    }
    if plural
        && !figure.style.broken
        && figure.style.digits <= 3
        && start > 0
        && !matches!(label.reason, SetAside::Designation | SetAside::Version)
    {
        return None;
    }
    let decimal_name = figure.style.broken && matches!(label.reason, SetAside::Address);
    (!decimal_name).then_some(label.reason)
}

/// “Articles 5 and 6”, “pages 3-7”, “Highways 35, 36 and 115”: the next numbers of a label.
fn joined_label(tokens: &Tokens<'_>, figures: &[Figure], idx: usize) -> Option<SetAside> {
    let last = figures.get(idx.checked_sub(1)?)?;
    let figure = &figures[idx];
    let joint = figure.first.checked_sub(last.end)?;
    let plain = figure.is_count() && figure.style.form == Form::Digits;
    // “Image 3 of 16”, “page 2 of / 5”
    let slash = usize::from(joint == 2 && tokens.is(last.end + 1, "/"));
    let of_all = last.aside == Some(SetAside::Reference)
        && joint == 1 + slash
        && tokens.is(last.end, "of")
        && last.style.form == Form::Digits;
    if plain && of_all && !tokens.is_plural(figure.end) {
        return last.aside;
    }
    let reason = last.aside.filter(|reason| {
        matches!(
            reason,
            SetAside::Reference | SetAside::Address | SetAside::Version
        )
    })?;
    let joined = joint == 1
        && (tokens.is_any(last.end, &["and", "or", ",", "&", "to", "/"])
            || tokens.is_dash(last.end));
    let noun = tokens.is_plural(figure.end);
    (plain && joined && !noun).then_some(reason)
}

/// `[12]`, `§ 5`.
fn cited(tokens: &Tokens<'_>, figure: &Figure) -> Option<SetAside> {
    if !figure.is_count() || figure.style.form != Form::Digits {
        return None;
    }
    let before = figure.first.checked_sub(1)?;
    let brackets = tokens.is(before, "[")
        && tokens.is_any(figure.end, &["]", ","])
        && tokens.glued(figure.first);
    let paragraph = tokens.is_any(before, &["§", "¶"]);
    (brackets || paragraph).then_some(SetAside::Reference)
}

/// “12 Elm Street”, “49 Zorro Ranch Road”, “9 E 71st St”.
fn address(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    let number = figure.is_open()
        && figure.is_bare()
        && !figure.style.magnitude
        && !figure.style.broken
        && figure.style.form == Form::Digits;
    if !number {
        return None;
    }
    let mut at = figure.end;
    if tokens.is_dash(at) && tokens.is_digits(at + 1) {
        at += 2;
    }
    // “22 Ave Foch”: the French and Spanish way.
    if tokens.is_capital(at)
        && tokens.is_any(
            at,
            &[
                "ave",
                "avenue",
                "rue",
                "via",
                "calle",
                "boulevard",
                "place",
                "plaza",
            ],
        )
        && tokens.is_capital(at + 1)
    {
        return Some(SetAside::Address);
    }
    for step in 0..5 {
        let word = at + step;
        let name = tokens.is_capital(word)
            || tokens.is_digits(word)
            || tokens.glued(word) && (tokens.is_word(word) || tokens.is_mark(word));
        if !name || tokens.is(word, ",") {
            return None;
        }
        // “Elm St”, but not the end of “101st”.
        let street = !tokens.glued(word)
            && tokens
                .phrase(&lexicon.tails, word)
                .is_some_and(|(_, tail)| tail.reason == SetAside::Address);
        if street && step > 0 {
            return Some(SetAside::Address);
        }
    }
    None
}

/// “WXYZ 12 News”, “KABC News 4”: a station by its call sign, which begins with K or W.
fn call_sign(tokens: &Tokens<'_>, figure: &Figure) -> Option<SetAside> {
    let short = figure.is_bare() && figure.style.form == Form::Digits && figure.style.digits <= 2;
    if !short || tokens.is_plural(figure.end) {
        return None;
    }
    let mut before = figure.first.checked_sub(1)?;
    if tokens.is(before, "news") {
        before = before.checked_sub(1)?;
    }
    let sign = tokens.text(before);
    let called = sign.starts_with(['K', 'W'])
        && matches!(sign.len(), 3 | 4)
        && sign.bytes().all(|byte| byte.is_ascii_uppercase());
    called.then_some(SetAside::Designation)
}

/// “12 Elm Street, Alder, TX 75001”: five digits behind a place, in a sentence with an address.
fn post_code(tokens: &Tokens<'_>, figures: &[Figure], idx: usize) -> Option<SetAside> {
    let figure = &figures[idx];
    let plain = figure.is_count()
        && figure.style.form == Form::Digits
        && figure.style.digits == 5
        && !figure.style.grouped
        && !figure.style.magnitude
        && figure.end - figure.first == 1;
    let last = idx.checked_sub(1).map(|last| &figures[last])?;
    let place = tokens.is_capital(figure.first - 1) || tokens.is(figure.first - 1, ",");
    (plain && place && last.aside == Some(SetAside::Address) && !tokens.is_small(figure.end))
        .then_some(SetAside::Address)
}

/// “432 BC”, “4 min read”, “the 1200 block of”.
fn tail(tokens: &Tokens<'_>, figure: &Figure, lexicon: &Lexicon) -> Option<SetAside> {
    let at = figure.number_end + usize::from(tokens.is_hyphen(figure.number_end));
    let (_, label) = tokens.phrase(&lexicon.tails, at)?;
    let capital = !label.capital || tokens.is_capital(at);
    let plain = figure.is_open() && !figure.style.magnitude && figure.first == figure.number;
    let numbered = figure.style.form == Form::Digits && figure.style.digits >= 3;
    (capital && plain && matches!(label.reason, SetAside::Ui | SetAside::Year)
        || label.reason == SetAside::Address && !label.capital && numbered)
        .then_some(label.reason)
}

/// “Voyager 2”, “Galaxy Note 20 Ultra”, “Euro 2020”: a name in capitals before a bare number that
/// counts no noun.
fn capital_name(
    tokens: &Tokens<'_>,
    figures: &[Figure],
    idx: usize,
    lexicon: &Lexicon,
) -> Option<SetAside> {
    let figure = &figures[idx];
    let plain = figure.is_open()
        && figure.is_bare()
        && figure.first == figure.number
        && figure.style.form == Form::Digits
        && !figure.style.grouped
        && !figure.style.magnitude
        && !figure.style.ordinal
        && figure.per.is_none();
    if !plain {
        return None;
    }
    let before = figure.first.checked_sub(1)?;
    if !tokens.is_word(before)
        || !tokens.is_capital(before)
        || before == 0 && !tokens.is_capital(figure.end)
    {
        return None;
    }
    if tokens.is_hyphen(figure.end) && tokens.is_word(figure.end + 1)
        || is_common_capital(tokens, before, lexicon)
    {
        return None;
    }
    let next = figure.end;
    // “95 % CI 1.2 to 3.4”: a measure with its range.
    let ranged =
        figure.style.broken && tokens.is_any(next, &["to", "–"]) && tokens.is_digits(next + 1);
    if ranged {
        return None;
    }
    let noun = tokens.is_small(next) && !is_verb_like(tokens, next);
    let capital_noun =
        tokens.is_capital(next) && tokens.text(next).len() > 3 && tokens.text(next).ends_with('s');
    let percent = tokens.is_any(next, &["%", "percent"]);
    if noun || percent || capital_noun || is_title_case(tokens) {
        return None;
    }
    // “Barcelona 3, Madrid 1”, “Wales 20”: a score; “In Kyiv 12 were hurt”: a place.
    let place = before > 0 && tokens.is_any(before - 1, &["in", "at", "near", "around", "across"]);
    (!place || !tokens.is_small(next)).then_some(SetAside::Designation)
}

/// Whether the capital word is no name: the first word of the sentence that cues or links, a
/// weekday, a month.
fn is_common_capital(tokens: &Tokens<'_>, at: usize, lexicon: &Lexicon) -> bool {
    let word = tokens.text(at).to_lowercase();
    matches!(
        word.as_str(),
        "the"
            | "a"
            | "an"
            | "in"
            | "on"
            | "at"
            | "of"
            | "for"
            | "from"
            | "to"
            | "by"
            | "with"
            | "and"
            | "or"
            | "but"
            | "if"
            | "all"
            | "these"
            | "those"
            | "some"
            | "about"
            | "over"
            | "under"
            | "only"
            | "just"
            | "nearly"
            | "another"
            | "other"
            | "its"
            | "his"
            | "her"
            | "their"
            | "our"
            | "my"
            | "i"
            | "we"
            | "they"
            | "he"
            | "she"
            | "it"
            | "there"
            | "were"
            | "was"
            | "is"
            | "are"
            | "than"
            | "as"
            | "total"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "sales"
            | "revenue"
            | "profit"
            | "ages"
            | "kills"
            | "killed"
            | "today"
            | "no"
            | "ok"
            | "least"
            | "most"
            | "more"
            | "max"
            | "min"
    ) || tokens.meaning(&lexicon.bounds, at).is_some()
        || tokens.meaning(&lexicon.changes, at).is_some()
        || tokens.meaning(&lexicon.currencies, at).is_some()
        || tokens.meaning(&lexicon.units, at).is_some()
        || tokens.meaning(&lexicon.numerals, at).is_some()
}

fn is_verb_like(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_any(
        at,
        &[
            "is",
            "was",
            "has",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "and",
            "or",
            "in",
            "on",
            "at",
            "to",
            "from",
            "for",
            "with",
            "of",
            "by",
            "as",
            "when",
            "while",
            "after",
            "before",
            "because",
            "but",
            "which",
            "that",
            "who",
            "took",
            "came",
            "went",
            "were",
            "are",
            "have",
            "qualifier",
            "qualifiers",
            "processor",
            "spacecraft",
            "mission",
            "tournament",
            "says",
            "said",
            "finally",
            "also",
            "than",
            "then",
            "through",
            "during",
            "models",
            "featuring",
            "index",
            "boss",
            "if",
            "did",
            "does",
        ],
    )
}

/// Whether most words of the sentence begin with a capital: headlines, where a capital tells nothing.
fn is_title_case(tokens: &Tokens<'_>) -> bool {
    let mut words = 0;
    let mut capitals = 0;
    for at in 0..tokens.len().min(24) {
        if tokens.is_word(at) && tokens.text(at).len() > 3 {
            words += 1;
            capitals += usize::from(tokens.is_capital(at));
        }
    }
    words >= 3 && capitals * 3 >= words * 2
}

/// “the 737 Max”, “a 911 Turbo”: a bare number before a name in capitals, with an article or another
/// number that counts before it.
fn compound_name(tokens: &Tokens<'_>, figure: &Figure) -> Option<SetAside> {
    let plain = figure.is_count()
        && figure.style.form == Form::Digits
        && figure.style.digits >= 2
        && !figure.style.grouped
        && !figure.style.magnitude;
    if !plain {
        return None;
    }
    let airliner = [707, 717, 727, 737, 747, 757, 767, 777, 787]
        .iter()
        .any(|model| figure.value() == Decimal::from(*model));
    let plane = tokens.is_any(
        figure.end,
        &[
            "max",
            "dreamliner",
            "jet",
            "jets",
            "plane",
            "planes",
            "airliner",
            "jumbo",
            "aircraft",
            "freighter",
        ],
    );
    // “the 16-bit 8088 chip”
    let chip = figure.style.digits >= 3
        && tokens.is_any(
            figure.end,
            &[
                "chip",
                "chips",
                "processor",
                "processors",
                "microprocessor",
                "cpu",
            ],
        );
    // “the 486 was slow”, “the 911 has a flat engine”: one thing, so the number is its name.
    let one_thing = figure.style.digits == 3
        && tokens.is(figure.first.wrapping_sub(1), "the")
        && tokens.is_any(figure.end, &["is", "was", "has"]);
    // “1080p video”
    let lines = tokens.is(figure.end, "p") && tokens.glued(figure.end);
    if airliner && plane || chip || one_thing || lines {
        return Some(SetAside::Designation);
    }
    (figure.style.zero_first && figure.style.digits > 2 && !figure.style.broken)
        .then_some(SetAside::Designation)
}
