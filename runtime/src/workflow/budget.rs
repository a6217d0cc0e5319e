//! How often the steps of a run are executed, and how often they may be.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde::{Deserialize, Serialize};

/// How many steps a run has executed with all that it has called, and how many it may: what the client says with which it began.
pub(super) struct Spent {
    limit: usize,
    executed: AtomicUsize,
}

/// The executions of a run.
pub(super) struct Budget {
    limit: usize,
    /// What is shared with the run that called this one, and with those that it calls; none where nobody has counted yet.
    spent: OnceLock<Arc<Spent>>,
    /// The executed steps in order, since the run was begun or taken up; never more than `limit`.
    executed: Vec<&'static str>,
    attempts: Attempts,
    /// Those before the step was entered that is being executed.
    before: Option<Attempts>,
}

/// What of the executions of a run outlives it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Attempts {
    /// How many steps had been executed, those of called workflows among them.
    executed: usize,
    steps: BTreeMap<Cow<'static, str>, Step>,
}

impl Attempts {
    /// Nothing has been executed, but for what may have been done.
    pub(super) fn begin_anew(&mut self) {
        self.executed = 0;
        self.steps.retain(|_, entry| entry.lost);
        self.steps.values_mut().for_each(|entry| *entry = Step { lost: true, ..Step::default() });
    }

    /// The step was sent, and may have been done.
    pub(super) fn lose(&mut self, step: Cow<'static, str>) {
        self.steps.entry(step).or_default().lost = true;
    }

    /// What has come of the step is known.
    pub(super) fn find(&mut self, step: &str) {
        if let Some(entry) = self.steps.get_mut(step) {
            entry.lost = false;
        }
    }

    /// The steps that were sent, and may have been done.
    pub(super) fn lost(&self) -> impl Iterator<Item = &Cow<'static, str>> {
        self.steps.iter().filter(|(_, entry)| entry.lost).map(|(step, _)| step)
    }
}

/// A step since it was entered, not by a retry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Step {
    attempts: u32,
    /// Whether the next entry is a retry.
    retried: bool,
    /// How often each action has retried it.
    retries: BTreeMap<Cow<'static, str>, u32>,
    /// Whether it was sent, and may have been done, until an answer tells what has come of it, or the workflow goes elsewhere.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    lost: bool,
}

impl Budget {
    /// That of a run which one that has spent so much has called, or nobody.
    pub(super) fn new(limit: usize, attempts: Attempts, spent: Option<Arc<Spent>>) -> Self {
        if let Some(spent) = &spent {
            // What called it may have been stored before this one went on.
            spent.executed.fetch_max(attempts.executed, Ordering::Relaxed);
        }
        let spent = spent.map_or_else(OnceLock::new, OnceLock::from);
        Self { limit, spent, executed: Vec::new(), attempts, before: None }
    }

    /// What a run shares that this one calls.
    pub(super) fn spent(&self) -> &Arc<Spent> {
        self.spent.get_or_init(|| {
            Arc::new(Spent { limit: self.limit, executed: self.attempts.executed.into() })
        })
    }

    /// What a state holds of it: who takes that up enters the step anew that is being executed.
    pub(super) fn to_take_up(&self) -> Attempts {
        let mut attempts = self.before.as_ref().unwrap_or(&self.attempts).clone();
        if let Some(spent) = self.spent.get() {
            let executed = spent.executed.load(Ordering::Relaxed);
            attempts.executed = executed.saturating_sub(self.before.is_some().into());
        }
        attempts
    }

    /// The step has been executed, and it is known what comes next.
    pub(super) fn leave(&mut self) {
        self.before = None;
    }

    /// How many steps the run may execute.
    pub(super) fn limit(&self) -> usize {
        self.spent().limit
    }

    /// Counts an execution of the step. Where there are no more left, it tells the loop, if it is one of this run.
    pub(super) fn enter(&mut self, step: &'static str) -> Result<(), String> {
        let Spent { limit, executed } = &**self.spent();
        if executed.load(Ordering::Relaxed) >= *limit {
            return Err(self.trail(step));
        }
        executed.fetch_add(1, Ordering::Relaxed);
        self.before = Some(self.attempts.clone());
        self.executed.push(step);
        let entry = self.attempts.steps.entry(step.into()).or_default();
        if !std::mem::take(&mut entry.retried) {
            *entry = Step { lost: entry.lost, ..Step::default() };
        }
        entry.attempts = entry.attempts.saturating_add(1);
        Ok(())
    }

    /// Whether the action may retry the step once more, and the how-manieth retry that is.
    pub(super) fn retry(
        &mut self,
        step: &'static str,
        action: &'static str,
        limit: u32,
    ) -> Option<u32> {
        let entry = self.attempts.steps.entry(step.into()).or_default();
        let retries = entry.retries.entry(action.into()).or_default();
        if *retries >= limit {
            return None;
        }
        *retries += 1;
        entry.retried = true;
        Some(*retries)
    }

    /// The step was sent, and may have been done.
    pub(super) fn lose(&mut self, step: &'static str) {
        self.attempts.lose(step.into());
    }

