extension Capaian {
    /// What was reached in the years so far against the value promised for the end of a Renstra.
    ///
    /// - Parameters:
    ///   - realisasi: by year: the result that counts for it, of those that exist.
    ///   - tahun: the years up to the one that is looked at. Of a last, highest or lowest value those that exist are
    ///     enough; of a sum or mean every one is owed, and a missing one is named by `belumLengkap([.tahun])`.
    public static func derive(
        akhir target: Dijanjikan?, realisasi: [Int: Hasil], tahun: ClosedRange<Int>, caraUkur: CaraUkur?
    ) -> Derivation {
        guard let caraUkur else { return Derivation(.belumDapatDinilai(.caraUkurBelumDipastikan)) }
        guard let target, let t = Ukuran(target.target, sumber: target.sumber) else {
            return Derivation(.belumDapatDinilai(.tanpaTarget))
        }
        let years = realisasi.keys.filter(tahun.contains).sorted()
        guard !years.isEmpty else { return Derivation(.belumAdaHasil) }
        let isLoose: Bool = [.akhir, .tertinggi, .terendah].contains(caraUkur.agregasiTahun)
        guard isLoose || years.count == tahun.count else { return Derivation(.belumLengkap([.tahun])) }
        do throws(Sebab) {
            var terms: [Gabungan.Suku] = []
            for year in years {
                guard let entry = realisasi[year] else { continue }
                var term = try Gabungan.Suku(entry)
                term.tahun = year
                terms.append(term)
            }
            let r = try Gabungan(terms, caraUkur.agregasiTahun, "realisasi")
            var sums = Hitungan(caraUkur, r.langkah)
            return sums.bandingkan(t, r.ukuran)
        } catch { return Derivation(.belumDapatDinilai(error)) }
    }
}
