//! Calls that block; feature `blocking`.

use std::{
    future::{Future, pending},
    sync::{Mutex, PoisonError},
    thread,
};

use tokio::runtime::{Builder, Handle};

use crate::{Error, ErrorKind, error::Operation};

/// Runs a future to its end on this thread: a printed function, or a [`Call`](crate::Call) that is sent, from code that is not async.
///
/// ```no_run
/// use arazzo_runtime::{HttpBuilder, Method, Text, blocking};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// let reply = blocking(http.call::<Text>("ping", Method::GET, "/ping").send())??;
/// // And so a workflow: `let outputs = blocking(register_and_activate_sim(&client, inputs))??;`
/// # Ok(()) }
/// ```
///
/// Connections are driven by one thread of the process, which is started by the first call, so that clients can be shared between threads
/// that block. Share none of them with async code: a connection belongs to the runtime that made it.
///
/// # Errors
///
/// [`ErrorKind::Blocking`] inside of a tokio runtime, where blocking could stop everything else: `.await` the future there.
/// The same if that thread cannot be started. The future has not been run then.
pub fn blocking<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(wrong(
            "it was called inside of a tokio runtime; await the future there".to_owned(),
        ));
    }
    Ok(runtime()?.block_on(future))
}

/// The runtime that all blocking calls share. A thread of its own drives it: a connection may serve a call of another thread than
/// the one that made it.
fn runtime() -> Result<Handle, Error> {
    static SHARED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*shared {
        return Ok(handle.clone());
    }
    let failed = |error: std::io::Error| wrong(error.to_string());
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let drive = move || runtime.block_on(pending::<()>());
    thread::Builder::new().name("arazzo-blocking".to_owned()).spawn(drive).map_err(failed)?;
    Ok(shared.insert(handle).clone())
}

fn wrong(detail: String) -> Error {
    Error::new(ErrorKind::Blocking, &Operation::default()).with_detail(detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_to_the_end() {
        let waited = async {
            // Without a timer it would panic.
            tokio::time::sleep(std::time::Duration::ZERO).await;
            tokio::spawn(async { 7 }).await
        };
        assert_eq!(blocking(waited).expect("no runtime is here").expect("no panic"), 7);
    }

    #[tokio::test]
    async fn not_inside_of_a_runtime() {
        let error = blocking(async { unreachable!("it is not run") });
        let error = error.expect_err("a runtime is here");
        assert_eq!(error.kind(), &ErrorKind::Blocking);
        assert!(error.to_string().ends_with("await the future there"), "{error}");
    }
}
