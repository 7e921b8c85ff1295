import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at one scale.
struct SkalaVisit {
    let exchange: Exchange
    let signedIn: SignedIn
    let desk: Desk
    let jenis: SkalaSheet.Jenis
    /// "baru" for one that is not there yet.
    let kunci: String
    /// Its versions, the newest last; none of the program's own.
    let versions: [SkalaVersionRow]
    let uses: [SkalaUseRow]
    private let stored: SkalaSheet

    static let new = "baru"

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        self.exchange = exchange
        signedIn = administrator.signedIn
        let desk = signedIn.desk(exchange)
        guard let jenis = SkalaSheet.Jenis(rawValue: try exchange.parameter("jenis")) else { throw Denial.notFound }
        let kunci = try exchange.parameter("kunci")
        let (all, uses) = try exchange.site.staff.read(for: desk.scope, .skalaVersions, .skalaUse)
        let own = all.filter { $0.jenis == jenis.rawValue }
        let versions = own.filter { $0.kunci == kunci }
        let source = kunci == SkalaVisit.new ? exchange.request.query["dari"] ?? SkalaVisit.new : kunci
        guard let sheet = SkalaVisit.sheet(jenis, source, own.filter { $0.kunci == source }) else {
            throw Denial.notFound
        }
        (self.desk, self.jenis, self.kunci) = (desk, jenis, kunci)
        (self.versions, self.uses) = (versions, uses)
        stored = kunci == SkalaVisit.new && source != kunci ? sheet.named("") : sheet
    }

    private static func sheet(
        _ jenis: SkalaSheet.Jenis, _ kunci: String, _ own: [SkalaVersionRow]
    ) -> SkalaSheet? {
        if kunci == new { return SkalaSheet(jenis) }
        switch jenis {
        case .pita:
            let made = own.last.flatMap { try? SkalaCapaian(text: $0.isi) }
            return (made ?? SkalaCapaian.siapPakai.first { $0.kunci == kunci }).map { SkalaSheet($0) }
        case .predikat:
            let made = own.last.flatMap { try? TabelPredikat(text: $0.isi) }
            return (made ?? TabelPredikat.siapPakai.first { $0.kunci == kunci }).map { SkalaSheet($0) }
        }
    }

    var isProgramsOwn: Bool { OwnScale.reserved(jenis.rawValue).contains(kunci) && versions.isEmpty }
    var address: String { SkalaRoutes.address(jenis, kunci) }

    func show() -> Response { SkalaView(self, stored).page.response() }

    /// What a button of the editor does to the rows; nothing is saved.
    func preview(_ form: Fields) throws -> Response {
        var view = SkalaView(self, try SkalaSheet(jenis, form), alasan: Teks.clean(try form.single("alasan") ?? ""))
        view.remarks = try view.sheet.change(try form.single("ubah") ?? "", form)
        view.problems = view.sheet.read.problems
        return view.page.response()
    }

    func save(_ form: Fields) throws -> Response {
        guard !isProgramsOwn else { throw Denial.notFound }
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let alasan = Teks.clean(try form.single("alasan") ?? "")
        var view = SkalaView(self, try SkalaSheet(jenis, form), alasan: alasan)
        view.problems = view.sheet.problems
        guard view.problems.isEmpty else { return view.page.response(.unprocessableContent) }
        let own = kunci == SkalaVisit.new ? try newKey(view.sheet.nama) : kunci
        do {
            let saved = try desk.save(view.sheet.own(own), base: base, alasan: alasan)
            return .redirect(
                to: (saved == nil ? Notice.samaSaja : .dicatat).address(SkalaRoutes.address(jenis, own)))
        } catch SkalaRefused.objection(let sentences) {
            view.problems = sentences.map { Problem(message: $0, field: "hasil") }
        } catch SkalaRefused.overtaken(let name) {
            view.problems = [
                Problem(message: "\(name) baru saja menyimpan versi lain. Muat ulang halaman.", field: "nama")
            ]
        } catch Refusal.reasonMissing {
            view.problems = [Problem(message: "Tuliskan alasan perubahannya.", field: "alasan")]
        }
        return view.page.response(.unprocessableContent)
    }

    private func newKey(_ nama: String) throws -> String {
        let taken = try exchange.site.staff.read(for: desk.scope, .skalaVersions).map(\.kunci)
        let reserved = OwnScale.reserved(jenis.rawValue)
        return Slug.made(of: nama, besides: Set(taken + reserved + [SkalaVisit.new]), otherwise: "skala")
    }
}

