//! Base forms of English nouns and verbs, and the look-ups that need them.
//!
//! Rules for the regular forms, the two `irregular_*.lex` tables for the rest. A verb form may have
//! several regular bases (“rated” is no form of “rat”); look-ups in a table try them all.

use std::borrow::Cow;

use super::{Concept, Lexicon, PlaceWord, PredicateClass, Table, table::Meaning};

impl Lexicon {
    /// The singular of a noun. `word` must be lower-case.
    ///
    /// ```
    /// let lexicon = crosstally::Lexicon::english();
    /// assert_eq!(lexicon.noun_lemma("soldiers"), "soldier");
    /// assert_eq!(lexicon.noun_lemma("people"), "person");
    /// assert_eq!(lexicon.noun_lemma("bus"), "bus");
    /// ```
    #[must_use]
    pub fn noun_lemma<'a>(&self, word: &'a str) -> Cow<'a, str> {
        let word = bare(word);
        if let Some(base) = self.irregular_nouns.get(word) {
            return Cow::Owned(base.0.clone());
        }
        singular(word)
    }

    /// The base form of a verb. `word` must be lower-case.
    ///
    /// ```
    /// let lexicon = crosstally::Lexicon::english();
    /// assert_eq!(lexicon.verb_lemma("killed"), "kill");
    /// assert_eq!(lexicon.verb_lemma("left"), "leave");
    /// assert_eq!(lexicon.verb_lemma("stabbing"), "stab");
    /// ```
    #[must_use]
    pub fn verb_lemma<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if let Some(base) = self.irregular_verbs.get(word) {
            return Cow::Owned(base.0.clone());
        }
        let known = bases(word).find(|base| {
            self.predicates.get(base).is_some()
                || self.reporting.get(base).is_some()
                || self.stance.get(base).is_some()
        });
        match known {
            Some(base) => base,
            None => likely_base(word),
        }
    }

    /// The base form of a word that may be a noun or a verb: its verb base if a table of verbs
    /// knows one, else its singular. `word` must be lower-case.
    #[must_use]
    pub fn lemma<'a>(&self, word: &'a str) -> Cow<'a, str> {
        if self.irregular_nouns.get(bare(word)).is_some() {
            return self.noun_lemma(word);
        }
        if self.irregular_verbs.get(word).is_some() || bases(word).any(|b| self.is_verb(&b)) {
            return self.verb_lemma(word);
        }
        self.noun_lemma(word)
    }

    /// The concept that a noun phrase counts, by its last words, and how many of them name it:
    /// two of `["local", "police", "officers"]`. `words` must be lower-case, the head last.
    #[must_use]
    pub fn concept<S: AsRef<str>>(&self, words: &[S]) -> Option<(&Concept, usize)> {
        let longest = self.concepts.longest().min(words.len());
        (1..=longest).rev().find_map(|used| {
            let (head, rest) = words[words.len() - used..].split_last()?;
            let head = bare(head.as_ref());
            let rest: String = rest.iter().flat_map(|word| [word.as_ref(), " "]).collect();
            self.concepts
                .get(&format!("{rest}{head}"))
                .or_else(|| {
                    self.concepts
                        .get(&format!("{rest}{}", self.noun_lemma(head)))
                })
                .map(|concept| (concept, used))
        })
    }

    /// The class of what is said, by the first of `words`, and how many of them say it: two of
    /// `["shot", "dead", "by"]`. `words` must be lower-case; the first may be inflected.
    #[must_use]
    pub fn predicate<S: AsRef<str>>(&self, words: &[S]) -> Option<(&PredicateClass, usize)> {
        let longest = self.predicates.longest().min(words.len());
        (1..=longest).rev().find_map(|used| {
            let (first, rest) = words[..used].split_first()?;
            let first = first.as_ref();
            let rest: String = rest.iter().flat_map(|word| [" ", word.as_ref()]).collect();
            self.inflected(&self.predicates, first, &rest)
                .map(|class| (class, used))
        })
    }

    /// What a capitalised word or phrase names, its plural understood (“North Koreans”).
    /// `phrase` must be lower-case, its words parted by single spaces.
    #[must_use]
    pub fn place(&self, phrase: &str) -> Option<&PlaceWord> {
        let phrase = bare(phrase);
        self.places.get(phrase).or_else(|| {
            let singular = phrase.strip_suffix('s')?;
            self.places
                .get(singular)
                .filter(|word| word.first.kind == super::PlaceKind::Demonym)
        })
    }

    /// The concept that `name` is a kind of, up to the widest: `soldier`, `fighter`, `person`.
    /// Cut off after eight steps, so a circle in an overlay does no harm.
    pub fn wider<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        std::iter::successors(Some(name), |name| self.parent_of(name)).take(8)
    }

    /// The class of predicates of this name (`deployed`). The lines are few, and looked through.
    #[must_use]
    pub fn class(&self, name: &str) -> Option<&PredicateClass> {
        self.predicates
            .entries()
            .map(|(_, class)| class)
            .find(|class| class.name == name)
    }

    fn parent_of(&self, name: &str) -> Option<&str> {
        let concept = self.concepts.get(name)?;
        if concept.name == name {
            concept.parent.as_deref()
        } else {
            None
        }
    }

    /// Looks up `first` as it is, then each of its possible base forms, with ` rest` behind it.
    fn inflected<'t, M: Meaning>(
        &self,
        table: &'t Table<M>,
        first: &str,
        rest: &str,
    ) -> Option<&'t M> {
        let with_rest = |first: &str| table.get(&format!("{first}{rest}"));
        with_rest(first)
            .or_else(|| with_rest(&self.irregular_verbs.get(first)?.0))
            .or_else(|| bases(first).find_map(|base| with_rest(&base)))
    }

    fn is_verb(&self, base: &str) -> bool {
        self.predicates.get(base).is_some()
            || self.reporting.get(base).is_some()
            || self.stance.get(base).is_some()
    }
}

