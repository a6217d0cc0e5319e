//! Values in examples, as an application writes them.

use super::scope::{Scope, ident};
use crate::{
    names::snake,
    rust::{Choice, Field, File, Item, Struct, Type, Union},
};

/// How many types may stand in each other in an example.
const DEPTH: usize = 4;

/// How wide a struct on one line may be, in bytes, without its punctuation.
const WIDTH: usize = 72;

/// How many lines a value may have.
const LINES: usize = 16;

impl<'k> Scope<'k> {
    /// A value of a type that stands in a file, called so in the description. `None` if it would be long, or cannot be written.
    pub(super) fn value(&self, file: &'k File, ty: &Type, wire: &str) -> Option<String> {
        self.within(file, ty, wire, DEPTH).filter(|value| value.lines().count() <= LINES)
    }

    fn within(&self, file: &'k File, ty: &Type, wire: &str, depth: usize) -> Option<String> {
        let value = |ty: &Type| self.within(file, ty, wire, depth);
        Some(match ty {
            Type::Bool => "true".to_owned(),
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => "1".to_owned(),
            Type::F64 => "1.5".to_owned(),
            Type::Text => format!("{wire:?}.to_owned()"),
            Type::Bytes => format!("{wire:?}.into()"),
            Type::File => format!("{}::from({wire:?})", self.runtime("File")),
            Type::Value => format!("{}!({{}})", self.runtime("json")),
            Type::Map(_) => "Default::default()".to_owned(),
            Type::Option(inner) => match &**inner {
                // Of the function in it, nothing would be known.
                Type::Json => return None,
                Type::Ref(inner) if **inner == Type::Json => return None,
                _ => "None".to_owned(),
            },
            Type::List(inner) => format!("vec![{}]", value(inner)?),
            Type::Boxed(inner) => format!("Box::new({})", value(inner)?),
            Type::Secret(inner) => match **inner {
                Type::Text => format!("std::env::var({:?})?.into()", snake(wire).to_uppercase()),
                _ => format!("{}.into()", value(inner)?),
            },
            Type::Ref(inner) => match &**inner {
                Type::Text => format!("{wire:?}"),
                Type::List(item) => format!("&[{}]", value(item)?),
                other => format!("&{}", value(other)?),
            },
            Type::Named(_) | Type::Path(_) => {
                let (declared, name) = self.declared(file, ty)?;
                let path = self.path(declared, name);
                let depth = depth.checked_sub(1)?;
                match Self::item(declared, name)? {
                    Item::Struct(item) => self.structure(declared, item, &path, depth)?,
                    Item::Enum(item) => format!("{path}::{}", ident(&item.variants.first()?.name)),
                    Item::Union(item) => self.union(declared, item, &path, depth)?,
                    Item::Client(_) | Item::Rules(_) | Item::Workflow(_) => return None,
                }
            }
            Type::NoContent | Type::TextAnswer | Type::BytesAnswer | Type::Json => return None,
        })
    }

    /// What has to be there, or else the first property; the rest by default, if there is one.
    fn structure(&self, file: &'k File, item: &Struct, path: &str, depth: usize) -> Option<String> {
        let has_default = item.derives.contains(&"Default");
        let fields = || item.fields.iter().chain(&item.rest);
        let needed = |field: &&Field| !has_default || !matches!(field.ty, Type::Option(_));
        let shown = |field: &Field| {
            let value = self.within(file, &field.ty, &field.wire, depth)?;
            Some(format!("{}: {value},", ident(&field.name)))
        };
        let mut lines: Vec<String> = fields().filter(needed).map(shown).collect::<Option<_>>()?;
        if lines.is_empty() {
            let first = fields().find_map(|field| {
                let Type::Option(ty) = &field.ty else { return None };
                let value = self.within(file, ty, &field.wire, depth)?;
                Some(format!("{}: Some({value}),", ident(&field.name)))
            });
            lines.extend(first);
        }
        if lines.is_empty() {
            return Some(if has_default {
                format!("{path}::default()")
            } else {
                format!("{path} {{}}")
            });
        }
        if lines.len() < fields().count() {
            lines.push("..Default::default()".to_owned());
        }
        let line = lines.join(" ");
        if lines.iter().all(|line| !line.contains('\n')) && path.len() + line.len() <= WIDTH {
            return Some(format!("{path} {{ {} }}", line.trim_end_matches(',')));
        }
        let inside = lines.join("\n").replace('\n', "\n    ");
        Some(format!("{path} {{\n    {inside}\n}}"))
    }

    /// The first variant that can be written.
    fn union(&self, file: &'k File, item: &Union, path: &str, depth: usize) -> Option<String> {
        let value = |variant: &Choice| {
            let value = self.within(file, &variant.ty, &variant.name, depth)?;
            Some(format!("{path}::{}({value})", ident(&variant.name)))
        };
        item.variants.iter().find_map(value)
    }
}
