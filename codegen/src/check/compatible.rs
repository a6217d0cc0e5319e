//! Whether values of one type are also values of another, as JSON: nothing has to be said where they are sent so, and what a called
//! workflow is given is read so.

use std::collections::{BTreeMap, BTreeSet};

use super::{Conversion, convert};
use crate::ir::{Api, Property, SchemaId, SchemaKind};

/// How deep types are compared.
const DEPTH: usize = 32;

/// Whether every value of one type fits the other (JSON Schema 2020-12, Validation): an integer is a number, and a map of texts is a
/// map of a choice among which text is.
pub(super) fn compatible(api: &Api, from: SchemaId, to: SchemaId) -> bool {
    !api.has_files(from) && Comparison::of(api, false).fits(from, to, DEPTH)
}

/// Whether every value of one type is read as one of the other by way of JSON, and nothing of it is lost. No secret goes that way.
pub(super) fn readable(api: &Api, from: SchemaId, to: SchemaId) -> bool {
    let open = |schema| !api.has_files(schema) && !holds_secrets(api, schema);
    open(from) && open(to) && Comparison::of(api, true).fits(from, to, DEPTH)
}

/// Whether something inside of a type is a secret.
fn holds_secrets(api: &Api, schema: SchemaId) -> bool {
    let mut inside = BTreeSet::new();
    api.reach(schema, &mut inside);
    inside.into_iter().any(|schema| match &api[schema].kind {
        SchemaKind::Object(properties) => properties.iter().any(|property| property.secret),
        _ => api[schema].secret || api.hides(schema),
    })
}

/// What is known of two types. Those that are being compared fit each other unless something else does not.
struct Comparison<'a> {
    api: &'a Api,
    /// Whether nothing may be lost: what is read has a Rust type, and what is sent has none.
    exact: bool,
    known: BTreeMap<(SchemaId, SchemaId), bool>,
    /// Those that fit, in the order in which they were begun.
    fitting: Vec<(SchemaId, SchemaId)>,
}

impl<'a> Comparison<'a> {
    fn of(api: &'a Api, exact: bool) -> Self {
        Self { api, exact, known: BTreeMap::new(), fitting: Vec::new() }
    }

    fn fits(&mut self, from: SchemaId, to: SchemaId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if let Some(known) = self.known.get(&(from, to)) {
            return *known;
        }
        let begun = self.fitting.len();
        self.fitting.push((from, to));
        self.known.insert((from, to), true);
        let fits = self.kinds(from, to, depth);
        if !fits {
            // What was found to fit meanwhile may do so only if this did.
            for assumed in self.fitting.drain(begun..) {
                self.known.remove(&assumed);
            }
            self.known.insert((from, to), false);
        }
        fits
    }

    fn kinds(&mut self, from: SchemaId, to: SchemaId, depth: usize) -> bool {
        use SchemaKind::{
            Any, Enum, Int32, Int64, List, Map, Number, Object, Text, UInt32, UInt64, Union,
        };
        let api = self.api;
        if matches!(convert(api, Some(from), to), Some(Conversion::Same | Conversion::Widen)) {
            return true;
        }
        match (&api[from].kind, &api[to].kind) {
            (_, Any) | (Int32 | UInt32, Number) => true,
            // A double has fewer digits.
            (Int64 | UInt64, Number) => !self.exact,
            // An enum takes other texts as well.
            (Text | Enum(_), Text | Enum(_)) => true,
            (List(from), List(to)) | (Map(from), Map(to)) => self.entry(*from, *to, depth),
            (Object(theirs), Object(ours)) => {
                (!self.exact || self.rest(from, to, depth)) && self.object(theirs, ours, depth)
            }
            (Union(choice), _) => {
                choice.variants.iter().all(|variant| self.fits(variant.schema, to, depth))
            }
            (_, Union(choice)) => {
                choice.variants.iter().any(|variant| self.fits(from, variant.schema, depth))
            }
            _ => false,
        }
    }

    /// `null` may come where it is not expected.
    fn entry(&mut self, from: SchemaId, to: SchemaId, depth: usize) -> bool {
        (!self.api[from].nullable || self.api[to].nullable) && self.fits(from, to, depth)
    }

    /// What has no name in an object has none in the other, and fits there.
    fn rest(&mut self, from: SchemaId, to: SchemaId, depth: usize) -> bool {
        let api = self.api;
        let names = |schema: SchemaId| match &api[schema].kind {
            SchemaKind::Object(properties) => {
                properties.iter().map(|it| it.name.as_str()).collect()
            }
            _ => BTreeSet::new(),
        };
        match (api[from].rest, api[to].rest) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(theirs), Some(ours)) => {
                names(from) == names(to) && self.entry(theirs, ours, depth)
            }
        }
    }

    /// Objects: what is required is there, what is there fits, and nothing else is there but what only answers have.
    fn object(&mut self, from: &[Property], to: &[Property], depth: usize) -> bool {
        let known = |from: &Property| to.iter().any(|to| to.name == from.name);
        from.iter().all(|from| known(from) || from.read_only && !self.exact)
            && to.iter().all(|to| match from.iter().find(|from| from.name == to.name) {
                Some(from) => {
                    (from.required || !to.required) && self.entry(from.schema, to.schema, depth)
                }
                None => !to.required,
            })
    }
}
