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
    epidemiolog* | covid* | gangguan jiwa | keracunan | sirop | sirup | antibiotik | zoonosis | surveilans`,
  topics: {
    'ai-digital-health': {
      strong: `
        kecerdasan buatan | kecerdasan artifisial | kesehatan digital | digitalisasi kesehatan |
        transformasi digital | rekam medis elektronik | telemedisin | telemedicine | telekesehatan | AI |
        SATUSEHAT | teknologi digital kesehatan | rumah sakit pintar | interoperabilitas data`,
      weak: `
        digital | digitalisasi | aplikasi | data kesehatan | sistem informasi | mahadata | big data |
        algoritma | teledokter | data pasien | robot* | daring`,
      veto: `uang digital | mata uang digital | media digital | televisi digital`,
    },
    'traditional-medicine': {
      strong: `
        pengobatan tradisional | obat tradisional | kedokteran tradisional | jamu | herbal | akupunktur |
        akupuntur | pengobatan integratif | obat bahan alam | fitofarmaka | tanaman obat |
        pengobatan alternatif | kesehatan tradisional | ayurveda`,
      weak: `ramuan | rempah | tradisional | biofarmaka | empon-empon | pijat`,
      veto: `
        pasar tradisional | rumah tradisional | tarian tradisional | pakaian tradisional |
        makanan tradisional`,
    },
    'drug-regulation': {
      strong: `
        pengawasan obat | regulasi obat | regulator obat | otoritas obat | izin edar |
        izin penggunaan darurat | registrasi obat | persetujuan edar | cara pembuatan obat yang baik |
        CPOB | farmakovigilans | obat palsu | obat ilegal | penarikan obat | menarik obat |
        keamanan obat | mutu obat | WHO Listed Authority | regulator vaksin | regulatori |
        harmonisasi regulasi | praktik regulasi | kolaborasi regulasi | riset regulasi | standar obat |
        peredaran obat | obat tercemar | cemaran etilen glikol | persetujuan uji klinis |
        persetujuan uji klinik | izin uji klinis | izin uji klinik | ditarik dari peredaran |
        evaluasi obat | badan pengawas obat dan makanan | prakualifikasi | pengawasan produk |
        kantongi izin | mengantongi izin | mengantongi persetujuan | lampu hijau | persetujuan BPOM |
        izin BPOM | disetujui BPOM`,
      weak: `
        regulator | regulasi | izin | perizinan | pengawasan | persetujuan | BPOM | sertifikasi |
        inspeksi | standar | standardisasi | standarisasi | halal | tercemar | etilen glikol |
        dietilen glikol | dicabut | peredaran | kantongi | mengantongi`,
      veto: `izin tinggal | izin mengemudi | pengawasan pemilu | izin keluarga`,
    },
    pharmaceuticals: {
      strong: `
        farmasi | produsen obat | bahan baku obat | obat generik | produksi obat | memproduksi obat |
        pabrik obat | obat inovatif | obat esensial | pasokan obat | memasok obat | akses obat |
        ketersediaan obat | kemandirian obat | biosimilar | produk darah | fraksinasi plasma |
        fraksionasi plasma | pengadaan obat | harga obat | obat baru | sirop obat | sirup obat |
        obat batuk | obat kanker | obat sirup | obat sirop | produk biologi | biofarmasi | obat impor |
        obat antivirus | kelangkaan obat`,
      weak: `
        obat | apotek | apoteker | kapsul | tablet | paten | generik | insulin | sirop | sirup | terapi`,
      veto: `
        obat nyamuk | obat tradisional | obat terlarang | obat-obatan terlarang | obat herbal |
        pengawasan obat | badan pengawas obat | tanaman obat | obat bahan alam | obat dan makanan |
        obat keras`,
    },
    vaccines: {
      strong: `vaksin | vaksinasi | imunisasi | divaksin | booster`,
      weak: `
        dosis | suntikan | penyuntikan | antibodi | kekebalan | disuntik | mRNA | adenovirus | COVAX | GAVI`,
      veto: `vaksin Covid-19 lengkap | sudah divaksin lengkap | sertifikat vaksin`,
    },
    'clinical-research': {
      strong: `
        uji klinis | uji klinik | riset klinis | penelitian klinis | riset bersama | penelitian bersama |
        riset kesehatan | penelitian medis | studi kolaboratif | riset biomedis | studi klinis |
        uji coba vaksin | uji vaksin | fase 3 | fase III | fase 1 | fase I | fase 2 | fase II |
        relawan uji | uji coba klinis | pusat riset | kolaborasi riset | kerja sama riset |
        riset dan inovasi kesehatan | infrastruktur riset | pusat penelitian | laboratorium bersama |
        penelitian dan pengembangan | riset dan pengembangan | penelitian kesehatan`,
      weak: `
        riset | penelitian | peneliti | studi | ilmuwan | relawan | jurnal | uji coba | diuji | akademisi |
        inovasi`,
      veto: `lembaga penelitian pemilu | riset pasar | biaya studi | program studi`,
    },
    'genomics-biotech': {
      strong: `
        genomik | genomika | pengurutan genom | sekuensing genom | bioteknologi | terapi gen |
        terapi sel | sel punca | pengobatan presisi | kedokteran presisi | biobank | penyuntingan gen |
        kedokteran regeneratif | data genetik | bank genom | teknologi mRNA | terapi regeneratif`,
      weak: `
        genom | genetik | DNA | biologi molekuler | rekayasa genetika | biomedis | mRNA |
        antibodi monoklonal`,
      veto: `
        tanaman rekayasa genetika | benih rekayasa genetika | perusahaan bioteknologi |
        perusahaan bioteknologi China`,
    },
    'devices-diagnostics': {
      strong: `
        alat kesehatan | alkes | diagnostik | peralatan medis | peralatan kesehatan | alat medis |
        alat tes | Tes Cepat Molekuler | alat bantu pernapasan | alat pelindung diri | perangkat medis |
        mesin hemodialisis | ventilator | CT scan | MRI | rontgen | kantong darah | reagen |
        robot bedah | pencitraan medis | alat deteksi | masker medis | prostesis | implan`,
      weak: `
        deteksi dini | skrining | pemeriksaan laboratorium | masker | peralatan | tes cepat | tes PCR |
        spesimen | diagnosis | USG | alat`,
      veto: `alat berat | alat bukti | alat musik | alat tulis`,
    },
    'infectious-disease': {
      strong: `
        penyakit menular | wabah | tuberkulosis | TBC | malaria | HIV | demam berdarah |
        pengendalian penyakit | kejadian luar biasa | penyakit tropis | infeksi | penularan |
        penanganan Covid-19 | kasus positif`,
      weak: `
        virus | bakteri | menular | epidemi | terinfeksi | kasus baru | nyamuk | karantina | TB |
        Covid-19 | surveilans | KLB | kasus terkonfirmasi`,
      veto: `virus komputer | penyakit tidak menular | penyakit menular pada hewan`,
    },
    'noncommunicable-disease': {
      strong: `
        penyakit tidak menular | penyakit kronis | penyakit jantung | kanker | diabetes | stroke |
        hipertensi | penyakit ginjal | gagal ginjal | penyakit kardiovaskular | penyakit neurologis |
        penyakit neurodegeneratif | onkologi | obesitas | penyakit katastropik | pengendalian tembakau |
        penyakit langka | layanan jantung | rumah sakit jantung`,
      weak: `
        jantung | kardiovaskular | tumor | gula darah | tekanan darah | rokok | merokok |
        penyakit degeneratif | kemoterapi | radioterapi | bedah saraf | ginjal | uronefrologi | KJSU`,
      veto: `jantung kota | cedera ginjal | gagal ginjal akut`,
    },
    'mental-health': {
      strong: `
        kesehatan jiwa | kesehatan mental | gangguan jiwa | gangguan mental | rumah sakit jiwa |
        RS Jiwa | RSJ | depresi | bunuh diri | psikiatri | psikiater | trauma healing |
        gangguan kecemasan | psikososial`,
      weak: `psikolog | psikologis | stres | konseling | trauma | kecemasan | psikologi`,
      veto: `depresi tropis | uji kelayakan psikolog | bom bunuh diri | korban jiwa | stress test`,
    },
    'health-services': {
      strong: `
        layanan kesehatan | pelayanan kesehatan | layanan rujukan | pelayanan rumah sakit |
        pembangunan rumah sakit | membangun rumah sakit | fasilitas kesehatan | puskesmas |
        transformasi kesehatan | transformasi layanan | layanan medis | pelayanan medis |
        sistem kesehatan | kerja sama rumah sakit | manajemen rumah sakit | rumah sakit internasional |
        layanan primer | pengobatan gratis | operasi gratis | pemeriksaan kesehatan gratis |
        cek kesehatan gratis | transplantasi | jejaring rumah sakit | antar rumah sakit |
        rumah sakit rujukan | perawatan kesehatan | pusat layanan | kapal rumah sakit |
        rumah sakit terapung`,
      weak: `
        rumah sakit | klinik | pasien | perawatan | rawat inap | bedah | operasi | gawat darurat | RSUD |
        RSUP | RSCM | pengobatan | hemodialisis | posyandu | telemedisin | pusat medis |
        kerja sama kesehatan | kerja sama di bidang kesehatan | kerja sama bidang kesehatan |
        ruang operasi | poliklinik | ruang rawat`,
      veto: `
        operasi pasar | operasi militer | operasi polisi | biaya operasi | operasi tangkap tangan |
        korban dibawa ke rumah sakit | dilarikan ke rumah sakit | dirawat di rumah sakit |
        pengobatan tradisional`,
    },
    'health-workforce': {
      strong: `
        tenaga kesehatan | tenaga medis | pelatihan dokter | pendidikan kedokteran | dokter spesialis |
        pendidikan dokter | perawat | SDM kesehatan | sumber daya manusia kesehatan | tim medis |
        pertukaran dokter | fellowship | beasiswa kedokteran | kekurangan dokter | pendidikan spesialis |
        pertukaran tenaga | mengirim dokter | bidan | sekolah kedokteran | fakultas kedokteran |
        pertukaran keahlian | pengembangan talenta | peningkatan kapasitas dokter | nakes |
        relawan medis | dokter asing`,
      weak: `
        dokter | pelatihan | melatih | peningkatan kapasitas | magang | pertukaran pelajar | beasiswa |
        ilmuwan muda | mahasiswa kedokteran | talenta | dilatih | kompetensi | keahlian | apoteker`,
      veto: `dokter hewan | menurut dokter`,
    },
    'technology-transfer': {
      strong: `
        alih teknologi | transfer teknologi | transfer pengetahuan | alih pengetahuan | produksi lokal |
        produksi dalam negeri | produksi bersama | lisensi produksi | TKDN | fasilitas produksi |
        membangun pabrik | pembangunan pabrik | manufaktur lokal | diproduksi di Indonesia |
        memproduksi di dalam negeri | pengisian dan pengemasan | hak produksi | hak memproduksi |
        lisensi untuk memproduksi | mengalihkan teknologi | mengisi dan mengemas | pengemasan vaksin |
        vaksin setengah jadi | lisensi pembuatan`,
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
        rantai pasok`,
      weak: `
        bisnis | pasar | mitra dagang | modal | industri | memasok | pasokan | kontrak | membeli |
        pembelian | pengusaha | penjualan | pengiriman | BKPM | saham | kawasan ekonomi khusus`,
      veto: `pasar gelap | pasar tradisional | perdagangan orang | perdagangan manusia | modal sosial`,
    },
    'pandemic-preparedness': {
      strong: `
        kesiapsiagaan pandemi | kesiapan pandemi | perjanjian pandemi | pandemic agreement |
        pandemic fund | dana pandemi | ketahanan kesehatan | kedaruratan kesehatan | darurat kesehatan |
        keamanan kesehatan | pandemi berikutnya | pandemi mendatang | pencegahan pandemi |
        sistem peringatan dini | traktat pandemi | peraturan kesehatan internasional |
        arsitektur kesehatan global | penyakit X | PHEIC | penanganan pandemi | ancaman pandemi`,
      weak: `pandemi | surveilans | darurat | wabah | kesiapsiagaan | karantina | respons cepat | biosekuriti`,
    },
    'humanitarian-aid': {
      strong: `
        bantuan kemanusiaan | bantuan medis | bantuan kesehatan | hibah | donasi | menyumbangkan |
        menyumbang | sumbangan | bantuan darurat | korban bencana | pengungsi | misi kemanusiaan |
        rumah sakit lapangan | bantuan obat | bantuan vaksin | krisis kemanusiaan | korban perang |
        korban gempa | penyintas | mengirim bantuan | mengirimkan bantuan | bantuan alat kesehatan |
        pesawat bantuan | penerbangan bantuan | ton bantuan | paket bantuan`,
      weak: `
        bantuan | kemanusiaan | bencana | gempa | banjir | konflik | relawan | Gaza | Palestina |
        Palang Merah | Bulan Sabit Merah | evakuasi | logistik | cuma-cuma | menyerahkan | diserahkan |
        pesawat kargo | korban luka | gencatan senjata`,
      veto: `bantuan hukum | bantuan sosial | bantuan tunai`,
    },
    'food-safety-nutrition': {
      strong: `
        keamanan pangan | keamanan makanan | gizi | stunting | malnutrisi | makan bergizi gratis |
        ketahanan pangan | pangan bergizi | keracunan makanan | keracunan pangan | pengawasan pangan |
        produk pangan | pangan olahan | susu formula | fortifikasi | kelaparan | residu pestisida |
        pengawasan makanan`,
      weak: `makanan | pangan | nutrisi | bergizi | susu | suplemen | vitamin`,
      veto: `
        badan pengawas obat dan makanan | pengawas obat dan makanan | pengawasan obat dan makanan |
        obat dan makanan | rumah makan`,
    },
    'maternal-child-health': {
      strong: `
        kesehatan ibu | ibu hamil | kematian ibu | kematian bayi | kematian anak | kesehatan anak |
        kesehatan reproduksi | bayi baru lahir | balita | stunting | menyusui | keluarga berencana |
        ibu dan anak | ibu dan bayi | persalinan | kesehatan perempuan | imunisasi anak | neonatal |
        anak meninggal | kandungan ibu`,
      weak: `bayi | anak | ibu | kehamilan | melahirkan | UNICEF | bidan | hamil`,
      veto: `anak perusahaan | anak usaha | ibu kota | ibukota | anak buah | anak muda | ibu negara`,
    },
    'one-health-amr': {
      strong: `
        One Health | resistansi antimikroba | resistensi antimikroba | resistensi antibiotik |
        resistansi antibiotik | zoonosis | zoonotik | kesehatan hewan | penyakit hewan | flu burung |
        penyakit mulut dan kuku | kebal antibiotik | satu kesehatan | AMR | residu antibiotik |
        bakteri kebal | penggunaan antibiotik | kebal obat`,
      weak: `hewan | ternak | satwa liar | antibiotik | unggas | rabies | peternakan | kuman kebal`,
    },
    'health-financing': {
      strong: `
        jaminan kesehatan | asuransi kesehatan | anggaran kesehatan | BPJS Kesehatan | JKN |
        cakupan kesehatan semesta | pendanaan kesehatan | pinjaman Bank Dunia | Global Fund |
        dana kesehatan | investasi kesehatan masyarakat | dana global | jaminan sosial |
        pinjaman kesehatan | sistem jaminan | biaya kesehatan | pembiayaan`,
      weak: `
        pendanaan | dana | anggaran | pinjaman | iuran | juta dolar | miliar dolar | hibah | biaya |
        triliun | Bank Dunia | premi`,
      veto: `dana desa | biaya haji`,
    },
    'global-governance': {
      strong: `
        Majelis Kesehatan Dunia | World Health Assembly | keanggotaan WHO | keluar dari WHO |
        diplomasi kesehatan | tata kelola kesehatan | reformasi WHO | pertemuan menteri kesehatan |
        kesehatan G20 | resolusi WHO | traktat pandemi | Dewan Eksekutif WHO | pendanaan WHO |
        arsitektur kesehatan global | direktur regional WHO | mundur dari WHO | menarik diri dari WHO |
        kesehatan ASEAN | kesehatan BRICS | negara anggota WHO | perundingan WHO`,
      weak: `
        WHO | G20 | ASEAN | PBB | multilateral | negara anggota | KTT | sidang | BRICS | resolusi | OKI |
        APEC | Tedros | kesehatan global`,
    },
    'drug-control': {
      strong: `
        narkotika | narkoba | prekursor | psikotropika | fentanil | obat-obatan terlarang | zat terlarang |
        opioid | metamfetamin | kokain | heroin | sabu | ekstasi | narkotik`,
      weak: `BNN | ganja | penyelundupan | UNODC | kecanduan | kartel`,
    },
    'medical-travel': {
      strong: `
        wisata medis | wisata kesehatan | pariwisata medis | pariwisata kesehatan | turis medis |
        berobat ke luar negeri | berobat ke Malaysia | berobat ke Singapura | berobat ke Penang |
        pasien asing | pasien internasional | pasien mancanegara | wisatawan medis | pasien luar negeri |
        berobat ke China | visa medis | kesehatan haji | pasien Indonesia berobat`,
      weak: `berobat | wisatawan | luar negeri | jemaah haji | visa | kawasan ekonomi khusus | Penang`,
    },
  },
};
