//! Numbers, nulls and large values that descriptions write, and numbers that become wider.

use arazzo_runtime::{ErrorKind, Value, serde_json::json as value};

use super::{answering, body, client, json, lines, silent, status};
use crate::printed;

pub(crate) async fn large_numbers() {
    use printed::large_numbers::{CountInputs, count};
    let server = answering([json(r#"{"next":4000000001}"#), status(204)]).await;
    let outputs = count(&client!(large_numbers, server), CountInputs::default()).await;
    let outputs = outputs.expect("it runs");
    assert_eq!(lines(&server), ["GET /entries?from=4000000000", "POST /entries"]);
    let others = [4_000_000_000_i64, -3_000_000_000_i64];
    let mut entered = value!({"amount": 5_000_000_000_i64, "few": 5, "some": 7, "least": i64::MIN, "others": others});
    assert_eq!(body(&server.received()[1]), entered);
    // What is read back is as it is written.
    entered["some"] = value!(7.0);
    assert_eq!(outputs.whole, Some(entered));
    assert_eq!((outputs.from, outputs.least), (4_000_000_000, Some(i64::MIN)));
    assert_eq!(outputs.other, Some(4_000_000_000));
    assert_eq!(outputs.answer.next, Some(4_000_000_001));

    // It is the one that ends the workflow; and one that is too small.
    let server = answering([json(r#"{"next":4000000000}"#), json(r#"{"next":3999999999}"#)]).await;
    let client = client!(large_numbers, server);
    let outputs = count(&client, CountInputs::default()).await.expect("it runs");
    assert_eq!(outputs.whole, None);
    let error = count(&client, CountInputs::default()).await.expect_err("it is too small");
    assert!(matches!(error.kind(), ErrorKind::Criterion { .. }), "{error}");

    for (from, below) in
        [(Some(2_000_000_000), None), (Some(3_500_000_000), None), (None, Some(-3e9))]
    {
        let error = count(&client, CountInputs { from, below, whole: None })
            .await
            .expect_err("it is refused");
        assert!(matches!(error.kind(), ErrorKind::InvalidInput { .. }), "{error}");
    }
    assert_eq!(lines(&server).len(), 2, "nothing is sent with a wrong input");
}

pub(crate) async fn null_defaults() {
    use printed::null_defaults::{CopyInputs, call, copy};
    let server = silent().await;
    let client = client!(null_defaults, server);
    copy(&client, CopyInputs::default()).await.expect("it runs");
    let given = CopyInputs { count: Some(2), secret: Some("s".into()), ..CopyInputs::default() };
    copy(&client, given).await.expect("it runs");
    call(&client).await.expect("it runs");
    let bodies: Vec<_> = server.received().iter().map(body).collect();
    assert_eq!(
        bodies,
        [
            value!({"any": null}),
            value!({"secret": "s", "count": 2, "any": null}),
            value!({"text": "given", "any": null}),
        ]
    );
}

pub(crate) async fn wider_secrets() {
    use printed::wider_secrets::{OpenInputs, open};
    let server = silent().await;
    let inputs = OpenInputs {
        secret: None,
        pin: 7.into(),
        password: Some(8.into()),
        plain: -9,
        unsigned: Some(10.into()),
    };
    open(&client!(wider_secrets, server), inputs).await.expect("it runs");
    let sent = server.received();
    assert_eq!(
        lines(&server),
        ["POST /locks/7?password=8", "POST /locks/-7?password=-2.5", "POST /locks/-9?password=-9"]
    );
    let cookies: Vec<_> = sent.iter().map(|sent| sent.header("cookie")).collect();
    assert_eq!(cookies, [Some("session=10"), None, Some("session=8")]);
    assert_eq!(sent[0].header("x-pin"), Some("-9"));
    assert_eq!(body(&sent[0]), value!({"pin": 7, "maybe": 8, "number": -9.0, "open": -9}));
    assert_eq!(body(&sent[1]), value!({"pin": -8, "maybe": -5, "number": -1.0}));
    assert_eq!(body(&sent[2]), value!({"pin": -9, "maybe": 10, "number": 7.0}));
}

pub(crate) async fn large_payloads() {
    use printed::large_payloads::{KeepInputs, keep};
    let server = silent().await;
    let inputs = KeepInputs { name: "a".into(), more: None, any: None };
    let outputs = keep(&client!(large_payloads, server), inputs).await.expect("it runs");
    let wide = || Value::Object((0..60).map(|at| (format!("k{at}"), at.into())).collect());
    let long = || Value::Array((0..150).map(Value::from).collect());
    let deep = || (0..50).fold(value!(0), |inner, _| value!({"a": inner}));
    let mut named = wide();
    named["name"] = "a".into();
    let mut longer = long();
    longer.as_array_mut().expect("it is one").push("a".into());
    let deep_list = || (0..80).fold(value!(1), |inner, _| value!([inner]));
    let all = value!({"wide": wide(), "lists": deep_list(), "long": long(), "deep": deep(), "any": wide()});
    let bodies: Vec<_> = server.received().iter().map(body).collect();
    assert_eq!(bodies, [named.clone(), longer, deep(), all]);
    assert_eq!(outputs.sent, named);
}
