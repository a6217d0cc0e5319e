// Printed by arazzo-codegen; changes are lost. Seal: a526613dbd99a06f
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::Words;

/// A summary: */ #!\[allow()]
///
/// /* a \u{0}   `tick`
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    _inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new("read", client.http());

    // read: GET /read
    // Ends a comment: */ and a \ and a "quote" {brace} and a second line
    let read = run
        .step("read", client.read())
        .await?
        .require_success()?
        .json_or_default::<Words>()?;
    run.done("read", &[("a", &read.a)]);

    Ok(ReadOutputs { a: read.a })
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
