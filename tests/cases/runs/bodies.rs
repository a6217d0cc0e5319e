//! What is sent as a body.

use arazzo_runtime::{ErrorKind, File};
use serde_json::json as value;

use super::{answering, body, client, json, lines, only, silent, status};
use crate::printed;
use support::scripted::{Reaction, Received};

pub(crate) async fn null_literal() {
    use printed::null_literal::{ClearInputs, clear};
    let server = silent().await;
    let inputs = ClearInputs { name: "n".into() };
    clear(&client!(null_literal, server), inputs).await.expect("it runs");
    assert_eq!(body(&only(&server)), value!({"note": null, "name": "n"}));
}

pub(crate) async fn json_body_missing() {
    use printed::json_body_missing::{MakeInputs, make};
    let server = silent().await;
    let inputs = MakeInputs { name: "n".into(), password: "p4ss".into(), pin: 1234.into() };
    assert!(!format!("{inputs:?}").contains("p4ss"));
    make(&client!(json_body_missing, server), inputs).await.expect("it runs");
    let expected = value!({"name": "n", "password": "p4ss", "owner": {"pin": 1234, "age": 7}, "tags": ["a", "n"]});
    assert_eq!(body(&only(&server)), expected);
}

pub(crate) async fn json_body_undeclared() {
    use printed::json_body_undeclared::{MakeInputs, make};
    let server = answering([status(500)]).await;
    let inputs = MakeInputs { name: "n".into(), code: "c0de".into() };
    let error =
        make(&client!(json_body_undeclared, server), inputs.clone()).await.expect_err("500");
    let expected = value!({"name": "n", "secretCode": "c0de", "hidden": {"inside": ["c0de", null, 1.5, true]}});
    assert_eq!(body(&only(&server)), expected);
    assert!(!format!("{error} {error:?} {inputs:?}").contains("c0de"));

    // An answer that repeats it is not shown in clear either.
    let echo = support::scripted::Reaction::json(400, r#"{"message":"bad code c0de"}"#);
    let server = answering([echo]).await;
    let error = make(&client!(json_body_undeclared, server), inputs).await.expect_err("400");
    assert!(error.to_string().contains("bad code"), "{error}");
    assert!(!format!("{error} {error:?}").contains("c0de"), "{error}");
}

pub(crate) async fn payloads() {
    use printed::payloads as case;
    let server = silent().await;
    let client = client!(payloads, server);
    let name = || "n".to_owned();
    case::nested(&client, case::NestedInputs { name: name() }).await.expect("it runs");
    case::list(&client, case::ListInputs { name: name() }).await.expect("it runs");
    case::text(&client, case::TextInputs { name: name() }).await.expect("it runs");
    case::free(&client, case::FreeInputs { name: name() }).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /nested", "POST /list", "POST /text", "POST /free"]);
    let expected = [
        value!({
            "name": "outer",
            "inner": {"name": "n", "deep": {"flags": [true, false], "level": 3}},
            "list": [{"name": "a"}, {"name": "n", "deep": {"level": 1}}],
            "map": {"x": "n", "y": "z"},
        }),
        value!(["a", "n"]),
        value!("n"),
        value!({"any": [1, {"thing": "n"}], "none": null}),
    ];
    for (received, expected) in server.received().iter().zip(expected) {
        assert_eq!(body(received), expected);
    }
}

pub(crate) async fn conversions() {
    use printed::conversions::{ConvertInputs, convert, workflows::convert::ConvertInputsMode};
    let server = silent().await;
    let inputs = ConvertInputs {
        small: 7,
        flag: Some(true),
        number: 2.5,
        mode: Some(ConvertInputsMode::Fast),
    };
    convert(&client!(conversions, server), inputs).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /convert?number=7&large=7&text=true"]);
    let expected = value!({
        "large": 7, "number": 7.0, "fromFlag": "true", "fromNumber": "2.5", "fromMode": "fast", "any": "fast",
        "list": [7, 5],
    });
    assert_eq!(body(&only(&server)), expected);
}

pub(crate) async fn enum_from_text() {
    use printed::enum_from_text::{SetInputs, set, types::Mode};
    for (text, expected) in
        [("fast", Mode::Fast), ("slow", Mode::Slow), ("warp", Mode::Other("warp".to_owned()))]
    {
        let server = answering([json(&value!({"mode": text}).to_string())]).await;
        let inputs = SetInputs { mode: text.to_owned() };
        let outputs = set(&client!(enum_from_text, server), inputs).await.expect("it runs");
        assert_eq!(outputs.mode, Some(expected));
        assert_eq!(lines(&server), [format!("PUT /thing?mode={text}")]);
        assert_eq!(body(&only(&server)), value!({"mode": text, "others": [text, "slow"]}));
    }
}

pub(crate) async fn whole_object() {
    use printed::whole_object::{copy, copy_all};
    let server = answering([json(r#"{"thing":{"name":"bolt"}}"#), status(204)]).await;
    let outputs = copy(&client!(whole_object, server)).await.expect("it runs");
    assert_eq!(outputs.thing.and_then(|thing| thing.name).as_deref(), Some("bolt"));
    assert_eq!(body(&server.received()[1]), value!({"name": "bolt"}));
    let thing = value!({"name": "bolt", "label": "new", "owner": {"name": "Ada", "since": 7}});
    let server = answering([json(&thing.to_string()), status(204), status(204)]).await;
    let outputs = copy_all(&client!(whole_object, server)).await.expect("it runs");
    assert_eq!(outputs.label, Some(value!("new")));
    assert_eq!(body(&server.received()[1]), thing);
    assert_eq!(body(&server.received()[2]), thing["owner"]);
}

pub(crate) async fn directions() {
    use printed::directions::make;
    let server =
        answering([support::scripted::Reaction::json(201, r#"{"id":5,"name":"n"}"#)]).await;
    let outputs = make(&client!(directions, server)).await.expect("it runs");
    assert_eq!((outputs.id, outputs.name.as_str()), (Some(5), "n"));
    assert_eq!(body(&server.received()[0]), value!({"name": "n", "code": "c"}));
}

pub(crate) async fn json_body_conversions() {
    use printed::json_body_conversions::{CompleteInputs, IncompleteInputs, complete, incomplete};
    let server = silent().await;
    let client = client!(json_body_conversions, server);
    complete(&client, CompleteInputs { number: 5 }).await.expect("it runs");
    incomplete(&client, IncompleteInputs { number: 5 }).await.expect("it runs");
    let sent: Vec<_> = server.received().iter().map(body).collect();
    let whole = value!({"id": "5", "name": "n", "owner": {"code": "5"}});
    assert_eq!(sent, [whole, value!({"name": "5"})]);
}

/// What is an integer keeps its digits.
pub(crate) async fn wider_types() {
    use printed::wider_types::{MakeInputs, make, workflows::make::Owner};
    let server = silent().await;
    let friend = Owner { name: "f".into(), age: None, friend: None };
    let inputs = MakeInputs {
        size: 9_007_199_254_740_993,
        sizes: vec![1, 2],
        labels: [("a".to_owned(), "b".to_owned())].into(),
        ways: vec!["mail".into(), "ring".into()],
        owner: Owner { name: "n".into(), age: Some(5), friend: Some(friend.into()) },
    };
    make(&client!(wider_types, server), inputs).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /things?weight=9007199254740993&ways=mail&ways=ring"]);
    let expected = value!({
        "size": 9_007_199_254_740_993_i64, "sizes": [1, 2], "labels": {"a": "b"},
        "owner": {"name": "n", "age": 5, "friend": {"name": "f"}},
    });
    assert_eq!(body(&server.received()[0]), expected);
}

pub(crate) async fn json_body_optional() {
    use printed::json_body_optional::{MakeInputs, make};
    let server = silent().await;
    let client = client!(json_body_optional, server);
    let inputs = |colour: Option<&str>, size| MakeInputs {
        name: "n".into(),
        colour: colour.map(str::to_owned),
        size,
    };
    make(&client, inputs(None, Some(1))).await.expect("it runs");
    make(&client, inputs(Some("c"), Some(2))).await.expect("it runs");
    let sent: Vec<_> = server.received().iter().map(body).collect();
    let parts = |size| value!([{ "size": size }]);
    let first = value!({"name": "n", "parts": parts(1)});
    assert_eq!(sent, [first, value!({"name": "n", "colour": "c", "parts": parts(2)})]);
    let error = make(&client, inputs(None, None)).await.expect_err("there is no size");
    let expected = ErrorKind::MissingValue { expression: "$inputs.size" };
    assert_eq!((error.kind(), server.received().len()), (&expected, 2), "{error}");
}

pub(crate) async fn form_bodies() {
    use printed::form_bodies::{PayInputs, pay};
    let server = silent().await;
    let inputs =
        PayInputs { amount: 100, secret_code: "c0de/".into(), order: Some("o 1".to_owned()) };
    pay(&client!(form_bodies, server), inputs.clone()).await.expect("it runs");
    let sent = server.received();
    for request in &sent {
        let content_type = request.header("content-type");
        assert_eq!(content_type, Some("application/x-www-form-urlencoded"), "{}", request.line);
    }
    let bodies: Vec<_> =
        sent.iter().map(|request| String::from_utf8_lossy(&request.body)).collect();
    let mut first: Vec<&str> = bodies[0].split('&').collect();
    first.sort_unstable();
    assert_eq!(
        first,
        [
            "amount=100",
            "code=c0de%2F",
            "expand%5B%5D=customer",
            "expand%5B%5D=invoice",
            "items%5B0%5D%5Bprice%5D=p1",
            "items%5B1%5D%5Bprice%5D=p2",
            "metadata%5Border%20id%5D=o%201",
            "note=a%20b%26c",
            "tags=x,y",
        ]
    );
    let mut second: Vec<&str> = bodies[1].split('&').collect();
    second.sort_unstable();
    assert_eq!(second, ["amount=5", "metadata%5Border%5D=o1", "unknown=true"]);
    assert_eq!(bodies[2], "grant_type=password&user=me");

    // What a service repeats of a form is not shown.
    let echo = support::scripted::Reaction::json(400, r#"{"message":"bad c0de/ or c0de%2F"}"#);
    let server = answering([echo]).await;
    let error = pay(&client!(form_bodies, server), inputs).await.expect_err("400");
    assert!(!format!("{error} {error:?}").contains("c0de"), "{error}");
}

/// The parts of a multipart body.
fn parts(sent: &Received) -> Vec<String> {
    let content_type = sent.header("content-type").expect("there is one");
    let boundary =
        content_type.strip_prefix("multipart/form-data; boundary=").expect("the boundary is told");
    let text = String::from_utf8_lossy(&sent.body).into_owned();
    let text = text.strip_suffix(&format!("--{boundary}--\r\n")).expect("it has its end");
    text.split(&format!("--{boundary}\r\n")).skip(1).map(str::to_owned).collect()
}

fn part(head: &str, content: &str) -> String {
    format!("Content-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
}

pub(crate) async fn multipart_bodies() {
    use printed::multipart_bodies::{UploadInputs, upload};
    let server = silent().await;
    let content = "line 1\r\nline 2\r\n".to_owned();
    upload(&client!(multipart_bodies, server), UploadInputs { content }).await.expect("it runs");
    let file = "name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream";
    assert_eq!(
        parts(&only(&server)),
        [
            part(file, "line 1\r\nline 2\r\n"),
            part("name=\"purpose\"", "batch"),
            part("name=\"meta\"\r\nContent-Type: application/json", "{\"size\":3}"),
            part("name=\"note\"\r\nContent-Type: text/markdown", "plain"),
        ]
    );
}

pub(crate) async fn text_bodies() {
    use printed::text_bodies::{SendInputs, send};
    let server = silent().await;
    let inputs = SendInputs { text: "a & b".to_owned(), password: "p4ss".into() };
    send(&client!(text_bodies, server), inputs.clone()).await.expect("it runs");
    let sent: Vec<(Option<String>, String)> = server
        .received()
        .iter()
        .map(|request| {
            let body = String::from_utf8_lossy(&request.body).into_owned();
            (request.header("content-type").map(str::to_owned), body)
        })
        .collect();
    let of = |name: &str, body: &str| (Some(name.to_owned()), body.to_owned());
    assert_eq!(
        sent,
        [
            of("application/xml", "<note>hello</note>"),
            of("text/plain", "a & b"),
            of("application/json", r#"{"note": "as it is"}"#),
            of("application/json", r#"{"note":"n"}"#),
            of("application/octet-stream", "a & b"),
            of("text/plain", "p4ss"),
            of(
                "application/json-patch+json",
                r#"[{"op":"replace","path":"/note","value":"a & b"}]"#
            ),
            of("application/json", r#"{"reason":"a & b"}"#),
            of("application/xml", "<Note><note>a &amp; b</note></Note>"),
            (None, String::new()),
            of("text/markdown", r#"{"note":"a & b","pin":"p4ss"}"#),
        ]
    );
    assert!(!format!("{inputs:?}").contains("p4ss"));
}

pub(crate) async fn multipart_ways() {
    use printed::multipart_ways::{SendInputs, client, workflows::send::send};
    let server = silent().await;
    let base = || server.base_url();
    let things = client::things::Client::builder().base_url(base()).build();
    let old = client::old::Client::builder().base_url(base()).build();
    let (things, old) = (things.expect("it is a URL"), old.expect("it is a URL"));
    let picture = File::from(b"\xff".to_vec()).content_type("image/png");
    send(&things, &old, SendInputs { image: picture }).await.expect("it runs");
    let sent = server.received();
    let file =
        |name: &str| format!("name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: image/png");
    assert_eq!(parts(&sent[0]), [part("name=\"tags\"", "a,b"), part("name=\"deep[k]\"", "v")]);
    let chosen = [part(&file("file"), "\u{fffd}"), part("name=\"note\"", "A picture.")];
    assert_eq!(parts(&sent[1]), chosen);
    let link = [part("name=\"thumb\"", "none"), part("name=\"url\"", "https://a.example")];
    assert_eq!(parts(&sent[2]), link);
    assert_eq!(parts(&sent[3]), [part(&file("image"), "\u{fffd}")]);
    let lists = [("usual", "a,b"), ("pipes", "c|d"), ("multi", "e"), ("multi", "f")];
    let lists = lists.map(|(name, text)| part(&format!("name=\"{name}\""), text));
    assert_eq!(parts(&sent[4]), lists);
}

pub(crate) async fn media_types() {
    use printed::media_types::{ConvertInputs, convert};
    let picture = || Reaction::with_type(200, Some("image/png"), b"\xfe");
    let answers = [picture(), json(r#"{"a":"one"}"#), status(204), status(204), picture()];
    let server = answering(answers).await;
    let picture = File::from(b"\xff".to_vec()).content_type("image/webp");
    let inputs = ConvertInputs { picture, form: "a=b&c".into() };
    let outputs = convert(&client!(media_types, server), inputs).await.expect("it runs");
    assert_eq!((outputs.picture, outputs.a.as_deref()), (b"\xfe".to_vec(), Some("one")));
    let sent = server.received();
    let types: Vec<_> = sent.iter().map(|sent| sent.header("content-type")).collect();
    let form = "application/x-www-form-urlencoded";
    let json = "application/json";
    assert_eq!(types, ["image/webp", "text/plain", form, form, json].map(Some));
    let bodies: Vec<_> = sent.iter().map(|sent| String::from_utf8_lossy(&sent.body)).collect();
    let expected = ["\u{fffd}", "It is converted.", "a=b&c", "a=x%20y&b=c", r#"{"a":"x"}"#];
    assert_eq!(bodies, expected);
}
