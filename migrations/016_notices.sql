-- What a person is told: that a document waits for him, came back or is in force, or that the admin changed his account. Written
-- with the deed, in its words; only whether it was read changes.
CREATE TABLE pemberitahuan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    akun_id bigint NOT NULL,
    document_id bigint,
    perihal text NOT NULL CONSTRAINT perihal_is_known CHECK (perihal IN ('menunggu', 'dikembalikan', 'berlaku', 'faktor-dihapus', 'tautan-dibuat')),
    judul text NOT NULL,
    alamat text NOT NULL CONSTRAINT notice_leads_to_a_page_of_this_site CHECK (alamat ~ '^/[a-z0-9]'),
    pelaku text NOT NULL,
    catatan text NOT NULL DEFAULT '',
    waktu timestamptz NOT NULL,
    dibaca timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
);
CREATE INDEX pemberitahuan_by_akun ON pemberitahuan (tenant_id, akun_id, id);
CREATE INDEX pemberitahuan_unread ON pemberitahuan (tenant_id, akun_id) WHERE dibaca IS NULL;
CREATE INDEX pemberitahuan_by_document ON pemberitahuan (tenant_id, document_id) WHERE dibaca IS NULL;

CREATE FUNCTION app.keep_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (to_jsonb(NEW) - 'dibaca') IS DISTINCT FROM (to_jsonb(OLD) - 'dibaca') THEN
        PERFORM app.refuse('notice_keeps_its_words');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER notice_keeps_its_words AFTER UPDATE ON pemberitahuan FOR EACH ROW EXECUTE FUNCTION app.keep_notice();

SELECT app.isolate('pemberitahuan');
GRANT SELECT, INSERT, UPDATE ON pemberitahuan TO janji_app;
