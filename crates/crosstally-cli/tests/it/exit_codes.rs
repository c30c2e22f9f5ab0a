//! The exit codes: one table, one test a row.

use std::io::Write;
use std::process::Stdio;

use crate::run::{folder, program, run};

/// Two articles that contradict each other, and one that speaks of something else.
const ARTICLES: &[(&str, &str)] = &[
    (
        "post.txt",
        "Officials said on Aug. 19, 2026 that 214 passengers were aboard the ferry.\n",
    ),
    (
        "wire.txt",
        "The company said on Aug. 19, 2026 that 331 passengers were aboard the ferry.\n",
    ),
    ("fair.txt", "The village fair drew 40 cooks.\n"),
    (
        "copy.txt",
        "Officials said on Aug. 19, 2026 that 214 passengers were aboard the ferry.\n",
    ),
    ("words.txt", "Nobody counted anything.\n"),
];

macro_rules! rows {
    ($($name:ident: $args:expr => $code:literal;)*) => {
        $(#[test]
        fn $name() {
            let folder = folder(stringify!($name));
            for (name, text) in ARTICLES {
                std::fs::write(folder.join(name), text).expect("writable");
            }
            for format in ["human", "json"] {
                let mut args: Vec<&str> = $args.split(' ').collect();
                if !args.contains(&"--pairs") {
                    args.extend(["--format", format]);
                }
                let output = run(&folder, &args, b"");
                let errors = String::from_utf8_lossy(&output.stderr);
                assert_eq!(output.status.code(), Some($code), "{args:?}: {errors}");
            }
        })*
    };
}

rows! {
    nothing_that_contradicts_is_0: "check post.txt fair.txt" => 0;
    a_contradiction_is_1: "check post.txt wire.txt" => 1;
    a_contradiction_below_the_limit_is_0: "check post.txt wire.txt --fail-on never" => 0;
    an_input_that_cannot_be_read_wins_over_a_contradiction: "check post.txt wire.txt gone.txt" => 2;
    a_statement_that_is_contradicted_is_1: "verify --answer wire.txt --against post.txt" => 1;
    a_statement_that_is_supported_is_0: "verify --answer post.txt --against copy.txt" => 0;
    a_statement_with_nothing_to_check_is_3: "verify --answer words.txt --against post.txt" => 3;
    a_statement_that_is_not_stated_is_0: "verify --answer fair.txt --against post.txt" => 0;
    a_statement_that_is_not_stated_can_be_1: "verify --answer fair.txt --against post.txt --fail-on unsupported" => 1;
    something_shown_is_0: "extract post.txt" => 0;
    a_text_without_a_claim_that_is_shown_is_0: "extract words.txt" => 0;
    nothing_to_check_is_3: "check words.txt" => 3;
    nothing_to_check_that_is_allowed_is_0: "check words.txt --allow-empty" => 0;
    a_path_that_does_not_exist_is_2: "check post.txt fair.txt gone.txt" => 2;
    a_path_that_does_not_exist_is_2_even_where_there_is_nothing: "check gone.txt --allow-empty" => 2;
    a_glob_without_inputs_is_3: "check *.md" => 3;
    nothing_to_show_is_3: "extract *.md" => 3;
    an_option_that_does_not_exist_is_2: "check post.txt --loudly" => 2;
    a_report_that_cannot_be_written_is_2: "check post.txt fair.txt --report json=gone/a.json" => 2;
    help_is_0: "check --help" => 0;
    pairs_that_are_not_json_are_2: "verify --pairs words.txt" => 2;
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_program_as_shells_expect() {
    use std::os::unix::process::ExitStatusExt;
    let mut child = program(&folder("interrupt"))
        .args(["extract", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("standard input is piped");
    input
        .write_all(b"Two men came.\n")
        .expect("the program reads");
    let kill = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("kill");
    assert!(kill.success());
    // Where the signal has no effect, the end of the input ends the program: the test never hangs.
    drop(input);
    let status = child.wait().expect("the program ends");
    if interrupts_are_ignored() {
        eprintln!("skipped: started with interrupts ignored, as by `nohup`");
        return;
    }
    // A shell shows signal 2 as 130.
    assert_eq!(status.signal(), Some(2), "{status:?}");
}

/// Whether whoever started the tests had interrupts ignored, which every child inherits.
#[cfg(unix)]
fn interrupts_are_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & 0b10 != 0)
}

#[test]
fn a_closed_pipe_is_141() {
    let mut child = program(&folder("closed pipe"))
        .args([
            "extract",
            "-",
            "--input",
            "jsonl",
            "--stage",
            "sentences",
            "--format",
            "jsonl",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("standard input is piped");
    let line = "{\"text\": \"Two men came.\"}\n".repeat(1000);
    // The program may stop reading at any time.
    let _ = input.write_all(line.as_bytes());
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(141));
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
