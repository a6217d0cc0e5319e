//! Looks at a SIM by itself.

use soracom_sim::{Client, runtime::Call, types::Sim};

pub fn look(client: &Client, sim_id: &str) -> Call<Sim> {
    client.get_sim(sim_id)
}
