//! Parameters of an operation and its path item, and how they are written.

use openapiv3 as v3;

use super::{Reader, piece::only};
use crate::{
    diagnostic::{Code, Place},
    openapi::{Location, Parameter, Style, StyleKind},
    parse::swagger,
    value::{Map, Value},
};

impl Reader<'_> {
    /// Reads a Parameter Object.
    pub(super) fn parameter(&mut self, place: &Place) -> Option<Parameter> {
        let (value, place) = self.node(place)?;
        let content = value.get("content").and_then(Value::as_map).and_then(Map::first);
        if value.get("schema").is_none() && content.is_none() {
            let message = "the parameter has neither 'schema' nor 'content'";
            self.diagnostics.report(Code::InvalidOpenApi, place.clone(), message);
            return None;
        }
        let location = self.location(value, &place)?;
        let (media_type, schema) = match content {
            Some((name, _)) => {
                let (media_type, place) = self.media_type(&place.key("content").key(name))?;
                (Some(name.as_str()), media_type.get("schema").map(|_| place.key("schema")))
            }
            None => (None, Some(place.key("schema"))),
        };
        let style = match media_type {
            None => self.style(value, &place, location),
            // Of other content, the text is the value.
            Some(name) if is_json(name) => {
                Style { kind: StyleKind::Json, ..Style::usual(location) }
            }
            Some(_) => Style::usual(location),
        };
        let boolean = |key| value.get(key).and_then(Value::as_bool).unwrap_or(false);
        Some(Parameter {
            place,
            name: value.text("name").unwrap_or_default().to_owned(),
            location,
            required: boolean("required"),
            description: value.text("description").map(str::to_owned),
            style,
            schema,
        })
    }

    /// Where the parameter goes. Its fields are typed by openapiv3, but for what later versions add to them.
    fn location(&mut self, value: &Value, place: &Place) -> Option<Location> {
        const FIELDS: &[&str] =
            &["name", "in", "required", "description", "deprecated", "explode", "allowReserved"];
        let written = value.text("in");
        let mut plain = value.as_map().map(|fields| only(fields, FIELDS)).unwrap_or_default();
        if written == Some("querystring") {
            plain.insert("in".to_owned(), Value::Text("query".to_owned()));
        }
        plain.insert("schema".to_owned(), Value::map(Map::default()));
        Some(match self.typed(&Value::map(plain), place)? {
            v3::Parameter::Path { .. } => Location::Path,
            v3::Parameter::Query { .. } if written == Some("querystring") => Location::Querystring,
            v3::Parameter::Query { .. } => Location::Query,
            v3::Parameter::Header { .. } => Location::Header,
            v3::Parameter::Cookie { .. } => Location::Cookie,
        })
    }

    fn is_swagger(&self, place: &Place) -> bool {
        let file = place.file().map(|file| self.sources.file(file));
        file.is_some_and(|file| file.value.get("swagger").is_some())
    }

    /// The style of a parameter, or of a property of a form, which is written like a query.
    pub(super) fn style(&mut self, value: &Value, place: &Place, location: Location) -> Style {
        use StyleKind::{
            Cookie, DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited,
            TabDelimited,
        };
        let is_swagger = self.is_swagger(place);
        let kind = match value.get("style").and_then(Value::as_text) {
            None => Style::usual(location).kind,
            Some(written) => {
                let kind = match (written, location) {
                    ("simple", Location::Path | Location::Header) => Some(Simple),
                    ("label", Location::Path) => Some(Label),
                    ("matrix", Location::Path) => Some(Matrix),
                    ("form", Location::Query | Location::Cookie) => Some(Form),
                    ("spaceDelimited", Location::Query) => Some(SpaceDelimited),
                    ("pipeDelimited", Location::Query) => Some(PipeDelimited),
                    (swagger::TAB_DELIMITED, Location::Query) if is_swagger => Some(TabDelimited),
                    ("deepObject", Location::Query) => Some(DeepObject),
                    ("cookie", Location::Cookie) => Some(Cookie),
                    _ => None,
                };
                if kind.is_none() {
                    let format = swagger::collection_format(written).filter(|_| is_swagger);
                    let (key, message) = match format {
                        Some(format) => {
                            let what = format!("'collectionFormat: {format}'");
                            (
                                "collectionFormat",
                                format!(
                                    "{what} is not followed here; commas are between the items"
                                ),
                            )
                        }
                        None => {
                            ("style", format!("there is no style '{written}' here; it is left out"))
                        }
                    };
                    self.diagnostics.report(Code::MisplacedStyle, place.key(key), message);
                }
                kind.unwrap_or(Style::usual(location).kind)
            }
        };
        let explode = value.get("explode").and_then(Value::as_bool);
        Style {
            kind,
            explode: explode.unwrap_or(matches!(kind, Form | Cookie | DeepObject)),
            allow_reserved: value.get("allowReserved").and_then(Value::as_bool).unwrap_or(false),
        }
    }
}

/// `application/json`, with parameters or not, and `application/…+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name == "application/json" || name.ends_with("+json")
}
