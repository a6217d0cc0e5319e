//! What a run was given and what its steps gave: noted as it comes, and made into values when somebody asks, which few runs are.

use std::{borrow::Cow, mem, sync::Arc};

use memchr::memchr2;
use serde_json::Value;

use super::{
    CompletedStep, Output, State,
    recorded::{Recorded, has_mask},
    state::Inputs,
};
use crate::{mask::Mask, sending::hiding};

/// The inputs of a run, and its steps that are done.
pub(super) struct Log {
    record: Record,
    /// What follows it.
    notes: Notes,
}

/// The part of it that is values.
#[derive(Clone, Default)]
pub(super) struct Record {
    pub(super) inputs: Arc<Inputs>,
    /// The inputs that contain `***` and lack nothing.
    pub(super) verbatim: Vec<Cow<'static, str>>,
    pub(super) done: Arc<Vec<CompletedStep>>,
}

impl Log {
    /// That of a run which begins.
    pub(super) fn begin(inputs: &[(&'static str, &dyn Output)], mask: &Mask) -> Self {
        let mut log = Self { record: Record::default(), notes: Notes::default() };
        if !log.notes.add(inputs, mask) {
            log.record.set_inputs(Recorded::of(inputs, mask));
        }
        log
    }

    /// That of a run which is taken up.
    pub(super) fn of(state: &State) -> Self {
        let record = Record {
            inputs: Arc::clone(&state.inputs),
            verbatim: state.verbatim.clone(),
            done: Arc::clone(&state.done),
        };
        Self { record, notes: Notes::default() }
    }

    /// Adds a step that is done.
    pub(super) fn add(
        &mut self,
        step: &'static str,
        outputs: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) {
        if !self.notes.add_step(step, outputs, mask) {
            self.settle().add(CompletedStep::new(step, Recorded::of(outputs, mask)));
        }
    }

    /// Makes values of all.
    pub(super) fn settle(&mut self) -> &mut Record {
        mem::take(&mut self.notes).settle(&mut self.record);
        &mut self.record
    }

    /// All as values.
    pub(super) fn record(&self) -> Cow<'_, Record> {
        if self.notes.entries.is_empty() {
            return Cow::Borrowed(&self.record);
        }
        let mut record = self.record.clone();
        self.notes.settle(&mut record);
        Cow::Owned(record)
    }
}

impl Record {
    fn set_inputs(&mut self, inputs: Recorded) {
        self.inputs = Arc::new(Inputs(inputs.values));
        self.verbatim = inputs.verbatim;
    }

    fn add(&mut self, step: CompletedStep) {
        Arc::make_mut(&mut self.done).push(step);
    }
}

/// Values as JSON, one after another.
#[derive(Default)]
struct Notes {
    json: Vec<u8>,
    entries: Vec<Entry>,
}

/// The values before the first step are the inputs.
#[derive(Clone, Copy)]
enum Entry {
    Step(&'static str),
    /// Ends there.
    Value(&'static str, usize),
}

impl Notes {
    fn add_step(
        &mut self,
        step: &'static str,
        outputs: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) -> bool {
        self.entries.push(Entry::Step(step));
        let is_noted = self.add(outputs, mask);
        if !is_noted {
            self.entries.pop();
        }
        is_noted
    }

    /// Notes the values, unless something in one may have to be masked: that is for the value to say.
    fn add(&mut self, values: &[(&'static str, &dyn Output)], mask: &Mask) -> bool {
        let (entries, bytes) = (self.entries.len(), self.json.len());
        let is_noted = values.iter().all(|(name, value)| self.add_value(name, *value, mask));
        if !is_noted {
            self.entries.truncate(entries);
            self.json.truncate(bytes);
        }
        is_noted
    }

    fn add_value(&mut self, name: &'static str, value: &dyn Output, mask: &Mask) -> bool {
        if value.bytes().is_some() {
            return false;
        }
        if self.json.capacity() == 0 {
            // Most runs need no more.
            self.json.reserve(512);
            self.entries.reserve(16);
        }
        let start = self.json.len();
        let ((), hidden) = hiding(|| value.write(&mut self.json));
        let json = &self.json[start..];
        self.entries.push(Entry::Value(name, self.json.len()));
        // Names are in objects, and masks are of asterisks: most values have neither.
        let is_plain = memchr2(b'{', b'*', json).is_none();
        let is_unnamed = is_plain || !json.contains(&b'{') && (hidden || !has_mask(json));
        is_unnamed && !mask.may_know(json)
    }

    fn settle(&self, record: &mut Record) {
        let mut entries = self.entries.iter().copied().peekable();
        let mut start = 0;
        let mut values = || {
            let mut recorded = Recorded::default();
            while let Some(Entry::Value(name, end)) =
                entries.next_if(|entry| matches!(entry, Entry::Value(..)))
            {
                let value: Value =
                    serde_json::from_slice(&self.json[start..end]).unwrap_or_default();
                recorded.values.push((name.into(), value));
                start = end;
            }
            let next = entries.next();
            (recorded, next)
        };
        let (inputs, mut next) = values();
        if !inputs.values.is_empty() {
            record.set_inputs(inputs);
        }
        while let Some(Entry::Step(step)) = next {
            let (outputs, following) = values();
            record.add(CompletedStep::new(step, outputs));
            next = following;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Secret;

    /// What is noted first is what is made into values at once, whatever has to be masked.
    #[test]
    fn notes_are_the_values() {
        let secrets = ["a\"b", "\u{1}x", "12345", "1e3", "7", "é", "0.5", "*"];
        let secret = Secret::from("hidden");
        let values = [
            json!(null),
            json!(true),
            json!("text"),
            json!("a k3y in it"),
            json!("a\"b"),
            json!("\u{1}x"),
            json!("12345"),
            json!(12345),
            json!(1000.0),
            json!(7),
            json!(0.5),
            json!(0.1),
            json!(u64::MAX),
            json!("***"),
            json!("a *** b"),
            json!("café"),
            json!(["a", ["k3y"]]),
            json!([]),
            json!({}),
            json!({"pin": 1, "k3y": 2}),
            json!({"a": "b"}),
        ];
        let outputs: Vec<(&'static str, &dyn Output)> = values
            .iter()
            .map(|value| ("value", value as &dyn Output))
            .chain([("secret", &secret as &dyn Output), ("absent", &None::<i64>)])
            .collect();
        for secret in [None].into_iter().chain(secrets.map(Some)) {
            let mut mask = Mask::new(&["pin"], vec!["k3y".into()]);
            secret.into_iter().for_each(|secret| mask.learn(secret.into()));
            for output in &outputs {
                let both = [*output, ("after", &"text" as &dyn Output)];
                let mut log = Log::begin(&both, &mask);
                log.add("first", &[], &mask);
                log.add("second", &both, &mask);
                let expected = || Recorded::of(&both, &mask);
                let record = log.record().into_owned();
                let inputs = (&record.inputs.0, &record.verbatim);
                assert_eq!(inputs, (&expected().values, &expected().verbatim));
                let done = ["first", "second"].map(|step| match step {
                    "first" => CompletedStep::new(step, Recorded::default()),
                    _ => CompletedStep::new(step, expected()),
                });
                assert_eq!(record.done[..], done);
                assert_eq!(log.settle().done, record.done);
            }
        }
    }
}
