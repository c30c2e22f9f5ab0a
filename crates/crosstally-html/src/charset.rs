//! Bytes of a page as text.
//!
//! Takes a file; gives its text, and the name of the character set when it was not UTF-8. Pages
//! that are no UTF-8 are read as Windows-1252, which is what browsers take Latin-1 for; other
//! character sets are named in the refusal.

/// Bytes at the beginning of a page in which it may name its character set.
const LOOKED_AT: usize = 1024;

/// A page's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The characters.
    pub text: String,
    /// Set when the bytes were no UTF-8: what was done about it, for the reader of the report.
    /// Offsets are then those of the text as UTF-8; lines and columns are the file's.
    pub remark: Option<String>,
}

/// Reads the bytes of a page.
///
/// # Errors
/// The character set that the page is written in, when it is none that is read.
pub fn decode(bytes: Vec<u8>) -> Result<Text, String> {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(Text { text, remark: None }),
        Err(error) => error.into_bytes(),
    };
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("this is UTF-16; save it as UTF-8".to_owned());
    }
    let declared = declared(&bytes);
    let known = declared.as_deref().is_none_or(|name| {
        matches!(
            name,
            "windows-1252"
                | "cp1252"
                | "iso-8859-1"
                | "iso8859-1"
                | "latin1"
                | "us-ascii"
                | "ascii"
                | "utf-8"
                | "utf8"
        )
    });
    if !known {
        return Err(format!(
            "written in {}, which is not read; save it as UTF-8",
            declared.unwrap_or_default()
        ));
    }
    let remark = match declared.as_deref() {
        Some(name @ ("utf-8" | "utf8")) => {
            format!("says it is {name} and is not; read as windows-1252")
        }
        _ => "not UTF-8; read as windows-1252".to_owned(),
    };
    Ok(Text {
        text: bytes.iter().map(|byte| windows_1252(*byte)).collect(),
        remark: Some(remark),
    })
}

/// The character set that the page names, in small letters.
fn declared(bytes: &[u8]) -> Option<String> {
    let head: Vec<u8> = bytes
        .iter()
        .take(LOOKED_AT)
        .map(u8::to_ascii_lowercase)
        .collect();
    let at = memchr::memmem::find(&head, b"charset=").map(|at| at + "charset=".len());
    let at =
        at.or_else(|| memchr::memmem::find(&head, b"encoding=").map(|at| at + "encoding=".len()))?;
    let name: String = head[at..]
        .iter()
        .map(|byte| char::from(*byte))
        .skip_while(|c| matches!(c, '"' | '\'' | ' '))
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    (!name.is_empty()).then_some(name)
}

/// A byte of Windows-1252.
pub(crate) fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_old_are_read_and_others_are_named() {
        let old = decode(b"<meta charset=iso-8859-1><p>\x935 \x80\x94".to_vec()).expect("reads");
        assert_eq!(old.text, "<meta charset=iso-8859-1><p>“5 €”");
        assert_eq!(
            old.remark.as_deref(),
            Some("not UTF-8; read as windows-1252")
        );
        let wrong = decode(b"<meta charset=\"UTF-8\">caf\xe9".to_vec()).expect("reads");
        assert!(wrong.remark.expect("said").contains("says it is utf-8"));
        let fine = decode("<meta charset=iso-8859-1>é".into()).expect("reads");
        assert_eq!(fine.remark, None);
        assert!(
            decode(b"<meta charset=shift_jis>\x93\xfa".to_vec())
                .expect_err("is not read")
                .contains("shift_jis")
        );
    }
}
