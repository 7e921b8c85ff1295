import Database
import Deeds
import Kinerja
import Records

struct PenempatanRegister: Register {
    static let words = RegisterWords(
        path: "penempatan", title: "Penempatan", noun: "penempatan",
        meaning: "Siapa memegang jabatan apa, sejak dan sampai kapan.",
        intro: """
            Hak menandatangani mengikuti penempatan pada hari itu. Karena tanda tangan bersandar padanya, penempatan \
            yang \
            sudah tercatat tidak diubah: hanya tanggal selesainya yang diisi atau dikosongkan lagi. Selama Plt. atau \
            Plh. bertugas, \
            hanya ia yang menandatangani, dengan akunnya sendiri.
            """,
        columns: ["Pegawai", "Jabatan", "Kedudukan", "Mulai", "Selesai", "Keputusan"])

    let entries: [PenempatanRow]
    private let pegawai: [PegawaiRow]
    private let jabatan: [Jabatan]

    init(_ tx: borrowing Reading, _ clerk: Clerk) throws {
        let (penempatan, pegawai, jabatan) = try tx.fetch(Query.allPenempatan, Query.allPegawai, Query.allJabatan)
        entries = penempatan
        self.pegawai = pegawai
        self.jabatan = jabatan.map(\.jabatan)
    }

    func key(of entry: PenempatanRow) -> String { String(entry.penempatan.id.rawValue) }

    func name(of entry: PenempatanRow) -> String {
        "\(entry.penempatan.namaPegawai), \(entry.penempatan.sebutanJabatan)"
    }

    func cells(of entry: PenempatanRow) -> [String] {
        let penempatan: Penempatan = entry.penempatan
        return [
            penempatan.namaPegawai, penempatan.namaJabatan, penempatan.kedudukan.words, penempatan.mulai.indonesian,
            penempatan.selesai?.indonesian ?? entry.tanpaSelesai, decision(of: entry),
        ]
    }

    private func decision(of entry: PenempatanRow) -> String { entry.penempatan.keputusan?.words ?? entry.dasar }

    func controls(for entry: PenempatanRow?) -> [Field] {
        var end: Field = .date("selesai", "Selesai", hint: "Hari terakhir. Kosongkan selama masih berjalan.")
        end.isRequired = false
        let open: Field = .optional(
            "tanpa-selesai", "Mengapa belum ada tanggal selesainya",
            hint: "Untuk Plt. dan Plh., misalnya: sampai pejabat definitif dilantik.")
        if let entry { return entry.penempatan.kedudukan.needsEnd ? [end, open] : [end] }
        var dated: Field = .date("tanggal-keputusan", "Tanggal keputusan")
        (dated.isRequired, dated.hasSubstitute) = (false, true)
        return [
            .choice("pegawai", "Pegawai", none: "Pilih pegawai", isRequired: true, pegawai.map(\.option)),
            .choice(
                "jabatan", "Jabatan", none: "Pilih jabatan", isRequired: true,
                jabatan.map { Field.Option(value: $0.slug, text: $0.nama) }),
            .choice(
                "kedudukan", "Kedudukan",
                hint: "Plt. dan Plh. boleh bersamaan dengan pemegang yang definitif; Pj. tidak.",
                Kedudukan.allCases.map { Field.Option(value: $0.rawValue, text: $0.words) }),
            .date("mulai", "Mulai", hint: "Hari pertama."),
            end, open,
            .optional(
                "nomor-keputusan", "Nomor keputusan",
                hint:
                    """
                    Surat keputusan atau surat perintah. Harus diisi untuk Pj., Plt., dan Plh.; tertulis di bawah \
                    jabatannya pada pernyataan.
                    """
            ),
            dated,
        ]
    }

    func fixed(of entry: PenempatanRow) -> [Term] {
        let penempatan: Penempatan = entry.penempatan
        return [
            Term("Pegawai", penempatan.namaPegawai), Term("Jabatan", penempatan.namaJabatan),
            Term("Kedudukan", penempatan.kedudukan.words), Term("Mulai", penempatan.mulai.indonesian),
        ] + (decision(of: entry).isEmpty ? [] : [Term("Keputusan", decision(of: entry))])
    }

