//! Lines put together to blocks: which line ends are the author's and which the printer's.
//!
//! Takes a text; gives the spans of its blocks, each one line or several wrapped ones. Knows
//! nothing of what a block is for.

use memchr::memchr2_iter;

use crate::span::Span;

/// Widths between which a text can be wrapped by a mail program or a wire.
const WRAPPED_WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

/// Spans of the blocks of `text`, trimmed, in order; every line that is not blank is in one.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let lines = lines(text);
    let width = wrap_width(text, &lines);
    let mut blocks: Vec<Span> = Vec::with_capacity(lines.len());
    let mut before: Option<&Line> = None;
    for line in &lines {
        match (blocks.last_mut(), before) {
            (Some(block), Some(last)) if last.adjoins && continues(text, last, line, width) => {
                block.end = line.span.end;
            }
            _ => blocks.push(line.span),
        }
        before = Some(line);
    }
    blocks
}

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line {
    span: Span,
    /// The next line of the text is not blank either.
    adjoins: bool,
    /// Number of the line in its paragraph, from 0.
    nth: usize,
    /// Columns that its first word takes.
    first_word: usize,
}

fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    let mut blank = true;
    let ends = memchr2_iter(b'\n', b'\r', bytes).chain(std::iter::once(bytes.len()));
    for end in ends {
        let span = Span::new(start, end).trimmed(text);
        // The `\n` of `\r\n` ends no line of its own.
        let second_half = start == end
            && end < bytes.len()
            && end > 0
            && bytes[end] == b'\n'
            && bytes[end - 1] == b'\r';
        start = end + 1;
        if span.is_empty() {
            blank |= !second_half;
            continue;
        }
        let nth = match lines.last_mut() {
            Some(last) if !blank => {
                last.adjoins = true;
                last.nth + 1
            }
            _ => 0,
        };
        let words = span.of(text);
        let first_word = words
            .bytes()
            .take(WRAPPED_WIDTHS.end() + 1)
            .position(|b| b == b' ')
            .unwrap_or(words.len());
        lines.push(Line {
            span,
            adjoins: false,
            nth,
            first_word,
        });
        blank = false;
    }
    lines
}

/// The width at which the text is wrapped, if most of its line ends look like a wrapper's: the next
/// word would not have fitted.
fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    let width = lines.iter().map(|line| line.span.len()).max()?;
    if !WRAPPED_WIDTHS.contains(&width) {
        return None;
    }
    let pairs = || lines.windows(2).filter(|pair| pair[0].adjoins);
    let full = pairs()
        .filter(|pair| is_full(&pair[0], &pair[1], width))
        .count();
    let open = pairs()
        .filter(|pair| !ends_with_mark(pair[0].span.of(text)))
        .count();
    let total = pairs().count();
    (total >= 2 && full * 4 >= total * 3 && open * 2 >= total).then_some(width)
}

/// Whether the first word of `next` would not have fitted on `line`. Ragged wrapping leaves a few
/// columns more.
fn is_full(line: &Line, next: &Line, width: usize) -> bool {
    line.span.len() + 1 + next.first_word + 4 >= width
}

fn ends_with_mark(words: &str) -> bool {
    words
        .trim_end_matches(['"', '\'', '”', '’', ')', ']'])
        .ends_with(['.', '?', '!', ':', ';', '…'])
}

/// Whether `line` carries on the sentence or paragraph of the line before it.
fn continues(text: &str, last: &Line, line: &Line, width: Option<usize>) -> bool {
    let (before, words) = (last.span.of(text), line.span.of(text));
    if let Some(width) = width {
        return is_full(last, line, width) && !starts_an_item(words);
    }
    // A single line end inside a sentence: an open line, then one that begins with a small letter.
    let open = before
        .starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"“‘(".contains(c))
        || last.nth > 0;
    let small = words.starts_with(char::is_lowercase);
    if !open || !small || ends_with_mark(before) || is_byline(words) {
        return false;
    }
    let long = before.len() >= 40;
    let only_two = last.nth == 0 && !line.adjoins;
    long || only_two
}

fn starts_an_item(words: &str) -> bool {
    words.starts_with(['•', '*', '-', '–', '▪', '●', '⁃', '◦', '#', '>', '|'])
}

fn is_byline(words: &str) -> bool {
    words
        .strip_prefix("by ")
        .is_some_and(|name| name.starts_with(char::is_uppercase))
}
