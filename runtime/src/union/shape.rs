//! What the values of a variant look like, and how well a value fits.

use std::borrow::Cow;

use crate::Value;

/// What values of a variant look like.
#[doc(hidden)]
#[derive(Debug)]
pub struct Shape {
    pub kind: Kind,
    /// The required properties of an object, or the values of an enum.
    pub required: &'static [&'static str],
    /// The other properties of an object, or those of a choice.
    pub optional: &'static [&'static str],
    /// The properties of an object whose text, truth value or integer says that it is this one.
    pub tags: &'static [(&'static str, &'static [&'static str])],
    /// Whether it is meant without a tag, too, and by one that no other variant has.
    pub is_default: bool,
}

/// The kind of JSON that a variant is.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Any,
    /// A choice inside; it takes what fits one of its own variants.
    Choice,
    Boolean,
    Integer,
    Number,
    Text,
    /// An enum of text.
    Values,
    List,
    Map,
    Object,
    /// An object that keeps its other properties.
    Open,
}

/// What the tags of a value say of a variant: that it is this one, that it is meant where none is named, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Nothing,
    Meant,
    Named,
}

/// How well a value fits: better ones are greater.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    told: Told,
    is_complete: bool,
    found: usize,
    /// Less for a variant that does not keep all properties of the value.
    kept: isize,
    /// Less for a variant with properties that the value does not have.
    close: isize,
}

impl Rank {
    const fn new(told: Told, is_complete: bool, found: usize, close: isize) -> Self {
        Self { told, is_complete, found, kept: 0, close }
    }

    /// Whether another variant fits as well, but for what it may have besides.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        Self { close: 0, ..*self } == Self { close: 0, ..*other }
    }

    /// Whether a property of the value says that it is this variant.
    pub(super) fn is_tagged(&self) -> bool {
        self.told == Told::Named
    }
}

impl Shape {
    /// How well a value fits, of all variants this one; `None` if it is of another kind.
    pub(super) fn rank(&self, value: &Value, all: &[Self]) -> Option<Rank> {
        let told = self.told(value, all)?;
        let plain = Rank::new(told, true, 0, 0);
        match (self.kind, value) {
            (Kind::Any, _) => Some(Rank::new(told, false, 0, isize::MIN)),
            (Kind::Choice, _) => Some(Rank::new(told, false, 0, isize::MIN + 1)),
            (Kind::Boolean, Value::Bool(_))
            | (Kind::Text, Value::String(_))
            | (Kind::List, Value::Array(_))
            | (Kind::Map, Value::Object(_)) => Some(plain),
            (Kind::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()).then_some(Rank { found: 1, ..plain })
            }
            (Kind::Number, Value::Number(number)) => is_double(number).then_some(plain),
            // A text that an enum does not list is rather that of another variant.
            (Kind::Values, Value::String(text)) => {
                Some(Rank::new(Told::Nothing, self.required.contains(&text.as_str()), 1, 0))
            }
            (Kind::Object | Kind::Open, Value::Object(object)) => {
                let has = |name: &&&str| object.contains_key(**name);
                let known = self.required.len() + self.optional.len();
                let found = self.required.iter().chain(self.optional).filter(has).count();
                let complete = self.required.iter().filter(has).count() == self.required.len();
                let negative = |count: usize| -isize::try_from(count).unwrap_or(isize::MAX);
                let lost = if self.kind == Kind::Open { 0 } else { object.len() - found };
                // Of two that have as many of the properties, the one that has no others.
                let rank = Rank::new(told, complete, found, negative(known));
                Some(Rank { kept: negative(lost), ..rank })
            }
            _ => None,
        }
    }

    /// What the tags say; `None` if they say that it is another one, or what would be lost.
    fn told(&self, value: &Value, all: &[Self]) -> Option<Told> {
        let mut told = Told::Nothing;
        for (name, texts) in self.tags {
            let tag = value.get(*name).filter(|tag| !tag.is_null());
            match tag.map(scalar) {
                Some(Some(text)) if texts.contains(&&*text) => told = Told::Named,
                Some(Some(text)) if self.is_meant_by(name, &text, all) => told = Told::Meant,
                Some(Some(_)) => return None,
                Some(None) if !self.describes(name) => return None,
                None if self.is_default && value.is_object() => told = Told::Meant,
                Some(None) | None => {}
            }
        }
        Some(told)
    }

    /// Whether a tag with this text, which names none, means the variant, and is not lost there.
    fn is_meant_by(&self, name: &str, text: &str, all: &[Self]) -> bool {
        let mut tags = all.iter().flat_map(|shape| shape.tags);
        let is_named = tags.any(|(tag, texts)| *tag == name && texts.contains(&text));
        self.is_default && self.describes(name) && !is_named
    }

    /// Whether a value has no property that only other variants describe.
    pub(super) fn keeps(&self, value: &Value, all: &[Self]) -> bool {
        let Value::Object(object) = value else { return true };
        if !matches!(self.kind, Kind::Object | Kind::Choice) {
            return true;
        }
        let is_lost = |(name, value): (&String, &Value)| {
            !value.is_null()
                && !self.describes(name)
                && all.iter().any(|other| other.describes(name))
        };
        !object.iter().any(is_lost)
    }

    /// Takes the tags that have no field out of an object, if the variant would keep these among its other properties.
    pub(super) fn take_tags(&self, value: &mut Value) -> Vec<(String, Value)> {
        let Value::Object(object) = value else { return Vec::new() };
        if !matches!(self.kind, Kind::Map | Kind::Open) {
            return Vec::new();
        }
        let tags = self.tags.iter().filter(|(tag, _)| !self.describes(tag));
        tags.filter_map(|(tag, _)| object.remove_entry(*tag)).collect()
    }

    /// Whether it has a property of this name.
    fn describes(&self, name: &str) -> bool {
        matches!(self.kind, Kind::Object | Kind::Open | Kind::Choice)
            && (self.required.contains(&name) || self.optional.contains(&name))
    }
}

