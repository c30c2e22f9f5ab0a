//! Inputs that are wrong on purpose: never a panic, always JSON where JSON was asked for.

use proptest::prelude::*;

use crate::run::{folder, run};

#[test]
fn a_file_above_the_default_limit_is_refused_at_once() {
    let folder = folder("above the limit");
    let file = std::fs::File::create(folder.join("big.txt")).expect("writable");
    file.set_len((64 << 20) + 1).expect("a sparse file");
    let output = run(&folder, &["check", "big.txt", "--format", "json"], b"");
    assert_eq!(output.status.code(), Some(2));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["complete"], false);
    assert_eq!(report["errors"][0]["rule"], "limit-hit");
}

#[test]
fn a_report_file_holds_all_or_what_it_held_before() {
    let folder = folder("report file");
    std::fs::write(folder.join("a.txt"), "Two men came.").expect("writable");
    std::fs::write(folder.join("a.json"), "old").expect("writable");
    let output = run(
        &folder,
        &["check", "a.txt", "--report", "json=a.json", "--allow-empty"],
        b"",
    );
    assert_eq!(output.status.code(), Some(0));
    let text = std::fs::read_to_string(folder.join("a.json")).expect("readable");
    let report: crosstally::Report = serde_json::from_str(&text).expect("a report");
    assert_eq!(report.summary.sources, 1);
    let names: Vec<_> = std::fs::read_dir(&folder).expect("readable").collect();
    assert_eq!(
        names.len(),
        2,
        "nothing else is left in the folder: {names:?}"
    );
}

#[test]
fn json_lines_hold_the_same_as_json() {
    let folder = folder("json lines");
    let text = "{\"id\": \"b\", \"text\": \"The company said that 331 passengers were aboard the ferry.\"}\n\
                {\"id\": \"a\", \"text\": \"Officials said that 214 passengers were aboard the ferry.\"}\n";
    let args = |format| ["check", "-", "--input", "jsonl", "--format", format];
    let json = run(&folder, &args("json"), text.as_bytes());
    let report: crosstally::Report = serde_json::from_slice(&json.stdout).expect("a report");
    assert_eq!(crosstally::report::json(&report).as_bytes(), json.stdout);
    let lines = run(&folder, &args("jsonl"), text.as_bytes());
    assert_eq!(crosstally::report::jsonl(&report).as_bytes(), lines.stdout);
    assert_eq!(report.claims.len(), 2);
    let swapped: Vec<&str> = text.lines().rev().collect();
    let again = run(&folder, &args("json"), swapped.join("\n").as_bytes());
    assert_eq!(
        again.stdout, json.stdout,
        "the order of the sources does not matter"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered_with_json(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let folder = folder("any bytes");
        for input in ["text", "jsonl", "json", "markdown", "html"] {
            let output = run(&folder, &["check", "-", "--input", input, "--format", "json"], &bytes);
            let code = output.status.code();
            prop_assert!(matches!(code, Some(0..=3)), "{code:?}");
            let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
            prop_assert_eq!(&report["complete"], &serde_json::json!(code != Some(2)));
        }
    }
}
