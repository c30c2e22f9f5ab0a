//! The examples print what their pages say they print.
//!
//! `CROSSTALLY_BLESS=1 cargo test` writes today's output into `examples/*.out`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn every_example_prints_what_is_written_beside_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<String> = fs::read_dir(root.join("examples"))
        .expect("a folder of examples")
        .filter_map(|entry| {
            let path = entry.expect("an entry").path();
            let is_program = path.extension().is_some_and(|extension| extension == "rs");
            is_program.then(|| {
                path.file_stem()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned()
            })
        })
        .collect();
    names.sort();
    assert!(names.len() >= 4, "examples: {names:?}");
    for name in names {
        let output = Command::new(program(&name))
            .current_dir(root)
            .output()
            .unwrap_or_else(|error| {
                panic!("example {name}: {error}; `cargo test` builds the examples")
            });
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(complaints.is_empty(), "example {name}: {complaints}");
        let written = root.join(format!("examples/{name}.out"));
        if std::env::var_os("CROSSTALLY_BLESS").is_some() {
            fs::write(&written, &printed).expect("can be written");
        }
        let expected = fs::read_to_string(&written).unwrap_or_default();
        assert_eq!(
            printed, expected,
            "example {name} prints something else than examples/{name}.out"
        );
    }
}

/// Where cargo puts the examples: beside the folder of the test binaries.
fn program(name: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("a path");
    let profile = tests
        .parent()
        .and_then(Path::parent)
        .expect("target/PROFILE/deps");
    profile
        .join("examples")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
