//! One stage of reading, for people.

use std::collections::BTreeMap;

use super::layout::{cut, one_line, width, wrap};
use super::{Page, card, pad};
use crate::claim::{Claim, ClaimId, Reading};
use crate::document::Zone;
use crate::report::Stage;
use crate::report::style::{Ink, Style};
use crate::report::words;
use crate::source::Source;
use crate::span::Span;

/// What `stage` found in `source`, with line and column of everything.
#[must_use]
pub fn stage(source: &Source, reading: &Reading<'_>, stage: Stage, style: &Style) -> String {
    let mut page = Page::new(*style);
    let found = Found { source, reading };
    match stage {
        Stage::Blocks => found.blocks(&mut page),
        Stage::Sentences => found.sentences(&mut page),
        Stage::Dates => found.dates(&mut page),
        Stage::Quantities => found.quantities(&mut page),
        Stage::Claims => found.claims(&mut page),
    }
    page.blank();
    page.text
}

/// What was read of one source.
struct Found<'f, 'a> {
    source: &'f Source,
    reading: &'f Reading<'a>,
}

impl Found<'_, '_> {
    fn blocks(&self, page: &mut Page) {
        let blocks = &self.reading.document.blocks;
        self.head(blocks.len(), "block", page);
        for block in blocks {
            let zone = match block.zone {
                Zone::Title => "title",
                Zone::Body => "body",
                Zone::Caption => "caption",
                Zone::Feed => "feed",
                Zone::Furniture => "furniture",
            };
            let item = block
                .item
                .map_or_else(String::new, |item| format!(", item {item}"));
            let reason = format!("({}{item})", one_line(&block.reason));
            let columns = page.columns(11 + 10 + 1 + width(&reason)).max(30);
            let text = cut(self.words(block.span), columns);
            let place = self.place(block.span);
            page.line(&format!("{place} {} {text} {reason}", pad(zone, 9)));
        }
    }

    fn sentences(&self, page: &mut Page) {
        let sentences = &self.reading.document.sentences;
        self.head(sentences.len(), "sentence", page);
        for sentence in sentences {
            page.hanging(
                &format!("{} ", self.place(sentence.span)),
                self.words(sentence.span),
                None,
            );
        }
    }

    fn dates(&self, page: &mut Page) {
        let dates = &self.reading.dates;
        self.head(dates.len(), "date", page);
        for date in dates {
            let days = words::period(&date.period).unwrap_or_else(|| "not resolved".to_owned());
            let row = format!("“{}” = {days}", date.text);
            self.row(date.span, &row, page);
        }
    }

    fn quantities(&self, page: &mut Page) {
        let quantities = &self.reading.quantities;
        self.head(quantities.len(), "quantity", page);
        for quantity in quantities {
            let read = match quantity.set_aside {
                None => format!("= {}", words::figure(quantity)),
                Some(reason) => format!("set aside: {}", words::set_aside(reason, 1)),
            };
            let row = format!("“{}” {read}", quantity.phrase.text);
            self.row(quantity.phrase.span, &row, page);
        }
    }

    fn claims(&self, page: &mut Page) {
        let claims = &self.reading.claims;
        self.head(claims.len(), "claim", page);
        let described = self.reading.described(self.source);
        let by_id: BTreeMap<&ClaimId, &Claim> =
            claims.iter().map(|claim| (&claim.id, claim)).collect();
        for claim in claims {
            let whole = claim.part_of.as_ref().and_then(|id| by_id.get(id).copied());
            card(claim, Some(&described), whole, Ink::Note, page);
        }
    }

    fn head(&self, n: usize, what: &str, page: &mut Page) {
        let what = match (what, n) {
            ("quantity", 1) => "1 quantity".to_owned(),
            ("quantity", n) => format!("{n} quantities"),
            (what, n) => words::count(n, what),
        };
        for line in wrap(&format!("{}: {what}", self.source.id), page.columns(0)) {
            let line = page.style.paint(Ink::Strong, &line).into_owned();
            page.line(&line);
        }
    }

    fn place(&self, span: Span) -> String {
        let (line, column) = self.reading.document.line_column(span.start);
        pad(&format!("  {line}:{column}"), 10)
    }

    /// One line: where it stands, and the words cut at the line's end.
    fn row(&self, span: Span, words: &str, page: &mut Page) {
        let place = self.place(span);
        let words = cut(words, page.columns(place.len() + 1));
        page.line(&format!("{place} {words}"));
    }

    fn words(&self, span: Span) -> &str {
        self.source
            .text
            .get(span.start..span.end)
            .unwrap_or_default()
    }
}
