//! Words and marks of a sentence.
use crate::span::Span;
/// A word or mark.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
}
/// The words and marks of `span`, in order. Linear.
#[must_use]
pub fn tokenize(text: &str, span: Span) -> Vec<Token> {
    use unicode_segmentation::UnicodeSegmentation;
    let mut out: Vec<Token> = Vec::new();
    for (i, w) in span.of(text).split_word_bound_indices() {
        if w.trim().is_empty() {
            continue;
        }
        let s = span.start + i;
        if let Some(base) = w.strip_suffix("'s").or(w.strip_suffix("’s")) {
            out.push(Token {
                span: Span::new(s, s + base.len()),
            });
            out.push(Token {
                span: Span::new(s + base.len(), s + w.len()),
            });
        } else {
            out.push(Token {
                span: Span::new(s, s + w.len()),
            });
        }
    }
    out
}
