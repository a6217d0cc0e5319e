//! What the CSV says.

use super::{
    bounded,
    sims::{GROUP, Sims, journaled, row, sim_id},
};

const OTHER: &str = "99999999-2222-3333-4444-555555555555";

/// Two workers would do the same, and contradict each other in the journal.
#[tokio::test]
async fn a_sim_that_is_there_twice_is_told_before_anything_is_sent() {
    let sims = Sims::new(2, 0).await;
    let again = format!("\t{} ,5678,{GROUP}\n", sim_id(0));
    sims.write(&[row(0, GROUP), row(1, GROUP), again].concat());
    let (code, told) = bounded(sims.run()).await;
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(&format!("sims.csv:4: {} is there twice", sim_id(0))), "{told}");
    assert_eq!((sims.simulation.answered(), sims.journal().exists()), (0, false));
}

#[tokio::test]
async fn white_space_around_an_id_is_none_of_it() {
    let sims = Sims::new(1, 0).await;
    sims.write(&format!("\" {}\u{a0}\",1234,\t{GROUP} \n", sim_id(0)));
    let (code, told) = bounded(sims.run()).await;
    assert_eq!(code, Some(0), "{told}");
    assert!(journaled(&sims.journal()).contains_key(&sim_id(0)));
    let sim = sims.simulation.sim(&sim_id(0)).expect("it is there");
    assert_eq!(sim["groupId"].as_str(), Some(GROUP));

    for row in [format!(" ,1234,{GROUP}\n"), format!("{},1234, \n", sim_id(1))] {
        sims.write(&row);
        let (code, told) = bounded(sims.run()).await;
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains("sims.csv:2: it wants a sim_id and a group_id"), "{told}");
    }
}

/// Neither what the journal has nor what the CSV has is sent: the one is no longer wanted, and with the other it was not begun.
#[tokio::test]
async fn a_sim_of_which_the_csv_says_something_else_by_then_is_told() {
    let sims = Sims::new(2, 0).await;
    let rows = |group| (0..3).map(|number| row(number, group)).collect::<String>();
    let test = async {
        // Nobody knows the last one.
        sims.write(&rows(GROUP));
        let (_, told) = sims.run().await;
        assert!(told.contains("2 active, 1 failed, 0 left;"), "{told}");
        let journal = std::fs::read_to_string(sims.journal()).expect("it is text");
        let is_end = |line: &&str| line.contains(&sim_id(1)) && line.ends_with("\"active\":null}");
        let lines = journal.lines().filter(|line| !is_end(line));
        sims.folder
            .write("sims.journal", lines.map(|line| format!("{line}\n")).collect::<String>());

        let answered = sims.simulation.answered();
        sims.write(&rows(OTHER));
        let (code, told) = sims.run().await;
        assert_eq!((code, sims.simulation.answered()), (Some(1), answered), "{told}");
        assert!(told.contains("3 SIMs, 0 of which are to be onboarded, 0 are active"), "{told}");
        assert!(told.contains("0 active, 3 failed, 0 left;"), "{told}");
        for (number, stands, remedy) in [
            (0, "is active", "to leave it so, or change it by hand"),
            (1, "was begun", "to go on with that, or onboard it by hand"),
            (2, "was begun", "to go on with that; or, if the account does not have the SIM"),
        ] {
            let (sim, line) = (sim_id(number), number + 2);
            let line = told.lines().find(|told| {
                told.starts_with(&sim) && told.contains(&format!("sims.csv:{line}: "))
            });
            let line = line.unwrap_or_else(|| unreachable!("it is told: {told}"));
            let conflict = format!(
                "group_id is {OTHER}, but by the journal the SIM {stands} with {GROUP}, so that nothing is sent for it. "
            );
            assert!(
                line.contains(&(conflict + &format!("Write {GROUP} again {remedy}"))),
                "{line}"
            );
        }

        sims.write(&rows(GROUP));
        let (_, told) = sims.run().await;
        assert!(told.contains("2 active, 1 failed, 0 left;"), "{told}");
    };
    bounded(test).await;
}
