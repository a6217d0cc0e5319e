//! What the CSV says.

use super::{
    bounded,
    sims::{GROUP, Sims, journaled, row, sim_id},
};

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
