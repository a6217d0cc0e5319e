//! OpenAPI as it is written: the pieces that a workflow reaches.
//!
//! Comes from `parse::openapi`. Schemas stay where they are; a place stands for each.

use indexmap::IndexMap;

use crate::diagnostic::Place;

/// The methods that a Path Item Object has fields for.
pub(crate) const METHODS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// What is known of an OpenAPI document before anything of it is reached.
#[derive(Debug)]
pub(crate) struct Document {
    /// Where each operation is, by its operationId.
    pub(crate) operations: IndexMap<String, OperationPlace>,
    /// Where those are that have none.
    pub(crate) unnamed: Vec<OperationPlace>,
}

/// Where an operation is.
#[derive(Clone, Debug)]
pub(crate) struct OperationPlace {
    pub(crate) path: String,
    /// The key of the operation.
    pub(crate) method: String,
    /// The path item, and those that its references lead to: where several have a field, the first counts.
    pub(crate) path_items: Vec<Place>,
    pub(crate) operation: Place,
}

impl OperationPlace {
    /// How an operation without an id is called: `get /pets/{id}`.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Where the path is written, which is the key of its item.
    pub(crate) fn path_place(&self) -> Place {
        self.path_items[0].by_key()
    }

    /// What has fields for the operation: itself, then its path items.
    pub(crate) fn owners(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.operation).chain(&self.path_items)
    }
}

/// A method as it is sent. Methods are case-sensitive; only the fields of a path item are spelt otherwise (RFC 9110, 9.1).
pub(crate) fn sent_method(key: &str) -> String {
    if METHODS.contains(&key) { key.to_uppercase() } else { key.to_owned() }
}

/// Operation Object, with the parameters of its path item.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request_body: Option<RequestBody>,
    pub(crate) responses: Vec<Response>,
    /// The servers of the operation, else those of its path item; none where the document's are meant.
    pub(crate) servers: Vec<Server>,
    /// Alternatives, each a list of security schemes; of the document where the operation has none.
    pub(crate) security: Vec<Vec<String>>,
    /// Where they are written.
    pub(crate) security_place: Place,
}

/// Parameter Object.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) style: Style,
    /// Of the parameter, or of its content.
    pub(crate) schema: Option<Place>,
}

/// How a parameter or a property of a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) kind: StyleKind,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
}

impl Style {
    /// How parameters of a location are written where nothing is said.
    pub(crate) fn usual(location: Location) -> Self {
        let (kind, explode) = match location {
            Location::Path | Location::Header => (StyleKind::Simple, false),
            Location::Query | Location::Cookie | Location::Querystring => (StyleKind::Form, true),
        };
        Self { kind, explode, allow_reserved: false }
    }
}

/// `style`, or that it is JSON in `content`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StyleKind {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// Of Swagger 2.0 only.
    TabDelimited,
    DeepObject,
    Cookie,
    Json,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// The whole query string (OpenAPI 3.2).
    Querystring,
}

impl Location {
    /// Whether two names there are one. Those of headers have no case (RFC 9110, 5.1).
    pub(crate) fn is_one_name(self, a: &str, b: &str) -> bool {
        match self {
            Self::Header => a.eq_ignore_ascii_case(b),
            _ => a == b,
        }
    }
}

/// Whether a header says how a request travels, not what it asks for: then it is the connection's (RFC 9110, 7.6.1; RFC 9112, 6.1).
pub(crate) fn is_of_connection(header: &str) -> bool {
    let names = [
        "connection",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    names.iter().any(|name| header.eq_ignore_ascii_case(name))
}

impl Location {
    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Querystring => "querystring",
        }
    }
}

/// Request Body Object.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    pub(crate) content: Vec<MediaType>,
}

/// Response Object and its status.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: Status,
    pub(crate) content: Vec<MediaType>,
    pub(crate) headers: Vec<Header>,
}

/// Header Object, its name, and where its schema is.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) schema: Place,
}

/// Media Type Object: its name and where its schema is, if it has one.
#[derive(Clone, Debug)]
pub(crate) struct MediaType {
    pub(crate) name: String,
    pub(crate) schema: Option<Place>,
    pub(crate) encoding: Vec<Encoding>,
}

/// Encoding Object, and the property that it is of.
#[derive(Clone, Debug)]
pub(crate) struct Encoding {
    pub(crate) property: String,
    pub(crate) content_type: Option<String>,
    pub(crate) place: Place,
    /// If one of `style`, `explode` and `allowReserved` is there.
    pub(crate) style: Option<Style>,
}

/// A key of the Responses Object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Code(u16),
    /// `4` for `4XX`.
    Range(u16),
    Default,
}

impl Status {
    /// Whether it documents a status.
    pub(crate) fn is(self, status: u16) -> bool {
        match self {
            Self::Code(code) => code == status,
            Self::Range(range) => range == status / 100,
            Self::Default => true,
        }
    }

    /// Whether it is of a success.
    pub(crate) fn is_success(self) -> bool {
        matches!(self, Self::Code(200..300) | Self::Range(2))
    }
}

/// Security Scheme Object.
#[derive(Debug)]
pub(crate) struct SecurityScheme {
    pub(crate) description: Option<String>,
    pub(crate) kind: SchemeKind,
}

/// How a security scheme sends its credential.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SchemeKind {
    Header(String),
    Query(String),
    Cookie(String),
    /// `http` with `bearer`.
    Bearer,
    Basic,
    /// `http` with another scheme, which is named.
    Http(String),
    /// `oauth2` and `openIdConnect`: a bearer token that expires.
    Token,
    /// The certificate of the connection.
    MutualTls,
}

/// Server Object.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) description: Option<String>,
    pub(crate) variables: Vec<ServerVariable>,
}

/// Server Variable Object and its name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ServerVariable {
    pub(crate) name: String,
    pub(crate) default: String,
    /// What it can be; none for anything.
    pub(crate) values: Vec<String>,
    pub(crate) description: Option<String>,
}
