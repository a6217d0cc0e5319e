//! The processor time of this process. Linux tells it for each thread, in nanoseconds.

use std::{fs, io, thread, time::Duration};

/// The time that all threads have used which are there.
pub(crate) fn used() -> io::Result<Duration> {
    // What a thread has used is counted when it stops.
    thread::sleep(Duration::from_millis(2));
    let mut used = Duration::ZERO;
    for thread in fs::read_dir("/proc/self/task")? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        let nanoseconds = text.split(' ').next().and_then(|it| it.parse().ok());
        used += Duration::from_nanos(nanoseconds.unwrap_or_default());
    }
    Ok(used)
}

/// The one in the middle.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
