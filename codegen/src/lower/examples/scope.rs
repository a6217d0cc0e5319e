//! Names as an application writes them: from the root of the printed crate.

use std::collections::BTreeMap;

use crate::{
    names::needs_raw,
    rust::{Crate, File, Item, Type},
};

/// All that is printed, by module and name.
pub(super) struct Scope<'k> {
    krate: &'k str,
    files: BTreeMap<&'k [String], &'k File>,
}

impl<'k> Scope<'k> {
    pub(super) fn of(krate: &'k Crate, name: &'k str) -> Self {
        let files = krate.files.iter().map(|file| (file.module.as_slice(), file)).collect();
        Self { krate: name, files }
    }

    /// The runtime, as the crate offers it.
    pub(super) fn runtime(&self, name: &str) -> String {
        format!("{}::runtime::{name}", self.krate)
    }

    /// The module of what is in a file.
    pub(super) fn module(&self, file: &File) -> String {
        let module: &[String] = if file.at_root { &[] } else { &file.module };
        let names = module.iter().map(|name| ident(name));
        std::iter::once(self.krate.to_owned()).chain(names).collect::<Vec<_>>().join("::")
    }

    /// The path of what is in a file.
    pub(super) fn path(&self, file: &File, name: &str) -> String {
        format!("{}::{}", self.module(file), ident(name))
    }

    /// The file in which a name is declared that stands in this one, and its last part.
    pub(super) fn declared<'n>(&self, file: &'k File, ty: &'n Type) -> Option<(&'k File, &'n str)> {
        let found = match ty {
            Type::Named(name) => {
                let import = file.imports.iter().find(|import| import.names.contains(name));
                let module = import.map(|import| absolute(file, &import.module));
                (module.unwrap_or_else(|| file.module.clone()), name)
            }
            Type::Path(path) => {
                let (name, module) = path.split_last()?;
                (absolute(file, module), name)
            }
            _ => return None,
        };
        let (module, name) = found;
        self.files.get(module.as_slice()).map(|file| (*file, name.as_str()))
    }

    /// A type, as an application writes it.
    pub(super) fn ty(&self, file: &'k File, ty: &Type) -> String {
        let of = |outer: &str, inner: &Type| format!("{outer}<{}>", self.ty(file, inner));
        match ty {
            Type::NoContent => self.runtime("NoContent"),
            Type::TextAnswer => self.runtime("Text"),
            Type::BytesAnswer => self.runtime("Bytes"),
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U32 => "u32".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Text => "String".to_owned(),
            Type::Bytes => "Vec<u8>".to_owned(),
            Type::File => self.runtime("File"),
            Type::Value => self.runtime("Value"),
            Type::Json => {
                format!("{}<impl Fn() -> {}>", self.runtime("Json"), self.runtime("Value"))
            }
            Type::Named(name) => self
                .declared(file, ty)
                .map_or_else(|| ident(name), |(declared, name)| self.path(declared, name)),
            Type::Path(path) => self
                .declared(file, ty)
                .map_or_else(|| path.join("::"), |(declared, name)| self.path(declared, name)),
            Type::List(inner) => of("Vec", inner),
            Type::Map(inner) => {
                format!("std::collections::BTreeMap<String, {}>", self.ty(file, inner))
            }
            Type::Option(inner) => of("Option", inner),
            Type::Boxed(inner) => of("Box", inner),
            Type::Secret(inner) => of(&self.runtime("Secret"), inner),
            Type::Ref(inner) => match &**inner {
                Type::Text => "&str".to_owned(),
                Type::List(item) => format!("&[{}]", self.ty(file, item)),
                other => format!("&{}", self.ty(file, other)),
            },
        }
    }

    /// The item of this name in a file.
    pub(super) fn item(file: &'k File, name: &str) -> Option<&'k Item> {
        file.items.iter().find(|item| match item {
            Item::Struct(item) => item.name == name,
            Item::Enum(item) => item.name == name,
            Item::Union(item) => item.name == name,
            Item::Client(_) | Item::Rules(_) | Item::Workflow(_) => false,
        })
    }
}

/// A name as it is printed.
pub(super) fn ident(name: &str) -> String {
    if needs_raw(name) { format!("r#{name}") } else { name.to_owned() }
}

/// A module, seen from a file, by its names from the root.
fn absolute(file: &File, module: &[String]) -> Vec<String> {
    let above = module.iter().take_while(|name| *name == "super").count();
    let kept = file.module.len().saturating_sub(above);
    [&file.module[..kept], &module[above..]].concat()
}
