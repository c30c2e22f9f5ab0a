//! What a numeral hangs on, in sentences of our own.

use crosstally_syntax::Workspace;

/// Share of numerals whose head must be right.
const FLOOR: f64 = 0.92;

#[test]
#[allow(
    clippy::print_stdout,
    reason = "the list of errors is what one runs this test for"
)]
fn numerals_hang_on_what_they_count() {
    let mut workspace = Workspace::new();
    let (mut right, mut all) = (0_u32, 0_u32);
    for line in include_str!("numerals.txt")
        .lines()
        .filter(|line| line.contains('{'))
    {
        let marked: Vec<&str> = line.split(' ').collect();
        let words: Vec<&str> = marked
            .iter()
            .map(|word| word.trim_matches(['{', '}', '<', '>']))
            .collect();
        let parse = crosstally_model_en::model().parse(&words, &mut workspace);
        for (idx, word) in marked
            .iter()
            .enumerate()
            .filter(|(_, word)| word.starts_with('{'))
        {
            let is_head = |at: &usize| marked[*at].starts_with('<');
            let head = (idx + 1..marked.len())
                .find(is_head)
                .or_else(|| (0..idx).rev().find(is_head));
            let found = parse.head(idx);
            all += 1;
            right += u32::from(found == head);
            if found != head {
                println!(
                    "{line}: {word} hangs on {}",
                    found.map_or("nothing", |at| words[at])
                );
            }
        }
    }
    println!("{right} of {all} right");
    assert!(
        f64::from(right) >= FLOOR * f64::from(all),
        "{right} of {all}"
    );
}
