import Database
import Kinerja
import Testing

@testable import Web

/// Indikator of a twin in a year far ahead, one for each state that a result can be in.
struct ResultCase: Sendable, CustomTestStringConvertible {
    let slug: String
    /// "tahun 80 %; TW1 20"
    let target: String
    /// The same with the state behind each: "TW1 20 diverifikasi".
    let results: String
    /// Columns of the way of measuring, or nothing.
    let cara: String
    let keadaan: String
    var persen: String?
    var pita: String?
    var tercapai: Bool?
    /// What its page says, in words and in a sentence.
    let words: String
    var says = ""

    var testDescription: String { "\(slug): \(target) | \(results) | \(cara)" }

    static let tahun = 2099

    static let all: [ResultCase] = [
        ResultCase(
            slug: "tercapai", target: "tahun 80 %", results: "tahun 80 %", cara: "naik R/T akhir",
            keadaan: "dinilai", persen: "100.00", tercapai: true, words: "Tercapai", says: "Capaian 100,00 persen."),
        ResultCase(
            slug: "hampir", target: "tahun 20.000", results: "tahun 19.999", cara: "naik R/T akhir",
            keadaan: "dinilai", persen: "100.00", tercapai: false, words: "Belum tercapai",
            says: "hasilnya sendiri belum mencapai target"),
        ResultCase(
            slug: "pita", target: "tahun 4,6", results: "tahun 4,9",
            cara: "turun (2T-R)/T akhir 120 permendagri-86-2017-tertutup", keadaan: "dinilai", persen: "93.48",
            pita: "Sangat Tinggi", tercapai: false, words: "Belum tercapai", says: "93,48 persen: Sangat Tinggi."),
        ResultCase(
            slug: "di-luar", target: "tahun 100", results: "tahun 90,5",
            cara: "naik R/T akhir - permendagri-86-2017", keadaan: "tidak termasuk skala", persen: "90.50",
            tercapai: false, words: "Tidak termasuk skala", says: "tidak termasuk pita mana pun"),
        ResultCase(
            slug: "sepi", target: "tahun 10; TW1 5; TW2 5", results: "", cara: "naik R/T jumlah",
            keadaan: "belum ada hasil", words: "Belum ada hasil", says: "Hasil TW I dilaporkan sesudah 31 Maret 2099."),
        ResultCase(
            slug: "separuh", target: "tahun 10; TW1 5; TW2 5", results: "TW1 0", cara: "naik R/T jumlah",
            keadaan: "belum lengkap", words: "Belum lengkap", says: "untuk TW II."),
        ResultCase(
            slug: "nol", target: "tahun 0", results: "tahun 3", cara: "naik R/T akhir",
            keadaan: "belum dapat dinilai", tercapai: true, words: "Belum dapat dinilai",
            says: "Targetnya sendiri tercapai."),
        ResultCase(
            slug: "tanpa-cara", target: "tahun 7", results: "tahun 7", cara: "", keadaan: "belum dapat dinilai",
            words: "Belum dapat dinilai", says: "cara ukur indikator ini belum dipastikan"),
        ResultCase(
            slug: "predikat", target: "tahun BB", results: "tahun BB", cara: "predikat nilai_R/nilai_T akhir",
            keadaan: "dinilai", persen: "100.00", tercapai: true, words: "Tercapai"),
        ResultCase(
            slug: "nol-hasil", target: "tahun 10", results: "tahun 0", cara: "naik R/T akhir", keadaan: "dinilai",
            persen: "0.00", tercapai: false, words: "Belum tercapai"),
        ResultCase(
            slug: "belum-diperiksa", target: "tahun 10; TW1 10", results: "TW1 8787 diajukan", cara: "naik R/T akhir",
            keadaan: "belum ada hasil", words: "Belum ada hasil"),
        ResultCase(
            slug: "jumlah", target: "tahun 100; TW1 50; TW2 50", results: "TW1 60; TW2 45", cara: "naik R/T jumlah 120",
            keadaan: "dinilai", persen: "105.00", tercapai: true, words: "Tercapai"),
    ]
}

