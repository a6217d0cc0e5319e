//! Texts that patterns match.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

/// How often anything is repeated at most.
const MOST: u32 = 200;

/// A short text that a pattern matches; none for patterns of another dialect.
pub(crate) fn sample(pattern: &str) -> Option<String> {
    let read = regex_syntax::parse(pattern).ok()?;
    let mut text = String::new();
    write(&read, &mut text);
    Some(text)
}

fn write(part: &Hir, into: &mut String) {
    match part.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => into.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => into.push(letter(class)),
        HirKind::Repetition(Repetition { min, max, sub, .. }) => {
            // What may be there as often as one likes is there, lest the text be empty.
            let count = (*min).max(u32::from(max.is_none())).min(MOST);
            (0..count).for_each(|_| write(sub, into));
        }
        HirKind::Capture(capture) => write(&capture.sub, into),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, into)),
        HirKind::Alternation(parts) => parts.iter().take(1).for_each(|part| write(part, into)),
    }
}

/// A letter or a digit of a class, or else its first sign.
fn letter(class: &Class) -> char {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|it| (it.start(), it.end())).collect(),
        Class::Bytes(class) => {
            class.iter().map(|it| (it.start().into(), it.end().into())).collect()
        }
    };
    let is_in = |letter: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&letter));
    let usual = ['a', 'A', '1'].into_iter().find(is_in);
    usual.or_else(|| ranges.first().map(|(start, _)| *start)).unwrap_or('a')
}
