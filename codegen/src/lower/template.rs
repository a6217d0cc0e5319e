//! Text with values in it: `format!` of its pieces, each value escaped for the language around it
//! (Arazzo 1.1.0, Runtime Expressions; F144).

use crate::{
    check::Typed,
    ir::{Expression, Piece, SchemaKind, Value, ValueKind},
    lower::{
        access::Form,
        value::{Values, is_copy},
    },
    openapi::Location,
    rust::{Chunk, Expr},
};

/// The language of the text around a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    /// None: a value is its text.
    Plain,
    /// Within quotes a value is text, outside them its JSON.
    Json,
    Xml,
    /// A component of a form or a query.
    Form,
}

impl Language {
    /// That of a body of a media type that is written as text.
    pub(super) fn of_body(content_type: &str) -> Self {
        let name = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match name.as_str() {
            "application/x-www-form-urlencoded" => Self::Form,
            "application/json" => Self::Json,
            "application/xml" | "text/xml" => Self::Xml,
            _ if name.ends_with("+json") => Self::Json,
            _ if name.ends_with("+xml") => Self::Xml,
            _ => Self::Plain,
        }
    }

    /// That of a parameter.
    pub(super) fn of_parameter(location: Location) -> Self {
        if location == Location::Querystring { Self::Form } else { Self::Plain }
    }

    /// The function of the runtime that escapes a value; none where its text is shown as it is.
    pub(super) fn function(self, quoted: bool) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Json if quoted => Some("json_string"),
            Self::Json => Some("json"),
            Self::Xml => Some("xml"),
            Self::Form => Some("form"),
        }
    }
}

/// Where a text stands: inside of the quotes of JSON, or outside.
#[derive(Default)]
pub(super) struct Quotes {
    open: bool,
    escaped: bool,
}

impl Quotes {
    /// Reads on.
    pub(super) fn read(&mut self, text: &str) {
        for sign in text.chars() {
            match sign {
                _ if self.escaped => self.escaped = false,
                '\\' if self.open => self.escaped = true,
                '"' => self.open = !self.open,
                _ => {}
            }
        }
    }

    pub(super) fn are_open(&self) -> bool {
        self.open
    }
}

impl Values<'_> {
    /// Text with values in it.
    pub(super) fn template(&mut self, pieces: &[Piece], language: Language) -> Expr {
        if let [Piece::Expression(expression, text)] = pieces {
            return self.alone(expression, text, language.function(false));
        }
        let mut chunks = Vec::new();
        let mut quotes = Quotes::default();
        for piece in pieces {
            match piece {
                Piece::Text(text) => {
                    quotes.read(text);
                    chunks.push(Chunk::Text(text.clone()));
                }
                Piece::Expression(expression, text) => {
                    let value =
                        self.embedded(expression, text, language.function(quotes.are_open()));
                    chunks.push(Chunk::Value(value.expr));
                }
            }
        }
        Expr::Format(chunks)
    }

    /// A value around which nothing stands.
    fn alone(
        &mut self,
        expression: &Expression,
        text: &str,
        function: Option<&'static str>,
    ) -> Expr {
        let Embedded { expr, shows, is_text } = self.embedded(expression, text, function);
        match (shows, is_text) {
            (true, true) => expr.method("to_owned", Vec::new()),
            (true, false) => expr.method("to_string", Vec::new()),
            (false, _) => expr,
        }
    }

    /// A value inside a text, escaped by a function.
    fn embedded(
        &mut self,
        expression: &Expression,
        text: &str,
        function: Option<&'static str>,
    ) -> Embedded {
        let typed = self.typed(expression);
        let access = self.access(&typed);
        if let Some(value) = self.need_text(&typed, text) {
            let expr = match function {
                None => value,
                Some(function) => Expr::call(&["arazzo_runtime", "embed", function], vec![value]),
            };
            return Embedded { expr, shows: function.is_none(), is_text: true };
        }
        let kind = typed.schema.map(|schema| &self.api[schema].kind);
        use SchemaKind::{Bool, Int32, Int64, Text, UInt32, UInt64};
        let is_shown = matches!(kind, Some(Text | Bool | Int32 | Int64 | UInt32 | UInt64));
        let shows = function.is_none() && is_shown && !typed.secret;
        let is_text = matches!(kind, Some(Text));
        let copy = typed.schema.is_some_and(|s| is_copy(self.api, s)) && !typed.secret;
        let value = match (access.is_certain(), access.form) {
            (true, Form::Place) if shows => access.expr,
            (true, _) => access.operand(copy),
            (false, Form::OptionValue) if shows || copy => self.need(text, access.expr),
            (false, Form::OptionValue) => self.need(text, access.expr).reference(),
            (false, _) => {
                let option = access.option_ref();
                self.need(text, option)
            }
        };
        let function = function.unwrap_or("text");
        let value = match kind.is_some_and(is_structure) {
            true => structure(value),
            false => value,
        };
        let expr = match shows {
            true => value,
            false => Expr::call(&["arazzo_runtime", "embed", function], vec![value]),
        };
        Embedded { expr, shows, is_text }
    }

    /// The text of a value that is a file.
    pub(super) fn text_of_file(&mut self, value: &Value) -> Option<Expr> {
        let ValueKind::Expression(expression, text) = &value.kind else { return None };
        let typed = self.typed(expression);
        self.need_text(&typed, text)
    }

    fn need_text(&mut self, typed: &Typed, text: &str) -> Option<Expr> {
        let is_file = typed.schema.is_some_and(|schema| self.api[schema].kind == SchemaKind::File);
        let file = is_file.then(|| self.access(typed).option_ref())?;
        Some(self.needed("need_text", text, file))
    }

    /// Whether a text has a secret in it.
    pub(super) fn is_secret(&self, pieces: &[Piece]) -> bool {
        pieces.iter().any(|piece| match piece {
            Piece::Expression(expression, _) => {
                let typed = self.typed(expression);
                typed.secret || typed.schema.is_some_and(|schema| self.api.hides(schema))
            }
            Piece::Text(_) => false,
        })
    }
}

/// Whether values are of a printed type that is put into a text as JSON.
pub(super) fn is_structure(kind: &SchemaKind) -> bool {
    matches!(kind, SchemaKind::Object(_) | SchemaKind::Union(_))
}

/// A reference to a value of such a type, as what can stand in a text.
pub(super) fn structure(value: Expr) -> Expr {
    Expr::call(&["arazzo_runtime", "condition", "structure"], vec![value])
}

/// A value inside a text.
struct Embedded {
    expr: Expr,
    /// Whether it is shown as it is.
    shows: bool,
    is_text: bool,
}
