//! What a run was given and what its steps gave: noted as it comes, and made into values when somebody asks, which few runs are.

use std::{borrow::Cow, mem, sync::Arc};

use zeroize::Zeroizing;

use super::{CompletedStep, Output, State, recorded::Recorded, state::Inputs};
use crate::{
    Secret,
    mask::{Mark, Mask},
    secret::MASK,
    sending::{hiding, learning},
};

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
    /// That of a run which begins, and the secrets in its inputs.
    pub(super) fn begin(
        inputs: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) -> (Self, Vec<Secret<String>>) {
        let mut log = Self { record: Record::default(), notes: Notes::default() };
        if inputs.is_empty() {
            return (log, Vec::new());
        }
        let noted = log.notes.add(None, inputs, mask);
        if noted == Noted::Nothing {
            log.record.set_inputs(Recorded::of(inputs, mask));
        }
        (log, noted.secrets(inputs))
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

    /// Adds a step that is done; gives the secrets in its outputs.
    pub(super) fn add(
        &mut self,
        step: &'static str,
        outputs: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) -> Vec<Secret<String>> {
        let noted = self.notes.add(Some(step), outputs, mask);
        if noted == Noted::Nothing {
            self.settle(mask).add(CompletedStep::new(step, Recorded::of(outputs, mask)));
        }
        noted.secrets(outputs)
    }

    /// Makes values of all. The mask is that of the run, as it has become.
    pub(super) fn settle(&mut self, mask: &Mask) -> &mut Record {
        mem::take(&mut self.notes).settle(&mut self.record, mask);
        &mut self.record
    }

    /// All as values.
    pub(super) fn record(&self, mask: &Mask) -> Cow<'_, Record> {
        if self.notes.entries.is_empty() {
            return Cow::Borrowed(&self.record);
        }
        let mut record = self.record.clone();
        self.notes.settle(&mut record, mask);
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
    /// There may be texts in it that must not be shown.
    json: Zeroizing<Vec<u8>>,
    entries: Vec<Entry>,
}

/// What is noted, in its order.
enum Entry {
    /// The values that follow are the outputs of this step, or the inputs. That must not be shown which was known then.
    Of(Option<&'static str>, Mark),
    /// A value; its JSON ends there.
    Value { name: &'static str, end: usize, hidden: bool },
}

/// What became of values that were to be noted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Noted {
    /// All of them.
    Whole,
    /// All but the secrets in them.
    Masked,
    /// There are bytes among them.
    Nothing,
}

impl Noted {
    /// The secrets in the values. They may be in answers before they are in a request.
    fn secrets(self, values: &[(&'static str, &dyn Output)]) -> Vec<Secret<String>> {
        match self {
            Self::Whole => Vec::new(),
            Self::Masked | Self::Nothing => {
                learning(|| values.iter().for_each(|(_, value)| drop(value.value())))
            }
        }
    }
}

impl Notes {
    /// Notes values, unless there are bytes among them.
    fn add(
        &mut self,
        step: Option<&'static str>,
        values: &[(&'static str, &dyn Output)],
        mask: &Mask,
    ) -> Noted {
        if values.iter().any(|(_, value)| value.bytes().is_some()) {
            return Noted::Nothing;
        }
        if self.json.capacity() == 0 {
            // Most runs need no more.
            self.json.reserve(512);
            self.entries.reserve(16);
        }
        self.entries.push(Entry::Of(step, mask.mark()));
        let mut noted = Noted::Whole;
        for (name, value) in values {
            let ((), hidden) = hiding(|| value.write(&mut self.json));
            if hidden {
                noted = Noted::Masked;
            }
            self.entries.push(Entry::Value { name, end: self.json.len(), hidden });
        }
        noted
    }

    fn settle(&self, record: &mut Record, mask: &Mask) {
        let mut start = 0;
        let mut entries = self.entries.iter().peekable();
        while let Some(Entry::Of(step, mark)) = entries.next() {
            let mask = mask.at(*mark);
            let mut recorded = Recorded::default();
            while let Some(Entry::Value { name, end, hidden }) =
                entries.next_if(|entry| matches!(entry, Entry::Value { .. }))
            {
                let (value, hidden) = match serde_json::from_slice(&self.json[start..*end]) {
                    Ok(value) => mask.recorded(value, *hidden),
                    // It is nested too deep to be read.
                    Err(_) => (MASK.into(), true),
                };
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
                let (mut log, _) = Log::begin(&both, &mask);
                log.add("first", &[], &mask);
                log.add("second", &both, &mask);
                let expected = || Recorded::of(&both, &mask);
                let record = log.record(&mask).into_owned();
                let inputs = (&record.inputs.0, &record.verbatim);
                assert_eq!(inputs, (&expected().values, &expected().verbatim));
                let done = ["first", "second"].map(|step| match step {
                    "first" => CompletedStep::new(step, Recorded::default()),
                    _ => CompletedStep::new(step, expected()),
                });
                assert_eq!(record.done[..], done);
                assert_eq!(log.settle(&mask).done, record.done);
            }
        }
    }

    /// A value is without the secrets that were known when it came, not without what became one later.
    #[test]
    fn notes_keep_to_their_time() {
        let mut mask = Mask::new(&["pin"], vec!["k3y".into()]);
        let values: [(&'static str, &dyn Output); 1] = [("value", &"k3y and later")];
        let (mut log, _) = Log::begin(&values, &mask);
        log.add("first", &values, &mask);
        mask.learn("later".into());
        log.add("second", &values, &mask);
        let record = log.record(&mask).into_owned();
        let recorded = record.done.iter().map(|step| step.output("value").cloned());
        let recorded = [Some(record.inputs.0[0].1.clone())].into_iter().chain(recorded);
        let shown = ["*** and later", "*** and later", "*** and ***"];
        assert_eq!(recorded.collect::<Vec<_>>(), shown.map(|text| Some(json!(text))));
    }

    /// Bytes are values at once, and so is what came before them.
    #[test]
    fn steps_stay_in_order() {
        let mask = Mask::default();
        let text: (&'static str, &dyn Output) = ("value", &"text");
        let (mut log, _) = Log::begin(&[text], &mask);
        log.add("first", &[text], &mask);
        log.add("second", &[text, ("bytes", &crate::Base64(&vec![0xFF]))], &mask);
        log.add("third", &[text], &mask);
        let record = log.record(&mask).into_owned();
        let steps: Vec<&str> = record.done.iter().map(|step| &*step.step_id).collect();
        assert_eq!((record.inputs.0.len(), steps), (1, vec!["first", "second", "third"]));
    }

    #[test]
    fn what_is_nested_too_deep_is_missed() {
        let mask = Mask::default();
        let mut deep = json!("text");
        for _ in 0..200 {
            deep = json!([deep]);
        }
        let (mut log, _) = Log::begin(&[], &mask);
        log.add("first", &[("value", &deep)], &mask);
        let done = &log.settle(&mask).done[0];
        assert_eq!((done.output("value"), done.verbatim.len()), (Some(&json!(MASK)), 0));
    }
}
