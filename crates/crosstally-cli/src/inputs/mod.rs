//! What the program reads: paths in, sources out.
//!
//! Takes the paths of the command line and what is known of them from outside; gives
//! [`Source`]s in the order of the paths, each once, and keeps account of what could not be read.
//! Nothing that can be read is lost because something else cannot.

mod json;
mod path;
mod text;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crosstally::report::Problem;
use crosstally::{Format, Source};
use serde_json::value::RawValue;

use crate::args::{Given, Kind};
use crate::tell;
use json::Described;
pub(crate) use json::source as source_from_json;
use path::Found;
pub(crate) use path::reason;
pub(crate) use text::{Wrong, lines, not_json};

/// Takes sources one by one.
type Each<'e> = &'e mut dyn FnMut(Source) -> io::Result<()>;

/// The inputs of a run, and what became of them.
#[derive(Debug)]
pub(crate) struct Inputs<'a> {
    given: &'a Given,
    /// What could not be read.
    pub(crate) problems: Vec<Problem>,
    /// Files of kinds that are not read: counts by kind.
    pub(crate) skipped: BTreeMap<String, usize>,
    /// Whether problems are not told at once, because the report on the same screen tells them.
    pub(crate) quiet: bool,
    /// A file that is read for something else.
    set_apart: Option<PathBuf>,
    /// Every id so far, with the input that it names.
    origins: BTreeMap<String, String>,
}

impl<'a> Inputs<'a> {
    pub(crate) fn new(given: &'a Given) -> Self {
        Self {
            given,
            problems: Vec::new(),
            skipped: BTreeMap::new(),
            quiet: false,
            set_apart: None,
            origins: BTreeMap::new(),
        }
    }

    /// Hands every source that `paths` name to `each`, in order.
    ///
    /// # Errors
    /// What `each` answers: its output cannot be written. Inputs that cannot be read are no errors
    /// here; they are kept in `problems`.
    pub(crate) fn read(&mut self, paths: &[PathBuf], each: Each<'_>) -> io::Result<()> {
        for found in path::find(paths, self) {
            match found {
                Found::Stdin => self.read_stdin(each)?,
                Found::File { path, id, kind } => self.read_file(&path, &id, kind, each)?,
            }
        }
        Ok(())
    }

    /// A single file (or standard input) read as one text; `None` when it cannot be read, which is
    /// noted. It is no source: where `read` meets it in a folder, it passes over it.
    pub(crate) fn whole_file(&mut self, file: &Path) -> Option<Source> {
        let id = if file == Path::new("-") {
            "-".to_owned()
        } else {
            path::id(file)
        };
        let format = path::format(file);
        let text = if id == "-" {
            self.whole(&mut io::stdin().lock(), &id, format)?
        } else {
            self.set_apart = file.canonicalize().ok();
            match File::open(file) {
                Ok(opened) => self.whole(&mut BufReader::new(opened), &id, format)?,
                Err(error) => {
                    self.unreadable(&id, None, reason(&error));
                    return None;
                }
            }
        };
        let source = Source::new(id, text).read_as(format);
        Some(match format {
            Format::Html => crosstally_html::lay_out(source),
            _ => source,
        })
    }

    /// One line on the files that were passed over; `None` when there were none.
    pub(crate) fn skipped_in_words(&self) -> Option<String> {
        let n: usize = self.skipped.values().sum();
        let kinds: Vec<String> = self
            .skipped
            .iter()
            .map(|(kind, &n)| {
                if kind.starts_with('.') {
                    format!("{n} {kind}")
                } else {
                    count(n, kind)
                }
            })
            .collect();
        (n > 0).then(|| format!("{} ({})", count(n, "file"), kinds.join(", ")))
    }

    /// Notes that an input could not be read, and tells it at once.
    pub(crate) fn problem(
        &mut self,
        rule: &str,
        input: &str,
        line: Option<usize>,
        message: impl Into<String>,
    ) {
        let problem = Problem {
            rule: rule.to_owned(),
            input: Some(input.to_owned()),
            line,
            message: message.into(),
        };
        if !self.quiet {
            tell::error(&problem.to_string());
        }
        self.problems.push(problem);
    }

    fn unreadable(&mut self, input: &str, line: Option<usize>, message: impl Into<String>) {
        self.problem("unreadable-input", input, line, message);
    }

    fn read_stdin(&mut self, each: Each<'_>) -> io::Result<()> {
        let kind = match self.given.input {
            Kind::Auto => Kind::Text,
            kind => kind,
        };
        self.read_from(
            &mut BufReader::new(io::stdin().lock()),
            "-",
            kind,
            None,
            each,
        )
    }

    fn read_file(&mut self, path: &Path, id: &str, kind: Kind, each: Each<'_>) -> io::Result<()> {
        match File::open(path) {
            Ok(file) => self.read_from(&mut BufReader::new(file), id, kind, Some(path), each),
            Err(error) => {
                self.unreadable(id, None, reason(&error));
                Ok(())
            }
        }
    }

    fn read_from(
        &mut self,
        input: &mut dyn BufRead,
        id: &str,
        kind: Kind,
        path: Option<&Path>,
        each: Each<'_>,
    ) -> io::Result<()> {
        let format = match kind {
            Kind::Jsonl => return self.read_lines(input, id, each),
            Kind::Json => return self.read_array(input, id, each),
            Kind::Auto | Kind::Text => Format::Text,
            Kind::Markdown => Format::Markdown,
            Kind::Html => Format::Html,
        };
        let Some(text) = self.whole(input, id, format) else {
            return Ok(());
        };
        let mut source = path.map_or_else(Source::default, |path| self.sidecar(path));
        if source.id.is_empty() {
            id.clone_into(&mut source.id);
        }
        source.text = text;
        source.format = format;
        self.hand_over(source, id.to_owned(), each)
    }

