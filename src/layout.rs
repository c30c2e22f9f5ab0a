//! What is known of a text that was cut out of a file of another form: an HTML page, say.
//!
//! Whoever cut it out says which blocks it has, what the file's marks show of them, what the file
//! says of itself, and where every byte stands in the file. Knows nothing of any file format.

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::span::Span;

/// What part of a page a block belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// The headline.
    Title,
    /// The article.
    Body,
    /// Words under a picture.
    Caption,
    /// Items about other stories on the same page.
    Feed,
    /// Navigation, banners, forms, datelines: no part of any story.
    Furniture,
}

/// What a page says of itself; explicit fields of the [`Source`](crate::Source) win over what was
/// read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageFacts {
    /// Headline.
    pub title: Option<String>,
    /// Who printed it.
    pub publisher: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Day of publication.
    pub date: Option<Date>,
    /// Clock time of publication.
    pub time: Option<Time>,
    /// The words that gave the date, and how they were found.
    pub date_read_from: Option<String>,
}

/// The blocks of a text that was cut out of a file of another form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layout {
    /// In order, without overlap, trimmed; every line that is not blank is in one.
    pub blocks: Vec<LaidOut>,
    /// What the file says of itself apart from its text.
    pub facts: PageFacts,
    /// Where the bytes of the text stand in the file.
    pub origin: Origin,
}

/// A block, with what the marks of the file say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct LaidOut {
    /// Where it stands in the text.
    pub span: Span,
    /// Level of a heading, from 1.
    pub level: Option<u8>,
    /// What the marks say.
    pub sign: Sign,
}

/// What the marks of a file say of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Its part of the page, beyond doubt; and why.
    Decided(Zone, Cow<'static, str>),
    /// A part of the page that it speaks for, how loudly, and why. The looks of a paragraph speak
    /// with 40, a sign that leaves no doubt with 80. Its words have a say too.
    Leaning(Zone, i32, &'static str),
    /// Nothing: its words decide.
    Open,
}

/// Where the bytes of a text stand in the file that it was cut out of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    pieces: Vec<Piece>,
}

/// Bytes of the text that come from one place of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Where they stand in the text.
    pub text: Span,
    /// Where they stand in the file. Of the same length: the same bytes, without a line end. Of
    /// another: written otherwise there (`&eacute;`), and inseparable.
    pub file: Span,
    /// 1-based line in the file.
    pub line: usize,
    /// 1-based column in the file, in Unicode scalar values.
    pub column: usize,
}

impl Origin {
    /// Adds the next piece: after those before it in the text and in the file.
    pub fn push(&mut self, piece: Piece) {
        debug_assert!(
            self.pieces.last().is_none_or(
                |last| last.text.end <= piece.text.start && last.file.end <= piece.file.start
            ),
            "pieces come in order"
        );
        self.pieces.push(piece);
    }

    /// The pieces in order. Bytes of the text between them part its blocks and cells, and stand
    /// nowhere in the file.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The bytes of the file from which `span` of the text was read, with whatever stands between
    /// them there. Logarithmic in the number of pieces.
    #[must_use]
    pub fn in_file(&self, span: Span) -> Span {
        let Some(first) = self.piece_at(span.start) else {
            return Span::default();
        };
        let start = first.at(span.start);
        let before_end = span.end.saturating_sub(1).max(span.start);
        let last = self
            .pieces
            .partition_point(|piece| piece.text.start <= before_end)
            .checked_sub(1)
            .map_or(first, |idx| &self.pieces[idx]);
        let end = if last.is_verbatim() {
            last.file.start + (span.end.min(last.text.end)).saturating_sub(last.text.start)
        } else {
            last.file.end
        };
        Span::new(start, end.max(start))
    }

    /// The 1-based line and column in the file of the byte at `offset` of `text`, the text this
    /// belongs to. Logarithmic in the number of pieces, linear in the length of one piece.
    #[must_use]
    pub fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let Some(piece) = self.piece_at(offset) else {
            return (1, 1);
        };
        let inside = offset.clamp(piece.text.start, piece.text.end);
        let scalars = if piece.is_verbatim() {
            text.get(piece.text.start..inside)
                .map_or(0, |before| before.chars().count())
        } else {
            0
        };
        (piece.line, piece.column + scalars)
    }

    /// The piece that holds the byte at `offset`, or the first one after it.
    fn piece_at(&self, offset: usize) -> Option<&Piece> {
        let idx = self
            .pieces
            .partition_point(|piece| piece.text.end <= offset)
            .min(self.pieces.len().saturating_sub(1));
        self.pieces.get(idx)
    }
}

impl Piece {
    const fn is_verbatim(&self) -> bool {
        self.text.len() == self.file.len()
    }

    fn at(&self, offset: usize) -> usize {
        if self.is_verbatim() {
            self.file.start + offset.clamp(self.text.start, self.text.end) - self.text.start
        } else {
            self.file.start
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_text_leads_to_the_bytes_of_the_file() {
        // <p>caf&eacute; <b>12</b> km
        let mut origin = Origin::default();
        for (text, file, column) in [
            ((0, 3), (3, 6), 4),
            ((3, 5), (6, 14), 7),
            ((5, 6), (14, 15), 15),
            ((6, 8), (18, 20), 19),
            ((8, 11), (24, 27), 25),
        ] {
            origin.push(Piece {
                text: Span::new(text.0, text.1),
                file: Span::new(file.0, file.1),
                line: 2,
                column,
            });
        }
        let text = "café 12 km";
        assert_eq!(origin.in_file(Span::new(0, 5)), Span::new(3, 14));
        assert_eq!(origin.in_file(Span::new(6, 8)), Span::new(18, 20));
        assert_eq!(origin.in_file(Span::new(6, 11)), Span::new(18, 27));
        assert_eq!(origin.line_column(text, 7), (2, 20));
        assert_eq!(origin.line_column(text, 3), (2, 7));
        assert_eq!(Origin::default().in_file(Span::new(2, 3)), Span::default());
    }
}
