/// The Rencana Aksi 2022 of Kecamatan Kubutambahan, every row of the public text that survives, in the shape that a clipboard
/// holds it: column ids first, several lines of a cell in quotes.
///
/// The text lost about ten lines at each page break. "?" stands for a month that is lost and for the head of a row that is
/// lost; "…" ends an amount that the edge of the page cuts. Lines without a head continue the row above them if their
/// month follows on and the printed numbers leave no gap for a row of their own.
enum Kubutambahan {}
