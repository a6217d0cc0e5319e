//! What several tests share.

pub mod case;
pub mod checkout;
pub mod clock;
pub mod faults;
pub mod files;
pub mod inner;
pub mod nowhere;
pub mod scripted;
pub mod temporary;
pub mod transcript;

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// The folder with descriptions as their publishers wrote them, which stands beside a checkout on some machines. `None` is
/// reported on standard error: a test that needs it is skipped then.
pub fn shared(test: &str) -> Option<PathBuf> {
    let folder = root().parent().map(|parent| parent.join("shared"));
    let found = folder.filter(|folder| folder.is_dir());
    if found.is_none() {
        eprintln!("skipped: {test} needs a folder 'shared' beside the checkout");
    }
    found
}

/// Whether goldens are to be written instead of compared.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| value == "1")
}
