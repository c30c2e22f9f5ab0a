//! Sentences of a block, in one pass over its bytes.
//!
//! Takes a text, the span of a block and the lexicon; gives [`Sentence`]s that together hold every
//! byte of the block that is not white space. Stops only at bytes that can end a sentence, looks
//! back no further than [`LONGEST_WORD`] bytes and never reads a byte ahead twice, so the time is
//! linear whatever the text. Knows nothing of zones.

use crate::lexicon::{Abbreviation, AbbreviationKind, Lexicon, Opener};
use crate::span::Span;

use super::{Sentence, SentenceRule};

/// Bytes looked back at for the word before a stop: longer words are no abbreviations.
const LONGEST_WORD: usize = 24;

/// Bytes of the longest abbreviation that the lexicon may hold, without its last stop.
pub(super) const LONGEST_ABBREVIATION: usize = 10;

/// Cuts blocks into sentences, keeping count of quotations across them.
pub(super) struct Cutter<'a> {
    text: &'a str,
    bytes: &'a [u8],
    lexicon: &'a Lexicon,
    sentences: Vec<Sentence>,
    quotations: usize,
    quote: Quote,
    /// The block that is being cut, and whether it is a line without an end, once that was asked.
    block: Span,
    headline: Option<bool>,
    /// Bytes visited, for the tests that time grows with the text only.
    #[cfg(test)]
    pub(super) steps: usize,
}

/// Quotation marks that are open while a block is cut.
#[derive(Debug, Clone, Copy, Default)]
struct Quote {
    /// The mark that opened it.
    open: Option<Mark>,
    /// The quotation that the current sentence belongs to, if more than one sentence does.
    number: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Straight,
    Curly,
}

/// A place where a sentence may end.
#[derive(Debug, Clone, Copy)]
struct Boundary {
    end: usize,
    next: usize,
    rule: SentenceRule,
}

/// Stops and what closes around them.
#[derive(Debug, Clone, Copy)]
struct Run {
    start: usize,
    /// After the marks and their closers.
    end: usize,
    dots: usize,
    /// Question and exclamation marks.
    calls: usize,
    /// The dots stand apart: “. . .”
    spaced: bool,
    /// A quotation mark or bracket closes right after the stop.
    closed: bool,
}

/// What stands after a stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Next<'a> {
    kind: NextKind,
    /// An opening quotation mark or bracket before it.
    opener: Option<char>,
    /// The letters and digits, apostrophe excluded.
    word: &'a str,
    /// Where the word ends.
    end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NextKind {
    Upper,
    Lower,
    Digit,
    Dash,
    /// A mark that goes on with what stands before it: a comma, a closing bracket.
    Tail,
    Other,
}

/// A running list inside a block: `1.) … 2.) …`, `a. … b. …`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct List {
    style: ListStyle,
    letters: bool,
    next: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ListStyle {
    Dot,
    Paren,
    DotParen,
}

/// Classes of bytes at which the scan stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Class {
    Plain,
    Stop,
    Straight,
    Paren,
    Star,
    /// First byte of `…`, `“`, `”`, `•` and their like.
    Lead,
    /// First byte of `。` and its like.
    Wide,
}

const CLASS: [Class; 256] = {
    let mut class = [Class::Plain; 256];
    class[b'.' as usize] = Class::Stop;
    class[b'?' as usize] = Class::Stop;
    class[b'!' as usize] = Class::Stop;
    class[b'"' as usize] = Class::Straight;
    class[b')' as usize] = Class::Paren;
    class[b'*' as usize] = Class::Star;
    class[0xe2] = Class::Lead;
    class[0xe3] = Class::Wide;
    class[0xef] = Class::Wide;
    class
};

impl Run {
    /// A single full stop.
    const fn dot(at: usize) -> Self {
        Self {
            start: at,
            end: at + 1,
            dots: 1,
            calls: 0,
            spaced: false,
            closed: false,
        }
    }
}

