//! The closed list of codes.

use std::fmt;

use crate::suggest;

/// Whether a finding stops the compilation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    Error,
    Warning,
}

/// Defines the codes with number, title, section and explanation, so that none can lack one.
macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $number:literal, $title:literal, $section:literal;)*) => {
        /// The kind of a diagnostic. Codes that begin with `E` stop the compilation, those with `W` do not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])* $name,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it is written, such as `E0301`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $number,)* }
            }

            /// What it is about, in a few words.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// The section of the specification that it rests on.
            pub const fn section(self) -> &'static str {
                match self { $(Self::$name => $section,)* }
            }

            /// What it means and what to do.
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n"),*),)* }
            }
        }
    };
}

codes! {
    /// The description cannot be read from the disk. Check the path on the command line or in build.rs.
    UnreadableFile = "E0001", "a description cannot be read", "Arazzo, Format";
    /// The text is neither YAML nor JSON, a key is there twice, or it is nested deeper than 128 levels.
    Syntax = "E0002", "the text is no YAML", "Arazzo, Format";
    /// The file behind the `url` of a source description cannot be read. Relative URLs start at the folder
    /// of the description; nothing is fetched from the network.
    UnreadableSource = "E0003", "a source cannot be read", "Arazzo, Relative References in URLs";
    /// A field that the specification requires is not there.
    MissingField = "E0101", "a required field is missing", "Arazzo, Schema";
    /// A field holds another kind of value than the specification says.
    WrongKind = "E0102", "a field holds the wrong kind of value", "Arazzo, Schema";
    /// A field that the specification does not have. It has no effect; extensions begin with `x-`.
    UnknownField = "W0103", "an unknown field", "Arazzo, Specification Extensions";
    /// Two workflows, steps, sources, parameters or outputs have the same name where it has to be unique.
    Duplicate = "E0104", "a name is there twice", "Arazzo, Workflow Object and Step Object";
    /// `arazzo` is not a version that is read: 1.0.x or 1.1.x.
    UnsupportedVersion = "E0105", "an unsupported version of Arazzo", "Arazzo, Versions";
    /// The text begins like a runtime expression, but is none. A step's output is `$steps.ID.outputs.NAME`, an
    /// input `$inputs.NAME`, a property of the answer `$response.body#/NAME`.
    InvalidExpression = "E0106", "not a runtime expression", "Arazzo, Runtime Expressions";
    /// The condition of a criterion does not follow the grammar of simple conditions.
    InvalidCondition = "E0107", "not a condition", "Arazzo, Criterion Object, Literals and Operators";
    /// The step sends or receives a message of AsyncAPI. What is printed speaks HTTP only; leave the step out, or do it in code of
    /// your own.
    AsyncApiStep = "E0109", "AsyncAPI steps are not executed", "Arazzo 1.1, Step Object";
    /// Two fields exclude each other, or a field belongs to another kind of object: a step calls one thing, an action leads
    /// to one place, `action` and `correlationId` are for AsyncAPI.
    Misplaced = "E0110", "fields that do not go together", "Arazzo, Step Object and Failure Action Object";
    /// The document says that it is of Arazzo 1.0 and uses what came with 1.1. It works; other tools may not know it.
    NewerConstruct = "W0111", "a construct of a later version", "Arazzo 1.1, Versions";
    /// The text is spelt in a way that the specification does not have, and what it means is plain: `$response.headers`,
    /// properties behind dots, text in `"…"` or without quotes.
    OtherSpelling = "W0112", "an accepted spelling", "Arazzo, Runtime Expressions; Criterion Object";
    /// An expression inside longer text has no braces. By the specification it is text; write `{$…}` to have it replaced, as
    /// it is here.
    UnbracedExpression = "W0113", "an expression without braces", "Arazzo, Runtime Expressions";
    /// A condition of type `jsonpath` is a query, which holds when it selects something. This is a comparison; it is
    /// evaluated as one. A query would be `$[?@.status == 'active']`.
    ComparisonAsQuery = "W0114", "a comparison in place of a query", "Arazzo, Criterion Object; RFC 9535";
    /// Another version of JSONPath or XPath is asked for than the one that runs: RFC 9535 and XPath 3.1.
    OtherVersion = "W0115", "another version of a language", "Arazzo, Expression Type Object";
    /// Ids are of letters, digits, `_` and `-`; the names of outputs and components have `.` as well. Others may not be found
    /// by expressions, and other tools refuse them.
    UnusualName = "W0116", "an unusual name", "Arazzo, Workflow Object, Step Object, Source Description Object";
    /// The text is no JSONPath query, no regular expression or no XPath expression, or it is nested too deep.
    InvalidQuery = "E0117", "not a query or pattern", "Arazzo, Criterion Object and Selector Object";
    /// The specification has this field, but not for an object of this kind, or not in this place, or nothing runs what a step is to wait
    /// for. It is left out.
    NoEffect = "W0118", "a field without effect", "Arazzo, Parameter Object, Reusable Object, Failure Action Object";
    /// A group of a regular expression is repeated without a limit, and what is in it as well: `(a+)+$`. A text that nearly fits can be cut
    /// in so many ways that looking for a match takes longer than anybody waits. Leave one of the two out: `a+$`.
    SlowPattern = "W0119", "a pattern that may take very long", "Arazzo, Criterion Object; ECMA-262, Pattern Semantics";
    /// The text is nearly an expression: `$input.id`, `${inputs.id}`, `{{inputs.id}}`, `{inputs.id}`. By the specification it is text, and
    /// goes out as it stands. An expression is `$inputs.id`, and `{$inputs.id}` inside of a text.
    Lookalike = "W0120", "a text that is nearly an expression", "Arazzo, Runtime Expressions";
    /// The source is no OpenAPI document of a version that is read: 2.0 (Swagger), 3.0, 3.1, 3.2.
    UnsupportedOpenApi = "E0201", "an unsupported source", "Arazzo, Source Description Object";
    /// A part of the OpenAPI document that a workflow reaches does not follow OpenAPI.
    InvalidOpenApi = "E0202", "not OpenAPI", "OpenAPI, Schema";
    /// A `$ref` leads nowhere, or only to itself.
    UnresolvedReference = "E0203", "an unresolved reference", "OpenAPI, Reference Object";
    /// A server is relative to where the description was found, and no `$self` and no mapped URL says where that is; or it has parts to
    /// fill in that are no variables. A client cannot know them: it has to be given a base URL.
    UnusableServer = "W0204", "a server that is no base URL", "OpenAPI, Server Object";
    /// The path has a place, `{id}`, and no parameter of the operation says what goes there. It is filled with a text, so that each
    /// request has to have one: describe it as a parameter `in: path`.
    UndescribedPlace = "W0205", "a part of a path that nothing describes", "OpenAPI, Paths Object, Path Templating";
    /// A variable of a server is a text, and what is written here is a number or a truth value. It is read as the text that is written;
    /// other tools may refuse it. Put it in quotes.
    UnquotedText = "W0206", "a text without quotes", "OpenAPI, Server Variable Object";
    /// A keyword of a schema narrows what is valid in a way that no Rust type has, such as `not` or `if`. Values
    /// have the type without it, and are not checked against it.
    UncheckedKeyword = "W0211", "a keyword that is not checked", "JSON Schema, Applicator and Validation";
    /// What a schema allows has no Rust type, such as an enum of texts and numbers. It is a JSON value.
    Untyped = "W0212", "a schema without a Rust type", "OpenAPI, Schema Object";
    /// Something that the `xml` of a schema says cannot be followed: it is no name or no field of XML, an object or a list would be an
    /// attribute or a text, a prefix is declared nowhere, or only the value tells which of several schemas speaks. The body is written as
    /// if it were not there.
    XmlAnnotation = "W0215", "an XML annotation that is not followed", "OpenAPI, XML Object";
    /// The body of a request is XML and a list, and nothing says that an element is around it. A document is one element, so that only a
    /// list of one item can be sent: others are refused before anything is. Say `wrapped: true`, or `nodeType: element`, in its `xml`.
    XmlList = "W0216", "an XML body without an element around it", "OpenAPI, XML Object, wrapped, nodeType; XML 1.0, 2.1";
    /// An object in a multipart body is written as JSON, and its `contentType` says that it is something else. It is sent as JSON that is
    /// called so.
    PartContentType = "W0217", "a part that is not of its content type", "OpenAPI, Encoding Object, contentType";
    /// By its name this is a secret, and nothing says that it is a text or a number. It is printed as a JSON value, which stands in states
    /// and is shown by `Debug`: describe its type.
    ShownSecret = "W0218", "a secret that is shown", "JSON Schema, type";
    /// A `$ref` of a schema leads nowhere. What it would describe is a JSON value.
    UnresolvedSchema = "W0214", "an unresolved schema", "OpenAPI, Reference Object";
    /// The parts of an `allOf` have types that exclude each other. The type that says most is taken.
    ConflictingTypes = "W0213", "types that exclude each other", "JSON Schema, allOf";
    /// No source has an operation of this id.
    UnknownOperation = "E0301", "an unknown operation", "Arazzo, Step Object, operationId";
    /// Several operations have this id. Name the source: `$sourceDescriptions.NAME.ID`.
    AmbiguousOperation = "E0302", "an ambiguous operation", "Arazzo, Step Object, operationId";
    /// An expression names an input that the workflow does not declare.
    UnknownInput = "E0303", "an unknown input", "Arazzo, Runtime Expressions";
    /// An expression names a step that the workflow does not have.
    UnknownStep = "E0304", "an unknown step", "Arazzo, Runtime Expressions";
    /// An expression names an output that the step does not declare.
    UnknownOutput = "E0305", "an unknown output", "Arazzo, Runtime Expressions";
    /// An expression reads a step that has not run by then: a later step, or the step itself.
    NotYetRun = "E0306", "a step that has not run yet", "Arazzo, Step Object, dependsOn";
    /// An expression names a source that the description does not declare.
    UnknownSource = "E0307", "an unknown source", "Arazzo, Source Description Object";
    /// A step or an action names a workflow that the description, or the source, does not have.
    UnknownWorkflow = "E0308", "an unknown workflow", "Arazzo, Step Object, workflowId";
    /// A Reusable Object names a component that this description does not have, or one of another kind.
    UnknownComponent = "E0309", "an unknown component", "Arazzo, Reusable Object and Components Object";
    /// An expression names something that is not there: a field of a source, a part of the request, `$self` without one.
    UnknownName = "E0310", "an unknown name", "Arazzo, Runtime Expressions";
    /// An expression goes on into a value that has no such part. What a typed value does not have is not kept.
    UnknownPart = "E0311", "a part that is not there", "Arazzo, Runtime Expressions";
    /// An `operationPath` is the URL of a source, `#`, and a JSON Pointer to an operation.
    InvalidOperationPath = "E0312", "not an operation path", "Arazzo, Step Object, operationPath";
    /// An `operationPath` is written in another form than `{$sourceDescriptions.NAME.url}#/paths/~1pets/get`; what it means is plain.
    OddOperationPath = "W0313", "an operation path in another form", "Arazzo, Step Object, operationPath";
    /// Steps depend on each other in a circle, so that none of them can be the first.
    DependencyCycle = "E0314", "steps that wait for each other", "Arazzo, Step Object, dependsOn";
    /// A workflow is called by what it calls itself, or depends on itself. Most often such a call would never end; where a criterion
    /// ends it, it is not supported all the same. A loop is written with `goto` between steps.
    CallCycle = "E0315", "workflows that call each other", "Arazzo, Step Object, workflowId";
    /// There are several sources, and the id of an operation does not say which of them has it. By the specification it has to:
    /// `$sourceDescriptions.NAME.ID`. Here only one has such an operation, and that is called.
    UnqualifiedOperation = "W0316", "an operation without its source", "Arazzo, Step Object, operationId";
    /// An expression reads a workflow that may run several times, and the way to the expression decides which run is the last. Read an
    /// output of the step that is meant.
    SeveralRuns = "E0317", "one of several runs", "Arazzo, Runtime Expressions";
    /// A path parameter of the operation is not supplied, so that there is no path to send to.
    MissingPathParameter = "E0401", "a path parameter is missing", "Arazzo, Parameter Object";
    /// A value has another type than the place it goes to: the input of a workflow, the output of a workflow whose place another one
    /// takes (`goto`), or a place that cannot keep a secret.
    TypeMismatch = "E0402", "types do not fit", "Arazzo, Runtime Expressions; OpenAPI, Schema Object";
    /// A criterion compares the status with one that the operation does not document, so that the
    /// type of the answer is unknown.
    UndocumentedStatus = "W0403", "an undocumented status", "OpenAPI, Responses Object";
    /// A JSON Pointer leads to a property that the schema does not have. What is there is a JSON value.
    UnknownProperty = "W0404", "an unknown property", "OpenAPI, Schema Object";
    /// A parameter or a body property that the operation requires is not supplied. Services often
    /// require less than their descriptions say; the request is sent without it.
    MissingRequired = "W0405", "a required value is missing", "OpenAPI, Parameter Object and Schema Object";
    /// The step passes a parameter that the operation does not declare. It is sent all the same, but for a path parameter of the
    /// workflow: the path has no place for it.
    UndeclaredParameter = "W0406", "an undeclared parameter", "Arazzo, Parameter Object";
    /// The step has a request body, and the operation declares none. It is sent all the same; with GET, HEAD and DELETE
    /// a service may well ignore it.
    UnexpectedBody = "W0407", "an unexpected request body", "OpenAPI, Request Body Object";
    /// The payload has a property that the schema of the body does not have. It is sent all the same.
    UndeclaredProperty = "W0408", "an undeclared property", "OpenAPI, Schema Object";
    /// A criterion can never hold, or a literal is not a value of the enum; or an action of the workflow stands at a step where what it
    /// reads of others is missing. It is left out there if a criterion or a required input needs that.
    Impossible = "W0409", "a value that cannot occur", "OpenAPI, Schema Object";
    /// No way through the workflow leads to this step: an action that is always taken goes elsewhere.
    Unreachable = "W0410", "a step that is never reached", "Arazzo, Success Action Object";
    /// From this step on, actions lead back again and again, and none ends the workflow.
    Endless = "W0411", "a loop without an end", "Arazzo, Success Action Object";
    /// A value stands alone where a comparison is expected. It passes whenever it is there and not `false`.
    LoneOperand = "W0412", "a condition without a comparison", "Arazzo, Criterion Object";
    /// The criteria of a step accept answers of several types. Its outputs are JSON values; a criterion can select one status.
    SeveralAnswers = "W0413", "answers of several types", "OpenAPI, Responses Object";
    /// A workflow that is called requires an input that it is not given.
    MissingInput = "E0414", "an input is missing", "Arazzo, Workflow Object, inputs";
    /// The step has a request body without a payload and without replacements.
    EmptyBody = "W0415", "a request body without a payload", "Arazzo, Request Body Object";
    /// The step names a content type that the operation does not declare. It is sent as the step says, and nothing describes the body.
    UndeclaredContentType = "W0421", "an undeclared content type", "Arazzo, Request Body Object";
    /// The operation takes several content types, none of them JSON, and the step does not say which it sends. The first one is sent.
    SeveralContentTypes = "W0422", "several content types", "Arazzo, Request Body Object";
    /// A value has another type than the parameter or the property that it goes to. It is sent as it is, and the service may
    /// refuse it.
    OtherType = "W0416", "a value of another type", "Arazzo, Runtime Expressions; OpenAPI, Schema Object";
    /// `security` requires a scheme that the description does not have. The operation is called without it, unless
    /// a step passes the credential itself. Or the scheme is of a kind that is hardly meant, or that no fixed credential serves.
    UnknownScheme = "W0423", "an unknown security scheme", "OpenAPI, Security Requirement Object";
    /// A parameter has a style that its location does not know. The usual style of the location is used.
    MisplacedStyle = "W0424", "a style that does not belong here", "OpenAPI, Parameter Object, style";
    /// The key of a path has a query, which belongs into parameters. It is sent with every request of the operation.
    PathWithQuery = "W0425", "a path with a query", "OpenAPI, Paths Object";
    /// A parameter is a list, and the step has one value for it. It is sent as it is.
    OneForList = "W0426", "one value for a list", "OpenAPI, Parameter Object";
    /// The target of a replacement selects nothing in a payload that is written out, so that nothing is replaced. A JSON Pointer adds a
    /// property to an object that is there, and `-` is the end of a list; a JSONPath adds nothing.
    NoTarget = "W0427", "a target that is not in the payload", "Arazzo, Payload Replacement Object";
    /// A header says how the request travels, such as `Connection` or `Transfer-Encoding`. That is between the client and the server it is
    /// connected to, and a value could make one request look like two: it is not sent.
    ConnectionHeader = "W0429", "a header of the connection", "RFC 9110, 7.6.1; RFC 9112, 6.1";
    /// A step that calls a workflow asks for a status. It has no answer of its own: the last answer of the workflow is meant, and
    /// that may have several statuses. Ask for an output of the workflow instead.
    LastStatus = "W0417", "the status of a called workflow", "Arazzo, Step Object, workflowId";
    /// A name that the build script or the command line calls a secret, or none, is no name of an input, a parameter, a property that is
    /// read or a header that is an output, or only of values that cannot be secrets. What was to be hidden is shown: correct the name.
    UnknownSecret = "W0428", "a secret's name that means nothing", "this project, README.md";
    /// The answer of a step is described as XML, and a JSON Pointer or a JSONPath leads into it. They find nothing there: a step with
    /// such an output fails after its request was answered, and what a criterion compares is missing. Use an XPath.
    InsideXml = "W0418", "a part of an XML answer", "RFC 6901; Arazzo, Criterion Object, type";
    /// The answer of a step is decoded as JSON, and an XPath leads into it. It finds nothing there. Where an operation answers JSON and XML, it
    /// is asked for JSON: read that, by a JSON Pointer or a JSONPath.
    XPathIntoJson = "W0430", "an XPath into JSON", "Arazzo, Criterion Object, type";
    /// A printed file was changed by hand. Take the change back, or empty the file to have it printed anew.
    ChangedByHand = "E0501", "a printed file was changed", "this project, ARCHITECTURE.md";
    /// A printed file is not what its description says, and nothing may be written here. Build a checkout and commit the result.
    Stale = "E0502", "a printed file is stale", "this project, ARCHITECTURE.md";
    /// A file cannot be written or deleted.
    Unwritable = "E0503", "a file cannot be written", "this project, ARCHITECTURE.md";
}

impl Code {
    /// The code that is written so, such as `E0301`.
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(text))
    }

    /// The code that somebody may have meant.
    pub fn nearest(text: &str) -> Option<Self> {
        let digits = |text: &str| text.trim_start_matches(char::is_alphabetic).to_owned();
        let same = Self::ALL.iter().find(|code| digits(code.as_str()) == digits(text));
        let near = || suggest::nearest(text, Self::ALL.iter().map(|code| code.as_str()));
        same.copied().or_else(|| near().and_then(Self::named))
    }

    pub(crate) fn severity(self) -> Severity {
        if self.as_str().starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
