//! What the documentation of the runtime has.

use std::collections::BTreeSet;

use support::files;
use syn::{
    Attribute, Expr, ExprLit, Ident, ImplItem, Item, ItemImpl, ItemMacro, ItemTrait, Lit, Meta,
    ReturnType, Signature, TraitItem, Type, UseTree, Visibility,
};

/// What an example may have behind its first three backticks.
const EXAMPLES: [&str; 4] = ["", "rust", "no_run", "should_panic"];

/// Each item that others see has an example of its own, and says which errors there are.
#[test]
fn the_manual_of_the_runtime_is_complete() {
    let sources = files::texts(&support::root().join("runtime/src"));
    let parse = |text: &String| syn::parse_file(text).expect("the runtime is Rust").items;
    let mut manual = Manual { hidden: hidden(&parse(&sources["lib.rs"])), ..Manual::default() };
    for (file, text) in &sources {
        manual.file.clone_from(file);
        manual.items(&parse(text));
    }
    let Manual { count, missing, .. } = manual;
    assert!(count > 300, "only {count} items are found");
    assert!(missing.is_empty(), "{} of {count}:\n{}", missing.len(), missing.join("\n"));
}

/// The names that the root of a crate gives to printed code, and not to readers.
fn hidden(root: &[Item]) -> BTreeSet<String> {
    fn names(tree: &UseTree, found: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(path) => names(&path.tree, found),
            UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
            UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }
    let mut found = BTreeSet::new();
    for item in root {
        match item {
            Item::Use(item) if is_left_out(&item.attrs) => names(&item.tree, &mut found),
            _ => {}
        }
    }
    found
}

/// Whether an item is for tests, or not for readers.
fn is_left_out(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => match list.tokens.to_string().as_str() {
            "hidden" => list.path.is_ident("doc"),
            "test" => list.path.is_ident("cfg"),
            _ => false,
        },
        _ => false,
    })
}

/// The lines of a documentation.
fn lines(attributes: &[Attribute]) -> Vec<String> {
    let text = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    let texts: Vec<String> = attributes.iter().filter_map(text).collect();
    texts.iter().flat_map(|text| text.lines()).map(|line| line.trim().to_owned()).collect()
}

/// Whether an example is among the lines.
fn has_example(lines: &[String]) -> bool {
    // Every other one is an end.
    let fences = lines.iter().filter_map(|line| line.strip_prefix("```"));
    fences.step_by(2).any(|words| words.split(',').all(|word| EXAMPLES.contains(&word)))
}

/// The name of a type, without what it is of.
fn name(of: &Type) -> String {
    let path = match of {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    path.map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// What a macro of one rule writes, its parameters as if they were names.
fn written(rules: &str) -> Vec<Item> {
    let body = rules.split_once("=>").map(|(_, body)| body.trim_end_matches([' ', ';', '\n']));
    let body = body.and_then(|body| body.trim_start().strip_prefix('{')?.strip_suffix('}'));
    let file = body.and_then(|body| syn::parse_file(&body.replace('$', "")).ok());
    file.map(|file| file.items).unwrap_or_default()
}

/// What is found so far.
#[derive(Default)]
struct Manual {
    hidden: BTreeSet<String>,
    file: String,
    count: usize,
    missing: Vec<String>,
}

impl Manual {
    /// All that is `pub`: of none of it the compiler says that it is not seen outside.
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                Item::Enum(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                Item::Type(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                Item::Const(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                Item::Static(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                Item::Fn(item) => {
                    self.item(&item.vis, &item.attrs, &item.sig.ident, Some(&item.sig));
                }
                Item::Trait(item) => self.of_trait(item),
                Item::Impl(item) => self.of_type(item),
                Item::Macro(item) => self.of_macro(item),
                Item::Mod(item) if !is_left_out(&item.attrs) => {
                    item.content.iter().for_each(|(_, items)| self.items(items));
                }
                _ => {}
            }
        }
    }

    fn of_trait(&mut self, of: &ItemTrait) {
        self.item(&of.vis, &of.attrs, &of.ident, None);
        if is_left_out(&of.attrs) || self.hidden.contains(&of.ident.to_string()) {
            return;
        }
        for item in &of.items {
            match item {
                TraitItem::Const(item) => self.item(&of.vis, &item.attrs, &item.ident, None),
                TraitItem::Fn(item) => {
                    self.item(&of.vis, &item.attrs, &item.sig.ident, Some(&item.sig));
                }
                _ => {}
            }
        }
    }

    fn of_type(&mut self, of: &ItemImpl) {
        if of.trait_.is_some() || is_left_out(&of.attrs) || self.hidden.contains(&name(&of.self_ty))
        {
            return;
        }
        for item in &of.items {
            match item {
                ImplItem::Const(item) => self.item(&item.vis, &item.attrs, &item.ident, None),
                ImplItem::Fn(item) => {
                    self.item(&item.vis, &item.attrs, &item.sig.ident, Some(&item.sig));
                }
                _ => {}
            }
        }
    }

    fn of_macro(&mut self, of: &ItemMacro) {
        let is_exported = of.attrs.iter().any(|a| a.path().is_ident("macro_export"));
        match &of.ident {
            Some(name) if is_exported => {
                self.item(&Visibility::Public(Default::default()), &of.attrs, name, None);
            }
            _ => self.items(&written(&of.mac.tokens.to_string())),
        }
    }

    fn item(
        &mut self,
        visibility: &Visibility,
        attributes: &[Attribute],
        name: &Ident,
        signature: Option<&Signature>,
    ) {
        let is_public = matches!(visibility, Visibility::Public(_));
        let name = name.to_string();
        if !is_public || is_left_out(attributes) || self.hidden.contains(&name) {
            return;
        }
        self.count += 1;
        let lines = lines(attributes);
        let fails = signature.is_some_and(|signature| match &signature.output {
            ReturnType::Type(_, of) => self::name(of) == "Result",
            ReturnType::Default => false,
        });
        let mut lacks =
            |what: &str| self.missing.push(format!("{}: {name} has no {what}", self.file));
        if !has_example(&lines) {
            lacks("example");
        }
        if fails && !lines.iter().any(|line| line == "# Errors") {
            lacks("errors");
        }
    }
}
