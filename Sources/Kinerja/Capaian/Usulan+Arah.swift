/// Which direction wording and target suggest.
struct UsulanArah {
    let arah: Arah
    var predikat: TabelPredikat?
    let alasan: String
    var ragu: [String] = []

    init(_ kalimat: Kalimat, _ target: Target?) {
        if let written = UsulanArah.tertulis(kalimat, target) {
            self = written
        } else if let word = kalimat.memuat(["penurunan", "menurunnya", "berkurangnya", "pengurangan"]) {
            // "Persentase penurunan kemiskinan" counts what went down: more of it is better.
            self.init(.naik, "“\(word)” menghitung yang berkurang: makin tinggi makin baik.")
            ragu = ["Bila yang dihitung keadaannya sendiri, bukan penurunannya, pilih arah turun."]
        } else if let word = kalimat.memuat(UsulanArah.membaik) {
            self.init(.naik, "Kata “\(word)” menunjukkan hasil yang diinginkan: makin tinggi makin baik.")
            if let bad = kalimat.memuat(UsulanArah.buruk) {
                ragu = ["Namanya juga memuat “\(bad)”; periksa arahnya."]
            }
        } else if let word = kalimat.memuat(UsulanArah.buruk) {
            self.init(.turun, "Kata “\(word)” menunjukkan hal yang diharapkan berkurang: makin rendah makin baik.")
        } else if kalimat.memuat(UsulanArah.umum) != nil || !kalimat.satuan.isEmpty {
            self.init(.naik, "Tidak ada tanda bahwa makin rendah makin baik; umumnya makin tinggi makin baik.")
        } else {
            self.init(.naik, "Tidak ada tanda yang jelas pada nama, satuan, atau targetnya.")
            ragu = ["Arahnya tidak yakin: nama indikator tidak menunjukkannya."]
        }
    }

    private init(_ arah: Arah, _ alasan: String) {
        self.arah = arah
        self.alasan = alasan
    }

    /// What the target's own text says, before any word of the name.
    private static func tertulis(_ kalimat: Kalimat, _ target: Target?) -> UsulanArah? {
        switch target?.value {
        case .range?: return UsulanArah(.rentang, "Targetnya sebuah rentang.")
        case .maximum?: return UsulanArah(.turun, "Targetnya batas paling tinggi.")
        case .minimum?: return UsulanArah(.naik, "Targetnya batas paling rendah.")
        case .grade?:
            var one = UsulanArah(.predikat, "Targetnya sebuah predikat.")
            one.predikat = .sakip
            if kalimat.memuat(["sakip", "akip", "akuntabilitas"]) == nil {
                one.ragu = ["Tabel predikat SAKIP diusulkan karena hurufnya; periksa apakah indikator ini memakainya."]
            }
            return one
        case .category(let word, let score)?: return kata(kalimat, word, score)
        case .number?, .percent?, .money?, nil: return sakip(kalimat, target)
        }
    }

    private static func kata(_ kalimat: Kalimat, _ word: String, _ score: Decimal64?) -> UsulanArah {
        if ["ya", "ada", "tersedia", "tidak", "tidak ada", "terlaksana"].contains(word.lowercased()) {
            return UsulanArah(.yaTidak, "Targetnya “\(word)”: ya atau tidak.")
        }
        var one = UsulanArah(.predikat, "Targetnya sebuah kategori, “\(word)”.")
        one.predikat = TabelPredikat.siapPakai.first { $0.tempat(word) != nil }
        if one.predikat == nil, score == nil {
            one.ragu = ["Urutan kategori ini belum diketahui; pilih atau buat tabel predikatnya."]
        }
        return one
    }

    /// "Nilai SAKIP" with a target in numbers.
    private static func sakip(_ kalimat: Kalimat, _ target: Target?) -> UsulanArah? {
        if kalimat.memuat(["predikat", "opini", "peringkat", "kategori"]) != nil || kalimat.satuan == "predikat" {
            var one = UsulanArah(.predikat, "Nama atau satuannya menyebut predikat.")
            one.predikat = kalimat.memuat(["sakip", "akip"]) == nil ? nil : .sakip
            one.ragu = target?.value == nil ? [] : ["Targetnya angka, sedangkan namanya menyebut predikat."]
            return one
        }
        guard kalimat.memuat(["sakip", "akip"]) != nil else { return nil }
        var one = UsulanArah(.predikat, "“Nilai SAKIP” dinilai dengan predikat beserta angkanya.")
        one.predikat = .sakip
        return one
    }

    private static let membaik: [String] = [
        "meningkatnya", "peningkatan", "penanganan", "pencegahan", "cakupan", "tertangani*", "yang ditangani",
        "yang ditindaklanjuti", "ditindaklanjuti", "tindak lanjut", "terselesaikan", "diselesaikan", "penyelesaian",
        "penanggulangan", "pengendalian", "keluar dari", "yang tertangani", "yang mendapat*", "bebas", "ketahanan",
    ]
    private static let buruk: [String] = [
        "kemiskinan", "miskin", "stunting", "pengangguran", "kematian", "kesakitan", "inflasi", "gini", "ketimpangan",
        "pengaduan", "keluhan", "temuan", "kecelakaan", "kebakaran", "kriminalitas", "kejahatan", "kekerasan",
        "pelanggaran", "tunggakan", "kerugian", "kebocoran", "putus sekolah", "buta aksara", "gizi buruk", "wasting",
        "underweight", "prevalensi", "insidensi", "angka kesakitan", "rawan pangan", "kumuh", "konflik",
        "keterlambatan",
        "waktu tunggu", "waktu tanggap", "response time", "lama waktu", "desa tertinggal", "pengangguran terbuka",
        "emisi",
        "beban ketergantungan", "perceraian", "pernikahan dini", "pencemaran", "sisa", "deviasi", "risiko bencana",
        "indeks risiko", "lahan kritis",
    ]
    private static let umum: [String] = [
        "jumlah", "persentase", "prosentase", "indeks", "nilai", "tingkat", "rasio", "skor", "cakupan", "luas",
        "produksi",
    ]
}