/// The text of what may be a tag.
fn scalar(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        _ => None,
    }
}

/// Whether a number has all its digits as a double.
fn is_double(number: &serde_json::Number) -> bool {
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    integer.is_none_or(|integer| (integer as f64) as i128 == integer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    const CAT: Shape = Shape {
        kind: Kind::Object,
        required: &["name"],
        optional: &["lives"],
        tags: &[("type", &["cat"])],
        is_default: false,
    };
    const DOG: Shape = Shape {
        kind: Kind::Object,
        required: &["name"],
        optional: &[],
        tags: &[("type", &["dog"])],
        is_default: false,
    };

    #[test]
    fn ranks_by_tag_then_by_properties() {
        let rank = |shape: &Shape, value| shape.rank(&value, &[CAT, DOG]);
        assert!(rank(&DOG, json!({"type": "dog"})) > rank(&CAT, json!({"name": "a", "lives": 9})));
        assert_eq!(rank(&CAT, json!({"type": "dog"})), None);
        assert!(
            rank(&CAT, json!({"name": "a", "lives": 9}))
                > rank(&DOG, json!({"name": "a", "lives": 9}))
        );
        assert!(rank(&DOG, json!({"name": "a"})) > rank(&CAT, json!({"name": "a"})));
        assert_eq!(rank(&CAT, json!("cat")), None);
        // A tag without a field that is no text would be lost.
        assert_eq!(rank(&CAT, json!({"name": "a", "type": 5})), None);
        assert!(rank(&CAT, json!({"name": "a", "type": null})).is_some());
    }

    #[test]
    fn prefers_listed_texts_and_integers() {
        let shape =
            |kind| Shape { kind, required: &["a"], optional: &[], tags: &[], is_default: false };
        let (values, text) = (shape(Kind::Values), shape(Kind::Text));
        assert!(values.rank(&json!("a"), &[]) > text.rank(&json!("a"), &[]));
        assert!(values.rank(&json!("b"), &[]) < text.rank(&json!("b"), &[]));
        let (integer, number) = (shape(Kind::Integer), shape(Kind::Number));
        assert!(integer.rank(&json!(1), &[]) > number.rank(&json!(1), &[]));
        assert_eq!(integer.rank(&json!(1.5), &[]), None);
        assert!(shape(Kind::Any).rank(&json!(1), &[]) < number.rank(&json!(1), &[]));
    }

    #[test]
    fn a_double_takes_no_integer_that_it_would_change() {
        let number = Shape {
            kind: Kind::Number,
            required: &[],
            optional: &[],
            tags: &[],
            is_default: false,
        };
        for exact in [json!(1.5), json!(9_007_199_254_740_992_i64), json!(i64::MIN)] {
            assert!(number.rank(&exact, &[]).is_some(), "{exact}");
        }
        for other in [json!(9_007_199_254_740_993_i64), json!(i64::MAX), json!(u64::MAX)] {
            assert_eq!(number.rank(&other, &[]), None, "{other}");
        }
    }

    #[test]
    fn keeps_what_others_describe() {
        let all = [CAT, DOG];
        let keeps = |shape: &Shape, value| shape.keeps(&value, &all);
        assert!(keeps(&CAT, json!({"name": "a", "lives": 9, "new": 1})));
        assert!(!keeps(&DOG, json!({"name": "a", "lives": 9})));
        assert!(keeps(&DOG, json!({"name": "a", "lives": null})));
        let open = Shape { kind: Kind::Open, ..DOG };
        assert!(keeps(&open, json!({"lives": 9})));
        let new = json!({"name": "a", "new": 1});
        assert!(open.rank(&new, &[]) > DOG.rank(&new, &[]));
        let without = |shape: &Shape, mut value: Value| {
            shape.take_tags(&mut value);
            value
        };
        assert_eq!(without(&open, json!({"type": "dog", "a": 1})), json!({"a": 1}));
        assert_eq!(without(&DOG, json!({"type": "dog"})), json!({"type": "dog"}));
    }
}
