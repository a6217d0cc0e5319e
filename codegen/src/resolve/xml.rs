//! What a description says of the XML of a body (OpenAPI, XML Object): a node for each schema and name that it is used under.
//!
//! A worklist stands for recursion, as for schemas. After [`Resolver::xml_root`] all nodes inside are there.

mod annotation;
mod flat;

use indexmap::{IndexMap, IndexSet};

use crate::{
    diagnostic::{Code, Place},
    ir::{XmlInside, XmlKind, XmlNode, XmlNodeId, XmlObject, XmlObjectId},
    parse::openapi::{find, quietly},
    value::Value,
};

use super::{Resolver, schema};
use annotation::{Said, is_name};
use flat::Flat;

/// The nodes that have been reached, and what has still to be read.
#[derive(Default)]
pub(super) struct Xml {
    known: IndexMap<Key, XmlNodeId>,
    objects: IndexMap<Vec<(Place, bool)>, XmlObjectId>,
    open: Vec<(XmlNodeId, Key)>,
    open_objects: Vec<(XmlObjectId, Vec<(Place, bool)>)>,
    said: IndexMap<Place, Said>,
    reported: IndexSet<Place>,
    /// Prefixes that are declared, and where others are used.
    declared: IndexSet<String>,
    used: Vec<(String, Place)>,
}

/// What a node is: the places of its schema, and the name that it has where they say none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    starts: Vec<Place>,
    inferred: Option<String>,
}

/// How many elements of one value may be around each other.
const AROUND: usize = 32;

/// The name of the element of a body that has none.
const ROOT: &str = "root";

