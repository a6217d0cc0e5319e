//! Values of bodies that are put together as JSON.

use crate::{
    check::{Conversion, Typed, convert},
    ir::{Property, SchemaId, SchemaKind, Value, ValueKind},
    lower::{
        access::Form,
        value::{Values, to_value},
    },
    rust::{Entry, Expr},
};

impl Values<'_> {
    /// A value that may be absent, and then is left out, as an option of a reference.
    pub(super) fn optional(&self, value: &Value) -> Option<Expr> {
        let ValueKind::Expression(expression, _) = &value.kind else { return None };
        let access = self.access(&self.typed(expression));
        (!access.is_certain()).then(|| access.option_ref())
    }

    /// The value inside `json!`, converted to what its schema says where it has one.
    pub(super) fn json(&mut self, value: &Value, schema: Option<SchemaId>) -> Expr {
        let is_text = |text: String| match schema.map(|schema| &self.api[schema].kind) {
            Some(SchemaKind::Text) => true,
            Some(SchemaKind::Enum(texts)) => texts.contains(&text),
            _ => false,
        };
        match &value.kind {
            ValueKind::Null => Expr::Null,
            ValueKind::Integer(number) if is_text(number.to_string()) => {
                Expr::Text(number.to_string())
            }
            ValueKind::Bool(value) if is_text(value.to_string()) => Expr::Text(value.to_string()),
            ValueKind::Bool(value) => Expr::Bool(*value),
            ValueKind::Integer(value) => Expr::Integer(*value),
            ValueKind::Float(value) => Expr::Float(*value),
            ValueKind::Text(text) => Expr::Text(text.clone()),
            ValueKind::Template(pieces) => {
                let text = self.template(pieces, self.language);
                match self.is_secret(pieces) {
                    true => Expr::call(&["arazzo_runtime", "Secret", "from"], vec![text]),
                    false => text,
                }
            }
            ValueKind::List(items) => {
                let item = schema.and_then(|schema| match self.api[schema].kind {
                    SchemaKind::List(item) => Some(item),
                    _ => None,
                });
                Expr::List(items.iter().map(|value| self.json(value, item)).collect())
            }
            ValueKind::Object(entries) => {
                let entry = |(key, value): &(String, Value)| self.json_entry(key, value, schema);
                Expr::Object(entries.iter().map(entry).collect())
            }
            ValueKind::Expression(expression, text) => {
                let typed = self.typed(expression);
                let access = self.access(&typed);
                let value = match access.form {
                    Form::Place => access.expr.reference(),
                    Form::Value | Form::Str => access.expr,
                    Form::OptionValue => self.need(text, access.expr),
                    _ => {
                        let value = access.option_ref();
                        self.need(text, value)
                    }
                };
                self.as_text(&typed, schema, &value).unwrap_or(value)
            }
        }
    }

    /// An entry that is left out where its value is absent, unless the schema requires it.
    fn json_entry(&mut self, key: &str, value: &Value, object: Option<SchemaId>) -> Entry {
        let (schema, required) = match object.map(|object| &self.api[object].kind) {
            Some(SchemaKind::Object(properties)) => {
                let property = properties.iter().find(|property| property.name == key);
                let must_be = |it: &Property| it.required && !self.api[it.schema].nullable;
                (property.map(|it| it.schema), property.is_some_and(must_be))
            }
            Some(SchemaKind::Map(entry)) => (Some(*entry), false),
            _ => (None, false),
        };
        let key = key.to_owned();
        let option = if required { None } else { self.option_of(value, schema) };
        let Some((option, text)) = option else {
            return Entry { key, value: self.json(value, schema), optional: false };
        };
        let map = match text {
            Some(text) => Expr::Closure(Box::new(Expr::Call(Box::new(to_value()), vec![text]))),
            None => to_value(),
        };
        Entry { key, value: option.method("map", vec![map]), optional: true }
    }

    /// A value that may be absent, as an option of a reference, and the text of what it refers to where the schema wants that.
    pub(super) fn option_of(
        &self,
        value: &Value,
        schema: Option<SchemaId>,
    ) -> Option<(Expr, Option<Expr>)> {
        let ValueKind::Expression(expression, _) = &value.kind else { return None };
        let option = self.optional(value)?;
        Some((option, self.as_text(&self.typed(expression), schema, &Expr::name("it"))))
    }

    /// The text of a reference to a value that is none, where the schema wants text.
    fn as_text(&self, typed: &Typed, schema: Option<SchemaId>, value: &Expr) -> Option<Expr> {
        if convert(self.api, typed.schema, schema?)? != Conversion::ToText {
            return None;
        }
        let plain = match value {
            Expr::Ref(inner) => (**inner).clone(),
            other => other.clone(),
        };
        if !typed.secret {
            return Some(plain.method("to_string", Vec::new()));
        }
        let text = plain.method("expose", Vec::new()).method("to_string", Vec::new());
        let from = ["arazzo_runtime", "Secret", "from"].map(str::to_owned).to_vec();
        Some(Expr::Call(Box::new(Expr::Path(from)), vec![text]))
    }
}
