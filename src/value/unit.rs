//! Units as UCUM and ISO 4217 codes.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A unit: a UCUM code for physical units, an ISO 4217 code for money, `1` for counts,
/// `%`, `[pp]` for percentage points, `[bp]` for basis points; derived units with `/` and `.`.
///
/// Counted nouns (“troops”, “homes”) are no units: they are the claim's subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// The unit of counts and bare numbers.
    pub const ONE: Self = Self(Cow::Borrowed("1"));
    /// Percent.
    pub const PERCENT: Self = Self(Cow::Borrowed("%"));

    /// The unit of this code.
    #[must_use]
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Self(code.into())
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether this is the unit of counts.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.0 == "1"
    }
}

impl Default for Unit {
    fn default() -> Self {
        Self::ONE
    }
}
