//! Texts of descriptions that stay within a line.

use std::borrow::Cow;

/// The text with what would end the line, move the cursor of a terminal or turn the direction of letters written as escapes: `\n`.
///
/// Names of descriptions come into messages, and each line that a build script prints is a directive for cargo.
pub(crate) fn in_one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_moving) {
        return Cow::Borrowed(text);
    }
    let escaped = |letter: char| match is_moving(letter) {
        true => letter.escape_default().to_string(),
        false => letter.to_string(),
    };
    Cow::Owned(text.chars().map(escaped).collect())
}

fn is_moving(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_do_not_end() {
        assert!(matches!(in_one_line("'größe' ✓"), Cow::Borrowed("'größe' ✓")));
        let text = "a\nb\rc\u{1B}[2J\u{2028}d\u{202E}e\t";
        assert_eq!(in_one_line(text), r"a\nb\rc\u{1b}[2J\u{2028}d\u{202e}e\t");
    }
}
