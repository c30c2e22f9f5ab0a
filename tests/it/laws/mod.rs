//! What holds for any input.

mod comparing;
mod reading;
