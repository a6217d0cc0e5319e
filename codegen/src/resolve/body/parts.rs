//! The parts of a body that is made of some: which are files, and what else is said of them.

use crate::{
    diagnostic::Code,
    ir::{Encoding, SchemaId, SchemaKind},
    openapi::MediaType,
    parse::openapi::is_json,
    resolve::Resolver,
};

impl Resolver<'_> {
    /// Reports objects in parts that are not called JSON, which they are written as.
    pub(super) fn check_parts(&mut self, chosen: &MediaType, schema: SchemaId) {
        let SchemaKind::Object(properties) = &self.api[schema].kind else { return };
        let mut found = Vec::new();
        for encoding in &chosen.encoding {
            // With a style, the content type is ignored.
            let content_type = encoding.content_type.as_deref();
            let Some(content_type) = content_type.filter(|_| encoding.style.is_none()) else {
                continue;
            };
            let named = properties.iter().find(|property| property.name == encoding.property);
            // Each item of a list is a part.
            let is_object = |schema: SchemaId| match &self.api[schema].kind {
                SchemaKind::List(item) => {
                    matches!(self.api[*item].kind, SchemaKind::Object(_) | SchemaKind::Map(_))
                }
                kind => matches!(kind, SchemaKind::Object(_) | SchemaKind::Map(_)),
            };
            let is_json = is_open(content_type) || is_json(content_type);
            if !is_json && named.is_some_and(|property| is_object(property.schema)) {
                found.push((encoding.place.key("contentType"), content_type.to_owned()));
            }
        }
        for (place, content_type) in found {
            let message = format!("an object is sent as JSON, and this calls it {content_type}");
            self.diagnostics.report(Code::PartContentType, place, message);
        }
    }

    /// How properties are sent: what the description says, and which are files.
    pub(super) fn encoding(&self, chosen: &MediaType, schema: SchemaId) -> Vec<Encoding> {
        let mut encoding: Vec<Encoding> = chosen
            .encoding
            .iter()
            .map(|written| Encoding {
                property: written.property.clone(),
                style: written.style,
                content_type: written.content_type.as_deref().map(one_type),
                open: written.content_type.as_deref().is_none_or(is_open),
                file: false,
            })
            .collect();
        for property in self.files(schema) {
            match encoding.iter_mut().find(|known| known.property == property) {
                Some(known) => known.file = true,
                None => encoding.push(Encoding {
                    property,
                    style: None,
                    content_type: None,
                    open: true,
                    file: true,
                }),
            }
        }
        encoding
    }

    /// The properties of a body that are files, or hold some; of a choice between bodies those that are so wherever they are.
    fn files(&self, schema: SchemaId) -> Vec<String> {
        let properties = match &self.api[schema].kind {
            SchemaKind::Object(properties) => properties,
            SchemaKind::Union(union) => {
                let variants = union.variants.iter().map(|variant| variant.schema);
                let variants: Vec<SchemaId> = variants.collect();
                let mut files: Vec<String> =
                    variants.iter().flat_map(|it| self.files(*it)).collect();
                files.retain(|name| variants.iter().all(|it| !self.has_other(*it, name)));
                return files;
            }
            _ => return Vec::new(),
        };
        let files = properties.iter().filter(|property| self.api.has_files(property.schema));
        files.map(|property| property.name.clone()).collect()
    }

    /// Whether an object has a property that is no file.
    fn has_other(&self, schema: SchemaId, name: &str) -> bool {
        let SchemaKind::Object(properties) = &self.api[schema].kind else { return false };
        let mut named = properties.iter().filter(|property| property.name == name);
        named.any(|property| !self.api.has_files(property.schema))
    }
}

/// The first of several media types; of a range, what every service takes.
fn one_type(written: &str) -> String {
    let first = written.split(',').next().unwrap_or_default().trim();
    if first.contains('*') { "application/octet-stream".to_owned() } else { first.to_owned() }
}

/// Whether a content type leaves open which it is: a range, or several.
fn is_open(written: &str) -> bool {
    written.contains(['*', ','])
}
