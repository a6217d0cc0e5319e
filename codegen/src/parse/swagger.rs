//! Swagger 2.0 as OpenAPI 3: what differs is written in the newer way, everything else stays where it is.
//!
//! Comes from `source`, before anything is read. What moves leaves its node in place and is reached by a `$ref`, so that
//! diagnostics show what is written.

mod document;

use crate::{
    parse::openapi::is_json,
    pointer::Pointer,
    value::{Map, Value},
};

/// What a parameter says about its value, and OpenAPI 3 says in its schema.
const OF_SCHEMA: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "x-secret",
];

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

/// The document with the shape of OpenAPI 3.
pub(crate) fn adapt(mut root: Value) -> Value {
    let Value::Map(document) = &mut root else { return root };
    let shared = Shared {
        parameters: document.get("parameters").cloned().unwrap_or(Value::Null),
        consumes: texts(document.get("consumes")),
        produces: texts(document.get("produces")),
    };
    let servers = document::servers(document);
    document.insert("servers".to_owned(), servers);
    if let Some(Value::Map(definitions)) = document.get("securityDefinitions") {
        let schemes =
            definitions.iter().map(|(name, value)| (name.clone(), document::scheme(value)));
        let schemes = Value::map(schemes.collect());
        document.insert("components".to_owned(), map([("securitySchemes", schemes)]));
    }
    if let Some(Value::Map(parameters)) = document.get_mut("parameters") {
        parameters.values_mut().for_each(parameter);
    }
    if let Some(Value::Map(responses)) = document.get_mut("responses") {
        let at = Pointer::default().key("responses");
        for (name, value) in responses.iter_mut() {
            response(value, &at.key(name), &shared.produces);
        }
    }
    let at = Pointer::default().key("paths");
    if let Some(Value::Map(paths)) = document.get_mut("paths") {
        for (path, item) in paths.iter_mut() {
            path_item(item, &at.key(path), &shared);
        }
    }
    root
}

/// What operations take from their document.
struct Shared {
    parameters: Value,
    consumes: Vec<String>,
    produces: Vec<String>,
}

fn path_item(item: &mut Value, at: &Pointer, shared: &Shared) {
    let Value::Map(item) = item else { return };
    let common = at.key("parameters");
    let of_item: Vec<Written> = written(item.get("parameters"), &common, shared);
    for method in METHODS {
        let Some(Value::Map(operation)) = item.get_mut(*method) else { continue };
        let at = at.key(method);
        let own = written(operation.get("parameters"), &at.key("parameters"), shared);
        let consumes =
            operation.get("consumes").map_or(shared.consumes.clone(), |own| texts(Some(own)));
        if let Some(body) = request_body(&own, &of_item, &consumes) {
            operation.insert("requestBody".to_owned(), body);
        }
        if let Some(Value::List(parameters)) = operation.get_mut("parameters") {
            parameters.iter_mut().for_each(parameter);
        }
        let produces =
            operation.get("produces").map_or(shared.produces.clone(), |own| texts(Some(own)));
        if let Some(Value::Map(responses)) = operation.get_mut("responses") {
            for (code, value) in responses.iter_mut() {
                response(value, &at.key("responses").key(code), &produces);
            }
        }
    }
    if let Some(Value::List(parameters)) = item.get_mut("parameters") {
        parameters.iter_mut().for_each(parameter);
    }
}

/// A parameter as it is written, and where.
struct Written {
    value: Value,
    at: Pointer,
}

impl Written {
    fn is(&self, location: &str) -> bool {
        self.value.text("in") == Some(location)
    }

    fn name(&self) -> &str {
        self.value.text("name").unwrap_or_default()
    }

    fn is_required(&self) -> bool {
        self.value.get("required").and_then(Value::as_bool) == Some(true)
    }
}

fn written(list: Option<&Value>, at: &Pointer, shared: &Shared) -> Vec<Written> {
    let list = list.and_then(Value::as_list).unwrap_or_default();
    let entry = |(index, value): (usize, &Value)| {
        let name = value.text("$ref").and_then(|text| text.strip_prefix("#/parameters/"));
        match name.and_then(|name| Some((name, shared.parameters.get(name)?))) {
            Some((name, value)) => {
                Written { value: value.clone(), at: Pointer::default().key("parameters").key(name) }
            }
            None => Written { value: value.clone(), at: at.key(index) },
        }
    };
    list.iter().enumerate().map(entry).collect()
}

