//! The processors that this thread, and what it starts, may use.

use std::io;

/// Keeps to one processor from now on.
#[cfg(target_os = "linux")]
pub(crate) fn keep_to_one() -> io::Result<()> {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let all = sched_getaffinity(None)?;
    let mut one = CpuSet::new();
    if let Some(processor) = (0..CpuSet::MAX_CPU).rev().find(|it| all.is_set(*it)) {
        one.set(processor);
    }
    Ok(sched_setaffinity(None, &one)?)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn keep_to_one() -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
