//! The texts that must not be shown, and where they come from.

use std::{
    cmp::Reverse,
    collections::HashMap,
    hash::BuildHasher,
    sync::{Arc, OnceLock},
};

use super::{Mark, spellings::spellings};
use crate::Secret;

/// How many texts are looked through one by one. More are found by their hashes, so that to learn many takes no more time for each.
const FEW: usize = 32;

/// What is known besides the names.
#[derive(Default)]
pub(super) struct Known {
    /// The names of other clients, where a run has several services.
    pub(super) others: Vec<&'static [&'static str]>,
    /// The credentials of the client.
    pub(super) credentials: Option<Arc<Vec<Secret<String>>>>,
    /// What has become known since.
    pub(super) texts: Vec<Secret<String>>,
    /// Where each of them is, by its hash, once they are many.
    places: HashMap<u64, usize>,
    /// All of them in each spelling, the longest first, once something is to be shown.
    spelled: OnceLock<Vec<Secret<String>>>,
}

impl Clone for Known {
    /// A copy is made to learn something.
    fn clone(&self) -> Self {
        Self {
            others: self.others.clone(),
            credentials: self.credentials.clone(),
            texts: self.texts.clone(),
            places: self.places.clone(),
            spelled: OnceLock::new(),
        }
    }
}

impl Known {
    /// The credentials of a client.
    pub(super) fn of(credentials: Vec<Secret<String>>) -> Self {
        Self { credentials: Some(Arc::new(credentials)), ..Self::default() }
    }

    /// As it was when it had so many names of other clients, and texts; with all of the credentials.
    pub(super) fn at(&self, (others, texts): Mark) -> Self {
        Self {
            others: self.others[..others].to_vec(),
            credentials: self.credentials.clone(),
            texts: self.texts[..texts].to_vec(),
            ..Self::default()
        }
    }

    /// Itself, about to become another.
    pub(super) fn changing(&mut self) -> &mut Self {
        self.spelled = OnceLock::new();
        self
    }

    /// Whether it knows the text.
    pub(super) fn has(&self, secret: &Secret<String>) -> bool {
        let is_text = match self.places.is_empty() {
            true => self.texts.contains(secret),
            // Where two have one hash, the second may be learned twice.
            false => {
                let place = self.places.get(&self.places.hasher().hash_one(secret.expose()));
                place.is_some_and(|place| self.texts[*place] == *secret)
            }
        };
        is_text || self.credentials().contains(secret)
    }

    /// Adds a text that it does not know.
    pub(super) fn add(&mut self, secret: Secret<String>) {
        self.texts.push(secret);
        let new = match self.texts.len() {
            ..=FEW => return,
            _ if self.places.is_empty() => 0,
            length => length - 1,
        };
        for (place, text) in self.texts.iter().enumerate().skip(new) {
            let hash = self.places.hasher().hash_one(text.expose());
            self.places.entry(hash).or_insert(place);
        }
    }

    /// The credentials of the client.
    pub(super) fn credentials(&self) -> &[Secret<String>] {
        self.credentials.as_deref().map_or(&[], Vec::as_slice)
    }

    /// All of them in each spelling, the longest first.
    pub(super) fn spelled(&self) -> &[Secret<String>] {
        self.spelled.get_or_init(|| {
            let all = self.credentials().iter().chain(&self.texts);
            let mut spelled: Vec<_> = all.flat_map(spellings).collect();
            // The longest first, so that none leaves the rest of another.
            spelled.sort_by(|a, b| {
                let order = |text: &Secret<String>| Reverse(text.expose().len());
                order(a).cmp(&order(b)).then_with(|| a.expose().cmp(b.expose()))
            });
            spelled.dedup();
            spelled
        })
    }
}
