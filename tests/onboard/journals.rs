//! What may be a journal, and what is in it.

use std::{fs, path::Path};

use super::{
    bounded,
    program::run,
    sims::{Sims, journaled, sim_id, step_of},
};

/// The program refuses the file as a journal, and leaves it as it was; what it tells.
async fn refused(sims: &Sims, journal: &Path) -> String {
    let before = fs::read(journal).expect("it is there");
    let mut command = sims.command();
    command.arg("--journal").arg(journal);
    let (code, told) = run(command).await;
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(&format!("error: {}", journal.display())), "{told}");
    assert_eq!(fs::read(journal).expect("it is there"), before, "it is left alone");
    assert_eq!(sims.simulation.answered(), 0, "nothing is sent");
    told
}

/// What is cut off at the end was never told to be written.
#[tokio::test]
async fn a_journal_may_be_cut_off_inside_of_a_character() {
    let sims = Sims::new(2, 0).await;
    let test = async {
        let whole = format!("{{\"sim\":\"{}\",\"active\":null}}\n", sim_id(0));
        let cut = b"{\"sim\":\"caf\xc3\0\0\0\0";
        fs::write(sims.journal(), [whole.as_bytes(), cut].concat()).expect("it can be written");
        let (code, text) = sims.run().await;
        assert!(code == Some(0) && text.contains("2 SIMs, 1 of which are to be"), "{text}");
        let asked = |number| {
            sims.simulation.calls().iter().filter_map(step_of).any(|(sim, _)| sim == sim_id(number))
        };
        assert!(!asked(0) && asked(1), "the first one is active already");
        let bytes = fs::read(sims.journal()).expect("it is there");
        assert!(bytes.starts_with(whole.as_bytes()) && bytes.ends_with(b"\n"));
        assert_eq!(journaled(&sims.journal()).len(), 2, "what was cut off is cut away");
    };
    bounded(test).await;
}

/// Also inside of an id with characters that JSON escapes, and before the end of the line.
#[tokio::test]
async fn a_journal_may_be_cut_off_anywhere() {
    let sims = Sims::new(1, 0).await;
    let test = async {
        let (_, text) = sims.run().await;
        assert!(text.contains("1 active, 0 failed, 0 left;"), "{text}");
        let whole = fs::read_to_string(sims.journal()).expect("it is text");
        let longest = whole.lines().max_by_key(|line| line.len()).expect("it has lines");
        let longest = longest.replacen(&sim_id(0), r#"a\"b\\"#, 1);
        for line in [&longest, r#"{"sim":"\\\"","active":null}"#] {
            for end in (1..=line.len()).rev().step_by(9) {
                fs::write(sims.journal(), [&whole, &line[..end]].concat())
                    .expect("it can be written");
                let (code, text) = sims.run().await;
                let is_done = code == Some(0) && text.contains("1 SIMs, 0 of which");
                assert!(is_done, "cut off after {}: {text}", &line[..end]);
                let left = fs::read_to_string(sims.journal()).expect("it is text");
                let is_whole = end == line.len();
                let expected = if is_whole { format!("{whole}{line}\n") } else { whole.clone() };
                assert_eq!(left, expected);
            }
        }
    };
    bounded(test).await;
}

/// Nothing is cut away but the beginning of a line.
#[tokio::test]
async fn what_is_no_journal_is_left_as_it_is() {
    let sims = Sims::new(2, 0).await;
    let whole = format!("{{\"sim\":\"{}\",\"active\":null}}\n", sim_id(0));
    let test = async {
        for (other, line) in [
            ("my only notes", 1),
            (" ", 1),
            ("\0\0\0", 1),
            ("\"a secret\"\n", 1),
            ("{\"name\":\"x\"", 1),
            ("{\"sim\":\"x\",\"imsi\":1", 1),
            ("{\"sim\":\"x\",\"state\":{\"id\":\"", 1),
            ("{\"sim\":\"x\",\"state\":{\"workflow\":\"x\"}}", 1),
            ("{\"sim\":\"x\ty", 1),
            ("{\"sim\":\"caf\n", 1),
            (&format!("{whole}my only notes"), 2),
            (&format!("{whole}{{\"sim\":\"caf\n{whole}"), 2),
        ] {
            fs::write(sims.journal(), other).expect("it can be written");
            let told = refused(&sims, &sims.journal()).await;
            let what = format!("sims.journal:{line}: this is no line of a journal");
            assert!(told.contains(&what) && !told.contains("notes"), "{other}: {told}");
        }
    };
    bounded(test).await;
}

/// What the service is to be given is in it, maybe nowhere else.
#[tokio::test]
async fn the_csv_is_no_journal() {
    let sims = Sims::new(2, 0).await;
    let test = async {
        for line_end in ["\n", "\r\n", "\r"] {
            let text = fs::read_to_string(sims.csv()).expect("it is text");
            let text = text.lines().collect::<Vec<_>>().join(line_end);
            fs::write(sims.csv(), text.as_bytes()).expect("it can be written");
            assert!(refused(&sims, &sims.csv()).await.contains("it is the CSV"));
            let other = sims.folder.path().join("other");
            fs::hard_link(sims.csv(), &other).expect("it can be linked");
            refused(&sims, &other).await;
            fs::remove_file(&other).expect("it can be removed");
            #[cfg(unix)]
            {
                std::os::unix::fs::symlink(sims.csv(), &other).expect("it can be linked");
                assert!(refused(&sims, &other).await.contains("it is the CSV"));
                fs::remove_file(&other).expect("it can be removed");
            }
            fs::write(sims.csv(), text.replace('\r', "\n")).expect("it can be written");
        }
    };
    bounded(test).await;
}

/// Each would do what the other one does, and write where the other one does.
#[tokio::test]
async fn a_journal_belongs_to_one_process() {
    let sims = Sims::new(300, 0).await;
    let test = async {
        let first = sims.start();
        sims.simulation.until_answered(1).await;
        let (code, told) = sims.run().await;
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains("sims.journal: another process goes by it"), "{told}");
        let (status, text) = first.end().await;
        assert!(status.success() && text.contains("300 active, 0 failed, 0 left"), "{text}");
    };
    bounded(test).await;
}
