@testable import Web

extension Reminder {
    static let samples = [
        Reminder(
            what: "Sertifikat tanda tangan Anda berakhir 12 Februari 2022",
            why: "Buat kunci baru sekarang. Sampai sertifikat barunya terbit, yang lama tetap dipakai.",
            next: Link("Perbarui kunci", KeyPage.address)),
        Reminder(
            what: "1 pencabutan belum masuk daftar",
            why:
                """
                Situs ini sudah mengetahuinya. Terbitkan daftar baru agar pemeriksa di luar situs ini juga \
                mengetahuinya.
                """,
            next: Link("Terbitkan daftar", AuthorityPage.address)),
    ]
}
