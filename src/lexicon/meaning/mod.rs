//! The closed lists of what a line may mean, one file a table or a few that belong together.

mod abbreviations;
mod beside;
mod bounds;
mod calendar;
mod claims;
mod concepts;
mod date_words;
mod generic;
mod irregular;
mod measured;
mod places;
mod predicates;
mod reporting;
mod scope;
mod stance;
mod tenses;
mod numbers;
mod readings;
mod units;

pub use abbreviations::{Abbreviation, AbbreviationKind, Opener};
pub use beside::Beside;
pub use bounds::BoundWord;
pub use calendar::{CalendarWord, Need, Season, TimeUnit};
pub use claims::{Carrier, LevelVerb, SmallWord, WholeWord};
pub use concepts::Concept;
pub use date_words::{DateWord, Portion};
pub use generic::Generic;
pub use irregular::BaseForm;
pub use measured::Measured;
pub use places::{PlaceKind, PlaceName, PlaceWord};
pub use predicates::PredicateClass;
pub use reporting::Reporting;
pub use scope::ScopeWord;
pub use stance::StanceWord;
pub use tenses::TenseWord;
pub use numbers::{Fraction, Magnitude, Multiple, Numeral, Ordinal, Vague};
pub use readings::{Aside, Bearer, ChangeKind, ChangeWord, Label};
pub use units::{Money, Prefix, Rate, UnitWord};
mod furniture;

pub use abbreviations::{Abbreviation, AbbreviationKind, Opener};
pub use bounds::BoundWord;
pub use furniture::PageWord;
