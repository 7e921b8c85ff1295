-- Copies a Perjanjian Kinerja of the demonstration until a year holds :rows rows, for measurements. Past the triggers, so
-- for the superuser alone; a second run does nothing. Each copy is that of the first Dinas of Tabanan under another office.
SET session_replication_role = replica;
CREATE TEMP TABLE source AS
    SELECT d.*, (SELECT count(*) FROM jsonb_path_query(s.isi::jsonb, '$.lampiran[*].tabel[*].baris[*]')) AS rows
      FROM document d JOIN snapshot s ON s.id = d.snapshot_id JOIN tenant k ON k.id = d.tenant_id
     WHERE k.slug = 'tabanan' AND d.status = 'berlaku' AND d.jenis = 'pk'
       AND NOT EXISTS (SELECT FROM jabatan j WHERE j.tenant_id = k.id AND j.slug = 'bench-1')
     ORDER BY d.id LIMIT 1;
CREATE TEMP TABLE copy AS SELECT n FROM source, generate_series(1, ceil(:rows / rows::numeric)::int) n;
INSERT INTO jabatan (tenant_id, slug, nama, perangkat_daerah_id)
    SELECT tenant_id, 'bench-' || n, 'Kepala Dinas ' || n, (SELECT perangkat_daerah_id FROM jabatan j WHERE j.id = jabatan_id) FROM source, copy;
INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, status, versi, snapshot_id)
    SELECT s.tenant_id, s.jenis, s.penanda_tangan, s.tahun, j.id, '1' || lpad(upper(to_hex(n)), 7, '0'), s.status, s.versi, s.snapshot_id
      FROM source s, copy JOIN jabatan j ON j.slug = 'bench-' || n;
INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id)
    SELECT d.tenant_id, d.id, o.versi, o.isi, o.sha256, o.ringkasan, o.pihak_pertama_id, o.pihak_kedua_id
      FROM source, document d JOIN jabatan j ON j.id = d.jabatan_id AND j.slug LIKE 'bench-%' JOIN snapshot o ON o.id = d.snapshot_id;
UPDATE document d SET snapshot_id = s.id FROM source, snapshot s WHERE s.document_id = d.id AND d.jabatan_id IN (SELECT id FROM jabatan WHERE slug LIKE 'bench-%');
ANALYZE;
