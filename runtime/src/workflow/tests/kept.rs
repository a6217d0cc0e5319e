//! What a failed run keeps, for who takes it up: what is known, and nothing that must not be shown.

use super::*;
use crate::{
    Resumption, RunOptions, Scheme, State, StepCall, StepFuture, Steps, Token, TokenFuture,
    TokenSource,
};

fn run(http: &Http) -> Run {
    Run::new(&ADOPT, http, &[]).expect("nothing is taken up")
}

/// The request of the step was sent, and there is no answer.
fn unanswered(run: &mut Run, step: &'static str) -> WorkflowError {
    let operation = Operation { method: Method::POST, ..Operation::default() };
    let error = Error::new(ErrorKind::Timeout, &operation);
    run.failed(step, error.of_unknown_outcome())
}

/// The run ends with the failure of an output.
fn without_output(run: &mut Run) -> WorkflowError {
    run.output("$steps.find.outputs.id", None::<i32>).expect_err("no value")
}

fn unknown_step(error: &WorkflowError) -> Option<&str> {
    error.state().expect("it can be taken up").unknown_step()
}

/// The state as it is after it has been somewhere else, taken up.
fn taken(state: &State) -> Resumption {
    let text = serde_json::to_string(state).expect("a state is JSON");
    Resumption::of(&ADOPT, serde_json::from_str(&text).expect("it was written as one"))
        .expect("it is of the workflow")
}

crate::steps! { Step { Find = "find", Adopt = "adopt", } }

#[tokio::test]
async fn an_unknown_outcome_is_known_until_a_step_goes_on() {
    let http = http(&Told::default());
    let mut ended = run(&http);
    let error = unanswered(&mut ended, "adopt");
    ended.end(error);
    let error = without_output(&mut ended);
    assert!(matches!(error.kind(), ErrorKind::Ended { .. }));
    assert_eq!(unknown_step(&error), Some("adopt"));

    let mut handled = run(&http);
    let _ = unanswered(&mut handled, "adopt");
    handled.go(Some(Step::Find), None).await.expect("nothing is stored");
    assert_eq!(unknown_step(&without_output(&mut handled)), None, "an action went on");
}

#[test]
fn a_called_workflow_that_refuses_its_state_leaves_none() {
    let http = http(&Told::default());
    let mut run = run(&http);
    let refused =
        WorkflowError::before("login", Error::new(ErrorKind::State, &Operation::default()));
    let error = run.workflow::<()>("enter", Err(refused)).expect_err("it failed");
    assert!(error.state().is_none());
}

#[test]
fn what_ran_apart_is_not_taken_up() {
    let http = http(&Told::default());
    let mut outer = run(&http);
    let mut apart = Run::new(&LOGIN, &http.apart(&outer), &[]).expect("nothing is taken up");
    let known = failure(&mut apart, "token", response(500, &[], ""));
    let error = outer.workflow::<()>("find", Err(known.share())).expect_err("it failed");
    assert!(error.state().is_some_and(|state| state.inner().is_none()));
    assert_eq!(unknown_step(&error), None);
    // What it runs before the retry of may be unknown itself.
    let _ = unanswered(&mut outer, "find");
    let error = outer.workflow::<()>("find", Err(known)).expect_err("it failed");
    assert_eq!(unknown_step(&error), Some("find"));
    outer.budget.find("find");
    let unknown = unanswered(&mut apart, "token");
    let error = outer.workflow::<()>("find", Err(unknown)).expect_err("it failed");
    assert!(error.state().is_some_and(|state| state.inner().is_none()));
    assert_eq!(unknown_step(&error), Some("find"));
}

/// The steps of a workflow that depends on others are a run of their own; who takes it up knows nothing of that.
#[test]
fn a_part_fails_as_the_whole() {
    const PART: Workflow = Workflow::new("adopt", 3).part();
    let http = http(&Told::default());
    let mut whole = run(&http);
    whole.record("$workflows.login", &[("id", &7)]);
    let mut part = Run::new(&PART, &http.called(&whole), &[]).expect("nothing is taken up");
    part.record("find", &[]);
    let error = failure(&mut part, "adopt", response(500, &[], ""));
    let done: Vec<_> = error.completed().iter().map(|done| &*done.step_id).collect();
    assert_eq!(done, ["$workflows.login", "find"]);
    drop((part, whole));
    let resumption = taken(error.state().expect("it can be taken up"));
    let whole = Run::new(&ADOPT, &http.resuming(resumption), &[]).expect("it is of the workflow");
    assert!(!whole.is_due("$workflows.login"));
    let part = Run::new(&PART, &http.called(&whole), &[]).expect("it is of the part");
    assert!(!part.is_due("find") && part.is_due("adopt"));

    // Another workflow that runs it by itself is not the whole of it.
    let mut other = Run::new(&LOGIN, &http, &[]).expect("nothing is taken up");
    let mut part = Run::new(&PART, &http.called(&other), &[]).expect("nothing is taken up");
    let error = failure(&mut part, "adopt", response(500, &[], ""));
    assert_eq!(error.state().map(State::inner), Some(None));
    let error = other.workflow::<()>("call", Err(error)).expect_err("it failed");
    let inner = error.state().and_then(State::inner).expect("it was inside");
    assert_eq!((inner.workflow_id(), inner.inner()), ("adopt", None));
}

