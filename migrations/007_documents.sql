-- The head of a perangkat daerah: the jabatan in it whose atasan langsung is outside it. Alone he signs its plans.
CREATE FUNCTION app.head_of(unit bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT j.id FROM jabatan j LEFT JOIN jabatan a ON a.tenant_id = j.tenant_id AND a.id = j.atasan_id
     WHERE j.tenant_id = app.current_tenant() AND j.perangkat_daerah_id = unit
       AND a.perangkat_daerah_id IS DISTINCT FROM j.perangkat_daerah_id
     ORDER BY j.id LIMIT 1
$$;

-- What stays with a jabatan from one document to the next: its tugas and fungsi, as the rows of a naskah's table.
CREATE TABLE uraian_jabatan (
    tenant_id bigint NOT NULL REFERENCES tenant (id),
    jabatan_id bigint NOT NULL,
    tabel text NOT NULL,
    isi text NOT NULL CONSTRAINT uraian_is_a_list CHECK (jsonb_typeof(isi::jsonb) = 'array'),
    PRIMARY KEY (tenant_id, jabatan_id, tabel),
    FOREIGN KEY (tenant_id, jabatan_id) REFERENCES jabatan (tenant_id, id)
);
SELECT app.isolate('uraian_jabatan');
GRANT SELECT, INSERT, UPDATE ON uraian_jabatan TO janji_app;
