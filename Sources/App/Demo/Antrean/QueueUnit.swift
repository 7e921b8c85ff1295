import Kinerja

/// A perangkat daerah of Kabupaten Contoh whose Perjanjian Kinerja of next year waits for the bupati. Everything is invented.
struct QueueUnit: Sendable {
    /// Of what is promised in either year: the target of last year and of the next.
    struct Promise: Sendable {
        let sasaran: String
        let indikator: String
        let definisi: String
        let lalu: String
        let kini: String

        init(_ sasaran: String, _ indikator: String, _ definisi: String, _ lalu: String, _ kini: String) {
            self.sasaran = sasaran
            self.indikator = indikator
            self.definisi = definisi
            self.lalu = lalu
            self.kini = kini
        }
    }

    /// A program with its money of last year and of the next.
    struct Program: Sendable {
        let nama: String
        let lalu: String
        let kini: String

        init(_ nama: String, _ lalu: String, _ kini: String) {
            self.nama = nama
            self.lalu = lalu
            self.kini = kini
        }
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
            slug: "\(slug)-\(number)", nama: "\(nama) \(number)", singkatan: "\(singkatan) \(number)", jabatan: "\(jabatan) \(number)",
            kepala: kepala, nip: nil, pangkat: pangkat, promises: promises, programs: programs)
    }

    /// The year that is in force, and the one that waits.
    static let years = (lalu: 2026, kini: 2027)

    var unit: DemoTenant.Unit {
        DemoTenant.Unit(slug: slug, nama: nama, singkatan: singkatan, kop: "\(nama.uppercased())\nJalan Contoh Raya, Contoh")
    }

    var office: DemoTenant.Office {
        DemoTenant.Office(
            slug: slug, nama: "\(jabatan)", eselon: "II.b", unit: slug, atasan: "bupati", pejabat: kepala, nip: nip, pangkat: pangkat,
            login: "kepala.\(slug)")
    }

    /// In force since last year.
    var before: DemoTenant.Paper {
        DemoTenant.Paper(
            jabatan: slug, tahun: Self.years.lalu, tempat: "Contoh", tanggal: "20 Januari 2026",
            tabel: [("sasaran", sasaran(\.lalu)), ("program", program(\.lalu))], alasan: "Sudah diperiksa.")
    }

    /// Submitted and signed by its head.
    var waiting: DemoTenant.Paper {
        DemoTenant.Paper(
            jabatan: slug, tahun: Self.years.kini, tempat: "Contoh", tanggal: "Januari 2027",
            tabel: [("sasaran", sasaran(\.kini)), ("program", program(\.kini))], alasan: "Sudah diperiksa.", isWaiting: true)
    }

    private func sasaran(_ target: KeyPath<Promise, String>) -> String {
        let rows = promises.enumerated().map { index, one in
            ["\(index + 1).", one.sasaran, one.indikator, one.definisi, one[keyPath: target]].joined(separator: "\t")
        }
        return (["nomor\tsasaran\tindikator\tdefinisi\ttarget"] + rows).joined(separator: "\n")
    }

    private func program(_ money: KeyPath<Program, String>) -> String {
        let rows = programs.enumerated().map { index, one in
            ["\(index + 1).", one.nama, "Persentase kegiatan yang terlaksana", "Jumlah kegiatan terlaksana dibagi jumlah kegiatan", "100 %", one[keyPath: money]]
                .joined(separator: "\t")
        }
        return (["nomor\tprogram\tindikator\tdefinisi\ttarget\tanggaran"] + rows).joined(separator: "\n")
    }
}
