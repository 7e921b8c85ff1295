/// The targets of a year with the results that count.
struct Tahun {
    private let target: Capaian.TargetTahun
    /// Of each period the latest entry; blank and `-` are none.
    private let hasil: [PeriodeUkur: Capaian.Hasil]

    init(_ target: Capaian.TargetTahun, _ realisasi: [Capaian.Hasil], _ counted: Set<Capaian.Hasil.Keadaan>) {
        self.target = target
        let entries = realisasi.filter { counted.contains($0.keadaan) }
        hasil = Dictionary(entries.map { ($0.periode, $0) }) { $0.isBefore($1) ? $1 : $0 }.filter { $0.value.isSaid }
    }

    func setahun(_ cara: CaraUkur) -> Derivation {
        derivation(cara) { () throws(Halt) in
            let t = try suku(.tahun, target.tahun)
            let owed: [PeriodeUkur] =
                terutang(.triwulan(4)).isEmpty ? terutang(.bulan(.desember)) : terutang(.triwulan(4))
            if let typed = hasil[.tahun], owed.isEmpty || cara.agregasi == .orangSama {
                return (try gabung([t], .akhir, "target"), try gabungan([typed], .akhir))
            }
            let counted: [Capaian.Hasil] = owed.isEmpty ? try tanpaTargetPeriode(cara) : try lengkap(owed)
            return (
                try gabung([t], .akhir, "target"),
                try gabungan(counted, cara.isian == .kumulatif ? .akhir : cara.agregasi)
            )
        }
    }

    /// Targets and results from the beginning of the year through a period.
    func kumulatif(_ cara: CaraUkur, sampai: PeriodeUkur) -> Derivation {
        derivation(cara) { () throws(Halt) in
            let owed: [PeriodeUkur] = terutang(sampai)
            guard !owed.isEmpty else { throw .sebab(.tanpaTarget) }
            let agregasi: Agregasi = cara.isian == .kumulatif ? .akhir : cara.agregasi
            var terms: [Gabungan.Suku] = []
            for periode in owed { terms.append(try suku(periode, target.periode[periode])) }
            let counted = try lengkap(owed).filter { $0.periode <= sampai }
            return (try gabung(terms, agregasi, "target"), try gabungan(counted, agregasi))
        }
    }

    /// One period by itself; of sums that are typed with all before them the difference to the one before.
    func sendiri(_ cara: CaraUkur, _ periode: PeriodeUkur) -> Derivation {
        derivation(cara) { () throws(Halt) in
            let t = try suku(periode, target.periode[periode])
            let isDifference: Bool = cara.isian == .kumulatif && cara.agregasi == .jumlah
            guard isDifference, let earlier = terutang(periode).last(where: { $0 < periode }) else {
                try wajib([periode])
                return (try gabung([t], .akhir, "target"), try gabungan([periode].compactMap { hasil[$0] }, .akhir))
            }
            try wajib([earlier, periode])
            guard let old = hasil[earlier], let new = hasil[periode] else { throw .keadaan(.belumAdaHasil) }
            return (
                try selisih(try suku(earlier, target.periode[earlier]), t, "target"),
                try selisih(try suku(old), try suku(new), "realisasi")
            )
        }
    }

    /// The periods of the same kind, up to this one, that have a target.
    private func terutang(_ sampai: PeriodeUkur) -> [PeriodeUkur] {
        target.periode.filter { $0.key.isSameKind(as: sampai) && $0.key <= sampai && $0.value.isSaid }.keys.sorted()
    }

    /// Every result of the kind of the owed ones; halts where one of these is missing.
    private func lengkap(_ owed: [PeriodeUkur]) throws(Halt) -> [Capaian.Hasil] {
        try wajib(owed)
        return hasil.values.filter { $0.periode.isSameKind(as: owed[0]) }.sorted { $0.periode < $1.periode }
    }

    private func wajib(_ owed: [PeriodeUkur]) throws(Halt) {
        let missing: [PeriodeUkur] = owed.filter { hasil[$0] == nil }
        guard !missing.isEmpty else { return }
        let isQuiet: Bool = missing.count == owed.count && target.jatuhTempo.isDisjoint(with: missing)
        throw .keadaan(isQuiet ? .belumAdaHasil : .belumLengkap(missing))
    }

