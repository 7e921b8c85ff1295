import Testing

@testable import Penanda

@Suite struct BSrEAccountTests {
    @Test func readsAFile() throws {
        let account = try BSrEAccount(
            text: "# Gerbang\n\n alamat = http://10.1.2.3:8080/esign/ \r\npengguna=esign\nsandi = a=b # c\nversi = 2\n")
        #expect(account.address.description == "http://10.1.2.3:8080/esign")
        #expect(account.user == "esign" && account.password == "a=b # c" && account.version == .two)
        #expect("\(account)" == "esign at http://10.1.2.3:8080/esign")
        #expect(try BSrEAccount(text: "alamat=http://bsre\npengguna=a\nsandi=b").version == nil)
    }

    /// The error says where, and never what: the password may stand there.
    @Test(arguments: [
        ("", BSrEAccountError.value("alamat")), ("alamat = https://a\npengguna = a\nsandi = b", .value("alamat")),
        ("alamat = http://a\nsandi = b", .value("pengguna")),
        ("alamat = http://a\npengguna = a:b\nsandi = b", .value("pengguna")),
        ("alamat = http://a\npengguna = a\nsandi =", .value("sandi")),
        ("alamat = http://a\npengguna = a\nsandi = b\nversi = 3", .value("versi")),
        ("alamat = http://a\npengguna = a\nsandi = b\nlain = x", .line(4)), ("rahasia", .line(1)),
        ("alamat = http://a\npengguna = a\nsandi = b\nsandi = c", .line(4)),
    ])
    func refuses(_ text: String, _ error: BSrEAccountError) {
        #expect(throws: error) { try BSrEAccount(text: text) }
    }

    @Test(arguments: [
        ("5102010101700001", "5102010101700001"), ("5102 0101 0170 0001", "5102010101700001"),
        ("5102.010101-700001", "5102010101700001"),
    ])
    func readsANumber(_ text: String, _ digits: String) throws {
        let nik = try #require(NIK(text))
        #expect(nik.digits == digits)
        #expect("\(nik)" == "NIK")
    }

    @Test(arguments: [
        "", "510201010170000", "51020101017000011", "510201010170000a",
        "５１０２０１０１０１７００００１",
        "5102010101700001\n",
    ])
    func refusesANumber(_ text: String) { #expect(NIK(text) == nil) }
}
