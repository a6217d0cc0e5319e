//! Names are the same whatever else is in a description, and in whatever order it is written.

use std::{collections::BTreeSet, fs};

use arazzo_codegen::Config;
use serde_yaml::{Mapping, Value};

use support::temporary::Temporary;

use crate::golden;

/// Operations that share what has no name of its own, and types whose names are taken by others.
const SHARING: &str = r##"
openapi: 3.1.0
info: {title: Sharing, version: "1"}
servers: [{url: "https://sharing.example/v1"}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: readThing
      responses: {"200": {$ref: "#/components/responses/Thing"}}
    put:
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {size: {type: string, enum: [s, m]}}}}}}
      responses: {"200": {$ref: "#/components/responses/Thing"}}
  /things:
    post:
      operationId: makeThing
      requestBody: {$ref: "#/components/requestBodies/Made"}
      responses: {"201": {$ref: "#/components/responses/Thing"}}
    get:
      responses:
        "200": {description: Things., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Part"}}}}}
components:
  requestBodies:
    Made: {required: true, content: {application/json: {schema: {type: object, properties: {kind: {type: string, enum: [a, b]}}}}}}
  responses:
    Thing: {description: A thing., content: {application/json: {schema: {type: object, properties: {size: {type: string, enum: [s, m]}}}}}}
  schemas:
    Part: {type: object, properties: {whole: {$ref: "#/components/schemas/Whole"}, size: {type: string, enum: [s]}}}
    Whole: {type: object, properties: {parts: {type: array, items: {$ref: "#/components/schemas/Part"}}, kind: {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}}}
    Option: {type: object, properties: {part: {$ref: "#/components/schemas/Part"}}}
"##;

/// What has nothing to do with the rest.
const UNRELATED: &str = r##"
paths:
  /aardvarks:
    get:
      operationId: listAardvarks
      parameters: [{name: zoo, in: query, schema: {type: string, enum: [north, south]}}]
      responses:
        "200": {description: Some., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Aardvark"}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Aardvark: {type: object, required: [snout], properties: {snout: {$ref: "#/components/schemas/Snout"}, kind: {type: string, enum: [x, y]}}}
    Snout: {oneOf: [{type: number}, {type: object, properties: {length: {type: number}}}]}
"##;

/// The descriptions that are changed.
fn descriptions() -> Vec<Value> {
    let case = |name| golden::cases().join("pass").join(name).join("offered.yml");
    let read = |name| fs::read_to_string(case(name)).expect("the case is there");
    let texts = [read("offered"), read("schema-constructs"), SHARING.to_owned()];
    texts.iter().map(|text| parsed(text)).collect()
}

fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).expect("it is YAML")
}

/// What is printed for a description but the seals and imports: functions and types, each a text.
fn printed(description: &Value) -> BTreeSet<String> {
    let folder = Temporary::new();
    folder.write("offered.yml", serde_yaml::to_string(description).expect("it is YAML"));
    let compilation = Config::new().root(folder.path()).openapi("offered.yml").compile();
    let output = compilation.output().expect("it is printed");
    let files = ["client.rs", "types.rs"].map(|file| &output.files()[file]);
    let parts = files.into_iter().flat_map(|text| text.split("\n\n"));
    let named = |part: &&str| ["fn ", "struct ", "enum "].iter().any(|word| part.contains(word));
    let parts: BTreeSet<String> = parts
        .filter(|part| {
            named(part) && !part.contains("const SECRETS") && !part.contains("use arazzo_runtime")
        })
        .map(str::to_owned)
        .collect();
    assert!(parts.len() > 5, "{parts:?}");
    parts
}

/// The entries of a mapping inside, by the names of the mappings around it.
fn entries<'v>(value: &'v mut Value, names: &[&str]) -> Option<&'v mut Mapping> {
    names.iter().try_fold(value, |value, name| value.get_mut(*name))?.as_mapping_mut()
}

/// With the entries of another mapping before its own.
fn put_before(entries: &mut Mapping, others: &Mapping) {
    let own = std::mem::replace(entries, others.clone());
    entries.extend(own);
}

fn reverse(entries: &mut Mapping) {
    let mut reversed: Vec<(Value, Value)> = std::mem::take(entries).into_iter().collect();
    reversed.reverse();
    entries.extend(reversed);
}

const ORDERED: [&[&str]; 2] = [&["paths"], &["components", "schemas"]];

#[test]
fn names_do_not_depend_on_what_is_unrelated() {
    let mut unrelated = parsed(UNRELATED);
    for mut description in descriptions() {
        let alone = printed(&description);
        for names in ORDERED {
            let others = entries(&mut unrelated, names).expect("there are some").clone();
            put_before(entries(&mut description, names).expect("there are some"), &others);
        }
        let beside = printed(&description);
        let lost: Vec<&String> = alone.difference(&beside).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        assert!(beside.len() > alone.len());
    }
}

#[test]
fn names_do_not_depend_on_the_order() {
    for mut description in descriptions() {
        let written = printed(&description);
        for names in ORDERED {
            reverse(entries(&mut description, names).expect("there are some"));
        }
        for (_, path) in entries(&mut description, &["paths"]).expect("there are some") {
            reverse(path.as_mapping_mut().expect("it is an object"));
        }
        let reversed = printed(&description);
        let lost: Vec<&String> = written.difference(&reversed).collect();
        assert!(lost.is_empty(), "{lost:#?}");
    }
}