extension SiteFixture {
    /// Writes the cases as rows of a head of Kembar A, and one of an official below, which nobody may see.
    func giveResults() throws {
        let tenant = try tenant("kembar-a").id.rawValue
        let head = try value("SELECT id FROM jabatan WHERE tenant_id = $1 AND slug = 'dpmd'", .int(tenant)) ?? ""
        let below =
            try value(
                "SELECT id FROM jabatan WHERE tenant_id = $1 AND slug = 'dpmd-sekretaris'", .int(tenant)) ?? ""
        var sql = """
            SET session_replication_role = replica;
            INSERT INTO proyeksi (tenant_id, snapshot_id, document_id, jabatan_id, jenis, tahun, revisi, mulai, umum)
            VALUES (\(tenant), 900001, 900001, \(head), 'pk', \(ResultCase.tahun), 0, '2020-01-05', true),
                (\(tenant), 900002, 900002, \(head), 'rencana-aksi', \(ResultCase.tahun), 0, '2020-01-05', true),
                (\(tenant), 900003, 900003, \(below), 'pk', \(ResultCase.tahun), 0, '2020-01-05', false);
            """
        for (place, one) in ResultCase.all.enumerated() {
            sql += indikator(one, tenant, head, nomor: place + 1, isOpen: true)
        }
        let hidden = ResultCase(
            slug: "pribadi", target: "tahun 4321", results: "tahun 1234", cara: "naik R/T akhir", keadaan: "",
            words: "")
        sql += indikator(hidden, tenant, below, nomor: 1, isOpen: false)
        try Connection(admin).execute(sql)
    }

    private func indikator(_ one: ResultCase, _ tenant: Int64, _ office: String, nomor: Int, isOpen: Bool) -> String {
        let me = "(SELECT id FROM indikator WHERE tenant_id = \(tenant) AND slug = 'uji-\(one.slug)')"
        var sql = """
            INSERT INTO indikator (tenant_id, jabatan_id, slug, nama, satuan, sasaran, ragu, umum)
            VALUES (\(tenant), \(office), 'uji-\(one.slug)', 'Uji \(one.slug)', '', 'Sasaran uji', false, \(isOpen));

            """
        for (periode, words) in parts(one.target) {
            let snapshot = isOpen ? periode == "tahun" ? 900001 : 900002 : 900003
            sql += """
                INSERT INTO target (tenant_id, indikator_id, snapshot_id, tahun, periode, mentah, dijanjikan, tabel,
                    baris, nomor, butir, kolom, nama, satuan, sasaran, definisi, umum)
                VALUES (\(tenant), \(me), \(snapshot), \(ResultCase.tahun), '\(periode)', '\(words)', true, 'sasaran',
                    'k\(nomor)', \(nomor), 0, 'target', 'Uji \(one.slug)', '', 'Sasaran uji', '', \(isOpen));

                """
        }
        for (periode, words) in parts(one.results) {
            let state = words.hasSuffix(" diajukan") ? "diajukan" : "diverifikasi"
            sql += """
                INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, sebab,
                    kendala, tindak_lanjut, akun_id, nama, keadaan, umum)
                VALUES (\(tenant), \(me), \(ResultCase.tahun), '\(periode)',
                    '\(words.replacing(" diajukan", with: ""))', '', '', 'Sebab \(one.slug)', '', '', 1,
                    'Penulis Rahasia', '\(state)', \(isOpen));

                """
        }
        return sql + way(one, tenant, me, isOpen)
    }

    private func way(_ one: ResultCase, _ tenant: Int64, _ me: String, _ isOpen: Bool) -> String {
        let words = one.cara.split(separator: " ").map { $0.replacing("_", with: " ") }
        guard words.count >= 3 else { return "" }
        let cap = words.count > 3 && words[3] != "-" ? words[3] : "NULL"
        let scale = words.count > 4 ? "'\(words[4])'" : "NULL"
        return """
            INSERT INTO cara_ukur (tenant_id, indikator_id, versi, mulai, arah, rumus, agregasi, agregasi_tahun, isian,
                batas, desimal, skala, alasan, akun_id, nama, audit_urutan, waktu, umum)
            VALUES (\(tenant), \(me), 1, 2020, '\(words[0])', '\(words[1])', '\(words[2])', 'akhir', 'per periode',
                \(cap), 2, \(scale), '', 1, 'x', 1, now(), \(isOpen));

            """
    }

    private func parts(_ text: String) -> [(String, String)] {
        text.split(separator: "; ").map { part in
            let words = part.split(separator: " ", maxSplits: 1).map(String.init)
            return (words[0], words.count > 1 ? words[1] : "")
        }
    }
}
