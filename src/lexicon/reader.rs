//! The strict reader of lexicon files: every line is understood, or named with what is wrong.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::lemma::bases;
use crate::error::Error;
use crate::span::Span;

/// Tables in which case counts: “mW” is not “MW”.
const CASED: &[&str] = &["symbols", PREFIXES];

/// The table whose forms begin words instead of being words.
const PREFIXES: &str = "prefixes";

/// One line of a lexicon file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Name of the table the line belongs to.
    pub table: String,
    /// The forms that share the meaning, as written.
    pub forms: Vec<String>,
    /// The meaning, as written.
    pub meaning: String,
    /// The examples, parted by ` / `, each with `{…}` around the part that is to be read.
    pub example: String,
    /// Sentences, parted by ` / `, in which the forms must not be read.
    pub silent: Option<String>,
    /// Name of the file.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
}

/// An example sentence with one form in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The form that stands in the sentence.
    pub form: String,
    /// The sentence without the braces.
    pub text: String,
    /// The part to be read.
    pub marked: Span,
}

impl Entry {
    /// The examples of every form: those that hold it, as it is written or inflected, else the first
    /// one with the form swapped in.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        let written: Vec<(&str, Shown<'_>)> = sentences(&self.example)
            .filter_map(|example| Some((example, self.form_in(example)?)))
            .collect();
        let Some((first, shown)) = written.first() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for form in &self.forms {
            let n_before = found.len();
            for (example, shown) in &written {
                if shown.form == form {
                    found.push(unbraced(form, example));
                }
            }
            if found.len() == n_before {
                let begins = first[shown.span.start..].starts_with(char::is_uppercase);
                let swapped = if begins {
                    capitalised(form)
                } else {
                    form.clone()
                };
                let (before, after) = (&first[..shown.span.start], &first[shown.span.end..]);
                found.push(unbraced(form, &format!("{before}{swapped}{after}")));
            }
        }
        found
    }

    /// The sentences in which the line must not be read; the marked part of a sentence, or all of
    /// it, is what must not be read so.
    #[must_use]
    pub fn silent_examples(&self) -> Vec<Example> {
        let silent = self.silent.as_deref().unwrap_or_default();
        sentences(silent)
            .map(|sentence| {
                if sentence.contains('{') {
                    unbraced("", sentence)
                } else {
                    unbraced("", &format!("{{{sentence}}}"))
                }
            })
            .collect()
    }

    /// An error about this line.
    #[must_use]
    pub fn error(&self, what: impl Into<String>) -> Error {
        Error::lexicon(&self.file, self.line, what)
    }

    /// The form that the example shows: the longest of those that stand there as words, as they are
    /// written or else inflected (“were intercepted” shows “intercept”).
    fn form_in(&self, example: &str) -> Option<Shown<'_>> {
        let lower = example.to_ascii_lowercase();
        let written = self.forms.iter().filter_map(|form| {
            let span = find_word(&lower, &form.to_ascii_lowercase(), self.table == PREFIXES)?;
            Some((form.len(), true, Shown { form, span }))
        });
        let inflected = self.forms.iter().filter_map(|form| {
            let span = find_inflected(&lower, &form.to_ascii_lowercase())?;
            Some((form.len(), false, Shown { form, span }))
        });
        let mut found: Vec<(usize, bool, Shown<'_>)> = written.chain(inflected).collect();
        found.sort_by_key(|(len, is_written, _)| std::cmp::Reverse((*len, *is_written)));
        found.into_iter().next().map(|(_, _, shown)| shown)
    }
}

/// A form and where an example shows it.
struct Shown<'e> {
    form: &'e String,
    span: Span,
}

/// Reads a lexicon file. `file` names it in errors; `tables` are the valid section names.
///
/// # Errors
/// The first line that is not understood: a line outside any section, an unknown section, a
/// missing cell, an example without `{…}` or without any of the line's forms, a form given twice.
pub fn read(file: &str, text: &str, tables: &[&str]) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    let mut table: Option<&str> = None;
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (idx, raw) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = idx + 1;
        if raw.starts_with('#') || raw.trim().is_empty() {
            continue;
        }
        let fail = |what: String| Error::lexicon(file, line, what);
        if let Some(name) = raw
            .trim()
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            let known = tables.iter().copied().find(|known| *known == name);
            table = Some(known.ok_or_else(|| {
                fail(format!(
                    "`[{name}]` is not a table{}",
                    did_you_mean(name, tables.iter().copied())
                ))
            })?);
            continue;
        }
        let table = table.ok_or_else(|| {
            fail(format!(
                "expected a `[table]` line first, one of: {}",
                tables.join(", ")
            ))
        })?;
        let entry = read_entry(file, line, table, raw)?;
        for form in &entry.forms {
            let form_key = if CASED.contains(&table) {
                form.clone()
            } else {
                form.to_lowercase()
            };
            let key = (table.to_owned(), form_key);
            if let Some(first) = seen.insert(key, line) {
                return Err(fail(format!("`{form}` stands already in line {first}")));
            }
        }
        entries.push(entry);
    }
    Ok(entries)
}

