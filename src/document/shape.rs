//! What a block looks like: its length, its end, its marks, and the words that show what a line of
//! a page is for.
//!
//! Takes one block; gives a [`Shape`]. Looks at a bounded number of its words. Knows nothing of
//! the blocks around it.

use crate::lexicon::words::{PieceKind, pieces};
use crate::lexicon::{Lexicon, PageWord, WordId};
use crate::span::Span;

use super::stamp::Stamps;

/// Words of a block that are counted and looked up.
const COUNTED_WORDS: usize = 160;
/// Lines with more words are no date lines, bylines or navigation.
const SHORT_LINE: usize = 18;
/// Bytes that a short line may have.
const SHORT_LINE_BYTES: usize = 240;

/// What a block looks like.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) span: Span,
    /// Words, at most [`COUNTED_WORDS`].
    pub(super) words: usize,
    /// Ends like a sentence.
    pub(super) closed: bool,
    /// Ends with a colon.
    pub(super) colon: bool,
    /// Breaks off: ends with an ellipsis, or in mid-sentence after whole sentences.
    pub(super) cut_off: bool,
    /// Begins with a bullet, a number in a list, or a quantity.
    pub(super) item: bool,
    /// “Label: value”.
    pub(super) labelled: bool,
    /// Mostly figures: a row of a table.
    pub(super) row: bool,
    /// One word with `/`, `_` or `-` inside: an address or a name for machines.
    pub(super) slug: bool,
    /// Parts between `|`, `>`, `·` or `/`.
    pub(super) parted: bool,
    /// Begins with a small letter.
    pub(super) small: bool,
    /// Holds an e-mail address, a telephone number or a web address, and little else.
    pub(super) address: bool,
    /// Holds more than one sentence.
    pub(super) sentences: bool,
    /// Holds no letter and no figure.
    pub(super) rule: bool,
    /// The next block begins on the next line.
    pub(super) adjoins: bool,
    /// Days and clock times, if it is a short line.
    pub(super) stamps: Stamps,
    pub(super) hits: Hits,
}

/// Page words in a block.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hits {
    count: [u8; PageWord::COUNT],
    /// Pieces that belong to a phrase for page furniture, and all pieces but marks and figures.
    covered: usize,
    pieces: usize,
    /// The phrase that the block begins with, and whether a colon follows it.
    pub(super) first: Option<PageWord>,
    pub(super) first_colon: bool,
    /// A phrase that covers the whole block.
    pub(super) whole: Option<PageWord>,
    /// “you”, “we”, “our”: somebody speaks to the reader.
    pub(super) addressed: usize,
    /// How many words stand after the last phrase for a picture's maker.
    after_credit: Option<usize>,
}

impl Hits {
    /// How often words of this kind stand in the block.
    pub(super) const fn of(&self, word: PageWord) -> usize {
        self.count[word as usize] as usize
    }

    /// How often words of the kind with this number stand in the block.
    pub(super) fn count(&self, word: usize) -> usize {
        self.count.get(word).map_or(0, |count| usize::from(*count))
    }

    /// Share of the words that belong to phrases of page furniture, in per cent.
    pub(super) fn coverage(&self) -> usize {
        (self.covered * 100).checked_div(self.pieces).unwrap_or(0)
    }
}

impl Shape {
    /// Looks at the block at `span` of `text`.
    pub(super) fn of(text: &str, span: Span, adjoins: bool, lexicon: &Lexicon) -> Self {
        let block = span.of(text);
        let words = block.split_whitespace().take(COUNTED_WORDS).count();
        let short = words <= SHORT_LINE && block.len() <= SHORT_LINE_BYTES;
        let bare = block.trim_end_matches(|c: char| "\"'”’)]»*_".contains(c) || c == '\u{200b}');
        let closed = bare.ends_with(['.', '?', '!', '。', '！', '？'])
            || words >= 6 && ends_with_reference(block);
        let ellipsis = bare.ends_with('…') || bare.ends_with("...");
        let colon = bare.ends_with(':');
        let sentences = has_inner_stop(block);
        let tail_cut = !closed && !colon && words >= 20 && sentences;
        Self {
            span,
            words,
            closed: closed && !ellipsis,
            colon,
            cut_off: ellipsis && words >= 8 || tail_cut && !block.ends_with([')', '"', '”']),
            item: is_item(block),
            labelled: short && is_labelled(block),
            row: short && is_row(block),
            slug: words == 1 && is_slug(block),
            parted: short && is_parted(block),
            small: block.starts_with(char::is_lowercase),
            address: words <= 10 && !closed && has_address(block),
            sentences,
            rule: short && !block.contains(char::is_alphanumeric),
            adjoins,
            stamps: if short {
                Stamps::read(text, span)
            } else {
                Stamps::default()
            },
            hits: if short {
                hits(text, span, lexicon)
            } else {
                Hits::default()
            },
        }
    }