    /// Results of periods where only the year has a target: they make a year when the last, or all, are there.
    private func tanpaTargetPeriode(_ cara: CaraUkur) throws(Halt) -> [Capaian.Hasil] {
        let isLastEnough: Bool = cara.isian == .kumulatif || cara.agregasi == .akhir
        for kind in [PeriodeUkur.triwulan, PeriodeUkur.bulan] {
            let said = kind.compactMap { hasil[$0] }
            if said.count == kind.count || isLastEnough && hasil[kind[kind.count - 1]] != nil { return said }
        }
        let isQuiet: Bool = hasil.isEmpty && !target.jatuhTempo.contains(.tahun)
        throw .keadaan(isQuiet ? .belumAdaHasil : .belumLengkap([.tahun]))
    }

    /// Why there is nothing to compare: a state, or a reason.
    private enum Halt: Error {
        case keadaan(Derivation.Keadaan)
        case sebab(Sebab)
    }

    private func derivation(
        _ cara: CaraUkur, _ both: () throws(Halt) -> (t: Gabungan, r: Gabungan)
    ) -> Derivation {
        do throws(Halt) {
            let (t, r) = try both()
            var sums = Hitungan(cara, t.langkah + r.langkah)
            return sums.bandingkan(t.ukuran, r.ukuran)
        } catch {
            switch error {
            case .keadaan(let keadaan): return Derivation(keadaan)
            case .sebab(let sebab): return Derivation(.belumDapatDinilai(sebab))
            }
        }
    }

    private func suku(_ periode: PeriodeUkur, _ promised: Capaian.Dijanjikan?) throws(Halt) -> Gabungan.Suku {
        guard let promised, promised.isSaid else { throw .sebab(.tanpaTarget) }
        guard let value = Ukuran(promised.target, sumber: promised.sumber) else {
            throw .sebab(.targetTakTerbaca(promised.target.raw))
        }
        return Gabungan.Suku(periode: periode, ukuran: value)
    }

    private func suku(_ entry: Capaian.Hasil) throws(Halt) -> Gabungan.Suku {
        do { return try Gabungan.Suku(entry) } catch { throw .sebab(error) }
    }

    private func gabungan(_ entries: [Capaian.Hasil], _ agregasi: Agregasi) throws(Halt) -> Gabungan {
        var terms: [Gabungan.Suku] = []
        for entry in entries { terms.append(try suku(entry)) }
        return try gabung(terms, agregasi, "realisasi")
    }

    private func gabung(
        _ terms: [Gabungan.Suku], _ agregasi: Agregasi, _ sebutan: String
    ) throws(Halt) -> Gabungan {
        do { return try Gabungan(terms, agregasi, sebutan) } catch { throw .sebab(error) }
    }

    private func selisih(
        _ old: Gabungan.Suku, _ new: Gabungan.Suku, _ sebutan: String
    ) throws(Halt) -> Gabungan {
        do { return try Gabungan(new, dikurangi: old, sebutan) } catch { throw .sebab(error) }
    }
}

extension Capaian.Dijanjikan {
    /// Blank and `-` promise nothing.
    fileprivate var isSaid: Bool { target.reading != .blank && target.reading != .nihil }
}

extension Capaian.Hasil {
    fileprivate var isSaid: Bool { bagian != nil || tertulis.reading != .blank && tertulis.reading != .nihil }

    var bagian: Rasio? {
        guard let pembilang, let penyebut else { return nil }
        return Rasio(pembilang: pembilang, penyebut: penyebut)
    }

    /// Any fixed order where two have the same number, so that their order in a list does not matter.
    fileprivate func isBefore(_ other: Capaian.Hasil) -> Bool {
        (nomor, keadaan.rawValue, tertulis.raw, sumber, pembilang ?? Decimal64(0), penyebut ?? Decimal64(0))
            < (
                other.nomor, other.keadaan.rawValue, other.tertulis.raw, other.sumber,
                other.pembilang ?? Decimal64(0), other.penyebut ?? Decimal64(0)
            )
    }
}

extension PeriodeUkur {
    fileprivate func isSameKind(as other: PeriodeUkur) -> Bool {
        switch (self, other) {
        case (.tahun, .tahun), (.triwulan, .triwulan), (.bulan, .bulan): true
        default: false
        }
    }
}
