/// The pemeriksa naskah: one engine over all kinds of document. Each rule is silent on a clean text.
public enum Pemeriksa {
    public static func findings(in naskah: Naskah, of kind: DocumentKind) -> [Finding] {
        var findings = identity(naskah)
        for table in kind.tabel {
            findings += TableRules(table: table, rows: naskah[table.id]).findings
        }
        for rule in kind.rules { findings += rule(naskah) }
        return findings
    }

    private static func identity(_ naskah: Naskah) -> [Finding] {
        var findings: [Finding] = []
        if naskah.tempat.isEmpty {
            findings.append(Finding("identitas.tempat", .galat, column: "tempat", "Tempat penandatanganan belum diisi."))
        }
        if naskah.tanggal.isEmpty {
            findings.append(Finding("identitas.tanggal", .galat, column: "tanggal", "Tanggal dokumen belum diisi."))
        }
        return findings
    }
}

/// The rules that hold for every table, read from its columns.
private struct TableRules {
    let table: TableSpec
    let rows: [Baris]

    var findings: [Finding] {
        guard !rows.isEmpty else {
            guard table.isRequired else { return [] }
            return [Finding("tabel.kosong", .galat, table: table.id, "Tabel “\(table.nama)” belum berisi satu baris pun.")]
        }
        return orphan + missing + targets + money + numbering
    }

    private func finding(_ rule: String, _ severity: Severity, _ row: Baris?, _ column: String?, _ text: String) -> Finding {
        Finding(rule, severity, table: table.id, row: row?.kunci, column: column, text)
    }

    /// A continuation needs a row to continue: it cannot be the first one, of the table or below a heading.
    private var orphan: [Finding] {
        let above: [RowRole] = [.kelompok] + rows.map(table.role)
        return zip(rows, above).filter { table.role(of: $0) == .lanjutan && $1 == .kelompok }.map { row, _ in
            finding("baris.tanpa-induk", .galat, row, table.pokok, "Baris ini belum menyebut \(label(table.pokok)).")
        }
    }

    private var missing: [Finding] {
        rows.filter { table.role(of: $0) != .kelompok }.flatMap { row in
            table.kolom.filter { $0.isRequired && row[$0.id].isEmpty && !mayBeBlank($0, in: row) }.map { column in
                finding("sel.kosong", .galat, row, column.id, "\(column.judul) belum diisi.")
            }
        }
    }

    /// A continuation leaves the leading columns to the row above.
    private func mayBeBlank(_ column: ColumnSpec, in row: Baris) -> Bool {
        table.role(of: row) == .lanjutan && table.induk.contains(column.id)
    }

    private var targets: [Finding] {
        cells(.target).compactMap { row, column, text in
            guard Target(raw: text).reading == .unreadable else { return nil }
            return finding(
                "target.tak-terbaca", .peringatan, row, column,
                "Target “\(text)” tidak dapat dibaca sebagai angka, persen, predikat, atau rentang.")
        }
    }

    private var money: [Finding] {
        cells(.anggaran).compactMap { row, column, text in
            guard case .malformed(let readings) = Anggaran(raw: text).reading else { return nil }
            let guesses = readings.map { "Rp\($0.grouped)" }.joined(separator: " atau ")
            let hint = guesses.isEmpty ? "" : " Mungkin yang dimaksud \(guesses)."
            return finding(
                "anggaran.tak-terbaca", .peringatan, row, column,
                "Tertulis “\(text)”, tidak dapat dibaca sebagai jumlah uang, maka tidak ikut dijumlahkan.\(hint)")
        }
    }

    private func cells(_ isi: Isi) -> [(Baris, String, String)] {
        table.kolom.filter { $0.isi == isi }.flatMap { column in
            rows.filter { !$0[column.id].isEmpty }.map { ($0, column.id, $0[column.id]) }
        }
    }

    /// Printed numbers are kept as they are; a gap or a repetition is only mentioned.
    private var numbering: [Finding] {
        let numbered = rows.compactMap { row in mainNumber(row["nomor"]).map { (row, $0) } }
        let before: [Int] = [0] + numbered.map(\.1)
        return zip(numbered, before).filter { $0.1 != $1 + 1 }.map { item, previous in
            let place = previous == 0 ? "berada paling atas" : "mengikuti nomor \(previous)"
            let text = "Nomor \(item.1) \(place). Nomor dicetak seperti yang ditulis."
            return finding("nomor.tidak-urut", .catatan, item.0, "nomor", text)
        }
    }

    /// `4` and `4.`; sub-numbers such as `1.1` and what no row could reach are not counted.
    private func mainNumber(_ text: String) -> Int? {
        let digits = text.hasSuffix(".") ? text.dropLast() : Substring(text)
        guard digits.utf8.count <= 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    private func label(_ column: String) -> String {
        table.column(column)?.judul.lowercased() ?? column
    }
}
