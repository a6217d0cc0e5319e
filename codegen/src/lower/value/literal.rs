//! Literals of a description as values of the types that they go to.

use super::{Target, Values};
use crate::{
    ir::{SchemaKind, ValueKind},
    rust::Expr,
};

impl Values<'_> {
    pub(super) fn literal(&self, literal: &ValueKind, target: Target) -> Expr {
        use SchemaKind::{Int32, Int64, UInt32, UInt64};
        let kind = &self.api[target.schema].kind;
        let expr = match (literal, kind) {
            (ValueKind::Integer(value), SchemaKind::Text) => text(value.to_string()),
            (ValueKind::Bool(value), SchemaKind::Text) => text(value.to_string()),
            (ValueKind::Integer(value), SchemaKind::Enum(_)) => {
                self.enum_from(target.schema, Expr::Text(value.to_string()))
            }
            (ValueKind::Bool(value), SchemaKind::Enum(_)) => {
                self.enum_from(target.schema, Expr::Text(value.to_string()))
            }
            (ValueKind::Integer(value), SchemaKind::File) => file(value.to_string()),
            (ValueKind::Bool(value), SchemaKind::File) => file(value.to_string()),
            (ValueKind::Text(value), SchemaKind::File) => file(value.clone()),
            (ValueKind::Integer(value), SchemaKind::Number) => Expr::Float(*value as f64),
            (ValueKind::Integer(value), _) => Expr::Integer(*value),
            (ValueKind::Float(_), Int32 | Int64 | UInt32 | UInt64) => {
                Expr::Integer(literal.whole().unwrap_or_default())
            }
            (ValueKind::Float(value), _) => Expr::Float(*value),
            (ValueKind::Bool(value), _) => Expr::Bool(*value),
            (ValueKind::Text(value), SchemaKind::Enum(_)) => {
                self.enum_from(target.schema, Expr::Text(value.clone()))
            }
            (ValueKind::Text(value), _) => text(value.clone()),
            _ => Expr::Null,
        };
        if target.secret { expr.method("into", Vec::new()) } else { expr }
    }
}

/// A file of a text.
fn file(text: String) -> Expr {
    Expr::Text(text).method("into", Vec::new())
}

fn text(text: String) -> Expr {
    Expr::Text(text).method("to_owned", Vec::new())
}
