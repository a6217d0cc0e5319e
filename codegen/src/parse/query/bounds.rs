//! What is refused before a parser sees it: theirs recurse, and `serde_json_path` takes twice as long for each level of a filter.

use crate::{
    arazzo::{Piece, Template},
    parse::{
        notes::SyntaxError,
        query::{length, wrong},
    },
};

/// How deep the groups of a regular expression may be nested.
const GROUPS: usize = 64;

/// How many alternatives a regular expression may have.
const ALTERNATIVES: usize = 1_000;

/// How long an XPath expression may be: what evaluates it recurses for each operator.
const XPATH: usize = 2 * 1024;

/// How deep it may be nested: what evaluates it needs twice the time for each level.
const XPATH_DEPTH: usize = 8;

/// Brackets and parentheses fit together and are not nested deeper than `limit`; quotes end.
pub(super) fn nesting(text: &str, limit: usize) -> Result<(), SyntaxError> {
    length(text, super::LENGTH)?;
    brackets(text.char_indices(), text.len(), true, limit)
}

/// The same of an XPath expression, without what is inserted into it: that is a literal when it runs.
pub(super) fn xpath(text: &str, expression: &Template) -> Result<(), SyntaxError> {
    length(text, XPATH)?;
    let inserted = expression.pieces.iter().filter_map(|piece| match piece {
        // With its braces, if it has them.
        Piece::Expression(_, at) => Some(at.start.saturating_sub(1)..at.end + 1),
        Piece::Text(_) => None,
    });
    let inserted: Vec<_> = inserted.collect();
    let inside = |at: usize| inserted.iter().any(|range| range.contains(&at));
    let written = text.char_indices().filter(|(at, c)| !(inside(*at) && matches!(c, '{' | '}')));
    brackets(written, text.len(), false, XPATH_DEPTH)
}

/// A pattern that is not too long. Groups are not nested too deep, and alternatives not too many: both recurse.
pub(super) fn groups(text: &str) -> Result<(), SyntaxError> {
    length(text, super::LENGTH)?;
    let (mut depth, mut alternatives, mut escaped) = (0_usize, 0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' | '[' if depth == GROUPS => {
                return Err(wrong(at..at + 1, format!("nested deeper than {GROUPS} levels")));
            }
            '(' | '[' => depth += 1,
            '|' if alternatives == ALTERNATIVES => {
                let message = format!("more than {ALTERNATIVES} alternatives");
                return Err(wrong(at..at + 1, message));
            }
            '|' => alternatives += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

/// Brackets of characters, each with its place. `escapes`: whether a backslash in quotes is one; in XPath, quotes are doubled.
fn brackets(
    text: impl Iterator<Item = (usize, char)>,
    end: usize,
    escapes: bool,
    limit: usize,
) -> Result<(), SyntaxError> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quote: Option<(usize, char)> = None;
    let mut escaped = false;
    for (at, c) in text {
        let close = match c {
            '[' => Some(']'),
            '(' => Some(')'),
            '{' if !escapes => Some('}'),
            _ => None,
        };
        match (quote, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') if escapes => escaped = true,
            (Some((_, inside)), c) if c == inside => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some((at, c)),
            (None, ']' | ')' | '}') if escapes && c == '}' => {}
            (None, ']' | ')' | '}') => match open.pop() {
                Some((_, close)) if close == c => {}
                Some((_, close)) => return Err(wrong(at..at + 1, format!("expected '{close}'"))),
                None => return Err(wrong(at..at + 1, format!("unexpected '{c}'"))),
            },
            (None, _) => {
                open.extend(close.map(|close| (at, close)));
                if open.len() > limit {
                    return Err(wrong(at..at + 1, format!("nested deeper than {limit} levels")));
                }
            }
        }
    }
    if let Some((at, _)) = quote {
        return Err(wrong(at..end, "the text in quotes does not end".to_owned()));
    }
    match open.pop() {
        Some((at, close)) => Err(wrong(at..end, format!("expected '{close}'"))),
        None => Ok(()),
    }
}
