import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The two handlers that every register has: the list with its form, and the saving of that form.
enum RegisterRoutes<Kept: Register> {
    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try RegisterVisit<Kept>(administrator, exchange).show()
    }

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let visit = try RegisterVisit<Kept>(administrator, exchange)
        let form: Fields = try exchange.form()
        let isIssued: Bool = Kept.issuesPassword && visit.key == nil
        let password: OneTimePassword? = isIssued ? try exchange.site.deeds.oneTimePassword() : nil
        return try visit.answering(form) {
            let subject: String = try visit.desk.keep { (tx: borrowing Reading) in
                let open = try visit.open(tx, password)
                return try open.deed(Typed(form, for: open.controls))
            }
            return password.map { .password($0.text, for: subject) }
        }
    }
}
