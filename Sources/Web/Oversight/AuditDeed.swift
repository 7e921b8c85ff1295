import Deeds
import Kinerja
import Records

/// A deed of the audit chain in words that an auditor reads.
struct AuditDeed: Sendable {
    /// As the chain has it.
    let name: String
    /// In the list to choose from.
    let label: String
    /// What follows the name of whoever did it. `{pihak}` is a detail of the deed, `{objek}` what it was done to,
    /// `{naskah}` the same as a document; what stands in brackets falls away with its detail.
    let sentence: String

    private init(_ name: String, _ label: String, _ sentence: String) {
        self.name = name
        self.label = label
        self.sentence = sentence
    }

    /// Every deed that is written anywhere. `AuditDeedTests` notices one that is missing here.
    static let all: [AuditDeed] = [
        AuditDeed(Desk.beginning, "Naskah dibuat", "membuat {naskah}[ sebagai perubahan atas {pendahulu}]"),
        AuditDeed("ubah", "Naskah diubah", "mengubah {naskah}"),
        AuditDeed("hapus", "Draf dihapus", "menghapus draf {naskah}"),
        AuditDeed("pulihkan", "Draf dipulihkan", "memulihkan draf {naskah}"),
        AuditDeed("ajukan", "Naskah diajukan", "mengajukan {naskah}[ dengan alasan: {catatan}]"),
        AuditDeed("tarik", "Naskah ditarik kembali", "menarik kembali {naskah}"),
        AuditDeed("kembalikan", "Naskah dikembalikan", "mengembalikan {naskah}[ dengan catatan: {catatan}]"),
        AuditDeed(
            "tanda-tangan", "Naskah ditandatangani", "menandatangani {naskah}[ sebagai pihak {pihak}][, {jabatan}]"),
        AuditDeed("perubahan", "Perubahan mulai disusun", "mulai menyusun perubahan atas {naskah}[, kode {oleh}]"),
        AuditDeed("ganti", "Naskah digantikan", "menggantikan {naskah}[ dengan naskah perubahan {oleh}]"),
        AuditDeed(
            "impor-nomenklatur", "Nomenklatur diimpor",
            "mengimpor nomenklatur {objek}[, {jumlah} butir][, berlaku mulai {mulai}]"),
        AuditDeed("lupakan-judul", "Judul tempelan dilupakan", "melupakan kolom bagi judul “{objek}”[, {tabel}]"),
        AuditDeed(
            ArsipDeed.simpan.rawValue, "Arsip disimpan", "menyimpan arsip {objek}[, tahun {tahun}][, sidik {sidik}]"),
        AuditDeed(ArsipDeed.hapus.rawValue, "Arsip dihapus", "menghapus arsip {objek}[, tahun {tahun}]"),
        AuditDeed(
            ArsipDeed.terbitkan.rawValue, "Arsip diterbitkan",
            "menerbitkan arsip {objek}[, tahun {tahun}][, data pribadi: {dataPribadi}][, alasan: {alasan}]"),
        AuditDeed(ArsipDeed.tarik.rawValue, "Arsip ditarik", "menarik arsip {objek} dari publik[, tahun {tahun}]"),
        AuditDeed("atur-pengaturan", "Pengaturan diubah", "mengubah pengaturan {objek}[ dengan alasan: {alasan}]"),
        AuditDeed("atur-perangkat-daerah", "Perangkat daerah dicatat", "mencatat perangkat daerah {objek}"),
        AuditDeed("atur-jabatan", "Jabatan dicatat", "mencatat jabatan {objek}"),
        AuditDeed("atur-pegawai", "Pegawai dicatat", "mencatat pegawai {objek}"),
        AuditDeed("atur-penempatan", "Penempatan dicatat", "mencatat penempatan {objek}"),
        AuditDeed("atur-akun", "Akun dicatat", "mencatat akun {objek}"),
        AuditDeed("atur-kata-sandi", "Kata sandi dibuatkan", "membuatkan kata sandi sekali pakai untuk akun {objek}"),
        AuditDeed("ganti-kata-sandi", "Kata sandi diganti", "mengganti kata sandi akunnya, {objek}"),
        AuditDeed("lupakan-peramban", "Peramban dilupakan", "melupakan peramban yang dikenal akunnya, {objek}"),
        AuditDeed("atur-keluarkan", "Akun dikeluarkan", "mengakhiri semua sesi akun {objek}"),
        AuditDeed("dua-langkah-pasang", "Langkah kedua dipasang", "memasang langkah kedua untuk masuk, akun {objek}"),
        AuditDeed("dua-langkah-lepas", "Langkah kedua dilepas", "melepas langkah kedua untuk masuk, akun {objek}"),
        AuditDeed("dua-langkah-pemulihan", "Kode pemulihan dibuat", "membuat kode pemulihan baru, akun {objek}"),
        AuditDeed("atur-dua-langkah", "Langkah kedua dicabut admin", "mencabut langkah kedua akun {objek}"),
        AuditDeed("tautan-masuk-buat", "Tautan masuk dibuat", "membuat tautan masuk sekali pakai untuk akun {objek}"),
        AuditDeed("tautan-masuk-pakai", "Tautan masuk dipakai", "masuk dengan tautan sekali pakai, akun {objek}"),
        AuditDeed(
            CertificateDeed.makeAuthority.rawValue, "Otoritas dibuat", "membuat {objek} kabupaten[, sidik {sidik}]"),
        AuditDeed(CertificateDeed.makeKey.rawValue, "Kunci dibuat", "membuat kunci tanda tangan[, sidik {sidik}]"),
        AuditDeed(
            CertificateDeed.issue.rawValue, "Sertifikat diterbitkan",
            "menerbitkan sertifikat {objek}[, nomor seri {serial}]"),
        AuditDeed(
            CertificateDeed.revoke.rawValue, "Sertifikat dicabut",
            "mencabut sertifikat {objek}[, nomor seri {serial}][, alasan {alasan}]"),
        AuditDeed(
            CertificateDeed.publishList.rawValue, "Daftar pencabutan diterbitkan",
            "menerbitkan daftar pencabutan {objek}[ nomor {nomor}]"),
        AuditDeed(
            CertificateDeed.changePassphrase.rawValue, "Sandi kunci diganti", "mengganti sandi kunci tanda tangannya"),
        AuditDeed(CertificateDeed.fetchKey.rawValue, "Kunci otoritas diunduh", "mengunduh kunci {objek}"),
        AuditDeed(
            CertificateDeed.takeKeyOut.rawValue, "Kunci otoritas dilepas", "melepas kunci {objek} dari basis data"),
        AuditDeed("proyeksi", "Janji dicatat", "mencatat {objek} dari {jumlah} naskah yang sudah berlaku"),
        AuditDeed(
            "tautkan-indikator", "Indikator ditautkan", "menautkan indikator {objek} ke {ke}[, alasan {alasan}]"),
        AuditDeed(
            "cara-ukur", "Cara ukur dipastikan",
            "memastikan cara ukur {jumlah} indikator {objek} tahun {tahun}[, alasan {alasan}]"),
        AuditDeed(
            "impor-desa", "Data desa diimpor", "mengimpor data {jumlah} desa tahun {tahun}, sumber {objek}"),
        AuditDeed(
            "ambang-desa", "Ambang desa ditetapkan",
            "menetapkan ambang status desa {batas} mulai {mulai}, dasar {objek}"),
        AuditDeed(
            RealisasiDeed.submit.perbuatan, "Realisasi diajukan", "mengajukan realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            RealisasiDeed.withdraw.perbuatan, "Realisasi ditarik", "menarik realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            RealisasiDeed.verify.perbuatan, "Realisasi diverifikasi",
            "memverifikasi realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            RealisasiDeed.sendBack.perbuatan, "Realisasi dikembalikan",
            "mengembalikan realisasi {objek}, {periode} {tahun}[, catatan {catatan}]"),
        AuditDeed(
            RealisasiDeed.replace.perbuatan, "Realisasi digantikan",
            "mengganti realisasi {objek}, {periode} {tahun}, dengan koreksinya"),
        AuditDeed(
            "skala", "Skala disimpan", "menyimpan skala atau tabel predikat {objek}, versi {versi}[, alasan {alasan}]"),
        AuditDeed(
            BuktiDeed.attach.rawValue, "Bukti dilampirkan",
            "melampirkan bukti {berkas} pada realisasi {objek}, {periode} {tahun}[, sidik {sidik}]"),
        AuditDeed(
            BuktiDeed.detach.rawValue, "Bukti dilepas",
            "melepas bukti {berkas} dari realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            BuktiDeed.publish.rawValue, "Bukti diterbitkan",
            "menerbitkan bukti {berkas} dari realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            BuktiDeed.withdraw.rawValue, "Bukti ditarik",
            "menarik bukti {berkas} dari publik, realisasi {objek}, {periode} {tahun}"),
        AuditDeed(
            "catat-awal", "Sidik awal dicatat", "mencatat sidik semua {objek} yang ada sebelum pencatatan dimulai"),
        AuditDeed(
            "catat-baris", "Sidik baris dicatat",
            "mencatat sidik {objek} yang ditulis sejak perbuatan sebelumnya"),
        AuditDeed(CertificateDeed.putKeyBack.rawValue, "Kunci otoritas disimpan", "menyimpan kembali kunci {objek}"),
    ]

