import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at the ways of measuring of one unit and year.
struct CaraUkurVisit {
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange
    private let unit: MeasuredUnit
    private let year: MeasuredYear
    private let skalas: Skalas
    private let years: Years

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        signedIn = administrator.signedIn
        let desk = signedIn.desk(exchange)
        let (tahun, slug) = (try exchange.year(), try exchange.parameter("slug"))
        (unit, year, skalas, years) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let unit = try desk.measuredUnit(tx, slug)
            return (
                unit, try desk.measuredYear(tx, unit, tahun: tahun), Skalas(try tx.all(.allSkala)),
                try Years(tx, with: tahun)
            )
        }
        self.desk = desk
        self.exchange = exchange
    }

    private var address: String { "\(CaraUkurRoutes.address)/\(year.tahun)/\(unit.slug)" }

    func show() -> Response { page().response() }

    /// Confirms everything that the page shows; nothing where one choice cannot be.
    func confirm(_ form: Fields) throws -> Response {
        let controls = year.indikator.flatMap { CaraUkurForm($0.id, skalas).controls } + [reason]
        let typed = try Typed(form, for: controls)
        let chosen = year.indikator.map { ($0, CaraUkurForm($0.id, skalas).read(typed)) }
        let problems: [Problem] = chosen.flatMap { objections($0.0, $0.1) } + reasonProblems(chosen, typed)
        guard problems.isEmpty else { return page(typed, problems).response(.unprocessableContent) }
        let confirmations = chosen.compactMap { one in
            one.1.map { Desk.Confirmation(indikator: one.0.id, cara: $0) }
        }
        let count = try desk.confirm(
            unit.slug, tahun: year.tahun, confirmations, alasan: typed[CaraUkurVisit.reasonName])
        return .redirect(to: (count > 0 ? Notice.dicatat : .samaSaja).address(address))
    }

    private func objections(_ indikator: MeasuredIndikator, _ cara: CaraUkur?) -> [Problem] {
        let field = CaraUkurForm(indikator.id, skalas).name("rumus")
        guard let cara else {
            return [Problem(message: "\(indikator.nama): pilih lagi; ada pilihan yang tidak dikenal.", field: field)]
        }
        return cara.keberatan.map { Problem(message: "\(indikator.nama): \($0)", field: field) }
    }

    private func reasonProblems(_ chosen: [(MeasuredIndikator, CaraUkur?)], _ typed: Typed) -> [Problem] {
        let isChange = chosen.contains { $0.0.caraUkur != nil && $0.0.caraUkur != $0.1 }
        guard isChange, typed[CaraUkurVisit.reasonName].isEmpty else { return [] }
        return [
            Problem(
                message: "Tuliskan alasan mengubah cara ukur yang sudah dipastikan.", field: CaraUkurVisit.reasonName)
        ]
    }

    private static let reasonName = "alasan"

    private var reason: Field {
        .optional(
            CaraUkurVisit.reasonName, "Alasan perubahan",
            hint: "Wajib bila yang sudah dipastikan diubah; tampil kepada publik.")
    }

    private func page(_ typed: Typed? = nil, _ problems: [Problem] = []) -> CaraUkurPage {
        var chrome = Chrome(
            exchange, signedIn, title: "Cara ukur \(unit.nama)",
            trail: [
                Link("Pengaturan", "/atur"), Link("Cara ukur", "\(CaraUkurRoutes.address)?tahun=\(year.tahun)"),
            ])
        chrome.hasProblems = !problems.isEmpty
        let done = year.indikator.count { $0.caraUkur != nil }
        return CaraUkurPage(
            chrome: chrome, title: "Cara ukur \(unit.nama) \(year.tahun)", problems: problems, address: address,
            years: years.links { "\(CaraUkurRoutes.address)/\($0)/\(unit.slug)" },
            count: "\(done) dari \(year.indikator.count) indikator sudah dipastikan.",
            items: year.indikator.map { item($0, typed, problems) },
            nothing: EmptyState(
                what: "Belum ada target \(unit.nama) untuk \(year.tahun).",
                who: "Indikator muncul di sini begitu Perjanjian Kinerja atau Rencana Aksinya berlaku."),
            reason: reason.filled(typed ?? [:], problems))
    }

    private func office(_ indikator: MeasuredIndikator) -> String? {
        Set(year.indikator.map(\.jabatan)).count > 1 ? unit.office(indikator.jabatan)?.nama : nil
    }

    private func item(_ indikator: MeasuredIndikator, _ typed: Typed?, _ problems: [Problem]) -> CaraUkurPage.Item {
        let form = CaraUkurForm(indikator.id, skalas)
        let proposal = indikator.proposal(skala: skalas.skala.first)
        let shown = typed ?? form.typed(indikator.caraUkur ?? proposal.caraUkur)
        let isNew = indikator.caraUkur == nil
        return CaraUkurPage.Item(
            key: form.key, nama: indikator.nama,
            satuan: [office(indikator), indikator.satuan].compactMap { $0 }.joined(separator: ", "),
            target: indikator.targetWords,
            state: isNew ? StatusTag("Usulan", .waiting) : StatusTag("Dipastikan", .good),
            reasons: isNew ? proposal.alasan : [], doubts: isNew ? proposal.keraguan : [],
            fields: form.controls.map { $0.filled(shown, problems) })
    }
}

extension MeasuredIndikator {
    /// "10 % (PK 2026, baris 1); TW I 2, TW II 4"
    var targetWords: String {
        let year = target[.tahun].map { "\($0.mentah) (\($0.source))" }
        let parts = target.filter { $0.key != .tahun }.sorted { $0.key < $1.key }
            .map { "\($0.key.nama) \($0.value.mentah)" }.joined(separator: ", ")
        return [year, parts.isEmpty ? nil : parts].compactMap { $0 }.joined(separator: "; ")
    }
}