    fn read_lines(
        &mut self,
        input: &mut dyn BufRead,
        file: &str,
        each: Each<'_>,
    ) -> io::Result<()> {
        let limit = self.given.max_file_size;
        lines(input, limit, &mut |number, line| {
            let value = line.and_then(|line| {
                serde_json::from_str(line).map_err(|error| Wrong::unreadable(not_json(&error)))
            });
            match value {
                Ok(value) => self.read_object(value, file, number, each),
                Err(Wrong { rule, message }) => {
                    self.problem(rule, file, Some(number), message);
                    Ok(())
                }
            }
        })
    }

    fn read_array(
        &mut self,
        input: &mut dyn BufRead,
        file: &str,
        each: Each<'_>,
    ) -> io::Result<()> {
        let Some(text) = self.whole(input, file, Format::Text) else {
            return Ok(());
        };
        let text = text.trim_start_matches('\u{feff}');
        let text = text.trim_start();
        let objects = if text.starts_with('{') {
            serde_json::from_str::<&RawValue>(text).map(|object| vec![object])
        } else {
            serde_json::from_str::<Vec<&RawValue>>(text)
        };
        match objects {
            Ok(objects) => objects
                .into_iter()
                .enumerate()
                .try_for_each(|(idx, object)| {
                    let value = serde_json::from_str(object.get())
                        .expect("an element of a valid array is valid JSON");
                    self.read_object(value, file, idx + 1, each)
                }),
            Err(error) => {
                self.unreadable(
                    file,
                    Some(error.line()).filter(|line| *line > 0),
                    format!("expected an array of objects; {}", not_json(&error)),
                );
                Ok(())
            }
        }
    }

    /// `number` is the line of a JSON Lines file, or the place in an array.
    fn read_object(
        &mut self,
        value: serde_json::Value,
        file: &str,
        number: usize,
        each: Each<'_>,
    ) -> io::Result<()> {
        match json::source(value) {
            Ok(Described {
                mut source,
                remarks,
            }) => {
                let origin = format!("{file}:{number}");
                for remark in remarks {
                    tell::warning(&format!("{origin}: {remark}"));
                }
                if source.id.is_empty() {
                    source.id.clone_from(&origin);
                }
                self.hand_over(source, origin, each)
            }
            Err(message) => {
                self.unreadable(file, Some(number), message);
                Ok(())
            }
        }
    }

    /// Completes a source with what the options say, and hands it over unless its id is taken.
    fn hand_over(&mut self, mut source: Source, origin: String, each: Each<'_>) -> io::Result<()> {
        if let Some(first) = self.origins.get(&source.id) {
            let message = format!(
                "its id `{}` is also that of {first}; every source needs an id of its own",
                source.id
            );
            self.unreadable(&origin, None, message);
            return Ok(());
        }
        self.origins.insert(source.id.clone(), origin);
        let given = self.given;
        if source.date.is_none() && given.date.is_some() {
            source.date = given.date;
            source.date_read_from = Some("the --date option".to_owned());
        }
        source.publisher = source.publisher.or_else(|| given.publisher.clone());
        source.title = source.title.or_else(|| given.title.clone());
        source.url = source.url.or_else(|| given.url.clone());
        if source.format == Format::Html {
            source = crosstally_html::lay_out(source);
        }
        each(source)
    }

    /// The whole text of an input; `None` when it cannot be read, which is noted.
    fn whole(&mut self, input: &mut dyn BufRead, id: &str, format: Format) -> Option<String> {
        let limit = self.given.max_file_size;
        let mut bytes = Vec::new();
        if let Err(error) = input.take(limit.saturating_add(1)).read_to_end(&mut bytes) {
            self.unreadable(id, None, reason(&error));
            return None;
        }
        if bytes.len() as u64 > limit {
            let Wrong { rule, message } = Wrong::too_large(limit);
            self.problem(rule, id, None, message);
            return None;
        }
        let decoded = match format {
            Format::Html => crosstally_html::decode(bytes).map(|page| {
                if let Some(remark) = page.remark {
                    tell::warning(&format!("{id}: {remark}"));
                }
                page.text
            }),
            _ => text::decode(bytes),
        };
        match decoded {
            Ok(text) => Some(text),
            Err(message) => {
                self.unreadable(id, None, message);
                None
            }
        }
    }

    /// What `NAME.meta.toml` beside the file says; a source without fields when there is none.
    fn sidecar(&mut self, file: &Path) -> Source {
        let mut name = file.file_name().unwrap_or_default().to_owned();
        name.push(path::SIDECAR);
        let sidecar = file.with_file_name(name);
        let text = match std::fs::read_to_string(&sidecar) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Source::default(),
            Err(error) => {
                self.unreadable(&path::id(&sidecar), None, reason(&error));
                return Source::default();
            }
        };
        let id = path::id(&sidecar);
        match text::sidecar(&text) {
            Ok(Described { source, remarks }) => {
                for remark in remarks {
                    tell::warning(&format!("{id}: {remark}"));
                }
                source
            }
            Err((line, message)) => {
                self.unreadable(&id, line, message);
                Source::default()
            }
        }
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
