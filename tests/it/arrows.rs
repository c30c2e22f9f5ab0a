//! The arrows between rooms match the list in ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms each room may name in `use crate::…` lines, read from the block in ARCHITECTURE.md
/// that is fenced as `arrows`: one line a room, `room: rooms it may use`.
fn allowed() -> Vec<(String, BTreeSet<String>)> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let block = text
        .split("```arrows\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("ARCHITECTURE.md holds an ```arrows block");
    block
        .lines()
        .map(|line| {
            let (room, uses) = line.split_once(':').expect("`room: rooms`");
            (
                room.trim().to_owned(),
                uses.split_whitespace().map(str::to_owned).collect(),
            )
        })
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn rooms_use_only_the_rooms_that_architecture_md_lists() {
    let allowed = allowed();
    let mut wrong = Vec::new();
    for file in sources(&root().join("src")) {
        let path = file.strip_prefix(root().join("src")).expect("below src");
        let room = path
            .components()
            .next()
            .expect("a name")
            .as_os_str()
            .to_string_lossy();
        let room = room.trim_end_matches(".rs").to_owned();
        if room == "lib" {
            continue;
        }
        let Some((_, may)) = allowed.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!(
                "src/{}: room `{room}` is not in the list",
                path.display()
            ));
            continue;
        };
        let text = fs::read_to_string(&file).expect("readable");
        for (idx, line) in text.lines().enumerate() {
            for used in rooms_used(line) {
                if used != room
                    && !may.contains(&used)
                    && allowed.iter().any(|(name, _)| *name == used)
                {
                    wrong.push(format!(
                        "src/{}:{}: `{room}` must not use `{used}`: {}",
                        path.display(),
                        idx + 1,
                        line.trim()
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "arrows against the list:\n{}",
        wrong.join("\n")
    );
}

fn rooms_used(line: &str) -> Vec<String> {
    let line = line.trim();
    if line.starts_with("//") {
        return Vec::new();
    }
    line.match_indices("crate::")
        .map(|(at, found)| {
            line[at + found.len()..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found
}
