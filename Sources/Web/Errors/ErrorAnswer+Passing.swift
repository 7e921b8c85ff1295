import Database
import HTTP

extension ErrorAnswer {
    /// Not now: a page, or what was sent with a button that sends it again.
    static func passing(_ trouble: PassingTrouble, _ error: any Error, _ exchange: Exchange) -> Response {
        if error is DatabaseError { Log.error(error, request: exchange.request.id) }
        var response =
            if let form = UnsentForm(exchange.request) {
                retryPage(form, trouble, exchange).response(trouble.status)
            } else {
                page(
                    trouble.status, trouble.title, [trouble.sentence, trouble.advice].filter { !$0.isEmpty }, exchange)
            }
        response.headers.set("Retry-After", String(trouble.seconds))
        return response
    }

    private static func retryPage(_ form: UnsentForm, _ trouble: PassingTrouble, _ exchange: Exchange) -> RetryPage {
        var sentences: [String] = [trouble.sentence, trouble.adviceToResend]
        if !form.secrets.isEmpty { sentences.append("Kata sandi dan kode tidak pernah disimpan: ketik sekali lagi.") }
        if !form.files.isEmpty { sentences.append("Berkas yang Anda pilih tidak ikut: pilih sekali lagi.") }
        return RetryPage(
            chrome: chrome(trouble.title, tenant: try? exchange.tenant(), exchange.site.assets),
            status: trouble.status.rawValue, title: trouble.title, sentences: sentences, address: form.address,
            fields: form.fields, secrets: form.secrets, files: form.files, text: form.text,
            look: trouble == .unknown ? origin(of: exchange.request) : nil, request: exchange.request.id)
    }

    /// The page that the form stood on.
    private static func origin(of request: Request) -> Link? {
        let own: [String] = ["http://", "https://"].map { $0 + request.authority }
        guard let sender = request.headers["Referer"], let site = own.first(where: { sender.hasPrefix($0) }) else {
            return nil
        }
        let address: String = SignIn.local(String(sender.dropFirst(site.count)))
        return address.isEmpty ? nil : Link("Lihat keadaannya", address)
    }
}
