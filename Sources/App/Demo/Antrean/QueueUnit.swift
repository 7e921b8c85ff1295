import Kinerja

/// A perangkat daerah of Kabupaten Contoh whose Perjanjian Kinerja of next year waits for the bupati.
struct QueueUnit: Sendable {
    /// Of what is promised in either year: the target of last year and of the next.
    struct Promise: Sendable {
        let sasaran: String
        let indikator: String
        let definisi: String
        let lalu: String
        let kini: String
    }

    /// A program with its money of last year and of the next.
    struct Program: Sendable {
        let nama: String
        let lalu: String
        let kini: String
    }

    let slug: String
    let nama: String
    let singkatan: String
    /// "Kepala Dinas", "Kepala Badan", "Camat"
    let jabatan: String
    let kepala: String
    let nip: String?
    let pangkat: String
    let promises: [Promise]
    let programs: [Program]

    /// Another of the same kind: "Dinas Sosial 2". Nobody has the NIP of another.
    func numbered(_ number: Int) -> QueueUnit {
        QueueUnit(
            slug: "\(slug)-\(number)", nama: "\(nama) \(number)", singkatan: "\(singkatan) \(number)",
            jabatan: "\(jabatan) \(number)",
            kepala: kepala, nip: nil, pangkat: pangkat, promises: promises, programs: programs)
    }

    /// The year that is in force, and the one that waits.
    static let years = (lalu: 2026, kini: 2027)

    var unit: DemoTenant.Unit {
        DemoTenant.Unit(
            slug: slug, nama: nama, singkatan: singkatan, kop: "\(nama.uppercased())\nJalan Contoh Raya, Contoh")
    }

    var office: DemoTenant.Office {
        DemoTenant.Office(
            slug: slug, nama: "\(jabatan)", eselon: "II.b", unit: slug, atasan: "bupati", pejabat: kepala, nip: nip,
            pangkat: pangkat,
            login: "kepala.\(slug)")
    }

    /// In force since last year.
    var before: DemoTenant.Paper {
        DemoTenant.Paper(
            jabatan: slug, tahun: Self.years.lalu, tempat: "Contoh", tanggal: "20 Januari 2026",
            tabel: tables(\.lalu, \.lalu), alasan: "Sudah diperiksa.")
    }

    /// Submitted and signed by its head.
    var waiting: DemoTenant.Paper {
        DemoTenant.Paper(
            jabatan: slug, tahun: Self.years.kini, tempat: "Contoh", tanggal: "Januari 2027",
            tabel: tables(\.kini, \.kini), alasan: "Sudah diperiksa.", isWaiting: true)
    }

    private func tables(
        _ target: KeyPath<Promise, String>, _ money: KeyPath<Program, String>
    ) -> [DemoTenant.Table] {
        [
            DemoTenant.Table(
                id: "sasaran",
                baris: zip(1..., promises).map { number, one in
                    Baris([
                        .nomor: "\(number).", .sasaran: one.sasaran, .indikator: one.indikator,
                        .definisi: one.definisi, .target: one[keyPath: target],
                    ])
                }),
            DemoTenant.Table(
                id: "program",
                baris: zip(1..., programs).map { number, one in
                    Baris([
                        .nomor: "\(number).", .program: one.nama, .indikator: "Persentase kegiatan yang terlaksana",
                        .definisi: "Jumlah kegiatan terlaksana dibagi jumlah kegiatan", .target: "100 %",
                        .anggaran: one[keyPath: money],
                    ])
                }),
        ]
    }
}
