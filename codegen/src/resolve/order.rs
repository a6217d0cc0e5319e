//! The order in which steps run where no action leads elsewhere: as written, but each after what it
//! depends on (Arazzo 1.1.0, Step Object, dependsOn).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    arazzo::{At, Step, Workflow},
    diagnostic::{Code, Diagnostics},
    suggest,
};

/// How many steps of a circle a message names.
const SHOWN: usize = 8;

/// The steps in running order.
pub(super) fn running<'s>(workflow: &'s Workflow, diagnostics: &mut Diagnostics) -> Vec<&'s Step> {
    let steps = &workflow.steps;
    let index: BTreeMap<&str, usize> = steps
        .iter()
        .enumerate()
        .map(|(index, step)| (step.step_id.value.as_str(), index))
        .collect();
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); steps.len()];
    for (step, needs) in steps.iter().zip(&mut needs) {
        for id in &step.depends_on {
            if let Some(name) = local(id, workflow) {
                needs.extend(known(id, name, &index, diagnostics));
            }
        }
    }
    let mut order: Vec<usize> = Vec::new();
    let mut placed = vec![false; steps.len()];
    let mut entered = vec![false; steps.len()];
    // As written, each after its prerequisites; a worklist stands for recursion.
    for step in 0..steps.len() {
        let mut open = vec![step];
        while let Some(&next) = open.last() {
            entered[next] = true;
            let missing = needs[next].iter().find(|need| !placed[**need]).copied();
            match missing {
                _ if placed[next] => drop(open.pop()),
                None => {
                    placed[next] = true;
                    order.push(next);
                    open.pop();
                }
                // What was entered and is not placed waits below.
                Some(need) if entered[need] => {
                    let circle = open.iter().skip_while(|step| **step != need).skip(1);
                    let mut way: Vec<String> =
                        circle.map(|step| format!("'{}'", steps[*step].step_id.value)).collect();
                    if way.len() > SHOWN {
                        way.truncate(SHOWN);
                        way.push("others".to_owned());
                    }
                    let (by, help) = match way.is_empty() {
                        true => ("", "leave it out of its own dependsOn"),
                        false => (", by way of ", "leave one of them out of a dependsOn"),
                    };
                    let name = &steps[need].step_id.value;
                    let message = format!("step '{name}' depends on itself{by}{}", way.join(", "));
                    let place = steps[need].step_id.place.clone();
                    diagnostics.report_with_help(Code::DependencyCycle, place, message, help);
                    needs[next].clear();
                }
                Some(need) => open.push(need),
            }
        }
    }
    order.into_iter().map(|index| &steps[index]).collect()
}

/// The step of this workflow that a prerequisite names, with its workflow or without. Those of others are judged where it is known
/// what runs them.
pub(super) fn local<'t>(id: &'t At<String>, workflow: &Workflow) -> Option<&'t str> {
    let text = id.value.as_str();
    if !text.starts_with('$') {
        return Some(text);
    }
    let after = text.strip_prefix("$workflows.")?.strip_prefix(&workflow.workflow_id.value)?;
    after.strip_prefix(".steps.")
}

/// The place of a step that a prerequisite names, if there is such a step.
fn known(
    id: &At<String>,
    name: &str,
    index: &BTreeMap<&str, usize>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let found = index.get(name).copied();
    if found.is_none() {
        unknown(id, name, index.keys().copied(), diagnostics);
    }
    found
}

/// Reports a prerequisite that ends with the name of no step.
pub(super) fn unknown<'s>(
    id: &At<String>,
    name: &str,
    names: impl Iterator<Item = &'s str> + Clone,
    diagnostics: &mut Diagnostics,
) {
    let place = id.place.within(id.value.len() - name.len()..id.value.len());
    let message = format!("unknown step '{name}'");
    match suggest::help(name, names) {
        Some(help) => diagnostics.report_with_help(Code::UnknownStep, place, message, help),
        None => diagnostics.report(Code::UnknownStep, place, message),
    }
}
