// Printed by arazzo-codegen; changes are lost. Seal: f86b61d8653bdadc
use arazzo_runtime::{Run, Value, WorkflowError};
use super::super::client::Client;
use super::super::types::{EnterRequest, StepSchema};

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "count",
    13169125353659404917,
);

/// The workflow `count`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
#[allow(unused_assignments)]
pub async fn count(
    client: &Client,
    inputs: CountInputs,
) -> Result<CountOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("from", &inputs.from), ("whole", &inputs.whole), ("below", &inputs.below)],
    )?;
    let from_input = inputs.from.unwrap_or(5000000000);
    run.check(
        "from",
        "minimum: 3000000000",
        arazzo_runtime::ge(from_input, 3000000000i64),
    )?;
    run.check(
        "from",
        "maximum: 9223372036854775807",
        arazzo_runtime::le(from_input, 9223372036854775807i64),
    )?;
    run.check(
        "from",
        "multipleOf: 1000000000",
        arazzo_runtime::rule::multiple_of(from_input, 1000000000.0),
    )?;
    let whole_input = inputs.whole.unwrap_or(5);
    run.check(
        "below",
        "exclusiveMaximum: -3000000000",
        inputs.below.as_ref().is_none_or(|it| arazzo_runtime::lt(it, -3000000000i64)),
    )?;
    arazzo_runtime::steps! {
        Step { Find = "find", Enter = "enter", }
    }

    let mut answer: Option<StepSchema> = run.restored("find", "answer")?;
    let mut from: Option<i64> = run.restored("find", "from")?;
    let mut least: Option<i64> = run.restored("enter", "least")?;
    let mut other: Option<i64> = run.restored("enter", "other")?;
    let mut whole: Option<Value> = run.restored("enter", "whole")?;
    let mut next = run.first(Step::Find);
    while let Some(step) = next {
        next = match step {
            Step::Find => {
                // find: GET /entries
                run.enter("find")?;
                let response = run
                    .step("find", client.find(Some(4000000000)))
                    .await?
                    .require("$statusCode == 200", |response| response.status() == 200)?
                    .require(
                        "$response.body#/next >= $request.query.from",
                        |response| arazzo_runtime::ge(
                            response.at("/next"),
                            4000000000i64,
                        ),
                    )?
                    .answer();
                let find = run.json_or_default::<StepSchema>("find", &response)?;
                answer = Some(find);
                from = Some(4000000000i64);
                run.record("find", &[("answer", &answer), ("from", &from)]);
                if arazzo_runtime::eq(response.at("/next"), 4000000000i64) {
                    // over
                    None
                } else {
                    Some(Step::Enter)
                }
            }
            Step::Enter => {
                // enter: POST /entries
                run.enter("enter")?;
                run.step(
                        "enter",
                        client
                            .enter(
                                &EnterRequest {
                                    amount: Some(from_input),
                                    few: Some(whole_input),
                                    some: Some(7),
                                    least: Some(-9223372036854775808),
                                    others: Some(vec![4000000000, - 3000000000]),
                                },
                            ),
                    )
                    .await?
                    .require_success()?
                    .finish();
                least = Some(i64::MIN);
                other = Some(4000000000i64);
                whole = Some(
                    arazzo_runtime::serde_json::json!(
                        { "amount" : & from_input, "few" : & whole_input, "some" : 7.0,
                        "least" : i64::MIN, "others" : [4000000000i64, - 3000000000i64] }
                    ),
                );
                run.record(
                    "enter",
                    &[("least", &least), ("other", &other), ("whole", &whole)],
                );
                None
            }
        };
        run.go(next, None).await?;
    }

    run.finish();
    Ok(CountOutputs {
        answer: run.output("$steps.find.outputs.answer", answer)?,
        from: run.output("$steps.find.outputs.from", from)?,
        least,
        other,
        whole,
    })
}

/// Goes on with a run of `count` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_count(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<CountOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = CountInputs {
        from: state.input("from")?,
        whole: state.input("whole")?,
        below: state.input("below")?,
    };
    count(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `count`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountInputs {
    pub from: Option<i64>,
    pub whole: Option<i32>,
    pub below: Option<f64>,
}

/// Outputs of the workflow `count`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountOutputs {
    /// `$steps.find.outputs.answer`
    pub answer: StepSchema,
    /// `$steps.find.outputs.from`
    pub from: i64,
    /// `$steps.enter.outputs.least`
    pub least: Option<i64>,
    /// `$steps.enter.outputs.other`
    pub other: Option<i64>,
    /// `$steps.enter.outputs.whole`
    pub whole: Option<Value>,
}
