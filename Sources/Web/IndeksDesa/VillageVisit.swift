import Deeds
import HTTP
import Kinerja
import Records

/// An admin at the register of villages.
struct VillageVisit {
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
    }

    func show() throws -> Response { try page().response() }

    func preview(_ form: VillageForm) throws -> Response {
        try page(form).response(form.problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// What does not fit is told and kept as it is: a printed status that the thresholds contradict is a finding.
    func keep(_ form: VillageForm) throws -> Response {
        guard form.problems.isEmpty, let tahun = form.tahun else { return try preview(form) }
        try desk.importVillages(tahun, sumber: form.typed["sumber"], form.list)
        return .redirect(to: Notice.dicatat.address(VillageRoutes.address))
    }

    private static let thresholdFields: [Field] = [
        Field(name: "mulai", label: "Berlaku mulai tahun", hint: "Empat angka, misalnya 2023."),
        Field(
            name: "batas", label: "Skor tertinggi tiap status",
            hint: "Empat angka dari sangat tertinggal sampai maju, misalnya \(AmbangDesa.lazim)."),
        Field(name: "dasar", label: "Peraturannya", hint: "Nama dan nomor peraturan yang menetapkan batas ini."),
    ]

    func setThresholds(_ form: Fields) throws -> Response {
        let typed = try Typed(form, for: VillageVisit.thresholdFields)
        let mulai = Int(typed["mulai"]).flatMap { (2000...2100).contains($0) ? $0 : nil }
        var problems: [Problem] = []
        if mulai == nil { problems.append(Problem(message: "Tahun ditulis dengan empat angka.", field: "mulai")) }
        let ambang = AmbangDesa(typed["batas"])
        if ambang == nil {
            problems.append(Problem(message: "Tulis empat angka, masing-masing lebih besar.", field: "batas"))
        }
        if typed["dasar"].isEmpty { problems.append(Problem(message: "Tuliskan peraturannya.", field: "dasar")) }
        guard problems.isEmpty, let mulai, let ambang else {
            return try page(thresholds: (typed, problems)).response(.unprocessableContent)
        }
        try desk.setVillageThresholds(ambang, mulai: mulai, dasar: typed["dasar"])
        return .redirect(to: Notice.dicatat.address(VillageRoutes.address))
    }

    private func page(
        _ form: VillageForm? = nil, thresholds: (typed: Typed, problems: [Problem])? = nil
    ) throws -> VillageRegisterPage {
        let (imports, rows) = try exchange.site.staff.read(for: desk.scope, .imporDesa, .ambangDesa)
        guard let berlaku = AmbangBerlaku(rows, tahun: form?.tahun ?? desk.today.year) else { throw Denial.notFound }
        let problems = (form?.problems ?? []) + (thresholds?.problems ?? [])
        var list = VillageForm.daftar.filled([:], problems)
        list.value = form?.pasted ?? ""
        var chrome = Chrome(exchange, signedIn, title: "Data desa", trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        return VillageRegisterPage(
            chrome: chrome, problems: problems, imports: imports.map(shown),
            fields: VillageForm.controls.map { $0.filled(form?.typed ?? [:], problems) }, list: list,
            preview: form.map { VillageRegisterPage.Preview($0, berlaku.ambang) },
            thresholds: VillageWords.thresholds(berlaku.ambang), basis: VillageWords.basis(berlaku),
            thresholdFields: VillageVisit.thresholdFields.map { $0.filled(thresholds?.typed ?? [:], problems) })
    }

    private func shown(_ row: ImporDesaRow) -> VillageRegisterPage.Import {
        VillageRegisterPage.Import(
            link: Link(String(row.tahun), "/idm/\(row.tahun)"), source: row.sumber,
            made: "Impor ke-\(row.nomor), \(row.waktu.indonesian(in: desk.tenant.settings.zona))")
    }
}

extension VillageRegisterPage.Preview {
    init(_ form: VillageForm, _ ambang: AmbangDesa) {
        let desa = form.list.desa
        let derived = VillageWords.counts(desa.dihitung(ambang)).map { Term("\($0.0.nama) menurut skor", String($0.1)) }
        let printed = VillageWords.counts(desa.tercetak).map { Term("\($0.0.nama) tercetak", String($0.1)) }
        let summary = VillageWords.counts(form.list.ringkasan).map { Term($0.0.nama, String($0.1)) }
        counts = desa.isEmpty ? summary : [Term("Desa", String(desa.count))] + derived + printed
        findings = VillageWords.findings(desa, ambang)
        isClean = form.problems.isEmpty
    }
}
