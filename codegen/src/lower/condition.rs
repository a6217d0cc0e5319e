//! Conditions as Rust: comparisons of the runtime, the status of the answer, queries.

use crate::{
    arazzo::Comparison,
    check::{Root, Typed},
    ir::{self, Expression, Operand, Pattern, Piece, SchemaKind},
    lower::{
        access::at_pointer,
        value::{Values, is_copy},
    },
    rust::{Chunk, Condition, Expr},
};

/// What the answer is read from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// `response`
    Response,
    /// `error`, which may have none.
    Error,
}

impl Values<'_> {
    /// All criteria of an action; none if it has none.
    pub(super) fn all(
        &mut self,
        criteria: &[ir::Criterion],
        answered: Answered,
    ) -> Option<Condition> {
        let mut all = criteria.iter();
        let first = self.condition(&all.next()?.condition, false, answered);
        Some(
            all.fold(first, |sum, next| {
                both(sum, self.condition(&next.condition, false, answered))
            }),
        )
    }

    /// A condition; `negated` by an odd number of `!` around it, which become the opposite operators.
    pub(super) fn condition(
        &mut self,
        condition: &ir::Condition,
        negated: bool,
        answered: Answered,
    ) -> Condition {
        let not = |condition: Condition| match (negated, condition) {
            (false, condition) => condition,
            // What is negated twice is itself.
            (true, Condition::Not(inner)) => *inner,
            (true, condition) => Condition::Not(Box::new(condition)),
        };
        match condition {
            ir::Condition::Not(inner) => self.condition(inner, !negated, answered),
            ir::Condition::Both(a, b) | ir::Condition::Either(a, b) => {
                let is_both = matches!(condition, ir::Condition::Both(..)) != negated;
                let a = self.condition(a, negated, answered);
                let b = self.condition(b, negated, answered);
                if is_both { both(a, b) } else { either(a, b) }
            }
            ir::Condition::Constant(holds) => Condition::Constant(*holds != negated),
            ir::Condition::Status { operator, code, .. } => match answered {
                Answered::Response => {
                    Condition::Status(if negated { opposite(*operator) } else { *operator }, *code)
                }
                // Without an answer, no order holds, and neither does its opposite.
                Answered::Error => not(Condition::MaybeStatus(*operator, *code)),
            },
            ir::Condition::Compare { left, operator, right, .. } => {
                not(self.comparison(left, *operator, right, answered))
            }
            ir::Condition::Holds(operand, _) => {
                let operand = self.operand(operand, answered);
                not(Condition::Holds(Expr::call(&["arazzo_runtime", "is_true"], vec![operand])))
            }
            ir::Condition::Meets { context, language, pattern } => {
                not(Condition::Holds(self.meets(context, *language, pattern, answered)))
            }
        }
    }

    fn comparison(
        &mut self,
        left: &Operand,
        operator: Comparison,
        right: &Operand,
        answered: Answered,
    ) -> Condition {
        let null = |operand: &Operand| matches!(operand, Operand::Null);
        let is_null = match (null(left), null(right), operator) {
            (true, _, Comparison::Equal | Comparison::NotEqual) => Some(right),
            (_, true, Comparison::Equal | Comparison::NotEqual) => Some(left),
            _ => None,
        };
        if let Some(operand) = is_null {
            let operand = self.operand(operand, answered);
            let holds = Condition::Holds(Expr::call(&["arazzo_runtime", "is_null"], vec![operand]));
            return match operator {
                Comparison::NotEqual => Condition::Not(Box::new(holds)),
                _ => holds,
            };
        }
        let name = match operator {
            Comparison::Equal => "eq",
            Comparison::NotEqual => "ne",
            Comparison::Less => "lt",
            Comparison::LessOrEqual => "le",
            Comparison::Greater => "gt",
            Comparison::GreaterOrEqual => "ge",
        };
        let operands = vec![self.operand(left, answered), self.operand(right, answered)];
        Condition::Holds(Expr::call(&["arazzo_runtime", name], operands))
    }

    fn operand(&mut self, operand: &Operand, answered: Answered) -> Expr {
        match operand {
            Operand::Null => Expr::Path(["arazzo_runtime", "MISSING"].map(str::to_owned).into()),
            Operand::Bool(value) => Expr::Bool(*value),
            Operand::Number(number) => number_of(number),
            Operand::Text(text) => Expr::Text(text.clone()),
            Operand::Expression(expression, _) => self.compared(expression, answered),
            Operand::Length(expression) => {
                let value = self.json_value(expression, answered);
                Expr::call(&["arazzo_runtime", "length"], vec![value])
            }
            Operand::Condition(condition) => {
                Expr::Test(Box::new(self.condition(condition, false, answered)))
            }
        }
    }

    /// An expression as an operand: of the answer what came, of other values what they are.
    fn compared(&mut self, expression: &Expression, answered: Answered) -> Expr {
        if let Some(expr) = self.of_answer(expression, answered) {
            return expr;
        }
        let typed = self.typed(expression);
        let composed = typed.schema.is_some_and(|schema| {
            matches!(
                self.api[schema].kind,
                SchemaKind::Object(_)
                    | SchemaKind::Union(_)
                    | SchemaKind::Map(_)
                    | SchemaKind::List(_)
            )
        });
        match composed {
            true => self.reach().json_of(&typed),
            false => {
                let copy = typed.schema.is_some_and(|s| is_copy(self.api, s)) && !typed.secret;
                self.access(&typed).operand(copy)
            }
        }
    }

    /// A part of the answer to the step itself.
    fn of_answer(&mut self, expression: &Expression, answered: Answered) -> Option<Expr> {
        let source = source(answered);
        Some(match expression {
            Expression::ResponseBody { rest, .. } => {
                let is_text = rest.pointer.keys().is_empty() && self.is_text_answer(expression);
                match is_text {
                    true => source.method("text", Vec::new()),
                    false => source.method("at", vec![Expr::Text(rest.pointer.to_string())]),
                }
            }
            Expression::ResponseHeader { name, .. } => {
                source.method("header", vec![Expr::Text(name.clone())])
            }
            Expression::Status { .. } => source.method("status", Vec::new()),
            Expression::Url { .. } => match answered {
                Answered::Response => source.method("url", Vec::new()),
                Answered::Error => {
                    let url = Expr::name("it").method("url", Vec::new());
                    source
                        .method("response", Vec::new())
                        .method("map", vec![Expr::Closure(Box::new(url))])
                }
            },
            Expression::Selected { context, query, language, .. } => {
                let query = Expr::Text(query.clone());
                match language {
                    crate::arazzo::Language::XPath => {
                        let text = self.xml_text(context, answered);
                        Expr::call(&["arazzo_runtime", "xpath", "select"], vec![query, text])
                    }
                    crate::arazzo::Language::JsonPath => {
                        let value = self.json_value(context, answered);
                        Expr::call(
                            &["arazzo_runtime", "jsonpath", "select_one"],
                            vec![query, value],
                        )
                    }
                    crate::arazzo::Language::JsonPointer => {
                        let value = self.json_value(context, answered);
                        at_pointer(value, query)
                    }
                }
            }
            _ => return None,
        })
    }

    fn is_text_answer(&self, expression: &Expression) -> bool {
        matches!(self.typed(expression).path.root, Root::Text(_))
    }

    /// An expression as `Option<&Value>`.
    fn json_value(&mut self, expression: &Expression, answered: Answered) -> Expr {
        match expression {
            Expression::ResponseBody { rest, .. } => {
                source(answered).method("at", vec![Expr::Text(rest.pointer.to_string())])
            }
            Expression::Selected { .. } => match self.of_answer(expression, answered) {
                Some(selected) => selected.method("as_ref", Vec::new()),
                None => Expr::name("None"),
            },
            _ => match self.of_answer(expression, answered) {
                Some(value) => {
                    let value = Expr::call(&["arazzo_runtime", "to_value"], vec![value]);
                    value.reference().some()
                }
                None => {
                    let typed = self.typed(expression);
                    self.reach().json_of(&typed)
                }
            },
        }
    }

    /// An expression as `Option<&str>`.
    fn xml_text(&mut self, expression: &Expression, answered: Answered) -> Expr {
        match expression {
            Expression::ResponseBody { rest, .. } if rest.pointer.keys().is_empty() => {
                source(answered).method("text", Vec::new())
            }
            Expression::ResponseBody { .. } | Expression::Selected { .. } => {
                let as_str =
                    Expr::Path(["arazzo_runtime", "Value", "as_str"].map(str::to_owned).into());
                self.json_value(expression, answered).method("and_then", vec![as_str])
            }
            Expression::ResponseHeader { name, .. } => {
                source(answered).method("header", vec![Expr::Text(name.clone())])
            }
            _ => {
                let typed = self.typed(expression);
                self.reach().text_of(&typed)
            }
        }
    }

    fn meets(
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

    /// A pattern or query with values in it, each as a literal of its language, or inside of quotes as a part of one.
    fn pattern(&mut self, language: Pattern, pieces: &[Piece], answered: Answered) -> Expr {
        let mut parts = Vec::new();
        let mut quote = None;
        for piece in pieces {
            let expression = match piece {
                Piece::Text(text) => {
                    quote = quoted(language, text, quote);
                    parts.push(Chunk::Text(text.clone()));
                    continue;
                }
                Piece::Expression(expression, _) => expression,
            };
            let mut arguments = vec![self.compared(expression, answered)];
            let name = match (language, quote) {
                (Pattern::Regex, _) => "regex_literal",
                (Pattern::RawRegex, _) => "text",
                (Pattern::JsonPath, None) => "jsonpath_literal",
                (Pattern::JsonPath, Some(_)) => "jsonpath_string",
                (Pattern::XPath, None) => "xpath_literal",
                (Pattern::XPath, Some(quote)) => {
                    arguments.push(Expr::Char(quote));
                    "xpath_string"
                }
            };
            parts.push(Chunk::Value(Expr::call(&["arazzo_runtime", "embed", name], arguments)));
        }
        match parts.pop() {
            Some(Chunk::Value(only)) if parts.is_empty() => only,
            last => {
                parts.extend(last);
                Expr::Format(parts)
            }
        }
    }

    /// The type of an expression at the point at hand.
    pub(super) fn typed(&self, expression: &Expression) -> Typed {
        self.scope.typed(expression, self.at)
    }
}