impl<'a> Cutter<'a> {
    pub(super) fn new(text: &'a str, lexicon: &'a Lexicon) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            lexicon,
            // News prose has about a hundred bytes to a sentence.
            sentences: Vec::with_capacity(1 + text.len() / 96),
            quotations: 0,
            quote: Quote::default(),
            block: Span::default(),
            headline: None,
            #[cfg(test)]
            steps: 0,
        }
    }

    pub(super) fn into_sentences(self) -> Vec<Sentence> {
        self.sentences
    }

    /// Cuts the block at `span`, which is trimmed and not empty; `block` is its index.
    pub(super) fn cut(&mut self, block: usize, span: Span) {
        self.carry_quotation(span);
        self.block = span;
        self.headline = None;
        let mut sentence = span.start;
        let mut list = None;
        let mut at = self.after_list_mark(sentence, span.end, &mut list);
        while let Some(found) = self.next_candidate(at, span.end) {
            let boundary = match CLASS[usize::from(self.bytes[found])] {
                Class::Plain => unreachable!("the scan stops at no plain byte"),
                Class::Stop => self.at_stop(found, sentence, span.end, &mut list, &mut at),
                Class::Straight => {
                    at = found + 1;
                    self.straight_quote(found, span.start);
                    None
                }
                Class::Paren => {
                    at = found + 1;
                    self.at_paren(found, sentence, span.end, &mut list, &mut at)
                }
                Class::Star => {
                    at = found + 1;
                    self.at_star(found, sentence, span.end)
                }
                Class::Lead => self.at_lead(found, sentence, span.end, &mut at),
                Class::Wide => self.at_wide(found, span.end, &mut at),
            };
            if let Some(Boundary { end, next, rule }) = boundary {
                self.push(block, Span::new(sentence, end), rule);
                sentence = next;
                at = at.max(self.after_list_mark(next, span.end, &mut list));
            }
        }
        self.push_last(block, Span::new(sentence, span.end));
    }

    fn next_candidate(&mut self, at: usize, end: usize) -> Option<usize> {
        let at = at.min(end);
        let found = first_candidate(&self.bytes[at..end]);
        self.step(found.unwrap_or(end - at));
        found.map(|ahead| at + ahead)
    }

    fn step(&mut self, bytes: usize) {
        #[cfg(test)]
        {
            self.steps += bytes + 1;
        }
        let _ = bytes;
    }

    // Quotations

    /// A paragraph that opens with a mark while the last one left its own open continues the
    /// same quotation, as newspapers print speeches.
    fn carry_quotation(&mut self, span: Span) {
        let opens = match self.bytes[span.start] {
            b'"' => Some(Mark::Straight),
            _ if self.text[span.start..].starts_with('“') => Some(Mark::Curly),
            _ => None,
        };
        let before = self.quote;
        self.quote = Quote::default();
        if opens.is_some() && opens == before.open {
            let number = before.number.unwrap_or_else(|| self.new_quotation());
            if let Some(last) = self.sentences.last_mut() {
                last.quotation = Some(number);
            }
            self.quote.number = Some(number);
        }
    }

    fn new_quotation(&mut self) -> usize {
        self.quotations += 1;
        self.quotations - 1
    }

    fn push(&mut self, block: usize, span: Span, rule: SentenceRule) {
        if self.quote.open.is_some() && self.quote.number.is_none() {
            self.quote.number = Some(self.new_quotation());
        }
        self.sentences.push(Sentence {
            span,
            block,
            rule,
            quotation: self.quote.number,
        });
        if self.quote.open.is_none() {
            self.quote.number = None;
        }
    }

    fn push_last(&mut self, block: usize, span: Span) {
        self.sentences.push(Sentence {
            span,
            block,
            rule: SentenceRule::BlockEnd,
            quotation: self.quote.number,
        });
    }

    /// A straight mark closes what is open; else it opens before a word and after a space.
    fn straight_quote(&mut self, at: usize, block_start: usize) {
        if self.quote.open == Some(Mark::Straight) {
            self.quote.open = None;
            return;
        }
        let before = (at > block_start).then(|| self.bytes[at - 1]);
        let after = self.bytes.get(at + 1).copied();
        let opens = before.is_none_or(|b| b.is_ascii_whitespace() || b"([{-/".contains(&b))
            || before.is_some_and(|b| b >= 0x80);
        if self.quote.open.is_none() && opens && after.is_some_and(|b| !b.is_ascii_whitespace()) {
            self.quote.open = Some(Mark::Straight);
        }
    }

    fn curly_quote(&mut self, opens: bool) {
        self.quote.open = opens.then_some(Mark::Curly);
    }

    // Candidates

    fn at_stop(
        &mut self,
        found: usize,
        sentence: usize,
        end: usize,
        list: &mut Option<List>,
        at: &mut usize,
    ) -> Option<Boundary> {
        // Decimals, addresses and acronyms: by far the most frequent stop inside a sentence.
        let after = self.bytes.get(found + 1).copied().unwrap_or(b' ');
        if self.bytes[found] == b'.' && after.is_ascii_alphanumeric() {
            *at = found + 1;
            if after.is_ascii_uppercase() {
                return self.glued(Run::dot(found), sentence, end);
            }
            return None;
        }
        if let Some(boundary) = self.list_boundary(found, sentence, end, list, at) {
            return Some(boundary);
        }
        let run = self.run(found, end);
        *at = run.end;
        self.judge(run, sentence, end, at)
    }

    fn at_lead(
        &mut self,
        found: usize,
        sentence: usize,
        end: usize,
        at: &mut usize,
    ) -> Option<Boundary> {
        let tail = self.bytes.get(found + 1..found + 3).unwrap_or(&[0, 0]);
        *at = found + 3;
        match tail {
            [0x80, 0x9c | 0x9e] => self.curly_quote(true),
            [0x80, 0x9d] => self.curly_quote(false),
            [0x80, 0xa6] => {
                let run = self.run(found, end);
                *at = run.end;
                return self.judge(run, sentence, end, at);
            }
            // • ‣ ⁃ ∙ ■ ▪ ● ◦ ►
            [0x80, 0xa2 | 0xa3]
            | [0x81, 0x83]
            | [0x88, 0x99]
            | [0x96, 0xa0 | 0xaa | 0xba]
            | [0x97, 0x8f | 0xa6] => return self.bullet(found, 3, sentence, end),
            _ => {}
        }
        None
    }

    /// `。`, `！` and `？` end a sentence without a space.
    fn at_wide(&mut self, found: usize, end: usize, at: &mut usize) -> Option<Boundary> {
        *at = found + 3;
        let stops = matches!(
            self.bytes.get(found..found + 3),
            Some([0xe3, 0x80, 0x82] | [0xef, 0xbc, 0x81 | 0x9f])
        );
        if !stops {
            return None;
        }
        let mut close = found + 3;
        while let Some(c) = char_at(self.text, close).filter(|c| "」』）”’。！？".contains(*c))
        {
            if c == '”' {
                self.curly_quote(false);
            }
            close += c.len_utf8();
        }
        let next = self.skip_space(close, end);
        *at = next;
        (next < end).then_some(Boundary {
            end: close,
            next,
            rule: SentenceRule::Stop,
        })
    }

    /// `*` between spaces before a capital or a figure marks an item of a list run into one line.
    fn at_star(&mut self, found: usize, sentence: usize, end: usize) -> Option<Boundary> {
        let spaced = self.bytes.get(found + 1) == Some(&b' ');
        let next_at = self.skip_space(found + 1, end);
        let next = self.next(next_at, end);
        let starts = matches!(next.kind, NextKind::Upper | NextKind::Digit);
        (spaced && starts)
            .then(|| self.bullet(found, 1, sentence, end))
            .flatten()
    }

    /// A bullet after a space begins a list item, unless the sentence so far is only that.
    fn bullet(
        &mut self,
        found: usize,
        len: usize,
        sentence: usize,
        end: usize,
    ) -> Option<Boundary> {
        let before = self.text[sentence..found].trim_end();
        let spaced = sentence + before.len() < found;
        let more = self.skip_space(found + len, end) < end;
        self.step(found - sentence - before.len());
        (spaced && more && !before.is_empty()).then_some(Boundary {
            end: sentence + before.len(),
            next: found,
            rule: SentenceRule::ListMark,
        })
    }

    fn at_paren(
        &mut self,
        found: usize,
        sentence: usize,
        end: usize,
        list: &mut Option<List>,
        at: &mut usize,
    ) -> Option<Boundary> {
        self.list_boundary(found, sentence, end, list, at)
    }

    // Lists

    /// Steps over a list mark at the start of a sentence, and notes which one must come next.
    fn after_list_mark(&mut self, start: usize, end: usize, list: &mut Option<List>) -> usize {
        let first = self.bytes[start];
        let second = self.bytes.get(start + 1).copied().unwrap_or(b' ');
        if first.is_ascii_alphabetic() && !matches!(second, b'.' | b')') {
            return start;
        }
        let mut at = start;
        if let Some(c) = char_at(self.text, at).filter(|c| "•‣⁃∙■▪▸►●◦*-–".contains(*c))
        {
            at = self.skip_space(at + c.len_utf8(), end);
        }
        match list_mark(self.bytes, at, end) {
            Some((mark, after)) => {
                *list = Some(List {
                    next: mark.next + 1,
                    ..mark
                });
                after
            }
            None => start,
        }
    }

    /// Whether the mark that a running list waits for ends at `found`.
    fn list_boundary(
        &self,
        found: usize,
        sentence: usize,
        end: usize,
        list: &mut Option<List>,
        at: &mut usize,
    ) -> Option<Boundary> {
        let waiting = (*list)?;
        let word = self.word_before(found, sentence);
        let start = found - word.len();
        let spaced = start > sentence && self.bytes[start - 1].is_ascii_whitespace();
        let (mark, after) = list_mark(self.bytes, start, end).filter(|_| spaced)?;
        if mark != waiting {
            return None;
        }
        let before = self.text[sentence..start].trim_end();
        *at = after;
        (!before.is_empty()).then(|| Boundary {
            end: sentence + before.len(),
            next: start,
            rule: SentenceRule::ListMark,
        })
    }

    // Runs of stops

    /// Reads stops from `start` with everything that closes around them: `?!`, `...`, `. . .`,
    /// `."`, `.)`, `.[12]`.
    fn run(&mut self, start: usize, end: usize) -> Run {
        let mut run = Run {
            start,
            end: start,
            dots: 0,
            calls: 0,
            spaced: false,
            closed: false,
        };
        // A single stop and a space: nearly every end of a sentence.
        if let [b'.', b' ', after, ..] = self.bytes[start..end]
            && !matches!(after, b'.' | b'[')
        {
            return Run::dot(start);
        }
        let mut at = start;
        while at < end {
            let byte = self.bytes[at];
            match byte {
                b'.' => run.dots += 1,
                b'?' | b'!' => run.calls += 1,
                b' ' if run.calls == 0 && !run.closed && self.dot_alone(at + 1, end) => {
                    run.spaced = true;
                }
                b'"' => {
                    self.straight_quote(at, at);
                    run.closed = true;
                }
                b')' | b']' | b'}' | b'\'' => run.closed = true,
                // Marks of emphasis close like nothing: “is closed.** The”.
                b'*' | b'_' | b'`' | b'~' => {}
                b'[' | b' ' => match self.reference(at, end) {
                    Some(after) => {
                        at = after;
                        continue;
                    }
                    None => break,
                },
                0xe2 => {
                    match &self.bytes[at + 1..at + 3] {
                        [0x80, 0xa6] => run.dots += 3,
                        [0x80, 0x9d] => {
                            self.curly_quote(false);
                            run.closed = true;
                        }
                        [0x80, 0x99 | 0xba] => run.closed = true,
                        _ => break,
                    }
                    at += 2;
                }
                // »
                0xc2 if self.bytes.get(at + 1) == Some(&0xbb) => {
                    run.closed = true;
                    at += 1;
                }
                _ => break,
            }
            at += 1;
        }
        self.step(at - start);
        run.end = at;
        run
    }

    /// A full stop that belongs to “. . .”: no letter or figure right after it.
    fn dot_alone(&self, at: usize, end: usize) -> bool {
        at < end
            && self.bytes[at] == b'.'
            && !self
                .bytes
                .get(at + 1)
                .is_some_and(u8::is_ascii_alphanumeric)
    }

    /// The end of a numbered reference (`[12]`, ` [3, 4]`) that begins at `at`.
    fn reference(&self, at: usize, end: usize) -> Option<usize> {
        let open = at + usize::from(self.bytes[at] == b' ');
        if self.bytes.get(open) != Some(&b'[') {
            return None;
        }
        let inside = &self.bytes[open + 1..end.min(open + LONGEST_WORD)];
        let close = inside.iter().position(|byte| *byte == b']')?;
        let numbers = inside[..close]
            .iter()
            .all(|byte| byte.is_ascii_digit() || b", -\xe2\x80\x93".contains(byte));
        (numbers && close > 0).then_some(open + close + 2)
    }

    // Judging

    fn judge(&mut self, run: Run, sentence: usize, end: usize, at: &mut usize) -> Option<Boundary> {
        let mut run = run;
        let mut next_at = self.skip_space(run.end, end);
        if next_at >= end {
            return None;
        }
        if next_at == run.end {
            return self.glued(run, sentence, end);
        }
        if let Some(after) = self.emoticon(next_at, end) {
            run.end = after;
            next_at = self.skip_space(after, end);
            *at = next_at;
            if next_at >= end {
                return None;
            }
            let rule = SentenceRule::Stop;
            return Some(Boundary {
                end: run.end,
                next: next_at,
                rule,
            });
        }
        if let Some(after) = self.note_mark(next_at, end) {
            run.end = after;
            next_at = self.skip_space(after, end);
        }
        *at = next_at;
        let next = self.next(next_at, end);
        if next.kind == NextKind::Tail {
            return None;
        }
        let rule = if run.calls > 0 {
            self.judge_call(run, sentence, next)
        } else if run.dots > 1 {
            if let Some(boundary) = self.judge_four_dots(run, sentence, next) {
                return Some(boundary);
            }
            self.judge_ellipsis(run, next)
        } else {
            self.judge_stop(run, sentence, end, next)
        };
        rule.map(|rule| Boundary {
            end: run.end,
            next: next_at,
            rule,
        })
    }

    /// A stop without a space after it: “was late.The crew”. Only between plain words, and after a
    /// full stop only before a word that opens a sentence: “Alder.Com” is a name.
    fn glued(&self, run: Run, sentence: usize, end: usize) -> Option<Boundary> {
        let word = self.word_before(run.start, sentence);
        let next = self.next(run.end, end);
        let start = run.start - word.len();
        let plain_before = run.closed
            || !word.is_empty()
                && !word.contains('.')
                && (start == sentence
                    || self.bytes[start - 1].is_ascii_whitespace()
                    || self.bytes[start - 1] == b',')
                && word.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
        let plain_after = match self.bytes.get(next.end) {
            None => true,
            Some(b'.') => self.abbreviation(next.word, next).is_some(),
            Some(byte) => {
                byte.is_ascii_whitespace() || matches!(byte, b',' | b'\'' | b'!' | b'?' | 0xe2)
            }
        };
        if !plain_before || !plain_after || next.word.is_empty() {
            return None;
        }
        let ends = if run.calls > 0 {
            !run.closed && matches!(next.kind, NextKind::Upper | NextKind::Lower)
        } else if run.dots > 1 {
            run.dots > 2 && next.kind == NextKind::Upper && next.word != "I"
        } else {
            next.kind == NextKind::Upper
                && (self.opener(next.word) == Some(Opener::Opens)
                    || self
                        .abbreviation(next.word, next)
                        .is_some_and(|a| a.kind == AbbreviationKind::Open))
                && self.abbreviation(word, next).is_none()
        };
        ends.then_some(Boundary {
            end: run.end,
            next: run.end,
            rule: SentenceRule::NoSpace,
        })
    }

    /// The end of a note's number at `at`, which belongs to the sentence before it: one or two
    /// digits before a word that opens a sentence (“rights. 4 Even though”), or “[…]”.
    fn note_mark(&self, at: usize, end: usize) -> Option<usize> {
        let rest = &self.bytes[at..end];
        if let Some(after) = [&b"[...] "[..], "[…] ".as_bytes()]
            .into_iter()
            .find(|mark| rest.starts_with(mark))
        {
            return Some(at + after.len() - 1);
        }
        let digits = rest
            .iter()
            .take(3)
            .take_while(|b| b.is_ascii_digit())
            .count();
        if !(1..=2).contains(&digits) || rest.get(digits) != Some(&b' ') {
            return None;
        }
        let next = self.next(at + digits + 1, end);
        let opens = next.kind == NextKind::Upper && self.opener(next.word) == Some(Opener::Opens);
        (opens && self.bytes.get(next.end) == Some(&b' ')).then_some(at + digits)
    }

    /// After `?` or `!`.
    fn judge_call(&self, run: Run, sentence: usize, next: Next<'_>) -> Option<SentenceRule> {
        let word = self.word_before(run.start, sentence);
        if run.start > sentence && self.bytes[run.start - 1] == b':' {
            return None;
        }
        let single = run.calls == 1 && !run.closed;
        if single && self.marked_name(word) && next.opener.is_none() {
            return None;
        }
        match next.kind {
            NextKind::Lower if run.closed || next.opener.is_some() => None,
            // “Yahoo! in the accounting department”: a capital word in mid-sentence.
            NextKind::Lower
                if single
                    && self.bytes[run.start] == b'!'
                    && word.starts_with(char::is_uppercase)
                    && run.start - word.len() > sentence =>
            {
                None
            }
            NextKind::Lower => Some(SentenceRule::LowerCaseStart),
            NextKind::Upper | NextKind::Digit | NextKind::Dash | NextKind::Other => {
                Some(closed_or(run, SentenceRule::Stop))
            }
            NextKind::Tail => None,
        }
    }

    /// “words. . . . The practice”: the first of four dots ends the sentence, the other three
    /// stand for what is left out of the next one.
    fn judge_four_dots(&self, run: Run, sentence: usize, next: Next<'_>) -> Option<Boundary> {
        let attached = run.start > sentence && !self.bytes[run.start - 1].is_ascii_whitespace();
        let apart = self.bytes.get(run.start + 1) == Some(&b' ');
        let four = run.spaced && run.dots == 4 && attached && apart && !run.closed;
        (four && next.kind == NextKind::Upper).then_some(Boundary {
            end: run.start + 1,
            next: run.start + 2,
            rule: SentenceRule::Ellipsis,
        })
    }

    fn judge_ellipsis(&self, run: Run, next: Next<'_>) -> Option<SentenceRule> {
        let bracketed =
            run.closed && run.start > 0 && matches!(self.bytes[run.start - 1], b'[' | b'(');
        // “[…] For the intervener”: an omission between two sentences stands by itself.
        if bracketed {
            return None;
        }
        match next.kind {
            NextKind::Upper if next.word == "I" && next.opener.is_none() && run.dots == 3 => None,
            NextKind::Upper => Some(SentenceRule::Ellipsis),
            NextKind::Lower
            | NextKind::Digit
            | NextKind::Dash
            | NextKind::Other
            | NextKind::Tail => None,
        }
    }

    fn judge_stop(
        &mut self,
        run: Run,
        sentence: usize,
        end: usize,
        next: Next<'_>,
    ) -> Option<SentenceRule> {
        let word = self.word_before(run.start, sentence);
        if next.kind == NextKind::Lower {
            return self.judge_lower(run, word, next);
        }
        let listed = self.abbreviation(word, next);
        if listed.is_none() && word.len() > 1 && !word.contains('.') {
            let cut_short = next.kind == NextKind::Digit && looks_cut_short(word);
            return (!cut_short).then(|| closed_or(run, SentenceRule::Stop));
        }
        let opens = next.kind == NextKind::Upper && self.opener(next.word) == Some(Opener::Opens);
        let opened =
            matches!(next.opener, Some('"' | '“' | '‘' | '\'')) && next.kind == NextKind::Upper;
        let after_abbreviation = |ends: bool| ends.then_some(SentenceRule::AbbreviationThenStart);
        let in_brackets = matches!(next.opener, Some('(' | '['));
        if let Some(listed) = listed {
            let ends = match listed.kind {
                AbbreviationKind::Open => run.closed && opens,
                AbbreviationKind::Numbered => match next.kind {
                    NextKind::Digit => false,
                    NextKind::Upper => !in_brackets && !is_numeral(next.word),
                    _ => false,
                },
                AbbreviationKind::Name | AbbreviationKind::Company
                    if in_brackets || next.kind == NextKind::Dash =>
                {
                    false
                }
                AbbreviationKind::Name => match next.kind {
                    NextKind::Digit => next.word.len() != 5,
                    NextKind::Upper => !self.is_headline() && (opens || opened),
                    _ => false,
                },
                AbbreviationKind::Company => match next.kind {
                    NextKind::Digit => true,
                    NextKind::Upper => opens || opened || self.lower_follows(next.end, end),
                    _ => false,
                },
                AbbreviationKind::Time => {
                    next.kind == NextKind::Upper
                        && !in_brackets
                        && self.opener(next.word) != Some(Opener::AfterTime)
                        && !self.fronted(sentence, run.start)
                }
                AbbreviationKind::Unit | AbbreviationKind::Tail => {
                    next.kind == NextKind::Upper && !in_brackets
                }
                AbbreviationKind::Marked => true,
            };
            return after_abbreviation(ends);
        }
        if is_initial(word) {
            let ends = match next.kind {
                NextKind::Upper => opens || opened,
                NextKind::Digit => !matches!(word, "N" | "S" | "E" | "W"),
                NextKind::Dash | NextKind::Other => true,
                NextKind::Lower | NextKind::Tail => false,
            };
            return after_abbreviation(ends);
        }
        if is_acronym(word) {
            return after_abbreviation(match next.kind {
                NextKind::Upper => !self.is_headline() && (opens || opened) && !in_brackets,
                NextKind::Digit => !in_brackets,
                _ => false,
            });
        }
        Some(closed_or(run, SentenceRule::Stop))
    }

    /// A stop before a lower-case word: careless writing after a plain word, else part of one.
    fn judge_lower(&self, run: Run, word: &str, next: Next<'_>) -> Option<SentenceRule> {
        let small = word.len() > 1
            && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'')
            && !looks_cut_short(word);
        let number = word.bytes().any(|b| b.is_ascii_digit()) && !word.contains('.');
        let shouted = word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase());
        let plain =
            small || number || shouted || next.word == "i" && word.len() > 2 && !word.contains('.');
        let ends = plain
            && !run.closed
            && matches!(next.opener, None | Some('('))
            && self.abbreviation(word, next).is_none();
        ends.then_some(SentenceRule::LowerCaseStart)
    }

    /// Whether the sentence so far only says when: “At 9 p.m. Ms. Alder rang”.
    fn fronted(&self, sentence: usize, stop: usize) -> bool {
        if stop - sentence > 2 * LONGEST_WORD {
            return false;
        }
        let mut words = self.text[sentence..stop].split_whitespace();
        let first = words.next().unwrap_or_default();
        let preposition = matches!(
            first.to_ascii_lowercase().as_str(),
            "at" | "by"
                | "around"
                | "about"
                | "from"
                | "before"
                | "after"
                | "until"
                | "since"
                | "on"
        );
        preposition && words.count() <= 3
    }

    /// Whether the word after the one that ends at `at` begins with a small letter.
    fn lower_follows(&self, at: usize, end: usize) -> bool {
        self.bytes.get(at) == Some(&b' ')
            && at + 1 < end
            && char_at(self.text, at + 1).is_some_and(char::is_lowercase)
    }

    /// Whether the block is a line without an end, as headlines are.
    fn is_headline(&mut self) -> bool {
        let (text, block) = (self.text, self.block);
        *self.headline.get_or_insert_with(|| {
            let tail = block
                .of(text)
                .trim_end_matches(['"', '\'', ')', ']', '”', '’']);
            !tail.ends_with(['.', '?', '!', '…', ':', '。'])
        })
    }

    // Words

    /// The word that ends at `at`, at most [`LONGEST_WORD`] bytes of it, without brackets,
    /// quotation marks and what is joined by a hyphen before it.
    fn word_before(&self, at: usize, floor: usize) -> &'a str {
        let floor = floor.max(at.saturating_sub(LONGEST_WORD));
        let mut start = at;
        while start > floor {
            let byte = self.bytes[start - 1];
            if byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'.' | b'\'' | b'&') {
                start -= 1;
            } else {
                break;
            }
        }
        if start < at && self.bytes[start].is_ascii_alphanumeric() {
            return &self.text[start..at];
        }
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        self.text[start..at].trim_start_matches(|c: char| !c.is_alphanumeric())
    }

    /// What stands at `at`, behind at most four opening marks.
    fn next(&self, at: usize, end: usize) -> Next<'a> {
        let mut opener = None;
        let mut start = at;
        let plain = self.bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        for _ in 0..if plain { 0 } else { 4 } {
            if start + 1 < end && matches!(self.bytes[start], b'*' | b'_' | b'`' | b'~') {
                start += 1;
                continue;
            }
            match char_at(self.text, start) {
                Some(c @ ('"' | '\'' | '“' | '‘' | '«' | '(' | '[' | '{'))
                    if start + c.len_utf8() < end =>
                {
                    opener = opener.or(Some(c));
                    start += c.len_utf8();
                }
                _ => break,
            }
        }
        let first = char_at(self.text, start).unwrap_or(' ');
        let kind = match first {
            'A'..='Z' => NextKind::Upper,
            'a'..='z' => NextKind::Lower,
            '0'..='9' | '$' | '£' | '€' | '¥' | '#' => NextKind::Digit,
            '-' | '–' | '—' => NextKind::Dash,
            ',' | ';' | ':' | '.' | ')' | ']' | '}' => NextKind::Tail,
            c if c.is_lowercase() => NextKind::Lower,
            c if c.is_alphabetic() => NextKind::Upper,
            c if c.is_numeric() => NextKind::Digit,
            _ => NextKind::Other,
        };
        let limit = end.min(start + LONGEST_WORD);
        let len = self.bytes[start..limit]
            .iter()
            .position(|b| !(b.is_ascii_alphanumeric() || *b >= 0x80))
            .unwrap_or(limit - start);
        // The limit or a mark like ’ may stand inside a run of non-ASCII bytes.
        let mut stop = start + len;
        while !self.text.is_char_boundary(stop) {
            stop -= 1;
        }
        let run = &self.text[start..stop];
        let word = if run.is_ascii() {
            run
        } else {
            run.split(['’', '—', '–', '…', '”'])
                .next()
                .unwrap_or_default()
        };
        Next {
            kind,
            opener,
            word,
            end: start + word.len(),
        }
    }

    fn skip_space(&mut self, at: usize, end: usize) -> usize {
        let mut next = at;
        while next < end {
            match self.bytes[next] {
                b' ' | b'\t'..=b'\r' => next += 1,
                byte if byte < 0x80 => break,
                _ => match char_at(self.text, next) {
                    Some(c) if c.is_whitespace() => next += c.len_utf8(),
                    _ => break,
                },
            }
        }
        self.step(next - at);
        next
    }

    /// The end of a face drawn with letters, which belongs to the sentence before it.
    fn emoticon(&self, at: usize, end: usize) -> Option<usize> {
        let rest = &self.bytes[at..end.min(at + 4)];
        let (eyes, nose) = match rest {
            [b':' | b';' | b'=', b'-', ..] => (2, true),
            [b':' | b';' | b'=', ..] => (1, false),
            _ => return None,
        };
        let mouth = rest.get(eyes).filter(|b| b")(DPp/|]".contains(b))?;
        let after = at + eyes + 1;
        let ends = after >= end || !self.bytes[after].is_ascii_alphanumeric();
        (ends && (nose || *mouth != b'/')).then_some(after)
    }

    fn abbreviation(&self, word: &str, next: Next<'_>) -> Option<Abbreviation> {
        if word.len() > LONGEST_ABBREVIATION {
            return None;
        }
        let found = self.lookup(word, b'.', |key| self.lexicon.abbreviations.get(key))?;
        let upper = word.starts_with(char::is_uppercase);
        if found.capital && !upper {
            return None;
        }
        // “EST. The”, but “GEN. ALDER”.
        let shouted = word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase());
        let next_shouted = next.word.len() > 1 && next.word.bytes().all(|b| b.is_ascii_uppercase());
        (!shouted || next_shouted || next.kind == NextKind::Digit).then_some(found)
    }

    fn marked_name(&self, word: &str) -> bool {
        self.lookup(word, b'!', |key| self.lexicon.abbreviations.get(key))
            .is_some_and(|found| found.kind == AbbreviationKind::Marked)
    }

    fn opener(&self, word: &str) -> Option<Opener> {
        self.lookup(word, 0, |key| self.lexicon.openers.get(key))
    }

    /// Looks up `word` in small letters, with `mark` after it unless that is 0.
    fn lookup<M: Copy + 'a>(
        &self,
        word: &str,
        mark: u8,
        get: impl for<'k> Fn(&'k str) -> Option<&'a M>,
    ) -> Option<M> {
        let mut key = [0; LONGEST_WORD + 1];
        if word.is_empty() || word.len() > LONGEST_WORD {
            return None;
        }
        key[..word.len()].copy_from_slice(word.as_bytes());
        key[..word.len()].make_ascii_lowercase();
        key[word.len()] = mark;
        let len = word.len() + usize::from(mark != 0);
        let key = std::str::from_utf8(&key[..len]).expect("small letters keep UTF-8 whole");
        get(key).copied()
    }
}

