//! The simulation, whose SIMs are as they were left when the program is started again.

use std::{collections::BTreeSet, process::Stdio};

use support::temporary::Temporary;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Command,
};

use super::{
    bounded, interrupt,
    program::{Running, program, run},
};

const JOURNAL: &str = "onboard-simulation.journal";

/// Without arguments, with this as the folder for temporary files.
fn command(folder: &Temporary) -> Command {
    let mut command = Command::new(program());
    command.env("TMPDIR", folder.path()).stderr(Stdio::piped());
    command
}

/// How many are active already, as the first line has it.
async fn active(process: &mut Running) -> usize {
    let mut line = String::new();
    process.stdout.read_line(&mut line).await.expect("it is text");
    assert!(line.trim_end().ends_with(JOURNAL), "where the journal is: {line}");
    let counts = line.split_once("10000 SIMs, ").and_then(|(_, counts)| {
        let (to_do, counts) = counts.split_once(" of which are to be onboarded, ")?;
        let (active, _) = counts.split_once(" are active already")?;
        Some((to_do.parse::<usize>().ok()?, active.parse::<usize>().ok()?))
    });
    let (to_do, active) = counts.unwrap_or_else(|| unreachable!("it has them: {line}"));
    assert_eq!(to_do + active, 10_000, "{line}");
    active
}

/// Waits for the line of the first SIM whose secret is not its own: more than a thousand are before it.
async fn first_failure(process: &mut Running) {
    let mut stderr = BufReader::new(process.child.stderr.take().expect("it is piped"));
    let mut line = String::new();
    stderr.read_line(&mut line).await.expect("it is text");
    assert!(line.contains("The registration secret does not fit"), "{line}");
    process.child.stderr = Some(stderr.into_inner());
}

#[tokio::test]
async fn a_simulation_is_gone_on_with_until_it_is_over() {
    tokio::task::spawn_blocking(program).await.expect("it is built");
    let folder = Temporary::new();
    let test = async {
        let mut killed = Running::start(command(&folder));
        assert_eq!(active(&mut killed).await, 0, "it is the first");
        first_failure(&mut killed).await;
        killed.child.kill().await.expect("it can be killed");

        let mut stopped = Running::start(command(&folder));
        let before = active(&mut stopped).await;
        assert!(before > 1_000, "what was done counts: {before}");
        first_failure(&mut stopped).await;
        interrupt(&stopped);
        let (status, text) = stopped.end().await;
        assert_eq!(status.code(), Some(1), "{text}");
        let how = format!("{JOURNAL} has where they stand: started again");
        assert!(text.contains(&how) && text.contains("without that file"), "{text}");

        let (code, text) = run(command(&folder)).await;
        assert_eq!(code, Some(1), "four have another secret: {text}");
        assert!(
            !text.contains("10000 of which") && text.contains("9996 active, 4 failed, 0 left;"),
            "{text}"
        );
        let failures = text.lines().filter(|line| line.contains("secret does not fit"));
        let failed: Vec<_> = failures.filter_map(|line| line.split(':').next()).collect();
        let all: BTreeSet<_> = failed.iter().collect();
        assert_eq!((failed.len(), all.len()), (4, 4), "one line for each failure: {text}");
        assert!(
            text.contains(&format!("{JOURNAL} is removed: the next start begins afresh")),
            "{text}"
        );
        assert!(!folder.path().join(JOURNAL).exists());
        let mut afresh = Running::start(command(&folder));
        assert_eq!(active(&mut afresh).await, 0, "it begins afresh");
        afresh.child.kill().await.expect("it can be killed");
    };
    bounded(test).await;
}
