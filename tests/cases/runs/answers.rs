//! What is read of answers, and what comes out.

use arazzo_runtime::ErrorKind;
use serde_json::json as value;

use super::{answering, body, client, json, lines, status};
use crate::printed;
use support::scripted::Reaction;

pub(crate) async fn outputs() {
    use printed::outputs::{read, types::OwnerMode};
    let full = r#"{"id":1,"owner":{"age":42,"mode":"slow","address":{"city":"Oslo","zip":"0150"}},
        "tags":["a","b"],"rows":[{"cells":[]},{"cells":[2.5,3]}],"notes":{"en/us":"n"},
        "free":{"a":[{"b":[1]}]},"open":{"x":{"y":null}}}"#;
    let server = answering([json(full)]).await;
    let outputs = read(&client!(outputs, server)).await.expect("it runs");
    assert_eq!(outputs.id, 1);
    assert_eq!((outputs.city.as_deref(), outputs.zip.as_deref()), (Some("Oslo"), Some("0150")));
    assert_eq!((outputs.first.as_deref(), outputs.cell), (Some("a"), Some(2.5)));
    assert_eq!((outputs.town.as_deref(), outputs.code.as_deref()), (Some("Oslo"), Some("0150")));
    assert_eq!(outputs.same, 200);
    assert_eq!(outputs.note.as_deref(), Some("n"));
    assert_eq!(outputs.notes.expect("they came")["en/us"], "n");
    assert_eq!(outputs.depth, Some(value!([1])));
    assert_eq!(outputs.free, Some(value!({"a": [{"b": [1]}]})));
    assert_eq!(outputs.open, Some(value!(null)));
    assert_eq!((outputs.mode, outputs.age), (Some(OwnerMode::Slow), Some(42)));
    assert_eq!(outputs.whole.tags.expect("they came"), ["a", "b"]);

    for answer in [
        r#"{"id":"1"}"#,
        r#"{"id":1,"owner":null,"tags":null,"rows":null,"notes":null,"free":null,"open":null}"#,
        r#"{"id":1.0,"owner":{"mode":null,"address":null},"tags":[],"rows":[{"cells":[1]}],"notes":{},"open":{}}"#,
    ] {
        let server = answering([json(answer)]).await;
        let outputs = read(&client!(outputs, server)).await.expect("it runs");
        assert_eq!((outputs.id, outputs.city, outputs.zip, outputs.first), (1, None, None, None));
        assert_eq!((outputs.cell, outputs.note, outputs.depth), (None, None, None));
        assert_eq!((outputs.open, outputs.mode, outputs.age), (None, None, None));
    }

    let server = answering([json(r#"{"id":1,"owner":{"address":{"city":null}}}"#)]).await;
    let error = read(&client!(outputs, server)).await.expect_err("a city is no null");
    let expected = ErrorKind::Decode { path: "owner.address.city".to_owned() };
    assert_eq!(error.kind(), &expected, "{error}");
}

pub(crate) async fn required_outputs() {
    use printed::required_outputs::{ReadInputs, read};
    let inputs = || ReadInputs { given: "g".into(), wanted: None };
    let server = answering([json(r#"{"id":"1","nickname":null}"#)]).await;
    let outputs = read(&client!(required_outputs, server), inputs()).await.expect("it runs");
    let (id, again): (String, String) = (outputs.id, outputs.again);
    assert_eq!((id.as_str(), again.as_str(), outputs.given.as_str()), ("1", "1", "g"));
    assert_eq!((outputs.name, outputs.nickname, outputs.wanted), (None, None, None));

    for (reaction, expected) in
        [(json("{}"), ErrorKind::Decode { path: ".".to_owned() }), (status(204), ErrorKind::NoBody)]
    {
        let server = answering([reaction]).await;
        let error = read(&client!(required_outputs, server), inputs()).await.expect_err("no id");
        assert_eq!(error.kind(), &expected);
    }
}

pub(crate) async fn unknown_output() {
    use printed::unknown_output::read;
    let server =
        answering([json(r#"{"id":1,"extra":{"deep":[true]}}"#), json(r#"{"id":1}"#)]).await;
    let outputs = read(&client!(unknown_output, server)).await.expect("it runs");
    assert_eq!((outputs.id, outputs.extra, outputs.again), (1, Some(value!([true])), None));
}

pub(crate) async fn undocumented_status() {
    use printed::undocumented_status::read;
    let server = answering([Reaction::json(201, r#"{"name":5}"#)]).await;
    let outputs = read(&client!(undocumented_status, server)).await.expect("it runs");
    assert_eq!(outputs.name, Some(value!(5)));
    assert_eq!(outputs.all, value!({"name": 5}));
}

pub(crate) async fn statuses() {
    use printed::statuses::read;
    let server =
        answering([Reaction::json(201, r#"{"name":"a"}"#), Reaction::json(418, r#"{"name":"b"}"#)])
            .await;
    let outputs = read(&client!(statuses, server)).await.expect("it runs");
    assert_eq!((outputs.range.as_deref(), outputs.default.as_deref()), (Some("a"), Some("b")));
}

pub(crate) async fn no_answer() {
    use printed::no_answer::{RemoveInputs, remove};
    let inputs = || RemoveInputs { id: "1".into() };
    let server = answering([status(204), json(r#"{"said":"hi"}"#)]).await;
    let outputs = remove(&client!(no_answer, server), inputs()).await.expect("it runs");
    assert_eq!(outputs.said, Some(value!("hi")));
    assert_eq!(lines(&server), ["DELETE /things/1", "POST /ping"]);
    // It may say something, and need not.
    let server = answering([status(204), status(200)]).await;
    let outputs = remove(&client!(no_answer, server), inputs()).await.expect("it runs");
    assert_eq!(outputs.said, None);
}

pub(crate) async fn recursive_schema() {
    use printed::recursive_schema::{
        read, read_chain,
        types::{Chain, ChainNext},
    };
    let tree = value!({
        "name": "root",
        "parent": {"name": "above"},
        "children": [{"name": "leaf", "parent": {"name": "back"}, "children": []}],
        "index": {"x": {"name": "indexed"}},
        "label": {"of": {"name": "labelled"}},
        "owner": {"name": "Ada", "before": {"name": "Bob", "before": {"name": "Eve"}}},
    });
    let server = answering([json(&tree.to_string()), status(204)]).await;
    let outputs = read(&client!(recursive_schema, server)).await.expect("it runs");
    assert_eq!(outputs.name.as_deref(), Some("back"));
    assert_eq!(outputs.tree.parent.expect("it came").name, "above");
    assert_eq!(body(&server.received()[1]), tree);
    let server = answering([json(r#"{"next":{"next":"end"}}"#)]).await;
    let outputs = read_chain(&client!(recursive_schema, server)).await.expect("it runs");
    let end = Chain { next: ChainNext::Text("end".into()).into() };
    assert_eq!(outputs.next, ChainNext::Chain(end));
}

pub(crate) async fn nullable_entries() {
    use printed::nullable_entries::copy;
    let sent =
        value!({"readings": [1.5, null, 3.0], "plain": ["a", null], "byName": {"a": null, "b": 2}});
    let server = answering([json(&sent.to_string()), status(204)]).await;
    let outputs = copy(&client!(nullable_entries, server)).await.expect("it runs");
    assert_eq!(outputs.thing.readings, Some(vec![Some(1.5), None, Some(3.0)]));
    assert_eq!(outputs.thing.plain, Some(vec!["a".to_owned()]));
    assert_eq!(body(&server.received()[1]), sent);
}

pub(crate) async fn enum_variants() {
    use printed::enum_variants::{read, types::ReadResponseItem};
    let texts = [
        "",
        " ",
        "*",
        "ASC",
        "asc",
        "Asc",
        "+1",
        "-1",
        "1",
        "+",
        "-",
        "Other",
        "other",
        "OTHER",
        "(null value)",
        "null",
        "self",
        "a b",
        "a-b",
        "3g",
        "3G",
        "a/b",
        "é",
        "True",
        "true",
        "1.0",
        "1.10",
        "1e3",
        "0x1F",
        "never heard of",
    ];
    let server = answering([json(&value!(texts).to_string())]).await;
    let outputs = read(&client!(enum_variants, server)).await.expect("it runs");
    // `null` is among the values, so that each is an option.
    let all: Vec<ReadResponseItem> = outputs.all.into_iter().flatten().collect();
    let back: Vec<&str> = all.iter().map(ReadResponseItem::as_str).collect();
    assert_eq!(back, texts);
    let (last, known) = all.split_last().expect("there are some");
    assert_eq!(last, &ReadResponseItem::Other("never heard of".to_owned()));
    for (index, one) in known.iter().enumerate() {
        assert!(!matches!(one, ReadResponseItem::Other(_)), "{one}");
        assert!(!known[..index].contains(one), "{one}");
    }
}

/// Services that offer several representations are asked for one that is decoded.
pub(crate) async fn accept() {
    use printed::accept::ask;
    let text = || Reaction::with_type(200, Some("text/plain"), b"1");
    let server = answering([json("{}"), text(), text(), status(204), json("{}"), json("{}")]).await;
    let client = client!(accept, server);
    client.several().send().await.expect("it is JSON");
    client.texts().send().await.expect("it is a text");
    client.bytes().send().await.expect("it is bytes");
    client.nothing().send().await.expect("it is nothing");
    client.anything().send().await.expect("it is JSON");
    ask(&client).await.expect("it runs");
    let received = server.received();
    let sent: Vec<Option<&str>> = received.iter().map(|sent| sent.header("accept")).collect();
    let expected = [
        "application/hal+json, application/json, application/vnd.a+json;version=1",
        "text/csv, application/xml",
        "image/png, text/plain",
        "*/*",
        "*/*",
        "application/vnd.a+json",
    ];
    assert_eq!(sent, expected.map(Some));
    assert_eq!(received[5].headers.iter().filter(|(name, _)| name == "accept").count(), 1);
}

pub(crate) async fn descriptions() {
    use printed::descriptions::{ReadInputs, read};
    let server = answering([json(r#"{"a":"b"}"#)]).await;
    let inputs = ReadInputs { a: "unused".into() };
    let outputs = read(&client!(descriptions, server), inputs).await.expect("it runs");
    assert_eq!(outputs.a.as_deref(), Some("b"));
    assert_eq!(lines(&server), ["GET /read?turn=a%E2%80%AEb"]);
}

pub(crate) async fn unknown_output_alone() {
    use printed::unknown_output_alone::read;
    let server =
        answering([json(r#"{"id":"1","extra":{"deep":[true]}}"#), json(r#"{"id":"1"}"#)]).await;
    let client = client!(unknown_output_alone, server);
    let outputs = read(&client).await.expect("it runs");
    assert_eq!(outputs.extra, Some(value!({"deep": [true]})));
    let outputs = read(&client).await.expect("it runs");
    assert_eq!(outputs.extra, None);
}

pub(crate) async fn answers_of_two_types() {
    use printed::answers_of_two_types::read;
    // Not even that it is JSON matters.
    let text = Reaction::with_type(200, Some("text/plain"), b"no JSON");
    for reaction in [json(r#"{"a":"1"}"#), Reaction::json(202, r#"{"b":"2"}"#), text, status(204)] {
        let server = answering([reaction]).await;
        read(&client!(answers_of_two_types, server)).await.expect("it runs");
        assert_eq!(lines(&server), ["GET /thing"]);
    }
    let server = answering([status(404)]).await;
    let error = read(&client!(answers_of_two_types, server)).await.expect_err("no 2xx");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(404)));
}

pub(crate) async fn nullable_entry_as_output() {
    use printed::nullable_entry_as_output::read;
    let full = r#"{"readings":[null,2.5],"names":["a",null],"byName":{"b":3}}"#;
    let server = answering([json(full)]).await;
    let outputs = read(&client!(nullable_entry_as_output, server)).await.expect("it runs");
    let (number, integer, text): (Option<f64>, Option<i64>, Option<String>) =
        (outputs.number, outputs.integer, outputs.text);
    assert_eq!((number, integer, text.as_deref()), (Some(2.5), Some(3), Some("a")));
    for answer in [
        r#"{"readings":[1.5,null],"names":[null,"a"],"byName":{"a":1,"b":null}}"#,
        r#"{"readings":[1.5],"names":[],"byName":{}}"#,
        "{}",
    ] {
        let server = answering([json(answer)]).await;
        let outputs = read(&client!(nullable_entry_as_output, server)).await.expect("it runs");
        let found = (outputs.number, outputs.integer, outputs.text);
        assert_eq!(found, (None, None, None), "{answer}");
    }
}

pub(crate) async fn what_is_read() {
    use printed::what_is_read::{looped, straight};
    // What nothing reads is wrong in every answer, or not there, though it has to be.
    let thing = r#"{"size":"many","id":[],"name":"a","owner":{"name":"b"},"open":{"deep":[1]}}"#;
    let counts = r#"{"more":"many","total":3}"#;
    let last = r#"{"name":[],"size":4}"#;
    let server = answering([thing, counts, thing, last].map(json)).await;
    let outputs = straight(&client!(what_is_read, server)).await.expect("what is read fits");
    assert_eq!((outputs.name.as_deref(), outputs.owner.as_deref()), (Some("a"), Some("b")));
    assert_eq!((outputs.total, outputs.again.as_deref()), (Some(3), Some("a")));
    assert_eq!((outputs.deep, outputs.size), (Some(value!([1])), Some(4)));

    for (wrong, at) in
        [(r#"{"id":7,"owner":{"age":"old"}}"#, "owner.age"), (r#"{"id":7,"name":{}}"#, "name")]
    {
        let server = answering([json(wrong)]).await;
        let error = straight(&client!(what_is_read, server)).await.expect_err("it is read");
        assert_eq!(error.kind(), &ErrorKind::Decode { path: at.to_owned() });
    }

    // Conditions look at what came.
    let last = r#"{"size":[],"name":"c"}"#;
    let server = answering([thing, last].map(json)).await;
    let outputs = looped(&client!(what_is_read, server)).await.expect("what is read fits");
    assert_eq!((outputs.name.as_deref(), lines(&server).len()), (Some("c"), 2));
}

pub(crate) async fn null_answers() {
    use printed::null_answers::{read, wait};
    let null = || json("null");
    let server = answering([null(), null(), null(), null(), null()]).await;
    let outputs = read(&client!(null_answers, server)).await.expect("it runs");
    assert_eq!((outputs.is, outputs.thing, outputs.x, outputs.first), (None, None, None, None));
    assert_eq!((outputs.all, outputs.open, outputs.y), (None, None, None));

    let thing = || json(r#"{"x":"a","z":"b"}"#);
    let list = json("[7,null]");
    let answers = [json("true"), thing(), thing(), list, json(r#"{"y":"c"}"#)];
    let server = answering(answers).await;
    let outputs = read(&client!(null_answers, server)).await.expect("it runs");
    assert_eq!((outputs.is, outputs.x.as_deref(), outputs.first), (Some(true), Some("a"), Some(7)));
    assert_eq!(outputs.thing.map(|thing| thing.x).as_deref(), Some("a"));
    assert_eq!((outputs.all, outputs.y.as_deref()), (Some(vec![Some(7), None]), Some("c")));
    assert!(outputs.open.is_some());

    let server = answering([null(), thing()]).await;
    let outputs = wait(&client!(null_answers, server)).await.expect("it runs");
    assert_eq!((outputs.x.as_deref(), server.received().len()), (Some("a"), 2));
    let server = answering([json(r#"{"z":"b"}"#)]).await;
    let error = wait(&client!(null_answers, server)).await.expect_err("there is no x");
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
}
