//! Numbers in running text, with bound, unit and role.
//!
//! Takes one sentence with its dates; gives every number in it. The steps, each in a file of its
//! own: `token` cuts the sentence into pieces; `aside` finds what is no claim (dates, names,
//! phrases); `numeral` reads numbers; `measure` reads units and rates; `join` makes ranges and
//! shares; `bound` reads “more than” and its like; `role` reads changes and states.
//! All of them look at a bounded number of neighbours, so the whole is linear. Knows no syntax.

mod aside;
mod bound;
mod figure;
mod join;
mod measure;
mod numeral;
mod role;
mod token;

use serde::{Deserialize, Serialize};

use super::date::DateMention;
use crate::lexicon::Lexicon;
use crate::span::{Phrase, Span};
use crate::value::{Amount, Unit};
pub use crate::value::{Change, Role, SetAside};

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

/// Every quantity in `sentence` of `text`, in order, without overlap; those that are no claims
/// carry the reason. `dates` are the sentence's expressions of time: numbers inside them are set
/// aside. Linear in the length of the sentence.
#[must_use]
pub fn quantities(
    text: &str,
    sentence: Span,
    dates: &[DateMention],
    lexicon: &Lexicon,
) -> Vec<Quantity> {
    let tokens = token::Tokens::new(text, sentence, lexicon);
    if !tokens.numeric {
        return Vec::new();
    }
    let ranges = aside::ranges(&tokens, sentence, dates, lexicon);
    let mut figures = figure::read(&tokens, &ranges, lexicon);
    aside::judge_alone(&tokens, &mut figures, lexicon);
    join::join(&tokens, &mut figures, lexicon);
    aside::judge_joined(&tokens, &mut figures, lexicon);
    bound::bound(&tokens, &mut figures, lexicon);
    join::join_bounds(&tokens, &mut figures);
    role::assign(&tokens, &mut figures, lexicon);
    figures
        .into_iter()
        .map(|figure| figure.into_quantity(&tokens))
        .collect()
}
