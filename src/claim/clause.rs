//! A sentence as a tree of words.
//!
//! Takes a sentence; gives its tokens, their lemmas and the dependency tree, with the few walks
//! that the readers of subject, predicate, speaker and time share.

use std::ops::Range;
use std::sync::Mutex;

use crosstally_syntax::{Model, Node, Parse, Rel, Upos, Workspace, Xpos};

use crate::document::token::{self, Token};
use crate::lexicon::words::Look;
use crate::lexicon::{Concept, Lexicon, Meaning, Table};
use crate::mention::{DateMention, Quantity};
use crate::span::{Phrase, Span};

/// Buffers of parsers that are done. What a buffer remembers of words changes the speed and nothing else, so the next source is read
/// with it, on whatever thread.
static WORKSPACES: Mutex<Vec<Workspace>> = Mutex::new(Vec::new());
/// Buffers that are kept, each of some megabytes.
const MOST_WORKSPACES: usize = 64;

/// Parses sentences, reusing its buffers from one to the next.
pub(super) struct Parser {
    model: Option<&'static Model>,
    workspace: Workspace,
}

impl Parser {
    pub(super) fn new() -> Self {
        Self {
            model: model(),
            workspace: WORKSPACES
                .lock()
                .ok()
                .and_then(|mut kept| kept.pop())
                .unwrap_or_default(),
        }
    }

    /// The tree of the words in `span`; without a model every word stands alone.
    ///
    /// Dates and numbers of several words are read as one word each: the tree is about what they
    /// hang on, and their inner build was read already.
    pub(super) fn parse<'a>(
        &mut self,
        text: &'a str,
        span: Span,
        dates: &[DateMention],
        quantities: &[Quantity],
        lexicon: &'a Lexicon,
    ) -> Clause<'a> {
        let mut folds: Vec<Fold> = dates
            .iter()
            .filter_map(|date| Fold::of_date(text, date.span))
            .collect();
        folds.extend(
            quantities
                .iter()
                .filter_map(|quantity| Fold::of_quantity(text, quantity)),
        );
        folds.sort_by_key(|fold| (fold.span.start, std::cmp::Reverse(fold.span.end)));
        let tokens = folded(token::tokenize(text, span), &folds);
        let words: Vec<&str> = tokens
            .iter()
            .map(|token| token.read_as.unwrap_or_else(|| token.span.of(text)))
            .collect();
        let parse = match self.model {
            Some(model) => model.parse(&words, &mut self.workspace),
            None => Parse::default(),
        };
        let lemmas = words
            .iter()
            .enumerate()
            .map(|(idx, word)| lemma(word, parse.nodes().get(idx), lexicon))
            .collect();
        let lower = words.iter().map(|word| word.to_lowercase()).collect();
        Clause {
            text,
            tokens,
            lower,
            lemmas,
            parse,
            dates: dates.iter().map(|date| date.span).collect(),
        }
    }
}

impl Drop for Parser {
    fn drop(&mut self) {
        if let Ok(mut kept) = WORKSPACES.lock()
            && kept.len() < MOST_WORKSPACES
        {
            kept.push(std::mem::take(&mut self.workspace));
        }
    }
}

/// A word of a clause.
struct Word {
    span: Span,
    /// What the parser reads in its place, for a date or number of several words.
    read_as: Option<&'static str>,
}

/// Several words that are read as one.
struct Fold {
    span: Span,
    read_as: &'static str,
}

impl Fold {
    /// “Oct. 24” is read as a weekday: a name of a day that hangs where the date hangs. A
    /// preposition that belongs to the date stays a word of its own.
    fn of_date(text: &str, span: Span) -> Option<Self> {
        const PREPOSITIONS: &[&str] = &[
            "by", "since", "from", "before", "after", "until", "till", "in", "on", "during",
            "around", "about", "between", "through", "as",
        ];
        let words = span.of(text);
        let mut start = span.start;
        if let Some((first, rest)) = words.split_once(' ')
            && PREPOSITIONS.contains(&first.to_lowercase().as_str())
        {
            start = span.end - rest.trim_start().len();
        }
        let rest = Span::new(start, span.end).of(text);
        let has_digit = rest.bytes().any(|byte| byte.is_ascii_digit());
        (rest.contains([' ', '.']) && has_digit).then_some(Self {
            span: Span::new(start, span.end),
            read_as: "Tuesday",
        })
    }

