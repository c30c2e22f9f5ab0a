//! Words on lines: wrapping, shortening, and carets under what is meant.
//!
//! Every text that comes from outside passes through here, and leaves with nothing in it that a
//! terminal would act on.

use unicode_width::UnicodeWidthStr;

use crate::report::visible::push_visible;
use crate::span::Span;

/// Columns that a text takes on a terminal.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// A text on one line: white space of any kind becomes one space, the rest is made visible.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        word.chars().for_each(|c| push_visible(&mut line, c));
    }
    line
}

/// The text on one line of at most `columns`, cut at its end with `…` where it is longer.
pub(super) fn cut(text: &str, columns: usize) -> String {
    let line = one_line(text);
    if width(&line) <= columns {
        return line;
    }
    let mut kept = String::new();
    let mut taken = 0;
    let mut buffer = [0; 4];
    for c in line.chars() {
        taken += width(c.encode_utf8(&mut buffer));
        if taken >= columns {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The same, cut at its start: of a place, the end tells most.
pub(super) fn cut_start(text: &str, columns: usize) -> String {
    let line = one_line(text);
    if width(&line) <= columns {
        return line;
    }
    let mut taken = 0;
    let mut buffer = [0; 4];
    let start = line
        .char_indices()
        .rev()
        .take_while(|(_, c)| {
            taken += width(c.encode_utf8(&mut buffer));
            taken < columns
        })
        .last()
        .map_or(line.len(), |(at, _)| at);
    format!("…{}", &line[start..])
}

/// The text on lines of at most `columns`.
pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let words = words(text, &[], columns);
    lines(&words, columns)
        .into_iter()
        .map(|line| line.text)
        .collect()
}

/// Words of a source on lines of at most `columns`, with carets under those that are meant.
///
/// At most `max_lines` lines of words; what lies farther from the first mark is left out, and `…`
/// stands for it. `marks` are byte ranges of `text`.
pub(super) fn quote(text: &str, marks: &[Span], columns: usize, max_lines: usize) -> Vec<String> {
    let (text, marks) = near(text, marks, columns * max_lines);
    let words = words(text, &marks, columns);
    let (from, to) = window(&words, columns, max_lines);
    let mut shown: Vec<Word> = words[from..to].to_vec();
    if from > 0 {
        shown.insert(0, Word::ellipsis());
    }
    if to < words.len() {
        shown.push(Word::ellipsis());
    }
    let mut rows = Vec::new();
    for line in lines(&shown, columns) {
        rows.push(line.text);
        if line.carets.contains('^') {
            rows.push(line.carets);
        }
    }
    rows
}

/// The stretch of `text` around the first mark that can matter to a quotation of `columns` columns,
/// with the marks as ranges of it: a sentence may be as long as a book.
fn near<'t>(text: &'t str, marks: &[Span], columns: usize) -> (&'t str, Vec<Span>) {
    // No character of UTF-8 is longer than four bytes.
    let around = 4 * columns;
    let first = marks.first().copied().unwrap_or_default();
    let mut start = first.start.saturating_sub(around).min(text.len());
    let mut end = first.end.saturating_add(around).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let within = |at: usize| at.clamp(start, end) - start;
    let marks = marks
        .iter()
        .map(|mark| Span::new(within(mark.start), within(mark.end.max(mark.start))))
        .collect();
    (&text[start..end], marks)
}

/// Letters between two white spaces, as they are shown.
#[derive(Debug, Clone)]
struct Word {
    text: String,
    /// A caret for every marked column, a space for every other.
    carets: String,
    width: usize,
}

impl Word {
    fn new() -> Self {
        Self {
            text: String::new(),
            carets: String::new(),
            width: 0,
        }
    }

    fn ellipsis() -> Self {
        let mut word = Self::new();
        word.push("…", false);
        word
    }

    fn push(&mut self, shown: &str, marked: bool) {
        let columns = width(shown);
        self.text.push_str(shown);
        self.width += columns;
        let caret = if marked { "^" } else { " " };
        self.carets.push_str(&caret.repeat(columns));
    }

    fn is_marked(&self) -> bool {
        self.carets.contains('^')
    }
}

/// Cuts a text into words; those wider than `columns` are broken.
fn words(text: &str, marks: &[Span], columns: usize) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::new();
    let mut shown = String::new();
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if word.width > 0 {
                words.push(std::mem::replace(&mut word, Word::new()));
            }
            continue;
        }
        shown.clear();
        push_visible(&mut shown, c);
        if word.width + width(&shown) > columns && word.width > 0 {
            words.push(std::mem::replace(&mut word, Word::new()));
        }
        let marked = marks.iter().any(|mark| mark.start <= at && at < mark.end);
        word.push(&shown, marked);
    }
    if !word.text.is_empty() {
        words.push(word);
    }
    words
}

