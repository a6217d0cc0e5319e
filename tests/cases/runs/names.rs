//! Names that Rust or the printed code has for something else.

use serde_json::json as value;

use super::{answering, body, client, json, lines, silent, status};
use crate::printed;

pub(crate) async fn names() {
    use printed::names as case;
    let answer = json(
        r#"{"type":"t","self":"s","Self":"S","":"e","3g":"g","größe":6,"a-b":"d","result":{"order":"-1"},
            "name":"lower","Name":"upper"}"#,
    );
    let server = answering([answer, status(204)]).await;
    let client = client!(names, server);
    let inputs = case::TypeInputs {
        r#type: "a".into(),
        self_: "b".into(),
        self__: "c".into(),
        r#fn: "d".into(),
    };
    let outputs = case::r#type(&client, inputs).await.expect("it runs");
    assert_eq!(outputs.r#type, "t");
    assert_eq!((outputs.self_.as_deref(), outputs.self__.as_deref()), (Some("s"), Some("S")));
    assert_eq!((outputs.empty.as_deref(), outputs.größe), (Some("g"), Some(6)));
    assert_eq!(outputs.other, Some(case::types::Order::Minus1));
    assert_eq!(outputs.dotted.as_deref(), Some("d"));
    let expected = value!({
        "type": "a", "self": "b", "Self": "c", "": "d", "3g": "g3", "name": "lower", "Name": "upper", "größe": 5,
        "a b": "blank", "a-b": "dash", "a_b": "line",
    });
    assert_eq!(body(&server.received()[0]), expected);
    assert_eq!(server.received()[0].header("x-fn"), Some("d"));
    let expected = [
        "POST /a?self=b&body=c",
        "GET /builder",
        "GET /http?order=ASC",
        // The fragment only tells two operations of the same path apart.
        "GET /oauth2/token",
        "GET /a",
        "GET /b",
    ];
    assert_eq!(lines(&server), expected);

    // Required names are those that are written, whatever number they are.
    let error = case::types::Error {
        code: None,
        n1_10: "a".into(),
        n1_1: None,
        n0x1_f: "b".into(),
        r#true: "c".into(),
    };
    let expected = value!({"1.10": "a", "0x1F": "b", "true": "c"});
    assert_eq!(serde_json::to_value(&error).expect("it is JSON"), expected);

    case::type_workflow(&client).await.expect("it runs");
    case::n3(&client).await.expect("it runs");
    case::crate_(&client).await.expect("it runs");
}

pub(crate) async fn steps_and_locals() {
    use printed::steps_and_locals::{SelfInputs, read, self_};
    let server = answering([
        json(r#"{"id":"1"}"#),
        json(r#"{"id":"2"}"#),
        json(r#"{"id":"3"}"#),
        status(204),
    ])
    .await;
    read(&client!(steps_and_locals, server)).await.expect("it runs");
    assert_eq!(lines(&server)[3], "POST /thing/1?run=2&inputs=3");

    let server = answering([status(204), status(204), status(204)]).await;
    let some = |text: &str| Some(text.to_owned());
    let inputs = SelfInputs { self_: some("a"), self__: some("b"), crate_: some("c") };
    self_(&client!(steps_and_locals, server), inputs).await.expect("it runs");
    let sent = ["a", "a-b-c", "c-b"].map(|id| format!("POST /thing/{id}?run=r&inputs=i"));
    assert_eq!(lines(&server), sent);
}

pub(crate) async fn names_not_ascii() {
    use printed::names_not_ascii::copy;
    let sent = value!({"ähnlich": "a", "a\u{308}hnlich": "e\u{301}", "数": 5, "camelCase": "c"});
    let server = answering([json(&sent.to_string()), status(204)]).await;
    let outputs = copy(&client!(names_not_ascii, server)).await.expect("it runs");
    assert_eq!(outputs.ähnlich.as_deref(), Some("a"));
    assert_eq!(body(&server.received()[1]), sent);
    let server = answering([json(&sent.to_string()), status(204)]).await;
    let outputs = printed::names_not_ascii::数(&client!(names_not_ascii, server)).await;
    assert_eq!(outputs.expect("it runs").ähnlich.as_deref(), Some("a"));
}

/// Each credential goes to its header, and a client is cloned as others are.
pub(crate) async fn names_of_clients() {
    use printed::names_of_clients::{Client, types::Send};
    let server = answering([json("{}")]).await;
    let client = Client::builder()
        .base_url(server.base_url())
        .secrets("a")
        .server_region("b")
        .add_credential("c")
        .trace_context_credential("d")
        .maß("e")
        .mass("f")
        .server_region_variable("us")
        .build()
        .expect("the address is one");
    let call = client.clone().clone_operation(&Send { a: None });
    call.send().await.expect("it is sent");
    client.cmp_operation("x").send().await.expect("it is called");
    let received = &server.received()[1];
    for (header, value) in
        [("x-a", "a"), ("x-b", "b"), ("x-c", "c"), ("x-d", "d"), ("x-e", "e"), ("x-f", "f")]
    {
        assert_eq!(received.header(header), Some(value));
    }
}

/// Functions that are called as their variables are, and structs that are called as those of another workflow.
pub(crate) async fn workflows_of_one_name() {
    use printed::workflows_of_one_name::workflows::{description_a, description_b};
    let server = silent().await;
    let client = client!(workflows_of_one_name, server);
    let inputs = description_a::client::ClientInputs { zz: Some("a".into()) };
    description_a::client::client(&client, inputs).await.expect("it runs");
    description_a::both::both(&client).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /a", "GET /1", "GET /b", "GET /b"]);
    let inputs = description_b::state::StateInputs { p: "a".into() };
    description_b::state::state(&client, inputs).await.expect("it runs");
}

pub(crate) async fn enum_self() {
    use printed::enum_self::{read, types::ReadResponseItem};
    let texts = ["self", "Self", "self_"];
    let server = answering([json(&value!(texts).to_string())]).await;
    let outputs = read(&client!(enum_self, server)).await.expect("it runs");
    let back: Vec<&str> = outputs.all.iter().map(ReadResponseItem::as_str).collect();
    assert_eq!(back, texts);
    for (index, one) in outputs.all.iter().enumerate() {
        assert!(!matches!(one, ReadResponseItem::Other(_)), "{one}");
        assert!(!outputs.all[..index].contains(one), "{one}");
    }
}

pub(crate) async fn one_letter_schemas() {
    use printed::one_letter_schemas::{read, types::C};
    let answer = r#"{"pa":{"map":"1"},"pd":{"map":"2","it":"3"},"pobject":{"map":"4","object":"5"},
        "perror":{"map":"6"},"pother":{"property":"7"},"mode":"a","level":"S"}"#;
    let server = answering([json(answer)]).await;
    let all = read(&client!(one_letter_schemas, server)).await.expect("it runs").all;
    assert_eq!(all.pa.and_then(|it| it.map).as_deref(), Some("1"));
    let d = all.pd.expect("it came");
    assert_eq!((d.map.as_str(), d.it.as_deref()), ("2", Some("3")));
    assert_eq!(all.pobject.and_then(|it| it.object).as_deref(), Some("5"));
    assert_eq!(all.perror.map(|it| it.map).as_deref(), Some("6"));
    assert_eq!(all.pother.and_then(|it| it.property).as_deref(), Some("7"));
    assert_eq!((all.mode.as_ref().map(|it| it.as_str()), all.level), (Some("a"), Some(C::S)));
    assert_eq!(all.pk, None);
}
