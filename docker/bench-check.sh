#!/usr/bin/env bash
# Measures `janji check` over a kabupaten with many links in its audit chain, each with a row that it seals, on a throw-away
# PostgreSQL. No test: figures compare on one machine only. The aim is 100,000 links in about 2 s.
#
#   docker/bench-check.sh [LINKS]
#
# Builds for release, unless JANJI names a program that is built already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

links=${1:-100000}
cluster=.local/postgres-bench-check

if [[ -z ${JANJI:-} ]]; then
    swift build -c release --product janji
    JANJI=$(swift build -c release --show-bin-path)/janji
fi
docker/postgres.sh start "$cluster" --throwaway
trap 'docker/postgres.sh stop "$cluster" --throwaway' EXIT
DATABASE_URL=$(docker/postgres.sh url "$cluster" --throwaway)
export DATABASE_URL

"$JANJI" migrate
"$JANJI" tenant create banyak 'Kabupaten Banyak' >/dev/null

# The digest of a link is that of Sources/Sealing/Audit/AuditLink.swift.
psql -q -v ON_ERROR_STOP=1 -v links="$links" "$DATABASE_URL" <<'SQL'
SELECT set_config('app.tenant_id', id::text, false) FROM tenant \g /dev/null
INSERT INTO pegawai (tenant_id, nama) SELECT app.current_tenant(), 'Pegawai ' || n FROM generate_series(1, :links) n;
INSERT INTO row_digest (tenant_id, tabel, kunci, sidik, audit_urutan)
SELECT tenant_id, 'pegawai', app.key_of(p), app.digest_of(p), row_number() OVER (ORDER BY id) FROM pegawai p;
CREATE FUNCTION pg_temp.field(text) RETURNS bytea LANGUAGE sql AS
    $$ SELECT int8send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8') $$;
DO $$
DECLARE
    seal record; details text; moment timestamptz := '2026-01-01Z'; before bytea := decode(repeat('00', 32), 'hex'); own bytea;
BEGIN
    FOR seal IN SELECT audit_urutan AS urutan,
        sha256(convert_to(string_agg(app.seal_line(id, tabel, kunci, sidik), E'\n' ORDER BY id), 'UTF8')) AS sidik
        FROM row_digest WHERE audit_urutan IS NOT NULL GROUP BY audit_urutan ORDER BY audit_urutan
    LOOP
        details := format('{"baris":"%s"}', encode(seal.sidik, 'hex'));
        own := sha256(pg_temp.field('janji-audit-1') || pg_temp.field('banyak') || int8send(seal.urutan)
            || int8send((extract(epoch FROM moment) * 1000000)::bigint) || int8send(-1) || pg_temp.field('ukur')
            || pg_temp.field('atur-pegawai') || pg_temp.field('pegawai') || pg_temp.field(details) || before);
        INSERT INTO audit (tenant_id, urutan, waktu, pelaku, permintaan, perbuatan, objek, rincian, sebelumnya, digest)
        VALUES (app.current_tenant(), seal.urutan, moment, '', 'ukur', 'atur-pegawai', 'pegawai', details, before, own);
        before := own;
    END LOOP;
END $$;
ANALYZE;
SQL

for _ in 1 2 3; do
    begin=$(date +%s%N)
    "$JANJI" check
    printf 'janji check: %d ms\n' "$((($(date +%s%N) - begin) / 1000000))"
done
