/// Words that begin every list of guessed passwords, and those that an Indonesian office adds to them.
///
/// Only the bare words: `PasswordGuess` takes off digits and signs, so `P@ssw0rd-2022` needs no line of its own.
/// Gathered from the heads of the public lists (SecLists, NordPass Indonesia) and from the vocabulary of a kabupaten.
enum CommonPasswords {
    static func contains(_ word: ArraySlice<Character>) -> Bool {
        words.contains(String(word))
    }

    private static let words: Set<String> = Set(
        (international + indonesian + office + places).split(separator: " ", omittingEmptySubsequences: true).map(
            String.init))

    private static let international: String = """
        password passw0rd passwords passphrase pass admin administrator root superuser user username guest test tester \
        testing login logon signin welcome hello hallo changeme change default letmein letmeinnow secret master access \
        system server service support demo sample example temp temporary public private qwerty qwertyuiop qwerty123 \
        asdfgh asdfghjkl zxcvbnm qazwsx qwaszx abc abcd abcdef abcdefg abcdefgh xyz iloveyou ilove loveyou love lovely \
        loveme baby angel princess prince king queen sunshine moon star superman batman spiderman ironman naruto \
        pokemon \
        dragon monkey tiger lion eagle shadow ninja samurai football soccer baseball basketball liverpool chelsea \
        arsenal \
        barcelona realmadrid manchester juventus milan ronaldo messi michael jordan jessica ashley daniel thomas \
        george \
        charlie william andrew robert joshua matthew michelle jennifer nicole hannah freedom whatever trustno \
        trustnoone \
        computer internet network wireless windows microsoft google facebook instagram twitter whatsapp youtube yahoo \
        gmail \
        samsung nokia iphone android apple cisco oracle mysql postgres database linux ubuntu debian swift java python \
        january february march april may june july august september october november december monday tuesday wednesday \
        thursday friday saturday sunday summer winter spring autumn flower cookie chocolate banana orange cheese \
        pepper \
        killer hunter ranger soldier matrix mustang ferrari porsche mercedes toyota honda yamaha suzuki corvette \
        harley \
        money million dollar lucky happy family friend friends forever together jesus christ allah god blessed heaven \
        nothing something anything everything mypassword yourpassword thepassword newpassword oldpassword nopassword
        """

    private static let indonesian: String = """
         sandi katasandi kata rahasia sangatrahasia katakunci kunci masuk pengguna tamu coba cobacoba percobaan \
         ujicoba \
        contoh lupa lupasandi ganti gantisandi sandibaru baru bebas terserah apasaja sayang sayangku cinta cintaku \
        kasih \
        kekasih kangen rindu bunga mawar melati bintang bulan matahari langit pelangi kucing anjing kelinci harimau \
        singa \
        garuda elang macan naga bismillah alhamdulillah assalamualaikum subhanallah insyaallah muhammad ibrahim islam \
        kristen hindu buddha tuhan tuhanyesus yesus puji berkah berkat amin doa indonesia indonesiaku merdeka \
        indonesiaraya pancasila merahputih nusantara bhinneka tunggalika negara bangsa rakyat republik nkri jayalah \
        jaya \
        hebat maju majubersama sukses selalu semangat bahagia sejahtera sehat kuat pintar cantik ganteng manis keren \
        mantap bagus baik satu dua tiga empat lima enam tujuh delapan sembilan sepuluh satudua januari februari maret \
        april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu \
        ahad \
        ibu bapak ayah mama papa mamah anak anakku istri suami keluarga kakak adik nenek kakek kawan teman sahabat \
        kita \
        bersama putra putri putu made wayan nyoman ketut gede komang kadek agus budi bambang dewi sari wati ayu eka \
        dwi \
        tri catur slamet joko siti nur ahmad rizki rizky putra pratama wijaya saputra setiawan hidayat santoso susanto \
        makan minum nasi nasigoreng bakso soto rendang sate kopi teh roti mangga pisang durian persib persija arema \
        bonek viking bola sepakbola timnas dangdut gitar musik lagu sekolah guru murid siswa kuliah kampus mobil motor
        """

    private static let office: String = """
         janji perjanjian kinerja perjanjiankinerja sakip lakip lkjip evaluasi laporan rencana rencanaaksi sasaran \
        indikator target capaian realisasi anggaran apbd apbn renstra renja rpjmd bupati wakilbupati walikota gubernur \
        camat lurah kades kepala kepaladinas kadis sekda sekretaris sekretariat sekdis kabag kabid kasi kasubag \
        kasubbag \
        bendahara staf staff pegawai pejabat asn pns pppk honorer operator pengelola perencana inspektorat inspektur \
        auditor bappeda bapenda bkd bkpsdm bpkad dinas badan bagian bidang seksi kantor pemda pemkab pemkot pemerintah \
        pemerintahan kabupaten kota kecamatan kelurahan desa kampung nagari pemberdayaan masyarakat pendidikan \
        kesehatan puskesmas rsud sosial pertanian perikanan perhubungan pariwisata kominfo diskominfo dukcapil disdik \
        dinkes dinsos dpmd dpmptsp pupr satpol satpolpp organisasi ortal hukum umum keuangan program perencanaan \
        pelayanan pelayananprima layanan publik melayani abdi abdinegara korpri panrb menpan kemendagri birokrasi \
        reformasi zonaintegritas wbk wbbm aplikasi sistem jaringan komputer laptop printer email
        """

    private static let places: String = """
         tabanan buleleng singaraja bali denpasar badung gianyar bangli klungkung karangasem jembrana waykanan \
        blambanganumpu lampung bandarlampung jakarta bandung surabaya semarang yogyakarta jogja jogjakarta medan \
        palembang makassar padang pekanbaru pontianak banjarmasin samarinda balikpapan manado ambon jayapura kupang \
        mataram lombok bogor depok tangerang bekasi malang solo surakarta cirebon aceh riau jambi bengkulu banten jawa \
        jawabarat jawatengah jawatimur sumatera kalimantan sulawesi papua maluku nusatenggara
        """
}
