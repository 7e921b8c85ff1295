/// PAdES baseline signatures, level B-B and B-T (ETSI EN 319 142-1), in files with a classic cross-reference table.
///
/// Both fields are made before anybody signs; each signature is an incremental update (ISO 32000-1, 7.5.6) that adds
/// one object and replaces its own field, so that the earlier signature stays whole, and every stage is a prefix of the
/// next.
public enum SignedPDF {}
