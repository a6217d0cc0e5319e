//! The function of a workflow: steps in a row, or a loop over them.

use super::{Check, Expr, Struct, Type};

/// The function of a workflow.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) workflow_id: String,
    /// Whether it calls a deprecated method.
    pub(crate) calls_deprecated: bool,
    pub(crate) clients: Vec<Borrowed>,
    pub(crate) inputs: Option<String>,
    /// References to the outputs of workflows that have run first.
    pub(crate) given: Vec<Borrowed>,
    pub(crate) outputs: String,
    /// The workflows that may have taken the place of the rest when a run is taken up.
    pub(crate) handed_over: Vec<HandedOver>,
    /// What comes before the first step.
    pub(crate) begin: Vec<Statement>,
    pub(crate) steps: Steps,
    /// The expression of the outputs; where another function takes the steps, its call.
    pub(crate) result: Expr,
    /// The inputs under their names in the description.
    pub(crate) given_inputs: Vec<(String, Expr)>,
    /// The function that takes a run up; none of one that only others call.
    pub(crate) resume: Option<Box<Resume>>,
}

/// The function that takes a run of a workflow up from its state.
#[derive(Debug)]
pub(crate) struct Resume {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    /// The path of the function that goes on.
    pub(crate) function: Vec<String>,
    /// The struct of the secrets that the state does not hold, if there are any.
    pub(crate) secrets: Option<String>,
    /// The fields of the inputs.
    pub(crate) inputs: Vec<Restored>,
    /// The secret outputs that later steps read.
    pub(crate) outputs: Vec<Asked>,
    /// What is kept for workflows that have taken the place of the rest.
    pub(crate) kept: Vec<Kept>,
}

/// The secrets of a workflow that may have taken the place of the rest of another.
#[derive(Debug)]
pub(crate) struct Kept {
    /// The workflows that lead to that one.
    pub(crate) within: Vec<String>,
    /// The field of the struct of secrets.
    pub(crate) field: String,
}

/// A workflow that may have taken the place of the rest when a run is taken up.
#[derive(Debug)]
pub(crate) struct HandedOver {
    /// Under what the state has it.
    pub(crate) key: String,
    /// The call of the function that takes it up, of the variable `inner`.
    pub(crate) call: Expr,
    /// The outputs, of the variable `outputs`.
    pub(crate) result: Expr,
}

/// An input of a run that is taken up.
#[derive(Debug)]
pub(crate) struct Restored {
    pub(crate) field: String,
    /// The name in the description.
    pub(crate) wire: String,
    /// Whether it is an option.
    pub(crate) optional: bool,
    pub(crate) secret: Option<Asked>,
}

/// A secret that is asked for when a run is taken up.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The field of the struct of secrets.
    pub(crate) field: String,
    /// The workflows that lead there, the step and its output; of an input nothing.
    pub(crate) of: Option<(Vec<String>, String, String)>,
    /// The steps that read it; the empty one is the end.
    pub(crate) readers: Vec<String>,
}

/// A parameter that is a reference: to the client of a service, or to the outputs of a workflow.
#[derive(Clone, Debug)]
pub(crate) struct Borrowed {
    pub(crate) name: String,
    /// The type's path; `Client` where it is imported.
    pub(crate) path: Vec<String>,
}

impl Borrowed {
    /// What is referred to.
    pub(crate) fn ty(&self) -> Type {
        match self.path.as_slice() {
            [name] => Type::Named(name.clone()),
            path => Type::Path(path.to_vec()),
        }
    }
}

/// What comes before the first step.
#[derive(Debug)]
pub(crate) enum Statement {
    /// `let name = value;`
    Let { name: String, value: Expr },
    /// The outputs of a workflow that has run first, by reference: a variable of our own for those that it has after it runs again.
    Renewable {
        name: String,
        key: String,
        structure: Vec<String>,
        /// What the state has, and whether it is a secret: of that the run has what it was given.
        fields: Vec<(String, (Recorded, bool))>,
    },
    /// `run.check(input, rule, holds)?;` or `run.check_each(input, place, values)?;`
    Check { input: String, check: Check },
    /// A workflow that runs first, unless it has.
    Workflow {
        needs: Vec<Need>,
        /// What errors call it, and under what the state has it.
        id: String,
        key: String,
        call: Expr,
        /// Its outputs under their names, by the expressions of their fields.
        outputs: Vec<(String, Expr)>,
        /// The variable of its outputs, if something reads them, and whether it gets others later.
        name: Option<String>,
        renewed: bool,
        /// The path of their struct, and its fields with the outputs.
        structure: Vec<String>,
        fields: Vec<(String, Recorded)>,
    },
}

/// The steps.
#[derive(Debug)]
pub(crate) enum Steps {
    Straight(Vec<Step>),
    Loop(Loop),
    /// Another function takes them.
    Elsewhere,
}

/// A loop over the steps.
#[derive(Debug)]
pub(crate) struct Loop {
    pub(crate) variables: Vec<Local>,
    pub(crate) arms: Vec<Arm>,
    /// Whether a step is run for another one that is then retried.
    pub(crate) returns: bool,
    /// Whether there is one step only, and all that comes after it leaves the function.
    pub(crate) leaves: bool,
}

