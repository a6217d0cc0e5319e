//! Values: parts of exchanges, what is there before a step, and what is made of it.

use serde_json::{Value, json};

use crate::{
    pointers,
    schemas::NAMES,
    workflows::{Call, INPUT_NAMES, OUTPUTS, Workflows},
};

/// Selectors, and their types.
const SELECTORS: [(&str, &str); 7] = [
    ("$.a", "jsonpath"),
    ("$[*].b", "jsonpath"),
    ("$..kind", "jsonpath"),
    ("$[?@.a > 1]", "jsonpath"),
    ("/a/0", "jsonpointer"),
    ("//a", "xpath"),
    ("", "jsonpointer"),
];

impl Workflows<'_> {
    /// A part of an exchange, if there is one.
    pub(crate) fn part(&mut self) -> String {
        let Call::Operation(service, operation) = self.call else { return self.expression() };
        match self.random.below(10) {
            0 | 1 => "$response.body".to_owned(),
            2 => "$statusCode".to_owned(),
            3 => "$response.header.X-A".to_owned(),
            4 if operation == "make" => "$request.body".to_owned(),
            4 if operation == "look" => "$request.header.X-Q".to_owned(),
            5 => "$url".to_owned(),
            6 => self.expression(),
            7 if self.random.once_in(3) => format!("$response.body#{}", self.pointer()),
            _ => {
                let described = self.services.iter().find(|(name, ..)| *name == service);
                let places = described.map(|(.., it)| pointers::of_answer(it, operation));
                let places = places.unwrap_or_default();
                match self.random.pick(&places) {
                    Some(place) => format!("$response.body#{place}"),
                    None => "$response.body".to_owned(),
                }
            }
        }
    }

    /// A part of what an expression gives.
    pub(crate) fn selector(&mut self, context: String) -> Value {
        let (selector, kind) = self.random.pick(&SELECTORS).copied().unwrap_or(SELECTORS[0]);
        json!({"context": context, "selector": selector, "type": kind})
    }

    pub(crate) fn pointer(&mut self) -> String {
        let keys = (0..=self.random.below(3)).filter_map(|_| self.random.pick(&NAMES));
        keys.map(|key| format!("/{key}")).collect()
    }

    /// A value that is there before a step: an input, or an output of a step or a workflow before.
    pub(crate) fn expression(&mut self) -> String {
        let of_steps = self.steps.iter().flat_map(|(id, names)| {
            names.iter().map(move |name| format!("$steps.{id}.outputs.{name}"))
        });
        let of_workflows = self.done.iter().flat_map(|id| {
            OUTPUTS.iter().map(move |name| format!("$workflows.{id}.outputs.{name}"))
        });
        let outputs: Vec<String> = of_steps.chain(of_workflows).collect();
        let found = match self.random.once_in(3) {
            true => None,
            false => self.random.pick(&outputs).cloned(),
        };
        let input = self.random.pick(&INPUT_NAMES).copied().unwrap_or("text");
        let of = found.unwrap_or_else(|| format!("$inputs.{input}"));
        if self.random.once_in(20) { format!("{of}#{}", self.pointer()) } else { of }
    }

    /// What a request or another workflow is given.
    pub(crate) fn value(&mut self, depth: usize) -> Value {
        let Some(depth) = depth.checked_sub(1) else { return self.expression().into() };
        match self.random.below(9) {
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
            5 if self.new => {
                let context = self.expression();
                self.selector(context)
            }
            _ => self.expression().into(),
        }
    }
}
