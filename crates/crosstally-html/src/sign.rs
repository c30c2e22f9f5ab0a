//! What one element says of itself: by its kind, its role and its names.
//!
//! Takes a node; gives its [`Use`] and what shows it. Knows nothing of the text in it or of the
//! elements around it.

use std::sync::LazyLock;

use crosstally::Span;
use crosstally::lexicon::{self, Entry};
use rustc_hash::FxHashMap;

use crate::element::Element;
use crate::token::attributes;
use crate::tree::Node;

/// What a part of a page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Use {
    /// Ways through the site, and its frame.
    Navigation,
    /// Buttons, counters, forms.
    Control,
    Advert,
    /// Asks for money, addresses, consent.
    Appeal,
    /// Other stories.
    Related,
    /// What readers wrote.
    Comments,
    /// Who wrote it and when, and under which headings it is filed.
    Byline,
    Caption,
    Article,
    Headline,
    Hidden,
}

impl Use {
    fn read(meaning: &str) -> Option<Self> {
        Some(match meaning {
            "navigation" => Self::Navigation,
            "control" => Self::Control,
            "advert" => Self::Advert,
            "appeal" => Self::Appeal,
            "related" => Self::Related,
            "comments" => Self::Comments,
            "byline" => Self::Byline,
            "caption" => Self::Caption,
            "article" => Self::Article,
            "headline" => Self::Headline,
            "hidden" => Self::Hidden,
            _ => return None,
        })
    }

    /// Whether such a part is no part of the article.
    pub(crate) const fn is_outside(self) -> bool {
        match self {
            Self::Navigation
            | Self::Control
            | Self::Advert
            | Self::Appeal
            | Self::Related
            | Self::Comments
            | Self::Byline
            | Self::Hidden => true,
            Self::Caption | Self::Article | Self::Headline => false,
        }
    }
}

/// What shows the use of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Because {
    /// The tag's name.
    Tag(Span),
    /// One of the names it is given.
    Name(Span),
    /// An attribute's name or value.
    Attribute(Span),
}

impl Because {
    /// The reason in words.
    pub(crate) fn in_words(self, html: &str) -> String {
        match self {
            Self::Tag(span) => format!("in <{}>", span.of(html).to_ascii_lowercase()),
            Self::Name(span) => format!("in “{}”", shortened(span.of(html))),
            Self::Attribute(span) => format!("its mark “{}”", shortened(span.of(html))),
        }
    }
}

fn shortened(name: &str) -> String {
    name.chars().take(40).filter(|c| !c.is_control()).collect()
}

/// Names of one element that are looked at, and words of one name.
const MOST_NAMES: usize = 24;
const MOST_WORDS: usize = 12;

