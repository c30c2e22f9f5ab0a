//! How a run is to be done: every option in one place, none of them global.

use std::borrow::Cow;

use crate::compare::Policy;
use crate::lexicon::Lexicon;

/// How sources are read and compared.
#[derive(Debug, Clone)]
pub struct Config {
    lexicon: Cow<'static, Lexicon>,
    /// What is done with quantities in page furniture.
    pub furniture: Furniture,
    /// What the items of a page's feed are compared with.
    pub feeds: Feeds,
    /// How near two figures must be.
    pub policy: Policy,
}

/// What is done with quantities in page furniture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Furniture {
    /// They are set aside with the reason `furniture`.
    #[default]
    SetAside,
    /// They become claims of the zone `furniture`.
    Include,
}

/// What the items of a page's feed are compared with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Feeds {
    /// Only with themselves.
    #[default]
    Within,
    /// With everything.
    Everywhere,
}

impl Config {
    /// The English lexicon and the default policy.
    #[must_use]
    pub fn new() -> Self {
        Self {
            lexicon: Cow::Borrowed(Lexicon::english()),
            furniture: Furniture::default(),
            feeds: Feeds::default(),
            policy: Policy::default(),
        }
    }

    /// The same with another lexicon.
    #[must_use]
    pub fn with_lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicon = Cow::Owned(lexicon);
        self
    }

    /// The words the run knows.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}
