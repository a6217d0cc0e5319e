//! Folders of tests.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use arazzo_codegen::Config;

/// A folder that is there as long as this value.
pub struct Temporary(PathBuf);

impl Default for Temporary {
    fn default() -> Self {
        Self::new()
    }
}

impl Temporary {
    /// A new, empty folder.
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("arazzo-cases-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the temporary folder can be written");
        Self(folder)
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file in it.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), text).expect("the temporary folder can be written");
    }

    /// Compiles the description in it.
    pub fn config(&self) -> Config {
        Config::new().root(&self.0).description("description.yml")
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What is left below the system's folder for such files does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}
