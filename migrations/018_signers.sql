-- Who signs a document is said by its row from its beginning: the jabatan and its atasan langsung (pihak), the head of the perangkat
-- daerah alone (kepala), or the jabatan alone (pemilik). Until now it followed from the kind, which PostgreSQL does not know.
ALTER TABLE document ADD penanda_tangan text NOT NULL DEFAULT 'kepala'
    CONSTRAINT signers_are_known CHECK (penanda_tangan IN ('pihak', 'kepala', 'pemilik'));
-- A rewrite of the table, since row security hides the rows of every kabupaten from an UPDATE.
ALTER TABLE document ALTER penanda_tangan TYPE text
    USING CASE WHEN app.is_signed_by_parties(jenis) THEN 'pihak' ELSE 'kepala' END;
ALTER TABLE document ALTER penanda_tangan DROP DEFAULT;

-- The office that signs a document as pihak pertama or kedua; NULL where there is no such party (Document.office(of:)).
CREATE OR REPLACE FUNCTION app.office_of(document document, pihak text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE document.penanda_tangan
             WHEN 'pihak' THEN CASE pihak WHEN 'pertama' THEN j.id ELSE j.atasan_id END
             WHEN 'kepala' THEN CASE WHEN pihak = 'pertama' THEN coalesce(app.head_of(j.perangkat_daerah_id), j.id) END
             WHEN 'pemilik' THEN CASE WHEN pihak = 'pertama' THEN j.id END
           END
      FROM jabatan j WHERE j.tenant_id = document.tenant_id AND j.id = document.jabatan_id
$$;
DROP FUNCTION app.is_signed_by_parties(text);

CREATE FUNCTION app.keep_signers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM app.refuse('document_keeps_its_signers');
    RETURN NULL;
END $$;
CREATE TRIGGER document_keeps_its_signers BEFORE UPDATE ON document FOR EACH ROW
    WHEN (NEW.penanda_tangan IS DISTINCT FROM OLD.penanda_tangan) EXECUTE FUNCTION app.keep_signers();
