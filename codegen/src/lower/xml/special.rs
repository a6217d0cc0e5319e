//! Of which nodes of XML something is said: those that are no elements of the names of their properties, and those that have one
//! of them inside.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    check::Checked,
    ir::{XmlInside, XmlKind, XmlNodeId, XmlObjectId},
};

/// The objects that are not written as the runtime writes objects anyway.
pub(super) struct Special<'a> {
    api: &'a Checked,
    objects: BTreeSet<XmlObjectId>,
}

/// Whether a node differs from an element of a name.
enum Differs {
    Yes,
    /// Only if this object is special.
    With(XmlObjectId),
    No,
}

impl<'a> Special<'a> {
    /// Everything special in these bodies.
    pub(super) fn of(api: &'a Checked, roots: &BTreeSet<XmlNodeId>) -> Self {
        let mut special = Self { api, objects: BTreeSet::new() };
        let mut open = Vec::new();
        // The objects that have an object inside.
        let mut around: BTreeMap<XmlObjectId, Vec<XmlObjectId>> = BTreeMap::new();
        for object in special.reached(roots) {
            let node = &api[object];
            let nodes = node.properties.iter().map(|(name, node)| (Some(name.as_str()), *node));
            for (name, node) in nodes.chain(node.rest.map(|rest| (None, rest))) {
                match special.differs(node, name) {
                    Differs::Yes => open.push(object),
                    Differs::With(inner) => around.entry(inner).or_default().push(object),
                    Differs::No => {}
                }
            }
        }
        while let Some(object) = open.pop() {
            if special.objects.insert(object) {
                open.extend(around.get(&object).into_iter().flatten());
            }
        }
        special
    }

    pub(super) fn has(&self, object: XmlObjectId) -> bool {
        self.objects.contains(&object)
    }

    /// Whether something is said of a body.
    pub(super) fn is_root(&self, root: XmlNodeId) -> bool {
        self.is_special(root, Some(self.root_name(root)))
    }

    /// The name of the element of a body, or of the items of one that is a list.
    pub(super) fn root_name(&self, root: XmlNodeId) -> &'a str {
        let mut node = root;
        let mut seen = BTreeSet::new();
        while let (None, XmlInside::List(_, others), true) =
            (&self.api[node].name, &self.api[node].inside, seen.insert(node))
        {
            node = *others;
        }
        self.api[node].name.as_deref().unwrap_or("root")
    }

    /// The properties of an object of which something is said: all where there is something to say of those without a name.
    pub(super) fn properties(
        &self,
        object: XmlObjectId,
    ) -> impl Iterator<Item = &'a (String, XmlNodeId)> {
        let all = self.rest(object).is_some();
        let said = move |(name, node): &&'a (String, XmlNodeId)| {
            all || self.is_special(*node, Some(name.as_str()))
        };
        self.api[object].properties.iter().filter(said)
    }

    /// The node of the properties without a name, if something is said of it.
    pub(super) fn rest(&self, object: XmlObjectId) -> Option<XmlNodeId> {
        self.api[object].rest.filter(|rest| self.is_special(*rest, None))
    }

    fn is_special(&self, node: XmlNodeId, name: Option<&str>) -> bool {
        match self.differs(node, name) {
            Differs::Yes => true,
            Differs::With(object) => self.has(object),
            Differs::No => false,
        }
    }

    /// Whether a node differs from an element of a name, or from a list of such elements.
    fn differs(&self, node: XmlNodeId, name: Option<&str>) -> Differs {
        let mut id = node;
        let mut seen = BTreeSet::new();
        while seen.insert(id) {
            let node = &self.api[id];
            match (node.kind, &node.inside) {
                (XmlKind::None, XmlInside::List(first, others)) if first.is_empty() => id = *others,
                (XmlKind::Element, XmlInside::Undescribed | XmlInside::Object(_))
                    if node.name.as_deref() == name && node.namespace.is_none() =>
                {
                    return match node.inside {
                        XmlInside::Object(object) => Differs::With(object),
                        _ => Differs::No,
                    };
                }
                _ => return Differs::Yes,
            }
        }
        Differs::No
    }

    /// All objects in these bodies.
    fn reached(&self, roots: &BTreeSet<XmlNodeId>) -> BTreeSet<XmlObjectId> {
        let mut objects = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<XmlNodeId> = roots.iter().copied().collect();
        while let Some(node) = open.pop() {
            if !seen.insert(node) {
                continue;
            }
            match &self.api[node].inside {
                XmlInside::Undescribed => {}
                XmlInside::Object(object) => {
                    if objects.insert(*object) {
                        let inside = &self.api[*object];
                        open.extend(inside.properties.iter().map(|(_, node)| *node));
                        open.extend(inside.rest);
                    }
                }
                XmlInside::List(first, others) => open.extend(first.iter().chain([others])),
                XmlInside::Node(inner) => open.push(*inner),
            }
        }
        objects
    }
}
