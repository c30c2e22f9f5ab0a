//! Phrases and their meanings, found by their words.

use rustc_hash::FxHashMap;

use super::reader::{Entry, did_you_mean};
use crate::error::Error;

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
}

impl<M: Meaning> Table<M> {
    pub(crate) fn new() -> Self {
        Self {
            by_phrase: FxHashMap::default(),
            longest: 0,
            entries: Vec::new(),
        }
    }

    pub(crate) fn insert(&mut self, entry: &Entry) -> Result<(), Error> {
        let meaning = M::read(&entry.meaning).map_err(|what| entry.error(what))?;
        for form in &entry.forms {
            self.longest = self.longest.max(form.split_whitespace().count());
            self.by_phrase.insert(form.to_lowercase(), meaning.clone());
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

    /// Every line with its meaning, in the order of the files.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, &M)> {
        self.entries.iter().map(|(entry, meaning)| (entry, meaning))
    }
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
