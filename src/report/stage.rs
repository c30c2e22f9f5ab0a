//! One stage of reading a source, shown.

use serde::Serialize;

use crate::claim::{Claim, Reading};
use crate::document::{Block, Sentence};
use crate::mention::{DateMention, Quantity};
use crate::source::Source;

/// How far a source is read before it is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Blocks with their zones.
    Blocks,
    /// Sentences.
    Sentences,
    /// Expressions of time.
    Dates,
    /// Quantities, those that are no claims too.
    Quantities,
    /// Claims.
    #[default]
    Claims,
}

/// What one stage found in a source, as it is written in JSON.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Row<'a> {
    Blocks {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'a str>,
        blocks: &'a [Block],
    },
    Sentences {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'a str>,
        sentences: &'a [Sentence],
    },
    Dates {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'a str>,
        dates: &'a [DateMention],
    },
    Quantities {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'a str>,
        quantities: &'a [Quantity],
    },
    Claims {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<&'a str>,
        source: Box<Source>,
        claims: &'a [Claim],
    },
}

/// What `stage` found in `source`: one JSON object on one line, without a line end.
#[must_use]
pub fn line(source: &Source, reading: &Reading<'_>, stage: Stage) -> String {
    let id = source.id.as_str();
    // Offsets into a text that was cut out of a file mean nothing without it.
    let text = source.layout.as_ref().map(|_| source.text.as_str());
    let row = match stage {
        Stage::Blocks => Row::Blocks {
            id,
            text,
            blocks: &reading.document.blocks,
        },
        Stage::Sentences => Row::Sentences {
            id,
            text,
            sentences: &reading.document.sentences,
        },
        Stage::Dates => Row::Dates {
            id,
            text,
            dates: &reading.dates,
        },
        Stage::Quantities => Row::Quantities {
            id,
            text,
            quantities: &reading.quantities,
        },
        Stage::Claims => Row::Claims {
            id,
            text,
            source: Box::new(reading.described(source)),
            claims: &reading.claims,
        },
    };
    serde_json::to_string(&row).expect("rows hold only strings, numbers and string-keyed maps")
}