#[test]
fn a_value_that_looks_like_a_mask_is_whole() {
    let http = http(&Told::default());
    let stars = "three *** stars";
    let mut first = Run::new(&ADOPT, &http, &[("note", &stars), ("pin", &Secret::from("1"))])
        .expect("nothing is taken up");
    let named = json!({ "***": ["***"] });
    first.record("find", &[("note", &stars), ("named", &named), ("pin", &Secret::from("12"))]);
    let state = without_output(&mut first).state().cloned().expect("it can be taken up");
    let resumption = taken(&state);
    assert_eq!(resumption.input::<String>("note").ok().as_deref(), Some(stars));
    assert!(resumption.input::<String>("pin").is_err());
    let mut run = Run::new(&ADOPT, &http.resuming(resumption), &[]).expect("it is of the workflow");
    assert_eq!(run.restored::<String>("find", "note").ok().as_deref(), Some(stars));
    assert_eq!(run.restored::<Value>("find", "named").ok(), Some(named));
    let error = run.restored::<Secret<String>>("find", "pin").expect_err("it is not there");
    assert_eq!(error.kind(), &ErrorKind::MissingSecret { name: "pin" });
    // What somebody has found out is what was said.
    let state = state.was_done("adopt", [("note", json!(stars))]).expect("it is a straight way");
    let mut run =
        Run::new(&ADOPT, &http.resuming(taken(&state)), &[]).expect("it is of the workflow");
    assert_eq!(run.restored::<String>("adopt", "note").ok().as_deref(), Some(stars));
}

/// A secret need not be a text, and is a number or a truth value where nothing reads it any more, too.
#[test]
fn secrets_that_nothing_reads_are_not_asked_for() {
    let http = http(&Told::default());
    let (code, owner) = (Secret::from(4711_i64), json!({ "pin": 12, "name": "Ann" }));
    let mut first =
        Run::new(&ADOPT, &http, &[("code", &code), ("owner", &crate::Json::new(|| owner.clone()))])
            .expect("nothing is taken up");
    first.record("find", &[("code", &code)]);
    let mut resumption = taken(without_output(&mut first).state().expect("it can be taken up"));
    assert!(resumption.secret::<Secret<i64>>("code", None, &["adopt"]).is_err(), "it is read");
    let code = resumption.secret::<Secret<i64>>("code", None, &["find"]);
    assert_eq!(code.ok().map(|code| *code.expose()), Some(0));
    #[derive(serde::Deserialize)]
    struct Owner {
        pin: Secret<u16>,
        name: String,
    }
    let owner = resumption.secret::<Owner>("owner", None, &[]).expect("nothing reads it");
    assert_eq!((*owner.pin.expose(), &*owner.name), (0, "Ann"));
    let given = resumption.give(&[], "find", "code", None::<Secret<i64>>, &["find"]);
    given.expect("nothing reads it");
    let mut run = Run::new(&ADOPT, &http.resuming(resumption), &[]).expect("it is of the workflow");
    assert!(run.restored::<Secret<i64>>("find", "code").is_ok());
}

#[test]
fn a_number_that_is_a_secret_is_in_no_output() {
    let http = http(&Told::default());
    let mut run = run(&http);
    run.hide(&Secret::from(4711_i64));
    run.record("find", &[("echo", &json!([4711, 47110, 4711.5, "PIN 4711"]))]);
    let error = without_output(&mut run);
    let shown = json!(["***", 47110, 4711.5, "PIN ***"]);
    assert_eq!(error.completed()[0].output("echo"), Some(&shown));
}