    /// “3.4 million” is read as one numeral; a unit stays a word of its own.
    fn of_quantity(text: &str, quantity: &Quantity) -> Option<Self> {
        const SCALES: &[&str] = &[
            "hundred", "thousand", "million", "billion", "trillion", "dozen", "mn", "bn", "tn",
            "m", "k", "lakh", "crore",
        ];
        let span = quantity.phrase.span;
        let words = span.of(text);
        let start = span.start + words.find(|c: char| c.is_alphanumeric())?;
        let mut end = start;
        let mut n_words = 0;
        for word in Span::new(start, span.end).of(text).split_inclusive(' ') {
            let bare = word.trim();
            let numeral = bare.starts_with(|c: char| c.is_ascii_digit())
                || SCALES.contains(&bare.to_lowercase().trim_end_matches('s'))
                || quantity.unit.is_one();
            if !numeral {
                break;
            }
            n_words += 1;
            end += word.len();
        }
        let fold = Span::new(start, end).trimmed(text);
        (n_words > 1).then_some(Self {
            span: fold,
            read_as: "12,000",
        })
    }
}

/// The tokens with those inside a fold put together. Linear in tokens and folds.
fn folded(tokens: Vec<Token>, folds: &[Fold]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(tokens.len());
    let mut next = 0;
    for token in tokens {
        while folds
            .get(next)
            .is_some_and(|fold| fold.span.end <= token.span.start)
        {
            next += 1;
        }
        match folds
            .get(next)
            .filter(|fold| fold.span.contains(token.span))
        {
            Some(fold) => match words.last_mut() {
                Some(last) if fold.span.contains(last.span) => {
                    last.span = last.span.cover(token.span);
                    last.read_as = Some(fold.read_as);
                }
                _ => words.push(Word {
                    span: token.span,
                    read_as: None,
                }),
            },
            None => words.push(Word {
                span: token.span,
                read_as: None,
            }),
        }
    }
    words
}

fn model() -> Option<&'static Model> {
    #[cfg(feature = "model-en")]
    return Some(crosstally_model_en::model());
    #[cfg(all(feature = "model-en-ccby", not(feature = "model-en")))]
    return Some(crosstally_model_en_ccby::model());
    #[cfg(not(any(feature = "model-en", feature = "model-en-ccby")))]
    None
}

fn lemma(word: &str, node: Option<&Node>, lexicon: &Lexicon) -> String {
    let lower = word.to_lowercase();
    match node.map(|node| node.upos) {
        Some(Upos::Noun | Upos::Propn) => lexicon.noun_lemma(&lower).into_owned(),
        Some(Upos::Verb | Upos::Aux) => lexicon.verb_lemma(&lower).into_owned(),
        Some(Upos::Adj) => lexicon.lemma(&lower).into_owned(),
        _ => lower,
    }
}

/// The words of a sentence and how they hang together.
pub(super) struct Clause<'a> {
    pub(super) text: &'a str,
    tokens: Vec<Word>,
    lower: Vec<String>,
    lemmas: Vec<String>,
    parse: Parse,
    dates: Vec<Span>,
}

