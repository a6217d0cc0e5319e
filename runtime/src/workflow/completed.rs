//! A step that is done.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A step whose criteria held, with its outputs.
///
/// A workflow that ran first (`dependsOn`) is one too, under its expression, such as `$workflows.login`.
///
/// ```
/// use arazzo_runtime::{CompletedStep, Secret, json};
/// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
///
/// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
/// # const ADOPT: Workflow = Workflow::new("adopt", 1);
/// # let mut run = Run::new(&ADOPT, &http, &[])?;
/// # run.record("find", &[("id", &7), ("pin", &Secret::from("1234"))]);
/// # let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
/// // The step `find` had the outputs `id` and `pin`; a later one has failed.
/// let found: &CompletedStep = &error.completed()[0];
/// assert_eq!(found.step_id, "find");
/// assert_eq!((found.output("id"), found.output("pin")), (Some(&json!(7)), Some(&json!("***"))));
/// # Ok::<_, Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletedStep {
    /// The step's id.
    pub step_id: Cow<'static, str>,
    /// The outputs in the order of the description; secrets are `***`, absent values are `null`.
    #[serde(serialize_with = "as_map", deserialize_with = "from_map")]
    pub outputs: Vec<(Cow<'static, str>, Value)>,
}

impl CompletedStep {
    /// An output by its name.
    pub fn output(&self, name: &str) -> Option<&Value> {
        self.outputs.iter().find(|(output, _)| *output == name).map(|(_, value)| value)
    }
}

fn as_map<S: Serializer>(
    outputs: &[(Cow<'static, str>, Value)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(outputs.iter().map(|(name, value)| (name, value)))
}

fn from_map<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(Cow<'static, str>, Value)>, D::Error> {
    let outputs = BTreeMap::<String, Value>::deserialize(deserializer)?;
    Ok(outputs.into_iter().map(|(name, value)| (name.into(), value)).collect())
}
