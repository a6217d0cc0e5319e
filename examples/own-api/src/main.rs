//! Lends a book: a workflow of one's own API, compiled by `build.rs`.
//!
//! ```text
//! cargo run -p own-api -- https://library.example.com/api "The Castle" 4711 1234
//! ```

/// The printed client.
pub mod library {
    include!(concat!(env!("OUT_DIR"), "/arazzo/mod.rs"));
}

use std::{error::Error, process::ExitCode};

use library::{Client, LendBookInputs, LendBookOutputs, lend_book};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, title, member_id, pin] = arguments.as_slice() else {
        eprintln!("usage: own-api BASE_URL TITLE MEMBER_ID PIN");
        return ExitCode::from(2);
    };
    match lend(base_url, title, member_id, pin).await {
        Ok(loan) => {
            println!("lent until {}", loan.due);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn lend(
    base_url: &str,
    title: &str,
    member_id: &str,
    pin: &str,
) -> Result<LendBookOutputs, Box<dyn Error>> {
    let client = Client::builder().base_url(base_url).build()?;
    let inputs =
        LendBookInputs { title: title.into(), member_id: member_id.parse()?, pin: pin.into() };
    Ok(lend_book(&client, inputs).await?)
}

#[cfg(test)]
mod tests {
    use support::scripted::{Reaction, Scripted};

    use super::*;

    #[tokio::test]
    async fn lends_the_first_book() {
        let server = Scripted::start([
            Reaction::json(200, r#"{"books":[{"id":"b 1"}]}"#),
            Reaction::json(201, r#"{"due":"2026-12-24","state":"lent"}"#),
        ]);
        let server = server.await.expect("a free port");
        let loan = lend(server.base_url(), "The Castle", "4711", "1234").await.expect("a loan");
        assert_eq!(loan.due, "2026-12-24");
        assert_eq!(loan.state, Some(library::types::LoanState::Lent));
        let received = server.received();
        assert_eq!(received[0].line, "GET /v1/books?title=The%20Castle&limit=1 HTTP/1.1");
        assert_eq!(received[1].line, "POST /v1/books/b%201/loans HTTP/1.1");
        assert_eq!(received[1].body, br#"{"memberId":4711,"pin":"1234"}"#);
    }

    #[tokio::test]
    async fn without_a_book_nothing_is_lent() {
        let server = Scripted::start([Reaction::json(200, r#"{"books":[]}"#)]);
        let server = server.await.expect("a free port");
        let error = lend(server.base_url(), "x", "1", "1234").await.expect_err("no book");
        let expected = "workflow 'lend-book' failed in step 'lend': \
                        $steps.findBook.outputs.bookId has no value; done before: findBook";
        assert_eq!(error.to_string(), expected);
        assert_eq!(server.received().len(), 1);
    }
}
