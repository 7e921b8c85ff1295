/// The Indeks Desa Membangun of every village against the bands that the report itself prints.
extension LaporanKinerja {
    /// A status with the limits of its band: "> 0,599 dan ≤ 0,707".
    struct Klasifikasi: Sendable {
        let status: String
        private let limits: [Target.Value]

        /// `nil` when a limit cannot be read; then nothing is said about any village.
        init?(_ row: Baris) {
            status = row["status"]
            let parts = row["batas"].replacing(" dan ", with: "\n").split(separator: "\n")
            limits = parts.compactMap { Target(raw: String($0)).value }.filter(\.isLimit)
            guard !limits.isEmpty, limits.count == parts.count else { return nil }
        }

        /// Whether the score lies between the limits, ends as they are written.
        func contains(_ score: Decimal64) -> Bool {
            limits.allSatisfy { limit in
                switch limit {
                case .minimum(let end, let inclusive, _): inclusive ? score >= end : score > end
                case .maximum(let end, let inclusive, _): inclusive ? score <= end : score < end
                case .range(let lower, let upper, _): lower <= score && score <= upper
                case .number, .percent, .grade, .category, .money: false
                }
            }
        }
    }

    @Sendable static func statusFindings(_ naskah: Naskah) -> [Finding] {
        let bands = naskah[klasifikasi.id].map(Klasifikasi.init)
        let known = bands.compactMap { $0 }
        guard !known.isEmpty, known.count == bands.count else { return [] }
        return naskah[indeksDesa.id].compactMap { row in
            guard let score = Target(raw: row["idm"]).value?.number else { return nil }
            let fitting = known.filter { $0.contains(score) }.map(\.status)
            guard !fitting.contains(where: { $0.lowercased() == row["status"].lowercased() }) else { return nil }
            let right = fitting.isEmpty ? "tidak masuk klasifikasi mana pun" : "termasuk \(fitting.joined(separator: " atau "))"
            return Finding(
                "indeks.status", .peringatan, table: indeksDesa.id, row: row.kunci, column: "status",
                "IDM \(row["idm"]) \(right) menurut tabel klasifikasi, tetapi tertulis \(row["status"]).")
        }
    }

    /// The summary must count what the list holds.
    @Sendable static func countFindings(_ naskah: Naskah) -> [Finding] {
        let villages = naskah[indeksDesa.id]
        guard !villages.isEmpty else { return [] }
        return naskah[ringkasanIndeks.id].compactMap { row in
            let counted = villages.count { $0["status"].lowercased() == row["klasifikasi"].lowercased() }
            guard let printed = Target(raw: row["desa"]).value?.number, printed != Decimal64(Int64(counted)) else { return nil }
            return Finding(
                "indeks.jumlah", .peringatan, table: ringkasanIndeks.id, row: row.kunci, column: "desa",
                "Tertulis \(row["desa"]), padahal daftar memuat \(counted) dengan status \(row["klasifikasi"]).")
        }
    }
}

extension Target.Value {
    fileprivate var isLimit: Bool {
        switch self {
        case .minimum, .maximum, .range: true
        case .number, .percent, .grade, .category, .money: false
        }
    }
}
