//! From paths to the files they name.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use crosstally::Format;
use globset::{GlobBuilder, GlobMatcher};
use ignore::{DirEntry, WalkBuilder};

use super::Inputs;
use crate::args::Kind;
use crate::tell;

/// End of the name of a file that tells of the file beside it.
pub(crate) const SIDECAR: &str = ".meta.toml";

/// Kinds by the end of the file's name.
const KINDS: &[(&str, Kind)] = &[
    ("txt", Kind::Text),
    ("text", Kind::Text),
    ("md", Kind::Markdown),
    ("markdown", Kind::Markdown),
    ("html", Kind::Html),
    ("htm", Kind::Html),
    ("xhtml", Kind::Html),
    ("jsonl", Kind::Jsonl),
    ("ndjson", Kind::Jsonl),
    ("json", Kind::Json),
];

/// Bytes that are looked at to tell a text without an extension from a program.
const SNIFFED: usize = 8192;

/// An input that is there.
#[derive(Debug)]
pub(crate) enum Found {
    Stdin,
    File {
        path: PathBuf,
        id: String,
        kind: Kind,
    },
}

/// Every input that `paths` name, in their order, each once. What is not there is noted in
/// `inputs`.
pub(crate) fn find(paths: &[PathBuf], inputs: &mut Inputs<'_>) -> Vec<Found> {
    let mut search = Search {
        inputs,
        found: Vec::new(),
        places: BTreeMap::new(),
        stdin: false,
        met: false,
    };
    for path in paths {
        search.look(path);
    }
    search.found
}

/// Id of a file: its path from the working directory where it lies below it, with `/`.
pub(crate) fn id(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let whole = tidy(&here.join(path));
    let below = whole
        .strip_prefix(tidy(&here))
        .map(Path::to_owned)
        .ok()
        .or_else(|| {
            // The working directory may have been reached through a symbolic link.
            let (whole, here) = (whole.canonicalize().ok()?, here.canonicalize().ok()?);
            whole.strip_prefix(here).map(Path::to_owned).ok()
        });
    slashed(&below.unwrap_or_else(|| tidy(path)))
}

/// An error of the operating system in words that are the same on every system.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a folder".to_owned(),
        _ => error.to_string(),
    }
}

struct Search<'s, 'a> {
    inputs: &'s mut Inputs<'a>,
    found: Vec<Found>,
    /// Real places of the files so far, with their index in `found`.
    places: BTreeMap<PathBuf, usize>,
    stdin: bool,
    /// Whether the folder at hand held a file to read.
    met: bool,
}

