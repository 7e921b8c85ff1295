import Database
import Deeds
import Testing

@testable import App
@testable import Web

/// By whoever owns the database: triggers off, rights no hindrance. `janji check` must be red and say where.
@Suite("Nothing is changed behind the back of janji check")
struct TamperingTests {
    private struct Tampering: Sendable {
        let what: String
        /// `{D}` is the signed document of the kabupaten, `{S}` its snapshot, `{K}` its code.
        let sql: String
        let place: String

        init(_ what: String, _ sql: String, _ place: String) {
            self.what = what
            self.sql = sql
            self.place = place
        }
    }

    private static let tamperings: [Tampering] = [
        Tampering(
            "one byte of the text",
            """
            UPDATE snapshot SET isi = overlay(isi placing 'X' from 500) WHERE id = {S}
            """, "snapshot {S} of document {K} does not match"),
        Tampering(
            "a blank at the end", "UPDATE snapshot SET isi = isi || ' ' WHERE id = {S}",
            "snapshot {S} of document {K} does not match"),
        Tampering(
            "the text with its digest",
            """
            UPDATE snapshot SET isi = isi || ' ', sha256 = sha256(convert_to(isi || ' ', 'UTF8')) WHERE
            id = {S}
            """, "signature"),
        Tampering(
            "the text with every digest",
            """
            UPDATE snapshot SET isi = isi || ' ', sha256 = sha256(convert_to(isi || ' ', 'UTF8')) WHERE
            id = {S};
            UPDATE signature SET sha256 = (SELECT sha256 FROM snapshot WHERE id = {S}) WHERE snapshot_id
            = {S}
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the reason of an accepted warning",
            "UPDATE accepted_finding SET alasan = 'Sudah benar.' WHERE document_id = {D}",
            "the findings accepted for document {K} are not those in audit link"),
        Tampering(
            "an accepted warning", "DELETE FROM accepted_finding WHERE document_id = {D}",
            "the findings accepted for document {K} are not those in audit link"),
        Tampering(
            "a digest", "UPDATE snapshot SET sha256 = sha256('x') WHERE id = {S}", "snapshot {S} of document {K}"),
        Tampering(
            "the signer's name",
            """
            UPDATE signature SET nama = 'Orang Lain' WHERE snapshot_id = {S} AND pihak = 'kedua'
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the signer's office",
            """
            UPDATE signature SET jabatan = 'Plt. ' || jabatan WHERE snapshot_id = {S} AND pihak =
            'pertama'
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the time of a signature",
            """
            UPDATE signature SET waktu = waktu - interval '1 microsecond' WHERE snapshot_id = {S} AND
            pihak = 'pertama'
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the digest of a signature",
            """
            UPDATE signature SET sha256 = sha256('x') WHERE snapshot_id = {S} AND pihak = 'pertama'
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the account of a signature",
            """
            UPDATE signature SET akun_id = (SELECT id FROM akun a WHERE a.tenant_id = signature.tenant_id
            AND login = 'admin') WHERE snapshot_id = {S}
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "the parties swapped",
            """
            ALTER TABLE signature DROP CONSTRAINT each_party_signs_once;
            UPDATE signature SET pihak = CASE pihak WHEN 'pertama' THEN 'kedua' ELSE 'pertama' END WHERE
            snapshot_id = {S}
            """, "of document {K} is not the one in audit link"),
        Tampering(
            "a signature removed", "DELETE FROM signature WHERE snapshot_id = {S} AND pihak = 'pertama'",
            "2 signatures in the audit chain, 1 stored"),
        Tampering(
            "a signature on another document", "UPDATE signature SET document_id = {O} WHERE snapshot_id = {S}",
            "is not the one in audit link"),
        Tampering(
            "the reason of a deed",
            """
            UPDATE document_event SET catatan = 'Atas permintaan.' WHERE document_id = {D} AND catatan <>
            ''
            """, "a deed on document {K} is not the one in audit link"),
        Tampering(
            "who did a deed",
            """
            UPDATE document_event SET nama = 'Orang Lain' WHERE document_id = {D} AND ke = 'diajukan'
            """, "a deed on document {K} is not the one in audit link"),
        Tampering(
            "when a deed was done",
            """
            UPDATE document_event SET waktu = waktu + interval '1 day' WHERE document_id = {D} AND ke =
            'diajukan'
            """, "a deed on document {K} is not the one in audit link"),
        Tampering(
            "a deed removed", "DELETE FROM document_event WHERE document_id = {D} AND ke = 'diajukan'",
            "deeds in the audit chain"),
        Tampering(
            "a deed added",
            """
            INSERT INTO document_event (tenant_id, document_id, perbuatan, dari, ke, akun_id, nama,
            audit_urutan, waktu) SELECT tenant_id, document_id, perbuatan, dari, ke, akun_id, nama,
            audit_urutan, waktu FROM document_event WHERE document_id = {D} AND ke = 'berlaku'
            """, "deeds in the audit chain"),
        Tampering(
            "the status", "UPDATE document SET status = 'digantikan' WHERE id = {D}",
            "document {K} is digantikan, its last deed says berlaku"),
        Tampering(
            "a draft made valid",
            """
            UPDATE document SET status = 'berlaku', snapshot_id = {S} WHERE id = {O}
            """, "its last deed says draf"),
        Tampering(
            "the year", "UPDATE document SET tahun = 2023 WHERE id = {D}",
            "document {K} is not of the office, year and revision"),
        Tampering(
            "the office",
            """
            UPDATE document SET jabatan_id = (SELECT id FROM jabatan j WHERE j.tenant_id =
            document.tenant_id AND slug = 'dinkes') WHERE id = {D}
            """, "document {K} is not of the office, year and revision"),
        Tampering(
            "the revision", "UPDATE document SET revisi = 1 WHERE id = {D}",
            "document {K} is not of the office, year and revision"),
        Tampering(
            "the code", "UPDATE document SET kode = '00000000' WHERE id = {D}",
            "document 00000000 is not the one in audit link"),
        Tampering(
            "the snapshot of another version",
            """
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan,
            pihak_pertama_id, pihak_kedua_id) SELECT tenant_id, document_id, versi, '{}', sha256('{}'),
            ringkasan, pihak_pertama_id, pihak_kedua_id FROM snapshot WHERE id = {S};
            UPDATE document SET snapshot_id = (SELECT max(id) FROM snapshot) WHERE id = {D}
            """, "document {K} shows another text than was signed last"),
        Tampering("the document removed", "DELETE FROM document WHERE id = {D}", "signatures in the audit chain"),
        Tampering(
            "an audit row changed",
            """
            UPDATE audit SET rincian = replace(rincian, 'draf', 'berlaku') WHERE tenant_id = {T} AND
            urutan = 2
            """, "2"),
        Tampering(
            "the actor of an audit row",
            """
            UPDATE audit SET pelaku = 'Orang Lain' WHERE tenant_id = {T} AND urutan = 2
            """, "2"),
        Tampering(
            "the time of an audit row",
            """
            UPDATE audit SET waktu = waktu + interval '1 microsecond' WHERE tenant_id = {T} AND urutan =
            3
            """, "3"),
        Tampering("an audit row removed", "DELETE FROM audit WHERE tenant_id = {T} AND urutan = 2", "2"),
        Tampering("the first audit row removed", "DELETE FROM audit WHERE tenant_id = {T} AND urutan = 1", "1"),
        Tampering(
            "the end of the chain cut off", "DELETE FROM audit WHERE tenant_id = {T} AND urutan >= 4", "audit link 4"),
        Tampering(
            "two audit rows swapped",
            """
            UPDATE audit SET urutan = -urutan + 100 WHERE tenant_id = {T} AND urutan IN (2, 3);
            UPDATE audit SET urutan = urutan - 95 WHERE tenant_id = {T} AND urutan > 90
            """, "2"),
    ]

