//! Services whose schemas refer to each other, and to themselves, in every way.

use serde_json::{Map, Value, json};

use crate::{random::Random, seeds::Seed, workflows::Workflows};

/// How many components there are at most.
const COMPONENTS: usize = 6;

/// The services, and their files.
const SERVICES: [(&str, &str); 2] = [("things", "things.yml"), ("others", "others.yml")];

/// Names of properties: also those that mean something elsewhere.
pub(crate) const NAMES: [&str; 7] = ["kind", "a", "b", "token", "self", "x-y", "0"];

const SCALARS: [&str; 9] = [
    r#"{"type":"string"}"#,
    r#"{"type":"integer"}"#,
    r#"{"type":"number"}"#,
    r#"{"type":"boolean"}"#,
    r#"{"type":"string","enum":["a","b"]}"#,
    r#"{"type":"string","format":"binary"}"#,
    r#"{"type":"string","format":"password"}"#,
    r#"{"type":"string","format":"byte"}"#,
    "{}",
];

/// A description of workflows, and its service.
pub(crate) fn document(random: &mut Random) -> Option<Seed> {
    let services = SERVICES.map(|(name, file)| {
        let old = random.once_in(2);
        let components = 1 + random.below(COMPONENTS);
        (name, file, Schemas { components, old, random }.service())
    });
    let description = Workflows::new(random, &services).description();
    let files = services
        .into_iter()
        .map(|(_, file, service)| (file, service))
        .chain([("description.yml", description)])
        .map(|(name, value)| Some((name.to_owned(), serde_yaml::to_value(value).ok()?)))
        .collect::<Option<_>>()?;
    Some(Seed { main: "description.yml".to_owned(), files })
}

struct Schemas<'r> {
    random: &'r mut Random,
    components: usize,
    /// Whether null is said by `nullable`.
    old: bool,
}

impl Schemas<'_> {
    fn reference(&mut self) -> Value {
        json!({"$ref": format!("#/components/schemas/S{}", self.random.below(self.components))})
    }

    fn scalar(&mut self) -> Value {
        let text = self.random.pick(&SCALARS).copied().unwrap_or("{}");
        serde_json::from_str(text).unwrap_or_default()
    }

    fn some(&mut self, most: usize, depth: usize) -> Vec<Value> {
        (0..=self.random.below(most)).map(|_| self.schema(depth)).collect()
    }

    fn schema(&mut self, depth: usize) -> Value {
        let Some(depth) = depth.checked_sub(1) else {
            return if self.random.once_in(3) { self.scalar() } else { self.reference() };
        };
        let mut schema = match self.random.below(10) {
            0 => self.reference(),
            1 => self.scalar(),
            2..5 => self.object(depth),
            5 => json!({"oneOf": self.some(3, depth)}),
            6 => json!({"anyOf": self.some(3, depth)}),
            7 => json!({"allOf": self.some(3, depth)}),
            8 => json!({"type": "array", "items": self.schema(depth)}),
            _ => json!({"type": "object", "additionalProperties": self.schema(depth)}),
        };
        if self.random.once_in(8) {
            match (self.old, schema.get("type").cloned()) {
                (true, _) => schema["nullable"] = true.into(),
                (false, Some(kind)) => schema["type"] = json!([kind, "null"]),
                (false, None) => {}
            }
        }
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..=self.random.below(4) {
            let name = self.random.pick(&NAMES).copied().unwrap_or("a");
            properties.insert(name.to_owned(), self.schema(depth));
        }
        let required: Vec<Value> = properties
            .keys()
            .filter(|_| self.random.once_in(3))
            .map(|name| name.as_str().into())
            .collect();
        let mut schema = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        if self.random.once_in(4) {
            schema["additionalProperties"] = match self.random.below(3) {
                0 => false.into(),
                1 => true.into(),
                _ => self.schema(depth),
            };
        }
        if self.random.once_in(3) {
            schema["discriminator"] = json!({"propertyName": "kind"});
        }
        if self.random.once_in(3) {
            let bases = (0..=self.random.below(2)).map(|_| self.reference());
            schema["allOf"] = bases.collect::<Vec<_>>().into();
        }
        schema
    }

    fn service(&mut self) -> Value {
        let components: Map<String, Value> =
            (0..self.components).map(|number| (format!("S{number}"), self.schema(3))).collect();
        let json = "application/json";
        let others =
            ["application/xml", "multipart/form-data", "application/x-www-form-urlencoded"];
        let other = self.random.pick(&others).copied().unwrap_or(json);
        let media = if self.random.once_in(3) { other } else { json };
        json!({
            "openapi": if self.old { "3.0.3" } else { "3.1.0" },
            "info": {"title": "Things", "version": "1"},
            "servers": [{"url": "https://things.example"}],
            "paths": {"/things/{id}": {
                "get": {
                    "operationId": "look",
                    "parameters": [
                        {"name": "id", "in": "path", "required": true, "schema": self.schema(1)},
                        {"name": "X-Q", "in": "header", "schema": self.scalar()},
                    ],
                    "responses": {"200": {
                        "description": "What it is.",
                        "content": {json: {"schema": self.reference()}},
                    }},
                },
            }, "/things": {
                "get": {
                    "operationId": "find",
                    "parameters": [
                        {"name": "q", "in": "query", "schema": self.schema(1)},
                        {"name": "X-Q", "in": "header", "schema": self.scalar()},
                        {"name": "c", "in": "cookie", "schema": self.scalar()},
                    ],
                    "responses": {"200": {
                        "description": "What there is.",
                        "content": {json: {"schema": self.schema(1)}},
                    }},
                },
                "post": {
                    "operationId": "make",
                    "parameters": [{"name": "X-Q", "in": "header", "schema": self.scalar()}],
                    "requestBody": {
                        "required": self.random.once_in(2),
                        "content": {media: {"schema": self.schema(1)}},
                    },
                    "responses": {"201": {
                        "description": "What was made.",
                        "content": {json: {"schema": self.reference()}},
                    }},
                },
            }},
            "components": {"schemas": components},
        })
    }
}
