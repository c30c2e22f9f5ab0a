//! The README shows what the program prints.

use std::fs;
use std::path::Path;
use std::process::Command;

/// `CROSSTALLY_BLESS=1` writes today's output into the README.
#[test]
fn the_readme_shows_what_the_program_prints_on_the_example_articles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new(env!("CARGO_BIN_EXE_crosstally"))
        .args(["check", "examples/articles"])
        .current_dir(&root)
        .env_clear()
        .output()
        .expect("the program starts");
    assert_eq!(
        output.status.code(),
        Some(1),
        "the articles contradict each other"
    );
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).expect("a README");
    let start = readme.find("```text\n").expect("an output block") + "```text\n".len();
    let end = start + readme[start..].find("```").expect("its end");
    if std::env::var_os("CROSSTALLY_BLESS").is_some() {
        let blessed = format!("{}{printed}{}", &readme[..start], &readme[end..]);
        fs::write(&path, blessed).expect("can be written");
    } else {
        assert_eq!(
            &readme[start..end],
            printed,
            "to accept: CROSSTALLY_BLESS=1 cargo test"
        );
    }
}
