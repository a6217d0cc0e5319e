//! How long a client waits, and how much it reads and executes.

use std::time::Duration;

use super::HttpBuilder;

impl HttpBuilder {
    /// Sets how long a request may take with all that belongs to it: the token that it needs, the answer, and what is sent again after a
    /// connection that broke or a token that was refused. The default is 30 seconds. A timeout that a
    /// [client](Self::client) of the caller's has, or that [`configure`](Self::configure) sets, holds as well. To connect, TLS included,
    /// 10 seconds are left unless `configure` says otherwise, or nine tenths of a timeout that is shorter than these: without a
    /// connection it is known that nothing was sent.
    ///
    /// ```
    /// use std::time::Duration;
    /// use arazzo_runtime::HttpBuilder;
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).timeout(Duration::from_secs(5)).build()?;
    /// assert!(format!("{http:?}").contains("timeout: 5s"));
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how large the body of an answer may be, in bytes. The default is 10 MiB. Nothing is decompressed, whatever features of
    /// reqwest are on; where a [client](Self::client) of the caller's does that, or [`configure`](Self::configure) turns it on, it is what comes out that counts.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, Text};
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
    /// # let url = service("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello").await?;
    /// let http = HttpBuilder::new(&url, &[]).body_limit(4).build()?;
    /// // The service answers with five bytes.
    /// let error = http.call::<Text>("ping", Method::GET, "/ping").send().await.unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 4 });
    /// # Ok(()) }
    /// ```
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how large the headers of an answer may be, names and values together, in bytes. The default is 64 KiB. There may be 100 of them,
    /// and over HTTP/1 no more than 400 KiB, whatever this says.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Method, NoContent};
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
    /// # let url = service("HTTP/1.1 204 No Content\r\nx-request-id: 4711-0815-1234\r\n\r\n").await?;
    /// let http = HttpBuilder::new(&url, &[]).header_limit(16).build()?;
    /// // The service answers with the header `x-request-id: 4711-0815-1234`.
    /// let error = http.call::<NoContent>("ping", Method::GET, "/ping").send().await.unwrap_err();
    /// assert_eq!(error.kind(), &ErrorKind::HeadersTooLarge { count: 100, limit: 16 });
    /// # Ok(()) }
    /// ```
    pub fn header_limit(mut self, bytes: usize) -> Self {
        self.header_limit = bytes;
        self
    }

    /// Sets how many steps a run may execute where workflows branch, repetitions and the steps of workflows that it calls included. The
    /// default is 1,000. Of a run with several services, what the client of the workflow says counts. A workflow that does not branch executes
    /// each of its steps once, and is not counted.
    ///
    /// ```
    /// use arazzo_runtime::{ErrorKind, HttpBuilder, Run, Workflow};
    ///
    /// const POLL: Workflow = Workflow::new("poll", 1);
    ///
    /// let http = HttpBuilder::new("https://api.example.com", &[]).step_budget(2).build()?;
    /// let mut run = Run::new(&POLL, &http, &[])?;
    /// run.enter("ask")?;
    /// run.enter("ask")?;
    /// assert_eq!(run.enter("ask").unwrap_err().kind(), &ErrorKind::StepBudget { limit: 2 });
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn step_budget(mut self, steps: usize) -> Self {
        self.step_budget = steps;
        self
    }
}
