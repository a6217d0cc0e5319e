//! What a document of Swagger 2.0 says once for all: its servers and its security schemes.

use super::{map, texts};
use crate::value::{Map, Value};

/// `schemes`, `host` and `basePath` as servers.
pub(super) fn servers(document: &Map) -> Value {
    let text = |key: &str| document.get(key).and_then(Value::as_text);
    let path = text("basePath").unwrap_or_default().trim_end_matches('/');
    let path =
        if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let server = |url: String| map([("url", Value::Text(url))]);
    let Some(host) = text("host").filter(|host| !host.is_empty()) else {
        let url = if path.is_empty() { "/".to_owned() } else { path };
        return Value::List(vec![server(url)]);
    };
    let mut schemes = texts(document.get("schemes"));
    schemes.retain(|scheme| scheme == "https" || scheme == "http");
    schemes.sort_by_key(|scheme| scheme != "https");
    if schemes.is_empty() {
        schemes.push("https".to_owned());
    }
    let url = |scheme: String| server(format!("{scheme}://{host}{path}"));
    Value::List(schemes.into_iter().map(url).collect())
}

/// A security scheme, with `basic` and the flow of `oauth2` as OpenAPI 3 has them.
pub(super) fn scheme(definition: &Value) -> Value {
    let Value::Map(entries) = definition else { return definition.clone() };
    let mut scheme = entries.clone();
    match definition.text("type") {
        Some("basic") => {
            scheme.insert("type".to_owned(), Value::Text("http".to_owned()));
            scheme.insert("scheme".to_owned(), Value::Text("basic".to_owned()));
        }
        Some("oauth2") => {
            let name = match definition.text("flow") {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some(other) => other,
                None => "implicit",
            };
            let parts = ["authorizationUrl", "tokenUrl", "scopes"];
            let mut flow: Map = parts
                .into_iter()
                .filter_map(|key| scheme.shift_remove(key).map(|value| (key.to_owned(), value)))
                .collect();
            flow.entry("scopes".to_owned()).or_insert_with(|| Value::map(Map::default()));
            scheme.shift_remove("flow");
            scheme.insert("flows".to_owned(), map([(name, Value::map(flow))]));
        }
        _ => {}
    }
    Value::Map(scheme)
}
