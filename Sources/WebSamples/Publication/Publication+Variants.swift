import Kinerja

@testable import Web

extension HomePage {
    /// A kabupaten on its first day.
    static var variants: [HomePage] {
        [
            variant {
                $0.units = []
                $0.changes = []
                $0.crest = "/aset/lambang.svg"
            }
        ]
    }
}

extension YearPage {
    static var variants: [YearPage] { [variant { $0.rows = [] }] }
}

extension DocumentPage {
    /// A document without money, without remarks, with files to take home.
    static var variants: [DocumentPage] {
        [
            variant {
                $0.total = nil
                $0.findings = []
                $0.replaced = Link("Perubahan 2", "/2022/pk/dpmd/perubahan-2")
                $0.amendment = Amendment(
                    reason: "Perubahan karena pergantian atau mutasi pejabat: Kepala dinas dimutasi per 1 Maret 2022.",
                    comparison: Link("Lihat yang berubah dari naskah sebelumnya", "/2022/pk/dpmd/perubahan-1/banding"),
                    matrix: Link("Matriks perubahan", "/2022/pk/dpmd/perubahan-1/matriks"))
                $0.tables = $0.tables.map { $0.withNotes(at: nil) }
                $0.verification = nil
                $0.downloads = [Link("Unduh tabel (XLSX, 12 KB)", "/2022/pk/dpmd.xlsx")]
            }
        ]
    }
}

extension PrintPage {
    /// A draft, the bupati's own PK, which one official signs alone, and one with articles and a number.
    static var variants: [PrintPage] {
        [
            variant { $0.forms = [.articles] },
            variant {
                $0.forms[0].isDraft = true
                $0.forms[0].authenticity = nil
                $0.forms[0].foot = nil
                $0.forms[0].annexes[0].total = .tabanan
            },
            variant {
                $0.forms[0].signatures = .alone
                $0.forms[0].replaced = Link("Perubahan 2", "/2022/pk/dpmd/perubahan-2")
                $0.forms[0].foot = PageFoot(
                    kode: "7F3K9Q2M", authority: String(repeating: "sangat-panjang.", count: 20),
                    kind: CaraTandaTangan.bsre.sentence)
                $0.forms[0].change = "Perubahan karena pergantian atau mutasi pejabat: Bupati berganti."
                $0.forms[0].letterhead.logo = "/aset/lambang.svg"
                $0.forms[0].letterhead.lines[1].script = "ᬥᬶᬦᬲ᭄"
            },
        ]
    }
}

extension SignaturePair {
    fileprivate static let alone = SignaturePair(
        placeAndDate: "Tabanan, Januari 2022", left: nil,
        right: Block(
            party: "", office: ["Bupati Tabanan,"], name: Party.tabananSecond.name,
            lines: ["Masa jabatan 2021–2026"]))
}

extension VerifyPage {
    /// A document that was replaced, and a code nobody knows.
    static var variants: [VerifyPage] {
        [
            variant {
                $0.verdict = StatusTag("Dokumen ini asli, tetapi sudah digantikan", .caution)
                $0.document?.newer = Link("Baca naskah yang sekarang berlaku", "/2022/pk/dpmd")
            },
            variant {
                $0.verdict = StatusTag("Kode ini tidak dikenal", .bad)
                $0.meaning = "Tidak ada dokumen dengan kode ini di Kabupaten Tabanan."
                $0.document = nil
            },
        ]
    }
}
