@testable import Kinerja

/// A small kabupaten: the bupati, two dinas, and who held which office when.
enum Office {
    static let bupati: ID<Jabatan> = ID(rawValue: 1)
    static let dpmd: ID<Jabatan> = ID(rawValue: 2)
    static let dinkes: ID<Jabatan> = ID(rawValue: 3)
    static let unitDPMD: ID<PerangkatDaerah> = ID(rawValue: 12)
    static let unitDinkes: ID<PerangkatDaerah> = ID(rawValue: 13)

    static let jabatanBupati = Jabatan(
        id: bupati, slug: "bupati", nama: "Bupati Tabanan", perangkatDaerah: nil, atasan: nil)
    static let jabatanDPMD = Jabatan(
        id: dpmd, slug: "dpmd", nama: "Kepala Dinas PMD", perangkatDaerah: unitDPMD, atasan: bupati)

    static let today: CalendarDate = day(2022, 6, 15)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("no such day") }
        return date
    }

    static func holds(
        _ jabatan: ID<Jabatan>, _ kedudukan: Kedudukan = .definitif, id: Int64 = 100, by pegawai: Int64 = 5,
        nama: String = "Ayu, S.Sos.",
        from mulai: CalendarDate = day(2020, 1, 1), to selesai: CalendarDate? = nil
    ) -> Penempatan {
        Penempatan(
            id: ID(rawValue: id), pegawai: ID(rawValue: pegawai), jabatan: jabatan, namaPegawai: nama,
            namaJabatan: jabatan == bupati ? "Bupati Tabanan" : "Kepala Dinas",
            kedudukan: kedudukan, mulai: mulai, selesai: selesai)
    }

    static func actor(_ peran: Set<Peran>, unit: ID<PerangkatDaerah>? = nil) -> Actor {
        Actor(akun: ID(rawValue: 9), nama: "Pelaku", peran: peran, perangkatDaerah: unit, pegawai: nil, pemegang: [])
    }

    /// Pegawai 5, with these holdings of offices; those of others count against the actor.
    static func actor(_ pemegang: Penempatan...) -> Actor {
        Actor(
            akun: ID(rawValue: 9), nama: "Pelaku", peran: [.pejabat], perangkatDaerah: nil, pegawai: ID(rawValue: 5),
            pemegang: pemegang)
    }
}
