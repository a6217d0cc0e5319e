// Printed by arazzo-codegen; changes are lost. Seal: aca03c6b82ebdfcd
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Xml, XmlObject};
use super::types::{
    ListRequest, NamedItemsRequest, NamedOutsideRequest, NamedRequest, PlainRequest,
    WrappedBothRequest, WrappedItemsRequest, WrappedOutsideRequest, WrappedRequest,
};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
static XML_DOCUMENT: XmlObject = XmlObject::new(&[("animals", Xml::element("animal"))]);
static XML_DOCUMENT_OTHER: XmlObject = XmlObject::new(
    &[("animals", Xml::none().list(&Xml::element("animal")))],
);

static XML_DOCUMENT_OTHER2: XmlObject = XmlObject::new(
    &[("animals", Xml::none().list(&Xml::element("animal")))],
);

static XML_DOCUMENT_OTHER3: XmlObject = XmlObject::new(
    &[("animals", Xml::element("animals").list(&Xml::element("animals")))],
);

static XML_DOCUMENT_OTHER4: XmlObject = XmlObject::new(
    &[("animals", Xml::element("aliens").list(&Xml::element("animal")))],
);

static XML_DOCUMENT_OTHER5: XmlObject = XmlObject::new(
    &[("animals", Xml::element("animals").list(&Xml::element("animal")))],
);

static XML_DOCUMENT_OTHER6: XmlObject = XmlObject::new(
    &[("animals", Xml::element("aliens").list(&Xml::element("aliens")))],
);

/// Client of the lists of the XML Object.
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

    /// `PUT /list`
    pub fn list(&self, body: &ListRequest) -> Call<NoContent> {
        self.http
            .call("list", Method::PUT, "/list")
            .xml("application/xml", Some(body), "document")
    }

    /// `PUT /named`
    pub fn named(&self, body: &NamedRequest) -> Call<NoContent> {
        self.http
            .call("named", Method::PUT, "/named")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT),
            )
    }

    /// `PUT /namedItems`
    pub fn named_items(&self, body: &NamedItemsRequest) -> Call<NoContent> {
        self.http
            .call("namedItems", Method::PUT, "/namedItems")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER),
            )
    }

    /// `PUT /namedOutside`
    pub fn named_outside(&self, body: &NamedOutsideRequest) -> Call<NoContent> {
        self.http
            .call("namedOutside", Method::PUT, "/namedOutside")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER2),
            )
    }

    /// `PUT /plain`
    pub fn plain(&self, body: &PlainRequest) -> Call<NoContent> {
        self.http
            .call("plain", Method::PUT, "/plain")
            .xml("application/xml", Some(body), "document")
    }

    /// `PUT /wrapped`
    pub fn wrapped(&self, body: &WrappedRequest) -> Call<NoContent> {
        self.http
            .call("wrapped", Method::PUT, "/wrapped")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER3),
            )
    }

    /// `PUT /wrappedBoth`
    pub fn wrapped_both(&self, body: &WrappedBothRequest) -> Call<NoContent> {
        self.http
            .call("wrappedBoth", Method::PUT, "/wrappedBoth")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER4),
            )
    }

    /// `PUT /wrappedItems`
    pub fn wrapped_items(&self, body: &WrappedItemsRequest) -> Call<NoContent> {
        self.http
            .call("wrappedItems", Method::PUT, "/wrappedItems")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER5),
            )
    }

    /// `PUT /wrappedOutside`
    pub fn wrapped_outside(&self, body: &WrappedOutsideRequest) -> Call<NoContent> {
        self.http
            .call("wrappedOutside", Method::PUT, "/wrappedOutside")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("document").of(&XML_DOCUMENT_OTHER6),
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
