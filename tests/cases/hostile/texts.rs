//! Criteria, selectors, names and files that are too deep, too long, or in every script.

use super::{BODY, TEXT, description, findings, openapi, said};

/// A description with a criterion of this type.
fn criterion(language: &str, condition: &str) -> String {
    let condition = condition.replace('\'', "''");
    let field =
        format!("'{condition}'\n            type: {language}\n            context: $response.body");
    description(&field, BODY)
}

#[test]
fn criteria_nested_deeply() {
    for language in ["simple", "jsonpath", "xpath", "regex"] {
        for nested in [
            "(".repeat(10_000),
            "!".repeat(10_000),
            format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000)),
            format!("$[?{}@.a{}]", "(".repeat(10_000), ")".repeat(10_000)),
            format!("{}$.a == 1", "!(".repeat(10_000)),
            format!("{}a{}", "(?:".repeat(10_000), ")*".repeat(10_000)),
            format!("{}1{}", "{".repeat(10_000), "}".repeat(10_000)),
            format!("{}1", "-".repeat(10_000)),
            format!("a{}", "[1]".repeat(10_000)),
        ] {
            let found = findings(&criterion(language, &nested), &openapi(TEXT, ""));
            assert!(said(&found).len() <= 2, "{language}: {:?}", said(&found).len());
        }
    }
}

#[test]
fn filters_in_filters() {
    let filters = format!("{}1", "$[?@".repeat(24));
    let found = findings(&criterion("jsonpath", &filters), &openapi(TEXT, ""));
    assert_eq!(said(&found), ["E0117 nested deeper than 12 levels"]);
}

/// What the runtime would refuse is refused here.
#[test]
fn xpath_beyond_the_bounds() {
    let nested = |depth| format!("{}1{}", "(".repeat(depth), ")".repeat(depth));
    for (expression, expected) in [
        (nested(8), None),
        (nested(9), Some("E0117 nested deeper than 8 levels")),
        (format!("'{}' = 'a'", "(".repeat(9)), None),
        ("contains(., '\\') and . = \"it's\"".to_owned(), None),
        (format!("1{}", " + 1".repeat(511)), None),
        (format!("1{}", " + 1".repeat(512)), Some("E0117 longer than 2048 bytes")),
        (format!("é{}", " + 1".repeat(512)), Some("E0117 longer than 2048 bytes")),
    ] {
        let found = findings(&criterion("xpath", &expression), &openapi(TEXT, ""));
        let errors: Vec<String> =
            said(&found).into_iter().filter(|found| found.starts_with('E')).collect();
        assert_eq!(errors.first().map(String::as_str), expected, "{expression}");
    }
}

#[test]
fn documents_of_ten_megabytes() {
    let schemas: String = (0..60_000)
        .map(|it| format!("    S{it}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S{}'}}, b: {{type: string, description: what it is, at length}}}}}}\n", it + 1))
        .collect();
    let service = openapi(TEXT, &format!("components:\n  schemas:\n{schemas}"));
    assert!(service.len() > 8_000_000);
    let found = findings(&description("$statusCode == 200", BODY), &service);
    assert!(found.is_empty(), "{:?}", said(&found).first());
    let long =
        format!("{}x-long: '{}'\n", description("$statusCode == 200", BODY), "é".repeat(5_000_000));
    let found = findings(&long, &openapi(TEXT, ""));
    assert!(found.is_empty(), "{:?}", said(&found).first());
}

#[test]
fn inputs_that_refer_to_themselves() {
    for inputs in [
        "{$ref: '#/components/inputs/a'}",
        "{type: object, properties: {a: {$ref: '#/components/inputs/b'}}}",
        "{allOf: [{$ref: '#/components/inputs/a'}, {$ref: '#/components/inputs/b'}]}",
        "{$ref: '#/workflows/0/inputs'}",
        "{type: object, properties: {a: {$ref: '#/workflows/0/inputs'}}}",
        "{$ref: '#'}",
        "{$ref: 'description.yml'}",
    ] {
        let components = "components:\n  inputs:\n    a: {$ref: '#/components/inputs/b'}\n    b: {$ref: '#/components/inputs/a'}\n";
        let text = description("$statusCode == 200", BODY)
            .replace("    steps:", &format!("    inputs: {inputs}\n    steps:"));
        let found = findings(&(text + components), &openapi(TEXT, ""));
        assert!(said(&found).len() <= 6, "{inputs}: {:?}", said(&found));
    }
}

