//! The blocks of a text that was cut out of a file whose marks say what most of them are.
//!
//! Takes the text and its [`Layout`]; gives the labelled page. What the marks decide is decided;
//! the rest is looked at as if the page held nothing else, so that the words of menus and feeds
//! never sway the reading of an article.

use std::borrow::Cow;

use crate::layout::{Layout, Sign};
use crate::lexicon::Lexicon;
use crate::source::Source;
use crate::span::Span;

use super::shape::Shape;
use super::zone::{self, Label, Page};
use super::{Block, PageFacts, Zone};

/// Labels the blocks that `layout` gives. Linear in the length of the text.
pub(super) fn label(text: &str, layout: &Layout, lexicon: &Lexicon) -> Page {
    let blocks = &layout.blocks;
    let open: Vec<usize> = (0..blocks.len())
        .filter(|idx| !matches!(blocks[*idx].sign, Sign::Decided(zone, _) if zone != Zone::Title))
        .collect();
    let spans: Vec<Span> = open.iter().map(|idx| blocks[*idx].span).collect();
    let signs: Vec<&Sign> = open.iter().map(|idx| &blocks[*idx].sign).collect();
    let page = zone::label_signed(text, &spans, &signs, lexicon);
    let first_prose = open.get(page.first_prose).copied().unwrap_or(blocks.len());
    let title = page.title.map(|title| open[title]);
    let mut read = page.shapes.into_iter().zip(page.labels);
    let (shapes, labels) = blocks
        .iter()
        .enumerate()
        .map(|(idx, block)| match &block.sign {
            Sign::Decided(zone, _) if *zone != Zone::Title => {
                let adjoins = blocks
                    .get(idx + 1)
                    .is_some_and(|next| next.span.start == block.span.end + 1);
                let mut shape = Shape::of(text, block.span, adjoins, lexicon);
                shape.look_closer(text, lexicon);
                (
                    shape,
                    Label {
                        zone: *zone,
                        reason: "",
                    },
                )
            }
            Sign::Decided(..) | Sign::Leaning(..) | Sign::Open => read
                .next()
                .expect("every block that is not decided was labelled"),
        })
        .unzip();
    Page {
        labels,
        shapes,
        title,
        first_prose,
    }
}

/// Completes what was read of the page with what the file says: given fields win over it, and it
/// wins over what the text says.
pub(super) fn complete(
    blocks: &mut [Block],
    facts: &mut PageFacts,
    source: &Source,
    layout: &Layout,
) {
    for (block, laid_out) in blocks.iter_mut().zip(&layout.blocks) {
        if let Sign::Decided(_, reason) = &laid_out.sign
            && !reason.is_empty()
        {
            block.reason = reason.clone();
        }
        if block.reason.is_empty() {
            block.reason = Cow::Borrowed("a line of the page");
        }
        block.level = laid_out.level;
        block.heading |= laid_out.level.is_some();
        block.file = Some(layout.origin.in_file(block.span));
    }
    let said = layout.facts.clone();
    facts.title = source.title.clone().or(said.title).or(facts.title.take());
    facts.author = source
        .author
        .clone()
        .or(said.author)
        .or(facts.author.take());
    facts.publisher = source
        .publisher
        .clone()
        .or(said.publisher)
        .or(facts.publisher.take());
    if source.date.is_none() && said.date.is_some() {
        facts.date = said.date;
        facts.time = source.time.or(said.time);
        facts.date_read_from = said.date_read_from;
    }
}
