-- The budget of a perangkat daerah line by line (program, kegiatan, sub kegiatan), by its versions (DPA, pergeseran, DPPA), and what
-- was spent in each part of the year. Entries are never changed: who types again writes another, and of those about one line the
-- last one counts. Text that cannot be read as money is kept as typed and has no number.
CREATE TABLE anggaran (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    perangkat_daerah_id bigint NOT NULL,
    tahun integer NOT NULL CONSTRAINT budget_year_is_plausible CHECK (tahun BETWEEN 2000 AND 2100),
    versi text NOT NULL CONSTRAINT budget_version_is_known CHECK (versi ~ '^(dpa|pergeseran-[1-9]|dppa)$'),
    -- The line, the same in every version: its place in the list.
    baris integer NOT NULL CONSTRAINT budget_line_counts_from_one CHECK (baris BETWEEN 1 AND 9999),
    kode text NOT NULL,
    uraian text NOT NULL,
    mentah text NOT NULL,
    nilai bigint,
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);
CREATE INDEX anggaran_by_line ON anggaran (tenant_id, perangkat_daerah_id, tahun, versi, baris, id DESC);

CREATE TABLE realisasi_anggaran (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    perangkat_daerah_id bigint NOT NULL,
    tahun integer NOT NULL CONSTRAINT spending_year_is_plausible CHECK (tahun BETWEEN 2000 AND 2100),
    periode text NOT NULL CONSTRAINT spending_period_is_known CHECK (periode ~ '^(tahun|TW[1-4])$'),
    baris integer NOT NULL CONSTRAINT spending_line_counts_from_one CHECK (baris BETWEEN 1 AND 9999),
    mentah text NOT NULL,
    nilai bigint,
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);
CREATE INDEX realisasi_anggaran_by_line ON realisasi_anggaran (tenant_id, perangkat_daerah_id, tahun, periode, baris, id DESC);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['anggaran', 'realisasi_anggaran']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['anggaran', 'realisasi_anggaran']) t;
SELECT app.hold(t::regclass) FROM unnest(ARRAY['anggaran', 'realisasi_anggaran']) t;
GRANT SELECT, INSERT ON anggaran, realisasi_anggaran TO janji_app;