impl Resolver<'_> {
    /// The node that a body of this schema is. It is called as its `xml` says, else after its component.
    pub(super) fn xml_root(&mut self, schema: Option<&Place>) -> XmlNodeId {
        let starts: Vec<Place> = schema.cloned().into_iter().collect();
        let component = self.xml_flat(&starts).component;
        let inferred = component.unwrap_or_else(|| ROOT.to_owned());
        let first = self.api.xml_nodes.len();
        let root = self.xml_node(Key { starts, inferred: Some(inferred) });
        loop {
            if let Some((id, key)) = self.xml.open.pop() {
                self.read_xml_node(id, key);
            } else if let Some((id, nodes)) = self.xml.open_objects.pop() {
                self.read_xml_object(id, nodes);
            } else {
                break;
            }
        }
        self.settle_root(root, schema);
        self.bound_nodes(first);
        for (prefix, place) in std::mem::take(&mut self.xml.used) {
            if !self.xml.declared.contains(&prefix) {
                let message = format!("the prefix '{prefix}' is declared by no 'namespace'");
                self.xml_reported(&place, &message);
            }
        }
        root
    }

    /// A body is an element with a name, or a list of which one item is.
    fn settle_root(&mut self, root: XmlNodeId, schema: Option<&Place>) {
        let node = &self.api[root];
        let is_list = matches!((node.kind, &node.inside), (XmlKind::None, XmlInside::List(..)));
        let is_element = node.kind == XmlKind::Element || is_list;
        let has_name = is_list || node.name.as_deref().is_none_or(is_name);
        if let (false, Some(place)) = (is_element && has_name, schema) {
            let message = match is_element {
                true => "the name of the component is no name of XML: the element is 'root'",
                false => "a body is an element: this is written as one",
            };
            self.xml_reported(place, message);
        }
        if let (true, Some(place)) = (is_list, schema)
            && self.xml.reported.insert(place.clone())
        {
            let message = "an XML document is one element, and this is one for each item";
            let help = "write `xml: {name: …, wrapped: true}` in the schema of the list";
            self.diagnostics.report_with_help(Code::XmlList, place.clone(), message, help);
        }
        let node = &mut self.api.xml_nodes[root.0];
        if !is_element {
            node.kind = XmlKind::Element;
        }
        if !has_name || node.name.is_none() {
            node.name = Some(ROOT.to_owned());
        }
    }

    /// Elements around each other without end, or around very many others, are not followed.
    fn bound_nodes(&mut self, first: usize) {
        for index in first..self.api.xml_nodes.len() {
            let mut last = XmlNodeId(index);
            for _ in 0..AROUND {
                let XmlInside::Node(inner) = self.api[last].inside else { break };
                last = inner;
            }
            if let XmlInside::Node(_) = self.api[last].inside {
                self.api.xml_nodes[index].inside = XmlInside::Undescribed;
                let place = self.xml.known.get_index(index).and_then(|(key, _)| key.starts.first());
                if let Some(place) = place.map(|place| place.key("xml")) {
                    self.xml_reported(&place, "more than 32 elements around each other");
                }
            }
        }
    }

    /// The node of a schema, which is read later if it is new.
    fn xml_node(&mut self, key: Key) -> XmlNodeId {
        if let Some(known) = self.xml.known.get(&key) {
            return *known;
        }
        let id = XmlNodeId(self.api.xml_nodes.len());
        self.api.xml_nodes.push(XmlNode {
            kind: XmlKind::Element,
            name: key.inferred.clone(),
            namespace: None,
            inside: XmlInside::Undescribed,
        });
        self.xml.known.insert(key.clone(), id);
        self.xml.open.push((id, key));
        id
    }

    fn read_xml_node(&mut self, id: XmlNodeId, key: Key) {
        let mut flat = self.xml_flat(&key.starts);
        let has = |name: &str| {
            let node = |(place, _): &(Place, bool)| find(self.sources, place);
            flat.nodes.iter().filter_map(node).any(|node| schema::types_of(node).contains(&name))
        };
        let (is_list, is_object) = (has("array"), has("object"));
        let kind = self.xml_kind(&flat, is_list, is_object);
        let explicit = flat.said.name.take();
        let plain = explicit.as_ref().map(|(name, _)| name.clone()).or(key.inferred.clone());
        let (name, namespace) = match kind {
            XmlKind::Element | XmlKind::Attribute => self.xml_name(kind, plain.clone(), &flat.said),
            _ => (None, None),
        };
        // An element around a list, or around another node, gives its name to what is inside.
        let inferred = if kind == XmlKind::Element { plain } else { key.inferred };
        let inside = match &flat.inner {
            Some(inner) => {
                let starts = vec![inner.clone()];
                let component = self.xml_flat(&starts).component;
                let inferred = component.or(inferred);
                XmlInside::Node(self.xml_node(Key { starts, inferred }))
            }
            None if is_list => self.xml_list(&flat, inferred),
            None => self.xml_object(&flat, inferred),
        };
        self.api.xml_nodes[id.0] = XmlNode { kind, name, namespace, inside };
    }

    /// The kind of a node: what is said, else that of its type (OpenAPI 3.2, `nodeType`).
    fn xml_kind(&mut self, flat: &Flat, is_list: bool, is_object: bool) -> XmlKind {
        let usual = if is_list { XmlKind::None } else { XmlKind::Element };
        let said = &flat.said;
        let attribute = said.attribute.clone().map(|at| (XmlKind::Attribute, at));
        if let Some((kind, at)) = said.node_type.clone().or(attribute) {
            if !(is_list || is_object) || matches!(kind, XmlKind::Element | XmlKind::None) {
                return kind;
            }
            let what = if is_list { "a list" } else { "an object" };
            let message = format!(
                "{what} cannot be an attribute or a text: it is written as if nothing said so"
            );
            self.xml_reported(&at, &message);
            return usual;
        }
        match said.wrapped.clone() {
            Some(_) if is_list => XmlKind::Element,
            Some(at) => {
                self.xml_reported(&at, "only a list has an element around it");
                usual
            }
            None => usual,
        }
    }

    /// The name of an element or an attribute with its prefix, and the namespace that it declares.
    fn xml_name(
        &mut self,
        kind: XmlKind,
        name: Option<String>,
        said: &Said,
    ) -> (Option<String>, Option<String>) {
        let namespace = said.namespace.as_ref();
        let prefix = said.prefix.as_ref();
        let Some(name) = name else {
            let message = "this needs a 'name': the elements are called after properties";
            prefix.into_iter().chain(namespace).for_each(|(_, at)| self.xml_reported(at, message));
            return (None, None);
        };
        let own = name.split_once(':').map(|(prefix, _)| prefix.to_owned());
        if let (Some(_), Some((_, at))) = (&own, prefix) {
            self.xml_reported(at, "the name has a prefix already");
        }
        let full = match prefix.filter(|_| own.is_none()) {
            Some((prefix, _)) => format!("{prefix}:{name}"),
            None => name,
        };
        let prefix = own.or_else(|| prefix.map(|(prefix, _)| prefix.clone()));
        match (&prefix, namespace, kind) {
            (None, Some((_, at)), XmlKind::Attribute) => {
                self.xml_reported(at, "an attribute needs a 'prefix' to be in a namespace");
                return (Some(full), None);
            }
            (Some(prefix), Some(_), _) => drop(self.xml.declared.insert(prefix.clone())),
            (Some(prefix), None, _) if prefix != "xml" && prefix != "xmlns" => {
                let at = said.prefix.as_ref().map(|(_, place)| place.clone());
                self.xml.used.extend(at.map(|at| (prefix.clone(), at)));
            }
            _ => {}
        }
        (Some(full), namespace.map(|(uri, _)| uri.clone()))
    }

    /// The items of a list, and those that it begins with.
    fn xml_list(&mut self, flat: &Flat, inferred: Option<String>) -> XmlInside {
        let (mut first, mut others) = (Vec::new(), Vec::new());
        for (place, _) in &flat.nodes {
            for keyword in ["prefixItems", "items"] {
                let place = place.key(keyword);
                match find(self.sources, &place) {
                    Some(Value::List(list)) if first.is_empty() => {
                        first.extend((0..list.len()).map(|index| place.key(index)));
                    }
                    Some(Value::Map(_)) => others.push(place),
                    _ => {}
                }
            }
        }
        let mut node = |starts| self.xml_node(Key { starts, inferred: inferred.clone() });
        let first = first.into_iter().map(|place| node(vec![place])).collect();
        XmlInside::List(first, node(others))
    }

    fn xml_object(&mut self, flat: &Flat, inferred: Option<String>) -> XmlInside {
        let has_some = |(place, _): &&(Place, bool)| {
            let node = find(self.sources, place);
            let keys = ["properties", "additionalProperties", "patternProperties"];
            node.is_some_and(|node| keys.iter().any(|key| node.get(key).is_some()))
        };
        let nodes: Vec<(Place, bool)> = flat.nodes.iter().filter(has_some).cloned().collect();
        if nodes.is_empty() {
            return XmlInside::Undescribed;
        }
        if let Some(known) = self.xml.objects.get(&nodes) {
            return XmlInside::Object(*known);
        }
        let id = XmlObjectId(self.api.xml_objects.len());
        let name = flat.component.clone().or(inferred).unwrap_or_else(|| "value".to_owned());
        self.api.xml_objects.push(XmlObject { name, properties: Vec::new(), rest: None });
        self.xml.objects.insert(nodes.clone(), id);
        self.xml.open_objects.push((id, nodes));
        XmlInside::Object(id)
    }

    fn read_xml_object(&mut self, id: XmlObjectId, nodes: Vec<(Place, bool)>) {
        let sources = self.sources;
        let mut properties: IndexMap<String, Vec<Place>> = IndexMap::new();
        let mut rest = None;
        for (node, is_variant) in &nodes {
            let value = |key| find(sources, &node.key(key)).and_then(Value::as_map);
            for name in value("properties").into_iter().flat_map(|named| named.keys()) {
                let place = node.key("properties").key(name);
                let known = properties.entry(name.clone()).or_default();
                if let (true, Some(first)) = (*is_variant, known.first()) {
                    self.same_xml(&first.clone(), &place);
                }
                known.push(place);
            }
            if rest.is_none() {
                let patterns = node.key("patternProperties");
                let pattern = value("patternProperties").and_then(|map| map.keys().next());
                let any = value("additionalProperties").map(|_| node.key("additionalProperties"));
                rest = any.or_else(|| pattern.map(|pattern| patterns.key(pattern)));
            }
        }
        let properties = properties.into_iter().map(|(name, starts)| {
            (name.clone(), self.xml_node(Key { starts, inferred: Some(name) }))
        });
        let properties = properties.collect();
        let rest = rest.map(|place| self.xml_node(Key { starts: vec![place], inferred: None }));
        let object = &mut self.api.xml_objects[id.0];
        (object.properties, object.rest) = (properties, rest);
    }

    /// Reports the `xml` of a property where another of several schemas says something else of it.
    fn same_xml(&mut self, first: &Place, other: &Place) {
        let sources = self.sources;
        let xml = |place: &Place| {
            let place = quietly(sources, place)?.key("xml");
            find(sources, &place).map(|xml| (xml, place))
        };
        if let Some((said, place)) = xml(other)
            && xml(first).is_none_or(|(first, _)| first != said)
        {
            self.xml_reported(&place, "another of several schemas says otherwise of this property");
        }
    }
}
