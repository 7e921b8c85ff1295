#!/usr/bin/env bash
# Builds Janji, starts a private PostgreSQL unless DATABASE_URL names one, loads the demonstration and serves.
# Ctrl-C or SIGTERM stops everything this script started.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export PORT=${PORT:-8080}
export JANJI_BASE_DOMAIN=${JANJI_BASE_DOMAIN:-localhost}
# A crash report of Swift prints memory, which may hold what people typed.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-enable=no}

cluster=.local/postgres
child=
started=
preparing=
pdf=

# In the background, so that a signal is answered at once and not after the command; in a process group of its own, so
# that whatever the command started ends with it.
step() {
    setsid "$@" &
    child=$!
    local status=0
    wait "$child" || status=$?
    child=
    return "$status"
}

stop() {
    # A second Ctrl-C does not wait for the requests that are still running.
    trap '[[ -z $child ]] || kill -KILL -- "-$child" 2>/dev/null || true' INT TERM HUP
    if [[ -n $child ]] && kill -TERM -- "-$child" 2>/dev/null; then wait "$child" || true; fi
    [[ -z $preparing ]] || kill "$preparing" 2>/dev/null || true
    if [[ -n $pdf ]]; then stop_pdf; fi
    if [[ -n $started ]]; then docker/postgres.sh stop "$cluster"; fi
}

# One that is up already belongs to another run of this checkout and is left to it.
start_postgres() {
    docker/postgres.sh running "$cluster" || started=yes
    docker/postgres.sh start "$cluster"
    DATABASE_URL=$(docker/postgres.sh url "$cluster")
    export DATABASE_URL
}

# Mostly waits for the network: while the compiler has the processors.
prepare_pdf() {
    { docker/packages.sh pdf && docker/pdf.sh install; } &
    preparing=$!
}

# Everything but PDF files works without it, and pages say what to do instead.
start_pdf() {
    wait "$preparing" || { without_pdf; return 0; }
    preparing=
    export JANJI_PDF_SOCKET=$PWD/.local/pdf.sock
    rm -f "$JANJI_PDF_SOCKET"
    setsid docker/pdf.sh serve "$JANJI_PDF_SOCKET" &
    pdf=$!
    docker/pdf.sh ready "$JANJI_PDF_SOCKET" || { stop_pdf; without_pdf; }
}

without_pdf() {
    unset JANJI_PDF_SOCKET
    echo 'PDF files cannot be made here: see the lines above.' >&2
    echo 'Everything else works; documents are printed by the browser.' >&2
}

stop_pdf() {
    kill -TERM "$pdf" 2>/dev/null && wait "$pdf" || true
    pdf=
    rm -f "${JANJI_PDF_SOCKET:-}"
}

# Made once and kept beside the data: secrets of second factors in the database open with this key only.
make_secret_key() {
    export JANJI_SECRET_KEY=$PWD/.local/secret.key
    [[ -s $JANJI_SECRET_KEY ]] || (umask 077 && od -An -v -tx1 -N32 /dev/urandom | tr -d ' \n' >"$JANJI_SECRET_KEY")
}

trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

purposes=(build)
[[ -n ${DATABASE_URL:-} ]] || purposes+=(postgres)
docker/packages.sh "${purposes[@]}"
[[ -n ${JANJI_PDF_SOCKET:-} ]] || prepare_pdf
# Pages unoptimised (Package.swift), which builds sooner; in a folder of its own, so that a release build beside it
# stays as it is.
build=(swift build -c release --scratch-path .build/run)
JANJI_QUICK_BUILD=1 step "${build[@]}" --product janji --explicit-target-dependency-import-check error
janji=$(JANJI_QUICK_BUILD=1 "${build[@]}" --show-bin-path)/janji

[[ -n ${DATABASE_URL:-} ]] || start_postgres
mkdir -p .local
[[ -n ${JANJI_SECRET_KEY:-} ]] || make_secret_key
[[ -n ${JANJI_PDF_SOCKET:-} ]] || start_pdf
step "$janji" migrate
step "$janji" demo --accounts .local/demo-accounts.json
step "$janji" serve
