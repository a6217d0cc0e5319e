//! Texts that are nearly expressions, conditions and queries.

use crate::random::Random;

/// What the grammars are made of, and what they are not.
const TOKENS: &[&str] = &[
    "$inputs.",
    "$steps.",
    ".outputs.",
    "$response.body",
    "$response.header.",
    "$request.",
    "$statusCode",
    "$url",
    "$method",
    "$outputs.",
    "$workflows.",
    "$sourceDescriptions.",
    "$components.parameters.",
    "$message.payload",
    "$self",
    "$",
    "{$",
    "{",
    "}",
    "#/",
    "#",
    "/",
    "~0",
    "~1",
    "~",
    ".",
    "..",
    "-",
    "_",
    "a",
    "b.c",
    "items",
    "0",
    "1",
    "00",
    "-0",
    "1e999",
    "1.5",
    "18446744073709551616",
    "(",
    ")",
    "[",
    "]",
    "!",
    "&&",
    "||",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "&",
    "|",
    "'",
    "''",
    "\"",
    "\\",
    "true",
    "false",
    "null",
    "contains",
    "@",
    "@.",
    "?",
    "*",
    ":",
    ",",
    "$.",
    "$[?",
    "$..",
    "length(",
    "count(",
    "match(@.a, '",
    ".length",
    "(?:",
    "(?=",
    "(?<n>",
    "\\k<n>",
    "+",
    "{2,3}",
    "[^a-z]",
    "\\p{L}",
    "\\u{1F600}",
    "^",
    "\\1",
    "//",
    "text()",
    "::",
    "for $x in ",
    " return ",
    "if (",
    " eq ",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\0",
    "\u{7f}",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "ſ",
    "\u{200f}",
    "\u{2028}",
    "名前",
    "🦀",
    "👩‍👩‍👧",
    "\u{feff}",
    "\u{fffd}",
    "%",
    "%2F",
    "<a>",
    "&amp;",
    "]]>",
    ";",
    "x-",
];

/// A text made of others: what is written somewhere, changed in a few places.
pub(crate) fn text(random: &mut Random, seeds: &[String]) -> String {
    let mut text = match random.below(8) {
        0 => String::new(),
        _ => random.pick(seeds).cloned().unwrap_or_default(),
    };
    for _ in 0..=random.below(6) {
        change(random, &mut text, seeds);
    }
    text
}

fn change(random: &mut Random, text: &mut String, seeds: &[String]) {
    let (from, to) = (place(random, text), place(random, text));
    let (from, to) = (from.min(to), from.max(to));
    match random.below(10) {
        0..=3 => text.insert_str(from, random.pick(TOKENS).copied().unwrap_or_default()),
        4 => text.replace_range(from..to, random.pick(TOKENS).copied().unwrap_or_default()),
        5 => text.replace_range(from..to, ""),
        6 => {
            let part = text[from..to].to_owned();
            text.insert_str(to, &part);
        }
        7 => {
            let other = random.pick(seeds).map(String::as_str).unwrap_or_default();
            let (start, end) = (place(random, other), place(random, other));
            text.insert_str(from, &other[start.min(end)..start.max(end)]);
        }
        8 => text.truncate(to),
        _ => {
            // Much of one thing: depth and length.
            let token = random.pick(TOKENS).copied().unwrap_or_default();
            let count = 1 << random.below(13);
            text.insert_str(from, &token.repeat(count));
        }
    }
}

/// A place between two characters.
fn place(random: &mut Random, text: &str) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
