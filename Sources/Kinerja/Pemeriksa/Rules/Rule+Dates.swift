extension Rule {
    static let dates: [Rule] = [
        Rule(
            "tanggal.luar-tahun", .peringatan,
            """
            Tanggal dokumen jatuh pada tahunnya atau akhir tahun sebelumnya; laporan boleh tahun sesudahnya, dan \
            rencana beberapa tahun pada periodenya.
            """
        ) { subject in
            guard let tahun = subject.tahun, let date = PartialDate(text: subject.naskah.tanggal) else { return [] }
            if subject.kind.periode != nil { return outsidePeriod(date, subject) }
            guard !subject.kind.dating.allows(date, tahun: tahun, isRevision: subject.revisi > 0) else { return [] }
            return [
                Hit(
                    field: "tanggal",
                    """
                    Tanggal \(subject.naskah.tanggal.quoted) berada di luar tahun dokumen ini, \(tahun). \
                    Periksa tahunnya.
                    """)
            ]
        },
        Rule(
            "tempat.lain", .peringatan,
            "Tempat penandatanganan adalah ibu kota atau wilayah kabupaten, bukan sisa dari dokumen kabupaten lain."
        ) { subject in
            let (place, usual) = (subject.naskah.tempat, subject.settings.tempat)
            guard !place.isEmpty, !place.isUncertain, !usual.isEmpty, !subject.wilayah.isEmpty else { return [] }
            guard !namesAlike(place, [usual] + subject.wilayah + subject.settings.kop) else { return [] }
            return [
                Hit(
                    field: "tempat",
                    """
                    Tempat tertulis \(place.quoted), sedangkan dokumen kabupaten ini biasanya ditandatangani di \
                    \(usual.quoted). Periksa tempatnya.
                    """)
            ]
        },
        Rule(
            "tanggal.lama", .catatan,
            "Tanggal yang lebih dari 60 hari sebelum hari ini disebutkan; waktu tanda tangan yang sebenarnya tercatat."
        ) { subject in
            subject.hariIni.flatMap { Pemeriksa.lateness(of: subject.naskah.tanggal, on: $0) }.map {
                [Hit(field: "tanggal", $0)]
            } ?? []
        },
    ]

    /// A plan is set shortly before its years begin, or in them.
    private static func outsidePeriod(_ date: PartialDate, _ subject: Subject) -> [Hit] {
        guard let periode = subject.naskah.periode(of: subject.kind),
            !(periode.awal - 1...periode.akhir).contains(date.year)
        else { return [] }
        return [
            Hit(
                field: "tanggal",
                """
                Tanggal \(subject.naskah.tanggal.quoted) berada di luar periode \(periode.awal)–\(periode.akhir). \
                Periksa tahunnya.
                """)
        ]
    }

    /// Whether a place shares a name with what is known: "Amlapura, Karangasem" does, and a kecamatan of its own.
    private static func namesAlike(_ place: String, _ known: [String]) -> Bool {
        let common: Set<Substring> = ["kabupaten", "kota", "pemerintah", "kecamatan", "dinas", "badan", "daerah"]
        func words(_ text: String) -> Set<Substring> {
            Set(text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count > 2 && !common.contains($0) })
        }
        let own = words(place)
        return own.isEmpty || known.contains { !words($0).isDisjoint(with: own) }
    }
}

extension Pemeriksa {
    /// Days from the date on a document to its signature about which nobody asks.
    private static let longestWait = 60

    /// What whoever signs today should know of the date that is printed above the signature; `nil` for an ordinary one.
    public static func lateness(of tanggal: String, on today: CalendarDate) -> String? {
        guard let date = PartialDate(text: tanggal)?.date, today.days(since: date) > longestWait else { return nil }
        return """
            Tanggal dokumen \(date.indonesian), \(today.days(since: date)) hari sebelum hari ini. Waktu tanda tangan \
            yang sebenarnya tetap tercatat dan tampak bagi pembaca; ganti tanggalnya bila keliru.
            """
    }
}
