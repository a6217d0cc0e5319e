// Printed by arazzo-codegen; changes are lost. Seal: 4654eead6acc3eed
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Xml, XmlObject};
use super::types::Order;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
static XML_ORDER: XmlObject = XmlObject::new(
    &[
        ("customer", Xml::element("customer").of(&XML_CUSTOMER)),
        ("maybe", Xml::element("maybe").of(&XML_CUSTOMER)),
        ("pets", Xml::none().list(&Xml::element("pets").of(&XML_PETS))),
        ("scores", Xml::element("scores").of(&XML_SCORES)),
    ],
);

static XML_CUSTOMER: XmlObject = XmlObject::new(
    &[("id", Xml::attribute("identifier")), ("other", Xml::attribute("second"))],
);

static XML_PETS: XmlObject = XmlObject::new(
    &[("bark", Xml::attribute("bark")), ("meow", Xml::element("m"))],
);

static XML_SCORES: XmlObject = XmlObject::new(&[]).rest(&Xml::attribute(""));
/// Client of XML of compositions.
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

    /// `POST /orders`
    pub fn order(&self, body: &Order) -> Call<NoContent> {
        self.http
            .call("order", Method::POST, "/orders")
            .xml_as("application/xml", Some(body), &Xml::element("Order").of(&XML_ORDER))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
