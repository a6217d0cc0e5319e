//! Services that speak TLS.

use std::net::SocketAddr;

use reqwest::tls::Certificate;
use tokio::{io::copy_bidirectional, task::JoinHandle};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, pki_types::PrivateKeyDer},
};

use super::*;

/// TLS in front of a service, with a certificate of its own.
struct Tls {
    address: SocketAddr,
    certificate: Vec<u8>,
    task: JoinHandle<()>,
}

impl Tls {
    /// In front of the service at a base URL.
    async fn before(base_url: &str) -> Self {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]);
        let made = made.expect("a certificate can be made");
        let certificate = made.cert.der().clone();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der());
        // The provider that clients with TLS have installed.
        drop(Client::builder().base_url("https://127.0.0.1").build());
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key.expect("it is a key"))
            .expect("the certificate is of the key");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let service = base_url.replace("http://", "");
        let service = service.split('/').next().unwrap_or_default().to_owned();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut secured) = acceptor.accept(stream).await else { continue };
                let mut plain = TcpStream::connect(&service).await.expect("the service listens");
                drop(copy_bidirectional(&mut secured, &mut plain).await);
            }
        });
        Self { address, certificate: certificate.to_vec(), task }
    }

    fn base_url(&self) -> String {
        format!("https://{}/v1", self.address)
    }
}

impl Drop for Tls {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
async fn requests_go_by_tls() {
    let answer = |status| Reaction::json(status, r#"{"simId":"8981100000000000000"}"#);
    let server = scripted([201, 200, 200, 200].map(answer)).await;
    let tls = Tls::before(server.base_url()).await;
    let certificate = Certificate::from_der(&tls.certificate).expect("it is a certificate");
    let client = builder(&tls.base_url())
        .configure(move |client| client.tls_certs_merge([certificate]))
        .build()
        .expect("the client is usable");
    let outputs = soon(register_and_activate_sim(&client, inputs())).await;
    assert_eq!(outputs.expect("all is answered").sim_id.as_deref(), Some(SIM_ID));
    let received = server.received();
    assert_eq!(received.len(), 4);
    assert!(received.iter().all(|it| it.header("x-soracom-api-key") == Some(API_KEY)));
}

#[tokio::test]
async fn nothing_is_sent_to_who_is_not_trusted() {
    let server = scripted([Reaction::json(200, "{}")]).await;
    let tls = Tls::before(server.base_url()).await;
    let client = builder(&tls.base_url()).build().expect("the client is usable");
    let error = failure(&client).await;
    assert_eq!(error.kind(), &ErrorKind::Transport);
    let text = error.to_string();
    assert!(text.contains("certificate") && !text.contains("feature `tls`"), "{text}");
    assert!(error.state().is_some_and(|state| state.unknown_step().is_none()));
    assert!(server.received().is_empty());
}
