//! What is worth learning by itself: forms, endings, beginnings and shapes that come often enough, and the labels that go with them.
//!
//! Takes gold sentences; gives numbers for features, tags and relations.

use crate::conllu::{Sentence, Word};
use crosstally_syntax::internals::{FEATURES, MOST_TAGS, features};
use crosstally_syntax::{Rel, Upos, Xpos};
use std::collections::BTreeMap;

/// A form that comes less often gets no embedding of its own, nor does another feature below the second number.
const FORM_COMES: usize = 2;
const OTHER_COMES: usize = 3;
/// A pair of tags that comes less often is not learnt.
const TAG_COMES: usize = 10;
/// A form that came this often is never given a tag that it did not have.
const TAGS_ARE_SURE: usize = 12;
/// A tag that words of which one can't be sure had less often is never given to one.
const OPEN_COMES: usize = 10;
/// Tag sets that fit in a byte; forms with further ones, which few words have, may have any tag.
const MOST_TAG_SETS: usize = 255;
/// A tag that came this often is never given a relation that it had less than [`RELATION_COMES`] times.
const RELATIONS_ARE_SURE: usize = 200;
const RELATION_COMES: usize = 2;

/// No number for it.
pub(crate) const UNKNOWN: u32 = u32::MAX;

/// Numbers for everything that is learnt.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// Hashes of features, in the order of their numbers.
    pub(crate) hashes: Vec<u32>,
    numbers: BTreeMap<u32, u32>,
    /// How often each feature came.
    pub(crate) counts: Vec<usize>,
    pub(crate) tags: Vec<(Upos, Xpos)>,
    /// The first one is for words of which one can't be sure, the second one allows everything.
    pub(crate) tag_sets: Vec<u128>,
    /// For each feature; only forms have sets.
    pub(crate) tag_set: Vec<u8>,
    /// For each tag the relations to a head on the right and on the left, as bits.
    pub(crate) relation_sets: Vec<[u64; 2]>,
}

/// The features of a sentence's words, as hashes.
pub(crate) fn hashes(words: &[Word]) -> Vec<[u32; FEATURES]> {
    words
        .iter()
        .enumerate()
        .map(|(idx, word)| features(&word.form, idx == 0))
        .collect()
}

impl Vocabulary {
    pub(crate) fn new(sentences: &[Sentence]) -> Self {
        let mut vocabulary = Self::default();
        vocabulary.count_features(sentences);
        vocabulary.count_tags(sentences);
        vocabulary.allow_tags(sentences);
        vocabulary.allow_relations(sentences);
        vocabulary
    }

    /// The numbers of features; [`UNKNOWN`] for those that came too seldom.
    pub(crate) fn numbers(&self, hashes: &[u32; FEATURES]) -> [u32; FEATURES] {
        hashes.map(|hash| self.numbers.get(&hash).copied().unwrap_or(UNKNOWN))
    }

    /// The number of a word's tag; of a pair that came too seldom, another one with the same Penn tag.
    pub(crate) fn tag(&self, word: &Word) -> usize {
        let exact = self
            .tags
            .iter()
            .position(|tag| *tag == (word.upos, word.xpos));
        exact
            .or_else(|| self.tags.iter().position(|tag| tag.1 == word.xpos))
            .unwrap_or(0)
    }

    fn count_features(&mut self, sentences: &[Sentence]) {
        let mut counts: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        for hashes in sentences
            .iter()
            .flat_map(|sentence| hashes(&sentence.words))
        {
            for (kind, hash) in hashes.into_iter().enumerate() {
                counts.entry(hash).or_insert((kind, 0)).1 += 1;
            }
        }
        counts
            .retain(|_, (kind, count)| *count >= if *kind == 0 { FORM_COMES } else { OTHER_COMES });
        self.numbers = (0..)
            .zip(&counts)
            .map(|(number, (hash, _))| (*hash, number))
            .collect();
        self.hashes = counts.keys().copied().collect();
        self.counts = counts.values().map(|(_, count)| *count).collect();
    }

    fn count_tags(&mut self, sentences: &[Sentence]) {
        let mut counts = BTreeMap::new();
        for word in sentences.iter().flat_map(|sentence| &sentence.words) {
            *counts.entry((word.upos, word.xpos)).or_insert(0_usize) += 1;
        }
        let often = counts.into_iter().filter(|(_, count)| *count >= TAG_COMES);
        self.tags = often.map(|(tag, _)| tag).take(MOST_TAGS).collect();
    }

    fn allow_tags(&mut self, sentences: &[Sentence]) {
        let mut allowed: BTreeMap<u32, u128> = BTreeMap::new();
        for word in sentences.iter().flat_map(|sentence| &sentence.words) {
            *allowed.entry(features(&word.form, false)[0]).or_default() |= 1 << self.tag(word);
        }
        let sure = |hash: &u32| {
            self.numbers
                .get(hash)
                .is_some_and(|number| self.counts[index(*number)] >= TAGS_ARE_SURE)
        };
        allowed.retain(|hash, _| sure(hash));
        // What a word may be that came too seldom to be sure of: everything that such words were.
        let mut open = [0_usize; MOST_TAGS];
        for word in sentences.iter().flat_map(|sentence| &sentence.words) {
            open[self.tag(word)] += usize::from(!sure(&features(&word.form, false)[0]));
        }
        let open = (0..MOST_TAGS)
            .filter(|tag| open[*tag] >= OPEN_COMES)
            .fold(0_u128, |bits, tag| bits | 1 << tag);
        let mut words: BTreeMap<u128, usize> = BTreeMap::new();
        for (hash, set) in &allowed {
            *words.entry(*set).or_default() += self.counts[index(self.numbers[hash])];
        }
        let mut sets: Vec<(u128, usize)> = words.into_iter().collect();
        sets.sort_by_key(|(set, words)| (std::cmp::Reverse(*words), *set));
        self.tag_sets = [open, u128::MAX]
            .into_iter()
            .chain(sets.into_iter().map(|(set, _)| set))
            .take(MOST_TAG_SETS)
            .collect();
        self.tag_set = vec![0; self.hashes.len()];
        for (hash, set) in allowed {
            let place = self
                .tag_sets
                .iter()
                .position(|known| *known == set)
                .unwrap_or(1);
            self.tag_set[index(self.numbers[&hash])] = u8::try_from(place).unwrap_or(0);
        }
    }

    fn allow_relations(&mut self, sentences: &[Sentence]) {
        let n = self.tags.len();
        let mut counts = vec![[[0_usize; 64]; 2]; n];
        for sentence in sentences {
            for (idx, word) in sentence.words.iter().enumerate() {
                if let Some(head) = word.head {
                    counts[self.tag(word)][usize::from(head < idx)][word.rel.index()] += 1;
                }
            }
        }
        let any = (1..Rel::ALL.len()).fold(0_u64, |bits, rel| bits | 1 << rel);
        let set = |counts: &[usize; 64]| {
            let often = (1..64).filter(|rel| counts[*rel] >= RELATION_COMES);
            let bits = often.fold(0_u64, |bits, rel| bits | 1 << rel);
            if counts.iter().sum::<usize>() >= RELATIONS_ARE_SURE {
                bits
            } else {
                any
            }
        };
        self.relation_sets = counts
            .iter()
            .map(|sides| [set(&sides[0]), set(&sides[1])])
            .collect();
    }
}

/// A number as an index.
pub(crate) fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
