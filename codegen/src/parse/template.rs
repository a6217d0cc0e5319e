//! Text with expressions in it: `{$…}` (Arazzo 1.1.0, Runtime Expressions), and without braces inside longer text
//! (`Bearer $inputs.token`) with a warning. `{` that begins no expression, and words such as `$top`, are text.

use std::ops::Range;

use crate::{
    arazzo::{Expression, Piece, Template},
    diagnostic::Code,
    parse::{
        expression::{self, SyntaxError},
        lookalike,
        notes::{Note, Read},
    },
};

/// A text that is a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Text {
    Plain,
    /// The whole text is an expression.
    Expression(Expression),
    /// There are expressions in it.
    Template(Template),
}

/// Reads a text that is a value: an expression, a template or plain text.
pub(crate) fn text(text: &str) -> Result<Read<Text>, SyntaxError> {
    // `$inputs.a, $inputs.b` begins like an expression, but is a text with two.
    let alone = !text.contains(char::is_whitespace);
    match expression::parse(text, 0) {
        Some(Ok(read)) if !has_several(text) => return Ok(read.map(Text::Expression)),
        Some(Err(error)) if alone && !text[1..].contains("$") => return Err(error),
        _ => {}
    }
    let mut template = parse(text, Unbraced::Read)?;
    template.notes.extend(lookalike::notes(text, &template.value.pieces));
    let is_text = |piece: &Piece| matches!(piece, Piece::Text(_));
    if template.value.pieces.iter().all(is_text) {
        return match expression::parse(text, 0) {
            Some(Err(error)) => Err(error),
            _ => Ok(template.map(|_| Text::Plain)),
        };
    }
    Ok(template.map(Text::Template))
}

/// Whether a text has several expressions, though it could be one with a name such as `a/$inputs.b`.
pub(crate) fn has_several(text: &str) -> bool {
    text[1..].contains('$')
        && parse(text, Unbraced::Read).is_ok_and(|read| {
            let pieces = read.value.pieces.iter();
            pieces.filter(|piece| matches!(piece, Piece::Expression(..))).nth(1).is_some()
        })
}

/// Whether a text that is no expression has some in it, beside other text.
pub(crate) fn is_mixed(text: &str) -> bool {
    parse(text, Unbraced::Read).is_ok_and(|read| {
        let pieces = &read.value.pieces;
        pieces.len() > 1 && pieces.iter().any(|piece| matches!(piece, Piece::Expression(..)))
    })
}

/// What to do with expressions that have no braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unbraced {
    /// They are expressions, with a warning.
    Read,
    /// They are text: `$` has another meaning, as in regular expressions.
    Text,
}

/// Reads a text with expressions.
pub(crate) fn parse(text: &str, unbraced: Unbraced) -> Result<Read<Template>, SyntaxError> {
    let (mut pieces, mut notes) = (Vec::new(), Vec::new());
    // Where the text begins that has not become a piece yet, and where to look on.
    let (mut start, mut next) = (0, 0);
    while let Some(found) = text[next..].find('$') {
        let dollar = next + found;
        next = dollar + 1;
        let braced = text[..dollar].ends_with('{') && dollar > start;
        let (read, outer) = if braced {
            let Some(read) = in_braces(text, dollar) else { continue };
            let (read, at) = read?;
            (read, dollar - 1..at.end + 1)
        } else {
            let Some(read) = bare(text, dollar).filter(|_| unbraced == Unbraced::Read) else {
                continue;
            };
            (read, 0..0)
        };
        let (expression, at) = if braced {
            (read, dollar..outer.end - 1)
        } else {
            let at = dollar..dollar + 1 + word_length(&text[dollar + 1..]);
            let message = format!(
                "'{}' inside text has no braces; it is read as an expression",
                &text[at.clone()]
            );
            notes.push(Note::new(Code::UnbracedExpression, at.clone(), message));
            (read, at)
        };
        let outer = if braced { outer } else { at.clone() };
        if start < outer.start {
            pieces.push(Piece::Text(text[start..outer.start].to_owned()));
        }
        notes.extend(expression.notes);
        pieces.push(Piece::Expression(expression.value, at));
        (start, next) = (outer.end, outer.end);
    }
    if start < text.len() {
        pieces.push(Piece::Text(text[start..].to_owned()));
    }
    Ok(Read { value: Template { pieces }, notes })
}

/// How long an expression without braces may be inside of text, in bytes.
const LONGEST: usize = 1024;

