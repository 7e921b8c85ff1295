-- What documents in force promise, as rows: an indikator has one identity across years and documents, and each of its targets
-- points at the signed text and the line that it stands in. Written in the transaction of the last signature (Deeds/Measuring);
-- `janji check` projects every text again and compares.
--
-- `umum` says whether citizens see it: what a kabupaten and its perangkat daerah promise, and nothing of one pelaksana or functional
-- official (UU 14/2008, pasal 17). It stands on each row, so that the policy asks no other table.
CREATE TABLE proyeksi (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    snapshot_id bigint NOT NULL,
    document_id bigint NOT NULL,
    jabatan_id bigint NOT NULL,
    jenis text NOT NULL,
    tahun integer NOT NULL,
    revisi integer NOT NULL,
    -- The day on which it came into force.
    mulai date NOT NULL,
    umum boolean NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, snapshot_id),
    CONSTRAINT revision_is_projected_once UNIQUE (tenant_id, document_id),
    FOREIGN KEY (tenant_id, document_id, snapshot_id) REFERENCES snapshot (tenant_id, document_id, id),
    FOREIGN KEY (tenant_id, jabatan_id) REFERENCES jabatan (tenant_id, id)
);
CREATE INDEX proyeksi_by_office ON proyeksi (tenant_id, jabatan_id, tahun);

CREATE TABLE indikator (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    jabatan_id bigint NOT NULL,
    slug text NOT NULL CONSTRAINT indikator_slug_is_a_path_segment CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    -- As the document wrote it that named it first.
    nama text NOT NULL CONSTRAINT indikator_has_a_name CHECK (btrim(nama) <> ''),
    satuan text NOT NULL,
    sasaran text NOT NULL,
    -- More than one older indikator would have fitted: a person decides.
    ragu boolean NOT NULL,
    umum boolean NOT NULL,
    waktu timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT indikator_slug_is_unique UNIQUE (tenant_id, jabatan_id, slug),
    FOREIGN KEY (tenant_id, jabatan_id) REFERENCES jabatan (tenant_id, id)
);

-- Two are one, or are parted again: the newest line of an indikator says to which it belongs, to itself where there is none.
CREATE TABLE tautan_indikator (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    indikator_id bigint NOT NULL,
    ke_id bigint NOT NULL,
    alasan text NOT NULL CONSTRAINT a_join_says_why CHECK (btrim(alasan) <> ''),
    akun_id bigint NOT NULL,
    nama text NOT NULL,
    audit_urutan bigint NOT NULL,
    waktu timestamptz NOT NULL,
    umum boolean NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, ke_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, akun_id) REFERENCES akun (tenant_id, id),
    FOREIGN KEY (tenant_id, audit_urutan) REFERENCES audit (tenant_id, urutan)
);
CREATE INDEX tautan_indikator_by_indikator ON tautan_indikator (tenant_id, indikator_id, id DESC);

CREATE TABLE target (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    id bigint GENERATED ALWAYS AS IDENTITY,
    indikator_id bigint NOT NULL,
    snapshot_id bigint NOT NULL,
    tahun integer NOT NULL CONSTRAINT target_year_is_plausible CHECK (tahun BETWEEN 2000 AND 2200),
    periode text NOT NULL CONSTRAINT target_period_is_known CHECK (periode ~ '^(tahun|TW[1-4]|0[1-9]|1[0-2])$'),
    -- What it says, and the number that it was read as.
    mentah text NOT NULL CONSTRAINT target_says_something CHECK (btrim(mentah) <> ''),
    nilai numeric,
    -- Whether the document promises it; otherwise it only repeats it.
    dijanjikan boolean NOT NULL,
    -- Where it stands: the table, the key of the row, the place of the row from 1, the indikator within the cell from 0, the column.
    tabel text NOT NULL,
    baris text NOT NULL,
    nomor integer NOT NULL CONSTRAINT target_line_counts_from_one CHECK (nomor >= 1),
    butir integer NOT NULL CONSTRAINT target_item_counts_from_zero CHECK (butir >= 0),
    kolom text NOT NULL,
    nama text NOT NULL,
    satuan text NOT NULL,
    sasaran text NOT NULL,
    definisi text NOT NULL,
    umum boolean NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT target_stands_in_one_place UNIQUE (tenant_id, snapshot_id, tabel, baris, butir, kolom, tahun, periode),
    FOREIGN KEY (tenant_id, indikator_id) REFERENCES indikator (tenant_id, id),
    FOREIGN KEY (tenant_id, snapshot_id) REFERENCES proyeksi (tenant_id, snapshot_id)
);
CREATE INDEX target_by_indikator ON target (tenant_id, indikator_id, tahun);
CREATE INDEX target_by_year ON target (tenant_id, tahun, indikator_id);

SELECT app.isolate(t::regclass) FROM unnest(ARRAY['proyeksi', 'indikator', 'tautan_indikator', 'target']) t;
SELECT app.append_only(t::regclass) FROM unnest(ARRAY['proyeksi', 'indikator', 'tautan_indikator', 'target']) t;
SELECT app.hold(t::regclass) FROM unnest(ARRAY['proyeksi', 'indikator', 'tautan_indikator', 'target']) t;
GRANT SELECT, INSERT ON proyeksi, indikator, tautan_indikator, target TO janji_app;
GRANT SELECT ON row_state TO janji_app;

CREATE POLICY published ON proyeksi FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
CREATE POLICY published ON indikator FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
CREATE POLICY published ON tautan_indikator FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
CREATE POLICY published ON target FOR SELECT TO janji_public USING (tenant_id = (SELECT app.current_tenant()) AND umum);
GRANT SELECT (tenant_id, snapshot_id, document_id, jabatan_id, jenis, tahun, revisi, mulai, umum) ON proyeksi TO janji_public;
GRANT SELECT (tenant_id, id, jabatan_id, slug, nama, satuan, sasaran, umum) ON indikator TO janji_public;
GRANT SELECT (tenant_id, id, indikator_id, ke_id, umum) ON tautan_indikator TO janji_public;
GRANT SELECT (tenant_id, id, indikator_id, snapshot_id, tahun, periode, mentah, nilai, dijanjikan, tabel, baris, nomor, butir, kolom,
    nama, satuan, sasaran, definisi, umum) ON target TO janji_public;
