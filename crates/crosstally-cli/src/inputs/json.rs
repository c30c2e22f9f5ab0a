//! JSON objects as sources.
//!
//! Takes one parsed object; gives the [`Source`] it describes, and what in it was not understood.

use std::collections::BTreeMap;

use crosstally::{Format, Source};
use jiff::civil::{Date, Time};
use serde_json::{Map, Value};

/// A source read from an object, and remarks on fields that were not understood.
pub(crate) struct Described {
    pub(crate) source: Source,
    pub(crate) remarks: Vec<String>,
}

/// Reads a JSON line, or an element of a JSON array. The id is empty when the object has none.
///
/// # Errors
/// What is missing or of the wrong form, where no source can be made of it.
pub(crate) fn source(value: Value) -> Result<Described, String> {
    let Value::Object(mut fields) = value else {
        return Err(format!("expected an object, found {}", name_of(&value)));
    };
    let text = match fields.remove("text") {
        Some(Value::String(text)) => text,
        Some(other) => {
            return Err(format!(
                "expected a string in `text`, found {}",
                name_of(&other)
            ));
        }
        None => return Err("no `text` in the object".to_owned()),
    };
    let mut described = fields_of(fields, "the `date` field")?;
    described.source.text = text;
    Ok(described)
}

/// Reads every field of a source but its text. `date_field` says where a date was read from.
///
/// # Errors
/// A known field of the wrong type.
pub(crate) fn fields_of(fields: Map<String, Value>, date_field: &str) -> Result<Described, String> {
    let mut source = Source::default();
    let mut remarks = Vec::new();
    let mut extra = BTreeMap::new();
    for (field, value) in fields {
        match field.as_str() {
            "id" => source.id = id(&value)?,
            "title" => source.title = words(&field, value)?,
            "publisher" => source.publisher = words(&field, value)?,
            "author" => source.author = words(&field, value)?,
            "url" => source.url = words(&field, value)?,
            "format" => source.format = format(&value)?,
            "date" => match words(&field, value)? {
                None => {}
                Some(date) => match day_and_time(&date) {
                    Some((day, time)) => {
                        source.date = Some(day);
                        source.time = time;
                        source.date_read_from = Some(date_field.to_owned());
                    }
                    None => {
                        remarks.push(format!(
                            "`{date}` is not a date of the form 2024-10-29; read without a date"
                        ));
                        extra.insert(field, Value::String(date));
                    }
                },
            },
            _ => {
                extra.insert(field, value);
            }
        }
    }
    source.extra = extra;
    Ok(Described { source, remarks })
}

fn id(value: &Value) -> Result<String, String> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(id) => Ok(id.clone()),
        Value::Number(id) => Ok(id.to_string()),
        other => Err(format!(
            "expected a string in `id`, found {}",
            name_of(other)
        )),
    }
}

fn words(field: &str, value: Value) -> Result<Option<String>, String> {
    match value {
        Value::Null => Ok(None),
        Value::String(words) => Ok(Some(words).filter(|words| !words.trim().is_empty())),
        other => Err(format!(
            "expected a string in `{field}`, found {}",
            name_of(&other)
        )),
    }
}

fn format(value: &Value) -> Result<Format, String> {
    match value.as_str() {
        Some("text") => Ok(Format::Text),
        Some("markdown") => Ok(Format::Markdown),
        Some("html") => Ok(Format::Html),
        _ => Err(format!(
            "`{value}` is not a format; one of: text, markdown, html"
        )),
    }
}

/// `2024-10-29`, also followed by a clock time, whose zone is not looked at.
fn day_and_time(text: &str) -> Option<(Date, Option<Time>)> {
    let text = text.trim();
    let day: Date = text.get(..10)?.parse().ok()?;
    let rest = &text[10..];
    if rest.is_empty() {
        return Some((day, None));
    }
    let clock = rest.strip_prefix(['T', 't', ' '])?;
    let end = clock
        .find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.')
        .unwrap_or(clock.len());
    Some((day, clock[..end].parse().ok()))
}

pub(crate) const fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
