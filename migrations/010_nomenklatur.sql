-- The codes and names of urusan, program, kegiatan and sub kegiatan as the regulations list them, one version per import.
-- A version is never changed: a corrected list is imported again, and of the versions that cover a year the last one holds.
CREATE TABLE nomenklatur_versi (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    versi integer NOT NULL CONSTRAINT nomenklatur_counts_from_one CHECK (versi >= 1),
    nama text NOT NULL CONSTRAINT nomenklatur_has_a_name CHECK (btrim(nama) <> ''),
    mulai integer NOT NULL CONSTRAINT nomenklatur_begins_in_a_plausible_year CHECK (mulai BETWEEN 2000 AND 2100),
    sampai integer CONSTRAINT nomenklatur_ends_in_a_plausible_year CHECK (sampai BETWEEN 2000 AND 2100),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, versi),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT nomenklatur_ends_after_it_begins CHECK (sampai >= mulai)
);

CREATE TABLE nomenklatur (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    versi integer NOT NULL,
    kode text NOT NULL CONSTRAINT nomenklatur_kode_is_in_form CHECK
        (kode ~ '^([0-9]|X)(\.([0-9]{2}|XX)(\.[0-9]{2}(\.[0-9]\.[0-9]{2}(\.([0-9]{2}|[0-9]{4}))?)?)?)?$'),
    nama text NOT NULL CONSTRAINT nomenklatur_entry_has_a_name CHECK (btrim(nama) <> ''),
    PRIMARY KEY (tenant_id, versi, kode),
    FOREIGN KEY (tenant_id, versi) REFERENCES nomenklatur_versi (tenant_id, versi)
);

-- The version that holds for a year; NULL where there is none.
CREATE FUNCTION app.nomenklatur_of(tahun integer) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT max(v.versi) FROM nomenklatur_versi v
     WHERE v.tenant_id = app.current_tenant() AND v.mulai <= tahun AND coalesce(v.sampai, tahun) >= tahun
$$;

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['nomenklatur_versi', 'nomenklatur']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['nomenklatur_versi', 'nomenklatur']) t;
GRANT SELECT, INSERT ON nomenklatur_versi, nomenklatur TO janji_app;
