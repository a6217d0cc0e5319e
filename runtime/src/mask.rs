//! Showing text without the secrets in it.

mod known;
mod names;
mod spellings;

use std::{borrow::Cow, cmp::Ordering, mem, ptr, sync::Arc};

use memchr::memchr_iter;
use serde_json::{Map, Number, Value};

use self::known::Known;
pub(crate) use self::names::is_secret_name;
use crate::{
    Output, Secret, condition,
    secret::{MASK, plain_texts},
    sending::hiding,
};

/// How long a text is at least, in bytes, that is hidden wherever it occurs though no request has carried it.
pub(crate) const DISTINCT: usize = 4;

/// The texts in a JSON value that stand under the names of secrets: those of the list, and those given.
pub(crate) fn secrets_in(value: &Value, names: &[&str]) -> Vec<Secret<String>> {
    let mut open = vec![(value, false)];
    let mut secrets = Vec::new();
    while let Some((value, secret)) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, secret))),
            Value::Object(entries) => open.extend(entries.iter().map(|(name, value)| {
                (value, secret || is_secret_name(name) || names.contains(&name.as_str()))
            })),
            Value::String(_) | Value::Number(_) if secret => {
                secrets.extend(plain_texts(value));
            }
            _ => {}
        }
    }
    secrets
}

/// What must not be shown: the values under these names, and the known texts wherever they are.
///
/// Clones share the texts until one of them learns another.
#[derive(Clone, Default)]
pub(crate) struct Mask {
    names: &'static [&'static str],
    known: Option<Arc<Known>>,
}

/// How many names of other clients, and how many texts, a mask had.
pub(crate) type Mark = (usize, usize);

