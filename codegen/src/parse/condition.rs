//! Simple conditions (Arazzo 1.1.0, Criterion Object): `!` binds most, then `< <= > >=`, then
//! `== !=`, then `&&`, then `||`; from left to right, with parentheses.
//!
//! Beyond the grammar, with a warning: `"…"` and words without quotes as text beside an operator.

mod mistake;
mod word;

use std::ops::Range;

use crate::{
    arazzo::{Comparison, Condition, Operand},
    diagnostic::Code,
    parse::{
        expression,
        notes::{Note, Read},
    },
};
use mistake::{after, no_expression, no_value, wrong};
use word::{is_beyond_numbers, is_number, singular, word_length};

pub(crate) use crate::parse::notes::SyntaxError;

/// What is said of a query that selects several values, where one can be compared.
pub(crate) const SEVERAL: &str = "only a way to one value can be compared, such as $.a.b[0]";

/// How deep parentheses and `!` may be nested.
const DEPTH: usize = 128;

/// How many binary operators a condition may have: what works on its tree recurses.
const OPERATORS: usize = 128;

/// Reads a simple condition.
pub(crate) fn parse(text: &str) -> Result<Read<Condition>, SyntaxError> {
    parse_with(text, false)
}

/// Reads a comparison that stands where a JSONPath query should: `$.a[0].b` is a part of the context.
pub(crate) fn of_context(text: &str) -> Result<Read<Condition>, SyntaxError> {
    parse_with(text, true)
}

fn parse_with(text: &str, context: bool) -> Result<Read<Condition>, SyntaxError> {
    let mut parser = Parser {
        text,
        next: 0,
        depth: 0,
        operators: 0,
        context,
        notes: Vec::new(),
        words: Vec::new(),
    };
    let condition = parser.binary(0)?;
    if parser.peek().is_some() {
        return Err(wrong(parser.next..text.len(), after(&text[parser.next..])));
    }
    match parser.lone_word(&condition) {
        Some(at) => Err(wrong(at, "neither a literal nor an expression; text needs quotes: '…'")),
        None => Ok(Read { value: condition, notes: parser.notes }),
    }
}

/// The binary operators by how strongly they bind, the weakest first.
const LEVELS: &[&[&str]] = &[&["||"], &["&&"], &["==", "!="], &["<=", ">=", "<", ">"]];

struct Parser<'t> {
    text: &'t str,
    next: usize,
    depth: usize,
    operators: usize,
    /// `$` is the context.
    context: bool,
    notes: Vec<Note>,
    /// Where words without quotes were read as text.
    words: Vec<Range<usize>>,
}

