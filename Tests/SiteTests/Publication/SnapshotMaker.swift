import Kinerja
import Testing

/// A Perjanjian Kinerja of an invented office, as it would be signed.
enum SnapshotMaker {
    static func snapshot(_ naskah: Naskah, _ settings: TenantSettings = TenantSettings()) throws -> Snapshot {
        let tenant = Tenant(
            id: ID(rawValue: 1), slug: "contoh", nama: "Kabupaten Contoh", isDemonstration: false, settings: settings)
        let head = Jabatan(
            id: ID(rawValue: 2), slug: "dinas", nama: "Kepala Dinas", perangkatDaerah: ID(rawValue: 3),
            atasan: ID(rawValue: 1))
        let document = Document(
            id: ID(rawValue: 4), kind: .perjanjianKinerja, tahun: 2026, jabatan: head, perangkatDaerah: nil, revisi: 0,
            status: .diajukan, versi: 1, kode: "7F3K9Q2M")
        let today = try #require(CalendarDate(year: 2026, month: 1, day: 1))
        func holder(_ jabatan: Int64, _ nama: String) -> Penempatan {
            Penempatan(
                id: ID(rawValue: jabatan), pegawai: ID(rawValue: jabatan), jabatan: ID(rawValue: jabatan),
                namaPegawai: nama, namaJabatan: "Jabatan \(jabatan)", kedudukan: .definitif, mulai: today,
                selesai: nil)
        }
        let parties = Parties(pertama: holder(2, "Ayu"), kedua: holder(1, "Budi"))
        return Snapshot(of: document, naskah: naskah, parties: parties, tenant: tenant)
    }
}
