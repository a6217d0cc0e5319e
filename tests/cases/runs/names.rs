//! Names that Rust or the printed code has for something else.

use serde_json::json as value;

use super::{answering, body, client, json, lines, status};
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

    case::type_workflow(&client).await.expect("it runs");
    case::_3(&client).await.expect("it runs");
    case::crate_(&client).await.expect("it runs");
}

pub(crate) async fn steps_and_locals() {
    use printed::steps_and_locals::read;
    let server = answering([
        json(r#"{"id":"1"}"#),
        json(r#"{"id":"2"}"#),
        json(r#"{"id":"3"}"#),
        status(204),
    ])
    .await;
    read(&client!(steps_and_locals, server)).await.expect("it runs");
    assert_eq!(lines(&server)[3], "POST /thing/1?run=2&inputs=3");
}
