//! An HTML file cut into tags and text, as browsers cut it.
//!
//! Takes the file; gives tokens with the bytes they stand at. Knows no element but those whose
//! content is no markup. Every byte is looked at a bounded number of times.
//!
//! Written by hand because no tokenizer of the registry keeps the offset of every character of a
//! text with entities in it, which is what a quotation must lead back to.

use crosstally::Span;
use memchr::{memchr, memmem};

/// A piece of an HTML file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// Characters, entities still written out.
    Text(Span),
    Start(Tag),
    End(Span),
}

/// A start tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: Span,
    /// What stands between the name and `>`.
    pub(crate) attributes: Span,
    pub(crate) self_closing: bool,
}

/// Gives the tokens one by one.
#[derive(Debug, Clone)]
pub(crate) struct Tokens<'a> {
    html: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(crate) const fn new(html: &'a str) -> Self {
        Self { html, at: 0 }
    }

    /// The content of the element `name`, which is no markup, up to its end tag, which comes next.
    pub(crate) fn raw_text(&mut self, name: &str) -> Span {
        let bytes = self.html.as_bytes();
        let start = self.at;
        let mut from = start;
        while let Some(open) = memmem::find(&bytes[from..], b"</") {
            let open = from + open;
            let word = open + 2;
            let end = word + name.len();
            let named = bytes
                .get(word..end)
                .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()));
            let ended = bytes
                .get(end)
                .is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
            if named && ended {
                self.at = open;
                return Span::new(start, open);
            }
            from = word;
        }
        self.at = bytes.len();
        Span::new(start, bytes.len())
    }

    /// The tag whose name begins at `name`; `None` when the file ends inside it.
    fn tag(&mut self, name: usize) -> Option<Tag> {
        let bytes = self.html.as_bytes();
        let name_end = (name..bytes.len())
            .find(|at| bytes[*at].is_ascii_whitespace() || matches!(bytes[*at], b'/' | b'>'))
            .unwrap_or(bytes.len());
        let end = tag_end(bytes, name_end)?;
        self.at = end + 1;
        let self_closing = end > name_end && bytes[end - 1] == b'/';
        Some(Tag {
            name: Span::new(name, name_end),
            attributes: Span::new(name_end, end),
            self_closing,
        })
    }

    /// Steps over a comment, a declaration or a processing instruction at `open`.
    fn skip(&mut self, open: usize) {
        let bytes = self.html.as_bytes();
        let rest = &bytes[open..];
        self.at = if rest.starts_with(b"<!-->") || rest.starts_with(b"<!--->") {
            open + memchr(b'>', rest).map_or(rest.len(), |end| end + 1)
        } else if rest.starts_with(b"<!--") {
            let ends = memmem::find(&rest[4..], b"-->").map(|end| open + 4 + end + 3);
            ends.unwrap_or(bytes.len())
        } else {
            open + memchr(b'>', rest).map_or(rest.len(), |end| end + 1)
        };
    }
}

/// Where the `>` stands that ends a tag: quoted values may hold others.
fn tag_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    // A quotation mark opens a value only after `=`.
    let mut after_equals = false;
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return Some(at),
            b'=' => after_equals = true,
            mark @ (b'"' | b'\'') if after_equals => {
                at = at + 1 + memchr(mark, &bytes[at + 1..])?;
                after_equals = false;
            }
            byte if byte.is_ascii_whitespace() => {}
            _ => after_equals = false,
        }
        at += 1;
    }
    None
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let bytes = self.html.as_bytes();
        loop {
            let start = self.at;
            if start >= bytes.len() {
                return None;
            }
            let mut from = start;
            let (open, kind) = loop {
                match memchr(b'<', &bytes[from..]) {
                    None => break (bytes.len(), 0),
                    Some(open) => {
                        let open = from + open;
                        match bytes.get(open + 1) {
                            Some(b) if b.is_ascii_alphabetic() => break (open, b'<'),
                            Some(b'/')
                                if bytes.get(open + 2).is_some_and(u8::is_ascii_alphabetic) =>
                            {
                                break (open, b'/');
                            }
                            Some(b'!' | b'?' | b'/') => break (open, b'!'),
                            _ => from = open + 1,
                        }
                    }
                }
            };
            if open > start {
                self.at = open;
                return Some(Token::Text(Span::new(start, open)));
            }
            match kind {
                b'<' => match self.tag(open + 1) {
                    Some(tag) => return Some(Token::Start(tag)),
                    None => self.at = bytes.len(),
                },
                b'/' => match self.tag(open + 2) {
                    Some(tag) => return Some(Token::End(tag.name)),
                    None => self.at = bytes.len(),
                },
                _ => self.skip(open),
            }
        }
    }
}

