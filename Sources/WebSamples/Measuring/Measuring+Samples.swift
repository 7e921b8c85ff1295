import Deeds
import Kinerja

@testable import Web

// Nothing here is of a real kabupaten.

extension CaraUkurPage: Sampled {
    static var sample: CaraUkurPage { made(with: [item]) }

    /// Refused; nothing is promised yet.
    static var variants: [CaraUkurPage] {
        [
            variant { $0.problems = [Problem(message: "Tuliskan alasan mengubah cara ukur.", field: "alasan")] },
            made(with: []),
        ]
    }

    private static func made(with items: [Item]) -> CaraUkurPage {
        CaraUkurPage(
            chrome: .signedIn("Cara ukur", trail: [Link("Pengaturan", "/atur")]), title: "Cara ukur Dinas Contoh 2026",
            problems: [], address: "/atur/cara-ukur/2026/contoh",
            years: [Link("2026", "/atur/cara-ukur/2026/contoh", isCurrent: true)],
            count: "0 dari 1 indikator sudah dipastikan.", items: items,
            nothing: EmptyState(what: "Belum ada target.", who: "Indikator muncul begitu naskahnya berlaku."),
            reason: .optional("alasan", "Alasan perubahan"))
    }

    private static var item: Item {
        let form = CaraUkurForm(ID(rawValue: 1), Skalas())
        return Item(
            key: form.key, nama: "Persentase desa maju", satuan: "%", target: "45 % (PK 2026, baris 1)",
            state: StatusTag("Usulan", .waiting), reasons: ["Makin tinggi makin baik."],
            doubts: ["Arahnya tidak tertulis."], fields: form.controls)
    }
}

extension CaraUkurListPage: Sampled {
    static var sample: CaraUkurListPage {
        CaraUkurListPage(
            chrome: .signedIn("Cara ukur", trail: [Link("Pengaturan", "/atur")]),
            years: [Link("2026", "/atur/cara-ukur?tahun=2026", isCurrent: true)],
            units: [
                Unit(
                    link: Link("Dinas Contoh", "/atur/cara-ukur/2026/contoh"),
                    state: StatusTag("Belum dipastikan", .waiting), count: "0 dari 1 indikator")
            ])
    }

    static var variants: [CaraUkurListPage] {
        [CaraUkurListPage(chrome: sample.chrome, years: sample.years, units: [])]
    }
}

extension EntryListPage: Sampled {
    static var sample: EntryListPage {
        EntryListPage(
            chrome: .signedIn("Realisasi"), years: [Link("2026", "/kerja/hasil?tahun=2026", isCurrent: true)],
            waiting: [
                Period(link: Link("Dinas Contoh, TW I", "/kerja/hasil/2026/contoh/TW1/periksa"), count: "2 menunggu")
            ],
            units: [
                Unit(
                    nama: "Dinas Contoh",
                    periods: [Period(link: Link("TW I", "/kerja/hasil/2026/contoh/TW1"), count: "0 dari 1")])
            ])
    }

    static var variants: [EntryListPage] {
        [EntryListPage(chrome: sample.chrome, years: sample.years, waiting: [], units: [])]
    }
}

extension EntryPage: Sampled {
    static var sample: EntryPage { made(with: [row(false), row(true)]) }

    /// A paste, a refusal, nothing to enter.
    static var variants: [EntryPage] {
        [
            variant {
                $0.isUnsaved = true
                $0.recognition = ["1 baris dikenali. Periksa, lalu simpan."]
                $0.problems = [Problem(message: "Centang dahulu indikatornya.", field: "kisi")]
            },
            made(with: []),
        ]
    }

    private static func made(with rows: [Row]) -> EntryPage {
        EntryPage(
            chrome: .signedIn("Realisasi TW I 2026"), title: "Realisasi TW I 2026",
            lead: "Dinas Contoh. 1 diajukan, 1 draf.",
            periods: [Link("TW I", "/kerja/hasil/2026/contoh/TW1", isCurrent: true)],
            address: "/kerja/hasil/2026/contoh/TW1", version: "7", state: "Tersimpan", isUnsaved: false, problems: [],
            recognition: [],
            columns: ["indikator", "target", "realisasi", "capaian", "keadaan"].map {
                GridPage.Column(key: $0, heading: $0.capitalized, width: .w2)
            }, rows: rows, canEnter: !rows.isEmpty,
            review: rows.isEmpty ? nil : Link("Periksa yang diajukan", "/kerja/hasil/2026/contoh/TW1/periksa"),
            evidence: rows.map { row in
                Bukti(
                    key: "bukti-\(row.key.dropFirst())", indikator: String(row.key.dropFirst()), nama: row.nama,
                    files: row.isFixed ? [file] : [], canAttach: !row.isFixed,
                    refusal: row.isFixed ? nil : "Pilih dahulu berkasnya.",
                    note: row.isFixed ? "Realisasinya sedang diperiksa." : nil)
            },
            nothing: EmptyState(what: "Tidak ada target.", who: "Target berasal dari naskah yang berlaku."))
    }

