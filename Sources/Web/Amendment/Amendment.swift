import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Begins a revision of the document in force at an address.
enum Amendment {
    static let consequence =
        """
        Naskah yang berlaku tetap berlaku dan tetap terbit sampai naskah perubahan ditandatangani; sesudah itu ia \
        tersimpan sebagai naskah yang digantikan.
        """

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let chosen = exchange.request.query["alasan"].flatMap(AlasanPerubahan.init)
        return try form(signedIn, exchange, chosen, uraian: "", problems: []).response()
    }

    static func begin(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, desk, address) = (try exchange.form(), signedIn.desk(exchange), try exchange.workAddress())
        let alasan = try fields.single(AmendPage.ground).flatMap(AlasanPerubahan.init)
        let uraian = Teks.clean(try fields.single(AmendPage.explanation.name) ?? "")
        guard let alasan, !uraian.isEmpty else {
            return try form(signedIn, exchange, alasan, uraian: uraian, problems: problems(alasan, uraian)).response(
                .unprocessableContent)
        }
        try desk.amend(address, alasan, uraian: uraian)
        return .redirect(to: Notice.perubahanDibuat.address(address.work))
    }

    private static func problems(_ alasan: AlasanPerubahan?, _ uraian: String) -> [Problem] {
        let ground = alasan == nil ? Problem(message: "Pilih salah satu alasan.", field: "sebab-a") : nil
        let words =
            uraian.isEmpty
            ? Problem(message: "Tulis apa yang berubah dan mengapa.", field: AmendPage.explanation.name) : nil
        return [ground, words].compactMap { $0 }
    }

    static func grounds(chosen: AlasanPerubahan?) -> [AmendPage.Ground] {
        AlasanPerubahan.allCases.map { ground in
            AmendPage.Ground(
                value: ground.rawValue, words: "\(ground.rawValue). \(ground.bunyi.capitalizedFirst)",
                example: ground.example,
                isChosen: ground == chosen)
        }
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, _ chosen: AlasanPerubahan?, uraian: String, problems: [Problem]
    ) throws -> AmendPage {
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        let (document, handOver) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let document = try desk.document(tx, address)
            try document.check(.amend, by: desk.actor, on: desk.today)
            let holders = try tx.all(.holdersOfSigned(tahun: document.tahun, on: desk.today)).map(\.holder)
            return (document, HandOver.all(among: holders, on: desk.today).first { $0.document == document.id })
        }
        var chrome = Chrome(
            exchange, signedIn, title: "Buat perubahan \(document.shortTitle)",
            trail: [Link("Pekerjaan", "/kerja"), Link(document.shortTitle, address.work)])
        chrome.hasProblems = !problems.isEmpty
        var explanation = AmendPage.explanation
        explanation.value = uraian.isEmpty && problems.isEmpty ? handOver?.sentence ?? "" : uraian
        explanation.error = problems.first { $0.field == explanation.name }?.message
        return AmendPage(
            chrome: chrome, address: "\(address.work)/perubahan", problems: problems, document: document.longTitle,
            consequence: consequence, handOver: handOver?.sentence,
            grounds: grounds(chosen: chosen ?? (handOver == nil || !problems.isEmpty ? nil : .pejabat)),
            refusal: problems.first { $0.field == "sebab-a" }?.message, explanation: explanation,
            back: Link("Batal", address.work))
    }
}

extension HandOver {
    /// "Pejabat berganti sejak 1 Maret 2026: semula A, kini B (Plt. Kepala Dinas)."
    var sentence: String {
        """
        Pejabat berganti sejak \(menjadi.mulai.indonesian): semula \(semula), kini \(menjadi.namaPegawai) \
        (\(menjadi.sebutanJabatan)).
        """
    }
}
