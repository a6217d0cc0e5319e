//! What a description says of the XML of a body (OpenAPI, XML Object).

use crate::{
    diagnostic::{Code, Place},
    openapi::MediaType,
    parse::openapi::{find, quietly},
};

use super::Resolver;

impl Resolver<'_> {
    /// The name of the element that a body is in: as its `xml` says, else of its component. What else `xml` says is reported, since
    /// it is not followed.
    pub(super) fn xml_root(&mut self, chosen: &MediaType) -> String {
        let Some(place) = chosen.schema.as_ref().and_then(|place| quietly(self.sources, place))
        else {
            return "root".to_owned();
        };
        self.not_followed(&place);
        let xml = find(self.sources, &place.key("xml"));
        let named = xml.and_then(|xml| xml.text("name")).map(str::to_owned);
        let component = || {
            let keys = place.pointer()?.keys();
            let is_component = keys.iter().rev().nth(1).is_some_and(|key| key == "schemas");
            keys.last().filter(|_| is_component).cloned()
        };
        named.or_else(component).unwrap_or_else(|| "root".to_owned())
    }

    /// Reports what the `xml` of a schema, and of those in it, says beside the name of the root.
    fn not_followed(&mut self, root: &Place) {
        let (mut open, mut seen) = (vec![root.clone()], Vec::new());
        while let Some(place) = open.pop() {
            let Some(schema) = find(self.sources, &place).filter(|_| !seen.contains(&place)) else {
                continue;
            };
            let said = schema.get("xml").and_then(|xml| xml.as_map());
            for key in said.into_iter().flat_map(|said| said.keys()) {
                if !(key.starts_with("x-") || key == "name" && place == *root) {
                    let message =
                        format!("'{key}' is not followed: the element is written without it");
                    let at = place.key("xml").name(key);
                    self.diagnostics.report(Code::XmlAnnotation, at, message);
                }
            }
            let properties = schema.get("properties").and_then(|properties| properties.as_map());
            let inside = properties.into_iter().flat_map(|properties| properties.keys());
            let inside = inside.map(|name| place.key("properties").key(name));
            let inside = inside.chain([place.key("items")]);
            open.extend(inside.filter_map(|place| quietly(self.sources, &place)));
            seen.push(place);
        }
    }
}