/// The answer, or the failure that may have one.
fn source(answered: Answered) -> Expr {
    Expr::name(match answered {
        Answered::Response => "response",
        Answered::Error => "error",
    })
}

/// The quote that is open after a text, if one was open before it.
fn quoted(language: Pattern, text: &str, before: Option<char>) -> Option<char> {
    let mut open = before;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, open) {
            // A doubled quote of XPath closes and opens again.
            ('\\', Some(_)) if language == Pattern::JsonPath => drop(letters.next()),
            ('\'' | '"', None) => open = Some(letter),
            (_, Some(quote)) if quote == letter => open = None,
            _ => {}
        }
    }
    open
}

/// A number as it is written.
fn number_of(number: &str) -> Expr {
    match number.parse::<i128>() {
        Ok(value) if u64::try_from(value).is_ok() || i64::try_from(value).is_ok() => {
            Expr::Number(value)
        }
        _ => Expr::Float(number.parse().unwrap_or(f64::NAN)),
    }
}

/// Both conditions; what is constant is worked out.
fn both(a: Condition, b: Condition) -> Condition {
    match (a, b) {
        (Condition::Constant(true), other) | (other, Condition::Constant(true)) => other,
        (Condition::Constant(false), _) | (_, Condition::Constant(false)) => {
            Condition::Constant(false)
        }
        (a, b) => Condition::Both(Box::new(a), Box::new(b)),
    }
}

/// Either condition; what is constant is worked out.
fn either(a: Condition, b: Condition) -> Condition {
    match (a, b) {
        (Condition::Constant(false), other) | (other, Condition::Constant(false)) => other,
        (Condition::Constant(true), _) | (_, Condition::Constant(true)) => {
            Condition::Constant(true)
        }
        (a, b) => Condition::Either(Box::new(a), Box::new(b)),
    }
}

fn opposite(operator: Comparison) -> Comparison {
    match operator {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    }
}
