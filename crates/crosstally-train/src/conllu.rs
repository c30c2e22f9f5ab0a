//! Reads CoNLL-U. Takes a file's text, gives sentences of words with gold labels; knows no model.

use crosstally_syntax::{Rel, Upos, Xpos};

/// One syntactic word with its gold analysis.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub(crate) form: String,
    pub(crate) upos: Upos,
    pub(crate) xpos: Xpos,
    /// `None` for the root.
    pub(crate) head: Option<usize>,
    pub(crate) rel: Rel,
}

/// One sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sentence {
    pub(crate) words: Vec<Word>,
}

/// All sentences of a file. Lines of multiword tokens (`1-2`) and of empty nodes (`1.1`) say nothing of the words
/// and are passed over.
///
/// # Errors
/// With the line's number, if a word line can't be read.
pub(crate) fn read(text: &str) -> Result<Vec<Sentence>, String> {
    let mut sentences = Vec::new();
    let mut sentence = Sentence::default();
    for (number, line) in text.lines().enumerate() {
        if line.is_empty() {
            if !sentence.words.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
        } else if !line.starts_with('#') {
            let id = line.split('\t').next().unwrap_or_default();
            if !id.contains(['-', '.']) {
                sentence.words.push(
                    word(line)
                        .ok_or_else(|| format!("line {}: no word line: {line}", number + 1))?,
                );
            }
        }
    }
    if !sentence.words.is_empty() {
        sentences.push(sentence);
    }
    Ok(sentences)
}

fn word(line: &str) -> Option<Word> {
    let mut cells = line.split('\t');
    let (_, form, _, upos, xpos, _) = (
        cells.next()?,
        cells.next()?,
        cells.next()?,
        cells.next()?,
        cells.next()?,
        cells.next()?,
    );
    let (head, rel) = (cells.next()?.parse::<usize>().ok()?, cells.next()?);
    Some(Word {
        form: form.to_owned(),
        upos: Upos::from_name(upos)?,
        xpos: Xpos::from_name(xpos)?,
        head: head.checked_sub(1),
        rel: Rel::from_name(rel).or_else(|| Rel::from_name(rel.split(':').next()?))?,
    })
}