type Found = (Read<Expression>, Range<usize>);

/// The expression between `{` and `}`; `None` where it begins none.
fn in_braces(text: &str, dollar: usize) -> Option<Result<Found, SyntaxError>> {
    // No expression has a brace in it.
    let end = dollar + text[dollar..].find(['{', '}'])?;
    if text[end..].starts_with('{') {
        return None;
    }
    let read = expression::parse(&text[dollar..end], dollar)?;
    Some(read.map(|read| (read, dollar..end)))
}

/// An expression without braces; only those that lead to something by a dot.
fn bare(text: &str, dollar: usize) -> Option<Read<Expression>> {
    let before = text[..dollar].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || c == '$' || c == '{') {
        return None;
    }
    // Each `$` of a text may begin one that goes on to its end.
    let near = text.len().min(dollar + LONGEST);
    let near = (near..=text.len()).find(|end| text.is_char_boundary(*end))?;
    let length = word_length(&text[dollar + 1..near]);
    let behind = &text[dollar + 1 + length..near];
    if near < text.len() && behind.trim_start_matches(['.', ']', '-']).is_empty() {
        return None;
    }
    let word = &text[dollar..dollar + 1 + length];
    word.contains('.').then(|| expression::parse(word, dollar)?.ok()).flatten()
}

/// The bytes that an expression without braces has behind its `$`: names, and a pointer behind `#`.
pub(super) fn word_length(text: &str) -> usize {
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '[' | ']');
    let mut end = text.find(|c: char| !name(c)).unwrap_or(text.len());
    if text[end..].starts_with("#/") {
        let stop = |c: char| c.is_whitespace() || "\"'&,;(){}<>".contains(c);
        end += text[end..].find(stop).unwrap_or(text.len() - end);
    }
    // The dot that ends a sentence.
    text[..end].trim_end_matches(['.', ']', '-']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        let read = parse(text, Unbraced::Read).expect("a template");
        let pieces = read.value.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Expression(_, at) => format!("<{}>", &text[at.clone()]),
        });
        pieces.collect::<String>() + &"!".repeat(read.notes.len())
    }

    #[test]
    fn braces() {
        assert_eq!(shape("a{$inputs.b}c{$url}"), "a<$inputs.b>c<$url>");
        assert_eq!(shape("{\"a\": {$inputs.b#/c}}"), "{\"a\": <$inputs.b#/c>}");
        assert_eq!(shape("{{$inputs.a}}"), "{<$inputs.a>}");
        for text in ["{a}", "{$top}", "{$", "{", "}", "{}", "{$filter} {x", "plain"] {
            assert_eq!(shape(text), text);
        }
    }

    #[test]
    fn no_braces() {
        assert_eq!(shape("Bearer $inputs.token"), "Bearer <$inputs.token>!");
        assert_eq!(
            shape("$inputs.a/$steps.s.outputs.o#/x, b."),
            "<$inputs.a>/<$steps.s.outputs.o#/x>, b.!!"
        );
        assert_eq!(shape("See $inputs.a."), "See <$inputs.a>.!");
        for text in ["$top and $inputs", "US$inputs.a", "$input.a x", "a $url"] {
            assert_eq!(shape(text), text);
        }
        let regex = parse("^$inputs.a{$inputs.b}$", Unbraced::Text).expect("a template");
        assert_eq!(regex.value.pieces.len(), 3);
    }

    #[test]
    fn texts() {
        let kind = |text_: &str| text(text_).map(|read| read.value);
        assert_eq!(kind("$top"), Ok(Text::Plain));
        assert!(matches!(kind("$inputs.a"), Ok(Text::Expression(_))));
        for several in
            ["$inputs.a $inputs.b", "$inputs.a/$inputs.b", "$steps.s.outputs.o,$inputs.b"]
        {
            assert!(matches!(kind(several), Ok(Text::Template(_))), "{several}");
        }
        for one in ["$inputs.a$b", "$response.body#/a/$ref", "$steps.s.outputs.o#/$inputs.b"] {
            assert!(matches!(kind(one), Ok(Text::Expression(_))), "{one}");
        }
        assert!(matches!(kind("{$inputs.a}"), Ok(Text::Template(_))));
        for wrong in ["$inputs.", "$response.bod", "{$statusCode == 401}", "$statusCode x"] {
            assert!(kind(wrong).is_err(), "{wrong}");
        }
    }
}
