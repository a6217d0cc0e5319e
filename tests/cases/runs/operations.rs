//! Operations that are called by themselves, and values that nothing describes.

use arazzo_runtime::ErrorKind;
use serde_json::json as value;

use super::{answering, body, client, json, lines, only, silent, status};
use crate::printed;
use support::scripted::Reaction;

pub(crate) async fn untyped_values() {
    use printed::untyped_values::r#move;
    let server = answering([json(r#"{"id":"a/b","size":5}"#), status(204)]).await;
    r#move(&client!(untyped_values, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["GET /things", "PUT /things/a%2Fb?size=5"]);
    assert_eq!(body(&server.received()[1]), value!({"id": "a/b", "size": 5}));

    // An absent value is no empty segment.
    let server = answering([json("{}")]).await;
    let error = r#move(&client!(untyped_values, server)).await.expect_err("there is no id");
    assert!(matches!(error.kind(), ErrorKind::MissingValue { .. }), "{error}");
}

pub(crate) async fn offered() {
    use printed::offered::{
        count_pets,
        types::{Pet, PetsCountResponse},
    };
    let pet = || Reaction::json(200, r#"{"id":"1","name":"Rex","secret":"bone"}"#);
    let (done, pets) = (status(204), json(r#"[{"name":"Rex"}]"#));
    let (null, count) = (json("null"), json(r#"{"pets":2}"#));
    let answers = [pet(), done.clone(), pet(), done, pets.clone(), pets, null, pet(), count];
    let server = answering(answers).await;
    let client = client!(offered, server);

    let fields = ["a".to_owned(), "b".to_owned()];
    let call = client.get_pets_id(Some(&fields), "t", Some(&"s".into()), "1");
    let found: Pet = call.send().await.expect("it is found").into_body();
    assert_eq!((found.id.as_deref(), found.name.as_str()), (Some("1"), "Rex"));
    assert!(!format!("{found:?}").contains("bone"));
    client.remove_pet("1").send().await.expect("it is gone");
    client.add_pet(&found).send().await.expect("it is added");
    client.replace_pets(None).send().await.expect("they are replaced");
    let all = client.list_pets(Some(2), None).send().await.expect("there are some");
    assert_eq!(all.len(), 1);
    let outputs = count_pets(&client).await.expect("it runs");
    assert_eq!(outputs.first.as_deref(), Some("Rex"));
    assert_eq!(*client.oldest_pet().send().await.expect("there is an answer"), None);
    let oldest = client.oldest_pet().send().await.expect("it is found").into_body();
    assert_eq!(oldest.map(|pet| pet.name).as_deref(), Some("Rex"));
    let count: Option<PetsCountResponse> =
        client.pets_count().send().await.expect("there is one").into_body();
    assert_eq!(count.and_then(|count| count.pets), Some(2));

    let expected = [
        "GET /pets/1?fields=a&fields=b",
        "DELETE /pets/1",
        "POST /pets",
        "PUT /pets",
        "GET /pets?page=2",
        "GET /pets",
        "GET /pets/oldest",
        "GET /pets/oldest",
        "GET /pets/count",
    ];
    assert_eq!(lines(&server), expected);
    let received = server.received();
    assert_eq!(received[0].header("x-trace"), Some("t"));
    assert_eq!(received[0].header("cookie"), Some("session=s"));
    assert_eq!(body(&received[2]), value!({"id": "1", "name": "Rex", "secret": "bone"}));
    assert_eq!(received[3].body, b"");
}

/// Methods are sent as they are written, also those of other letters.
pub(crate) async fn methods() {
    use printed::methods::find;
    let server = silent().await;
    let client = client!(methods, server);
    client.select().send().await.expect("it is done");
    client.search().send().await.expect("it is done");
    client.properties().send().await.expect("it is done");
    let outputs = find(&client).await.expect("it runs");
    assert_eq!(outputs.method, "copy");
    let expected =
        ["QUERY /files", "M-SEARCH /files", "PROPFIND /files", "LINK /files", "copy /files"];
    assert_eq!(lines(&server), expected);
}

/// What is beside the reference of a path item counts, and so does what the reference leads to.
pub(crate) async fn path_items() {
    let server = silent().await;
    printed::path_items::both(&client!(path_items, server)).await.expect("it runs");
    let expected = [
        "POST /things/7?trace=a",
        "GET /things/8?trace=b&limit=5",
        "DELETE /things/9",
        "PATCH /things/10",
    ];
    assert_eq!(lines(&server), expected);
}

/// What has stopped generators of clients: each line is a part of a real description.
pub(crate) async fn traps() {
    use printed::traps::types::{
        ByYearFilter, RefreshRequest, ResultOk, ResultOrder, ResultWait, UploadRequest,
    };
    let result = value!({
        "ok": "true", "order": "asc", "zero": -0.0, "map": {"a": "b"}, "wait": {"type": "wait_some", "count": u64::MAX},
        "option": {"value": "x"}, "string": {"text": "x"}, "error": {"message": "x"}, "vec": {"items": ["x"]},
        "box": {"inner": {"inner": {}}}, "client": {"id": "x"}, "status": "Other", "code": {"code": 7}, "mixed": {"a": "x"},
    });
    let token = json(r#"{"access_token": "t", "expires": -9223372036854775808}"#);
    let plain =
        |text: &str| Reaction::with_type(200, Some("application/octet-stream"), text.as_bytes());
    let server = answering([
        token,
        json(&result.to_string()),
        status(200),
        plain("\u{7f}picture"),
        plain("v=0"),
        plain("a,b"),
        plain("any"),
        status(204),
        status(204),
    ])
    .await;
    let client = client!(traps, server);

    let secret = RefreshRequest { token: Some("a&b".into()) };
    let token = client.refresh(Some(&secret)).send().await.expect("it is given");
    assert_eq!(token.access_token.as_ref().map(|token| token.expose().as_str()), Some("t"));
    assert_eq!(token.expires, Some(i64::MIN));
    let filter = ByYearFilter { colour: Some("red".into()), size: Some(2) };
    let (from, to) = (Some("2026-01-01T00:00:00Z"), Some("2026-12-31T23:59:59+01:00"));
    let found =
        client.by_year(2026, Some("a"), from, to, Some(&filter)).send().await.expect("it is there");
    assert_eq!((&found.ok, found.order.as_ref()), (&ResultOk::True, Some(&ResultOrder::AscValue)));
    let count = match &found.wait {
        Some(ResultWait::WaitSome(wait)) => Some(wait.count),
        _ => None,
    };
    assert_eq!(count, Some(u64::MAX));
    assert_eq!(found.map.as_ref().and_then(|map| map.get("a")).map(String::as_str), Some("b"));
    assert_eq!(found.code.as_ref().and_then(|status| status.code), Some(7));
    assert_eq!(found.status.as_ref().map(|status| status.as_str()), Some("Other"));
    client.is_there(2026).send().await.expect("it is there");
    assert_eq!(client.picture().send().await.expect("a picture").body, b"\x7fpicture");
    assert_eq!(client.session().send().await.expect("a session").body, "v=0");
    assert_eq!(client.table().send().await.expect("a table").body, "a,b");
    assert_eq!(client.anything().send().await.expect("anything").body, "any");
    client.put_anything(None).send().await.expect("it is done");
    let upload = UploadRequest { file: Some("a".into()), filter: None };
    client.upload(Some(&upload)).send().await.expect("it is done");

    assert_eq!(lines(&server), trapped());
    assert_eq!(server.received()[0].body, b"token=a%26b");
}

/// What the calls of `traps` send.
fn trapped() -> [String; 9] {
    let times =
        "StartTime%3C=2026-01-01T00%3A00%3A00Z&StartTime%3E=2026-12-31T23%3A59%3A59%2B01%3A00";
    [
        "POST /oauth2/token".to_owned(),
        format!(
            "GET /%3Ctype%3E/things/2026?type=a&{times}&filter%5Bcolour%5D=red&filter%5Bsize%5D=2"
        ),
        "HEAD /%3Ctype%3E/things/2026".to_owned(),
        "GET /pictures".to_owned(),
        "GET /sessions".to_owned(),
        "GET /tables".to_owned(),
        "GET /anything".to_owned(),
        "PUT /anything".to_owned(),
        "POST /uploads".to_owned(),
    ]
}

pub(crate) async fn redirects() {
    use printed::redirects::session;
    let to = |place: &str| {
        let found = Reaction::with_type(302, None, b"").header("location", place);
        found.header("set-cookie", "sid=1")
    };
    let moved = Reaction::with_type(307, None, b"").header("location", "/v1/home");
    let server = answering([to("/v1/home"), to("/v1/jobs/7"), moved, json(r#"{"id":"7"}"#)]).await;
    let outputs = session(&client!(redirects, server)).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /login", "POST /jobs", "GET /me", "GET /home"]);
    let cookie = server.received()[2].header("cookie").map(str::to_owned);
    assert_eq!((cookie.as_deref(), outputs.id.as_deref()), (Some("sid=1"), Some("7")));
    assert_eq!(outputs.job.as_deref(), Some("/v1/jobs/7"));
}

pub(crate) async fn later_openapi() {
    use printed::later_openapi::{
        client::{offered_newer, offered_older},
        types::offered_newer::{PutNewerFilter, PutNewerRequest},
    };
    let server = answering([json(r#"{"name":"bolt"}"#), status(204), status(204)]).await;
    let newer = offered_newer::Client::builder().base_url(server.base_url());
    let older = offered_older::Client::builder().base_url(server.base_url());
    let newer = newer.build().expect("the address is one");
    let older = older.build().expect("the address is one");
    let filter = PutNewerFilter { name: Some("a".into()) };
    let request = PutNewerRequest { part: "p {}".into() };
    let put = newer.put_newer(Some(&filter), &request).send().await.expect("it is done");
    assert_eq!(put.name.as_deref(), Some("bolt"));
    newer.remove_newer().send().await.expect("it is done");
    older.remove_older().send().await.expect("it is done");
    let expected =
        ["PUT /newer?filter=%7B%22name%22%3A%22a%22%7D", "DELETE /newer", "DELETE /older"];
    assert_eq!(lines(&server), expected);
    let sent = String::from_utf8_lossy(&server.received()[0].body).into_owned();
    assert!(sent.contains("name=\"part\"\r\nContent-Type: text/css\r\n\r\np {}"), "{sent}");
}

pub(crate) async fn swagger_answers() {
    let file = |media_type: &str| Reaction::with_type(200, Some(media_type), b"{\"a\": \xff}");
    let types = ["application/json", "application/pdf", "image/png"];
    let server = answering(types.map(file).into_iter().chain([json(r#"{"name":"n"}"#)])).await;
    let client = client!(swagger_answers, server);
    let bytes = b"{\"a\": \xff}";
    assert_eq!(client.json_file().send().await.expect("a file").body, bytes);
    assert_eq!(client.pdf_file().send().await.expect("a file").body, bytes);
    assert_eq!(client.any_file().send().await.expect("a file").body, bytes);
    assert_eq!(client.lists().send().await.expect("it is there").name.as_deref(), Some("n"));
    let accepted = server.received()[1].header("accept").map(str::to_owned);
    assert_eq!(accepted.as_deref(), Some("application/pdf"));
}

pub(crate) async fn whole_query() {
    use printed::whole_query::{ExampleInputs, example};
    let server = silent().await;
    let inputs = ExampleInputs { word: "a&b".into(), query: "word=c".into() };
    example(&client!(whole_query, server), inputs).await.expect("it runs");
    let expected = ["word=a&limit=3", "word=a%26b&limit=3", "word=c", "word=a%26b"];
    assert_eq!(lines(&server), expected.map(|query| format!("GET /find?{query}")));
}

pub(crate) async fn overridden_parameters() {
    use printed::overridden_parameters::{MakeInputs, make};
    let server = silent().await;
    make(&client!(overridden_parameters, server), MakeInputs { tenant: 1 }).await.expect("it runs");
    assert_eq!(lines(&server), ["POST /things?X-Tenant=2&x-tenant=a", "POST /things"]);
    let sent = server.received();
    let of = |name: &str| sent.iter().map(|sent| sent.header(name)).collect::<Vec<_>>();
    assert_eq!(of("x-tenant"), [Some("1"), Some("3")]);
    let versions =
        ["application/json; charset=utf-8; version=\"2\"", "application/json; version=1"];
    assert_eq!(of("content-type"), versions.map(Some));
    let bodies: Vec<_> = sent.iter().map(body).collect();
    assert_eq!(bodies, [value!({"two": 1}), value!({"one": "text"})]);
}

pub(crate) async fn open_inputs() {
    use printed::open_inputs::{
        OuterInputs, outer,
        workflows::outer::{OuterInputsLabels, OuterInputsLabelsInner},
    };
    let server = silent().await;
    let inner = OuterInputsLabelsInner {
        a: Some("b".into()),
        rest: [("c".to_owned(), "d".to_owned())].into(),
    };
    let labels = OuterInputsLabels {
        name: Some("n".into()),
        inner: Some(inner),
        rest: [("size".to_owned(), 7)].into(),
    };
    outer(&client!(open_inputs, server), OuterInputs { labels }).await.expect("it runs");
    let sent = value!({"name": "n", "inner": {"a": "b", "c": "d"}, "size": 7});
    assert_eq!(body(&only(&server)), sent);
}
