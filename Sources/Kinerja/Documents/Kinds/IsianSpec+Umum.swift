/// Fields that documents of every kind may fill in.
extension IsianSpec {
    static let nomorNaskah = IsianSpec(
        "nomor", "Nomor naskah", hint: "Dicetak di bawah judul, misalnya 050/12/2025. Biasanya kosong.")
    static let subjudul = IsianSpec(
        "subjudul", "Subjudul", hint: "Baris terakhir judul, misalnya PAGU AKTIF. Biasanya kosong.")
    static let blokPertama = IsianSpec(
        "blokPertama", "Judul tanda tangan pertama", hint: "Sebagai ganti Pihak Pertama, misalnya Yang Berjanji.")
    static let blokKedua = IsianSpec(
        "blokKedua", "Judul tanda tangan kedua", hint: "Sebagai ganti Pihak Kedua, misalnya Mengetahui.")

    static let umum = [nomorNaskah, subjudul, blokPertama, blokKedua]
}