impl Search<'_, '_> {
    fn look(&mut self, path: &Path) {
        if path == Path::new("-") {
            if !self.stdin {
                self.stdin = true;
                self.found.push(Found::Stdin);
            }
            return;
        }
        match path.metadata() {
            Ok(what) if what.is_dir() => {
                if !self.walk(path, None) {
                    tell::note(&format!("no file that is read in `{}`", slashed(path)));
                }
            }
            Ok(_) => self.named_file(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => self.look_for_glob(path),
            Err(error) => self.inputs.unreadable(&slashed(path), None, reason(&error)),
        }
    }

    fn look_for_glob(&mut self, path: &Path) {
        let pattern = slashed(path);
        if path.is_symlink() {
            let message = "links to something that does not exist";
            return self.inputs.unreadable(&pattern, None, message);
        }
        if !pattern.contains(['*', '?', '[', '{']) {
            let message = format!("no such file or folder{}", nearest(path));
            self.inputs.unreadable(&pattern, None, message);
            return;
        }
        let tidied = slashed(&tidy(Path::new(&pattern)));
        match GlobBuilder::new(&tidied).literal_separator(true).build() {
            Ok(glob) => {
                if !self.walk(&base_of(&tidied), Some(&glob.compile_matcher())) {
                    tell::note(&format!("no file that is read matches `{pattern}`"));
                }
            }
            Err(error) => {
                let message = format!("not a valid glob: {}", error.kind());
                self.inputs.problem("usage", &pattern, None, message);
            }
        }
    }

    fn named_file(&mut self, path: &Path) {
        let kind = match self.inputs.given.input {
            Kind::Auto => kind_by_name(path),
            kind => Some(kind),
        };
        match kind {
            Some(kind) => self.add(path, kind),
            None => {
                let message = format!(
                    "files of the kind {} are not read; --input text reads it as plain text",
                    kind_in_words(path)
                );
                self.inputs.unreadable(&id(path), None, message);
            }
        }
    }

    /// Adds the files of a folder, those that match the glob; tells whether there was one.
    fn walk(&mut self, root: &Path, glob: Option<&GlobMatcher>) -> bool {
        self.met = false;
        let mut walk = WalkBuilder::new(root);
        walk.git_global(false)
            .git_exclude(false)
            .require_git(false)
            .add_custom_ignore_filename(".crosstallyignore")
            .follow_links(self.inputs.given.follow)
            .sort_by_file_path(Path::cmp);
        for entry in walk.build() {
            match entry {
                Ok(entry) => self.entry(&entry, glob),
                Err(error) if is_loop(&error) => self.skip("looping link"),
                Err(error) => self.walk_error(root, &error),
            }
        }
        self.met
    }

    fn entry(&mut self, entry: &DirEntry, glob: Option<&GlobMatcher>) {
        let path = entry.path();
        let Some(kind_of_entry) = entry.file_type() else {
            return;
        };
        if kind_of_entry.is_dir() || glob.is_some_and(|glob| !glob.is_match(tidy(path))) {
            return;
        }
        if path.to_string_lossy().ends_with(SIDECAR) {
            return;
        }
        if kind_of_entry.is_symlink() {
            return self.skip("symbolic link");
        }
        if !kind_of_entry.is_file() {
            return self.skip("special file");
        }
        let by_name = kind_by_name(path);
        let asked = match self.inputs.given.input {
            Kind::Auto => by_name,
            kind if glob.is_some() => Some(kind),
            kind => by_name.map(|_| kind),
        };
        match asked {
            Some(_) if path.extension().is_none() && is_binary(path) => self.skip("binary file"),
            Some(kind) => self.add(path, kind),
            None => self.skip(&kind_in_words(path)),
        }
    }

    /// Adds a file, unless it was reached before; of two names, the first in the alphabet stays.
    fn add(&mut self, path: &Path, kind: Kind) {
        self.met = true;
        let new_id = id(path);
        let place = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if self.inputs.set_apart.as_ref() == Some(&place) {
            return;
        }
        if let Some(&idx) = self.places.get(&place) {
            if let Found::File { id, .. } = &mut self.found[idx]
                && new_id < *id
            {
                *id = new_id;
            }
            return;
        }
        self.places.insert(place, self.found.len());
        self.found.push(Found::File {
            path: path.to_owned(),
            id: new_id,
            kind,
        });
    }

    fn skip(&mut self, kind: &str) {
        *self.inputs.skipped.entry(kind.to_owned()).or_default() += 1;
    }

    fn walk_error(&mut self, root: &Path, error: &ignore::Error) {
        let path = path_of(error).unwrap_or(root);
        let what = error.io_error().map_or_else(|| error.to_string(), reason);
        let path = slashed(path);
        self.inputs.unreadable(&path, None, what);
    }
}

/// How a single text is read, by the file's name.
pub(crate) fn format(path: &Path) -> Format {
    match kind_by_name(path) {
        Some(Kind::Html) => Format::Html,
        _ => Format::Text,
    }
}

fn kind_by_name(path: &Path) -> Option<Kind> {
    let Some(extension) = path.extension() else {
        return Some(Kind::Text);
    };
    let extension = extension.to_string_lossy().to_ascii_lowercase();
    KINDS
        .iter()
        .find(|(known, _)| *known == extension)
        .map(|(_, kind)| *kind)
}

fn kind_in_words(path: &Path) -> String {
    let extension = path.extension().unwrap_or_default();
    format!(".{}", extension.to_string_lossy().to_ascii_lowercase())
}

/// Whether the beginning of a file shows that it is no text.
fn is_binary(path: &Path) -> bool {
    use io::Read;
    let mut start = Vec::new();
    let read = std::fs::File::open(path)
        .and_then(|file| file.take(SNIFFED as u64).read_to_end(&mut start));
    read.is_ok() && memchr::memchr(0, &start).is_some()
}

/// The folder that a glob starts from: its parts before the first wild card.
fn base_of(pattern: &str) -> PathBuf {
    let wild = pattern.find(['*', '?', '[', '{']).unwrap_or(pattern.len());
    match pattern[..wild].rfind('/') {
        Some(0) => PathBuf::from("/"),
        Some(end) => PathBuf::from(&pattern[..end]),
        None => PathBuf::from("."),
    }
}

/// The path without `.`, and with `..` resolved by its words alone.
fn tidy(path: &Path) -> PathBuf {
    let mut tidied = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(tidied.components().next_back(), Some(Component::Normal(_))) =>
            {
                tidied.pop();
            }
            part => tidied.push(part),
        }
    }
    tidied
}

fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// The existing name nearest to one that does not exist, as the end of an error message.
fn nearest(path: &Path) -> String {
    let parts: Vec<Component<'_>> = path.components().collect();
    let Some(missing) = (1..=parts.len()).find(|n| {
        let part: PathBuf = parts[..*n].iter().collect();
        !part.exists()
    }) else {
        return String::new();
    };
    let parent: PathBuf = parts[..missing - 1].iter().collect();
    let wanted = parts[missing - 1]
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    let folder = if parent.as_os_str().is_empty() {
        Path::new(".")
    } else {
        &parent
    };
    let Ok(entries) = std::fs::read_dir(folder) else {
        return String::new();
    };
    let best = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.len() < 256 && wanted.len() < 256)
        .map(|name| {
            let (a, b) = (wanted.to_lowercase(), name.to_lowercase());
            (strsim::damerau_levenshtein(&a, &b), name)
        })
        .filter(|(distance, name)| distance * 3 <= name.chars().count().max(3))
        .min();
    best.map_or_else(String::new, |(_, name)| {
        format!("; did you mean `{}`?", slashed(&parent.join(name)))
    })
}

fn is_loop(error: &ignore::Error) -> bool {
    match error {
        ignore::Error::Loop { .. } => true,
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithDepth { err, .. }
        | ignore::Error::WithLineNumber { err, .. } => is_loop(err),
        _ => false,
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}
