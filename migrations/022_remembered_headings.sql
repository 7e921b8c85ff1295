-- Where a heading of pasted tables goes, as somebody of the kabupaten chose it: "PJ" is Penanggung Jawab. The next paste into the same
-- table follows it; choosing another column writes over it.
CREATE TABLE judul_kolom (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    jenis text NOT NULL,
    tabel text NOT NULL,
    -- As it is compared: small letters, single spaces.
    judul text NOT NULL CONSTRAINT heading_is_a_short_line CHECK (length(judul) BETWEEN 1 AND 300 AND judul !~ '[\n\r\t]'),
    -- NULL: the column is not taken.
    kolom text CONSTRAINT heading_names_a_column CHECK (kolom <> ''),
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, jenis, tabel, judul),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

SELECT app.isolate('judul_kolom');
SELECT app.hold('judul_kolom');
GRANT SELECT, INSERT, UPDATE, DELETE ON judul_kolom TO janji_app;
