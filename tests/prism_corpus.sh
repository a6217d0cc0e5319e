#!/usr/bin/env bash
# Has Prism, a mock server that checks requests by the OpenAPI description, judge what printed functions of real descriptions send:
#
#   tests/prism_corpus.sh FOLDER [PART_OF_WORKFLOW_NAMES]
#
# Started by hand; needs Node.js, and a network when npx does not have Prism yet. FOLDER has a folder for each provider, with its
# workflows in `arazzo` and its OpenAPI descriptions in `openapi`. The test `corpus_runs` runs the functions against answers made from
# the schemas, with inputs made from them too, and keeps the requests of the main paths as they were sent; each is sent to a Prism
# that serves the OpenAPI description of its operation.
#
# The table has a line for each workflow, and what Prism says is wrong. It fails if Prism refuses a request of a workflow without
# reason, or finds none of fewer than LEAST (8) providers wholly valid. Reasons lie in the descriptions: the compiler has warned that
# requests are not as OpenAPI describes them (`cargo arazzo explain CODE`), or tests/prism_corpus.txt has the workflow.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -- "${1:?usage: prism_corpus.sh FOLDER [PART_OF_WORKFLOW_NAMES]}")
export RUN=${2:-}
least=${LEAST:-8}
prism=@stoplight/prism-cli@5.14.2
# Seconds to wait for Prism to listen (npx may have to download it first), and for all answers of one Prism.
patience=180

work=$(mktemp -d)
log=$work/prism.log
results=$work/results
server=

stop() {
    # Prism is a grandchild of npx, which does not pass signals on: the whole group has to end.
    if [[ -n $server ]]; then
        kill -- "-$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=
    fi
}
trap 'stop; rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
    echo "prism_corpus.sh: $*" >&2
    exit 1
}

free_port() {
    node -e '
        const server = require("net").createServer();
        server.listen(0, "127.0.0.1", () => {
            process.stdout.write(String(server.address().port));
            server.close();
        });
    '
}

# start OPENAPI_FILE: false if Prism cannot serve it.
start() {
    port=$(free_port)
    # The background process may take a moment to empty it.
    : >"$log"
    # With job control, the background process leads a group of its own.
    set -m
    # FORCE_COLOR would put colours into the log.
    env -u FORCE_COLOR npx --yes "$prism" mock --errors -p "$port" -h 127.0.0.1 "$1" >"$log" 2>&1 </dev/null &
    server=$!
    set +m
    local end=$((SECONDS + patience))
    until grep -q 'Prism is listening on' "$log"; do
        if ! kill -0 "$server" 2>/dev/null || ((SECONDS >= end)); then
            return 1
        fi
        sleep 0.2
    done
}

# Sends the files of requests that standard input names, as they are, one after another.
send() {
    timeout "$patience" node -e '
        const fs = require("fs"), net = require("net");
        const files = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);
        const next = () => {
            if (files.length === 0) return;
            const socket = net.connect(Number(process.argv[1]), "127.0.0.1");
            const text = fs.readFileSync(files.shift()).toString("latin1");
            // The answer ends with the connection.
            socket.write(Buffer.from(text.replace(/\r\n\r\n/, "\r\nconnection: close\r\n\r\n"), "latin1"));
            socket.resume().on("error", () => {}).on("close", next);
        };
        next();
    ' "$port"
}

# A line for each request: `valid`, what Prism says is wrong with it, or `not judged`.
verdicts() {
    sed -e '1,/Prism is listening on/d' -e 's/^\[[^]]*\] › *//' "$log" | awk '
        function told() { if (count++) print said != "" ? said : passed ? "valid" : refused ? refusal : "not judged" }
        function text() { sub(/^.*(error|warning) +/, ""); return $0 }
        /Request received$/ { told(); passed = refused = 0; said = ""; next }
        /The request passed the validation rules/ { passed = 1 }
        /did not pass the validation rules/ { refused = 1; refusal = text() }
        # After a request has passed, what is wrong is the answer that Prism has made.
        passed { next }
        /^\[VALIDATOR\] ✖/ && !/Violation: / { said = said (said == "" ? "" : "; ") text() }
        /Request terminated/ { refused = 1; refusal = text() }
        END { told() }
    '
}

