//! Runtime expressions, by the grammar of the specification (Arazzo 1.1.0, Runtime Expressions).
//!
//! Beyond it, with a warning: `$response.headers.X`, properties behind dots and brackets (`$response.body.a[0].b`). In
//! conditions these belong to the grammar (Criterion Object, Operators).

mod fragment;

use std::ops::Range;

use crate::{
    arazzo::{Expression, Message, Word, WorkflowPart},
    diagnostic::Code,
    parse::notes::{Note, Read},
    suggest,
};

pub(crate) use crate::parse::notes::SyntaxError;

/// The words that begin an expression.
pub(crate) const ROOTS: &[&str] = &[
    "$url",
    "$method",
    "$statusCode",
    "$self",
    "$request",
    "$response",
    "$message",
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
pub(crate) fn parse(text: &str, base: usize) -> Option<Result<Read<Expression>, SyntaxError>> {
    parse_in(text, base, false)
}

/// The same in a condition, where `.` and `[]` reach into values.
pub(crate) fn in_condition(
    text: &str,
    base: usize,
) -> Option<Result<Read<Expression>, SyntaxError>> {
    parse_in(text, base, true)
}

fn parse_in(
    text: &str,
    base: usize,
    condition: bool,
) -> Option<Result<Read<Expression>, SyntaxError>> {
    let root = &text[..text.find(['.', '#', '[', ' ']).unwrap_or(text.len())];
    if !ROOTS.contains(&root) {
        return None;
    }
    let mut words = Words { text, next: root.len(), base, condition, notes: Vec::new() };
    let expression = words.expression(root).and_then(|value| {
        if words.next == text.len() {
            Ok(Read { value, notes: std::mem::take(&mut words.notes) })
        } else {
            let rest = words.next..text.len();
            Err(words.wrong(rest, "unexpected text after the expression"))
        }
    });
    Some(expression)
}

/// A cursor over the words of an expression.
struct Words<'t> {
    text: &'t str,
    next: usize,
    base: usize,
    condition: bool,
    notes: Vec<Note>,
}

