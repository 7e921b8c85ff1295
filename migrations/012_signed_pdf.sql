-- How a signature was made. What was signed before this migration was confirmed by a password over the digest of the text.
-- A text is signed in one way: the way belongs to the snapshot, and both signatures and every stage of the file refer to it.
ALTER TABLE snapshot
    ADD cara text NOT NULL DEFAULT 'akun' CONSTRAINT way_of_signing_is_known CHECK (cara IN ('akun', 'lokal', 'bsre')),
    ADD CONSTRAINT snapshot_is_signed_in_one_way UNIQUE (tenant_id, document_id, id, cara);

-- The file of a snapshot, byte for byte, in its stages: 0 with its empty fields, 1 signed by pihak pertama, 2 by both. Stored
-- before the signature is, so that no signature is without its file; a stage whose signature never came is one of a try
-- that was cut off, and is taken up again by the next.
CREATE TABLE signed_pdf (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    document_id bigint NOT NULL,
    snapshot_id bigint NOT NULL,
    cara text NOT NULL CONSTRAINT a_password_signs_no_file CHECK (cara <> 'akun'),
    tahap integer NOT NULL CONSTRAINT stage_is_known CHECK (tahap BETWEEN 0 AND 2),
    sha256 bytea NOT NULL CONSTRAINT stage_digest_fits_its_bytes CHECK (sha256 = sha256(isi)),
    halaman integer NOT NULL CONSTRAINT signed_pdf_has_a_page CHECK (halaman >= 1),
    isi bytea NOT NULL CONSTRAINT signed_pdf_begins_like_one CHECK (substr(isi, 1, 5) = '%PDF-'::bytea),
    sertifikat_id bigint,
    penempatan_id bigint,
    akun_id bigint,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT each_stage_is_there_once UNIQUE (tenant_id, snapshot_id, tahap),
    CONSTRAINT stage_belongs_to_its_signature UNIQUE (tenant_id, document_id, snapshot_id, cara, tahap, id, penempatan_id, akun_id),
    CONSTRAINT stage_belongs_to_its_certificate UNIQUE (tenant_id, id, sertifikat_id),
    CONSTRAINT signed_stage_has_its_signer CHECK ((tahap = 0) = (penempatan_id IS NULL) AND (tahap = 0) = (akun_id IS NULL)),
    CONSTRAINT local_stage_has_its_certificate CHECK ((cara = 'lokal' AND tahap > 0) = (sertifikat_id IS NOT NULL)),
    FOREIGN KEY (tenant_id, document_id, snapshot_id, cara) REFERENCES snapshot (tenant_id, document_id, id, cara),
    FOREIGN KEY (tenant_id, sertifikat_id) REFERENCES sertifikat (tenant_id, id),
    FOREIGN KEY (tenant_id, penempatan_id) REFERENCES penempatan (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id)
);
-- Compressed already; and kept apart as it is, its length costs no reading.
ALTER TABLE signed_pdf ALTER isi SET STORAGE EXTERNAL;

-- A stage is the one before it with something at its end: whoever rewrites a signed byte is refused here, too.
CREATE FUNCTION app.keep_stages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tahap = 0 THEN RETURN NEW; END IF;
    IF NOT EXISTS (
        SELECT FROM signed_pdf p WHERE p.tenant_id = NEW.tenant_id AND p.snapshot_id = NEW.snapshot_id AND p.tahap = NEW.tahap - 1
           AND length(NEW.isi) > length(p.isi) AND substr(NEW.isi, 1, length(p.isi)) = p.isi) THEN
        RAISE EXCEPTION 'no stage before this one' USING ERRCODE = 'check_violation', CONSTRAINT = 'stage_continues_the_one_before';
    END IF;
    IF NOT EXISTS (
        SELECT FROM snapshot s WHERE s.tenant_id = NEW.tenant_id AND s.id = NEW.snapshot_id
           AND NEW.penempatan_id = CASE NEW.tahap WHEN 1 THEN s.pihak_pertama_id ELSE s.pihak_kedua_id END) THEN
        RAISE EXCEPTION 'not the party of this stage' USING ERRCODE = 'check_violation', CONSTRAINT = 'stage_is_signed_by_its_party';
    END IF;
    IF NEW.tahap = 2 AND NOT EXISTS (
        SELECT FROM signature g WHERE g.tenant_id = NEW.tenant_id AND g.snapshot_id = NEW.snapshot_id AND g.pihak = 'pertama') THEN
        RAISE EXCEPTION 'the first party has not signed' USING ERRCODE = 'check_violation', CONSTRAINT = 'first_party_signs_first';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER stage_continues_the_one_before BEFORE INSERT ON signed_pdf FOR EACH ROW EXECUTE FUNCTION app.keep_stages();

ALTER TABLE signature
    ADD cara text NOT NULL DEFAULT 'akun',
    ADD signed_pdf_id bigint,
    ADD sertifikat_id bigint,
    -- Nothing for a signature without a file, so that the key below asks for none.
    ADD tahap integer GENERATED ALWAYS AS (CASE WHEN cara <> 'akun' THEN CASE pihak WHEN 'pertama' THEN 1 ELSE 2 END END) STORED,
    ADD CONSTRAINT signature_has_its_file CHECK ((cara = 'akun') = (signed_pdf_id IS NULL)),
    ADD CONSTRAINT local_signature_has_its_certificate CHECK ((cara = 'lokal') = (sertifikat_id IS NOT NULL)),
    ADD CONSTRAINT both_parties_sign_in_one_way FOREIGN KEY (tenant_id, document_id, snapshot_id, cara)
        REFERENCES snapshot (tenant_id, document_id, id, cara),
    ADD CONSTRAINT signature_is_in_the_stage_of_its_party FOREIGN KEY (tenant_id, document_id, snapshot_id, cara, tahap, signed_pdf_id, penempatan_id, akun_id)
        REFERENCES signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, id, penempatan_id, akun_id),
    ADD CONSTRAINT signature_is_by_the_certificate_of_its_stage FOREIGN KEY (tenant_id, signed_pdf_id, sertifikat_id)
        REFERENCES signed_pdf (tenant_id, id, sertifikat_id);

SELECT app.isolate('signed_pdf');
SELECT app.append_only('signed_pdf');
GRANT SELECT, INSERT ON signed_pdf TO janji_app;

-- Citizens get what is in force and what was: the last stage is the document, the earlier ones tell a copy from a forgery.
CREATE POLICY published ON signed_pdf FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND EXISTS (
        SELECT FROM document d WHERE d.tenant_id = signed_pdf.tenant_id AND d.id = signed_pdf.document_id AND d.snapshot_id = signed_pdf.snapshot_id));
GRANT SELECT (tenant_id, id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi, sertifikat_id, waktu) ON signed_pdf TO janji_public;
GRANT SELECT (cara) ON snapshot TO janji_public;
GRANT SELECT (cara, signed_pdf_id, sertifikat_id) ON signature TO janji_public;