/// The words that fit on `max_lines` lines around the first mark, as a range.
fn window(words: &[Word], columns: usize, max_lines: usize) -> (usize, usize) {
    // A line loses on average half a word at its end, and two ellipses need their room.
    let budget = (columns.saturating_sub(4) * max_lines).saturating_sub(4);
    let first = words.iter().position(Word::is_marked).unwrap_or(0);
    let mut last = first;
    while words.get(last + 1).is_some_and(Word::is_marked) {
        last += 1;
    }
    let (mut from, mut to) = (first, (last + 1).min(words.len()));
    let mut taken: usize = words[from..to].iter().map(|word| word.width + 1).sum();
    loop {
        let before = from.checked_sub(1).map(|idx| words[idx].width + 1);
        let after = words.get(to).map(|word| word.width + 1);
        let grows_left = before.is_some_and(|cost| taken + cost <= budget);
        if grows_left {
            from -= 1;
            taken += before.unwrap_or(0);
        }
        let grows_right = after.is_some_and(|cost| taken + cost <= budget);
        if grows_right {
            to += 1;
            taken += after.unwrap_or(0);
        }
        if !grows_left && !grows_right {
            return (from, to);
        }
    }
}

/// Puts words on lines.
fn lines(words: &[Word], columns: usize) -> Vec<Word> {
    let mut lines: Vec<Word> = Vec::new();
    let mut previous_marked = false;
    for word in words {
        match lines.last_mut() {
            Some(line) if line.width + 1 + word.width <= columns => {
                line.push(" ", previous_marked && word.is_marked());
                line.text.push_str(&word.text);
                line.carets.push_str(&word.carets);
                line.width += word.width;
            }
            _ => lines.push(word.clone()),
        }
        previous_marked = word.carets.ends_with('^');
    }
    for line in &mut lines {
        line.carets.truncate(line.carets.trim_end().len());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str, mark: &str, columns: usize, max_lines: usize) -> Vec<String> {
        let start = text.find(mark).expect("the text holds the mark");
        quote(
            text,
            &[Span::new(start, start + mark.len())],
            columns,
            max_lines,
        )
    }

    #[test]
    fn carets_stand_under_the_words_that_are_meant() {
        assert_eq!(
            quoted("They saw more than 40 boats.", "more than 40", 40, 3),
            ["They saw more than 40 boats.", "         ^^^^^^^^^^^^"]
        );
    }

    #[test]
    fn carets_count_columns_and_not_bytes_or_characters() {
        assert_eq!(
            quoted("約三千 soldiers", "三千", 40, 3),
            ["約三千 soldiers", "  ^^^^"]
        );
        assert_eq!(
            quoted("cafe\u{301}s: 12", "12", 40, 3),
            ["cafe\u{301}s: 12", "       ^^"]
        );
        assert_eq!(
            quoted("a\u{202e}b 12", "12", 40, 3),
            ["a<U+202E>b 12", "           ^^"]
        );
    }

    #[test]
    fn a_long_text_is_cut_around_the_mark() {
        let text = format!(
            "{} exactly 77 of them {}",
            "before ".repeat(50),
            "after ".repeat(50)
        );
        let rows = quoted(&text, "77", 40, 2);
        assert!(rows.len() <= 4, "{rows:#?}");
        assert!(rows[0].starts_with("… before"), "{rows:#?}");
        assert!(
            rows.last().is_some_and(|row| row.ends_with("after …")),
            "{rows:#?}"
        );
        assert!(rows.iter().all(|row| width(row) <= 40), "{rows:#?}");
    }

    #[test]
    fn a_mark_over_a_line_end_is_underlined_on_both_lines() {
        assert_eq!(
            quoted("We counted more than\n12 boats.", "more than\n12", 20, 3),
            [
                "We counted more than",
                "           ^^^^^^^^^",
                "12 boats.",
                "^^"
            ]
        );
    }

    #[test]
    fn what_is_too_long_is_cut() {
        assert_eq!(cut("three  North\nKorean", 30), "three North Korean");
        assert_eq!(cut("three North Korean", 9), "three No…");
        assert_eq!(cut("三千人", 4), "三…");
        assert_eq!(cut_start("articles/post.txt:9:12", 14), "…post.txt:9:12");
        assert_eq!(cut_start("a.txt:1:1", 14), "a.txt:1:1");
    }

    #[test]
    fn a_word_wider_than_the_line_is_broken() {
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
    }
}
