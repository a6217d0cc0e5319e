//! Reads an Arazzo description as it is written.

use crate::{
    arazzo::{
        At, Criterion, Description, Output, Parameter, RequestBody, SourceDescription, Step,
        Workflow,
    },
    diagnostic::{Code, Diagnostics, Place},
    parse::{
        condition, expression,
        fields::{Fields, Known},
    },
    source::{FileId, Sources},
    value::Value,
};

const DESCRIPTION: Known = Known {
    object: "Arazzo Object",
    fields: &["arazzo", "info", "sourceDescriptions", "workflows"],
    unsupported: &["components", "$self"],
};
const INFO: Known = Known {
    object: "Info Object",
    fields: &["title", "summary", "description", "version"],
    unsupported: &[],
};
const SOURCE: Known = Known {
    object: "Source Description Object",
    fields: &["name", "url", "type"],
    unsupported: &[],
};
const WORKFLOW: Known = Known {
    object: "Workflow Object",
    fields: &["workflowId", "summary", "description", "inputs", "steps", "outputs"],
    unsupported: &["dependsOn", "successActions", "failureActions", "parameters"],
};
const STEP: Known = Known {
    object: "Step Object",
    fields: &[
        "stepId",
        "description",
        "operationId",
        "parameters",
        "requestBody",
        "successCriteria",
        "outputs",
    ],
    unsupported: &[
        "operationPath",
        "workflowId",
        "onSuccess",
        "onFailure",
        "timeout",
        "dependsOn",
        "channelPath",
        "action",
        "correlationId",
    ],
};
const PARAMETER: Known = Known {
    object: "Parameter Object",
    fields: &["name", "in", "value"],
    unsupported: &["reference"],
};
const REQUEST_BODY: Known = Known {
    object: "Request Body Object",
    fields: &["contentType", "payload"],
    unsupported: &["replacements"],
};
const CRITERION: Known = Known {
    object: "Criterion Object",
    fields: &["context", "condition", "type"],
    unsupported: &[],
};

/// Reads the Arazzo Object; `None` if it is none.
pub(super) fn description(
    sources: &Sources,
    file: FileId,
    diagnostics: &mut Diagnostics,
) -> Option<Description> {
    let root = Place::root(file);
    let value = &sources.file(file).value;
    if sources.file(file).text.trim().is_empty() {
        diagnostics.report(Code::MissingField, root, "the file is empty");
        return None;
    }
    if let Some(other) = other_document(value) {
        let message = format!("this is {other}, no Arazzo description");
        let help = "name the Arazzo description whose sourceDescriptions lead to it";
        diagnostics.report_with_help(Code::MissingField, root, message, help);
        return None;
    }
    let mut fields = Fields::of(value, root, &DESCRIPTION, diagnostics)?;
    let version = fields.required("arazzo");
    if let Some((version, place)) = version {
        check_version(version, place, fields.diagnostics());
    }
    let info = fields.required("info");
    let source_list = fields.list("sourceDescriptions", true);
    let workflow_list = fields.list("workflows", true);

    let info = info.and_then(|(value, place)| {
        let mut fields = Fields::of(value, place, &INFO, diagnostics)?;
        fields.required("version");
        let title = fields.required_text("title").map_or_else(String::new, |title| title.value);
        Some((title, fields.text("summary"), fields.text("description")))
    });
    let (title, summary, description) = info.unwrap_or_default();
    let source_descriptions: Vec<_> = source_list
        .into_iter()
        .filter_map(|(value, place)| source_description(value, place, diagnostics))
        .collect();
    unique("source", source_descriptions.iter().map(|source| &source.name), diagnostics);
    let workflows: Vec<_> = workflow_list
        .into_iter()
        .filter_map(|(value, place)| workflow(value, place, diagnostics))
        .collect();
    unique("workflow", workflows.iter().map(|workflow| &workflow.workflow_id), diagnostics);
    Some(Description { file, title, summary, description, source_descriptions, workflows })
}

