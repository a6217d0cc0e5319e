//! Schemas: from values to the arena, each once. A worklist stands for recursion, so that no depth overflows.
//!
//! A schema is the set of nodes that make it (`part`): two ways to the same nodes lead to the same schema. After
//! [`Resolver::schema`] everything that it reaches is there.

mod choice;
mod file;
mod heir;
mod keyword;
mod kind;
mod list;
mod object;
mod part;
mod rule;

use indexmap::{IndexMap, IndexSet};

use crate::{
    diagnostic::{Code, Place},
    ir::{Owner, Schema, SchemaId, SchemaKind, ServiceId},
    parse::openapi::find,
    source::Sources,
    value::Value,
};

use super::Resolver;
pub(super) use file::says_binary;
pub(super) use keyword::types_of;
use part::{Flat, Part};
pub(super) use part::{NODES, choice};

/// The schemas that have been reached, and those that have still to be read.
#[derive(Default)]
pub(super) struct Schemas {
    known: IndexMap<Key, SchemaId>,
    aliases: IndexMap<SchemaId, SchemaId>,
    /// The schemas of files, by those of the text that they are elsewhere.
    files: IndexMap<SchemaId, SchemaId>,
    open: Vec<(SchemaId, Key)>,
    /// The nodes whose keywords have been looked at.
    checked: IndexSet<Place>,
    /// How many choices have been combined with something beside them.
    combined: usize,
    heirs: heir::Heirs,
    /// The keywords without effect that have been named.
    unread: IndexSet<String>,
}

/// What a schema is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    /// Types are printed once for a service, and once for all inputs.
    service: Option<ServiceId>,
    parts: Vec<Part>,
    /// The one of several types that is meant.
    only: Option<String>,
}

/// A schema that was reached, and the nodes on the way to it.
struct Reached {
    id: SchemaId,
    nodes: Vec<Place>,
}

/// How many lists and maps may be directly inside each other.
const NESTED_LISTS: usize = 32;

impl<'a> Resolver<'a> {
    /// The schema at a place and everything that it reaches. `name` is for a schema that has none of its own.
    pub(super) fn schema(
        &mut self,
        owner: Owner,
        place: &Place,
        name: &[String],
    ) -> Option<SchemaId> {
        let first = SchemaId(self.api.schemas.len());
        let id = self.reach(owner, &[Part::whole(place.clone())], None, name)?.id;
        let mut lists = Vec::new();
        while let Some((id, key)) = self.schemas.open.pop() {
            self.read_schema(id, &key);
            if matches!(self.api[id].kind, SchemaKind::List(_) | SchemaKind::Map(_)) {
                lists.extend(key.parts.into_iter().next().map(|part| (id, part.place)));
            }
        }
        self.settle_choices(first);
        self.settle_aliases(first);
        for (id, place) in lists {
            self.refuse_endless(id, place);
        }
        Some(id)
    }

    /// Aliases have the kind of their schema.
    fn settle_aliases(&mut self, first: SchemaId) {
        for index in first.0..self.api.schemas.len() {
            if self.api.schemas[index].alias.is_none() {
                continue;
            }
            let of = &self.api[self.api.typed(SchemaId(index))];
            let (kind, rest) = (of.kind.clone(), of.rest);
            let schema = &mut self.api.schemas[index];
            (schema.kind, schema.rest) = (kind, rest);
        }
    }

    /// A list of lists of itself is valid, and has no Rust type.
    fn refuse_endless(&mut self, id: SchemaId, place: Place) {
        let mut chain = IndexSet::from([id]);
        let mut inner = id;
        while let SchemaKind::List(entry) | SchemaKind::Map(entry) = self.api[inner].kind {
            let entry = self.api.typed(entry);
            if !chain.insert(entry) {
                break;
            }
            inner = entry;
        }
        if chain.len() <= NESTED_LISTS
            && !matches!(self.api[inner].kind, SchemaKind::List(_) | SchemaKind::Map(_))
        {
            return;
        }
        let message =
            "lists and maps inside each other without end, or deeper than 32, are JSON values";
        self.diagnostics.report(Code::Untyped, place, message);
        for index in 0..self.api.schemas.len() {
            if chain.contains(&self.api.typed(SchemaId(index))) {
                self.api.schemas[index].kind = SchemaKind::Any;
            }
        }
        for schema in chain {
            self.api.schemas[schema.0].kind = SchemaKind::Any;
        }
    }

    /// Whether what has this name and schema is a secret.
    pub(super) fn is_secret(&self, name: &str, schema: SchemaId) -> bool {
        let schema = &self.api[schema];
        schema.kind.can_be_secret() && (schema.secret || self.secrets.contain(name))
    }

