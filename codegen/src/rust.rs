//! A crate as it is printed: names are decided, nothing of the specification is left.
//!
//! Comes from `lower`; `emit` prints it item by item.

mod expr;
mod function;
mod xml;

pub(crate) use expr::*;
pub(crate) use function::*;
pub(crate) use xml::*;

/// A printed crate or module.
#[derive(Debug)]
pub(crate) struct Crate {
    /// The documentation of the whole.
    pub(crate) docs: Vec<String>,
    pub(crate) files: Vec<File>,
    /// The features of the runtime that it needs.
    pub(crate) features: Vec<&'static str>,
    /// Whether every public item is documented, also where descriptions say nothing.
    pub(crate) documented: bool,
}

/// A printed file: a module.
#[derive(Debug)]
pub(crate) struct File {
    /// The names of the modules from the root, such as `workflows`, `register_and_activate_sim`.
    pub(crate) module: Vec<String>,
    pub(crate) docs: String,
    pub(crate) imports: Vec<Import>,
    /// The names of the secrets that its choices lead to.
    pub(crate) secrets: Vec<String>,
    pub(crate) items: Vec<Item>,
    /// Whether the root offers its items as well.
    pub(crate) at_root: bool,
}

/// `use a::b::{c, d};`
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    /// With `super` for the modules above.
    pub(crate) module: Vec<String>,
    pub(crate) names: Vec<String>,
}

/// An item of a file.
#[derive(Debug)]
pub(crate) enum Item {
    Struct(Struct),
    Enum(Enum),
    Union(Union),
    Rules(Rules),
    Client(Client),
    Workflow(Function),
}

/// A struct of data.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: String,
    /// Whether only its module sees it.
    pub(crate) private: bool,
    pub(crate) docs: Vec<String>,
    pub(crate) derives: Vec<&'static str>,
    /// Whether it is read from answers.
    pub(crate) reads: bool,
    /// Whether the names of all fields are those of the description in camel case.
    pub(crate) camel_case: bool,
    pub(crate) fields: Vec<Field>,
    /// The map of the other properties: its name and the type of its values.
    pub(crate) rest: Option<Field>,
}

/// The rules of a struct, which are asked for wherever it is in an input.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) name: String,
    pub(crate) checks: Vec<Check>,
}

/// What is asked of a value before anything is sent.
#[derive(Debug)]
pub(crate) enum Check {
    /// The text of a rule, and whether it holds.
    Rule(String, Expr),
    /// The rules of the structs inside of the value: the names that lead to them, and an iterator over them.
    Each(String, Expr),
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) ty: Type,
    /// The name in the description.
    pub(crate) wire: String,
    /// Whether it is sent under that name, and no rule of the struct gives it.
    pub(crate) rename: bool,
    /// Whether it is left out of a request when it is `None`.
    pub(crate) skip_none: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// The body of an answer without one.
    NoContent,
    /// That of an answer that is text.
    TextAnswer,
    /// That of an answer that is neither JSON nor text.
    BytesAnswer,
    Bool,
    I32,
    I64,
    U32,
    U64,
    F64,
    /// `String` or `&str`.
    Text,
    /// `Vec<u8>`
    Bytes,
    /// What is sent as bytes.
    File,
    /// A JSON value.
    Value,
    /// A body that is put together as JSON.
    Json,
    Named(String),
    /// One of another module.
    Path(Vec<String>),
    List(Box<Type>),
    Map(Box<Type>),
    Option(Box<Type>),
    Boxed(Box<Type>),
    Secret(Box<Type>),
    Ref(Box<Type>),
}

/// An enum of text.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    /// Where examples are shown: its module, as an application writes it.
    pub(crate) example: Option<String>,
    pub(crate) docs: Vec<String>,
    pub(crate) variants: Vec<Variant>,
}

/// A variant and the text it stands for.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) docs: Vec<String>,
    pub(crate) name: String,
    pub(crate) text: String,
}

/// An enum of a choice between types.
#[derive(Debug)]
pub(crate) struct Union {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    /// Whether it is sent or recorded.
    pub(crate) serialize: bool,
    /// Whether it is read from answers, or made of JSON values.
    pub(crate) reads: bool,
    /// Whether it can be a parameter.
    pub(crate) parameter: bool,
    /// The property by which a service knows objects that do not have it themselves.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<Choice>,
    pub(crate) secrets: Secrets,
}

/// What must not be shown of a value that fits no variant of a choice.
#[derive(Debug)]
pub(crate) enum Secrets {
    None,
    /// What is under the names that its file says.
    Named,
    /// Anything: a secret may stand there without a name.
    All,
}

/// A variant of a choice.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) docs: Vec<String>,
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) shape: Shape,
    /// The text of the tag that is written beside its properties.
    pub(crate) text: Option<String>,
}

