//! What a step sends, made once more where it is read back.

use crate::{
    arazzo::Language as Query,
    check::{Made, Sent, Typed},
    ir::BodyKind,
    lower::{
        access::{Access, Form, Reach},
        template::{self, Language, Quotes, structure},
        value::{is_copy, to_value},
    },
    rust::{Chunk, Entry, Expr},
};

/// A JSON value in which another is set where a target leads.
pub(in crate::lower) fn replace(whole: Expr, language: Query, target: &str, new: Expr) -> Expr {
    let name = match language {
        Query::JsonPath => "jsonpath",
        Query::JsonPointer => "pointer",
        Query::XPath => "xpath",
    };
    let arguments = vec![whole, Expr::Text(target.to_owned()), new];
    Expr::call(&["arazzo_runtime", "replace", name], arguments)
}

impl Reach<'_> {
    /// A value that a step sends.
    pub(super) fn sent(&self, sent: &Sent) -> Access {
        let language = self.language(sent);
        if !sent.replacements.is_empty() {
            return self.replaced(sent, language);
        }
        self.made(&sent.value, language)
    }

    fn made(&self, made: &Made, language: Language) -> Access {
        let of = |expr| Access { expr, form: Form::Value };
        match made {
            Made::Bool(value) => of(Expr::Bool(*value)),
            Made::Integer(value) if i64::try_from(*value).is_ok() => of(Expr::Number(*value)),
            Made::Float(value) => of(Expr::Float(*value)),
            Made::Text(text) => Access { expr: Expr::Text(text.clone()), form: Form::Str },
            Made::Template(pieces) => self.text(pieces, language),
            Made::Value(typed) => self.access(typed),
            Made::Null | Made::Integer(_) | Made::List(_) | Made::Object(_) => {
                of(Expr::Value(Box::new(self.json(made, language))))
            }
        }
    }

    /// The language of its texts.
    fn language(&self, sent: &Sent) -> Language {
        let request = self.workflow.steps[sent.step].request();
        let body = request.and_then(|request| self.api[request.operation].body.as_ref());
        match body.filter(|_| sent.in_body) {
            Some(body) if matches!(body.kind, BodyKind::Text | BodyKind::Xml) => {
                Language::of_body(&body.content_type)
            }
            _ => Language::Plain,
        }
    }

    /// A body in which something is set when the request is made.
    fn replaced(&self, sent: &Sent, language: Language) -> Access {
        let value = |made, language| Expr::Value(Box::new(self.json(made, language)));
        let first = value(&sent.value, language);
        let expr = sent.replacements.iter().fold(first, |whole, (language, target, new)| {
            replace(whole, *language, target, value(new, Language::Plain))
        });
        Access { expr, form: Form::Value }
    }

    /// Text with values in it: none where one of them is missing.
    fn text(&self, pieces: &[Made], language: Language) -> Access {
        let secret = pieces.iter().any(Made::is_secret);
        let is_certain = pieces.iter().all(|piece| self.is_there(piece));
        let from = || Expr::Path(["arazzo_runtime", "Secret", "from"].map(str::to_owned).into());
        let mut quotes = Quotes::default();
        let mut chunks = Vec::new();
        for piece in pieces {
            chunks.push(match piece {
                Made::Text(text) => {
                    quotes.read(text);
                    Chunk::Text(text.clone())
                }
                other => {
                    let function = language.function(quotes.are_open()).unwrap_or("text");
                    Chunk::Value(self.embedded(other, function, is_certain))
                }
            });
        }
        if is_certain {
            let text = Expr::Format(chunks);
            let expr = if secret { Expr::Call(Box::new(from()), vec![text]) } else { text };
            return Access { expr, form: Form::Value };
        }
        let pieces = chunks.into_iter().map(|chunk| match chunk {
            Chunk::Text(text) => Expr::Text(text).method("to_owned", Vec::new()).some(),
            Chunk::Value(value) => value,
        });
        let text =
            Expr::call(&["arazzo_runtime", "embed", "joined"], vec![Expr::List(pieces.collect())]);
        let expr = if secret { text.method("map", vec![from()]) } else { text };
        Access { expr, form: Form::OptionValue }
    }

    /// A value inside a text, or an option of it.
    fn embedded(&self, made: &Made, function: &str, is_certain: bool) -> Expr {
        let function = ["arazzo_runtime", "embed", function];
        let access = self.made(made, Language::Plain);
        let is_here = access.is_certain();
        let value = match access.form {
            Form::Place if !self.is_copied(made) => access.expr.reference(),
            Form::OptionPlace | Form::OptionValue => access.option_ref(),
            _ => access.expr,
        };
        let is_structure = self.is_structure(made);
        let value = if is_here && is_structure { structure(value) } else { value };
        match (is_here, is_certain) {
            (true, true) => Expr::call(&function, vec![value]),
            (true, false) => Expr::call(&function, vec![value]).some(),
            (false, _) if is_structure => {
                let text = Expr::call(&function, vec![structure(Expr::name("it"))]);
                value.method("map", vec![Expr::Closure(Box::new(text))])
            }
            (false, _) => {
                value.method("map", vec![Expr::Path(function.map(str::to_owned).to_vec())])
            }
        }
    }

    fn is_structure(&self, made: &Made) -> bool {
        match made {
            Made::Value(typed) => {
                typed.schema.is_some_and(|schema| template::is_structure(&self.api[schema].kind))
            }
            _ => false,
        }
    }

    fn is_copied(&self, made: &Made) -> bool {
        matches!(made, Made::Value(typed) if self.copies(typed))
    }

    fn copies(&self, typed: &Typed) -> bool {
        typed.schema.is_some_and(|schema| is_copy(self.api, schema)) && !typed.secret
    }

    fn is_there(&self, made: &Made) -> bool {
        match made {
            Made::Value(typed) => self.access(typed).is_certain(),
            Made::Template(pieces) => pieces.iter().all(|piece| self.is_there(piece)),
            _ => true,
        }
    }

    /// The value inside `json!`, a text of its own in a language. What is missing is left out of objects, and null in lists.
    fn json(&self, made: &Made, language: Language) -> Expr {
        match made {
            Made::Null => Expr::Null,
            Made::Bool(value) => Expr::Bool(*value),
            Made::Integer(value) => Expr::Integer(*value),
            Made::Float(value) => Expr::Float(*value),
            Made::Text(text) => Expr::Text(text.clone()),
            Made::List(items) => {
                let items = items.iter().map(|item| self.json(item, Language::Plain));
                Expr::List(items.collect())
            }
            Made::Object(entries) => {
                Expr::Object(entries.iter().map(|(key, value)| self.entry(key, value)).collect())
            }
            Made::Value(_) | Made::Template(_) => {
                let access = self.made(made, language);
                match access.form {
                    Form::Place => access.expr.reference(),
                    Form::Value | Form::Str => access.expr,
                    _ => access.option_ref(),
                }
            }
        }
    }

    fn entry(&self, key: &str, made: &Made) -> Entry {
        let key = key.to_owned();
        if self.is_there(made) {
            let value = self.json(made, Language::Plain);
            return Entry { key, value, optional: false };
        }
        let option = self.made(made, Language::Plain).option_ref();
        Entry { key, value: option.method("map", vec![to_value()]), optional: true }
    }
}
