-- How an indikator is measured, by versions that are never changed: direction, formula, how periods become a year, cap, decimals and
-- scale. Without one there is no capaian. Each holds from a year on; of those that hold for a year the newest counts.

-- The scales (`pita`: bands of a percentage; `predikat`: the order of grades) that a kabupaten made for itself. Those that the program
-- brings are known by their key and stand in no table.
CREATE TABLE skala (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    jenis text NOT NULL CONSTRAINT scale_kind_is_known CHECK (jenis IN ('pita', 'predikat')),
    kunci text NOT NULL CONSTRAINT scale_key_is_a_path_segment CHECK (kunci ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    versi integer NOT NULL CONSTRAINT scale_counts_from_one CHECK (versi >= 1),
    isi text NOT NULL CONSTRAINT scale_is_an_object CHECK (jsonb_typeof(isi::jsonb) = 'object'),
    alasan text NOT NULL,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, jenis, kunci, versi),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

CREATE TABLE cara_ukur (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    indikator_id bigint NOT NULL,
    versi integer NOT NULL CONSTRAINT way_of_measuring_counts_from_one CHECK (versi >= 1),
    -- The first year that it holds for.
    mulai integer NOT NULL CONSTRAINT way_of_measuring_begins_in_a_plausible_year CHECK (mulai BETWEEN 2000 AND 2200),
    arah text NOT NULL,
    rumus text NOT NULL,
    agregasi text NOT NULL,
    agregasi_tahun text NOT NULL,
    isian text NOT NULL,
    batas integer CONSTRAINT cap_is_at_least_all CHECK (batas >= 100),
    desimal integer NOT NULL CONSTRAINT decimals_are_few_or_none CHECK (desimal BETWEEN 0 AND 4),
    -- The key of a scale, and its version where the kabupaten made it.
    skala text,
    skala_versi integer,
    predikat text,
    predikat_versi integer,
    alasan text NOT NULL,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    umum boolean NOT NULL,
    PRIMARY KEY (tenant_id, indikator_id, versi),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT a_later_way_of_measuring_says_why CHECK (versi = 1 OR btrim(alasan) <> '')
);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['skala', 'cara_ukur']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['skala', 'cara_ukur']) t;
SELECT app.hold(t::regclass) FROM unnest(ARRAY['skala', 'cara_ukur']) t;
GRANT SELECT, INSERT ON skala, cara_ukur TO janji_app;

-- A scale is how numbers are read, and says nothing of anybody.
CREATE POLICY published ON skala FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY published ON cara_ukur FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
GRANT SELECT (tenant_id, jenis, kunci, versi, isi, waktu) ON skala TO janji_public;
GRANT SELECT (tenant_id, indikator_id, versi, mulai, arah, rumus, agregasi, agregasi_tahun, isian, batas, desimal, skala, skala_versi,
    predikat, predikat_versi, alasan, waktu, umum) ON cara_ukur TO janji_public;
