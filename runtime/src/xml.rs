//! What the XML of a body is, where the description says it ([XML Object]): a table that printed code has and the writer follows.
//!
//! [XML Object]: https://spec.openapis.org/oas/v3.2.0.html#xml-object

mod text;
mod write;

use std::fmt;

pub(crate) use write::{document, plain_document};

/// The node of XML that a value becomes.
///
/// An element without a name has that of the property it stands for. A table may lead back to itself, as schemas do:
///
/// ```
/// use arazzo_runtime::{Xml, XmlObject};
///
/// static PET: XmlObject = XmlObject::new(&[
///     ("id", Xml::attribute("id")),
///     ("tags", Xml::element("tags").list(&Xml::element("tag"))),
///     ("parent", Xml::element("p:parent").namespace("https://pets.example").of(&PET)),
/// ]);
/// static BODY: Xml = Xml::element("pet").of(&PET);
/// ```
#[derive(Clone, Copy)]
pub struct Xml {
    kind: Kind,
    /// With its prefix.
    name: &'static str,
    namespace: Option<&'static str>,
    inside: Inside,
}

/// The kinds of nodes (OpenAPI 3.2, XML Node Types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Element,
    Attribute,
    Text,
    Cdata,
    None,
}

/// What is described of the inside of a value.
#[derive(Clone, Copy)]
enum Inside {
    /// Nothing: properties are elements of their names.
    Undescribed,
    Object(&'static XmlObject),
    /// The first items, and all others.
    List(&'static [&'static Xml], &'static Xml),
    /// The same value is one more node.
    Node(&'static Xml),
}

/// The XML of the properties of an object. Those that are not named are elements of their names.
#[derive(Clone, Copy)]
pub struct XmlObject {
    properties: &'static [(&'static str, Xml)],
    rest: Option<&'static Xml>,
}

impl Xml {
    const fn new(kind: Kind, name: &'static str) -> Self {
        Self { kind, name, namespace: None, inside: Inside::Undescribed }
    }

    /// An element. What is a list by itself is an element for each item, unless [`Self::list`] says what they are.
    pub const fn element(name: &'static str) -> Self {
        Self::new(Kind::Element, name)
    }

    /// An attribute of the element around it.
    pub const fn attribute(name: &'static str) -> Self {
        Self::new(Kind::Attribute, name)
    }

    /// Text in the element around it.
    pub const fn text() -> Self {
        Self::new(Kind::Text, "")
    }

    /// A CDATA section in the element around it.
    pub const fn cdata() -> Self {
        Self::new(Kind::Cdata, "")
    }

    /// No node: what is inside is in the element around it.
    pub const fn none() -> Self {
        Self::new(Kind::None, "")
    }

    /// With the declaration of the namespace that the prefix of its name means, or that names without one are in.
    pub const fn namespace(mut self, uri: &'static str) -> Self {
        self.namespace = Some(uri);
        self
    }

    /// Of an object.
    pub const fn of(mut self, object: &'static XmlObject) -> Self {
        self.inside = Inside::Object(object);
        self
    }

    /// Of a list whose items are such nodes.
    pub const fn list(self, item: &'static Self) -> Self {
        self.tuple(&[], item)
    }

    /// Of a list whose first items differ from the others.
    pub const fn tuple(mut self, first: &'static [&'static Self], others: &'static Self) -> Self {
        self.inside = Inside::List(first, others);
        self
    }

    /// Around another node of the same value.
    pub const fn around(mut self, inner: &'static Self) -> Self {
        self.inside = Inside::Node(inner);
        self
    }

    /// Whether it says what the items of a list are.
    fn takes_lists(&self) -> bool {
        match self.inside {
            Inside::List(..) => true,
            Inside::Node(inner) => inner.takes_lists(),
            Inside::Undescribed | Inside::Object(_) => false,
        }
    }
}

impl XmlObject {
    /// The nodes of these properties.
    pub const fn new(properties: &'static [(&'static str, Xml)]) -> Self {
        Self { properties, rest: None }
    }

    /// With the node of every other property.
    pub const fn rest(mut self, node: &'static Xml) -> Self {
        self.rest = Some(node);
        self
    }
}

// What is inside may lead back here.
impl fmt::Debug for Xml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Xml")
            .field("kind", &self.kind)
            .field("name", &self.name)
            .field("namespace", &self.namespace)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for XmlObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.properties.iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}
