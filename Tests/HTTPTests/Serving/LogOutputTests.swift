import Glibc
import Testing

@testable import HTTP

@Suite struct LogOutputTests {
    /// A pipe with its two ends, closed at the end.
    private func withPipe(_ body: (_ reading: Int32, _ writing: Int32) throws -> Void) rethrows {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        try body(ends[0], ends[1])
    }

    @Test func aReaderThatStoppedReadingHoldsNobodyUp() {
        withPipe { _, writing in
            let line = [UInt8](repeating: 0x61, count: 999) + [ASCII.lf]
            for _ in 0..<1_000 { LogOutput.write(line, to: writing) }
        }
    }

    @Test func linesArriveWholeAndLongOnesAreCut() {
        withPipe { reading, writing in
            LogOutput.write(Array("satu\n".utf8), to: writing)
            LogOutput.write([UInt8](repeating: 0x62, count: 9_000), to: writing)
            var buffer = [UInt8](repeating: 0, count: 16_384)
            let count = read(reading, &buffer, buffer.count)
            #expect(count == 5 + 4_096)
            #expect(String(decoding: buffer.prefix(6), as: UTF8.self) == "satu\nb")
            #expect(buffer[count - 1] == ASCII.lf)
        }
    }

    @Test func aClosedDescriptorIsNoError() {
        LogOutput.write(Array("x\n".utf8), to: 9_999)
    }
}
