//! A step that is done.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::recorded::Recorded;

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
    #[serde(with = "named")]
    pub outputs: Vec<(Cow<'static, str>, Value)>,
    /// The outputs that contain `***` and lack nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) verbatim: Vec<Cow<'static, str>>,
}

impl CompletedStep {
    pub(super) fn new(step_id: &'static str, outputs: Recorded) -> Self {
        let Recorded { values, verbatim } = outputs;
        Self { step_id: step_id.into(), outputs: values, verbatim }
    }

    /// An output by its name.
    ///
    /// ```
    /// use arazzo_runtime::json;
    /// # use arazzo_runtime::{HttpBuilder, Run, Workflow};
    ///
    /// # let http = HttpBuilder::new("https://api.example.com", &[]).build()?;
    /// # const ADOPT: Workflow = Workflow::new("adopt", 1);
    /// # let mut run = Run::new(&ADOPT, &http, &[])?;
    /// run.record("find", &[("id", &7)]);
    /// let error = run.need("adopt", "$inputs.owner", None::<i64>).unwrap_err();
    /// let found = &error.completed()[0];
    /// assert_eq!((found.output("id"), found.output("name")), (Some(&json!(7)), None));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn output(&self, name: &str) -> Option<&Value> {
        named::get(&self.outputs, name)
    }
}

/// Values under names, in an order: as JSON an object.
pub(super) mod named {
    use std::{borrow::Cow, fmt};

    use serde::{
        Deserializer, Serializer,
        de::{MapAccess, Visitor},
    };
    use serde_json::Value;

    type Named = Vec<(Cow<'static, str>, Value)>;

    pub(in super::super) fn get<'n>(
        named: &'n [(Cow<'static, str>, Value)],
        name: &str,
    ) -> Option<&'n Value> {
        named.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    pub(in super::super) fn serialize<S: Serializer>(
        named: &[(Cow<'static, str>, Value)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(named.iter().map(|(name, value)| (name, value)))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Named, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Named;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
                let mut named = Named::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    named.push((name.into(), value));
                }
                Ok(named)
            }
        }
        deserializer.deserialize_map(Object)
    }
}
