// Printed by arazzo-codegen; changes are lost. Seal: ad0fd4553d14bafb
use arazzo_runtime::{Call, Http, HttpBuilder, Json, Method, NoContent, Value};
use super::types::{AddAlbumRequest, Picture, PictureSchema};

/// Names of properties whose values are never shown.
const SECRETS: &[&str] = &[];
/// Client of Pictures.
#[derive(Clone, Debug)]
pub struct Client {
    http: Http,
}

impl Client {
    /// A builder for the first server of the description.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            http: HttpBuilder::new("https://pictures.example/v1", SECRETS),
        }
    }

    /// `POST /pictures`
    pub fn add_picture(&self, body: &PictureSchema) -> Call<NoContent> {
        self.http
            .call("addPicture", Method::POST, "/pictures")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::file("thumbnail", "image/gif"),
                    arazzo_runtime::Part::any_file("scan", "image/png"),
                    arazzo_runtime::Part::any_file("photo", "application/octet-stream"),
                ],
            )
    }

    /// `POST /albums`
    pub fn add_album(&self, body: &AddAlbumRequest) -> Call<NoContent> {
        self.http
            .call("addAlbum", Method::POST, "/albums")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[arazzo_runtime::Part::any_file("pictures", "application/octet-stream")],
            )
    }

    /// `POST /raw`
    pub fn send_raw(&self, body: &arazzo_runtime::File) -> Call<NoContent> {
        self.http
            .call("sendRaw", Method::POST, "/raw")
            .bytes("application/octet-stream", Some(body))
    }

    /// `PUT /pictures`
    pub fn describe_picture(&self, body: &Picture) -> Call<NoContent> {
        self.http
            .call("describePicture", Method::PUT, "/pictures")
            .json("application/json", body)
    }

    /// `GET /pictures/{id}`
    pub fn get_picture(&self, id: &str) -> Call<arazzo_runtime::Bytes> {
        self.http
            .call("getPicture", Method::GET, "/pictures/{id}")
            .accept("image/png")
            .path("id", id)
    }

    /// `PUT /pictures/{id}`
    pub fn replace_picture(
        &self,
        id: &str,
        body: &arazzo_runtime::File,
    ) -> Call<NoContent> {
        self.http
            .call("replacePicture", Method::PUT, "/pictures/{id}")
            .path("id", id)
            .bytes("image/png", Some(body))
    }

    /// `PUT /albums`
    pub fn set_cover(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("setCover", Method::PUT, "/albums")
            .multipart(
                "multipart/form-data",
                Some(body),
                &[
                    arazzo_runtime::Part::file("secret", "application/pkcs8"),
                    arazzo_runtime::Part::any_file("cover", "application/octet-stream"),
                ],
            )
    }

    /// `POST /mixed`
    pub fn send_mixed(&self, body: &Json<impl Fn() -> Value>) -> Call<NoContent> {
        self.http
            .call("sendMixed", Method::POST, "/mixed")
            .text_or_json("application/octet-stream", Some(body))
    }
}

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    http: HttpBuilder,
}

arazzo_runtime::client_builder!(ClientBuilder => Client);
