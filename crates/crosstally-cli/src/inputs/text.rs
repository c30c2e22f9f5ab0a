//! Bytes as text, lines of JSON, sidecars.

use std::io::{self, BufRead, Read};

use serde_json::{Map, Value};

use super::json::{self, Described};

/// The bytes as text, exactly as they are: every offset of a report is one into them.
///
/// # Errors
/// Where they are no UTF-8. They are not read with replacements, since every span would lie.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        match bytes {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "this is UTF-16; save it as UTF-8".to_owned(),
            _ => format!(
                "byte {at} (0x{:02x}) is not valid UTF-8; save the file as UTF-8",
                bytes[at]
            ),
        }
    })
}

fn in_words(bytes: u64) -> String {
    [(30, "GiB"), (20, "MiB"), (10, "KiB")]
        .iter()
        .find(|(shift, _)| bytes >> shift > 0 && bytes.trailing_zeros() >= *shift)
        .map_or_else(
            || format!("{bytes} bytes"),
            |(shift, unit)| format!("{} {unit}", bytes >> shift),
        )
}

/// What is wrong with a text that is not JSON; the line is told apart.
pub(crate) fn not_json(error: &serde_json::Error) -> String {
    let what = error.to_string();
    let what = what.split(" at line ").next().unwrap_or(&what);
    if error.column() == 0 {
        format!("not JSON: {what}")
    } else {
        format!("not JSON: {what} (column {})", error.column())
    }
}

/// Takes lines one by one, with their numbers.
type EachLine<'e> = &'e mut dyn FnMut(usize, Result<&str, Wrong>) -> io::Result<()>;

/// What is wrong with an input, or a line of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// Name of the rule.
    pub(crate) rule: &'static str,
    pub(crate) message: String,
}

impl Wrong {
    pub(crate) fn unreadable(message: impl Into<String>) -> Self {
        Self {
            rule: "unreadable-input",
            message: message.into(),
        }
    }

    pub(crate) fn too_large(limit: u64) -> Self {
        Self {
            rule: "limit-hit",
            message: format!(
                "larger than {}; raise --max-file-size to read it",
                in_words(limit)
            ),
        }
    }
}

/// Hands every line that is not blank to `each`, with its number from 1; a line that is no UTF-8
/// or longer than `limit` bytes is handed over as what is wrong with it.
///
/// # Errors
/// What `each` answers.
pub(crate) fn lines(input: &mut dyn BufRead, limit: u64, each: EachLine<'_>) -> io::Result<()> {
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        let read = Read::take(&mut *input, limit.saturating_add(1)).read_until(b'\n', &mut bytes);
        match read {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                return each(number, Err(Wrong::unreadable(super::path::reason(&error))));
            }
        }
        if bytes.len() as u64 > limit && bytes.last() != Some(&b'\n') {
            skip_line(input);
            each(number, Err(Wrong::too_large(limit)))?;
            continue;
        }
        match std::str::from_utf8(&bytes) {
            Ok(line) => {
                let line = match number {
                    1 => line.trim_start_matches('\u{feff}'),
                    _ => line,
                };
                if !line.trim().is_empty() {
                    each(number, Ok(line))?;
                }
            }
            Err(error) => {
                let at = error.valid_up_to();
                let what = format!(
                    "byte {at} of the line (0x{:02x}) is not valid UTF-8",
                    bytes[at]
                );
                each(number, Err(Wrong::unreadable(what)))?;
            }
        }
    }
    Ok(())
}

/// Reads on to the end of the line without keeping it.
fn skip_line(input: &mut dyn BufRead) {
    while let Ok(buffer) = input.fill_buf() {
        let end = memchr::memchr(b'\n', buffer);
        let n = end.map_or(buffer.len(), |end| end + 1);
        input.consume(n);
        if end.is_some() || n == 0 {
            break;
        }
    }
}

/// The fields of a sidecar file.
///
/// # Errors
/// Line and what is wrong there.
pub(crate) fn sidecar(text: &str) -> Result<Described, (Option<usize>, String)> {
    let text = text.trim_start_matches('\u{feff}');
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let line = error
            .span()
            .map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        (line, error.message().to_owned())
    })?;
    let fields: Map<String, Value> = table
        .into_iter()
        .map(|(field, value)| (field, plain(value)))
        .collect();
    if fields.contains_key("text") {
        return Err((
            None,
            "`text` stands in the document itself, not beside it".to_owned(),
        ));
    }
    json::fields_of(fields, "the sidecar file").map_err(|message| (None, message))
}

/// A TOML value as JSON; dates as they are written.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Datetime(when) => Value::String(when.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(field, value)| (field, plain(value)))
            .collect(),
    }
}
