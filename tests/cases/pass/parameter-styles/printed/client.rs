// Printed by arazzo-codegen; changes are lost. Seal: df16df5c213e2a0e
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Secret, Value};
use super::types::{Colour, QueriesDeepObject};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Colours.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://colours.example/v1", SECRETS),
        }
    }

    /// `GET /{simple}/{label}/{labels}/{matrix}/{matrices}/{one}`
    pub fn paths(
        &self,
        simple: &[String],
        label: &[String],
        labels: &[String],
        matrix: &[String],
        matrices: &[String],
        one: &str,
    ) -> Call<NoContent> {
        self.http
            .call(
                "paths",
                Method::GET,
                "/{simple}/{label}/{labels}/{matrix}/{matrices}/{one}",
            )
            .path_as("simple", arazzo_runtime::Style::SIMPLE, simple)
            .path_as("label", arazzo_runtime::Style::LABEL, label)
            .path_as("labels", arazzo_runtime::Style::LABEL.explode(), labels)
            .path_as("matrix", arazzo_runtime::Style::MATRIX, matrix)
            .path_as("matrices", arazzo_runtime::Style::MATRIX.explode(), matrices)
            .path_as("one", arazzo_runtime::Style::MATRIX, one)
    }

    /// `GET /colours`
    #[allow(clippy::too_many_arguments)]
    pub fn queries(
        &self,
        form: Option<&[String]>,
        exploded: Option<&[String]>,
        space: Option<&[String]>,
        pipe: Option<&[String]>,
        deep: Option<&[String]>,
        json: Option<&[String]>,
        reserved: Option<&str>,
        more: Option<&[String]>,
        object: Option<&Colour>,
        objects: Option<&Colour>,
        deep_object: Option<&QueriesDeepObject>,
        any: Option<&Json<impl Fn() -> Value>>,
        x_colours: Option<&[String]>,
        x_object: Option<&Colour>,
        colours: Option<&[String]>,
        session: Option<&Secret<String>>,
    ) -> Call<NoContent> {
        self.http
            .call("queries", Method::GET, "/colours")
            .query_as("form", arazzo_runtime::Style::FORM, form)
            .query_as("exploded", arazzo_runtime::Style::FORM.explode(), exploded)
            .query_as("space", arazzo_runtime::Style::SPACE_DELIMITED, space)
            .query_as("pipe", arazzo_runtime::Style::PIPE_DELIMITED, pipe)
            .query_as("deep", arazzo_runtime::Style::DEEP_OBJECT, deep)
            .query_as("json", arazzo_runtime::Style::JSON, json)
            .query_as("reserved", arazzo_runtime::Style::FORM.allow_reserved(), reserved)
            .query_as("more", arazzo_runtime::Style::FORM.explode(), more)
            .query_as("object", arazzo_runtime::Style::FORM, object)
            .query_as("objects", arazzo_runtime::Style::FORM.explode(), objects)
            .query_as("deepObject", arazzo_runtime::Style::DEEP_OBJECT, deep_object)
            .query_as("any", arazzo_runtime::Style::JSON, any)
            .header_as("X-Colours", arazzo_runtime::Style::SIMPLE, x_colours)
            .header_as("X-Object", arazzo_runtime::Style::SIMPLE.explode(), x_object)
            .cookie("colours", arazzo_runtime::Style::FORM, colours)
            .cookie("session", arazzo_runtime::Style::FORM, session)
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
