//! What the XML of a body is: the nodes of its values (OpenAPI, XML Object).

use super::{XmlNodeId, XmlObjectId};

/// The node that a value becomes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct XmlNode {
    pub(crate) kind: XmlKind,
    /// With its prefix; none for that of the property, where only a request tells it.
    pub(crate) name: Option<String>,
    /// The namespace that the node declares.
    pub(crate) namespace: Option<String>,
    pub(crate) inside: XmlInside,
}

/// The kinds of nodes (OpenAPI 3.2, XML Node Types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum XmlKind {
    Element,
    Attribute,
    Text,
    Cdata,
    /// What is inside is in the node around it.
    None,
}

/// What is inside a node.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum XmlInside {
    Undescribed,
    Object(XmlObjectId),
    /// The first items, and all others.
    List(Vec<XmlNodeId>, XmlNodeId),
    /// Another node of the same value.
    Node(XmlNodeId),
}

/// The nodes of an object.
#[derive(Debug)]
pub(crate) struct XmlObject {
    /// The name of its component, or of what it is in.
    pub(crate) name: String,
    pub(crate) properties: Vec<(String, XmlNodeId)>,
    /// That of the properties that are not named.
    pub(crate) rest: Option<XmlNodeId>,
}
