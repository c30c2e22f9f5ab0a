//! What a person must fix: a line of a lexicon, a field of an input.
//!
//! Text is never wrong, only unread: reading a document returns what was understood plus what was
//! set aside and why, never an error.

use thiserror::Error;

/// Something a person must fix.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(transparent)]
pub struct Error(#[from] ErrorKind);

impl Error {
    /// Whether a line of a lexicon could not be understood.
    #[must_use]
    pub const fn is_lexicon(&self) -> bool {
        matches!(self.0, ErrorKind::Lexicon { .. })
    }

    /// Whether two sources carry the same id.
    #[must_use]
    pub const fn is_duplicate_source(&self) -> bool {
        matches!(self.0, ErrorKind::DuplicateSource { .. })
    }

    /// File and 1-based line of a lexicon error.
    #[must_use]
    pub fn lexicon_line(&self) -> Option<(&str, usize)> {
        match &self.0 {
            ErrorKind::Lexicon { file, line, .. } => Some((file, *line)),
            ErrorKind::DuplicateSource { .. } => None,
        }
    }

    /// An error in line `line` (1-based) of the lexicon `file`.
    pub(crate) fn lexicon(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self(ErrorKind::Lexicon {
            file: file.to_owned(),
            line,
            what: what.into(),
        })
    }

    /// Two inputs that carry one id.
    pub(crate) fn duplicate_source(id: &str) -> Self {
        Self(ErrorKind::DuplicateSource { id: id.to_owned() })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Error)]
enum ErrorKind {
    #[error("{file}:{line}: {what}")]
    Lexicon {
        file: String,
        line: usize,
        what: String,
    },
    #[error("two sources are called `{id}`: every source needs an id of its own")]
    DuplicateSource { id: String },
}
