//! Characters that are written out: `&eacute;`, `&#233;`, `&#xE9;`.
//!
//! Takes the text from an `&` on; gives the characters and how many bytes they are written with.

use html_escape::NAMED_ENTITIES;

/// Bytes that the longest name has (`CounterClockwiseContourIntegral`), with room for a mistake.
const LONGEST: usize = 33;

/// Names that need no `;`, by the standard: those of the first HTML for Latin letters and signs.
/// Of these only the ones met in running text.
const WITHOUT_SEMICOLON: &[&str] = &[
    "AMP", "GT", "LT", "QUOT", "Eacute", "Ouml", "Auml", "Uuml", "aacute", "agrave", "amp", "auml",
    "ccedil", "cent", "copy", "deg", "eacute", "egrave", "frac12", "frac14", "frac34", "gt",
    "iacute", "laquo", "lt", "micro", "middot", "nbsp", "ntilde", "oacute", "ouml", "para",
    "plusmn", "pound", "quot", "raquo", "reg", "sect", "shy", "sup2", "sup3", "szlig", "times",
    "uacute", "uuml", "yen",
];

/// The characters written at the beginning of `text`, which begins with `&`, and how many bytes
/// they are written with; `None` where `&` is an `&`.
pub(crate) fn decode(text: &str) -> Option<(Decoded, usize)> {
    let bytes = text.as_bytes();
    if bytes.get(1) == Some(&b'#') {
        return number(bytes);
    }
    let name_end = (1..bytes.len().min(LONGEST))
        .find(|at| !bytes[*at].is_ascii_alphanumeric())
        .unwrap_or(bytes.len().min(LONGEST));
    let name = &text[1..name_end];
    if bytes.get(name_end) == Some(&b';') {
        return named(name).map(|words| (Decoded::Words(words), name_end + 1));
    }
    // “&copy 2024”; the longest such name wins.
    let bare = WITHOUT_SEMICOLON
        .iter()
        .filter(|known| name.starts_with(**known))
        .max_by_key(|known| known.len())?;
    named(bare).map(|words| (Decoded::Words(words), bare.len() + 1))
}

/// What an entity stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decoded {
    Char(char),
    Words(&'static str),
}

fn named(name: &str) -> Option<&'static str> {
    NAMED_ENTITIES
        .binary_search_by_key(&name.as_bytes(), |(known, _)| known)
        .ok()
        .map(|idx| NAMED_ENTITIES[idx].1)
}

fn number(bytes: &[u8]) -> Option<(Decoded, usize)> {
    let (radix, start) = match bytes.get(2) {
        Some(b'x' | b'X') => (16, 3),
        _ => (10, 2),
    };
    let mut end = start;
    let mut code: u32 = 0;
    while let Some(digit) = bytes
        .get(end)
        .and_then(|byte| char::from(*byte).to_digit(radix))
    {
        code = code.saturating_mul(radix).saturating_add(digit);
        end += 1;
    }
    if end == start {
        return None;
    }
    if bytes.get(end) == Some(&b';') {
        end += 1;
    }
    let meant = match code {
        // Numbers of Windows-1252, as browsers read them.
        0x80..=0x9f => crate::charset::windows_1252(u8::try_from(code).unwrap_or(b'?')),
        0 => char::REPLACEMENT_CHARACTER,
        // Half of a surrogate pair, or beyond Unicode.
        code => char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    Some((Decoded::Char(meant), end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, usize)> {
        decode(text).map(|(decoded, len)| match decoded {
            Decoded::Char(c) => (c.to_string(), len),
            Decoded::Words(words) => (words.to_owned(), len),
        })
    }

    #[test]
    fn names_and_numbers_are_read_as_browsers_read_them() {
        for (written, meant, len) in [
            ("&eacute;x", "é", 8),
            ("&nbsp;", "\u{a0}", 6),
            ("&copy 2024", "©", 5),
            ("&#233;", "é", 6),
            ("&#xE9 ", "é", 5),
            ("&#149;", "•", 6),
            ("&#xD800;", "\u{fffd}", 8),
            ("&#99999999999999999999;", "\u{fffd}", 23),
            ("&#0;", "\u{fffd}", 4),
        ] {
            assert_eq!(read(written), Some((meant.to_owned(), len)), "{written}");
        }
        for plain in ["&", "& more", "&nosuchname;", "&#;", "&#x;", "&;", "R&D"] {
            assert_eq!(read(plain.trim_start_matches('R')), None, "{plain}");
        }
    }

    #[test]
    fn the_names_are_in_order_for_the_search() {
        assert!(NAMED_ENTITIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
