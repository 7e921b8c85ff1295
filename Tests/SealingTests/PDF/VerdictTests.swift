import Kinerja
import Testing

@testable import Sealing

@Suite struct VerdictTests {
    @Test func everyKeptStageIsGenuine() throws {
        let document = try SignedDocument()
        for (index, stage) in document.stages.enumerated() {
            guard case .stored(stage: index, let signatures) = document.verdict(stage) else {
                Issue.record("stage \(index): \(document.verdict(stage))")
                continue
            }
            #expect(signatures.count == index)
        }
    }

    /// A stage that was not kept, on top of one that was: sound, and no more than that.
    @Test func aSignedRevisionOnAKeptStageIsSound() throws {
        let document = try SignedDocument()
        guard case .sound(let signatures) = document.verdict(document.last, kept: 2) else {
            Issue.record("\(document.verdict(document.last, kept: 2))")
            return
        }
        #expect(signatures.map(\.field) == ["PihakPertama", "PihakKedua"])
        #expect(document.verdict(document.last, kept: 1) == .refused(.unknownRevision))
        #expect(document.verdict(document.last, kept: 0) == .refused(.unknownRevision))
        guard case .sound = document.verdict(document.stages[1], kept: 1) else {
            Issue.record("\(document.verdict(document.stages[1], kept: 1))")
            return
        }
    }

