/// What was recognised of months or triwulan in a block: told before it is saved, so that nothing is taken on trust.
public struct MonthTally: Sendable, Equatable {
    /// The rows that have months, each one indicator.
    public internal(set) var indikator = 0
    /// Months that the block says something about, a blank included.
    public internal(set) var bulan = 0
    /// Months that are missing inside an indicator although its neighbours have them; each is marked `?`.
    public internal(set) var hilang = 0
    /// Indicators whose name the block does not have.
    public internal(set) var tanpaNama = 0
}