/// Bytes looked at together: one comparison of wide registers for each class.
const STRIDE: usize = 32;

/// The first byte of `bytes` that is not plain. Most strides hold none, so they are first asked
/// as a whole, in a form that compilers turn into vector instructions.
fn first_candidate(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    for stride in bytes.chunks_exact(STRIDE) {
        let any = stride
            .iter()
            .fold(0u8, |any, byte| any | u8::from(is_candidate(*byte)));
        if any != 0 {
            break;
        }
        at += STRIDE;
    }
    bytes[at..]
        .iter()
        .position(|byte| CLASS[usize::from(*byte)] != Class::Plain)
        .map(|ahead| at + ahead)
}

/// Whether a byte may be other than plain: all of [`CLASS`]'s and a few more.
const fn is_candidate(byte: u8) -> bool {
    (byte == b'.')
        | (byte == b'?')
        | (byte == b'!')
        | (byte == b'"')
        | (byte == b')')
        | (byte == b'*')
        | (byte >= 0xe2)
}

fn closed_or(run: Run, rule: SentenceRule) -> SentenceRule {
    if run.closed {
        SentenceRule::StopInQuotation
    } else {
        rule
    }
}

fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// A list mark at `at`: its list as if this were the one waited for, and where the mark ends.
fn list_mark(bytes: &[u8], at: usize, end: usize) -> Option<(List, usize)> {
    let rest = &bytes[at.min(end)..end.min(at + 8)];
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let (value, len, letters) = match (digits, rest) {
        (1..=3, _) => {
            let value = rest[..digits]
                .iter()
                .fold(0, |n, b| n * 10 + u32::from(b - b'0'));
            (value, digits, false)
        }
        (0, [letter @ b'a'..=b'z', ..]) => (u32::from(*letter), 1, true),
        _ => return None,
    };
    let (style, marks) = match &rest[len..] {
        [b'.', b')', ..] => (ListStyle::DotParen, 2),
        [b'.', ..] => (ListStyle::Dot, 1),
        [b')', ..] => (ListStyle::Paren, 1),
        _ => return None,
    };
    let after = at + len + marks;
    let spaced = bytes.get(after).is_some_and(u8::is_ascii_whitespace) && after < end;
    spaced.then_some((
        List {
            style,
            letters,
            next: value,
        },
        after,
    ))
}

/// A single capital: “J. Smith”.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// Letters parted by stops: “U.S”, “Ph.D”, “J.R”.
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| {
            (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
        })
}

/// Letters without a vowel are an abbreviation, listed or not: “blk.”, “wg.”
fn looks_cut_short(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 5
        && word.bytes().all(|b| b.is_ascii_alphabetic())
        && !word.bytes().any(|b| b"aeiouyAEIOUY".contains(&b))
        && word.bytes().any(|b| b.is_ascii_lowercase())
}

/// “IV”, “A”, “One” after “No.” or “p.”
fn is_numeral(word: &str) -> bool {
    word == "One"
        || word.len() == 1
        || !word.is_empty() && word.bytes().all(|b| b"IVXLC".contains(&b))
}