    /// Whether the step was sent before, and may have been done.
    #[inline]
    pub(super) fn is_lost(&self, step: &str) -> bool {
        self.attempts.steps.get(step).is_some_and(|entry| entry.lost)
    }

    /// What has come of the step is known, also in what a state holds.
    pub(super) fn find(&mut self, step: &str) {
        self.attempts.find(step);
        self.before.iter_mut().for_each(|before| before.find(step));
    }

    /// The workflow goes on with these steps; what others may have done is what it wants.
    pub(super) fn goes_on(&mut self, steps: [Option<&str>; 2]) {
        for (step, entry) in &mut self.attempts.steps {
            entry.lost &= steps.contains(&Some(&**step));
        }
    }

    /// How often the step has been tried since it was entered.
    pub(super) fn attempts(&self, step: &str) -> u32 {
        self.attempts.steps.get(step).map_or(1, |entry| entry.attempts.max(1))
    }

    /// The steps since the last execution of this one, as `a → b → a`.
    fn trail(&self, step: &'static str) -> String {
        match self.executed.iter().rposition(|executed| *executed == step) {
            Some(before) => {
                let turn = self.executed[before..].iter().chain([&step]);
                let turn: Vec<&str> = turn.copied().collect();
                format!("the loop is {}", turn.join(" → "))
            }
            None => format!("the next would be {step}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_loop() {
        let mut budget = Budget::new(4, Attempts::default(), None);
        for step in ["first", "create", "poll", "wait"] {
            assert_eq!(budget.enter(step), Ok(()));
        }
        assert_eq!(budget.enter("poll"), Err("the loop is poll → wait → poll".to_owned()));
        assert_eq!(budget.enter("last"), Err("the next would be last".to_owned()));
        assert!(Budget::new(0, Attempts::default(), None).enter("first").is_err());
    }

    /// What a run calls spends what it has, also where both are taken up.
    #[test]
    fn is_of_all_that_are_called() {
        let mut outer = Budget::new(6, Attempts::default(), None);
        assert_eq!((outer.enter("first"), outer.enter("call")), (Ok(()), Ok(())));
        // Its client has another limit.
        let mut inner = Budget::new(1, Attempts::default(), Some(Arc::clone(outer.spent())));
        assert_eq!((inner.enter("poll"), inner.enter("poll")), (Ok(()), Ok(())));
        let mut outer = Budget::new(6, outer.to_take_up(), None);
        assert_eq!(outer.enter("call"), Ok(()));
        let mut inner = Budget::new(1, inner.to_take_up(), Some(Arc::clone(outer.spent())));
        assert_eq!((inner.enter("poll"), inner.enter("poll")), (Ok(()), Ok(())));
        assert!(inner.enter("poll").is_err() && outer.enter("call").is_err());
        assert_eq!((outer.limit(), inner.limit()), (6, 6));
        let before = Budget::new(7, Attempts::default(), None);
        let mut inner = Budget::new(7, inner.to_take_up(), Some(Arc::clone(before.spent())));
        assert_eq!((inner.enter("poll"), inner.enter("poll")), (Ok(()), Ok(())));
        assert!(inner.enter("poll").is_err());
    }

    /// Where a run stood may have been written by anybody.
    #[test]
    fn counts_of_a_state_have_an_end() {
        let text = r#"{"executed":18446744073709551615,"steps":{"poll":{"attempts":4294967295,"retried":true,"retries":{"busy":4294967295}}}}"#;
        let attempts: Attempts = serde_json::from_str(text).expect("it is one");
        assert!(Budget::new(1, attempts.clone(), None).enter("poll").is_err());
        let mut budget = Budget::new(2, Attempts { executed: 0, ..attempts }, None);
        assert_eq!(budget.enter("poll"), Ok(()));
        assert_eq!(budget.attempts("poll"), u32::MAX);
        assert_eq!(budget.retry("poll", "busy", u32::MAX), None);
    }

    #[test]
    fn each_action_has_its_retries_until_the_step_is_entered_anew() {
        let mut budget = Budget::new(100, Attempts::default(), None);
        assert_eq!(budget.enter("poll"), Ok(()));
        assert_eq!(budget.retry("poll", "busy", 2), Some(1));
        assert_eq!(budget.enter("poll"), Ok(()));
        assert_eq!(budget.retry("poll", "busy", 2), Some(2));
        // The target of a retry is a step in between.
        assert_eq!((budget.enter("login"), budget.enter("poll")), (Ok(()), Ok(())));
        assert_eq!(budget.retry("poll", "busy", 2), None);
        assert_eq!(budget.retry("poll", "other", 1), Some(1));
        assert_eq!(budget.retry("poll", "never", 0), None);
        assert_eq!(budget.enter("poll"), Ok(()));
        assert_eq!(budget.attempts("poll"), 4);
        assert_eq!(budget.enter("poll"), Ok(()));
        assert_eq!((budget.attempts("poll"), budget.attempts("login")), (1, 1));
        assert_eq!(budget.retry("poll", "busy", 2), Some(1));
    }
}
