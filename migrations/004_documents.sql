-- The envelope that every kind of document shares. Its content is `naskah` while it is written and `snapshot` once it is signed.
CREATE TABLE document (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    jenis text NOT NULL,
    tahun integer NOT NULL CONSTRAINT year_is_plausible CHECK (tahun BETWEEN 2000 AND 2100),
    jabatan_id bigint NOT NULL,
    revisi integer NOT NULL DEFAULT 0 CONSTRAINT revisi_counts_from_zero CHECK (revisi >= 0),
    status text NOT NULL DEFAULT 'draf' CONSTRAINT status_is_known CHECK
        (status IN ('draf', 'diajukan', 'dikembalikan', 'ditandatangani_pihak_pertama', 'berlaku', 'digantikan', 'dihapus')),
    versi integer NOT NULL DEFAULT 0,
    kode text NOT NULL CONSTRAINT kode_is_crockford CHECK (kode ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    snapshot_id bigint,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT kode_is_unique UNIQUE (tenant_id, kode),
    FOREIGN KEY (tenant_id, jabatan_id) REFERENCES jabatan (tenant_id, id),
    CONSTRAINT what_is_in_force_is_frozen CHECK (status NOT IN ('ditandatangani_pihak_pertama', 'berlaku', 'digantikan') OR snapshot_id IS NOT NULL)
);
CREATE UNIQUE INDEX one_document_per_jabatan_and_year ON document (tenant_id, jenis, tahun, jabatan_id, revisi) WHERE status <> 'dihapus';

-- Every save is a row: what was typed, by whom, when. The newest is the draft; the others are its history and its undo.
CREATE TABLE naskah (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    document_id bigint NOT NULL,
    versi integer NOT NULL CONSTRAINT versi_counts_from_one CHECK (versi >= 1),
    isi text NOT NULL CONSTRAINT naskah_is_an_object CHECK (jsonb_typeof(isi::jsonb) = 'object'),
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    perubahan text NOT NULL DEFAULT '',
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, document_id, versi),
    FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);

-- What is signed, byte for byte, with its digest and the two parties as they were.
CREATE TABLE snapshot (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    document_id bigint NOT NULL,
    versi integer NOT NULL,
    isi text NOT NULL,
    sha256 bytea NOT NULL CONSTRAINT snapshot_digest_has_32_bytes CHECK (length(sha256) = 32),
    ringkasan text NOT NULL,
    pihak_pertama_id bigint NOT NULL,
    pihak_kedua_id bigint,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT snapshot_belongs_to_its_document UNIQUE (tenant_id, document_id, id),
    FOREIGN KEY (tenant_id, document_id, versi) REFERENCES naskah (tenant_id, document_id, versi),
    FOREIGN KEY (tenant_id, pihak_pertama_id) REFERENCES penempatan (tenant_id, id),
    FOREIGN KEY (tenant_id, pihak_kedua_id) REFERENCES penempatan (tenant_id, id)
);
ALTER TABLE document ADD FOREIGN KEY (tenant_id, id, snapshot_id) REFERENCES snapshot (tenant_id, document_id, id);