    /// Looks up the words of a long block too, which only a page needs.
    pub(super) fn look_closer(&mut self, text: &str, lexicon: &Lexicon) {
        if self.words > SHORT_LINE || self.span.len() > SHORT_LINE_BYTES {
            self.hits = hits(text, self.span, lexicon);
        }
    }

    /// A sentence or a paragraph, not a line.
    pub(super) const fn is_prose(&self) -> bool {
        self.closed && self.words >= 9
    }

    /// A line without an end.
    pub(super) const fn is_open(&self) -> bool {
        !self.closed
    }

    /// The line says whose picture it is.
    pub(super) fn has_credit(&self, text: &str) -> bool {
        let words = self.span.of(text);
        let hits = &self.hits;
        let Some(after) = hits.after_credit.filter(|_| self.words <= 80) else {
            return false;
        };
        let in_brackets = words.ends_with(')')
            && after <= 6
            && words.rfind('(').is_some_and(|open| {
                let inside = &words[open + 1..words.len() - 1];
                let ended = words[..open]
                    .trim_end()
                    .ends_with(['.', '!', '?', '"', '”']);
                inside.len() <= 90 && (!ended || names_maker(inside))
            });
        let at_end = self.is_open()
            && !self.labelled_in_front(words)
            && (after <= 5 && names_maker(words) || after == 0 && follows_stop(words));
        let at_start = hits.first == Some(PageWord::Credit)
            && (hits.first_colon || self.words <= 8 && self.is_open());
        in_brackets || at_end || at_start
    }

    /// “Sources: Reuters” is no picture.
    fn labelled_in_front(&self, words: &str) -> bool {
        self.words <= 4 && words.starts_with("Source")
    }

    /// The line is nothing but a number: a rank, a count of votes.
    pub(super) fn is_number(&self, text: &str) -> bool {
        self.words == 1
            && self
                .span
                .of(text)
                .trim_start_matches('#')
                .trim_end_matches('.')
                .bytes()
                .all(|b| b.is_ascii_digit() || b == b',' || b == b'+')
    }
}

/// “Ann Alder/Holm Press”, “Picture: Holm Press”, “via Holm Press”.
fn names_maker(words: &str) -> bool {
    words.contains([':', '/', '|'])
        || words.contains("Images")
        || [" via ", "by ", " By ", "ourtesy"]
            .iter()
            .any(|sign| words.contains(sign))
}

/// The last word stands behind a full stop: “… on Tuesday. Reuters”.
fn follows_stop(words: &str) -> bool {
    words.rfind(['.', '!', '?', '”']).is_some_and(|stop| {
        let tail = words[stop..].trim_start_matches(['.', '!', '?', '”']);
        tail.starts_with(' ') && tail.split_whitespace().count() <= 3
    })
}

fn hits(text: &str, span: Span, lexicon: &Lexicon) -> Hits {
    let mut ids: Vec<WordId> = Vec::with_capacity(32);
    // How many words, and how many words and figures, stand before each piece and at the end.
    let mut before: Vec<(usize, usize)> = Vec::with_capacity(32);
    let mut hits = Hits::default();
    let (mut words, mut said, mut colons) = (0, 0, 0u64);
    for (idx, piece) in pieces(text, span).take(COUNTED_WORDS).enumerate() {
        let word = piece.span.of(text);
        before.push((words, said));
        match piece.kind {
            PieceKind::Word => {
                hits.addressed += usize::from(is_address(word));
                words += 1;
                said += 1;
            }
            PieceKind::Digits => said += 1,
            PieceKind::Mark if word == ":" && idx < 64 => colons |= 1 << idx,
            PieceKind::Mark => {}
        }
        ids.push(lexicon.words.id(word));
    }
    before.push((words, said));
    hits.pieces = words;
    let colon_at = |idx: usize| idx < 64 && colons & (1 << idx) != 0;
    let mut at = 0;
    while at < ids.len() {
        let found = lexicon
            .furniture
            .begins_with(ids[at])
            .then(|| lexicon.furniture.longest_at(ids[at..].iter().copied()))
            .flatten();
        let Some((len, word)) = found else {
            at += 1;
            continue;
        };
        let end = at + len;
        let count = &mut hits.count[*word as usize];
        *count = count.saturating_add(1);
        if counts_as_furniture(*word) {
            hits.covered += before[end].0 - before[at].0;
        }
        if before[at].1 == 0 && hits.first.is_none() {
            hits.first = Some(*word);
            hits.first_colon = colon_at(end) || colon_at(end - 1);
            hits.whole = (before[end].1 == said).then_some(*word);
        }
        if *word == PageWord::Credit {
            hits.after_credit = Some(words - before[end].0);
        }
        at = end;
    }
    hits
}

