/// The Indeks Desa Membangun of every village against the bands that the report itself prints.
extension LaporanKinerja {
    static let indexRules: [Rule] = [
        Rule("indeks.status", .peringatan, "Status setiap desa sesuai dengan batas yang dicetak laporan itu sendiri.") {
            wrongStatus($0.naskah)
        },
        Rule("indeks.jumlah", .peringatan, "Ringkasan menyebut jumlah yang sama dengan daftarnya.") {
            wrongCounts($0.naskah)
        },
    ]

    private static func wrongStatus(_ naskah: Naskah) -> [Rule.Hit] {
        let classes: [Baris] = naskah[klasifikasi.id]
        let bands: [Skala.Pita] = classes.compactMap { Skala.Pita(text: $0[.batas]) }
        // A limit that cannot be read makes every statement about a village unsafe.
        guard !bands.isEmpty, bands.count == classes.count else { return [] }
        return naskah[indeksDesa.id].compactMap { row in
            guard let score = Target(raw: row[.idm]).value?.number else { return nil }
            let fitting: [String] = zip(classes, bands).filter { $1.contains(score) }.map { $0.0[.status] }
            guard !fitting.contains(where: { $0.lowercased() == row[.status].lowercased() }) else { return nil }
            let right =
                fitting.isEmpty ? "tidak masuk klasifikasi mana pun" : "termasuk \(fitting.joined(separator: " atau "))"
            return Rule.Hit(
                table: indeksDesa.id, row: row.kunci, column: .status,
                "IDM \(row[.idm]) \(right) menurut tabel klasifikasi, tetapi tertulis \(row[.status]).")
        }
    }

    /// The summary must count what the list holds.
    private static func wrongCounts(_ naskah: Naskah) -> [Rule.Hit] {
        let villages = naskah[indeksDesa.id]
        guard !villages.isEmpty else { return [] }
        return naskah[ringkasanIndeks.id].compactMap { row in
            let counted = villages.count { $0[.status].lowercased() == row[.klasifikasi].lowercased() }
            guard let printed = Target(raw: row[.desa]).value?.number, printed != Decimal64(Int64(counted)) else {
                return nil
            }
            return Rule.Hit(
                table: ringkasanIndeks.id, row: row.kunci, column: .desa,
                "Tertulis \(row[.desa]), padahal daftar memuat \(counted) dengan status \(row[.klasifikasi]).")
        }
    }
}
