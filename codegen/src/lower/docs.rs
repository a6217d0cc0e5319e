//! Descriptions as documentation: CommonMark that rustdoc reads without a warning.

use crate::check::Checked;

/// The lines of the documentation of the crate.
pub(super) fn crate_docs(api: &Checked) -> Vec<String> {
    let mut lines = Vec::new();
    for document in &api.documents {
        let summary = document.docs.summary.as_deref();
        let parts = [Some(document.title.as_str()), summary, document.docs.description.as_deref()];
        join(&mut lines, paragraphs(&parts));
    }
    lines
}

/// A title and what follows it, each a paragraph; nothing is said twice.
pub(super) fn paragraphs(parts: &[Option<&str>]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut said: Vec<&str> = Vec::new();
    for part in parts.iter().flatten().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if said.iter().any(|before| before.trim_end_matches('.') == part.trim_end_matches('.')) {
            continue;
        }
        said.push(part);
        join(&mut lines, self::lines(Some(part)));
    }
    lines
}

/// Adds a paragraph.
pub(super) fn join(lines: &mut Vec<String>, more: Vec<String>) {
    if !lines.is_empty() && !more.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// The lines of a description.
pub(super) fn lines(text: Option<&str>) -> Vec<String> {
    let mut lines = Vec::new();
    // The signs that end the block of code we are in.
    let mut fence: Option<String> = None;
    // Where the text of the item of a list begins that we are in.
    let mut item: Option<usize> = None;
    // Whether we are in the paragraph of a quote.
    let mut quote = false;
    // A carriage return alone ends a line in CommonMark, and cannot be in a comment of Rust.
    let text = text.unwrap_or_default().trim().replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace('\t', "    ");
    for line in text.lines() {
        let trimmed = line.trim_start();
        let sign = trimmed.chars().next().filter(|sign| matches!(sign, '`' | '~'));
        let length = sign.map_or(0, |sign| trimmed.chars().take_while(|c| *c == sign).count());
        let signs = &trimmed[..length];
        if fence.is_none() && length >= 3 {
            // Code of another language, or of none, would be compiled as a test.
            lines.push(format!("{signs}text"));
            fence = Some(signs.to_owned());
        } else if fence.as_deref().is_some_and(|open| trimmed.trim_end() == open) {
            lines.push(signs.to_owned());
            fence = None;
        } else if fence.is_some() {
            lines.push(line.trim_end().to_owned());
        } else {
            // Four spaces would make a block of code, which is compiled as well.
            let indent = (line.len() - trimmed.len()).min(3);
            // What follows an item of a list without a blank line belongs to it.
            let indent = match item {
                _ if is_item(trimmed) => indent,
                Some(text) if !trimmed.is_empty() => indent.max(text),
                _ => indent,
            };
            item = match is_item(trimmed) {
                true => Some(indent + text_of_item(trimmed)),
                false => item.filter(|_| !trimmed.is_empty()),
            };
            // What follows a quote, too.
            let sign = if quote && continues(trimmed) { "> " } else { "" };
            quote = trimmed.starts_with('>') || !sign.is_empty();
            lines.push(format!("{}{sign}{}", " ".repeat(indent), escaped(trimmed.trim_end())));
        }
    }
    lines.extend(fence);
    lines
}

/// A text as lines that are not wider than `width` characters, unless a word is.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text as code.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('`') || text.is_empty() { format!("{text:?}") } else { format!("`{text}`") }
}

/// Escapes what rustdoc would take for HTML or for a link to an item, and marks bare URLs.
fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    // A span of code that does not end in its line is none here.
    let spans = line.matches('`').count().is_multiple_of(2);
    let (mut code, mut in_link) = (false, false);
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        let url = ["https://", "http://"].iter().any(|scheme| rest.starts_with(scheme));
        let linked = in_link && escaped.ends_with("](") || escaped.ends_with('<');
        let bare = url && !code && !linked;
        if bare {
            let end =
                rest.find([' ', ')', ']', '>', '"', '\'', '`', ',', '<']).unwrap_or(rest.len());
            let link = rest[..end].trim_end_matches(['.', ';', ':', '!', '?']);
            escaped.push_str(&format!("<{link}>"));
            rest = &rest[link.len()..];
            continue;
        }
        match letter {
            '`' if spans => code = !code,
            '`' => escaped.push('\\'),
            '<' if !code && !rest[1..].starts_with("http") => escaped.push('\\'),
            '[' if !code && !is_link(rest) => escaped.push('\\'),
            '[' if !code => in_link = true,
            _ => {}
        }
        escaped.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    escaped
}

/// Whether a line begins an item of a list.
fn is_item(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with(['-', '*', '+']) || number.len() < line.len() && number.starts_with(['.', ')'])
}

/// Where the text of an item begins: behind its sign and the spaces after it, unless these make a block of code.
fn text_of_item(line: &str) -> usize {
    match line.find(' ') {
        Some(sign @ ..4) => {
            let spaces = line[sign..].len() - line[sign..].trim_start().len();
            sign + if spaces > 4 { 1 } else { spaces }
        }
        // Emphasis begins like an item, too.
        _ => 2,
    }
}

/// Whether a line goes on with the paragraph before it.
fn continues(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(['>', '#', '|']) && !is_item(line)
}

/// Whether `[text](target)` begins here, with a target that is no name of an item.
fn is_link(text: &str) -> bool {
    let target = text.find(']').and_then(|end| text[end + 1..].strip_prefix('('));
    let target = target.and_then(|target| target.split(')').next());
    target.is_some_and(|target| target.contains(['/', '.', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        let text = "See [docs](/en/x), [Sim], <b>, `a<b>` and https://example.com/a.\n\n```\nlet x;\n```\n    code";
        assert_eq!(
            lines(Some(text)),
            [
                "See [docs](/en/x), \\[Sim], \\<b>, `a<b>` and <https://example.com/a>.",
                "",
                "```text",
                "let x;",
                "```",
                "   code",
            ]
        );
        let text = "A [link\nof lines](https://example.com).";
        assert_eq!(lines(Some(text)), ["A \\[link", "of lines](<https://example.com>)."]);
        let text = "ISO (https://example.com/a(b).html), \"http://example.com\" and [x](https://example.com).";
        assert_eq!(
            lines(Some(text)),
            [
                "ISO (<https://example.com/a(b>).html), \"<http://example.com>\" and [x](https://example.com).",
            ]
        );
        let text = "-   wide\n  lazy\n\n> quote\nlazy\n- item\n\tb";
        assert_eq!(
            lines(Some(text)),
            ["-   wide", "    lazy", "", "> quote", "> lazy", "- item", "   b"]
        );
        assert_eq!(
            paragraphs(&[Some("Read."), Some("Read"), None, Some("More")]),
            ["Read.", "", "More"]
        );
    }
}
