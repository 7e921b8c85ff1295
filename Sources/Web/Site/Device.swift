import HTTP

/// "Chrome di Android": which device a session is on, for its owner to recognise. Words of the browser are not kept.
enum Device {
    static func name(_ request: Request) -> String {
        let agent = request.headers["User-Agent"] ?? ""
        func first(_ table: [(String, String)]) -> String? { table.first { agent.contains($0.0) }?.1 }
        let browser = first([
            ("WhatsApp", "WhatsApp"), ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"),
            ("Safari", "Safari"),
        ])
        let system = first([
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
            ("Linux", "Linux"),
        ])
        return [browser ?? "Peramban", system].compactMap { $0 }.joined(separator: " di ")
    }
}
