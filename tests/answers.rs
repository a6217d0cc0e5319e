//! What services answer besides what their descriptions say, and requests that must not go astray.
//!
//! Everything here is about the printed Soracom client as it is, in front of a server that answers byte by byte.

#[path = "support/soracom.rs"]
mod soracom;

use std::collections::BTreeMap;

use soracom::{
    API_KEY, API_TOKEN, GROUP_ID, REGISTRATION_SECRET, SIM_ID, builder, client, inputs, scripted,
    soon,
};
use soracom_sim::{
    RegisterAndActivateSimOutputs, register_and_activate_sim,
    runtime::{Error, ErrorKind, Reply, WorkflowError},
    types::{
        CellRadioType, RegisterSimRequest, SetGroupRequest, Sim, SimExpiryAction, SimModuleType,
        SimStatus, SimType, SimplifiedSubscriberStatus,
    },
};
use support::scripted::Reaction;

/// How much of a body an error keeps.
const KEPT: usize = 64 * 1024;

/// What `getSim`, called by itself, makes of an answer.
async fn get(reaction: Reaction) -> Result<Reply<Sim>, Error> {
    let server = scripted([reaction]).await;
    soon(client(server.base_url()).get_sim(SIM_ID).send()).await
}

/// The SIM that `getSim` reads from a JSON answer.
async fn sim(json: &str) -> Sim {
    match get(Reaction::json(200, json)).await {
        Ok(reply) => reply.into_body(),
        Err(error) => unreachable!("{json} is decoded, but: {error}"),
    }
}

/// The error that `getSim` makes of an answer.
async fn refusal(reaction: Reaction) -> Error {
    get(reaction).await.expect_err("this answer is no success")
}

/// What the workflow makes of the answers to its four steps.
async fn workflow(
    answers: [Reaction; 4],
) -> Result<RegisterAndActivateSimOutputs, Box<WorkflowError>> {
    let server = scripted(answers).await;
    let client = client(server.base_url());
    soon(register_and_activate_sim(&client, inputs())).await.map_err(Box::new)
}

