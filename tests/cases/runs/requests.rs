//! What is sent besides bodies: paths, queries, headers, in which order, and which answers go on.

use arazzo_runtime::ErrorKind;
use serde_json::json as value;

use super::{answering, body, client, json, lines, only, silent, status};
use crate::printed;
use support::scripted::Reaction;

pub(crate) async fn linear() {
    use printed::linear::{MakeAndGetInputs, make_and_get};
    let made = Reaction::json(201, r#"{"id":"7 a","name":"ignored"}"#);
    let server = answering([made.clone(), json(r#"{"id":"7 a","name":"bolt"}"#)]).await;
    let inputs = MakeAndGetInputs { name: "bolt".into(), colour: None };
    let outputs = make_and_get(&client!(linear, server), inputs.clone()).await.expect("it runs");
    assert_eq!((outputs.id.as_str(), outputs.name.as_deref()), ("7 a", Some("bolt")));
    assert_eq!(lines(&server), ["POST /things", "GET /things/7%20a"]);
    let first = &server.received()[0];
    assert_eq!(body(first), value!({"name": "bolt"}));
    assert_eq!(first.header("content-type"), Some("application/json"));

    let server = answering([made, status(404)]).await;
    let error = make_and_get(&client!(linear, server), inputs).await.expect_err("404 is not 200");
    assert_eq!((error.workflow_id(), error.step_id()), ("make-and-get", "get"));
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 200" });
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.completed().len(), 1);
    assert_eq!(error.completed()[0].output("id"), Some(&value!("7 a")));
}

pub(crate) async fn parameters() {
    use printed::parameters::{SendInputs, send, workflows::send::SendInputsMode};
    let server = silent().await;
    let inputs = SendInputs {
        text: "a b/ü&=".into(),
        small: -1,
        large: i64::MAX,
        number: 0.1,
        flag: true,
        mode: SendInputsMode::Slow,
    };
    let mut headers = inputs.clone();
    headers.text = "plain".into();
    send(&client!(parameters, server), headers).await.expect("it runs");
    let sent = only(&server);
    let path = "plain/-1/9223372036854775807/0.1/true/slow";
    let query = "text=plain&small=-1&large=9223372036854775807&number=0.1&flag=true&mode=slow";
    assert_eq!(lines(&server), [format!("GET /{path}?{query}")]);
    let expected = [
        ("x-text", "plain"),
        ("x-small", "-1"),
        ("x-large", "9223372036854775807"),
        ("x-number", "0.1"),
        ("x-flag", "true"),
        ("x-mode", "slow"),
    ];
    for (name, value) in expected {
        assert_eq!(sent.header(name), Some(value), "{name}");
    }

    // A line break cannot stand in a header, nor an empty text in a path; nothing is sent.
    for text in ["", "..", "a\nb"] {
        let mut refused = inputs.clone();
        refused.text = text.into();
        let error = send(&client!(parameters, server), refused).await.expect_err("it is refused");
        assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{text:?}: {error}");
    }
    assert_eq!(server.received().len(), 1);
}

pub(crate) async fn literals() {
    use printed::literals::send;
    let server = silent().await;
    send(&client!(literals, server)).await.expect("it runs");
    let query = "large=-9223372036854775808&number=0.5&whole=2&flag=true&mode=fast&dollar=%24top";
    assert_eq!(lines(&server), [format!("PUT /a%20b%2F%C3%BC/5?{query}")]);
    let expected = value!({
        "text": "quote \" backslash \\ brace {x} line\nend",
        "small": -7, "number": 1.0, "flag": false, "mode": "slow", "digits": "12",
    });
    assert_eq!(body(&only(&server)), expected);
}

pub(crate) async fn undeclared_parameters() {
    use printed::undeclared_parameters::{SendInputs, send};
    let server = silent().await;
    let inputs = SendInputs { trace: "t 1".into(), page: 2 };
    send(&client!(undeclared_parameters, server), inputs).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /things?page=2&sort=up", "GET /things/a%2Fb/2/a%2Fb"]);
    let sent = &server.received()[0];
    assert_eq!((sent.header("x-trace"), sent.header("x-level")), (Some("t 1"), Some("3")));
}

pub(crate) async fn chained() {
    use printed::chained::follow;
    let server = answering([json(r#"{"next":{"id":7},"large":8}"#), status(204)]).await;
    let outputs = follow(&client!(chained, server)).await.expect("it runs");
    assert_eq!(outputs.next, Some(7));
    assert_eq!(lines(&server), ["GET /first", "GET /second/7?large=8"]);

    for (answer, missing) in [
        (r#"{"large":8}"#, "$steps.first.outputs.next"),
        (r#"{"next":{"id":null},"large":8}"#, "$steps.first.outputs.next"),
        (r#"{"next":{"id":7}}"#, "$steps.first.outputs.large"),
    ] {
        let server = answering([json(answer)]).await;
        let error = follow(&client!(chained, server)).await.expect_err("there is no value");
        assert_eq!(error.kind(), &ErrorKind::MissingValue { expression: missing });
        assert_eq!((error.step_id(), error.completed().len()), ("second", 1));
        assert_eq!(server.received().len(), 1, "{answer}");
    }
}

pub(crate) async fn no_criteria() {
    use printed::no_criteria::read;
    for code in [200, 202, 299] {
        let server = answering([Reaction::json(code, r#"{"id":"1"}"#)]).await;
        let outputs = read(&client!(no_criteria, server)).await.expect("any 2xx will do");
        assert_eq!(outputs.id, "1");
    }
    for code in [304, 404, 500] {
        let server = answering([Reaction::json(code, r#"{"id":"1"}"#)]).await;
        let error = read(&client!(no_criteria, server)).await.expect_err("no 2xx");
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(code)));
    }
}

pub(crate) async fn conditions() {
    use printed::conditions as case;
    let codes = [200, 204, 299, 300, 404, 500];
    /// Asserts for which statuses a workflow succeeds.
    macro_rules! accepts {
        ($workflow:ident: $($code:literal)*) => {
            for code in codes {
                let server = answering([status(code)]).await;
                let run = case::$workflow(&client!(conditions, server)).await;
                let expected: &[u16] = &[$($code),*];
                assert_eq!(run.is_ok(), expected.contains(&code), "{code}: {run:?}");
            }
        };
    }
    accepts!(either: 200 404);
    accepts!(range: 200 204 299);
    accepts!(not: 200 204 299 300 500);
    accepts!(mirrored: 200 204 299);
    accepts!(quoted: 204);
    accepts!(nested: 200 204 299 404);
    accepts!(precedence: 500);
    accepts!(folded: 200 204);
}

pub(crate) async fn impossible() {
    use printed::impossible::read;
    for code in [200, 404] {
        let server = answering([status(code)]).await;
        let error = read(&client!(impossible, server)).await.expect_err("no status meets both");
        assert!(matches!(error.kind(), ErrorKind::Criterion { .. }), "{error}");
    }
}

pub(crate) async fn no_server() {
    use printed::no_server::{Client, read};
    let error = Client::builder().build().expect_err("there is no address");
    assert_eq!(error.kind(), &ErrorKind::Configuration);
    let server = silent().await;
    read(&client!(no_server, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /thing"]);
}

pub(crate) async fn anchors() {
    use printed::anchors::read;
    let server = answering([status(200)]).await;
    read(&client!(anchors, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /thing?limit=5"; 3]);
}

pub(crate) async fn references() {
    use printed::references::read;
    let answer =
        Reaction::with_type(200, Some("application/json; charset=utf-8"), br#"{"name":"nut"}"#);
    let server = answering([answer]).await;
    let outputs = read(&client!(references, server)).await.expect("it runs");
    assert_eq!(outputs.name.as_deref(), Some("nut"));
    assert_eq!(lines(&server), ["POST /read?limit=5"]);
    let sent = only(&server);
    assert_eq!(sent.header("content-type"), Some("application/vnd.things+json"));
    assert_eq!(body(&sent), value!({"name": "bolt"}));
}

pub(crate) async fn two_workflows() {
    use printed::two_workflows::{one, two};
    let server = answering([json(r#"{"name":"x"}"#)]).await;
    let client = client!(two_workflows, server);
    assert_eq!(one(&client).await.expect("it runs").name.as_deref(), Some("x"));
    two(&client).await.expect("it runs");
    assert_eq!(lines(&server), ["PUT /thing?level=1", "PUT /thing", "PUT /thing"]);
    let received = server.received();
    assert_eq!(body(&received[0]), value!({"name": "one"}));
    assert!(received[1].body.is_empty() && received[1].header("content-type").is_none());
    assert_eq!(body(&received[2]), value!({"name": "two"}));
}

pub(crate) async fn two_services() {
    use printed::two_services::{client, workflows};
    let things = answering([json(r#"{"name":"bolt"}"#)]).await;
    let stock = answering([json(r#"{"count":5}"#)]).await;
    let builder = client::things::Client::builder().base_url(things.base_url());
    let of_things = builder.key("k1").build().expect("the address is one");
    let builder = client::stock::Client::builder().base_url(stock.base_url());
    let of_stock = builder.key("k2").build().expect("the address is one");
    let outputs = workflows::description::read::read(&of_things).await.expect("it runs");
    assert_eq!(outputs.thing.name, "bolt");
    let outputs = workflows::description_of_stock::read::read(&of_stock).await.expect("it runs");
    assert_eq!(outputs.thing.count, 5);
    assert_eq!(only(&things).header("x-things-key"), Some("k1"));
    assert_eq!(only(&stock).header("x-stock-key"), Some("k2"));
}

pub(crate) async fn optional_parameters() {
    use printed::optional_parameters as case;
    let server = silent().await;
    let client = client!(optional_parameters, server);
    case::send_optional(&client, case::SendOptionalInputs::default()).await.expect("it runs");
    let inputs = case::SendOptionalInputs {
        text: Some("a".into()),
        small: Some(-1),
        large: Some(i64::MAX),
        number: Some(0.1),
        flag: Some(false),
        mode: Some(case::workflows::send_optional::SendOptionalInputsMode::Fast),
    };
    case::send_optional(&client, inputs).await.expect("it runs");
    let query = "text=a&small=-1&large=9223372036854775807&number=0.1&flag=false&mode=fast";
    assert_eq!(lines(&server), ["GET /optional".to_owned(), format!("GET /optional?{query}")]);
    let received = server.received();
    for (name, value) in [
        ("x-text", "a"),
        ("x-small", "-1"),
        ("x-large", "9223372036854775807"),
        ("x-number", "0.1"),
        ("x-flag", "false"),
        ("x-mode", "fast"),
    ] {
        assert_eq!((received[0].header(name), received[1].header(name)), (None, Some(value)));
    }
}

pub(crate) async fn undeclared_optional() {
    use printed::undeclared_optional::{SendInputs, send};
    let server = silent().await;
    let client = client!(undeclared_optional, server);
    send(&client, SendInputs { trace: None }).await.expect("it runs");
    send(&client, SendInputs { trace: Some("t".into()) }).await.expect("it runs");
    let received = server.received();
    let sent: Vec<_> = received.iter().map(|one| one.header("x-trace")).collect();
    assert_eq!(sent, [None, Some("t")]);
}

pub(crate) async fn impossible_status() {
    use printed::impossible_status::{after, alone, either, inside, not_equal};
    for code in [200, 404] {
        let server = answering([status(code)]).await;
        let client = client!(impossible_status, server);
        let error = alone(&client).await.expect_err("no status is 'ok'");
        assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 'ok'" });
        assert_eq!(error.status(), Some(code));
        let run = either(&client).await;
        assert_eq!(run.is_ok(), code == 404, "{code}: {run:?}");
        let run = inside(&client).await;
        assert_eq!(run.is_ok(), code == 404, "{code}: {run:?}");
        not_equal(&client).await.expect("no status is 'ok'");
    }
    let server = answering([status(200)]).await;
    let client = client!(impossible_status, server);
    let error = either(&client).await.expect_err("200 is not 404");
    let condition = "$statusCode == 'ok' || $statusCode == 404";
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition });
    let error = after(&client).await.expect_err("200 is not 404, and nothing is tried again");
    assert_eq!(error.kind(), &ErrorKind::Criterion { condition: "$statusCode == 404" });
    assert_eq!(lines(&server), ["GET /thing"; 3]);
}

pub(crate) async fn status_beyond_statuses() {
    use printed::status_beyond_statuses::{below, fraction, negative};
    for code in [200, 404] {
        let server = answering([status(code)]).await;
        let client = client!(status_beyond_statuses, server);
        below(&client).await.expect("every status is below");
        negative(&client).await.expect("every status is above");
        let run = fraction(&client).await;
        assert_eq!(run.is_ok(), code == 200, "{code}: {run:?}");
    }
}

pub(crate) async fn deprecated() {
    use printed::deprecated::read;
    let server = silent().await;
    read(&client!(deprecated, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /thing"]);
}

pub(crate) async fn path_with_fragment() {
    use printed::path_with_fragment::refresh;
    let server = silent().await;
    refresh(&client!(path_with_fragment, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /oauth2/token?scope=all"]);
}

pub(crate) async fn parameter_styles() {
    use printed::parameter_styles as case;
    let server = silent().await;
    let client = client!(parameter_styles, server);
    let colours = || vec!["blue".to_owned(), "black".to_owned(), "a,b".to_owned()];
    let inputs = case::ListsInputs { colours: colours(), more: None };
    case::lists(&client, inputs).await.expect("it runs");
    case::objects(&client).await.expect("it runs");
    case::undeclared(&client, case::UndeclaredInputs { colours: Some(colours()) })
        .await
        .expect("it runs");
    let all = "blue,black,a%2Cb";
    let expected = [
        format!(
            "GET /{all}/.{all}/.blue.black.a%2Cb/;matrix={all}/;matrices=blue;matrices=black;matrices=a%2Cb/;one=blue"
        ),
        format!(
            "GET /colours?form={all}&exploded=blue&exploded=black&exploded=a%2Cb&space=blue%20black%20a%2Cb\
             &pipe=blue%7C1&deep%5B%5D=blue&deep%5B%5D=black&deep%5B%5D=a%2Cb\
             &json=%5B%22blue%22%2C%22black%22%2C%22a%2Cb%22%5D&reserved=a/b?c%26d"
        ),
        "GET /colours?object=R,100,G,200,B,150&R=100&G=200&deepObject%5BR%5D=100&deepObject%5Binner%5D%5Bdeep%5D=x%20y\
         &any=%7B%22a%22%3A%22x%22%2C%22b%22%3A%5B1%2C2%5D%7D"
            .to_owned(),
        "GET /colours?list=1&list=two&colours=blue&colours=black&colours=a%2Cb".to_owned(),
    ];
    assert_eq!(lines(&server), expected);
    let received = server.received();
    assert_eq!(received[1].header("x-colours"), Some("blue,black,a,b"));
    assert_eq!(received[1].header("cookie"), Some("colours=blue,black,a%2Cb; session=s1"));
    assert_eq!(received[2].header("x-object"), Some("R=100,G=200"));
    assert_eq!(received[3].header("x-list"), Some("1,2"));
    assert_eq!(received[3].header("cookie"), Some("theme=dark"));

    // An empty list leaves no segment, which would reach another path.
    let inputs = case::ListsInputs { colours: Vec::new(), more: None };
    let error = case::lists(&client, inputs).await.expect_err("it is refused");
    assert!(matches!(error.kind(), ErrorKind::RefusedValue { .. }), "{error}");
    assert_eq!(server.received().len(), 4);
}

pub(crate) async fn server_variables() {
    use printed::server_variables::{Client, client::Server, get};
    let server = silent().await;
    let address = server.base_url().trim_start_matches("http://").trim_end_matches("/v1");
    let builder = || Client::builder().server_host(address);
    let client = builder().server_version("v2").build().expect("v2 is a version");
    get(&client).await.expect("it runs");
    let sent = |server: &support::scripted::Scripted| -> Vec<String> {
        server.received().iter().map(|r| r.line.replace(" HTTP/1.1", "")).collect()
    };
    let own = ["POST /upload/thing", "GET /status/status"];
    assert_eq!(sent(&server), ["GET /v2/thing", own[0], own[1], "PUT /v2/status"]);

    // Another server of the description has a variable of the same name; operations keep their servers.
    let client = builder().server(Server::Sandbox).server_host_variable(address).build();
    get(&client.expect("it is a URL")).await.expect("it runs");
    assert_eq!(sent(&server)[4..], ["GET /sandbox/thing", own[0], own[1], "PUT /sandbox/status"]);

    // A base URL of the caller's is for all of them.
    get(&client!(server_variables, server)).await.expect("it runs");
    let all = ["GET /v1/thing", "POST /v1/thing", "GET /v1/status", "PUT /v1/status"];
    assert_eq!(sent(&server)[8..], all);

    let error = builder().server_version("v3").build().expect_err("v3 is no version");
    assert_eq!(error.kind(), &ErrorKind::Configuration);
    assert!(error.to_string().contains("expected one of v1, v2"), "{error}");
}

pub(crate) async fn paths_with_queries() {
    use printed::paths_with_queries::list;
    let server = silent().await;
    list(&client!(paths_with_queries, server)).await.expect("it runs");
    let expected =
        ["GET /a%20b?list-type=2&versions&prefix=p&tags=x%2Cy", "PUT /b?uploadId=u%261&number=2"];
    assert_eq!(lines(&server), expected);
}

pub(crate) async fn relative_servers() {
    use printed::relative_servers::Server;
    let urls = [Server::default(), Server::SelfExampleVersion].map(|server| server.url());
    assert_eq!(urls, ["https://self.example/v1", "https://self.example/{version}"]);
}