fn read_entry(file: &str, line: usize, table: &str, raw: &str) -> Result<Entry, Error> {
    let fail = |what: &str| Error::lexicon(file, line, what.to_owned());
    let cells: Vec<&str> = raw.split('|').map(str::trim).collect();
    if !(3..=4).contains(&cells.len()) {
        return Err(Error::lexicon(
            file,
            line,
            format!(
                "expected `forms | meaning | example` and an optional fourth cell, found {} cell(s)",
                cells.len()
            ),
        ));
    }
    let forms: Vec<String> = split_forms(cells[0])
        .into_iter()
        .filter(|form| !form.is_empty())
        .collect();
    if forms.is_empty() {
        return Err(fail("no form before the first `|`"));
    }
    if cells[1].is_empty() {
        return Err(fail("no meaning in the second cell"));
    }
    if !sentences(cells[2]).all(is_marked) {
        return Err(fail("the example marks no {part to be read}"));
    }
    if let Some(half) = cells.get(3).and_then(|cell| {
        sentences(cell).find(|sentence| sentence.contains(['{', '}']) && !is_marked(sentence))
    }) {
        return Err(Error::lexicon(
            file,
            line,
            format!("`{half}` has one brace without the other"),
        ));
    }
    let entry = Entry {
        table: table.to_owned(),
        forms,
        meaning: cells[1].to_owned(),
        example: cells[2].to_owned(),
        silent: cells
            .get(3)
            .filter(|cell| !cell.is_empty())
            .map(|cell| (*cell).to_owned()),
        file: file.to_owned(),
        line,
    };
    if let Some(idle) = sentences(&entry.example).find(|example| entry.form_in(example).is_none()) {
        return Err(Error::lexicon(
            file,
            line,
            format!("the example “{idle}” uses none of the line's forms"),
        ));
    }
    Ok(entry)
}

/// The sentences of a cell, parted by ` / `.
fn sentences(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(" / ")
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

/// Whether the sentence marks a part of itself: `{…}` once.
fn is_marked(sentence: &str) -> bool {
    let mut braces = sentence.matches(['{', '}']);
    (braces.next(), braces.next(), braces.next()) == (Some("{"), Some("}"), None)
}

/// Splits at commas; `\,` is a comma inside a form.
fn split_forms(cell: &str) -> Vec<String> {
    let mut forms = vec![String::new()];
    let mut escaped = false;
    for c in cell.chars() {
        match c {
            ',' if !escaped => forms.push(String::new()),
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            _ => forms
                .last_mut()
                .expect("there is always a last form")
                .push(c),
        }
        escaped = false;
    }
    forms
        .into_iter()
        .map(|form| form.trim().to_owned())
        .collect()
}

/// The nearest valid word, as the end of an error message; empty when none is near.
#[must_use]
pub(crate) fn did_you_mean<'a>(found: &str, valid: impl Iterator<Item = &'a str>) -> String {
    let found = found.to_lowercase();
    valid
        .map(|word| {
            (
                strsim::damerau_levenshtein(&found, &word.to_lowercase()),
                word,
            )
        })
        .filter(|(distance, word)| *distance * 3 <= word.chars().count().max(3))
        .min()
        .map_or(String::new(), |(_, word)| {
            format!("; did you mean `{word}`?")
        })
}

fn find_word(text: &str, form: &str, begins_word: bool) -> Option<Span> {
    let is_word = |c: char| c.is_alphanumeric();
    text.match_indices(form)
        .map(|(start, _)| Span::new(start, start + form.len()))
        .find(|span| {
            let glued_before =
                form.starts_with(is_word) && text[..span.start].ends_with(char::is_alphabetic);
            let glued_after = !begins_word
                && form.ends_with(is_word)
                && text[span.end..].starts_with(char::is_alphabetic);
            !glued_before && !glued_after
        })
}

/// The base of a form that no rule finds, from the shipped tables.
fn irregular_base(word: &str) -> Option<&'static str> {
    const TABLES: [&str; 2] = [
        include_str!("../../data/en/irregular_verbs.lex"),
        include_str!("../../data/en/irregular_nouns.lex"),
    ];
    static BASES: OnceLock<BTreeMap<&str, &str>> = OnceLock::new();
    BASES
        .get_or_init(|| {
            TABLES
                .iter()
                .flat_map(|table| table.lines())
                .filter(|line| !line.starts_with('#'))
                .filter_map(|line| {
                    let mut cells = line.split('|').map(str::trim);
                    Some((cells.next()?, cells.next()?))
                })
                .flat_map(|(forms, base)| forms.split(',').map(move |form| (form.trim(), base)))
                .collect()
        })
        .get(word)
        .copied()
}

