import Database
import HTTP
import Kinerja
import Records

/// The two handlers that every register has: the list with its form, and the saving of that form.
enum RegisterDesk<Kept: Register> {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RegisterVisit<Kept>(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let visit = try RegisterVisit<Kept>(administrator, exchange)
        let form: Fields = try exchange.form()
        let isIssued: Bool = Kept.issuesPassword && visit.key == nil
        let password: OneTimePassword? = isIssued ? try OneTimePassword(exchange.site.passwords) : nil
        return try visit.answering(form) { (tx: borrowing Transaction) in
            let open = try visit.open(tx, password)
            let subject: String = try open.save(tx, Typed(form, for: open.controls), for: visit.desk)
            return password.map { .password($0.text, for: subject) }
        }
    }
}
