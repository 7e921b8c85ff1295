extension [Sheet.Note] {
    /// Each with the reason that was kept for its rule and place. Two findings of one rule in one cell have theirs in
    /// order.
    func with(reasons: [(spot: [String], alasan: String)]) -> [Sheet.Note] {
        guard !reasons.isEmpty else { return self }
        var left: [[String]: [String]] = [:]
        for reason in reasons { left[reason.spot, default: []].append(reason.alasan) }
        return map { note in
            guard let kept = left[note.spot], let first = kept.first else { return note }
            if kept.count > 1 { left[note.spot] = Array<String>(kept.dropFirst()) }
            var note = note
            note.finding.reason = first
            return note
        }
    }
}
