import Database
import HTTP
import Kinerja

/// A document of the demonstration as it is stored and as two pages show it.
struct SignedDocument {
    let snapshot: Snapshot
    let page: HTMLDocument
    let print: HTMLDocument

    init(_ fixture: SiteFixture, tenant: String, jenis: String, jabatan: String) throws {
        let text: String? = try fixture.value(
            """
            SELECT s.isi FROM snapshot s JOIN document d ON d.snapshot_id = s.id AND d.tenant_id = s.tenant_id
            JOIN jabatan j ON j.id = d.jabatan_id AND j.tenant_id = d.tenant_id JOIN tenant t ON t.id = d.tenant_id
            WHERE t.slug = $1 AND d.jenis = $2 AND j.slug = $3 AND d.tahun = 2022 AND d.status = 'berlaku'
            """, .text(tenant), .text(jenis), .text(jabatan))
        guard let text else { throw Missing(what: "\(jenis) of \(jabatan)") }
        snapshot = try Snapshot(text: text)
        let client = fixture.client(tenant)
        page = try client.get("/2022/\(jenis)/\(jabatan)").html()
        print = try client.get("/2022/\(jenis)/\(jabatan)/cetak").html()
    }

    func rows(_ table: String) -> [Baris] {
        snapshot.tabel.first { $0.id == table }?.baris ?? []
    }

    /// The running text of a page: its headings, items and paragraphs, number and words in one.
    static func prose(_ page: HTMLDocument) -> [String] {
        page.elements.indices.filter { page.elements[$0]["class"] == "prose" }.flatMap { page.inside($0) }.filter {
            $0.name == "p"
        }
        .map { Teks.clean($0.text) }
    }
}
