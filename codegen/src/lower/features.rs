//! The features of the runtime that printed code needs: the query languages.

use std::collections::BTreeSet;

use crate::{
    arazzo::Language,
    check::Checked,
    ir::{Condition, Expression, Operand, Pattern, Rule, Workflow},
};

/// The features, by name.
pub(super) fn of(api: &Checked) -> Vec<&'static str> {
    let mut features = BTreeSet::new();
    for workflow in &api.workflows {
        workflow.walk(&mut |expression| {
            if let Expression::Selected { language, .. } = expression {
                features.extend(feature(*language));
            }
        });
        criteria(workflow, &mut features);
        let requests = workflow.steps.iter().filter_map(|step| step.request());
        let bodies = requests.filter_map(|request| request.body.as_ref());
        let replacements = bodies.flat_map(|body| &body.replacements);
        features.extend(replacements.filter_map(|replacement| feature(replacement.language)));
    }
    let rules = api.schemas.iter().flat_map(|schema| &schema.rules);
    if rules.into_iter().any(|rule| matches!(rule, Rule::Pattern(_))) {
        features.insert("regex");
    }
    features.into_iter().collect()
}

fn feature(language: Language) -> Option<&'static str> {
    match language {
        Language::JsonPath => Some("jsonpath"),
        Language::XPath => Some("xpath"),
        Language::JsonPointer => None,
    }
}

fn criteria(workflow: &Workflow, features: &mut BTreeSet<&'static str>) {
    for step in &workflow.steps {
        let actions = step.actions().flat_map(|action| &action.criteria);
        for criterion in step.criteria.iter().chain(actions) {
            condition(&criterion.condition, features);
        }
    }
}

fn condition(item: &Condition, features: &mut BTreeSet<&'static str>) {
    match item {
        Condition::Not(inner) => condition(inner, features),
        Condition::Both(a, b) | Condition::Either(a, b) => {
            condition(a, features);
            condition(b, features);
        }
        Condition::Meets { language, .. } => {
            features.insert(match language {
                Pattern::Regex | Pattern::RawRegex => "regex",
                Pattern::JsonPath => "jsonpath",
                Pattern::XPath => "xpath",
            });
        }
        Condition::Compare { left, right, .. } => {
            operand(left, features);
            operand(right, features);
        }
        Condition::Holds(alone, _) => operand(alone, features),
        Condition::Status { .. } | Condition::Constant(_) => {}
    }
}

fn operand(item: &Operand, features: &mut BTreeSet<&'static str>) {
    if let Operand::Condition(inner) = item {
        condition(inner, features);
    }
}
