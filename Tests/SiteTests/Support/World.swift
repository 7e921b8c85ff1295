import Kinerja

@testable import App

/// The kabupaten of the tests: those of the demonstration, and two twins whose people, offices, logins and documents
/// have the same names, so that a row of the wrong one would look right.
enum World {
    static let tenants: [DemoTenant] = Demonstration.tenants + [twin("kembar-a"), twin("kembar-b")]

    /// Both twins have a published PK of 2021, a draft of 2022 with everything but its date, and the beginning
    /// of an IKI.
    private static func twin(_ slug: String) -> DemoTenant {
        var twin = DemoTenant(
            slug: slug, nama: "Kabupaten Kembar", settings: Demonstration.contoh.settings,
            units: Demonstration.contoh.units,
            offices: heads, staff: Demonstration.contoh.staff)
        twin.papers = [
            DemoTenant.Paper(
                jabatan: "dpmd", tahun: 2021, tempat: "Kembar", tanggal: "31 Januari 2021", tabel: tables,
                alasan: "Angka mengikuti dokumen asli."),
            DemoTenant.Paper(jabatan: "dpmd", tahun: 2022, tempat: "Kembar", tanggal: "", tabel: tables, alasan: nil),
            DemoTenant.Paper(
                jenis: .indikatorKinerjaIndividu, jabatan: "dpmd", tahun: 2023, tempat: "Kembar", tanggal: "",
                tabel: [DemoTenant.Table(id: "tugas", baris: [Baris(["nomor": "a.", "teks": "memimpin Dinas;"])])],
                alasan: nil),
        ]
        return twin
    }

    /// The bupati, the heads of two dinas and a sekretaris.
    static let heads: [DemoTenant.Office] = Demonstration.contoh.offices.filter { office in
        ["bupati", "dpmd", "dpmd-sekretaris", "dinkes"].contains(office.slug)
    }

    private static let tables: [DemoTenant.Table] = Demonstration.tabanan.papers.flatMap(\.tabel)

    /// Who can do what in a twin, and in Contoh.
    enum Login {
        static let planner = "perencana.dpmd"
        static let secondPlanner = "perencana2.dpmd"
        static let otherPlanner = "perencana.dinkes"
        static let head = "kepala.dpmd"
        static let otherHead = "kepala.dinkes"
        static let secretary = "sekretaris.dpmd"
        static let bupati = "bupati"
        static let admin = "admin"
        static let inspector = "inspektorat"
    }
}
