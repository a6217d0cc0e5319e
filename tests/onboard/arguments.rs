//! How the program is called, and who listens to it.

use std::fs;

use tokio::process::Command;

use super::{
    bounded,
    program::{program, run},
    sims::{GROUP, Sims, row, sim_id},
};

/// What it says to these arguments.
async fn refused<A: AsRef<std::ffi::OsStr>>(arguments: &[A]) -> String {
    let mut command = Command::new(program());
    command.args(arguments);
    let (code, told) = bounded(run(command)).await;
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("\nusage: onboard [--csv FILE --journal FILE]"), "{told}");
    told
}

#[tokio::test]
async fn arguments_are_refused_with_what_is_wrong() {
    tokio::task::spawn_blocking(program).await.expect("it is built");
    for (arguments, error) in [
        (&["--at-once", "0"][..], "--at-once wants a number from 1 on, not 0"),
        (&["--at-once", "many"], "--at-once wants a number from 1 on, not many"),
        (&["--csv"], "--csv wants a value"),
        (&["--csv", "sims.csv"], "--csv and --journal go together"),
        (&["--help"], "there is no argument --help"),
    ] {
        let told = refused(arguments).await;
        assert!(told.starts_with(&format!("error: {error}\n")), "{told}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn arguments_need_not_be_text() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let sims = Sims::new(1, 0).await;
    let odd = OsStr::from_bytes(b"\xff");
    assert!(refused(&[odd]).await.starts_with("error: there is no argument \u{fffd}\n"));
    let told = refused(&[OsStr::new("--at-once"), odd]).await;
    assert!(
        told.starts_with("error: --at-once wants a number from 1 on, not \u{fffd}\n"),
        "{told}"
    );
    let journal = sims.folder.path().join(odd);
    if fs::write(&journal, "").is_ok() {
        // This file system has such names.
        let mut command = sims.command();
        command.arg("--journal").arg(&journal);
        let (code, told) = bounded(run(command)).await;
        let is_written = fs::metadata(&journal).is_ok_and(|file| file.len() > 0);
        assert!(code == Some(0) && is_written, "{told}");
    }
}

/// As many as are asked for, and never more.
#[tokio::test]
async fn so_many_are_onboarded_at_once() {
    for at_once in [1, 5, 16] {
        let mut sims = Sims::new(60, 0).await;
        sims.simulation = sims.simulation.with_first_at_once(at_once);
        let mut command = sims.command();
        command.args(["--at-once", &at_once.to_string()]);
        let (code, told) = bounded(run(command)).await;
        assert!(code == Some(0) && told.contains("60 active, 0 failed, 0 left;"), "{told}");
        assert_eq!(sims.simulation.most_at_once(), at_once);
    }
}

/// There are no more workers than SIMs.
#[tokio::test]
async fn any_number_may_be_onboarded_at_once() {
    let sims = Sims::new(2, 0).await;
    let mut command = sims.command();
    command.args(["--at-once", &usize::MAX.to_string()]);
    let (code, told) = bounded(run(command)).await;
    assert!(code == Some(0) && told.contains("2 active, 0 failed, 0 left;"), "{told}");
}

/// As after `| head -1`, or where the terminal is gone.
#[tokio::test]
async fn nobody_has_to_listen() {
    let sims = Sims::new(1, 0).await;
    // Nobody knows the first one, which fails before the other one begins.
    sims.write(&[row(1, GROUP), row(0, GROUP)].concat());
    let mut command = sims.command();
    let closed = || std::io::pipe().expect("there are pipes").1;
    command.args(["--at-once", "1"]).stdout(closed()).stderr(closed()).kill_on_drop(true);
    let mut child = command.spawn().expect("it can be started");
    let status = bounded(child.wait()).await.expect("it can be asked");
    assert_eq!(status.code(), Some(1), "one has failed");
    let sim = sims.simulation.sim(&sim_id(0)).expect("it is there");
    assert_eq!(sim["status"].as_str(), Some("active"), "the other one was onboarded");

    sims.write(&row(0, GROUP));
    let mut command = sims.command();
    command.stdout(closed()).stderr(closed()).kill_on_drop(true);
    let mut child = command.spawn().expect("it can be started");
    assert!(bounded(child.wait()).await.expect("it can be asked").success(), "nothing is left");
}