CREATE TABLE signature (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    document_id bigint NOT NULL,
    snapshot_id bigint NOT NULL,
    pihak text NOT NULL CONSTRAINT pihak_is_known CHECK (pihak IN ('pertama', 'kedua')),
    penempatan_id bigint NOT NULL,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    jabatan text NOT NULL,
    sha256 bytea NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT each_party_signs_once UNIQUE (tenant_id, snapshot_id, pihak),
    FOREIGN KEY (tenant_id, document_id, snapshot_id) REFERENCES snapshot (tenant_id, document_id, id),
    FOREIGN KEY (tenant_id, penempatan_id) REFERENCES penempatan (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);

-- The deeds on a document, each with its author and its link in the audit chain.
CREATE TABLE document_event (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    document_id bigint NOT NULL,
    perbuatan text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    catatan text NOT NULL DEFAULT '',
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT a_return_says_why CHECK (perbuatan <> 'kembalikan' OR btrim(catatan) <> '')
);
CREATE INDEX document_event_by_document ON document_event (tenant_id, document_id);

-- PostgreSQL's own copy of the lifecycle: a wrong handler cannot leave it.
CREATE FUNCTION app.keep_lifecycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.tenant_id, NEW.id, NEW.jenis, NEW.tahun, NEW.jabatan_id, NEW.revisi, NEW.kode)
        IS DISTINCT FROM (OLD.tenant_id, OLD.id, OLD.jenis, OLD.tahun, OLD.jabatan_id, OLD.revisi, OLD.kode) THEN
        RAISE EXCEPTION 'a document keeps its identity' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_keeps_its_identity';
    END IF;
    IF NOT ((OLD.status, NEW.status) IN (
        ('draf', 'draf'), ('dikembalikan', 'dikembalikan'), ('draf', 'diajukan'), ('dikembalikan', 'diajukan'),
        ('draf', 'dihapus'), ('dihapus', 'draf'), ('diajukan', 'draf'), ('diajukan', 'dikembalikan'),
        ('diajukan', 'ditandatangani_pihak_pertama'), ('diajukan', 'berlaku'),
        ('ditandatangani_pihak_pertama', 'dikembalikan'), ('ditandatangani_pihak_pertama', 'berlaku'), ('berlaku', 'digantikan'))) THEN
        RAISE EXCEPTION 'no way from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation', CONSTRAINT = 'document_follows_its_lifecycle';
    END IF;
    -- Every party that the snapshot names has signed it: the first for its own step, both for what is in force.
    IF NEW.status IN ('ditandatangani_pihak_pertama', 'berlaku') AND NEW.status <> OLD.status AND NOT EXISTS (
        SELECT FROM snapshot n WHERE n.tenant_id = NEW.tenant_id AND n.id = NEW.snapshot_id
           AND (SELECT array_agg(s.pihak) FROM signature s WHERE s.tenant_id = n.tenant_id AND s.snapshot_id = n.id)
             @> CASE WHEN NEW.status = 'berlaku' AND n.pihak_kedua_id IS NOT NULL THEN ARRAY['pertama', 'kedua'] ELSE ARRAY['pertama'] END) THEN
        RAISE EXCEPTION 'no signature' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_is_signed_has_its_signature';
    END IF;
    IF OLD.status IN ('ditandatangani_pihak_pertama', 'berlaku', 'digantikan') AND NEW.status <> 'dikembalikan'
        AND (NEW.snapshot_id, NEW.versi) IS DISTINCT FROM (OLD.snapshot_id, OLD.versi) THEN
        RAISE EXCEPTION 'signed content is frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'signed_content_is_frozen';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER document_follows_its_lifecycle BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION app.keep_lifecycle();

CREATE FUNCTION app.keep_beginning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.status, NEW.versi, NEW.snapshot_id) IS DISTINCT FROM ('draf', 0, NULL::bigint) THEN
        RAISE EXCEPTION 'a document begins as a draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_begins_as_a_draft';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER document_begins_as_a_draft BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION app.keep_beginning();

CREATE FUNCTION app.keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM document d WHERE d.tenant_id = NEW.tenant_id AND d.id = NEW.document_id AND d.status IN ('draf', 'dikembalikan')) THEN
        RAISE EXCEPTION 'only a draft is written to' USING ERRCODE = 'check_violation', CONSTRAINT = 'only_a_draft_is_written_to';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER only_a_draft_is_written_to BEFORE INSERT ON naskah FOR EACH ROW EXECUTE FUNCTION app.keep_frozen();

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['document', 'naskah', 'snapshot', 'signature', 'document_event']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['naskah', 'snapshot', 'signature', 'document_event']) t;

GRANT SELECT, INSERT, UPDATE ON document TO janji_app;
GRANT SELECT, INSERT ON naskah, snapshot, signature, document_event TO janji_app;

-- What the public role sees: documents in force or replaced, their signed content, and who signed. Nothing else exists for it.
CREATE POLICY published ON document FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND status IN ('berlaku', 'digantikan'));
CREATE POLICY published ON snapshot FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND EXISTS (
        SELECT FROM document d WHERE d.tenant_id = snapshot.tenant_id AND d.id = snapshot.document_id AND d.snapshot_id = snapshot.id));
CREATE POLICY published ON signature FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND EXISTS (
        SELECT FROM document d WHERE d.tenant_id = signature.tenant_id AND d.id = signature.document_id AND d.snapshot_id = signature.snapshot_id));
GRANT SELECT (tenant_id, id, jenis, tahun, jabatan_id, revisi, status, kode, snapshot_id) ON document TO janji_public;
GRANT SELECT (tenant_id, id, document_id, isi, sha256, ringkasan, waktu) ON snapshot TO janji_public;
GRANT SELECT (tenant_id, id, document_id, snapshot_id, pihak, nama, jabatan, sha256, waktu) ON signature TO janji_public;
