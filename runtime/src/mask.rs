//! Showing text without the secrets in it.

use std::{borrow::Cow, cmp::Reverse, mem, ptr, sync::Arc};

use memchr::memchr_iter;
use serde_json::{Map, Number, Value};

use crate::{
    Output, Secret,
    secret::{MASK, hiding, plain_text},
};

/// The words that make a name a secret's name, each a sequence of words of the name.
///
/// The generator has the same list; described secrets are found by it before anything runs, so
/// that this one only serves answers that contain what no description mentions.
const SECRET_NAMES: &[&[&str]] = &[
    &["secret"],
    &["password"],
    &["passcode"],
    &["passphrase"],
    &["pin"],
    &["puk"],
    &["private", "key"],
    &["private", "token"],
    &["api", "key"],
    &["access", "token"],
    &["bearer", "token"],
    &["auth", "token"],
];

/// Whether a property of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let words = words(name);
    SECRET_NAMES
        .iter()
        .any(|secret| words.windows(secret.len()).any(|window| window.iter().eq(secret.iter())))
}

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
                secrets.push(plain_text(value).into());
            }
            _ => {}
        }
    }
    secrets
}

/// The words of `arcClientPeerPrivateKey`, `X-API-Key` or `registration_secret`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            previous = ' ';
            continue;
        }
        let next_is_lower = letters.peek().is_some_and(|next| next.is_lowercase());
        let starts = !previous.is_alphanumeric()
            || letter.is_uppercase() && (!previous.is_uppercase() || next_is_lower);
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        previous = letter;
    }
    words
}

/// What must not be shown: the values under these names, and these texts wherever they are.
#[derive(Clone, Default)]
pub(crate) struct Mask {
    names: &'static [&'static str],
    /// The names of other clients, where a run has several services.
    others: Vec<&'static [&'static str]>,
    /// The credentials of the client. Shared, since every request and every answer has them.
    credentials: Texts,
    /// What has become known since, shared by a run and its requests and answers.
    known: Texts,
}

/// Texts that several masks have.
type Texts = Option<Arc<Vec<Secret<String>>>>;

impl Mask {
    /// That of a client: the names of described secrets, and its credentials.
    pub(crate) fn new(names: &'static [&'static str], credentials: Vec<Secret<String>>) -> Self {
        let credentials = credentials.into_iter().filter(|secret| !secret.expose().is_empty());
        Self {
            names,
            others: Vec::new(),
            credentials: Some(Arc::new(credentials.collect())),
            known: None,
        }
    }

    /// The names of described secrets.
    pub(crate) fn names(&self) -> &'static [&'static str] {
        self.names
    }

    /// The known texts.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Secret<String>> {
        [&self.credentials, &self.known].into_iter().flatten().flat_map(|texts| texts.iter())
    }

    /// Adds a text.
    pub(crate) fn learn(&mut self, secret: Secret<String>) {
        if !secret.expose().is_empty() && !self.knows(&secret) {
            Arc::make_mut(self.known.get_or_insert_default()).push(secret);
        }
    }

    /// Adds a text that is needed elsewhere.
    pub(crate) fn learn_copy(&mut self, secret: &Secret<String>) {
        if !self.knows(secret) {
            self.learn(secret.clone());
        }
    }

    fn knows(&self, secret: &Secret<String>) -> bool {
        self.known().any(|known| known == secret)
    }

    /// The same texts, with other names of described secrets.
    #[cfg(feature = "har")]
    pub(crate) fn named(&self, names: &'static [&'static str]) -> Self {
        Self { names, ..self.clone() }
    }

    /// Whether what stands under this name is a secret.
    pub(crate) fn hides(&self, name: &str) -> bool {
        let described = [self.names].into_iter().chain(self.others.iter().copied());
        is_secret_name(name) || described.into_iter().any(|names| names.contains(&name))
    }

    /// Adds the texts of another mask.
    pub(crate) fn learn_from(&mut self, other: &Self) {
        for names in [other.names].iter().chain(&other.others) {
            if !ptr::eq(self.names, *names) && self.names != *names && !self.others.contains(names)
            {
                self.others.push(names);
            }
        }
        if self.known.is_none() {
            self.known.clone_from(&other.known);
        }
        // Most often they are those that this one has.
        let credentials =
            other.credentials.as_ref().filter(|_| !same(&self.credentials, &other.credentials));
        let known = other.known.as_ref().filter(|_| !same(&self.known, &other.known));
        for secret in [credentials, known].into_iter().flatten().flat_map(|texts| texts.iter()) {
            self.learn_copy(secret);
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
        let mut known: Vec<_> = self.known().map(Secret::expose).collect();
        // The longest first, so that none leaves the rest of another.
        known.sort_by_key(|secret| Reverse(secret.len()));
        Cow::Owned(known.iter().fold(text.to_owned(), |text, secret| without(text, secret)))
    }

    /// The JSON text without secrets; `None` if it is no JSON.
    pub(crate) fn json(&self, bytes: &[u8]) -> Option<String> {
        Some(self.value(serde_json::from_slice(bytes).ok()?).to_string())
    }

    /// An output as it is recorded, and whether it is without something. Bytes are left out if there is a secret in them.
    pub(crate) fn output(&self, output: &dyn Output) -> (Value, bool) {
        if output.bytes().is_some_and(|bytes| self.is_in(bytes)) {
            return (Value::String(MASK.to_owned()), true);
        }
        let (mut value, hidden) = hiding(|| output.value());
        let covered = self.cover(&mut value);
        (value, hidden || covered)
    }

    fn is_in(&self, bytes: &[u8]) -> bool {
        self.known().any(|secret| find(secret.expose(), bytes, 0).is_some())
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

    /// Whether the number is a secret, as a whole: a part of a number is none.
    fn knows_number(&self, number: &Number) -> bool {
        self.known()
            .any(|secret| secret.expose().parse().is_ok_and(|known: Number| known == *number))
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

/// Whether both are the same texts, without a look at them.
fn same(one: &Texts, other: &Texts) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_names() {
        for name in ["registrationSecret", "arcClientPeerPrivateKey", "X-API-Key", "PUK", "api_key"]
        {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["pinned", "publicKey", "key", "simId", "spin", "accessTokens_"] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn masks_by_name_and_by_value() {
        let mut mask = Mask::new(&["mine"], Vec::new());
        mask.learn("123".into());
        mask.learn("12345".into());
        let body =
            br#"{"message":"PUK 12345 is wrong","password":{"a":1},"extra":"kept","mine":7}"#;
        let masked = mask.json(body);
        assert_eq!(
            masked.as_deref(),
            Some(r#"{"extra":"kept","message":"PUK *** is wrong","mine":"***","password":"***"}"#)
        );
    }

    #[test]
    fn a_secret_of_digits_is_no_part_of_a_number() {
        let mut mask = Mask::default();
        ["000", "s3", "é"].into_iter().for_each(|secret| mask.learn(secret.into()));
        let shown = mask.text("000 PIN=000,x000y 8981000 0001 000s3 s31 1s3 é000é 00000 000");
        assert_eq!(shown, "*** PIN=***,x***y 8981000 0001 ****** ***1 1*** ********* 00000 ***");
        assert_eq!(mask.text(""), "");
    }
}
