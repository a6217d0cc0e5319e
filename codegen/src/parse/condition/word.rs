//! Words of a condition: where they end, and which part of the context a path leads to.

use crate::pointer::Pointer;

/// The bytes of a word; brackets with quoted names in them belong to it.
pub(super) fn word_length(text: &str) -> usize {
    let (mut bracket, mut quote) = (false, None);
    for (at, c) in text.char_indices() {
        match (c, quote) {
            (c, Some(open)) => quote = (c != open).then_some(open),
            ('\'' | '"', None) if bracket => quote = Some(c),
            ('[', None) => bracket = true,
            (']', None) => bracket = false,
            (c, None) if c.is_whitespace() || "()<>=!&|'\"{}".contains(c) => return at,
            _ => {}
        }
    }
    text.len()
}

/// `.a[0]['b']` as a pointer; `None` where it may lead to several values.
pub(super) fn singular(path: &str) -> Option<Pointer> {
    let (mut keys, mut rest) = (Vec::new(), path);
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let name = after[..end].chars();
            let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-' || !c.is_ascii();
            if end == 0 || !name.clone().all(plain) {
                return None;
            }
            keys.push(after[..end].to_owned());
            rest = &after[end..];
            continue;
        }
        let inner = rest.strip_prefix('[')?;
        let quote = inner.chars().next().filter(|c| matches!(c, '\'' | '"'));
        let (key, after) = match quote {
            Some(quote) => {
                let (key, after) = inner[1..].split_once(quote)?;
                (key, after.strip_prefix(']')?)
            }
            None => inner.split_once(']').filter(|(key, _)| {
                !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
            })?,
        };
        keys.push(key.to_owned());
        rest = after;
    }
    Some(keys.into_iter().collect())
}

/// A number as in JSON.
pub(super) fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && serde_json::from_str::<serde_json::Number>(word).is_ok()
}

/// Such a number that is larger than any that is kept: `1e999`.
pub(super) fn is_beyond_numbers(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    digits.starts_with(|c: char| c.is_ascii_digit()) && word.parse().is_ok_and(f64::is_infinite)
}