/// The body that the parameters `in: body` and `in: formData` describe.
fn request_body(own: &[Written], of_item: &[Written], consumes: &[String]) -> Option<Value> {
    let all = || own.iter().chain(of_item);
    if let Some(body) = all().find(|parameter| parameter.is("body")) {
        let schema = body.value.get("schema").map(|_| reference(&body.at.key("schema")));
        let media_type =
            Value::map(schema.map(|schema| ("schema".to_owned(), schema)).into_iter().collect());
        let types = if consumes.is_empty() {
            vec!["application/json".to_owned()]
        } else {
            consumes.to_vec()
        };
        let content = types.into_iter().map(|name| (name, media_type.clone())).collect();
        let mut entries =
            vec![("required", Value::Bool(body.is_required())), ("content", Value::map(content))];
        entries.extend(body.value.get("description").map(|text| ("description", text.clone())));
        return Some(map(entries));
    }
    let mut fields: Vec<&Written> = Vec::new();
    for field in all().filter(|parameter| parameter.is("formData")) {
        if !fields.iter().any(|known| known.name() == field.name()) {
            fields.push(field);
        }
    }
    if fields.is_empty() { None } else { Some(form(&fields, consumes)) }
}

fn form(fields: &[&Written], consumes: &[String]) -> Value {
    const FORMS: [&str; 2] = ["multipart/form-data", "application/x-www-form-urlencoded"];
    let has_file = fields.iter().any(|field| field.value.text("type") == Some("file"));
    let property = |field: &&Written| {
        let mut schema = vec![("$ref", pointed(&field.at.key("schema")))];
        schema.extend(field.value.get("description").map(|text| ("description", text.clone())));
        (field.name().to_owned(), map(schema))
    };
    let encoding = fields.iter().filter_map(|field| {
        let (style, explode) = style(&field.value, "query")?;
        let style = Value::Text(style.to_owned());
        Some((field.name().to_owned(), map([("style", style), ("explode", Value::Bool(explode))])))
    });
    let required = fields.iter().filter(|field| field.is_required());
    let required: Vec<Value> = required.map(|field| Value::Text(field.name().to_owned())).collect();
    let mut schema = vec![
        ("type", Value::Text("object".to_owned())),
        ("properties", Value::map(fields.iter().map(property).collect())),
    ];
    let is_required = Value::Bool(!required.is_empty());
    schema.push(("required", Value::List(required)));
    let media_type = map([("schema", map(schema)), ("encoding", Value::map(encoding.collect()))]);
    let mut types: Vec<&str> =
        FORMS.into_iter().filter(|form| consumes.iter().any(|name| name == form)).collect();
    if has_file {
        types.retain(|form| *form == FORMS[0]);
    }
    if types.is_empty() {
        types.push(FORMS[usize::from(!has_file)]);
    }
    let content = types.into_iter().map(|name| (name.to_owned(), media_type.clone())).collect();
    map([("required", is_required), ("content", Value::map(content))])
}

fn parameter(parameter: &mut Value) {
    let location = parameter.text("in").unwrap_or_default().to_owned();
    move_schema(parameter, &location);
}

/// Moves what a parameter or a header says about its value into `schema`, and says how lists are written.
fn move_schema(owner: &mut Value, location: &str) {
    if owner.get("schema").is_some() || owner.get("$ref").is_some() {
        return;
    }
    let style = style(owner, location);
    let Value::Map(entries) = owner else { return };
    let mut schema = Map::default();
    for key in OF_SCHEMA {
        if let Some(value) = entries.shift_remove(*key) {
            schema.insert((*key).to_owned(), value);
        }
    }
    entries.shift_remove("collectionFormat");
    entries.insert("schema".to_owned(), Value::map(schema));
    if let Some((style, explode)) = style.filter(|_| location != "formData") {
        entries.insert("style".to_owned(), Value::Text(style.to_owned()));
        entries.insert("explode".to_owned(), Value::Bool(explode));
    }
}

/// What `collectionFormat: tsv` is as a style.
pub(crate) const TAB_DELIMITED: &str = "tabDelimited";

/// The `collectionFormat` that a style was made of.
pub(crate) fn collection_format(style: &str) -> Option<&'static str> {
    Some(match style {
        "form" => "multi",
        "spaceDelimited" => "ssv",
        "pipeDelimited" => "pipes",
        TAB_DELIMITED => "tsv",
        _ => return None,
    })
}

