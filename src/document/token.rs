//! Words and marks of a sentence, split as the English treebanks split them.
//!
//! Takes a text and the span of a sentence; gives [`Token`]s in order, without overlap, that hold every
//! byte of the sentence but white space and invisible characters. The parser was trained on words split
//! this way: clitics stand apart (`do` `n't`, `Ukraine` `'s`), so do the parts of a compound (`11` `-`
//! `year` `-` `old`, but `non-combat`), signs and units (`$` `4.5`, `5` `%`, `105` `mm`); a figure stays whole
//! (`1,020`, `2:49`, `24/7`, `555-1234`). Knows nothing of what words or numbers mean.
//!
//! One pass: every byte is looked at a bounded number of times. ASCII goes by a table of byte classes; stretches in
//! scripts other than Latin go by the Unicode word boundaries.

use unicode_segmentation::UnicodeSegmentation;

use crate::span::Span;

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// It begins with a letter: `troops`, `'s`, `F-16`.
    Word,
    /// It begins with a digit, or with a sign or point before one: `12,000`, `2:49`, `20th`, `.5`.
    Figure,
    /// Anything else: `,`, `$`, `...`.
    Mark,
}

/// A word or mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// What it looks like.
    pub kind: TokenKind,
}

/// The words and marks of `span`, in order. Linear.
///
/// ```
/// use crosstally::{Span, document::token::tokenize};
/// let text = "Kyiv's 11-year-old plan cost $4.5m.";
/// let words: Vec<&str> = tokenize(text, Span::new(0, text.len())).iter().map(|token| token.span.of(text)).collect();
/// assert_eq!(words, ["Kyiv", "'s", "11", "-", "year", "-", "old", "plan", "cost", "$", "4.5", "m", "."]);
/// ```
#[must_use]
pub fn tokenize(text: &str, span: Span) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(span.len() / 5 + 1);
    tokenize_into(text, span, &mut tokens);
    tokens
}

/// Adds the words and marks of `span` to `tokens`. Linear; allocates only to grow `tokens`.
pub fn tokenize_into(text: &str, span: Span, tokens: &mut Vec<Token>) {
    let sentence = span.of(text);
    let stop = sentence.trim_end_matches(|c: char| c.is_whitespace() || "\"'”’)]}»".contains(c));
    let mut splitter = Splitter {
        text: sentence,
        bytes: sentence.as_bytes(),
        base: span.start,
        stop: stop.len(),
        tokens,
    };
    splitter.split();
}

/// What a byte can be in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Letter,
    Digit,
    Mark,
    /// A byte of a character outside ASCII.
    Wide,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Mark; 256];
    let mut byte = 0_usize;
    while byte < 256 {
        classes[byte] = match byte {
            0x00..=0x20 | 0x7f => Class::Space,
            0x30..=0x39 => Class::Digit,
            0x41..=0x5a | 0x61..=0x7a | 0x5f => Class::Letter,
            0x80..=0xff => Class::Wide,
            _ => Class::Mark,
        };
        byte += 1;
    }
    classes
};

/// First parts that stay with the next part at a hyphen. The treebanks keep these affixes, and split all other compounds.
const JOINING: &[&str] = &[
    "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra",
    "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "pan", "post", "pre", "pro",
    "pseudo", "re", "semi", "sub", "super", "trans", "tri", "ultra", "un",
];

/// What may stand right after a figure and is a word of its own: clock, scale, measure.
const UNITS: &[&str] = &[
    "am", "b", "bn", "bpd", "c", "cc", "cm", "f", "ft", "g", "gb", "ghz", "gw", "gwh", "h", "ha",
    "hp", "hr", "hrs", "hz", "in", "k", "kb", "kg", "khz", "km", "kmh", "kph", "kt", "kw", "kwh",
    "l", "lb", "lbs", "m", "mb", "mg", "mhz", "mi", "min", "mins", "ml", "mm", "mn", "mph", "mpg",
    "ms", "mw", "mwh", "nm", "oz", "p", "pc", "pct", "pm", "pp", "ppm", "psi", "px", "sq", "sec",
    "secs", "tb", "tn", "tr", "tw", "v", "w", "x", "yd", "yds", "yo", "yr", "yrs",
];

/// Ends of an ordinal or of a decade.
const ENDINGS: &[&str] = &["nd", "rd", "s", "st", "th"];

