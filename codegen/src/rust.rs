//! A crate as it is printed: names are decided, nothing of the specification is left.
//!
//! Comes from `lower`; `emit` prints it item by item.

/// A printed crate or module.
#[derive(Debug)]
pub(crate) struct Crate {
    /// The documentation of the whole.
    pub(crate) docs: Vec<String>,
    pub(crate) files: Vec<File>,
}

/// A printed file: a module.
#[derive(Debug)]
pub(crate) struct File {
    /// The names of the modules from the root, such as `workflows`, `register_and_activate_sim`.
    pub(crate) module: Vec<String>,
    pub(crate) docs: String,
    pub(crate) imports: Vec<Import>,
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
    Client(Client),
    Workflow(Function),
}

/// A struct of data.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) derives: Vec<&'static str>,
    /// Whether it is read from answers.
    pub(crate) reads: bool,
    /// Whether the names of all fields are those of the description in camel case.
    pub(crate) camel_case: bool,
    pub(crate) fields: Vec<Field>,
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
    /// Whether `null` entries of its list or map are kept.
    pub(crate) keep_nulls: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// The body of an answer without one.
    NoContent,
    Bool,
    I32,
    I64,
    F64,
    /// `String` or `&str`.
    Text,
    /// A JSON value.
    Value,
    /// A body that is put together as JSON.
    Json,
    Named(String),
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
    pub(crate) docs: Vec<String>,
    pub(crate) variants: Vec<Variant>,
}

/// A variant and the text it stands for.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The client of a service.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) docs: Vec<String>,
    /// The names of secret properties.
    pub(crate) secret_names: Vec<String>,
    pub(crate) servers: Vec<Server>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) schemes: Vec<Scheme>,
    pub(crate) methods: Vec<Method>,
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
    /// The method that sets where tokens come from, if they expire.
    pub(crate) source: Option<String>,
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
    pub(crate) method: String,
    pub(crate) path: String,
    /// The server of the operation's own.
    pub(crate) server: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Alternatives, each a list of constants.
    pub(crate) security: Vec<Vec<String>>,
    pub(crate) answer: Type,
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
    Text,
}

/// A part of a multipart body.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) file: bool,
}

/// The function of a workflow.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) workflow_id: String,
    /// Whether it calls a deprecated method.
    pub(crate) calls_deprecated: bool,
    pub(crate) inputs: Option<String>,
    pub(crate) outputs: String,
    pub(crate) steps: Vec<Step>,
    /// The expression of the outputs.
    pub(crate) result: Expr,
}

/// A step of a workflow.
#[derive(Debug)]
pub(crate) struct Step {
    /// The comment above it, line by line.
    pub(crate) comment: Vec<String>,
    pub(crate) id: String,
    /// What has to be there before the step: a name, the expression's text, an optional value.
    pub(crate) needs: Vec<Need>,
    pub(crate) call: Expr,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) reads: Reads,
    pub(crate) outputs: Vec<(String, Expr)>,
}

/// A value that a step cannot do without.
#[derive(Debug)]
pub(crate) struct Need {
    pub(crate) name: String,
    pub(crate) expression: String,
    pub(crate) value: Expr,
}

/// A success criterion.
#[derive(Debug)]
pub(crate) struct Criterion {
    pub(crate) text: String,
    pub(crate) condition: Condition,
}

/// A condition on `response.status()`.
#[derive(Debug)]
pub(crate) enum Condition {
    Both(Box<Condition>, Box<Condition>),
    Either(Box<Condition>, Box<Condition>),
    Status(crate::arazzo::Comparison, u16),
    Constant(bool),
}

/// What a step reads of its answer.
#[derive(Debug)]
pub(crate) enum Reads {
    Nothing,
    /// The decoded body, into a variable; without a body an empty one, if `or_default`.
    Body {
        variable: String,
        ty: Type,
        or_default: bool,
    },
    /// The decoded body and the same as a JSON value.
    BodyAndValue {
        variable: String,
        raw: String,
        ty: Type,
        or_default: bool,
    },
}

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    /// A variable, a constant or a path such as `SimStatus::from`.
    Path(Vec<String>),
    Field(Box<Expr>, String),
    Method(Box<Expr>, &'static str, Vec<Expr>),
    Call(Box<Expr>, Vec<Expr>),
    Ref(Box<Expr>),
    Text(String),
    Integer(i128),
    Float(f64),
    Bool(bool),
    Null,
    /// `|it| …`
    Closure(Box<Expr>),
    Struct(String, Vec<(String, Expr)>),
    List(Vec<Expr>),
    /// `json!({ … })`
    Object(Vec<Entry>),
    /// `Json::new(|| json!(…))`
    Json(Box<Expr>),
}

/// An entry of a JSON object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) value: Expr,
    /// Whether the value is an option, and the entry is left out for `None`.
    pub(crate) optional: bool,
}

impl Expr {
    pub(crate) fn name(name: &str) -> Self {
        Self::Path(vec![name.to_owned()])
    }

    pub(crate) fn field(self, name: &str) -> Self {
        Self::Field(Box::new(self), name.to_owned())
    }

    pub(crate) fn method(self, name: &'static str, arguments: Vec<Self>) -> Self {
        Self::Method(Box::new(self), name, arguments)
    }

    pub(crate) fn reference(self) -> Self {
        Self::Ref(Box::new(self))
    }

    pub(crate) fn some(self) -> Self {
        Self::Call(Box::new(Self::name("Some")), vec![self])
    }
}
