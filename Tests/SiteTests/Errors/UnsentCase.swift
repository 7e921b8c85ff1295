import Testing

/// A form of a twin kabupaten, what somebody types into it, and how often that is stored afterwards.
struct UnsentCase: Sendable, CustomTestStringConvertible {
    let login: String
    let address: String
    /// The end of the name of a control.
    let control: String
    let typed: String
    /// Counts what holds `$1`.
    let stored: String

    var testDescription: String { address }

    static let all: [UnsentCase] = [
        UnsentCase(
            login: World.Login.planner, address: "/kerja/pk/2022/dpmd/identitas", control: "tempat",
            typed: "Kota Baru & <lama>", stored: "SELECT count(*) FROM naskah WHERE position($1 in isi) > 0"),
        UnsentCase(
            login: World.Login.planner, address: "/kerja/pk/2022/dpmd/sasaran", control: ".sasaran",
            typed: "Sasaran yang panjang,\r\ndan \"barisnya\" yang kedua",
            stored: "SELECT count(*) FROM naskah WHERE isi LIKE '%Sasaran yang panjang%yang kedua%' AND $1 <> ''"),
        UnsentCase(
            login: World.Login.admin, address: "/atur/pengaturan/profil", control: "tempat", typed: "Kota Baru",
            stored: "SELECT count(*) FROM pengaturan WHERE position($1 in isi) > 0"),
        UnsentCase(
            login: World.Login.admin, address: "/atur/perangkat-daerah", control: "nama",
            typed: "Dinas Kebudayaan dan Kesenian", stored: "SELECT count(*) FROM perangkat_daerah WHERE nama = $1"),
    ]
}
