//! Whatever the words, the result is a tree, and the same one each time.

use crosstally_syntax::{Model, Parse, Workspace};
use proptest::prelude::*;

/// The parse, checked: as many nodes as words, one root, no cycle, no crossing arcs, and subtrees as they should be.
fn parse(words: &[&str], workspace: &mut Workspace) -> Parse {
    let parse = crosstally_model_en::model().parse(words, workspace);
    assert_eq!(parse.len(), words.len());
    assert_eq!(
        Parse::from_nodes(parse.nodes().to_vec()).as_ref(),
        Some(&parse)
    );
    parse
}

/// Words as they come in news, and as they don't.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,8}",
        "[A-Z][a-z]{0,8}",
        "[A-Z]{1,6}",
        "[0-9]{1,3}(,[0-9]{3})?",
        "[-.,;:()$%“”'/]",
        Just("the".to_owned()),
        Just("said".to_owned()),
        "\\PC{0,40}",
    ]
}

proptest! {
    #[test]
    fn any_words_make_a_tree(words in prop::collection::vec(word(), 0..60)) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        parse(&words, &mut Workspace::new());
    }

    #[test]
    fn what_was_read_before_changes_nothing(
        before in prop::collection::vec(word(), 0..60),
        words in prop::collection::vec(word(), 0..30),
    ) {
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let mut workspace = Workspace::new();
        parse(&before, &mut workspace);
        prop_assert_eq!(parse(&words, &mut workspace), parse(&words, &mut Workspace::new()));
    }
}

#[test]
fn odd_texts_are_read_to_the_end() {
    let long: Vec<String> = (0..100_000).map(|n| format!("w{}", n % 9_973)).collect();
    let long: Vec<&str> = long.iter().map(String::as_str).collect();
    let one_word = vec!["the"; 100_000];
    let rows = ["Year", "|", "2021", "|", "4.5", "%", "|", "-"].repeat(50);
    let code = [
        "let", "x", "=", "foo", "(", "&", "a", "[", "3", "]", ")", ";", "}",
    ];
    let shouted = [
        "FIVE", "DEAD", ",", "SIX", "HURT", "AS", "BUS", "HITS", "WALL",
    ];
    let german = ["Die", "Stadt", "zählt", "jetzt", "12.000", "Einwohner", "."];
    let chinese = ["该市", "有", "12000", "名", "居民", "。"];
    let huge = "x".repeat(1_000_000);
    let mut workspace = Workspace::new();
    for words in [
        &long[..],
        &one_word,
        &rows,
        &code,
        &shouted,
        &german,
        &chinese,
        &[huge.as_str(), ""],
        &[],
    ] {
        parse(words, &mut workspace);
    }
}

#[test]
fn a_damaged_file_is_refused() {
    let bytes = crosstally_model_en::BYTES;
    assert!(Model::from_bytes(bytes).is_ok());
    for len in (0..400).chain([10_000, bytes.len() / 2, bytes.len() - 1]) {
        assert!(Model::from_bytes(&bytes[..len]).is_err(), "cut at {len}");
    }
    let mut longer = bytes.to_vec();
    longer.push(0);
    assert!(Model::from_bytes(&longer).is_err());
}
