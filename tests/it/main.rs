//! The one integration binary of the core.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests read files and the environment and print; the core does not"
)]

mod arrows;
mod cases;
mod dates;
mod examples;
mod laws;
mod lexicon;
mod lexicon_claims;
mod lexicon_overlay;
mod quantities;
