//! Descriptions that are too deep or too long for a file: a finding, never a panic, a hang or a stack overflow.

#[path = "hostile/texts.rs"]
mod texts;
#[path = "hostile/workflows.rs"]
mod workflows;
#[path = "hostile/xml.rs"]
mod xml;

use std::{
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use arazzo_codegen::Diagnostic;

use support::temporary::Temporary;

use crate::golden;

/// How long the compiler may take, also on a busy machine and unoptimized.
const LIMIT: Duration = Duration::from_secs(20);

/// A description of one step with this criterion and this output.
fn description(condition: &str, output: &str) -> String {
    format!(
        "arazzo: 1.0.1\ninfo: {{title: Hostile, version: '1'}}\nsourceDescriptions:\n  - {{name: things, url: openapi.yml}}\n\
         workflows:\n  - workflowId: example\n    steps:\n      - stepId: list\n        operationId: listThings\n        \
         successCriteria:\n          - condition: {condition}\n        outputs:\n          out: {output}\n"
    )
}

/// The findings about a description and a service, within the limit, on a stack as small as that of any thread.
fn findings(description: &str, openapi: &str) -> Vec<Diagnostic> {
    let folder = Temporary::new();
    folder.write("description.yml", description);
    folder.write("openapi.yml", openapi);
    let (send, receive) = mpsc::channel();
    let started = Instant::now();
    thread::spawn(move || {
        let compilation = folder.config().compile();
        // Drawing is part of it.
        let drawn = golden::rendered(&compilation);
        let _ = send.send((compilation.diagnostics().to_vec(), drawn));
    });
    let (diagnostics, _) = receive.recv_timeout(LIMIT).expect("it ends in time, without a panic");
    assert!(started.elapsed() < LIMIT);
    diagnostics
}

/// The codes and messages.
fn said(diagnostics: &[Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(|found| format!("{} {}", found.code(), found.message())).collect()
}

fn openapi(schema: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Things, version: '1'}}\npaths:\n  /things:\n    get:\n      operationId: listThings\n      \
         responses:\n        '200':\n          description: The things.\n          content:\n            application/json:\n              \
         schema: {schema}\n{components}"
    )
}

const TEXT: &str = "{type: string}";
const BODY: &str = "$response.body";

#[test]
fn conditions_nested_deeply() {
    let depth = 10_000;
    for (condition, expected) in [
        ("(".repeat(depth), "E0107 nested deeper than 128 levels"),
        (format!("'{}'", "!".repeat(depth)), "E0107 nested deeper than 128 levels"),
        (
            format!("{}$statusCode == 200{}", "(".repeat(depth), ")".repeat(depth)),
            "E0107 nested deeper than 128 levels",
        ),
    ] {
        let found = findings(&description(&condition, BODY), &openapi(TEXT, ""));
        assert_eq!(said(&found), [expected]);
    }
}

#[test]
fn conditions_that_are_long() {
    let condition = vec!["$statusCode == 200"; 10_000].join(" || ");
    let found = findings(&description(&condition, BODY), &openapi(TEXT, ""));
    assert!(said(&found).len() <= 1, "{:?}", said(&found));
}

#[test]
fn yaml_nested_deeply() {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")] {
        let text = format!("x:\n  {}1{}\n", open.repeat(10_000), close.repeat(10_000));
        let found = findings(&text, "");
        assert!(said(&found)[0].starts_with("E0002"), "{open}: {:?}", said(&found));
    }
}

