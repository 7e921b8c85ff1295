extension Hitungan {
    /// Score over score; of letters without scores the one that is reached is 100.
    mutating func predikat(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        if let target = t.angka, let result = r.angka {
            let inputs: [Langkah.Masukan] = [.init("T", target, t.sumber), .init("R", result, r.sumber)]
            catat(result >= target, "R >= T", inputs)
            guard target != .nol else { throw .targetNol }
            guard !target.isNegative else { throw .targetNegatif }
            return rumus(
                "R/T x 100", inputs, try tepat { () throws(Pecahan.Obstacle) in try result / target * .seratus })
        }
        if case .kata(let one, _) = t.isi, case .kata(let other, _) = r.isi, one.isSameWord(as: other) {
            let inputs: [Langkah.Masukan] = [.init("T", .kata(one), t.sumber), .init("R", .kata(other), r.sumber)]
            catat(true, "R = T", inputs)
            return rumus("100 bila R = T", inputs, .seratus)
        }
        return try urutan(t, r)
    }

    /// By the places of both in the predicate table.
    private mutating func urutan(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        guard let table = cara.predikat, let target = try tempat(t, table), let result = try tempat(r, table) else {
            throw .predikatTanpaUrutan(t.tertulis, r.tertulis)
        }
        // A number and the letter that it has: which of the two is higher is not known.
        if target == result, !t.isWord {
            throw .predikatTanpaNilai(target: t.tertulis, realisasi: r.tertulis)
        }
        let words: String = "urutan pada tabel predikat \(table.nama)"
        let inputs: [Langkah.Masukan] = [
            .init("T", Pecahan(target + 1), "\(t.tertulis), \(words)"),
            .init("R", Pecahan(result + 1), "\(r.tertulis), \(words)"),
        ]
        catat(result >= target, "R >= T", inputs)
        guard result >= target else { throw .predikatTanpaNilai(target: t.tertulis, realisasi: r.tertulis) }
        return rumus("100 bila R >= T", inputs, .seratus)
    }

    private func tempat(_ value: Ukuran, _ table: TabelPredikat) throws(Sebab) -> Int? {
        switch value.isi {
        case .kata(let name, _): table.tempat(name)
        case .angka(let number):
            number.exact.flatMap { table.predikat(untuk: $0) }.flatMap { table.tempat($0.nama) }
        case .rentang: throw .targetTakSesuaiArah(value.tertulis)
        }
    }

    /// 100 where the answer is the one that was promised.
    mutating func yaTidak(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        if let target = t.hitungan, let result = r.hitungan {
            let inputs: [Langkah.Masukan] = [.init("T", target, t.sumber), .init("R", result, r.sumber)]
            catat(result >= target, "R >= T", inputs)
            return rumus("100 bila R >= T, selain itu 0", inputs, result >= target ? .seratus : .nol)
        }
        let (target, one) = try jawaban(t, "target")
        let (result, other) = try jawaban(r, "realisasi")
        let inputs: [Langkah.Masukan] = [.init("T", .benar(target), one), .init("R", .benar(result), other)]
        catat(result == target, "R = T", inputs)
        return rumus("100 bila R = T, selain itu 0", inputs, result == target ? .seratus : .nol)
    }

    /// Yes or no and where that is from: of a number beside a word, a step of its own.
    private mutating func jawaban(_ value: Ukuran, _ sebutan: String) throws(Sebab) -> (Bool, String) {
        guard let answer = value.jawaban else { throw .bukanYaTidak(value.tertulis) }
        guard let number = value.hitungan else { return (answer, value.sumber) }
        let step = Langkah("Jawaban \(sebutan)", "N > 0", [.init("N", number, value.sumber)], .benar(answer))
        langkah.append(step)
        return (answer, "langkah “\(step.nama)”")
    }
}

extension Ukuran {
    fileprivate var isWord: Bool {
        if case .kata = isi { true } else { false }
    }

    /// A number above 1, as of "100 %" and "3 dokumen": all of it is yes, less is no.
    fileprivate var hitungan: Pecahan? {
        if case .angka(let number) = isi { number } else { nil }
    }

    /// Yes or no of a word, and of 1 and 0.
    fileprivate var jawaban: Bool? {
        switch isi {
        case .kata(let word, _): Ukuran.jawaban(word.lowercased())
        case .angka(let number): number > .nol
        case .rentang: nil
        }
    }

    private static func jawaban(_ word: String) -> Bool? {
        if ya.contains(word) { return true }
        if tidak.contains(word) { return false }
        let first: String = word.split(separator: " ").first.map(String.init) ?? ""
        if first == "tidak" || first == "belum" { return false }
        return ["sudah", "telah"].contains(first) ? true : nil
    }

    private static let ya: Set<String> = [
        "ya", "ada", "tersedia", "terlaksana", "selesai", "terbit", "tersusun", "ditetapkan", "terbentuk", "tercapai",
        "lengkap", "aktif", "lulus", "tepat waktu", "terpenuhi",
    ]
    private static let tidak: Set<String> = ["tidak", "belum", "nihil", "gagal", "terlambat"]
}

extension String {
    fileprivate func isSameWord(as other: String) -> Bool { tidied().lowercased() == other.tidied().lowercased() }
}
