-- Two joins that many statements need, once each. A view of ours reads with the rights and under the row security of whoever
-- asks, so it shows nobody more than the tables do. What a view gains, it gains at its end.

-- A document with its jabatan, the perangkat daerah of that and its head.
CREATE VIEW document_at_office WITH (security_invoker = true) AS
SELECT d.tenant_id, d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
       j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
       app.head_of(j.perangkat_daerah_id) AS kepala_id,
       p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
FROM document d
JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id;

-- A holding of an office with the names of both sides.
CREATE VIEW penempatan_named WITH (security_invoker = true) AS
SELECT p.tenant_id, p.id, p.pegawai_id, p.jabatan_id, g.nama AS nama_pegawai, g.pangkat, j.nama AS nama_jabatan,
       p.kedudukan, p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan, p.dasar, p.tanpa_selesai
FROM penempatan p
JOIN pegawai g ON g.tenant_id = p.tenant_id AND g.id = p.pegawai_id
JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id;

GRANT SELECT ON document_at_office, penempatan_named TO janji_app;
