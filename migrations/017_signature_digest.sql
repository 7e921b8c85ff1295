-- Whose signature was put into another file: found by its digest. To look for its bytes in every file that the same official signed
-- would read hundreds of megabytes for one upload.
--
-- The last signature of a stage lies in its last revision: the SHA-256 of its hexadecimal digits in lower case, without the zeros
-- that fill the rest of /Contents. NULL where there is none. Sealing/PDFSignature.digest says the same.
ALTER TABLE signed_pdf ADD tanda_tangan bytea GENERATED ALWAYS AS (
    sha256(decode(rtrim(lower(substring(
        encode(substr(isi, greatest(1, length(isi) - 131071)), 'escape') FROM '.*/Contents <([0-9A-Fa-f]{64,})>')), '0'), 'escape'))
) STORED;
CREATE INDEX signed_pdf_by_signature ON signed_pdf (tenant_id, tanda_tangan);
GRANT SELECT (tanda_tangan) ON signed_pdf TO janji_public;
