extension QRCode {
    /// The dark modules as the `d` of one SVG path, a rectangle for each run of a row, in a `viewBox`.
    ///
    /// The quiet zone is inside the view box, so that the picture may stand beside anything.
    public var path: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                let start: Int = column
                while column < side, self[row, column] { column += 1 }
                if column > start { path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        return path
    }

    /// The `viewBox` that belongs to `path`: the code and its quiet zone.
    public var viewBox: String {
        let zone: Int = QRCode.quietZone
        return "-\(zone) -\(zone) \(side + 2 * zone) \(side + 2 * zone)"
    }
}
