//! JSON Pointers (RFC 6901).

use std::fmt;

use crate::value::Value;

/// A JSON Pointer: the keys on the way from a root to a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Pointer(Vec<String>);

impl Pointer {
    /// Reads `/a~1b/0`; an empty text is the root. `None` unless it is empty or begins with `/`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::default());
        }
        let keys = text.strip_prefix('/')?.split('/');
        Some(Self(keys.map(|key| key.replace("~1", "/").replace("~0", "~")).collect()))
    }

    /// This pointer and one more key.
    pub(crate) fn key(&self, key: impl fmt::Display) -> Self {
        let mut keys = self.0.clone();
        keys.push(key.to_string());
        Self(keys)
    }

    /// This pointer, and another one from where it leads.
    pub(crate) fn join(&self, other: &Self) -> Self {
        Self([self.0.as_slice(), &other.0].concat())
    }

    /// The rest of the way, from the node at a depth.
    pub(crate) fn from(&self, depth: usize) -> Self {
        Self(self.0[depth..].to_vec())
    }

    pub(crate) fn keys(&self) -> &[String] {
        &self.0
    }

    /// The node of `root` that it points to.
    pub(crate) fn find<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(root, |node, key| node.get(key))
    }
}

impl FromIterator<String> for Pointer {
    fn from_iter<I: IntoIterator<Item = String>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for key in &self.0 {
            write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))?;
        }
        Ok(())
    }
}

/// An index of a list, as a key of a JSON Pointer writes it (RFC 6901, 4): without a sign, and without zeros before it.
pub(crate) fn index(key: &str) -> Option<usize> {
    let is_plain = key == "0" || !key.starts_with(['0', '+']);
    key.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        let pointer = Pointer::parse("/paths/~1sims~1{id}/a~0b").expect("a pointer");
        assert_eq!(pointer.keys(), ["paths", "/sims/{id}", "a~b"]);
        assert_eq!(pointer.to_string(), "/paths/~1sims~1{id}/a~0b");
        assert_eq!(Pointer::parse("a"), None);
    }
}
