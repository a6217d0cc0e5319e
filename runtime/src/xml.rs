//! What the XML of a body is, where the description says it ([XML Object]): a table that printed code has and the writer follows.
//!
//! [XML Object]: https://spec.openapis.org/oas/v3.2.0.html#xml-object

mod text;
mod write;

use std::fmt;

pub(crate) use write::{document, plain_document};

/// The node of XML that a value becomes. Printed code has them as statics, and gives the outermost to
/// [`Call::xml_as`](crate::Call::xml_as).
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
///
/// ```
/// use arazzo_runtime::{Xml, XmlObject};
///
/// // {"id": 7, "name": "Rex", "age": 3} inside of `pet` is <pet id="7"><name>Rex</name><age>3</age></pet>, in the order of the value.
/// static PET: XmlObject = XmlObject::new(&[("id", Xml::attribute("id"))]);
/// ```
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
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Xml, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// static BODY: Xml = Xml::element("pet");
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").xml_as("application/xml", Some(&json!({"name": "Rex"})), &BODY);
    /// # let sent = run.step("add", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// assert!(body.ends_with("<pet><name>Rex</name></pet>"), "{body}");
    /// # Ok(()) }
    /// ```
    pub const fn element(name: &'static str) -> Self {
        Self::new(Kind::Element, name)
    }

    /// An attribute of the element around it.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Xml, XmlObject, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// static PET: XmlObject = XmlObject::new(&[("id", Xml::attribute("id"))]);
    /// static BODY: Xml = Xml::element("pet").of(&PET);
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").xml_as("application/xml", Some(&json!({"id": 7, "name": "Rex"})), &BODY);
    /// # let sent = run.step("add", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// assert!(body.ends_with(r#"<pet id="7"><name>Rex</name></pet>"#), "{body}");
    /// # Ok(()) }
    /// ```
    pub const fn attribute(name: &'static str) -> Self {
        Self::new(Kind::Attribute, name)
    }

    /// Text in the element around it.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // {"unit": "kg", "value": 7} is <weight unit="kg">7</weight>
    /// static WEIGHT: XmlObject = XmlObject::new(&[("unit", Xml::attribute("unit")), ("value", Xml::text())]);
    /// static BODY: Xml = Xml::element("weight").of(&WEIGHT);
    /// ```
    pub const fn text() -> Self {
        Self::new(Kind::Text, "")
    }

    /// A CDATA section in the element around it.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // {"html": "<b>"} is <note><![CDATA[<b>]]></note>
    /// static NOTE: XmlObject = XmlObject::new(&[("html", Xml::cdata())]);
    /// static BODY: Xml = Xml::element("note").of(&NOTE);
    /// ```
    pub const fn cdata() -> Self {
        Self::new(Kind::Cdata, "")
    }

    /// No node: what is inside is in the element around it.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // {"names": ["a", "b"]} is <pet><name>a</name><name>b</name></pet>
    /// static PET: XmlObject = XmlObject::new(&[("names", Xml::none().list(&Xml::element("name")))]);
    /// static BODY: Xml = Xml::element("pet").of(&PET);
    /// ```
    pub const fn none() -> Self {
        Self::new(Kind::None, "")
    }

    /// With the declaration of the namespace that the prefix of its name means, or that names without one are in.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // <p:pet xmlns:p="https://pets.example">…</p:pet>, and <pet xmlns="https://pets.example">…</pet>
    /// static PREFIXED: Xml = Xml::element("p:pet").namespace("https://pets.example");
    /// static DEFAULT: Xml = Xml::element("pet").namespace("https://pets.example");
    /// ```
    pub const fn namespace(mut self, uri: &'static str) -> Self {
        self.namespace = Some(uri);
        self
    }

    /// Of an object.
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Xml, XmlObject, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// static PET: XmlObject = XmlObject::new(&[("name", Xml::element("called"))]);
    /// static BODY: Xml = Xml::element("pet").of(&PET);
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").xml_as("application/xml", Some(&json!({"name": "Rex"})), &BODY);
    /// # let sent = run.step("add", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// assert!(body.ends_with("<pet><called>Rex</called></pet>"), "{body}");
    /// # Ok(()) }
    /// ```
    pub const fn of(mut self, object: &'static XmlObject) -> Self {
        self.inside = Inside::Object(object);
        self
    }

    /// Of a list whose items are such nodes.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // ["a", "b"] is <tags><tag>a</tag><tag>b</tag></tags>
    /// static TAGS: Xml = Xml::element("tags").list(&Xml::element("tag"));
    /// ```
    pub const fn list(self, item: &'static Self) -> Self {
        self.tuple(&[], item)
    }

    /// Of a list whose first items differ from the others.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // [1, 2, "m"] is <size><width>1</width><height>2</height><unit>m</unit></size>
    /// static UNIT: Xml = Xml::element("unit");
    /// static SIZE: Xml = Xml::element("size").tuple(&[&Xml::element("width"), &Xml::element("height")], &UNIT);
    /// ```
    pub const fn tuple(mut self, first: &'static [&'static Self], others: &'static Self) -> Self {
        self.inside = Inside::List(first, others);
        self
    }

    /// Around another node of the same value.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // "Rex" is <pet><name>Rex</name></pet>
    /// static PET: Xml = Xml::element("pet").around(&Xml::element("name"));
    /// ```
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
    ///
    /// ```
    /// use arazzo_runtime::{Method, NoContent, Xml, XmlObject, json};
    /// # use arazzo_runtime::{HttpBuilder, Run, RunOptions, StepCall, StepFuture, Steps, Workflow};
    ///
    /// static PET: XmlObject = XmlObject::new(&[("id", Xml::attribute("id")), ("name", Xml::text())]);
    /// static BODY: Xml = Xml::element("pet").of(&PET);
    ///
    /// # struct Answers;
    /// # impl Steps for Answers {
    /// #     fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
    /// #         Box::pin(async move { Ok(step.answer(200, &[], step.body().unwrap_or_default())) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?.with(RunOptions::new().steps(Answers));
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// let call = http.call::<NoContent>("addPet", Method::POST, "/pets").xml_as("application/xml", Some(&json!({"id": 7, "name": "Rex"})), &BODY);
    /// # let sent = run.step("add", call).await?.answer();
    /// # let body = sent.text().unwrap_or_default();
    /// assert!(body.ends_with(r#"<pet id="7">Rex</pet>"#), "{body}");
    /// # Ok(()) }
    /// ```
    pub const fn new(properties: &'static [(&'static str, Xml)]) -> Self {
        Self { properties, rest: None }
    }

    /// With the node of every other property.
    ///
    /// ```
    /// use arazzo_runtime::{Xml, XmlObject};
    ///
    /// // {"id": 7, "en": "dog", "de": "Hund"} is <names id="7" en="dog" de="Hund"></names>
    /// static ANY: Xml = Xml::attribute("");
    /// static NAMES: XmlObject = XmlObject::new(&[("id", Xml::attribute("id"))]).rest(&ANY);
    /// ```
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
