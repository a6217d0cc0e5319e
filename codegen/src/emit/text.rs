//! From tokens to text, with comments and a seal.

use proc_macro2::TokenStream;

use crate::{diagnostic::in_one_line, output::seal};

/// Formats a file. Tokens cannot hold comments: `__comment!("…");` stands for one until here.
pub(super) fn print(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("lower and emit build only valid items");
    let plain = prettyplease::unparse(&file);
    let mut text = String::new();
    let mut lines = plain.lines().peekable();
    while let Some(line) = lines.next() {
        match comment(line, &mut lines) {
            Some((_, comment)) if comment.is_empty() => {}
            Some((indent, comment)) => text.push_str(&format!("{indent}// {comment}")),
            None => text.push_str(line),
        }
        text.push('\n');
        let blank = |next: &&str| next.trim() == r#"__comment!("");"#;
        if lines.peek().is_some_and(|next| is_apart(line, next) && !blank(next)) {
            text.push('\n');
        }
    }
    seal(&text)
}

/// Whether a blank line belongs between two lines: after an item, after a constant of several lines, after the imports.
fn is_apart(line: &str, next: &str) -> bool {
    let imports = (line.starts_with("use ") && line.ends_with(';') || line == "};")
        && !next.starts_with("use ");
    matches!(line, "}" | ");") || (line == "    }" && next != "}") || imports
}

/// The indent and the text of a line that stands for a comment. A long one takes three lines.
fn comment<'l>(
    line: &'l str,
    following: &mut impl Iterator<Item = &'l str>,
) -> Option<(&'l str, String)> {
    let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
    let literal = match rest.strip_prefix("__comment!(")? {
        "" => {
            let literal = following.next()?.trim();
            following.next()?;
            literal
        }
        rest => rest.strip_suffix(");")?,
    };
    let syn::Lit::Str(literal) = syn::Lit::new(literal.parse().ok()?) else { return None };
    Some((indent, in_one_line(&literal.value().replace(['\n', '\r'], " ")).into_owned()))
}
