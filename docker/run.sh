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
    if [[ -n $started ]]; then docker/postgres.sh stop "$cluster"; fi
}

# One that is up already belongs to another run of this checkout and is left to it.
start_postgres() {
    docker/postgres.sh running "$cluster" || started=yes
    docker/postgres.sh start "$cluster"
    DATABASE_URL=$(docker/postgres.sh url "$cluster")
    export DATABASE_URL
}

trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

purposes=(build)
[[ -n ${DATABASE_URL:-} ]] || purposes+=(postgres)
docker/packages.sh "${purposes[@]}"
step swift build -c release --product janji
janji=$(swift build -c release --show-bin-path)/janji

[[ -n ${DATABASE_URL:-} ]] || start_postgres
mkdir -p .local
step "$janji" migrate
step "$janji" demo --accounts .local/demo-accounts.json
step "$janji" serve
