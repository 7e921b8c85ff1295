-- Evidence of results: files that stand behind an entry. What is kept is the file as it came, for the people of the kabupaten; what
-- citizens get of one is a row of its own, without what tells where a picture was taken or who wrote a file.
CREATE TABLE bukti (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    -- The entry that was at work when it was attached. A later entry of the same part of the year has it too.
    realisasi_id bigint NOT NULL,
    indikator_id bigint NOT NULL,
    tahun integer NOT NULL,
    periode text NOT NULL,
    nama text NOT NULL CONSTRAINT evidence_has_a_short_name CHECK (btrim(nama) <> '' AND length(nama) <= 160),
    jenis text NOT NULL CONSTRAINT evidence_type_is_known CHECK (jenis IN ('pdf', 'png', 'jpeg', 'xlsx')),
    ukuran integer NOT NULL CONSTRAINT evidence_size_is_that_of_its_bytes CHECK (ukuran = length(isi)),
    sha256 bytea NOT NULL CONSTRAINT evidence_digest_fits_its_bytes CHECK (sha256 = sha256(isi)),
    isi bytea NOT NULL CONSTRAINT evidence_has_at_most_10_mb CHECK (length(isi) BETWEEN 1 AND 10485760),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT evidence_is_attached_once UNIQUE (tenant_id, indikator_id, tahun, periode, sha256),
    FOREIGN KEY (tenant_id, realisasi_id) REFERENCES realisasi (tenant_id, id),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

CREATE TABLE bukti_terbit (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    bukti_id bigint NOT NULL,
    indikator_id bigint NOT NULL,
    tahun integer NOT NULL,
    periode text NOT NULL,
    nama text NOT NULL,
    jenis text NOT NULL CONSTRAINT published_evidence_type_is_known CHECK (jenis IN ('pdf', 'png', 'jpeg', 'xlsx')),
    ukuran integer NOT NULL CONSTRAINT published_evidence_size_fits CHECK (ukuran = length(isi)),
    sha256 bytea NOT NULL CONSTRAINT published_evidence_digest_fits CHECK (sha256 = sha256(isi)),
    isi bytea NOT NULL CONSTRAINT published_evidence_has_bytes CHECK (length(isi) > 0),
    akun_id bigint NOT NULL,
    oleh text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    umum boolean NOT NULL CONSTRAINT only_open_results_have_public_evidence CHECK (umum),
    PRIMARY KEY (tenant_id, bukti_id),
    FOREIGN KEY (tenant_id, bukti_id) REFERENCES bukti (tenant_id, id),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
CREATE INDEX bukti_terbit_by_indikator ON bukti_terbit (tenant_id, indikator_id, tahun);

-- A file that somebody verified a result with stays.
CREATE FUNCTION app.keep_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM realisasi r JOIN realisasi_event e ON e.tenant_id = r.tenant_id AND e.realisasi_id = r.id
        WHERE r.tenant_id = OLD.tenant_id AND r.indikator_id = OLD.indikator_id AND r.tahun = OLD.tahun
          AND r.periode = OLD.periode AND e.perbuatan = 'verifikasi' AND e.waktu >= OLD.waktu) THEN
        PERFORM app.refuse('verified_evidence_stays');
    END IF;
    RETURN OLD;
END $$;

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['bukti', 'bukti_terbit']) t;
CREATE TRIGGER evidence_stays_as_it_was BEFORE UPDATE ON bukti FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER evidence_is_not_truncated BEFORE TRUNCATE ON bukti FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER verified_evidence_stays BEFORE DELETE ON bukti FOR EACH ROW EXECUTE FUNCTION app.keep_evidence();
CREATE TRIGGER published_evidence_stays_as_it_was BEFORE UPDATE ON bukti_terbit
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER published_evidence_is_not_truncated BEFORE TRUNCATE ON bukti_terbit
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
GRANT SELECT, INSERT, DELETE ON bukti, bukti_terbit TO janji_app;

CREATE POLICY published ON bukti_terbit FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
GRANT SELECT (tenant_id, bukti_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi, waktu, umum)
    ON bukti_terbit TO janji_public;

SELECT app.hold(t::regclass) FROM unnest(ARRAY['bukti', 'bukti_terbit']) t;
GRANT SELECT ON row_state TO janji_app;

-- What an original says is nobody's but the kabupaten's, and its digest would prove whose copy somebody holds.
REVOKE SELECT (sha256_asli) ON arsip_terbit FROM janji_public;
