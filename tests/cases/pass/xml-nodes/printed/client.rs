// Printed by arazzo-codegen; changes are lost. Seal: 21fdbb230053efc1
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Value, Xml, XmlObject};
use super::types::{AnimalsRequestItem, Documentation, Inside, Person, ProductRequest};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
static XML_ANIMALS_NODE: Xml = Xml::element("animals")
    .list(&Xml::element("animal").of(&XML_ANIMAL));
static XML_ANIMAL: XmlObject = XmlObject::new(
    &[("kind", Xml::attribute("kind")), ("name", Xml::text())],
);

static XML_DOCUMENTATION: XmlObject = XmlObject::new(&[("content", Xml::cdata())]);
static XML_ONE_TWO_THREE_NODE: Xml = Xml::element("OneTwoThree")
    .tuple(
        &[
            &Xml::element("One"),
            &Xml::element("Two").of(&XML_TWO),
            &Xml::element("Three"),
        ],
        &Xml::element("OneTwoThree"),
    );
static XML_TWO: XmlObject = XmlObject::new(
    &[("unit", Xml::attribute("unit")), ("value", Xml::text())],
);

static XML_PERSON: XmlObject = XmlObject::new(
    &[
        ("id", Xml::attribute("id")),
        (
            "name",
            Xml::element("sample:name").namespace("https://example.com/schema/sample"),
        ),
    ],
);

static XML_PRODUCT: XmlObject = XmlObject::new(
    &[("count", Xml::attribute("count")), ("rating", Xml::attribute("rating"))],
);

static XML_REPORT_NODE: Xml = Xml::element("Report")
    .tuple(
        &[&Xml::text(), &Xml::element("data"), &Xml::text()],
        &Xml::element("Report"),
    );
static XML_OUTER_NODE: Xml = Xml::element("outer")
    .around(&Xml::element("Documentation").of(&XML_DOCUMENTATION));
static XML_INSIDE: XmlObject = XmlObject::new(&[("content", Xml::cdata())]);
/// Client of nodes of XML.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://xml.example", SECRETS),
        }
    }

    /// `PUT /animals`
    pub fn animals(&self, body: &[AnimalsRequestItem]) -> Call<NoContent> {
        self.http
            .call("animals", Method::PUT, "/animals")
            .xml_as("application/xml", Some(body), &XML_ANIMALS_NODE)
    }

    /// `PUT /documentation`
    pub fn documentation(&self, body: &Documentation) -> Call<NoContent> {
        self.http
            .call("documentation", Method::PUT, "/documentation")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("Documentation").of(&XML_DOCUMENTATION),
            )
    }

    /// `PUT /ordered`
    pub fn ordered(&self, body: &[Value]) -> Call<NoContent> {
        self.http
            .call("ordered", Method::PUT, "/ordered")
            .xml_as("application/xml", Some(body), &XML_ONE_TWO_THREE_NODE)
    }

    /// `PUT /person`
    pub fn person(&self, body: &Person) -> Call<NoContent> {
        self.http
            .call("person", Method::PUT, "/person")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("Person").of(&XML_PERSON),
            )
    }

    /// `PUT /product`
    pub fn product(&self, body: &ProductRequest) -> Call<NoContent> {
        self.http
            .call("product", Method::PUT, "/product")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("product").of(&XML_PRODUCT),
            )
    }

    /// `PUT /report`
    pub fn report(&self, body: &[Value]) -> Call<NoContent> {
        self.http
            .call("report", Method::PUT, "/report")
            .xml_as("application/xml", Some(body), &XML_REPORT_NODE)
    }

    /// `PUT /twice`
    pub fn twice(&self, body: &Documentation) -> Call<NoContent> {
        self.http
            .call("twice", Method::PUT, "/twice")
            .xml_as("application/xml", Some(body), &XML_OUTER_NODE)
    }

    /// `PUT /updated`
    pub fn updated(&self, body: &Inside) -> Call<NoContent> {
        self.http
            .call("updated", Method::PUT, "/updated")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("UpdatedDocument").of(&XML_INSIDE),
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
