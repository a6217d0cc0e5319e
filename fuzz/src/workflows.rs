//! Workflows that read and send values of two operations, and of each other, in every way.

use serde_json::{Map, Value, json};

use crate::{random::Random, schemas::NAMES};

/// How many steps a workflow has at most.
const STEPS: usize = 4;

/// The inputs of the workflow that others call.
const INPUTS: &str = r#"{"type": "object", "required": ["text"], "properties": {
    "text": {"type": "string"}, "number": {"type": "number"}, "list": {"type": "array", "items": {"type": "string"}},
    "any": {}, "token": {"type": "string"}, "object": {"type": "object", "properties": {"a": {"type": "integer"}}}
}}"#;

/// Their names.
const INPUT_NAMES: [&str; 6] = ["text", "number", "list", "any", "token", "object"];

/// The outputs of the workflow that others call.
const OUTPUTS: [&str; 2] = ["first", "last"];

pub(crate) struct Workflows<'r> {
    random: &'r mut Random,
    /// The steps so far, and their outputs.
    steps: Vec<(String, Vec<String>)>,
}

impl<'r> Workflows<'r> {
    pub(crate) fn new(random: &'r mut Random) -> Self {
        Self { random, steps: Vec::new() }
    }

    pub(crate) fn description(mut self) -> Value {
        let inner = self.workflow("inner", false);
        self.steps.clear();
        let outer = self.workflow("outer", true);
        json!({
            "arazzo": "1.0.1",
            "info": {"title": "Things", "version": "1"},
            "sourceDescriptions": [{"name": "things", "url": "openapi.yml", "type": "openapi"}],
            "workflows": [inner, outer],
        })
    }

    fn workflow(&mut self, name: &str, calls: bool) -> Value {
        let branches = self.random.once_in(3);
        let count = 1 + self.random.below(STEPS);
        let steps: Vec<Value> =
            (0..count).map(|at| self.step(at, count, calls, branches)).collect();
        let outputs: Map<String, Value> =
            OUTPUTS.map(|name| (name.to_owned(), self.expression().into())).into_iter().collect();
        let inputs: Value = serde_json::from_str(INPUTS).unwrap_or_default();
        json!({"workflowId": name, "inputs": inputs, "steps": steps, "outputs": outputs})
    }

    fn step(&mut self, at: usize, count: usize, calls: bool, branches: bool) -> Value {
        let id = format!("s{at}");
        let mut step = json!({"stepId": id});
        let is_call = calls && self.random.once_in(4);
        match is_call {
            true => {
                step["workflowId"] = "inner".into();
                let given =
                    INPUT_NAMES.iter().filter(|name| **name == "text" || self.random.once_in(3));
                let given: Vec<&str> = given.copied().collect();
                step["parameters"] = given
                    .iter()
                    .map(|name| json!({"name": name, "value": self.value(1)}))
                    .collect();
            }
            false if self.random.once_in(2) => {
                step["operationId"] = "make".into();
                step["requestBody"] = json!({"payload": self.value(2)});
            }
            false => {
                step["operationId"] = "find".into();
                if self.random.once_in(2) {
                    step["parameters"] =
                        json!([{"name": "q", "in": "query", "value": self.value(1)}]);
                }
                if self.random.once_in(4) {
                    let header = json!({"name": "X-Q", "in": "header", "value": self.value(0)});
                    step["parameters"] = json!([header]);
                }
            }
        }
        let mut names = Vec::new();
        let mut outputs = Map::new();
        for number in 0..self.random.below(4) {
            let value = match is_call {
                true => format!("$outputs.{}", self.random.pick(&OUTPUTS).unwrap_or(&"last")),
                false => self.part(),
            };
            names.push(format!("o{number}"));
            outputs.insert(format!("o{number}"), value.into());
        }
        if !outputs.is_empty() {
            step["outputs"] = outputs.into();
        }
        if !is_call && self.random.once_in(3) {
            step["successCriteria"] =
                (0..=self.random.below(2)).map(|_| self.criterion()).collect();
        }
        if branches {
            for kind in ["onSuccess", "onFailure"] {
                if self.random.once_in(3) {
                    step[kind] = json!([self.action(kind, count)]);
                }
            }
        }
        self.steps.push((id, names));
        step
    }

    fn action(&mut self, kind: &str, count: usize) -> Value {
        let mut action = match self.random.below(3) {
            0 => json!({"name": "ends", "type": "end"}),
            1 if kind == "onFailure" => {
                json!({"name": "again", "type": "retry", "retryAfter": 0, "retryLimit": 2})
            }
            _ => {
                json!({"name": "goes", "type": "goto", "stepId": format!("s{}", self.random.below(count))})
            }
        };
        if self.random.once_in(2) {
            action["criteria"] = json!([self.criterion()]);
        }
        action
    }

    fn criterion(&mut self) -> Value {
        let (part, other) = (self.part(), self.expression());
        match self.random.below(6) {
            0 => json!({"condition": "$statusCode == 200"}),
            1 => json!({"condition": format!("{part} == 'a'")}),
            2 => json!({"condition": format!("{part} != {other} || {part} == null")}),
            3 => json!({"condition": format!("{part} > 3 && !({other} == true)")}),
            4 => json!({"context": part, "condition": "^a", "type": "regex"}),
            _ => {
                json!({"context": "$response.body", "condition": "$.a[?@.b == 1]", "type": "jsonpath"})
            }
        }
    }

    /// A part of an exchange.
    fn part(&mut self) -> String {
        match self.random.below(10) {
            0 | 1 => "$response.body".to_owned(),
            2 => "$statusCode".to_owned(),
            3 => "$response.header.X-A".to_owned(),
            4 => "$request.body".to_owned(),
            5 => "$url".to_owned(),
            6 => self.expression(),
            _ => format!("$response.body#{}", self.pointer()),
        }
    }

    fn pointer(&mut self) -> String {
        let keys = (0..=self.random.below(3)).filter_map(|_| self.random.pick(&NAMES));
        keys.map(|key| format!("/{key}")).collect()
    }

    /// A value that is there before a step: an input, or an output of a step before.
    fn expression(&mut self) -> String {
        let outputs: Vec<String> = self
            .steps
            .iter()
            .flat_map(|(id, names)| {
                names.iter().map(move |name| format!("$steps.{id}.outputs.{name}"))
            })
            .collect();
        let found = match self.random.once_in(3) {
            true => None,
            false => self.random.pick(&outputs).cloned(),
        };
        let input = self.random.pick(&INPUT_NAMES).copied().unwrap_or("text");
        let of = found.unwrap_or_else(|| format!("$inputs.{input}"));
        if self.random.once_in(6) { format!("{of}#{}", self.pointer()) } else { of }
    }

    /// What a request or another workflow is given.
    fn value(&mut self, depth: usize) -> Value {
        let Some(depth) = depth.checked_sub(1) else { return self.expression().into() };
        match self.random.below(8) {
            0 => json!("text"),
            1 => json!(5),
            2 => format!("a {{{}}} b", self.expression()).into(),
            3 => json!([self.value(depth), self.value(depth)]),
            4 => {
                let names =
                    (0..=self.random.below(3)).filter_map(|_| self.random.pick(&NAMES).copied());
                let names: Vec<&str> = names.collect();
                let entries = names.iter().map(|name| ((*name).to_owned(), self.value(depth)));
                Value::Object(entries.collect())
            }
            _ => self.expression().into(),
        }
    }
}
