// Printed by arazzo-codegen; changes are lost. Seal: 38327e89e7e765de
use arazzo_runtime::{Run, Secret, WorkflowError};
use super::super::client::Client;
use super::super::types::State;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "list",
    14308106880741121893,
);

/// The workflow `list`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn list(
    client: &Client,
    inputs: ListInputs,
) -> Result<ListOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[
            ("name", &inputs.name),
            ("limit", &inputs.limit),
            ("state", &inputs.state),
            ("tags", &inputs.tags),
            ("size", &inputs.size),
            ("level", &inputs.level),
            ("sure", &inputs.sure),
            ("unread", &inputs.unread),
        ],
    )?;
    run.check(
        "name",
        "pattern: ^[a-z]+$",
        arazzo_runtime::regex::is_match("^[a-z]+$", &inputs.name),
    )?;
    run.check(
        "name",
        "minLength: 2",
        arazzo_runtime::ge(arazzo_runtime::rule::characters(&inputs.name), 2),
    )?;
    let limit = inputs.limit.unwrap_or(10);
    run.check("limit", "minimum: 1", arazzo_runtime::ge(limit, 1))?;
    run.check("limit", "maximum: 100", arazzo_runtime::le(limit, 100))?;
    let state = inputs.state.unwrap_or_else(|| ListInputsState::from("active"));
    run.check(
        "state",
        "one of \"active\", \"inactive\"",
        arazzo_runtime::rule::one_of(&state, "[\"active\",\"inactive\"]"),
    )?;
    run.check("tags", "minItems: 1", arazzo_runtime::ge(inputs.tags.len(), 1))?;
    run.check("tags", "uniqueItems", arazzo_runtime::rule::unique(&inputs.tags))?;
    run.check(
        "tags",
        "items: maxLength: 5",
        inputs
            .tags
            .iter()
            .all(|it| arazzo_runtime::le(arazzo_runtime::rule::characters(it), 5)),
    )?;
    run.check(
        "size",
        "multipleOf: 2",
        inputs.size.as_ref().is_none_or(|it| arazzo_runtime::rule::multiple_of(it, 2.0)),
    )?;
    let level = inputs.level.unwrap_or(1);
    run.check("level", "one of 1, 2", arazzo_runtime::rule::one_of(level, "[1,2]"))?;
    let sure = inputs.sure.unwrap_or(true);
    run.check("sure", "one of true", arazzo_runtime::rule::one_of(sure, "[true]"))?;
    let unread = inputs.unread.unwrap_or_else(|| ListInputsUnread::from("a"));
    run.check(
        "unread",
        "one of \"a\", \"b\"",
        arazzo_runtime::rule::one_of(&unread, "[\"a\",\"b\"]"),
    )?;

    // list: GET /things
    if run.is_due("list") {
        run.step(
                "list",
                client
                    .list_things(
                        Some(&State::from(state.to_string())),
                        Some(limit),
                        Some(&inputs.tags),
                        Some(&inputs.name),
                    )
                    .query("size", inputs.size.as_ref()),
            )
            .await?
            .require_success()?
            .finish();
        run.done("list", &[]).await?;
    }

    run.finish();
    Ok(ListOutputs {})
}

/// Goes on with a run of `list` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_list(
    client: &Client,
    state: arazzo_runtime::State,
    secrets: ListSecrets,
) -> Result<ListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ListInputs {
        name: state.secret("name", secrets.name, &["list"])?,
        limit: state.input("limit")?,
        state: state.input("state")?,
        tags: state.input("tags")?,
        size: state.input("size")?,
        level: state.input("level")?,
        sure: state.input("sure")?,
        unread: state.input("unread")?,
    };
    list(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInputs {
    pub name: Secret<String>,
    pub limit: Option<i64>,
    pub state: Option<ListInputsState>,
    pub tags: Vec<String>,
    pub size: Option<i64>,
    pub level: Option<i64>,
    pub sure: Option<bool>,
    pub unread: Option<ListInputsUnread>,
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
/// What the state of a run of `list` does not hold: what it still needs is to be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecrets {
    /// `$inputs.name`
    pub name: Option<Secret<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInputsState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ListInputsState { Active = "active", Inactive = "inactive", }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListInputsUnread {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not list, as it came.
    Other(String),
}

arazzo_runtime::text_enum! {
    ListInputsUnread { A = "a", B = "b", }
}
