//! Which workflows are run: all with actions, and the longest others where a provider would have fewer than two.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    description::{self, Workflow},
    read::Documents,
    table::Table,
};

/// How many workflows each provider has at least.
const OF_EACH: usize = 2;

/// The workflows below a folder that are run. Files that cannot be read, and workflows that the test does not understand, are noted.
pub(crate) fn workflows(folder: &Path, table: &mut Table) -> Vec<Workflow> {
    let mut providers: BTreeMap<String, Vec<Workflow>> = BTreeMap::new();
    for provider in folders(folder) {
        let name = provider.file_name().map(|it| it.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let known = providers.entry(name.clone()).or_default();
        table.provider(&name);
        let mut documents = Documents::default();
        for file in files(&provider.join("arazzo")) {
            match description::read(&file, &mut documents) {
                Ok(found) => {
                    for workflow in found {
                        match workflow {
                            Ok(workflow) => known.push(workflow),
                            Err(why) => table.unread(&file, why),
                        }
                    }
                }
                Err(why) => table.unread(&file, why),
            }
        }
    }
    let chosen = providers.into_values().flat_map(|workflows| {
        let (mut chosen, mut linear): (Vec<_>, Vec<_>) =
            workflows.into_iter().partition(Workflow::branches);
        linear.sort_by_key(|workflow| std::cmp::Reverse(workflow.steps.len()));
        let missing = OF_EACH.saturating_sub(chosen.len());
        chosen.extend(linear.into_iter().take(missing));
        chosen
    });
    chosen.collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    files(folder).into_iter().filter(|path| path.join("arazzo").is_dir()).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files
}
