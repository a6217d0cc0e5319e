// Printed by arazzo-codegen; changes are lost. Seal: 48fbbe3d2bbc0404
use arazzo_runtime::{Json, Run, Value, WorkflowError};
use super::super::client::Client;

const WORKFLOW: arazzo_runtime::Workflow = arazzo_runtime::Workflow::new(
    "keep",
    9628604001158291823,
);

/// The workflow `keep`.
///
/// # Errors
///
/// What failed in which step, and which steps had succeeded before.
pub async fn keep(
    client: &Client,
    inputs: KeepInputs,
) -> Result<KeepOutputs, WorkflowError> {
    let mut run = Run::new(
        &WORKFLOW,
        client.http(),
        &[("name", &inputs.name), ("more", &inputs.more), ("any", &inputs.any)],
    )?;
    let any = inputs
        .any
        .unwrap_or_else(|| arazzo_runtime::object_of([
            ("k0", Some(arazzo_runtime::serde_json::json!(0))),
            ("k1", Some(arazzo_runtime::serde_json::json!(1))),
            ("k2", Some(arazzo_runtime::serde_json::json!(2))),
            ("k3", Some(arazzo_runtime::serde_json::json!(3))),
            ("k4", Some(arazzo_runtime::serde_json::json!(4))),
            ("k5", Some(arazzo_runtime::serde_json::json!(5))),
            ("k6", Some(arazzo_runtime::serde_json::json!(6))),
            ("k7", Some(arazzo_runtime::serde_json::json!(7))),
            ("k8", Some(arazzo_runtime::serde_json::json!(8))),
            ("k9", Some(arazzo_runtime::serde_json::json!(9))),
            ("k10", Some(arazzo_runtime::serde_json::json!(10))),
            ("k11", Some(arazzo_runtime::serde_json::json!(11))),
            ("k12", Some(arazzo_runtime::serde_json::json!(12))),
            ("k13", Some(arazzo_runtime::serde_json::json!(13))),
            ("k14", Some(arazzo_runtime::serde_json::json!(14))),
            ("k15", Some(arazzo_runtime::serde_json::json!(15))),
            ("k16", Some(arazzo_runtime::serde_json::json!(16))),
            ("k17", Some(arazzo_runtime::serde_json::json!(17))),
            ("k18", Some(arazzo_runtime::serde_json::json!(18))),
            ("k19", Some(arazzo_runtime::serde_json::json!(19))),
            ("k20", Some(arazzo_runtime::serde_json::json!(20))),
            ("k21", Some(arazzo_runtime::serde_json::json!(21))),
            ("k22", Some(arazzo_runtime::serde_json::json!(22))),
            ("k23", Some(arazzo_runtime::serde_json::json!(23))),
            ("k24", Some(arazzo_runtime::serde_json::json!(24))),
            ("k25", Some(arazzo_runtime::serde_json::json!(25))),
            ("k26", Some(arazzo_runtime::serde_json::json!(26))),
            ("k27", Some(arazzo_runtime::serde_json::json!(27))),
            ("k28", Some(arazzo_runtime::serde_json::json!(28))),
            ("k29", Some(arazzo_runtime::serde_json::json!(29))),
            ("k30", Some(arazzo_runtime::serde_json::json!(30))),
            ("k31", Some(arazzo_runtime::serde_json::json!(31))),
            ("k32", Some(arazzo_runtime::serde_json::json!(32))),
            ("k33", Some(arazzo_runtime::serde_json::json!(33))),
            ("k34", Some(arazzo_runtime::serde_json::json!(34))),
            ("k35", Some(arazzo_runtime::serde_json::json!(35))),
            ("k36", Some(arazzo_runtime::serde_json::json!(36))),
            ("k37", Some(arazzo_runtime::serde_json::json!(37))),
            ("k38", Some(arazzo_runtime::serde_json::json!(38))),
            ("k39", Some(arazzo_runtime::serde_json::json!(39))),
            ("k40", Some(arazzo_runtime::serde_json::json!(40))),
            ("k41", Some(arazzo_runtime::serde_json::json!(41))),
            ("k42", Some(arazzo_runtime::serde_json::json!(42))),
            ("k43", Some(arazzo_runtime::serde_json::json!(43))),
            ("k44", Some(arazzo_runtime::serde_json::json!(44))),
            ("k45", Some(arazzo_runtime::serde_json::json!(45))),
            ("k46", Some(arazzo_runtime::serde_json::json!(46))),
            ("k47", Some(arazzo_runtime::serde_json::json!(47))),
            ("k48", Some(arazzo_runtime::serde_json::json!(48))),
            ("k49", Some(arazzo_runtime::serde_json::json!(49))),
            ("k50", Some(arazzo_runtime::serde_json::json!(50))),
            ("k51", Some(arazzo_runtime::serde_json::json!(51))),
            ("k52", Some(arazzo_runtime::serde_json::json!(52))),
            ("k53", Some(arazzo_runtime::serde_json::json!(53))),
            ("k54", Some(arazzo_runtime::serde_json::json!(54))),
            ("k55", Some(arazzo_runtime::serde_json::json!(55))),
            ("k56", Some(arazzo_runtime::serde_json::json!(56))),
            ("k57", Some(arazzo_runtime::serde_json::json!(57))),
            ("k58", Some(arazzo_runtime::serde_json::json!(58))),
            ("k59", Some(arazzo_runtime::serde_json::json!(59))),
        ]));

    // wide: POST /values
    let sent = if run.is_due("wide") {
        run.step(
                "wide",
                client
                    .keep(
                        &Json::new(|| arazzo_runtime::object_of([
                            ("k0", Some(arazzo_runtime::serde_json::json!(0))),
                            ("k1", Some(arazzo_runtime::serde_json::json!(1))),
                            ("k2", Some(arazzo_runtime::serde_json::json!(2))),
                            ("k3", Some(arazzo_runtime::serde_json::json!(3))),
                            ("k4", Some(arazzo_runtime::serde_json::json!(4))),
                            ("k5", Some(arazzo_runtime::serde_json::json!(5))),
                            ("k6", Some(arazzo_runtime::serde_json::json!(6))),
                            ("k7", Some(arazzo_runtime::serde_json::json!(7))),
                            ("k8", Some(arazzo_runtime::serde_json::json!(8))),
                            ("k9", Some(arazzo_runtime::serde_json::json!(9))),
                            ("k10", Some(arazzo_runtime::serde_json::json!(10))),
                            ("k11", Some(arazzo_runtime::serde_json::json!(11))),
                            ("k12", Some(arazzo_runtime::serde_json::json!(12))),
                            ("k13", Some(arazzo_runtime::serde_json::json!(13))),
                            ("k14", Some(arazzo_runtime::serde_json::json!(14))),
                            ("k15", Some(arazzo_runtime::serde_json::json!(15))),
                            ("k16", Some(arazzo_runtime::serde_json::json!(16))),
                            ("k17", Some(arazzo_runtime::serde_json::json!(17))),
                            ("k18", Some(arazzo_runtime::serde_json::json!(18))),
                            ("k19", Some(arazzo_runtime::serde_json::json!(19))),
                            ("k20", Some(arazzo_runtime::serde_json::json!(20))),
                            ("k21", Some(arazzo_runtime::serde_json::json!(21))),
                            ("k22", Some(arazzo_runtime::serde_json::json!(22))),
                            ("k23", Some(arazzo_runtime::serde_json::json!(23))),
                            ("k24", Some(arazzo_runtime::serde_json::json!(24))),
                            ("k25", Some(arazzo_runtime::serde_json::json!(25))),
                            ("k26", Some(arazzo_runtime::serde_json::json!(26))),
                            ("k27", Some(arazzo_runtime::serde_json::json!(27))),
                            ("k28", Some(arazzo_runtime::serde_json::json!(28))),
                            ("k29", Some(arazzo_runtime::serde_json::json!(29))),
                            ("k30", Some(arazzo_runtime::serde_json::json!(30))),
                            ("k31", Some(arazzo_runtime::serde_json::json!(31))),
                            ("k32", Some(arazzo_runtime::serde_json::json!(32))),
                            ("k33", Some(arazzo_runtime::serde_json::json!(33))),
                            ("k34", Some(arazzo_runtime::serde_json::json!(34))),
                            ("k35", Some(arazzo_runtime::serde_json::json!(35))),
                            ("k36", Some(arazzo_runtime::serde_json::json!(36))),
                            ("k37", Some(arazzo_runtime::serde_json::json!(37))),
                            ("k38", Some(arazzo_runtime::serde_json::json!(38))),
                            ("k39", Some(arazzo_runtime::serde_json::json!(39))),
                            ("k40", Some(arazzo_runtime::serde_json::json!(40))),
                            ("k41", Some(arazzo_runtime::serde_json::json!(41))),
                            ("k42", Some(arazzo_runtime::serde_json::json!(42))),
                            ("k43", Some(arazzo_runtime::serde_json::json!(43))),
                            ("k44", Some(arazzo_runtime::serde_json::json!(44))),
                            ("k45", Some(arazzo_runtime::serde_json::json!(45))),
                            ("k46", Some(arazzo_runtime::serde_json::json!(46))),
                            ("k47", Some(arazzo_runtime::serde_json::json!(47))),
                            ("k48", Some(arazzo_runtime::serde_json::json!(48))),
                            ("k49", Some(arazzo_runtime::serde_json::json!(49))),
                            ("k50", Some(arazzo_runtime::serde_json::json!(50))),
                            ("k51", Some(arazzo_runtime::serde_json::json!(51))),
                            ("k52", Some(arazzo_runtime::serde_json::json!(52))),
                            ("k53", Some(arazzo_runtime::serde_json::json!(53))),
                            ("k54", Some(arazzo_runtime::serde_json::json!(54))),
                            ("k55", Some(arazzo_runtime::serde_json::json!(55))),
                            ("k56", Some(arazzo_runtime::serde_json::json!(56))),
                            ("k57", Some(arazzo_runtime::serde_json::json!(57))),
                            ("k58", Some(arazzo_runtime::serde_json::json!(58))),
                            ("k59", Some(arazzo_runtime::serde_json::json!(59))),
                            (
                                "name",
                                Some(arazzo_runtime::serde_json::json!(& inputs.name)),
                            ),
                            ("more", inputs.more.as_ref().map(arazzo_runtime::to_value)),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        let sent = arazzo_runtime::object_of([
            ("k0", Some(arazzo_runtime::serde_json::json!(0))),
            ("k1", Some(arazzo_runtime::serde_json::json!(1))),
            ("k2", Some(arazzo_runtime::serde_json::json!(2))),
            ("k3", Some(arazzo_runtime::serde_json::json!(3))),
            ("k4", Some(arazzo_runtime::serde_json::json!(4))),
            ("k5", Some(arazzo_runtime::serde_json::json!(5))),
            ("k6", Some(arazzo_runtime::serde_json::json!(6))),
            ("k7", Some(arazzo_runtime::serde_json::json!(7))),
            ("k8", Some(arazzo_runtime::serde_json::json!(8))),
            ("k9", Some(arazzo_runtime::serde_json::json!(9))),
            ("k10", Some(arazzo_runtime::serde_json::json!(10))),
            ("k11", Some(arazzo_runtime::serde_json::json!(11))),
            ("k12", Some(arazzo_runtime::serde_json::json!(12))),
            ("k13", Some(arazzo_runtime::serde_json::json!(13))),
            ("k14", Some(arazzo_runtime::serde_json::json!(14))),
            ("k15", Some(arazzo_runtime::serde_json::json!(15))),
            ("k16", Some(arazzo_runtime::serde_json::json!(16))),
            ("k17", Some(arazzo_runtime::serde_json::json!(17))),
            ("k18", Some(arazzo_runtime::serde_json::json!(18))),
            ("k19", Some(arazzo_runtime::serde_json::json!(19))),
            ("k20", Some(arazzo_runtime::serde_json::json!(20))),
            ("k21", Some(arazzo_runtime::serde_json::json!(21))),
            ("k22", Some(arazzo_runtime::serde_json::json!(22))),
            ("k23", Some(arazzo_runtime::serde_json::json!(23))),
            ("k24", Some(arazzo_runtime::serde_json::json!(24))),
            ("k25", Some(arazzo_runtime::serde_json::json!(25))),
            ("k26", Some(arazzo_runtime::serde_json::json!(26))),
            ("k27", Some(arazzo_runtime::serde_json::json!(27))),
            ("k28", Some(arazzo_runtime::serde_json::json!(28))),
            ("k29", Some(arazzo_runtime::serde_json::json!(29))),
            ("k30", Some(arazzo_runtime::serde_json::json!(30))),
            ("k31", Some(arazzo_runtime::serde_json::json!(31))),
            ("k32", Some(arazzo_runtime::serde_json::json!(32))),
            ("k33", Some(arazzo_runtime::serde_json::json!(33))),
            ("k34", Some(arazzo_runtime::serde_json::json!(34))),
            ("k35", Some(arazzo_runtime::serde_json::json!(35))),
            ("k36", Some(arazzo_runtime::serde_json::json!(36))),
            ("k37", Some(arazzo_runtime::serde_json::json!(37))),
            ("k38", Some(arazzo_runtime::serde_json::json!(38))),
            ("k39", Some(arazzo_runtime::serde_json::json!(39))),
            ("k40", Some(arazzo_runtime::serde_json::json!(40))),
            ("k41", Some(arazzo_runtime::serde_json::json!(41))),
            ("k42", Some(arazzo_runtime::serde_json::json!(42))),
            ("k43", Some(arazzo_runtime::serde_json::json!(43))),
            ("k44", Some(arazzo_runtime::serde_json::json!(44))),
            ("k45", Some(arazzo_runtime::serde_json::json!(45))),
            ("k46", Some(arazzo_runtime::serde_json::json!(46))),
            ("k47", Some(arazzo_runtime::serde_json::json!(47))),
            ("k48", Some(arazzo_runtime::serde_json::json!(48))),
            ("k49", Some(arazzo_runtime::serde_json::json!(49))),
            ("k50", Some(arazzo_runtime::serde_json::json!(50))),
            ("k51", Some(arazzo_runtime::serde_json::json!(51))),
            ("k52", Some(arazzo_runtime::serde_json::json!(52))),
            ("k53", Some(arazzo_runtime::serde_json::json!(53))),
            ("k54", Some(arazzo_runtime::serde_json::json!(54))),
            ("k55", Some(arazzo_runtime::serde_json::json!(55))),
            ("k56", Some(arazzo_runtime::serde_json::json!(56))),
            ("k57", Some(arazzo_runtime::serde_json::json!(57))),
            ("k58", Some(arazzo_runtime::serde_json::json!(58))),
            ("k59", Some(arazzo_runtime::serde_json::json!(59))),
            ("name", Some(arazzo_runtime::serde_json::json!(& inputs.name))),
            ("more", inputs.more.as_ref().map(arazzo_runtime::to_value)),
        ]);
        run.done("wide", &[("sent", &sent)]).await?;
        sent
    } else {
        run.restored("wide", "sent")?
    };

    // long: POST /values
    if run.is_due("long") {
        run.step(
                "long",
                client
                    .keep(
                        &Json::new(|| arazzo_runtime::Value::Array(
                            [
                                arazzo_runtime::serde_json::json!(0),
                                arazzo_runtime::serde_json::json!(1),
                                arazzo_runtime::serde_json::json!(2),
                                arazzo_runtime::serde_json::json!(3),
                                arazzo_runtime::serde_json::json!(4),
                                arazzo_runtime::serde_json::json!(5),
                                arazzo_runtime::serde_json::json!(6),
                                arazzo_runtime::serde_json::json!(7),
                                arazzo_runtime::serde_json::json!(8),
                                arazzo_runtime::serde_json::json!(9),
                                arazzo_runtime::serde_json::json!(10),
                                arazzo_runtime::serde_json::json!(11),
                                arazzo_runtime::serde_json::json!(12),
                                arazzo_runtime::serde_json::json!(13),
                                arazzo_runtime::serde_json::json!(14),
                                arazzo_runtime::serde_json::json!(15),
                                arazzo_runtime::serde_json::json!(16),
                                arazzo_runtime::serde_json::json!(17),
                                arazzo_runtime::serde_json::json!(18),
                                arazzo_runtime::serde_json::json!(19),
                                arazzo_runtime::serde_json::json!(20),
                                arazzo_runtime::serde_json::json!(21),
                                arazzo_runtime::serde_json::json!(22),
                                arazzo_runtime::serde_json::json!(23),
                                arazzo_runtime::serde_json::json!(24),
                                arazzo_runtime::serde_json::json!(25),
                                arazzo_runtime::serde_json::json!(26),
                                arazzo_runtime::serde_json::json!(27),
                                arazzo_runtime::serde_json::json!(28),
                                arazzo_runtime::serde_json::json!(29),
                                arazzo_runtime::serde_json::json!(30),
                                arazzo_runtime::serde_json::json!(31),
                                arazzo_runtime::serde_json::json!(32),
                                arazzo_runtime::serde_json::json!(33),
                                arazzo_runtime::serde_json::json!(34),
                                arazzo_runtime::serde_json::json!(35),
                                arazzo_runtime::serde_json::json!(36),
                                arazzo_runtime::serde_json::json!(37),
                                arazzo_runtime::serde_json::json!(38),
                                arazzo_runtime::serde_json::json!(39),
                                arazzo_runtime::serde_json::json!(40),
                                arazzo_runtime::serde_json::json!(41),
                                arazzo_runtime::serde_json::json!(42),
                                arazzo_runtime::serde_json::json!(43),
                                arazzo_runtime::serde_json::json!(44),
                                arazzo_runtime::serde_json::json!(45),
                                arazzo_runtime::serde_json::json!(46),
                                arazzo_runtime::serde_json::json!(47),
                                arazzo_runtime::serde_json::json!(48),
                                arazzo_runtime::serde_json::json!(49),
                                arazzo_runtime::serde_json::json!(50),
                                arazzo_runtime::serde_json::json!(51),
                                arazzo_runtime::serde_json::json!(52),
                                arazzo_runtime::serde_json::json!(53),
                                arazzo_runtime::serde_json::json!(54),
                                arazzo_runtime::serde_json::json!(55),
                                arazzo_runtime::serde_json::json!(56),
                                arazzo_runtime::serde_json::json!(57),
                                arazzo_runtime::serde_json::json!(58),
                                arazzo_runtime::serde_json::json!(59),
                                arazzo_runtime::serde_json::json!(60),
                                arazzo_runtime::serde_json::json!(61),
                                arazzo_runtime::serde_json::json!(62),
                                arazzo_runtime::serde_json::json!(63),
                                arazzo_runtime::serde_json::json!(64),
                                arazzo_runtime::serde_json::json!(65),
                                arazzo_runtime::serde_json::json!(66),
                                arazzo_runtime::serde_json::json!(67),
                                arazzo_runtime::serde_json::json!(68),
                                arazzo_runtime::serde_json::json!(69),
                                arazzo_runtime::serde_json::json!(70),
                                arazzo_runtime::serde_json::json!(71),
                                arazzo_runtime::serde_json::json!(72),
                                arazzo_runtime::serde_json::json!(73),
                                arazzo_runtime::serde_json::json!(74),
                                arazzo_runtime::serde_json::json!(75),
                                arazzo_runtime::serde_json::json!(76),
                                arazzo_runtime::serde_json::json!(77),
                                arazzo_runtime::serde_json::json!(78),
                                arazzo_runtime::serde_json::json!(79),
                                arazzo_runtime::serde_json::json!(80),
                                arazzo_runtime::serde_json::json!(81),
                                arazzo_runtime::serde_json::json!(82),
                                arazzo_runtime::serde_json::json!(83),
                                arazzo_runtime::serde_json::json!(84),
                                arazzo_runtime::serde_json::json!(85),
                                arazzo_runtime::serde_json::json!(86),
                                arazzo_runtime::serde_json::json!(87),
                                arazzo_runtime::serde_json::json!(88),
                                arazzo_runtime::serde_json::json!(89),
                                arazzo_runtime::serde_json::json!(90),
                                arazzo_runtime::serde_json::json!(91),
                                arazzo_runtime::serde_json::json!(92),
                                arazzo_runtime::serde_json::json!(93),
                                arazzo_runtime::serde_json::json!(94),
                                arazzo_runtime::serde_json::json!(95),
                                arazzo_runtime::serde_json::json!(96),
                                arazzo_runtime::serde_json::json!(97),
                                arazzo_runtime::serde_json::json!(98),
                                arazzo_runtime::serde_json::json!(99),
                                arazzo_runtime::serde_json::json!(100),
                                arazzo_runtime::serde_json::json!(101),
                                arazzo_runtime::serde_json::json!(102),
                                arazzo_runtime::serde_json::json!(103),
                                arazzo_runtime::serde_json::json!(104),
                                arazzo_runtime::serde_json::json!(105),
                                arazzo_runtime::serde_json::json!(106),
                                arazzo_runtime::serde_json::json!(107),
                                arazzo_runtime::serde_json::json!(108),
                                arazzo_runtime::serde_json::json!(109),
                                arazzo_runtime::serde_json::json!(110),
                                arazzo_runtime::serde_json::json!(111),
                                arazzo_runtime::serde_json::json!(112),
                                arazzo_runtime::serde_json::json!(113),
                                arazzo_runtime::serde_json::json!(114),
                                arazzo_runtime::serde_json::json!(115),
                                arazzo_runtime::serde_json::json!(116),
                                arazzo_runtime::serde_json::json!(117),
                                arazzo_runtime::serde_json::json!(118),
                                arazzo_runtime::serde_json::json!(119),
                                arazzo_runtime::serde_json::json!(120),
                                arazzo_runtime::serde_json::json!(121),
                                arazzo_runtime::serde_json::json!(122),
                                arazzo_runtime::serde_json::json!(123),
                                arazzo_runtime::serde_json::json!(124),
                                arazzo_runtime::serde_json::json!(125),
                                arazzo_runtime::serde_json::json!(126),
                                arazzo_runtime::serde_json::json!(127),
                                arazzo_runtime::serde_json::json!(128),
                                arazzo_runtime::serde_json::json!(129),
                                arazzo_runtime::serde_json::json!(130),
                                arazzo_runtime::serde_json::json!(131),
                                arazzo_runtime::serde_json::json!(132),
                                arazzo_runtime::serde_json::json!(133),
                                arazzo_runtime::serde_json::json!(134),
                                arazzo_runtime::serde_json::json!(135),
                                arazzo_runtime::serde_json::json!(136),
                                arazzo_runtime::serde_json::json!(137),
                                arazzo_runtime::serde_json::json!(138),
                                arazzo_runtime::serde_json::json!(139),
                                arazzo_runtime::serde_json::json!(140),
                                arazzo_runtime::serde_json::json!(141),
                                arazzo_runtime::serde_json::json!(142),
                                arazzo_runtime::serde_json::json!(143),
                                arazzo_runtime::serde_json::json!(144),
                                arazzo_runtime::serde_json::json!(145),
                                arazzo_runtime::serde_json::json!(146),
                                arazzo_runtime::serde_json::json!(147),
                                arazzo_runtime::serde_json::json!(148),
                                arazzo_runtime::serde_json::json!(149),
                                arazzo_runtime::serde_json::json!(& inputs.name),
                            ]
                                .into(),
                        )),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("long", &[]).await?;
    }

    // deep: POST /values
    if run.is_due("deep") {
        run.step(
                "deep",
                client
                    .keep(
                        &Json::new(|| arazzo_runtime::object_of([
                            (
                                "a",
                                Some(
                                    arazzo_runtime::object_of([
                                        (
                                            "a",
                                            Some(
                                                arazzo_runtime::object_of([
                                                    (
                                                        "a",
                                                        Some(
                                                            arazzo_runtime::object_of([
                                                                (
                                                                    "a",
                                                                    Some(
                                                                        arazzo_runtime::object_of([
                                                                            (
                                                                                "a",
                                                                                Some(
                                                                                    arazzo_runtime::object_of([
                                                                                        (
                                                                                            "a",
                                                                                            Some(
                                                                                                arazzo_runtime::object_of([
                                                                                                    (
                                                                                                        "a",
                                                                                                        Some(
                                                                                                            arazzo_runtime::object_of([
                                                                                                                (
                                                                                                                    "a",
                                                                                                                    Some(
                                                                                                                        arazzo_runtime::object_of([
                                                                                                                            (
                                                                                                                                "a",
                                                                                                                                Some(
                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                        (
                                                                                                                                            "a",
                                                                                                                                            Some(
                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                    (
                                                                                                                                                        "a",
                                                                                                                                                        Some(
                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                (
                                                                                                                                                                    "a",
                                                                                                                                                                    Some(
                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                            (
                                                                                                                                                                                "a",
                                                                                                                                                                                Some(
                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                        (
                                                                                                                                                                                            "a",
                                                                                                                                                                                            Some(
                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                    (
                                                                                                                                                                                                        "a",
                                                                                                                                                                                                        Some(
                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                (
                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                                                                    (
                                                                                                                                                                                                                                                        "a",
                                                                                                                                                                                                                                                        Some(
                                                                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                (
                                                                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                    (
                                                                                                                                                                                                                                                                                                        "a",
                                                                                                                                                                                                                                                                                                        Some(
                                                                                                                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                (
                                                                                                                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                                                                                                                arazzo_runtime::serde_json::json!(
                                                                                                                                                                                                                                                                                                                                                    { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : {
                                                                                                                                                                                                                                                                                                                                                    "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a"
                                                                                                                                                                                                                                                                                                                                                    : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : {
                                                                                                                                                                                                                                                                                                                                                    "a" : { "a" : 0 } } } } } } } } } } } } } } } } } } } } } }
                                                                                                                                                                                                                                                                                                                                                    } }
                                                                                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                                                            ]),
                                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                ]),
                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                            ]),
                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                ]),
                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                ),
                                                                                                                                                                                                            ]),
                                                                                                                                                                                                        ),
                                                                                                                                                                                                    ),
                                                                                                                                                                                                ]),
                                                                                                                                                                                            ),
                                                                                                                                                                                        ),
                                                                                                                                                                                    ]),
                                                                                                                                                                                ),
                                                                                                                                                                            ),
                                                                                                                                                                        ]),
                                                                                                                                                                    ),
                                                                                                                                                                ),
                                                                                                                                                            ]),
                                                                                                                                                        ),
                                                                                                                                                    ),
                                                                                                                                                ]),
                                                                                                                                            ),
                                                                                                                                        ),
                                                                                                                                    ]),
                                                                                                                                ),
                                                                                                                            ),
                                                                                                                        ]),
                                                                                                                    ),
                                                                                                                ),
                                                                                                            ]),
                                                                                                        ),
                                                                                                    ),
                                                                                                ]),
                                                                                            ),
                                                                                        ),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("deep", &[]).await?;
    }

    // all: POST /values
    if run.is_due("all") {
        run.step(
                "all",
                client
                    .keep(
                        &Json::new(|| arazzo_runtime::object_of([
                            (
                                "wide",
                                Some(
                                    arazzo_runtime::object_of([
                                        ("k0", Some(arazzo_runtime::serde_json::json!(0))),
                                        ("k1", Some(arazzo_runtime::serde_json::json!(1))),
                                        ("k2", Some(arazzo_runtime::serde_json::json!(2))),
                                        ("k3", Some(arazzo_runtime::serde_json::json!(3))),
                                        ("k4", Some(arazzo_runtime::serde_json::json!(4))),
                                        ("k5", Some(arazzo_runtime::serde_json::json!(5))),
                                        ("k6", Some(arazzo_runtime::serde_json::json!(6))),
                                        ("k7", Some(arazzo_runtime::serde_json::json!(7))),
                                        ("k8", Some(arazzo_runtime::serde_json::json!(8))),
                                        ("k9", Some(arazzo_runtime::serde_json::json!(9))),
                                        ("k10", Some(arazzo_runtime::serde_json::json!(10))),
                                        ("k11", Some(arazzo_runtime::serde_json::json!(11))),
                                        ("k12", Some(arazzo_runtime::serde_json::json!(12))),
                                        ("k13", Some(arazzo_runtime::serde_json::json!(13))),
                                        ("k14", Some(arazzo_runtime::serde_json::json!(14))),
                                        ("k15", Some(arazzo_runtime::serde_json::json!(15))),
                                        ("k16", Some(arazzo_runtime::serde_json::json!(16))),
                                        ("k17", Some(arazzo_runtime::serde_json::json!(17))),
                                        ("k18", Some(arazzo_runtime::serde_json::json!(18))),
                                        ("k19", Some(arazzo_runtime::serde_json::json!(19))),
                                        ("k20", Some(arazzo_runtime::serde_json::json!(20))),
                                        ("k21", Some(arazzo_runtime::serde_json::json!(21))),
                                        ("k22", Some(arazzo_runtime::serde_json::json!(22))),
                                        ("k23", Some(arazzo_runtime::serde_json::json!(23))),
                                        ("k24", Some(arazzo_runtime::serde_json::json!(24))),
                                        ("k25", Some(arazzo_runtime::serde_json::json!(25))),
                                        ("k26", Some(arazzo_runtime::serde_json::json!(26))),
                                        ("k27", Some(arazzo_runtime::serde_json::json!(27))),
                                        ("k28", Some(arazzo_runtime::serde_json::json!(28))),
                                        ("k29", Some(arazzo_runtime::serde_json::json!(29))),
                                        ("k30", Some(arazzo_runtime::serde_json::json!(30))),
                                        ("k31", Some(arazzo_runtime::serde_json::json!(31))),
                                        ("k32", Some(arazzo_runtime::serde_json::json!(32))),
                                        ("k33", Some(arazzo_runtime::serde_json::json!(33))),
                                        ("k34", Some(arazzo_runtime::serde_json::json!(34))),
                                        ("k35", Some(arazzo_runtime::serde_json::json!(35))),
                                        ("k36", Some(arazzo_runtime::serde_json::json!(36))),
                                        ("k37", Some(arazzo_runtime::serde_json::json!(37))),
                                        ("k38", Some(arazzo_runtime::serde_json::json!(38))),
                                        ("k39", Some(arazzo_runtime::serde_json::json!(39))),
                                        ("k40", Some(arazzo_runtime::serde_json::json!(40))),
                                        ("k41", Some(arazzo_runtime::serde_json::json!(41))),
                                        ("k42", Some(arazzo_runtime::serde_json::json!(42))),
                                        ("k43", Some(arazzo_runtime::serde_json::json!(43))),
                                        ("k44", Some(arazzo_runtime::serde_json::json!(44))),
                                        ("k45", Some(arazzo_runtime::serde_json::json!(45))),
                                        ("k46", Some(arazzo_runtime::serde_json::json!(46))),
                                        ("k47", Some(arazzo_runtime::serde_json::json!(47))),
                                        ("k48", Some(arazzo_runtime::serde_json::json!(48))),
                                        ("k49", Some(arazzo_runtime::serde_json::json!(49))),
                                        ("k50", Some(arazzo_runtime::serde_json::json!(50))),
                                        ("k51", Some(arazzo_runtime::serde_json::json!(51))),
                                        ("k52", Some(arazzo_runtime::serde_json::json!(52))),
                                        ("k53", Some(arazzo_runtime::serde_json::json!(53))),
                                        ("k54", Some(arazzo_runtime::serde_json::json!(54))),
                                        ("k55", Some(arazzo_runtime::serde_json::json!(55))),
                                        ("k56", Some(arazzo_runtime::serde_json::json!(56))),
                                        ("k57", Some(arazzo_runtime::serde_json::json!(57))),
                                        ("k58", Some(arazzo_runtime::serde_json::json!(58))),
                                        ("k59", Some(arazzo_runtime::serde_json::json!(59))),
                                    ]),
                                ),
                            ),
                            (
                                "long",
                                Some(
                                    arazzo_runtime::Value::Array(
                                        [
                                            arazzo_runtime::serde_json::json!(0),
                                            arazzo_runtime::serde_json::json!(1),
                                            arazzo_runtime::serde_json::json!(2),
                                            arazzo_runtime::serde_json::json!(3),
                                            arazzo_runtime::serde_json::json!(4),
                                            arazzo_runtime::serde_json::json!(5),
                                            arazzo_runtime::serde_json::json!(6),
                                            arazzo_runtime::serde_json::json!(7),
                                            arazzo_runtime::serde_json::json!(8),
                                            arazzo_runtime::serde_json::json!(9),
                                            arazzo_runtime::serde_json::json!(10),
                                            arazzo_runtime::serde_json::json!(11),
                                            arazzo_runtime::serde_json::json!(12),
                                            arazzo_runtime::serde_json::json!(13),
                                            arazzo_runtime::serde_json::json!(14),
                                            arazzo_runtime::serde_json::json!(15),
                                            arazzo_runtime::serde_json::json!(16),
                                            arazzo_runtime::serde_json::json!(17),
                                            arazzo_runtime::serde_json::json!(18),
                                            arazzo_runtime::serde_json::json!(19),
                                            arazzo_runtime::serde_json::json!(20),
                                            arazzo_runtime::serde_json::json!(21),
                                            arazzo_runtime::serde_json::json!(22),
                                            arazzo_runtime::serde_json::json!(23),
                                            arazzo_runtime::serde_json::json!(24),
                                            arazzo_runtime::serde_json::json!(25),
                                            arazzo_runtime::serde_json::json!(26),
                                            arazzo_runtime::serde_json::json!(27),
                                            arazzo_runtime::serde_json::json!(28),
                                            arazzo_runtime::serde_json::json!(29),
                                            arazzo_runtime::serde_json::json!(30),
                                            arazzo_runtime::serde_json::json!(31),
                                            arazzo_runtime::serde_json::json!(32),
                                            arazzo_runtime::serde_json::json!(33),
                                            arazzo_runtime::serde_json::json!(34),
                                            arazzo_runtime::serde_json::json!(35),
                                            arazzo_runtime::serde_json::json!(36),
                                            arazzo_runtime::serde_json::json!(37),
                                            arazzo_runtime::serde_json::json!(38),
                                            arazzo_runtime::serde_json::json!(39),
                                            arazzo_runtime::serde_json::json!(40),
                                            arazzo_runtime::serde_json::json!(41),
                                            arazzo_runtime::serde_json::json!(42),
                                            arazzo_runtime::serde_json::json!(43),
                                            arazzo_runtime::serde_json::json!(44),
                                            arazzo_runtime::serde_json::json!(45),
                                            arazzo_runtime::serde_json::json!(46),
                                            arazzo_runtime::serde_json::json!(47),
                                            arazzo_runtime::serde_json::json!(48),
                                            arazzo_runtime::serde_json::json!(49),
                                            arazzo_runtime::serde_json::json!(50),
                                            arazzo_runtime::serde_json::json!(51),
                                            arazzo_runtime::serde_json::json!(52),
                                            arazzo_runtime::serde_json::json!(53),
                                            arazzo_runtime::serde_json::json!(54),
                                            arazzo_runtime::serde_json::json!(55),
                                            arazzo_runtime::serde_json::json!(56),
                                            arazzo_runtime::serde_json::json!(57),
                                            arazzo_runtime::serde_json::json!(58),
                                            arazzo_runtime::serde_json::json!(59),
                                            arazzo_runtime::serde_json::json!(60),
                                            arazzo_runtime::serde_json::json!(61),
                                            arazzo_runtime::serde_json::json!(62),
                                            arazzo_runtime::serde_json::json!(63),
                                            arazzo_runtime::serde_json::json!(64),
                                            arazzo_runtime::serde_json::json!(65),
                                            arazzo_runtime::serde_json::json!(66),
                                            arazzo_runtime::serde_json::json!(67),
                                            arazzo_runtime::serde_json::json!(68),
                                            arazzo_runtime::serde_json::json!(69),
                                            arazzo_runtime::serde_json::json!(70),
                                            arazzo_runtime::serde_json::json!(71),
                                            arazzo_runtime::serde_json::json!(72),
                                            arazzo_runtime::serde_json::json!(73),
                                            arazzo_runtime::serde_json::json!(74),
                                            arazzo_runtime::serde_json::json!(75),
                                            arazzo_runtime::serde_json::json!(76),
                                            arazzo_runtime::serde_json::json!(77),
                                            arazzo_runtime::serde_json::json!(78),
                                            arazzo_runtime::serde_json::json!(79),
                                            arazzo_runtime::serde_json::json!(80),
                                            arazzo_runtime::serde_json::json!(81),
                                            arazzo_runtime::serde_json::json!(82),
                                            arazzo_runtime::serde_json::json!(83),
                                            arazzo_runtime::serde_json::json!(84),
                                            arazzo_runtime::serde_json::json!(85),
                                            arazzo_runtime::serde_json::json!(86),
                                            arazzo_runtime::serde_json::json!(87),
                                            arazzo_runtime::serde_json::json!(88),
                                            arazzo_runtime::serde_json::json!(89),
                                            arazzo_runtime::serde_json::json!(90),
                                            arazzo_runtime::serde_json::json!(91),
                                            arazzo_runtime::serde_json::json!(92),
                                            arazzo_runtime::serde_json::json!(93),
                                            arazzo_runtime::serde_json::json!(94),
                                            arazzo_runtime::serde_json::json!(95),
                                            arazzo_runtime::serde_json::json!(96),
                                            arazzo_runtime::serde_json::json!(97),
                                            arazzo_runtime::serde_json::json!(98),
                                            arazzo_runtime::serde_json::json!(99),
                                            arazzo_runtime::serde_json::json!(100),
                                            arazzo_runtime::serde_json::json!(101),
                                            arazzo_runtime::serde_json::json!(102),
                                            arazzo_runtime::serde_json::json!(103),
                                            arazzo_runtime::serde_json::json!(104),
                                            arazzo_runtime::serde_json::json!(105),
                                            arazzo_runtime::serde_json::json!(106),
                                            arazzo_runtime::serde_json::json!(107),
                                            arazzo_runtime::serde_json::json!(108),
                                            arazzo_runtime::serde_json::json!(109),
                                            arazzo_runtime::serde_json::json!(110),
                                            arazzo_runtime::serde_json::json!(111),
                                            arazzo_runtime::serde_json::json!(112),
                                            arazzo_runtime::serde_json::json!(113),
                                            arazzo_runtime::serde_json::json!(114),
                                            arazzo_runtime::serde_json::json!(115),
                                            arazzo_runtime::serde_json::json!(116),
                                            arazzo_runtime::serde_json::json!(117),
                                            arazzo_runtime::serde_json::json!(118),
                                            arazzo_runtime::serde_json::json!(119),
                                            arazzo_runtime::serde_json::json!(120),
                                            arazzo_runtime::serde_json::json!(121),
                                            arazzo_runtime::serde_json::json!(122),
                                            arazzo_runtime::serde_json::json!(123),
                                            arazzo_runtime::serde_json::json!(124),
                                            arazzo_runtime::serde_json::json!(125),
                                            arazzo_runtime::serde_json::json!(126),
                                            arazzo_runtime::serde_json::json!(127),
                                            arazzo_runtime::serde_json::json!(128),
                                            arazzo_runtime::serde_json::json!(129),
                                            arazzo_runtime::serde_json::json!(130),
                                            arazzo_runtime::serde_json::json!(131),
                                            arazzo_runtime::serde_json::json!(132),
                                            arazzo_runtime::serde_json::json!(133),
                                            arazzo_runtime::serde_json::json!(134),
                                            arazzo_runtime::serde_json::json!(135),
                                            arazzo_runtime::serde_json::json!(136),
                                            arazzo_runtime::serde_json::json!(137),
                                            arazzo_runtime::serde_json::json!(138),
                                            arazzo_runtime::serde_json::json!(139),
                                            arazzo_runtime::serde_json::json!(140),
                                            arazzo_runtime::serde_json::json!(141),
                                            arazzo_runtime::serde_json::json!(142),
                                            arazzo_runtime::serde_json::json!(143),
                                            arazzo_runtime::serde_json::json!(144),
                                            arazzo_runtime::serde_json::json!(145),
                                            arazzo_runtime::serde_json::json!(146),
                                            arazzo_runtime::serde_json::json!(147),
                                            arazzo_runtime::serde_json::json!(148),
                                            arazzo_runtime::serde_json::json!(149),
                                        ]
                                            .into(),
                                    ),
                                ),
                            ),
                            (
                                "deep",
                                Some(
                                    arazzo_runtime::object_of([
                                        (
                                            "a",
                                            Some(
                                                arazzo_runtime::object_of([
                                                    (
                                                        "a",
                                                        Some(
                                                            arazzo_runtime::object_of([
                                                                (
                                                                    "a",
                                                                    Some(
                                                                        arazzo_runtime::object_of([
                                                                            (
                                                                                "a",
                                                                                Some(
                                                                                    arazzo_runtime::object_of([
                                                                                        (
                                                                                            "a",
                                                                                            Some(
                                                                                                arazzo_runtime::object_of([
                                                                                                    (
                                                                                                        "a",
                                                                                                        Some(
                                                                                                            arazzo_runtime::object_of([
                                                                                                                (
                                                                                                                    "a",
                                                                                                                    Some(
                                                                                                                        arazzo_runtime::object_of([
                                                                                                                            (
                                                                                                                                "a",
                                                                                                                                Some(
                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                        (
                                                                                                                                            "a",
                                                                                                                                            Some(
                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                    (
                                                                                                                                                        "a",
                                                                                                                                                        Some(
                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                (
                                                                                                                                                                    "a",
                                                                                                                                                                    Some(
                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                            (
                                                                                                                                                                                "a",
                                                                                                                                                                                Some(
                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                        (
                                                                                                                                                                                            "a",
                                                                                                                                                                                            Some(
                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                    (
                                                                                                                                                                                                        "a",
                                                                                                                                                                                                        Some(
                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                (
                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                                                                    (
                                                                                                                                                                                                                                                        "a",
                                                                                                                                                                                                                                                        Some(
                                                                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                (
                                                                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                    (
                                                                                                                                                                                                                                                                                                        "a",
                                                                                                                                                                                                                                                                                                        Some(
                                                                                                                                                                                                                                                                                                            arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                (
                                                                                                                                                                                                                                                                                                                    "a",
                                                                                                                                                                                                                                                                                                                    Some(
                                                                                                                                                                                                                                                                                                                        arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                            (
                                                                                                                                                                                                                                                                                                                                "a",
                                                                                                                                                                                                                                                                                                                                Some(
                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                                        (
                                                                                                                                                                                                                                                                                                                                            "a",
                                                                                                                                                                                                                                                                                                                                            Some(
                                                                                                                                                                                                                                                                                                                                                arazzo_runtime::object_of([
                                                                                                                                                                                                                                                                                                                                                    (
                                                                                                                                                                                                                                                                                                                                                        "a",
                                                                                                                                                                                                                                                                                                                                                        Some(
                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::serde_json::json!(
                                                                                                                                                                                                                                                                                                                                                                { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : {
                                                                                                                                                                                                                                                                                                                                                                "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a"
                                                                                                                                                                                                                                                                                                                                                                : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : { "a" : {
                                                                                                                                                                                                                                                                                                                                                                "a" : { "a" : 0 } } } } } } } } } } } } } } } } } } } } } }
                                                                                                                                                                                                                                                                                                                                                                } }
                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                ]),
                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                                                            ]),
                                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                ]),
                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                                                            ]),
                                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                ]),
                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                        ),
                                                                                                                                                                                                                                    ]),
                                                                                                                                                                                                                                ),
                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                        ]),
                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                ),
                                                                                                                                                                                                            ]),
                                                                                                                                                                                                        ),
                                                                                                                                                                                                    ),
                                                                                                                                                                                                ]),
                                                                                                                                                                                            ),
                                                                                                                                                                                        ),
                                                                                                                                                                                    ]),
                                                                                                                                                                                ),
                                                                                                                                                                            ),
                                                                                                                                                                        ]),
                                                                                                                                                                    ),
                                                                                                                                                                ),
                                                                                                                                                            ]),
                                                                                                                                                        ),
                                                                                                                                                    ),
                                                                                                                                                ]),
                                                                                                                                            ),
                                                                                                                                        ),
                                                                                                                                    ]),
                                                                                                                                ),
                                                                                                                            ),
                                                                                                                        ]),
                                                                                                                    ),
                                                                                                                ),
                                                                                                            ]),
                                                                                                        ),
                                                                                                    ),
                                                                                                ]),
                                                                                            ),
                                                                                        ),
                                                                                    ]),
                                                                                ),
                                                                            ),
                                                                        ]),
                                                                    ),
                                                                ),
                                                            ]),
                                                        ),
                                                    ),
                                                ]),
                                            ),
                                        ),
                                    ]),
                                ),
                            ),
                            (
                                "lists",
                                Some(
                                    arazzo_runtime::Value::Array(
                                        [
                                            arazzo_runtime::Value::Array(
                                                [
                                                    arazzo_runtime::Value::Array(
                                                        [
                                                            arazzo_runtime::Value::Array(
                                                                [
                                                                    arazzo_runtime::Value::Array(
                                                                        [
                                                                            arazzo_runtime::Value::Array(
                                                                                [
                                                                                    arazzo_runtime::Value::Array(
                                                                                        [
                                                                                            arazzo_runtime::Value::Array(
                                                                                                [
                                                                                                    arazzo_runtime::Value::Array(
                                                                                                        [
                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                [
                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                        [
                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                [
                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                        [
                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                [
                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                        [
                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                [
                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                        [
                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                [
                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                        [
                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                [
                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                        [
                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                [
                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                        [
                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            arazzo_runtime::Value::Array(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    arazzo_runtime::serde_json::json!(
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        [[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                ]
                                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                        ]
                                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                ]
                                                                                                                                                                                                                    .into(),
                                                                                                                                                                                                            ),
                                                                                                                                                                                                        ]
                                                                                                                                                                                                            .into(),
                                                                                                                                                                                                    ),
                                                                                                                                                                                                ]
                                                                                                                                                                                                    .into(),
                                                                                                                                                                                            ),
                                                                                                                                                                                        ]
                                                                                                                                                                                            .into(),
                                                                                                                                                                                    ),
                                                                                                                                                                                ]
                                                                                                                                                                                    .into(),
                                                                                                                                                                            ),
                                                                                                                                                                        ]
                                                                                                                                                                            .into(),
                                                                                                                                                                    ),
                                                                                                                                                                ]
                                                                                                                                                                    .into(),
                                                                                                                                                            ),
                                                                                                                                                        ]
                                                                                                                                                            .into(),
                                                                                                                                                    ),
                                                                                                                                                ]
                                                                                                                                                    .into(),
                                                                                                                                            ),
                                                                                                                                        ]
                                                                                                                                            .into(),
                                                                                                                                    ),
                                                                                                                                ]
                                                                                                                                    .into(),
                                                                                                                            ),
                                                                                                                        ]
                                                                                                                            .into(),
                                                                                                                    ),
                                                                                                                ]
                                                                                                                    .into(),
                                                                                                            ),
                                                                                                        ]
                                                                                                            .into(),
                                                                                                    ),
                                                                                                ]
                                                                                                    .into(),
                                                                                            ),
                                                                                        ]
                                                                                            .into(),
                                                                                    ),
                                                                                ]
                                                                                    .into(),
                                                                            ),
                                                                        ]
                                                                            .into(),
                                                                    ),
                                                                ]
                                                                    .into(),
                                                            ),
                                                        ]
                                                            .into(),
                                                    ),
                                                ]
                                                    .into(),
                                            ),
                                        ]
                                            .into(),
                                    ),
                                ),
                            ),
                            ("any", Some(arazzo_runtime::serde_json::json!(& any))),
                        ])),
                    ),
            )
            .await?
            .require_success()?
            .finish();
        run.done("all", &[]).await?;
    }

    run.finish();
    Ok(KeepOutputs { sent })
}

/// Goes on with a run of `keep` where it stopped: what is done is not repeated.
///
/// # Errors
///
/// The state is of another workflow or version, a secret is missing that is still needed, or it is not known what came of a step. Then as the workflow itself.
pub async fn resume_keep(
    client: &Client,
    state: arazzo_runtime::State,
) -> Result<KeepOutputs, WorkflowError> {
    let state = arazzo_runtime::Resumption::of(&WORKFLOW, state)?;
    let inputs = KeepInputs {
        name: state.input("name")?,
        more: state.input("more")?,
        any: state.input("any")?,
    };
    keep(&client.resuming(state), inputs).await
}

/// Inputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepInputs {
    pub name: String,
    pub more: Option<String>,
    pub any: Option<Value>,
}

/// Outputs of the workflow `keep`.
#[derive(Clone, Debug, PartialEq)]
pub struct KeepOutputs {
    /// `$steps.wide.outputs.sent`
    pub sent: Value,
}
