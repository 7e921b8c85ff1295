#!/usr/bin/env bash
# Builds and runs every test on a throw-away PostgreSQL: Swift Testing first, then the browser.
#
#   docker/test.sh [FILTER]      with a filter only the matching Swift tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

filter=${1:-}
cluster=.local/postgres-test
venv=.local/venv
report=()
child=
pdf=

# In a process group of its own and in the background: a signal ends it at once, with all that it started.
step() {
    setsid "$@" &
    child=$!
    local status=0
    wait "$child" || status=$?
    child=
    return "$status"
}

# Runs one phase and notes how long it took.
phase() {
    local name=$1 begin=$SECONDS status=0
    shift
    "$@" || status=$?
    report+=("$(printf '%-12s %4d s%s' "$name" "$((SECONDS - begin))" "$( ((status == 0)) || echo "  failed ($status)")")")
    return "$status"
}

finish() {
    trap '' INT TERM
    if [[ -n $child ]] && kill -TERM -- "-$child" 2>/dev/null; then wait "$child" || true; fi
    if [[ -n $pdf ]]; then stop_pdf; fi
    [[ -z ${DATABASE_TEST_URL:-} ]] || docker/postgres.sh stop "$cluster" --throwaway
    printf '\n'
    printf '%s\n' "${report[@]}"
}

has_browser_tests() {
    [[ -d Tests/Browser && -z $filter ]]
}

install_packages() {
    local purposes=(build postgres pdf tests)
    if has_browser_tests; then purposes+=(browser); fi
    docker/packages.sh "${purposes[@]}"
}

start_postgres() {
    docker/postgres.sh start "$cluster" --throwaway
    DATABASE_TEST_URL=$(docker/postgres.sh url "$cluster" --throwaway)
    export DATABASE_TEST_URL
}

# The tests of PDF files fail without it.
start_pdf() {
    docker/pdf.sh install
    export JANJI_PDF_SOCKET=$PWD/.local/pdf-test.sock
    setsid docker/pdf.sh serve "$JANJI_PDF_SOCKET" 2>.local/pdf-test.log &
    pdf=$!
    docker/pdf.sh ready "$JANJI_PDF_SOCKET" || { cat .local/pdf-test.log >&2 && return 1; }
}

stop_pdf() {
    kill -TERM "$pdf" 2>/dev/null && wait "$pdf" || true
    rm -f "$JANJI_PDF_SOCKET"
}

# Each takes a minute or two; one that hangs fails. A kill takes up to ten seconds, of which twenty are in the usual time.
run_swift_tests() {
    step timeout "$((20 * 60 + 10 * ${JANJI_KILLS:-0}))" swift test --skip-build ${filter:+--filter "$filter"}
}

# Debian's own python3, for which python3-venv is installed; renewed when the pinned versions change.
prepare_python() {
    local venv=$1 requirements=$2
    cmp -s "$requirements" "$venv/requirements.txt" && return 0
    rm -rf "$venv"
    /usr/bin/python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes --requirement "$requirements"
    cp "$requirements" "$venv/requirements.txt"
}

# The tests of signatures fail without it: pyHanko reads them with code that is not ours.
prepare_signatures() {
    prepare_python .local/signature-venv docker/signature-requirements.txt
    export JANJI_PYHANKO=$PWD/.local/signature-venv/bin/python
}

run_browser_tests() {
    step timeout 10m "$venv/bin/python" Tests/Browser/run.py
}

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

phase packages install_packages
phase postgresql start_postgres
phase pdf start_pdf
phase signatures prepare_signatures
phase build step swift build --build-tests --explicit-target-dependency-import-check error
phase tests run_swift_tests
if has_browser_tests; then
    phase python prepare_python "$venv" docker/browser-requirements.txt
    phase browser run_browser_tests
elif [[ -n $filter ]]; then
    report+=('browser      left out: a filter was given')
fi
