// Printed by arazzo-codegen; changes are lost. Seal: 9fe866fc5069fa46
use arazzo_runtime::{Run, WorkflowError};
use serde::Serialize;
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "list",
    3617543186985266825,
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
            ("tree", &inputs.tree),
            ("wrapped", &inputs.wrapped),
            ("folder", &inputs.folder),
            ("deep", &inputs.deep),
            ("chain", &inputs.chain),
        ],
    )?;
    run.check_each("tree", "", std::iter::once(&inputs.tree))?;
    run.check_each(
        "wrapped",
        "trees: items",
        inputs.wrapped.iter().flat_map(|it| it.trees.iter().flat_map(|it| it.iter())),
    )?;
    run.check_each(
        "wrapped",
        "tree",
        inputs.wrapped.iter().flat_map(|it| it.tree.iter()),
    )?;
    run.check_each("folder", "", inputs.folder.iter())?;
    run.check_each(
        "deep",
        "in: in: in: in: in: in: in: in",
        inputs
            .deep
            .r#in
            .r#in
            .r#in
            .r#in
            .r#in
            .r#in
            .iter()
            .flat_map(|it| std::iter::once(&it.r#in.r#in)),
    )?;

    // list: GET /things
    if run.is_due("list") {
        run.step("list", client.list_things()).await?.require_success()?.finish();
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
) -> Result<ListOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = ListInputs {
        tree: state.input("tree")?,
        wrapped: state.input("wrapped")?,
        folder: state.input("folder")?,
        deep: state.input("deep")?,
        chain: state.input("chain")?,
    };
    list(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListInputs {
    pub tree: Tree,
    pub wrapped: Option<ListInputsWrapped>,
    pub folder: Option<Folder>,
    pub deep: Deep,
    pub chain: Option<Chain>,
}

/// Outputs of the workflow `list`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOutputs {}
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chain {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Chain>>,
}

arazzo_runtime::object! {
    Chain : Default { text = "text", next = "next", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deep {
    pub r#in: DeepIn,
}

arazzo_runtime::object! {
    Deep { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepIn {
    pub r#in: DeepInIn,
}

arazzo_runtime::object! {
    DeepIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInIn {
    pub r#in: DeepInInIn,
}

arazzo_runtime::object! {
    DeepInIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInIn {
    pub r#in: DeepInInInIn,
}

arazzo_runtime::object! {
    DeepInInIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInInIn {
    pub r#in: DeepInInInInIn,
}

arazzo_runtime::object! {
    DeepInInInIn { r#in = "in", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeepInInInInIn {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<DeepInInInInInIn>,
}

arazzo_runtime::object! {
    DeepInInInInIn : Default { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInInInInIn {
    pub r#in: DeepInInInInInInIn,
}

arazzo_runtime::object! {
    DeepInInInInInIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInInInInInIn {
    pub r#in: DeepInInInInInInInIn,
}

arazzo_runtime::object! {
    DeepInInInInInInIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInInInInInInIn {
    pub r#in: DeepInInInInInInInInIn,
}

arazzo_runtime::object! {
    DeepInInInInInInInIn { r#in = "in", }
}

impl arazzo_runtime::rule::Rules for DeepInInInInInInInIn {
    fn check(&self) -> Result<(), arazzo_runtime::rule::Broken> {
        arazzo_runtime::rule::check(
            "in: in: maximum: 9",
            arazzo_runtime::le(self.r#in.r#in, 9),
        )?;
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeepInInInInInInInInIn {
    pub r#in: i64,
}

arazzo_runtime::object! {
    DeepInInInInInInInInIn { r#in = "in", }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Folder {
    pub name: String,
    pub owner: Box<Owner>,
}

arazzo_runtime::object! {
    Folder { name = "name", owner = "owner", }
}

impl arazzo_runtime::rule::Rules for Folder {
    fn check(&self) -> Result<(), arazzo_runtime::rule::Broken> {
        arazzo_runtime::rule::check(
            "name: pattern: ^[a-z]+$",
            arazzo_runtime::regex::is_match("^[a-z]+$", &self.name),
        )?;
        arazzo_runtime::rule::check(
            "owner: level: one of 1, 2",
            self
                .owner
                .level
                .as_ref()
                .is_none_or(|it| arazzo_runtime::rule::one_of(it, "[1,2]")),
        )?;
        arazzo_runtime::rule::each("owner: home", self.owner.home.iter())?;
        Ok(())
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListInputsWrapped {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trees: Option<Vec<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Tree>,
}

arazzo_runtime::object! {
    ListInputsWrapped : Default { trees = "trees", tree = "tree", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Owner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Folder>,
}

arazzo_runtime::object! {
    Owner : Default { level = "level", home = "home", }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tree {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<Vec<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<Vec<Option<Tree>>>>,
}

arazzo_runtime::object! {
    Tree : Default { v = "v", a = "a", b = "b", c = "c", d = "d", e = "e", rows = "rows",
    }
}

impl arazzo_runtime::rule::Rules for Tree {
    fn check(&self) -> Result<(), arazzo_runtime::rule::Broken> {
        arazzo_runtime::rule::check(
            "v: minimum: 1",
            self.v.as_ref().is_none_or(|it| arazzo_runtime::ge(it, 1)),
        )?;
        arazzo_runtime::rule::each("a", self.a.iter())?;
        arazzo_runtime::rule::each("b", self.b.iter())?;
        arazzo_runtime::rule::each("c", self.c.iter())?;
        arazzo_runtime::rule::each("d", self.d.iter())?;
        arazzo_runtime::rule::check(
            "e: maxItems: 2",
            self.e.as_ref().is_none_or(|it| arazzo_runtime::le(it.len(), 2)),
        )?;
        arazzo_runtime::rule::each("e: items", self.e.iter().flat_map(|it| it.iter()))?;
        arazzo_runtime::rule::each(
            "rows: items: items",
            self.rows.iter().flat_map(|it| it.iter().flat_map(|it| it.iter().flatten())),
        )?;
        Ok(())
    }
}
