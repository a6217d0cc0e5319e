//! HTTP archives ([HAR 1.2]): the exchanges of runs and calls as a file that browsers and proxies show.
//!
//! In come requests and answers as they were; out goes JSON without secrets. What is kept in memory until then is not masked, so
//! that a secret that becomes known later is hidden in earlier exchanges too.
//!
//! [HAR 1.2]: http://www.softwareishard.com/blog/har-12-spec/

mod entry;
mod open;
#[cfg(test)]
mod tests;
mod time;

use std::{
    fmt, io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde_json::{Value, json};

use self::entry::Entry;
pub(crate) use self::open::Open;
use crate::mask::Mask;

/// Collects the exchanges of runs and calls, and writes them as an HTTP archive ([HAR 1.2]), which browsers and proxies show.
/// Needs the feature `har` of this crate. Clones collect together.
///
/// Each request that is sent is an entry: also one that is repeated since its connection broke, with a new token, or by a workflow's retry.
/// Redirects that are followed are one entry. What [`Steps`](crate::Steps) answers without sending is none, and neither are the requests that fetch
/// tokens. A request without an answer has the status 0, and says why in `_error`; of an answer that broke off, or was not whole in time, there are the
/// status and the headers. Cookies are told as headers are.
///
/// Secrets are `***` in all of it: the credentials, what was given as a [`Secret`](crate::Secret), properties, parameters and headers
/// whose names say that they are secrets, and these texts (of each body the first 1,000) wherever else they occur, percent-encoded too; one of digits where it is no part of
/// a longer number. Nothing else is hidden: names,
/// addresses and whatever else the service knows are in the file, and of text that is no JSON, such as XML, no names are looked at.
/// Bodies that are neither JSON nor text, or are called JSON and are none, are told by their size.
///
/// ```
/// use arazzo_runtime::{Har, RunOptions};
///
/// let har = Har::new();
/// let options = RunOptions::new().har(&har);
/// // … `workflow(&client.with(options), inputs).await`, or calls of that client; then:
/// assert_eq!(har.to_value()["log"]["version"], "1.2");
/// let mut file = Vec::new();
/// har.write(&mut file)?;
/// # Ok::<_, std::io::Error>(())
/// ```
///
/// It holds every body until it is dropped.
///
/// [HAR 1.2]: http://www.softwareishard.com/blog/har-12-spec/
#[derive(Clone, Default)]
pub struct Har(Arc<Mutex<Collected>>);

#[derive(Default)]
struct Collected {
    entries: Vec<Entry>,
    /// The secrets of all exchanges.
    known: Mask,
}

impl Har {
    /// One without entries.
    ///
    /// ```
    /// use arazzo_runtime::{Har, RunOptions};
    ///
    /// let har = Har::new();
    /// // Clones collect together.
    /// let options = RunOptions::new().har(&har.clone());
    /// assert!(har.is_empty());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// How many exchanges have ended.
    ///
    /// ```
    /// use arazzo_runtime::{Har, Method, NoContent, RunOptions};
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
    /// # let url = service("HTTP/1.1 204 No Content\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let har = Har::new();
    /// let http = http.with(RunOptions::new().har(&har));
    /// let sent = http.call::<NoContent>("ping", Method::GET, "/ping").send().await?;
    /// assert_eq!(har.len(), 1);
    /// # Ok(()) }
    /// ```
    pub fn len(&self) -> usize {
        self.collected().entries.len()
    }

    /// Whether there are none yet.
    ///
    /// ```
    /// use arazzo_runtime::{Har, Method, NoContent, RunOptions};
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
    /// # let url = service("HTTP/1.1 204 No Content\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let har = Har::new();
    /// let http = http.with(RunOptions::new().har(&har));
    /// let sent = http.call::<NoContent>("ping", Method::GET, "/ping").send().await?;
    /// assert!(!har.is_empty());
    /// # Ok(()) }
    /// ```
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The archive, its entries by the time when they began.
    ///
    /// ```
    /// use arazzo_runtime::{Har, Method, NoContent, RunOptions};
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
    /// # let url = service("HTTP/1.1 204 No Content\r\n\r\n").await?;
    /// # let http = HttpBuilder::new(&url, &[]).build()?;
    /// let har = Har::new();
    /// let http = http.with(RunOptions::new().har(&har));
    /// let sent = http.call::<NoContent>("ping", Method::GET, "/ping").send().await?;
    /// // The service answers 204.
    /// assert_eq!(har.to_value()["log"]["entries"][0]["response"]["status"], 204);
    /// # Ok(()) }
    /// ```
    pub fn to_value(&self) -> Value {
        let collected = self.collected();
        let mut entries: Vec<&Entry> = collected.entries.iter().collect();
        entries.sort_by_key(|entry| entry.begun);
        let entries: Vec<Value> =
            entries.into_iter().map(|entry| entry.value(&collected.known)).collect();
        json!({
            "log": {
                "version": "1.2",
                "creator": { "name": "arazzo-runtime", "version": env!("CARGO_PKG_VERSION") },
                "entries": entries,
            }
        })
    }

    /// Writes the archive, as JSON with line breaks.
    ///
    /// ```
    /// use arazzo_runtime::Har;
    ///
    /// let mut file = Vec::new();
    /// Har::new().write(&mut file)?;
    /// assert!(file.starts_with(b"{\n"));
    /// # Ok::<_, std::io::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(&self, writer: impl io::Write) -> io::Result<()> {
        serde_json::to_writer_pretty(writer, &self.to_value()).map_err(io::Error::from)
    }

    /// Adds an exchange that has ended, and what must not be shown of any.
    fn add(&self, entry: Entry, secrets: &Mask) {
        let mut collected = self.collected();
        for secret in secrets.known() {
            collected.known.learn_copy(secret);
        }
        collected.entries.push(entry);
    }

    fn collected(&self) -> MutexGuard<'_, Collected> {
        // What is under the lock is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Har {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Har({} entries)", self.len())
    }
}