/// The style and `explode` of a list (Swagger 2.0, Parameter Object, collectionFormat).
fn style(parameter: &Value, location: &str) -> Option<(&'static str, bool)> {
    if parameter.text("type") != Some("array") {
        return None;
    }
    let simple = matches!(location, "path" | "header");
    Some(match parameter.text("collectionFormat").unwrap_or("csv") {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "pipes" => ("pipeDelimited", false),
        // OpenAPI 3 has no such style: the reader of parameters knows it in Swagger only.
        "tsv" => (TAB_DELIMITED, false),
        _ if simple => ("simple", false),
        _ => ("form", false),
    })
}

fn response(response: &mut Value, at: &Pointer, produces: &[String]) {
    let Value::Map(entries) = response else { return };
    if let Some(Value::Map(headers)) = entries.get_mut("headers") {
        headers.values_mut().for_each(|header| move_schema(header, "header"));
    }
    // They have another form.
    entries.shift_remove("examples");
    let Some(schema) = entries.get("schema") else { return };
    let is_file = schema.text("type") == Some("file");
    // What a file is called is not known: nothing is asked for.
    let usual = if is_file { "*/*" } else { "application/json" };
    let mut types = produces.to_vec();
    types.retain(|name| !is_file || !is_of_json(name));
    if types.is_empty() {
        types.push(usual.to_owned());
    }
    let schema = reference(&at.key("schema"));
    let content = types.into_iter().map(|name| (name, map([("schema", schema.clone())])));
    entries.insert("content".to_owned(), Value::map(content.collect()));
}

/// Whether what comes as a media type is decoded as JSON, which a file is not.
fn is_of_json(media_type: &str) -> bool {
    is_json(media_type) || media_type == "text/json"
}

fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn texts(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_list).unwrap_or_default();
    list.iter().filter_map(Value::as_text).map(str::to_owned).collect()
}

/// A Reference Object.
fn reference(to: &Pointer) -> Value {
    map([("$ref", pointed(to))])
}

fn pointed(to: &Pointer) -> Value {
    // Percent-encoding is undone when the reference is followed.
    Value::Text(format!("#{}", to.to_string().replace('%', "%25")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::yaml;

    #[test]
    fn forms_lists_servers_and_flows() {
        let read = |text: &str| yaml::read(text).expect("it is YAML");
        let adapted = adapt(read(
            "{swagger: '2.0', host: a.example, basePath: /v1/, schemes: [http, https],
              securityDefinitions: {o: {type: oauth2, flow: application, tokenUrl: u}, b: {type: basic}},
              paths: {'/a%b': {post: {parameters: [
                {name: file, in: formData, type: file, required: true},
                {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi},
                {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}],
                responses: {200: {schema: {type: file}}}}}}}",
        ));
        let at = |pointer: &str| {
            let pointer = Pointer::parse(pointer).expect("it is one");
            pointer.find(&adapted).cloned().unwrap_or(Value::Null)
        };
        assert_eq!(
            at("/servers"),
            read("[{url: 'https://a.example/v1'}, {url: 'http://a.example/v1'}]")
        );
        assert_eq!(
            at("/components/securitySchemes"),
            read(
                "{o: {type: oauth2, flows: {clientCredentials: {tokenUrl: u, scopes: {}}}}, b: {type: http, scheme: basic}}"
            )
        );
        assert_eq!(
            at("/paths/~1a%b/post/requestBody"),
            read(
                "{required: true, content: {multipart/form-data: {
                    schema: {type: object, required: [file], properties: {
                        file: {$ref: '#/paths/~1a%25b/post/parameters/0/schema'},
                        tags: {$ref: '#/paths/~1a%25b/post/parameters/1/schema'}}},
                    encoding: {tags: {style: form, explode: true}}}}}"
            )
        );
        assert_eq!(
            at("/paths/~1a%b/post/parameters/2"),
            read(
                "{name: ids, in: query, schema: {type: array, items: {type: integer}}, style: pipeDelimited, explode: false}"
            )
        );
        assert_eq!(
            at("/paths/~1a%b/post/responses/200/content"),
            read("{'*/*': {schema: {$ref: '#/paths/~1a%25b/post/responses/200/schema'}}}")
        );
    }
}
