import Kinerja
import Records

extension NomenklaturPage.Versi {
    init(_ versi: NomenklaturVersiRow, zona: TimeZoneID) {
        let last: String = versi.sampai.map { "sampai \($0)" } ?? "dan seterusnya"
        nama = versi.nama
        years = "\(versi.mulai) \(last), \(Rupiah(Int64(versi.jumlah)).grouped) kode"
        made = "\(versi.waktu.indonesian(in: zona)), \(versi.oleh)"
    }
}

extension NomenklaturPage.Search {
    init(tahun: Int, text: String, versi: NomenklaturVersiRow?, found: [FoundNomenklaturRow]) {
        self.tahun = String(tahun)
        self.text = text
        guard let versi else {
            result = "Untuk \(tahun) belum ada nomenklatur; kode pada naskah tahun itu tidak diperiksa."
            return
        }
        let total: Int = found.first?.seluruhnya ?? 0
        let count: String =
            text.isEmpty ? "\(Rupiah(Int64(total)).grouped) kode." : "\(Rupiah(Int64(total)).grouped) kode cocok."
        let cut: String =
            total > found.count ? " Ditampilkan \(found.count) yang pertama; cari untuk melihat yang lain." : ""
        result = "Untuk \(tahun) berlaku \(versi.nama): \(count)\(cut)"
    }
}

extension NomenklaturPage.Form {
    init(_ form: NomenklaturForm?) {
        let problems: [Problem] = form?.problems ?? []
        let typed: Typed = form?.typed ?? [:]
        fields = NomenklaturForm.controls.map { $0.filled(typed, problems) }
        var list: Field = NomenklaturForm.list.filled([:], problems)
        list.value = form?.pasted ?? ""
        self.list = list
        preview = form.map(NomenklaturPage.Preview.init)
    }
}

extension NomenklaturPage.Preview {
    /// More lines than anybody mends at once.
    private static let most = 50

    init(_ form: NomenklaturForm) {
        let wrong: [DaftarNomenklatur.Kesalahan] = form.daftar.kesalahan
        let rest: Int = wrong.count - NomenklaturPage.Preview.most
        counts = form.daftar.jumlah.map { Term($0.tingkat.nama, Rupiah(Int64($0.jumlah)).grouped) }
        faults = wrong.prefix(NomenklaturPage.Preview.most).map(\.sentence)
        more = rest > 0 ? "Dan \(rest) baris lagi." : nil
        isClean = form.problems.isEmpty
    }
}

extension DaftarNomenklatur.Kesalahan {
    /// "Baris 12: ..."
    var sentence: String {
        switch jenis {
        case .bukanKode(let text):
            "Baris \(baris): “\(text.prefix(60))” bukan kode. Kode ditulis seperti 1.01.01.2.01.0001."
        case .tanpaNama(let kode): "Baris \(baris): kode \(kode) tidak mempunyai nama."
        case .namaTerlaluPanjang(let kode):
            "Baris \(baris): nama kode \(kode) lebih dari \(DaftarNomenklatur.panjangNama) huruf."
        case .kembar(let kode, let first): "Baris \(baris): kode \(kode) sudah ada pada baris \(first)."
        case .tanpaInduk(let kode, let induk):
            "Baris \(baris): induk kode \(kode), yaitu \(induk), tidak ada dalam daftar."
        }
    }
}
