import Deeds
import Kinerja
import Records
import Sealing

/// A published document on its way to its two pages.
struct PublishedDocumentView {
    let row: PublishedDocumentRow
    let signatures: [PublishedSignatureRow]
    let address: DocumentAddress
    /// Whether it was asked for by its own address, not as the one in force.
    let isPermanent: Bool
    let sheet: Sheet
    /// Why what the pemeriksa found may stand.
    let reasons: [PublishedReasonRow]

    private var snapshot: Snapshot { sheet.snapshot }
    private var own: [PublishedSignatureRow] { signatures.filter { $0.revisi == row.revisi } }
    /// The perangkat daerah for its head; the jabatan, and where it is, for everybody else.
    private var unit: String {
        guard !row.isHead else { return snapshot.perangkatDaerah }
        return row.jabatan.contains(snapshot.perangkatDaerah)
            ? row.jabatan : "\(row.jabatan), \(snapshot.perangkatDaerah)"
    }

    func page(_ exchange: Exchange, _ tenant: Tenant, outcomes: [DocumentPage.Outcome]) -> DocumentPage {
        var chrome = Chrome(
            exchange, tenant, title: "\(snapshot.namaJenis) \(snapshot.years), \(unit)",
            trail: [
                Link(tenant.nama, "/"),
                Link("\(address.kind.singkatan) \(snapshot.tahun)", "/\(snapshot.tahun)/\(snapshot.jenis)"),
            ])
        let zone = tenant.settings.zona
        if let last = own.map(\.waktu).max() {
            chrome.footer.updated = "Terakhir diperbarui \(last.indonesian(in: zone))"
        }
        return DocumentPage(
            chrome: chrome, title: snapshot.title, unit: unit, status: row.status.tag, standing: row.status.standing,
            replaced: replaced, amendment: amendment, outcomes: outcomes,
            facts: sheet.facts, statement: sheet.statement, tables: sheet.tables, total: sheet.total,
            findings: sheet.notes.with(reasons: reasons.map { ($0.spot, $0.alasan) }),
            deeds: own.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: row.sha256)
            },
            verification: Link(row.kode, "/v/\(row.kode)"), revisions: revisions,
            print: Link("Lihat bentuk cetak", "\(here)/cetak"), tree: tree,
            downloads: [
                Link(row.ukuranPDF.map { "PDF (\(PDFPage.size($0)))" } ?? "PDF", "\(here).pdf"),
                Link("Excel", "\(here).xlsx"), Link("CSV", "\(here).csv"),
                Link("Naskah yang ditandatangani (JSON)", "/v/\(row.kode)/naskah"),
            ])
    }

    private var tree: Link? {
        guard PohonKinerja.jenis.contains(where: { $0.id == address.kind.id }) else { return nil }
        return Link("Lihat dalam pohon kinerja", Cascade.address(address.tahun, row.perangkatDaerahSlug))
    }

    private var revisions: [DocumentPage.Revision] {
        Set(signatures.map(\.revisi)).sorted().compactMap { revisi in
            guard let signature = signatures.first(where: { $0.revisi == revisi }) else { return nil }
            return DocumentPage.Revision(
                name: RevisionWords.name(revisi), address: address.published(revisi: revisi),
                status: signature.status.tag,
                reason: signature.perubahan, isCurrent: revisi == row.revisi)
        }
    }

    private var here: String { isPermanent ? address.published(revisi: row.revisi) : address.published }

    /// The way to what is in force, from a document that is not.
    private var replaced: Link? {
        guard row.status == .digantikan, let newest = signatures.map(\.revisi).max() else { return nil }
        return Link(RevisionWords.name(newest), address.published(revisi: newest))
    }

    private var amendment: DocumentPage.Amendment? {
        guard row.revisi > 0 else { return nil }
        let own = address.published(revisi: row.revisi)
        return DocumentPage.Amendment(
            reason: snapshot.perubahan ?? "",
            comparison: Link("Lihat yang berubah dari naskah sebelumnya", "\(own)/banding"),
            matrix: Link("Matriks perubahan", "\(own)/matriks"))
    }

    func paper(_ exchange: Exchange, _ tenant: Tenant) -> Paper {
        let revision = row.revisi == 0 ? "" : "-perubahan-\(row.revisi)"
        return Paper(
            print(exchange, tenant), address: "\(here).pdf",
            name: "\(address.kind.id)-\(address.tahun)-\(address.slug)\(revision)",
            title: "\(snapshot.title), \(snapshot.perangkatDaerah)", print: Link("Cetak di peramban", "\(here)/cetak"),
            back: Link("\(address.kind.singkatan) \(snapshot.tahun) \(snapshot.perangkatDaerah)", here),
            snapshot: row.snapshot,
            isPublic: true)
    }

    func print(_ exchange: Exchange, _ tenant: Tenant) -> PrintPage {
        PrintPage(
            chrome: Chrome(exchange, tenant, title: "\(snapshot.title), \(snapshot.perangkatDaerah)"),
            back: Link("Kembali ke halaman dokumen", here),
            forms: [
                PrintedForm(
                    sheet, marks: own.marks(in: tenant.settings.zona), kode: row.kode, cara: row.cara,
                    replaced: replaced, exchange)
            ])
    }
}

extension [PublishedSignatureRow] {
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
    init(
        _ sheet: Sheet, marks: [Pihak: String], kode: String, cara: CaraTandaTangan, replaced: Link? = nil,
        _ exchange: Exchange
    ) {
        self.init(
            sheet, marks: marks, foot: PageFoot(kode: kode, authority: exchange.authority, kind: cara.sentence),
            replaced: replaced)
    }

    /// The official form of a sheet. Without signatures it is a draft.
    init(_ sheet: Sheet, marks: [Pihak: String] = [:], foot: PageFoot? = nil, replaced: Link? = nil) {
        let snapshot = sheet.snapshot
        let signatures = SignaturePair(
            placeAndDate: sheet.statement.placeAndDate,
            left: snapshot.pihakKedua.map { SignaturePair.Block($0, mark: marks[.kedua]) },
            right: SignaturePair.Block(snapshot.pihakPertama, mark: marks[.pertama]))
        self.init(
            isDraft: marks.isEmpty, replaced: replaced, change: snapshot.perubahan, number: snapshot.nomor,
            letterhead: Letterhead(kop: snapshot.kop, lambang: snapshot.lambang),
            statement: sheet.statement, signatures: signatures,
            annexes: sheet.annexes.enumerated().map { index, annex in
                Annex(
                    tables: annex.tables, total: nil, signatures: annex.isSigned ? signatures : nil,
                    beginsSheet: index > 0 || sheet.statement.isPresent)
            },
            authenticity: foot?.line, foot: foot)
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
