//! Nothing is sent.

use super::*;

/// Without both credentials nothing is sent, and the missing one is named.
#[tokio::test]
async fn missing_credentials() {
    type Build = fn(&str) -> ClientBuilder;
    let table: [(Build, &str); 3] = [
        (|url| Client::builder().base_url(url).api_key(API_KEY), "api_token"),
        (|url| Client::builder().base_url(url).api_token(API_TOKEN), "api_key"),
        (|url| Client::builder().base_url(url), "api_key"),
    ];
    for (build, scheme) in table {
        let error = unsent(build, SIM_ID).await;
        assert_eq!(error.kind(), &ErrorKind::MissingCredential { scheme });
        assert_first_step(&error);
        assert_eq!(
            error.to_string(),
            format!(
                "{FIRST}{REGISTER}the client has no credential '{scheme}'; set it on the builder; \
                 done before: nothing"
            )
        );
    }
}

/// A path value that would reach another endpoint.
#[tokio::test]
async fn refused_values() {
    for (sim_id, reason) in [
        ("..", "'.' and '..' would reach another path"),
        ("", "an empty value would reach another path"),
    ] {
        let error = unsent(builder, sim_id).await;
        let name = "sim_id".to_owned();
        assert_eq!(error.kind(), &ErrorKind::RefusedValue { name, reason });
        assert_first_step(&error);
        assert_eq!(
            error.to_string(),
            format!(
                "{FIRST}{REGISTER}the value of parameter 'sim_id' was refused: {reason}; \
                 done before: nothing"
            )
        );
    }
}

/// A base URL that is none: the client is not built, and the message quotes the URL.
#[test]
fn configuration_of_the_base_url() {
    let wrong = [
        "",
        "/v1",
        "api.example.invalid/v1",
        "ftp://api.example.invalid/v1",
        "file:///v1",
        "http://",
        "https://api.example.invalid:99999/v1",
        "https://api.example.invalid/v1?coverage=jp",
        "https://api.example.invalid/v1#top",
    ];
    for url in wrong {
        let error = builder(url).build().expect_err("the base URL is not usable");
        assert_eq!((error.kind(), error.status()), (&ErrorKind::Configuration, None), "{url}");
        assert_eq!(error.operation_id(), "");
        let start = "the client cannot be built: base URL ";
        assert!(error.to_string().starts_with(start), "{error}");
    }
    let error = builder("ftp://host/v1").build().expect_err("the base URL is not usable");
    assert_eq!(
        error.to_string(),
        "the client cannot be built: base URL 'ftp://host/v1': expected http or https"
    );
}

/// A base URL with a password in it is refused, whatever else is wrong with it, without showing the password.
#[test]
fn configuration_does_not_show_passwords() {
    for url in [
        "https://user:hunter2@api.example.invalid/v1",
        "https://hunter2@api.example.invalid/v1",
        "ftp://user:hunter2@api.example.invalid/v1",
        "https://user:hunter2@api.example.invalid:99999/v1",
        "https://user:hunter2@/v1",
        "https://user:hunter2@api.example.invalid/v1?a=b",
    ] {
        let error = builder(url).build().expect_err("the base URL is not usable");
        assert_eq!(error.kind(), &ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}

/// A query may be a credential too, such as `?token=…`.
#[test]
fn configuration_does_not_show_queries() {
    let url = "https://api.example.invalid/v1?token=hunter2";
    let error = builder(url).build().expect_err("the base URL is not usable");
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
}

/// A credential that cannot stand in a header is named, not shown.
#[test]
fn configuration_of_a_credential() {
    for credential in ["hunter2\n", "hun\r\nx-other: ter2", "hunter2\0"] {
        let builder = builder("https://api.example.invalid").api_token(credential);
        let error = builder.build().expect_err("the credential is not usable");
        assert_eq!(error.kind(), &ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            "the client cannot be built: the credential 'api_token' cannot stand in a header"
        );
        assert!(!format!("{error:?}").contains("hun"), "{error:?}");
    }
}
