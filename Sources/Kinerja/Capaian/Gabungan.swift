/// Values of several periods made into one, with the steps.
struct Gabungan {
    /// The value of one period, with its parts where it was typed with them.
    struct Suku {
        let periode: PeriodeUkur
        var ukuran: Ukuran
        var bagian: Rasio?

        /// Of values of several years.
        var tahun: Int?

        init(periode: PeriodeUkur, ukuran: Ukuran, tahun: Int? = nil) {
            self.periode = periode
            self.ukuran = ukuran
            self.tahun = tahun
        }

        fileprivate var lambang: String { tahun.map { "Th\($0)" } ?? periode.lambang }
    }

    let ukuran: Ukuran
    let langkah: [Langkah]

    /// `terms` in the order of their periods, one or more; `sebutan` says of what, in the names of the steps.
    init(_ terms: [Suku], _ agregasi: Agregasi, _ sebutan: String) throws(Sebab) {
        if let (one, other) = Ukuran.satuanBerbeda(terms.map(\.ukuran)) { throw .satuanBerbeda(one, other) }
        let last = terms[terms.count - 1]
        if terms.count == 1 || agregasi == .akhir {
            self = try Gabungan.satu(last, sebutan, isLast: agregasi == .akhir && terms.count > 1)
        } else if [.jumlah, .rataRata].contains(agregasi), terms.allSatisfy({ $0.bagian != nil }) {
            self = try Gabungan.terpadu(terms, sebutan)
        } else if agregasi == .tetap || agregasi == .orangSama, let same = try Gabungan.kata(terms, agregasi) {
            self = same
        } else {
            self = try Gabungan.angka(terms, agregasi, sebutan)
        }
    }

    /// What a period adds to the one before, where each is typed with all before it.
    init(_ new: Suku, dikurangi old: Suku, _ sebutan: String) throws(Sebab) {
        let (one, two) = (
            try Gabungan.satu(old, old.lambang), try Gabungan.satu(new, new.lambang)
        )
        guard case .angka(let before) = one.ukuran.isi, case .angka(let after) = two.ukuran.isi else {
            self = two
            return
        }
        let value: Pecahan = try tepat { () throws(Pecahan.Obstacle) in try after - before }
        let step = Langkah(
            "Selisih \(sebutan)", "\(new.lambang) - \(old.lambang)",
            [.init(new.lambang, after, two.ukuran.sumber), .init(old.lambang, before, one.ukuran.sumber)], .angka(value)
        )
        var ukuran = two.ukuran
        ukuran.isi = .angka(value)
        self.init(ukuran.from(step), one.langkah + two.langkah + [step])
    }

    private init(_ ukuran: Ukuran, _ langkah: [Langkah]) {
        self.ukuran = ukuran
        self.langkah = langkah
    }

    /// One value as it stands: of a part and a whole the percentage.
    private static func satu(_ term: Suku, _ sebutan: String, isLast: Bool = false) throws(Sebab) -> Gabungan {
        if term.bagian != nil { return try terpadu([term], sebutan) }
        guard isLast, let number = term.ukuran.angka, case .angka = term.ukuran.isi else {
            return Gabungan(term.ukuran, [])
        }
        let step = Langkah(
            "Nilai akhir \(sebutan)", term.lambang, [.init(term.lambang, number, term.ukuran.sumber)], .angka(number))
        return Gabungan(term.ukuran.from(step), [step])
    }

    /// Parts over wholes: 9/10 and 50/100 make 59/110.
    private static func terpadu(_ terms: [Suku], _ sebutan: String) throws(Sebab) -> Gabungan {
        var (parts, wholes): (Pecahan, Pecahan) = (.nol, .nol)
        var inputs: [Langkah.Masukan] = []
        for term in terms {
            guard let one = term.bagian else { continue }
            do {
                parts = try parts + Pecahan(one.pembilang)
                wholes = try wholes + Pecahan(one.penyebut)
            } catch { throw .terlaluBesar }
            inputs.append(.init("p" + term.lambang, Pecahan(one.pembilang), term.ukuran.sumber))
            inputs.append(.init("q" + term.lambang, Pecahan(one.penyebut), term.ukuran.sumber))
        }
        guard wholes != .nol else { throw .penyebutNol(terms[0].periode) }
        let formula: String = "\(sum(terms, "p"))/\(sum(terms, "q")) x 100"
        let value: Pecahan
        do { value = try parts / wholes * .seratus } catch { throw .terlaluBesar }
        let step = Langkah("Persentase \(sebutan)", formula, inputs, .angka(value))
        var ukuran = terms[terms.count - 1].ukuran
        ukuran.isi = .angka(value)
        return Gabungan(ukuran.from(step), [step])
    }

