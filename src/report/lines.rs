//! Where a byte of a text stands by line and column.

/// Where the lines of a text begin. A line ends at `\n`, `\r\n` or a lone `\r`.
#[derive(Debug, Clone)]
pub(crate) struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    pub(crate) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        starts.extend(
            memchr::memchr2_iter(b'\n', b'\r', bytes)
                .filter(|&at| bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'))
                .map(|at| at + 1),
        );
        Self { starts }
    }

    pub(crate) fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|&start| start <= offset);
        let before = &text.as_bytes()[self.starts[line - 1]..offset];
        let column = before.iter().filter(|byte| (**byte & 0xc0) != 0x80).count();
        (line, column + 1)
    }
}
