//! The one integration binary of the core.
#![allow(
    clippy::disallowed_methods,
    reason = "tests read files and the environment; the core does not"
)]

mod arrows;
mod cases;
