-- The head of a tenant's audit chain as it stood on a day, published: whoever noted it can tell later that nothing before it was
-- changed, left out or cut off (Sealing/AuditAnchor.swift). The chain itself is not public.
CREATE TABLE checkpoint (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    tanggal date NOT NULL,
    urutan bigint NOT NULL,
    digest bytea NOT NULL CONSTRAINT checkpoint_digest_has_32_bytes CHECK (length(digest) = 32),
    jumlah bigint NOT NULL,
    waktu timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant_id, tanggal),
    FOREIGN KEY (tenant_id, urutan) REFERENCES audit (tenant_id, urutan),
    CONSTRAINT checkpoint_counts_every_link CHECK (jumlah = urutan),
    -- The day of the kabupaten's own zone, UTC+7 to UTC+9.
    CONSTRAINT checkpoint_is_of_its_day CHECK (tanggal - (waktu AT TIME ZONE 'UTC')::date BETWEEN 0 AND 1)
);

-- A checkpoint is the head and no other link, and none is written between older ones.
CREATE FUNCTION app.keep_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit a WHERE a.tenant_id = NEW.tenant_id AND a.urutan = NEW.urutan AND a.digest = NEW.digest)
        OR EXISTS (SELECT FROM audit a WHERE a.tenant_id = NEW.tenant_id AND a.urutan > NEW.urutan) THEN
        RAISE EXCEPTION 'not the head of the chain' USING ERRCODE = 'check_violation', CONSTRAINT = 'checkpoint_is_the_head_of_the_chain';
    END IF;
    IF EXISTS (SELECT FROM checkpoint c WHERE c.tenant_id = NEW.tenant_id AND (c.tanggal > NEW.tanggal OR c.urutan > NEW.urutan)) THEN
        RAISE EXCEPTION 'a later checkpoint exists' USING ERRCODE = 'check_violation', CONSTRAINT = 'checkpoints_follow_each_other';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER checkpoint_is_the_head_of_the_chain BEFORE INSERT ON checkpoint FOR EACH ROW EXECUTE FUNCTION app.keep_checkpoint();

SELECT app.isolate('checkpoint');
SELECT app.append_only('checkpoint');
GRANT SELECT, INSERT ON checkpoint TO janji_app;

CREATE POLICY published ON checkpoint FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()));
GRANT SELECT (tenant_id, tanggal, urutan, digest, jumlah, waktu) ON checkpoint TO janji_public;

-- What was done to one document, newest first, in the audit page.
CREATE INDEX audit_by_subject ON audit (tenant_id, objek, urutan);

-- What a file is that somebody brings: found by the SHA-256 of its bytes.
CREATE INDEX signed_pdf_by_digest ON signed_pdf (tenant_id, sha256);
CREATE INDEX snapshot_by_digest ON snapshot (tenant_id, sha256);
-- A column of its own: row security keeps PostgreSQL from looking for the value of a function in an index.
ALTER TABLE pdf ADD sha256 bytea GENERATED ALWAYS AS (sha256(isi)) STORED;
CREATE INDEX pdf_by_content ON pdf (tenant_id, sha256);
GRANT SELECT (sha256) ON pdf TO janji_public;
