//! The text of a condition to a [`Condition`]; an error where it is of a kind that the test does not read.

use serde_json::Value;

use crate::{
    answer::{Part, path},
    condition::{Condition, Leaf, Operand, Operator},
};

/// Reads a criterion: its condition, its type and its context.
pub(crate) fn criterion(node: &Value) -> Result<Condition, String> {
    let text = node["condition"].as_str().unwrap_or_default();
    let kind = node["type"].as_str().or_else(|| node["type"]["type"].as_str()).unwrap_or("simple");
    let base = match node["context"].as_str().filter(|_| kind != "simple") {
        None => Vec::new(),
        Some(context) => match context.strip_prefix("$response.body") {
            Some("") => Vec::new(),
            Some(pointer) => path(pointer.trim_start_matches('#')),
            None => return Err(format!("the context {context}")),
        },
    };
    if !["simple", "jsonpath"].contains(&kind) {
        return Err(format!("a condition of type {kind}"));
    }
    let mut reader = Reader { rest: text.trim(), base, all: text };
    let condition = reader.any()?;
    if reader.rest.is_empty() { Ok(condition) } else { Err(format!("the condition {text}")) }
}

struct Reader<'t> {
    rest: &'t str,
    /// Where `$` of a query is in the body.
    base: Vec<Part>,
    all: &'t str,
}

impl<'t> Reader<'t> {
    fn any(&mut self) -> Result<Condition, String> {
        let mut any = vec![self.every()?];
        while self.take("||") {
            any.push(self.every()?);
        }
        Ok(if any.len() == 1 { any.remove(0) } else { Condition::Any(any) })
    }

    fn every(&mut self) -> Result<Condition, String> {
        let mut all = vec![self.one()?];
        while self.take("&&") {
            all.push(self.one()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Condition::All(all) })
    }

    fn one(&mut self) -> Result<Condition, String> {
        if self.take("(") {
            let inner = self.any()?;
            return if self.take(")") { Ok(inner) } else { Err(self.unread()) };
        }
        if !self.rest.starts_with("!=") && self.take("!") {
            return Ok(Condition::Not(Box::new(self.one()?)));
        }
        let left = self.operand()?;
        if let (Operand::Body(_), true) = (&left, self.take("[?")) {
            return self.filter(left);
        }
        let (operator, right) = self.comparison()?;
        Ok(Condition::Leaf(Leaf { left, item: None, operator, right }))
    }

    /// The rest of `[?(@.name == 'x')]`.
    fn filter(&mut self, left: Operand) -> Result<Condition, String> {
        let bracket = self.take("(");
        if !self.take("@") {
            return Err(self.unread());
        }
        let item = self.path()?;
        let (operator, right) = self.comparison()?;
        let ends = (!bracket || self.take(")")) && self.take("]");
        // What is missing is unequal to everything, which is no different here.
        let leaf = Leaf { left, item: Some(item), operator, right };
        if ends { Ok(Condition::Leaf(leaf)) } else { Err(self.unread()) }
    }

    fn comparison(&mut self) -> Result<(Operator, Operand), String> {
        let operators = [
            ("==", Operator::Equal),
            ("!=", Operator::Unequal),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        match operators.into_iter().find(|(text, _)| self.take(text)) {
            Some((_, operator)) => Ok((operator, self.operand()?)),
            None => Ok((Operator::True, Operand::Literal(Value::Null))),
        }
    }

    fn operand(&mut self) -> Result<Operand, String> {
        for quote in ["'", "\""] {
            if self.take_exactly(quote) {
                let (text, rest) = self.rest.split_once(quote).ok_or_else(|| self.unread())?;
                // Two quotes are one inside a text; no case of this needs more.
                if rest.starts_with(quote) {
                    return Err(self.unread());
                }
                self.rest = rest.trim_start();
                return Ok(Operand::Literal(text.into()));
            }
        }
        if self.take("$statusCode") {
            return Ok(Operand::Status);
        }
        if self.take_exactly("$response.header.") {
            return Ok(Operand::Header(self.word().to_owned()));
        }
        if self.take_exactly("$inputs") {
            return Ok(Operand::Input(self.path()?));
        }
        if self.take_exactly("$response.body") {
            if self.take_exactly("#") {
                let end = self.rest.find([' ', ')']).unwrap_or(self.rest.len());
                let (pointer, rest) = self.rest.split_at(end);
                self.rest = rest.trim_start();
                return Ok(Operand::Body(path(pointer)));
            }
            return self.body(Vec::new());
        }
        if self.rest.starts_with("$.") || self.rest.starts_with("$[") {
            self.take_exactly("$");
            return self.body(self.base.clone());
        }
        let word = self.word();
        let value = serde_json::from_str::<Value>(word);
        value.map(Operand::Literal).map_err(|_| self.unread())
    }

    /// A part of the body, or its length.
    fn body(&mut self, base: Vec<Part>) -> Result<Operand, String> {
        let mut path = [base, self.path()?].concat();
        if path.last() == Some(&Part::Name("length".to_owned())) {
            path.pop();
            return Ok(Operand::Length(path));
        }
        Ok(Operand::Body(path))
    }

    /// `.a.b[0].c`
    fn path(&mut self) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        loop {
            if self.take_exactly(".") {
                let end = self.rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
                let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
                if name.is_empty() {
                    return Err(self.unread());
                }
                parts.push(Part::Name(name.to_owned()));
                self.rest = rest;
            } else if self.rest.starts_with('[') && !self.rest.starts_with("[?") {
                let (inside, rest) = self.rest[1..].split_once(']').ok_or_else(|| self.unread())?;
                let name = inside.trim_matches(['\'', '"']);
                parts.push(match inside.parse() {
                    Ok(index) => Part::Index(index),
                    Err(_) if name.len() + 2 == inside.len() => Part::Name(name.to_owned()),
                    Err(_) => return Err(self.unread()),
                });
                self.rest = rest;
            } else {
                self.rest = self.rest.trim_start();
                return Ok(parts);
            }
        }
    }

    fn word(&mut self) -> &'t str {
        let end = self.rest.find([' ', ')', ']', '&', '|', '=']).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        word
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.take_exactly(text);
        self.rest = if found { self.rest.trim_start() } else { self.rest };
        found
    }

    fn take_exactly(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn unread(&self) -> String {
        format!("the condition {}", self.all)
    }
}
