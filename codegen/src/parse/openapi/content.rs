//! Media types with their encodings, and headers of answers.

use super::Reader;
use crate::{
    diagnostic::Place,
    openapi::{Encoding, Header, Location, MediaType},
    value::Value,
};

impl<'a> Reader<'a> {
    /// The media types of a `content` map.
    pub(super) fn media_types(&mut self, value: &Value, place: &Place) -> Vec<MediaType> {
        let Some(content) = value.get("content") else { return Vec::new() };
        let place = place.key("content");
        let Some(content) = self.object(content, &place) else { return Vec::new() };
        let mut read = Vec::new();
        for name in content.keys() {
            let Some((media_type, place)) = self.media_type(&place.key(name)) else { continue };
            let schema = media_type.get("schema").map(|_| place.key("schema"));
            let is_styled = !name.starts_with("multipart/") || self.styles_parts();
            let encoding = self.encoding(media_type, &place.key("encoding"), is_styled);
            read.push(MediaType { name: name.clone(), schema, encoding });
        }
        read
    }

    /// A Media Type Object, which may be a reference since OpenAPI 3.2; with nothing behind its name it says nothing.
    pub(super) fn media_type(&mut self, place: &Place) -> Option<(&'a Value, Place)> {
        let (value, place) = self.node(place)?;
        if *value != Value::Null {
            self.object(value, &place)?;
        }
        Some((value, place))
    }

    /// What is said of properties. Styles count where `is_styled`.
    fn encoding(&mut self, media_type: &Value, place: &Place, is_styled: bool) -> Vec<Encoding> {
        let written = media_type.get("encoding").and_then(Value::as_map).into_iter().flatten();
        let mut read = Vec::new();
        for (property, encoding) in written {
            let place = place.key(property);
            let mut keys = ["style", "explode", "allowReserved"].iter();
            let styled = is_styled && keys.any(|key| encoding.get(key).is_some());
            let style = styled.then(|| self.style(encoding, &place, Location::Query));
            let content_type = encoding.text("contentType").map(str::to_owned);
            read.push(Encoding { property: property.clone(), content_type, place, style });
        }
        read
    }

    /// The headers of a Response Object.
    pub(super) fn headers(&mut self, value: &Value, place: &Place) -> Vec<Header> {
        let headers = value.get("headers").and_then(Value::as_map).into_iter().flatten();
        let mut read = Vec::new();
        for (name, _) in headers {
            let Some((header, place)) = self.node(&place.key("headers").key(name)) else {
                continue;
            };
            // OpenAPI, Response Object: this one is described by `content`.
            if header.get("schema").is_some() && !name.eq_ignore_ascii_case("content-type") {
                read.push(Header { name: name.clone(), schema: place.key("schema") });
            }
        }
        read
    }
}
