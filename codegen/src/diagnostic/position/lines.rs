//! The lines of a text, found once for all places in it.

use std::ops::Range;

/// Letters are counted from the beginning of a block of so many bytes, since a document may be one line.
const BLOCK: usize = 1024;

/// A line of more bytes than this is drawn around what is meant in it.
const LONG: usize = 1000;

/// Where lines begin, and how many letters there are before each block.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    letters: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let counts = text.as_bytes().chunks(BLOCK).scan(0, |sum, block| {
            let before = *sum;
            *sum += letters(block);
            Some(before)
        });
        Self { text, starts: [0].into_iter().chain(starts).collect(), letters: counts.collect() }
    }

    /// The line and the column of a byte, from 1; columns are letters.
    pub(super) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        (line, self.letters_before(offset) - self.letters_before(self.starts[line - 1]) + 1)
    }

    /// The line that a span begins in, or what is around its beginning in a long one, and where that begins in the text.
    pub(super) fn around(&self, span: &Range<usize>) -> (usize, String) {
        let line = self.line(span.start);
        let (mut start, end) = (self.starts[line - 1], self.starts.get(line));
        let mut end = end.map_or(self.text.len(), |next| next - 1);
        if end - start > LONG {
            start = self.boundary(start.max(span.start.saturating_sub(LONG / 2)));
            end = self.boundary(end.min(span.start + LONG / 4));
        }
        (start, self.text[start..end].trim_end_matches('\r').to_owned())
    }

    /// The line of a byte, from 1.
    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    fn letters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let known = self.letters.get(block).or(self.letters.last()).copied().unwrap_or_default();
        let from = block.min(self.letters.len().saturating_sub(1)) * BLOCK;
        known + letters(&self.text.as_bytes()[from..offset])
    }

    /// The last beginning of a letter that is not behind a byte.
    fn boundary(&self, offset: usize) -> usize {
        (0..=offset).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or_default()
    }
}

/// How many letters begin in these bytes of a text.
fn letters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xBF)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_letters() {
        for text in ["", "a", "é\n\nüb\r\nc\n", &"ß😀x\n".repeat(700), &"é".repeat(3000)] {
            let lines = Lines::of(text);
            let (mut line, mut column) = (1, 1);
            for (at, letter) in text.char_indices() {
                assert_eq!(lines.line_and_column(at), (line, column), "byte {at}");
                (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            assert_eq!(lines.line_and_column(text.len()), (line, column), "at the end");
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("short\r\n{}here{}\n", "é".repeat(900), "ü".repeat(900));
        let lines = Lines::of(&text);
        assert_eq!(lines.around(&(2..3)), (0, "short".to_owned()));
        let at = text.find("here").expect("it is there");
        let (start, line) = lines.around(&(at..at + 4));
        assert!(line.len() < LONG, "{line}");
        assert_eq!(&line[at - start..at - start + 4], "here");
    }
}
