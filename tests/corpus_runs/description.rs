//! A workflow as the test sees it: its steps, their operations, conditions, actions and outputs. What the test does not understand is an
//! error with a reason, and the workflow is listed as skipped.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde_json::Value;

use crate::{
    answer::{Part, path},
    condition::{Condition, Leaf, Operand},
    inputs, parse,
    read::{Documents, entries, list, resolved, text},
};

/// A workflow.
pub(crate) struct Workflow {
    /// The folder of the provider.
    pub(crate) root: PathBuf,
    pub(crate) provider: String,
    /// The description, below the folder.
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) document: Arc<Value>,
    pub(crate) inputs: Value,
    pub(crate) steps: Vec<Step>,
    /// Names and expressions.
    pub(crate) outputs: Vec<(String, String)>,
    /// The security schemes of its sources.
    pub(crate) schemes: BTreeSet<String>,
}

/// A step.
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) operation: Operation,
    /// Expressions in parameters, and whether the operation requires the parameter.
    pub(crate) parameters: Vec<(String, bool)>,
    /// The expressions whose values it passes on as they are, with values that the operation takes for them.
    pub(crate) passed: Vec<(String, Value)>,
    /// What other steps pass on of its answer, with values that their operations take for it.
    pub(crate) answers: Vec<(Vec<Part>, Value)>,
    /// Expressions in the body.
    pub(crate) body: Vec<String>,
    pub(crate) criteria: Vec<Condition>,
    pub(crate) successes: Vec<Action>,
    pub(crate) failures: Vec<Action>,
    pub(crate) outputs: Vec<(String, String)>,
}

/// An operation.
#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) file: PathBuf,
    pub(crate) document: Arc<Value>,
    pub(crate) node: Value,
}

/// An action.
pub(crate) struct Action {
    pub(crate) name: String,
    pub(crate) then: Then,
    pub(crate) criteria: Vec<Condition>,
}

/// What an action does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Then {
    End,
    Goto(usize),
    Retry { limit: usize, after: f64 },
}

impl Workflow {
    /// Whether a step has an action.
    pub(crate) fn branches(&self) -> bool {
        self.steps.iter().any(|step| !step.successes.is_empty() || !step.failures.is_empty())
    }

    pub(crate) fn name(&self) -> String {
        format!("{}/{}", self.provider, self.id)
    }
}

impl Step {
    /// The comparisons of its criteria and of its actions.
    pub(crate) fn leaves(&self) -> Vec<&Leaf> {
        let actions = self.successes.iter().chain(&self.failures).flat_map(|it| &it.criteria);
        let mut leaves = Vec::new();
        self.criteria.iter().chain(actions).for_each(|it| it.leaves(&mut leaves));
        leaves
    }

    /// The parts of the body that its outputs and conditions read.
    pub(crate) fn needed(&self) -> Vec<Vec<Part>> {
        let pointer = |text: &String| text.strip_prefix("$response.body").map(str::to_owned);
        let read = self.outputs.iter().filter_map(|(_, text)| pointer(text));
        let mut needed: Vec<Vec<Part>> =
            read.map(|pointer| path(pointer.trim_start_matches('#'))).collect();
        needed.extend(self.leaves().into_iter().filter_map(|leaf| {
            match (&leaf.left, &leaf.item) {
                (Operand::Body(list), Some(item)) => {
                    Some([list.as_slice(), &[Part::Index(0)], item].concat())
                }
                (Operand::Body(path), None) => Some(path.clone()),
                (Operand::Length(path), _) => Some([path.as_slice(), &[Part::Index(0)]].concat()),
                _ => None,
            }
        }));
        needed.retain(|path| !path.is_empty());
        needed
    }
}