/// Where `text` holds the words of `form`, each as it is or inflected.
fn find_inflected(text: &str, form: &str) -> Option<Span> {
    let wanted: Vec<&str> = form.split_whitespace().collect();
    let words: Vec<Span> = words(text).collect();
    words.windows(wanted.len()).find_map(|words| {
        let is_form = words.iter().zip(&wanted).all(|(span, wanted)| {
            let word = span.of(text);
            word == *wanted
                || irregular_base(word) == Some(wanted)
                || bases(word).any(|base| base == *wanted)
        });
        is_form.then(|| Span::new(words[0].start, words[words.len() - 1].end))
    })
}

/// The words of a text between white space, without the marks around them.
fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    let is_mark = |c: char| !c.is_alphanumeric();
    let mut at = 0;
    text.split_inclusive(char::is_whitespace)
        .filter_map(move |word| {
            let start = at + (word.len() - word.trim_start_matches(is_mark).len());
            at += word.len();
            let bare = word.trim_matches(is_mark);
            (!bare.is_empty()).then(|| Span::new(start, start + bare.len()))
        })
}

fn unbraced(form: &str, example: &str) -> Example {
    let open = example
        .find('{')
        .expect("the reader refuses examples without braces");
    let close = example
        .find('}')
        .expect("the reader refuses examples without braces");
    let text = format!(
        "{}{}{}",
        &example[..open],
        &example[open + 1..close],
        &example[close + 1..]
    );
    Example {
        form: form.to_owned(),
        text,
        marked: Span::new(open, close - 1),
    }
}

fn capitalised(form: &str) -> String {
    let mut chars = form.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: &[&str] = &["bounds", "units"];

    fn error(text: &str) -> String {
        read("my.lex", text, TABLES)
            .expect_err("a bad line")
            .to_string()
    }

    #[test]
    fn a_bad_line_is_named_with_what_is_wrong() {
        assert_eq!(
            error("[bonds]"),
            "my.lex:1: `[bonds]` is not a table; did you mean `bounds`?"
        );
        assert!(error("over | more than | {Over 5}").starts_with("my.lex:1: expected a `[table]`"));
        assert!(error("[bounds]\n\nover | more than").starts_with("my.lex:3: expected `forms |"));
        assert_eq!(
            error("[bounds]\nover | more than | Over 5."),
            "my.lex:2: the example marks no {part to be read}"
        );
        assert_eq!(
            error("[bounds]\nover | more than | {Under 5}."),
            "my.lex:2: the example “{Under 5}.” uses none of the line's forms"
        );
        assert_eq!(
            error("[bounds]\nover | more than | {Over 5}.\nOver | more than | {Over 5}."),
            "my.lex:3: `Over` stands already in line 2"
        );
    }

    #[test]
    fn a_form_that_stands_in_an_example_is_shown_by_it() {
        let text = "[bounds]\nover, above, not over | more than | {Over 5} people came. / It is {not over 5} days. | A bridge over 3 rivers. / The {5 above} it.";
        let entries = read("my.lex", text, TABLES).expect("reads");
        let texts: Vec<_> = entries[0].examples().into_iter().map(|e| e.text).collect();
        assert_eq!(
            texts,
            [
                "Over 5 people came.",
                "Above 5 people came.",
                "It is not over 5 days."
            ]
        );
        let silent = entries[0].silent_examples();
        assert_eq!(silent[0].text, "A bridge over 3 rivers.");
        assert_eq!(silent[1].marked.of(&silent[1].text), "5 above");
        assert_eq!(
            error("[bounds]\nover | more than | {Over 5}. / {Under 5}."),
            "my.lex:2: the example “{Under 5}.” uses none of the line's forms"
        );
    }

    #[test]
    fn an_example_may_show_its_form_inflected() {
        let text = "[bounds]\ntop, pass by | more than | It may {top 5 days}. / Ships {passed by 5} isles.";
        let entries = read("my.lex", text, TABLES).expect("reads");
        let shown: Vec<_> = entries[0]
            .examples()
            .into_iter()
            .map(|example| (example.form, example.text))
            .collect();
        let expected = [
            ("top", "It may top 5 days."),
            ("pass by", "Ships passed by 5 isles."),
        ];
        assert_eq!(
            shown,
            expected.map(|(form, text)| (form.to_owned(), text.to_owned()))
        );
    }

    #[test]
    fn every_form_is_swapped_into_the_example() {
        let text = "[bounds]\nover, more than | more than | {Over 5} people came.";
        let entries = read("my.lex", text, TABLES).expect("reads");
        let texts: Vec<_> = entries[0].examples().into_iter().map(|e| e.text).collect();
        assert_eq!(texts, ["Over 5 people came.", "More than 5 people came."]);
        assert_eq!(entries[0].examples()[1].marked, Span::new(0, 11));
    }
}
