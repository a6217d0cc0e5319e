//! What is printed of the XML of bodies: nothing of what is as the runtime writes it anyway, a static for each object that is not, and
//! for each node that may lead back to itself.

mod special;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::{
    check::Checked,
    ir::{OperationId, ServiceId, XmlInside, XmlKind, XmlNode, XmlNodeId, XmlObjectId},
    lower::{reserved::CLIENT_CONSTANTS, uses},
    names::{Taken, snake},
    rust::{self, Content, Xml, XmlItem, XmlReference, XmlValue},
};
use special::Special;

/// What the bodies of a service are as XML.
pub(super) struct Tables<'a> {
    api: &'a Checked,
    special: Special<'a>,
    /// The names of the statics.
    names: IndexMap<Static, String>,
}

/// What a static is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Static {
    Object(XmlObjectId),
    Node(XmlNodeId),
}

impl<'a> Tables<'a> {
    /// Of the bodies of a service. The names are those that its file has for something else.
    pub(super) fn of<'n>(
        api: &'a Checked,
        service: ServiceId,
        names: impl Iterator<Item = &'n str>,
    ) -> Self {
        let roots: BTreeSet<XmlNodeId> = (0..api.operations.len())
            .map(OperationId)
            .filter(|id| api[*id].service == service && uses::body(api, *id).is_some())
            .filter_map(|id| api[id].body.as_ref()?.root)
            .collect();
        let special = Special::of(api, &roots);
        let mut tables = Self { api, special, names: IndexMap::new() };
        tables.name_statics(&roots, names);
        tables
    }

    /// What a body is written as.
    pub(super) fn content(&self, root: XmlNodeId) -> Content {
        match self.special.is_root(root) {
            true => Content::XmlAs(self.reference(root)),
            false => Content::Xml(self.special.root_name(root).to_owned()),
        }
    }

    /// The statics.
    pub(super) fn items(&self) -> Vec<XmlItem> {
        let item = |(item, name): (&Static, &String)| {
            let value = match item {
                Static::Node(node) => XmlValue::Node(self.node(*node)),
                Static::Object(object) => {
                    let properties = self.special.properties(*object);
                    let properties =
                        properties.map(|(name, node)| (name.clone(), self.node(*node)));
                    let rest = self.special.rest(*object).map(|rest| self.reference(rest));
                    XmlValue::Object { properties: properties.collect(), rest }
                }
            };
            XmlItem { name: name.clone(), value }
        };
        self.names.iter().map(item).collect()
    }

    /// Names every static that a special body leads to.
    fn name_statics<'n>(
        &mut self,
        roots: &BTreeSet<XmlNodeId>,
        names: impl Iterator<Item = &'n str>,
    ) {
        let mut taken = Taken::of(names.chain(CLIENT_CONSTANTS.iter().copied()));
        let mut open = Vec::new();
        for root in roots.iter().filter(|root| self.special.is_root(**root)) {
            self.referred(*root, &mut open);
        }
        open.reverse();
        while let Some(next) = open.pop() {
            if self.names.contains_key(&next) {
                continue;
            }
            let (name, end) = match next {
                Static::Object(object) => (self.api[object].name.as_str(), ""),
                Static::Node(node) => (self.api[node].name.as_deref().unwrap_or("list"), "_node"),
            };
            let name = format!("xml_{}{end}", snake(name)).to_uppercase();
            self.names.insert(next, taken.take(name, "_OTHER"));
            let mut found = Vec::new();
            match next {
                Static::Node(node) => self.mentioned(node, &mut found),
                Static::Object(object) => {
                    self.special
                        .properties(object)
                        .for_each(|(_, n)| self.mentioned(*n, &mut found));
                    self.special
                        .rest(object)
                        .into_iter()
                        .for_each(|n| self.referred(n, &mut found));
                }
            }
            open.extend(found.into_iter().rev());
        }
    }

    /// The statics in a reference to a node.
    fn referred(&self, node: XmlNodeId, into: &mut Vec<Static>) {
        match self.is_static(node) {
            true => into.push(Static::Node(node)),
            false => self.mentioned(node, into),
        }
    }

    /// The statics in a node as it is printed.
    fn mentioned(&self, node: XmlNodeId, into: &mut Vec<Static>) {
        match self.inside(node) {
            XmlInside::Undescribed => {}
            XmlInside::Object(object) => {
                into.extend(self.special.has(*object).then_some(Static::Object(*object)));
            }
            XmlInside::List(first, others) => {
                first.iter().chain([others]).for_each(|node| self.referred(*node, into));
            }
            XmlInside::Node(inner) => self.referred(*inner, into),
        }
    }

    /// Whether a reference to a node is one to a static: what refers to further nodes can lead back here.
    fn is_static(&self, node: XmlNodeId) -> bool {
        matches!(self.inside(node), XmlInside::List(..) | XmlInside::Node(_))
    }

    /// What is inside a node: also of another one that is none.
    fn inside(&self, node: XmlNodeId) -> &'a XmlInside {
        let mut inside = &self.api[node].inside;
        while let XmlInside::Node(inner) = inside
            && self.api[*inner].kind == XmlKind::None
        {
            inside = &self.api[*inner].inside;
        }
        inside
    }

    fn reference(&self, node: XmlNodeId) -> XmlReference {
        match self.names.get(&Static::Node(node)) {
            Some(name) => XmlReference::Static(name.clone()),
            None => XmlReference::Inline(Box::new(self.node(node))),
        }
    }

    fn node(&self, id: XmlNodeId) -> Xml {
        let XmlNode { kind, name, namespace, .. } = &self.api[id];
        let named = || Some(name.clone().unwrap_or_default());
        let (kind, name) = match kind {
            XmlKind::Element => ("element", named()),
            XmlKind::Attribute => ("attribute", named()),
            XmlKind::Text => ("text", None),
            XmlKind::Cdata => ("cdata", None),
            XmlKind::None => ("none", None),
        };
        let inside = match self.inside(id) {
            XmlInside::Undescribed => rust::XmlInside::Nothing,
            XmlInside::Object(object) => match self.names.get(&Static::Object(*object)) {
                Some(name) => rust::XmlInside::Object(name.clone()),
                None => rust::XmlInside::Nothing,
            },
            XmlInside::List(first, others) if first.is_empty() => {
                rust::XmlInside::List(self.reference(*others))
            }
            XmlInside::List(first, others) => {
                let first = first.iter().map(|node| self.reference(*node)).collect();
                rust::XmlInside::Tuple(first, self.reference(*others))
            }
            XmlInside::Node(inner) => rust::XmlInside::Around(self.reference(*inner)),
        };
        Xml { kind, name, namespace: namespace.clone(), inside }
    }
}
