-- What stands in a table is what deeds have left there. Every row that counts has a digest, noted in the transaction of the
-- application that writes the row, and sealed by the next link of the audit chain: its detail `baris` is the digest of all that were
-- noted since the link before. So `janji check` finds a row that was changed, added or removed by another way, whoever did it.
-- Sources/Deeds/Inspection/Coverage.swift lists every column and what holds it.
CREATE TABLE row_digest (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    tabel text NOT NULL,
    kunci text NOT NULL,
    -- NULL: the row was removed.
    sidik bytea CONSTRAINT row_digest_has_32_bytes CHECK (length(sidik) = 32),
    -- The link that seals it; NULL until there is one. No foreign key: a link is written after what it seals.
    audit_urutan bigint,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX row_digest_by_row ON row_digest (tenant_id, tabel, kunci, id DESC);
CREATE INDEX row_digest_by_link ON row_digest (tenant_id, audit_urutan, id);

SELECT app.isolate('row_digest');
CREATE TRIGGER row_digest_is_sealed_once BEFORE UPDATE ON row_digest FOR EACH ROW
    WHEN (OLD.audit_urutan IS NOT NULL OR (NEW.tenant_id, NEW.id, NEW.tabel, NEW.kunci, NEW.sidik)
        IS DISTINCT FROM (OLD.tenant_id, OLD.id, OLD.tabel, OLD.kunci, OLD.sidik)) EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER row_digest_is_never_removed BEFORE DELETE ON row_digest FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER row_digest_is_not_truncated BEFORE TRUNCATE ON row_digest FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
GRANT SELECT, INSERT, UPDATE (audit_urutan) ON row_digest TO janji_app;

-- What a link seals, as lines in the order of `id`.
CREATE FUNCTION app.seal_line(id bigint, tabel text, kunci text, sidik bytea) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(E'\t', id, tabel, kunci, coalesce(encode(sidik, 'hex'), '-'))
$$;

CREATE FUNCTION app.newest_digest(tabel text, kunci text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT n.sidik FROM row_digest n
     WHERE n.tenant_id = (SELECT app.current_tenant()) AND n.tabel = $1 AND n.kunci = $2 ORDER BY n.id DESC LIMIT 1
$$;

-- Whoever writes past the application does not say for which request (Scope), and leaves no digest.
CREATE FUNCTION app.note_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('app.request_id', true), '') = '' THEN RETURN NULL; END IF;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO row_digest (tenant_id, tabel, kunci) VALUES (OLD.tenant_id, TG_TABLE_NAME, app.key_of(OLD));
    ELSIF TG_OP = 'INSERT' THEN
        INSERT INTO row_digest (tenant_id, tabel, kunci, sidik)
        VALUES (NEW.tenant_id, TG_TABLE_NAME, app.key_of(NEW), app.digest_of(NEW));
    ELSIF app.digest_of(NEW) <> app.digest_of(OLD) THEN
        INSERT INTO row_digest (tenant_id, tabel, kunci, sidik)
        VALUES (NEW.tenant_id, TG_TABLE_NAME, app.key_of(NEW), app.digest_of(NEW));
    END IF;
    RETURN NULL;
END $$;

-- One declaration holds a table, but for the columns in `free`: functions for a row's key, its digest, and whether the digest is the
-- one that was noted; the trigger that notes it; and the table's place in the view of all rows.
--
-- The digest is the SHA-256 of `name='value'` for each column in the order of the table, with commas between; bytes stand in it as
-- their own SHA-256, times as seconds since 1970. What is NULL is left out. So a column that a later migration adds changes no digest
-- while it is NULL: let it be NULL for the rows that are there, and declare the table again.
CREATE FUNCTION app.hold(target regclass, free text[] DEFAULT '{}', is_written_by_deeds boolean DEFAULT true) RETURNS void
    LANGUAGE plpgsql AS $$
DECLARE
    fields text;
    key text;
    rows text;
BEGIN
    SELECT string_agg(format(CASE a.atttypid WHEN 'bytea'::regtype THEN '%L || quote_literal(encode(sha256(r.%I), ''hex''))'
                                             WHEN 'timestamptz'::regtype THEN '%L || quote_literal(extract(epoch FROM r.%I))'
                                             WHEN 'date'::regtype THEN '%L || quote_literal(to_char(r.%I, ''YYYY-MM-DD''))'
                                             ELSE '%L || quote_literal(r.%I)' END, a.attname || '=', a.attname), ', ' ORDER BY a.attnum)
      INTO STRICT fields FROM pg_attribute a
     WHERE a.attrelid = target AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL (free);
    SELECT string_agg(format(CASE a.atttypid WHEN 'bytea'::regtype THEN 'encode(r.%I, ''hex'')'
                                             WHEN 'date'::regtype THEN 'to_char(r.%I, ''YYYY-MM-DD'')'
                                             ELSE 'r.%I::text' END, a.attname), ' || ''/'' || ' ORDER BY k.place)
      INTO STRICT key FROM pg_index i CROSS JOIN unnest(i.indkey::smallint[]) WITH ORDINALITY AS k (attnum, place)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
     WHERE i.indrelid = target AND i.indisprimary AND a.attname <> 'tenant_id';
    EXECUTE format('CREATE OR REPLACE FUNCTION app.key_of(r %s) RETURNS text LANGUAGE sql STABLE AS %L', target, 'SELECT ' || key);
    EXECUTE format('CREATE OR REPLACE FUNCTION app.digest_of(r %s) RETURNS bytea LANGUAGE sql STABLE AS %L', target,
        format('SELECT sha256(convert_to(concat_ws('','', %s), ''UTF8''))', fields));
    EXECUTE format('CREATE OR REPLACE FUNCTION app.is_held(r %s) RETURNS boolean LANGUAGE sql STABLE AS %L', target,
        format('SELECT coalesce(app.digest_of(r) = app.newest_digest(%L, app.key_of(r)), false)', target::text));
    IF is_written_by_deeds THEN
        EXECUTE format('CREATE OR REPLACE TRIGGER rows_are_noted AFTER INSERT OR UPDATE OR DELETE ON %s
            FOR EACH ROW EXECUTE FUNCTION app.note_row()', target);
    END IF;
    SELECT string_agg(format('SELECT %s AS tenant_id, %L::text AS tabel, app.key_of(r) AS kunci, app.digest_of(r) AS sidik FROM %I r',
               CASE c.relname WHEN 'tenant' THEN 'id' ELSE 'tenant_id' END, c.relname, c.relname), ' UNION ALL ' ORDER BY c.relname)
      INTO STRICT rows FROM pg_proc p JOIN pg_class c ON c.reltype = p.proargtypes[0]
     WHERE p.proname = 'digest_of' AND p.pronamespace = 'app'::regnamespace;
    EXECUTE 'CREATE OR REPLACE VIEW row_state WITH (security_invoker = true) AS ' || rows;
END $$;

SELECT app.hold(t::regclass) FROM unnest(ARRAY[
    'accepted_finding', 'akun', 'checkpoint', 'daftar_cabut', 'document', 'document_event', 'jabatan', 'kode_pemulihan', 'kunci',
    'lambang', 'naskah', 'nomenklatur', 'nomenklatur_versi', 'otoritas', 'pdf', 'pegawai', 'pencabutan', 'penempatan', 'pengaturan',
    'perangkat_daerah', 'sertifikat', 'signature', 'signed_pdf', 'snapshot', 'uraian_jabatan']) t;
SELECT app.hold('faktor_kedua', '{langkah}');
SELECT app.hold('job', '{keadaan,kemajuan,percobaan,detak}');
SELECT app.hold('pemberitahuan', '{dibaca}');
-- Written by the owner alone; `janji tenant create` notes them afterwards.
SELECT app.hold(t::regclass, is_written_by_deeds => false) FROM unnest(ARRAY['tenant', 'tenant_host']) t;
GRANT SELECT ON row_state TO janji_app;

-- The digest of a frozen text, where everybody signed that one; otherwise '', which no text has.
CREATE FUNCTION app.signed_digest(n snapshot) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM signature g WHERE g.tenant_id = n.tenant_id AND g.snapshot_id = n.id AND g.sha256 <> n.sha256)
           THEN '' ELSE n.sha256 END
$$;

-- Before a file leaves, its whole row is compared with its digest: so the role that serves citizens reads every column of such a row.
CREATE POLICY published ON row_digest FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND tabel IN ('pdf', 'signed_pdf', 'snapshot'));
GRANT SELECT (tenant_id, id, tabel, kunci, sidik) ON row_digest TO janji_public;
GRANT SELECT (penempatan_id, akun_id) ON signed_pdf TO janji_public;
GRANT SELECT (pihak_pertama_id, pihak_kedua_id) ON snapshot TO janji_public;
