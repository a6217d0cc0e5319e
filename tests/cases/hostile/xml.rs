//! Descriptions of XML that lead to themselves, or are very deep.

use super::{BODY, description, findings, said};

/// A service that takes a body of the schema `S0` as XML.
fn openapi(schemas: &str) -> String {
    format!(
        "openapi: 3.2.0\ninfo: {{title: Things, version: '1'}}\nservers: [{{url: 'https://things.example'}}]\npaths:\n  /things:\n    \
         post:\n      operationId: listThings\n      requestBody:\n        content:\n          application/xml: \
         {{schema: {{$ref: '#/components/schemas/S0'}}}}\n      responses: {{'204': {{description: Done.}}}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

fn of(schemas: &str) -> Vec<String> {
    let criterion =
        "$statusCode == 204\n        requestBody: {contentType: application/xml, payload: {a: b}}";
    said(&findings(&description(criterion, BODY), &openapi(schemas)))
}

/// Components that are each made of the next one.
fn chain(schema: &str, count: usize) -> String {
    let link = |number: usize| schema.replace('%', &(number + 1).to_string());
    let links: String = (0..count).map(|i| format!("    S{i}: {}\n", link(i))).collect();
    format!("{links}    S{count}: {{type: string}}\n")
}

#[test]
fn nodes_of_themselves() {
    for schema in [
        "{$ref: '#/components/schemas/S0', xml: {nodeType: element, name: a}}",
        "{type: array, xml: {nodeType: element}, items: {$ref: '#/components/schemas/S0'}}",
        "{type: array, items: {$ref: '#/components/schemas/S0', xml: {nodeType: element, name: a}}}",
        "{type: array, prefixItems: [{$ref: '#/components/schemas/S0'}, {$ref: '#/components/schemas/S0'}]}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/S0'}, xml: {nodeType: none}}",
        "{allOf: [{$ref: '#/components/schemas/S0'}], xml: {prefix: a, namespace: 'urn:a'}}",
        "{oneOf: [{$ref: '#/components/schemas/S0'}, {type: string, xml: {name: a}}]}",
    ] {
        let found = of(&format!("    S0: {schema}\n"));
        assert!(found.len() <= 4, "{schema}: {found:?}");
    }
}

#[test]
fn nodes_nested_deeply() {
    for schema in [
        "{$ref: '#/components/schemas/S%', xml: {nodeType: element, name: a}}",
        "{type: array, xml: {wrapped: true}, items: {$ref: '#/components/schemas/S%'}}",
        "{type: object, properties: {a: {$ref: '#/components/schemas/S%'}, b: {type: string, xml: {attribute: true}}}}",
        "{type: object, xml: {nodeType: none}, properties: {a: {$ref: '#/components/schemas/S%'}}}",
        "{allOf: [{$ref: '#/components/schemas/S%'}], xml: {name: a}}",
        "{type: array, prefixItems: [{$ref: '#/components/schemas/S%'}, {$ref: '#/components/schemas/S%'}]}",
    ] {
        let found = of(&chain(schema, 1_000));
        assert!(found.iter().all(|found| found.starts_with('W')), "{schema}: {found:?}");
    }
}
