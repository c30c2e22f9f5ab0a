//! What words mean: tables read from `data/en/*.lex`, one line a meaning, each with its example.
//!
//! Takes the text of lexicon files; gives [`Table`]s that answer "what does this phrase mean".
//! Knows nothing of documents, and decides nothing: how words combine is the business of the
//! rooms that read text.
//!
//! A line reads `forms | meaning | example with {the part to be read} | must stay silent`:
//!
//! ```text
//! [bounds]
//! as many as, as much as | at most | {As many as 5,000 people} attended. | We took as many as we could.
//! ```
//!
//! The last cell is optional. Several sentences of a cell are parted by ` / `: a form that does not fit
//! into the first example brings its own, where it may be inflected. A `[name]` line says which table the lines below it belong to, so one
//! overlay file of a newsroom may hold lines for several tables. `#` in the first column is a remark.

mod lemma;
mod meaning;
mod reader;
mod table;
pub mod words;

use std::sync::OnceLock;

pub use meaning::*;
pub use reader::{Entry, Example, read};
pub use table::{Found, Meaning, Table};
pub use words::{WordId, Words};

use crate::error::Error;

/// Declares the tables of the lexicon: field, meaning, name of its section, its file.
macro_rules! tables {
    ($($(#[$doc:meta])* $field:ident: $meaning:ty = $file:literal;)*) => {
        /// The words the reader knows.
        ///
        /// ```
        /// use crosstally::Lexicon;
        /// let lexicon = Lexicon::english().with("newsroom.lex",
        ///     "[bounds]\nno less than | at least | {No less than 40 people} came.")?;
        /// # Ok::<(), crosstally::Error>(())
        /// ```
        #[derive(Debug, Clone)]
        pub struct Lexicon {
            /// The words that the phrases of all tables are made of.
            pub words: Words,
            $($(#[$doc])* pub $field: Table<$meaning>,)*
        }

        impl Lexicon {
            /// Names of the tables, as used in `[name]` lines.
            pub const TABLES: &[&str] = &[$(stringify!($field)),*];

            /// The shipped files: name and text.
            pub const FILES: &[(&str, &str)] =
                &[$(($file, include_str!(concat!("../../data/en/", $file)))),*];

            fn empty() -> Self {
                Self { words: Words::default(), $($field: Table::new(),)* }
            }

            fn insert(&mut self, table: &str, entry: &Entry) -> Result<(), Error> {
                match table {
                    $(stringify!($field) => self.$field.insert(entry, &mut self.words),)*
                    _ => unreachable!("the reader accepts only names in TABLES"),
                }
            }
        }
    };
}

tables! {
    /// Words before a number that bound it.
    bounds: BoundWord = "bounds.lex";
    /// Nouns that stand between a number and what it counts.
    carriers: Carrier = "carriers.lex";
    /// Verbs whose grammatical subject is what the number measures.
    levels: LevelVerb = "levels.lex";
    /// Words that say nothing of a sentence's subject.
    small: SmallWord = "small.lex";
    /// Words that tell how figures lead to one that is not printed.
    steps: Step = "steps.lex";
    /// Words that tie a part to its whole.
    wholes: WholeWord = "wholes.lex";
    /// Abbreviations whose full stop need not end a sentence.
    abbreviations: Abbreviation = "abbreviations.lex";
    /// Words that show, after an abbreviation, whether a new sentence has begun.
    openers: Opener = "openers.lex";
    /// Counted and measured nouns.
    concepts: Concept = "concepts.lex";
    /// What is said of a counted thing.
    predicates: PredicateClass = "predicates.lex";
    /// Countries, their people, capitals and governments; states and cities.
    places: PlaceWord = "places.lex";
    /// Words by which somebody is quoted.
    reporting: Reporting = "reporting.lex";
    /// Words that say a figure is no plain fact.
    stance: StanceWord = "stance.lex";
    /// Words that tell how wide a field a figure covers.
    scope: ScopeWord = "scope.lex";
    /// Concepts too wide to tell which people or things are meant.
    generic: Generic = "generic.lex";
    /// Words beside a measure that tell what is measured.
    measured: Measured = "measured.lex";
    /// Words between a number or its noun and what is said of them.
    beside: Beside = "beside.lex";
    /// Nouns whose singular no rule finds.
    irregular_nouns: BaseForm = "irregular_nouns.lex";
    /// Verb forms whose base no rule finds.
    irregular_verbs: BaseForm = "irregular_verbs.lex";
    /// Words that can carry a date by themselves: months, weekdays, seasons, units.
    calendar: CalendarWord = "calendar.lex";
    /// Words that make a date of the words of the calendar beside them.
    date_words: DateWord = "date_words.lex";
    /// Words that tell on which side of the present a sentence lies.
    tenses: TenseWord = "tenses.lex";
    /// Words behind a number that bound it.
    bounds_after: BoundWord = "bounds_after.lex";
    /// Cardinal numbers below a hundred.
    numerals: Numeral = "numerals.lex";
    /// Words that multiply the number before them.
    magnitudes: Magnitude = "magnitudes.lex";
    /// Places in an order.
    ordinals: Ordinal = "ordinals.lex";
    /// Parts of a whole.
    fractions: Fraction = "fractions.lex";
    /// Sizes without a number.
    vague: Vague = "vague.lex";
    /// So many times as much.
    multiples: Multiple = "multiples.lex";
    /// Names of units.
    units: UnitWord = "units.lex";
    /// Symbols of units, whose case counts.
    symbols: UnitWord = "symbols.lex";
    /// Prefixes of metric units, whose case counts.
    prefixes: Prefix = "prefixes.lex";
    /// Names and signs of money.
    currencies: Money = "currencies.lex";
    /// Stretches of time that a rate is counted by.
    rates: Rate = "rates.lex";
    /// Words for growth and decline.
    changes: ChangeWord = "changes.lex";
    /// Words before a number that tell what part it plays.
    roles: RoleWord = "roles.lex";
    /// Phrases with a number in them that count nothing.
    asides: Aside = "asides.lex";
    /// Words that a number after them names.
    labels: Label = "labels.lex";
    /// Words after a number that set it aside.
    tails: Label = "tails.lex";
    /// Nouns that a measure before them describes.
    bearers: Bearer = "bearers.lex";
    /// Words between a number and its unit.
    unit_adjectives: UnitAdjective = "unit_adjectives.lex";
    /// Nouns that a number joined by a hyphen tells the kind of.
    features: Bearer = "features.lex";
    /// Words that show what a line of a page is for.
    furniture: PageWord = "furniture.lex";
}

impl Lexicon {
    /// The English lexicon that ships with the crate, read once on first use.
    #[must_use]
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Lexicon> = OnceLock::new();
        ENGLISH.get_or_init(|| {
            let mut lexicon = Self::empty();
            for (file, text) in Self::FILES {
                lexicon
                    .add(file, text)
                    .expect("the shipped lexicon is read by a test");
            }
            lexicon
        })
    }

    /// This lexicon with the lines of `text` added; a later line for the same form wins.
    ///
    /// `file` names the text in error messages.
    ///
    /// # Errors
    /// The first line that cannot be understood, with file, line, what was expected, what was
    /// found and the nearest valid word.
    pub fn with(&self, file: &str, text: &str) -> Result<Self, Error> {
        let mut lexicon = self.clone();
        lexicon.add(file, text)?;
        Ok(lexicon)
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), Error> {
        read(file, text, Self::TABLES)?
            .iter()
            .try_for_each(|entry| self.insert(&entry.table, entry))
    }
}
