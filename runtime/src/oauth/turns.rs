//! A value that one at a time has.

use std::{
    mem,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

/// A value that is taken out, and comes back: whoever wants it meanwhile waits for that, and no lock is held.
pub(super) struct Turns<T> {
    value: Mutex<Option<T>>,
    back: Notify,
}

impl<T: Default> Turns<T> {
    pub(super) fn new(value: T) -> Self {
        Self { value: Mutex::new(Some(value)), back: Notify::new() }
    }

    /// Waits until nobody has the value, and takes it.
    pub(super) async fn take(&self) -> Turn<'_, T> {
        loop {
            if let Some(value) = self.slot().take() {
                return Turn { turns: self, value };
            }
            // What has come back since is known to this, too.
            self.back.notified().await;
        }
    }
}

impl<T> Turns<T> {
    /// Nothing in here can be half done.
    fn slot(&self) -> MutexGuard<'_, Option<T>> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The value while it is out. It comes back, as it is then, when this is dropped.
pub(super) struct Turn<'a, T: Default> {
    turns: &'a Turns<T>,
    pub(super) value: T,
}

impl<T: Default> Drop for Turn<'_, T> {
    fn drop(&mut self) {
        *self.turns.slot() = Some(mem::take(&mut self.value));
        self.turns.back.notify_one();
    }
}