/// Words that keep their full stop in the middle of a sentence.
const STOPPED: &[&str] = &[
    "adm", "al", "apr", "apt", "arts", "asst", "aug", "ave", "blvd", "brig", "bros", "calif",
    "capt", "cmdr", "co", "col", "corp", "cpl", "dec", "dept", "det", "dr", "est", "etc", "ext",
    "feb", "fig", "figs", "fla", "fri", "ft", "gen", "gov", "hon", "inc", "jan", "jr", "jul",
    "jun", "lt", "ltd", "maj", "mar", "mass", "mr", "mrs", "ms", "messrs", "mich", "minn", "mon",
    "mt", "nov", "oct", "okla", "pa", "prof", "pvt", "rd", "rep", "reps", "rev", "sat", "sen",
    "sens", "sept", "sgt", "sr", "st", "sun", "supt", "tenn", "tex", "thu", "thur", "thurs", "tue",
    "tues", "va", "vol", "vs", "wash", "wed", "wis", "approx", "cf", "ca", "incl", "viz", "resp",
];

/// Words that keep their full stop also where it ends the sentence.
const STOPPED_AT_END: &[&str] = &["al", "bros", "co", "corp", "etc", "inc", "jr", "ltd", "sr"];

/// Words that keep their full stop only before a figure.
const NUMBERED: &[&str] = &[
    "art", "ch", "fig", "no", "nos", "p", "para", "pp", "sec", "vol",
];

/// The longest word in the lists above.
const LONGEST: usize = 8;

struct Splitter<'a> {
    /// The sentence.
    text: &'a str,
    bytes: &'a [u8],
    /// Where the sentence begins in the source text.
    base: usize,
    /// Where nothing follows but white space and closing marks.
    stop: usize,
    tokens: &'a mut Vec<Token>,
}

