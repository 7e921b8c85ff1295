import Database

extension Objection {
    /// What PostgreSQL refused, where the person at the form can mend it; nil for everything else.
    init?(_ error: any Error) {
        if let objection = error as? Objection {
            self = objection
        } else if let name = (error as? DatabaseError)?.constraint, let problem = Objection.constraints[name] {
            self.init([problem])
        } else {
            return nil
        }
    }

    /// The constraints of people, offices and accounts (migrations 002 and 013), each as a sentence at the control it
    /// concerns.
    static let constraints: [String: Problem] = [
        "perangkat_daerah_slug_is_a_path_segment": address,
        "perangkat_daerah_slug_is_unique": Problem(
            message: "Alamat ini sudah dipakai perangkat daerah lain. Tulis alamat yang berbeda.", field: "alamat"),
        "perangkat_daerah_has_a_name": name,
        "jabatan_slug_is_a_path_segment": address,
        "jabatan_slug_is_unique": Problem(
            message: "Alamat ini sudah dipakai jabatan lain. Tulis alamat yang berbeda.", field: "alamat"),
        "jabatan_has_a_name": name,
        "jabatan_is_not_its_own_atasan": Problem(
            message: "Jabatan tidak dapat menjadi atasannya sendiri.", field: "atasan"),
        "pegawai_has_a_name": name,
        "nip_has_18_digits": Problem(message: "NIP terdiri atas 18 angka.", field: "nip"),
        "nip_is_unique": Problem(message: "NIP ini sudah tercatat pada pegawai lain.", field: "nip"),
        "penempatan_ends_after_it_begins": Problem(
            message: "Tanggal selesai mendahului tanggal mulai.", field: "selesai"),
        "one_holder_at_a_time": Problem(
            message: """
                Pada tanggal-tanggal itu jabatan ini sudah ada pemegangnya yang definitif atau Pj. Akhiri dulu \
                penempatan \
                yang lama, atau ubah tanggalnya.
                """,
            field: "mulai"),
        "decision_has_a_number_and_a_date": Problem(
            message: "Isi nomor dan tanggal surat keputusan atau surat perintahnya.", field: "nomor-keputusan"),
        "login_is_plain": Problem(
            message:
                """
                Nama akun terdiri atas 3 sampai 64 huruf kecil, angka, titik, garis, atau @, dan diawali huruf \
                atau angka.
                """,
            field: "login"),
        "login_is_unique": Problem(
            message: "Nama akun ini sudah dipakai. Tulis nama akun yang berbeda.", field: "login"),
        "akun_has_a_name": name,
    ]

    private static let name = Problem(message: "Nama belum diisi.", field: "nama")
    private static let address = Problem(
        message: "Alamat ditulis dengan huruf kecil tanpa spasi, misalnya dpmd atau kepala-bidang-desa.",
        field: "alamat")
}
