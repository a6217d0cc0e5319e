//! From a value and its table to the text of a document.

use super::{Inside, Kind, Xml, text};
use crate::tree::Tree;

/// Why a value was refused.
type Refused = &'static str;

/// A document: the value is its element.
pub(crate) fn document(root: &Xml, value: &Tree) -> Result<String, Refused> {
    let mut top = Open::default();
    top.node(root, "", value)?;
    top.only_element()
}

/// A document of which nothing is described but the name of its element.
pub(crate) fn plain_document(root: &str, value: &Tree) -> Result<String, Refused> {
    let mut top = Open::default();
    top.plain(root, value)?;
    top.only_element()
}

/// An element whose attributes may still come.
#[derive(Default)]
struct Open {
    /// Names, and values as they are written.
    attributes: Vec<(String, String)>,
    content: String,
    /// How many elements are in it.
    elements: usize,
    /// Whether there is text beside them.
    text: bool,
}

impl Open {
    fn only_element(self) -> Result<String, Refused> {
        match self.elements == 1 && !self.text && self.attributes.is_empty() {
            true => Ok(self.content),
            false => Err("an XML document is one element"),
        }
    }

    /// A value as the node that it is described as. `key` is the name of the property that it is in.
    fn node(&mut self, node: &Xml, key: &str, value: &Tree) -> Result<(), Refused> {
        let name = if node.name.is_empty() { key } else { node.name };
        match (node.kind, value) {
            (_, Tree::Null) => Ok(()),
            (Kind::Element, Tree::List(items)) if !node.takes_lists() => {
                items.iter().try_for_each(|item| self.node(node, key, item))
            }
            (Kind::None, _) => self.inside(node, key, value),
            (Kind::Element, _) => self.element(name, |element| {
                element.declare(name, node.namespace)?;
                element.inside(node, key, value)
            }),
            (_, Tree::List(_) | Tree::Object(_)) => {
                Err("a list or an object cannot be an attribute or a text of XML")
            }
            (Kind::Attribute, _) => {
                // A name without a prefix is in no namespace (Namespaces in XML, 6.2).
                self.declare(name, node.namespace.filter(|_| name.contains(':')))?;
                self.attribute(name.to_owned(), text::attribute(&value.text())?)
            }
            (Kind::Text, _) => self.push_text(&text::escaped(&value.text())?),
            (Kind::Cdata, _) => self.push_text(&text::cdata(&value.text())?),
        }
    }

    /// What is in the node of a value.
    fn inside(&mut self, node: &Xml, key: &str, value: &Tree) -> Result<(), Refused> {
        match (node.inside, value) {
            (Inside::Node(inner), _) => self.node(inner, key, value),
            // What is no list in spite of its description is its only item.
            (Inside::List(first, others), _) => {
                let items = match value {
                    Tree::List(items) => items,
                    other => std::slice::from_ref(other),
                };
                let mut nodes = first.iter().copied().chain(std::iter::repeat(others));
                items.iter().try_for_each(|item| {
                    let node = nodes.next().unwrap_or(others);
                    self.node(node, key, item)
                })
            }
            (Inside::Object(object), Tree::Object(entries)) => {
                entries.iter().try_for_each(|(name, value)| {
                    let known = object.properties.iter().find(|(known, _)| known == name);
                    match known.map(|(_, node)| node).or(object.rest) {
                        Some(node) => self.node(node, name, value),
                        None => self.plain(name, value),
                    }
                })
            }
            (_, value) => self.plain_inside(key, value),
        }
    }

    /// A value of which nothing is described.
    fn plain(&mut self, name: &str, value: &Tree) -> Result<(), Refused> {
        match value {
            Tree::Null => Ok(()),
            Tree::List(items) => items.iter().try_for_each(|item| self.plain(name, item)),
            _ => self.element(name, |element| element.plain_inside(name, value)),
        }
    }

    fn plain_inside(&mut self, name: &str, value: &Tree) -> Result<(), Refused> {
        match value {
            Tree::Null => Ok(()),
            Tree::List(items) => items.iter().try_for_each(|item| self.plain(name, item)),
            Tree::Object(entries) => {
                entries.iter().try_for_each(|(name, value)| self.plain(name, value))
            }
            scalar => self.push_text(&text::escaped(&scalar.text())?),
        }
    }

    fn element(
        &mut self,
        name: &str,
        fill: impl FnOnce(&mut Self) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        if !text::is_name(name) {
            return Err("a property cannot be the name of an element");
        }
        let mut element = Self::default();
        fill(&mut element)?;
        self.elements += 1;
        self.content.push_str(&format!("<{name}"));
        // Declarations come first.
        let is_declaration = |name: &str| name == "xmlns" || name.starts_with("xmlns:");
        let (declarations, others): (Vec<_>, Vec<_>) =
            element.attributes.iter().partition(|(name, _)| is_declaration(name));
        for (name, value) in declarations.into_iter().chain(others) {
            self.content.push_str(&format!(" {name}=\"{value}\""));
        }
        self.content.push_str(&format!(">{}</{name}>", element.content));
        Ok(())
    }

    /// Declares the namespace of a name's prefix, or that of names without one.
    fn declare(&mut self, name: &str, namespace: Option<&str>) -> Result<(), Refused> {
        let Some(uri) = namespace else { return Ok(()) };
        let declared = match name.split_once(':') {
            Some((prefix, _)) => format!("xmlns:{prefix}"),
            None => "xmlns".to_owned(),
        };
        let value = text::attribute(uri)?;
        if self.attributes.contains(&(declared.clone(), value.clone())) {
            return Ok(());
        }
        self.attribute(declared, value)
    }