impl Mask {
    /// That of a client: the names of described secrets, and its credentials.
    pub(crate) fn new(names: &'static [&'static str], credentials: Vec<Secret<String>>) -> Self {
        let credentials = credentials.into_iter().filter(|secret| !secret.expose().is_empty());
        Self { names, known: Some(Arc::new(Known::of(credentials.collect()))) }
    }

    /// The same names, and no texts: it shares nothing.
    pub(crate) fn of_names(&self) -> Self {
        Self { names: self.names, known: None }
    }

    /// The same in memory of its own, so that threads with a copy each do not wait for each other.
    pub(crate) fn apart(&self) -> Self {
        Self { names: self.names, known: self.known.as_deref().cloned().map(Arc::new) }
    }

    /// The names of described secrets.
    pub(crate) fn names(&self) -> &'static [&'static str] {
        self.names
    }

    /// The known texts in each spelling.
    fn spelled(&self) -> impl Iterator<Item = &str> {
        self.known.iter().flat_map(|known| known.spelled()).map(|secret| secret.expose().as_str())
    }

    /// The known texts.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Secret<String>> {
        self.known.iter().flat_map(|known| known.credentials().iter().chain(&known.texts))
    }

    /// Adds a text.
    pub(crate) fn learn(&mut self, secret: Secret<String>) {
        if !secret.expose().is_empty() && !self.knows(&secret) {
            self.learning().add(secret);
        }
    }

    /// Adds texts that no request has carried, unless they are words or numbers as others are.
    pub(crate) fn learn_distinct(&mut self, secrets: impl IntoIterator<Item = Secret<String>>) {
        for secret in secrets {
            let text = secret.expose();
            if text.len() >= DISTINCT && !matches!(text.as_str(), "true" | "false" | "null") {
                self.learn(secret);
            }
        }
    }

    fn learning(&mut self) -> &mut Known {
        Arc::make_mut(self.known.get_or_insert_default()).changing()
    }

    /// Adds a text that is needed elsewhere.
    pub(crate) fn learn_copy(&mut self, secret: &Secret<String>) {
        if !self.knows(secret) {
            self.learn(secret.clone());
        }
    }

    fn knows(&self, secret: &Secret<String>) -> bool {
        self.known.as_ref().is_some_and(|known| known.has(secret))
    }

    /// The same texts, with other names of described secrets.
    #[cfg(feature = "har")]
    pub(crate) fn named(&self, names: &'static [&'static str]) -> Self {
        Self { names, ..self.clone() }
    }

    /// Whether what stands under this name is a secret.
    pub(crate) fn hides(&self, name: &str) -> bool {
        let others = self.known.iter().flat_map(|known| &known.others);
        is_secret_name(name) || others.chain([&self.names]).any(|names| names.contains(&name))
    }

    /// Adds the names and the texts of another mask.
    #[inline]
    pub(crate) fn learn_from(&mut self, other: &Self) {
        if !self.knows_all(other) {
            self.learn_all(other);
        }
    }

    /// Whether there is nothing to learn from another mask, at a glance.
    fn knows_all(&self, other: &Self) -> bool {
        let knows = |known| self.known.as_ref().is_some_and(|own| Arc::ptr_eq(own, known));
        ptr::eq(self.names, other.names) && other.known.as_ref().is_none_or(knows)
    }

    fn learn_all(&mut self, other: &Self) {
        self.learn_names(other.names);
        match (&self.known, &other.known) {
            (_, None) => {}
            (None, Some(known)) => self.known = Some(Arc::clone(known)),
            (Some(_), Some(known)) => self.learn_known(known),
        }
    }

    fn learn_known(&mut self, other: &Known) {
        let own = self.known.as_ref().and_then(|known| known.credentials.as_ref());
        match (own, &other.credentials) {
            (Some(own), Some(other)) if Arc::ptr_eq(own, other) => {}
            (None, Some(other)) => self.learning().credentials = Some(Arc::clone(other)),
            _ => other.credentials().iter().for_each(|secret| self.learn_copy(secret)),
        }
        other.texts.iter().for_each(|secret| self.learn_copy(secret));
        other.others.iter().for_each(|names| self.learn_names(names));
    }

    fn learn_names(&mut self, names: &'static [&'static str]) {
        let has = |known: &Arc<Known>| known.others.contains(&names);
        if !ptr::eq(self.names, names)
            && self.names != names
            && !self.known.as_ref().is_some_and(has)
        {
            self.learning().others.push(names);
        }
    }

    /// The text without the known secrets.
    pub(crate) fn text(&self, text: &str) -> String {
        self.shown(text).into_owned()
    }

    /// The same; most texts have none of them.
    fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !self.is_in(text.as_bytes()) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(self.spelled().fold(text.to_owned(), without))
    }

    /// The JSON text without secrets; `None` if it is no JSON.
    pub(crate) fn json(&self, bytes: &[u8]) -> Option<String> {
        Some(self.value(serde_json::from_slice(bytes).ok()?).to_string())
    }

    /// How much is known by now; a mask only grows.
    pub(crate) fn mark(&self) -> Mark {
        let known = self.known.as_deref();
        known.map_or_else(Mark::default, |known| (known.others.len(), known.texts.len()))
    }

    /// The mask as it was, but for the credentials.
    pub(crate) fn at(&self, mark: Mark) -> Cow<'_, Self> {
        let Some(known) = self.known.as_deref().filter(|_| self.mark() != mark) else {
            return Cow::Borrowed(self);
        };
        Cow::Owned(Self { names: self.names, known: Some(Arc::new(known.at(mark))) })
    }

    /// An output as it is recorded, and whether it is without something. Bytes are left out if there is a secret in them.
    pub(crate) fn output(&self, output: &dyn Output) -> (Value, bool) {
        if output.bytes().is_some_and(|bytes| self.is_in(bytes)) {
            return (Value::String(MASK.to_owned()), true);
        }
        let (value, hidden) = hiding(|| output.value());
        self.recorded(value, hidden)
    }

    /// The same of one that is a value, and may be without something already.
    pub(crate) fn recorded(&self, mut value: Value, hidden: bool) -> (Value, bool) {
        let covered = self.cover(&mut value);
        (value, hidden || covered)
    }

    fn is_in(&self, bytes: &[u8]) -> bool {
        self.spelled().any(|secret| find(secret, bytes, 0).is_some())
    }

    /// The value without secrets, in its texts and names too: `"` is no escape there yet.
    pub(crate) fn value(&self, mut value: Value) -> Value {
        self.cover(&mut value);
        value
    }

    /// Covers the secrets in a value; whether there were any.
    fn cover(&self, value: &mut Value) -> bool {
        let shown = match value {
            Value::String(text) => match self.shown(text) {
                Cow::Borrowed(_) => return false,
                Cow::Owned(shown) => shown,
            },
            Value::Number(number) if self.knows_number(number) => MASK.to_owned(),
            Value::Array(items) => return self.cover_items(items),
            Value::Object(entries) => return self.cover_entries(entries),
            _ => return false,
        };
        *value = Value::String(shown);
        true
    }

    fn cover_items(&self, items: &mut [Value]) -> bool {
        let mut covered = false;
        for item in items {
            covered |= self.cover(item);
        }
        covered
    }

    fn cover_entries(&self, entries: &mut Map<String, Value>) -> bool {
        let mut covered = false;
        for (name, value) in entries.iter_mut() {
            covered |= match value {
                Value::Null | Value::Bool(_) => false,
                _ if self.hides(name) => {
                    *value = Value::String(MASK.to_owned());
                    true
                }
                other => self.cover(other),
            };
        }
        if entries.keys().any(|name| self.is_in(name.as_bytes())) {
            let shown = |(name, value): (String, Value)| (self.text(&name), value);
            *entries = mem::take(entries).into_iter().map(shown).collect();
            covered = true;
        }
        covered
    }

    /// Whether the number is a secret by its value, as a whole: a part of a number is none.
    fn knows_number(&self, number: &Number) -> bool {
        let number = condition::Number::from(number);
        let is_it = |known: Number| number.compare((&known).into()) == Some(Ordering::Equal);
        self.known().any(|secret| secret.expose().parse().is_ok_and(is_it))
    }
}

/// Where the secret is in the bytes, from a place on. One that is a number is not a part of another: short ones would be in many.
fn find(secret: &str, bytes: &[u8], from: usize) -> Option<usize> {
    let secret = secret.as_bytes();
    let (first, end) = (secret.first()?, bytes.len().checked_sub(secret.len())?);
    // Most texts are short, so that this is quicker than to prepare a search.
    let mut begins = memchr_iter(*first, bytes.get(from..=end)?).map(|at| from + at);
    begins.find(|at| bytes[*at..].starts_with(secret) && is_whole(secret, bytes, *at))
}

/// Whether no digits go on before or after a secret of digits.
fn is_whole(secret: &[u8], bytes: &[u8], at: usize) -> bool {
    let (before, after) = (at.checked_sub(1), at + secret.len());
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    !secret.iter().all(u8::is_ascii_digit) || !before.is_some_and(is_digit) && !is_digit(after)
}

/// The text with masks in the place of a secret.
fn without(text: String, secret: &str) -> String {
    let (mut shown, mut rest) = (String::new(), 0);
    while let Some(at) = find(secret, text.as_bytes(), rest) {
        shown.extend([&text[rest..at], MASK]);
        rest = at + secret.len();
    }
    shown.push_str(&text[rest..]);
    shown
}

#[cfg(test)]
mod tests;