/// The word without a possessive ending.
fn bare(word: &str) -> &str {
    ["'s", "’s", "s'", "s’"]
        .iter()
        .find_map(|ending| {
            let stem = word.strip_suffix(ending)?;
            // "soldiers'" keeps its plural s.
            Some(if ending.starts_with('s') {
                &word[..=stem.len()]
            } else {
                stem
            })
        })
        .unwrap_or(word)
}

fn singular(word: &str) -> Cow<'_, str> {
    let long = |n: usize| word.len() > n;
    if let Some(stem) = word.strip_suffix("ies").filter(|_| long(4)) {
        return Cow::Owned(format!("{stem}y"));
    }
    if let Some(stem) = word.strip_suffix("men").filter(|_| long(5)) {
        return Cow::Owned(format!("{stem}man"));
    }
    let sibilant = ["sses", "shes", "ches", "xes", "zes", "oes"];
    if sibilant.iter().any(|ending| word.ends_with(ending)) && long(4) {
        return Cow::Borrowed(&word[..word.len() - 2]);
    }
    let keeps_its_s = ["ss", "us", "is"];
    match word.strip_suffix('s') {
        Some(stem) if long(3) && !keeps_its_s.iter().any(|ending| word.ends_with(ending)) => {
            Cow::Borrowed(stem)
        }
        _ => Cow::Borrowed(word),
    }
}

/// Every base that a regular verb form may have, the word itself first.
pub(super) fn bases(word: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut found: [Option<Cow<'_, str>>; 4] = [Some(Cow::Borrowed(word)), None, None, None];
    if let Some(stem) = word
        .strip_suffix("ied")
        .or_else(|| word.strip_suffix("ies"))
    {
        found[1] = Some(Cow::Owned(format!("{stem}y")));
    } else if let Some(stem) = word.strip_suffix("ing") {
        found[1] = Some(Cow::Borrowed(stem));
        found[2] = Some(Cow::Owned(format!("{stem}e")));
        found[3] = undoubled(stem).map(Cow::Borrowed);
    } else if let Some(stem) = word.strip_suffix("ed") {
        found[1] = Some(Cow::Borrowed(stem));
        found[2] = Some(Cow::Borrowed(&word[..word.len() - 1]));
        found[3] = undoubled(stem).map(Cow::Borrowed);
    } else if let Some(stem) = word.strip_suffix('s') {
        found[1] = Some(Cow::Borrowed(stem));
        found[2] = stem.strip_suffix('e').map(Cow::Borrowed);
    }
    found.into_iter().flatten()
}

fn undoubled(stem: &str) -> Option<&str> {
    let mut letters = stem.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    (last == before && last.is_ascii_alphabetic()).then(|| &stem[..stem.len() - 1])
}

/// The most likely base of a form that no table knows.
fn likely_base(word: &str) -> Cow<'_, str> {
    let stem_of = |ending: &str| {
        word.strip_suffix(ending)
            .filter(|stem| stem.len() > 2 && stem.contains(['a', 'e', 'i', 'o', 'u', 'y']))
    };
    if let Some(stem) = stem_of("ied").or_else(|| stem_of("ies")) {
        return Cow::Owned(format!("{stem}y"));
    }
    let Some(stem) = stem_of("ing").or_else(|| stem_of("ed")) else {
        return singular(word);
    };
    let keeps_double = ["ll", "ss", "zz", "ff"];
    if let Some(single) =
        undoubled(stem).filter(|_| !keeps_double.iter().any(|d| stem.ends_with(d)))
    {
        return Cow::Borrowed(single);
    }
    if wants_e(stem) {
        Cow::Owned(format!("{stem}e"))
    } else {
        Cow::Borrowed(stem)
    }
}

