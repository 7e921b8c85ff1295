-- A revision (PK Perubahan) is a document of its own with the next number. It begins from the one in force, which stays in
-- force until the revision is signed; then the revision takes its place in the same transaction.
CREATE UNIQUE INDEX one_document_in_force ON document (tenant_id, jenis, tahun, jabatan_id) WHERE status = 'berlaku';
CREATE UNIQUE INDEX one_document_at_work ON document (tenant_id, jenis, tahun, jabatan_id)
    WHERE status IN ('draf', 'diajukan', 'dikembalikan', 'ditandatangani_pihak_pertama');

-- What a revision changes: the one before it, of the same kind, year and jabatan. A deleted draft of that number is none.
CREATE FUNCTION app.status_before(revision document) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT d.status FROM document d
     WHERE d.tenant_id = revision.tenant_id AND d.jenis = revision.jenis AND d.tahun = revision.tahun
       AND d.jabatan_id = revision.jabatan_id AND d.revisi = revision.revisi - 1 AND d.status <> 'dihapus'
$$;

CREATE FUNCTION app.keep_succession() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.revisi = 0 THEN RETURN NEW; END IF;
    IF TG_OP = 'INSERT' AND app.status_before(NEW) IS DISTINCT FROM 'berlaku' THEN
        RAISE EXCEPTION 'nothing is in force to be revised' USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_begins_from_what_is_in_force';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.status = 'berlaku' AND OLD.status <> 'berlaku' AND app.status_before(NEW) IS DISTINCT FROM 'digantikan' THEN
        RAISE EXCEPTION 'the predecessor is still in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_replaces_its_predecessor';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER revision_keeps_its_place BEFORE INSERT OR UPDATE ON document FOR EACH ROW EXECUTE FUNCTION app.keep_succession();

-- Nothing is replaced by nothing. Looked at when the transaction commits: the predecessor gives way first.
CREATE FUNCTION app.keep_successor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM document d
         WHERE d.tenant_id = NEW.tenant_id AND d.jenis = NEW.jenis AND d.tahun = NEW.tahun AND d.jabatan_id = NEW.jabatan_id
           AND d.revisi = NEW.revisi + 1 AND d.status IN ('berlaku', 'digantikan')) THEN
        RAISE EXCEPTION 'no revision took its place' USING ERRCODE = 'check_violation', CONSTRAINT = 'what_is_replaced_has_a_successor';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER what_is_replaced_has_a_successor AFTER UPDATE ON document DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.status = 'digantikan' AND OLD.status = 'berlaku') EXECUTE FUNCTION app.keep_successor();