#[test]
fn parts_that_refer_to_themselves() {
    for (part, other) in [
        (
            "paths:\n  /things: {$ref: '#/paths/~1other'}\n  /other: {$ref: '#/paths/~1things'}\n",
            "",
        ),
        (
            "paths:\n  /things:\n    get:\n      operationId: listThings\n      parameters: [{$ref: '#/components/parameters/a'}]\n      \
             responses: {'200': {$ref: '#/components/responses/a'}}\n",
            "components:\n  parameters: {a: {$ref: '#/components/parameters/b'}, b: {$ref: '#/components/parameters/a'}}\n  \
             responses: {a: {$ref: '#/components/responses/a'}}\n",
        ),
    ] {
        let service = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{part}{other}");
        let found = findings(&description("$statusCode == 200", BODY), &service);
        assert!(!found.is_empty());
    }
}

/// Ids, names and texts of every script, invisible and wide ones, those whose case is more than one letter.
#[test]
fn every_script() {
    for text in [
        "é",
        "e\u{301}",
        "ß",
        "İ",
        "ſ",
        "ŉ",
        "名前",
        "🦀",
        "👩‍👩‍👧",
        "\u{200f}ش",
        "\u{feff}",
        "\u{2028}",
        "\u{fffd}",
        "\u{1f1e6}",
        "ǅ",
        "ﬁ",
        "𝒜",
        "٣",
    ] {
        let service = openapi(
            &format!("{{type: object, properties: {{'{text}': {{type: string, enum: ['{text}', 'a{text}']}}}}}}"),
            "",
        )
        .replace("listThings", &format!("'{text}'"))
        .replace("/things:", &format!("'/things/{text}':"));
        let description = description(
            &format!("\"$response.body#/{text} == '{text}'\""),
            &format!("'$response.body#/{text}'"),
        )
        .replace("listThings", &format!("'{text}'"))
        .replace("stepId: list", &format!("stepId: '{text}'"))
        .replace("workflowId: example", &format!("workflowId: '{text}'"))
        .replace("out:", &format!("'{text}':"));
        // Whether it is accepted is another question.
        drop(findings(&description, &service));
        for language in ["simple", "jsonpath", "xpath", "regex"] {
            for condition in [
                text.repeat(3),
                format!("$.{text} == '{text}'"),
                format!("{{$inputs.{text}}}{text}"),
                format!("({text}+)+"),
            ] {
                drop(findings(&criterion(language, &condition), &openapi(TEXT, "")));
            }
        }
    }
}

/// Too long, and the first character is of several bytes.
#[test]
fn long_texts_of_wide_letters() {
    for language in ["jsonpath", "xpath", "regex"] {
        let found = findings(&criterion(language, &"é".repeat(40_000)), &openapi(TEXT, ""));
        assert!(said(&found)[0].starts_with("E0117 longer than"), "{:?}", said(&found));
    }
}

/// YAML has them, JSON has not, and Rust has no literal for them.
#[test]
fn numbers_that_json_does_not_have() {
    for number in [".nan", ".inf", "-.inf", "1e999", "-1e999", "1e309"] {
        let schema = format!(
            "{{type: object, properties: {{a: {{type: number, default: {number}, maximum: {number}, enum: [1, {number}]}}}}}}"
        );
        let inputs = format!(
            "    inputs: {{type: object, properties: {{a: {{type: number, default: {number}, minimum: {number}}}, b: {{default: {number}}}}}}}\n    steps:"
        );
        let step = format!(
            "operationId: listThings\n        parameters: [{{name: q, in: query, value: {number}}}, {{name: r, in: query, value: [{number}]}}]\n        \
             requestBody: {{payload: {{a: {number}, b: [{number}]}}}}"
        );
        let description =
            description(&format!("$statusCode == 200 && $inputs.a != {number}"), BODY)
                .replace("    steps:", &inputs)
                .replace("operationId: listThings", &step);
        let body = format!(
            "operationId: listThings\n      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}"
        );
        let service = openapi(&schema, "").replace("operationId: listThings", &body);
        drop(findings(&description, &service));
        let literal = description.replace(&format!("!= {number}"), "!= 1");
        drop(findings(&literal, &service));
    }
}
