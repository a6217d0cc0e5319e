//! What is serialized for a request: its secrets are exposed there, and its files carried. Elsewhere masks stand for both.
//!
//! Serialization is synchronous, so that what is noted on the thread cannot leak into another task.

use std::cell::{Cell, RefCell};

use crate::{Secret, carry::Carrying};

thread_local! {
    /// The request being serialized on this thread; `None` outside.
    static SENDING: RefCell<Option<Sending>> = const { RefCell::new(None) };

    /// Whether a mask was serialized on this thread, for [`hiding`].
    static HIDDEN: Cell<bool> = const { Cell::new(false) };

    /// The secrets that were masked on this thread, for [`learning`].
    static LEARNED: RefCell<Option<Vec<Secret<String>>>> = const { RefCell::new(None) };
}

/// A request that is being serialized.
#[derive(Default)]
pub(crate) struct Sending {
    /// What it has exposed.
    pub(crate) secrets: Vec<Secret<String>>,
    /// The names of described secrets.
    pub(crate) names: &'static [&'static str],
    /// Its files, if it may have any.
    pub(crate) carrying: Option<Carrying>,
}

impl Sending {
    /// Runs `serialize` for this request; returns its result, and what became of the request.
    ///
    /// Inside another one, the secrets are exposed by that one too.
    pub(crate) fn by<R>(self, serialize: impl FnOnce() -> R) -> (R, Self) {
        /// Restores what was before, also when `serialize` unwinds.
        struct Guard(Option<Sending>);
        impl Drop for Guard {
            fn drop(&mut self) {
                SENDING.set(self.0.take());
            }
        }
        let mut guard = Guard(SENDING.replace(Some(self)));
        let result = serialize();
        let sent = SENDING.take().unwrap_or_default();
        if let Some(outer) = &mut guard.0 {
            outer.secrets.extend(sent.secrets.iter().cloned());
        }
        (result, sent)
    }
}

/// Runs `serialize` with secrets exposed; the result contains them. Files are text in it, if it is for a request that may have files.
pub(crate) fn exposing<R>(serialize: impl FnOnce() -> R) -> R {
    let carrying = with(|outer| outer.carrying.as_ref().map(|_| Carrying::default())).flatten();
    let (result, sent) = Sending { carrying, ..Sending::default() }.by(serialize);
    let refused = sent.carrying.is_some_and(|carrying| carrying.refused);
    with(|outer| outer.carrying.iter_mut().for_each(|carrying| carrying.refused |= refused));
    result
}

/// Gives the request that is being serialized on this thread; `None` if there is none.
pub(crate) fn with<R>(act: impl FnOnce(&mut Sending) -> R) -> Option<R> {
    SENDING.with_borrow_mut(|sending| sending.as_mut().map(act))
}

/// Adds secrets to those of the request that is being serialized on this thread, given the names of described ones.
/// `false` if there is no request: a mask goes there.
pub(crate) fn expose(secrets: impl FnOnce(&'static [&'static str]) -> Vec<Secret<String>>) -> bool {
    let Some(names) = with(|sending| sending.names) else {
        hide();
        if LEARNED.with_borrow(Option::is_some) {
            // They may have others inside, which are learned meanwhile.
            let secrets = secrets(&[]);
            LEARNED.with_borrow_mut(|learned| {
                learned.iter_mut().for_each(|all| all.extend(secrets.iter().cloned()))
            });
        }
        return false;
    };
    // They may be serialized to be known, and have secrets and files inside.
    let secrets = secrets(names);
    with(|sending| sending.secrets.extend(secrets));
    true
}

/// A mask is serialized, for [`hiding`].
pub(crate) fn hide() {
    HIDDEN.set(true);
}

/// Runs `serialize`, outside of a request; says too whether it left out what only a request contains.
pub(crate) fn hiding<R>(serialize: impl FnOnce() -> R) -> (R, bool) {
    let before = HIDDEN.replace(false);
    let result = serialize();
    (result, HIDDEN.replace(before))
}

/// Runs `serialize`, outside of a request; gives the secrets that it left out.
pub(crate) fn learning(serialize: impl FnOnce()) -> Vec<Secret<String>> {
    /// Restores what was before, also when `serialize` unwinds.
    struct Guard(Option<Vec<Secret<String>>>);
    impl Drop for Guard {
        fn drop(&mut self) {
            LEARNED.set(self.0.take());
        }
    }
    let _guard = Guard(LEARNED.replace(Some(Vec::new())));
    serialize();
    LEARNED.take().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(secret: &Secret<String>) -> String {
        serde_json::to_string(secret).expect("a string")
    }

    #[test]
    fn secrets_are_serialized_only_into_requests() {
        let secret = Secret::from("s3cret");
        let (exposed, sent) = Sending::default().by(|| text(&secret));
        assert_eq!(exposed, "\"s3cret\"");
        assert_eq!(sent.secrets, [Secret::from("s3cret")]);
        assert_eq!(hiding(|| text(&secret)), ("\"***\"".to_owned(), true));
        assert_eq!(learning(|| drop(text(&secret))), [secret]);
    }

    /// A secret may have secrets and files inside.
    #[test]
    fn secrets_of_more_than_text() {
        #[derive(serde::Serialize)]
        struct Card {
            pin: Secret<String>,
            photo: crate::File,
        }
        impl zeroize::Zeroize for Card {
            fn zeroize(&mut self) {}
        }
        let card = Secret::from(Card { pin: "1234".into(), photo: "text".into() });
        let carrying = Some(Carrying::default());
        let sending = Sending { carrying, ..Sending::default() };
        let (text, sent) = sending.by(|| serde_json::to_string(&card).expect("it is JSON"));
        assert_eq!(text, r#"{"pin":"1234","photo":"text"}"#);
        assert!(sent.secrets.contains(&Secret::from("1234")));
    }

    #[test]
    fn exposes_inside_another_request() {
        let secret = Secret::from("s3cret");
        let (exposed, sent) = Sending::default().by(|| exposing(|| text(&secret)) + &text(&secret));
        assert_eq!(exposed, "\"s3cret\"\"s3cret\"");
        assert_eq!(sent.secrets.len(), 2);
    }
}