    static func named(_ name: String) -> AuditDeed {
        byName[name] ?? AuditDeed(name, name, "melakukan “\(name)” pada {objek}")
    }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

extension AuditDeed {
    /// "Ni Luh Sri Wahyuni mengajukan PK 2022 Kepala Dinas … (7F3K9Q2M)"
    static func sentence(of deed: AuditedDeed) -> String {
        let who: String = deed.link.pelaku.isEmpty ? "Sistem" : deed.link.pelaku
        return "\(who) \(named(deed.link.perbuatan).filled(deed))"
    }

    private func filled(_ deed: AuditedDeed) -> String {
        let details: Rincian? = try? Rincian(text: deed.link.rincian)
        let value: (Substring) -> String? = { name in
            switch name {
            case "objek": deed.link.objek
            case "naskah": deed.document.map { "\($0.title) (\(deed.link.objek))" } ?? deed.link.objek
            default: details?[String(name)].flatMap { $0.isEmpty ? nil : $0 }
            }
        }
        let whole: String = sentence.replacing(/\[([^\]]*)\]/) { match in
            AuditDeed.substituted(match.1, value) ?? ""
        }
        return AuditDeed.substituted(whole[...], value) ?? whole
    }

    /// nil when a detail is missing.
    private static func substituted(_ text: Substring, _ value: (Substring) -> String?) -> String? {
        var result = ""
        var rest: Substring = text
        while let match = rest.firstMatch(of: /\{(\w+)\}/) {
            guard let found = value(match.1) else { return nil }
            result += rest[..<match.range.lowerBound] + found
            rest = rest[match.range.upperBound...]
        }
        return result + rest
    }
}

extension AuditedDeed.Document {
    /// "PK Perubahan 2022 Kepala Dinas …"
    var title: String { "\(kind.singkatan)\(revisi > 0 ? " Perubahan" : "") \(tahun) \(jabatan)" }
}
