import Kinerja
import Records
import Sealing

/// A published document on its way to its two pages.
struct PublishedDocumentView {
    let row: PublishedDocument.Result
    let signatures: [PublishedSignatures.Result]
    let address: DocumentAddress
    /// Whether it was asked for by its own address, not as the one in force.
    let isPermanent: Bool
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
            replaced: replaced, amendment: amendment,
            facts: sheet.facts, statement: sheet.statement, tables: sheet.tables, total: sheet.total, findings: sheet.notes,
            deeds: own.map {
                SignatureLine($0.pihak, $0.nama, $0.jabatan, $0.waktu, in: zone, over: row.sha256)
            },
            verification: Link(row.kode, "/v/\(row.kode)"), revisions: revisions,
            print: Link("Lihat bentuk cetak", "\(here)/cetak"), downloads: [Link("Naskah yang ditandatangani (JSON)", "/v/\(row.kode)/naskah")])
    }

    private var revisions: [DocumentPage.Revision] {
        Set(signatures.map(\.revisi)).sorted().compactMap { revisi in
            guard let signature = signatures.first(where: { $0.revisi == revisi }) else { return nil }
            return DocumentPage.Revision(
                name: RevisionWords.name(revisi), address: address.published(revisi: revisi), status: signature.status.tag,
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
            reason: snapshot.perubahan ?? "", comparison: Link("Lihat yang berubah dari naskah sebelumnya", "\(own)/banding"),
            matrix: Link("Matriks perubahan", "\(own)/matriks"))
    }

    func print(_ exchange: Exchange, _ tenant: Tenant) -> PrintPage {
        let zone = tenant.settings.zona
        var marks: [Pihak: String] = [:]
        for signature in own { marks[signature.pihak] = "Ditandatangani secara elektronik\n\(signature.waktu.indonesian(in: zone))" }
        return PrintPage(
            sheet, chrome: Chrome(exchange, tenant, title: "\(title), \(snapshot.perangkatDaerah)"),
            back: Link("Kembali ke halaman dokumen", here), marks: marks,
            authenticity: "Keaslian dokumen: \(exchange.request.authority)/v/\(row.kode)", replaced: replaced)
    }
}

extension PrintPage {
    /// The official form of a sheet. Without signatures it is a draft.
    init(_ sheet: Sheet, chrome: Chrome, back: Link, marks: [Pihak: String], authenticity: String?, replaced: Link? = nil) {
        let snapshot = sheet.snapshot
        let signatures = SignaturePair(
            placeAndDate: sheet.statement.placeAndDate,
            left: snapshot.pihakKedua.map { SignaturePair.Block($0, mark: marks[.kedua]) },
            right: SignaturePair.Block(snapshot.pihakPertama, mark: marks[.pertama]))
        self.init(
            chrome: chrome, back: back, isDraft: marks.isEmpty, replaced: replaced, change: snapshot.perubahan,
            letterhead: Letterhead(lines: snapshot.kop.enumerated().map { Letterhead.Line(text: $1, isName: $0 < 2) }),
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
