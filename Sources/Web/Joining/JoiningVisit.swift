import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at the indikator that may be one.
struct JoiningVisit {
    private let exchange: Exchange
    private let signedIn: SignedIn
    private let desk: Desk
    private let rows: [RegisteredIndikatorRow]
    private let facts: [TautanFactRow]

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        self.exchange = exchange
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        (rows, facts) = try exchange.site.staff.read(for: desk.scope, .registeredIndikator, .tautanFacts)
    }

    func show() -> Response { page().response() }

    func join(_ form: Fields) throws -> Response {
        let (from, to) = (try indikator(form, "dari"), try indikator(form, "ke"))
        guard let from, let to else {
            return refused("Pilih dua indikator yang menjadi satu.", form, at: from == nil ? "dari" : "ke")
        }
        let key = (try form.single("kunci")) ?? ""
        let reason = Teks.clean(try form.single("alasan\(key)") ?? "")
        do {
            try desk.join(from, to: to, alasan: reason)
            return .redirect(to: Notice.dicatat.address(JoiningRoutes.address))
        } catch Refusal.reasonMissing {
            return refused("Tuliskan alasan menautkan.", form, at: "alasan\(key)")
        } catch let refusal as TautanRefused {
            return refused(refusal.sentence, form, at: key.isEmpty ? "ke" : "alasan\(key)")
        }
    }

    func part(_ form: Fields) throws -> Response {
        guard let one = try indikator(form, "dari") else { throw Denial.notFound }
        let key = (try form.single("kunci")) ?? ""
        do {
            try desk.part(one, alasan: Teks.clean(try form.single("alasan\(key)") ?? ""))
            return .redirect(to: Notice.dicatat.address(JoiningRoutes.address))
        } catch Refusal.reasonMissing {
            return refused("Tuliskan alasan memisahkan.", form, at: "alasan\(key)")
        }
    }

    private func indikator(_ form: Fields, _ name: String) throws -> ID<IndikatorKinerja>? {
        let number = try form.single(name).flatMap { Int64($0) }
        guard let number, number != 0 else { return nil }
        guard let row = rows.first(where: { $0.id.rawValue == number }) else { throw Denial.notFound }
        return row.id
    }

    private func refused(_ sentence: String, _ form: Fields, at field: String) -> Response {
        page(form, [Problem(message: sentence, field: field)]).response(.unprocessableContent)
    }

    private func page(_ form: Fields? = nil, _ problems: [Problem] = []) -> JoiningPage {
        var chrome = Chrome(
            exchange, signedIn, title: JoiningRoutes.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        let now = Dictionary(facts.map { ($0.indikator, $0) }) { $1 }
        let known = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
        let pairs = rows.map(\.tercatat).mirip(decided: Set(now.keys))
        return JoiningPage(
            chrome: chrome, problems: problems,
            pairs: pairs.compactMap { pair($0, known, form, problems) },
            joined: now.values.filter { $0.indikator != $0.ke }.sorted { $0.waktu > $1.waktu }
                .compactMap { joined($0, known, form, problems) },
            reason: reason("", "Alasan menautkan", form, problems), choices: choices(form, problems))
    }

    private func pair(
        _ pair: PasanganMirip, _ known: [ID<IndikatorKinerja>: RegisteredIndikatorRow], _ form: Fields?,
        _ problems: [Problem]
    ) -> JoiningPage.Pair? {
        guard let one = known[pair.indikator], let other = known[pair.ke] else { return nil }
        let key = "-\(one.id.rawValue)-\(other.id.rawValue)"
        return JoiningPage.Pair(
            key: key, from: String(one.id.rawValue), to: String(other.id.rawValue), one: one.side, other: other.side,
            why: pair.sebab.words, effect: pair.sebab.effect(one, other),
            reason: reason(key, "Alasan", form, problems))
    }

    private func joined(
        _ fact: TautanFactRow, _ known: [ID<IndikatorKinerja>: RegisteredIndikatorRow], _ form: Fields?,
        _ problems: [Problem]
    ) -> JoiningPage.Joined? {
        guard let one = known[fact.indikator], let other = known[fact.ke] else { return nil }
        let key = "-\(one.id.rawValue)"
        let day = fact.waktu.indonesian(in: desk.tenant.settings.zona)
        return JoiningPage.Joined(
            key: key, id: String(one.id.rawValue),
            words: """
                “\(one.nama)” (\(one.side.about)) menjadi satu dengan “\(other.nama)” (\(other.side.about)).
                """,
            about: "\(fact.nama), \(day): \(fact.alasan)", reason: reason(key, "Alasan memisahkan", form, problems))
    }

    private func reason(_ key: String, _ label: String, _ form: Fields?, _ problems: [Problem]) -> Field {
        let name = "alasan\(key)"
        return Field(
            name: name, label: label, hint: "Misalnya perubahan nomenklatur atau penggabungan dinas.",
            isRequired: false, hasSubstitute: true
        ).filled([name: form?[name] ?? ""], problems)
    }

    private func choices(_ form: Fields?, _ problems: [Problem]) -> [Field] {
        let options = rows.map {
            Field.Option(value: String($0.id.rawValue), text: "\($0.namaJabatan): \($0.nama) (\($0.years))")
        }
        let typed: Typed = ["dari": form?["dari"] ?? "", "ke": form?["ke"] ?? ""]
        return [
            .choice("dari", "Indikator ini", none: "Belum dipilih", isRequired: true, options),
            .choice("ke", "menjadi satu dengan", none: "Belum dipilih", isRequired: true, options),
        ].map { (field: Field) in field.filled(typed, problems) }
    }
}

extension RegisteredIndikatorRow {
    fileprivate var years: String {
        guard let mulai, let akhir else { return "tanpa target" }
        return mulai == akhir ? String(mulai) : "\(mulai) sampai \(akhir)"
    }

    fileprivate var side: JoiningPage.Side {
        JoiningPage.Side(
            nama: nama,
            about: [namaJabatan, years, satuan].filter { !$0.isEmpty }.joined(separator: ", "))
    }
}

extension PasanganMirip.Sebab {
    fileprivate var words: String {
        switch self {
        case .ragu: "Redaksinya sama, dan sistem tidak memutuskannya sendiri."
        case .kata: "Redaksinya mirip, dan tahunnya berurutan."
        case .pindah: "Redaksinya sama pada jabatan lain, dan tahunnya berurutan."
        }
    }

    fileprivate func effect(_ one: RegisteredIndikatorRow, _ other: RegisteredIndikatorRow) -> String {
        switch self {
        case .ragu, .kata:
            """
            Bila ditautkan: target, realisasi, dan cara ukurnya dibaca sebagai satu riwayat, di alamat \
            “\(other.nama)”. Naskah yang sudah ditandatangani tidak berubah.
            """
        case .pindah:
            """
            Bila ditautkan: riwayatnya menjadi satu di alamat milik \(other.namaJabatan). Hasil tahun-tahun lama tetap \
            diisi dan diperiksa oleh \(one.namaJabatan).
            """
        }
    }
}

extension TautanRefused {
    fileprivate var sentence: String {
        switch self {
        case .notOrganiser: "Indikator ditautkan oleh Bagian Organisasi."
        case .circle: "Keduanya sudah menjadi satu."
        case .sideBySide(let years):
            """
            Satu naskah menjanjikan keduanya untuk \(years.map { String($0) }.joined(separator: ", ")), jadi keduanya \
            memang dua indikator.
            """
        }
    }
}
