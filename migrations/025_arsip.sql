-- Papers that were signed outside of Janji, kept as they were scanned. Nobody but the people of the kabupaten sees one until Bagian
-- Organisasi publishes it; what citizens then get is a row of its own, which may be a copy with NIP and signatures covered.
CREATE TABLE arsip (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    perangkat_daerah_id bigint NOT NULL,
    tahun integer NOT NULL CONSTRAINT archive_year_is_plausible CHECK (tahun BETWEEN 1999 AND 2100),
    jenis text NOT NULL CONSTRAINT archive_kind_is_a_word CHECK (jenis ~ '^[a-z][a-z-]{0,39}$'),
    judul text NOT NULL CONSTRAINT archive_has_a_title CHECK (btrim(judul) <> ''),
    sha256 bytea NOT NULL CONSTRAINT archive_digest_fits_its_bytes CHECK (sha256 = sha256(isi)),
    isi bytea NOT NULL CONSTRAINT archive_has_at_most_20_mb CHECK (length(isi) BETWEEN 1 AND 20971520),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT archive_keeps_a_file_once UNIQUE (tenant_id, sha256),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
CREATE INDEX arsip_by_unit ON arsip (tenant_id, perangkat_daerah_id, tahun);

CREATE TABLE arsip_terbit (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    arsip_id bigint NOT NULL,
    perangkat_daerah_id bigint NOT NULL,
    tahun integer NOT NULL,
    jenis text NOT NULL,
    judul text NOT NULL,
    -- What was answered about NIP and wet signatures: none in it, a copy without them, or they stay, with the reason.
    data_pribadi text NOT NULL CONSTRAINT personal_data_were_asked_for CHECK (data_pribadi IN ('tidak-ada', 'ditutup', 'tetap')),
    alasan text NOT NULL DEFAULT '',
    sha256_asli bytea NOT NULL,
    sha256 bytea NOT NULL CONSTRAINT published_digest_fits_its_bytes CHECK (sha256 = sha256(isi)),
    isi bytea NOT NULL CONSTRAINT published_has_at_most_20_mb CHECK (length(isi) BETWEEN 1 AND 20971520),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, arsip_id),
    CONSTRAINT a_copy_is_not_the_original CHECK ((data_pribadi = 'ditutup') = (sha256 <> sha256_asli)),
    CONSTRAINT what_stays_has_a_reason CHECK (data_pribadi <> 'tetap' OR btrim(alasan) <> ''),
    FOREIGN KEY (tenant_id, arsip_id) REFERENCES arsip (tenant_id, id),
    FOREIGN KEY (tenant_id, perangkat_daerah_id) REFERENCES perangkat_daerah (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
CREATE INDEX arsip_terbit_by_year ON arsip_terbit (tenant_id, tahun, perangkat_daerah_id);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['arsip', 'arsip_terbit']) t;
-- They are kept or taken away, and never changed.
CREATE TRIGGER archive_stays_as_it_was BEFORE UPDATE ON arsip FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER archive_is_not_truncated BEFORE TRUNCATE ON arsip FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER published_stays_as_it_was BEFORE UPDATE ON arsip_terbit FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER published_is_not_truncated BEFORE TRUNCATE ON arsip_terbit FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
GRANT SELECT, INSERT, DELETE ON arsip, arsip_terbit TO janji_app;

CREATE POLICY own_tenant_public ON arsip_terbit FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT (tenant_id, arsip_id, perangkat_daerah_id, tahun, jenis, judul, data_pribadi, sha256_asli, sha256, isi, waktu)
    ON arsip_terbit TO janji_public;

SELECT app.hold(t::regclass) FROM unnest(ARRAY['arsip', 'arsip_terbit']) t;