/// Words that make furniture of a line that holds little else; the others only say what the line is
/// about or stand in every story too.
const fn counts_as_furniture(word: PageWord) -> bool {
    match word {
        PageWord::Navigation
        | PageWord::Control
        | PageWord::Appeal
        | PageWord::Legal
        | PageWord::Advert
        | PageWord::Comments
        | PageWord::Reading
        | PageWord::Notice => true,
        PageWord::Related
        | PageWord::Kicker
        | PageWord::Credit
        | PageWord::Byline
        | PageWord::Dated
        | PageWord::Part => false,
    }
}

/// “you”, “we”: somebody speaks to the reader.
fn is_address(word: &str) -> bool {
    (2..=5).contains(&word.len())
        && ["you", "your", "we", "our", "us", "yours"]
            .iter()
            .any(|address| word.eq_ignore_ascii_case(address))
}

/// “… was late.[12]”, “… was late.[12][note 3]:7”
fn ends_with_reference(block: &str) -> bool {
    let mut bare = block;
    for _ in 0..6 {
        let page = bare.trim_end_matches(|c: char| c.is_ascii_digit() || "–-, ".contains(c));
        bare = page.strip_suffix(':').unwrap_or(bare);
        let Some(open) = bare.strip_suffix(']').and_then(|inside| inside.rfind('[')) else {
            return false;
        };
        let inside = &bare[open + 1..bare.len() - 1];
        let short = inside.len() <= 12 && !inside.contains(['.', '?', '!']);
        if !short {
            return false;
        }
        bare = &bare[..open];
        if bare
            .trim_end_matches(['"', '”', '’', ')'])
            .ends_with(['.', '?', '!'])
        {
            return true;
        }
    }
    false
}

/// A stop followed by a capital inside the block.
fn has_inner_stop(block: &str) -> bool {
    let head = &block.as_bytes()[..block.len().min(2000)];
    head.windows(4).any(|w| {
        w[0].is_ascii_lowercase()
            && matches!(w[1], b'.' | b'?' | b'!')
            && w[2] == b' '
            && (w[3].is_ascii_uppercase() || w[3] >= 0x80)
    })
}

fn is_item(block: &str) -> bool {
    let bulleted = block.starts_with(['•', '▪', '●', '◦', '‣', '⁃', '■', '□', '☐', '✓', '✔'])
        || block.starts_with("- ")
        || block.starts_with("* ")
        || block.starts_with("– ");
    let figures = block.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=3).contains(&figures)
        && (block[figures..].starts_with(". ") || block[figures..].starts_with(") "));
    let quantity = block.starts_with(|c: char| c.is_numeric()) && !numbered && figures <= 3;
    bulleted || numbered || quantity
}

fn is_labelled(block: &str) -> bool {
    block.split_once(": ").is_some_and(|(label, value)| {
        !value.trim().is_empty()
            && label.split_whitespace().count() <= 4
            && label.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
    })
}

fn is_row(block: &str) -> bool {
    let (figures, words) = block
        .split_whitespace()
        .fold((0, 0), |(figures, words), word| {
            let figure = word.bytes().any(|b| b.is_ascii_digit());
            (figures + usize::from(figure), words + 1)
        });
    block.contains('\t') || figures >= 2 && figures * 2 >= words && words >= 3
}

fn is_slug(block: &str) -> bool {
    let joined =
        block.contains(['/', '_']) || block.matches('-').count() >= 2 || block.starts_with('#');
    let file = [".jpg", ".png", ".jpeg", ".webp", ".gif", ".pdf", ".html"]
        .iter()
        .any(|end| block.ends_with(end));
    block.len() >= 4
        && (joined || file || block.starts_with("www."))
        && block.contains(|c: char| c.is_alphabetic())
}

/// An e-mail address, a web address, or at least seven figures of a telephone number.
fn has_address(block: &str) -> bool {
    let mail = block.contains('@')
        && block
            .split_whitespace()
            .any(|w| w.contains('@') && w.contains('.'));
    let web = block.contains("http://") || block.contains("https://") || block.contains("www.");
    let figures = block.bytes().filter(u8::is_ascii_digit).count();
    let phone = (7..=15).contains(&figures)
        && block
            .bytes()
            .filter(|b| matches!(b, b'-' | b' ' | b'(' | b')'))
            .count()
            >= 2
        && block
            .split(|c: char| c.is_alphabetic() || c == ':')
            .any(|part| {
                part.bytes().filter(u8::is_ascii_digit).count() >= 7
                    && !part.contains([',', '$', '/'])
                    && part
                        .split(|c: char| !c.is_ascii_digit())
                        .any(|group| group.len() >= 3)
            });
    mail || web || phone
}

fn is_parted(block: &str) -> bool {
    let parts = |mark: &str| block.matches(mark).count();
    parts(" | ") >= 2
        || parts(" > ") >= 1
        || parts(" › ") >= 1
        || parts(" » ") >= 1
        || parts(" · ") >= 2
        || parts(" / ") >= 2
        || parts(" • ") >= 2
}