impl Words<'_> {
    fn expression(&mut self, root: &str) -> Result<Expression, SyntaxError> {
        match root {
            "$url" => Ok(Expression::Url),
            "$method" => Ok(Expression::Method),
            "$statusCode" => Ok(Expression::StatusCode),
            "$self" => Ok(Expression::SelfUri),
            "$request" => Ok(Expression::Request(self.message()?)),
            "$response" => Ok(Expression::Response(self.message()?)),
            "$message" => self.asynchronous(),
            "$inputs" => {
                let name = self.name("the input's name")?;
                Ok(Expression::Inputs { name, pointer: self.pointer()? })
            }
            "$outputs" => {
                let name = self.name("the output's name")?;
                Ok(Expression::Outputs { name, pointer: self.pointer()? })
            }
            "$steps" => self.steps(),
            "$workflows" => self.workflows(),
            "$components" => self.components(),
            _ => {
                let source = self.word("the source's name")?;
                let reference = self.rest("an operationId, a workflowId or a field")?;
                Ok(Expression::SourceDescriptions { source, reference })
            }
        }
    }

    fn steps(&mut self) -> Result<Expression, SyntaxError> {
        let step = self.word("the step's id")?;
        self.keyword(&["outputs"], "expected 'outputs'")?;
        let output = self.name("the output's name")?;
        Ok(Expression::Steps { step, output, pointer: self.pointer()? })
    }

    fn workflows(&mut self) -> Result<Expression, SyntaxError> {
        let workflow = self.word("the workflow's id")?;
        let part = match self.keyword(&["inputs", "outputs"], "expected 'inputs' or 'outputs'")? {
            0 => WorkflowPart::Inputs,
            _ => WorkflowPart::Outputs,
        };
        let name = self.name("a name")?;
        Ok(Expression::Workflows { workflow, part, name, pointer: self.pointer()? })
    }

    fn components(&mut self) -> Result<Expression, SyntaxError> {
        let kind = self.word("the component's kind")?;
        // `inputs` is what 1.0 has; they are reached by `$ref`.
        let kinds = ["parameters", "successActions", "failureActions", "inputs"];
        if !kinds.contains(&kind.text.as_str()) {
            let message = "expected 'parameters', 'successActions' or 'failureActions'";
            return Err(self.wrong_word(&kind, message));
        }
        Ok(Expression::Components { kind, name: self.name("the component's name")? })
    }

    fn message(&mut self) -> Result<Message, SyntaxError> {
        const EXPECTED: &str = "'header', 'query', 'path' or 'body'";
        let part = self.word(EXPECTED)?;
        match part.text.as_str() {
            "header" => Ok(Message::Header(self.rest("the header's name")?)),
            "headers" => {
                self.note(part.at, "'headers' is read as 'header'");
                Ok(Message::Header(self.rest("the header's name")?))
            }
            "query" => Ok(Message::Query(self.rest("the parameter's name")?)),
            "path" => Ok(Message::Path(self.rest("the parameter's name")?)),
            "body" => Ok(Message::Body(self.part()?)),
            _ => Err(self.no_part(&part, EXPECTED)),
        }
    }

    /// What may be meant by a part that no message has: `$response.body/id`, `$response.status`.
    fn no_part(&self, part: &Word, expected: &str) -> SyntaxError {
        let start = part.at.start - self.base;
        let meant = match part.text.as_str() {
            "status" | "statusCode" | "status_code" | "code" => Some("$statusCode".to_owned()),
            text if text.starts_with("body/") => {
                let (before, after) = self.text.split_at(start + "body".len());
                Some(format!("{before}#{after}"))
            }
            text => suggest::nearest(text, ["header", "query", "path", "body"]).map(str::to_owned),
        };
        match meant {
            Some(meant) => {
                self.wrong_word(part, &format!("expected {expected}; did you mean '{meant}'?"))
            }
            None => self.wrong_word(part, &format!("expected {expected}")),
        }
    }

    /// `$message.header.NAME` or `$message.payload#/…` of AsyncAPI.
    fn asynchronous(&mut self) -> Result<Expression, SyntaxError> {
        match self.keyword(&["header", "payload"], "expected 'header' or 'payload'")? {
            0 => {
                self.rest("the header's name")?;
            }
            _ => {
                self.part()?;
            }
        }
        Ok(Expression::Message)
    }

    /// A dot and one of some words; which of them.
    fn keyword(&mut self, words: &[&str], expected: &str) -> Result<usize, SyntaxError> {
        let word = self.word(expected.trim_start_matches("expected "))?;
        let found = words.iter().position(|expected| *expected == word.text);
        found.ok_or_else(|| self.wrong_word(&word, expected))
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

    fn note(&mut self, at: Range<usize>, message: &str) {
        self.notes.push(Note::new(Code::OtherSpelling, at, message));
    }

    fn wrong_word(&self, word: &Word, message: &str) -> SyntaxError {
        self.wrong(word.at.start - self.base..word.at.end - self.base, message)
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
    use crate::{arazzo::Fragment, pointer::Pointer};

    fn parsed(text: &str) -> Expression {
        read(text).value
    }

    fn read(text: &str) -> Read<Expression> {
        parse(text, 0).expect("an expression").expect("a correct one")
    }

    fn word(text: &str, start: usize) -> Word {
        Word { text: text.into(), at: start..start + text.len() }
    }

    fn fragment(text: &str, at: Range<usize>) -> Option<Fragment> {
        Some(Fragment { pointer: Pointer::parse(text).expect("a pointer"), at })
    }

    #[test]
    fn expressions() {
        assert_eq!(parsed("$statusCode"), Expression::StatusCode);
        assert_eq!(parsed("$self"), Expression::SelfUri);
        let inputs = Expression::Inputs { name: word("a.b", 8), pointer: None };
        assert_eq!(parsed("$inputs.a.b"), inputs);
        let pointer = fragment("/c/0", 19..23);
        let steps = Expression::Steps { step: word("s", 7), output: word("o", 17), pointer };
        assert_eq!(parsed("$steps.s.outputs.o#/c/0"), steps);
        assert_eq!(parsed("$response.body"), Expression::Response(Message::Body(None)));
        let workflows = Expression::Workflows {
            workflow: word("w", 11),
            part: WorkflowPart::Outputs,
            name: word("o.p", 21),
            pointer: fragment("/q", 25..27),
        };
        assert_eq!(parsed("$workflows.w.outputs.o.p#/q"), workflows);
        let components =
            Expression::Components { kind: word("parameters", 12), name: word("a.b", 23) };
        assert_eq!(parsed("$components.parameters.a.b"), components);
        assert_eq!(parsed("$message.payload#/a"), Expression::Message);
    }

    #[test]
    fn other_spellings() {
        for (text, same) in [
            ("$response.headers.Location", "$response.header.Location"),
            ("$response.body.a[0].b", "$response.body#/a/0/b"),
            ("$response.body#/a[0]/b", "$response.body#/a/0/b"),
            ("$response.body[1]['c']", "$response.body#/1/c"),
        ] {
            let (read, same) = (read(text), read(same));
            assert_eq!(read.notes.len(), 1, "{text}");
            assert!(same.notes.is_empty());
            match (read.value, same.value) {
                (
                    Expression::Response(Message::Body(Some(a))),
                    Expression::Response(Message::Body(Some(b))),
                ) => assert_eq!(a.pointer, b.pointer),
                (
                    Expression::Response(Message::Header(a)),
                    Expression::Response(Message::Header(b)),
                ) => assert_eq!(a.text, b.text),
                other => unreachable!("{other:?}"),
            }
        }
        let condition = in_condition("$response.body.a[0]", 0).expect("one").expect("correct");
        assert!(condition.notes.is_empty());
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
            "$response.body[x]",
            "$response.body[0",
            "$response.body[",
            "$steps.a",
            "$workflows.a.steps.b",
            "$components.actions.b",
            "$message.body",
        ] {
            assert!(matches!(parse(text, 0), Some(Err(_))), "{text}");
        }
    }
}
