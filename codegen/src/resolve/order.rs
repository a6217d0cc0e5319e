//! The order in which steps run where no action leads elsewhere: as written, but each after what it
//! depends on (Arazzo 1.1.0, Step Object, dependsOn).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    arazzo::{At, Step},
    diagnostic::{Code, Diagnostics},
    suggest,
};

/// How many steps of a circle a message names.
const SHOWN: usize = 8;

/// The steps in running order.
pub(super) fn running<'s>(steps: &'s [Step], diagnostics: &mut Diagnostics) -> Vec<&'s Step> {
    let index: BTreeMap<&str, usize> = steps
        .iter()
        .enumerate()
        .map(|(index, step)| (step.step_id.value.as_str(), index))
        .collect();
    let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); steps.len()];
    for (step, needs) in steps.iter().zip(&mut needs) {
        for id in &step.depends_on {
            needs.extend(local(id, steps, &index, diagnostics));
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
