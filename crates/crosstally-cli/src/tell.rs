//! Words to the person at the terminal, on standard error.
//!
//! Whatever is said is made visible first; that standard error is closed is no reason to stop.

use std::io::Write;

use crosstally::report::visible;

pub(crate) fn error(message: &str) {
    say("error", message);
}

pub(crate) fn warning(message: &str) {
    say("warning", message);
}

pub(crate) fn note(message: &str) {
    say("note", message);
}

fn say(what: &str, message: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{what}: {}", visible(message));
}
