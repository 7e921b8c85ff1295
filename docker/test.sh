#!/usr/bin/env bash
# Builds and runs every test on a throw-away PostgreSQL: Swift Testing, and at the same time the browser.
#
#   docker/test.sh [FILTER]      with a filter only the matching Swift tests
#
# More than the usual run:
#   JANJI_KILLS=100      so many kills in the middle of a signature; the usual run has one of each kind
#   JANJI_FUZZ=50        so many times the usual number of mutated inputs; 'FuzzTests' as the filter runs nothing else
#   JANJI_PICTURES=1     a picture of every screen in .local/screenshots; of a failure there always is one
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

filter=${1:-}
cluster=.local/postgres-test
venv=.local/venv
report=()
child=
browser=
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
    local remark=
    ((status == 0)) || remark="  failed ($status)"
    report+=("$(printf '%-12s %4d s%s' "$name" "$((SECONDS - begin))" "$remark")")
    return "$status"
}

finish() {
    trap '' INT TERM
    local one
    for one in $child $browser; do if kill -TERM -- "-$one" 2>/dev/null; then wait "$one" || true; fi; done
    if [[ -n $pdf ]]; then stop_pdf; fi
    [[ -z ${DATABASE_TEST_URL:-} ]] || docker/postgres.sh stop "$cluster" --throwaway
    printf '\n'
    printf '%s\n' "${report[@]}"
}

has_browser_tests() {
    [[ -d Tests/Browser && -z $filter ]]
}

install_packages() {
    docker/packages.sh build postgres pdf tests
    # The whole browser does as well where it is there already; it takes minutes longer.
    if has_browser_tests; then docker/packages.sh browser || command -v chromium >/dev/null; fi
}

# Layout by `swift format`, and what docker/house.py insists on: lengths, and folders that do not name each other.
check_house() {
    swift format lint --strict --recursive --parallel Sources Tests Package.swift
    docker/house.py --check
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

# One that hangs fails. A kill takes up to ten seconds. Only a few begin at once, so that the time that a test may take
# is not spent on waiting for its turn.
run_swift_tests() {
    step timeout "$((20 * 60 + 10 * ${JANJI_KILLS:-0} + 60 * ${JANJI_FUZZ:-0}))" swift test --skip-build \
        --experimental-maximum-parallelization-width 4 ${filter:+--filter "$filter"}
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

# Its words come when it has ended: two reports in turns are none.
begin_browser_tests() {
    # Opened by Tests/Browser/workbooks.py.
    step swift test --skip-build --filter WorkbookWriterTests >/dev/null
    # Asked before: SwiftPM answers nobody while its tests run.
    JANJI=$(swift build --show-bin-path)/janji
    export JANJI
    setsid timeout 20m "$venv/bin/pytest" Tests/Browser >.local/browser-test.log 2>&1 &
    browser=$!
}

end_browser_tests() {
    local status=0
    wait "$browser" || status=$?
    browser=
    cat .local/browser-test.log
    return "$status"
}

trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

phase packages install_packages
phase house check_house
phase postgresql start_postgres
phase pdf start_pdf
phase signatures prepare_signatures
phase build step swift build --build-tests --explicit-target-dependency-import-check error
if has_browser_tests; then
    phase python prepare_python "$venv" docker/browser-requirements.txt
    phase begin begin_browser_tests
    status=0
    phase tests run_swift_tests || status=1
    phase browser end_browser_tests || status=1
    exit "$status"
fi
phase tests run_swift_tests
report+=('browser      left out: a filter was given')