impl Splitter<'_> {
    fn split(&mut self) {
        let mut at = 0;
        while at < self.bytes.len() {
            at = match self.class(at) {
                Class::Space => at + 1,
                Class::Letter | Class::Digit => self.word(at),
                Class::Mark => self.mark(at),
                Class::Wide => self.wide(at),
            };
        }
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind) -> usize {
        if start < end {
            self.tokens.push(Token {
                span: Span::new(self.base + start, self.base + end),
                kind,
            });
        }
        end
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(b' ')
    }

    fn class(&self, at: usize) -> Class {
        CLASSES[usize::from(self.byte(at))]
    }

    fn is_digit(&self, at: usize) -> bool {
        self.class(at) == Class::Digit
    }

    /// An ASCII letter or a letter outside ASCII that is part of a word.
    fn is_letter(&self, at: usize) -> bool {
        match self.class(at) {
            Class::Letter => true,
            Class::Wide => self.wide_letter(at).is_some(),
            Class::Space | Class::Digit | Class::Mark => false,
        }
    }

    /// Length of the Latin, Greek or Cyrillic letter, combining mark or invisible joiner that begins here.
    fn wide_letter(&self, at: usize) -> Option<usize> {
        let c = self.text.get(at..)?.chars().next()?;
        let inside = match c {
            '\u{aa}'
            | '\u{b5}'
            | '\u{ba}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'
            | '\u{feff}' => true,
            '\u{d7}' | '\u{f7}' => false,
            _ => matches!(c, '\u{c0}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}'),
        };
        inside.then_some(c.len_utf8())
    }

    /// An apostrophe begins here: its length.
    fn apostrophe(&self, at: usize) -> Option<usize> {
        match self.byte(at) {
            b'\'' => Some(1),
            0xe2 if self.bytes[at..].starts_with("’".as_bytes()) => Some("’".len()),
            _ => None,
        }
    }

    /// End of the run of digits from `at`.
    fn digits(&self, mut at: usize) -> usize {
        while self.is_digit(at) {
            at += 1;
        }
        at
    }

    /// End of the run of ASCII letters from `at`.
    fn letters(&self, mut at: usize) -> usize {
        while self.class(at) == Class::Letter {
            at += 1;
        }
        at
    }

    /// Whether the bytes `start..end` are one of these words, in whatever case.
    fn is_one_of(&self, start: usize, end: usize, words: &[&str]) -> bool {
        end > start
            && end - start <= LONGEST
            && words.iter().any(|word| {
                word.as_bytes()
                    .eq_ignore_ascii_case(&self.bytes[start..end])
            })
    }

    /// A word or figure begins at `start`; gives the end of what was read.
    fn word(&mut self, start: usize) -> usize {
        if self.is_digit(start) {
            return self.figure(start, start);
        }
        let mut at = self.letters(start);
        // The common case: nothing but letters.
        if self.class(at) == Class::Space {
            return self.plain(start, at);
        }
        let mut hyphens = 0;
        loop {
            let byte = self.byte(at);
            at = match byte {
                b'.' if self.is_letter(at + 1) || self.is_digit(at + 1) => at + 1,
                b'.' if self.keeps_stop(start, at) => {
                    return self.push(start, at + 1, TokenKind::Word);
                }
                b':' if self.bytes[at..].starts_with(b"://") => return self.address(start),
                b'@' if self.is_letter(at + 1) => return self.address(start),
                b'-' if hyphens == 0
                    && self.is_letter(at + 1)
                    && self.is_one_of(start, at, JOINING) =>
                {
                    hyphens += 1;
                    at + 1
                }
                b'&' if at - start <= 3
                    && self.byte(at - 1).is_ascii_uppercase()
                    && self.byte(at + 1).is_ascii_uppercase() =>
                {
                    at + 1
                }
                b'$' if at - start <= 3
                    && self.bytes[start..at].iter().all(u8::is_ascii_uppercase) =>
                {
                    return self.push(start, at + 1, TokenKind::Mark);
                }
                b'0'..=b'9' => self.digits(at),
                _ if self.class(at) == Class::Letter => self.letters(at),
                _ => match (self.apostrophe(at), self.class(at)) {
                    (Some(len), _) if self.is_letter(at + len) => match self.clitic(start, at, len)
                    {
                        Some((base, end)) => {
                            self.plain(start, base);
                            return self.push(base, end, TokenKind::Word);
                        }
                        None => at + len,
                    },
                    (None, Class::Wide) => match self.wide_letter(at) {
                        Some(len) => at + len,
                        None => return self.plain(start, at),
                    },
                    _ => return self.plain(start, at),
                },
            };
            if at - start == 4 && self.bytes[start..at].eq_ignore_ascii_case(b"www.") {
                return self.address(start);
            }
        }
    }

    /// A word of letters, in two parts where treebanks split it without a mark.
    fn plain(&mut self, start: usize, end: usize) -> usize {
        const FUSED: &[(&str, usize)] = &[("cannot", 3), ("gonna", 3), ("gotta", 3), ("wanna", 3)];
        if matches!(end - start, 5 | 6) && matches!(self.byte(start) | 0x20, b'c' | b'g' | b'w') {
            for (word, cut) in FUSED {
                if word
                    .as_bytes()
                    .eq_ignore_ascii_case(&self.bytes[start..end])
                {
                    self.push(start, start + cut, TokenKind::Word);
                    return self.push(start + cut, end, TokenKind::Word);
                }
            }
        }
        self.push(start, end, TokenKind::Word)
    }

    /// Where the word before the apostrophe ends and the clitic after it does: `do|n't`, `Kyiv|'s`. `None` for an
    /// apostrophe inside a name: `O'Brien`.
    fn clitic(&self, start: usize, at: usize, len: usize) -> Option<(usize, usize)> {
        let end = self.letters(at + len);
        if self.class(end) == Class::Wide && self.is_letter(end) {
            return None;
        }
        if self.is_one_of(at + len, end, &["s", "re", "ve", "ll", "d", "m"]) {
            Some((at, end))
        } else if self.is_one_of(at + len, end, &["t"])
            && at > start + 1
            && self.byte(at - 1) | 0x20 == b'n'
        {
            Some((at - 1, end))
        } else {
            None
        }
    }

    /// Whether the full stop at `at` belongs to the word from `start`: `U.S.`, `J.`, `Gen.`
    fn keeps_stop(&self, start: usize, at: usize) -> bool {
        let word = &self.bytes[start..at];
        let ends = at + 1 >= self.stop;
        if word.len() > 2 * LONGEST {
            return false;
        }
        if word.contains(&b'.') {
            return word
                .split(|byte| *byte == b'.')
                .all(|part| matches!(part.len(), 1 | 2));
        }
        if word.len() == 1 && word[0].is_ascii_uppercase() && word != b"I" {
            return !ends;
        }
        if self.is_one_of(start, at, NUMBERED) {
            let next = self.bytes[at + 1..]
                .iter()
                .take(2)
                .position(|byte| *byte != b' ')
                .map_or(at, |skip| at + 1 + skip);
            return self.is_digit(next);
        }
        if ends {
            self.is_one_of(start, at, STOPPED_AT_END)
        } else {
            self.is_one_of(start, at, STOPPED)
        }
    }

    /// A web or mail address: up to white space, without closing marks.
    fn address(&mut self, start: usize) -> usize {
        let len = self.text[start..]
            .find(char::is_whitespace)
            .unwrap_or(self.text.len() - start);
        let whole = &self.text[start..start + len];
        let kept = whole.trim_end_matches(|c: char| ".,;:!?'\"”’)]}>".contains(c));
        self.push(start, start + kept.len().max(1), TokenKind::Word)
    }

    /// A figure from `start`, whose digits go on at `at`: whole with its separators, without its unit.
    fn figure(&mut self, start: usize, at: usize) -> usize {
        let mut at = self.digits(at);
        let mut groups = 0;
        loop {
            let next = self.byte(at);
            let run = if self.is_digit(at + 1) {
                self.digits(at + 1)
            } else {
                at + 1
            };
            let n_next = run - (at + 1);
            let goes_on = match next {
                b'.' | b':' | b'/' => n_next > 0,
                b',' => n_next == 3 || n_next == 2 && self.is_grouped_by_two(run),
                // A telephone number, a long date or a postcode; two figures otherwise: “10-12”.
                b'-' => n_next > 0 && (groups > 0 || self.is_dashed(start, at, run)),
                _ => false,
            };
            if !goes_on {
                break;
            }
            groups += usize::from(next == b'-');
            at = run;
        }
        if self.byte(at) == b'@' && self.is_letter(at + 1) {
            return self.address(start);
        }
        let end = self.letters(at);
        if end == at || self.is_one_of(at, end, UNITS) && !self.is_digit(end) {
            return self.push(start, at, TokenKind::Figure);
        }
        let end = if self.is_one_of(at, end, ENDINGS) {
            end
        } else {
            self.tail(end)
        };
        self.push(start, end, TokenKind::Figure)
    }

    /// Whether groups of two digits from the comma at `at` end in a group of three, as in 12,34,56,789. Looks at no
    /// more than four groups.
    fn is_grouped_by_two(&self, mut at: usize) -> bool {
        for _ in 0..4 {
            if self.byte(at) != b',' {
                return false;
            }
            let run = self.digits(at + 1);
            match run - at - 1 {
                2 => at = run,
                n_digits => return n_digits == 3,
            }
        }
        false
    }

    /// End of what goes on with letters and digits: `4x4`, `3G`.
    fn tail(&self, mut at: usize) -> usize {
        while matches!(self.class(at), Class::Letter | Class::Digit) {
            at += 1;
        }
        at
    }

    /// Whether digits, a hyphen and digits are one figure because of their lengths (555-1234, 77042-2016) or because a
    /// third group follows (2024-10-29).
    fn is_dashed(&self, start: usize, at: usize, run: usize) -> bool {
        let lengths = (at - start, run - at - 1);
        matches!(lengths, (3 | 5, 4)) || self.byte(run) == b'-' && self.is_digit(run + 1)
    }

    /// A mark begins at `at`: gives the end of what was read.
    fn mark(&mut self, at: usize) -> usize {
        let byte = self.byte(at);
        let same = |from: usize, chars: &[u8]| {
            let mut end = from + 1;
            while chars.contains(&self.byte(end)) {
                end += 1;
            }
            end
        };
        let before = at
            .checked_sub(1)
            .map_or(Class::Space, |before| self.class(before));
        match byte {
            b'.' | b'+'
                if self.is_digit(at + 1) && before != Class::Digit && before != Class::Letter =>
            {
                self.figure(at, at + 1)
            }
            b'.' => {
                let end = same(at, b".");
                self.push(at, end, TokenKind::Mark)
            }
            b'!' | b'?' => {
                let end = same(at, b"!?");
                self.push(at, end, TokenKind::Mark)
            }
            b'-' | b'*' | b'=' | b'~' | b'#' | b'<' | b'>' | b'|' | b'`' => {
                let end = same(at, &[byte]);
                self.push(at, end, TokenKind::Mark)
            }
            b'\'' => self.quote(at, 1, before),
            _ => self.push(at, at + 1, TokenKind::Mark),
        }
    }

    /// An apostrophe that begins a token: a clitic after a mark or figure (`5's`), a cut decade (`'90s`), or a quotation mark.
    fn quote(&mut self, at: usize, len: usize, before: Class) -> usize {
        let end = self.letters(at + len);
        if before != Class::Space
            && self.is_one_of(at + len, end, &["s", "re", "ve", "ll", "d", "m"])
            && self.class(end) != Class::Wide
        {
            return self.push(at, end, TokenKind::Word);
        }
        if before != Class::Digit
            && self.is_digit(at + len)
            && self.is_digit(at + len + 1)
            && !self.is_digit(at + len + 2)
        {
            return self.figure(at, at + len);
        }
        let twice = len == 1 && self.byte(at + 1) == b'\'';
        self.push(at, at + len + usize::from(twice), TokenKind::Mark)
    }

    /// Something outside ASCII begins at `at`: gives the end of what was read.
    fn wide(&mut self, at: usize) -> usize {
        let Some(c) = self.text[at..].chars().next() else {
            return self.bytes.len();
        };
        let end = at + c.len_utf8();
        match c {
            _ if c.is_whitespace() => end,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => end,
            '’' => {
                let before = at
                    .checked_sub(1)
                    .map_or(Class::Space, |before| self.class(before));
                self.quote(at, c.len_utf8(), before)
            }
            '\u{a1}'..='\u{bf}'
            | '\u{d7}'
            | '\u{f7}'
            | '\u{2010}'..='\u{205e}'
            | '\u{20a0}'..='\u{20cf}'
            | '\u{2190}'..='\u{22ff}'
                if self.wide_letter(at).is_none() =>
            {
                self.push(at, end, TokenKind::Mark)
            }
            _ if self.wide_letter(at).is_some() => self.word(at),
            _ => self.foreign(at),
        }
    }

    /// A stretch in another script, or of signs: cut at the Unicode word boundaries.
    fn foreign(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        let len = rest
            .find(|c: char| c.is_ascii() || c.is_whitespace())
            .unwrap_or(rest.len());
        for (offset, piece) in rest[..len].split_word_bound_indices() {
            let kind = match piece.chars().next() {
                Some(c) if c.is_alphabetic() => TokenKind::Word,
                Some(c) if c.is_numeric() => TokenKind::Figure,
                _ => TokenKind::Mark,
            };
            self.push(at + offset, at + offset + piece.len(), kind);
        }
        at + len
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        let tokens = tokenize(text, Span::new(0, text.len()));
        tokens
            .iter()
            .map(|token| token.span.of(text))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn clitics_stand_apart_and_names_stay_whole() {
        assert_eq!(
            words("They didn't see Kyiv's O'Brien."),
            "They did n't see Kyiv 's O'Brien ."
        );
        assert_eq!(
            words("We can’t say it’s the soldiers’ fault"),
            "We ca n’t say it ’s the soldiers ’ fault"
        );
        assert_eq!(words("He cannot go"), "He can not go");
    }

    #[test]
    fn figures_stay_whole_and_units_stand_apart() {
        assert_eq!(
            words("$4.5m, 1,020 men, 5% at 2:49pm"),
            "$ 4.5 m , 1,020 men , 5 % at 2:49 pm"
        );
        assert_eq!(
            words("a 105mm round, the 20th, the 1990s, '90s"),
            "a 105 mm round , the 20th , the 1990s , '90s"
        );
        assert_eq!(
            words("call 555-1234 or 1-800-555-1234 on 2024-10-29"),
            "call 555-1234 or 1-800-555-1234 on 2024-10-29"
        );
        assert_eq!(
            words("10-12 men, 24/7, 10,12,14"),
            "10 - 12 men , 24/7 , 10 , 12 , 14"
        );
        assert_eq!(
            words("US$5 bn, €3, £2.50, 5–6"),
            "US$ 5 bn , € 3 , £ 2.50 , 5 – 6"
        );
    }

    #[test]
    fn compounds_fall_apart_but_affixes_stay() {
        assert_eq!(
            words("an 11-year-old in a non-combat role"),
            "an 11 - year - old in a non-combat role"
        );
        assert_eq!(
            words("U.S.-led F-16s and/or km/h"),
            "U.S. - led F - 16s and / or km / h"
        );
    }

    #[test]
    fn a_full_stop_belongs_to_an_abbreviation_or_to_the_sentence() {
        assert_eq!(
            words("Gen. J. Alder left the U.S. on Oct. 3."),
            "Gen. J. Alder left the U.S. on Oct. 3 ."
        );
        assert_eq!(words("He took vitamin C."), "He took vitamin C .");
        assert_eq!(words("See No. 14."), "See No. 14 .");
        assert_eq!(
            words("He said no. “It was Alder Inc.”"),
            "He said no . “ It was Alder Inc. ”"
        );
    }

    #[test]
    fn addresses_stay_whole() {
        assert_eq!(
            words("see https://example.org/a-b?c=1, or mail a.b@example.org."),
            "see https://example.org/a-b?c=1 , or mail a.b@example.org ."
        );
    }

    #[test]
    fn other_scripts_are_cut_at_unicode_boundaries() {
        assert_eq!(
            words("Zoë met 北京 in São Paulo…"),
            "Zoë met 北 京 in São Paulo …"
        );
    }
}
