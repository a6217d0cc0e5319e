//! What the CSV says.

use super::{
    bounded,
    sims::{GROUP, Sims, row, sim_id},
};

/// Two workers would do the same, and contradict each other in the journal.
#[tokio::test]
async fn a_sim_that_is_there_twice_is_told_before_anything_is_sent() {
    let sims = Sims::new(2, 0).await;
    let again = format!("{},5678,{GROUP}\n", sim_id(0));
    sims.write(&[row(0, GROUP), row(1, GROUP), again].concat());
    let (code, told) = bounded(sims.run()).await;
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains(&format!("sims.csv:4: {} is there twice", sim_id(0))), "{told}");
    assert_eq!((sims.simulation.answered(), sims.journal().exists()), (0, false));
}
