//! What a run was given and what its steps gave: noted as it comes, and made into values when somebody asks, which few runs are.

use std::{borrow::Cow, mem, sync::Arc};

use serde_json::Value;

use super::{
    CompletedStep, Output, State,
    recorded::{Recorded, has_mask},
    state::Inputs,
};
use crate::{mask::Mask, secret::hiding};

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
        // Once for the whole of most runs.
        self.json.reserve(512);
        self.entries.reserve(16);
        let start = self.json.len();
        let ((), hidden) = hiding(|| value.write(&mut self.json));
        let json = &self.json[start..];
        self.entries.push(Entry::Value(name, self.json.len()));
        !mask.may_hide(json) && (hidden || !has_mask(json))
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