/// The output of a step, an option until the step has run.
#[derive(Debug)]
pub(crate) struct Local {
    pub(crate) name: String,
    pub(crate) ty: Type,
    /// The step and what it records, if the step may run.
    pub(crate) set: Option<(String, Recorded)>,
}

/// A step of a loop, and where it leads.
#[derive(Debug)]
pub(crate) struct Arm {
    /// The name of the step in the enum of steps.
    pub(crate) variant: String,
    pub(crate) step: Step,
    /// The first whose condition holds is taken.
    pub(crate) success: Vec<Branch>,
    /// None where a failure fails the workflow.
    pub(crate) failure: Option<Vec<Branch>>,
    /// Whether another step may be retried after this one.
    pub(crate) returns: bool,
}

impl Arm {
    /// All ways that lead on from it.
    pub(crate) fn branches(&self) -> impl Iterator<Item = &Branch> {
        self.success.iter().chain(self.failure.iter().flatten())
    }
}

/// Where a step leads.
#[derive(Debug)]
pub(crate) struct Branch {
    /// The action's name; none for what happens without one.
    pub(crate) action: Option<String>,
    /// None where it is always taken.
    pub(crate) condition: Option<Condition>,
    pub(crate) retry: Option<Retry>,
    pub(crate) then: Then,
}

/// A retry that a branch asks for; it is not taken when the budget is used up.
#[derive(Debug)]
pub(crate) struct Retry {
    pub(crate) limit: u32,
    /// In milliseconds.
    pub(crate) after: u64,
}

/// What a branch does.
#[derive(Debug)]
pub(crate) enum Then {
    /// The next step, or a step again.
    Step(String),
    /// Another step, by an action.
    Goto {
        id: String,
        variant: String,
    },
    /// Another step first, then this one again.
    Return {
        first: String,
        then: String,
    },
    /// A workflow first, then this step again.
    After {
        needs: Vec<Need>,
        call: Expr,
        variant: String,
        renews: Option<Renewed>,
    },
    /// A workflow in place of the rest.
    Workflow {
        needs: Vec<Need>,
        /// Under what the state has it.
        key: String,
        call: Expr,
        result: Expr,
    },
    End,
    /// The end after a failure.
    EndFailed,
    /// The failure of the workflow.
    Fail,
}

/// A variable that gets the outputs of a workflow anew, which has run before.
#[derive(Debug)]
pub(crate) struct Renewed {
    pub(crate) name: String,
    /// Under what the state has the workflow, and its outputs under their names.
    pub(crate) key: String,
    pub(crate) outputs: Vec<(String, Expr)>,
}

/// A step of a workflow.
#[derive(Debug)]
pub(crate) struct Step {
    /// The comment above it, line by line.
    pub(crate) comment: Vec<String>,
    pub(crate) id: String,
    /// What has to be there before the step.
    pub(crate) needs: Vec<Need>,
    pub(crate) call: Call,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) reads: Reads,
    /// Variables that get the values of outputs.
    pub(crate) sets: Vec<Set>,
    /// What is recorded.
    pub(crate) outputs: Vec<(String, Expr)>,
    /// What outlives the step where steps run one after another.
    pub(crate) gives: Vec<Given>,
}

/// A variable that outlives its step.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) name: String,
    /// Its value, at the end of the step.
    pub(crate) value: Expr,
    pub(crate) recorded: Recorded,
}

/// An output as the state of a run has it.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) name: String,
    /// Whether it is bytes, which are recorded as text.
    pub(crate) bytes: bool,
}

/// What a step calls.
#[derive(Debug)]
pub(crate) enum Call {
    Operation(Expr),
    Workflow {
        call: Expr,
        /// In milliseconds.
        timeout: Option<u64>,
        renews: Option<Renewed>,
    },
}

/// A value that a step cannot do without.
#[derive(Debug)]
pub(crate) struct Need {
    /// The method of the run that gives it.
    pub(crate) method: &'static str,
    pub(crate) name: String,
    pub(crate) expression: String,
    pub(crate) value: Expr,
}

/// A variable and its value.
#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) name: String,
    /// Whether it is declared here.
    pub(crate) declare: bool,
    pub(crate) value: Expr,
}

/// A success criterion.
#[derive(Debug)]
pub(crate) struct Criterion {
    pub(crate) text: String,
    pub(crate) condition: Condition,
}

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    Not(Box<Condition>),
    Both(Box<Condition>, Box<Condition>),
    Either(Box<Condition>, Box<Condition>),
    /// The status of the answer.
    Status(crate::arazzo::Comparison, u16),
    /// The status of the answer, if there was one.
    MaybeStatus(crate::arazzo::Comparison, u16),
    Constant(bool),
    /// An expression that is a boolean.
    Holds(Expr),
}

/// A body that is decoded into a variable.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) variable: String,
    pub(crate) ty: Type,
    /// Whether it may be absent, and is an empty value then.
    pub(crate) or_default: bool,
    /// The type, where it is of the step alone: the part of the answer that it reads.
    pub(crate) part: Option<Struct>,
}

/// What a step reads of its answer.
#[derive(Debug)]
pub(crate) enum Reads {
    Nothing,
    /// The decoded body.
    Body(Decoded),
    /// The answer as it came, and its decoded body if that is read.
    Response {
        body: Option<Decoded>,
        raw: Option<String>,
    },
    /// The outputs of a workflow, into a variable if something reads them.
    Outputs(Option<String>),
}
