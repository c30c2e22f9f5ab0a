//! The words around a figure, and which texts tell of one story.
//!
//! Takes the sentences of claims; gives each claim its [`Wording`] and each source its signature.
//! A word that few sentences use tells more than one that many use, and a name more than another
//! word. Sentences that read alike count once, so that a copied text changes no weight.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::claim::Claim;
use crate::lexicon::Lexicon;

/// The words of a claim's sentence: the word's number, and whether it is written like a name.
/// In the order of the numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wording(Vec<(u32, bool)>);

/// The words of all claims of a run.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: Vec<String>,
    /// Number of different sentences that use the word.
    uses: Vec<u32>,
    /// Number of each sentence by its text.
    sentences: FxHashMap<String, u32>,
    wordings: Vec<Wording>,
    /// The words that each source is known by.
    signatures: BTreeMap<String, Vec<(u32, bool)>>,
    /// Number of different signatures that hold the word.
    known_by: Vec<u32>,
}

/// What the sources of a run are about: the words that each is known by. A row of this goes with the
/// rows of the source's claims.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stories(BTreeMap<String, Vec<Topic>>);

/// A word that a text is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Topic {
    stem: String,
    is_name: bool,
}

impl Stories {
    /// Adds a source by its sentences: those of its title and article. Linear, but for sorting the
    /// words.
    pub fn add<'a>(
        &mut self,
        source: &str,
        sentences: impl Iterator<Item = &'a str>,
        lexicon: &Lexicon,
    ) {
        let mut counted: BTreeMap<String, (bool, usize)> = BTreeMap::new();
        for sentence in sentences {
            for (stem, is_name) in content_words(sentence, lexicon) {
                let entry = counted.entry(stem).or_default();
                entry.0 |= is_name;
                entry.1 += 1;
            }
        }
        let mut topics: Vec<(String, (bool, usize))> = counted.into_iter().collect();
        topics.sort_by(
            |(one, (is_name, uses)), (other, (other_is_name, other_uses))| {
                (other_is_name, other_uses, one).cmp(&(is_name, uses, other))
            },
        );
        topics.truncate(SIGNATURE);
        let mut topics: Vec<Topic> = topics
            .into_iter()
            .map(|(stem, (is_name, _))| Topic { stem, is_name })
            .collect();
        topics.sort();
        self.0.insert(source.to_owned(), topics);
    }

    /// Adds what is known of other sources.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}

/// Most words that a source is known by.
const SIGNATURE: usize = 40;
/// Letters of a base form that tell it: “evacuate” and “evacuation” are one word.
const STEM: usize = 6;
/// What words in common are worth at most.
const MOST_POINTS: i32 = 200;

impl Vocabulary {
    /// The words of these claims, which are in the order of their places, and of their sources.
    /// Linear, but for the look-up of words.
    pub(super) fn of<'a>(
        claims: impl Iterator<Item = &'a Claim>,
        stories: &Stories,
        lexicon: &Lexicon,
    ) -> Self {
        let mut found = Self::default();
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        for claim in claims {
            found.sentence(&claim.sentence.text, lexicon, &mut numbers);
        }
        let mut different: BTreeSet<&[Topic]> = BTreeSet::new();
        for (source, topics) in &stories.0 {
            let mut signature: Vec<(u32, bool)> = topics
                .iter()
                .map(|topic| (found.number(&topic.stem, &mut numbers), topic.is_name))
                .collect();
            found.known_by.resize(found.words.len(), 0);
            // A copied text makes no word commoner.
            if different.insert(topics) {
                for (word, _) in &signature {
                    found.known_by[index(*word)] += 1;
                }
            }
            signature.sort_unstable();
            found.signatures.insert(source.clone(), signature);
        }
        found
    }

    /// The number of a word, given now where it is new.
    fn number(&mut self, stem: &str, numbers: &mut FxHashMap<String, u32>) -> u32 {
        if let Some(&known) = numbers.get(stem) {
            return known;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(stem.to_owned());
        self.uses.push(0);
        numbers.insert(stem.to_owned(), number);
        number
    }

    /// The number of a sentence, read now where it is new.
    fn sentence(
        &mut self,
        text: &str,
        lexicon: &Lexicon,
        numbers: &mut FxHashMap<String, u32>,
    ) -> u32 {
        if let Some(&known) = self.sentences.get(text) {
            return known;
        }
        let mut words: BTreeMap<u32, bool> = BTreeMap::new();
        for (stem, is_name) in content_words(text, lexicon) {
            let number = self.number(&stem, numbers);
            *words.entry(number).or_default() |= is_name;
        }
        for number in words.keys() {
            self.uses[index(*number)] += 1;
        }
        let number = u32::try_from(self.wordings.len()).unwrap_or(u32::MAX);
        self.wordings.push(Wording(words.into_iter().collect()));
        self.sentences.insert(text.to_owned(), number);
        number
    }

    /// The number of the claim's sentence among all different ones.
    pub(super) fn sentence_of(&self, claim: &Claim) -> u32 {
        self.sentences
            .get(claim.sentence.text.as_str())
            .copied()
            .unwrap_or(u32::MAX)
    }

    /// The words of a sentence.
    pub(super) fn wording(&self, sentence: u32) -> Option<&Wording> {
        self.wordings.get(index(sentence))
    }

    /// What the words in common are worth, in hundredths.
    pub(super) fn in_common(&self, a: &Wording, b: &Wording) -> i32 {
        let points: i32 = common(&a.0, &b.0)
            .map(|(word, are_names)| {
                worth(self.uses[index(word)]) * if are_names { 2 } else { 1 } / 2
            })
            .sum();
        points.min(MOST_POINTS)
    }

    /// The words in common, the most telling first.
    pub(super) fn words_in_common(&self, a: &Wording, b: &Wording) -> Vec<String> {
        let mut shared: Vec<(u32, bool)> = common(&a.0, &b.0).collect();
        shared.sort_by_key(|(word, are_names)| (!are_names, self.uses[index(*word)], *word));
        shared
            .into_iter()
            .take(4)
            .map(|(word, _)| self.words[index(word)].clone())
            .collect()
    }

    /// Whether two sources seem to tell one story: they share a name, or two other words, by which few
    /// sources of the run are known.
    pub(super) fn tell_one_story(&self, a: &str, b: &str) -> bool {
        let (Some(one), Some(other)) = (self.signatures.get(a), self.signatures.get(b)) else {
            return false;
        };
        let points: i32 = common(one, other)
            .map(|(word, are_names)| {
                worth(self.known_by[index(word)]) * if are_names { 3 } else { 1 }
            })
            .sum();
        points >= 150
    }
}

