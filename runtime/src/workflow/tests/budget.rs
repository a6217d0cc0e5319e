//! How many steps a run may execute.

use super::*;

#[test]
fn a_loop_uses_up_the_steps_of_a_run() {
    let events = Told::default();
    let http = builder(&events).step_budget(5).build().expect("the URL is one");
    let mut run = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    for step in ["start", "poll", "wait", "poll", "wait"] {
        assert!(run.enter(step).is_ok());
    }
    let error = run.enter("poll").expect_err("there are no more");
    assert_eq!(error.kind(), &ErrorKind::StepBudget { limit: 5 });
    assert!(error.to_string().contains("the loop is poll → wait → poll"), "{error}");
}

#[test]
fn what_a_run_calls_uses_up_its_steps() {
    let http = builder(&Told::default()).step_budget(4).build().expect("the URL is one");
    let mut outer = Run::new(&ADOPT, &http, &[]).expect("nothing is taken up");
    assert!(outer.enter("call").is_ok());
    for called in [http.called(&outer), http.apart(&outer)] {
        let mut inner = Run::new(&LOGIN, &called, &[]).expect("nothing is taken up");
        assert!(inner.enter("ask").is_ok());
    }
    assert!(outer.enter("call").is_ok());
    let error = outer.enter("call").expect_err("there are no more");
    assert_eq!(error.kind(), &ErrorKind::StepBudget { limit: 4 });
    // Another run has its own.
    assert!(Run::new(&ADOPT, &http, &[]).expect("nothing is taken up").enter("call").is_ok());
}