    /// The schema of nodes, which is read later if it is new. `None` if it allows nothing, or cannot be found.
    fn reach(
        &mut self,
        owner: Owner,
        start: &[Part],
        only: Option<String>,
        name: &[String],
    ) -> Option<Reached> {
        let flat = self.flatten(owner, start);
        if flat.never || flat.nodes.is_empty() && !self.is_anything(start) {
            return None;
        }
        let service = match owner {
            Owner::Service(service) => Some(service),
            Owner::Workflow(_) => None,
        };
        let key = Key { service, parts: flat.parts.clone(), only };
        let id = match self.schemas.known.get(&key) {
            Some(id) if !key.parts.is_empty() => *id,
            _ => self.add(owner, &key, &flat, name),
        };
        let id = match flat.nullable && !self.api[id].nullable {
            true => self.alias(owner, id),
            false => id,
        };
        Some(Reached { id, nodes: flat.nodes })
    }

    /// Whether one of the nodes is the schema `true`.
    fn is_anything(&self, start: &[Part]) -> bool {
        let node = |part: &Part| find(self.sources, &part.place);
        start.iter().any(|part| node(part) == Some(&Value::Bool(true)))
    }

    fn add(&mut self, owner: Owner, key: &Key, flat: &Flat, name: &[String]) -> SchemaId {
        let sources = self.sources;
        let nodes = || key.parts.iter().filter_map(|part| find(sources, &part.place));
        let text =
            |node: Option<&Value>, key| node.and_then(|node| node.text(key)).map(str::to_owned);
        let head = flat.head.as_ref().and_then(|head| find(sources, head));
        let description = text(head, "description")
            .or_else(|| nodes().find_map(|node| text(Some(node), "description")));
        let name = match part::head_name(self, flat) {
            // One of several types of a component.
            Some(name) if key.only.is_some() => vec![name, key.only.clone().unwrap_or_default()],
            // The choice between it and what is made of it has the name itself.
            Some(name) if flat.is_base => vec![name, "base".to_owned()],
            Some(name) => vec![name],
            None => name.to_vec(),
        };
        let kind = self.scalar(key);
        let schema = Schema {
            owner,
            name,
            description,
            nullable: flat.parts_nullable && key.only.is_none(),
            secret: nodes().any(says_secret),
            alias: None,
            rest: None,
            binary: self.is_binary(owner, flat),
            rules: match owner {
                Owner::Workflow(_) => rule::rules(nodes()),
                Owner::Service(_) => Vec::new(),
            },
            kind: kind.unwrap_or(SchemaKind::Any),
        };
        let id = self.api.push(schema);
        if key.parts.is_empty() {
            return id;
        }
        self.schemas.known.insert(key.clone(), id);
        self.schemas.open.push((id, key.clone()));
        id
    }

    /// A schema that may be null, of the type of another one.
    fn alias(&mut self, owner: Owner, of: SchemaId) -> SchemaId {
        if let Some(known) = self.schemas.aliases.get(&of) {
            return *known;
        }
        let of_schema = self.api[of].clone();
        let alias = Schema { owner, nullable: true, alias: Some(of), rest: None, ..of_schema };
        let id = self.api.push(alias);
        self.schemas.aliases.insert(of, id);
        id
    }

    /// A schema that allows anything.
    fn any(&mut self, owner: Owner) -> SchemaId {
        self.api.push(Schema {
            owner,
            name: Vec::new(),
            description: None,
            nullable: false,
            secret: false,
            alias: None,
            rest: None,
            binary: false,
            rules: Vec::new(),
            kind: SchemaKind::Any,
        })
    }
}

/// The name of a schema that has one: of a component, a definition, or a file.
pub(super) fn component_name(sources: &Sources, place: &Place) -> Option<String> {
    match place.pointer()?.keys() {
        [] => {
            let file = &sources.file(place.file()?).name;
            Some(super::stem(file))
        }
        [components, kind, name]
            if components == "components" && matches!(kind.as_str(), "schemas" | "inputs") =>
        {
            Some(name.clone())
        }
        [.., definitions, name] if matches!(definitions.as_str(), "definitions" | "$defs") => {
            Some(name.clone())
        }
        // An entry of a file that is a list of schemas.
        [name] => Some(name.clone()),
        _ => None,
    }
}

/// Whether a schema says by itself that its value is a secret.
fn says_secret(value: &Value) -> bool {
    let is_true = |key| value.get(key).and_then(Value::as_bool) == Some(true);
    value.text("format") == Some("password")
        || is_true("x-secret")
        || is_true("writeOnly") && value.text("type") == Some("string")
}