    private static var file: BuktiFile {
        var file = BuktiFile(
            link: Link("rekap.pdf", "/kerja/hasil/2026/contoh/TW1/bukti/3"), about: "PDF, 1,2 MB, Citra Contoh",
            address: "/kerja/hasil/2026/contoh/TW1/bukti/3", isPublished: true,
            open: Link("Yang dilihat publik", "/bukti/3"))
        (file.canDetach, file.canPublish, file.canWithdraw) = (true, true, true)
        return file
    }

    private static func row(_ isFixed: Bool) -> Row {
        let key = isFixed ? "i2" : "i1"
        return Row(
            key: key, nama: isFixed ? "Jumlah desa mandiri" : "Persentase desa maju", sasaran: "Sasaran contoh",
            target: "45 %",
            cells: [
                GridPage.Cell(
                    name: "\(key).realisasi", label: "Realisasi", row: "Persentase desa maju", share: "w2",
                    value: "44,5", lines: 1)
            ], isFixed: isFixed, result: "Capaian 98,89 persen: Baik.",
            steps: ["Rumus: R/T x 100 = 98,89 (T 45, R 44,5)"],
            evidence: Link("Belum ada", "#bukti-\(key.dropFirst())"),
            state: isFixed ? StatusTag("Diajukan", .waiting) : StatusTag("Draf", .quiet),
            notes: isFixed ? [] : ["Hendra Contoh: “Lampirkan rekapnya.”"], submit: isFixed ? nil : "1",
            withdraw: isFixed ? "2" : nil)
    }
}

extension ReviewPage: Sampled {
    static var sample: ReviewPage { made(with: [entry(false), entry(true)]) }

    static var variants: [ReviewPage] {
        [
            variant { $0.problems = [Problem(message: "Tuliskan alasan mengembalikan.", field: "catatan")] },
            made(with: []),
        ]
    }

    private static func made(with entries: [Entry]) -> ReviewPage {
        ReviewPage(
            chrome: .signedIn("Periksa realisasi"), title: "Periksa realisasi TW I 2026",
            lead: "Dinas Contoh: 2 menunggu diperiksa.", problems: [], address: "/kerja/hasil/2026/contoh/TW1",
            entries: entries,
            note: Field(name: "catatan", label: "Alasan mengembalikan", control: .prose(lines: 3), isRequired: false),
            nothing: EmptyState(what: "Tidak ada yang menunggu diperiksa.", who: "Muncul setelah diajukan."),
            back: Link("Lihat semua indikator periode ini", "/kerja/hasil/2026/contoh/TW1"))
    }

    private static func entry(_ isOwn: Bool) -> Entry {
        let id = isOwn ? "8" : "7"
        return Entry(
            id: id, nama: isOwn ? "Jumlah desa mandiri" : "Persentase desa maju",
            office: isOwn ? "Kepala Bidang Contoh" : nil,
            state: isOwn ? StatusTag("Koreksi atas yang diverifikasi", .caution) : StatusTag("Baru", .waiting),
            changes: [Change("Realisasi", isOwn ? "44" : nil, "44,5"), Change("Target TW I", "45 %", "45 %")],
            derived: "Capaian 98,89 persen: Baik.", steps: ["Rumus: R/T x 100 = 98,89 (T 45, R 44,5)"],
            files: [
                BuktiFile(
                    link: Link("rekap.pdf", "/kerja/hasil/2026/contoh/TW1/bukti/\(id)"), about: "PDF, 1,2 MB",
                    address: "/kerja/hasil/2026/contoh/TW1/bukti/\(id)", isPublished: false, open: nil)
            ],
            request: isOwn ? "Permintaan Hendra Contoh, 12 Januari 2026: “Lampirkan rekapnya.”" : nil,
            author: "Citra Contoh", isOwn: isOwn,
            note: Field(
                name: "catatan-\(id)", label: "Alasan mengembalikan", control: .prose(lines: 3), isRequired: false))
    }
}
