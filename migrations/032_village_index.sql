-- Indeks Desa Membangun: a score for every village and year as the ministry publishes it, with the status printed beside it. A list
-- is never changed: a corrected one is imported again, and of the imports of a year the last one counts. Where only a summary is
-- known, that is kept. The thresholds that give a score its status are a kabupaten's own, from a year on, with the regulation named.
CREATE TABLE impor_desa (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    tahun integer NOT NULL CONSTRAINT village_year_is_plausible CHECK (tahun BETWEEN 2000 AND 2100),
    nomor integer NOT NULL CONSTRAINT village_import_counts_from_one CHECK (nomor >= 1),
    sumber text NOT NULL CONSTRAINT village_import_names_its_source CHECK (btrim(sumber) <> ''),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, tahun, nomor),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

CREATE TABLE data_desa (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    tahun integer NOT NULL,
    nomor integer NOT NULL,
    urutan integer NOT NULL CONSTRAINT village_counts_from_one CHECK (urutan >= 1),
    desa text NOT NULL CONSTRAINT village_has_a_name CHECK (btrim(desa) <> ''),
    kecamatan text NOT NULL,
    -- As printed: the score, its three parts where they are known, and the status.
    skor text NOT NULL,
    ike text NOT NULL,
    iks text NOT NULL,
    ikl text NOT NULL,
    status text NOT NULL,
    PRIMARY KEY (tenant_id, tahun, nomor, urutan),
    FOREIGN KEY (tenant_id, tahun, nomor) REFERENCES impor_desa (tenant_id, tahun, nomor)
);

CREATE TABLE ringkasan_desa (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    tahun integer NOT NULL,
    nomor integer NOT NULL,
    status text NOT NULL,
    jumlah integer NOT NULL CONSTRAINT village_summary_is_a_count CHECK (jumlah >= 0),
    PRIMARY KEY (tenant_id, tahun, nomor, status),
    FOREIGN KEY (tenant_id, tahun, nomor) REFERENCES impor_desa (tenant_id, tahun, nomor)
);

CREATE TABLE ambang_desa (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    versi integer NOT NULL CONSTRAINT village_thresholds_count_from_one CHECK (versi >= 1),
    mulai integer NOT NULL CONSTRAINT village_thresholds_begin_in_a_plausible_year CHECK (mulai BETWEEN 2000 AND 2100),
    -- The highest score of each status but the last, from low to high.
    batas text NOT NULL,
    dasar text NOT NULL CONSTRAINT village_thresholds_name_their_regulation CHECK (btrim(dasar) <> ''),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, versi),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['impor_desa', 'data_desa', 'ringkasan_desa', 'ambang_desa']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['impor_desa', 'data_desa', 'ringkasan_desa', 'ambang_desa']) t;
SELECT app.hold(t::regclass) FROM unnest(ARRAY['impor_desa', 'data_desa', 'ringkasan_desa', 'ambang_desa']) t;
GRANT SELECT, INSERT ON impor_desa, data_desa, ringkasan_desa, ambang_desa TO janji_app;

-- Villages are no persons: all of it is public but who imported it.
CREATE POLICY published ON impor_desa FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY published ON data_desa FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY published ON ringkasan_desa FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
CREATE POLICY published ON ambang_desa FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT (tenant_id, tahun, nomor, sumber, waktu) ON impor_desa TO janji_public;
GRANT SELECT (tenant_id, tahun, nomor, urutan, desa, kecamatan, skor, ike, iks, ikl, status) ON data_desa TO janji_public;
GRANT SELECT (tenant_id, tahun, nomor, status, jumlah) ON ringkasan_desa TO janji_public;
GRANT SELECT (tenant_id, versi, mulai, batas, dasar) ON ambang_desa TO janji_public;
