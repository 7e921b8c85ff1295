import Database
import Kinerja
import Records

/// What is written into one of the registers that an admin keeps.
package enum RegisterEntry: Sendable {
    case newPerangkatDaerah(slug: String, nama: String, singkatan: String, kop: String)
    case perangkatDaerah(ID<PerangkatDaerah>, nama: String, singkatan: String, kop: String)
    case newJabatan(
        slug: String, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?)
    case jabatan(
        ID<Jabatan>, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?)
    case newPegawai(nama: String, nip: String?, pangkat: String)
    case pegawai(ID<Pegawai>, nama: String, nip: String?, pangkat: String)
    case newPenempatan(
        pegawai: ID<Pegawai>, jabatan: ID<Jabatan>, Kedudukan, mulai: CalendarDate, selesai: CalendarDate?,
        keputusan: Keputusan?, tanpaSelesai: String)
    case endOfPenempatan(ID<Penempatan>, selesai: CalendarDate?, tanpaSelesai: String)
    case newAkun(
        login: String, nama: String, OneTimePassword, [Peran], pegawai: ID<Pegawai>?,
        perangkatDaerah: ID<PerangkatDaerah>?)
    case akun(
        ID<Akun>, nama: String, [Peran], pegawai: ID<Pegawai>?, perangkatDaerah: ID<PerangkatDaerah>?, aktif: Bool)

    /// - Returns: the number of a new entry.
    func write(_ tx: borrowing Transaction) throws -> Int64? {
        switch self {
        case .newPerangkatDaerah(let slug, let nama, let singkatan, let kop):
            return try tx.first(
                .insertPerangkatDaerah(slug: slug, nama: nama, singkatan: singkatan, kop: kop))?.id.rawValue
        case .newJabatan(let slug, let nama, let eselon, let unit, let atasan):
            return try tx.first(
                .insertJabatan(
                    slug: slug, nama: nama, eselon: eselon, perangkatDaerah: unit, atasan: atasan))?.id.rawValue
        case .newPegawai(let nama, let nip, let pangkat):
            return try tx.first(.insertPegawai(nama: nama, nip: nip, pangkat: pangkat))?.id.rawValue
        case .newPenempatan(let pegawai, let jabatan, let kedudukan, let mulai, let selesai, let keputusan, let open):
            return try tx.first(
                .insertPenempatan(
                    pegawai: pegawai, jabatan: jabatan, kedudukan: kedudukan, mulai: mulai, selesai: selesai,
                    keputusan: keputusan, tanpaSelesai: open))?.id.rawValue
        case .newAkun(let login, let nama, let password, let peran, let pegawai, let unit):
            return try tx.first(
                .insertAkun(
                    login: login, nama: nama, kataSandi: password.hash, peran: peran, pegawai: pegawai,
                    perangkatDaerah: unit))?.id.rawValue
        case .perangkatDaerah, .jabatan, .pegawai, .endOfPenempatan, .akun:
            try change(tx)
            return nil
        }
    }

    private func change(_ tx: borrowing Transaction) throws {
        switch self {
        case .perangkatDaerah(let id, let nama, let singkatan, let kop):
            try tx.execute(.updatePerangkatDaerah(id: id, nama: nama, singkatan: singkatan, kop: kop))
        case .jabatan(let id, let nama, let eselon, let unit, let atasan):
            try tx.execute(.updateJabatan(id: id, nama: nama, eselon: eselon, perangkatDaerah: unit, atasan: atasan))
        case .pegawai(let id, let nama, let nip, let pangkat):
            try tx.execute(.updatePegawai(id: id, nama: nama, nip: nip, pangkat: pangkat))
        case .endOfPenempatan(let id, let selesai, let open):
            try tx.execute(.endPenempatan(id: id, selesai: selesai, tanpaSelesai: open))
        case .akun(let id, let nama, let peran, let pegawai, let unit, let aktif):
            try tx.execute(
                .updateAkun(id: id, nama: nama, peran: peran, pegawai: pegawai, perangkatDaerah: unit, aktif: aktif))
            if !aktif { try RegisterEntry.signOut(tx, id) }
        case .newPerangkatDaerah, .newJabatan, .newPegawai, .newPenempatan, .newAkun: break
        }
    }

    /// Every session of an account ends, whatever was on the way to one, and what browsers it was known to.
    static func signOut(_ tx: borrowing Transaction, _ akun: ID<Akun>) throws {
        try tx.execute(.deleteSessionsOfAkun(akun: akun))
        try tx.execute(.deleteEntriesOfAkun(akun: akun))
        try tx.execute(.forgetBrowsersOfAkun(akun: akun))
    }
}
