//! Runs in plain words: files, a command, what it prints and how it ends.
//!
//! `tests/runs/*.run` holds cases:
//!
//! ```text
//! = Title of the case
//! # A remark.
//! file docs/a.txt:
//!     Indented lines are the file's text.
//! bytes b.txt:
//!     Here \xff, \r, \n and \\ are understood, and lines are joined without a line end.
//! folder empty
//! link docs/up -> ..
//! stdin:
//!     Three men came.
//! $ crosstally extract -
//! stdout:
//!     …
//! stderr:
//!     …
//! exit: 0
//! ```
//!
//! A case may hold several commands; they run one after the other in the same folder.
//! `CROSSTALLY_BLESS=1 cargo test` rewrites what stands under the commands, and no other byte.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{folder, run};

/// One command of a case, and what is expected of it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Step {
    command: String,
    stdin: Vec<u8>,
    stdout: String,
    stderr: String,
    exit: Option<i32>,
    /// Lines of the file that hold the expectation, from 0.
    lines: std::ops::Range<usize>,
}

impl Step {
    fn written(&self) -> String {
        let mut text = String::new();
        for (name, printed) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !printed.is_empty() {
                text.push_str(name);
                text.push_str(":\n");
                for line in printed.trim_end().lines() {
                    text.push_str(format!("    {line}").trim_end());
                    text.push('\n');
                }
            }
        }
        text.push_str(&format!("exit: {}\n", self.exit.unwrap_or(-1)));
        text
    }
}

