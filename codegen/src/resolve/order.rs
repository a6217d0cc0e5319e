//! The order in which steps run where no action leads elsewhere: as written, but each after what it
//! depends on (Arazzo 1.1.0, Step Object, dependsOn).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    arazzo::{At, Step},
    diagnostic::{Code, Diagnostics},
    suggest,
};

/// The steps in running order.
pub(super) fn running<'s>(steps: &'s [Step], diagnostics: &mut Diagnostics) -> Vec<&'s Step> {
    let index: BTreeMap<&str, usize> =
        steps.iter().enumerate().map(|(index, step)| (step.step_id.value.as_str(), index)).collect();
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); steps.len()];
    for (step, needs) in steps.iter().zip(&mut needs) {
        for id in &step.depends_on {
            needs.extend(local(id, steps, &index, diagnostics));
        }
    }
    let mut order: Vec<usize> = Vec::new();
    while order.len() < steps.len() {
        let ready = (0..steps.len())
            .find(|step| !order.contains(step) && needs[*step].iter().all(|need| order.contains(need)));
        let Some(ready) = ready else {
            let stuck = (0..steps.len()).find(|step| !order.contains(step)).unwrap_or_default();
            let message = "the steps that this one depends on depend on it".to_owned();
            let place = steps[stuck].step_id.place.clone();
            diagnostics.report(Code::DependencyCycle, place, message);
            order.extend((0..steps.len()).filter(|step| !order.contains(step)).collect::<Vec<_>>());
            break;
        };
        order.push(ready);
    }
    order.into_iter().map(|index| &steps[index]).collect()
}

/// The step of this workflow that a prerequisite names. One of another workflow has run when that workflow has.
fn local(
    id: &At<String>,
    steps: &[Step],
    index: &BTreeMap<&str, usize>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    if id.value.starts_with('$') {
        return None;
    }
    let found = index.get(id.value.as_str()).copied();
    if found.is_none() {
        let message = format!("unknown step '{}'", id.value);
        let names = steps.iter().map(|step| step.step_id.value.as_str());
        match suggest::help(&id.value, names) {
            Some(help) => {
                diagnostics.report_with_help(Code::UnknownStep, id.place.clone(), message, help);
            }
            None => diagnostics.report(Code::UnknownStep, id.place.clone(), message),
        }
    }
    found
}