/// Reads the workflows of a file.
pub(crate) fn read(
    file: &Path,
    documents: &mut Documents,
) -> Result<Vec<Result<Workflow, String>>, String> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let root = folder.parent().unwrap_or(folder).to_owned();
    let document = documents.read(file)?;
    let mut sources = Vec::new();
    for source in list(&document, "sourceDescriptions") {
        let url = text(source, "url").unwrap_or_default();
        let name = text(source, "name").unwrap_or_default().to_owned();
        let file = folder.join(url);
        let read = documents.read(&file);
        sources.push((name, file, read));
    }
    let name = |path: &Path| path.file_name().map(|it| it.to_string_lossy().into_owned());
    let schemes = sources.iter().filter_map(|(_, _, it)| it.as_ref().ok()).flat_map(|document| {
        let components = document.get("components").unwrap_or(&Value::Null);
        let new = entries(components, "securitySchemes");
        new.chain(entries(document, "securityDefinitions")).map(|(name, _)| name.clone())
    });
    let schemes: BTreeSet<String> = schemes.collect();
    let workflows = list(&document, "workflows").iter().map(|node| {
        Ok(Workflow {
            provider: name(&root).unwrap_or_default(),
            root: root.clone(),
            file: format!(
                "{}/{}",
                name(folder).unwrap_or_default(),
                name(file).unwrap_or_default()
            ),
            id: text(node, "workflowId").unwrap_or_default().to_owned(),
            inputs: node.get("inputs").cloned().unwrap_or(Value::Null),
            steps: steps(&document, node, &sources)?,
            outputs: outputs(node),
            schemes: schemes.clone(),
            document: Arc::clone(&document),
        })
    });
    Ok(workflows.collect())
}

type Sources = [(String, PathBuf, Result<Arc<Value>, String>)];

fn steps(document: &Value, workflow: &Value, sources: &Sources) -> Result<Vec<Step>, String> {
    let nodes = list(workflow, "steps");
    let ids: Vec<&str> = nodes.iter().filter_map(|node| text(node, "stepId")).collect();
    if workflow.get("dependsOn").is_some() || nodes.iter().any(|it| it.get("dependsOn").is_some()) {
        return Err("steps or workflows that depend on others".to_owned());
    }
    let step = |node: &Value| {
        let operation = operation(node, sources)?;
        let criteria = list(node, "successCriteria").iter().map(parse::criterion);
        Ok(Step {
            id: text(node, "stepId").unwrap_or_default().to_owned(),
            parameters: parameters(document, workflow, node, &operation),
            passed: passed(document, workflow, node, &operation),
            answers: Vec::new(),
            body: expressions(node.get("requestBody").unwrap_or(&Value::Null)),
            criteria: criteria.collect::<Result<_, _>>()?,
            successes: actions(document, workflow, node, ["successActions", "onSuccess"], &ids)?,
            failures: actions(document, workflow, node, ["failureActions", "onFailure"], &ids)?,
            outputs: outputs(node),
            operation,
        })
    };
    let mut steps = nodes.iter().map(step).collect::<Result<Vec<_>, String>>()?;
    for (expression, value) in steps.iter().flat_map(|it| it.passed.clone()).collect::<Vec<_>>() {
        let output = expression.strip_prefix("$steps.").and_then(|it| it.split_once(".outputs."));
        let Some((id, output)) = output else { continue };
        let Some(step) = steps.iter_mut().find(|step| step.id == id) else { continue };
        let read = step.outputs.iter().find(|(name, _)| name == output);
        let place = read.and_then(|(_, text)| text.strip_prefix("$response.body#")).map(path);
        step.answers.extend(place.map(|place| (place, value)));
    }
    Ok(steps)
}

fn operation(step: &Value, sources: &Sources) -> Result<Operation, String> {
    let named = text(step, "operationId").ok_or("a step without operationId")?;
    let rest = named.strip_prefix("$sourceDescriptions.");
    let (source, id) = match rest.and_then(|rest| rest.split_once('.')) {
        Some((source, id)) => (Some(source), id),
        None => (None, named),
    };
    let wanted = sources.iter().filter(|(name, ..)| source.is_none_or(|source| source == name));
    for (file, document) in wanted.filter_map(|(_, file, it)| Some((file, it.as_ref().ok()?))) {
        for (path, item) in entries(document, "paths") {
            let item = resolved(document, item);
            for (method, node) in item.as_object().into_iter().flatten() {
                if text(node, "operationId") != Some(id) {
                    continue;
                }
                let mut node = node.clone();
                let shared = list(item, "parameters").iter().cloned();
                let all: Vec<Value> =
                    list(&node, "parameters").iter().cloned().chain(shared).collect();
                node["parameters"] = all.into();
                let (method, path) = (method.to_uppercase(), path.clone());
                let (file, document) = (file.clone(), Arc::clone(document));
                return Ok(Operation { method, path, file, document, node });
            }
        }
    }
    Err(format!("the operation {named} is not found"))
}

