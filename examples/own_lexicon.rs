//! A newsroom's own words: one line each, read by the same strict reader as the shipped ones.

#![allow(clippy::print_stdout, reason = "an example prints")]

use crosstally::{Config, Lexicon, Source, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = "[bounds]\nshy of | just below | {Shy of 3,000 people} came.";
    let config = Config::new().with_lexicon(Lexicon::english().with("newsroom.lex", words)?);
    let source = Source::new("gazette", "Shy of 3,000 people came to the fair.");
    for claim in &read(&source, &config).claims {
        let amount = &claim.quantity.amount;
        println!(
            "{}: {:?} {:?}",
            claim.quantity.phrase.text,
            amount.bound(),
            amount.side()
        );
    }
    // A line that is not understood names file, line and the nearest valid word.
    let typo = "[bounds]\nshy of | just belw | {Shy of 3,000 people} came.";
    if let Err(error) = Lexicon::english().with("newsroom.lex", typo) {
        println!("{error}");
    }
    Ok(())
}
