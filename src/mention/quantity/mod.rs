//! Numbers in running text, with bound, unit and role.

use serde::{Deserialize, Serialize};

use super::date::DateMention;
use crate::lexicon::Lexicon;
use crate::span::{Phrase, Span};
use crate::value::{Amount, Unit};
pub use crate::value::{Change, Role};

/// A number in the text, with its bounds and unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// The number with sign, scale word, currency and unit; without cue and counted noun.
    #[serde(flatten)]
    pub phrase: Phrase,
    /// What values it allows.
    #[serde(flatten)]
    pub amount: Amount,
    /// UCUM or ISO 4217 code; `1` for counts.
    pub unit: Unit,
    /// English singular name of the unit.
    pub unit_name: Option<String>,
    /// “rose by 5 %”.
    pub change: Option<Change>,
    /// The words that bound it.
    pub cue: Option<Phrase>,
    /// The words of a rate (“a day”), where they stand apart from the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Span>,
    /// “the 14th strike this year”: an ordinal that counts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ordinal: bool,
    /// What part the number plays beside its neighbours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Why it is no claim; `None` for a claim.
    pub set_aside: Option<SetAside>,
}

/// Why a quantity is no claim to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SetAside {
    /// Part of a date.
    Date,
    /// A clock time.
    TimeOfDay,
    /// A year.
    Year,
    /// An ordinal that counts nothing (“first”).
    Ordinal,
    /// Part of a name (S-300, Boeing 737, COVID-19).
    Designation,
    /// An age of somebody unnamed.
    Age,
    /// Part of an address.
    Address,
    /// A telephone number.
    Phone,
    /// A version of software.
    Version,
    /// A reference (“Article 5”, “[12]”).
    Reference,
    /// A list mark.
    ListMark,
    /// Part of page furniture.
    Furniture,
    /// A stock phrase (“one of the”).
    Idiom,
    /// A measure that belongs to its bearer (calibre, height).
    Attribute,
    /// A score.
    Score,
    /// “one in 10,000”: what the share is counted out of.
    Denominator,
    /// What is allowed, in rules of use.
    Limit,
    /// A vague quantifier.
    Quantifier,
    /// Words of a user interface.
    Ui,
    /// A number that cannot be read exactly.
    Unreadable,
}

/// Every quantity in `sentence` of `text`, in order, without overlap; those that are no claims
/// carry the reason. `dates` are the sentence's expressions of time: numbers inside them are set
/// aside. Linear in the length of the sentence.
#[must_use]
pub fn quantities(
    _text: &str,
    _sentence: Span,
    _dates: &[DateMention],
    _lexicon: &Lexicon,
) -> Vec<Quantity> {
    Vec::new()
}