    /// What all of them begin with.
    private static let untouched = Result { try Check.run(SiteFixture().environment) }

    @Test(arguments: tamperings.map(\.what))
    func isRed(_ what: String) throws {
        let tampering = try #require(Self.tamperings.first { $0.what == what })
        #expect(throws: Never.self) { try Self.untouched.get() }
        let fixture = try SiteFixture()
        let twin = try Names(fixture)
        try Connection(fixture.admin).execute("SET session_replication_role = replica; \(twin.filled(tampering.sql))")
        let faults: [String] = try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults
        #expect(faults.contains { $0.contains(twin.filled(tampering.place)) }, "\(faults)")
        let failure = #expect(throws: Failure.self) { try Check.run(fixture.environment) }
        #expect(failure?.code == 1)
        #expect(failure?.message.contains("kembar-a: ") == true)
        // The neighbour of the same name is as it was.
        #expect(try Inspection(fixture.tenant("kembar-b"), in: fixture.staff).faults == [])
    }

    private struct Names {
        private let values: [String: String]

        init(_ fixture: SiteFixture) throws {
            let row = try Connection(fixture.admin).query(
                """
                SELECT d.tenant_id, d.id, d.kode, d.snapshot_id,
                    (SELECT o.id FROM document o WHERE o.tenant_id = d.tenant_id AND o.tahun = 2022)
                FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'kembar-a' AND d.tahun = 2021
                """
            ).first
            let found: [String] = row?.compactMap { $0 } ?? []
            values = Dictionary(uniqueKeysWithValues: zip(["{T}", "{D}", "{K}", "{S}", "{O}"], found))
        }

        func filled(_ text: String) -> String {
            values.reduce(text) { $0.replacing($1.key, with: $1.value) }
        }
    }
}
