#!/usr/bin/env bash
# The process that makes PDF files (docker/pdf), for one checkout.
#
#   docker/pdf.sh install        its Python packages, in .local/pdf-venv or where its user can read them
#   docker/pdf.sh serve SOCKET   runs it in the foreground until a signal ends it
#   docker/pdf.sh ready SOCKET   exit 0 when it takes jobs, after at most 30 s
#
# It gives its rights away: as root it becomes the user `nobody`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
requirements=$here/pdf-requirements.txt

as_worker() {
    if ((EUID == 0)); then setpriv --reuid nobody --regid nogroup --clear-groups "$@"; else "$@"; fi
}

# A checkout below /root is closed to `nobody`: then elsewhere.
choose_venv() {
    venv=$root/.local/pdf-venv
    as_worker test -x "$root" || venv=/var/lib/janji-pdf-$(printf '%s' "$root" | cksum | cut -d ' ' -f 1)
}

# Debian's own python3, for which python3-venv is installed; renewed when the pinned versions change.
install() {
    cmp -s "$requirements" "$venv/requirements.txt" && return 0
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    (umask 022 && /usr/bin/python3 -m venv "$venv")
    (umask 022 && "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes \
        --requirement "$requirements")
    cp "$requirements" "$venv/requirements.txt"
}

serve() {
    local user=()
    if ((EUID == 0)); then user=(--user nobody); fi
    exec "$venv/bin/python" -I "$here/pdf" "$1" "$root/Public" "${user[@]}"
}

ready() {
    local attempt
    for attempt in {1..150}; do
        /usr/bin/python3 -I -c 'import socket, sys; socket.socket(socket.AF_UNIX).connect(sys.argv[1])' "$1" \
            2>/dev/null && return 0
        sleep 0.2
    done
    echo "The PDF process takes no jobs at $1 after $attempt attempts." >&2
    return 1
}

choose_venv
case ${1:-} in
    install) install ;;
    serve | ready) "$1" "${2:?socket}" ;;
    *) echo 'pdf.sh: install, serve or ready' >&2 && exit 2 ;;
esac