impl Clause<'_> {
    pub(super) fn len(&self) -> usize {
        self.parse.len()
    }

    pub(super) fn rel(&self, idx: usize) -> Rel {
        self.parse.node(idx).rel
    }

    pub(super) fn upos(&self, idx: usize) -> Upos {
        self.parse.node(idx).upos
    }

    pub(super) fn xpos(&self, idx: usize) -> Xpos {
        self.parse.node(idx).xpos
    }

    pub(super) fn head(&self, idx: usize) -> Option<usize> {
        self.parse.head(idx)
    }

    pub(super) fn children(&self, idx: usize) -> impl Iterator<Item = usize> + '_ {
        self.parse.children(idx)
    }

    /// The first dependent with this relation, whatever its subtype.
    pub(super) fn child(&self, idx: usize, rel: Rel) -> Option<usize> {
        self.parse
            .children(idx)
            .find(|&child| self.rel(child).base() == rel)
    }

    pub(super) fn ancestors(&self, idx: usize) -> impl Iterator<Item = usize> + '_ {
        self.parse.ancestors(idx)
    }

    pub(super) fn is_within(&self, idx: usize, top: usize) -> bool {
        self.parse.is_within(idx, top)
    }

    pub(super) fn subtree(&self, idx: usize) -> Range<usize> {
        self.parse.subtree(idx)
    }

    pub(super) fn word(&self, idx: usize) -> &str {
        self.tokens[idx].span.of(self.text)
    }

    pub(super) fn lemma(&self, idx: usize) -> &str {
        &self.lemmas[idx]
    }

    /// The words of the clause in lower case, as the parser read them.
    pub(super) fn lower(&self) -> &[String] {
        &self.lower[..self.parse.len()]
    }

    /// What the longest phrase of a table that begins at `idx` means, and how many words it has. The
    /// first word counts in its base form, too: “ruled out” is “rule out”, “are set to” “be set to”.
    pub(super) fn longest_phrase<'t, M: Meaning>(
        &self,
        table: &'t Table<M>,
        idx: usize,
    ) -> Option<(&'t M, usize)> {
        let lower = self.lower();
        let (word, lemma) = (lower[idx].as_str(), self.lemma(idx));
        let may_begin = |word: &str| table.glance().may_hold_word(Look::of(word));
        if !may_begin(word) && !may_begin(lemma) {
            return None;
        }
        let longest = table.longest().min(lower.len() - idx);
        (1..=longest).rev().find_map(|n| {
            let rest: String = lower[idx + 1..idx + n]
                .iter()
                .flat_map(|word| [" ", word.as_str()])
                .collect();
            table
                .get(&format!("{word}{rest}"))
                .or_else(|| table.get(&format!("{lemma}{rest}")))
                .map(|meaning| (meaning, n))
        })
    }

    /// The concept that a noun names with the words behind it: “prisoner of war”. Looks at a few
    /// words.
    pub(super) fn concept_behind<'l>(
        &self,
        head: usize,
        lexicon: &'l Lexicon,
    ) -> Option<&'l Concept> {
        const REACH: usize = 5;
        let lower = self.lower();
        let goes_on = head + 1 < lower.len()
            && matches!(self.upos(head + 1), Upos::Adp | Upos::Adv | Upos::Verb);
        if !goes_on {
            return None;
        }
        let noun = lexicon.noun_lemma(&lower[head]);
        (2..=REACH.min(lower.len() - head)).rev().find_map(|n| {
            let rest = lower[head + 1..head + n].join(" ");
            lexicon.concepts.get(&format!("{noun} {rest}"))
        })
    }

    /// What a counted noun stands for: the concept of the longest phrase around it, “container
    /// ship” as well as “prisoner of war”.
    pub(super) fn concept<'l>(&self, head: usize, lexicon: &'l Lexicon) -> Option<&'l Concept> {
        let lower = self.lower();
        let before = || {
            let range = self.base_phrase(head).start..head + 1;
            // “break-ins” and “passers-by” are one word to the lexicon and three to the parser.
            let glued = |idx: &usize| {
                let joined = self.span(*idx).start == self.span(idx - 1).end;
                joined && (self.word(*idx) == "-" || self.word(idx - 1) == "-")
            };
            let end = (head + 1..self.len()).take_while(glued).last();
            let whole = range.start..end.map_or(range.end, |last| last + 1);
            let written = self.phrase(whole).text.to_lowercase();
            let words: Vec<&str> = written.split_whitespace().collect();
            let hyphened = words.last().is_some_and(|word| word.contains('-'));
            hyphened
                .then(|| lexicon.concept(&words))
                .flatten()
                .or_else(|| lexicon.concept(&lower[range]))
                .map(|(concept, _)| concept)
        };
        self.concept_behind(head, lexicon).or_else(before)
    }

    pub(super) fn span(&self, idx: usize) -> Span {
        self.tokens[idx].span
    }

    /// The tokens that share a byte with `span`. Logarithmic in the sentence.
    pub(super) fn tokens_in(&self, span: Span) -> Range<usize> {
        let end = self.tokens.len().min(self.parse.len());
        let start = self.tokens[..end].partition_point(|token| token.span.end <= span.start);
        let stop = self.tokens[..end].partition_point(|token| token.span.start < span.end);
        start..stop.max(start)
    }

    /// The token of `range` that the others hang on: the first whose head lies outside.
    pub(super) fn top_of(&self, range: Range<usize>) -> Option<usize> {
        range
            .clone()
            .find(|&idx| self.head(idx).is_none_or(|head| !range.contains(&head)))
    }

    /// The words from the first to the last token of `range`.
    pub(super) fn phrase(&self, range: Range<usize>) -> Phrase {
        Phrase::new(
            self.text,
            Span::new(self.span(range.start).start, self.span(range.end - 1).end),
        )
    }

    /// Whether the word belongs to a date.
    pub(super) fn is_date(&self, idx: usize) -> bool {
        let span = self.tokens[idx].span;
        self.dates.iter().any(|date| date.overlaps(span))
    }

    pub(super) fn is_noun(&self, idx: usize) -> bool {
        matches!(self.upos(idx), Upos::Noun | Upos::Propn)
    }

    pub(super) fn is_verb(&self, idx: usize) -> bool {
        matches!(self.upos(idx), Upos::Verb | Upos::Aux)
    }

    /// The preposition of a noun phrase (“of”, “including”), as a lemma.
    pub(super) fn case(&self, idx: usize) -> Option<&str> {
        self.children(idx)
            .find(|&child| self.rel(child) == Rel::Case && child < idx)
            .map(|child| self.lemma(child))
    }

    /// The grammatical subject of a verb, or of the verb it is joined to by “and”.
    pub(super) fn nsubj(&self, verb: usize) -> Option<usize> {
        let mut at = verb;
        loop {
            if let Some(subject) = self.child(at, Rel::Nsubj) {
                return Some(subject);
            }
            at = match self.rel(at).base() {
                Rel::Conj | Rel::Xcomp => self.head(at)?,
                _ => return None,
            };
        }
    }

    /// The noun phrase around `head` without determiner, numerals and punctuation at its left:
    /// the words that stand together before it, and `head` itself with its flat parts.
    pub(super) fn base_phrase(&self, head: usize) -> Range<usize> {
        let mut start = head;
        let inner = |rel: Rel| {
            matches!(
                rel.base(),
                Rel::Amod
                    | Rel::Compound
                    | Rel::Flat
                    | Rel::Nmod
                    | Rel::Punct
                    | Rel::Advmod
                    | Rel::Nummod
                    | Rel::Dep
            )
        };
        while start > 0 {
            let before = start - 1;
            let belongs = self.is_within(before, head)
                && self.top_child(before, head).is_some_and(|top| {
                    inner(self.rel(top)) && self.subtree(top).end <= head && !self.has_case(top)
                });
            if !belongs {
                break;
            }
            start = before;
        }
        let end = self
            .children(head)
            .filter(|&child| {
                child > head && matches!(self.rel(child).base(), Rel::Flat | Rel::Fixed)
            })
            .map(|child| self.subtree(child).end)
            .max()
            .unwrap_or(head + 1);
        start..end
    }

    /// The child of `head` under which `idx` stands.
    pub(super) fn top_child(&self, idx: usize, head: usize) -> Option<usize> {
        if self.head(idx) == Some(head) {
            return Some(idx);
        }
        self.ancestors(idx).find(|&at| self.head(at) == Some(head))
    }

    fn has_case(&self, idx: usize) -> bool {
        self.children(idx)
            .any(|child| self.rel(child) == Rel::Case && self.xpos(child) != Xpos::POS)
    }
}
