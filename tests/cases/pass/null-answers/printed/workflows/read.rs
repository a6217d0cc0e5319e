// Printed by arazzo-codegen; changes are lost. Seal: c785cdf267e0913a
use arazzo_runtime::{Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{OpenResponse, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    17738911438307462952,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(client: &Client) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // flag: GET /flag
    let is = if run.is_due("flag") {
        let flag = run
            .step("flag", client.flag())
            .await?
            .require_success()?
            .json_or_default::<Option<bool>>()?;
        run.done("flag", &[("is", &flag)]).await?;
        flag
    } else {
        run.restored("flag", "is")?
    };

    // whole: GET /thing
    let thing = if run.is_due("whole") {
        let whole = run
            .step("whole", client.thing())
            .await?
            .require_success()?
            .json_or_default::<Option<Thing>>()?;
        run.done("whole", &[("thing", &whole), ("x", &whole.as_ref().map(|it| &it.x))])
            .await?;
        whole
    } else {
        run.restored("whole", "thing")?
    };

    // part: GET /thing
    let part_x = if run.is_due("part") {
        let part = run
            .step("part", client.thing())
            .await?
            .require_success()?
            .json_or_default::<Option<PartAnswer>>()?;
        run.done("part", &[("x", &part.as_ref().map(|it| &it.x))]).await?;
        part.as_ref().map(|it| &it.x).cloned()
    } else {
        run.restored("part", "x")?
    };

    // list: GET /list
    let (first, all) = if run.is_due("list") {
        let list = run
            .step("list", client.list())
            .await?
            .require_success()?
            .json_or_default::<Option<Vec<Option<i64>>>>()?;
        run.done(
                "list",
                &[
                    (
                        "first",
                        &list
                            .as_ref()
                            .and_then(|it| it.first())
                            .and_then(|it| it.as_ref()),
                    ),
                    ("all", &list),
                ],
            )
            .await?;
        (
            list.as_ref().and_then(|it| it.first()).and_then(|it| it.as_ref()).copied(),
            list,
        )
    } else {
        (run.restored("list", "first")?, run.restored("list", "all")?)
    };

    // open: GET /open
    let (y, open_open) = if run.is_due("open") {
        let open = run
            .step("open", client.open())
            .await?
            .require_success()?
            .json_or_default::<Option<OpenResponse>>()?;
        run.done(
                "open",
                &[("y", &open.as_ref().and_then(|it| it.y.as_ref())), ("open", &open)],
            )
            .await?;
        (open.as_ref().and_then(|it| it.y.as_ref()).cloned(), open)
    } else {
        (run.restored("open", "y")?, run.restored("open", "open")?)
    };

    run.finish();
    Ok(ReadOutputs {
        is,
        thing,
        x: part_x,
        first,
        all,
        open: open_open,
        y,
    })
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
    read(&client.resuming(state)).await
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.flag.outputs.is`
    pub is: Option<bool>,
    /// `$steps.whole.outputs.thing`
    pub thing: Option<Thing>,
    /// `$steps.part.outputs.x`
    pub x: Option<String>,
    /// `$steps.list.outputs.first`
    pub first: Option<i64>,
    /// `$steps.list.outputs.all`
    pub all: Option<Vec<Option<i64>>>,
    /// `$steps.open.outputs.open`
    pub open: Option<OpenResponse>,
    /// `$steps.open.outputs.y`
    pub y: Option<String>,
}

/// What is read of the answer to `part`.
struct PartAnswer {
    x: String,
}

arazzo_runtime::object! {
    PartAnswer { x = "x", }
}
