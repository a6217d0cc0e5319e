//! The simulation as a client sees it, over plain sockets on loopback.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use soracom_simulation::{Call, Simulation};

/// What came back: the status, the head and the JSON body.
struct Answer {
    status: u16,
    head: String,
    body: Value,
}

/// Sends one request on a connection of its own.
fn send(base: &str, head: &str, request: &str, body: Option<&Value>) -> io::Result<Answer> {
    let host = base.trim_start_matches("http://").trim_end_matches("/v1");
    let (method, path) = request.split_once(' ').ok_or(io::ErrorKind::InvalidInput)?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "{method} /v1{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{head}\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or(io::ErrorKind::InvalidData)?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
    Ok(Answer {
        status: status.ok_or(io::ErrorKind::InvalidData)?,
        head: head.to_ascii_lowercase(),
        body: serde_json::from_str(body)?,
    })
}

/// Runs `client` with a simulation of three SIMs, its address and the headers that it accepts.
fn beside<C>(client: C) -> io::Result<()>
where
    C: FnOnce(Simulation, &str, &str) -> io::Result<()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let simulation = Simulation::start()
            .await?
            .with_sim("8900000000000000001", "secret-1")
            .with_sim("8900000000000000002", "secret-2")
            .with_sim("a b/ü", "secret-3");
        let base = simulation.base_url();
        let (key, token) = simulation.credentials();
        let head = format!("X-Soracom-API-Key: {key}\r\nX-Soracom-Token: {token}\r\n");
        tokio::task::spawn_blocking(move || client(simulation, &base, &head)).await?
    })
}

/// Drops the simulation while a connection is open, which must end that and take no new one.
fn ends(simulation: Simulation) -> io::Result<()> {
    let address = simulation.base_url().replace("http://", "").replace("/v1", "");
    let mut open = TcpStream::connect(&address)?;
    open.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(open, "GET / HTTP/1.1\r\nHost: {address}\r\n\r\n")?;
    assert_ne!(open.read(&mut [0; 1024])?, 0);
    drop(simulation);
    open.read_to_end(&mut Vec::new())?;
    // Its runtime closes it in its own time.
    let refused = (0..100_000).any(|_| {
        thread::yield_now();
        TcpStream::connect(&address).is_err()
    });
    assert!(refused);
    Ok(())
}

fn call(method: &str, path: &str, status: u16) -> Call {
    Call { method: method.into(), path: path.into(), status }
}

#[test]
fn both_headers_are_asked_for_everywhere() -> io::Result<()> {
    beside(|simulation, base, head| {
        let one = head.split_inclusive("\r\n").next().unwrap_or_default();
        let wrong = format!("{one}X-Soracom-Token: wrong\r\n");
        for head in ["", one, &wrong] {
            for request in ["GET /sims", "POST /sims/8900000000000000001/register", "GET /else"] {
                let answer = send(base, head, request, None)?;
                assert_eq!(answer.status, 401, "{request}");
                assert!(answer.body["code"].is_string() && answer.body["message"].is_string());
            }
        }
        assert_eq!(send(base, head, "GET /else", None)?.status, 404);
        let answer = send(base, head, "DELETE /sims", None)?;
        assert_eq!((answer.status, answer.body["code"].is_string()), (405, true));
        assert_eq!(simulation.calls().len(), 11);
        assert_eq!(simulation.calls()[9], call("GET", "/v1/else", 404));
        Ok(())
    })
}

#[test]
fn a_sim_is_registered_once_and_only_with_its_secret() -> io::Result<()> {
    beside(|simulation, base, head| {
        let register = "POST /sims/8900000000000000001/register";
        let good = json!({ "registrationSecret": "secret-1", "groupId": "g", "tags": {"k": "v"} });
        let unknown = send(base, head, "POST /sims/none/register", Some(&good))?;
        assert_eq!(unknown.status, 404);
        let wrong = json!({ "registrationSecret": "guess-9" });
        let wrong = send(base, head, register, Some(&wrong))?;
        assert_eq!(wrong.status, 400);
        assert!(!wrong.body.to_string().contains("guess-9"));
        for body in [
            json!([]),
            json!({}),
            json!({ "registrationSecret": 1 }),
            json!({ "registrationSecret": "secret-1", "groupId": 1 }),
            json!({ "registrationSecret": "secret-1", "tags": { "k": 1 } }),
        ] {
            assert_eq!(send(base, head, register, Some(&body))?.status, 400, "{body}");
        }
        assert_eq!(send(base, head, "GET /sims/8900000000000000001", None)?.status, 404);

        let done = send(base, head, register, Some(&good))?;
        assert_eq!((done.status, &done.body["status"]), (201, &json!("ready")));
        assert_eq!(done.body["groupId"], "g");
        assert_eq!(done.body["tags"], json!({ "k": "v", "name": "" }));
        let again = send(base, head, register, Some(&good))?;
        assert_eq!(again.status, 400);
        assert_ne!(again.body["code"], wrong.body["code"]);
        let shown = send(base, head, "GET /sims/8900000000000000001", None)?;
        assert_eq!((shown.status, shown.body), (200, done.body));
        let untouched = simulation.sim("8900000000000000002").unwrap_or_default();
        assert_eq!(
            (&untouched["status"], &untouched["operatorId"]),
            (&json!("ready"), &Value::Null)
        );
        assert_eq!(simulation.sim("none"), None);
        Ok(())
    })
}