/// What values of a variant look like.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// The runtime's name of the kind.
    pub(crate) kind: &'static str,
    /// The required properties, or the values of an enum.
    pub(crate) required: Vec<String>,
    pub(crate) optional: Vec<String>,
    /// Properties and the texts that they have in this variant only.
    pub(crate) tags: Vec<(String, Vec<String>)>,
    /// Whether it is meant without a tag, too, and by one that no other variant has.
    pub(crate) is_default: bool,
}

/// The client of a service.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) docs: Vec<String>,
    pub(crate) builder: Builder,
    /// The names of secret properties.
    pub(crate) secret_names: Vec<String>,
    pub(crate) servers: Servers,
    pub(crate) variables: Vec<Variable>,
    pub(crate) schemes: Vec<Scheme>,
    /// What is described of the XML of bodies.
    pub(crate) xml: Vec<XmlItem>,
    pub(crate) methods: Vec<Method>,
}

/// What builds a client.
#[derive(Debug)]
pub(crate) struct Builder {
    pub(crate) docs: Vec<String>,
    /// Of the function that begins one.
    pub(crate) new_docs: Vec<String>,
    /// Where examples are shown: the name of the crate, and how an application begins one.
    pub(crate) example: Option<(String, String)>,
}

/// The servers of a client: an enum to choose from if there are several.
#[derive(Debug)]
pub(crate) struct Servers {
    pub(crate) docs: Vec<String>,
    /// Of the setter that chooses one.
    pub(crate) setter_docs: Vec<String>,
    /// Of the function that tells the URL of one.
    pub(crate) url_docs: Vec<String>,
    pub(crate) list: Vec<Server>,
}

/// A server to choose.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) variant: String,
    pub(crate) docs: Vec<String>,
    pub(crate) url: String,
}

/// A variable of the servers.
#[derive(Debug)]
pub(crate) struct Variable {
    pub(crate) constant: String,
    pub(crate) setter: String,
    pub(crate) docs: Vec<String>,
    /// The name between the braces of a URL.
    pub(crate) name: String,
    pub(crate) default: String,
    pub(crate) values: Vec<String>,
}

/// A credential of the client.
#[derive(Debug)]
pub(crate) struct Scheme {
    pub(crate) constant: String,
    pub(crate) setter: String,
    pub(crate) docs: Vec<String>,
    pub(crate) name: String,
    pub(crate) place: SchemePlace,
    /// What sets where tokens come from, if they expire.
    pub(crate) source: Option<Setter>,
}

/// A method of a builder.
#[derive(Debug)]
pub(crate) struct Setter {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
}

/// Where a credential travels.
#[derive(Debug)]
pub(crate) enum SchemePlace {
    Header(String),
    Query(String),
    Cookie(String),
    Bearer,
    Basic,
    Authorization,
}

/// A method that calls an operation.
#[derive(Debug)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) operation_id: String,
    pub(crate) verb: Verb,
    pub(crate) path: String,
    /// The server of the operation's own.
    pub(crate) server: Option<String>,
    /// The media types that the answer may have, if not any.
    pub(crate) accept: Option<String>,
    /// Whether redirects are answers.
    pub(crate) keeps_redirects: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Alternatives, each a list of constants.
    pub(crate) security: Vec<Vec<String>>,
    pub(crate) answer: Type,
}

/// The method of HTTP.
#[derive(Debug)]
pub(crate) enum Verb {
    /// A constant of `Method`.
    Constant(&'static str),
    /// One that has none.
    Named(String),
}

/// A parameter of a method and of its request.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) ty: Type,
    /// The name in the description.
    pub(crate) wire: String,
    pub(crate) place: ParameterPlace,
    /// How it is written, if not as a scalar usually is.
    pub(crate) style: Option<Style>,
    pub(crate) optional: bool,
}

/// A constant of the runtime's `Style`, and what is changed of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) constant: &'static str,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterPlace {
    Path,
    Query,
    QueryString,
    Header,
    Cookie,
}

/// The body of a method's request.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) content_type: String,
    pub(crate) content: Content,
    pub(crate) optional: bool,
}

/// What a body is written as.
#[derive(Debug)]
pub(crate) enum Content {
    Json,
    /// The properties whose style is described.
    Form(Vec<(String, Style)>),
    Multipart(Vec<Part>),
    /// The name of the element.
    Xml(String),
    XmlAs(XmlReference),
    Text,
    Bytes,
    /// Only the run tells what it is.
    Open,
}

/// A part of a multipart body.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) written: PartWritten,
}

/// How a part of a multipart body is written.
#[derive(Debug)]
pub(crate) enum PartWritten {
    /// With a content type, by a constructor of the runtime's `Part`.
    Typed { content_type: String, constructor: &'static str },
    /// As in a form.
    Styled(Style),
}
