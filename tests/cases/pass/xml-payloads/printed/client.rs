// Printed by arazzo-codegen; changes are lost. Seal: 2a3d53a99d2e2684
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Xml, XmlObject};
use super::types::Order;

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
static XML_ORDER: XmlObject = XmlObject::new(
    &[
        ("id", Xml::attribute("id")),
        ("lines", Xml::none().list(&Xml::element("line").of(&XML_LINE))),
    ],
);

static XML_LINE: XmlObject = XmlObject::new(
    &[("sku", Xml::attribute("sku")), ("name", Xml::cdata())],
);

/// Client of orders.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://orders.example", SECRETS),
        }
    }

    /// `POST /orders`
    pub fn place_order(&self, body: &Order) -> Call<NoContent> {
        self.http
            .call("placeOrder", Method::POST, "/orders")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("o:order").namespace("urn:orders").of(&XML_ORDER),
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
