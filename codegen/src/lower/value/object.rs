//! Objects of a description as structs and maps.

use super::{Target, Values};
use crate::{
    ir::{Property, SchemaId, Value},
    lower::{access, types::is_optional},
    rust::Expr,
};

impl Values<'_> {
    /// The struct of an object.
    pub(super) fn structure(
        &mut self,
        entries: &[(String, Value)],
        properties: &[Property],
        schema: SchemaId,
    ) -> Expr {
        let names = access::field_names(properties);
        let mut fields = Vec::new();
        for (index, (property, name)) in properties.iter().zip(names).enumerate() {
            let target = Target {
                schema: property.schema,
                optional: is_optional(self.api, property),
                secret: property.secret,
            };
            let value = entries.iter().find(|(entry, _)| *entry == property.name);
            let value = match value.map(|(_, value)| self.owned(value, target)) {
                None => Expr::name("None"),
                Some(none) if none == Expr::name("None") => none,
                Some(value) if !self.types.is_boxed(schema, index) => value,
                Some(Expr::Call(some, values)) if *some == Expr::name("Some") => Expr::Call(
                    some,
                    values
                        .into_iter()
                        .map(|value| Expr::Call(Box::new(boxed()), vec![value]))
                        .collect(),
                ),
                Some(value) => value.method("map", vec![boxed()]),
            };
            fields.push((name, value));
        }
        if let Some(rest) = self.api[schema].rest {
            let named = |name: &str| properties.iter().any(|property| property.name == name);
            let others = entries.iter().filter(|(name, _)| !named(name));
            let others: Vec<(String, Value)> = others.cloned().collect();
            fields.push((access::rest_field(properties), self.map(&others, rest)));
        }
        Expr::Struct(vec![self.types.name_of(schema).to_owned()], fields)
    }

    /// The map of entries that nothing names.
    pub(super) fn map(&mut self, entries: &[(String, Value)], entry: SchemaId) -> Expr {
        let pairs = entries.iter().map(|(key, value)| {
            let key = Expr::Text(key.clone()).method("to_owned", Vec::new());
            Expr::Call(
                Box::new(Expr::Path(Vec::new())),
                vec![key, self.owned(value, self.entry(entry))],
            )
        });
        let pairs = pairs.collect();
        Expr::List(pairs).method("into_iter", Vec::new()).method("collect", Vec::new())
    }

    /// What an entry of a list or a map becomes.
    pub(super) fn entry(&self, schema: SchemaId) -> Target {
        let entry = &self.api[schema];
        let secret = self.api.is_secret_entry(schema);
        Target { schema, optional: entry.nullable, secret }
    }
}

/// `Box::new`
fn boxed() -> Expr {
    Expr::Path(["Box", "new"].map(str::to_owned).to_vec())
}
