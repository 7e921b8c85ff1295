import HTTP
import Kinerja

/// A paper as it was typed, and the file that came with it.
struct ArsipForm {
    let judul: String
    let tahun: String
    let jenis: String
    let unit: String
    let file: [UInt8]

    static let none = ArsipForm()

    private init() { (judul, tahun, jenis, unit, file) = ("", "", "", "", []) }

    init(_ exchange: Exchange) throws {
        let fields = try exchange.form()
        judul = Teks.clean(try fields.single("judul") ?? "")
        tahun = Teks.clean(try fields.single("tahun") ?? "")
        jenis = try fields.single("jenis") ?? ""
        unit = try fields.single("unit") ?? ""
        file = try ArsipForm.file("berkas", exchange)
    }

    /// Empty where none was chosen.
    static func file(_ name: String, _ exchange: Exchange) throws -> [UInt8] {
        guard let parts = try? exchange.request.parts() else { return [] }
        let files = parts.filter { $0.name == name && $0.filename != nil }
        guard files.count <= 1 else { throw Denial.malformedForm }
        return files.first?.body.bytes ?? []
    }

    /// The year, where it is one of such papers.
    var year: Int? { tahun.utf8.count == 4 ? Int(tahun).flatMap { Arsip.years.contains($0) ? $0 : nil } : nil }

    func problems(units: [PerangkatDaerah]) -> [Problem] {
        var problems: [Problem] = []
        if !units.contains(where: { $0.slug == unit }) {
            problems.append(Problem(message: "Pilih perangkat daerahnya.", field: "unit"))
        }
        if Arsip.nama(jenis: jenis) == nil {
            problems.append(Problem(message: "Pilih jenis dokumennya.", field: "jenis"))
        }
        if year == nil {
            problems.append(Problem(message: "Tahun ditulis dengan empat angka, misalnya 2018.", field: "tahun"))
        }
        if judul.isEmpty || judul.count > 200 {
            problems.append(Problem(message: "Tulis judulnya, paling panjang 200 huruf.", field: "judul"))
        }
        return problems
    }

    func fields(units: [PerangkatDaerah], _ problems: [Problem]) -> [Field] {
        let offices =
            (units.count == 1 ? [] : [Field.Option(value: "", text: "Belum dipilih")])
            + units.map { Field.Option(value: $0.slug, text: $0.nama, isSelected: $0.slug == unit) }
        let kinds =
            [Field.Option(value: "", text: "Belum dipilih")]
            + Arsip.jenis.map { Field.Option(value: $0.id, text: $0.nama, isSelected: $0.id == jenis) }
        let fields = [
            Field.choice("unit", "Perangkat daerah", offices), Field.choice("jenis", "Jenis dokumen", kinds),
            Field(name: "tahun", label: "Tahun dokumen", value: tahun),
            Field(
                name: "judul", label: "Judul", hint: "Seperti tertulis, misalnya Perjanjian Kinerja Tahun 2018.",
                value: judul),
        ]
        return fields.map { field in
            var field = field
            field.error = problems.first { $0.field == field.name }?.message
            return field
        }
    }
}