    func typed(of entry: PenempatanRow) -> Typed {
        ["selesai": entry.penempatan.selesai?.iso ?? "", "tanpa-selesai": entry.tanpaSelesai]
    }

    private static let dates = ["mulai", "selesai", "tanggal-keputusan"]

    func completed(_ typed: Typed) -> Typed {
        var completed: Typed = typed
        for name in PenempatanRegister.dates { completed[name] = date(typed, name)?.iso ?? typed[name] }
        return completed
    }

    func problems(_ typed: Typed, over entry: PenempatanRow?) -> [Problem] {
        let wrong: [Problem] = PenempatanRegister.dates.filter { !typed[$0].isEmpty && date(typed, $0) == nil }.map {
            name in
            Problem(message: "Tanggal ini tidak ada atau tidak lengkap. Tulis misalnya 31-01-2022.", field: name)
        }
        guard wrong.isEmpty, let kedudukan = entry?.penempatan.kedudukan ?? Kedudukan(rawValue: typed["kedudukan"])
        else { return wrong }
        return (entry == nil ? decisionProblems(typed, kedudukan) : []) + endProblems(typed, kedudukan)
    }

    private func decisionProblems(_ typed: Typed, _ kedudukan: Kedudukan) -> [Problem] {
        let (nomor, tanggal) = (typed["nomor-keputusan"], typed["tanggal-keputusan"])
        guard kedudukan.needsDecision || !nomor.isEmpty || !tanggal.isEmpty else { return [] }
        let number =
            nomor.isEmpty
            ? Problem(message: "Tulis nomor surat keputusan atau surat perintahnya.", field: "nomor-keputusan") : nil
        let day =
            tanggal.isEmpty
            ? Problem(message: "Isi tanggal surat keputusan atau surat perintahnya.", field: "tanggal-keputusan") : nil
        return [number, day].compactMap { $0 }
    }

    private func endProblems(_ typed: Typed, _ kedudukan: Kedudukan) -> [Problem] {
        guard kedudukan.needsEnd, typed["selesai"].isEmpty, typed["tanpa-selesai"].isEmpty else { return [] }
        return [
            Problem(
                message: "Isi hari terakhir bertugas, atau tulis di bawahnya mengapa belum diketahui.", field: "selesai"
            )
        ]
    }

    func added(_ typed: Typed) throws -> RegisterEntry {
        guard let pegawai = pegawai.first(where: { $0.option.value == typed["pegawai"] }), let jabatan = jabatan(typed),
            let kedudukan = Kedudukan(rawValue: typed["kedudukan"]), let mulai = date(typed, "mulai")
        else { throw Denial.malformedForm }
        return .newPenempatan(
            pegawai: pegawai.id, jabatan: jabatan.id, kedudukan, mulai: mulai, selesai: date(typed, "selesai"),
            keputusan: date(typed, "tanggal-keputusan").map { Keputusan(nomor: typed["nomor-keputusan"], tanggal: $0) },
            tanpaSelesai: typed["tanpa-selesai"])
    }

    func changed(_ entry: PenempatanRow, _ typed: Typed) -> RegisterEntry {
        .endOfPenempatan(
            entry.penempatan.id, selesai: date(typed, "selesai"), tanpaSelesai: typed["tanpa-selesai"])
    }

    func subject(ofNew id: Int64?, _ typed: Typed) -> String {
        "\(id.map { "\($0) " } ?? "")\(jabatan(typed)?.slug ?? "")"
    }

    private func jabatan(_ typed: Typed) -> Jabatan? { jabatan.first { $0.slug == typed["jabatan"] } }

    func subject(of entry: PenempatanRow) -> String {
        let slug: String? = jabatan.first { $0.id == entry.penempatan.jabatan }?.slug
        return ([key(of: entry)] + (slug.map { [$0] } ?? [])).joined(separator: " ")
    }

    /// A browser sends ISO 8601; one without a calendar sends what was typed.
    private func date(_ typed: Typed, _ name: String) -> CalendarDate? { PartialDate(text: typed[name])?.date }
}

extension Kedudukan {
    /// The word of the regulations, with the abbreviation that is printed.
    var words: String {
        switch self {
        case .definitif: "Definitif"
        case .pj: "Pj. (penjabat)"
        case .plt: "Plt. (pelaksana tugas)"
        case .plh: "Plh. (pelaksana harian)"
        }
    }
}
