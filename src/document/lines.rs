//! Lines of a text: where they begin, and where a byte stands by line and column.

use memchr::memchr2_iter;

/// Where the lines of a text begin. A line ends at `\n`, `\r\n` or a lone `\r`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineIndex {
    starts: Vec<usize>,
    /// Scalar values before every [`STRIDE`]th byte: a line may be as long as a book.
    scalars: Vec<usize>,
}

/// Bytes between two places whose scalar values are known.
const STRIDE: usize = 1024;

impl LineIndex {
    /// Finds the lines of `text`. Linear in its length.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        starts.extend(
            memchr2_iter(b'\n', b'\r', bytes)
                .filter(|&at| bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'))
                .map(|at| at + 1),
        );
        let mut n_scalars = 0;
        let scalars = bytes
            .chunks(STRIDE)
            .map(|chunk| {
                let before = n_scalars;
                n_scalars += count_scalars(chunk);
                before
            })
            .collect();
        Self { starts, scalars }
    }

    /// Number of lines; a text that ends with a line end has an empty last line.
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is no line; there always is one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The 1-based line of the byte at `offset`.
    #[must_use]
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }

    /// The 1-based line and column of the byte at `offset` of `text`, the text this index was made
    /// for. Columns count Unicode scalar values.
    #[must_use]
    pub fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.line(offset);
        let start = self.starts[line - 1];
        let column = self.scalars_before(text, offset) - self.scalars_before(text, start);
        (line, column + 1)
    }

    fn scalars_before(&self, text: &str, offset: usize) -> usize {
        let nth = offset / STRIDE;
        // A text that ends at a multiple of the stride has no entry for its end.
        let (known, from) = match self.scalars.get(nth) {
            Some(known) => (*known, nth * STRIDE),
            None => match self.scalars.last() {
                Some(known) => (*known, (self.scalars.len() - 1) * STRIDE),
                None => (0, 0),
            },
        };
        known + count_scalars(&text.as_bytes()[from..offset])
    }
}

/// Every scalar value has exactly one byte that is no continuation byte.
fn count_scalars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_columns_count_scalar_values() {
        let text = "é1\n\r\nx\ry\u{1F600}z";
        let index = LineIndex::new(text);
        let at =
            |needle: &str| index.line_column(text, text.find(needle).expect("the text holds it"));
        assert_eq!(index.len(), 4);
        assert_eq!(at("é"), (1, 1));
        assert_eq!(at("1"), (1, 2));
        assert_eq!(at("x"), (3, 1));
        assert_eq!(at("y"), (4, 1));
        assert_eq!(at("z"), (4, 3));
        assert_eq!(index.line_column(text, 999), (4, 4));
    }

    #[test]
    fn columns_are_right_in_a_line_of_any_length() {
        let text = "é".repeat(3 * STRIDE / 2) + "\n" + &"aé".repeat(STRIDE);
        let index = LineIndex::new(&text);
        for offset in (0..=text.len()).filter(|&at| text.is_char_boundary(at)) {
            let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
            let column = text[start..offset].chars().count() + 1;
            assert_eq!(index.line_column(&text, offset).1, column, "byte {offset}");
        }
    }
}