/// What `node` says of itself: the first of its kind, its role and its names that says something.
/// The kind of plain elements says nothing.
pub(crate) fn sign(node: &Node, html: &str) -> Option<(Use, Because)> {
    let tag = Because::Tag(node.name);
    let by_kind = match node.element {
        Element::Nav => Some(Use::Navigation),
        Element::Footer => Some(Use::Navigation),
        Element::Button | Element::Select | Element::Option | Element::Form | Element::Media => {
            Some(Use::Control)
        }
        Element::Dialog => Some(Use::Appeal),
        Element::NoScript => Some(Use::Hidden),
        Element::Figcaption => Some(Use::Caption),
        _ => None,
    };
    if let Some(by_kind) = by_kind {
        return Some((by_kind, tag));
    }
    let written = node.attributes.of(html);
    if written.is_empty() && node.element != Element::Custom {
        return None;
    }
    let place = |part: &str| {
        let start = node.attributes.start + (part.as_ptr() as usize - written.as_ptr() as usize);
        Span::new(start, start + part.len())
    };
    let mut named = None;
    for (name, value) in attributes(written) {
        let found = match name.to_ascii_lowercase().as_str() {
            "hidden" => Some((Use::Hidden, Because::Attribute(place(name)))),
            "aria-hidden" if value.eq_ignore_ascii_case("true") => {
                Some((Use::Hidden, Because::Attribute(place(name))))
            }
            "style" if is_invisible(value) => Some((Use::Hidden, Because::Attribute(place(value)))),
            "role" => by_role(value).map(|by_role| (by_role, Because::Attribute(place(value)))),
            "itemprop" | "name" if value.eq_ignore_ascii_case("articleBody") => {
                Some((Use::Article, Because::Attribute(place(value))))
            }
            "class" | "id" | "data-component" | "data-testid" => {
                if named.is_none() {
                    named = by_names(value).map(|(used, part)| (used, Because::Name(place(part))));
                }
                None
            }
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    named.or_else(|| {
        let custom = node.element == Element::Custom;
        let by_tag = custom.then(|| by_name(node.name.of(html))).flatten()?;
        Some((by_tag, tag))
    })
}

fn is_invisible(style: &str) -> bool {
    let style: String = style
        .chars()
        .filter(|c| !c.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect();
    style.contains("display:none") || style.contains("visibility:hidden")
}

fn by_role(role: &str) -> Option<Use> {
    Some(match role.trim().to_ascii_lowercase().as_str() {
        "navigation" | "banner" | "contentinfo" | "search" | "menu" | "menubar" | "toolbar"
        | "tablist" => Use::Navigation,
        "button" | "form" => Use::Control,
        "dialog" | "alertdialog" | "alert" | "status" => Use::Appeal,
        "complementary" => Use::Related,
        _ => return None,
    })
}

/// The use that one of the names in a `class` shows, and the name.
fn by_names(value: &str) -> Option<(Use, &str)> {
    let mut positive = None;
    for name in value.split_ascii_whitespace().take(MOST_NAMES) {
        match by_name(name) {
            Some(used) if used.is_outside() => return Some((used, name)),
            Some(used) => positive = positive.or(Some((used, name))),
            None => {}
        }
    }
    positive
}

/// Words before which a name says what its element has beside it, or is not.
const BESIDE: &[&str] = &[
    "has", "with", "without", "no", "not", "js", "is", "hide", "non", "wide", "single", "type",
];

/// The use that a name shows.
pub(crate) fn by_name(name: &str) -> Option<Use> {
    let words = words(name);
    if words
        .first()
        .is_some_and(|first| BESIDE.contains(&first.as_str()))
        && words.len() > 1
    {
        return None;
    }
    let known = &*NAMES;
    (0..words.len()).rev().find_map(|idx| {
        [3, 2, 1].into_iter().find_map(|n| {
            let first = (idx + 1).checked_sub(n)?;
            known.get(&words[first..=idx].join(" ")).copied()
        })
    })
}

/// The words of a name, in small letters: parted by marks, and by capitals after small letters.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in name.chars() {
        if c.is_alphanumeric() {
            let begins = !before.is_alphanumeric() || c.is_uppercase() && before.is_lowercase();
            if begins {
                if words.len() == MOST_WORDS {
                    break;
                }
                words.push(String::new());
            }
            let word = words.last_mut().expect("a word was begun");
            if word.len() < 40 {
                word.extend(c.to_lowercase());
            }
        }
        before = c;
    }
    words
}

static NAMES: LazyLock<FxHashMap<String, Use>> = LazyLock::new(|| {
    entries()
        .iter()
        .flat_map(|entry| {
            let used = Use::read(&entry.meaning).expect("the test reads every line");
            entry
                .forms
                .iter()
                .map(move |form| (form.replace('-', " "), used))
        })
        .collect()
});

fn entries() -> Vec<Entry> {
    let text = include_str!("../data/names.lex");
    lexicon::read("data/names.lex", text, &["names"]).expect("the test reads every line")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_the_list_is_read_and_every_silent_one_is_not() {
        for entry in entries() {
            let used = Use::read(&entry.meaning);
            assert!(used.is_some(), "line {}: `{}`", entry.line, entry.meaning);
            for example in entry.examples() {
                assert_eq!(
                    by_name(&example.text.replace(' ', "-")),
                    used,
                    "{}",
                    example.text
                );
            }
            let silent = entry.silent.expect("a silent name");
            assert_eq!(by_name(&silent), None, "{silent}");
        }
    }

    #[test]
    fn names_are_cut_at_marks_and_capitals() {
        assert_eq!(by_name("mostReadList"), Some(Use::Related));
        assert_eq!(by_name("post__share-buttons"), Some(Use::Control));
        assert_eq!(by_name("c-article-body"), Some(Use::Article));
        assert_eq!(by_name("has-sidebar"), None);
        assert_eq!(by_name("download"), None);
        assert_eq!(
            by_names("story lead newsletter").map(|found| found.1),
            Some("newsletter")
        );
    }
}
