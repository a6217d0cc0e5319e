//! Workflows that read and send values of two services' operations, and of each other, in every way.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// How many steps a workflow has at most.
const STEPS: usize = 4;

/// The inputs of the workflow that others call.
const INPUTS: &str = r#"{"type": "object", "required": ["text"], "properties": {
    "text": {"type": "string"}, "number": {"type": "number"}, "list": {"type": "array", "items": {"type": "string"}},
    "any": {}, "token": {"type": "string"}, "object": {"type": "object", "properties": {"a": {"type": "integer"}}}
}}"#;

/// Their names.
pub(crate) const INPUT_NAMES: [&str; 6] = ["text", "number", "list", "any", "token", "object"];

/// The outputs of the workflow that others call.
pub(crate) const OUTPUTS: [&str; 2] = ["first", "last"];

pub(crate) struct Workflows<'r> {
    pub(crate) random: &'r mut Random,
    /// The steps so far, and their outputs.
    pub(crate) steps: Vec<(String, Vec<String>)>,
    /// The workflows that are done before, whose outputs may be read.
    pub(crate) done: Vec<&'static str>,
    /// Whether inputs are described once.
    shares: bool,
    /// Whether what only Arazzo 1.1 has is written.
    pub(crate) new: bool,
    /// The names, files and descriptions of the services.
    pub(crate) services: &'r [(&'static str, &'static str, Value)],
    /// What the step calls that is being written.
    pub(crate) call: Call,
}

/// What a step calls.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Call {
    Workflow,
    /// An operation of a service, by its id.
    Operation(&'static str, &'static str),
}

impl<'r> Workflows<'r> {
    /// Workflows over services.
    pub(crate) fn new(
        random: &'r mut Random,
        services: &'r [(&'static str, &'static str, Value)],
    ) -> Self {
        let (new, shares) = (random.once_in(2), random.once_in(2));
        let (steps, done) = (Vec::new(), Vec::new());
        Self { random, steps, done, shares, new, services, call: Call::Workflow }
    }

    pub(crate) fn description(mut self) -> Value {
        let inner = self.workflow("inner", false);
        let first = self.workflow("first", true);
        if self.random.once_in(3) {
            self.done = vec!["first"];
        }
        let mut outer = self.workflow("outer", true);
        if !self.done.is_empty() {
            outer["dependsOn"] = json!(self.done);
        }
        let sources = self
            .services
            .iter()
            .map(|(name, url, _)| json!({"name": name, "url": url, "type": "openapi"}))
            .collect::<Vec<_>>();
        json!({
            "arazzo": if self.new { "1.1.0" } else { "1.0.1" },
            "info": {"title": "Things", "version": "1"},
            "sourceDescriptions": sources,
            "workflows": [inner, first, outer],
            "components": {
                "parameters": {"q": {"name": "q", "in": "query", "value": "$inputs.text"}},
                "inputs": {"all": inputs()},
                "failureActions": {"again": {"name": "again", "type": "retry", "retryAfter": 0, "retryLimit": 1}},
            },
        })
    }

    fn workflow(&mut self, name: &str, calls: bool) -> Value {
        self.steps.clear();
        let branches = self.random.once_in(3);
        let count = 1 + self.random.below(STEPS);
        let steps: Vec<Value> =
            (0..count).map(|at| self.step(at, count, calls, branches)).collect();
        let outputs: Map<String, Value> =
            OUTPUTS.map(|name| (name.to_owned(), self.output())).into_iter().collect();
        let inputs = match self.shares {
            true => json!({"$ref": "#/components/inputs/all"}),
            false => inputs(),
        };
        let mut workflow =
            json!({"workflowId": name, "inputs": inputs, "steps": steps, "outputs": outputs});
        if self.random.once_in(4) {
            workflow["parameters"] = json!([self.header()]);
        }
        if branches && self.random.once_in(4) {
            workflow["failureActions"] = json!([{"reference": "$components.failureActions.again"}]);
        }
        workflow
    }

    /// An output of a workflow: a value that is there, or a part of one.
    fn output(&mut self) -> Value {
        match self.new && self.random.once_in(4) {
            true => {
                let context = self.expression();
                self.selector(context)
            }
            false => self.expression().into(),
        }
    }
}

fn inputs() -> Value {
    serde_json::from_str(INPUTS).unwrap_or_default()
}
