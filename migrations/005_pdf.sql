-- The PDF of what was signed, made once and kept. Its key is the SHA-256 of the HTML that it was made from: of the snapshot in
-- the form of its time, so that another letterhead or style sheet makes another file and never changes one that is out.
CREATE TABLE pdf (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    sidik bytea NOT NULL CONSTRAINT pdf_is_named_by_a_sha256 CHECK (length(sidik) = 32),
    snapshot_id bigint NOT NULL,
    halaman integer NOT NULL CONSTRAINT pdf_has_a_page CHECK (halaman >= 1),
    isi bytea NOT NULL CONSTRAINT pdf_begins_like_one CHECK (substr(isi, 1, 5) = '%PDF-'::bytea),
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, sidik),
    FOREIGN KEY (tenant_id, snapshot_id) REFERENCES snapshot (tenant_id, id)
);
-- Compressed already; and kept apart as it is, its length costs no reading.
ALTER TABLE pdf ALTER isi SET STORAGE EXTERNAL;
CREATE INDEX pdf_by_snapshot ON pdf (tenant_id, snapshot_id);

-- What takes longer than a page may: asked for by a form, done by a thread of any server. `masukan` is the whole input, so
-- that whoever takes the job needs no session and no rights; `detak` tells that somebody is still at it, `percobaan` which
-- of several takers may still write. A result without a snapshot of its own (a set, a draft) stays here for some days.
CREATE TABLE job (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    jenis text NOT NULL CONSTRAINT job_is_of_a_known_kind CHECK (jenis = 'pdf'),
    perihal text NOT NULL,
    umum boolean NOT NULL,
    sidik bytea NOT NULL CONSTRAINT job_is_named_by_a_sha256 CHECK (length(sidik) = 32),
    snapshot_id bigint,
    masukan bytea,
    perkiraan integer NOT NULL CONSTRAINT estimate_has_a_page CHECK (perkiraan >= 1),
    keadaan text NOT NULL DEFAULT 'menunggu' CONSTRAINT job_state_is_known CHECK (keadaan IN ('menunggu', 'berjalan', 'selesai', 'gagal')),
    kemajuan integer NOT NULL DEFAULT 0 CONSTRAINT progress_is_in_per_cent CHECK (kemajuan BETWEEN 0 AND 100),
    percobaan integer NOT NULL DEFAULT 0,
    hasil bytea,
    halaman integer,
    galat text NOT NULL DEFAULT '',
    dibuat timestamptz NOT NULL DEFAULT now(),
    detak timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, snapshot_id) REFERENCES snapshot (tenant_id, id),
    CONSTRAINT open_job_has_its_input CHECK (keadaan NOT IN ('menunggu', 'berjalan') OR masukan IS NOT NULL),
    CONSTRAINT done_job_has_its_result CHECK (keadaan <> 'selesai' OR halaman >= 1 AND (hasil IS NULL) = (snapshot_id IS NOT NULL))
);
ALTER TABLE job ALTER hasil SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX one_job_per_page ON job (tenant_id, sidik) WHERE keadaan <> 'gagal';

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['pdf', 'job']) t;
SELECT app.append_only('pdf');

GRANT SELECT, INSERT ON pdf TO janji_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON job TO janji_app;

-- The public role reads and never writes, also where a citizen's click makes a file: the application writes it, from the
-- published snapshot alone. A right to insert would let whoever breaks into the public role put a file of his own there.
CREATE POLICY published ON pdf FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND EXISTS (
        SELECT FROM document d WHERE d.tenant_id = pdf.tenant_id AND d.snapshot_id = pdf.snapshot_id));
CREATE POLICY published ON job FOR SELECT TO janji_public
    USING (tenant_id = (SELECT app.current_tenant()) AND umum);
GRANT SELECT (tenant_id, sidik, snapshot_id, halaman, isi, waktu) ON pdf TO janji_public;
GRANT SELECT (tenant_id, id, umum, sidik, keadaan, kemajuan, hasil, halaman) ON job TO janji_public;
