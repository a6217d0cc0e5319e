// Printed by arazzo-codegen; changes are lost. Seal: 30b93b598a1204d0
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent, Xml, XmlObject};
use super::types::{Cells, Envelope, Pet};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
static XML_CELLS: XmlObject = XmlObject::new(
    &[("cell", Xml::element("row").list(&XML_LINE_NODE))],
);

static XML_LINE_NODE: Xml = Xml::element("line").list(&Xml::element("cell"));
static XML_ENVELOPE: XmlObject = XmlObject::new(
        &[
            ("lang", Xml::attribute("xml:lang")),
            ("role", Xml::attribute("s:role").namespace("urn:soap")),
            ("note", Xml::element("s:note")),
        ],
    )
    .rest(&Xml::element("").of(&XML_CATEGORY));
static XML_CATEGORY: XmlObject = XmlObject::new(&[("code", Xml::attribute("code"))]);
static XML_PETS_NODE: Xml = Xml::element("pets")
    .list(&Xml::element("pet").namespace("https://pets.example").of(&XML_PET));
static XML_PET: XmlObject = XmlObject::new(
    &[
        ("id", Xml::attribute("id")),
        ("tags", Xml::element("tags").list(&Xml::element("tag"))),
        ("category", Xml::element("category").of(&XML_CATEGORY)),
        ("parent", Xml::element("pet").namespace("https://pets.example").of(&XML_PET)),
        (
            "home",
            Xml::element("h:house").namespace("https://houses.example").of(&XML_CATEGORY),
        ),
    ],
);

/// Client of XML bodies.
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

    /// `PUT /cells`
    pub fn cells(&self, body: &Cells) -> Call<NoContent> {
        self.http
            .call("cells", Method::PUT, "/cells")
            .xml_as("application/xml", Some(body), &Xml::element("Cells").of(&XML_CELLS))
    }

    /// `PUT /envelope`
    pub fn envelope(&self, body: &Envelope) -> Call<NoContent> {
        self.http
            .call("envelope", Method::PUT, "/envelope")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("s:Envelope").namespace("urn:soap").of(&XML_ENVELOPE),
            )
    }

    /// `PUT /list`
    pub fn list(&self, body: &[Pet]) -> Call<NoContent> {
        self.http
            .call("list", Method::PUT, "/list")
            .xml_as("application/xml", Some(body), &XML_PETS_NODE)
    }

    /// `PUT /put`
    pub fn put(&self, body: &Pet) -> Call<NoContent> {
        self.http
            .call("put", Method::PUT, "/put")
            .xml_as(
                "application/xml",
                Some(body),
                &Xml::element("pet").namespace("https://pets.example").of(&XML_PET),
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
