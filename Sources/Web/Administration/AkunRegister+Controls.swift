import Kinerja
import Records

extension AkunRegister {
    /// - Parameter isNew: the name of an account is chosen once, and a new account is active.
    static func controls(isNew: Bool, units: [Field.Option], pegawai: [Field.Option]) -> [Field] {
        let login: [Field] = [
            Field(
                name: "login", label: "Nama akun",
                hint:
                    "Huruf kecil dan angka tanpa spasi, misalnya perencana.dpmd. Setelah tersimpan tidak dapat diubah.")
        ]
        let active: [Field] = [
            .check(
                "aktif", "Akun aktif",
                hint: "Akun yang tidak aktif dikeluarkan dari semua perangkat dan tidak dapat masuk lagi.")
        ]
        return (isNew ? login : []) + [Field(name: "nama", label: "Nama")]
            + Peran.allCases.map { Field.check($0.control, "Peran: \($0.nama)", hint: $0.meaning) }
            + [
                .choice(
                    "perangkat-daerah", "Perangkat daerah", hint: "Harus dipilih untuk perencana.", none: "Tidak ada",
                    isRequired: false, units),
                .choice(
                    "pegawai", "Pegawai", hint: "Harus dipilih untuk pejabat: haknya mengikuti penempatan pegawai ini.",
                    none: "Tidak ada", isRequired: false, pegawai),
            ] + (isNew ? [] : active)
    }
}

extension Peran {
    /// The name of its box in the form.
    var control: String { "peran-\(rawValue)" }

    var meaning: String {
        switch self {
        case .admin: "Mengurus perangkat daerah, jabatan, pegawai, penempatan, dan akun."
        case .perencana: "Menyusun dokumen perangkat daerahnya."
        case .pejabat: "Meninjau dan menandatangani untuk jabatan yang dipegang."
        case .inspektorat: "Membaca semua dokumen kabupaten."
        }
    }
}

extension AkunRow {
    var roles: Set<Peran> { Set(peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) }) }
}