/// Answers each step with the same.
struct Echo(&'static str);

impl Steps for Echo {
    fn execute<'a>(&'a self, step: StepCall<'a>) -> StepFuture<'a> {
        Box::pin(async move { Ok(step.answer(400, &[], self.0)) })
    }
}

#[tokio::test]
async fn the_secret_names_of_all_services_of_a_run_are_known() {
    let of = |names| HttpBuilder::new("http://127.0.0.1:9", names).build().expect("it is a URL");
    let (sims, bank) = (of(&["chipCode"]), of(&["bankCode"]));
    let echo = Echo(r#"{"chipCode":"c","bankCode":"b","code":"x"}"#);
    let sims = sims.with(RunOptions::new().steps(echo));
    let mut run = run(&sims);
    for (step, http) in [("sim", &sims), ("pay", &bank)] {
        let call: Call<Value> = http.call("get", Method::GET, "/");
        let answered = run.step(step, call).await.expect("it was answered");
        let error = answered.require("$statusCode == 200", |answer| answer.status() == 200);
        let text = error.map(|_| ()).expect_err("400").to_string();
        assert!(text.contains(r#""code":"x""#) && text.contains(r#""chipCode":"***""#), "{text}");
        assert_eq!(text.contains(r#""bankCode":"***""#), step == "pay", "{text}");
    }
    run.record("pay", &[("all", &json!({ "chipCode": "c", "bankCode": "b" }))]);
    let error = without_output(&mut run);
    let shown = json!({ "chipCode": "***", "bankCode": "***" });
    assert_eq!(error.completed()[0].output("all"), Some(&shown));
}

/// A client that keeps what its runs store, and what was stored last.
fn storing() -> (Http, impl Fn() -> State) {
    let stored: Arc<Mutex<Option<State>>> = Arc::default();
    let kept = Arc::clone(&stored);
    let store = move |state: State| {
        *kept.lock().expect("no test panics with it") = Some(state);
        ready(Ok(()))
    };
    let http = builder(&Told::default()).clock(Still::default()).build().expect("it is a URL");
    let http = http.with(RunOptions::new().store(store).steps(Echo("{}")));
    let last = move || {
        stored.lock().expect("no test panics with it").clone().expect("something was stored")
    };
    (http, last)
}

/// The step's request, which may change something, is answered with 400.
async fn answered(run: &mut Run, http: &Http, step: &'static str) -> WorkflowError {
    run.enter(step).expect("there are steps left");
    let call: Call<Value> = http.call("adopt", Method::POST, "/");
    let answered = run.step(step, call).await.expect("it was answered");
    let error = answered.require("$statusCode == 200", |answer| answer.status() == 200);
    error.map(|_| ()).expect_err("400")
}

/// Who is stopped in the wait before a retry need not wonder whether the request was done that was answered.
#[tokio::test]
async fn what_is_stored_before_a_wait_knows_the_answer() {
    let (http, last) = storing();
    let mut run = run(&http);
    let error = answered(&mut run, &http, "adopt").await;
    assert_eq!(last().unknown_step(), Some("adopt"));
    let second = Duration::from_secs(1);
    assert_eq!(run.retry("adopt", "again", 9, second, &error).await.ok(), Some(true));
    let mut again =
        Run::new(&ADOPT, &http.resuming(taken(&last())), &[]).expect("it is of the workflow");
    assert!(matches!(again.first(Step::Find), Some(Step::Adopt)));
    again.enter("adopt").expect("there are steps left");
    assert_eq!(failure(&mut again, "adopt", response(500, &[], "")).attempts(), 2);

    // Without an answer, it is as it was.
    run.enter("adopt").expect("there are steps left");
    run.sent = Some("adopt");
    run.go(Some(Step::Adopt), None).await.expect("it is stored");
    run.sent = None;
    let error = unanswered(&mut run, "adopt");
    assert_eq!(run.retry("adopt", "again", 9, second, &error).await.ok(), Some(true));
    assert_eq!(last().unknown_step(), Some("adopt"));
}

/// A workflow may run before a retry, however short the wait.
#[tokio::test]
async fn what_is_stored_before_a_retry_without_a_wait_knows_the_answer() {
    let (http, last) = storing();
    let mut run = run(&http);
    let error = answered(&mut run, &http, "adopt").await;
    assert_eq!(run.retry("adopt", "again", 9, Duration::ZERO, &error).await.ok(), Some(true));
    assert_eq!(last().unknown_step(), None);
}

/// The request may be one of a workflow that the step calls.
#[tokio::test]
async fn what_is_stored_before_a_retry_knows_the_answers_of_a_called_workflow() {
    for is_answered in [true, false] {
        let (http, last) = storing();
        let mut outer = run(&http);
        outer.enter("find").expect("there are steps left");
        let mut inner = Run::new(&LOGIN, &http.called(&outer), &[]).expect("nothing is taken up");
        let mut error = answered(&mut inner, &http, "token").await;
        if !is_answered {
            error = unanswered(&mut inner, "token");
        }
        drop(inner);
        let error = outer.workflow::<()>("find", Err(error)).expect_err("it failed");
        assert_eq!(last().unknown_step(), Some("token"));
        assert_eq!(outer.retry("find", "again", 9, Duration::ZERO, &error).await.ok(), Some(true));
        assert_eq!(last().unknown_step(), (!is_answered).then_some("token"));
    }
}

/// Nor does who is stopped in the first request of the workflow that an action goes to, which only reads.
#[tokio::test]
async fn what_is_stored_before_a_workflow_reads_knows_the_answer_before_it() {
    // Without an answer, the action goes on from there all the same.
    for is_answered in [true, false] {
        let (http, last) = storing();
        let mut first = run(&http);
        let _handled = answered(&mut first, &http, "adopt").await;
        if !is_answered {
            let _handled = unanswered(&mut first, "adopt");
        }
        first.hand_over("$workflows.login");
        let mut second = Run::new(&LOGIN, &http.called(&first), &[]).expect("nothing is taken up");
        let call: Call<Value> = http.call("login", Method::GET, "/");
        assert_eq!(last().unknown_step(), Some("adopt"));
        let read = second.step("token", call).await.map(|_| ());
        read.expect("it was answered");
        let state = last();
        let inner = state.inner().map(State::workflow_id);
        assert_eq!((state.unknown_step(), inner), (None, Some("login")));
        let resumed = http.resuming(taken(&state));
        let mut again = Run::new(&ADOPT, &resumed, &[]).expect("it is of the workflow");
        let goes_on = again.handed_over("$workflows.login").expect("it had gone there");
        assert_eq!(goes_on.workflow_id(), "login");
    }
}

/// Each token is another one.
struct Numbered(Mutex<u32>);

impl TokenSource for Numbered {
    fn token(&self) -> TokenFuture<'_> {
        let mut number = self.0.lock().expect("no test panics with it");
        *number += 1;
        let token = format!("t0ken{number}");
        Box::pin(async { Ok(Token::new(token)) })
    }
}

/// What arrives at a service that gives these answers, each on a connection of its own.
async fn served(listener: TcpListener, answers: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for answer in answers {
        let (mut stream, _) = listener.accept().await.expect("the request comes");
        let mut received = vec![0; 4096];
        let length = stream.read(&mut received).await.expect("it can be read");
        stream.write_all(answer.as_bytes()).await.expect("it can be answered");
        all.push(String::from_utf8_lossy(&received[..length]).into_owned());
    }
    all
}

const REFUSED: &str = "HTTP/1.1 401 No\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_renewed_token_takes_the_place_of_the_refused_one_and_is_not_shown() {
    const QUERY: Scheme = Scheme::query("key", "api_key");
    const COOKIE: Scheme = Scheme::cookie("session", "sid");
    const IN_QUERY: &[&[Scheme]] = &[&[QUERY]];
    const IN_COOKIE: &[&[Scheme]] = &[&[COOKIE]];
    let echo = "HTTP/1.1 200 Yes\r\ncontent-length: 24\r\nconnection: close\r\n\r\n\
                {\"echo\":\"t0ken2 t0ken1\"}";
    for (scheme, alternatives, sent) in
        [(QUERY, IN_QUERY, "/pets?a=1&api_key=t0ken"), (COOKIE, IN_COOKIE, "cookie: sid=t0ken")]
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let address = listener.local_addr().expect("it is bound");
        let builder = builder(&Told::default()).base_url(format!("http://{address}"));
        let http = builder.token_source(scheme, Numbered(Mutex::new(0))).build();
        let http = http.expect("it is a URL");
        let mut run = run(&http);
        let call: Call<Value> = http.call("getPets", Method::GET, "/pets");
        let call = call.query("a", Some("1")).security(alternatives);
        let answers = [REFUSED, echo];
        let (answer, received) = tokio::join!(run.step("find", call), served(listener, &answers));
        let answer = answer.expect("it was answered").answer();
        let (first, second) = (format!("{sent}1"), format!("{sent}2"));
        assert!(received[0].contains(&first) && received[1].contains(&second), "{received:?}");
        assert!(!received[1].contains(&first), "{received:?}");
        run.record("find", &[("echo", &answer.at("/echo"))]);
        let error = without_output(&mut run);
        assert_eq!(error.completed()[0].output("echo"), Some(&json!("*** ***")));
        let state = serde_json::to_string(&error.state()).expect("a state is JSON");
        assert!(!state.contains("t0ken"), "{state}");
    }
}
