extension Rule {
    /// The id of the warning that one person signs for both parties; PostgreSQL asks for its reason
    /// (`one_person_for_both_parties_says_why`).
    public static let onePerson = "pihak.orang-sama"

    static let people: [Rule] = [
        Rule(
            onePerson, .peringatan,
            "Kedua pihak bukan orang yang sama; bila sama karena merangkap sebagai Plt. atau Plh., alasannya ditulis."
        ) { subject in
            guard subject.kind.signers == .parties, subject.pejabat.count == 2, subject.pejabat[0] == subject.pejabat[1]
            else { return [] }
            return [
                Hit(
                    """
                    \(subject.pejabat[0]) menandatangani untuk kedua pihak. Tulis mengapa, atau mintalah pejabat \
                    lain ditunjuk sebagai Plh.
                    """
                )
            ]
        },
        Rule("nama.gelar", .peringatan, "Nama pejabat ditulis dengan gelar yang sama di seluruh dokumen.") { subject in
            eachName(subject) { official, found in
                guard found.nama == official.nama, !found.gelar.isEmpty, found.gelar != official.gelar else {
                    return nil
                }
                return
                    """
                    Tertulis \(found.text.quoted), sedangkan pada tanda tangan \(official.text.quoted). Samakan \
                    gelarnya.
                    """
            }
        },
        Rule("nama.ejaan", .peringatan, "Nama pejabat dieja sama di seluruh dokumen.") { subject in
            eachName(subject) { official, found in
                guard found.nama != official.nama else { return nil }
                return
                    """
                    Tertulis \(found.text.quoted), mirip \(official.text.quoted) pada tanda tangan. Samakan \
                    ejaannya bila orangnya sama.
                    """
            }
        },
    ]

    private static func eachName(_ subject: Subject, _ words: (NamedPerson, NamedPerson) -> String?) -> [Hit] {
        let officials: [NamedPerson] = subject.pejabat.map(NamedPerson.init).filter { $0.nama.count > 1 }
        guard !officials.isEmpty else { return [] }
        return subject.tables.flatMap { table in
            table.rows.flatMap { row in
                table.spec.kolom.filter { $0.isi == .uraian }.flatMap { column in
                    officials.flatMap { official in
                        official.mentions(in: row[column.id]).compactMap { words(official, $0) }.map {
                            table.hit(row, column.id, $0)
                        }
                    }
                }
            }
        }
    }
}
