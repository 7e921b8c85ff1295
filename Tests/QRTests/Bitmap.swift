import QR

/// The SVG path of a code, drawn by rules of its own: only `M x y h n v1 h-n z`, each over paper that is still white.
struct Bitmap {
    let pgm: [UInt8]

    init(_ path: String, side: Int, pixels: Int) {
        let zone: Int = QRCode.quietZone, width: Int = (side + 2 * zone) * pixels
        var picture = [UInt8](repeating: 255, count: width * width)
        for part in path.split(separator: "z") {
            let numbers: [Int] = part.split { !"-0123456789".contains($0) }.compactMap { Int($0) }
            precondition(
                numbers.count == 5 && part.filter(\.isLetter) == "Mhvh" && numbers[3] == 1 && numbers[4] == -numbers[2])
            for y in (numbers[1] + zone) * pixels..<(numbers[1] + zone + 1) * pixels {
                for x in (numbers[0] + zone) * pixels..<(numbers[0] + zone + numbers[2]) * pixels {
                    precondition(picture[y * width + x] == 255, "drawn twice")
                    picture[y * width + x] = 0
                }
            }
        }
        pgm = Array("P5\n\(width) \(width)\n255\n".utf8) + picture
    }
}
