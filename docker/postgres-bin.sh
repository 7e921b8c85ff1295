#!/usr/bin/env bash
# Prints the folder of the newest PostgreSQL server programs, 15 or later; exit 1 when there is none.
set -euo pipefail
shopt -s nullglob

newest() {
    local folder version best=14 found=
    for folder in /usr/lib/postgresql/*/bin; do
        version=${folder#/usr/lib/postgresql/}
        version=${version%/bin}
        [[ $version =~ ^[0-9]+$ && -x $folder/initdb && -x $folder/postgres ]] || continue
        if ((version > best)); then best=$version found=$folder; fi
    done
    printf '%s' "$found"
}

# Another system, or built from source: what the PATH offers.
from_path() {
    local initdb
    initdb=$(command -v initdb) || return 1
    [[ $("$initdb" --version) =~ \ ([0-9]+) ]] && ((BASH_REMATCH[1] >= 15)) || return 1
    dirname "$(readlink -f "$initdb")"
}

folder=$(newest)
[[ -n $folder ]] || folder=$(from_path) || exit 1
printf '%s\n' "$folder"
