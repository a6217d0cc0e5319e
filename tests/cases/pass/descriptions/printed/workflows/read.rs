// Printed by arazzo-codegen; changes are lost. Seal: 6fda2330fe12f854
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::ReadTurn;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    9364545126634899437,
);

/// A summary: */ #!\[allow()] \u{202e}back\u{2066}
///
/// /* a \u{0} \u{2028} `tick`
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("a", &inputs.a)])?;

    // read: GET /read
    // Ends a comment: */ and a \ and a "quote" {brace} and a second line \u{202e}back\u{2066}
    let a = if run.is_due("read") {
        let read = run
            .step("read", client.read(Some(&ReadTurn::from("a\u{202e}b"))))
            .await?
            .require_success()?
            .json_or_default::<ReadAnswer>()?;
        run.done("read", &[("a", &read.a)]).await?;
        read.a
    } else {
        run.restored("read", "a")?
    };

    run.finish();
    Ok(ReadOutputs { a })
}

/// Goes on with a run of `read` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_read(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<ReadOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ReadInputs { a: state.input("a")? };
    read(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `read`.
///
/// */ inputs
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    /// ```text
    /// let x = 1;
    /// ```
    ///    indented as code
    /// \<b>html\</b> \[a](b) \[link] <http://x.example>
    pub a: String,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.read.outputs.a`
    pub a: Option<String>,
}

/// What is read of the answer to `read`.
#[derive(Default)]
struct ReadAnswer {
    a: Option<String>,
}

arazzo_runtime::object! {
    ReadAnswer : Default { a = "a", }
}
