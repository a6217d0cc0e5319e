//! What a run was given and what its steps gave: noted as it comes, and made into values when somebody asks, which few runs are.

use std::{borrow::Cow, mem, sync::Arc};

use zeroize::Zeroizing;

use super::{CompletedStep, Output, State, recorded::Recorded, state::Inputs};
use crate::{
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
    /// That of a run which begins. The mask learns the secrets in its inputs.
    pub(super) fn begin(inputs: &[(&'static str, &dyn Output)], mask: &mut Mask) -> Self {
        let mut log = Self { record: Record::default(), notes: Notes::default() };
        if !inputs.is_empty() && !log.notes.add(None, inputs, mask) {
            learn(inputs, mask);
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

    /// Adds a step that is done. The mask learns the secrets in its outputs, so that none is in what is beside it.
    pub(super) fn add(
        &mut self,
        step: &'static str,
        outputs: &[(&'static str, &dyn Output)],
        mask: &mut Mask,
    ) {
        if !self.notes.add(Some(step), outputs, mask) {
            learn(outputs, mask);
            self.settle(mask).add(CompletedStep::new(step, Recorded::of(outputs, mask)));
        }
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
    /// A value; its JSON ends there.
    Value { name: &'static str, end: usize, hidden: bool },
    /// The values before were the outputs of this step, or the inputs. That must not be shown which was known then.
    Of(Option<&'static str>, Mark),
}

/// Has the mask learn the secrets in values. They may be in answers before they are in a request.
fn learn(values: &[(&'static str, &dyn Output)], mask: &mut Mask) {
    mask.learn_distinct(learning(|| values.iter().for_each(|(_, value)| drop(value.value()))));
}

impl Notes {
    /// Notes values, and learns the secrets in them; or does nothing, if there are bytes among them.
    fn add(
        &mut self,
        step: Option<&'static str>,
        values: &[(&'static str, &dyn Output)],
        mask: &mut Mask,
    ) -> bool {
        if values.iter().any(|(_, value)| value.bytes().is_some()) {
            return false;
        }
        if self.json.capacity() == 0 {
            // Most runs need no more.
            self.json.reserve(512);
            self.entries.reserve(16);
        }
        let mut hides = false;
        for (name, value) in values {
            let ((), hidden) = hiding(|| value.write(&mut self.json));
            hides |= hidden;
            self.entries.push(Entry::Value { name, end: self.json.len(), hidden });
        }
        if hides {
            learn(values, mask);
        }
        self.entries.push(Entry::Of(step, mask.mark()));
        true
    }

    fn settle(&self, record: &mut Record, mask: &Mask) {
        let mut start = 0;
        for entries in self.entries.split_inclusive(|entry| matches!(entry, Entry::Of(..))) {
            let Some((Entry::Of(step, mark), values)) = entries.split_last() else { continue };
            let mask = mask.at(*mark);
            let mut recorded = Recorded::default();
            for value in values {
                let Entry::Value { name, end, hidden } = value else { continue };
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
                let mut log = Log::begin(&both, &mut mask);
                log.add("first", &[], &mut mask);
                log.add("second", &both, &mut mask);
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
        let mut log = Log::begin(&values, &mut mask);
        log.add("first", &values, &mut mask);
        mask.learn("later".into());
        log.add("second", &values, &mut mask);
        let record = log.record(&mask).into_owned();
        let recorded = record.done.iter().map(|step| step.output("value").cloned());
        let recorded = [Some(record.inputs.0[0].1.clone())].into_iter().chain(recorded);
        let shown = ["*** and later", "*** and later", "*** and ***"];
        assert_eq!(recorded.collect::<Vec<_>>(), shown.map(|text| Some(json!(text))));
    }

    /// A secret is not in what comes with it, before or after.
    #[test]
    fn notes_are_without_the_secrets_beside_them() {
        let token = Secret::from("t0ken");
        let values: [(&'static str, &dyn Output); 3] =
            [("link", &"/x?k=t0ken"), ("token", &token), ("note", &"t0ken!")];
        let bytes: (&'static str, &dyn Output) = ("bytes", &crate::Base64(&vec![0xFF]));
        for more in [&[][..], &[bytes]] {
            let values = [&values[..], more].concat();
            let mut mask = Mask::default();
            let mut log = Log::begin(&values, &mut mask);
            log.add("first", &values, &mut mask);
            let record = log.record(&mask).into_owned();
            let shown = ["/x?k=***", "***", "***!"].map(|text| json!(text));
            let inputs: Vec<_> = record.inputs.0.iter().map(|(_, value)| value.clone()).collect();
            assert_eq!(inputs[..3], shown);
            let outputs =
                ["link", "token", "note"].map(|name| record.done[0].output(name).cloned());
            assert_eq!(outputs, shown.map(Some));
        }
    }

    /// Bytes are values at once, and so is what came before them.
    #[test]
    fn steps_stay_in_order() {
        let mut mask = Mask::default();
        let text: (&'static str, &dyn Output) = ("value", &"text");
        let mut log = Log::begin(&[text], &mut mask);
        log.add("first", &[text], &mut mask);
        log.add("second", &[text, ("bytes", &crate::Base64(&vec![0xFF]))], &mut mask);
        log.add("third", &[text], &mut mask);
        let record = log.record(&mask).into_owned();
        let steps: Vec<&str> = record.done.iter().map(|step| &*step.step_id).collect();
        assert_eq!((record.inputs.0.len(), steps), (1, vec!["first", "second", "third"]));
    }

    #[test]
    fn what_is_nested_too_deep_is_missed() {
        let mut mask = Mask::default();
        let mut deep = json!("text");
        for _ in 0..200 {
            deep = json!([deep]);
        }
        let mut log = Log::begin(&[], &mut mask);
        log.add("first", &[("value", &deep)], &mut mask);
        let done = &log.settle(&mask).done[0];
        assert_eq!((done.output("value"), done.verbatim.len()), (Some(&json!(MASK)), 0));
    }
}
