// Printed by arazzo-codegen; changes are lost. Seal: c9d004388a9175c6
use arazzo_runtime::{Json, Run, WorkflowError};
use super::super::client::Client;
use super::super::types::{Cat, CatHuntingSkill, Pet, Vehicle};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "rename",
    14713157071284565086,
);

/// The workflow `rename`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn rename(
    client: &Client,
    inputs: RenameInputs,
) -> Result<RenameOutputs, WorkflowError> {
    let mut run = Run::new(&WORKFLOW, client.http(), &[("name", &inputs.name)])?;

    // list: GET /pets
    let (first, name, skill) = if run.is_due("list") {
        let response = run
            .step("list", client.list_pets())
            .await?
            .require_success()?
            .answer();
        let list = run.json_or_default::<Vec<Pet>>("list", &response)?;
        let name = run.json_at::<String>("list", &response, "/0/name")?;
        let skill = run
            .json_at::<CatHuntingSkill>("list", &response, "/0/huntingSkill")?;
        run.done("list", &[("first", &list.first()), ("name", &name), ("skill", &skill)])
            .await?;
        (list.first().cloned(), name, skill)
    } else {
        (
            run.restored("list", "first")?,
            run.restored("list", "name")?,
            run.restored("list", "skill")?,
        )
    };

    // get: GET /pets/{id}
    let (pet, whole) = if run.is_due("get") {
        let name_value = run.need("get", "$steps.list.outputs.name", name.as_ref())?;
        let response = run
            .step("get", client.get_pet(name_value))
            .await?
            .require_success()?
            .answer();
        let get_json = response.at("").cloned().unwrap_or_default();
        let get = run.json::<Pet>("get", &response)?;
        run.done("get", &[("pet", &get), ("$1", &get_json)]).await?;
        (get, Some(get_json))
    } else {
        (run.restored("get", "pet")?, run.restored("get", "$1")?)
    };

    // add: POST /pets
    let cat = if run.is_due("add") {
        let add = run
            .step(
                "add",
                client
                    .add_pet(
                        &Json::new(|| arazzo_runtime::object_of([
                            ("petType", Some(arazzo_runtime::serde_json::json!("Cat"))),
                            ("name", inputs.name.as_ref().map(arazzo_runtime::to_value)),
                            (
                                "huntingSkill",
                                Some(arazzo_runtime::serde_json::json!("lazy")),
                            ),
                            ("friend", whole.as_ref().map(arazzo_runtime::to_value)),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .json::<Cat>()?;
        run.done("add", &[("cat", &add)]).await?;
        add
    } else {
        run.restored("add", "cat")?
    };

    // drive: GET /vehicle
    let (vehicle, wheels, load) = if run.is_due("drive") {
        let response = run
            .step("drive", client.get_vehicle())
            .await?
            .require_success()?
            .answer();
        let drive = run.json::<Vehicle>("drive", &response)?;
        let wheels = run.json_at::<i64>("drive", &response, "/wheels")?;
        let load = run.json_at::<f64>("drive", &response, "/load")?;
        run.done("drive", &[("vehicle", &drive), ("wheels", &wheels), ("load", &load)])
            .await?;
        (drive, wheels, load)
    } else {
        (
            run.restored("drive", "vehicle")?,
            run.restored("drive", "wheels")?,
            run.restored("drive", "load")?,
        )
    };

    run.finish();
    Ok(RenameOutputs {
        first,
        name,
        skill,
        pet,
        cat,
        vehicle,
        wheels,
        load,
    })
}

/// Goes on with a run of `rename` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_rename(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<RenameOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = RenameInputs {
        name: state.input("name")?,
    };
    rename(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `rename`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RenameInputs {
    pub name: Option<String>,
}

/// Outputs of the workflow `rename`.
#[derive(Clone, Debug, PartialEq)]
pub struct RenameOutputs {
    /// `$steps.list.outputs.first`
    pub first: Option<Pet>,
    /// `$steps.list.outputs.name`
    pub name: Option<String>,
    /// `$steps.list.outputs.skill`
    pub skill: Option<CatHuntingSkill>,
    /// `$steps.get.outputs.pet`
    pub pet: Pet,
    /// `$steps.add.outputs.cat`
    pub cat: Cat,
    /// `$steps.drive.outputs.vehicle`
    pub vehicle: Vehicle,
    /// `$steps.drive.outputs.wheels`
    pub wheels: Option<i64>,
    /// `$steps.drive.outputs.load`
    pub load: Option<f64>,
}
