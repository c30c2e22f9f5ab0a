//! Variants of training sentences: other figures, another case, the clipped grammar of headlines.
//!
//! Takes a gold sentence; gives it as it is or changed, with its tree. The treebanks hold few numerals and hardly a headline, and a parser
//! that has seen one kind of text only stumbles over the others.

use crate::conllu::{Sentence, Word};
use crate::dice::Dice;
use crosstally_syntax::{Rel, Upos, Xpos};

/// Share of sentences that are put in capitals, in small letters, in headline case.
const CASE: [f32; 3] = [0.02, 0.03, 0.03];
/// Share of sentences that lose the mark at their end.
const UNSTOPPED: f32 = 0.08;
/// Share of sentences that lose articles and the mark at their end.
const CLIPPED: f32 = 0.04;
/// Share of counting numerals that are replaced by others.
const RECOUNTED: f32 = 0.3;

/// The sentence, or a variant of it.
pub(crate) fn vary(sentence: &Sentence, dice: &mut Dice) -> Sentence {
    let mut sentence = sentence.clone();
    let is_clipped = dice.chance(CLIPPED);
    if is_clipped {
        remove(&mut sentence, |word| {
            word.rel == Rel::Det
                && matches!(word.form.to_ascii_lowercase().as_str(), "a" | "an" | "the")
                || word.rel == Rel::AuxPass
        });
    }
    if is_clipped || dice.chance(UNSTOPPED) {
        let last = sentence.words.len().saturating_sub(1);
        let mut at = 0;
        remove(&mut sentence, |word| {
            at += 1;
            at > last && word.xpos == Xpos::Period
        });
    }
    for word in &mut sentence.words {
        if is_count(word) && dice.chance(RECOUNTED) {
            word.form = other_numeral(&word.form, dice);
        }
    }
    let [upper, lower, title] = CASE.map(|share| dice.chance(share));
    for word in &mut sentence.words {
        if upper {
            word.form.make_ascii_uppercase();
        } else if lower {
            word.form.make_ascii_lowercase();
        } else if title && word.form.len() > 3 && word.form.is_char_boundary(1) {
            word.form[..1].make_ascii_uppercase();
        }
    }
    sentence
}

/// Takes out words that have no dependents, as long as two others are left.
fn remove(sentence: &mut Sentence, mut unwanted: impl FnMut(&Word) -> bool) {
    let words = &sentence.words;
    let mut has_child = vec![false; words.len()];
    for head in words.iter().filter_map(|word| word.head) {
        has_child[head] = true;
    }
    let stays: Vec<bool> = words
        .iter()
        .enumerate()
        .map(|(idx, word)| !unwanted(word) || has_child[idx])
        .collect();
    if stays.iter().filter(|stays| **stays).count() < 3 {
        return;
    }
    let mut place = 0;
    let places: Vec<usize> = stays
        .iter()
        .map(|stays| {
            place += usize::from(*stays);
            place.saturating_sub(1)
        })
        .collect();
    let mut at = 0;
    sentence.words.retain(|_| {
        at += 1;
        stays[at - 1]
    });
    for word in &mut sentence.words {
        word.head = word.head.map(|head| places[head]);
    }
}

/// A cardinal that counts something, and is no year.
fn is_count(word: &Word) -> bool {
    let is_year =
        word.form.len() == 4 && (word.form.starts_with("19") || word.form.starts_with("20"));
    word.upos == Upos::Num && word.xpos == Xpos::CD && word.rel == Rel::Nummod && !is_year
}

/// A figure for a figure, a word for a word, now and then one for the other. “One” stays: its noun is singular.
fn other_numeral(form: &str, dice: &mut Dice) -> String {
    const WORDS: [&str; 14] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "fifteen", "twenty", "forty",
    ];
    let is_figure = form
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.');
    let is_word = WORDS.contains(&form.to_ascii_lowercase().as_str());
    if !is_figure && !is_word || form == "1" {
        return form.to_owned();
    }
    if is_word != dice.chance(0.2) {
        let word = WORDS[dice.roll(WORDS.len())];
        return if form.starts_with(|c: char| c.is_ascii_uppercase()) {
            word[..1].to_ascii_uppercase() + &word[1..]
        } else {
            word.to_owned()
        };
    }
    match dice.roll(6) {
        0 => format!("{}", 2 + dice.roll(8)),
        1 => format!("{}", 10 + dice.roll(90)),
        2 => format!("{}", 100 + dice.roll(900)),
        3 => format!("{},{:03}", 1 + dice.roll(99), dice.roll(1000)),
        4 => format!("{},{}00", 1 + dice.roll(900), dice.roll(10)),
        _ => format!("{}.{}", 1 + dice.roll(30), 1 + dice.roll(9)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu::read;

    const SENTENCE: &str = "\
1\tThe\tthe\tDET\tDT\t_\t3\tdet\t_\t_
2\t40\t40\tNUM\tCD\t_\t3\tnummod\t_\t_
3\tmen\tman\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
";

    #[test]
    fn variants_keep_their_tree() {
        let sentence = read(SENTENCE).expect("a sentence").remove(0);
        let mut dice = Dice::new(1);
        let mut seen_short = false;
        for _ in 0..500 {
            let variant = vary(&sentence, &mut dice);
            let at = |form: &str| {
                variant
                    .words
                    .iter()
                    .position(|word| word.form.eq_ignore_ascii_case(form))
            };
            let (men, left) = (at("men").expect("stays"), at("left").expect("stays"));
            assert_eq!(variant.words[men].head, Some(left));
            assert_eq!(variant.words[left].head, None);
            assert!(
                variant
                    .words
                    .iter()
                    .all(|word| word.head.is_none_or(|head| head < variant.words.len()))
            );
            seen_short |= variant.words.len() == 3;
        }
        assert!(seen_short, "some variant is a headline");
    }
}
