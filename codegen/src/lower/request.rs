//! How parameters and bodies are written.

use crate::{
    check::Checked,
    ir::{Body, BodyKind, Encoding, OperationId, SchemaKind},
    lower::xml::Tables,
    openapi::{Location, Style as Described, StyleKind},
    parse::openapi::is_json,
    rust::{Content, Part, PartWritten, Style},
};

/// The style of a parameter; none for a scalar that is written as scalars usually are.
pub(super) fn style(api: &Checked, operation: OperationId, index: usize) -> Option<Style> {
    let parameter = &api[operation].parameters[index];
    let scalar = !api.has_json_parameter(operation, index)
        && matches!(
            api[parameter.schema].kind,
            SchemaKind::Bool
                | SchemaKind::Int32
                | SchemaKind::Int64
                | SchemaKind::Number
                | SchemaKind::Text
                | SchemaKind::Enum(_)
        );
    let usual = match (parameter.location, parameter.style.kind) {
        (Location::Cookie | Location::Querystring, _) | (_, StyleKind::Json) => false,
        (Location::Path, kind) => kind == StyleKind::Simple,
        _ => !parameter.style.allow_reserved,
    };
    // What is one value is the same exploded or not.
    let explode = parameter.style.explode && !scalar;
    let plain = scalar && usual;
    (!plain).then(|| of(Described { explode, ..parameter.style }))
}

/// What a body is written as.
pub(super) fn content(body: &Body, xml: &Tables<'_>) -> Content {
    match body.kind {
        BodyKind::Json => Content::Json,
        BodyKind::Xml => body.root.map_or(Content::Text, |root| xml.content(root)),
        BodyKind::Text => Content::Text,
        BodyKind::Bytes => Content::Bytes,
        BodyKind::Form => {
            let styles = body.encoding.iter().filter_map(|encoding| {
                let json = encoding.content_type.as_deref().is_some_and(is_json);
                let json = json.then_some(Described {
                    kind: StyleKind::Json,
                    explode: false,
                    allow_reserved: false,
                });
                // OpenAPI, Encoding Object: with a style, the content type is ignored.
                Some((encoding.property.clone(), of(encoding.style.or(json)?)))
            });
            Content::Form(styles.collect())
        }
        BodyKind::Multipart => {
            let parts = body.encoding.iter().filter_map(|encoding| {
                Some(Part { name: encoding.property.clone(), written: part(encoding)? })
            });
            Content::Multipart(parts.collect())
        }
    }
}

/// How a part is written; none where its value says it.
fn part(encoding: &Encoding) -> Option<PartWritten> {
    // OpenAPI, Encoding Object: with a style, the content type is ignored. A file is no list of texts.
    if let Some(style) = encoding.style.filter(|_| !encoding.file) {
        return Some(PartWritten::Styled(of(style)));
    }
    let file = encoding.file.then(|| "application/octet-stream".to_owned());
    let constructor = match (encoding.file, encoding.open) {
        (false, _) => "new",
        (true, false) => "file",
        (true, true) => "any_file",
    };
    let content_type = encoding.content_type.clone().or(file)?;
    Some(PartWritten::Typed { content_type, constructor })
}

fn of(style: Described) -> Style {
    let constant = match style.kind {
        StyleKind::Simple => "SIMPLE",
        StyleKind::Label => "LABEL",
        StyleKind::Matrix => "MATRIX",
        StyleKind::Form => "FORM",
        StyleKind::SpaceDelimited => "SPACE_DELIMITED",
        StyleKind::PipeDelimited => "PIPE_DELIMITED",
        StyleKind::TabDelimited => "TAB_DELIMITED",
        StyleKind::DeepObject => "DEEP_OBJECT",
        StyleKind::Cookie => "COOKIE",
        StyleKind::Json => "JSON",
    };
    // There is only one way to write these.
    let explode = style.explode && !matches!(style.kind, StyleKind::DeepObject | StyleKind::Json);
    Style { constant, explode, allow_reserved: style.allow_reserved }
}