    fn attribute(&mut self, name: String, value: String) -> Result<(), Refused> {
        if !text::is_name(&name) {
            return Err("a property cannot be the name of an attribute");
        }
        if self.attributes.iter().any(|(known, _)| *known == name) {
            return Err("an element would have two attributes of one name");
        }
        self.attributes.push((name, value));
        Ok(())
    }

    fn push_text(&mut self, written: &str) -> Result<(), Refused> {
        self.text = true;
        self.content.push_str(written);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Xml, XmlObject};

    fn tree(json: &str) -> Tree {
        serde_json::from_str(json).expect("it is JSON")
    }

    #[test]
    fn undescribed() {
        let value =
            tree(r#"{"Quiet":true,"Object":[{"Key":"a<b"},{"Key":"c&d"}],"None":null,"Empty":{}}"#);
        let expected = "<Delete><Quiet>true</Quiet><Object><Key>a&lt;b</Key></Object>\
                        <Object><Key>c&amp;d</Key></Object><Empty></Empty></Delete>";
        assert_eq!(plain_document("Delete", &value).as_deref(), Ok(expected));
        for refused in [r#"{"a b":1}"#, r#"{"a":"\u0001"}"#, "[1,2]", "[]", "null"] {
            plain_document("Delete", &tree(refused)).expect_err(refused);
        }
        assert_eq!(plain_document("Delete", &tree("[1]")).as_deref(), Ok("<Delete>1</Delete>"));
        plain_document("1", &tree("1")).expect_err("it is no name");
    }

    static PET: XmlObject = XmlObject::new(&[
        ("id", Xml::attribute("id")),
        ("lang", Xml::attribute("l:lang").namespace("urn:l")),
        ("tags", Xml::element("tags").list(&Xml::element("tag"))),
        ("names", Xml::none().list(&Xml::element("name"))),
        ("note", Xml::text()),
        ("html", Xml::cdata()),
        ("inner", Xml::none().of(&PET)),
        ("parent", Xml::element("p:parent").namespace("urn:p").of(&PET)),
        ("row", Xml::element("row").tuple(&[&Xml::text(), &Xml::element("b")], &CELLS)),
        ("twice", Xml::element("outer").around(&Xml::element("inner").of(&PET))),
    ])
    .rest(&REST);
    static CELLS: Xml = Xml::element("cells").list(&CELLS);
    static REST: Xml = Xml::element("").of(&PET);
    static ROOT: Xml = Xml::element("pet").of(&PET);

    #[test]
    fn described() {
        let written = |json: &str| document(&ROOT, &tree(json));
        for (json, expected) in [
            (
                r#"{"note":"a<","id":"\"1\n","html":"]]>"}"#,
                r#"<pet id="&quot;1&#10;">a&lt;<![CDATA[]]]]><![CDATA[>]]></pet>"#,
            ),
            (r#"{"lang":"de","id":null}"#, r#"<pet xmlns:l="urn:l" l:lang="de"></pet>"#),
            (
                r#"{"tags":["a",null,"b"],"names":["c","d"]}"#,
                "<pet><tags><tag>a</tag><tag>b</tag></tags><name>c</name><name>d</name></pet>",
            ),
            (r#"{"tags":[],"names":[]}"#, "<pet><tags></tags></pet>"),
            (r#"{"inner":{"id":1,"tags":[2]}}"#, r#"<pet id="1"><tags><tag>2</tag></tags></pet>"#),
            (
                r#"{"parent":{"id":1,"parent":{}}}"#,
                r#"<pet><p:parent xmlns:p="urn:p" id="1"><p:parent xmlns:p="urn:p"></p:parent></p:parent></pet>"#,
            ),
            (
                r#"{"row":["a",1,[[],[]]]}"#,
                "<pet><row>a<b>1</b><cells><cells></cells><cells></cells></cells></row></pet>",
            ),
            (r#"{"twice":{"id":1}}"#, r#"<pet><outer><inner id="1"></inner></outer></pet>"#),
            (r#"{"other":{"id":1}}"#, r#"<pet><other id="1"></other></pet>"#),
            // What does not have the described type is written all the same.
            (
                r#"{"parent":[{"id":1},2],"tags":"a"}"#,
                r#"<pet><p:parent xmlns:p="urn:p" id="1"></p:parent><p:parent xmlns:p="urn:p">2</p:parent><tags><tag>a</tag></tags></pet>"#,
            ),
        ] {
            assert_eq!(written(json).as_deref(), Ok(expected), "{json}");
        }
        for json in [
            r#"{"id":[1]}"#,
            r#"{"note":{}}"#,
            r#"{"id":"\u0000"}"#,
            r#"{"id":1,"inner":{"id":2}}"#,
            r#"{"a b":1}"#,
            "[{},{}]",
        ] {
            written(json).expect_err(json);
        }
        assert_eq!(document(&Xml::text(), &tree("1")), Err("an XML document is one element"));
    }

    /// Another parser reads what was meant.
    #[cfg(feature = "xpath")]
    #[test]
    fn read_by_another_parser() {
        let text = "a<b>&\"' ]]> \t\r\n é🐈";
        let json = serde_json::json!({"id": text, "html": text, "parent": {"note": text}});
        let written = document(&ROOT, &tree(&json.to_string())).expect("it is written");
        let select = |path: &str| crate::xpath::select(path, Some(&written));
        assert_eq!(select("/pet/@id"), Some(text.into()));
        assert_eq!(select("string-join(/pet/text(), '')"), Some(text.into()));
        assert_eq!(select("string(/pet/*[namespace-uri() = 'urn:p'])"), Some(text.into()));
    }
}