/// The attributes of a tag, name and value as written, in order.
pub(crate) fn attributes(written: &str) -> impl Iterator<Item = (&str, &str)> {
    let bytes = written.as_bytes();
    let space = |at: usize| bytes[at].is_ascii_whitespace() || bytes[at] == b'/';
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && space(at) {
            at += 1;
        }
        if at >= bytes.len() {
            return None;
        }
        let name = at;
        at += 1;
        while at < bytes.len() && !space(at) && bytes[at] != b'=' {
            at += 1;
        }
        let name = &written[name..at];
        let mut value = at;
        while value < bytes.len() && bytes[value].is_ascii_whitespace() {
            value += 1;
        }
        if bytes.get(value) != Some(&b'=') {
            return Some((name, ""));
        }
        value += 1;
        while value < bytes.len() && bytes[value].is_ascii_whitespace() {
            value += 1;
        }
        let (start, end) = match bytes.get(value) {
            Some(mark @ (b'"' | b'\'')) => {
                let start = value + 1;
                let end = memchr(*mark, &bytes[start..]).map_or(bytes.len(), |end| start + end);
                at = (end + 1).min(bytes.len());
                (start, end)
            }
            _ => {
                let end = (value..bytes.len())
                    .find(|at| bytes[*at].is_ascii_whitespace())
                    .unwrap_or(bytes.len());
                at = end;
                (value, end)
            }
        };
        Some((name, &written[start..end]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(html: &str) -> Vec<String> {
        Tokens::new(html)
            .map(|token| match token {
                Token::Text(span) => span.of(html).to_owned(),
                Token::Start(tag) => format!(
                    "<{}{}>",
                    tag.name.of(html),
                    attributes(tag.attributes.of(html))
                        .map(|(name, value)| format!(" {name}={value}"))
                        .collect::<String>()
                ),
                Token::End(name) => format!("</{}>", name.of(html)),
            })
            .collect()
    }

    #[test]
    fn tags_text_and_comments_are_told_apart() {
        assert_eq!(
            cut("<p class='a > b' id=x hidden>1 < 2 <b>bold</B ><!-- <p> --> & more<br/>"),
            [
                "<p class=a > b id=x hidden=>",
                "1 < 2 ",
                "<b>",
                "bold",
                "</B>",
                " & more",
                "<br>"
            ]
        );
        assert_eq!(
            cut("<!-->a<!doctype html>b<?x?>c</>d</1>e"),
            ["a", "b", "c", "d", "e"]
        );
        assert_eq!(cut("a <p title=\"never closed"), ["a "]);
        assert_eq!(cut("<a href=/x/>y"), ["<a href=/x/>", "y"]);
        assert_eq!(cut("3 <"), ["3 <"]);
    }

    #[test]
    fn what_is_no_markup_ends_with_its_own_end_tag() {
        let html = "<script>if (a</b && '</scripts>') x</SCRIPT >y";
        let mut tokens = Tokens::new(html);
        tokens.next();
        assert_eq!(
            tokens.raw_text("script").of(html),
            "if (a</b && '</scripts>') x"
        );
        assert_eq!(Tokens::new("x").raw_text("style"), Span::new(0, 1));
    }
}
