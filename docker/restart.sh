#!/usr/bin/env bash
# Restarts `janji serve` under load, at one listening socket, and counts the requests that failed. No test: run it after
# a change of how the server begins or ends.
#
#   docker/restart.sh [RESTARTS] [CLIENTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cluster=.local/postgres-restart
finish() { docker/postgres.sh stop "$cluster" --throwaway; }

swift build --product janji
janji=$(swift build --show-bin-path)/janji
trap finish EXIT
docker/postgres.sh start "$cluster"
DATABASE_URL=$(docker/postgres.sh url "$cluster")
export DATABASE_URL
"$janji" migrate >/dev/null
"$janji" demo >/dev/null
docker/storms/restart.py "$janji" "${1:-10}" "${2:-16}"