fn parameters(
    document: &Value,
    workflow: &Value,
    step: &Value,
    operation: &Operation,
) -> Vec<(String, bool)> {
    let declared = list(&operation.node, "parameters");
    let declared: Vec<&Value> =
        declared.iter().map(|it| resolved(&operation.document, it)).collect();
    let all = list(step, "parameters").iter().chain(list(workflow, "parameters"));
    let mut found = Vec::new();
    for parameter in all.map(|node| reused(document, node)) {
        let (name, place) = (text(parameter, "name"), text(parameter, "in"));
        let declared =
            declared.iter().find(|it| text(it, "name") == name && text(it, "in") == place);
        let is_required =
            place == Some("path") || declared.is_some_and(|it| it["required"] == Value::Bool(true));
        let value = parameter.get("value").unwrap_or(&Value::Null);
        found.extend(expressions(value).into_iter().map(|expression| (expression, is_required)));
    }
    found
}

fn passed(
    document: &Value,
    workflow: &Value,
    step: &Value,
    operation: &Operation,
) -> Vec<(String, Value)> {
    let all = list(step, "parameters").iter().chain(list(workflow, "parameters"));
    let parameters = all.map(|node| reused(document, node));
    let parameters = parameters.filter_map(|it| inputs::of_parameter(it, operation));
    parameters.chain(inputs::of_body(step, operation)).collect()
}

/// The expressions of outputs of steps in a value.
fn expressions(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => {
            let parts = text.split("$steps.").skip(1);
            let end = |part: &str| {
                let end = part.find(|it: char| !it.is_alphanumeric() && !"_-.#/~".contains(it));
                part[..end.unwrap_or(part.len())].to_owned()
            };
            parts.map(|part| format!("$steps.{}", end(part))).collect()
        }
        Value::Array(items) => items.iter().flat_map(expressions).collect(),
        Value::Object(entries) => entries.values().flat_map(expressions).collect(),
        _ => Vec::new(),
    }
}

/// The actions of a step: its own, then those of the workflow whose names are not among them.
fn actions(
    document: &Value,
    workflow: &Value,
    step: &Value,
    [shared, own]: [&str; 2],
    ids: &[&str],
) -> Result<Vec<Action>, String> {
    let mut found: Vec<Action> = Vec::new();
    for node in list(step, own).iter().chain(list(workflow, shared)) {
        let node = reused(document, node);
        let name = text(node, "name").unwrap_or_default();
        if found.iter().any(|action| action.name == name) {
            continue;
        }
        let target = ids.iter().position(|id| text(node, "stepId") == Some(id));
        let number = |name: &str| node.get(name).and_then(Value::as_f64);
        let then = match (text(node, "type"), target) {
            (Some("end"), _) => Then::End,
            (Some("goto"), Some(step)) => Then::Goto(step),
            (Some("retry"), None) if node.get("workflowId").is_none() => Then::Retry {
                limit: number("retryLimit").unwrap_or(1.0) as usize,
                after: number("retryAfter").unwrap_or(0.0),
            },
            (kind, _) => return Err(format!("an action {kind:?} with this target")),
        };
        let criteria = list(node, "criteria").iter().map(parse::criterion);
        let criteria = criteria.collect::<Result<_, _>>()?;
        found.push(Action { name: name.to_owned(), then, criteria });
    }
    Ok(found)
}

/// What a Reusable Object refers to.
fn reused<'v>(document: &'v Value, node: &'v Value) -> &'v Value {
    let Some(reference) = text(node, "reference") else { return node };
    let pointer = reference.trim_start_matches('$').replace('.', "/");
    document.pointer(&format!("/{pointer}")).unwrap_or(node)
}

fn outputs(node: &Value) -> Vec<(String, String)> {
    let text = |(name, value): (&String, &Value)| {
        (name.clone(), value.as_str().unwrap_or_default().to_owned())
    };
    entries(node, "outputs").map(text).collect()
}
