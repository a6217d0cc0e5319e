//! What printed code says of the XML of bodies, for the runtime to write it.

/// A static.
#[derive(Debug)]
pub(crate) struct XmlItem {
    pub(crate) name: String,
    pub(crate) value: XmlValue,
}

/// What a static holds.
#[derive(Debug)]
pub(crate) enum XmlValue {
    /// The properties of an object, and the node of those that are not named.
    Object {
        properties: Vec<(String, Xml)>,
        rest: Option<XmlReference>,
    },
    Node(Xml),
}

/// A node of XML.
#[derive(Debug)]
pub(crate) struct Xml {
    /// The runtime's name of its kind.
    pub(crate) kind: &'static str,
    /// Only an element and an attribute have one.
    pub(crate) name: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) inside: XmlInside,
}

/// What is said of the inside of a node.
#[derive(Debug)]
pub(crate) enum XmlInside {
    Nothing,
    /// The static of an object.
    Object(String),
    List(XmlReference),
    Tuple(Vec<XmlReference>, XmlReference),
    Around(XmlReference),
}

/// A reference to a node.
#[derive(Debug)]
pub(crate) enum XmlReference {
    Static(String),
    Inline(Box<Xml>),
}
