//! Lists, and tuples among them.

use crate::{
    diagnostic::{Code, Place},
    ir::{SchemaId, SchemaKind},
    value::Value,
};

use super::{super::Resolver, Key, Part};

/// What the nodes of a list say of its items.
#[derive(Default)]
struct Items {
    /// The first ones, each by itself (`prefixItems`; `items` as a list before 2020-12).
    first: Vec<Place>,
    /// The others: all of these schemas apply.
    others: Vec<Part>,
    /// Whether there are no others.
    is_closed: bool,
}

impl Resolver<'_> {
    /// A list; a tuple is one if all its items have one type.
    pub(super) fn list(&mut self, id: SchemaId, key: &Key) -> SchemaKind {
        let (owner, name) = (self.api[id].owner, self.api[id].name.clone());
        let name = [name, vec!["item".to_owned()]].concat();
        let items = self.items(key);
        let Some(first) = items.first.first().cloned() else {
            let item = match items.others.is_empty() {
                true => None,
                false => self.reach(owner, &items.others, None, &name).map(|reached| reached.id),
            };
            return SchemaKind::List(item.unwrap_or_else(|| self.any(owner)));
        };
        let is_open = items.others.is_empty() && !items.is_closed;
        let mut all: Vec<SchemaId> = Vec::new();
        for place in items.first {
            let reached = self.reach(owner, &[Part::whole(place)], None, &name);
            all.extend(reached.map(|reached| reached.id));
        }
        if !items.others.is_empty() {
            all.extend(self.reach(owner, &items.others, None, &name).map(|reached| reached.id));
        }
        let of = |id: SchemaId| (&self.api[id].kind, self.api[id].nullable);
        let same = all
            .iter()
            .all(|id| *id == all[0] || of(*id) == of(all[0]) && of(*id).0 != &SchemaKind::Any);
        if let (true, false, Some(item)) = (same, is_open, all.first()) {
            return SchemaKind::List(*item);
        }
        let (message, help) = match same {
            true => (
                "a list whose further items may be anything is a list of JSON values",
                Some("'items' says what they are, and 'items: false' that there are none"),
            ),
            false => ("a list with items of several types is a list of JSON values", None),
        };
        self.report(Code::Untyped, first, message.to_owned(), help.map(str::to_owned));
        SchemaKind::List(self.any(owner))
    }

    fn items(&self, key: &Key) -> Items {
        let mut items = Items::default();
        let mut most = None;
        for (part, node) in self.nodes(key) {
            let is_old = node.get("items").is_some_and(|items| items.as_list().is_some());
            let (first, others) = match is_old {
                true => ("items", "additionalItems"),
                false => ("prefixItems", "items"),
            };
            let list = node.get(first).and_then(Value::as_list).unwrap_or_default();
            items.first.extend((0..list.len()).map(|index| part.place.key(first).key(index)));
            match node.get(others) {
                Some(Value::Bool(allowed)) => items.is_closed |= !allowed,
                Some(Value::Map(_)) => items.others.push(Part::whole(part.place.key(others))),
                _ => {}
            }
            items.is_closed |= node.get("unevaluatedItems") == Some(&Value::Bool(false));
            if let Some(Value::Integer(bound)) = node.get("maxItems") {
                most = most.into_iter().chain([*bound]).min();
            }
        }
        items.is_closed |= most.is_some_and(|most| most <= items.first.len() as i128);
        items
    }
}
