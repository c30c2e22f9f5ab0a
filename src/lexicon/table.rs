//! Phrases and their meanings, found by their words.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::reader::{Entry, did_you_mean};
use super::words::{Glance, WordId, Words, pieces};
use crate::error::Error;
use crate::span::Span;

/// What a line of a table may mean: a closed list of words.
pub trait Meaning: Sized + Clone {
    /// Reads the second cell of a line.
    ///
    /// # Errors
    /// What was expected; the caller adds file and line.
    fn read(cell: &str) -> Result<Self, String>;
}

/// Phrases with their meanings.
///
/// Phrases are found without regard to ASCII case, word by word; a phrase is never longer than
/// [`Table::longest`] words, so every look-up is bounded.
#[derive(Debug, Clone)]
pub struct Table<M> {
    by_phrase: FxHashMap<String, M>,
    longest: usize,
    entries: Vec<(Entry, M)>,
    paths: Paths,
    glance: Glance,
    found: Vec<Found<M>>,
}

/// A phrase met in a text.
#[derive(Debug, Clone)]
pub struct Found<M> {
    /// The form as the lexicon writes it.
    pub form: String,
    /// The first form of its line.
    pub head: Arc<str>,
    /// What it means.
    pub meaning: M,
}

impl<M: Meaning> Table<M> {
    pub(crate) fn new() -> Self {
        Self {
            by_phrase: FxHashMap::default(),
            longest: 0,
            entries: Vec::new(),
            paths: Paths::default(),
            glance: Glance::default(),
            found: Vec::new(),
        }
    }

    pub(crate) fn insert(&mut self, entry: &Entry, words: &mut Words) -> Result<(), Error> {
        let meaning = M::read(&entry.meaning).map_err(|what| entry.error(what))?;
        let head: Arc<str> = entry.forms.first().map_or("", String::as_str).into();
        for form in &entry.forms {
            self.longest = self.longest.max(form.split_whitespace().count());
            self.by_phrase.insert(form.to_lowercase(), meaning.clone());
            let path: Vec<WordId> = pieces(form, Span::new(0, form.len()))
                .map(|piece| {
                    self.glance.insert(piece.span.of(form));
                    words.learn(piece.span.of(form))
                })
                .collect();
            let number =
                u32::try_from(self.found.len()).expect("a table has fewer than 2^32 forms");
            self.paths.insert(&path, number);
            self.found.push(Found {
                form: form.clone(),
                head: Arc::clone(&head),
                meaning: meaning.clone(),
            });
        }
        self.entries.push((entry.clone(), meaning));
        Ok(())
    }

    /// What this phrase means. `phrase` must be lower-case, its words parted by single spaces.
    #[must_use]
    pub fn get(&self, phrase: &str) -> Option<&M> {
        self.by_phrase.get(phrase)
    }

    /// Number of words of the longest phrase.
    #[must_use]
    pub const fn longest(&self) -> usize {
        self.longest
    }

    /// The words that the phrases are made of, to be asked of every word before it is looked up.
    #[must_use]
    pub const fn glance(&self) -> &Glance {
        &self.glance
    }

    /// Whether some phrase begins with this piece. One array look-up.
    #[must_use]
    pub fn begins_with(&self, word: WordId) -> bool {
        self.paths.begins_with(word)
    }

    /// The longest phrase at the beginning of `words`, the numbers of consecutive
    /// [pieces](super::words::pieces): how many pieces it has, and what it means.
    ///
    /// Looks at no more pieces than the longest phrase has.
    pub fn longest_at(&self, words: impl Iterator<Item = WordId>) -> Option<(usize, &M)> {
        let (len, numbers) = self.paths.longest(words)?;
        let last = *numbers.last()?;
        Some((len, &self.found[last as usize].meaning))
    }

    /// The forms that consist of exactly these pieces, in the order of the files; they differ only
    /// in case (“mW”, “MW”).
    pub fn forms_of(&self, words: impl Iterator<Item = WordId>) -> impl Iterator<Item = &Found<M>> {
        self.paths
            .exact(words)
            .iter()
            .map(|number| &self.found[*number as usize])
    }

    /// What exactly these pieces mean.
    pub fn meaning_of(&self, words: impl Iterator<Item = WordId>) -> Option<&M> {
        self.forms_of(words).last().map(|found| &found.meaning)
    }

    /// Every line with its meaning, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, &M)> {
        self.entries.iter().map(|(entry, meaning)| (entry, meaning))
    }
}

/// Phrases as paths of word numbers.
#[derive(Debug, Clone)]
struct Paths {
    /// From a node over a word to the next node.
    next: FxHashMap<(u32, WordId), u32>,
    /// The numbers of the forms that end at each node.
    ends: Vec<Vec<u32>>,
    /// One bit for each word that begins a phrase.
    first: Vec<u64>,
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            next: FxHashMap::default(),
            ends: vec![Vec::new()],
            first: Vec::new(),
        }
    }
}

impl Paths {
    fn insert(&mut self, path: &[WordId], number: u32) {
        let Some(first) = path.first() else {
            return;
        };
        let (cell, bit) = cell_and_bit(*first);
        if self.first.len() <= cell {
            self.first.resize(cell + 1, 0);
        }
        self.first[cell] |= bit;
        let mut node = 0;
        for word in path {
            let fresh = u32::try_from(self.ends.len()).expect("a table has fewer than 2^32 nodes");
            node = *self.next.entry((node, *word)).or_insert(fresh);
            if node == fresh {
                self.ends.push(Vec::new());
            }
        }
        self.ends[node as usize].push(number);
    }

    fn begins_with(&self, word: WordId) -> bool {
        let (cell, bit) = cell_and_bit(word);
        self.first.get(cell).is_some_and(|bits| bits & bit != 0)
    }

    fn longest(&self, words: impl Iterator<Item = WordId>) -> Option<(usize, &[u32])> {
        let mut node = 0;
        let mut best = None;
        for (idx, word) in words.enumerate() {
            if word == WordId::UNKNOWN || (idx == 0 && !self.begins_with(word)) {
                break;
            }
            match self.next.get(&(node, word)) {
                Some(next) => node = *next,
                None => break,
            }
            let ends = &self.ends[node as usize];
            if !ends.is_empty() {
                best = Some((idx + 1, ends.as_slice()));
            }
        }
        best
    }

    fn exact(&self, words: impl Iterator<Item = WordId>) -> &[u32] {
        let mut node = 0;
        for (idx, word) in words.enumerate() {
            if word == WordId::UNKNOWN || (idx == 0 && !self.begins_with(word)) {
                return &[];
            }
            match self.next.get(&(node, word)) {
                Some(next) => node = *next,
                None => return &[],
            }
        }
        &self.ends[node as usize]
    }
}

const fn cell_and_bit(word: WordId) -> (usize, u64) {
    ((word.index() / 64) as usize, 1 << (word.index() % 64))
}

/// Reads a meaning that is one of a list of words, naming the nearest word on a miss.
pub(crate) fn one_of<M: Copy>(cell: &str, what: &str, words: &[(&str, M)]) -> Result<M, String> {
    words
        .iter()
        .find(|(word, _)| *word == cell)
        .map(|(_, meaning)| *meaning)
        .ok_or_else(|| {
            let near = did_you_mean(cell, words.iter().map(|(word, _)| *word));
            if near.is_empty() {
                let valid: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                format!(
                    "`{cell}` is not {what}: expected one of {}",
                    valid.join(", ")
                )
            } else {
                format!("`{cell}` is not {what}{near}")
            }
        })
}
