/// One target against one result: collects the steps on the way to a percentage.
struct Hitungan {
    let cara: CaraUkur
    var langkah: [Langkah]
    var tercapai: Bool?

    init(_ cara: CaraUkur, _ langkah: [Langkah] = []) {
        self.cara = cara
        self.langkah = langkah
    }

    /// The derivation of a result `r` against a target `t`.
    mutating func bandingkan(_ t: Ukuran, _ r: Ukuran) -> Derivation {
        do throws(Sebab) {
            if let (one, other) = Ukuran.satuanBerbeda([t, r]) { throw .satuanBerbeda(one, other) }
            return try nilai(try persen(t, r))
        } catch {
            return Derivation(.belumDapatDinilai(error), tercapai: tercapai, langkah: langkah, batas: cara.batas)
        }
    }

    private mutating func persen(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        switch cara.arah {
        case .naik: try naik(t, r)
        case .turun: try turun(t, r)
        case .rentang: try rentang(t, r)
        case .predikat: try predikat(t, r)
        case .yaTidak: try yaTidak(t, r)
        }
    }

    /// Floor, cap, rounding and band of a percentage.
    private mutating func nilai(_ raw: Pecahan) throws(Sebab) -> Derivation {
        var value: Pecahan = raw
        if value.isNegative {
            value = .nol
            langkah.append(
                Langkah("Paling rendah 0", "maks(P; 0)", [.init("P", raw, "langkah “Rumus”")], .angka(value)))
        }
        if let batas = cara.batas {
            let before: Pecahan = value
            value = min(value, Pecahan(batas))
            langkah.append(
                Langkah(
                    "Batas", "min(P; B)",
                    [.init("P", before, sebelumnya), .init("B", Pecahan(batas), "cara ukur: batas paling tinggi")],
                    .angka(value)))
        }
        guard let shown = value.rounded(to: cara.desimal) else { throw .terlaluBesar }
        langkah.append(
            Langkah(
                "Pembulatan", "bulat(P; \(cara.desimal))", [.init("P", value, sebelumnya)], .angka(Pecahan(shown))))
        return Derivation(
            pita(shown), tercapai: tercapai, nilai: value, langkah: langkah, batas: cara.batas)
    }

    /// The band of the number that people see.
    private mutating func pita(_ shown: Decimal64) -> Derivation.Keadaan {
        guard let skala = cara.skala else { return .dinilai(persen: shown, pita: nil) }
        let kelas = skala.kelas(untuk: shown)
        langkah.append(
            Langkah(
                "Pita", skala.terurut.map { "\($0.nama) bila \($0.pita.syarat)" }.joined(separator: "; "),
                [.init("P", Pecahan(shown), sebelumnya)], .kata(kelas?.nama ?? "tidak termasuk skala")))
        return kelas.map { .dinilai(persen: shown, pita: $0) } ?? .tidakTermasukSkala(persen: shown)
    }

    private var sebelumnya: String { "langkah “\(langkah.last?.nama ?? "Rumus")”" }

    /// Notes whether the target is reached, as a step.
    mutating func catat(_ reached: Bool, _ formula: String, _ inputs: [Langkah.Masukan]) {
        tercapai = reached
        langkah.append(Langkah("Tercapai", formula, inputs, .benar(reached)))
    }

    mutating func rumus(_ formula: String, _ inputs: [Langkah.Masukan], _ value: Pecahan) -> Pecahan {
        langkah.append(Langkah("Rumus", formula, inputs, .angka(value)))
        return value
    }
}

extension Derivation {
    init(
        _ keadaan: Keadaan, tercapai: Bool? = nil, nilai: Pecahan? = nil, langkah: [Langkah] = [], batas: Int? = nil
    ) {
        self.keadaan = keadaan
        self.tercapai = tercapai
        self.nilai = nilai
        self.langkah = langkah
        self.batas = batas
    }
}

extension Skala.Pita {
    /// The condition as a formula: `P >= 75 dan P < 100`.
    var syarat: String {
        let low: String? = bawah.map { "P \($0.termasuk ? ">=" : ">") \($0.nilai.description)" }
        let high: String? = atas.map { "P \($0.termasuk ? "<=" : "<") \($0.nilai.description)" }
        return [low, high].compactMap { $0 }.joined(separator: " dan ")
    }
}

/// Runs exact arithmetic; a number too long for it has a state of its own.
func tepat(_ compute: () throws(Pecahan.Obstacle) -> Pecahan) throws(Sebab) -> Pecahan {
    do { return try compute() } catch { throw .terlaluBesar }
}
