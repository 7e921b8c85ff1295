import Testing

@testable import Typesetting

@Suite("The conversation with the PDF process", .timeLimit(.minutes(5)))
struct ConversationTests {
    private static let pdf = PDF(bytes: Array("%PDF-1.7 ...".utf8), pages: 3)
    private static let whole: [UInt8] = frame("R", four(pdf.pages) + pdf.bytes)
    private static let quick = Typesetter.Patience(silence: 1, total: 2)

    private func outcome(_ deeds: [FakeProcess.Deed]) -> (Result<PDF, TypesettingError>, FakeProcess) {
        let process = FakeProcess(deeds)
        let typesetter = Typesetter(socket: process.path, patience: Self.quick)
        do {
            return (.success(try typesetter.typeset([60, 112, 62])), process)
        } catch let error as TypesettingError {
            return (.failure(error), process)
        } catch {
            return (.failure(.failed("\(error)")), process)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let deeds: [FakeProcess.Deed]
        let outcome: Result<PDF, TypesettingError>
    }

    private static let cases: [Case] = [
        Case(testDescription: "a file at once", deeds: [.answer(whole)], outcome: .success(pdf)),
        Case(
            testDescription: "a file after progress", deeds: [.answer(frame("P", [5] + four(2)) + whole)],
            outcome: .success(pdf)),
        Case(
            testDescription: """
                ends before reading, then works
                """, deeds: [.close, .answer(whole)], outcome: .success(pdf)),
        Case(
            testDescription: "ends within a frame, then works",
            deeds: [.answer(Array(whole.dropLast())), .answer(whole)],
            outcome: .success(pdf)),
        Case(
            testDescription: "ends twice", deeds: [.answer([]), .answer(Array(whole.prefix(3)))],
            outcome: .failure(.brokenOff)),
        Case(
            testDescription: "refuses", deeds: [.answer(frame("E", Array("refused /aset/a.css is unknown".utf8)))],
            outcome: .failure(.refused("/aset/a.css is unknown"))),
        Case(
            testDescription: "was too slow", deeds: [.answer(frame("E", Array("timeout TimeOut: ".utf8)))],
            outcome: .failure(.timeout)),
        Case(
            testDescription: "fails", deeds: [.answer(frame("E", Array("failed KeyError: 1".utf8)))],
            outcome: .failure(.failed("KeyError: 1"))),
        Case(testDescription: "says nothing", deeds: [.silence], outcome: .failure(.timeout)),
        Case(
            testDescription: "speaks another language", deeds: [.answer(frame("X", []))],
            outcome: .failure(.failed("a frame of kind 88 with 0 bytes"))),
        Case(
            testDescription: "sends a file without a number of pages", deeds: [.answer(frame("R", [0, 0]))],
            outcome: .failure(.failed("a frame of kind 82 with 2 bytes"))),
        Case(
            testDescription: "announces four gigabytes", deeds: [.answer([82, 255, 255, 255, 255])],
            outcome: .failure(.failed("a frame of 4294967295 bytes"))),
    ]

    @Test(arguments: cases)
    func ends(_ example: Case) {
        let (outcome, process) = outcome(example.deeds)
        #expect(outcome == example.outcome)
        #expect(process.requests.allSatisfy { $0 == [60, 112, 62] })
    }

    @Test func isSentOnceMoreAndNotTwice() {
        let (outcome, process) = outcome([.answer([]), .answer([]), .answer(Self.whole)])
        #expect(outcome == .failure(.brokenOff))
        #expect(process.requests.count == 2)
    }

    @Test(arguments: ["/nowhere/at/all.sock", "", "/" + String(repeating: "a", count: 200)])
    func isAbsent(_ path: String) {
        #expect(throws: TypesettingError.absent) { try Typesetter(socket: path).typeset([60]) }
    }

    @Test func tellsProgressInOrder() throws {
        let frames: [UInt8] =
            frame("P", [1] + four(0)) + frame("P", [5] + four(1)) + frame("P", [5] + four(258)) + Self.whole
        var told: [Progress] = []
        let process = FakeProcess([.answer(frames)])
        _ = try Typesetter(socket: process.path).typeset([60]) { told.append($0) }
        #expect(told == [Progress(step: 1, page: 0), Progress(step: 5, page: 1), Progress(step: 5, page: 258)])
    }

    @Test func endsWhenTheListenerHasEnough() {
        struct Enough: Error {}
        let process = FakeProcess([.answer(frame("P", [1] + four(0)) + Self.whole)])
        #expect(throws: Enough.self) { try Typesetter(socket: process.path).typeset([60]) { _ in throw Enough() } }
    }

    @Test(arguments: [
        (Progress(step: 1, page: 0), 10, 1), (Progress(step: 4, page: 0), 10, 4), (Progress(step: 5, page: 0), 10, 5),
        (Progress(step: 5, page: 5), 10, 37), (Progress(step: 5, page: 10), 10, 70),
        (Progress(step: 5, page: 99), 10, 70),
        (Progress(step: 5, page: 1), 0, 70), (Progress(step: 6, page: 0), 10, 75), (Progress(step: 7, page: 0), 10, 90),
    ])
    func countsInPerCent(_ progress: Progress, _ pages: Int, _ percent: Int) {
        #expect(progress.percent(of: pages) == percent)
    }
}
