//! `irregular_nouns.lex` and `irregular_verbs.lex`: base forms that no rule finds.

use crate::lexicon::table::Meaning;

/// The base form of an inflected word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseForm(pub String);

impl Meaning for BaseForm {
    fn read(cell: &str) -> Result<Self, String> {
        if cell.chars().any(char::is_uppercase) {
            return Err(format!(
                "`{cell}` is not a base form: write it in lower case"
            ));
        }
        Ok(Self(cell.to_owned()))
    }
}
