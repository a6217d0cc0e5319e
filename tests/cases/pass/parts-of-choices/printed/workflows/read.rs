// Printed by arazzo-codegen; changes are lost. Seal: 27aaf37c45579015
use arazzo_runtime::{Json, Run, Secret, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::{Home, Size};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "read",
    12692103372597909397,
);

/// The workflow `read`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn read(
    client: &Client,
    inputs: ReadInputs,
) -> Result<ReadOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("id", &inputs.id)])?;

    // find: GET /pets/{id}
    let (
        id,
        kind,
        size,
        weight,
        age,
        lives,
        tags,
        code,
        city,
        owner,
        friend,
        nmae,
        whole,
    ) = if run.is_due("find") {
        let response = run
            .step("find", client.find_pet(&inputs.id))
            .await?
            .require_success()?
            .answer();
        let find_json = response.at("").cloned().unwrap_or_default();
        let id = run.json_at::<String>("find", &response, "/id")?;
        let kind = run.json_at::<String>("find", &response, "/kind")?;
        let size = run.json_at::<Size>("find", &response, "/size")?;
        let weight = run.json_at::<f64>("find", &response, "/weight")?;
        let lives = run.json_at::<i64>("find", &response, "/lives")?;
        let tags = run.json_at::<Vec<String>>("find", &response, "/tags")?;
        let code = run.json_at::<Secret<String>>("find", &response, "/code")?;
        let home = run.json_at::<Home>("find", &response, "/home")?;
        let city = run.json_at::<String>("find", &response, "/home/city")?;
        let owner = run.json_at::<String>("find", &response, "/owner/name")?;
        let friend = run.json_at::<String>("find", &response, "/friends/1/id")?;
        run.done(
                "find",
                &[
                    ("id", &id),
                    ("kind", &kind),
                    ("size", &size),
                    ("weight", &weight),
                    ("age", &find_json.pointer("/age")),
                    ("lives", &lives),
                    ("tags", &tags),
                    ("code", &code),
                    ("home", &home),
                    ("city", &city),
                    ("owner", &owner),
                    ("friend", &friend),
                    ("nmae", &find_json.pointer("/nmae")),
                    ("$13", &find_json.pointer("/home")),
                ],
            )
            .await?;
        (
            id,
            kind,
            size,
            weight,
            find_json.pointer("/age").cloned(),
            lives,
            tags,
            code,
            city,
            owner,
            friend,
            find_json.pointer("/nmae").cloned(),
            find_json.pointer("/home").cloned(),
        )
    } else {
        (
            run.restored("find", "id")?,
            run.restored("find", "kind")?,
            run.restored("find", "size")?,
            run.restored("find", "weight")?,
            run.restored("find", "age")?,
            run.restored("find", "lives")?,
            run.restored("find", "tags")?,
            run.restored("find", "code")?,
            run.restored("find", "city")?,
            run.restored("find", "owner")?,
            run.restored("find", "friend")?,
            run.restored("find", "nmae")?,
            run.restored("find", "$13")?,
        )
    };

    // move: PUT /pets/{id}/home
    if run.is_due("move") {
        let id_value = run.need("move", "$steps.find.outputs.id", id.as_ref())?;
        run.step(
                "move",
                client
                    .move_pet(
                        id_value,
                        &Json::new(|| arazzo_runtime::object_of([
                            ("home", whole.as_ref().map(arazzo_runtime::to_value)),
                            ("code", code.as_ref().map(arazzo_runtime::to_value)),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("move", &[]).await?;
    }

    run.finish();
    Ok(ReadOutputs {
        id,
        kind,
        size,
        weight,
        age,
        lives,
        tags,
        code,
        city,
        owner,
        friend,
        nmae,
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
    secrets: ReadSecrets,
) -> Result<ReadOutputs, WorkflowError> {
    let mut state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    state.give(&[], "find", "code", secrets.find_code, &["find", "move", ""])?;
    let inputs = ReadInputs {
        id: state.input("id")?,
    };
    read(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadInputs {
    pub id: String,
}

/// Outputs of the workflow `read`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadOutputs {
    /// `$steps.find.outputs.id`
    pub id: Option<String>,
    /// `$steps.find.outputs.kind`
    pub kind: Option<String>,
    /// `$steps.find.outputs.size`
    pub size: Option<Size>,
    /// `$steps.find.outputs.weight`
    pub weight: Option<f64>,
    /// `$steps.find.outputs.age`
    pub age: Option<Value>,
    /// `$steps.find.outputs.lives`
    pub lives: Option<i64>,
    /// `$steps.find.outputs.tags`
    pub tags: Option<Vec<String>>,
    /// `$steps.find.outputs.code`
    pub code: Option<Secret<String>>,
    /// `$steps.find.outputs.city`
    pub city: Option<String>,
    /// `$steps.find.outputs.owner`
    pub owner: Option<String>,
    /// `$steps.find.outputs.friend`
    pub friend: Option<String>,
    /// `$steps.find.outputs.nmae`
    pub nmae: Option<Value>,
}

/// What the state of a run of `read` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSecrets {
    /// `$steps.find.outputs.code`
    pub find_code: Option<Secret<String>>,
}