/// 100 for a word that is used twice, less for one that is used more often.
fn worth(uses: u32) -> i32 {
    let uses = i32::try_from(uses).unwrap_or(i32::MAX).min(10_000);
    10_000 / (100 + 15 * (uses - 2).max(0))
}

/// The words that both lists hold, and whether one writes them like names. Linear.
fn common<'a>(
    a: &'a [(u32, bool)],
    b: &'a [(u32, bool)],
) -> impl Iterator<Item = (u32, bool)> + 'a {
    let mut rest = b.iter().peekable();
    a.iter().filter_map(move |&(word, is_name)| {
        while rest.next_if(|(other, _)| *other < word).is_some() {}
        let &(other, other_is_name) = *rest.peek()?;
        (other == word).then_some((word, is_name || other_is_name))
    })
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The stems of a sentence's words that speak of something, and whether each is written like a name
/// in mid-sentence.
fn content_words<'a>(
    text: &'a str,
    lexicon: &'a Lexicon,
) -> impl Iterator<Item = (String, bool)> + 'a {
    let mut is_first = true;
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter_map(move |word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word
                .strip_suffix("'s")
                .or_else(|| word.strip_suffix("’s"))
                .unwrap_or(word);
            let opens = std::mem::replace(&mut is_first, false);
            let is_word = word.chars().all(char::is_alphabetic) && word.chars().count() >= 3;
            if !is_word {
                return None;
            }
            let lower = word.to_lowercase();
            // The unit and what is measured are compared as such.
            if SMALL.binary_search(&lower.as_str()).is_ok() || is_unit(&lower, lexicon) {
                return None;
            }
            let is_name = !opens && word.starts_with(char::is_uppercase);
            let base = if is_name {
                lower.as_str().into()
            } else {
                lexicon.lemma(&lower)
            };
            Some((base.chars().take(STEM).collect(), is_name))
        })
}

fn is_unit(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.measured.get(word).is_some()
        || lexicon.units.get(word).is_some()
        || lexicon.units.get(&lexicon.noun_lemma(word)).is_some()
}

/// English words of three letters and more that stand in any story, in order.
const SMALL: &[&str] = &[
    "about",
    "according",
    "after",
    "against",
    "ago",
    "all",
    "also",
    "among",
    "and",
    "another",
    "any",
    "april",
    "are",
    "around",
    "august",
    "because",
    "been",
    "before",
    "being",
    "between",
    "both",
    "but",
    "can",
    "could",
    "day",
    "days",
    "december",
    "did",
    "down",
    "due",
    "during",
    "each",
    "earlier",
    "early",
    "evening",
    "every",
    "february",
    "few",
    "five",
    "for",
    "four",
    "friday",
    "from",
    "get",
    "got",
    "had",
    "has",
    "have",
    "having",
    "her",
    "here",
    "him",
    "his",
    "how",
    "hundred",
    "including",
    "into",
    "its",
    "january",
    "july",
    "june",
    "just",
    "late",
    "later",
    "least",
    "led",
    "less",
    "let",
    "like",
    "man",
    "many",
    "march",
    "may",
    "men",
    "met",
    "mid",
    "million",
    "monday",
    "month",
    "more",
    "morning",
    "most",
    "much",
    "near",
    "nearly",
    "new",
    "night",
    "nine",
    "nor",
    "not",
    "november",
    "now",
    "october",
    "off",
    "official",
    "officials",
    "old",
    "one",
    "only",
    "other",
    "others",
    "our",
    "out",
    "over",
    "own",
    "people",
    "per",
    "person",
    "police",
    "put",
    "said",
    "saturday",
    "say",
    "says",
    "see",
    "september",
    "set",
    "seven",
    "she",
    "should",
    "since",
    "six",
    "some",
    "such",
    "sunday",
    "ten",
    "than",
    "that",
    "the",
    "their",
    "them",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "thousand",
    "three",
    "through",
    "thursday",
    "today",
    "too",
    "tuesday",
    "two",
    "under",
    "until",
    "upon",
    "use",
    "very",
    "via",
    "was",
    "way",
    "wednesday",
    "week",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "within",
    "without",
    "would",
    "year",
    "years",
    "yesterday",
    "yet",
    "you",
];
