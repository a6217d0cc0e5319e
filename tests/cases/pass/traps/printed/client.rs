// Printed by arazzo-codegen; changes are lost. Seal: 6bf46e0a2466d1ce
use arazzo_runtime::{Call, Http, HttpBuilder, Method, NoContent};
use super::types::{
    ByYearFilter, OptionSchema, RefreshRequest, ResultSchema, Type, UploadRequest,
};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &["access_token", "token"];
/// Client of What has stopped generators.
///
/// Lists are joined by `%2C`, at %s percent {or so}.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://traps.example/v1", SECRETS),
        }
    }

    /// `GET /<type>/things/{date.year}`
    pub fn by_year(
        &self,
        date_year: i64,
        r#type: Option<&str>,
        start_time: Option<&str>,
        start_time_: Option<&str>,
        filter: Option<&ByYearFilter>,
    ) -> Call<ResultSchema> {
        self.http
            .call("by_year", Method::GET, "/<type>/things/{date.year}")
            .accept("application/json")
            .path("date.year", date_year)
            .query("type", r#type)
            .query("StartTime<", start_time)
            .query("StartTime>", start_time_)
            .query_as("filter", arazzo_runtime::Style::DEEP_OBJECT, filter)
    }

    /// `HEAD /<type>/things/{date.year}`
    pub fn is_there(&self, date_year: i64) -> Call<NoContent> {
        self.http
            .call("is_there", Method::HEAD, "/<type>/things/{date.year}")
            .path("date.year", date_year)
    }

    /// `GET /anything`
    pub fn anything(&self) -> Call<arazzo_runtime::Text> {
        self.http.call("anything", Method::GET, "/anything")
    }

    /// `PUT /anything`
    pub fn put_anything(&self, body: Option<&OptionSchema>) -> Call<NoContent> {
        self.http
            .call("put_anything", Method::PUT, "/anything")
            .json_if("application/json", body)
    }

    /// `POST /oauth2/token#refresh`
    pub fn refresh(&self, body: Option<&RefreshRequest>) -> Call<Type> {
        self.http
            .call("refresh", Method::POST, "/oauth2/token")
            .accept("application/json")
            .form("application/x-www-form-urlencoded", body, &[])
    }

    /// `GET /pictures`
    pub fn picture(&self) -> Call<arazzo_runtime::Bytes> {
        self.http.call("picture", Method::GET, "/pictures").accept("image/jpeg")
    }

    /// `GET /sessions`
    pub fn session(&self) -> Call<arazzo_runtime::Text> {
        self.http.call("session", Method::GET, "/sessions").accept("application/sdp")
    }

    /// `GET /tables`
    pub fn table(&self) -> Call<arazzo_runtime::Text> {
        self.http.call("table", Method::GET, "/tables").accept("text/csv")
    }

    /// `POST /uploads`
    pub fn upload(&self, body: Option<&UploadRequest>) -> Call<NoContent> {
        self.http
            .call("upload", Method::POST, "/uploads")
            .multipart(
                "multipart/form-data",
                body,
                &[arazzo_runtime::Part::any_file("file", "application/octet-stream")],
            )
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
