//! Queries and patterns: what they select, and whether a context meets them.

use crate::{
    arazzo::Language,
    ir::{Expression, Pattern, Piece},
    lower::{condition::Answered, value::Values},
    rust::{Chunk, Expr},
};

/// What a query selects in `Option<&Value>`, or in `Option<&str>` of XML: an option of a value.
pub(super) fn select(query: &str, language: Language, source: Expr) -> Expr {
    let query = Expr::Text(query.to_owned());
    let it = match (&source, language) {
        // It is there.
        (Expr::Call(some, values), Language::JsonPath | Language::XPath)
            if **some == Expr::name("Some") && values.len() == 1 =>
        {
            values[0].clone()
        }
        _ => Expr::name("it"),
    };
    let is_there = it != Expr::name("it");
    let selected = match language {
        Language::JsonPointer => it.method("pointer", vec![query]),
        Language::JsonPath => {
            Expr::call(&["arazzo_runtime", "jsonpath", "select_one"], vec![query, it])
        }
        Language::XPath => Expr::call(&["arazzo_runtime", "xpath", "select"], vec![query, it]),
    };
    if is_there {
        return selected;
    }
    let found = source.method("and_then", vec![Expr::Closure(Box::new(selected))]);
    match language {
        Language::JsonPointer => found.method("cloned", Vec::new()),
        _ => found,
    }
}

impl Values<'_> {
    /// Whether a context meets a pattern.
    pub(super) fn meets(
        &mut self,
        context: &Expression,
        language: Pattern,
        pattern: &[Piece],
        answered: Answered,
    ) -> Expr {
        let function = match language {
            Pattern::Regex | Pattern::RawRegex => ["arazzo_runtime", "regex", "is_match"],
            Pattern::JsonPath => ["arazzo_runtime", "jsonpath", "selects"],
            Pattern::XPath => ["arazzo_runtime", "xpath", "holds"],
        };
        let pattern = match pattern {
            [Piece::Text(text)] => Expr::Text(text.clone()),
            pieces => self.pattern(language, pieces, answered).reference(),
        };
        let context = match language {
            Pattern::Regex | Pattern::RawRegex => self.compared(context, answered),
            Pattern::JsonPath => self.json_value(context, answered),
            Pattern::XPath => self.xml_text(context, answered),
        };
        Expr::call(&function, vec![pattern, context])
    }

    /// A pattern with values in it, each as a literal of its language: data never becomes syntax.
    fn pattern(&mut self, language: Pattern, pieces: &[Piece], answered: Answered) -> Expr {
        let mut chunks = Vec::new();
        let mut quote = None;
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    quote = quote_after(text, quote);
                    chunks.push(Chunk::Text(text.clone()));
                }
                Piece::Expression(expression, _) => {
                    let value = self.compared(expression, answered);
                    chunks.push(Chunk::Value(literal(language, quote, value)));
                }
            }
        }
        match chunks.pop() {
            Some(Chunk::Value(only)) if chunks.is_empty() => only,
            last => {
                chunks.extend(last);
                Expr::Format(chunks)
            }
        }
    }
}

/// A value as a literal, or as a part of one where quotes are open.
fn literal(language: Pattern, quote: Option<char>, value: Expr) -> Expr {
    let (function, arguments) = match (language, quote) {
        (Pattern::Regex, _) => ("regex_literal", vec![value]),
        (Pattern::RawRegex, _) => ("text", vec![value]),
        (Pattern::JsonPath, None) => ("jsonpath_literal", vec![value]),
        (Pattern::JsonPath, Some(_)) => ("jsonpath_string", vec![value]),
        (Pattern::XPath, None) => ("xpath_literal", vec![value]),
        (Pattern::XPath, Some(quote)) => ("xpath_string", vec![value, Expr::Char(quote)]),
    };
    Expr::call(&["arazzo_runtime", "embed", function], arguments)
}

/// The quote that is open after a text.
fn quote_after(text: &str, mut open: Option<char>) -> Option<char> {
    for sign in text.chars().filter(|sign| matches!(sign, '\'' | '"')) {
        match open {
            None => open = Some(sign),
            Some(quote) if quote == sign => open = None,
            Some(_) => {}
        }
    }
    open
}