#[test]
fn a_sim_may_be_registered_and_active_from_the_beginning() -> io::Result<()> {
    beside(|simulation, base, head| {
        let (registered, active) = ("8900000000000000001", "8900000000000000002");
        let simulation = simulation.with_registered(registered, "g").with_registered(active, "h");
        let simulation = simulation.with_active(active).with_registered("none", "g");
        for (id, status, group) in [(registered, "ready", "g"), (active, "active", "h")] {
            let sim = send(base, head, &format!("GET /sims/{id}"), None)?;
            assert_eq!(
                (&sim.body["status"], &sim.body["groupId"]),
                (&json!(status), &json!(group))
            );
        }
        let again = json!({ "registrationSecret": "secret-1" });
        let again = send(base, head, &format!("POST /sims/{registered}/register"), Some(&again))?;
        assert_eq!((again.status, &again.body["code"]), (400, &json!("SIM0004")));
        assert!(simulation.sim("none").is_none(), "there is no such SIM");
        Ok(())
    })
}

#[test]
fn a_sim_of_any_id_goes_through_its_life() -> io::Result<()> {
    beside(|simulation, base, head| {
        let post = |action: &str, body: Option<Value>| {
            send(base, head, &format!("POST /sims/a%20b%2F%C3%BC/{action}"), body.as_ref())
        };
        assert_eq!(post("activate", None)?.status, 404);
        let registered = post("register", Some(json!({ "registrationSecret": "secret-3" })))?;
        assert_eq!((registered.status, &registered.body["groupId"]), (201, &Value::Null));
        assert_eq!(registered.body["simId"], "a b/ü");
        for (action, status) in
            [("activate", "active"), ("deactivate", "inactive"), ("suspend", "suspended")]
        {
            let answer = post(action, None)?;
            assert_eq!((answer.status, &answer.body["status"]), (200, &json!(status)));
        }
        assert_eq!(post("set_group", Some(json!({})))?.status, 400);
        assert_eq!(post("set_group", Some(json!({ "groupId": "h" })))?.body["groupId"], "h");
        assert_eq!(post("unset_group", None)?.body["groupId"], Value::Null);
        assert_eq!(post("terminate", None)?.body["status"], "terminated");
        assert_eq!(post("activate", None)?.status, 400);
        let sim = simulation.sim("a b/ü").unwrap_or_default();
        assert_eq!(sim["status"], "terminated");
        let first = call("POST", "/v1/sims/a%20b%2F%C3%BC/activate", 404);
        assert_eq!(simulation.calls().first(), Some(&first));
        ends(simulation)
    })
}

#[test]
fn registered_sims_are_listed_in_pages() -> io::Result<()> {
    beside(|_simulation, base, head| {
        assert_eq!(send(base, head, "GET /sims", None)?.body, json!([]));
        for (id, secret) in [("8900000000000000001", "secret-1"), ("a%20b%2F%C3%BC", "secret-3")] {
            let body = json!({ "registrationSecret": secret });
            send(base, head, &format!("POST /sims/{id}/register"), Some(&body))?;
        }
        let first = send(base, head, "GET /sims?limit=1", None)?;
        assert_eq!(first.body[0]["simId"], "8900000000000000001");
        assert!(first.head.contains("x-soracom-next-key: 8900000000000000001"), "{}", first.head);
        let next = "GET /sims?limit=1&last_evaluated_key=8900000000000000001";
        let last = send(base, head, next, None)?;
        assert_eq!(last.body[0]["simId"], "a b/ü");
        assert!(!last.head.contains("x-soracom-next-key"));
        let end = send(base, head, "GET /sims?last_evaluated_key=a%2520b%252F%25C3%25BC", None)?;
        assert_eq!(end.body, json!([]));
        assert_eq!(send(base, head, "GET /sims?limit=0", None)?.status, 400);
        Ok(())
    })
}
