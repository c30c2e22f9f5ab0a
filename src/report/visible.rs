//! Text of strangers, made safe for a terminal.

use std::borrow::Cow;
use std::fmt::Write;

/// The same text with every character that a terminal would act on, or that would hide or reorder
/// other characters, replaced by a visible symbol.
///
/// Control characters become control pictures (`ESC` is shown as `␛`), bidirectional and invisible
/// ones their number (`<U+202E>`). The result holds no line end: it stays on one line.
///
/// ```
/// assert_eq!(crosstally::report::visible("3,000\u{1b}[2J"), "3,000␛[2J");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        push_visible(&mut shown, c);
    }
    Cow::Owned(shown)
}

/// Appends `c`, or the symbol that stands for it.
pub(crate) fn push_visible(shown: &mut String, c: char) {
    match c {
        '\0'..='\u{1f}' => {
            shown.push(char::from_u32(0x2400 + u32::from(c)).expect("U+2400 to U+241F exist"));
        }
        '\u{7f}' => shown.push('\u{2421}'),
        c if is_unsafe(c) => {
            write!(shown, "<U+{:04X}>", u32::from(c)).expect("a string takes every write");
        }
        c => shown.push(c),
    }
}

/// Control characters, line and paragraph separators, and the format characters of Unicode
/// (general category Cf: bidirectional controls, joiners, tags…).
const fn is_unsafe(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}'
        | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}'
        | '\u{8e2}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_acts_on_gets_through() {
        let hostile: String = (0..=0x9f_u32)
            .chain([0xad, 0x200b, 0x202e, 0x2066, 0x2028, 0xfeff, 0xe0041])
            .filter_map(char::from_u32)
            .collect();
        let shown = visible(&hostile);
        assert!(!shown.chars().any(is_unsafe), "{shown:?}");
        assert!(shown.contains("␛") && shown.contains("<U+202E>") && shown.contains("<U+009B>"));
    }

    #[test]
    fn ordinary_text_is_left_alone() {
        let text = "Київ: «3 000» · 三千 · naïve — 5 °C";
        assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
    }
}
