// What is not there is written as `null`: a reader sees that the field exists.

extension DataTerbuka {
    enum CodingKeys: String, CodingKey {
        case alamat, pemilik, sasaran, nama, satuan, definisi, sumberData, caraUkur, target, realisasi, capaian
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(alamat, forKey: .alamat)
        try container.encode(pemilik, forKey: .pemilik)
        try container.encode(sasaran, forKey: .sasaran)
        try container.encode(nama, forKey: .nama)
        try container.encode(satuan, forKey: .satuan)
        try container.encode(definisi, forKey: .definisi)
        try container.encode(sumberData, forKey: .sumberData)
        try container.encode(caraUkur, forKey: .caraUkur)
        try container.encode(target, forKey: .target)
        try container.encode(realisasi, forKey: .realisasi)
        try container.encode(capaian, forKey: .capaian)
    }
}

extension DataTerbuka.Cara {
    enum CodingKeys: String, CodingKey { case arah, rumus, agregasi, isian, batas, desimal, skala }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(arah, forKey: .arah)
        try container.encode(rumus, forKey: .rumus)
        try container.encode(agregasi, forKey: .agregasi)
        try container.encode(isian, forKey: .isian)
        try container.encode(batas, forKey: .batas)
        try container.encode(desimal, forKey: .desimal)
        try container.encode(skala, forKey: .skala)
    }
}

extension DataTerbuka.Angka {
    enum CodingKeys: String, CodingKey { case periode, tertulis, nilai, dokumen, baris, keadaan }

    /// A target has a document and a line, a result a state.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(periode, forKey: .periode)
        try container.encode(tertulis, forKey: .tertulis)
        try container.encode(nilai, forKey: .nilai)
        try container.encodeIfPresent(dokumen, forKey: .dokumen)
        try container.encodeIfPresent(baris, forKey: .baris)
        try container.encodeIfPresent(keadaan, forKey: .keadaan)
    }
}

extension DataTerbuka.Hasil {
    enum CodingKeys: String, CodingKey { case periode, keadaan, persen, pita, tercapai, langkah }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(periode, forKey: .periode)
        try container.encode(keadaan, forKey: .keadaan)
        try container.encode(persen, forKey: .persen)
        try container.encode(pita, forKey: .pita)
        try container.encode(tercapai, forKey: .tercapai)
        try container.encode(langkah, forKey: .langkah)
    }
}
