//! Steps: what they call, send, expect, give, and do next.

use serde_json::{Map, Value, json};

use crate::workflows::{Call, INPUT_NAMES, OUTPUTS, Workflows};

impl Workflows<'_> {
    /// The step at a place of as many.
    pub(crate) fn step(&mut self, at: usize, count: usize, calls: bool, branches: bool) -> Value {
        let id = format!("s{at}");
        let mut step = json!({"stepId": id});
        let service = if self.random.once_in(4) { "others" } else { "things" };
        self.call = match self.random.below(8) {
            0 | 1 if calls => Call::Workflow,
            0..4 => Call::Operation(service, "make"),
            4 => Call::Operation(service, "look"),
            _ => Call::Operation(service, "find"),
        };
        match self.call {
            Call::Workflow => self.calls(&mut step),
            Call::Operation(service, operation) => {
                step["operationId"] = format!("$sourceDescriptions.{service}.{operation}").into();
                match operation {
                    "make" => self.makes(&mut step),
                    "look" => self.looks(&mut step),
                    _ => self.finds(&mut step),
                }
            }
        }
        let is_call = self.call == Call::Workflow;
        let outputs = self.outputs();
        let names = outputs.keys().cloned().collect();
        if !outputs.is_empty() {
            step["outputs"] = outputs.into();
        }
        if !is_call && self.random.once_in(3) {
            step["successCriteria"] =
                (0..=self.random.below(2)).map(|_| self.criterion()).collect();
        }
        if self.new && at > 0 && self.random.once_in(5) {
            step["dependsOn"] = json!([format!("s{}", self.random.below(at))]);
        }
        if self.new && self.random.once_in(6) {
            step["timeout"] = 1000.into();
        }
        if branches {
            for kind in ["onSuccess", "onFailure"] {
                if self.random.once_in(3) {
                    step[kind] = json!([self.action(kind, count, calls)]);
                }
            }
        }
        self.steps.push((id, names));
        step
    }

    fn calls(&mut self, step: &mut Value) {
        step["workflowId"] = "inner".into();
        let given = INPUT_NAMES.iter().filter(|name| **name == "text" || self.random.once_in(3));
        let given: Vec<&str> = given.copied().collect();
        step["parameters"] = given
            .iter()
            .map(|name| {
                let same = json!(format!("$inputs.{name}"));
                let value = if self.random.once_in(4) { self.value(1) } else { same };
                json!({"name": name, "value": value})
            })
            .collect();
    }

    fn makes(&mut self, step: &mut Value) {
        step["requestBody"] = json!({"payload": self.value(2)});
        if self.random.once_in(5) {
            let replaced = (0..=self.random.below(2)).map(|_| self.replacement());
            step["requestBody"]["replacements"] = replaced.collect();
        }
        if self.random.once_in(4) {
            step["parameters"] = json!([self.header()]);
        }
    }

    fn looks(&mut self, step: &mut Value) {
        let id = json!({"name": "id", "in": "path", "value": self.value(1)});
        step["parameters"] = json!([id, self.header()]);
    }

    fn finds(&mut self, step: &mut Value) {
        step["parameters"] = match self.random.below(5) {
            0 => json!([]),
            1 => json!([{"reference": "$components.parameters.q"}]),
            2 => json!([self.header()]),
            3 => json!([{"name": "c", "in": "cookie", "value": self.value(0)}]),
            _ => json!([{"name": "q", "in": "query", "value": self.value(1)}]),
        };
    }

    /// A header that every operation has, and workflows may give to all of their steps.
    pub(crate) fn header(&mut self) -> Value {
        json!({"name": "X-Q", "in": "header", "value": self.value(0)})
    }

    fn replacement(&mut self) -> Value {
        let value = self.value(1);
        if self.new && self.random.once_in(2) {
            return json!({"target": "$.a", "targetSelectorType": "jsonpath", "value": value});
        }
        json!({"target": self.pointer(), "value": value})
    }

    fn outputs(&mut self) -> Map<String, Value> {
        let (count, is_call) = (self.random.below(4), self.call == Call::Workflow);
        let output = |number| {
            let value: Value = match (is_call, self.new && self.random.once_in(4)) {
                (true, _) => {
                    format!("$outputs.{}", self.random.pick(&OUTPUTS).unwrap_or(&"last")).into()
                }
                (false, true) => {
                    let context = self.part();
                    self.selector(context)
                }
                (false, false) => self.part().into(),
            };
            (format!("o{number}"), value)
        };
        (0..count).map(output).collect()
    }

    fn action(&mut self, kind: &str, count: usize, calls: bool) -> Value {
        let step = format!("s{}", self.random.below(count));
        let mut action = match self.random.below(5) {
            0 => json!({"name": "ends", "type": "end"}),
            1 if kind == "onFailure" => {
                json!({"name": "again", "type": "retry", "retryAfter": 0, "retryLimit": 2})
            }
            2 if kind == "onFailure" => {
                json!({"name": "after", "type": "retry", "retryAfter": 0, "retryLimit": 2, "stepId": step})
            }
            3 if calls => {
                let mut goes = json!({"name": "leaves", "type": "goto", "workflowId": "inner"});
                if self.new {
                    let (text, any) = (self.value(1), self.part());
                    let text = json!({"name": "text", "value": text});
                    goes["parameters"] = json!([text, {"name": "any", "value": any}]);
                }
                goes
            }
            _ => json!({"name": "goes", "type": "goto", "stepId": step}),
        };
        if self.random.once_in(2) {
            action["criteria"] = json!([self.criterion()]);
        }
        action
    }

    fn criterion(&mut self) -> Value {
        let (part, other) = (self.part(), self.expression());
        match self.random.below(6) {
            0 if self.call != Call::Workflow => json!({"condition": "$statusCode == 200"}),
            1 => json!({"condition": format!("{part} == 'a'")}),
            2 => json!({"condition": format!("{part} != {other} || {part} == null")}),
            3 => json!({"condition": format!("{part} > 3 && !({other} == true)")}),
            4 => json!({"context": part, "condition": "^a", "type": "regex"}),
            _ => {
                let condition = "$.a[?@.b == 1]";
                json!({"context": part, "condition": condition, "type": "jsonpath"})
            }
        }
    }
}
