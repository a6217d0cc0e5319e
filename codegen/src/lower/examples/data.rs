//! What values of types look like.

use super::{
    no_run, run,
    scope::{Scope, ident},
};
use crate::{
    names::snake,
    rust::{Enum, File, Type},
};

impl<'k> Scope<'k> {
    /// A value of a type of this name, or how one is shown that would be long to write.
    pub(super) fn data(&self, file: &'k File, name: &str) -> Vec<String> {
        let variable = ident(&snake(name));
        let Some(value) = self.value(file, &Type::Named(name.to_owned()), name) else {
            return run(vec![
                format!("fn show({variable}: &{}) {{", self.path(file, name)),
                format!("    println!(\"{{:?}}\", {variable});"),
                "}".to_owned(),
            ]);
        };
        let lines = format!("let {variable} = {value};").lines().map(str::to_owned).collect();
        // What secrets are made of comes from elsewhere.
        if value.contains("std::env::var(") { no_run(lines) } else { run(lines) }
    }

    /// The text of a value of an enum, and the value of a text.
    pub(super) fn text(&self, file: &File, item: &Enum) -> Vec<String> {
        let path = self.path(file, &item.name);
        let line = match item.variants.first() {
            Some(variant) => {
                format!(
                    "assert_eq!({path}::{}.as_str(), {:?});",
                    ident(&variant.name),
                    variant.text
                )
            }
            None => format!("assert_eq!({path}::from(\"new\").as_str(), \"new\");"),
        };
        run(vec![line])
    }
}
