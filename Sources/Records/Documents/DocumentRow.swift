import Database
import Kinerja

/// A document with the office that it belongs to (`document_at_office`).
public struct DocumentRow: Row {
    public let document: Document

    public init(from row: inout RowReader) throws {
        _ = try row.read("tenant_id", as: Int64.self)
        let id: ID<Document> = try row.read("id")
        let kind: DocumentKind = try row.read("jenis")
        let signers: Signers = try row.read("penanda_tangan")
        let tahun: Int = try row.read("tahun")
        let revisi: Int = try row.read("revisi")
        let status: Status = try row.read("status")
        let versi: Int = try row.read("versi")
        let kode: String = try row.read("kode")
        let jabatan: ID<Jabatan> = try row.read("jabatan_id")
        let jabatanSlug: String = try row.read("jabatan_slug")
        let jabatanNama: String = try row.read("jabatan_nama")
        let eselon: String = try row.read("eselon")
        let atasan: ID<Jabatan>? = try row.read("atasan_id")
        let kepala: ID<Jabatan>? = try row.read("kepala_id")
        let unit: ID<PerangkatDaerah>? = try row.read("perangkat_daerah_id")
        let unitSlug: String? = try row.read("perangkat_daerah_slug")
        let unitNama: String? = try row.read("perangkat_daerah_nama")
        let singkatan: String? = try row.read("singkatan")
        let kop: String? = try row.read("kop")
        document = Document(
            id: id, kind: kind, tahun: tahun,
            jabatan: Jabatan(
                id: jabatan, slug: jabatanSlug, nama: jabatanNama, eselon: eselon, perangkatDaerah: unit,
                atasan: atasan),
            perangkatDaerah: unit.map {
                PerangkatDaerah(
                    id: $0, slug: unitSlug ?? "", nama: unitNama ?? "", singkatan: singkatan ?? "",
                    kop: (kop ?? "").split(separator: "\n").map(String.init))
            },
            jabatanKepala: kepala, signers: signers, revisi: revisi, status: status, versi: versi, kode: kode)
    }
}
