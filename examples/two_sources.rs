//! Two short articles in, one finding out, with the quoted words.

#![allow(clippy::print_stdout, reason = "an example prints")]

use crosstally::{Checker, Source};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let report = Checker::new()
        .source(
            Source::new("post", "Officials said 86 pupils were aboard the bus.")
                .on("2026-08-19".parse()?),
        )
        .source(
            Source::new("wire", "The company said 91 pupils were aboard the bus.")
                .on("2026-08-19".parse()?),
        )
        .check()?;
    for finding in &report.findings {
        println!("{}: {}", finding.rule, finding.message);
        for claim in report.claims_of(finding) {
            println!("  {}: “{}”", claim.source, claim.sentence.text);
        }
    }
    Ok(())
}
