//! The `crosstally` program: files, clock, colours and exit codes around the library.
fn main() {}