extension SkalaSheet {
    func named(_ nama: String) -> SkalaSheet {
        var sheet = self
        sheet.nama = nama
        return sheet
    }

    /// What keeps it from being saved, before it is proved.
    var problems: [Problem] {
        var problems: [Problem] = []
        if nama.isEmpty || nama.count > 120 {
            problems.append(Problem(message: "Tulis namanya, paling panjang 120 huruf.", field: "nama"))
        }
        problems += read.problems
        if read.bands.count < 2, problems.isEmpty {
            problems.append(Problem(message: "Isi paling sedikit dua baris.", field: "r0.nama"))
        }
        return problems
    }

    /// - Returns: what was done, in words.
    mutating func change(_ word: String, _ form: Fields) throws -> [String] {
        let parts = word.split(separator: " ").map(String.init)
        switch parts.first {
        case "tambah":
            rows.append(Row())
            return []
        case "tempel": return take(try form.single("tempelan") ?? "")
        case "tutup":
            let closed = scale("").tertutup(batas: batas, desimal: desimal)
            return adopt(closed, "Lubang sudah ditutup. Periksa, lalu simpan.")
        case "ke" where parts.count == 3: return close(Int(parts[1]) ?? -1, parts[2])
        case "akui" where parts.count == 2:
            return acknowledge(Int(parts[1]) ?? -1, Teks.clean(try form.single("dasar\(parts[1])") ?? ""))
        case "lupakan":
            let pita = Skala.Pita(text: parts.dropFirst().joined(separator: " "))
            diakui.removeAll { $0.pita == pita }
            return []
        default: return []
        }
    }

    private var holes: [SkalaCapaian.Lubang] { scale("").periksa(batas: batas, desimal: desimal).lubang }

    private mutating func take(_ text: String) -> [String] {
        let pasted = SkalaCapaian.Tempelan(text)
        let unread = pasted.takTerbaca.map { "Baris \($0.nomor) tidak terbaca: “\($0.teks)”." }
        guard !pasted.kelas.isEmpty else { return ["Tidak ada pita yang terbaca dari tempelan."] + unread }
        rows = pasted.kelas.map { Row($0.nama, $0.pita, $0.warna) }
        diakui = []
        return ["\(rows.count) pita dibaca dari tempelan. Periksa, lalu simpan."] + unread
    }

    private mutating func close(_ number: Int, _ side: String) -> [String] {
        guard holes.indices.contains(number), let side = SkalaCapaian.Sisi(rawValue: side),
            let closed = scale("").menutup(holes[number], side)
        else { return [] }
        return adopt(closed, "Lubang sudah ditutup. Periksa, lalu simpan.")
    }

    private mutating func acknowledge(_ number: Int, _ ground: String) -> [String] {
        guard holes.indices.contains(number) else { return [] }
        guard !ground.isEmpty else { return ["Tuliskan dasar lubang itu, misalnya nomor keputusan dan tabelnya."] }
        return adopt(scale("").mengakui(holes[number], dasar: ground), "Lubang diakui dengan dasarnya.")
    }

    private mutating func adopt(_ scale: SkalaCapaian, _ words: String) -> [String] {
        rows = scale.terurut.map { Row($0.nama, $0.pita, $0.warna) }
        diakui = scale.lubangDiakui
        return [words]
    }
}
