// Printed by arazzo-codegen; changes are lost. Seal: 57b4fe2e80fc16bd
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::{CountsAnswer, ThingOwner};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "straight",
    12010994588409669291,
);

/// The workflow `straight`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn straight(client: &Client) -> Result<StraightOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[])?;

    // thing: GET /thing
    let (name, owner) = if run.is_due("thing") {
        let thing = run
            .step("thing", client.get_thing())
            .await?
            .require_success()?
            .json::<ThingAnswer>()?;
        run.done(
                "thing",
                &[
                    ("name", &thing.name),
                    ("owner", &thing.owner.as_ref().and_then(|it| it.name.as_ref())),
                ],
            )
            .await?;
        (thing.name, thing.owner.as_ref().and_then(|it| it.name.as_ref()).cloned())
    } else {
        (run.restored("thing", "name")?, run.restored("thing", "owner")?)
    };

    // counts: GET /counts
    let total = if run.is_due("counts") {
        let counts = run
            .step("counts", client.get_counts())
            .await?
            .require_success()?
            .json_or_default::<CountsAnswerPart>()?;
        run.done("counts", &[("total", &counts.total)]).await?;
        counts.total
    } else {
        run.restored("counts", "total")?
    };

    // both: GET /thing
    let (both_name, deep, tally) = if run.is_due("both") {
        let both = run
            .step("both", client.get_thing())
            .await?
            .require_success()?
            .json::<BothAnswer>()?;
        run.done(
                "both",
                &[
                    ("name", &both.name),
                    ("deep", &both.open.as_ref().and_then(|it| it.pointer("/deep"))),
                    ("tally", &both.tally),
                ],
            )
            .await?;
        (
            both.name,
            both.open.as_ref().and_then(|it| it.pointer("/deep")).cloned(),
            both.tally,
        )
    } else {
        (
            run.restored("both", "name")?,
            run.restored("both", "deep")?,
            run.restored("both", "tally")?,
        )
    };

    // Both: GET /thing
    let size = if run.is_due("Both") {
        let both_step = run
            .step("Both", client.get_thing())
            .await?
            .require_success()?
            .json::<BothAnswerPart>()?;
        run.done("Both", &[("size", &both_step.size)]).await?;
        both_step.size
    } else {
        run.restored("Both", "size")?
    };

    run.finish();
    Ok(StraightOutputs {
        name,
        owner,
        total,
        again: both_name,
        deep,
        tally,
        size,
    })
}

/// Goes on with a run of `straight` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_straight(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<StraightOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    straight(&client.resuming(state)).await
}

/// Outputs of the workflow `straight`.
#[derive(Clone, Debug, PartialEq)]
pub struct StraightOutputs {
    /// `$steps.thing.outputs.name`
    pub name: Option<String>,
    /// `$steps.thing.outputs.owner`
    pub owner: Option<String>,
    /// `$steps.counts.outputs.total`
    pub total: Option<i64>,
    /// `$steps.both.outputs.name`
    pub again: Option<String>,
    /// `$steps.both.outputs.deep`
    pub deep: Option<Value>,
    /// `$steps.both.outputs.tally`
    pub tally: Option<CountsAnswer>,
    /// `$steps.Both.outputs.size`
    pub size: Option<i64>,
}

/// What is read of the answer to `thing`.
struct ThingAnswer {
    name: Option<String>,
    owner: Option<ThingOwner>,
}

arazzo_runtime::object! {
    ThingAnswer { name = "name", owner = "owner", }
}

/// What is read of the answer to `counts`.
#[derive(Default)]
struct CountsAnswerPart {
    total: Option<i64>,
}

arazzo_runtime::object! {
    CountsAnswerPart : Default { total = "total", }
}

/// What is read of the answer to `both`.
struct BothAnswer {
    name: Option<String>,
    open: Option<Value>,
    tally: Option<CountsAnswer>,
}

arazzo_runtime::object! {
    BothAnswer { name = "name", open = "open", tally = "tally", }
}

/// What is read of the answer to `Both`.
struct BothAnswerPart {
    size: Option<i64>,
}

arazzo_runtime::object! {
    BothAnswerPart { size = "size", }
}
