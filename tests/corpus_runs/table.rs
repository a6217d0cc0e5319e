//! What was run, by provider, and what was not.

use std::{collections::BTreeMap, fmt, path::Path};

use serde_json::Value;

use crate::description::Workflow;

/// What came of all workflows.
#[derive(Default)]
pub(crate) struct Table {
    rows: BTreeMap<String, Row>,
    /// Workflows or paths that were not run, and why.
    skipped: Vec<String>,
    /// How the runs ended, and how many did so.
    ends: BTreeMap<String, usize>,
    /// Paths that went otherwise than their walk.
    pub(crate) failed: Vec<String>,
}

#[derive(Default)]
struct Row {
    workflows: usize,
    /// Those with actions.
    branching: usize,
    main: usize,
    paths: usize,
}

impl Table {
    pub(crate) fn provider(&mut self, name: &str) {
        self.rows.entry(name.to_owned()).or_default();
    }

    /// A workflow with so many paths.
    pub(crate) fn add(&mut self, workflow: &Workflow, has_main: bool, paths: usize) {
        let row = self.rows.entry(workflow.provider.clone()).or_default();
        row.workflows += usize::from(paths > 0);
        row.branching += usize::from(paths > 0 && workflow.branches());
        row.main += usize::from(has_main);
        row.paths += paths;
    }

    /// How a run ended.
    pub(crate) fn ended(&mut self, told: Option<&Value>) {
        let kind = told.and_then(|told| told["failure"]["kind"].as_str()).unwrap_or("outputs");
        *self.ends.entry(kind.to_owned()).or_default() += 1;
    }

    pub(crate) fn skip(&mut self, workflow: &Workflow, why: String) {
        self.skipped.push(format!("{}: {why}", workflow.name()));
    }

    pub(crate) fn unread(&mut self, file: &Path, why: String) {
        self.skipped.push(format!("{}: {why}", file.display()));
    }

    /// How many workflows were run.
    pub(crate) fn run(&self) -> usize {
        self.rows.values().map(|row| row.workflows).sum()
    }

    /// The providers of which nothing was run.
    pub(crate) fn without_runs(&self) -> Vec<&str> {
        let empty = self.rows.iter().filter(|(_, row)| row.workflows == 0);
        empty.map(|(name, _)| name.as_str()).collect()
    }

    pub(crate) fn failures(&self) -> String {
        self.failed.join("\n")
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<14} workflows  with actions  main paths  paths", "provider")?;
        let mut all = Row::default();
        for (name, row) in &self.rows {
            line(f, name, row)?;
            all.workflows += row.workflows;
            all.branching += row.branching;
            all.main += row.main;
            all.paths += row.paths;
        }
        line(f, "all", &all)?;
        writeln!(f, "\nends: {:?}", self.ends)?;
        writeln!(f, "{} paths failed; {} were skipped:", self.failed.len(), self.skipped.len())?;
        self.skipped.iter().try_for_each(|why| writeln!(f, "{why}"))
    }
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, row: &Row) -> fmt::Result {
    let Row { workflows, branching, main, paths } = row;
    writeln!(f, "{name:<14} {workflows:>9} {branching:>13} {main:>11} {paths:>6}")
}