/// Answers to the first three steps as documented, then this one.
fn confirmed_by(last: Reaction) -> [Reaction; 4] {
    let done = |status| Reaction::json(status, &format!(r#"{{"simId":"{SIM_ID}"}}"#));
    [done(201), done(200), done(200), last]
}

// ---------------------------------------------------------------------------------------------- values

/// Row 1: unknown enum values, another case and `""` are kept, and the rest of the object too.
#[tokio::test]
async fn enum_values_that_are_not_listed_are_kept() {
    let sim = sim(r#"{"status":"hibernating","type":"UICC","moduleType":"",
            "expiryAction":"(null value)","speedClass":"s1.fast",
            "sessionStatus":{"cell":{"radioType":"lte-m","mcc":440}},
            "profiles":{"a":{"subscribers":{"b":{"status":"Active","imsi":"1"}}}}}"#)
    .await;
    assert_eq!(sim.status, Some(SimStatus::Other("hibernating".to_owned())));
    assert_eq!(sim.r#type, Some(SimType::Other("UICC".to_owned())));
    assert_eq!(sim.module_type, Some(SimModuleType::Other(String::new())));
    assert_eq!(sim.expiry_action, Some(SimExpiryAction::NullValue));
    assert_eq!(sim.speed_class.as_deref(), Some("s1.fast"));
    let cell = sim.session_status.and_then(|session| session.cell).expect("a cell came");
    assert_eq!(cell.radio_type, Some(CellRadioType::Other("lte-m".to_owned())));
    assert_eq!(cell.mcc, Some(440));
    let subscribers = sim.profiles.expect("profiles came")["a"].subscribers.clone();
    let subscriber = &subscribers.expect("subscribers came")["b"];
    assert_eq!(subscriber.status, Some(SimplifiedSubscriberStatus::Other("Active".to_owned())));
    assert_eq!(subscriber.imsi.as_deref(), Some("1"));
}

/// A value that is not listed reads back as it came: it can be shown, compared and sent.
#[tokio::test]
async fn an_unknown_enum_value_keeps_its_text() {
    for text in ["hibernating", "ACTIVE", "", " active", "übrig", "active"] {
        let status = sim(&format!(r#"{{"status":"{text}"}}"#)).await.status;
        let status = status.expect("a status came");
        assert_eq!(status.as_str(), text);
        assert_eq!(status, SimStatus::from(text));
        assert_eq!(serde_json::to_value(&status).ok(), Some(text.into()));
    }
}

/// Row 1 in the workflow: a status that no description lists becomes its output.
#[tokio::test]
async fn the_workflow_reports_an_unknown_status() {
    let answers = confirmed_by(Reaction::json(200, r#"{"status":"hibernating","groupId":"g"}"#));
    let outputs = workflow(answers).await.expect("all criteria hold");
    let expected = RegisterAndActivateSimOutputs {
        sim_id: Some(SIM_ID.to_owned()),
        status: Some(SimStatus::Other("hibernating".to_owned())),
        group_id: Some("g".to_owned()),
    };
    assert_eq!(outputs, expected);
}

/// Row 2: `null` where a scalar, enum, object, map or array is optional, though not nullable.
#[tokio::test]
async fn null_is_none() {
    let names = "activeProfileId arcSessionStatus capabilities createdTime expiryAction expiryTime
        groupId imeiLock lastModifiedTime lastPortMappingCreatedTime localInfo moduleType operatorId
        otaSerialNumber pcapEndTime pcapStartTime previousSession profiles renewalFeeStatusSetTime
        serialNumber sessionStatus simId speedClass status tags terminationEnabled
        testmodeExhaustedTime type";
    let nulls: BTreeMap<_, ()> = names.split_whitespace().map(|name| (name, ())).collect();
    let json = serde_json::to_string(&nulls).expect("a map of text is JSON");
    assert!(json.contains(r#""tags":null"#), "{json}");
    assert_eq!(sim(&json).await, Sim::default());
}

/// Row 2 one level down: arrays, maps, enums and objects inside of objects.
#[tokio::test]
async fn null_inside_of_objects_is_none() {
    let sim = sim(r#"{"simId":"kept",
            "sessionStatus":{"dnsServers":null,"online":null,"cell":null,"location":null,
                "lastUpdatedAt":null,"placement":{"region":null},"imsi":"kept"},
            "previousSession":{"cell":{"radioType":null,"mcc":null,"mnc":10},"dnsServers":null},
            "arcSessionStatus":{"arcAllowedIPs":null,"vpgId":"kept"},
            "profiles":{"a":{"subscribers":null,"arcClientPeerPrivateKey":null,"iccid":"kept"}},
            "capabilities":{"data":null,"sms":true}}"#)
    .await;
    assert_eq!(sim.sim_id.as_deref(), Some("kept"));
    let session = sim.session_status.expect("an object came");
    assert_eq!((session.dns_servers, session.online), (None, None));
    assert_eq!((session.cell, session.location), (None, None));
    assert_eq!(session.placement.expect("an object came").region, None);
    assert_eq!(session.imsi.as_deref(), Some("kept"));
    let cell = sim.previous_session.and_then(|session| session.cell).expect("an object came");
    assert_eq!((cell.radio_type, cell.mcc, cell.mnc), (None, None, Some(10)));
    let arc = sim.arc_session_status.expect("an object came");
    assert_eq!((arc.arc_allowed_ips, arc.vpg_id.as_deref()), (None, Some("kept")));
    let profile = &sim.profiles.expect("a map came")["a"];
    assert_eq!(profile.iccid.as_deref(), Some("kept"));
    assert!(profile.subscribers.is_none() && profile.arc_client_peer_private_key.is_none());
    let capabilities = sim.capabilities.expect("an object came");
    assert_eq!((capabilities.data, capabilities.sms), (None, Some(true)));
}

/// Row 3: `null` entries of a map are dropped, the others kept.
#[tokio::test]
async fn null_entries_of_maps_are_dropped() {
    let sim =
        sim(r#"{"tags":{"first":null,"name":"meter 7","last":null},"localInfo":{"only":null},
            "profiles":{"gone":null,"kept":{"iccid":"1","subscribers":{"gone":null,"kept":{}}}},
            "groupId":"g"}"#)
        .await;
    let tags = BTreeMap::from([("name".to_owned(), "meter 7".to_owned())]);
    assert_eq!(sim.tags, Some(tags));
    assert_eq!(sim.local_info, Some(BTreeMap::new()));
    let profiles = sim.profiles.expect("profiles came");
    assert_eq!(profiles.keys().collect::<Vec<_>>(), ["kept"]);
    assert_eq!(profiles["kept"].iccid.as_deref(), Some("1"));
    let subscribers = profiles["kept"].subscribers.as_ref().expect("subscribers came");
    assert_eq!(subscribers.keys().collect::<Vec<_>>(), ["kept"]);
    assert_eq!(sim.group_id.as_deref(), Some("g"));
}

/// Row 3: `null` entries of an array are dropped, the others kept in order.
#[tokio::test]
async fn null_entries_of_arrays_are_dropped() {
    let sim =
        sim(r#"{"sessionStatus":{"dnsServers":[null,"100.127.0.53",null,"100.127.1.53",null],
            "online":true},
            "previousSession":{"dnsServers":[null]},
            "profiles":{"a":{"subscribers":{"b":{"bundles":["x",null,"y"]}}}}}"#)
        .await;
    let session = sim.session_status.expect("a session came");
    assert_eq!(session.online, Some(true));
    let servers = ["100.127.0.53", "100.127.1.53"].map(str::to_owned).to_vec();
    assert_eq!(session.dns_servers, Some(servers));
    let previous = sim.previous_session.expect("a session came");
    assert_eq!(previous.dns_servers, Some(Vec::new()));
    let subscribers = sim.profiles.expect("profiles came")["a"].subscribers.clone();
    let bundles = subscribers.expect("subscribers came")["b"].bundles.clone();
    assert_eq!(bundles, Some(vec!["x".to_owned(), "y".to_owned()]));
}

/// Row 4: properties that no description names do no harm, whatever they hold.
#[tokio::test]
async fn undescribed_properties_are_ignored() {
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let sim = sim(&format!(
        r#"{{"new":{{"a":[1,null,{{"simId":"x"}}]}},"":0,"simID":7,"deep":{deep},"huge":1e999,
            "simId":"1","sessionStatus":{{"signal":[-70.5],"online":false}}}}"#
    ))
    .await;
    assert_eq!(sim.sim_id.as_deref(), Some("1"));
    assert_eq!(sim.session_status.and_then(|session| session.online), Some(false));
}

/// Row 5: JSON is JSON, whatever the content type says, with a byte order mark or without.
#[tokio::test]
async fn the_content_type_does_not_matter() {
    let types = [
        None,
        Some("application/json"),
        Some("application/json;charset=UTF-8"),
        Some("application/json; charset=\"utf-8\""),
        Some("text/plain"),
        Some("text/plain;charset=ISO-8859-1"),
        Some("application/octet-stream"),
        Some("application/vnd.soracom+json"),
        Some("text/html"),
        Some(""),
        Some("no media type"),
    ];
    for content_type in types {
        for mark in ["", "\u{FEFF}"] {
            let body = format!("{mark}{{\"simId\":\"1\",\"tags\":{{\"name\":\"Zähler\"}}}}\r\n");
            let reply = get(Reaction::with_type(200, content_type, body.as_bytes())).await;
            let sim = reply.expect("JSON is decoded");
            assert_eq!(sim.sim_id.as_deref(), Some("1"), "{content_type:?}");
            assert_eq!(sim.tags.as_ref().expect("tags came")["name"], "Zähler", "{content_type:?}");
        }
    }
}

/// Row 5 in the workflow.
#[tokio::test]
async fn the_workflow_reads_json_without_a_content_type() {
    let body = b"\xEF\xBB\xBF{\"status\":\"active\"}";
    let plain = |status| Reaction::with_type(status, None, body);
    let outputs = workflow([plain(201), plain(200), plain(200), plain(200)]).await;
    assert_eq!(outputs.expect("all criteria hold").status, Some(SimStatus::Active));
}

/// Row 6: an int64 as text, with a zero fraction, at its limits.
#[tokio::test]
async fn integers_are_read_without_loss() {
    let table = [
        ("1700000000000", 1_700_000_000_000),
        ("\"1700000000000\"", 1_700_000_000_000),
        ("1700000000000.0", 1_700_000_000_000),
        ("1.7e12", 1_700_000_000_000),
        ("-9007199254740991", -9_007_199_254_740_991),
        ("\"-9007199254740991\"", -9_007_199_254_740_991),
        ("-9007199254740991.0", -9_007_199_254_740_991),
        ("9007199254740991.0", 9_007_199_254_740_991),
        ("9007199254740993", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("\"9223372036854775807\"", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        ("\"-9223372036854775808\"", i64::MIN),
        ("0", 0),
        ("-0.0", 0),
    ];
    for (json, expected) in table {
        let body = format!(
            r#"{{"createdTime":{json},"sessionStatus":{{"lastUpdatedAt":{json}}},"simId":"1"}}"#
        );
        let sim = sim(&body).await;
        assert_eq!(sim.created_time, Some(expected), "{json}");
        let updated = sim.session_status.and_then(|session| session.last_updated_at);
        assert_eq!(updated, Some(expected), "{json}");
        assert_eq!(sim.sim_id.as_deref(), Some("1"), "{json}");
    }
}

/// Row 6: whole numbers of every size below 2^53 survive being written with a zero fraction.
#[tokio::test]
async fn whole_doubles_are_read_exactly() {
    // A linear congruential generator, shifted so that all sizes occur.
    let mut state: u64 = 1;
    let mut numbers = Vec::new();
    for index in 0..300_u32 {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = i64::try_from(state >> (11 + index % 50)).expect("it has at most 53 bits");
        numbers.push(if index % 2 == 0 { number } else { -number });
    }
    let answer = |number| Reaction::json(200, &format!(r#"{{"createdTime":{number}.0}}"#));
    let server = scripted(numbers.iter().map(answer)).await;
    let client = client(server.base_url());
    for number in numbers {
        let reply = soon(client.get_sim(SIM_ID).send()).await;
        assert_eq!(reply.expect("it is a whole number").created_time, Some(number));
    }
}

/// Row 6: what would lose something is an error that says where.
#[tokio::test]
async fn integers_that_would_lose_something_are_errors() {
    let wrong = [
        "1700000000000.5",
        "\"1700000000000.0\"",
        "\"1700000000000.5\"",
        "1e300",
        "9223372036854775808",
        "\"9223372036854775808\"",
        "-9223372036854775809",
        "\"\"",
        "\" 1\"",
        "\"soon\"",
        "true",
        "[1]",
        "{}",
    ];
    for json in wrong {
        let body = format!(r#"{{"simId":"1","sessionStatus":{{"cell":{{"eci":{json}}}}}}}"#);
        let error = refusal(Reaction::json(200, &body)).await;
        let path = "sessionStatus.cell.eci".to_owned();
        assert_eq!(error.kind(), &ErrorKind::Decode { path }, "{json}");
    }
}

/// Row 6: a double that stands for several integers is none of them.
#[tokio::test]
async fn doubles_past_their_precision_are_errors() {
    for json in ["9007199254740993.0", "-9007199254740993.0", "9223372036854775807.0"] {
        let body = format!(r#"{{"createdTime":{json}}}"#);
        let reply = get(Reaction::json(200, &body)).await;
        let read = reply.as_ref().map(|sim| sim.created_time).map_err(Error::kind);
        let path = "createdTime".to_owned();
        assert_eq!(read, Err(&ErrorKind::Decode { path }), "{json}");
    }
}

// -------------------------------------------------------------------------------------------- statuses

/// Row 7: documented 200 came 201 with the body. The operation reads it; the workflow's criterion refuses it.
#[tokio::test]
async fn another_success_status_is_read() {
    for status in [200, 201, 202, 203, 206, 299] {
        let reply = get(Reaction::json(status, r#"{"simId":"1"}"#)).await.expect("it is a 2xx");
        assert_eq!((reply.status(), reply.sim_id.as_deref()), (status, Some("1")));
    }
    let error = workflow(confirmed_by(Reaction::json(201, r#"{"simId":"1"}"#))).await;
    let error = error.expect_err("the description demands 200");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
    assert_eq!((error.step_id(), error.status()), ("confirmSim", Some(201)));
    assert_eq!(error.completed().len(), 3);
}

/// Row 8: without a body, the operation whose value is the body says so.
#[tokio::test]
async fn an_operation_without_a_body_says_so() {
    for status in [200, 201, 202, 204] {
        for body in ["", " \r\n"] {
            if status == 204 && !body.is_empty() {
                continue;
            }
            let error = refusal(Reaction::with_type(status, None, body.as_bytes())).await;
            assert_eq!((error.kind(), error.status()), (&ErrorKind::NoBody, Some(status)));
            assert_eq!(error.operation_id(), "getSim");
        }
    }
    let error = refusal(Reaction::with_type(200, None, b"\xEF\xBB\xBF")).await;
    assert_eq!(error.kind(), &ErrorKind::NoBody, "a byte order mark is no body");
}

/// Row 8: who does not need the body gets the answer without one.
#[tokio::test]
async fn an_answer_without_a_body_is_an_answer() {
    for status in [200, 202, 204, 404] {
        let server = scripted([Reaction::with_type(status, None, b"")]).await;
        let response = soon(client(server.base_url()).get_sim(SIM_ID).response()).await;
        let response = response.expect("it was answered");
        assert_eq!((response.status(), response.is_success()), (status, status < 300));
        assert!(response.body().is_empty());
        assert_eq!(response.body().to_string(), "no body");
        let sim = response.json_or_default::<Sim>().expect("every property is absent");
        assert_eq!(sim, Sim::default());
    }
}

/// Row 8 in the workflow: its outputs are optional, so that a step without a body leaves them absent.
#[tokio::test]
async fn the_workflow_goes_on_without_bodies() {
    let empty = |status| Reaction::with_type(status, None, b"");
    let outputs = workflow([empty(201), empty(200), empty(200), empty(200)]).await;
    let outputs = outputs.expect("all criteria hold");
    let absent = RegisterAndActivateSimOutputs { sim_id: None, status: None, group_id: None };
    assert_eq!(outputs, absent);
    for status in [202, 204] {
        let error = workflow(confirmed_by(empty(status))).await.expect_err("200 is demanded");
        assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
        assert_eq!((error.step_id(), error.status()), ("confirmSim", Some(status)));
    }
}

/// Row 9: no error status is a success, whatever comes with it; status, headers and body are kept.
#[tokio::test]
async fn error_statuses_are_errors() {
    let bodies = [
        (Some("application/json"), r#"{"code":"SEM0001","message":"no"}"#),
        (Some("application/json"), r#"{"simId":"1","status":"active"}"#),
        (Some("text/html"), "<html><body>busy</body></html>"),
        (None, ""),
    ];
    for status in [304, 400, 401, 404, 429, 500, 503, 599] {
        for (content_type, body) in bodies {
            let body = if status == 304 { "" } else { body };
            let reaction = Reaction::with_type(status, content_type, body.as_bytes());
            let error = refusal(reaction.header("Retry-After", "7")).await;
            assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(status)));
            let response = error.response().expect("the answer is kept");
            assert_eq!(response.header("retry-after"), Some("7"));
            assert_eq!(response.header("Content-Type"), content_type);
            assert_eq!(response.body().expose(), body.as_bytes());
        }
    }
}

/// Row 9: how an error status reads.
#[tokio::test]
async fn error_statuses_are_shown() {
    let head = "getSim (GET /sims/{sim_id}): expected a 2xx status; answered ";
    let json = r#"{"code":"SEM0001","message":"no such SIM"}"#;
    let table = [
        (404, json, format!("404 Not Found: {json}")),
        (
            500,
            "<p>sorry</p>",
            "500 Internal Server Error: a body of 12 bytes that is no JSON".into(),
        ),
        (429, "", "429 Too Many Requests: no body".into()),
    ];
    for (status, body, shown) in table {
        let error = refusal(Reaction::with_type(status, None, body.as_bytes())).await;
        assert_eq!(error.to_string(), format!("{head}{shown}"));
    }
}

/// Row 9 in the workflow: no error status passes for a success, at any step.
#[tokio::test]
async fn error_statuses_stop_the_workflow() {
    for status in [400, 404, 429, 500] {
        for (step, name) in ["registerSim", "activateSim", "setSimGroup"].iter().enumerate() {
            let mut answers = confirmed_by(Reaction::json(200, "{}"));
            answers[step] = Reaction::with_type(status, Some("text/html"), b"<p>no</p>");
            let error = workflow(answers).await.expect_err("no criterion accepts it");
            assert_eq!((error.step_id(), error.status()), (*name, Some(status)));
            assert_eq!(error.completed().len(), step);
            let body = error.response().expect("the answer is kept").body();
            assert_eq!(body.expose(), b"<p>no</p>");
        }
    }
}

/// Row 9: an error keeps 64 KiB of a body, and shows no more than a screenful.
#[tokio::test]
async fn errors_keep_a_bounded_body() {
    let text = "x".repeat(100_000);
    let body = format!(r#"{{"message":"{text}"}}"#);
    for reaction in [Reaction::json(500, &body), Reaction::json(200, &format!("[{body}]"))] {
        let error = refusal(reaction).await;
        let kept = error.response().expect("the answer is kept").body();
        assert_eq!(kept.expose().len(), KEPT);
        assert!(error.to_string().len() < 4096, "{}", error.to_string().len());
        assert!(format!("{error:?}").len() < 4096);
        assert!(error.to_string().contains("bytes)"), "it says that there is more");
    }
}

/// Row 9: what is larger than the client reads is an error, success or not.
#[tokio::test]
async fn answers_over_the_limit_are_errors() {
    let body = format!(r#"{{"simId":"{}"}}"#, "1".repeat(2000));
    let limit = body.len();
    for status in [200, 404] {
        let server = scripted([Reaction::json(status, &body)]).await;
        let at = builder(server.base_url()).body_limit(limit).build().expect("it is usable");
        let below = builder(server.base_url()).body_limit(limit - 1).build().expect("it is usable");
        let fits = soon(at.get_sim(SIM_ID).response()).await.expect("it is just small enough");
        assert_eq!(fits.body().expose(), body.as_bytes());
        let error = soon(below.get_sim(SIM_ID).send()).await.expect_err("it is too large");
        assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: limit - 1 });
    }
}

/// Row 9: the status and the headers had come before the body grew too large.
#[tokio::test]
async fn an_answer_over_the_limit_keeps_its_status() {
    let reaction = Reaction::json(503, &"x".repeat(2000)).header("retry-after", "7");
    let server = scripted([reaction]).await;
    let client = builder(server.base_url()).body_limit(1000).build().expect("it is usable");
    let error = soon(client.get_sim(SIM_ID).send()).await.expect_err("it is too large");
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 1000 });
    assert_eq!(error.status(), Some(503));
    assert_eq!(error.response().and_then(|response| response.header("retry-after")), Some("7"));
}

// ---------------------------------------------------------------------------------------------- bodies

/// Row 10: a body that does not fit is an error with operation, status, headers, JSON path and body.
#[tokio::test]
async fn a_body_that_does_not_fit_says_where() {
    let table = [
        (r#"{"simId":7}"#, "simId"),
        (r#"{"status":["active"]}"#, "status"),
        (r#"{"tags":{"name":"n","floor":3}}"#, "tags.floor"),
        (r#"{"tags":["name"]}"#, "tags"),
        (r#"{"imeiLock":"490154203237518"}"#, "imeiLock"),
        (r#"{"sessionStatus":{"dnsServers":["a",{}]}}"#, "sessionStatus.dnsServers[1]"),
        (r#"{"sessionStatus":{"online":"yes"}}"#, "sessionStatus.online"),
        (r#"{"previousSession":{"cell":{"mcc":"Japan"}}}"#, "previousSession.cell.mcc"),
        (
            r#"{"profiles":{"p":{"subscribers":{"s":{"status":1}}}}}"#,
            "profiles.p.subscribers.s.status",
        ),
        (r#""a SIM""#, "."),
        ("true", "."),
        ("null", "."),
        ("{} {}", "."),
        ("<html></html>", "."),
    ];
    for (body, expected) in table {
        let error = refusal(Reaction::json(200, body).header("x-request-id", "r-1")).await;
        let path = expected.to_owned();
        assert_eq!(error.kind(), &ErrorKind::Decode { path }, "{body}");
        assert_eq!((error.operation_id(), error.status()), ("getSim", Some(200)));
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("x-request-id"), Some("r-1"));
        assert_eq!(response.body().expose(), body.as_bytes());
        let start =
            format!("getSim (GET /sims/{{sim_id}}): the body does not fit at '{expected}': ");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
}

/// Row 10: an array is no object, also where its entries would fit the properties one by one.
#[tokio::test]
async fn an_array_is_no_object() {
    for (body, expected) in [
        (r#"{"capabilities":[true,false]}"#, "capabilities"),
        (r#"{"imeiLock":["490154203237518"]}"#, "imeiLock"),
        ("[]", "."),
    ] {
        let reply = get(Reaction::json(200, body)).await;
        let read = reply.as_ref().map(|reply| &reply.body).map_err(Error::kind);
        let path = expected.to_owned();
        assert_eq!(read, Err(&ErrorKind::Decode { path }), "{body}");
    }
}

/// Row 10: an answer that breaks off inside of the JSON, though its length is right.
#[tokio::test]
async fn half_a_body_does_not_fit() {
    let error = refusal(Reaction::json(200, r#"{"simId":"1","tags":{"name":"#)).await;
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert!(error.to_string().contains("EOF"), "{error}");
}

/// Row 10 in the workflow, with the whole message.
#[tokio::test]
async fn a_body_that_does_not_fit_stops_the_workflow() {
    let error = workflow(confirmed_by(Reaction::json(200, r#"{"speedClass":["s1"]}"#))).await;
    let error = error.expect_err("a speed class is text");
    assert_eq!(
        error.to_string(),
        "workflow 'register-and-activate-sim' failed in step 'confirmSim': \
         getSim (GET /sims/{sim_id}): the body does not fit at 'speedClass': \
         invalid type: sequence, expected a string at line 1 column 14; \
         answered 200 OK: {\"speedClass\":[\"s1\"]}; \
         done before: registerSim, activateSim, setSimGroup"
    );
}

/// A workflow is not stopped by what it does not read, however wrong that is: what it has done is done.
#[tokio::test]
async fn what_a_workflow_does_not_read_does_not_stop_it() {
    let body =
        r#"{"tags":{"floor":[3]},"status":"active","simId":{},"createdTime":"now","groupId":"7"}"#;
    let outputs = workflow(confirmed_by(Reaction::json(200, body))).await;
    let outputs = outputs.expect("the status and the group are read, and are there");
    assert_eq!(outputs.status, Some(SimStatus::Active));
    assert_eq!(outputs.group_id.as_deref(), Some("7"));
    for body in [r#"{"tags":{"floor":"#, r#"{"tags":{"floor":3}},"status":"active"}"#, "[]"] {
        let error = workflow(confirmed_by(Reaction::json(200, body))).await;
        let error = error.expect_err("it is no JSON, or no object");
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    }
}

/// Row 11: a header that no description names is there, on successes and on errors.
#[tokio::test]
async fn undescribed_headers_can_be_read() {
    let with = |reaction: Reaction| reaction.header("X-Soracom-Next-Key", "8981%2D1");
    let reply = get(with(Reaction::json(200, "{}"))).await.expect("it is a 200");
    assert_eq!(reply.header("x-soracom-next-key"), Some("8981%2D1"));
    assert_eq!(reply.header("X-SORACOM-NEXT-KEY"), Some("8981%2D1"));
    assert_eq!(reply.response().header("x-soracom-next-key"), Some("8981%2D1"));
    assert_eq!(reply.header("x-soracom-other"), None);

    for reaction in [Reaction::json(404, "{}"), Reaction::json(200, "7"), Reaction::json(200, "")] {
        let error = refusal(with(reaction.clone())).await;
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("x-soracom-next-key"), Some("8981%2D1"), "{error}");
    }
    let error = workflow(confirmed_by(with(Reaction::json(404, "{}")))).await;
    let error = error.expect_err("a 404 does not fit");
    let response = error.response().expect("the answer is kept");
    assert_eq!(response.header("x-soracom-next-key"), Some("8981%2D1"));
}

// -------------------------------------------------------------------------------------------- requests

/// A path value that would reach another endpoint is refused before anything is sent, by every operation.
#[tokio::test]
async fn dots_and_empty_path_values_are_refused() {
    let server = scripted([Reaction::json(200, "{}")]).await;
    let client = client(server.base_url());
    for (value, reason) in [
        ("..", "'.' and '..' would reach another path"),
        (".", "'.' and '..' would reach another path"),
        ("", "an empty value would reach another path"),
    ] {
        let group = SetGroupRequest { group_id: Some(GROUP_ID.to_owned()) };
        let register = RegisterSimRequest {
            group_id: None,
            registration_secret: REGISTRATION_SECRET.into(),
            tags: None,
        };
        for call in [
            client.get_sim(value),
            client.activate_sim(value),
            client.set_sim_group(value, &group),
            client.register_sim(value, &register),
        ] {
            let error = soon(call.send()).await.expect_err("it is refused");
            let name = "sim_id".to_owned();
            assert_eq!(error.kind(), &ErrorKind::RefusedValue { name, reason }, "{value:?}");
            assert!(error.response().is_none());
        }
        let inputs = soracom_sim::RegisterAndActivateSimInputs { sim_id: value.into(), ..inputs() };
        let run = soon(register_and_activate_sim(&client, inputs)).await;
        let error = run.expect_err("it is refused");
        assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    }
    assert!(server.received().is_empty(), "nothing was sent");
}

/// Any other path value arrives as one segment, percent-encoded.
#[tokio::test]
async fn path_values_are_encoded() {
    let table = [
        ("a/b ?#%", "a%2Fb%20%3F%23%25"),
        ("%2E%2E", "%252E%252E"),
        ("%2e", "%252e"),
        ("../sims", "..%2Fsims"),
        ("..\\", "..%5C"),
        ("...", "..."),
        ("a+b&c=d;e:f@g", "a%2Bb%26c%3Dd%3Be%3Af%40g"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("{sim_id}", "%7Bsim_id%7D"),
        ("a\r\nb\t\0", "a%0D%0Ab%09%00"),
        (" ", "%20"),
        ("A-z_0.9~", "A-z_0.9~"),
    ];
    for (value, arrives) in table {
        let server = scripted([Reaction::json(200, "{}")]).await;
        soon(client(server.base_url()).get_sim(value).send()).await.expect("it is a 200");
        let lines: Vec<_> = server.received().into_iter().map(|request| request.line).collect();
        assert_eq!(lines, [format!("GET /v1/sims/{arrives} HTTP/1.1")], "{value:?}");
    }
}

/// Two `apiKey` schemes are two headers, each with its own value, each once, on every request.
#[tokio::test]
async fn both_credentials_are_sent() {
    let server = scripted(confirmed_by(Reaction::json(200, "{}"))).await;
    let client = client(server.base_url());
    soon(register_and_activate_sim(&client, inputs())).await.expect("all criteria hold");
    let requests = server.received();
    assert_eq!(requests.len(), 4);
    for request in requests {
        for (name, value) in [("x-soracom-api-key", API_KEY), ("x-soracom-token", API_TOKEN)] {
            let sent = request.headers.iter().filter(|(header, _)| header == name);
            let sent: Vec<_> = sent.map(|(_, value)| value.as_str()).collect();
            assert_eq!(sent, [value], "{}", request.line);
        }
    }
}

/// The four requests of the workflow, to the byte.
#[tokio::test]
async fn the_workflow_sends_what_is_described() {
    let server = scripted(confirmed_by(Reaction::json(200, "{}"))).await;
    let base_url = format!("{}/", server.base_url());
    let client = client(&base_url);
    soon(register_and_activate_sim(&client, inputs())).await.expect("all criteria hold");
    let sent: Vec<_> = server
        .received()
        .into_iter()
        .map(|request| {
            let content_type = request.header("content-type").map(str::to_owned);
            (request.line, content_type, String::from_utf8_lossy(&request.body).into_owned())
        })
        .collect();
    let json = || Some("application/json".to_owned());
    let path = format!("/v1/sims/{SIM_ID}");
    let register =
        format!(r#"{{"groupId":"{GROUP_ID}","registrationSecret":"{REGISTRATION_SECRET}"}}"#);
    let expected = [
        (format!("POST {path}/register HTTP/1.1"), json(), register),
        (format!("POST {path}/activate HTTP/1.1"), None, String::new()),
        (
            format!("POST {path}/set_group HTTP/1.1"),
            json(),
            format!(r#"{{"groupId":"{GROUP_ID}"}}"#),
        ),
        (format!("GET {path} HTTP/1.1"), None, String::new()),
    ];
    assert_eq!(sent, expected);
}

/// A redirect to another origin is the answer: credentials and secrets do not travel there.
#[tokio::test]
async fn redirects_to_another_origin_are_not_followed() {
    let other = scripted([Reaction::json(200, r#"{"simId":"other"}"#)]).await;
    let target = format!("{}/sims/{SIM_ID}", other.base_url());
    for status in [301, 302, 303, 307, 308] {
        let away = Reaction::with_type(status, None, b"").header("location", &target);
        let error = refusal(away.clone()).await;
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(status)));
        let response = error.response().expect("the answer is kept");
        assert_eq!(response.header("location"), Some(target.as_str()));

        // The first step sends the registration secret in its body.
        let mut answers = confirmed_by(Reaction::json(200, "{}"));
        answers[0] = away;
        let error = workflow(answers).await.expect_err("201 is demanded");
        assert_eq!((error.step_id(), error.status()), ("registerSim", Some(status)));
    }
    assert!(other.received().is_empty(), "{:?}", other.received());
}

/// Also not after a redirect that stayed.
#[tokio::test]
async fn a_detour_does_not_lead_to_another_origin() {
    let other = scripted([Reaction::json(200, "{}")]).await;
    let server = scripted([
        Reaction::with_type(307, None, b"").header("location", "/v1/sims/here"),
        Reaction::with_type(307, None, b"").header("location", other.base_url()),
    ])
    .await;
    let error = soon(client(server.base_url()).get_sim(SIM_ID).send()).await;
    let error = error.expect_err("a 307 is no success");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(307)));
    assert_eq!(server.received().len(), 2);
    assert!(other.received().is_empty(), "{:?}", other.received());
}

/// A redirect on the same origin is followed, with its method, its body and both credentials.
#[tokio::test]
async fn redirects_on_the_same_origin_are_followed() {
    let server = scripted([
        Reaction::with_type(307, None, b"").header("location", "/v2/register"),
        Reaction::json(201, r#"{"simId":"moved"}"#),
    ])
    .await;
    let request = RegisterSimRequest {
        group_id: None,
        registration_secret: REGISTRATION_SECRET.into(),
        tags: Some(BTreeMap::from([("name".to_owned(), "meter 7".to_owned())])),
    };
    let reply = soon(client(server.base_url()).register_sim(SIM_ID, &request).send()).await;
    assert_eq!(reply.expect("it is followed").sim_id.as_deref(), Some("moved"));
    let requests = server.received();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].line, "POST /v2/register HTTP/1.1");
    assert_eq!(requests[1].header("x-soracom-api-key"), Some(API_KEY));
    assert_eq!(requests[1].header("x-soracom-token"), Some(API_TOKEN));
    assert_eq!(requests[1].body, requests[0].body);
    let body = String::from_utf8_lossy(&requests[1].body).into_owned();
    let expected =
        format!(r#"{{"registrationSecret":"{REGISTRATION_SECRET}","tags":{{"name":"meter 7"}}}}"#);
    assert_eq!(body, expected);
}

/// A redirect that never ends does.
#[tokio::test]
async fn redirects_in_a_circle_end() {
    let circle = Reaction::with_type(307, None, b"").header("location", "/v1/sims/1");
    let server = scripted([circle]).await;
    let error = soon(client(server.base_url()).get_sim("1").send()).await;
    let error = error.expect_err("there is no answer");
    assert_eq!(error.kind(), &ErrorKind::Transport);
    assert!(error.to_string().contains("too many redirects"), "{error}");
    assert!(server.received().len() <= 12, "{}", server.received().len());
}
