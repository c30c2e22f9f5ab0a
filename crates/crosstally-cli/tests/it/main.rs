//! The program's tests: what it prints and how it ends.

#![allow(clippy::print_stderr, reason = "a skipped test says why")]

mod exit_codes;
mod hostile;
mod readme;
mod run;
mod runs;
