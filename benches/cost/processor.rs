//! The processors that this thread, and what it starts, may use.

use std::io;

/// Runs something, and the processes and threads that it starts, on one processor.
#[cfg(target_os = "linux")]
pub(crate) fn on_one<T>(run: impl FnOnce() -> T) -> io::Result<T> {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let all = sched_getaffinity(None)?;
    let mut one = CpuSet::new();
    if let Some(processor) = (0..CpuSet::MAX_CPU).rev().find(|it| all.is_set(*it)) {
        one.set(processor);
    }
    sched_setaffinity(None, &one)?;
    let result = run();
    sched_setaffinity(None, &all)?;
    Ok(result)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn on_one<T>(_: impl FnOnce() -> T) -> io::Result<T> {
    Err(io::ErrorKind::Unsupported.into())
}
