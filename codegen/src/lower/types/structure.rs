//! Objects as structs: whole, or the part of an answer that a step reads.

use std::collections::BTreeSet;

use super::{Types, is_default};
use crate::{
    check::Checked,
    ir::{Property, SchemaId},
    lower::{access::rest_field, docs},
    names::{Taken, snake},
    rust::{Field, Struct, Type},
};

impl Types {
    /// The struct of an object.
    pub(super) fn structure(
        &self,
        api: &Checked,
        schema: SchemaId,
        name: &str,
        properties: &[Property],
    ) -> Struct {
        let request = self.requests.contains(&schema);
        let serialize = request || self.recorded.contains(&schema);
        let mut derives = vec!["Clone", "Debug"];
        if is_default(api, schema) {
            derives.push("Default");
        }
        derives.push("PartialEq");
        derives.extend(serialize.then_some("Serialize"));
        let reads = self.answers.contains(&schema);
        let mut taken = Taken::default();
        let mut fields: Vec<Field> = properties
            .iter()
            .enumerate()
            .map(|(index, property)| {
                let ty = self.property(api, property);
                let boxed = self.boxed.contains(&(schema, index));
                Field {
                    name: taken.take(snake(&property.name), "_"),
                    docs: docs::lines(property.description.as_deref()),
                    skip_none: serialize && !property.required,
                    wire: property.name.clone(),
                    rename: false,
                    ty: if boxed { in_box(ty) } else { ty },
                }
            })
            .collect();
        // One rule for all fields, and names for those that it does not fit.
        let fits = |field: &Field| field.wire == camel(&field.name);
        let same = |field: &Field| field.wire == field.name;
        // serde's rule is for ASCII.
        let ascii = fields.iter().all(|field| field.name.is_ascii());
        let camel_case = serialize && ascii && fields.iter().any(|f| fits(f) && !same(f));
        for field in &mut fields {
            field.rename = serialize && !if camel_case { fits(field) } else { same(field) };
        }
        Struct {
            name: name.to_owned(),
            private: false,
            docs: docs::lines(api[schema].description.as_deref()),
            derives,
            reads,
            camel_case,
            fields,
            rest: api[schema].rest.map(|rest| self.rest(api, rest, properties)),
        }
    }

    /// The field of the properties that are not named.
    fn rest(&self, api: &Checked, rest: SchemaId, properties: &[Property]) -> Field {
        let ty = Type::Map(Box::new(self.entry(api, rest)));
        Field {
            name: rest_field(properties),
            docs: docs::lines(Some("The other properties.")),
            ty,
            wire: String::new(),
            rename: false,
            skip_none: false,
        }
    }

    /// A struct of these properties of an object; `None` if that is all.
    pub(in crate::lower) fn part(
        &self,
        api: &Checked,
        schema: SchemaId,
        properties: &[Property],
        read: &BTreeSet<usize>,
    ) -> Option<Struct> {
        let whole = self.structure(api, schema, "", properties);
        let fields = whole.fields.into_iter().enumerate();
        let fields = fields.filter(|(index, _)| read.contains(index)).map(|(_, field)| Field {
            docs: Vec::new(),
            rename: false,
            skip_none: false,
            ..field
        });
        let fields: Vec<Field> = fields.collect();
        (fields.len() < properties.len() || whole.rest.is_some()).then(|| Struct {
            private: true,
            derives: if is_default(api, schema) { vec!["Default"] } else { Vec::new() },
            reads: true,
            camel_case: false,
            fields,
            rest: None,
            ..whole
        })
    }
}

fn in_box(ty: Type) -> Type {
    match ty {
        Type::Option(inner) => Type::Option(Box::new(Type::Boxed(inner))),
        other => Type::Boxed(Box::new(other)),
    }
}

/// What serde's `camelCase` makes of a field.
fn camel(field: &str) -> String {
    let mut words = field.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let capital = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &String::from_iter(capital) + letters.as_str()
    })
}
