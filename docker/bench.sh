#!/usr/bin/env bash
# Measures `janji serve` on a throw-away PostgreSQL: a workbook of 20,000 rows, and public pages. No test: figures compare
# on one machine only.
#
#   docker/bench.sh [PORT]
#
# Builds for release, loads the demonstration, copies one of its documents until a year holds 20,000 rows, and prints a line
# for each figure. Pages are asked for by wrk where it is installed. `docker/pdf/bench.py` measures PDF files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

port=${1:-8099}
cluster=.local/postgres-bench
# More than 20,000, for headings among the rows are not written.
rows=23000
address=http://tabanan.localhost:$port
log=.local/bench.log
server=

finish() {
    if [[ -n $server ]] && kill -TERM "$server"; then wait "$server" || true; fi
    docker/postgres.sh stop "$cluster" --throwaway
}

memory() { awk -v name="$1:" '$1 == name { printf "%d", $2 / 1024 }' "/proc/$server/status"; }
processor() { awk -v hz="$(getconf CLK_TCK)" '{ printf "%.2f", ($14 + $15) / hz }' "/proc/$server/stat"; }

workbook() {
    local file before used
    file=$(mktemp)
    before=$(processor)
    curl -sS --fail -o "$file" -w 'workbook: %{size_download} bytes, first byte %{time_starttransfer} s, all %{time_total} s' "$address/2022/pk.xlsx"
    used=$(awk -v a="$before" -v b="$(processor)" 'BEGIN { print b - a }')
    printf ', processor %s s, server %s MB, at most %s MB\n' "$used" "$(memory VmRSS)" "$(memory VmHWM)"
    unzip -p "$file" 'xl/worksheets/sheet*.xml' | grep -o '<row ' | wc -l | xargs echo 'rows written:'
    rm -f "$file"
}

pages() {
    command -v wrk >/dev/null || { echo 'pages: wrk is not installed' && return; }
    local path
    for path in / /2022/pk/dpmd /v; do
        printf 'GET %s: ' "$path"
        wrk -t2 -c64 -d5s -H "Host: tabanan.localhost:$port" "http://127.0.0.1:$port$path" | awk '/Requests\/sec/ { print $2 " requests a second" }'
    done
}

swift build -c release --product janji
janji=$(swift build -c release --show-bin-path)/janji
trap finish EXIT
docker/postgres.sh start "$cluster"
DATABASE_URL=$(docker/postgres.sh url "$cluster")
export DATABASE_URL PORT=$port
"$janji" migrate >/dev/null
TIMEFORMAT='demonstration loaded: %R s, processor %U s'
time "$janji" demo >/dev/null
{ echo "\\set rows $rows"; cat docker/copies.sql; } | docker/postgres.sh psql "$cluster" >/dev/null
"$janji" serve >"$log" 2>&1 &
server=$!
curl -s --retry 50 --retry-connrefused --retry-delay 1 -o /dev/null "$address/"
echo "server at rest: $(memory VmRSS) MB"
pages
workbook