    private static func sum(_ terms: [Suku], _ prefix: String) -> String {
        let names: [String] = terms.map { prefix + $0.lambang }
        return names.count == 1 ? names[0] : "(" + names.joined(separator: " + ") + ")"
    }

    /// Words that have to be the same in every period; `nil` where all are numbers.
    private static func kata(_ terms: [Suku], _ agregasi: Agregasi) throws(Sebab) -> Gabungan? {
        let words: [String] = terms.compactMap { term in
            guard case .angka = term.ukuran.isi else { return term.ukuran.tertulis }
            return nil
        }
        guard !words.isEmpty else { return nil }
        let first: String = terms[0].ukuran.tertulis
        guard let other = terms.first(where: { $0.ukuran.tertulis.lowercased() != first.lowercased() }) else {
            return Gabungan(terms[terms.count - 1].ukuran, [])
        }
        throw .tidakTetap(first, other.ukuran.tertulis)
    }

    private static func angka(_ terms: [Suku], _ agregasi: Agregasi, _ sebutan: String) throws(Sebab) -> Gabungan {
        var (numbers, before): ([(term: Suku, number: Pecahan)], [Langkah]) = ([], [])
        for term in terms {
            let one = try satu(term, term.lambang)
            guard case .angka(let number) = one.ukuran.isi else { throw .tidakDapatDigabung(term.ukuran.tertulis) }
            numbers.append((Suku(periode: term.periode, ukuran: one.ukuran, tahun: term.tahun), number))
            before += one.langkah
        }
        let (name, formula, value) = try agregasi.hitung(numbers.map { ($0.term.lambang, $0.number) })
        let inputs: [Langkah.Masukan] = numbers.map { .init($0.term.lambang, $0.number, $0.term.ukuran.sumber) }
        let step = Langkah("\(name) \(sebutan)", formula, inputs, .angka(value))
        var ukuran = numbers[numbers.count - 1].term.ukuran
        ukuran.isi = .angka(value)
        ukuran.ketat = terms.contains { $0.ukuran.ketat }
        return Gabungan(ukuran.from(step), before + [step])
    }
}

extension Gabungan.Suku {
    /// What an entry comes to.
    init(_ entry: Capaian.Hasil) throws(Sebab) {
        periode = entry.periode
        if let part = entry.bagian {
            guard part.penyebut != Decimal64(0) else { throw .penyebutNol(entry.periode) }
            ukuran = Ukuran(.nol, tertulis: entry.tertulis.raw, sumber: entry.sumber, satuan: "%")
            bagian = part
        } else {
            guard entry.tertulis.dugaan == nil, let value = Ukuran(entry.tertulis, sumber: entry.sumber) else {
                throw .realisasiTakTerbaca(entry.periode, entry.tertulis.raw)
            }
            ukuran = value
        }
    }
}

extension Ukuran {
    /// The same, as the result of a step.
    fileprivate func from(_ step: Langkah) -> Ukuran {
        var ukuran = self
        ukuran.sumber = "langkah “\(step.nama)”"
        return ukuran
    }
}

extension Agregasi {
    /// The year's figure of two periods or more, exactly, with the name and formula of the step.
    func hitung(_ terms: [(nama: String, angka: Pecahan)]) throws(Sebab) -> (String, String, Pecahan) {
        let names: [String] = terms.map(\.nama)
        let numbers: [Pecahan] = terms.map(\.angka)
        let list: String = names.joined(separator: "; ")
        switch self {
        case .jumlah: return ("Jumlah", names.joined(separator: " + "), try Agregasi.total(numbers))
        case .rataRata:
            do {
                let average: Pecahan = try Agregasi.total(numbers) / Pecahan(numbers.count)
                return ("Rata-rata", "(\(names.joined(separator: " + ")))/\(numbers.count)", average)
            } catch { throw .terlaluBesar }
        case .akhir: return ("Nilai akhir", names[names.count - 1], numbers[numbers.count - 1])
        case .tertinggi: return ("Nilai tertinggi", "maks(\(list))", numbers.reduce(numbers[0]) { max($0, $1) })
        case .terendah: return ("Nilai terendah", "min(\(list))", numbers.reduce(numbers[0]) { min($0, $1) })
        case .tetap, .orangSama:
            guard let other = numbers.first(where: { $0 != numbers[0] }) else {
                return (self == .tetap ? "Nilai tetap" : "Orang yang sama", "sama(\(list))", numbers[0])
            }
            let (one, two) = (numbers[0].indonesian, other.indonesian)
            throw self == .tetap ? .tidakTetap(one, two) : .orangPerluAngkaSetahun(one, two)
        }
    }

    static func total(_ numbers: [Pecahan]) throws(Sebab) -> Pecahan {
        var total = Pecahan.nol
        for number in numbers {
            do { total = try total + number } catch { throw .terlaluBesar }
        }
        return total
    }
}
