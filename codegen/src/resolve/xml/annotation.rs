//! The XML Object of a schema as it is written, and what is wrong with it.

use crate::{
    diagnostic::{Code, Place},
    ir::XmlKind,
    parse::openapi::find,
    value::Value,
};

use super::super::Resolver;

/// What a schema says of its XML, as far as it can be followed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) name: Option<(String, Place)>,
    pub(super) namespace: Option<(String, Place)>,
    pub(super) prefix: Option<(String, Place)>,
    pub(super) node_type: Option<(XmlKind, Place)>,
    /// Where it says that it is an attribute.
    pub(super) attribute: Option<Place>,
    /// Where it says that a list has an element around it.
    pub(super) wrapped: Option<Place>,
}

impl Said {
    /// Takes over what is not said yet.
    pub(super) fn complete(&mut self, other: Self) {
        // The fields that decide about the kind belong together.
        if self.node_type.is_none() && self.attribute.is_none() && self.wrapped.is_none() {
            self.node_type = other.node_type;
            self.attribute = other.attribute;
            self.wrapped = other.wrapped;
        }
        self.name = self.name.take().or(other.name);
        self.namespace = self.namespace.take().or(other.namespace);
        self.prefix = self.prefix.take().or(other.prefix);
    }

    /// Where it says something that is lost without a name.
    pub(super) fn named(&self) -> impl Iterator<Item = &Place> {
        [&self.name, &self.namespace, &self.prefix].into_iter().flatten().map(|(_, place)| place)
    }

    /// Where it says anything.
    pub(super) fn places(&self) -> impl Iterator<Item = &Place> {
        let kind = self.node_type.as_ref().map(|(_, place)| place);
        self.named().chain(kind).chain(&self.attribute).chain(&self.wrapped)
    }
}

impl Resolver<'_> {
    /// Reads the `xml` of a schema. What is wrong with it is reported, and left out.
    pub(super) fn xml_said(&mut self, schema: &Place) -> Said {
        if let Some(known) = self.xml.said.get(schema) {
            return known.clone();
        }
        let place = schema.key("xml");
        let mut said = Said::default();
        let sources = self.sources;
        match find(sources, &place) {
            Some(Value::Map(fields)) => {
                for (key, value) in fields.iter().filter(|(key, _)| !key.starts_with("x-")) {
                    if let Err(message) = said.take(key, value, &place) {
                        self.not_followed(place.name(key), message);
                    }
                }
                if said.node_type.is_some() {
                    let old = said.attribute.take().into_iter().chain(said.wrapped.take());
                    old.for_each(|at| self.not_followed(at, "'nodeType' says it already"));
                }
            }
            Some(other) => {
                let message = format!("'xml' should be an object, and is {}", other.kind());
                self.not_followed(place, message);
            }
            None => {}
        }
        self.xml.said.insert(schema.clone(), said.clone());
        said
    }

    pub(super) fn not_followed(&mut self, place: Place, message: impl Into<String>) {
        self.diagnostics.report(Code::XmlAnnotation, place, message);
    }
}

impl Said {
    /// Takes a field, or says what is wrong with it.
    fn take(&mut self, key: &str, value: &Value, xml: &Place) -> Result<(), String> {
        let at = xml.key(key);
        let text = || value.as_text().ok_or_else(|| wrong(key, "a text", value));
        let truth = || value.as_bool().ok_or_else(|| wrong(key, "true or false", value));
        match key {
            "name" => self.name = Some((checked(text()?, is_name, "no name of XML")?, at)),
            "prefix" => {
                self.prefix = Some((checked(text()?, is_simple_name, "no prefix of XML")?, at));
            }
            "namespace" => {
                let uri = checked(text()?, |uri| uri.contains(':'), "no absolute URI")?;
                self.namespace = Some((uri, at));
            }
            "attribute" => self.attribute = truth()?.then(|| xml.name(key)),
            "wrapped" => self.wrapped = truth()?.then(|| xml.name(key)),
            "nodeType" => self.node_type = Some((kind(text()?)?, at)),
            other => return Err(format!("an XML Object has no field '{other}'")),
        }
        Ok(())
    }
}

fn kind(name: &str) -> Result<XmlKind, String> {
    match name {
        "element" => Ok(XmlKind::Element),
        "attribute" => Ok(XmlKind::Attribute),
        "text" => Ok(XmlKind::Text),
        "cdata" => Ok(XmlKind::Cdata),
        "none" => Ok(XmlKind::None),
        other => Err(format!(
            "'{other}' is no type of a node; expected element, attribute, text, cdata or none"
        )),
    }
}

fn checked(text: &str, fits: impl Fn(&str) -> bool, not: &str) -> Result<String, String> {
    if fits(text) { Ok(text.to_owned()) } else { Err(format!("'{text}' is {not}")) }
}

fn wrong(key: &str, wanted: &str, value: &Value) -> String {
    format!("'{key}' should be {wanted}, and is {}", value.kind())
}

/// Whether a text is the name of an element or an attribute, with a prefix or without.
pub(super) fn is_name(text: &str) -> bool {
    match text.split_once(':') {
        Some((prefix, name)) => is_simple_name(prefix) && is_simple_name(name),
        None => is_simple_name(text),
    }
}

/// Whether a text is a name without a colon (Namespaces in XML, `NCName`).
fn is_simple_name(text: &str) -> bool {
    let begins = |c: char| {
        matches!(c,
            'A'..='Z' | 'a'..='z' | '_'
            | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
            | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
            | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
            | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
    };
    let continues = |c: char| {
        let more = matches!(c,
            '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}');
        more || begins(c)
    };
    let mut letters = text.chars();
    letters.next().is_some_and(begins) && letters.all(continues)
}
