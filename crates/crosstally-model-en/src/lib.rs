//! Weights for [`crosstally_syntax`], trained on UD English EWT and on the CC BY documents of UD English GUM.
//! Licence: CC BY-SA 4.0 (see `LICENSE` and `ATTRIBUTION.md`).

use crosstally_syntax::Model;
use std::sync::OnceLock;

/// The model file.
pub static BYTES: &[u8] = include_bytes!("../weights.bin");

/// The model, read on first use.
///
/// # Panics
/// Never: a test reads the embedded file.
#[must_use]
pub fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        Model::from_bytes(BYTES).expect("the embedded file is a model: a test reads it")
    })
}

#[cfg(test)]
mod tests {
    use crosstally_syntax::{Rel, Workspace};

    #[test]
    fn a_numeral_hangs_on_what_it_counts() {
        let tokens = [
            "Approximately",
            "12,000",
            "North",
            "Korean",
            "troops",
            "reached",
            "the",
            "border",
            ".",
        ];
        let parse = super::model().parse(&tokens, &mut Workspace::new());
        assert_eq!(parse.head(1), Some(4));
        assert_eq!(parse.node(1).rel, Rel::Nummod);
        assert_eq!(parse.subtree(4), 0..5);
        assert_eq!(parse.root(), Some(5));
    }
}
