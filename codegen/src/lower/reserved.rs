//! Names that types, methods and constants of a description give way to.

/// Names that printed files use for something else.
pub(super) const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "ClientBuilder",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Duration",
    "Eq",
    "Err",
    "From",
    "Http",
    "HttpBuilder",
    "Into",
    "Json",
    "Method",
    "NoContent",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Run",
    "Scheme",
    "Secret",
    "Self",
    "Serialize",
    "Server",
    "Some",
    STEPS,
    "String",
    "Value",
    "Vec",
    "WorkflowError",
    "Xml",
    "XmlObject",
];

/// The type of the steps of a workflow that branches.
pub(super) const STEPS: &str = "Step";

/// Constants of the file of a client.
pub(super) const CLIENT_CONSTANTS: &[&str] = &["SECRETS"];

/// Methods that every client has, and those that would be taken for methods of `Clone` and `Ord`.
pub(super) const CLIENT_METHODS: &[&str] =
    &["apart", "builder", "called", "called_as", "clone", "cmp", "http", "new", "resuming", "with"];

/// Methods that every builder has, and those that would be taken for operators.
pub(super) const BUILDER_METHODS: &[&str] = &[
    "add",
    "allow_plain_http",
    "base_url",
    "bitand",
    "bitor",
    "bitxor",
    "body_limit",
    "build",
    "client",
    "clock",
    "configure",
    "connection_retries",
    "div",
    "header_limit",
    "http_client",
    "jitter",
    "mul",
    "observer",
    "rem",
    "retry_after_cap",
    "retry_unsafe",
    "server",
    "shl",
    "shr",
    "step_budget",
    "sub",
    "timeout",
    "trace_context",
];
