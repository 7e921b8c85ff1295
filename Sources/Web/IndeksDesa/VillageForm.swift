import HTTP
import Kinerja
import Spreadsheet

/// A list of villages as it was typed, pasted, or sent as a workbook.
struct VillageForm {
    let typed: Typed
    /// As it was pasted, or the rows of the workbook.
    let pasted: String
    let list: TempelanDesa
    private let fileProblem: Problem?

    /// Of the request around a file, in bytes.
    static let bodyLimit = 10 << 20

    static let controls: [Field] = [
        Field(name: "tahun", label: "Tahun", hint: "Empat angka, misalnya 2023."),
        Field(name: "sumber", label: "Sumber", hint: "Misalnya rilis Kementerian Desa, atau laporan yang memuatnya."),
    ]

    static let daftar = Field(
        name: "daftar", label: "Daftar desa",
        hint:
            """
            Tempel dari Excel: desa, kecamatan, skor, status, dan bila ada IKE, IKS, IKL. Bila hanya ringkasannya \
            yang diketahui: status dan jumlahnya.
            """,
        control: .prose(lines: 10, limit: 200_000), isRequired: false)

    init(_ request: Request) throws {
        let fields = try request.form()
        typed = try Typed(fields, for: VillageForm.controls)
        let (rows, problem) = try VillageForm.workbook(request)
        fileProblem = problem
        pasted =
            try rows.map { $0.map { $0.joined(separator: "\t") }.joined(separator: "\n") }
            ?? fields.single(VillageForm.daftar.name) ?? ""
        list = TempelanDesa(rows.map { Tempelan(rows: $0) } ?? Tempelan(pasted))
    }

    /// The first visible sheet of a workbook that was sent beside the form; nil where there is none.
    private static func workbook(_ request: Request) throws -> ([[String]]?, Problem?) {
        guard let file = try? request.parts().first(where: { $0.name == "berkas" && $0.filename?.isEmpty == false })
        else { return (nil, nil) }
        do throws(WorkbookError) {
            var limits = WorkbookLimits()
            (limits.fileBytes, limits.rows, limits.cells, limits.totalBytes) = (9 << 20, 5_000, 100_000, 48 << 20)
            let sheets = try WorkbookReader.sheets(in: file.body.bytes, limits: limits)
            guard let sheet = sheets.first(where: { !$0.isHidden }) else {
                return (nil, Problem(message: "Berkas itu tidak berisi lembar yang dapat dibaca.", field: "berkas"))
            }
            return (sheet.rows.map { $0.map(Teks.clean) }, nil)
        } catch {
            return (nil, Problem(message: error.sentence, field: "berkas"))
        }
    }

    var tahun: Int? { Int(typed["tahun"]).flatMap { (2000...2100).contains($0) ? $0 : nil } }

    var problems: [Problem] {
        var found = [fileProblem].compactMap { $0 }
        if tahun == nil { found.append(Problem(message: "Tahun ditulis dengan empat angka.", field: "tahun")) }
        if typed["sumber"].isEmpty { found.append(Problem(message: "Tuliskan sumber datanya.", field: "sumber")) }
        let field = VillageForm.daftar.name
        if !list.lain.isEmpty {
            let lines = list.lain.prefix(20).map(String.init).joined(separator: ", ")
            found.append(Problem(message: "Tanpa nama desa: baris \(lines).", field: field))
        } else if list.desa.isEmpty, list.ringkasan.isEmpty, fileProblem == nil {
            found.append(Problem(message: "Tempel daftar desa, atau pilih berkas Excel.", field: field))
        }
        return found
    }
}
