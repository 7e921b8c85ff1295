#!/usr/bin/env bash
# A private PostgreSQL for one checkout, reachable by its owner alone through a Unix socket.
#
#   docker/postgres.sh start FOLDER [--throwaway]   creates it if need be; exit 0 when it accepts connections
#   docker/postgres.sh stop FOLDER [--throwaway]    fast shutdown; nothing to do is success
#   docker/postgres.sh running FOLDER               exit 0 when it is up
#   docker/postgres.sh url FOLDER                   connection string: the owner of the database `janji`, or with
#                                                   --throwaway the superuser
#   docker/postgres.sh psql FOLDER                  a session of its superuser, past every lock of the schema
#
# PostgreSQL refuses to run as root: then it runs as Debian's user `postgres`.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

action=${1:?start, stop, running, url or psql}
folder=$(realpath -m "${2:?folder}")
throwaway=${3:-}
bin=$("$here/postgres-bin.sh") || { echo 'PostgreSQL 15 or later is not installed.' >&2 && exit 1; }
key=$(printf '%s' "$folder" | cksum | cut -d ' ' -f 1)

if ((EUID == 0)); then owner=postgres; else owner=$(id -un); fi
as_owner() {
    if ((EUID == 0)); then (cd / && setpriv --reuid "$owner" --regid "$owner" --init-groups "$@"); else "$@"; fi
}

# The folder itself, unless the owner cannot reach it (a checkout below /root): then always the same one elsewhere.
choose_place() {
    local elsewhere=/var/lib/postgresql/janji-$key
    place=$folder
    ((EUID == 0)) || return 0
    if [[ -e $elsewhere ]] || ! reachable; then place=$elsewhere; fi
}

reachable() {
    local parent
    parent=$(dirname "$folder")
    [[ -d $parent ]] || install -d -m 711 "$parent"
    as_owner test -x "$parent"
}

# A socket address holds 107 bytes (unix(7)); a deep checkout gets a short folder in /tmp.
choose_socket() {
    socket=$place/socket
    local address=$socket/.s.PGSQL.5432
    (($(printf '%s' "$address" | wc -c) <= 107)) || socket=/tmp/janji-$key
}

make_private() {
    [[ -d $1 ]] || install -d -m 700 -o "$owner" "$1"
    # Anyone may create names in /tmp: a link, or a folder of someone else, is not ours.
    if [[ -L $1 || $(stat -c '%U %a' "$1") != "$owner 700" ]]; then
        echo "$1 must be a folder of $owner that is closed to others." >&2 && exit 1
    fi
}

# The process that the lock file names is this cluster's server. After a crash its number may belong to another.
running() {
    local pid
    pid=$(head -n 1 "$place/data/postmaster.pid" 2>/dev/null) || return 1
    [[ $(readlink "/proc/$pid/cwd") == "$place/data" && $(<"/proc/$pid/comm") == postgres ]]
} 2>/dev/null

# C.UTF-8 sorts by code point, the same on every machine and after every upgrade of glibc.
initialise() {
    echo "Creating a private PostgreSQL in $place ..."
    rm -rf "$place/data"
    as_owner "$bin/initdb" --pgdata="$place/data" --username=postgres --encoding=UTF8 --locale=C.UTF-8 \
        --auth=peer --data-checksums --no-sync --no-instructions >/dev/null
    configure
    [[ $throwaway ]] || create_database
}

configure() {
    as_owner tee -a "$place/data/postgresql.conf" >/dev/null <<EOF
listen_addresses = ''
unix_socket_directories = '$(quoted "$socket")'
unix_socket_permissions = 0700
password_encryption = scram-sha-256
max_connections = 200
deadlock_timeout = 200ms
timezone = 'UTC'
log_timezone = 'UTC'
EOF
    if [[ $throwaway ]]; then configure_throwaway; else configure_durable; fi
}

# Every database role needs its password; the superuser is the operating-system user that runs the server.
configure_durable() {
    as_owner tee "$place/data/pg_hba.conf" >/dev/null <<<'local all postgres peer map=owner
local all all scram-sha-256'
    as_owner tee "$place/data/pg_ident.conf" >/dev/null <<<"owner \"$owner\" postgres"
}

