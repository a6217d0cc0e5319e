// Printed by arazzo-codegen; changes are lost. Seal: 8745999ecd9f9d63
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::{Counts, Thing};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "straight",
    8169004839057191998,
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
            .properties::<Thing>(&["id", "name", "owner"])?;
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
            .properties_or_default::<Counts>(&["total"])?;
        run.done("counts", &[("total", &counts.total)]).await?;
        counts.total
    } else {
        run.restored("counts", "total")?
    };

    // both: GET /thing
    let (both_name, deep) = if run.is_due("both") {
        let both = run
            .step("both", client.get_thing())
            .await?
            .require_success()?
            .properties::<Thing>(&["id", "name", "open"])?;
        run.done(
                "both",
                &[
                    ("name", &both.name),
                    ("deep", &both.open.as_ref().and_then(|it| it.pointer("/deep"))),
                ],
            )
            .await?;
        (both.name, both.open.as_ref().and_then(|it| it.pointer("/deep")).cloned())
    } else {
        (run.restored("both", "name")?, run.restored("both", "deep")?)
    };

    run.finish();
    Ok(StraightOutputs {
        name,
        owner,
        total,
        again: both_name,
        deep,
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
}
