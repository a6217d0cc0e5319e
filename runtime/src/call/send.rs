//! Sending a request, and what its answer has to be.

use serde::de::DeserializeOwned;

use super::Call;
#[cfg(doc)]
use crate::ErrorKind;
use crate::{Bytes, Error, NoContent, Reply, Response, Text, decode::Mismatch};

impl<T> Call<T> {
    /// Sends the request; any answer is an `Ok`.
    ///
    /// A request that got no answer is sent again where that is safe: see [`HttpBuilder::connection_retries`](crate::HttpBuilder::connection_retries).
    ///
    /// ```no_run
    /// use arazzo_runtime::{HttpBuilder, Method, NoContent};
    ///
    /// # async fn exists(http: arazzo_runtime::Http) -> Result<bool, arazzo_runtime::Error> {
    /// let response = http.call::<NoContent>("getPet", Method::GET, "/pets/{id}").path("id", 7).response().await?;
    /// Ok(response.status() != 404)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Before anything is sent [`ErrorKind::RefusedValue`], [`ErrorKind::MissingCredential`] and [`ErrorKind::Token`], and
    /// [`ErrorKind::Configuration`] for a server of the operation's own that cannot be used; then [`ErrorKind::Transport`],
    /// [`ErrorKind::Timeout`], [`ErrorKind::HeadersTooLarge`] and [`ErrorKind::TooLarge`].
    pub async fn response(self) -> Result<Response, Error> {
        self.request.alone().await
    }
}

impl<T: DeserializeOwned> Call<T> {
    /// Sends the request and decodes the answer.
    ///
    /// ```
    /// use arazzo_runtime::Method;
    /// # use arazzo_runtime::HttpBuilder;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Pet {
    ///     name: String,
    /// }
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
    /// // The service answers 200 with {"name":"Rex"}.
    /// let pet = http.call::<Pet>("getPet", Method::GET, "/pets/{id}").path("id", 7).send().await?;
    /// assert_eq!((pet.status(), pet.name.as_str()), (200, "Rex"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx,
    /// [`ErrorKind::NoBody`], [`ErrorKind::Decode`] and [`ErrorKind::TooDeep`].
    pub async fn send(self) -> Result<Reply<T>, Error> {
        let response = self.request.success().await?;
        let body = response.read()?;
        Ok(Reply { body, response })
    }
}

impl Call<Text> {
    /// Sends the request of an operation whose successful answer is text: as it came, without a byte order mark.
    ///
    /// ```
    /// use arazzo_runtime::{Method, Text};
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
    /// # let url = service("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n7;Rex").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// // The service answers 200 with a line of text.
    /// let csv = http.call::<Text>("exportPets", Method::GET, "/pets.csv").send().await?;
    /// assert_eq!(csv.into_body(), "7;Rex");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx, and [`ErrorKind::Decode`] if the
    /// body is not UTF-8.
    pub async fn send(self) -> Result<Reply<String>, Error> {
        let response = self.request.success().await?;
        match std::str::from_utf8(response.body().whole()).map(str::to_owned) {
            Ok(body) => Ok(Reply { body, response }),
            Err(error) => {
                let mismatch = Mismatch { path: ".".to_owned(), message: error.to_string() };
                Err(Error::mismatch(mismatch, response))
            }
        }
    }
}

impl Call<Bytes> {
    /// Sends the request of an operation whose successful answer is neither JSON nor text.
    ///
    /// ```
    /// use arazzo_runtime::{Bytes, Method};
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
    /// # let url = service("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nPNG").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// // The service answers 200 with three bytes.
    /// let photo = http.call::<Bytes>("getPhoto", Method::GET, "/photos/7").send().await?;
    /// assert_eq!(photo.body, b"PNG");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn send(self) -> Result<Reply<Vec<u8>>, Error> {
        let response = self.request.success().await?;
        Ok(Reply { body: response.bytes().to_vec(), response })
    }
}

impl Call<NoContent> {
    /// Sends the request of an operation whose successful answer has no described body.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, Method, NoContent};
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
    /// # let url = service("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// // The service answers 404.
    /// let error = http.call::<NoContent>("deletePet", Method::DELETE, "/pets/7").send().await.unwrap_err();
    /// assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(404)));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`response`](Call::response); then [`ErrorKind::Status`] unless the status is 2xx.
    pub async fn send(self) -> Result<Reply<NoContent>, Error> {
        self.request.success().await.map(|response| Reply { body: NoContent, response })
    }
}
