import type { TopicCues } from '../../topics.ts';

export const topics: TopicCues = {
  endings: [
    ['nya', ''],
    ['lah', ''],
    ['pun', ''],
  ],
  acts: `
    kerja sama | kerjasama | bekerja sama | bekerjasama | kolaborasi | berkolaborasi | kemitraan |
    bermitra | sinergi | menjajaki | jajaki | penjajakan | sepakat | menyepakati | disepakati |
    kesepakatan | perjanjian | nota kesepahaman | menandatangani | ditandatangani | penandatanganan |
    meneken | MoU | membahas | bahas | dibahas | pembahasan | pertemuan | bertemu | mengunjungi |
    kunjungan | meninjau | memperkuat | perkuat | penguatan | memperluas | meningkatkan | peningkatan |
    mengembangkan | pengembangan | mendukung | dukungan | mendorong | berkomitmen | komitmen |
    berencana | rencana | akan | menawarkan | menyumbang* | bantuan | memberikan | mengirim* |
    menyerahkan | meluncurkan | meresmikan | membangun | pembangunan | mencakup | meliputi | berharap |
    mengajak | meminta | menyetujui | persetujuan | melarang | mencabut | menghentikan | menyelidiki |
    penyelidikan | menarik | memasok | berinvestasi | bertukar | pertukaran | menolak | tolak |
    perundingan | berunding | melatih | bergabung | menggandeng | mengundang | menerima | bersepakat |
    menyediakan | membuka | menyiapkan | mengancam | menuduh | mengecam`,
  background: `
        menurut data | berdasarkan data | data menunjukkan | tercatat | sebagai informasi |
        sekadar informasi | sebelumnya diberitakan | baca juga | total kasus | kasus terkonfirmasi |
        protokol kesehatan | sejak pandemi | di tengah pandemi | selama pandemi | akibat pandemi |
        pascapandemi | pasca pandemi | dulu | dahulu | pernah dipakai | efek samping | dapat menyebabkan |
        bisa menyebabkan | digunakan untuk mengobati`,
  health: `
        kesehatan | medis | kedokteran | farmasi* | obat | vaksin* | penyakit | pasien | rumah sakit |
        klinis | klinik | dokter | perawat | virus | wabah | pandemi | epidemi | menkes | wamenkes |
        kemenkes | BPOM | WHO | puskesmas | diagnos* | terapi* | gizi | stunting | kanker | tuberkulosis |
        TBC | malaria | HIV | diabetes | jamu | herbal | akupunktur | alkes | pengobatan | imun* |
        bioteknologi | biofarmasi | biomedis | genom* | telemedisin | narkotika | keperawatan |
        epidemiolog* | covid* | gangguan jiwa | keracunan | sirop | sirup | antibiotik | zoonosis |
        surveilans | pestisida | keamanan pangan | keamanan makanan | insulin | katarak | sakit |
        karantina | cemaran | tercemar | kontaminasi | terkontaminasi | radioaktif | cesium* | sertifikat kesehatan |
        salmonela | pengawas obat | bank darah | donor darah | transfusi | palang merah | botulisme | peringatan impor | sertifikat bebas`,
  topics: {
    'ai-digital-health': {
      strong: `
        transformasi digital | SATUSEHAT | teknologi digital kesehatan | rumah sakit pintar |
        interoperabilitas data | platform digital | konsultasi daring | rekam medis | resep elektronik |
        sistem informasi kesehatan | sistem informasi rumah sakit | data medis`,
      weak: `
        digital | digitalisasi | aplikasi | sistem informasi | algoritma | teledokter | data pasien |
        robot* | daring`,
      veto: `uang digital | mata uang digital | media digital | televisi digital`,
    },
    'traditional-medicine': {
      strong: `kedokteran tradisional | herbal | tanaman obat | pengobatan alternatif`,
      weak: `ramuan | rempah | tradisional | biofarmaka | empon-empon | pijat`,
      veto: `
        pasar tradisional | rumah tradisional | tarian tradisional | pakaian tradisional |
        makanan tradisional`,
    },
    'drug-regulation': {
      strong: `
        pengawasan obat | regulasi obat | regulator obat | otoritas obat | registrasi obat |
        persetujuan edar | obat palsu | obat ilegal | penarikan obat | menarik obat | keamanan obat |
        mutu obat | WHO Listed Authority | regulator vaksin | regulatori | praktik regulasi |
        kolaborasi regulasi | riset regulasi | standar obat | peredaran obat | obat tercemar |
        cemaran etilen glikol | persetujuan uji klinis | persetujuan uji klinik | izin uji klinis |
        izin uji klinik | ditarik dari peredaran | evaluasi obat | badan pengawas obat dan makanan |
        pengawasan produk | kantongi izin | mengantongi izin | mengantongi persetujuan | lampu hijau |
        persetujuan BPOM | izin BPOM | disetujui BPOM | pengakuan hasil inspeksi | saling pengakuan |
        saling mengakui | inspeksi pabrik obat | pendaftaran obat | pengawasan vaksin | keamanan vaksin |
        registrasi produk`,
      weak: `
        regulator | regulasi | izin | perizinan | pengawasan | persetujuan | sertifikasi | inspeksi |
        standar | standardisasi | standarisasi | halal | tercemar | etilen glikol | dietilen glikol |
        dicabut | peredaran | kantongi | mengantongi`,
      veto: `izin tinggal | izin mengemudi | pengawasan pemilu | izin keluarga`,
    },
    pharmaceuticals: {
      strong: `
        farmasi | produsen obat | bahan baku obat | obat generik | produksi obat | memproduksi obat |
        pabrik obat | obat inovatif | obat esensial | pasokan obat | memasok obat | akses obat |
        ketersediaan obat | kemandirian obat | produk darah | pengadaan obat | harga obat | obat baru |
        sirop obat | sirup obat | obat batuk | obat kanker | obat sirup | obat sirop | produk biologi |
        biofarmasi | obat impor | obat antivirus | kelangkaan obat | obat paten | perusahaan obat |
        industri obat | bahan aktif obat`,
      weak: `
        obat | apotek | apoteker | kapsul | tablet | paten | generik | insulin | sirop | sirup | terapi`,
      veto: `
        obat nyamuk | obat tradisional | obat terlarang | obat-obatan terlarang | obat herbal |
        pengawasan obat | badan pengawas obat | tanaman obat | obat bahan alam | obat dan makanan |
        obat keras`,
    },
    vaccines: {
      strong: `vaksin | divaksin | booster`,
      weak: `
        dosis | suntikan | penyuntikan | antibodi | kekebalan | disuntik | adenovirus | COVAX | GAVI`,
      veto: `vaksin Covid-19 lengkap | sudah divaksin lengkap | sertifikat vaksin`,
    },
    'clinical-research': {
      strong: `
        riset klinis | penelitian klinis | riset bersama | penelitian bersama | riset kesehatan |
        penelitian medis | studi kolaboratif | riset biomedis | studi klinis | uji coba vaksin |
        uji vaksin | fase 3 | fase III | fase 1 | fase I | fase 2 | fase II | relawan uji |
        uji coba klinis | pusat riset | kolaborasi riset | kerja sama riset | riset dan inovasi kesehatan |
        infrastruktur riset | pusat penelitian | laboratorium bersama | penelitian dan pengembangan |
        riset dan pengembangan | penelitian kesehatan | studi bersama | penelitian kolaboratif |
        proyek riset | riset kolaboratif | pertukaran peneliti`,
      weak: `
        riset | penelitian | peneliti | studi | ilmuwan | relawan | jurnal | uji coba | diuji | akademisi |
        inovasi`,
      veto: `lembaga penelitian pemilu | riset pasar | biaya studi | program studi`,
    },
    'genomics-biotech': {
      strong: `genomik | bioteknologi | biobank | data genetik | bank genom`,
      weak: `genom | genetik | DNA | biologi molekuler | rekayasa genetika | mRNA`,
      veto: `
        tanaman rekayasa genetika | benih rekayasa genetika | perusahaan bioteknologi |
        perusahaan bioteknologi China`,
    },
    'devices-diagnostics': {
      strong: `
        alat kesehatan | alkes | diagnostik | peralatan medis | peralatan kesehatan | alat medis |
        alat tes | alat bantu pernapasan | perangkat medis | rontgen | kantong darah | reagen |
        alat deteksi | prostesis | implan | radiologi | inkubator | kursi roda | jarum suntik | alat uji |
        laboratorium rujukan`,
      weak: `
        deteksi dini | skrining | pemeriksaan laboratorium | masker | peralatan | tes cepat | tes PCR |
        spesimen | diagnosis | USG | alat`,
      veto: `alat berat | alat bukti | alat musik | alat tulis`,
    },
    'infectious-disease': {
      strong: `
        wabah | pengendalian penyakit | kejadian luar biasa | infeksi | penularan | penanganan Covid-19 |
        kasus positif`,
      weak: `
        virus | bakteri | menular | epidemi | terinfeksi | kasus baru | nyamuk | TB | Covid-19 | KLB |
        kasus terkonfirmasi`,
      veto: `virus komputer | penyakit tidak menular | penyakit menular pada hewan`,
    },
    'noncommunicable-disease': {
      strong: `onkologi | layanan jantung | minuman berpemanis | perokok | cuci darah`,
      weak: `
        jantung | kardiovaskular | tumor | gula darah | tekanan darah | rokok | merokok |
        penyakit degeneratif | kemoterapi | radioterapi | bedah saraf | ginjal | uronefrologi | KJSU`,
      veto: `jantung kota | cedera ginjal | gagal ginjal akut`,
    },
    'mental-health': {
      strong: `
        kesehatan jiwa | kesehatan mental | RS Jiwa | RSJ | bunuh diri | psikiatri | psikiater |
        trauma healing | psikososial | psikolog klinis | dukungan psikologis | pemulihan trauma |
        sakit jiwa`,
      weak: `psikolog | psikologis | stres | konseling | trauma | kecemasan | psikologi`,
      veto: `depresi tropis | uji kelayakan psikolog | bom bunuh diri | korban jiwa | stress test`,
    },
    'health-services': {
      strong: `
        layanan kesehatan | pelayanan kesehatan | layanan rujukan | pelayanan rumah sakit |
        pembangunan rumah sakit | membangun rumah sakit | fasilitas kesehatan | puskesmas |
        transformasi kesehatan | transformasi layanan | layanan medis | pelayanan medis |
        sistem kesehatan | kerja sama rumah sakit | manajemen rumah sakit | rumah sakit internasional |
        pengobatan gratis | operasi gratis | pemeriksaan kesehatan gratis | cek kesehatan gratis |
        transplantasi | bank darah | jejaring rumah sakit | antar rumah sakit | rumah sakit rujukan |
        perawatan kesehatan | pusat layanan | kapal rumah sakit | rumah sakit terapung | operasi katarak |
        klinik bergerak | gedung rumah sakit | ruang operasi baru | tempat tidur rumah sakit |
        rumah sakit baru | unit gawat darurat | layanan darurat | pusat kanker | pusat jantung |
        rumah sakit kanker | rumah sakit jantung | mengelola rumah sakit | pengelolaan rumah sakit |
        membuka klinik`,
      weak: `
        rumah sakit | klinik | pasien | perawatan | rawat inap | bedah | operasi | gawat darurat | RSUD |
        RSUP | pengobatan | posyandu | telemedisin | pusat medis | kerja sama kesehatan |
        kerja sama di bidang kesehatan | kerja sama bidang kesehatan | poliklinik | ruang rawat`,
      veto: `
        operasi pasar | operasi militer | operasi polisi | biaya operasi | operasi tangkap tangan |
        korban dibawa ke rumah sakit | dilarikan ke rumah sakit | dirawat di rumah sakit |
        pengobatan tradisional`,
    },
    'health-workforce': {
      strong: `
        tenaga kesehatan | tenaga medis | pelatihan dokter | pendidikan kedokteran | dokter spesialis |
        pendidikan dokter | perawat | SDM kesehatan | sumber daya manusia kesehatan | pertukaran dokter |
        fellowship | beasiswa kedokteran | kekurangan dokter | pendidikan spesialis | pertukaran tenaga |
        mengirim dokter | bidan | sekolah kedokteran | fakultas kedokteran | pertukaran keahlian |
        pengembangan talenta | peningkatan kapasitas dokter | nakes | relawan medis | dokter asing |
        dokter muda | residen | dosen kedokteran | mahasiswa kedokteran | pelatihan tenaga | dokter bedah |
        tim dokter | dokter relawan | pakar kesehatan | ahli kesehatan | tim ahli`,
      weak: `
        dokter | pelatihan | melatih | peningkatan kapasitas | magang | pertukaran pelajar | beasiswa |
        ilmuwan muda | talenta | dilatih | kompetensi | keahlian | apoteker`,
      veto: `dokter hewan | menurut dokter`,
    },
    'technology-transfer': {
      strong: `
        transfer pengetahuan | alih pengetahuan | produksi lokal | produksi dalam negeri |
        produksi bersama | lisensi produksi | TKDN | fasilitas produksi | membangun pabrik |
        pembangunan pabrik | manufaktur lokal | diproduksi di Indonesia | memproduksi di dalam negeri |
        pengisian dan pengemasan | hak produksi | hak memproduksi | lisensi untuk memproduksi |
        mengalihkan teknologi | mengisi dan mengemas | pengemasan vaksin | vaksin setengah jadi |
        lisensi pembuatan | dibuat di dalam negeri | pabrik vaksin | lini produksi | diproduksi bersama |
        produksi sendiri | memproduksi sendiri | memproduksi vaksin | produksi vaksin`,
      weak: `
        pabrik | lisensi | memproduksi | produksi | dalam negeri | manufaktur | kemandirian |
        adopsi teknologi | lokalisasi`,
      veto: `transfer uang`,
    },
    'trade-investment': {
      strong: `
        investasi | berinvestasi | investor | penanaman modal | penanam modal | ekspor | impor |
        perdagangan | usaha patungan | joint venture | pameran dagang | nilai kontrak | peluang bisnis |
        forum bisnis | tarif | kontrak pembelian | pengadaan | peluang usaha | akuisisi | bea masuk |
        rantai pasok | perundingan dagang | misi dagang | kesepakatan dagang | delegasi bisnis | royalti |
        nilai transaksi | ke pasar | tender | lelang | menanamkan modal`,
      weak: `
        bisnis | pasar | modal | industri | memasok | pasokan | kontrak | membeli | pembelian | pengusaha |
        penjualan | pengiriman | BKPM | saham | kawasan ekonomi khusus | dagang | harga | niaga | transaksi`,
      veto: `
        kasus impor | pasar gelap | pasar tradisional | perdagangan orang | perdagangan manusia | modal sosial |
        Menteri Perdagangan | Kementerian Perdagangan | Kementerian Investasi | Menteri Investasi`,
    },
    'pandemic-preparedness': {
      strong: `
        kesiapan pandemi | perjanjian pandemi | pandemic agreement | pandemic fund | dana pandemi |
        kedaruratan kesehatan | darurat kesehatan | pandemi berikutnya | pandemi mendatang |
        pencegahan pandemi | traktat pandemi | peraturan kesehatan internasional |
        arsitektur kesehatan global | PHEIC | penanganan pandemi | ancaman pandemi | rencana darurat |
        peringatan dini | tim reaksi cepat | simulasi wabah | simulasi pandemi | pembatasan perjalanan`,
      weak: `pandemi | darurat | wabah | kesiapsiagaan | respons cepat | biosekuriti`,
    },
    'humanitarian-aid': {
      strong: `
        bantuan kemanusiaan | bantuan medis | bantuan kesehatan | hibah | donasi | menyumbangkan |
        menyumbang | sumbangan | bantuan darurat | korban bencana | pengungsi | misi kemanusiaan |
        rumah sakit lapangan | bantuan obat | bantuan vaksin | krisis kemanusiaan | korban perang |
        korban gempa | penyintas | mengirim bantuan | mengirimkan bantuan | bantuan alat kesehatan |
        pesawat bantuan | penerbangan bantuan | ton bantuan | paket bantuan | korban banjir |
        korban konflik | misi medis | bantuan pangan | operasi katarak gratis | korban siklon |
        korban topan | perlengkapan medis | pasokan medis | logistik medis | bantuan logistik`,
      weak: `
        bantuan | kemanusiaan | bencana | gempa | banjir | konflik | relawan | Gaza | Palestina |
        Palang Merah | Bulan Sabit Merah | evakuasi | logistik | cuma-cuma | menyerahkan | diserahkan |
        pesawat kargo | korban luka | gencatan senjata`,
      veto: `bantuan hukum | bantuan sosial | bantuan tunai`,
    },
    'food-safety-nutrition': {
      strong: `
        keamanan pangan | keamanan makanan | gizi | ketahanan pangan | pangan bergizi | pengawasan pangan |
        produk pangan | pangan olahan | fortifikasi | kelaparan | residu pestisida | pengawasan makanan |
        makanan tercemar | makanan bergizi | residu obat | mutu pangan | keamanan produk perikanan | ekspor pangan |
        impor pangan | keamanan hasil laut | susu formula`,
      weak: `
        makanan | pangan | nutrisi | bergizi | susu | suplemen | vitamin | udang | daging | hasil laut |
        residu | ikan | sarang walet | sarang burung walet | unggas | telur | perikanan | cemaran |
        karantina | salmonela | cesium*`,
      veto: `
        badan pengawas obat dan makanan | pengawas obat dan makanan | pengawasan obat dan makanan |
        obat dan makanan | rumah makan`,
    },
    'maternal-child-health': {
      strong: `
        ibu hamil | kematian ibu | kematian bayi | kematian anak | kesehatan anak | kesehatan reproduksi |
        bayi baru lahir | balita | stunting | ibu dan anak | ibu dan bayi | persalinan |
        kesehatan perempuan | imunisasi anak | neonatal | anak meninggal | kandungan ibu |
        rumah sakit anak | ibu melahirkan | anak penderita | susu formula | formula bayi`,
      weak: `bayi | anak | ibu | kehamilan | melahirkan | UNICEF | bidan | hamil`,
      veto: `anak perusahaan | anak usaha | ibu kota | ibukota | anak buah | anak muda | ibu negara`,
    },
    'one-health-amr': {
      strong: `
        zoonotik | kesehatan hewan | penyakit hewan | flu burung | kebal antibiotik | satu kesehatan |
        residu antibiotik | bakteri kebal | penggunaan antibiotik | kebal obat | bakteri resistan |
        pemakaian antibiotik | kuman kebal | kesehatan ternak | penyakit ternak`,
      weak: `hewan | ternak | satwa liar | antibiotik | unggas | peternakan`,
    },
    'health-financing': {
      strong: `
        jaminan kesehatan | asuransi kesehatan | anggaran kesehatan | BPJS Kesehatan | JKN |
        pendanaan kesehatan | pinjaman Bank Dunia | Global Fund | dana kesehatan |
        investasi kesehatan masyarakat | dana global | jaminan sosial | pinjaman kesehatan |
        sistem jaminan | biaya kesehatan | pembiayaan | pinjaman lunak | dana hibah kesehatan |
        cukai rokok | pinjaman luar negeri | pembayaran klaim | beban BPJS | menghentikan pendanaan |
        penghentian pendanaan | pemotongan dana | penghentian bantuan | pemangkasan bantuan |
        membiayai program`,
      weak: `
        pendanaan | dana | anggaran | pinjaman | iuran | juta dolar | miliar dolar | hibah | biaya |
        triliun | Bank Dunia | premi`,
      veto: `dana desa | biaya haji`,
    },
    'global-governance': {
      strong: `
        Majelis Kesehatan Dunia | World Health Assembly | keanggotaan WHO | keluar dari WHO |
        diplomasi kesehatan | tata kelola kesehatan | reformasi WHO | pertemuan menteri kesehatan |
        kesehatan G20 | resolusi WHO | traktat pandemi | pendanaan WHO | arsitektur kesehatan global |
        direktur regional WHO | mundur dari WHO | menarik diri dari WHO | kesehatan ASEAN |
        kesehatan BRICS | negara anggota WHO | perundingan WHO | Sidang Umum PBB | Dewan Eksekutif |
        deklarasi politik | reformasi kesehatan global`,
      weak: `
        WHO | G20 | PBB | multilateral | negara anggota | KTT | sidang | BRICS | resolusi | OKI | APEC |
        Tedros | kesehatan global`,
    },
    'drug-control': {
      strong: `
        narkotika | narkoba | prekursor | psikotropika | obat-obatan terlarang | zat terlarang | opioid |
        kokain | heroin | sabu | ekstasi | narkotik`,
      weak: `BNN | ganja | penyelundupan | UNODC | kecanduan | kartel`,
    },
    'medical-travel': {
      strong: `
        wisata medis | wisata kesehatan | pariwisata medis | pariwisata kesehatan | turis medis |
        berobat ke luar negeri | berobat ke Malaysia | berobat ke Singapura | berobat ke Penang |
        pasien asing | pasien internasional | pasien mancanegara | wisatawan medis | pasien luar negeri |
        berobat ke China | visa medis | kesehatan haji | pasien Indonesia berobat |
        pasien dari luar negeri | rumah sakit luar negeri | pengobatan ke luar negeri | pelancong medis |
        berobat ke negara | berobat ke negeri | devisa kesehatan`,
      weak: `berobat | wisatawan | luar negeri | jemaah haji | visa | kawasan ekonomi khusus | Penang`,
    },
  },
};