#[test]
fn json_nested_deeply() {
    let text = format!("{{\"x\":{}1{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let found = findings(&text, "");
    assert!(said(&found)[0].starts_with("E0002"), "{:?}", said(&found));
}

#[test]
fn schemas_that_refer_far() {
    let chain: String = (0..5_000)
        .map(|i| format!("    S{i}: {{$ref: '#/components/schemas/S{}'}}\n", i + 1))
        .collect();
    let components = format!("components:\n  schemas:\n{chain}    S5000: {{type: string}}\n");
    let schema = "{$ref: '#/components/schemas/S0'}";
    let found = findings(&description("$statusCode == 200", BODY), &openapi(schema, &components));
    assert!(found.is_empty(), "{:?}", said(&found));
}

/// A schema that holds the next, which holds the next, each a component of its own, so that YAML is not deep where the schema is.
fn chain(schema: &str, count: usize) -> String {
    let link = |number: usize| schema.replace('%', &(number + 1).to_string());
    let links: String = (0..count).map(|i| format!("    S{i}: {}\n", link(i))).collect();
    let components = format!("components:\n  schemas:\n{links}    S{count}: {{type: string}}\n");
    openapi("{$ref: '#/components/schemas/S0'}", &components)
}

#[test]
fn objects_nested_deeply() {
    let schema = "{type: object, properties: {a: {$ref: '#/components/schemas/S%'}}}";
    let found = findings(&description("$statusCode == 200", BODY), &chain(schema, 1_000));
    assert!(said(&found).len() <= 1, "{:?}", said(&found));
}

#[test]
fn lists_nested_deeply() {
    let schema = "{type: array, items: {$ref: '#/components/schemas/S%'}}";
    let found = findings(&description("$statusCode == 200", BODY), &chain(schema, 5_000));
    assert!(said(&found).len() == 1, "{:?}", said(&found));
}

/// A list of itself has no Rust type: it must be a finding.
#[test]
fn lists_of_themselves() {
    for schema in [
        "{type: array, items: {$ref: '#/components/schemas/A'}}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}",
    ] {
        let components = format!("components:\n  schemas:\n    A: {schema}\n");
        let schema = "{$ref: '#/components/schemas/A'}";
        let found =
            findings(&description("$statusCode == 200", BODY), &openapi(schema, &components));
        assert!(said(&found).len() == 1, "{:?}", said(&found));
    }
}

/// Each is made of the one before, and says more of what that holds. What they hold last is one of their kind, or null.
#[test]
fn inheritance_at_many_levels() {
    let holds = |level: usize| {
        let inside = format!("{{$ref: '#/components/schemas/S{level}'}}");
        [
            inside.clone(),
            format!("{{nullable: true, allOf: [{inside}]}}"),
            format!("{{type: object, properties: {{x{level}: {inside}}}}}"),
        ]
    };
    for kind in 0..3 {
        let levels: String = (0..15_usize)
            .map(|level| {
                let before = level.checked_sub(1);
                let base = before.map(|base| format!("allOf: [{{$ref: '#/components/schemas/S{base}'}}], "));
                format!(
                    "    S{level}: {{{}type: object, discriminator: {{propertyName: kind}}, properties: {{kind: {TEXT}, child: {}}}}}\n",
                    base.unwrap_or_default(),
                    holds(level)[kind],
                )
            })
            .collect();
        let components = format!("components:\n  schemas:\n{levels}");
        let schema = "{$ref: '#/components/schemas/S0'}";
        let found =
            findings(&description("$statusCode == 200", BODY), &openapi(schema, &components));
        assert!(said(&found).iter().all(|text| text.starts_with("W0211")), "{:?}", said(&found));
    }
}

/// Choices and parts of themselves: whatever they mean, they end.
#[test]
fn choices_of_themselves() {
    for schema in [
        "{oneOf: [{$ref: '#/components/schemas/A'}]}",
        "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}",
        "{anyOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/B'}, {type: string}]}",
        "{allOf: [{$ref: '#/components/schemas/A'}]}",
        "{allOf: [{$ref: '#/components/schemas/B'}], properties: {a: {$ref: '#/components/schemas/A'}}}",
        "{allOf: [{$ref: '#/components/schemas/B'}], oneOf: [{$ref: '#/components/schemas/B'}, {properties: {b: {$ref: '#/components/schemas/A'}}}]}",
    ] {
        let other = "{anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}, {type: integer}]}";
        let components = format!("components:\n  schemas:\n    A: {schema}\n    B: {other}\n");
        let schema = "{$ref: '#/components/schemas/A'}";
        let found =
            findings(&description("$statusCode == 200", BODY), &openapi(schema, &components));
        assert!(said(&found).len() <= 2, "{schema}: {:?}", said(&found));
    }
}

/// Each choice doubles what is below it.
#[test]
fn choices_between_choices() {
    let either = "{oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]}";
    let all = vec![either; 40].join(", ");
    let schema = format!("{{allOf: [{all}]}}");
    let found = findings(&description("$statusCode == 200", BODY), &openapi(&schema, ""));
    assert!(said(&found).len() == 1, "{:?}", said(&found));
}

#[test]
fn parts_of_parts() {
    let schema = "{allOf: [{$ref: '#/components/schemas/S%'}, {properties: {a%: {type: string}}}]}";
    let found = findings(&description("$statusCode == 200", BODY), &chain(schema, 1_000));
    assert!(said(&found).len() <= 2, "{:?}", said(&found));
}

#[test]
fn pointers_that_are_long() {
    let output = format!("$response.body#{}", "/a".repeat(2_000));
    for schema in [TEXT, "{}", "{type: object, additionalProperties: {}}"] {
        let found = findings(&description("$statusCode == 200", &output), &openapi(schema, ""));
        assert!(said(&found).len() <= 1, "{:?}", said(&found));
    }
}

/// Each `$` might begin an expression that goes on to the end of the text.
#[test]
fn texts_that_might_be_expressions() {
    for word in ["$inputs.#/", "$inputs.a#/", "{$inputs.", "$steps.a.outputs."] {
        let output = format!("see {}", word.repeat(20_000));
        let found = findings(&description("$statusCode == 200", &output), &openapi(TEXT, ""));
        assert!(found.len() <= 20_001, "{word}: {}", found.len());
    }
}

#[test]
fn many_findings() {
    let steps: String = (0..2_000)
        .map(|i| format!("      - {{stepId: s{i}, operationId: unknown{i}}}\n"))
        .collect();
    let text = description("$statusCode == 200", BODY)
        .split("      - stepId")
        .next()
        .map(|head| format!("{head}{steps}"));
    let found = findings(&text.expect("there is a first step"), &openapi(TEXT, ""));
    assert_eq!(found.len(), 2_000);
}

/// The place of each is counted from somewhere near, and no finding keeps the whole line.
#[test]
fn many_findings_in_one_line() {
    let text = "ü".repeat(50);
    let fields: String = (0..4_000).map(|i| format!(",\"field{i}\":\"{text}\"")).collect();
    let workflow =
        r#"{"workflowId":"example","steps":[{"stepId":"list","operationId":"listThings"}]}"#;
    let description = format!(
        r#"{{"arazzo":"1.0.1","info":{{"title":"T","version":"1"}},"sourceDescriptions":[{{"name":"things","url":"openapi.yml"}}],"workflows":[{workflow}]{fields}}}"#
    );
    let found = findings(&description, &openapi(TEXT, ""));
    assert_eq!(found.len(), 4_000);
    let column = description.chars().count() - "\"field3999\":".len() - text.chars().count() - 2;
    assert_eq!(found[3_999].location().column(), column);
}

/// Each holds the one before and the one behind it, so that every schema is in circles of its own.
#[test]
fn circles_in_circles() {
    let last: usize = 3_999;
    let schema = |it: usize| format!("{{$ref: '#/components/schemas/S{it}'}}");
    let schemas: String = (0..=last)
        .map(|it| {
            let (before, next) = (schema(it.saturating_sub(1)), schema(last.min(it + 1)));
            format!("    S{it}: {{type: object, properties: {{before: {before}, next: {next}}}}}\n")
        })
        .collect();
    let components = format!("components:\n  schemas:\n{schemas}");
    let found =
        findings(&description("$statusCode == 200", BODY), &openapi(&schema(0), &components));
    assert!(found.is_empty(), "{:?}", said(&found));
}

/// Choices that all lead to each other, and to no secret, are not each looked through for one.
#[test]
fn choices_in_a_ring() {
    let last: usize = 299;
    let schema = |it: usize| format!("{{$ref: '#/components/schemas/S{it}'}}");
    let schemas: String = (0..=last)
        .map(|it| {
            let (next, other) = (schema((it + 1) % (last + 1)), schema((it + 7) % (last + 1)));
            let choice = format!("{{oneOf: [{{type: string}}, {next}]}}");
            format!(
                "    S{it}: {{type: object, properties: {{a: {choice}, b: {choice}}}, additionalProperties: {other}}}\n"
            )
        })
        .collect();
    let components = format!("components:\n  schemas:\n{schemas}");
    let found =
        findings(&description("$statusCode == 200", BODY), &openapi(&schema(0), &components));
    assert!(found.is_empty(), "{:?}", said(&found));
}

/// Each choice leads to all after it, and to what is hidden in each.
#[test]
fn choices_that_lead_to_secrets() {
    let last: usize = 2_000;
    let schemas: String = (0..last)
        .map(|it| {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", it + 1);
            format!("    S{it}: {{oneOf: [{{type: string}}, {{type: object, properties: {{next: {next}}}}}]}}\n")
        })
        .collect();
    let secret = "{type: object, properties: {pin: {type: string, format: password}}}";
    let components = format!("components:\n  schemas:\n{schemas}    S{last}: {secret}\n");
    let first = "{$ref: '#/components/schemas/S0'}";
    let found = findings(&description("$statusCode == 200", BODY), &openapi(first, &components));
    assert!(found.is_empty(), "{:?}", said(&found));
}

/// Line ends of every kind before a mistake.
#[test]
fn line_ends_of_every_kind() {
    let found = findings("a\ro:\n\r\r\nl", &openapi(TEXT, ""));
    assert!(said(&found)[0].starts_with("E0002"), "{:?}", said(&found));
}
