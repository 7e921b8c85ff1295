import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// The printed form that is going to be signed in its file. Everything a reader sees is in it before anybody signs, so
/// it names no time: that is in the signatures.
struct SigningSheet {
    let proposal: Proposal
    let officials: Officials
    /// The host that is printed, with its port.
    let authority: String
    let assets: StaticFiles

    init(_ proposal: Proposal, _ officials: Officials, authority: String, assets: StaticFiles) {
        (self.proposal, self.officials, self.authority, self.assets) = (proposal, officials, authority, assets)
    }

    /// Has it set before anybody signs it, so that whoever signs does not wait for it: found again by its bytes, and
    /// set anew where anything in it has changed by then (`Press.file`). Nothing where no file is signed, it is there,
    /// or nobody can make it.
    static func prepare(_ address: DocumentAddress, at desk: Desk, _ exchange: Exchange) throws {
        let site = exchange.site
        guard desk.tenant.settings.penandatangan.hasFile, site.press.typesetter != nil else { return }
        let (proposal, officials) = try site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let proposal = try desk.firstProposal(tx, address)
            return (proposal, Officials(try tx.all(.personsOf(proposal))))
        }
        let sheet = SigningSheet(proposal, officials, authority: exchange.authority, assets: site.assets)
        let html = sheet.html()
        let job = PrintOrder(
            perihal: "\(address.work)/tanda-tangan.pdf", umum: false, sidik: SHA256.digest(html).bytes, snapshot: nil,
            masukan: html, perkiraan: html.sheets)
        try site.order(job, for: desk.scope, at: desk.tenant.id)
    }

    func html() -> [UInt8] { page.bytes() }

    var page: PrintPage {
        let (document, address) = (proposal.document, proposal.document.address)
        return PrintPage(
            chrome: Chrome(
                title: "\(document.title), \(document.owner)", tenant: proposal.snapshot.tenant,
                assets: Chrome.Assets(assets), footer: Chrome.Footer()),
            back: Link(document.shortTitle, address.published), forms: [form])
    }

    private var form: PrintedForm {
        let marks = Dictionary(uniqueKeysWithValues: Pihak.allCases.map { ($0, SigningSheet.mark) })
        let nip = [
            Pihak.pertama: officials.nip(of: proposal.office.id), .kedua: officials.nip(of: proposal.pihakKedua),
        ].compactMapValues { $0 }
        let form = PrintedForm(Sheet(proposal.snapshot), marks: marks, foot: foot)
        return form.naming(nip[.pertama], nip[.kedua])
    }

    private static let mark = "Ditandatangani secara elektronik"

    private var foot: PageFoot {
        PageFoot(kode: proposal.document.kode, authority: authority, kind: proposal.cara.sentence)
    }
}

extension CaraTandaTangan {
    /// What kind of signature it is, as it is printed below a document that is signed in its file (PP 71 Tahun 2019).
    var sentence: String {
        switch self {
        case .akun, .lokal: "Dokumen ini ditandatangani dengan tanda tangan elektronik tidak tersertifikasi."
        case .bsre:
            """
            Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh \
            Balai Besar Sertifikasi Elektronik (BSrE).
            """
        }
    }
}

extension PrintedForm {
    /// With the NIP of whoever signs below the names, as a file that is signed has it.
    func naming(_ pertama: String?, _ kedua: String?) -> PrintedForm {
        let nip = [Pihak.pertama: pertama, .kedua: kedua].compactMapValues { $0 }
        var form = self
        form.signatures = form.signatures.naming(nip)
        form.annexes = form.annexes.map { annex in
            var annex = annex
            annex.signatures = annex.signatures?.naming(nip)
            return annex
        }
        return form
    }
}

extension SignaturePair {
    func naming(_ nip: [Pihak: String]) -> SignaturePair {
        SignaturePair(
            placeAndDate: placeAndDate, left: left.map { $0.naming(nip[.kedua]) }, right: right.naming(nip[.pertama]))
    }
}

extension SignaturePair.Block {
    fileprivate func naming(_ nip: String?) -> SignaturePair.Block {
        var block = self
        if let nip, !nip.isEmpty { block.lines.append("NIP \(NIP.printed(nip))") }
        return block
    }
}

enum NIP {
    /// "19651231 198603 1 234": birth date, first month of service, gender and number; anything else as it is.
    static func printed(_ nip: String) -> String {
        let digits = nip.filter { $0 != " " }
        guard digits.utf8.count == 18 else { return nip }
        let cuts = [0, 8, 14, 15, 18]
        return zip(cuts, cuts.dropFirst()).map { String(digits.dropFirst($0).prefix($1 - $0)) }.joined(separator: " ")
    }
}
