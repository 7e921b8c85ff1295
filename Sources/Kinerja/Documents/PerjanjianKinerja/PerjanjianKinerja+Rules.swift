extension PerjanjianKinerja {
    /// The cascade: what one jabatan promises serves what the one above promised (PermenPANRB 53/2014). Each rule is
    /// silent while the other document does not exist.
    static let rules: [Rule] = [
        Rule(
            "kaskade.indikator-disalin", .peringatan,
            "Indikator bawahan menjabarkan indikator atasan, bukan menyalinnya kata demi kata."
        ) { subject in
            let above = Set(
                subject.context[.atasan].flatMap { $0.naskah.entries("sasaran", .indikator) }.map { Wording($0.text) })
            return subject.naskah.entries("sasaran", .indikator).filter { above.contains(Wording($0.text)) }.map {
                row, text in
                Rule.Hit(
                    table: "sasaran", row: row.kunci, column: .indikator,
                    """
                    Indikator \(text.quoted) sama dengan indikator atasan. Jabarkan menjadi bagian yang menjadi \
                    tugas jabatan ini.
                    """
                )
            }
        },
        Rule("kaskade.program-yatim", .peringatan, "Program bawahan ada pada Perjanjian Kinerja atasannya.") {
            subject in
            let above = subject.context[.atasan].flatMap { $0.naskah.entries("program", .program) }.map {
                Wording.program($0.text)
            }
            guard !above.isEmpty else { return [] }
            let reach: RowLevel = subject.context[.atasan].compactMap { narrowest($0.naskah) }.max() ?? .program
            let narrower = Set(rows(of: subject.naskah, below: reach))
            return subject.naskah.entries("program", .program).filter {
                !above.contains(Wording.program($0.text)) && !narrower.contains($0.row.kunci)
            }.map { row, text in
                Rule.Hit(
                    table: "program", row: row.kunci, column: .program,
                    """
                    Tertulis \(text.quoted), program yang tidak ada pada Perjanjian Kinerja atasan. Periksa \
                    namanya, atau lengkapi milik atasan.
                    """
                )
            }
        },
        Rule(
            "kaskade.anggaran", .peringatan,
            "Anggaran program pada bawahan, bila dijumlahkan, sama dengan anggaran atasan."
        ) { subject in
            budgetGaps(subject)
        },
        Rule(
            "kaskade.iku", .peringatan,
            "Sasaran Perjanjian Kinerja kepala perangkat daerah ada pada Indikator Kinerja Utama."
        ) { subject in
            let key = Set(subject.context[.iku].flatMap { $0.naskah.entries("iku", .sasaran) }.map { Wording($0.text) })
            guard !key.isEmpty else { return [] }
            return subject.naskah.entries("sasaran", .sasaran).filter { !key.contains(Wording($0.text)) }.map {
                row, text in
                Rule.Hit(
                    table: "sasaran", row: row.kunci, column: .sasaran,
                    "Sasaran \(text.quoted) tidak ada pada Indikator Kinerja Utama.")
            }
        },
        Rule(
            "perubahan.sebelum", .peringatan,
            "Anggaran sebelum perubahan sama dengan anggaran naskah yang berlaku sebelumnya."
        ) { subject in
            let before = Dictionary(
                subject.context[.pendahulu].flatMap { $0.naskah["program"] }.map { ($0.kunci, $0[.anggaran]) },
                uniquingKeysWith: { first, _ in first })
            return subject.naskah["program"].compactMap { row in
                guard let old = before[row.kunci], !row[.sebelum].isEmpty,
                    Anggaran(raw: old).reading != Anggaran(raw: row[.sebelum]).reading
                else { return nil }
                return Rule.Hit(
                    table: "program", row: row.kunci, column: .sebelum,
                    "Tertulis \(row[.sebelum].quoted), padahal naskah sebelumnya menyebut \(old.quoted).")
            }
        },
        Rule("perubahan.sama", .peringatan, "Naskah perubahan berbeda dari naskah sebelumnya.") { subject in
            // Another official may promise the same.
            guard subject.naskah.isian["alasan"] != AlasanPerubahan.pejabat.rawValue else { return [] }
            let isSame: Bool = subject.context[.pendahulu].contains { older in
                subject.kind.tabel.allSatisfy { $0.content(of: subject.naskah) == $0.content(of: older.naskah) }
            }
            return isSame ? [Rule.Hit("Isi naskah perubahan ini masih sama dengan naskah sebelumnya.")] : []
        },
    ]

    /// The narrowest level that a naskah names programs on.
    private static func narrowest(_ naskah: Naskah) -> RowLevel? {
        tabelProgram.tree(of: naskah[tabelProgram.id]).nodes.compactMap(\.level).max()
    }

    /// The keys of the rows on narrower levels: a superior who names programs has none of their kegiatan.
    private static func rows(of naskah: Naskah, below reach: RowLevel) -> [String] {
        let rows = naskah[tabelProgram.id]
        return tabelProgram.tree(of: rows).nodes.filter { ($0.level ?? .program) > reach }.flatMap { node in
            node.rows.map { rows[$0].kunci }
        }
    }

    /// A program that subordinates share out: their amounts together are the superior's. Silent where one cannot be
    /// read.
    private static func budgetGaps(_ subject: Subject) -> [Rule.Hit] {
        let below = subject.context[.bawahan].flatMap { PerjanjianKinerja($0.naskah).program }
        return zip(PerjanjianKinerja(subject.naskah).program, subject.programRows).compactMap { program, row in
            let shares = below.filter {
                Wording.program($0.uraian) == Wording.program(program.uraian) && $0.anggaran.reading != .empty
            }
            let sum = JumlahAnggaran(shares.map(\.anggaran))
            guard !shares.isEmpty, sum.unreadable == 0, let shared = sum.jumlah, let own = program.anggaran.amount,
                own != shared
            else { return nil }
            return Rule.Hit(
                table: "program", row: row.kunci, column: .anggaran,
                """
                Tertulis \(own.symbolic), sedangkan \(shares.count) bawahan bersama-sama \(shared.symbolic) untuk \
                program ini.
                """
            )
        }
    }
}

extension Subject {
    /// The row that each program begins with.
    fileprivate var programRows: [Baris] {
        guard let table = table("program") else { return [] }
        return zip(table.rows, table.roles).enumerated().filter { $0.offset == 0 || $0.element.1 != .lanjutan }.map(
            \.element.0)
    }
}

extension TableSpec {
    /// The cells that say something, without the amounts before a change.
    fileprivate func content(of naskah: Naskah) -> [[String]] {
        naskah[id].map { row in kolom.filter { $0.id != amended?.before }.map { row[$0.id] } }
    }
}
