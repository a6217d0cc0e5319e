//! Simple conditions (Arazzo 1.0.1, Criterion Object): `!` binds most, then `< <= > >=`, then
//! `== !=`, then `&&`, then `||`; from left to right, with parentheses.

use std::ops::Range;

use crate::{
    arazzo::{Comparison, Condition, Operand},
    parse::expression,
};

pub(crate) use crate::parse::expression::SyntaxError;

/// How deep parentheses and `!` may be nested.
const DEPTH: usize = 128;

/// How many binary operators a condition may have: what works on its tree recurses.
const OPERATORS: usize = 128;

/// Reads a condition.
pub(crate) fn parse(text: &str) -> Result<Condition, SyntaxError> {
    let mut parser = Parser { text, next: 0, depth: 0, operators: 0 };
    let condition = parser.binary(0)?;
    match parser.peek() {
        None => Ok(condition),
        Some(_) => Err(wrong(parser.next..text.len(), after(&text[parser.next..]))),
    }
}

/// What to say about text behind a condition.
fn after(text: &str) -> &'static str {
    let word = text.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    match word.as_str() {
        "and" => "unexpected 'and'; the operator is '&&'",
        "or" => "unexpected 'or'; the operator is '||'",
        "is" | "equals" | "eq" => "unexpected word; the operator is '=='",
        _ if word.starts_with('=') => "unexpected '='; the operator is '=='",
        _ => "unexpected text after the condition",
    }
}

/// The binary operators by how strongly they bind, the weakest first.
const LEVELS: &[&[&str]] = &[&["||"], &["&&"], &["==", "!="], &["<=", ">=", "<", ">"]];

struct Parser<'t> {
    text: &'t str,
    next: usize,
    depth: usize,
    operators: usize,
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
        let operand = if first == '\'' { self.quoted()? } else { self.word()? };
        Ok(Condition::Operand(operand, start..self.next))
    }

    /// `'…'`, in which `''` is a quote.
    fn quoted(&mut self) -> Result<Operand, SyntaxError> {
        let start = self.next;
        let mut value = String::new();
        let mut rest = &self.text[start + 1..];
        loop {
            let Some(end) = rest.find('\'') else {
                return Err(wrong(start..self.text.len(), "the text does not end; expected \"'\""));
            };
            value.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('\'') {
                Some(after) => {
                    value.push('\'');
                    rest = after;
                }
                None => break,
            }
        }
        self.next = self.text.len() - rest.len();
        Ok(Operand::Text(value))
    }

    /// A literal or an expression: all up to white space, an operator or a parenthesis.
    fn word(&mut self) -> Result<Operand, SyntaxError> {
        let rest = &self.text[self.next..];
        let ends = |c: char| c.is_whitespace() || "()<>=!&|'".contains(c);
        let word = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let at = self.next..self.next + word.len();
        self.next = at.end;
        match word {
            "" => Err(wrong(at.start..at.start + 1, "expected a value")),
            "null" => Ok(Operand::Null),
            "true" => Ok(Operand::Bool(true)),
            "false" => Ok(Operand::Bool(false)),
            _ if is_number(word) => Ok(Operand::Number(word.to_owned())),
            _ => match expression::parse(word, at.start) {
                Some(expression) => expression.map(Operand::Expression),
                None => {
                    Err(wrong(at, "neither a literal nor an expression; text needs quotes: '…'"))
                }
            },
        }
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

/// A number as in JSON.
fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && serde_json::from_str::<serde_json::Number>(word).is_ok()
}

fn wrong(at: Range<usize>, message: &str) -> SyntaxError {
    SyntaxError { at, message: message.to_owned() }
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
        let shape = |text| shape(&parse(text).expect("a condition"));
        assert_eq!(shape("1 == 2 || 3 < 4 && !5"), "((1 Equal 2) || ((3 Less 4) && !5))");
        assert_eq!(shape("(1 || 2) && 'it''s' != 3"), "((1 || 2) && ('it's' NotEqual 3))");
        assert_eq!(shape("1<=2"), "(1 LessOrEqual 2)");
    }

    #[test]
    fn mistakes() {
        for text in ["", "1 ==", "== 1", "(1", "1)", "'a", "1 = 2", "active", "$inputs. == 1", "!"]
        {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        assert!(parse(&"(".repeat(10_000)).is_err());
        assert!(parse(&"!".repeat(10_000)).is_err());
    }
}
