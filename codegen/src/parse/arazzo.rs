//! Reads an Arazzo description as it is written (1.0.x and 1.1.x).
//!
//! Every field is read, warned about or rejected by name. What it names is looked up later.

mod action;
mod body;
mod components;
mod criterion;
mod language;
mod output;
mod parameter;
mod step;
mod workflow;

use crate::{
    arazzo::{At, Description, SourceDescription, SourceKind},
    diagnostic::{Code, Diagnostics, Place},
    parse::fields::{Fields, Known, Reading},
    source::{FileId, Sources},
    value::Value,
};

pub(crate) use output::selector;

const DESCRIPTION: Known = Known {
    object: "Arazzo Object",
    fields: &["arazzo", "info", "sourceDescriptions", "workflows", "components"],
    newer: &["$self"],
};
const INFO: Known = Known {
    object: "Info Object",
    fields: &["title", "summary", "description", "version"],
    newer: &[],
};
const SOURCE: Known =
    Known { object: "Source Description Object", fields: &["name", "url", "type"], newer: &[] };

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
    if let Some(other) = identity(value).filter(|found| found.kind != SourceKind::Arazzo) {
        let message = format!("this is {}, no Arazzo description", other.name);
        let help = "name the Arazzo description whose sourceDescriptions lead to it";
        diagnostics.report_with_help(Code::MissingField, root, message, help);
        return None;
    }
    let before_1_1 = value.text("arazzo").is_some_and(|version| version.starts_with("1.0."));
    let reading = Reading::new(diagnostics, before_1_1);
    let fields = Fields::of(value, root, &DESCRIPTION, &reading)?;
    if let Some((version, place)) = fields.required("arazzo") {
        check_version(version, place, &reading);
    }
    let self_uri = self_uri(&fields);
    let (title, summary, description) = info(&fields);
    let source_descriptions = sources_of(&fields, sources, file);
    let workflows: Vec<_> = fields
        .required_list("workflows")
        .into_iter()
        .filter_map(|(value, place)| workflow::workflow(value, place, &reading))
        .collect();
    workflow::unique("workflow", workflows.iter().map(|workflow| &workflow.workflow_id), &reading);
    let components = fields.value("components");
    let components =
        components.map(|(value, place)| components::components(value, place, &reading));
    Some(Description {
        file,
        self_uri,
        title,
        summary,
        description,
        source_descriptions,
        workflows,
        components: components.unwrap_or_default(),
    })
}

/// Title, summary and description.
fn info(fields: &Fields<'_, '_, '_>) -> (String, Option<String>, Option<String>) {
    let info = fields.required("info");
    let Some(info) =
        info.and_then(|(value, place)| Fields::of(value, place, &INFO, fields.reading))
    else {
        return Default::default();
    };
    info.required("version");
    let title = info.required_text("title").map_or_else(String::new, |title| title.value);
    (title, info.text("summary"), info.text("description"))
}

/// The sources, which the steps know from here on.
fn sources_of(
    fields: &Fields<'_, '_, '_>,
    sources: &Sources,
    file: FileId,
) -> Vec<SourceDescription> {
    let reading = fields.reading;
    let mut found: Vec<_> = fields
        .required_list("sourceDescriptions")
        .into_iter()
        .filter_map(|(value, place)| source_description(value, place, reading))
        .collect();
    workflow::unique("source", found.iter().map(|source| &source.name), reading);
    for source in &mut found {
        judge_kind(source, sources, file, reading);
    }
    let kind = |source: &SourceDescription| source.kind.as_ref().map(|kind| kind.value);
    reading.sources.get_or_init(|| {
        found.iter().map(|source| (source.name.value.clone(), kind(source))).collect()
    });
    found
}

/// Says where a source is something else than its `type`, and takes it for what it is.
fn judge_kind(
    source: &mut SourceDescription,
    sources: &Sources,
    file: FileId,
    reading: &Reading<'_>,
) {
    let target = sources.target(file, &source.url.value).map(|target| sources.file(target));
    let Some((kind, found)) =
        source.kind.as_mut().zip(target.and_then(|file| identity(&file.value)))
    else {
        return;
    };
    if kind.value != found.kind {
        let message = format!("the source '{}' is {}", source.name.value, found.name);
        let help = format!("write 'type: {}'", found.kind.name());
        reading.report_with_help(Code::WrongKind, kind.place.clone(), message, help);
        kind.value = found.kind;
    }
}

/// What a document is by itself.
struct Identity {
    kind: SourceKind,
    name: &'static str,
}

fn identity(document: &Value) -> Option<Identity> {
    use SourceKind::{Arazzo, AsyncApi, OpenApi};
    [
        ("arazzo", Arazzo, "an Arazzo description"),
        ("openapi", OpenApi, "an OpenAPI document"),
        ("swagger", OpenApi, "a Swagger document"),
        ("asyncapi", AsyncApi, "an AsyncAPI document"),
    ]
    .into_iter()
    .find_map(|(key, kind, name)| document.get(key).is_some().then_some(Identity { kind, name }))
}

fn check_version(version: &Value, place: Place, reading: &Reading<'_>) {
    match version.as_text() {
        Some(text) if text.starts_with("1.0.") || text.starts_with("1.1.") => {}
        Some(text) => {
            let message = format!("Arazzo '{text}' is not read; expected 1.0.x or 1.1.x");
            reading.report(Code::UnsupportedVersion, place, message);
        }
        None => reading.wrong(place, "a version as text", version),
    }
}

/// `$self` identifies the document as a whole (Arazzo 1.1.0, Arazzo Object).
fn self_uri(fields: &Fields<'_, '_, '_>) -> Option<At<String>> {
    let uri = fields.text_at("$self")?;
    if let Some(at) = uri.value.find('#') {
        let place = uri.place.within(at..uri.value.len());
        fields.reading.report(
            Code::WrongKind,
            place,
            "'$self' has no fragment: it is the whole document",
        );
        return None;
    }
    Some(uri)
}

fn source_description(
    value: &Value,
    place: Place,
    reading: &Reading<'_>,
) -> Option<SourceDescription> {
    let fields = Fields::of(value, place, &SOURCE, reading)?;
    let (name, url) = (fields.required_text("name"), fields.required_text("url"));
    if let Some(name) = &name {
        reading.plain_name(name);
    }
    let kind = fields.text_at("type").and_then(|kind| {
        let value = match kind.value.as_str() {
            "openapi" => SourceKind::OpenApi,
            "arazzo" => SourceKind::Arazzo,
            "asyncapi" => {
                reading.newer("the source type 'asyncapi'", kind.place.clone());
                SourceKind::AsyncApi
            }
            other => {
                let message =
                    format!("a source is no '{other}'; expected openapi, arazzo or asyncapi");
                reading.report(Code::WrongKind, kind.place, message);
                return None;
            }
        };
        Some(At { value, place: kind.place })
    });
    Some(SourceDescription { name: name?, url: url?, kind })
}
