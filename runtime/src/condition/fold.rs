//! Text without case.

use std::cmp::Ordering;

/// Compares two texts after the simple case folding of Unicode ([CaseFolding.txt], C and S).
///
/// [CaseFolding.txt]: https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    a.chars().map(fold).cmp(b.chars().map(fold))
}

/// The small letter of the capital letter, where each is one character: what simple folding does,
/// but for those that are named here.
fn fold(letter: char) -> char {
    match letter {
        'a'..='z' => letter,
        'A'..='Z' => letter.to_ascii_lowercase(),
        // Its capital is I, whose small letter is another.
        'ı' => letter,
        // Their capitals are several characters.
        '\u{1FD3}' => '\u{390}',
        '\u{1FE3}' => '\u{3B0}',
        '\u{FB05}' => '\u{FB06}',
        _ => {
            let capital = single(letter.to_uppercase()).unwrap_or(letter);
            single(capital.to_lowercase()).unwrap_or(capital)
        }
    }
}

fn single(mut letters: impl Iterator<Item = char>) -> Option<char> {
    let first = letters.next()?;
    letters.next().is_none().then_some(first)
}
