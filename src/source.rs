//! One document with what is known of it.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::layout::Layout;
use crate::span::Span;

/// One document: its text as given, and what is known of it from outside.
///
/// Fields that are `None` may be read from the page itself by [`document::read`](crate::document::read);
/// what is set here wins over what the page says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Names the source in reports; unique within a run.
    pub id: String,
    /// The text, never normalised: every span of a report is an offset into it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Headline, when it is given apart from the text.
    pub title: Option<String>,
    /// Who printed it.
    pub publisher: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Where it was printed.
    pub url: Option<String>,
    /// Day of publication.
    pub date: Option<Date>,
    /// Clock time of publication, where the page gives one; no time zone is assumed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// The words or field that gave `date`; `None` when the date is unknown.
    #[serde(default)]
    pub date_read_from: Option<String>,
    /// How the text is to be read.
    #[serde(default, skip_serializing_if = "Format::is_text")]
    pub format: Format,
    /// The blocks of the text and where they stand in the file, if it was cut out of a file of
    /// another form.
    #[serde(skip)]
    pub layout: Option<Box<Layout>>,
    /// Fields of the input that this program does not know, kept as they were.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl Source {
    /// A source of plain text about which nothing else is known.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same source, published by `publisher`.
    #[must_use]
    pub fn published_by(mut self, publisher: impl Into<String>) -> Self {
        self.publisher = Some(publisher.into());
        self
    }

    /// The same source, published on `date`.
    #[must_use]
    pub fn on(mut self, date: Date) -> Self {
        self.date = Some(date);
        self.date_read_from = Some("given".to_owned());
        self
    }

    /// The same source with its headline.
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The same source, read as `format`.
    #[must_use]
    pub fn read_as(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// The bytes of the file that `span` of the text was read from, where the text was cut out of
    /// one.
    #[must_use]
    pub fn in_file(&self, span: Span) -> Option<Span> {
        let layout = self.layout.as_ref()?;
        Some(layout.origin.in_file(span))
    }
}

/// How a source's text is written down.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Format {
    /// Plain text.
    #[default]
    Text,
    /// Markdown: marks are stepped over, code blocks are no prose.
    Markdown,
    /// HTML. The text is what was cut out of the page, with its [layout](Source::layout); the
    /// crate `crosstally-html` cuts it.
    Html,
}

impl Format {
    fn is_text(&self) -> bool {
        matches!(self, Self::Text)
    }
}
