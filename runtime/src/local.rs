//! What stays on its thread; feature `local`.

use std::{error::Error as StdError, fmt};

use send_wrapper::SendWrapper;

use crate::{
    Error, Event, Observer, Response, State, StepCall, StepFuture, Steps, Store, StoreFuture,
    Token, TokenFuture, TokenSource,
};

/// A closure that stays on the thread that made it, as an [`Observer`], a [`Store`], [`Steps`] or a [`TokenSource`]: neither it nor the
/// futures that it returns have to be `Send`.
///
/// Clients may be shared between threads, so that what they hold is `Send`. An application of one thread (a user interface, a page in a
/// browser, a [`LocalSet`](https://docs.rs/tokio/latest/tokio/task/struct.LocalSet.html)) has no need of that, and holds its things in `Rc`
/// and `RefCell`:
///
/// ```
/// use std::{cell::RefCell, rc::Rc};
/// use arazzo_runtime::{Event, HttpBuilder, Local, RunOptions, State, StepCall};
/// # use arazzo_runtime::{Http, Method, NoContent, Run, Workflow, WorkflowError};
/// # async fn adopt(http: &Http) -> Result<(), WorkflowError> {
/// #     const ADOPT: Workflow = Workflow::new("adopt", 1);
/// #     let mut run = Run::new(&ADOPT, http, &[])?;
/// #     let call = http.call::<NoContent>("adoptPet", Method::POST, "/pets/7/owner");
/// #     run.step("adopt", call).await?.require_success()?.finish();
/// #     run.done("adopt", &[]).await?;
/// #     run.finish();
/// #     Ok(())
/// # }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let log = Rc::new(RefCell::new(Vec::new()));
/// let (events, states, requests) = (Rc::clone(&log), Rc::clone(&log), Rc::clone(&log));
///
/// let observer = Local::new(move |event: &Event<'_>| events.borrow_mut().push(format!("{event:?}")));
/// let client = HttpBuilder::new("https://api.example.com", &[]).observer(observer).build()?;
/// let options = RunOptions::new()
///     .store(Local::new(async move |state: State| {
///         states.borrow_mut().push(format!("{} steps are done", state.completed().len()));
///         Ok(())
///     }))
///     .steps(Local::new(async move |step: StepCall<'_>| {
///         requests.borrow_mut().push(format!("{} {}", step.method(), step.url()));
///         Ok(step.answer(204, &[], ""))
///     }));
/// adopt(&client.with(options)).await?;
///
/// let log = log.borrow();
/// assert!(log.contains(&"POST https://api.example.com/pets/7/owner".to_owned()));
/// assert!(log.contains(&"1 steps are done".to_owned()));
/// # assert!(log.iter().any(|line| line.starts_with("Done")));
/// # Ok(()) }
/// ```
///
/// # Panics
///
/// If it is called or dropped on another thread, as everything does that holds it: a client with its clones, and their runs. (A source of
/// tokens that is called there fails, as one does that panics.)
pub struct Local<F>(SendWrapper<F>);

impl<F> Local<F> {
    /// Keeps a closure on this thread: `|&Event|` as an observer, `async |State|` as a store, `async |StepCall|` as [`Steps`],
    /// `async ||` as a source of tokens.
    ///
    /// ```
    /// use std::{cell::Cell, rc::Rc};
    /// use arazzo_runtime::{HttpBuilder, Local, Scheme, Token};
    ///
    /// const OAUTH: Scheme = Scheme::bearer("oauth");
    ///
    /// let asked = Rc::new(Cell::new(0));
    /// let source = Local::new(async move || {
    ///     asked.set(asked.get() + 1);
    ///     Ok(Token::new(format!("token {}", asked.get())))
    /// });
    /// let http = HttpBuilder::new("https://api.example.com", &[]).token_source(OAUTH, source).build()?;
    /// # Ok::<_, arazzo_runtime::Error>(())
    /// ```
    pub fn new(closure: F) -> Self {
        Self(SendWrapper::new(closure))
    }
}

impl<F: Fn(&Event<'_>)> Observer for Local<F> {
    fn event(&self, event: &Event<'_>) {
        (self.0)(event);
    }
}

impl<F> Store for Local<F>
where
    F: AsyncFn(State) -> Result<(), Box<dyn StdError + Send + Sync>>,
{
    fn save<'a>(&'a self, state: &'a State) -> StoreFuture<'a> {
        Box::pin(SendWrapper::new((self.0)(state.clone())))
    }
}

impl<F> Steps for Local<F>
where
    F: AsyncFn(StepCall<'_>) -> Result<Response, Error>,
{
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(SendWrapper::new((self.0)(step)))
    }
}

impl<F> TokenSource for Local<F>
where
    F: AsyncFn() -> Result<Token, Box<dyn StdError + Send + Sync>>,
{
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(SendWrapper::new((self.0)()))
    }
}

impl<F> fmt::Debug for Local<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Local").finish_non_exhaustive()
    }
}
