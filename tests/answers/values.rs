//! Values: enums, `null`, numbers, and what is not described.

use super::*;

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
