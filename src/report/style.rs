//! How wide and how colourful a rendering for people may be.

use std::borrow::Cow;

/// How a rendering for people looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether ANSI colours are used.
    pub color: bool,
    /// Columns of a line; words longer than that are broken.
    pub width: usize,
    /// Whether what was left out is listed: quantities set aside, and disagreements that were not
    /// sure enough to be told.
    pub show_left_out: bool,
}

impl Style {
    /// 80 columns without colour: the same bytes on every machine.
    pub const PLAIN: Self = Self {
        color: false,
        width: 80,
        show_left_out: false,
    };

    /// `text` in this ink.
    pub(crate) fn paint<'t>(self, ink: Ink, text: &'t str) -> Cow<'t, str> {
        if self.color && !text.is_empty() {
            Cow::Owned(format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()))
        } else {
            Cow::Borrowed(text)
        }
    }
}

impl Default for Style {
    fn default() -> Self {
        Self::PLAIN
    }
}

/// What a word is, as far as colour can show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Error,
    Warning,
    Note,
    Good,
    Place,
    Strong,
    Quiet,
}

impl Ink {
    /// Parameters of the ANSI sequence "select graphic rendition" (ECMA-48, 8.3.117).
    const fn code(self) -> &'static str {
        match self {
            Self::Error => "1;31",
            Self::Warning => "1;33",
            Self::Note => "1;36",
            Self::Good => "1;32",
            Self::Place => "36",
            Self::Strong => "1",
            Self::Quiet => "2",
        }
    }
}