/// Whether a stem that lost its ending is spelled with a final e (“argu”, “captur”, “settl”).
fn wants_e(stem: &str) -> bool {
    const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];
    let mut letters = stem.chars().rev();
    let last = letters.next();
    let before = letters.next();
    let third = letters.next();
    let vowel = |c: Option<char>| c.is_some_and(|c| VOWELS.contains(&c));
    match last {
        Some('v' | 'c' | 'u' | 'z') => true,
        Some('l') => !vowel(before) && before != Some('l') && before != Some('r'),
        Some('g') => matches!(before, Some('d' | 'r' | 'a')),
        Some('s') => matches!(before, Some('a' | 'o' | 'u' | 'n')),
        Some('t') => before == Some('a') && !matches!(third, Some('e' | 'o')),
        Some('r') => matches!(before, Some('u' | 'i')) && !vowel(third),
        Some('m' | 'n' | 'd' | 'k' | 'p') => {
            vowel(before) && before != Some('e') && !vowel(third) && stem.len() <= 4
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> &'static Lexicon {
        Lexicon::english()
    }

    #[test]
    fn nouns_are_found_in_the_singular() {
        for (plural, singular) in [
            ("soldiers", "soldier"),
            ("cities", "city"),
            ("matches", "match"),
            ("houses", "house"),
            ("buses", "bus"),
            ("glass", "glass"),
            ("crises", "crisis"),
            ("workmen", "workman"),
            ("soldier's", "soldier"),
            ("soldiers'", "soldier"),
            ("dead", "dead"),
            ("gas", "gas"),
        ] {
            assert_eq!(lexicon().noun_lemma(plural), singular);
        }
    }

    #[test]
    fn verbs_are_found_in_their_base_form() {
        for (form, base) in [
            ("wounded", "wound"),
            ("injured", "injure"),
            ("slain", "slay"),
            ("evacuated", "evacuate"),
            ("deployed", "deploy"),
            ("dies", "die"),
            ("carrying", "carry"),
            ("capsized", "capsize"),
            ("robbed", "rob"),
            ("treated", "treat"),
            ("withdrew", "withdraw"),
            ("topples", "topple"),
            ("toppled", "topple"),
        ] {
            assert_eq!(lexicon().verb_lemma(form), base);
        }
    }

    #[test]
    fn the_longest_phrase_names_the_concept() {
        let concept = |words: &[&str]| {
            lexicon()
                .concept(words)
                .map(|(concept, used)| (concept.name.as_str(), used))
        };
        assert_eq!(
            concept(&["local", "police", "officers"]),
            Some(("police officer", 2))
        );
        assert_eq!(
            concept(&["north", "korean", "troops"]),
            Some(("soldier", 1))
        );
        assert_eq!(concept(&["death", "toll"]), Some(("person", 2)));
        assert_eq!(concept(&["gizmos"]), None);
    }

    #[test]
    fn what_is_said_is_found_through_any_form() {
        let class = |words: &[&str]| {
            lexicon()
                .predicate(words)
                .map(|(class, used)| (class.name.as_str(), used))
        };
        assert_eq!(class(&["killed", "in"]), Some(("killed", 1)));
        assert_eq!(class(&["shot", "dead"]), Some(("killed", 2)));
        assert_eq!(class(&["shot"]), Some(("shot", 1)));
        assert_eq!(class(&["undergoing", "training"]), Some(("training", 2)));
        assert_eq!(class(&["laid", "off"]), Some(("laid_off", 2)));
        assert_eq!(class(&["sang"]), None);
    }

    #[test]
    fn places_are_found_by_name_people_and_capital() {
        let code = |phrase: &str| lexicon().place(phrase).map(|word| word.first.code.as_str());
        assert_eq!(code("dprk"), Some("KP"));
        assert_eq!(code("north koreans"), Some("KP"));
        assert_eq!(code("seoul"), Some("KR"));
        assert_eq!(code("kiev"), code("kyiv"));
        assert_eq!(code("texas"), Some("US-TX"));
        assert_eq!(code("atlantis"), None);
    }

    #[test]
    fn every_concept_leads_to_a_widest_one() {
        for (entry, concept) in lexicon().concepts.entries() {
            let named = lexicon().concepts.get(&concept.name).map(|c| &c.name);
            let is_own_form = named == Some(&concept.name) || concept.parent.is_none();
            assert!(
                is_own_form,
                "concepts.lex:{}: {} is no form of its own",
                entry.line, concept.name
            );
            let chain: Vec<&str> = lexicon().wider(&concept.name).collect();
            assert!(
                chain.len() < 8,
                "{}: {chain:?} runs in a circle",
                entry.line
            );
        }
        let chain: Vec<&str> = lexicon().wider("soldier").collect();
        assert_eq!(chain, ["soldier", "fighter", "person"]);
    }
}