    /// Every byte that a signature covers counts, and so does every one in the hole.
    @Test func noByteMayChange() throws {
        let document = try SignedDocument()
        let first: PDFSignature = try #require(try SignedPDF.signatures(in: document.last).first)
        let page: Int = try #require(
            document.last.indices.first { document.last[$0...].starts(with: "Perjanjian".utf8) })
        let places: [Int] = [
            page, first.covered[0].upperBound + 40, first.covered[1].lowerBound - 3, document.stages[1].count + 20,
        ]
        for place in places {
            var forged: [UInt8] = document.last
            forged[place] ^= 1
            guard case .refused = document.verdict(forged) else {
                Issue.record("a flipped bit at \(place) of \(forged.count)")
                continue
            }
        }
        var forged: [UInt8] = document.last
        forged[page] ^= 1
        #expect(document.verdict(forged) == .refused(.altered(field: "PihakPertama")))
    }

    /// The page is painted anew by an update after the signatures: both stay whole, and programs that ask no more say
    /// "valid".
    @Test func aPageRepaintedLaterDoesNotPass() throws {
        let document = try SignedDocument()
        let stream = "BT /F1 12 Tf 72 700 Td (Target 0 persen) Tj ET"
        let forged: [UInt8] = TestPDF.updated(
            document.last, [(4, "<</Length \(stream.utf8.count)>>\nstream\n\(stream)\nendstream")])
        #expect(try SignedPDF.signatures(in: forged).map(\.integrity) == [.sound, .sound])
        #expect(document.verdict(forged) == .refused(.laterRevision(after: "PihakKedua")))
        #expect(document.verdict(document.last + Array("\n".utf8)) == .refused(.laterRevision(after: "PihakKedua")))
    }

    /// The page is painted anew between the two signatures; the second signs it.
    @Test func aPageRepaintedBetweenDoesNotPass() throws {
        let document = try SignedDocument()
        let between: [UInt8] = TestPDF.updated(document.stages[1], [(4, "<</Length 0>>\nstream\n\nendstream")])
        let forged: [UInt8] = try document.second.sign(between, "PihakKedua")
        #expect(try SignedPDF.signatures(in: forged).map(\.integrity) == [.sound, .sound])
        #expect(document.verdict(forged) == .refused(.unknownRevision))
    }

    /// A page painted anew before anybody signs is not what the tenant prepared.
    @Test func anotherPreparationDoesNotPass() throws {
        let document = try SignedDocument()
        let other: [UInt8] = try SignedPDF.prepare(TestPDF.plain(text: "Lain"), fields: Workshop.pair)
        let forged: [UInt8] = try document.first.sign(other, "PihakPertama")
        #expect(document.verdict(forged) == .refused(.unknownRevision))
    }

    @Test func theSignatureOfAnotherDocumentDoesNotPass() throws {
        let document = try SignedDocument()
        let other: [UInt8] = try SignedPDF.prepare(TestPDF.plain(text: "Perjanjian lain!!"), fields: Workshop.pair)
        let replayed: [UInt8] = try document.first.sign(other, "PihakPertama")
        let forged: [UInt8] = Forgery.transplant(from: replayed, to: document.stages[1], field: 0)
        #expect(document.verdict(forged) == .refused(.altered(field: "PihakPertama")))
    }

    @Test func swappedSignaturesDoNotPass() throws {
        let document = try SignedDocument()
        let forged: [UInt8] = try Forgery.swapped(document.last)
        #expect(document.verdict(forged) == .refused(.swapped(field: "PihakKedua", with: "PihakPertama")))
    }

    /// The second signs in the place of the first.
    @Test func theWrongSignerDoesNotPass() throws {
        let document = try SignedDocument()
        let forged: [UInt8] = try document.second.sign(document.stages[0], "PihakPertama")
        let signers: [String: Set<Digest>] = ["PihakPertama": [document.first.certificate.fingerprint]]
        #expect(document.verdict(forged, signers: signers) == .refused(.otherSigner(field: "PihakPertama")))
        guard case .sound = document.verdict(document.stages[1], kept: 1, signers: signers) else {
            Issue.record("\(document.verdict(document.stages[1], kept: 1, signers: signers))")
            return
        }
    }

    @Test func truncatedFilesDoNotPass() throws {
        let document = try SignedDocument()
        let count: Int = document.last.count
        let half: Int = document.stages[1].count
        for length in [count - 2, count - 10, count - 200, count - 5_000, half + 2_000, half - 2, 500, 100, 9] {
            #expect(
                document.verdict(Array(document.last.prefix(length))) == .refused(.truncated),
                "\(length) of \(count) bytes")
        }
        // Without the end of the last line, cut off soon after the first signature's end, and nothing at all.
        for (length, refusal): (Int, PDFRefusal) in [
            (count - 1, .broken(field: "PihakKedua", "a ByteRange that leaves out more than the signature")),
            (half + 900, .laterRevision(after: "PihakPertama")),
            (0, .unreadable("unreadable(\"does not begin with %PDF-1.\")")),
        ] {
            #expect(
                document.verdict(Array(document.last.prefix(length))) == .refused(refusal),
                "\(length) of \(count) bytes")
        }
    }

    /// The same names from an authority that somebody made at home.
    @Test func foreignCertificatesDoNotPass() throws {
        let document = try SignedDocument()
        let forged: [UInt8] = try SignedDocumentElsewhere().first.sign(document.stages[0], "PihakPertama")
        #expect(try SignedPDF.signatures(in: forged).map(\.integrity) == [.sound])
        #expect(document.verdict(forged) == .refused(.foreignCertificate(field: "PihakPertama")))
    }

    /// Signed by the authority's own key: it certifies, it does not sign documents.
    @Test func theAuthorityItselfDoesNotPass() throws {
        let document = try SignedDocument()
        let root = Official(
            ring: document.authority.ring, certificate: document.authority.certificate,
            authority: document.authority.certificate)
        let forged: [UInt8] = try root.sign(document.stages[0], "PihakPertama")
        #expect(document.verdict(forged) == .refused(.foreignCertificate(field: "PihakPertama")))
    }

    static let times: [(text: String, refusal: PDFRefusal)] = [
        ("2025-12-31 23:59:59Z", .expired(field: "PihakPertama")),
        ("2028-01-01 00:00:01Z", .expired(field: "PihakPertama")),
        ("2029-01-01 00:00:00Z", .unlikelyTime(field: "PihakPertama")),
    ]

    @Test(arguments: times.indices) func certificatesHaveTheirTime(index: Int) throws {
        let document = try SignedDocument()
        let forged: [UInt8] = try document.first.sign(
            document.stages[0], "PihakPertama", at: Workshop.moment(VerdictTests.times[index].text))
        #expect(
            document.verdict(forged, at: Workshop.moment("2028-06-01 00:00:00Z"))
                == .refused(VerdictTests.times[index].refusal))
    }

    /// Signed while valid, looked at when everything has expired: an old generation stays trusted for what it signed.
    @Test func whatWasSignedInTimeStays() throws {
        let document = try SignedDocument()
        guard case .sound = document.verdict(document.last, kept: 2, at: Workshop.moment("2060-01-01 00:00:00Z")) else {
            Issue.record("\(document.verdict(document.last, kept: 2, at: Workshop.moment("2060-01-01 00:00:00Z")))")
            return
        }
    }

    @Test func revokedCertificatesDoNotPass() throws {
        let document = try SignedDocument()
        let before = Revocation(
            serial: document.second.certificate.serial, moment: Workshop.start, reason: .keyCompromise)
        let refusal: PDFVerdict = .refused(.revoked(field: "PihakKedua", since: Workshop.start))
        #expect(document.verdict(document.last, kept: 2, lists: [try document.authority.list([before])]) == refusal)
        #expect(document.verdict(document.last, kept: 2, revoked: [before]) == refusal)
        // A list of somebody else says nothing.
        guard case .sound = document.verdict(document.last, kept: 2, lists: [try TestAuthority().list([before])]) else {
            Issue.record("a foreign list counts")
            return
        }
    }

    /// Revoked after it signed: what was kept then stays; what turns up later may be dated back by whoever has the key.
    @Test func revocationDoesNotReachBackToWhatWasKept() throws {
        let document = try SignedDocument()
        let after: Instant = Workshop.later(50 * Workshop.day)
        let first = Revocation(serial: document.first.certificate.serial, moment: after, reason: .keyCompromise)
        let second = Revocation(serial: document.second.certificate.serial, moment: after, reason: .keyCompromise)
        guard case .sound = document.verdict(document.last, kept: 2, revoked: [first]) else {
            Issue.record("\(document.verdict(document.last, kept: 2, revoked: [first]))")
            return
        }
        #expect(
            document.verdict(document.last, kept: 2, revoked: [second])
                == .refused(.revoked(field: "PihakKedua", since: after)))
        guard case .stored = document.verdict(document.last, revoked: [first, second]) else {
            Issue.record("what was kept does not count")
            return
        }
    }

    /// Bytes between the signature and the end of its hole are covered by nothing.
    @Test func nothingHidesInTheHole() throws {
        let document = try SignedDocument()
        let hole: Int = try #require(try SignedPDF.signatures(in: document.last).last).covered[1].lowerBound
        var forged: [UInt8] = document.last
        forged[hole - 2] = UInt8(ascii: "1")
        #expect(
            document.verdict(forged)
                == .refused(.broken(field: "PihakKedua", "something other than zeros behind the signature")))
    }

    @Test func unsignedFilesDoNotPass() throws {
        let document = try SignedDocument()
        #expect(document.verdict(TestPDF.plain()) == .refused(.unsigned))
        #expect(document.verdict(document.stages[0], kept: 0) == .refused(.unsigned))
        guard case .refused(.unreadable) = document.verdict(Array("PK\u{3}\u{4} bukan PDF".utf8)) else {
            Issue.record("a file that is no PDF")
            return
        }
    }
}

/// Another kabupaten with the same names.
typealias SignedDocumentElsewhere = SignedDocument
