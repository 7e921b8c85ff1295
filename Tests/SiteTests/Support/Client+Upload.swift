extension Client {
    /// Sends a form with one file, as a browser does (RFC 7578).
    func upload(_ target: String, file: [UInt8], named name: String, as control: String, _ fields: [Field] = []) throws
        -> Answer
    {
        let boundary = "----batas-dari-peramban"
        var body: [UInt8] = []
        for (name, value) in [("_token", token)] + fields {
            body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head =
            """
            Content-Disposition: form-data; name=\"\(control)\"; filename=\"\(name)\"\r\nContent-Type: \
            application/octet-stream
            """
        body += Array("--\(boundary)\r\n\(head)\r\n\r\n".utf8) + file + Array("\r\n--\(boundary)--\r\n".utf8)
        return try send(
            .post, target, headers: [("Content-Type", "multipart/form-data; boundary=\(boundary)")], body: body)
    }
}
