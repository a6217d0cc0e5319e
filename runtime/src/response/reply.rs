//! Answers to operations that are called by themselves, and the kinds of bodies that are no JSON.

use std::fmt;

use super::Response;

/// The body of an answer that has none, as far as its description says.
///
/// ```no_run
/// use arazzo_runtime::{Method, NoContent};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let reply = http.call::<NoContent>("deletePet", Method::DELETE, "/pets/{id}").path("id", 7).send().await?;
/// assert_eq!(reply.status(), 204);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoContent;

/// The body of an answer that is text: plain text, XML, CSV. Its [`Call`](crate::Call) gives a `String`.
///
/// ```no_run
/// use arazzo_runtime::{Method, Text};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let csv: String = http.call::<Text>("exportPets", Method::GET, "/pets.csv").send().await?.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text;

/// The body of an answer that is neither JSON nor text, such as a picture. Its [`Call`](crate::Call) gives a `Vec<u8>`.
///
/// ```no_run
/// use arazzo_runtime::{Bytes, Method};
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let photo: Vec<u8> = http.call::<Bytes>("getPhoto", Method::GET, "/photos/7").send().await?.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes;

/// The answer to an operation that was called by itself: a decoded body, and what came with it.
///
/// It derefs to the body. `Debug` shows it as that of the [response](Self::response): the JSON that came, without what must not be shown.
///
/// ```no_run
/// use arazzo_runtime::{Method, Reply};
///
/// #[derive(serde::Deserialize)]
/// struct Pet {
///     name: String,
/// }
///
/// # async fn send(http: arazzo_runtime::Http) -> Result<(), arazzo_runtime::Error> {
/// let pet: Reply<Pet> = http.call::<Pet>("getPet", Method::GET, "/pets/{id}").path("id", 7).send().await?;
/// println!("{}: {:?}", pet.name, pet.header("etag"));
/// let pet: Pet = pet.into_body();
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Reply<T> {
    /// The decoded body.
    pub body: T,
    pub(crate) response: Response,
}

impl<T> Reply<T> {
    /// The HTTP status, which is 2xx.
    ///
    /// ```
    /// use arazzo_runtime::{Method, Value};
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// # async fn service(answer: &'static str) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// #     let url = format!("http://{}", listener.local_addr()?);
    /// #     tokio::spawn(async move {
    /// #         let (mut stream, _) = listener.accept().await?;
    /// #         stream.read(&mut [0; 4096]).await?;
    /// #         stream.write_all(answer.as_bytes()).await
    /// #     });
    /// #     Ok(url)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let url = service("HTTP/1.1 203 Non-Authoritative Information\r\nconnection: close\r\n\r\n{\"name\":\"Rex\"}").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let pet = http.call::<Value>("getPet", Method::GET, "/pets/7").send().await?;
    /// // The service answers 203.
    /// assert_eq!(pet.status(), 203);
    /// # Ok(()) }
    /// ```
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// The first value of a header, described or not.
    ///
    /// ```
    /// use arazzo_runtime::{Method, Value};
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// # async fn service(answer: &'static str) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// #     let url = format!("http://{}", listener.local_addr()?);
    /// #     tokio::spawn(async move {
    /// #         let (mut stream, _) = listener.accept().await?;
    /// #         stream.read(&mut [0; 4096]).await?;
    /// #         stream.write_all(answer.as_bytes()).await
    /// #     });
    /// #     Ok(url)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let url = service("HTTP/1.1 200 OK\r\netag: v7\r\nconnection: close\r\n\r\n{\"name\":\"Rex\"}").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let pet = http.call::<Value>("getPet", Method::GET, "/pets/7").send().await?;
    /// // The service answers with `ETag: v7`.
    /// assert_eq!(pet.header("ETag"), Some("v7"));
    /// # Ok(()) }
    /// ```
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }

    /// The answer as it came.
    ///
    /// ```
    /// use arazzo_runtime::{Method, Value, json};
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// # async fn service(answer: &'static str) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// #     let url = format!("http://{}", listener.local_addr()?);
    /// #     tokio::spawn(async move {
    /// #         let (mut stream, _) = listener.accept().await?;
    /// #         stream.read(&mut [0; 4096]).await?;
    /// #         stream.write_all(answer.as_bytes()).await
    /// #     });
    /// #     Ok(url)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let url = service("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"name\":\"Rex\"}").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let pet = http.call::<Value>("getPet", Method::GET, "/pets/7").send().await?;
    /// // The service answers `{"name":"Rex"}`.
    /// assert_eq!(pet.response().at("/name"), Some(&json!("Rex")));
    /// # Ok(()) }
    /// ```
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The decoded body alone.
    ///
    /// ```
    /// use arazzo_runtime::{Method, Value, json};
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// # async fn service(answer: &'static str) -> std::io::Result<String> {
    /// #     use tokio::io::{AsyncReadExt, AsyncWriteExt};
    /// #     let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    /// #     let url = format!("http://{}", listener.local_addr()?);
    /// #     tokio::spawn(async move {
    /// #         let (mut stream, _) = listener.accept().await?;
    /// #         stream.read(&mut [0; 4096]).await?;
    /// #         stream.write_all(answer.as_bytes()).await
    /// #     });
    /// #     Ok(url)
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let url = service("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"name\":\"Rex\"}").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let pet = http.call::<Value>("getPet", Method::GET, "/pets/7").send().await?;
    /// // The service answers `{"name":"Rex"}`.
    /// assert_eq!(pet.into_body(), json!({"name": "Rex"}));
    /// # Ok(()) }
    /// ```
    pub fn into_body(self) -> T {
        self.body
    }
}

impl<T> std::ops::Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status())
            .field("body", self.response.body())
            .finish()
    }
}
