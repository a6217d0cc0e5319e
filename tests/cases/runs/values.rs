//! Values: parts of exchanges, templates, selectors, replacements, conditions on them, rules of inputs.

use arazzo_runtime::{ErrorKind, WorkflowError};
use serde_json::json as value;

use super::{answering, body, client, json, lines, only, silent, status};
use crate::printed;
use support::scripted::{Reaction, Received};

pub(crate) async fn several_services() {
    use printed::several_services::{
        client,
        workflows::label::{LabelInputs, label},
    };
    let things = answering([json(r#"{"name":"bolt"}"#)]).await;
    let labels = answering([json(r#"{"number":7}"#)]).await;
    let one = client::things::Client::builder().base_url(things.base_url()).key("k1");
    let other = client::labels::Client::builder().base_url(labels.base_url()).key("k2");
    let (one, other) = (one.build().expect("it is one"), other.build().expect("it is one"));
    let outputs = label(&one, &other, LabelInputs { id: "1".into() }).await.expect("it runs");
    assert_eq!(outputs.number, 7);
    // Each service has been sent its key, and no other.
    let keys = |sent: &Received| {
        let keys = sent.headers.iter().filter(|(_, value)| value.contains('k'));
        keys.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>()
    };
    assert_eq!(lines(&things), ["GET /things/1"]);
    assert_eq!(keys(&only(&things)), ["x-key: k1"]);
    let sent = only(&labels);
    assert_eq!((keys(&sent).concat(), body(&sent)), ("x-key: k2".into(), value!({"text": "bolt"})));

    // Without one of them, nothing is borrowed from the other.
    let none = client::things::Client::builder().base_url(things.base_url()).build();
    let error = label(&none.expect("it is one"), &other, LabelInputs { id: "1".into() }).await;
    let error = error.expect_err("there is no key");
    assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme: "key" });
    assert_eq!((things.received().len(), labels.received().len()), (1, 1));
}

pub(crate) async fn parts_of_exchanges() {
    use printed::parts_of_exchanges::{InALineInputs, InALoopInputs, in_a_line, in_a_loop};
    let tagged = |tag: &str| json(r#"{"name":"a"}"#).header("etag", tag);
    let server = answering([tagged("t1").header("x-left", "7"), status(204)]).await;
    let client = client!(parts_of_exchanges, server);
    let outputs = in_a_line(&client, InALineInputs { id: "1".into() }).await.expect("it runs");
    assert_eq!(outputs.left, Some(7));
    assert_eq!((outputs.status, outputs.size, outputs.method.as_str()), (200, 200, "GET"));
    assert_eq!((outputs.tag.as_deref(), outputs.reason.as_deref()), (Some("t1"), Some("t1")));
    assert_eq!(outputs.address, format!("{}/things/1", server.base_url()));
    assert_eq!((outputs.sent.as_str(), outputs.source.as_str()), ("1", "../../openapi.yml"));
    assert_eq!(outputs.document, "https://things.example/flow.yml");
    let sent = &server.received()[1];
    assert_eq!((sent.header("x-reason"), body(sent)["size"].as_i64()), (Some("t1"), Some(200)));

    // Without the header there is nothing to send.
    let server = answering([json(r#"{"name":"a"}"#)]).await;
    let client = client!(parts_of_exchanges, server);
    let error = in_a_line(&client, InALineInputs { id: "1".into() }).await.expect_err("no tag");
    let missing = ErrorKind::MissingValue { expression: "$steps.get.outputs.tag" };
    assert_eq!((error.kind(), lines(&server).len()), (&missing, 1));

    let server = answering([tagged("t1").header("x-more", "YES"), tagged("t2")]).await;
    let client = client!(parts_of_exchanges, server);
    let outputs = in_a_loop(&client, InALoopInputs { id: "1".into() }).await.expect("it runs");
    assert_eq!((outputs.status, outputs.tag.as_deref()), (200, Some("t2")));
    assert!(outputs.address.ends_with("/things/1"), "{}", outputs.address);
}

pub(crate) async fn selectors() {
    use printed::selectors::select;
    let things = r#"[{"name":"a","size":6},{"name":"b","size":9},{"name":"c","size":1}]"#;
    let server = answering([json(things), status(204)]).await;
    let outputs = select(&client!(selectors, server)).await.expect("it runs");
    assert_eq!((outputs.first.as_deref(), outputs.second.as_deref()), (Some("a"), Some("b")));
    assert_eq!(outputs.large, Some(value!("b")));
    assert_eq!(lines(&server), ["GET /things", "PUT /things/a"]);
    let sent = &server.received()[1];
    assert_eq!(sent.header("x-reason"), Some("b"));
    assert_eq!(body(sent), value!({"name": "bolt", "parts": ["a", "b"]}));

    let server = answering([json("[]")]).await;
    let error = select(&client!(selectors, server)).await.expect_err("nothing is selected");
    let missing = ErrorKind::MissingValue { expression: "$steps.list.outputs.second" };
    assert_eq!((error.step_id(), error.kind()), ("put", &missing));
}

pub(crate) async fn replacements() {
    use printed::replacements::{ReplaceInputs, replace, workflows::replace::ReplaceInputsThing};
    let server = silent().await;
    let thing = ReplaceInputsThing { name: Some("nut".into()) };
    let inputs = ReplaceInputs { id: "1".into(), name: None, thing };
    replace(&client!(replacements, server), inputs).await.expect("it runs");
    let bodies: Vec<_> = server.received().iter().map(body).collect();
    let written = value!({"name": "1", "parts": ["a", "c"], "size": 5});
    assert_eq!(bodies, [written, value!({"name": "nut", "size": 7})]);
}

pub(crate) async fn templates() {
    use printed::templates::{ComposeInputs, compose};
    let got = json(r#"{"name":"a \"b\"","size":3}"#);
    let server = answering([got, status(204), status(204)]).await;
    let inputs = ComposeInputs {
        id: "1".into(),
        count: Some(2),
        token: "t0".into(),
        tags: vec!["x".into(), "y".into()],
    };
    compose(&client!(templates, server), inputs.clone()).await.expect("it runs");
    let received = server.received();
    assert_eq!(lines(&server)[0], "GET /things/1-1");
    assert_eq!(received[0].header("authorization"), Some("Bearer t0"));
    assert_eq!(received[1].header("x-reason"), Some(r#"as a "b" says"#));
    let parts = value!([r#"["x","y"]"#, "{ no expression }"]);
    assert_eq!(body(&received[1]), value!({"name": r#"a "b" (2)"#, "parts": parts}));
    let sent = value!({"name": r#"a "b""#, "size": 3, "parts": ["x", "y"]});
    assert_eq!(body(&received[2]), sent);

    // A part that is missing is no part of a text.
    let server = answering([json(r#"{"name":"a"}"#)]).await;
    let inputs = ComposeInputs { count: None, ..inputs };
    let error = compose(&client!(templates, server), inputs).await.expect_err("no count");
    assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$inputs.count" });
    assert_eq!((error.step_id(), lines(&server).len()), ("object", 1));
}

pub(crate) async fn conditions_on_values() {
    use printed::conditions_on_values::{JudgeInputs, judge};
    let inputs = || JudgeInputs { name: "bolt".into(), limit: Some(7), pattern: None };
    let good = value!({
        "name": "Bolt", "size": 5, "state": "ACTIVE", "fragile": true, "parts": ["A", "b", "bolt"],
    });
    let answer = |body: &serde_json::Value| json(&body.to_string()).header("x-count", "10");
    let lower = {
        let mut lower = good.clone();
        lower["name"] = value!("bolt");
        lower
    };
    let server = answering([answer(&lower)]).await;
    judge(&client!(conditions_on_values, server), inputs()).await.expect("all criteria hold");
    assert_eq!(lines(&server).len(), 2);

    // Each of these spoils one criterion.
    let spoilt = [
        ("name", value!("nut"), "$statusCode == 200 && $response.body#/name == $inputs.name"),
        ("size", value!(4), "$response.body#/size >= 5 && $response.body#/size != $inputs.limit"),
        ("size", value!(7), "$response.body#/size >= 5 && $response.body#/size != $inputs.limit"),
        (
            "state",
            value!("inactive"),
            "$response.body#/state == 'active' || $response.body#/state == null",
        ),
        ("fragile", value!(false), "$response.body#/fragile"),
        ("parts", value!(["c", "b", "bolt"]), "$response.body#/parts[0] == 'a'"),
        ("unknown", value!(1), "$response.body#/unknown == null"),
        ("name", value!("BOLT"), "^b.lt$"),
        ("parts", value!(["a", "c", "bolt"]), "$.parts[?@ == 'b']"),
        ("parts", value!(["a", "b", "c"]), "$.parts[?@ == '{$inputs.name}']"),
        ("parts", value!(["a", "b", "bolt", "c"]), "$.size > 1 && $.parts.length == 3"),
    ];
    for (name, spoils, condition) in spoilt {
        let mut spoilt = lower.clone();
        spoilt[name] = spoils;
        let server = answering([answer(&spoilt)]).await;
        let client = client!(conditions_on_values, server);
        let error = judge(&client, inputs()).await.expect_err(condition);
        assert_eq!(error.kind(), &ErrorKind::Criterion { condition }, "{spoilt}");
    }
    let server = answering([json(&lower.to_string()).header("x-count", "2")]).await;
    let error = judge(&client!(conditions_on_values, server), inputs()).await.expect_err("2");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$response.header.X-Count > 2" });
}

pub(crate) async fn input_rules() {
    use printed::input_rules::{ListInputs, list, workflows::list::ListInputsState};
    let good = || ListInputs {
        name: "abc".into(),
        limit: None,
        state: None,
        tags: vec!["x".into(), "y".into()],
        size: None,
        level: None,
        sure: None,
        unread: None,
    };
    let server = silent().await;
    list(&client!(input_rules, server), good()).await.expect("it runs");
    let inputs = ListInputs {
        limit: Some(3),
        state: Some(ListInputsState::Inactive),
        size: Some(4),
        ..good()
    };
    list(&client!(input_rules, server), inputs).await.expect("it runs");
    let asked = [
        "GET /things?state=active&limit=10&tags=x&tags=y",
        "GET /things?state=inactive&limit=3&tags=x&tags=y&size=4",
    ];
    assert_eq!(lines(&server), asked);
    assert_eq!(server.received()[0].header("cookie"), Some("session=abc"));

    let refused = [
        (ListInputs { name: "a".into(), ..good() }, "name"),
        (ListInputs { name: "aB".into(), ..good() }, "name"),
        (ListInputs { limit: Some(0), ..good() }, "limit"),
        (ListInputs { limit: Some(101), ..good() }, "limit"),
        (ListInputs { state: Some(ListInputsState::from("broken")), ..good() }, "state"),
        (ListInputs { tags: Vec::new(), ..good() }, "tags"),
        (ListInputs { tags: vec!["x".into(), "x".into()], ..good() }, "tags"),
        (ListInputs { tags: vec!["longer".into()], ..good() }, "tags"),
        (ListInputs { size: Some(3), ..good() }, "size"),
        (ListInputs { level: Some(3), ..good() }, "level"),
        (ListInputs { sure: Some(false), ..good() }, "sure"),
    ];
    for (inputs, name) in refused {
        let shown = format!("{inputs:?}");
        let error = list(&client!(input_rules, server), inputs).await.expect_err(name);
        assert!(
            matches!(error.kind(), ErrorKind::InvalidInput { input: refused, .. } if *refused == name),
            "{shown}: {error}"
        );
    }
    assert_eq!(lines(&server).len(), 2);
}

/// What contains itself is judged at every depth, in properties and in lists.
pub(crate) async fn recursive_input_rules() {
    use printed::recursive_input_rules::{ListInputs, list, workflows::list::*};
    let good = || -> ListInputs {
        let inner = value!({"in": {"in": {"in": {"in": 9}}}});
        let deep = value!({"in": {"in": {"in": {"in": {"in": {"in": inner}}}}}});
        let deep: Deep = serde_json::from_value(deep).expect("it is one");
        ListInputs { tree: Tree::default(), wrapped: None, folder: None, deep, chain: None }
    };
    let tree = |v: i64| Tree { v: Some(v), ..Tree::default() };
    let property = |tree: Tree| Tree { a: Some(Box::new(tree)), ..Tree::default() };
    let list_of = |tree: Tree| Tree { e: Some(vec![Tree::default(), tree]), ..Tree::default() };
    let row = |tree: Tree| Tree { rows: Some(vec![vec![None, Some(tree)]]), ..Tree::default() };
    let server = silent().await;
    let client = client!(recursive_input_rules, server);
    let mut sent = 0;
    let ways: [fn(Tree) -> Tree; 3] = [property, list_of, row];
    for (way, place) in ways.into_iter().zip(["a: ", "e: items: ", "rows: items: items: "]) {
        for depth in [0, 1, 12] {
            let nested = |v| (0..depth).fold(tree(v), |tree, _| way(tree));
            let text = format!("{}v: minimum: 1", place.repeat(depth));
            list(&client, ListInputs { tree: nested(1), ..good() }).await.expect("it is right");
            sent += 1;
            let wrong = list(&client, ListInputs { tree: nested(0), ..good() }).await;
            refused(wrong.expect_err(&text), "tree", &text);
            let wrapped = ListInputsWrapped { trees: Some(vec![nested(0)]), tree: None };
            let wrong = list(&client, ListInputs { wrapped: Some(wrapped), ..good() }).await;
            refused(wrong.expect_err(&text), "wrapped", &format!("trees: items: {text}"));
        }
    }
    let folder = |name: &str, owner| Folder { name: name.into(), owner: Box::new(owner) };
    let home = folder("home", Owner { level: Some(3), home: None });
    let inputs = ListInputs {
        folder: Some(folder("top", Owner { level: None, home: Some(home) })),
        ..good()
    };
    let error = list(&client, inputs).await.expect_err("there is no level 3");
    refused(error, "folder", "owner: home: owner: level: one of 1, 2");
    let mut inputs = good();
    let inner = &mut inputs.deep.r#in.r#in.r#in.r#in.r#in.r#in.as_mut().expect("it is there").r#in;
    inner.r#in.r#in.r#in = 10;
    let error = list(&client, inputs).await.expect_err("10 is more than 9");
    refused(error, "deep", &format!("{}maximum: 9", "in: ".repeat(10)));
    assert_eq!(server.received().len(), sent);
}

/// The input breaks the rule.
fn refused(error: WorkflowError, name: &str, text: &str) {
    let is_it = matches!(error.kind(), ErrorKind::InvalidInput { input, rule } if *input == name && *rule == text);
    assert!(is_it, "{text}: {error}");
}

pub(crate) async fn traps_of_workflows() {
    use printed::traps_of_workflows::{
        WaitInputs,
        types::{SomeSchema, SwitchOn, SwitchOrder, WaitHow},
        wait,
    };
    let sent = value!({
        "how": {"type": "wait_some", "count": 3}, "level": 5, "zero": 0, "id": u64::MAX, "text": "1.10",
        "anything": [5, "5", 5.0, u64::MAX], "deep": {"level": 7}, "any": {"a": [1, null]}, "five": 5,
    });
    let mut answer = sent.clone();
    answer["far"] = value!(i64::MIN);
    let there = status(200).header("x-count", "7");
    let switched = r#"{"on":"true","order":"(null value)"}"#;
    let server = answering([json(&answer.to_string()), there, json(switched)]).await;
    let client = client!(traps_of_workflows, server);
    let outputs = wait(&client, WaitInputs::default()).await.expect("it runs");
    let expected = [
        "POST /wait?level=5",
        "HEAD /%3Ctype%3E/2026?type=true&StartTime%3E=2026-01-01",
        "PUT /%3Ctype%3E/2026",
    ];
    assert_eq!(lines(&server), expected);
    assert_eq!(body(&server.received()[2]), value!({"on": "true", "order": "(null value)"}));
    let received = &server.received()[0];
    assert_eq!(received.header("x-level"), Some("5"));
    assert_eq!(received.header("cookie"), Some("session=1.1"));
    assert_eq!(body(received), sent);
    assert_eq!(outputs.on, SwitchOn::True);
    assert_eq!((outputs.count, outputs.order), (Some(7), Some(SwitchOrder::NullValue)));
    assert_eq!((outputs.id, outputs.far), (Some(u64::MAX), Some(i64::MIN)));
    assert!(matches!(outputs.how, Some(WaitHow::Some(SomeSchema { count: Some(3) }))));
    assert_eq!(arazzo_runtime::to_value(outputs.how), sent["how"]);
    let tags = (outputs.r#type, outputs.type_of_how);
    assert_eq!(tags, (Some(value!("wait_some")), Some(value!("wait_some"))));
}

pub(crate) async fn operation_paths() {
    use printed::operation_paths::{client, workflows::ping::ping};
    let things = answering([json("[]")]).await;
    let pings = silent().await;
    let one = client::things::Client::builder().base_url(things.base_url());
    let other = client::pings::Client::builder().base_url(pings.base_url());
    let (one, other) = (one.build().expect("it is one"), other.build().expect("it is one"));
    ping(&one, &other).await.expect("it runs");
    assert_eq!(
        (lines(&things), lines(&pings)),
        (vec!["GET /things".into()], vec!["POST /ping/7".into()])
    );
}

pub(crate) async fn step_order() {
    use printed::step_order::order;
    let server = answering([json(r#"[{"name":"a"}]"#), json(r#"{"name":"a","size":2}"#)]).await;
    let outputs = order(&client!(step_order, server)).await.expect("it runs");
    assert_eq!(
        (outputs.size, lines(&server)),
        (Some(2), vec!["GET /things".into(), "GET /things/a".into()])
    );
    let server = answering([Reaction::json(200, "[]")]).await;
    let error = order(&client!(step_order, server)).await.expect_err("there is no name");
    assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: "$steps.list.outputs.name" });
}
