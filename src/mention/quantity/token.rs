//! The sentence in pieces, each with its number in the lexicon.
//!
//! Takes a sentence; gives tokens with the few questions that the rules ask of them. Knows no
//! meanings.

use crate::lexicon::WordId;
use crate::lexicon::words::{PieceKind, pieces};
use crate::lexicon::{Lexicon, Meaning, Table};
use crate::span::Span;

/// A word, a run of digits or a mark.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) kind: PieceKind,
    pub(super) word: WordId,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
}

/// The tokens of one sentence.
pub(super) struct Tokens<'a> {
    pub(super) text: &'a str,
    list: Vec<Token>,
    /// Whether a token may begin a number.
    pub(super) numeric: bool,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str, sentence: Span, lexicon: &Lexicon) -> Self {
        let mut list = Vec::with_capacity(sentence.len() / 5 + 4);
        let mut end = sentence.start;
        let mut numeric = false;
        for piece in pieces(text, sentence) {
            let word = match piece.kind {
                // Phrases with digits (“24/7”, “catch-22”) have short ones.
                PieceKind::Digits if piece.span.len() > 3 => WordId::UNKNOWN,
                _ => lexicon.words.id(piece.span.of(text)),
            };
            numeric |= match piece.kind {
                PieceKind::Digits => true,
                PieceKind::Word => begins_number(word, lexicon),
                PieceKind::Mark => text.as_bytes()[piece.span.start] >= 0x80,
            };
            list.push(Token {
                span: piece.span,
                kind: piece.kind,
                word,
                spaced: piece.span.start > end,
            });
            end = piece.span.end;
        }
        if let Some(first) = list.first_mut() {
            first.spaced = true;
        }
        Self {
            text,
            list,
            numeric,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token> {
        self.list.get(at)
    }

    /// The words at `at`; empty outside the sentence.
    pub(super) fn text(&self, at: usize) -> &'a str {
        self.list
            .get(at)
            .map_or("", |token| token.span.of(self.text))
    }

    /// The bytes from token `first` to token `last`, both included.
    pub(super) fn span(&self, first: usize, last: usize) -> Span {
        Span::new(self.list[first].span.start, self.list[last].span.end)
    }

    /// Whether the token is this word, whatever its case.
    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.text(at).eq_ignore_ascii_case(word)
    }

    /// Whether the token is one of these words, whatever their case.
    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(at, word))
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.kind(at) == Some(PieceKind::Word)
    }

    pub(super) fn is_digits(&self, at: usize) -> bool {
        self.kind(at) == Some(PieceKind::Digits)
    }

    pub(super) fn is_mark(&self, at: usize) -> bool {
        self.kind(at) == Some(PieceKind::Mark)
    }

    fn kind(&self, at: usize) -> Option<PieceKind> {
        self.list.get(at).map(|token| token.kind)
    }

    /// Whether the token stands directly behind the one before it.
    pub(super) fn glued(&self, at: usize) -> bool {
        at > 0 && self.list.get(at).is_some_and(|token| !token.spaced)
    }

    /// Whether a word or digits stand directly behind the token before them.
    pub(super) fn runs_on(&self, at: usize) -> bool {
        self.glued(at) && !self.is_mark(at)
    }

    /// Whether the token is a word in small letters that looks like a plural noun.
    pub(super) fn is_plural(&self, at: usize) -> bool {
        let word = self.text(at);
        self.is_any(at, &["people", "men", "women", "children"])
            || self.is_small(at)
                && word.len() > 3
                && word.ends_with('s')
                && !word.ends_with("ss")
                && !self.is_any(
                    at,
                    &[
                        "was", "has", "does", "goes", "says", "this", "sees", "its", "comes",
                        "marks", "takes", "makes", "gives", "plus", "versus", "less", "always",
                        "perhaps",
                    ],
                )
    }

    /// Whether the token begins with a capital letter.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.text(at).starts_with(char::is_uppercase)
    }

    /// Whether the token is a word in small letters.
    pub(super) fn is_small(&self, at: usize) -> bool {
        self.is_word(at) && self.text(at).starts_with(char::is_lowercase)
    }

    /// Whether the token is a hyphen or dash, of any length.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        matches!(
            self.text(at),
            "-" | "–" | "—" | "−" | "‐" | "‑" | "‒" | "﹣" | "－"
        )
    }

    /// Whether a hyphen at `at` joins its neighbours without white space.
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        self.is_dash(at) && self.glued(at) && self.glued(at + 1)
    }

    /// The numbers of the words from `at` on.
    pub(super) fn words(&self, at: usize) -> impl Iterator<Item = WordId> + '_ {
        self.list
            .get(at..)
            .unwrap_or_default()
            .iter()
            .map(|token| token.word)
    }

    /// The longest phrase of `table` that begins at `at`: the token after it, and what it means.
    pub(super) fn phrase<'l, M: Meaning>(
        &self,
        table: &'l Table<M>,
        at: usize,
    ) -> Option<(usize, &'l M)> {
        let word = self.list.get(at)?.word;
        if !table.begins_with(word) {
            return None;
        }
        let (len, meaning) = table.longest_at(self.words(at))?;
        Some((at + len, meaning))
    }

    /// The longest phrase of `table` that ends before `end`: its first token, and what it means.
    /// Looks back over at most `reach` tokens.
    pub(super) fn phrase_before<'l, M: Meaning>(
        &self,
        table: &'l Table<M>,
        end: usize,
        reach: usize,
    ) -> Option<(usize, &'l M)> {
        (end.saturating_sub(reach)..end)
            .filter(|start| table.begins_with(self.list[*start].word))
            .find_map(|start| {
                table
                    .meaning_of(self.words(start).take(end - start))
                    .map(|meaning| (start, meaning))
            })
    }

    /// What the token alone means.
    pub(super) fn meaning<'l, M: Meaning>(&self, table: &'l Table<M>, at: usize) -> Option<&'l M> {
        let word = self.list.get(at)?.word;
        if !table.begins_with(word) {
            return None;
        }
        table.meaning_of(std::iter::once(word))
    }
}

/// Whether a phrase of numbers begins with this word.
pub(super) fn begins_number(word: WordId, lexicon: &Lexicon) -> bool {
    word != WordId::UNKNOWN
        && (lexicon.numerals.begins_with(word)
            || lexicon.magnitudes.begins_with(word)
            || lexicon.ordinals.begins_with(word)
            || lexicon.fractions.begins_with(word)
            || lexicon.vague.begins_with(word)
            || lexicon.multiples.begins_with(word))
}
