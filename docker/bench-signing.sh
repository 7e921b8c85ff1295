#!/usr/bin/env bash
# Measures how long a bupati waits for his queue and for many signatures with one passphrase, on a throw-away PostgreSQL with the
# process that makes PDF files. No test: figures compare on one machine only. The aim is 41 documents in 20 s on two cores.
#
#   docker/bench-signing.sh [COUNT] [PORT]
#
# Builds for release, unless JANJI names a program that is built already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=${1:-41}
export PORT=${2:-8098} JANJI_DEMO_QUEUE=$count
cluster=.local/postgres-bench-signing
accounts=.local/bench-signing.json
log=.local/bench-signing.log
jar=$(mktemp)
page=$(mktemp)
origin=http://contoh.localhost:$PORT
server=
pdf=

finish() {
    if [[ -n $server ]] && kill -TERM "$server"; then wait "$server" || true; fi
    if [[ -n $pdf ]] && kill -TERM "$pdf"; then wait "$pdf" || true; fi
    docker/postgres.sh stop "$cluster" --throwaway
    rm -f "$jar" "$page" "$accounts" "$JANJI_PDF_SOCKET"
}

start_pdf() {
    docker/pdf.sh install
    export JANJI_PDF_SOCKET=$PWD/.local/bench-pdf.sock
    setsid docker/pdf.sh serve "$JANJI_PDF_SOCKET" 2>>"$log" &
    pdf=$!
    docker/pdf.sh ready "$JANJI_PDF_SOCKET"
}

# Of the bupati of Contoh: password or passphrase.
secret() {
    /usr/bin/python3 -c 'import json, sys
print(next(one[sys.argv[2]] for one in json.load(open(sys.argv[1])) if (one["tenant"], one["login"]) == ("contoh", "bupati")))' "$accounts" "$1"
}

# The page lands in $page; prints the seconds that it took.
ask() { curl -sS --fail-with-body -b "$jar" -c "$jar" -o "$page" -w '%{time_total}' "$@"; }

# The values of the hidden fields of the page, as curl sends them.
hidden() { grep -oE '<input type="hidden" name="[^"]+" value="[^"]*"' "$page" | sed -E 's/.*name="([^"]+)" value="([^"]*)"/data-urlencode = "\1=\2"/' | sort -u; }

sign_in() {
    ask "$origin/masuk" >/dev/null
    hidden | ask -K - --data-urlencode nama=bupati --data-urlencode sandi="$(secret password)" "$origin/masuk" >/dev/null
}

report() { printf '%-28s %s s, %d bytes\n' "$1" "$2" "$(stat -c %s "$page")"; }

measure() {
    local seconds query signed
    report 'the queue' "$(ask "$origin/kerja/antrean")"
    query=$(grep -oE 'name="naskah" value="[0-9A-Z]{8}"' "$page" | sed -E 's/.*value="(.*)"/naskah=\1/' | paste -sd '&')
    report 'what was chosen' "$(ask "$origin/kerja/antrean/tanda-tangan?$query")"
    seconds=$(hidden | ask -K - --data-urlencode frasa="$(secret passphrase)" "$origin/kerja/antrean/tanda-tangan")
    ask "$origin/kerja/antrean/hasil?$query" >/dev/null
    signed=$(sed -nE 's/.*<h1>([0-9]+) dari.*/\1/p' "$page")
    awk -v s="$seconds" -v n="$signed" 'BEGIN { printf "%d signed in %.2f s: %.0f ms each\n", n, s, n ? 1000 * s / n : 0 }'
}

if [[ -z ${JANJI:-} ]]; then
    swift build -c release --product janji
    JANJI=$(swift build -c release --show-bin-path)/janji
fi
mkdir -p .local
: >"$log"
JANJI_PDF_SOCKET=
trap finish EXIT
# With every fsync of a real one.
docker/postgres.sh start "$cluster"
DATABASE_URL=$(docker/postgres.sh url "$cluster")
export DATABASE_URL
start_pdf
"$JANJI" migrate >/dev/null
TIMEFORMAT="demonstration loaded in %R s, with a first signature under each of $count"
time "$JANJI" demo --accounts "$accounts" >>"$log"
"$JANJI" serve >>"$log" 2>&1 &
server=$!
curl -s --retry 50 --retry-connrefused --retry-delay 1 -o /dev/null "$origin/"
sign_in
measure
