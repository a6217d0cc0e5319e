//! Which values are secrets.

use crate::names;

/// The words that make a name a secret's name, each a sequence of words of the name.
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

/// The caller's own word on names.
#[derive(Clone, Debug, Default)]
pub(crate) struct SecretNames {
    pub(crate) secret: Vec<String>,
    pub(crate) not_secret: Vec<String>,
}

impl SecretNames {
    /// Whether an input, a property or a parameter of this name is a secret.
    pub(crate) fn contain(&self, name: &str) -> bool {
        if self.not_secret.iter().any(|plain| plain == name) {
            return false;
        }
        self.secret.iter().any(|secret| secret == name) || sounds_secret(name)
    }
}

fn sounds_secret(name: &str) -> bool {
    let words = names::words(name);
    SECRET_NAMES
        .iter()
        .any(|secret| words.windows(secret.len()).any(|window| window.iter().eq(secret.iter())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_secret() {
        let names = SecretNames { secret: vec!["code".into()], not_secret: vec!["pin".into()] };
        for name in ["registrationSecret", "X-API-Key", "code", "arcClientPeerPrivateKey"] {
            assert!(names.contain(name), "{name}");
        }
        for name in ["pin", "simId", "publicKey", "Code"] {
            assert!(!names.contain(name), "{name}");
        }
    }
}
