//! Runtime expressions, by the grammar of the specification (Arazzo 1.0.1, Runtime Expressions).

use std::ops::Range;

use crate::{
    arazzo::{Expression, Message, Word},
    pointer::Pointer,
};

/// Why a text that begins like an expression is none, and which bytes of it.
#[derive(Debug, PartialEq)]
pub(crate) struct SyntaxError {
    pub(crate) at: Range<usize>,
    pub(crate) message: String,
}

/// The words that begin an expression.
pub(crate) const ROOTS: &[&str] = &[
    "$url",
    "$method",
    "$statusCode",
    "$request",
    "$response",
    "$inputs",
    "$outputs",
    "$steps",
    "$workflows",
    "$sourceDescriptions",
    "$components",
];

/// Reads an expression; `None` for text that is a plain value, such as `$top` or `active`.
///
/// `base` is where the text begins in the text around it.
pub(crate) fn parse(text: &str, base: usize) -> Option<Result<Expression, SyntaxError>> {
    let root = &text[..text.find(['.', '#', '[', ' ']).unwrap_or(text.len())];
    if !ROOTS.contains(&root) {
        return None;
    }
    let mut words = Words { text, next: root.len(), base };
    let expression = words.expression(root).and_then(|expression| {
        if words.next == text.len() {
            Ok(expression)
        } else {
            Err(words.wrong(words.next..text.len(), "unexpected text after the expression"))
        }
    });
    Some(expression)
}

/// A cursor over the words of an expression.
struct Words<'t> {
    text: &'t str,
    next: usize,
    base: usize,
}

impl Words<'_> {
    fn expression(&mut self, root: &str) -> Result<Expression, SyntaxError> {
        match root {
            "$url" => Ok(Expression::Url),
            "$method" => Ok(Expression::Method),
            "$statusCode" => Ok(Expression::StatusCode),
            "$request" => Ok(Expression::Request(self.message()?)),
            "$response" => Ok(Expression::Response(self.message()?)),
            "$inputs" => {
                let name = self.name("the input's name")?;
                Ok(Expression::Inputs {
                    name,
                    pointer: self.pointer()?.map(|(pointer, _)| pointer),
                })
            }
            "$outputs" => {
                let name = self.name("the output's name")?;
                Ok(Expression::Outputs {
                    name,
                    pointer: self.pointer()?.map(|(pointer, _)| pointer),
                })
            }
            "$steps" => self.steps(),
            "$workflows" => Ok(Expression::Workflows { workflow: self.rest("the workflow's id")? }),
            "$components" => {
                Ok(Expression::Components { kind: self.rest("the component's kind")? })
            }
            _ => {
                let source = self.word("the source's name")?;
                Ok(Expression::SourceDescriptions { source, reference: self.rest("a name")? })
            }
        }
    }

    fn steps(&mut self) -> Result<Expression, SyntaxError> {
        let step = self.word("the step's id")?;
        let outputs = self.word("'outputs'")?;
        if outputs.text != "outputs" {
            let at = outputs.at.start - self.base..outputs.at.end - self.base;
            return Err(self.wrong(at, "expected 'outputs'"));
        }
        let output = self.name("the output's name")?;
        let pointer = self.pointer()?.map(|(pointer, _)| pointer);
        Ok(Expression::Steps { step, output, pointer })
    }

    fn message(&mut self) -> Result<Message, SyntaxError> {
        let part = self.word("'header', 'query', 'path' or 'body'")?;
        match part.text.as_str() {
            "header" => Ok(Message::Header(self.rest("the header's name")?)),
            "query" => Ok(Message::Query(self.rest("the parameter's name")?)),
            "path" => Ok(Message::Path(self.rest("the parameter's name")?)),
            "body" => Ok(Message::Body(self.pointer()?)),
            _ => {
                let at = part.at.start - self.base..part.at.end - self.base;
                Err(self.wrong(at, "expected 'header', 'query', 'path' or 'body'"))
            }
        }
    }

    /// A dot and an identifier without dots.
    fn word(&mut self, what: &str) -> Result<Word, SyntaxError> {
        self.until(what, ['.', '#', '[', ' '].as_slice())
    }

    /// A dot and a name, which may have dots.
    fn name(&mut self, what: &str) -> Result<Word, SyntaxError> {
        self.until(what, ['#', '[', ' '].as_slice())
    }

    /// A dot and all the rest.
    fn rest(&mut self, what: &str) -> Result<Word, SyntaxError> {
        self.until(what, [].as_slice())
    }

    fn until(&mut self, what: &str, ends: &[char]) -> Result<Word, SyntaxError> {
        let rest = &self.text[self.next..];
        let Some(rest) = rest.strip_prefix('.') else {
            return Err(self.wrong(self.next..self.text.len(), &format!("expected '.' and {what}")));
        };
        let start = self.next + 1;
        let length = rest.find(ends).unwrap_or(rest.len());
        if length == 0 {
            return Err(self.wrong(start..self.text.len(), &format!("expected {what}")));
        }
        self.next = start + length;
        let at = self.base + start..self.base + self.next;
        Ok(Word { text: rest[..length].to_owned(), at })
    }

    /// A `#` and a JSON Pointer, if there is one.
    fn pointer(&mut self) -> Result<Option<(Pointer, Range<usize>)>, SyntaxError> {
        let rest = &self.text[self.next..];
        let Some(pointer) = rest.strip_prefix('#') else { return Ok(None) };
        let at = self.next + 1..self.text.len();
        self.next = self.text.len();
        match Pointer::parse(pointer) {
            Some(parsed) => Ok(Some((parsed, self.base + at.start..self.base + at.end))),
            None => Err(self.wrong(at, "a JSON Pointer begins with '/'")),
        }
    }

    fn wrong(&self, at: Range<usize>, message: &str) -> SyntaxError {
        // A caret needs something to stand under.
        let at = if at.is_empty() { 0..self.text.len() } else { at };
        SyntaxError { at: self.base + at.start..self.base + at.end, message: message.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Expression {
        parse(text, 0).expect("an expression").expect("a correct one")
    }

    #[test]
    fn expressions() {
        let word =
            |text: &str, start: usize| Word { text: text.into(), at: start..start + text.len() };
        assert_eq!(parsed("$statusCode"), Expression::StatusCode);
        let inputs = Expression::Inputs { name: word("a.b", 8), pointer: None };
        assert_eq!(parsed("$inputs.a.b"), inputs);
        let pointer = Pointer::parse("/c/0");
        let steps = Expression::Steps { step: word("s", 7), output: word("o", 17), pointer };
        assert_eq!(parsed("$steps.s.outputs.o#/c/0"), steps);
        assert_eq!(parsed("$response.body"), Expression::Response(Message::Body(None)));
    }

    #[test]
    fn plain_text() {
        for text in ["$top", "$filter", "active", "", "$input.x", "{$inputs.x}"] {
            assert_eq!(parse(text, 0), None, "{text}");
        }
    }

    #[test]
    fn mistakes() {
        for text in [
            "$inputs",
            "$inputs.",
            "$steps.a.output.b",
            "$response.bod",
            "$statusCode x",
            "$response.body#a",
            "$response.body.a",
            "$steps.a",
        ] {
            assert!(matches!(parse(text, 0), Some(Err(_))), "{text}");
        }
    }
}
