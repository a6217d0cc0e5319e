//! Values as they are recorded, without what must not be shown.

use std::borrow::Cow;

use serde_json::Value;

use super::Output;
use crate::{mask::Mask, secret::MASK};

/// Values under their names, secrets as `***`.
#[derive(Default)]
pub(super) struct Recorded {
    pub(super) values: Vec<(Cow<'static, str>, Value)>,
    /// The names of the values that contain `***` and lack nothing.
    pub(super) verbatim: Vec<Cow<'static, str>>,
}

impl Recorded {
    /// What is recorded of these outputs or inputs.
    pub(super) fn of(outputs: &[(&'static str, &dyn Output)], mask: &Mask) -> Self {
        let values = Vec::with_capacity(outputs.len());
        let mut recorded = Self { values, verbatim: Vec::new() };
        for (name, output) in outputs {
            let (value, hidden) = mask.output(*output);
            recorded.add(Cow::Borrowed(name), value, hidden);
        }
        recorded
    }

    /// What somebody says who knows the values.
    pub(super) fn whole(values: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let mut recorded = Self::default();
        for (name, value) in values {
            recorded.add(Cow::Borrowed(name), value, false);
        }
        recorded
    }

    pub(super) fn add(&mut self, name: Cow<'static, str>, value: Value, hidden: bool) {
        if !hidden && holds_mask(&value) {
            self.verbatim.push(name.clone());
        }
        self.values.push((name, value));
    }
}

/// Whether the recorded value of this name is without something: what a state has in its place is not what was there.
pub(super) fn lacks(value: &Value, name: &str, verbatim: &[Cow<'static, str>]) -> bool {
    holds_mask(value) && !verbatim.iter().any(|whole| whole == name)
}

fn holds_mask(value: &Value) -> bool {
    match value {
        Value::String(text) => has_mask(text.as_bytes()),
        Value::Array(items) => items.iter().any(holds_mask),
        Value::Object(entries) => {
            entries.iter().any(|(name, entry)| has_mask(name.as_bytes()) || holds_mask(entry))
        }
        _ => false,
    }
}

fn has_mask(text: &[u8]) -> bool {
    text.windows(MASK.len()).any(|part| part == MASK.as_bytes())
}