#[test]
fn every_run_prints_what_its_file_says() {
    let mut files: Vec<PathBuf> = fs::read_dir(root())
        .expect("tests/runs")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|end| end == "run"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no file in tests/runs");
    let bless = std::env::var_os("CROSSTALLY_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut n_steps = 0;
    for file in &files {
        let text = fs::read_to_string(file).expect("readable");
        let steps = play(file, &text);
        n_steps += steps.len();
        assert!(!steps.is_empty(), "{}: no command", file.display());
        if bless {
            fs::write(file, blessed(&text, &steps)).expect("writable");
            continue;
        }
        for (expected, got) in steps {
            if expected.written() != got.written() {
                wrong.push(format!(
                    "{}:{}: $ {}\nexpected:\n{}got:\n{}",
                    file.display(),
                    expected.lines.start,
                    expected.command,
                    expected.written(),
                    got.written()
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\n{} of {n_steps} runs differ; CROSSTALLY_BLESS=1 cargo test -p crosstally-cli accepts them",
        wrong.join("\n"),
        wrong.len()
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runs")
}

/// Runs every command of a file: what was expected, and what came.
fn play(file: &Path, text: &str) -> Vec<(Step, Step)> {
    let lines: Vec<&str> = text.lines().collect();
    let fail = |idx: usize, what: &str| -> ! {
        panic!("{}:{}: {what}: {}", file.display(), idx + 1, lines[idx])
    };
    let mut steps = Vec::new();
    let mut place: Option<PathBuf> = None;
    let mut stdin = Vec::new();
    let mut idx = 0;
    while idx < lines.len() {
        let line = lines[idx];
        idx += 1;
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(title) = line.strip_prefix("= ") {
            let stem = file.file_stem().expect("a name").to_string_lossy();
            place = Some(folder(&format!("{stem}-{title}")));
            continue;
        }
        let Some(folder) = &place else {
            fail(idx - 1, "expected `= title` first");
        };
        if let Some(name) = line
            .strip_prefix("file ")
            .and_then(|rest| rest.strip_suffix(':'))
        {
            write(folder, name, block(&lines, &mut idx).as_bytes());
        } else if let Some(name) = line
            .strip_prefix("bytes ")
            .and_then(|rest| rest.strip_suffix(':'))
        {
            write(folder, name, &unescaped(&block(&lines, &mut idx)));
        } else if let Some(name) = line.strip_prefix("folder ") {
            fs::create_dir_all(folder.join(name)).expect("a folder can be made");
        } else if let Some((name, target)) = line
            .strip_prefix("link ")
            .and_then(|rest| rest.split_once(" -> "))
        {
            link(target, &folder.join(name));
        } else if line == "stdin:" {
            stdin = block(&lines, &mut idx).into_bytes();
        } else if line == "stdin bytes:" {
            stdin = unescaped(&block(&lines, &mut idx));
        } else if let Some(command) = line.strip_prefix("$ crosstally") {
            let mut expected = Step {
                command: command.trim().to_owned(),
                stdin: std::mem::take(&mut stdin),
                ..Step::default()
            };
            let start = idx;
            while idx < lines.len() {
                match lines[idx] {
                    "stdout:" => {
                        idx += 1;
                        expected.stdout = block(&lines, &mut idx);
                    }
                    "stderr:" => {
                        idx += 1;
                        expected.stderr = block(&lines, &mut idx);
                    }
                    line => {
                        let Some(code) = line.strip_prefix("exit: ") else {
                            break;
                        };
                        expected.exit = code.parse().ok();
                        idx += 1;
                        break;
                    }
                }
            }
            expected.lines = start..idx;
            let got = perform(folder, &expected);
            steps.push((expected, got));
        } else {
            fail(idx - 1, "not understood");
        }
    }
    steps
}

fn perform(folder: &Path, step: &Step) -> Step {
    let args = split(&step.command);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let output = run(folder, &args, &step.stdin);
    // The program has another name on Windows, and writes `\r\n` nowhere.
    let text = |bytes: Vec<u8>| {
        String::from_utf8(bytes)
            .expect("the program prints UTF-8")
            .replace("crosstally.exe", "crosstally")
    };
    Step {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        exit: output.status.code(),
        ..step.clone()
    }
}

/// The indented lines from `idx` on, without their indent.
fn block(lines: &[&str], idx: &mut usize) -> String {
    let start = *idx;
    let mut end = start;
    while *idx < lines.len() && (lines[*idx].is_empty() || lines[*idx].starts_with("    ")) {
        *idx += 1;
        if !lines[*idx - 1].is_empty() {
            end = *idx;
        }
    }
    *idx = end;
    lines[start..end]
        .iter()
        .map(|line| format!("{}\n", line.get(4..).unwrap_or_default()))
        .collect()
}

/// The lines joined, with `\xNN`, `\r`, `\n`, `\t` and `\\` understood.
fn unescaped(text: &str) -> Vec<u8> {
    let joined: String = text.lines().collect();
    let mut bytes = Vec::new();
    let mut rest = joined.as_str();
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let code = &rest[at + 1..];
        let (byte, taken) = match code.as_bytes().first() {
            Some(b'r') => (b'\r', 1),
            Some(b'n') => (b'\n', 1),
            Some(b't') => (b'\t', 1),
            Some(b'\\') => (b'\\', 1),
            Some(b'x') => (u8::from_str_radix(&code[1..3], 16).expect("\\xNN"), 3),
            _ => panic!("`\\{code}` is not understood"),
        };
        bytes.push(byte);
        rest = &code[taken..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Words of a command; `'…'` holds one together.
fn split(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words
                .last_mut()
                .expect("there is always a last word")
                .push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("writable");
}

#[cfg(unix)]
fn link(target: &str, path: &Path) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    std::os::unix::fs::symlink(target, path).expect("a link can be made");
}

#[cfg(not(unix))]
fn link(_target: &str, _path: &Path) {}

/// The file with every expectation replaced by what came.
fn blessed(text: &str, steps: &[(Step, Step)]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut new = String::new();
    let mut idx = 0;
    for (expected, got) in steps {
        for line in &lines[idx..expected.lines.start] {
            new.push_str(line);
            new.push('\n');
        }
        new.push_str(&got.written());
        idx = expected.lines.end;
    }
    for line in &lines[idx..] {
        new.push_str(line);
        new.push('\n');
    }
    new
}
