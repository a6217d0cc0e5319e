//! Workflows of thousands of steps, and thousands of workflows.

use std::fmt::Write as _;

use super::{TEXT, findings, openapi, said};

/// A description of these workflows.
fn description(workflows: &str) -> String {
    format!(
        "arazzo: 1.1.0\ninfo: {{title: Hostile, version: '1'}}\nsourceDescriptions:\n  - {{name: things, url: openapi.yml}}\n\
         workflows:\n{workflows}"
    )
}

/// A workflow of this many steps, each with the fields that are made of its number.
fn steps(count: usize, fields: impl Fn(usize) -> String) -> String {
    let mut text = "  - workflowId: example\n    steps:\n".to_owned();
    for step in 0..count {
        let fields = fields(step);
        let _ = writeln!(text, "      - {{stepId: s{step}, operationId: listThings{fields}}}");
    }
    description(&text)
}

/// This many workflows of one step, each with what its number makes.
fn workflows(
    count: usize,
    head: impl Fn(usize) -> String,
    step: impl Fn(usize) -> String,
) -> String {
    let mut text = String::new();
    for workflow in 0..count {
        let (head, step) = (head(workflow), step(workflow));
        let _ = write!(text, "  - workflowId: {head}\n    steps:\n      - {{stepId: s, {step}}}\n");
    }
    description(&text)
}

fn passes(description: &str) {
    let found = findings(description, &openapi(TEXT, ""));
    assert!(found.is_empty(), "{:?}", &said(&found)[..found.len().min(5)]);
}

const CALL: &str = "operationId: listThings";

#[test]
fn steps_that_depend_on_steps() {
    let last = 4_999;
    let on = |step: usize| format!(", dependsOn: [s{step}]");
    passes(&steps(last + 1, |step| if step == 0 { String::new() } else { on(step - 1) }));
    passes(&steps(last + 1, |step| if step == last { String::new() } else { on(step + 1) }));
    let circle = steps(last + 1, |step| on((step + 1) % (last + 1)));
    let found = said(&findings(&circle, &openapi(TEXT, "")));
    assert_eq!(found.len(), 1, "{:?}", &found[..found.len().min(5)]);
    assert!(found[0].starts_with("E"), "{found:?}");
}

#[test]
fn actions_that_lead_to_steps() {
    let count = 2_000;
    let goto = |name: &str, to: usize, status: u16| {
        format!(
            "{{name: {name}, type: goto, stepId: s{to}, criteria: [{{condition: $statusCode == {status}}}]}}"
        )
    };
    // There and back again, to both ends, and around.
    for (onward, back) in [(1, 1), (count - 1, 1), (1, count - 1), (7, 999)] {
        passes(&steps(count, |step| {
            let onward = goto("a", (step + onward) % count, 201);
            let back = goto("b", (step + count - back) % count, 404);
            let retry = "{name: c, type: retry, retryLimit: 2}";
            format!(", onSuccess: [{onward}], onFailure: [{back}, {retry}]")
        }));
    }
}

#[test]
fn workflows_that_call_workflows() {
    let last = 1_999;
    let name = |workflow: usize| format!("w{workflow}");
    let next = |workflow: usize| match workflow == last {
        true => CALL.to_owned(),
        false => format!("workflowId: w{}", workflow + 1),
    };
    passes(&workflows(last + 1, name, next));
    let circle = workflows(last + 1, name, |workflow| {
        format!("workflowId: w{}", (workflow + 1) % (last + 1))
    });
    let found = said(&findings(&circle, &openapi(TEXT, "")));
    assert!(!found.is_empty() && found.iter().all(|it| it.starts_with("E0")), "{:?}", &found[..1]);
}

/// Each prints a call of all that it depends on, so that what is printed grows with the square.
#[test]
fn workflows_that_depend_on_workflows() {
    let last = 149;
    let depends = |workflow: usize| match workflow == last {
        true => format!("w{workflow}"),
        false => format!("w{workflow}\n    dependsOn: [w{}]", workflow + 1),
    };
    passes(&workflows(last + 1, depends, |_| CALL.to_owned()));
}

/// What is a secret at the end of the calls is one at their beginning, and the other way round.
#[test]
fn secrets_that_are_passed_on() {
    let last = 999;
    let description = workflows(
        last + 1,
        |workflow| {
            let name = if workflow == 0 { "password" } else { "text" };
            let inputs = format!("{{type: object, properties: {{{name}: {{type: string}}}}}}");
            format!("w{workflow}\n    inputs: {inputs}")
        },
        |workflow| {
            let from = if workflow == 0 { "password" } else { "text" };
            let given = format!("parameters: [{{name: text, value: $inputs.{from}}}]");
            match workflow == last {
                true => CALL.to_owned(),
                false => format!("workflowId: w{}, {given}", workflow + 1),
            }
        },
    );
    passes(&description);
}

#[test]
fn outputs_that_read_outputs() {
    let last = 1_999;
    let output = |from: &str| format!(", outputs: {{o: {from}}}");
    passes(&steps(last + 1, |step| match step {
        0 => output("$response.body"),
        _ => output(&format!("$steps.s{}.outputs.o", step - 1)),
    }));
    // A loop lets each read what a later step has made, and all of them themselves.
    let again = ", onSuccess: [{name: again, type: goto, stepId: s0, criteria: [{condition: $statusCode == 202}]}]";
    passes(&steps(last + 1, |step| match step == last {
        true => output("$response.body") + again,
        false => output(&format!("$steps.s{}.outputs.o", step + 1)) + again,
    }));
    passes(&steps(last + 1, |step| {
        output(&format!("$steps.s{}.outputs.o", (step + 1) % (last + 1))) + again
    }));
}

#[test]
fn names_that_become_one() {
    let count = 1_000;
    let name = |workflow: usize| format!("a{}b", "_".repeat(workflow));
    passes(&workflows(count, name, |_| CALL.to_owned()));
    let paths: String = (0..count)
        .map(|it| {
            let id = format!("a{}b", "-".repeat(it));
            format!("  /t{it}:\n    get: {{operationId: {id}, responses: {{'200': {{description: d}}}}}}\n")
        })
        .collect();
    let service = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}");
    let mut text = "  - workflowId: example\n    steps:\n".to_owned();
    for it in 0..count {
        let _ = writeln!(text, "      - {{stepId: s{it}, operationId: a{}b}}", "-".repeat(it));
    }
    let found = findings(&description(&text), &service);
    assert!(found.is_empty(), "{:?}", &said(&found)[..found.len().min(5)]);
}
