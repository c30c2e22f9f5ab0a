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

/// Spans of the lines of `text` that are not blank, trimmed, in order.
pub(super) fn line_spans(text: &str) -> Vec<Span> {
    lines(text).into_iter().map(|line| line.span).collect()
}

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line {
    span: Span,
    /// The next line of the text is not blank either.
    adjoins: bool,
    /// The line before it is not blank.
    follows: bool,
    /// Columns that its first word takes, [`u8::MAX`] at most.
    first_word: u8,
}

fn lines(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    let mut blank = true;
    let ends = memchr2_iter(b'\n', b'\r', bytes).chain(std::iter::once(bytes.len()));
    for end in ends {
        let span = trimmed(text, start, end);
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
        let follows = !blank;
        if let Some(last) = lines.last_mut().filter(|_| follows) {
            last.adjoins = true;
        }
        let head = &bytes[span.start..span.end.min(span.start + usize::from(u8::MAX))];
        let first_word = head.iter().position(|b| *b == b' ').unwrap_or(head.len());
        lines.push(Line {
            span,
            adjoins: false,
            follows,
            first_word: u8::try_from(first_word).unwrap_or(u8::MAX),
        });
        blank = false;
    }
    lines
}

/// The range without the white space at its ends.
fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let bytes = text.as_bytes();
    let bare = |at: usize| bytes[at].is_ascii_graphic();
    let span = Span::new(start, end);
    if start < end && bare(start) && bare(end - 1) {
        return span;
    }
    span.trimmed(text)
}

/// The width at which the text is wrapped, if most of its line ends look like a wrapper's: the next
/// word would not have fitted.
fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    // A few longer lines may be addresses, which nobody wraps.
    let widest = *WRAPPED_WIDTHS.end();
    let longer = lines.iter().filter(|line| line.span.len() > widest).count();
    if longer * 50 > lines.len() {
        return None;
    }
    let width = lines
        .iter()
        .map(|line| line.span.len())
        .filter(|len| *len <= widest)
        .max()?;
    if width < *WRAPPED_WIDTHS.start() {
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
    line.span.len() + 1 + usize::from(next.first_word) + 4 >= width
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
        || last.follows;
    let address = !words.contains(' ') && words.contains(['@', '/']);
    let small = words.starts_with(char::is_lowercase) && !address;
    if !open || !small || ends_with_mark(before) || is_byline(words) {
        return false;
    }
    let long = before.len() >= 40;
    // A name of two or three words above a line in small letters is a site and its motto.
    let only_two = !last.follows && !line.adjoins && before.split_whitespace().nth(3).is_some();
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
