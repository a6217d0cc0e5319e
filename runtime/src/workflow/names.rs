//! The names of the steps of a workflow that branches.

/// The steps of a workflow that branches, as an enum. [`steps!`](crate::steps) makes it.
///
/// Printed code goes from one to the next in a loop.
///
/// ```
/// use arazzo_runtime::StepName;
/// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
///
/// arazzo_runtime::steps! { Step { Find = "find", Adopt = "adopt", } }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// let mut way = Vec::new();
/// let mut next = run.first(Step::Find);
/// while let Some(step) = next {
///     run.enter(step.id())?;
///     way.push(step.id());
///     // Each arm executes its step, and says which one follows.
///     next = match step {
///         Step::Find => Some(Step::Adopt),
///         Step::Adopt => None,
///     };
///     run.go(next, None).await?;
/// }
/// run.finish();
/// assert_eq!(way, ["find", "adopt"]);
/// # Ok(()) }
/// ```
pub trait StepName: Copy {
    /// The step's id.
    ///
    /// ```
    /// use arazzo_runtime::StepName;
    ///
    /// arazzo_runtime::steps! { Step { Find = "find", Adopt = "adopt", } }
    ///
    /// assert_eq!([Step::Find.id(), Step::Adopt.id()], ["find", "adopt"]);
    /// ```
    fn id(self) -> &'static str;

    /// The step of an id.
    ///
    /// ```
    /// use arazzo_runtime::StepName;
    ///
    /// arazzo_runtime::steps! { Step { Find = "find", Adopt = "adopt", } }
    ///
    /// assert!(matches!(Step::of("adopt"), Some(Step::Adopt)));
    /// assert!(Step::of("sell").is_none());
    /// ```
    fn of(id: &str) -> Option<Self>;
}

/// The enum of the steps of a workflow that branches.
#[doc(hidden)]
#[macro_export]
macro_rules! steps {
    ($name:ident { $($variant:ident = $id:literal,)* }) => {
        #[derive(Clone, Copy)]
        enum $name { $($variant),* }

        impl $crate::StepName for $name {
            fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            fn of(id: &str) -> ::core::option::Option<Self> {
                match id {
                    $($id => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }
    };
}
