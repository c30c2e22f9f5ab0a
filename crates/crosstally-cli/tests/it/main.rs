//! The program's tests: what it prints and how it ends.

mod exit_codes;
mod hostile;
mod readme;
mod run;
mod runs;
