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

# Past the triggers: each copy is the Perjanjian Kinerja of the first Dinas under another office.
copies() {
    cat <<SQL
SET session_replication_role = replica;
CREATE TEMP TABLE source AS
    SELECT d.*, (SELECT count(*) FROM jsonb_path_query(s.isi::jsonb, '\$.lampiran[*].tabel[*].baris[*]')) AS rows
      FROM document d JOIN snapshot s ON s.id = d.snapshot_id JOIN tenant k ON k.id = d.tenant_id
     WHERE k.slug = 'tabanan' AND d.status = 'berlaku' AND d.jenis = 'pk' ORDER BY d.id LIMIT 1;
CREATE TEMP TABLE copy AS SELECT n FROM source, generate_series(1, ceil($rows / rows::numeric)::int) n;
INSERT INTO jabatan (tenant_id, slug, nama, perangkat_daerah_id)
    SELECT tenant_id, 'bench-' || n, 'Kepala Dinas ' || n, (SELECT perangkat_daerah_id FROM jabatan j WHERE j.id = jabatan_id) FROM source, copy;
INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, status, versi, snapshot_id)
    SELECT s.tenant_id, s.jenis, s.penanda_tangan, s.tahun, j.id, '1' || lpad(upper(to_hex(n)), 7, '0'), s.status, s.versi, s.snapshot_id
      FROM source s, copy JOIN jabatan j ON j.slug = 'bench-' || n;
INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id)
    SELECT d.tenant_id, d.id, o.versi, o.isi, o.sha256, o.ringkasan, o.pihak_pertama_id, o.pihak_kedua_id
      FROM document d JOIN jabatan j ON j.id = d.jabatan_id AND j.slug LIKE 'bench-%' JOIN snapshot o ON o.id = d.snapshot_id;
UPDATE document d SET snapshot_id = s.id FROM snapshot s WHERE s.document_id = d.id AND d.jabatan_id IN (SELECT id FROM jabatan WHERE slug LIKE 'bench-%');
ANALYZE;
SQL
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
# As the superuser, who alone may pass the triggers.
copies | docker/postgres.sh psql "$cluster" >/dev/null
"$janji" serve >"$log" 2>&1 &
server=$!
curl -s --retry 50 --retry-connrefused --retry-delay 1 -o /dev/null "$address/"
echo "server at rest: $(memory VmRSS) MB"
pages
workbook
