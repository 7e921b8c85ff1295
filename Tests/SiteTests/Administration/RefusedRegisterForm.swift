import Testing

/// A form that is not saved: what was typed, and which control is named.
struct RefusedRegisterForm: Sendable, CustomTestStringConvertible {
    let path: String
    /// What the list calls the entry being changed; nil for a new one.
    var entry: String?
    let typed: [(String, String)]
    let field: String
    let words: String

    var testDescription: String { "\(path): \(words)" }

    private static let kepala = "Kepala Dinas Pemberdayaan Masyarakat dan Desa"

    private static func acting(_ kedudukan: String) -> [(String, String)] {
        [("pegawai", "Sri Contoh, S.Sos."), ("jabatan", "dinkes"), ("kedudukan", kedudukan), ("mulai", "2022-02-02")]
    }

    private static let decision = [("nomor-keputusan", "SK 800/17"), ("tanggal-keputusan", "2022-02-01")]

    static let all: [RefusedRegisterForm] = [
        RefusedRegisterForm(
            path: "perangkat-daerah", typed: [("singkatan", "DX")], field: "nama", words: "Nama belum diisi."),
        RefusedRegisterForm(
            path: "perangkat-daerah", typed: [("nama", "\u{200B}  ")], field: "nama", words: "Nama belum diisi."),
        RefusedRegisterForm(
            path: "perangkat-daerah", typed: [("nama", "Lain"), ("singkatan", "DPMD")], field: "alamat",
            words: "sudah dipakai"),
        RefusedRegisterForm(
            path: "perangkat-daerah", typed: [("nama", "Lain"), ("alamat", "Dinas Lain")], field: "alamat",
            words: "huruf kecil"),
        RefusedRegisterForm(path: "perangkat-daerah", typed: [("nama", "…")], field: "alamat", words: "huruf kecil"),
        RefusedRegisterForm(
            path: "perangkat-daerah", typed: [("nama", String(repeating: "a", count: 301))], field: "nama",
            words: "paling banyak 300"),
        RefusedRegisterForm(
            path: "jabatan", typed: [("nama", "Lain"), ("alamat", "dpmd")], field: "alamat", words: "sudah dipakai"),
        RefusedRegisterForm(
            path: "jabatan", typed: [("nama", "Lain"), ("perangkat-daerah", "tidak-ada")], field: "perangkat-daerah",
            words: "tidak ada dalam daftar"),
        RefusedRegisterForm(
            path: "jabatan", entry: " \(kepala)", typed: [("atasan", "dpmd")], field: "atasan",
            words: "atasannya sendiri"),
        RefusedRegisterForm(
            path: "jabatan", entry: "Bupati Contoh", typed: [("atasan", "dpmd-sekretaris")], field: "atasan",
            words: "Sekretaris Dinas Pemberdayaan Masyarakat dan Desa adalah bawahan jabatan ini"),
        RefusedRegisterForm(path: "pegawai", typed: [("nama", "A"), ("nip", "1970")], field: "nip", words: "18 angka"),
        RefusedRegisterForm(
            path: "pegawai", typed: [("nama", "A"), ("nip", "١٩٧٠٠١٠١١٩٩٥٠٣١٠٠٧")],
            field: "nip", words: "18 angka"),
        RefusedRegisterForm(
            path: "penempatan", typed: [("jabatan", "dinkes"), ("mulai", "2022-01-01")], field: "pegawai",
            words: "belum dipilih"),
        RefusedRegisterForm(
            path: "penempatan",
            typed: [("pegawai", "Sri Contoh, S.Sos."), ("jabatan", "dinkes"), ("mulai", "2022-02-30")], field: "mulai",
            words: "Tanggal ini tidak ada"),
        RefusedRegisterForm(
            path: "penempatan",
            typed: acting("plh") + decision + [("selesai", "2022-02-01")], field: "selesai", words: "mendahului"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("pj") + decision, field: "mulai", words: "sudah ada pemegangnya"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("pj") + [("tanggal-keputusan", "2022-02-01")], field: "nomor-keputusan",
            words: "nomor surat keputusan"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("plt") + [("selesai", "2022-03-01"), ("nomor-keputusan", "SK 1")],
            field: "tanggal-keputusan", words: "tanggal surat keputusan"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("definitif") + [("tanggal-keputusan", "2022-02-01")],
            field: "nomor-keputusan",
            words: "nomor surat keputusan"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("plt") + decision, field: "selesai", words: "hari terakhir"),
        RefusedRegisterForm(
            path: "penempatan", typed: acting("plh") + decision, field: "selesai", words: "hari terakhir"),
        RefusedRegisterForm(
            path: "penempatan", entry: ", Kepala Dinas Kesehatan", typed: [("selesai", "1969-12-31")], field: "selesai",
            words: "mendahului"),
        RefusedRegisterForm(
            path: "akun", typed: [("login", "bupati"), ("nama", "A"), ("peran-inspektorat", "ya")], field: "login",
            words: "sudah dipakai"),
        RefusedRegisterForm(
            path: "akun", typed: [("login", "a b"), ("nama", "A"), ("peran-inspektorat", "ya")], field: "login",
            words: "huruf kecil"),
        RefusedRegisterForm(
            path: "akun", typed: [("login", "abc"), ("nama", "A")], field: "peran-admin", words: "satu peran"),
        RefusedRegisterForm(
            path: "akun", typed: [("login", "abc"), ("nama", "A"), ("peran-perencana", "ya")],
            field: "perangkat-daerah",
            words: "Pilih perangkat daerah"),
        RefusedRegisterForm(
            path: "akun", typed: [("login", "abc"), ("nama", "A"), ("peran-pejabat", "ya")], field: "pegawai",
            words: "Pilih pegawai"),
        RefusedRegisterForm(
            path: "akun", entry: " admin", typed: [("aktif", "")], field: "aktif", words: "tidak dapat dinonaktifkan"),
        RefusedRegisterForm(
            path: "akun", entry: " admin", typed: [("peran-admin", ""), ("peran-inspektorat", "ya")],
            field: "peran-admin",
            words: "tidak dapat dilepas"),
    ]
}
