import Deeds
import HTTP
import Kinerja
import Records

/// Whoever verifies, at what was submitted for one part of a year.
struct ReviewVisit {
    private let visit: MeasuredVisit
    private var periode: PeriodeUkur { visit.address.periode }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        visit = try MeasuredVisit(signedIn, exchange)
        guard visit.indikator.contains(where: visit.isVerifier) else { throw Denial.forbidden }
    }

    private static let note = Field(
        name: "catatan", label: "Alasan mengembalikan", hint: "Apa yang harus diperbaiki.", control: .prose(lines: 3),
        isRequired: false)

    func show() -> Response { page().response() }

    func move(_ deed: RealisasiDeed, _ form: Fields) throws -> Response {
        let typed = try Typed(form, for: [ReviewVisit.note])
        let chosen = form.values("pilih").compactMap { Int64($0) }.map { ID<EntriRealisasi>(rawValue: $0) }
        guard !chosen.isEmpty else { return refused("Centang dahulu yang diperiksa.", typed, at: "daftar") }
        do {
            try visit.desk.move(deed, visit.address, chosen, note: deed == .sendBack ? typed["catatan"] : "")
            return .redirect(to: Notice.dicatat.address("\(visit.address.work)/periksa"))
        } catch let refusal as RealisasiRefusal {
            return refused(refusal.sentence, typed, at: refusal == .reasonMissing ? "catatan" : "daftar")
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
            address: visit.address.work, entries: waiting.compactMap(entry),
            note: ReviewVisit.note.filled(typed, problems),
            nothing: EmptyState(
                what: "Tidak ada yang menunggu diperiksa.",
                who: "Realisasi muncul di sini setelah diajukan perangkat daerahnya."),
            back: Link("Lihat semua indikator periode ini", visit.address.work))
    }

    private func entry(_ indikator: MeasuredIndikator) -> ReviewPage.Entry? {
        guard let row = indikator.atWork(periode) else { return nil }
        let derived = indikator.derivation(of: periode, counting: [.diajukan, .diverifikasi])
        let isOwn = row.akun == visit.desk.actor.akun || row.pengaju == visit.desk.actor.akun
        let notes = [KolomRealisasi.sebab, .kendala, .tindakLanjut].compactMap { kolom in
            row.isian[kolom].isEmpty ? nil : Term(kolom.judul, row.isian[kolom])
        }
        return ReviewPage.Entry(
            id: String(row.id.rawValue), nama: indikator.nama, target: indikator.target[periode]?.mentah ?? "",
            result: row.written, before: indikator.verified(periode)?.written, derived: derived.keadaan.kalimat,
            steps: derived.lines, notes: notes, author: row.nama, isOwn: isOwn)
    }
}

extension RealisasiRow {
    /// "9 dari 10", or as it was typed.
    var written: String {
        let parts = pembilang.isEmpty || penyebut.isEmpty ? nil : "\(pembilang) dari \(penyebut)"
        return [mentah.isEmpty ? nil : mentah, parts].compactMap { $0 }.joined(separator: ", ")
    }
}
