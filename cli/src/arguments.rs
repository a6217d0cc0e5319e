//! The command line.

use std::path::PathBuf;

use arazzo_codegen::Config;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// Cargo calls `cargo-arazzo arazzo …` for `cargo arazzo …`.
pub(crate) fn command() -> Command {
    let arazzo = Command::new("arazzo")
        .about("Checks Arazzo workflows, and generates typed Rust clients from them")
        .display_name("cargo-arazzo")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(check())
        .subcommand(generate())
        .subcommand(explain());
    Command::new("cargo-arazzo")
        .bin_name("cargo")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(arazzo)
}

fn check() -> Command {
    Command::new("check")
        .about("Checks descriptions and shows what is wrong, with the lines that it is about")
        .args(inputs())
        .arg(flag(
            "no-sources",
            "Judges the descriptions alone; the files of their sources are not read",
        ))
        .arg(
            option("format", "FORMAT", "How findings are shown [default: human]")
                .value_parser(["human", "short", "json"]),
        )
}

fn explain() -> Command {
    Command::new("explain")
        .about("Says what a code means, and what to do")
        .arg(Arg::new("code").value_name("CODE").help("A code, such as E0301").required(true))
}

fn generate() -> Command {
    Command::new("generate")
        .about("Generates a crate, or modules, from descriptions")
        .args(inputs())
        .arg(path("crate", "DIR", "The folder of the crate to write, with its Cargo.toml"))
        .arg(
            path("out-dir", "DIR", "A folder to write the modules alone to")
                .conflicts_with_all(["crate", "name", "runtime", "examples"]),
        )
        .arg(option("name", "NAME", "The name of the crate [default: the name of its folder]"))
        .arg(path("runtime", "PATH", "A local copy of arazzo-runtime that the crate depends on"))
        .arg(flag(
            "examples",
            "Documents every public item, with examples that cargo test compiles",
        ))
        .arg(flag("check", "Compares and writes nothing; exit status 1 if a file would change"))
        .group(clap::ArgGroup::new("target").args(["crate", "out-dir"]).required(true))
}

fn inputs() -> Vec<Arg> {
    vec![
        Arg::new("files")
            .value_name("FILE")
            .help("Arazzo descriptions (YAML or JSON), or folders of them")
            .required_unless_present("openapi")
            .num_args(1..)
            .value_parser(value_parser!(PathBuf)),
        path(
            "openapi",
            "FILE",
            "Offers the operations of an OpenAPI description, without a workflow",
        )
        .action(ArgAction::Append),
        option("tag", "TAG", "Of these, the operations of this tag")
            .action(ArgAction::Append)
            .requires("openapi"),
        option("operation", "ID", "Of these, the operation of this id, or 'get /pets/{id}'")
            .action(ArgAction::Append)
            .requires("openapi"),
        flag("strict", "Treats warnings as errors"),
        option("map-url", "URL=FILE", "Reads FILE where a description says URL")
            .action(ArgAction::Append),
        option("secret", "NAME", "Inputs and properties of this name are secrets")
            .action(ArgAction::Append),
        option("not-secret", "NAME", "Inputs and properties of this name are no secrets")
            .action(ArgAction::Append),
    ]
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn path(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    option(name, value, help).value_parser(value_parser!(PathBuf))
}

/// What the inputs say about the compilation. `Err` is a mistake on the command line.
pub(crate) fn config(matches: &ArgMatches) -> Result<Config, String> {
    let folder = std::env::current_dir().map_err(|error| error.to_string())?;
    let mut config = Config::new().root(&folder).strict(matches.get_flag("strict"));
    for file in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        config = match folder.join(file).is_dir() {
            true => config.descriptions(file),
            false => config.description(file),
        };
    }
    for pair in matches.get_many::<String>("map-url").into_iter().flatten() {
        let Some((url, file)) = pair.rsplit_once('=') else {
            return Err(format!("--map-url '{pair}': expected URL=FILE"));
        };
        config = config.map_url(url, file);
    }
    for file in matches.get_many::<PathBuf>("openapi").into_iter().flatten() {
        config = config.openapi(file);
    }
    let names = |option: &str| matches.get_many::<String>(option).into_iter().flatten();
    config = names("tag").fold(config, Config::tag);
    config = names("operation").fold(config, Config::operation);
    config = names("secret").fold(config, Config::secret);
    config = names("not-secret").fold(config, Config::not_secret);
    Ok(config)
}
