/// One indikator of one year in the open data: numbers are decimal strings with a point, `null` where there is none.
public struct DataTerbuka: CanonicalText, Sendable, Equatable {
    public var alamat: String
    public var pemilik: Pemilik
    public var sasaran: String?
    public var nama: String
    public var satuan: String
    public var definisi: String?
    public var sumberData: String?
    public var caraUkur: Cara?
    public var target: [Angka]
    public var realisasi: [Angka]
    public var capaian: [Hasil]

    public struct Pemilik: Codable, Sendable, Equatable {
        public var slug: String
        public var nama: String

        public init(slug: String, nama: String) {
            self.slug = slug
            self.nama = nama
        }
    }

    public struct Cara: Codable, Sendable, Equatable {
        public var arah, rumus, agregasi, isian: String
        public var batas: String?
        public var desimal: Int
        public var skala: String?
    }

    /// A target with its document and line, or a result with its state.
    public struct Angka: Codable, Sendable, Equatable {
        public var periode: String
        public var tertulis: String
        public var nilai: String?
        public var dokumen: String?
        public var baris: Int?
        public var keadaan: String?
    }

    public struct Hasil: Codable, Sendable, Equatable {
        public var periode, keadaan: String
        public var persen, pita: String?
        public var tercapai: Bool?
        public var langkah: [Langkah]
    }

    public struct Langkah: Codable, Sendable, Equatable {
        public var nama, rumus: String
        public var masukan: [String: String]
        public var hasil: String
    }

    public init(
        alamat: String, pemilik: Pemilik, sasaran: String?, nama: String, satuan: String, definisi: String?,
        sumberData: String?, caraUkur: CaraUkur?, target: [Angka], realisasi: [Angka],
        capaian: [(periode: PeriodeUkur, hasil: Derivation)]
    ) {
        self.alamat = alamat
        self.pemilik = pemilik
        self.sasaran = sasaran
        self.nama = nama
        self.satuan = satuan
        self.definisi = definisi
        self.sumberData = sumberData
        self.caraUkur = caraUkur.map(Cara.init)
        self.target = target
        self.realisasi = realisasi
        self.capaian = capaian.map(Hasil.init)
    }
}

extension DataTerbuka.Cara {
    init(_ cara: CaraUkur) {
        let kolom = cara.kolom
        self.init(
            arah: kolom.arah, rumus: kolom.rumus, agregasi: kolom.agregasi, isian: kolom.isian,
            batas: kolom.batas.map(String.init), desimal: kolom.desimal, skala: kolom.skala)
    }
}

extension DataTerbuka.Angka {
    /// A target of a period: the line is counted from 1.
    public init(_ periode: PeriodeUkur, target: Target, dokumen: String, baris: Int) {
        self.init(
            periode: periode.kode, tertulis: target.raw, nilai: target.value?.number?.description, dokumen: dokumen,
            baris: baris, keadaan: nil)
    }

    /// A result; `nil` for one that is not verified, which is not public.
    public init?(_ hasil: Capaian.Hasil) {
        guard hasil.keadaan == .diverifikasi else { return nil }
        let share: Pecahan? = hasil.bagian.flatMap { part in
            try? Pecahan(part.pembilang) / Pecahan(part.penyebut) * .seratus
        }
        self.init(
            periode: hasil.periode.kode, tertulis: hasil.tertulis.raw,
            nilai: share?.description ?? hasil.tertulis.value?.number?.description, dokumen: nil, baris: nil,
            keadaan: hasil.keadaan.rawValue)
    }
}

extension DataTerbuka.Hasil {
    init(_ periode: PeriodeUkur, _ derivation: Derivation) {
        self.init(
            periode: periode.kode, keadaan: derivation.keadaan.kode, persen: derivation.persen?.description,
            pita: derivation.pita?.nama, tercapai: derivation.tercapai,
            langkah: derivation.langkah.map { step in
                DataTerbuka.Langkah(
                    nama: step.nama, rumus: step.rumus,
                    masukan: Dictionary(step.masukan.map { ($0.nama, $0.nilai.teks) }) { first, _ in first },
                    hasil: step.hasil.teks)
            })
    }
}
