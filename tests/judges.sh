#!/usr/bin/env bash
# Runs cases of the conformance suite through other implementations of Arazzo and prints where they differ:
#
#   tests/judges.sh [BEGINNING_OF_CASE_NAMES]
#
# Started by hand; needs Node.js with npx (Redocly Respect) and Python with the package arazzo-runner. RESPECT is the command in
# place of `npx --yes @redocly/cli@2 respect`, PYTHON the Python that has arazzo-runner; `-` leaves one of them out. Cases are left
# out that these cannot express: refused descriptions, credentials, mapped URLs, budgets, waits of more than two seconds.
# docs/judges.md says which differences stay, and why.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
beginning=${1:-}
respect=${RESPECT:-npx --yes @redocly/cli@2 respect}
python=${PYTHON:-python3}
export REDOCLY_TELEMETRY=off

cd "$root"
cargo build -q -p tests --bin transcript || exit 1
server=${CARGO_TARGET_DIR:-$root/target}/debug/transcript
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cp -r tests/conformance "$work/suite"

cat >"$work/runner.py" <<'PYTHON'
import json, logging, sys
logging.disable(logging.CRITICAL)
from arazzo_runner import ArazzoRunner
description, workflow, inputs = sys.argv[1:]
result = ArazzoRunner.from_arazzo_path(description).execute_workflow(workflow, json.loads(inputs))
succeeded = getattr(result.status, "value", str(result.status)) == "workflow_complete"
outputs = {name: value for name, value in (result.outputs or {}).items() if value is not None}
print(json.dumps({"outputs": outputs} if succeeded else {"failure": str(result.error)}))
PYTHON

# judge NAME DESCRIPTION WORKFLOW INPUTS EXPECTED JUDGE
judge() {
    local name=$1 description=$2 workflow=$3 inputs=$4 expected=$5 judge=$6 address told status outcome
    coproc SERVER { "$server" "$name"; }
    # Descriptors of our own: bash closes those of a coprocess when it ends.
    local pid=$SERVER_PID in out
    exec {out}<&"${SERVER[0]}" {in}>&"${SERVER[1]}"
    eval "exec ${SERVER[0]}<&- ${SERVER[1]}>&-"
    read -r address <&"$out"
    for file in "$root"/tests/conformance/openapi/*.yml; do
        sed -E "s#https://(things|stock|find)\.example#$address#" "$file" >"$work/suite/openapi/$(basename "$file")"
    done
    if [[ $judge == respect ]]; then
        # shellcheck disable=SC2086
        told=$(timeout 30 $respect "$work/suite/$description" -w "$workflow" -i "$inputs" 2>&1)
        status=$?
        outcome=$([[ $status == 0 ]] && echo outputs || echo failure)
        [[ $expected == '{"outputs"'* ]] && expected=outputs || expected=failure
    else
        outcome=$(timeout 30 "$python" "$work/runner.py" "$work/suite/$description" "$workflow" "$inputs" 2>"$work/error")
        [[ -n $outcome ]] || outcome="nothing: $(tail -1 "$work/error")"
        if [[ $expected == '{"failure"'* ]]; then
            expected=failure
            [[ $outcome == '{"failure"'* ]] && outcome=failure
        else
            outcome=$(jq -cS . <<<"$outcome" 2>/dev/null || echo "$outcome")
            expected=$(jq -cS . <<<"$expected")
        fi
    fi
    exec {in}>&-
    local differences
    differences=$(grep '^differs:' <&"$out")
    exec {out}<&-
    wait "$pid" 2>/dev/null
    if [[ -z $differences && $outcome == "$expected" ]]; then
        agreed=$((agreed + 1))
        return
    fi
    differed=$((differed + 1))
    echo "$judge $name"
    [[ -n $differences ]] && sed 's/^differs:/   /' <<<"$differences"
    [[ $outcome == "$expected" ]] || echo "    expected $expected, came ${outcome:0:300}"
}

for judge in respect runner; do
    [[ $judge == respect && $respect == - || $judge == runner && $python == - ]] && continue
    agreed=0 differed=0
    while IFS=$'\t' read -r name description workflow inputs expected; do
        [[ $name == "$beginning"* ]] && judge "$name" "$description" "$workflow" "$inputs" "$expected" "$judge" </dev/null
    done < <("$server" --list)
    echo "$judge: $agreed agree, $differed differ"
done
