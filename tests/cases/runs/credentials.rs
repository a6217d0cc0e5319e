//! How credentials are sent.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use arazzo_runtime::{
    ClientCredentials, ErrorKind, RefreshToken, Token, TokenFuture, TokenSource, WorkflowError,
};
use support::scripted::{Reaction, Scripted};

use super::{answering, lines, silent, status};
use crate::printed::credentials::{self as case, Client, ClientBuilder};

fn builder(server: &Scripted) -> ClientBuilder {
    Client::builder().base_url(server.base_url())
}

pub(crate) async fn credentials() {
    everywhere().await;
    alternatives().await;
    passed().await;
    renewed().await;
    locked().await;
    granted().await;
}

async fn everywhere() {
    let server = silent().await;
    let client = builder(&server)
        .in_query("k3y&")
        .in_cookie("s1d")
        .basic("Aladdin", "open sesame")
        .login("t0ken")
        .digest("Digest username=me")
        .build()
        .expect("all can be sent");
    case::all(&client).await.expect("it runs");
    let query = ["GET /query?key=k3y%26", "GET /cookie", "GET /basic", "GET /token?key=k3y%26"];
    assert_eq!(lines(&server), [query.as_slice(), &["GET /digest", "GET /open"]].concat());
    let sent: Vec<_> = server.received();
    let authorization: Vec<_> =
        sent.iter().map(|request| request.header("authorization")).collect();
    let basic = Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    let expected = [None, None, basic, Some("Bearer t0ken"), Some("Digest username=me"), None];
    assert_eq!(authorization, expected);
    assert_eq!(sent[1].header("cookie"), Some("sid=s1d"));

    // None is shown, whatever the service repeats.
    let echo = Reaction::json(403, r#"{"message":"k3y& k3y%26 s1d"}"#);
    let server = answering([echo]).await;
    let client = builder(&server).in_query("k3y&").build().expect("it can be sent");
    let error = case::all(&client).await.expect_err("403");
    assert!(!format!("{error} {error:?} {client:?}").contains("k3y"), "{error:?}");
}

async fn alternatives() {
    let server = silent().await;
    let client = builder(&server).in_query("k").build().expect("it can be sent");
    case::alternatives(&client).await.expect("it runs");
    let client = builder(&server).in_query("k").login("t").in_cookie("c").build();
    case::alternatives(&client.expect("all can be sent")).await.expect("it runs");
    assert_eq!(
        lines(&server),
        ["GET /either?key=k", "GET /optional", "GET /either", "GET /optional"]
    );
    assert_eq!(server.received()[1].header("cookie"), None);
    assert_eq!(server.received()[3].header("cookie"), Some("sid=c"));
    let client = builder(&server).build().expect("it needs none to be built");
    let error = case::alternatives(&client).await.expect_err("there is no credential");
    assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme: "login" });
}

/// What the step passes wins, and is a secret.
async fn passed() {
    let server = silent().await;
    let inputs = case::PassedInputs { key: "mine".into() };
    assert!(!format!("{inputs:?}").contains("mine"));
    for client in [builder(&server).in_query("other").build(), builder(&server).build()] {
        case::passed(&client.expect("it can be built"), inputs.clone()).await.expect("it runs");
    }
    assert_eq!(lines(&server), ["GET /query?key=mine"; 2]);
}

struct Numbered(Arc<AtomicU32>);

impl TokenSource for Numbered {
    fn token(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move { Ok(Token::new(format!("t{number}"))) })
    }
}

/// A source is asked once, and once more after a 401.
async fn renewed() {
    let count = Arc::new(AtomicU32::new(0));
    let server = answering([status(204), status(401), status(204)]).await;
    let source = Numbered(Arc::clone(&count));
    let client = builder(&server).login_source(source).build().expect("it can be built");
    for _ in 0..2 {
        client.either().send().await.expect("it is sent");
    }
    let bearer = |server: &Scripted| -> Vec<Option<String>> {
        let sent = server.received();
        sent.iter().map(|request| request.header("authorization").map(str::to_owned)).collect()
    };
    let of = |number: u32| Some(format!("Bearer t{number}"));
    assert_eq!(bearer(&server), [of(1), of(1), of(2)]);

    // A service that goes on refusing is not asked without end.
    let server = answering([status(401)]).await;
    let client = builder(&server).login_source(Numbered(count)).build().expect("it can be built");
    let error = client.either().send().await.expect_err("401");
    assert_eq!((error.kind(), error.status()), (&ErrorKind::Status, Some(401)));
    assert_eq!(server.received().len(), 2);
}

/// A source says by an error of its own why it has no token.
async fn locked() {
    struct Vault;
    impl TokenSource for Vault {
        fn token(&self) -> TokenFuture<'_> {
            Box::pin(async { Err("the vault is locked".into()) })
        }
    }
    let server = silent().await;
    let client = builder(&server).login_source(Vault).build().expect("it can be built");
    let error = client.either().send().await.expect_err("there is no token");
    assert_eq!(error.kind(), &ErrorKind::Token { scheme: "login" });
    assert!(error.to_string().contains("the vault is locked"), "{error}");
    assert_eq!(lines(&server), [""; 0]);
}

/// The grants of OAuth 2.0, and what is said where one fails.
async fn granted() {
    let first = r#"{"access_token":"a1","expires_in":3600,"refresh_token":"r2"}"#;
    let login = answering([Reaction::json(200, first)]).await;
    let server = silent().await;
    let source = ClientCredentials::new(login.base_url(), "me", "s3cret").expect("it is a URL");
    let client = builder(&server).login_source(source.scope("read")).build().expect("it is built");
    client.either().send().await.expect("it is sent");
    assert_eq!(server.received()[0].header("authorization"), Some("Bearer a1"));
    let asked = &login.received()[0];
    assert_eq!(asked.header("authorization"), Some("Basic bWU6czNjcmV0"));
    assert_eq!(String::from_utf8_lossy(&asked.body), "grant_type=client_credentials&scope=read");

    // The URL of the endpoint is complete as it is.
    let url = format!("{}/oauth/token/?tenant=a", login.base_url());
    let source = ClientCredentials::new(&url, "me", "s3cret").expect("it is a URL");
    assert!(!format!("{source:?}").contains("tenant"), "a query may hold a secret");
    let _ = source.token().await.expect("it is granted");
    assert_eq!(lines(&login)[1], "POST /oauth/token/?tenant=a");

    let source = RefreshToken::new(login.base_url(), "me", "s3cret", "r1").expect("it is a URL");
    let source = source.in_body();
    for _ in 0..2 {
        let _ = source.token().await.expect("it is granted");
    }
    let asked = login.received();
    let bodies: Vec<_> = asked[2..].iter().map(|r| String::from_utf8_lossy(&r.body)).collect();
    let shown = "client_id=me&client_secret=s3cret&grant_type=refresh_token&refresh_token=";
    assert_eq!(bodies, [format!("{shown}r1"), format!("{shown}r2")]);

    let login = answering([Reaction::json(400, r#"{"error":"invalid_client"}"#)]).await;
    let source = ClientCredentials::new(login.base_url(), "me", "s3cret").expect("it is a URL");
    let client = builder(&server).login_source(source).build().expect("it is built");
    let error: WorkflowError = case::alternatives(&client).await.expect_err("no token");
    assert_eq!(error.kind(), &ErrorKind::Token { scheme: "login" });
    assert!(error.to_string().contains("invalid_client"), "{error}");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
}