# How many requests Prism has judged.
judged() {
    verdicts >"$work/verdicts"
    grep -cvx 'not judged' "$work/verdicts" || true
}

# judge OPENAPI_FILE: appends `workflow, OpenAPI file, request, reasons, verdict` for each request of its operations.
judge() {
    awk -F '\t' -v openapi="$1" '$2 == openapi' "$work/requests/list" >"$work/those"
    if start "$1"; then
        cut -f 3 "$work/those" | sed "s#^#$work/requests/#" | send || fail "Prism does not answer"
        local end=$((SECONDS + 20)) sent
        sent=$(wc -l <"$work/those")
        # Prism writes its log a moment after it has answered.
        until [[ $(judged) == "$sent" ]] || ((SECONDS >= end)); do
            sleep 0.2
        done
        (($(wc -l <"$work/verdicts") <= sent)) || fail "Prism received more requests than were sent: $1"
    else
        unserved "$1" >>"$work/unserved"
        sed 's/.*/not served/' "$work/those" >"$work/verdicts"
    fi
    stop
    paste "$work/those" "$work/verdicts" | awk -F '\t' -v OFS='\t' '$5 == "" { $5 = "not judged" } { print }' >>"$results"
}

# unserved OPENAPI_FILE: why Prism does not serve it.
unserved() {
    echo "${1##*/}: Prism does not serve it:$(grep -m 1 -o 'fatal .*' "$log" | cut -d ' ' -f 2- | tr -s ' ')"
}

# The table, and the exit status.
table() {
    awk -F '\t' -v least="$least" '
        FNR == NR { if ($0 !~ /^#/ && NF == 3) { told[$1] = $2; reason[$1] = $3 }; next }
        $5 == "not served" { next }
        !sent[$1]++ { names[++count] = $1; if ($4 != "") codes[$1] = $4 }
        $5 == "valid" { valid[$1]++; next }
        !(($1 in told) && index($5, told[$1])) { other[$1] }
        !seen[$1, $5]++ { wrong[$1] = wrong[$1] "\n        " $5 }
        function why(name) {
            if (name in codes) return "by the description: " codes[name]
            return name in other ? "WITHOUT REASON" : "by the description: " reason[name]
        }
        END {
            printf "%-13s %-45s %4s %5s  %s\n", "provider", "workflow", "sent", "valid", "violations"
            for (i = 1; i <= count; i++) {
                name = names[i]; split(name, parts, "/")
                violations = name in wrong ? why(name) wrong[name] : "none"
                printf "%-13s %-45s %4d %5d  %s\n", parts[1], parts[2], sent[name], valid[name], violations
                all += sent[name]; good += valid[name]
                if (!(name in wrong)) { fine++; if (!(parts[1] in providers)) { providers[parts[1]]; different++ } }
                else if (why(name) == "WITHOUT REASON") failed++
            }
            printf "\n%d requests, %d valid; %d of %d workflows wholly valid, of %d providers; %d refused without reason\n",
                all, good, fine, count, different, failed
            exit failed > 0 || different < least
        }
    ' "$root/tests/prism_corpus.txt" "$results"
}

cd "$root"
REQUESTS=$work/requests CORPUS=$folder cargo test -q -p tests --test corpus_runs >"$work/runs" 2>&1 || {
    tail -n 40 "$work/runs" >&2
    fail "the functions did not run as they should"
}
: >"$results" >"$work/unserved"
cut -f 2 "$work/requests/list" | sort -u >"$work/openapi"
while read -r openapi; do
    judge "$openapi"
done <"$work/openapi"
cat "$work/unserved"
table
