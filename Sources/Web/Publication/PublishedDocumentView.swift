import Kinerja
import Records
import Sealing

/// A published document on its way to its two pages.
struct PublishedDocumentView {
    let row: PublishedDocument.Result
    let signatures: [PublishedSignatures.Result]
    let address: DocumentAddress
    let sheet: Sheet

    private var snapshot: Snapshot { sheet.snapshot }
    private var own: [PublishedSignatures.Result] { signatures.filter { $0.revisi == row.revisi } }
    private var title: String { "\(snapshot.namaJenis) Tahun \(snapshot.tahun)" }

    func page(_ exchange: Exchange, _ tenant: Tenant) -> DocumentPage {
        var chrome = Chrome(
            exchange, tenant, title: "\(snapshot.namaJenis) \(snapshot.tahun), \(snapshot.perangkatDaerah)",
            trail: [Link(tenant.nama, "/"), Link("\(address.kind.singkatan) \(snapshot.tahun)", "/\(snapshot.tahun)/\(snapshot.jenis)")])
        let zone = tenant.settings.zona
        if let last = own.map(\.waktu).max() { chrome.footer.updated = "Terakhir diperbarui \(last.indonesian(in: zone))" }
        return DocumentPage(
            chrome: chrome, title: title, unit: snapshot.perangkatDaerah, status: row.status.tag, standing: row.status.standing,
            facts: sheet.facts, statement: sheet.statement, tables: sheet.tables, total: sheet.total, findings: sheet.notes,
            deeds: own.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: row.sha256)
            },
            verification: Link(row.kode, "/v/\(row.kode)"), revisions: revisions,
            print: Link("Lihat bentuk cetak", "\(here)/cetak"), downloads: [
                Link(row.ukuranPDF.map { "PDF (\(PDFPage.size($0)))" } ?? "PDF", "\(here).pdf"),
                Link("Excel", "\(here).xlsx"), Link("CSV", "\(here).csv"),
                Link("Naskah yang ditandatangani (JSON)", "/v/\(row.kode)/naskah"),
            ])
    }

    /// The address of this revision, whichever the reader asked for.
    private var here: String { row.revisi == 0 ? address.published : "\(address.published)/perubahan-\(row.revisi)" }

    private var revisions: [DocumentPage.Revision] {
        Set(signatures.map(\.revisi)).sorted().map { revisi in
            DocumentPage.Revision(
                name: revisi == 0 ? "Naskah pertama" : "Perubahan \(revisi)",
                address: revisi == 0 ? address.published : "\(address.published)/perubahan-\(revisi)",
                status: revisi == row.revisi ? row.status.tag : StatusTag("Terbit", .quiet), reason: nil,
                isCurrent: revisi == row.revisi)
        }
    }

    func paper(_ exchange: Exchange, _ tenant: Tenant) -> Paper {
        let revision = row.revisi == 0 ? "" : "-perubahan-\(row.revisi)"
        return Paper(
            print(exchange, tenant), address: "\(here).pdf", name: "\(address.kind.id)-\(address.tahun)-\(address.slug)\(revision)",
            title: "\(title), \(snapshot.perangkatDaerah)", print: Link("Cetak di peramban", "\(here)/cetak"),
            back: Link("\(snapshot.jenis.uppercased()) \(snapshot.tahun) \(snapshot.perangkatDaerah)", here), snapshot: row.snapshot,
            isPublic: true)
    }

    func print(_ exchange: Exchange, _ tenant: Tenant) -> PrintPage {
        PrintPage(
            chrome: Chrome(exchange, tenant, title: "\(title), \(snapshot.perangkatDaerah)"),
            back: Link("Kembali ke halaman dokumen", address.published),
            forms: [PrintedForm(sheet, marks: own.marks(in: tenant.settings.zona), kode: row.kode, exchange)])
    }
}

extension [PublishedSignatures.Result] {
    /// What stands above the name of whoever signed.
    func marks(in zone: TimeZoneID) -> [Pihak: String] {
        reduce(into: [:]) { $0[$1.pihak] = SignatureMark.words($1.waktu, zone) }
    }
}

enum SignatureMark {
    static func words(_ waktu: Instant, _ zone: TimeZoneID) -> String {
        "Ditandatangani secara elektronik\n\(waktu.indonesian(in: zone))"
    }
}

extension PrintedForm {
    /// A signed document, with the place where its authenticity is checked.
    init(_ sheet: Sheet, marks: [Pihak: String], kode: String, _ exchange: Exchange) {
        self.init(sheet, marks: marks, authenticity: "Keaslian dokumen: \(exchange.authority)/v/\(kode)")
    }

    /// The official form of a sheet. Without signatures it is a draft.
    init(_ sheet: Sheet, marks: [Pihak: String] = [:], authenticity: String? = nil) {
        let snapshot = sheet.snapshot
        let signatures = SignaturePair(
            placeAndDate: sheet.statement.placeAndDate,
            left: snapshot.pihakKedua.map { SignaturePair.Block($0, mark: marks[.kedua]) },
            right: SignaturePair.Block(snapshot.pihakPertama, mark: marks[.pertama]))
        self.init(
            isDraft: marks.isEmpty, letterhead: Letterhead(kop: snapshot.kop, lambang: snapshot.lambang),
            statement: sheet.statement, signatures: signatures,
            annexes: sheet.annexes.enumerated().map { index, annex in
                Annex(
                    tables: annex.tables, total: nil, signatures: annex.isSigned ? signatures : nil,
                    beginsSheet: index > 0 || sheet.statement.isPresent)
            },
            authenticity: authenticity)
    }
}

extension SignaturePair.Block {
    init(_ pihak: Snapshot.Pihak, mark: String?) {
        self.init(
            party: pihak.label, office: ["\(pihak.jabatan),"], name: pihak.nama,
            lines: [pihak.pangkat, pihak.keterangan].compactMap { $0 }, mark: mark)
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
