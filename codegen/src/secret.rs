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

/// The words that make a name a secret's name where it ends with them. With more behind them it is something else's, such as
/// `client_assertion_type` and `cvc_check`.
const SECRET_ENDS: &[&[&str]] = &[
    &["refresh", "token"],
    &["id", "token"],
    &["session", "token"],
    &["client", "assertion"],
    &["otp"],
    &["cvv"],
    &["cvv2"],
    &["cvc"],
    &["cvc2"],
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
    let has = |secret: &&[&str]| words.windows(secret.len()).any(|window| window == *secret);
    let ends =
        |secret: &&[&str]| words.windows(secret.len()).last().is_some_and(|end| end == *secret);
    SECRET_NAMES.iter().any(has) || SECRET_ENDS.iter().any(ends)
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
        for name in ["refreshToken", "id_token", "sessionToken", "client_assertion", "otp", "CVV"] {
            assert!(names.contain(name), "{name}");
        }
        for name in ["pin", "simId", "publicKey", "Code"] {
            assert!(!names.contain(name), "{name}");
        }
        for name in ["client_assertion_type", "cvcCheck", "otp_type", "nextToken", "paidToken"] {
            assert!(!names.contain(name), "{name}");
        }
    }
}
