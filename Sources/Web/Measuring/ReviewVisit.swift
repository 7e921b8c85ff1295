import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Whoever verifies, at what was submitted for one part of a year.
struct ReviewVisit {
    private let visit: MeasuredVisit
    /// What was verified or returned last, by the indikator that stands for it.
    private let judged: [ID<IndikatorKinerja>: JudgedRow]
    private var periode: PeriodeUkur { visit.address.periode }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let visit = try MeasuredVisit(signedIn, exchange)
        guard visit.indikator.contains(where: visit.isVerifier) else { throw Denial.forbidden }
        let (rows, facts) = try exchange.site.staff.read(
            for: visit.desk.scope,
            .judgedOf(jabatan: visit.unit.ids, tahun: visit.address.tahun, periode: visit.address.periode), .allTautan)
        let joined = Tautan(facts.map { ($0.indikator, $0.ke) })
        judged = Dictionary(rows.map { (joined[$0.indikator], $0) }) { $0.waktu > $1.waktu ? $0 : $1 }
        self.visit = visit
    }

    private static func note(_ entry: String? = nil) -> Field {
        Field(
            name: entry.map { "catatan-\($0)" } ?? "catatan", label: "Alasan mengembalikan",
            hint: "Apa yang harus diperbaiki; dibaca oleh yang mengisi.", control: .prose(lines: 3),
            isRequired: false, hasSubstitute: true)
    }

    func show() -> Response { page().response() }

    /// One by its own button, or all that are ticked.
    func move(_ deed: RealisasiDeed, _ form: Fields) throws -> Response {
        let one = try form.single("satu")
        let words = one.map { [$0] } ?? form.values("pilih")
        let chosen = words.compactMap { Int64($0) }.map { ID<EntriRealisasi>(rawValue: $0) }
        let note = ReviewVisit.note(one)
        let typed = try Typed(form, for: [note])
        guard !chosen.isEmpty else { return refused("Centang dahulu yang diperiksa.", typed, at: "daftar") }
        do {
            try visit.desk.move(deed, visit.address, chosen, note: deed == .sendBack ? typed[note.name] : "")
            return .redirect(to: Notice.dicatat.address("\(visit.address.work)/periksa"))
        } catch let refusal as RealisasiRefusal {
            return refused(refusal.sentence, typed, at: refusal == .reasonMissing ? note.name : "daftar")
        }
    }

    private func refused(_ sentence: String, _ typed: Typed, at field: String) -> Response {
        page(typed, [Problem(message: sentence, field: field)]).response(.unprocessableContent)
    }

    private func page(_ typed: Typed = [:], _ problems: [Problem] = []) -> ReviewPage {
        let title = "Periksa realisasi \(periode.nama) \(visit.address.tahun)"
        let waiting = visit.indikator.filter { $0.atWork(periode)?.keadaan == .diajukan && visit.isVerifier($0) }
        return ReviewPage(
            chrome: visit.chrome("\(title) \(visit.unit.nama)", hasProblems: !problems.isEmpty), title: title,
            lead: "\(visit.unit.nama): \(waiting.count) menunggu diperiksa.", problems: problems,
            address: visit.address.work, entries: waiting.compactMap { entry($0, typed, problems) },
            note: ReviewVisit.note().filled(typed, problems),
            nothing: EmptyState(
                what: "Tidak ada yang menunggu diperiksa.",
                who: "Realisasi muncul di sini setelah diajukan perangkat daerahnya."),
            back: Link("Lihat semua indikator periode ini", visit.address.work))
    }

    private func entry(
        _ indikator: MeasuredIndikator, _ typed: Typed, _ problems: [Problem]
    ) -> ReviewPage.Entry? {
        guard let row = indikator.atWork(periode) else { return nil }
        let derived = indikator.derivation(of: periode, counting: [.diajukan, .diverifikasi])
        let isOwn = row.akun == visit.desk.actor.akun || row.pengaju == visit.desk.actor.akun
        let id = String(row.id.rawValue)
        let files = visit.evidence.filter { $0.indikator == indikator.id }.map {
            BuktiFile(
                $0.row, address: "\(visit.address.work)/bukti/\($0.id.rawValue)",
                zone: visit.desk.tenant.settings.zona, since: judged[indikator.id]?.waktu)
        }
        return ReviewPage.Entry(
            id: id, nama: indikator.nama, office: visit.officeName(indikator), state: state(indikator),
            changes: changes(indikator, row, derived), derived: derived.keadaan.kalimat, steps: derived.lines,
            files: files, request: request(indikator), author: row.nama, isOwn: isOwn,
            note: ReviewVisit.note(id).filled(typed, problems))
    }

    private func state(_ indikator: MeasuredIndikator) -> StatusTag {
        switch judged[indikator.id]?.perbuatan {
        case RealisasiDeed.sendBack.rawValue: StatusTag("Diperbaiki sesudah dikembalikan", .caution)
        case RealisasiDeed.verify.rawValue: StatusTag("Koreksi atas yang diverifikasi", .caution)
        default: StatusTag("Baru", .waiting)
        }
    }

    /// "Permintaan Hendra Contoh, 12 Januari 2026: “Lampirkan rekapnya.”"
    private func request(_ indikator: MeasuredIndikator) -> String? {
        guard let last = judged[indikator.id], !last.catatan.isEmpty else { return nil }
        let day = last.waktu.indonesian(in: visit.desk.tenant.settings.zona)
        return "Permintaan \(last.nama), \(day): “\(last.catatan)”"
    }

    private func changes(
        _ indikator: MeasuredIndikator, _ row: RealisasiRow, _ derived: Derivation
    ) -> [ReviewPage.Change] {
        let last = judged[indikator.id]?.isian
        let target = indikator.target[periode]?.mentah ?? ""
        let verified = indikator.verified(periode).map { _ in indikator.derivation(of: periode).keadaan.kalimat }
        let words: [ReviewPage.Change] = [KolomRealisasi.sebab, .kendala, .tindakLanjut].compactMap { kolom in
            row.isian[kolom].isEmpty && (last?[kolom] ?? "").isEmpty
                ? nil : ReviewPage.Change(kolom.judul, last?[kolom], row.isian[kolom])
        }
        return [
            ReviewPage.Change("Realisasi", last?.written, row.isian.written),
            ReviewPage.Change("Target \(periode.nama)", target, target),
            ReviewPage.Change("Capaian", verified ?? derived.keadaan.kalimat, derived.keadaan.kalimat),
        ] + words
    }
}

extension IsianRealisasi {
    /// "9 dari 10", or as it was typed.
    var written: String {
        let parts = pembilang.isEmpty || penyebut.isEmpty ? nil : "\(pembilang) dari \(penyebut)"
        return [mentah.isEmpty ? nil : mentah, parts].compactMap { $0 }.joined(separator: ", ")
    }
}