impl Parser<'_> {
    /// An expression of operators of this level or stronger.
    fn binary(&mut self, level: usize) -> Result<Condition, SyntaxError> {
        let Some(operators) = LEVELS.get(level) else { return self.unary() };
        let mut left = self.binary(level + 1)?;
        while let Some(operator) = self.take_operator(operators) {
            self.operators += 1;
            if self.operators > OPERATORS {
                return Err(wrong(self.next..self.text.len(), "more than 128 operators"));
            }
            let right = self.binary(level + 1)?;
            left = combine(left, operator, right);
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Condition, SyntaxError> {
        let start = self.next;
        if self.depth == DEPTH {
            return Err(wrong(start..self.text.len(), "nested deeper than 128 levels"));
        }
        self.depth += 1;
        let condition = match self.peek() {
            Some('!') => {
                self.next += 1;
                Condition::Not(Box::new(self.unary()?))
            }
            Some('(') => {
                self.next += 1;
                let inner = self.binary(0)?;
                if self.peek() != Some(')') {
                    return Err(wrong(self.next..self.text.len(), "expected ')'"));
                }
                self.next += 1;
                inner
            }
            _ => self.operand()?,
        };
        self.depth -= 1;
        Ok(condition)
    }

    fn operand(&mut self) -> Result<Condition, SyntaxError> {
        let Some(first) = self.peek() else {
            let empty = self.text.trim().is_empty();
            let message =
                if empty { "expected a condition" } else { "expected a value at the end" };
            return Err(wrong(0..self.text.len(), message));
        };
        let start = self.next;
        let operand = match first {
            '\'' | '"' => self.quoted(first)?,
            '{' if self.text[start + 1..].starts_with('$') => self.braced()?,
            _ => self.word()?,
        };
        Ok(Condition::Operand(operand, start..self.next))
    }

    /// `'…'`, in which `''` is a quote; `"…"` likewise.
    fn quoted(&mut self, quote: char) -> Result<Operand, SyntaxError> {
        let start = self.next;
        let mut value = String::new();
        let mut rest = &self.text[start + 1..];
        loop {
            let Some(end) = rest.find(quote) else {
                let message = match quote {
                    '"' => "the text does not end; expected '\"'",
                    _ => "the text does not end; expected \"'\"",
                };
                return Err(wrong(start..self.text.len(), message));
            };
            value.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix(quote) {
                Some(after) => {
                    value.push(quote);
                    rest = after;
                }
                None => break,
            }
        }
        self.next = self.text.len() - rest.len();
        // JSONPath has both quotes, and a comparison of queries has its own warning.
        if quote == '"' && !self.context {
            self.note(start..self.next, "text stands between '…'; \"…\" is read the same");
        }
        self.inserted(value, start)
    }

    /// Text that is `{$…}` alone is the expression. Inside longer text there is nothing to put it in.
    fn inserted(&mut self, text: String, start: usize) -> Result<Operand, SyntaxError> {
        let Some(found) = text.find("{$") else { return Ok(Operand::Text(text)) };
        let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
        let read = inner.and_then(|inner| expression::in_condition(inner, start + 2));
        match read {
            Some(Ok(read)) => {
                self.notes.extend(read.notes);
                Ok(Operand::Expression(read.value))
            }
            _ if expression::parse(&text[found + 1..], 0).is_none() => Ok(Operand::Text(text)),
            _ => {
                let message = "an expression inside quoted text is not read in a condition; compare with the expression alone";
                Err(wrong(start..self.next, message))
            }
        }
    }

    /// `{$…}`: the expression, as in other types of conditions.
    fn braced(&mut self) -> Result<Operand, SyntaxError> {
        let start = self.next + 1;
        let Some(length) = self.text[start..].find('}') else {
            return Err(wrong(self.next..self.text.len(), "expected '}'"));
        };
        match expression::in_condition(&self.text[start..start + length], start) {
            Some(read) => {
                let read = read?;
                self.next = start + length + 1;
                self.notes.extend(read.notes);
                if !self.context {
                    self.note(
                        start - 1..self.next,
                        "expressions have no braces in a simple condition",
                    );
                }
                Ok(Operand::Expression(read.value))
            }
            None => {
                Err(wrong(self.next..start + length + 1, "expected an expression in the braces"))
            }
        }
    }

    /// A literal or an expression: all up to white space, an operator or a parenthesis.
    fn word(&mut self) -> Result<Operand, SyntaxError> {
        let at = self.next..self.next + word_length(&self.text[self.next..]);
        let word = &self.text[at.clone()];
        self.next = at.end;
        match word {
            "" => Err(no_value(self.text, at.start)),
            "null" => Ok(Operand::Null),
            "true" => Ok(Operand::Bool(true)),
            "false" => Ok(Operand::Bool(false)),
            _ if is_number(word) => Ok(Operand::Number(word.to_owned())),
            _ if is_beyond_numbers(word) => {
                Err(wrong(at, "a number beyond all that JSON can have"))
            }
            _ => match expression::in_condition(word, at.start) {
                Some(read) => {
                    let read = read?;
                    self.notes.extend(read.notes);
                    Ok(Operand::Expression(read.value))
                }
                None if word.starts_with('$') => self.part_of_context(word, at),
                None => {
                    self.notes.push(mistake::no_quotes(word, at.clone()));
                    self.words.push(at);
                    Ok(Operand::Text(word.to_owned()))
                }
            },
        }
    }

    /// `$.a.b[0]` of the context; `$.a.length` is how long that is.
    fn part_of_context(&self, word: &str, at: Range<usize>) -> Result<Operand, SyntaxError> {
        if !self.context {
            return Err(no_expression(word, at));
        }
        let (path, length) = match word.strip_suffix(".length") {
            Some(path) => (path, true),
            None => (word, false),
        };
        match singular(&path[1..]) {
            Some(pointer) => Ok(Operand::Context { pointer, length }),
            None => Err(wrong(at, SEVERAL)),
        }
    }

    /// A word without quotes that no operator compares: nothing says that it is text.
    fn lone_word(&self, condition: &Condition) -> Option<Range<usize>> {
        match condition {
            Condition::Not(inner) => self.lone_word(inner),
            Condition::Both(a, b) | Condition::Either(a, b) => {
                self.lone_word(a).or_else(|| self.lone_word(b))
            }
            Condition::Compare { .. } => None,
            Condition::Operand(_, at) => self.words.contains(at).then(|| at.clone()),
        }
    }

    fn note(&mut self, at: Range<usize>, message: &str) {
        self.notes.push(Note::new(Code::OtherSpelling, at, message));
    }

    fn take_operator(&mut self, operators: &[&'static str]) -> Option<&'static str> {
        self.peek()?;
        let rest = &self.text[self.next..];
        let found = operators.iter().find(|operator| rest.starts_with(**operator))?;
        self.next += found.len();
        Some(found)
    }

    /// The next character that is no white space.
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.next..];
        self.next = self.text.len() - rest.trim_start().len();
        self.text[self.next..].chars().next()
    }
}

fn combine(left: Condition, operator: &str, right: Condition) -> Condition {
    let (left, right) = (Box::new(left), Box::new(right));
    let operator = match operator {
        "||" => return Condition::Either(left, right),
        "&&" => return Condition::Both(left, right),
        "==" => Comparison::Equal,
        "!=" => Comparison::NotEqual,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        _ => Comparison::GreaterOrEqual,
    };
    Condition::Compare { left, operator, right }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The condition with every operation in parentheses.
    fn shape(condition: &Condition) -> String {
        match condition {
            Condition::Not(inner) => format!("!{}", shape(inner)),
            Condition::Both(a, b) => format!("({} && {})", shape(a), shape(b)),
            Condition::Either(a, b) => format!("({} || {})", shape(a), shape(b)),
            Condition::Compare { left, operator, right } => {
                format!("({} {operator:?} {})", shape(left), shape(right))
            }
            Condition::Operand(Operand::Number(number), _) => number.clone(),
            Condition::Operand(Operand::Text(text), _) => format!("'{text}'"),
            Condition::Operand(operand, _) => format!("{operand:?}"),
        }
    }

    #[test]
    fn precedence() {
        let shape = |text| shape(&parse(text).expect("a condition").value);
        assert_eq!(shape("1 == 2 || 3 < 4 && !5"), "((1 Equal 2) || ((3 Less 4) && !5))");
        assert_eq!(shape("(1 || 2) && 'it''s' != 3"), "((1 || 2) && ('it's' NotEqual 3))");
        assert_eq!(shape("1<=2"), "(1 LessOrEqual 2)");
    }

    #[test]
    fn other_spellings() {
        let read = |text| {
            let read = parse(text).expect("a condition");
            (shape(&read.value), read.notes.len())
        };
        assert_eq!(read("1 == completed"), ("(1 Equal 'completed')".to_owned(), 1));
        assert_eq!(read("1 == \"it's\""), ("(1 Equal 'it's')".to_owned(), 1));
        assert_eq!(read("1 == '{top}'").1, 0);
        assert_eq!(read("$steps.s.outputs.o.p[0].q > 0 && {$inputs.a}").1, 1);
    }

    #[test]
    fn queries_that_are_compared() {
        let shape = |text| of_context(text).map(|read| shape(&read.value));
        let found = shape("$.a[0]['b c'].d == \"x\" && !($.length > 0)").expect("a condition");
        assert!(found.contains("\"b c\"") && found.contains("length: true"), "{found}");
        for text in ["$.a[*] == 1", "$..a == 1", "$.a[?(@.b == 1)]", "$[?@.a]", "count($.a) > 0"] {
            assert!(shape(text).is_err(), "{text}");
        }
        assert!(parse("$.a == 1").is_err());
    }

    #[test]
    fn mistakes() {
        for text in [
            "",
            "1 ==",
            "== 1",
            "(1",
            "1)",
            "'a",
            "1 = 2",
            "active",
            "1 && active",
            "a b",
            "'{$inputs.a} b' == 1",
            "$inputs. == 1",
            "!",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        assert!(parse(&"(".repeat(10_000)).is_err());
        assert!(parse(&"!".repeat(10_000)).is_err());
    }
}
