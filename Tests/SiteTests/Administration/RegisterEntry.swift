import Testing

/// One entry for each register: how it is added, where it shows, what is changed in it.
struct RegisterEntry: Sendable, CustomTestStringConvertible {
    let path: String
    /// What the list calls it.
    let name: String
    let added: [(String, String)]
    /// The texts of its row.
    let row: [String]
    let recorded: String
    let changed: (String, String)
    let changedRow: String
    let changeRecorded: String

    var testDescription: String { path }

    static let all: [RegisterEntry] = [
        RegisterEntry(
            path: "perangkat-daerah", name: "Dinas Uji & Coba",
            added: [("nama", " Dinas  Uji & Coba "), ("kop", "DINAS UJI\r\n\r\nJalan Uji 1")],
            row: ["Dinas Uji & Coba", "–", "dinas-uji-coba"],
            recorded: #"{"alamat":"dinas-uji-coba","kop":"DINAS UJI\nJalan Uji 1","nama":"Dinas Uji & Coba"}"#,
            changed: ("singkatan", "DUC"), changedRow: "DUC", changeRecorded: #"{"singkatan":"DUC"}"#),
        RegisterEntry(
            path: "jabatan", name: "Kepala Bidang Uji",
            added: [
                ("nama", "Kepala Bidang Uji"), ("eselon", "III.b"), ("perangkat-daerah", "dpmd"), ("atasan", "dpmd"),
            ],
            row: [
                "Kepala Bidang Uji", "III.b", "Dinas Pemberdayaan Masyarakat dan Desa",
                "Kepala Dinas Pemberdayaan Masyarakat dan Desa", "kepala-bidang-uji",
            ],
            recorded: """
                {"alamat":"kepala-bidang-uji","atasan":"Kepala Dinas Pemberdayaan Masyarakat dan \
                Desa","eselon":"III.b",\
                "nama":"Kepala Bidang Uji","perangkat-daerah":"Dinas Pemberdayaan Masyarakat dan Desa"}
                """,
            changed: ("atasan", "dpmd-sekretaris"), changedRow: "Sekretaris Dinas Pemberdayaan Masyarakat dan Desa",
            changeRecorded: #"{"atasan":"Sekretaris Dinas Pemberdayaan Masyarakat dan Desa"}"#),
        RegisterEntry(
            path: "pegawai", name: "I Made Uji, S.E.",
            added: [("nama", "I Made Uji, S.E."), ("nip", "19700101 199503 1 007"), ("pangkat", "Pembina")],
            row: ["I Made Uji, S.E.", "••••••••••••••1007", "Pembina"],
            recorded: #"{"nama":"I Made Uji, S.E.","nip":"••••••••••••••1007","#
                + #""pangkat":"Pembina"}"#,
            changed: ("nip", "19700101 199503 1 008"), changedRow: "••••••••••••••1008",
            changeRecorded: #"{"nip":"••••••••••••••1008"}"#),
        RegisterEntry(
            path: "penempatan", name: "Sri Contoh, S.Sos., Plt. Kepala Dinas Kesehatan",
            added: [
                ("pegawai", "Sri Contoh, S.Sos."), ("jabatan", "dinkes"), ("kedudukan", "plt"), ("mulai", "1/2/2022"),
                ("tanpa-selesai", "Sampai dilantik"), ("nomor-keputusan", "SK 800/17"),
                ("tanggal-keputusan", "31/1/2022"),
            ],
            row: [
                "Sri Contoh, S.Sos.", "Kepala Dinas Kesehatan", "Plt. (pelaksana tugas)", "1 Februari 2022",
                "Sampai dilantik",
                "Nomor SK 800/17 tanggal 31 Januari 2022",
            ],
            recorded: """
                {"jabatan":"Kepala Dinas Kesehatan","kedudukan":"Plt. (pelaksana tugas)","mulai":"2022-02-01",\
                "nomor-keputusan":"SK 800/17","pegawai":"Sri Contoh, S.Sos.","tanggal-keputusan":"2022-01-31",\
                "tanpa-selesai":"Sampai dilantik"}
                """,
            changed: ("selesai", "2022-03-31"), changedRow: "31 Maret 2022",
            changeRecorded: #"{"selesai":"2022-03-31"}"#),
        RegisterEntry(
            path: "akun", name: "uji.baru",
            added: [
                ("login", "Uji.Baru"), ("nama", "Akun Uji"), ("peran-perencana", "ya"), ("perangkat-daerah", "dinkes"),
            ],
            row: ["uji.baru", "Akun Uji", "Perencana", "Dinas Kesehatan", "–", "Aktif"],
            recorded: """
                {"login":"uji.baru","nama":"Akun Uji","peran-perencana":"ya","perangkat-daerah":"Dinas Kesehatan"}
                """,
            changed: ("peran-inspektorat", "ya"), changedRow: "Perencana, Inspektorat",
            changeRecorded: #"{"peran-inspektorat":"ya"}"#),
    ]
}