/// What a document is that is plainly none of ours.
fn other_document(value: &Value) -> Option<&'static str> {
    let is = |key| value.get("arazzo").is_none() && value.get(key).is_some();
    [
        ("openapi", "an OpenAPI document"),
        ("swagger", "a Swagger document"),
        ("asyncapi", "an AsyncAPI document"),
    ]
    .into_iter()
    .find_map(|(key, name)| is(key).then_some(name))
}

fn check_version(version: &Value, place: Place, diagnostics: &mut Diagnostics) {
    match version.as_text() {
        Some(text) if text.starts_with("1.0.") => {}
        Some(text) => {
            let message = format!("Arazzo '{text}' is not read; expected 1.0.x");
            diagnostics.report(Code::UnsupportedVersion, place, message);
        }
        None => {
            let message = format!("expected a version as text, found {}", version.kind());
            diagnostics.report(Code::WrongKind, place, message);
        }
    }
}

fn source_description(
    value: &Value,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> Option<SourceDescription> {
    let mut fields = Fields::of(value, place, &SOURCE, diagnostics)?;
    let (name, url) = (fields.required_text("name"), fields.required_text("url"));
    let kind = fields.text_at("type");
    if let Some(kind) = &kind {
        match kind.value.as_str() {
            "openapi" => {}
            "arazzo" | "asyncapi" => {
                let message = format!("sources of type '{}' are not supported yet", kind.value);
                fields.diagnostics().report(Code::Unsupported, kind.place.clone(), message);
            }
            other => {
                let message = format!("a source is no '{other}'; expected openapi or arazzo");
                fields.diagnostics().report(Code::WrongKind, kind.place.clone(), message);
            }
        }
    }
    Some(SourceDescription { name: name?, url: url?, kind })
}

fn workflow(value: &Value, place: Place, diagnostics: &mut Diagnostics) -> Option<Workflow> {
    let mut fields = Fields::of(value, place, &WORKFLOW, diagnostics)?;
    let workflow_id = fields.required_text("workflowId");
    let (summary, description) = (fields.text("summary"), fields.text("description"));
    let inputs = fields.value("inputs").map(|(_, place)| place);
    let step_list = fields.list("steps", true);
    let outputs = outputs(&mut fields);
    let steps: Vec<_> = step_list
        .into_iter()
        .filter_map(|(value, place)| step(value, place, diagnostics))
        .collect();
    unique("step", steps.iter().map(|step| &step.step_id), diagnostics);
    Some(Workflow { workflow_id: workflow_id?, summary, description, inputs, steps, outputs })
}

fn step(value: &Value, place: Place, diagnostics: &mut Diagnostics) -> Option<Step> {
    let mut fields = Fields::of(value, place, &STEP, diagnostics)?;
    let step_id = fields.required_text("stepId");
    let description = fields.text("description");
    // A step that calls something else has been rejected by its field's name already.
    let other_target = ["operationPath", "workflowId", "channelPath"]
        .iter()
        .any(|target| fields.value(target).is_some());
    let operation_id = if other_target {
        fields.text_at("operationId")
    } else {
        fields.required_text("operationId")
    };
    let parameter_list = fields.list("parameters", false);
    let body = fields.value("requestBody");
    let criteria = fields.list("successCriteria", false);
    let outputs = outputs(&mut fields);
    let parameters: Vec<_> = parameter_list
        .into_iter()
        .filter_map(|(value, place)| parameter(value, place, diagnostics))
        .collect();
    unique_parameters(&parameters, diagnostics);
    let request_body = body.and_then(|(value, place)| request_body(value, place, diagnostics));
    let success_criteria = criteria
        .into_iter()
        .filter_map(|(value, place)| criterion(value, place, diagnostics))
        .collect();
    Some(Step {
        step_id: step_id?,
        description,
        operation_id: operation_id?,
        parameters,
        request_body,
        success_criteria,
        outputs,
    })
}

fn parameter(value: &Value, place: Place, diagnostics: &mut Diagnostics) -> Option<Parameter> {
    let mut fields = Fields::of(value, place, &PARAMETER, diagnostics)?;
    if fields.value("reference").is_some() {
        return None;
    }
    let (name, location) = (fields.required_text("name"), fields.required_text("in"));
    let value = fields.required("value").map(|(value, place)| At { value: value.clone(), place });
    let location = location?;
    if !matches!(location.value.as_str(), "path" | "query" | "header" | "cookie") {
        let message = format!(
            "a parameter is not in '{}'; expected path, query, header or cookie",
            location.value
        );
        fields.diagnostics().report(Code::WrongKind, location.place, message);
        return None;
    }
    Some(Parameter { name: name?, location, value: value? })
}

fn request_body(value: &Value, place: Place, diagnostics: &mut Diagnostics) -> Option<RequestBody> {
    let mut fields = Fields::of(value, place, &REQUEST_BODY, diagnostics)?;
    let content_type = fields.text_at("contentType");
    let payload = fields.value("payload").map(|(value, place)| At { value: value.clone(), place });
    Some(RequestBody { place: fields.place().clone(), content_type, payload })
}

fn criterion(value: &Value, place: Place, diagnostics: &mut Diagnostics) -> Option<Criterion> {
    let mut fields = Fields::of(value, place, &CRITERION, diagnostics)?;
    let condition = fields.required_text("condition")?;
    let other = fields.value("type").filter(|(kind, _)| kind.as_text() != Some("simple"));
    if let Some((kind, place)) = other {
        let name = kind.as_text().or_else(|| kind.text("type")).unwrap_or("another type");
        let message = format!("criteria of type '{name}' are not supported yet");
        fields.diagnostics().report(Code::Unsupported, place, message);
        return None;
    }
    match condition::parse(&condition.value) {
        Ok(parsed) => Some(Criterion { condition, parsed }),
        Err(error) => {
            let place = condition.place.within(error.at);
            fields.diagnostics().report(Code::InvalidCondition, place, error.message);
            None
        }
    }
}

/// The `outputs` of a step or a workflow.
fn outputs(fields: &mut Fields<'_, '_>) -> Vec<Output> {
    let Some((entries, place)) = fields.map("outputs") else { return Vec::new() };
    let diagnostics = fields.diagnostics();
    entries.iter().filter_map(|(name, value)| output(name, value, &place, diagnostics)).collect()
}

fn output(
    name: &str,
    value: &Value,
    outputs: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    let place = outputs.key(name);
    let Some(text) = value.as_text() else {
        let message = format!("expected a runtime expression, found {}", value.kind());
        diagnostics.report(Code::WrongKind, place, message);
        return None;
    };
    match expression::parse(text, 0) {
        Some(Ok(expression)) => Some(Output {
            name: At { value: name.to_owned(), place: outputs.name(name) },
            expression: At { value: expression, place },
        }),
        Some(Err(error)) => {
            diagnostics.report(Code::InvalidExpression, place.within(error.at), error.message);
            None
        }
        None => {
            let message = format!("'{text}' is no runtime expression");
            let root = &text[..text.find(['.', '#']).unwrap_or(text.len())];
            match crate::suggest::nearest(root, expression::ROOTS.iter().copied()) {
                Some(near) => {
                    let help = format!("did you mean '{near}'?");
                    diagnostics.report_with_help(Code::InvalidExpression, place, message, help);
                }
                None => diagnostics.report(Code::InvalidExpression, place, message),
            }
            None
        }
    }
}

fn unique<'n>(
    what: &str,
    names: impl Iterator<Item = &'n At<String>>,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if seen.contains(&name.value.as_str()) {
            let message = format!("there are two {what}s called '{}'", name.value);
            diagnostics.report(Code::Duplicate, name.place.clone(), message);
        }
        seen.push(&name.value);
    }
}

/// Parameters are unique by name and location.
fn unique_parameters(parameters: &[Parameter], diagnostics: &mut Diagnostics) {
    for (index, parameter) in parameters.iter().enumerate() {
        let same = |other: &Parameter| {
            other.name.value == parameter.name.value
                && other.location.value == parameter.location.value
        };
        if parameters[..index].iter().any(same) {
            let Parameter { name, location, .. } = parameter;
            let message =
                format!("the {} parameter '{}' is there twice", location.value, name.value);
            diagnostics.report(Code::Duplicate, name.place.clone(), message);
        }
    }
}
