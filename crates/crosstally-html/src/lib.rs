//! HTML pages as sources for [`crosstally`]: the article, what the page says of itself, and where
//! every word stands in the file. It labels menus, banners and other stories, and deletes nothing
//! that is text.
//!
//! ```
//! use crosstally::{Checker, Source};
//!
//! let page = crosstally_html::source(
//!     "page.html",
//!     "<title>Bus</title><h1>Bus</h1><p>Some <b>86</b> pupils were on the school bus.",
//! );
//! assert_eq!(page.text, "Bus\n\nSome 86 pupils were on the school bus.");
//! let report = Checker::new().source(page).check()?;
//! // In the text, and in the file.
//! assert_eq!(report.claims[0].quantity.phrase.span.start, 10);
//! assert_eq!(report.claims[0].file.map(|file| file.start), Some(41));
//! # Ok::<(), crosstally::Error>(())
//! ```
//!
//! The way of a page: bytes → [`decode`] → tags and characters → elements and blocks → the article
//! → a [`Source`] with its [layout](crosstally::layout::Layout). Scripts, styles, templates and
//! drawings are not read; what is hidden is labelled as furniture. Broken markup is repaired much as
//! browsers repair it; no page is refused, and time is linear in its length.

mod article;
mod charset;
mod element;
mod entity;
mod facts;
mod sign;
#[cfg(test)]
mod tests;
mod token;
mod tree;

use crosstally::layout::{LaidOut, Layout};
use crosstally::{Format, Source};

pub use charset::{Text, decode};

/// The page `html` as a source: its text is what stands between the tags.
#[must_use]
pub fn source(id: impl Into<String>, html: &str) -> Source {
    lay_out(Source::new(id, html))
}

/// The same source with the text of its page in place of the page's HTML. What is known of it
/// already wins over what the page says.
#[must_use]
pub fn lay_out(mut source: Source) -> Source {
    let mut tree = tree::Tree::read(&source.text);
    trim(&mut tree);
    let said = facts::read(&tree);
    let found = article::read(&tree, &said);
    let address = said.address.clone();
    let shown = found
        .title
        .map(|title| (title, tree.words(&tree.blocks[title])));
    let facts = facts::complete(said, &tree, shown, found.root);
    let blocks = tree
        .blocks
        .iter()
        .zip(found.signs)
        .map(|(block, sign)| LaidOut {
            span: block.span,
            level: block.level,
            sign,
        })
        .collect();
    let layout = Layout {
        blocks,
        facts,
        origin: tree.origin,
    };
    source.text = tree.text;
    source.format = Format::Html;
    source.url = source.url.or(address);
    source.layout = Some(Box::new(layout));
    source
}

/// Takes white space from the ends of the blocks, and blocks of nothing else away.
fn trim(tree: &mut tree::Tree<'_>) {
    let text = &tree.text;
    tree.blocks.retain_mut(|block| {
        block.span = block.span.trimmed(text);
        !block.span.is_empty()
    });
}