# Nothing in it outlives the run and the folder is closed to others, so neither passwords nor the disk matter.
configure_throwaway() {
    as_owner tee "$place/data/pg_hba.conf" >/dev/null <<<'local all all trust'
    as_owner tee -a "$place/data/postgresql.conf" >/dev/null <<<'fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_connections = 400
max_wal_size = 4GB'
}

# The owner of the schema may create the application's roles and is no superuser.
create_database() {
    local password
    password=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
    launch
    as_owner "$bin/psql" --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --host="$socket" --username=postgres \
        --dbname=postgres <<EOF
CREATE ROLE janji LOGIN CREATEROLE PASSWORD '$password';
CREATE DATABASE janji OWNER janji;
EOF
    (umask 077 && as_owner tee "$place/password" >/dev/null <<<"$password")
    sync -f "$place"
}

# After SIGKILL or a power cut the numbers in the lock files may belong to other processes, and PostgreSQL would not
# start. They may go only when no process of the old server is left: it would write to the same files.
remove_stale_locks() {
    local attempt
    for attempt in {1..50}; do
        left_behind || { rm -f "$place/data/postmaster.pid" "$socket"/.s.PGSQL.5432*; return 0; }
        sleep 0.2
    done
    echo "Processes of a crashed PostgreSQL still use $place/data after ${attempt} attempts." >&2
    exit 1
}

left_behind() {
    { readlink /proc/[0-9]*/cwd || true; } 2>/dev/null | grep -Fqx -- "$place/data"
}

launch() {
    as_owner "$bin/pg_ctl" start --silent --wait --timeout=60 --pgdata="$place/data" --log="$place/log" || {
        echo "PostgreSQL did not start; the end of $place/log:" >&2
        tail -n 20 "$place/log" >&2
        exit 1
    }
}

# Complete only when the last step of the creation was done; a creation that was cut off begins anew.
complete() {
    [[ -f $place/data/PG_VERSION ]] && { [[ $throwaway ]] || [[ -s $place/password ]]; }
}

same_version() {
    [[ $(<"$place/data/PG_VERSION") == "$("$bin/postgres" --version | grep -Eo '[0-9]+' | head -n 1)" ]]
}

start() {
    [[ $place == "$folder" ]] || echo "$folder is closed to the user $owner: the data is in $place." >&2
    make_private "$place"
    make_private "$socket"
    if [[ $throwaway ]]; then stop; fi
    if running && complete; then return 0; fi
    if running; then stop; fi
    if ! complete; then initialise; fi
    if running; then return 0; fi
    same_version || {
        echo "$place was made by PostgreSQL $(<"$place/data/PG_VERSION"), installed is $bin." >&2
        exit 1
    }
    remove_stale_locks
    launch
}

stop() {
    if running; then as_owner "$bin/pg_ctl" stop --silent --wait --mode=fast --pgdata="$place/data"; fi
    [[ -z $throwaway ]] || discard
}

# Hundreds of databases are a hundred thousand files: nobody waits until the last of them is gone.
discard() {
    if [[ -d $place/data ]]; then mv "$place/data" "$(mktemp -d "$place/gone-XXXXXX")"; fi
    setsid rm -rf "$place"/gone-* >/dev/null 2>&1 </dev/null &
}

# A value between single quotes, in postgresql.conf and in a connection string alike.
quoted() {
    sed -e 's/\\/\\\\/g' -e "s/'/\\\\'/g" <<<"$1"
}

url() {
    local target
    target="host='$(quoted "$socket")' port=5432"
    if [[ $throwaway ]]; then
        echo "$target user=postgres dbname=postgres"
    else
        echo "$target user=janji dbname=janji password=$(<"$place/password")"
    fi
}

psql() {
    as_owner "$bin/psql" --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --host="$socket" --username=postgres --dbname=janji
}

choose_place
choose_socket
case $action in
    start | stop | url | running | psql) "$action" ;;
    *) echo "postgres.sh: unknown action '$action'" >&2 && exit 2 ;;
esac
