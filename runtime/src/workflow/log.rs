//! What a run was given and what its steps gave: noted as it comes, and made into values when somebody asks, which few runs are.

use std::{borrow::Cow, mem, sync::Arc};

use super::{CompletedStep, Output, State, recorded::Recorded, state::Inputs};
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
        if !log.notes.add(None, inputs, mask) {
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
        if !self.notes.add(Some(step), outputs, mask) {
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

/// What is noted, in its order.
enum Entry {
    /// The values that follow are the outputs of this step, or the inputs. That must not be shown which was known then.
    Of(Option<&'static str>, Mask),
    /// A value; its JSON ends there.
    Value { name: &'static str, end: usize, hidden: bool },
}

impl Notes {
    /// Notes values, unless there are bytes among them.
    fn add(
        &mut self,
        step: Option<&'static str>,
        values: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) -> bool {
        if values.iter().any(|(_, value)| value.bytes().is_some()) {
            return false;
        }
        if self.json.capacity() == 0 {
            // Most runs need no more.
            self.json.reserve(512);
            self.entries.reserve(16);
        }
        self.entries.push(Entry::Of(step, mask.clone()));
        for (name, value) in values {
            let ((), hidden) = hiding(|| value.write(&mut self.json));
            self.entries.push(Entry::Value { name, end: self.json.len(), hidden });
        }
        true
    }

    fn settle(&self, record: &mut Record) {
        let mut start = 0;
        let mut entries = self.entries.iter().peekable();
        while let Some(Entry::Of(step, mask)) = entries.next() {
            let mut recorded = Recorded::default();
            while let Some(Entry::Value { name, end, hidden }) =
                entries.next_if(|entry| matches!(entry, Entry::Value { .. }))
            {
                let value = serde_json::from_slice(&self.json[start..*end]).unwrap_or_default();
                let (value, hidden) = mask.recorded(value, *hidden);
                recorded.add(Cow::Borrowed(*name), value, hidden);
                start = *end;
            }
            match step {
                Some(step) => record.add(CompletedStep::new(step, recorded)),
                None => record.set_inputs(recorded),
            }
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

    /// A value is without the secrets that were known when it came, not without what became one later.
    #[test]
    fn notes_keep_to_their_time() {
        let mut mask = Mask::new(&["pin"], vec!["k3y".into()]);
        let values: [(&'static str, &dyn Output); 1] = [("value", &"k3y and later")];
        let mut log = Log::begin(&values, &mask);
        log.add("first", &values, &mask);
        mask.learn("later".into());
        log.add("second", &values, &mask);
        let record = log.record().into_owned();
        let recorded = record.done.iter().map(|step| step.output("value").cloned());
        let recorded = [Some(record.inputs.0[0].1.clone())].into_iter().chain(recorded);
        let shown = ["*** and later", "*** and later", "*** and ***"];
        assert_eq!(recorded.collect::<Vec<_>>(), shown.map(|text| Some(json!(text))));
    }
}
