import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Somebody at one paper of the archive.
struct ArsipPaper {
    let desk: Desk
    let row: ArsipRow
    private let signedIn: SignedIn
    private let exchange: Exchange

    var address: String { "/arsip/\(row.id.rawValue)" }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let desk = signedIn.desk(exchange)
        guard let number = Int64(try exchange.parameter("nomor")) else { throw Denial.notFound }
        row = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            try desk.arsip(tx, ID(rawValue: number))
        }
        (self.desk, self.signedIn, self.exchange) = (desk, signedIn, exchange)
    }

    func show(_ answer: (chosen: String, reason: String) = ("", ""), _ problems: [Problem] = []) -> Response {
        var chrome = Chrome(
            exchange, signedIn, title: row.judul,
            trail: [Link("Pekerjaan", "/kerja"), Link("Arsip dokumen lama", "/arsip")])
        chrome.hasProblems = !problems.isEmpty
        func allows(_ deed: ArsipDeed) -> Bool {
            Arsip.allows(deed, of: row.perangkatDaerahId, isPublished: row.diterbitkan != nil, to: desk.actor)
        }
        return ArsipPage(
            chrome: chrome, problems: problems, title: row.judul, place: ArsipWords.place(row),
            status: ArsipWords.status(row), terms: terms, file: Link("Unduh berkas PDF", "\(address).pdf"),
            address: address, question: allows(.terbitkan) ? question(answer, problems) : nil,
            canWithdraw: allows(.tarik), canDelete: allows(.hapus), back: Link("Kembali ke arsip", "/arsip")
        ).response(problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Publishes it once the question about personal data is answered.
    func publish() throws -> Response {
        let fields = try exchange.form()
        let chosen: String = try fields.single("dataPribadi") ?? ""
        let reason: String = Teks.clean(try fields.single("alasan") ?? "")
        let answer = try ArsipAnswerToQuestion(chosen, reason: reason, copy: ArsipForm.file("salinan", exchange))
        switch answer {
        case .refused(let problem): return show((chosen, reason), [problem])
        case .publish(let data, let copy):
            try desk.publishArsip(row.id, data, salinan: copy, alasan: data == .tetap ? reason : "")
            return .redirect(to: Notice.arsipTerbit.address(address))
        }
    }

    private var terms: [Term] {
        let zone: TimeZoneID = desk.tenant.settings.zona
        let kept = [
            Term("Asal", "Berkas pindaian, \(ArsipWords.notSignedHere)"), Term("Ukuran", ArsipWords.size(row.ukuran)),
            Term("SHA-256", ArsipWords.digest(row.sha256)),
            Term("Disimpan", "\(row.waktu.indonesian(in: zone)) oleh \(row.oleh)"),
        ]
        guard let time = row.diterbitkan else { return kept }
        let data = row.dataPribadi.flatMap { Arsip.DataPribadi(rawValue: $0) }
        return kept
            + [
                Term("Diterbitkan", "\(time.indonesian(in: zone)) oleh \(row.penerbit ?? "")"),
                data.map { Term("NIP dan tanda tangan basah", $0.words) },
                row.alasan.flatMap { $0.isEmpty ? nil : Term("Alasan", $0) },
            ].compactMap { $0 }
    }

    private func question(_ answer: (chosen: String, reason: String), _ problems: [Problem]) -> ArsipPage.Question {
        let options =
            [Field.Option(value: "", text: "Belum dijawab")]
            + Arsip.DataPribadi.allCases.map {
                Field.Option(value: $0.rawValue, text: $0.words, isSelected: $0.rawValue == answer.chosen)
            }
        func error(_ name: String) -> String? { problems.first { $0.field == name }?.message }
        var choice = Field.choice(
            "dataPribadi", "Apakah berkas memuat NIP lengkap atau tanda tangan basah?",
            hint: "NIP memuat tanggal lahir, dan tanda tangan basah dapat ditiru: keduanya data pribadi.", options)
        choice.error = error("dataPribadi")
        var reason = Field(
            name: "alasan", label: "Alasan bila tetap diterbitkan", value: answer.reason, control: .prose(lines: 2),
            isRequired: false)
        reason.error = error("alasan")
        return ArsipPage.Question(choice: choice, reason: reason, refusal: error("salinan"))
    }
}

/// What follows from the answer about personal data.
enum ArsipAnswerToQuestion {
    case publish(Arsip.DataPribadi, copy: ArsipBerkas?)
    case refused(Problem)

    init(_ chosen: String, reason: String, copy: [UInt8]) {
        switch Arsip.DataPribadi(rawValue: chosen) {
        case nil: self = .refused(Problem(message: "Jawab dahulu apakah ada data pribadi.", field: "dataPribadi"))
        case .tidakAda: self = .publish(.tidakAda, copy: nil)
        case .tetap where reason.isEmpty:
            self = .refused(Problem(message: "Tulis mengapa data pribadi itu tetap diterbitkan.", field: "alasan"))
        case .tetap: self = .publish(.tetap, copy: nil)
        case .ditutup:
            do throws(ArsipFault) {
                self = .publish(.ditutup, copy: try ArsipBerkas(copy))
            } catch {
                let words = error == .missing ? "Pilih salinan PDF yang sudah ditutup." : error.sentence
                self = .refused(Problem(message: words, field: "salinan"))
            }
        }
    }
}
