//! Every claim leads back to bytes: who said what of what, where it stands, as of when.

#![allow(clippy::print_stdout, reason = "an example prints")]

use crosstally::{Config, Source, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = Source::new(
        "island-post",
        "The harbour master said on 3 May that about 800 Polish pilgrims, including 40 \
         children, were staying on the island.",
    )
    .on("2024-05-04".parse()?);
    let reading = read(&source, &Config::new());
    for claim in &reading.claims {
        let span = claim.quantity.phrase.span;
        assert_eq!(span.of(&source.text), claim.quantity.phrase.text);
        println!(
            "{} at bytes {}..{}",
            claim.quantity.phrase.text, span.start, span.end
        );
        if let Some(subject) = &claim.subject {
            println!("  counts: {}", subject.phrase.text);
        }
        for speaker in &claim.attribution {
            println!("  said by: {}", speaker.phrase.text);
        }
        if let Some(when) = &claim.as_of {
            println!(
                "  as of: {} (“{}”)",
                when.period.edtf().unwrap_or_default(),
                when.read_from
            );
        }
        if let Some(whole) = &claim.part_of {
            println!("  part of: {}", whole.0);
        }
    }
    Ok(())
}
