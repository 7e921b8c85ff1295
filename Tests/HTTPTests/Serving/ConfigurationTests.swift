import Testing

@testable import HTTP

@Suite struct ConfigurationTests {
    @Test func environmentSetsEveryLimit() throws {
        let configuration = try Server.Configuration.fromEnvironment([
            "PORT": "0", "JANJI_HOST": "localhost", "JANJI_WORKERS": "3", "JANJI_QUEUE": "5",
            "JANJI_MAX_CONNECTIONS": "7",
            "JANJI_MAX_HEAD": "1024", "JANJI_MAX_HEADERS": "9", "JANJI_MAX_BODY": "0", "JANJI_HEAD_DEADLINE": "0.25",
            "JANJI_SILENT_DEADLINE": "1", "JANJI_BODY_DEADLINE": "2", "JANJI_IDLE_TIMEOUT": "3",
            "JANJI_WRITE_DEADLINE": "4",
            "JANJI_SHUTDOWN_GRACE": "5", "JANJI_MIN_BODY_RATE": "600",
            "JANJI_TRUSTED_PROXIES": "127.0.0.1, ::1,10.0.0.0/8", "OTHER": "x",
        ])
        #expect(configuration.host == "localhost")
        #expect(
            [configuration.port, configuration.workers, configuration.queueLimit, configuration.maxConnections] == [
                0, 3, 5, 7,
            ])
        #expect(
            [configuration.maxHead, configuration.maxHeaders, configuration.maxBody, configuration.minBodyRate] == [
                1024, 9, 0, 600,
            ])
        #expect(configuration.headDeadline == .milliseconds(250))
        #expect(
            [configuration.silentDeadline, configuration.bodyDeadline, configuration.idleTimeout] == [
                .seconds(1), .seconds(2), .seconds(3),
            ])
        #expect([configuration.writeDeadline, configuration.shutdownGrace] == [.seconds(4), .seconds(5)])
        #expect(configuration.trustedProxies.count == 3)
    }

    @Test func defaultsAreThoseOfTheDesign() throws {
        let configuration = try Server.Configuration.fromEnvironment([:])
        #expect(configuration.port == 8080 && configuration.workers >= 8 && configuration.trustedProxies.isEmpty)
        #expect(
            [configuration.headDeadline, configuration.silentDeadline, configuration.idleTimeout] == [
                .seconds(10), .seconds(30), .seconds(75),
            ])
    }

    @Test(arguments: [
        ("PORT", "65536"), ("PORT", ""), ("PORT", "+80"), ("PORT", "٨٠"), ("JANJI_WORKERS", "0"),
        ("JANJI_MAX_BODY", "-1"), ("JANJI_MAX_BODY", "10MB"),
        ("JANJI_IDLE_TIMEOUT", "0"), ("JANJI_IDLE_TIMEOUT", "nan"), ("JANJI_IDLE_TIMEOUT", "inf"),
        ("JANJI_IDLE_TIMEOUT", "1s"),
        ("JANJI_TRUSTED_PROXIES", "10.0.0.0/33"), ("JANJI_TRUSTED_PROXIES", "proxy"),
    ])
    func valueThatIsNoneIsAnErrorWithItsName(_ name: String, _ value: String) {
        #expect { try Server.Configuration.fromEnvironment([name: value]) } throws: {
            ($0 as? ConfigurationError)?.name == name
        }
    }

    @Test func recordIsOneLineWhateverTheRequestSays() {
        let record = AccessRecord(
            time: 1_640_995_199_012_345, id: "00ff", method: "GET", target: "/\"\\\n\u{1}é", host: "a", status: .ok,
            bytes: 5,
            durationMicroseconds: 7, client: "::1")
        #expect(
            String(decoding: record.line(), as: UTF8.self) == """
                {"time":"2021-12-31T23:59:59.012Z","id":"00ff","client":"::1","method":"GET","host":"a",\
                "target":"/\\"\\\\\\u000a\\u0001é","status":200,"bytes":5,"us":7}

                """)
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
    ])
    func dateIsOfRFC9110(_ second: Int, _ text: String) { #expect(HTTPDate.format(second) == text) }
}
