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

    private var orphan: [Finding] {
        guard let first = rows.first, table.role(of: first) == .lanjutan else { return [] }
        return [finding("baris.tanpa-induk", .galat, first, table.pokok, "Baris pertama belum menyebut \(label(table.pokok)).")]
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
            guard Target(raw: text).value == nil else { return nil }
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
        var previous: Int = 0
        var findings: [Finding] = []
        for row in rows {
            guard let number = Int(row["nomor"].filter { $0 != "." }), !row["nomor"].dropLast().contains(".") else { continue }
            if number != previous + 1, previous > 0 || number != 1 {
                let text = "Nomor \(number) mengikuti nomor \(previous). Nomor dicetak seperti yang ditulis."
                findings.append(finding("nomor.tidak-urut", .catatan, row, "nomor", text))
            }
            previous = number
        }
        return findings
    }

    private func label(_ column: String) -> String {
        table.column(column)?.judul.lowercased() ?? column
    }
}
