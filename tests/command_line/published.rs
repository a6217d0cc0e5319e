//! Clients of the descriptions that the publisher of the API has written.

use super::*;

/// A text without comments and without its seal.
fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The methods of a client that call an operation.
fn calls(client: &str) -> BTreeSet<&str> {
    let methods = client.split("pub fn ").skip(1).filter_map(|text| text.split_once('('));
    let calls = methods.filter(|(_, rest)| {
        rest.split_once('{').is_some_and(|(signature, _)| signature.contains("-> Call<"))
    });
    calls.map(|(name, _)| name).collect()
}

/// An application of two crates, for the service at the address that it is given.
const APPLICATION: &str = r#"
macro_rules! run {
    ($client:ident, $url:expr, $sim:literal) => {{
        use $client::{Client, RegisterAndActivateSimInputs, register_and_activate_sim};
        let builder = Client::builder().base_url($url).api_key("demo-api-key").api_token("demo-token");
        let inputs = RegisterAndActivateSimInputs {
            sim_id: $sim.into(),
            registration_secret: "12345678".into(),
            group_id: "group".into(),
        };
        let client = builder.build().expect("the address is one");
        let outputs = register_and_activate_sim(&client, inputs).await.expect("it runs");
        assert_eq!(outputs.status, Some($client::types::SimStatus::Active));
        assert_eq!(outputs.group_id.as_deref(), Some("group"));
        println!("{}", outputs.sim_id.expect("the answer has it"));
    }};
}

fn main() {
    let url = std::env::args().nth(1).expect("the address of the service");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("there is a runtime").block_on(async {
        run!(full, &url, "1");
        run!(sims, &url, "2");
    });
}
"#;

/// Builds an application of the crates `full` and `sims` in a folder; its program is returned.
fn application(folder: &Path) -> PathBuf {
    let dependency =
        |name: &str| format!("{name} = {{ path = \"../{name}\", default-features = false }}\n");
    let manifest = format!(
        "[package]\nname = \"application\"\nedition = \"2024\"\n[dependencies]\n{}{}\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\"] }}\n",
        dependency("full"),
        dependency("sims"),
    );
    files::write(&folder.join("application/Cargo.toml"), manifest);
    files::write(&folder.join("application/src/main.rs"), APPLICATION);
    let _turn = inner::turn();
    let manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"application\", \"full\", \"sims\"]\n";
    files::write(&folder.join("Cargo.toml"), manifest);
    inner::run(inner::cargo(folder, &["build", "-p", "application"])).exits(0).without_warnings();
    let name = format!("application{}", std::env::consts::EXE_SUFFIX);
    inner::target().join("debug").join(name)
}

#[tokio::test]
async fn clients_of_the_published_descriptions_run() {
    let Some(shared) = support::shared("the published descriptions") else { return };
    let folder = folder("run_published");
    files::mirror(&shared.join("soracom"), &folder.join("soracom"));
    files::write(&folder.join("Cargo.lock"), files::read(&support::root().join("Cargo.lock")));
    for (name, description) in PUBLISHED {
        let _ = generate(&folder, name, &[description]).exits(0);
    }
    let simulation = Simulation::start().await.expect("there is a free port on loopback");
    let simulation = simulation.with_sim("1", "12345678").with_sim("2", "12345678");
    let mut command = inner::program(application(&folder), &folder);
    command.arg(simulation.base_url());
    let run = tokio::task::spawn_blocking(move || inner::run(command)).await;
    assert_eq!(run.expect("it is no panic").exits(0).stdout, "1\n2\n");
    assert_eq!(simulation.calls().len(), 8);
}

/// The published workflow, for the API as a whole and for the part of it that is about SIMs.
const PUBLISHED: [(&str, &str); 2] = [
    ("full", "soracom/arazzo/register-and-activate-sim-on-the-full-api.yml"),
    ("sims", "soracom/arazzo/soracom-register-and-activate-sim-workflow.yml"),
];

#[test]
fn the_published_descriptions_make_the_client_of_the_repository() {
    let Some(shared) = support::shared("the published descriptions") else { return };
    let folder = folder("generate_published");
    files::mirror(&shared.join("soracom"), &folder.join("soracom"));
    let ours = files::texts(&support::root().join("generated"));
    let workflow = "workflows/register_and_activate_sim.rs";
    for (name, description) in PUBLISHED {
        let _ = generate(&folder, name, &[description]).exits(0);
        let printed = files::texts(&folder.join(name).join("src"));
        let four = ["activate_sim", "get_sim", "register_sim", "set_sim_group"];
        assert_eq!(calls(&printed["client.rs"]), BTreeSet::from(four), "{name}");
        assert_eq!(code(&printed[workflow]), code(&ours[workflow]), "{name}");
    }
    check_crates(&folder, &PUBLISHED.map(|(name, _)| name));
}
