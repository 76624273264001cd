import type { EntityRules } from '../../entities/types.ts';
import { phrases, wordSet } from '../../entities/words.ts';

/** Indonesian names: heads come first (`Rumah Sakit X`, `vaksin X`), offices before names (`Kepala BPOM X`). */
export const entities: EntityRules = {
  endings: ['nya', 'lah', 'pun'],
  homeCountry: 'ID',
  titles: wordSet(`
    bapak pak ibu bu tuan nyonya sdr sdri dr drg drh prof profesor dokter ir drs dra haji hajah h hj kh kiai kyai ustaz
    ustad ustadz gus habib raden letjen mayjen brigjen jenderal kolonel laksamana marsekal letkol mayor kapten kombes
    irjen komjen brigpol akbp akp kompol iptu ipda aiptu aipda bripka kolonel serda sertu sultan paus pol purn laksda laksdya laksma marsda marsdya mr mrs ms
    miss sister suster sir lord madam pendeta pastor uskup romo dr. prof. suster bidan perawat apoteker aktivis peneliti datuk dato datin encik`),
  degrees: wordSet(
    'se sh si skm sked mkes mph msc mm ma ba bsc phd sp spd spog spa spb spjp spp spkj mars apt dsc mba kes med hum pd sos kom ap',
  ),
  offices: phrases(`
    presiden | wakil presiden | mantan presiden | menteri koordinator | menteri | wakil menteri | pelaksana tugas | plt |
    kepala | wakil kepala | ketua | ketua umum | wakil ketua | wakil ketua umum | ketua dewan | direktur | direktur utama |
    direktur jenderal | dirjen | dirut | wakil direktur | direktur eksekutif | direktur regional | ceo | chief executive officer |
    presiden direktur | coo | cfo | cto | cmo | country manager | chief operating officer | komisaris utama | komisaris | manajer | general manager | sekretaris jenderal | sekjen | sekretaris |
    sekretaris kabinet | juru bicara | jubir | duta besar | dubes | wakil duta besar | konsul jenderal | konjen | utusan khusus |
    perwakilan | kuasa usaha | kuasa usaha ad interim | kuasa usaha sementara | atase | atase perdagangan | atase pendidikan | atase pertahanan | atase ketenagakerjaan | konsul | wakil konsul | kepala desa | dukuh | wali nagari | deputi | asisten deputi | staf khusus | staf ahli | koordinator | inspektur jenderal | rektor |
    wakil rektor | dekan | guru besar | gubernur | wakil gubernur | bupati | wakil bupati | wali kota | walikota |
    wakil wali kota | camat | lurah | kapolsek | wakapolres | wakapolda | kasat | kanit | dandim | danrem | pangdam | kabid | kabag | kasubdit | kabid humas | kapolri | kapolda | kapolres | panglima | komandan | wakil komandan | kepala staf | komisioner | wakil komisioner | kepala misi | perdana menteri | pm | kanselir | raja |
    anggota | senator | pendiri | penasihat | ahli | pakar | epidemiolog | ilmuwan | analis | pengamat | kepala eksekutif | managing director | executive officer | president director | country director | business leader | head of | chief medical officer | vice president |
    kepala kantor | kepala dinas | kepala badan | kepala pusat | kepala biro | kepala bidang | kepala perwakilan |
    ketua satgas | ketua tim | ketua komisi | ketua komite | manajer umum | wapres | ketum | waketum | kadis | kadinkes |
    hakim | jaksa | penyidik | dokter spesialis        `),
  namedOffices: {
    menkes: 'organization:kemenkes',
    wamenkes: 'organization:kemenkes',
    menlu: 'organization:kemlu',
    wamenlu: 'organization:kemlu',
    menteri: '',
    menko: '',
    menkeu: '',
    mendag: '',
    mendagri: '',
    menperin: '',
    mentan: '',
    mensesneg: '',
    seskab: '',
    menhan: '',
    menparekraf: '',
    menristek: '',
    menkumham: '',
    menaker: '',
    menhub: '',
    mensos: '',
    menag: '',
    mendikbud: '',
    menkominfo: '',
    menkopolhukam: '',
    menpora: '',
    menpan: '',
    menpar: '',
    mendiktisaintek: '',
    wamendag: '',
    wamenkeu: '',
    kadin: '',
    kabpom: 'organization:bpom',
    kapolri: '',
    kapolda: '',
  },
  officeFields: wordSet(`
    kesehatan luar negeri dalam keuangan perdagangan perindustrian pertanian pertahanan sosial riset teknologi pendidikan
    kebudayaan tinggi sains ilmu pengetahuan kehutanan lingkungan hidup perhubungan pariwisata agama hukum ham asasi manusia
    ekonomi perekonomian koordinator bidang politik keamanan kemaritiman investasi pembangunan perencanaan nasional koperasi
    ukm kementerian badan republik rakyat federal umum utama jenderal regional eksekutif senior muda madya pelayanan layanan
    kefarmasian farmasi farmalkes alat obat makanan pangan tradisional suplemen kosmetik pencegahan pengendalian penyakit menular
    tidak masyarakat publik rujukan primer lanjutan tenaga sumber daya gizi ibu anak keluarga berencana kependudukan
    komunikasi informasi informatika hubungan masyarakat humas kerja sama kerjasama internasional bilateral multilateral asia
    afrika eropa amerika pasifik timur tengah operasional operasi pemasaran penjualan produksi pengembangan penelitian bisnis
    strategi transformasi digital komersial produk medis klinis ilmiah pengawasan penindakan standardisasi registrasi napza
    psikotropika narkotika prekursor zat adiktif pertama kedua harian pengurus pusat besar daerah provinsi kota kabupaten dinas
    dewan perwakilan komisi fraksi rektor dekan fakultas kedokteran kesmas keperawatan ikatan dokter indonesia khusus tetap
    manajemen risiko resiko budidaya bina usaha perikanan kelautan peternakan veteriner hewan karantina pemberantasan
    utara selatan barat tenggara komunitas primer sekolah staf nomor kelas kantor cabang ranting wilayah rombongan delegasi tim redaksi kampanye hakim bagian urusan unsur pelaksana panitia
    pekerja migran pelindungan transmigrasi pemuda olahraga agraria tata ruang energi mineral pemasyarakatan imigrasi ekonomi kreatif perumahan permukiman usaha mikro menengah halal
    reskrim reserse kriminal narkoba lantas intelkam negara kabinet kepresidenan istana militer angkatan laut darat udara kepolisian polri haji umrah logistik
    perempuan pemberdayaan perlindungan tim satuan tugas gugus penanganan pandemi vaksinasi imunisasi surveilans karantina`),
  nameParticles: wordSet('bin binti al el as ad van von de da der den del dos la le bte a/l a/p'),
  nameConnectors: wordSet('dan untuk of for and the on in de du la da das dos del des & to'),
  makers: wordSet('buatan produksi besutan keluaran'),
  locatives: wordSet('di ke dari asal wilayah kawasan kota daerah desa kecamatan kabupaten provinsi'),
  conjunctions: wordSet('dan serta dengan bersama atau'),
  organizationHeads: phrases(`
    universitas | institut | institute | universiti | universidad | universidade | universite | instituto | laboratorio | laboratorios | hopital | hospital de | fundacion | fundacao | fondation | benh vien | politeknik | akademi | sekolah tinggi | fakultas | rumah sakit | rumah sakit umum |
    rumah sakit umum daerah | rumah sakit umum pusat | rs | rsu | rsud | rsup | rsupn | rsj | rsia | rspad | rsal | rsau | rspal | rumkit | poltekkes | politeknik kesehatan | klinikum | universitatsklinikum | klinik | puskesmas | badan | lembaga | komnas | kementerian |
    kementrian | kemenko | departemen | direktorat | direktorat jenderal | ditjen | dinas | dinas kesehatan | balai | balai besar |
    komisi | komite | dewan | pusat | kedutaan besar | kedubes | konsulat | konsulat jenderal | konjen | yayasan | asosiasi | ikatan | persatuan |
    perhimpunan | gabungan | federasi | organisasi | perserikatan | serikat pekerja | serikat buruh | serikat perawat | serikat dokter | serikat petani | serikat guru | paguyuban | perkumpulan | palang merah | bulan sabit merah | cruz vermelha | cruz roja | croix rouge | otoritas | administrasi | kantor |
    sekretariat | dinkes | disdik | dinsos | disnaker | bpbd | bbpom | loka pom | labkesda | labkesmas | kanwil | rsi | rsm | rskb | perpustakaan nasional | perpustakaan daerah | bkipm | bkhit | bbkhit | bbkk | jabatan kastam | jabatan kesihatan | jabatan imigresen | syarikat | majlis | agensi | polis diraja | bursa efek | bursa | pemko | pemkot | pemkab | pemprov | rsbp | rskd | rskg | rst | rsa | rskia | eximbank | ormas | museum nasional | grupo | distribuidora | pemerintah | laboratorium | laboratorium bersama | joint working group | joint laboratory | forum | bank | dana | pt | cv | perum | perusahaan umum |
    partai | polda | polres | mahkamah | pengadilan | mabes | kejaksaan | kejaksaan negeri | kejaksaan agung | polsek | kodam | bappeda | kadin | koalisi | aliansi | konsorsium | kelompok kerja | gugus tugas | satgas |
    majelis | himpunan | lembaga ilmu pengetahuan | grup | komando | korps | apotek | unit | satuan | biro | parlemen | kongres | dprd | klub`),
  unitHeads: phrases(
    'fakultas | dinas | dinas kesehatan | laboratorium | klinik | puskesmas | rumah sakit | rumah sakit umum | kantor | unit | biro | balai',
  ),
  organizationTails: phrases(`
    university | hospital | medical center | medical centre | medical city | medical | institute | college | academy | group | holdings | holding | corporation | corp |
    company | inc | ltd | limited | co | plc | gmbh | ag | sa | llc | bhd | tbk | farma | pharma | pharmaceutical | pharmaceuticals |
    biotech | biotechnology | biologics | biopharma | biosciences | bioscience | biologicals | biological | biomedical | laboratories | laboratory |
    labs | healthcare | lifecare | lifesciences | life sciences | lifescience | medika | therapeutics | foundation | council | commission | committee | agency |
    administration | authority | ministry | department | association | society | federation | organization | organisation |
    bank | fund | alliance | center | centre | union | forum | consortium | initiative |
    television | tv | technology | technologies | industries | industry | diagnostics | research unit | genomics | plasma | vaccines | medtech | imaging | nutrition | foods | dairy | airlines | clinic | bureau | fc | united`),
  companyStem: /^(?:pharma|biopharma|biotech|farma)\p{L}*$/u,
  legalForms: phrases(
    's.a.c | s.a.s | s.a.b | s.a.e | k.k | a.s | d.o.o | pty ltd | tbk | persero | inc | ltd | co ltd | co., ltd | corp | plc | llc | gmbh | bhd | sdn bhd | pte ltd | pvt ltd | ag | sa | nv | co | s.a | s.r.l | s.p.a | b.v | n.v | ltda',
  ),
  placeHeads: phrases(
    'port | kapanewon | kemantren | kalurahan | padukuhan | dukuh | nagari | gampong | jorong | kastil | benteng | keraton | provinsi | propinsi | kota | kabupaten | kab | kecamatan | kec | kelurahan | kel | desa | dusun | pulau | kepulauan | gunung | sungai | selat | teluk | danau | laut | samudra | samudera | distrik | negara bagian | prefektur | bandara | bandar udara | pelabuhan | stadion | jalan | jl | benua | semenanjung | daerah khusus ibukota | daerah istimewa | kampung | pantai | bukit | tanjung | kawasan ekonomi khusus | kawasan industri | pos lintas batas negara | pos lintas batas | plbn | stasiun kereta | stasiun | terminal | masjid | gereja | candi | taman | museum | monumen | gedung | hotel | waduk | bendungan | istana',
  ),
  placeTails: phrases(
    'province | city | county | district | state | island | islands | river | lake | airport',
  ),
  speechVerbs: wordSet(`
    kata ujar tutur ucap jelas tegas ungkap papar terang imbuh tambah sebut lanjut pungkas tandas katanya ujarnya
    mengatakan menyatakan menjelaskan menegaskan mengungkapkan memaparkan menambahkan menyebut menyebutkan menuturkan
    mengumumkan mengklaim menilai menyampaikan berharap mengaku menekankan membeberkan mengapresiasi menyambut
    memuji berpendapat menyoroti mengingatkan mengakui meminta menginstruksikan optimistis`),
  invertedVerbs: wordSet(
    'kata ujar tutur ucap jelas tegas ungkap papar terang imbuh tambah sebut lanjut pungkas tandas katanya ujarnya menurut',
  ),
  personCues: phrases(
    'dipimpin oleh | dipimpin | diketuai oleh | diketuai | diwakili oleh | diwakili | didampingi oleh | didampingi | bernama | dijabat oleh | dijabat | digantikan oleh | digantikan | ditulis oleh | dilatih oleh | disutradarai oleh | disutradarai | dibintangi oleh | dibintangi | diperankan oleh | diperankan | diproduseri | garapan | naskah tulisan | tulisan | besutan sutradara | karya | arahan | diasuh | dirawat oleh | gol dari',
  ),
  roles: phrases(`
    tunggal putra | tunggal putri | ganda putra | ganda putri | ganda campuran | pasangan | petinju | pelari | perenang | pebulu tangkis | perawat | bidan |
    pevoli | petenis | pesepeda | pegulat | pesilat | karateka | lifter | peselancar | atlet | kapten tim | produser | sinematografer | penata kamera | penata musik | penulis skenario | komponis | pianis | biolinis | kurator | kritikus | kolumnis | sastrawan | dalang | penari | mantri | dukun | kepala desa | kepala suku | sopir | nakhoda | kader posyandu | dokter hewan | radiolog | fisioterapis | aktivis | novelis | sutradara | penyanyi | aktor | aktris | istri | suami | tersangka | terdakwa | rekannya | wakilnya | penggantinya | pendahulunya |
    istrinya | suaminya | putranya | putrinya | dokter | apoteker | ahli gizi | pengacara | pebisnis | pengusaha | musisi | penyair | pelukis`),
  looseRoles: phrases(`
    pemain | pelatih | pelatih kepala | kiper | kapten | bek | gelandang | penyerang | striker | warga | petani | nelayan | pedagang | mahasiswa | mahasiswi | siswa | siswi | pasien |
    korban | petugas | relawan | dosen | guru | peserta | pengurus | wartawan | jurnalis | penulis | pekerja | karyawan | orang tua | penumpang | alumnus | kader`),
  genericWords: wordSet(
    'baru lama swasta negeri besar kecil terbesar utama pertama kedua ketiga setempat lokal asing modern terdekat lain terpencil terluar tertinggal new private local',
  ),
  headlineVerbs:
    /^(?:me(?:ng|ny|m|n|l|r|w)\p{L}{3,}|ber\p{L}{4,}|di\p{L}{4,}(?:kan|i|at|ut|ik)?|\p{L}{3,}kan|tolak|dukung|bantu|minta|kirim|tarik|gelar|bahas|teken|sebut|ajak|buka|tutup|larang|beli|jual|bangun|terima|kaji|uji|cabut|desak|siap|akan|resmi|jadi|beri|cari|raih|kunjungi|temui)$/u,
  personVerbs: wordSet('mencetak wafat tutup tampil memerankan membintangi berperan menyutradarai'),
  companyCues: phrases(
    'terbitan | penerbit | lsm | organisasi nirlaba | lembaga swadaya masyarakat | kelompok konsumen | maskapai | maskapai penerbangan | perusahaan | perusahaan farmasi | perusahaan bioteknologi | perusahaan rintisan | produsen vaksin | produsen obat | pabrikan | pabrik | yayasan | startup | konglomerat | pabrik obat',
  ),
  companyKinds: phrases(
    'importir | distributor | produsen | pemasok | perusahaan | perusahaan farmasi | eksportir | pengembang | lembaga | organisasi | asosiasi | kelompok advokasi',
  ),
  placeCues: phrases(
    'pos lintas batas | pos lintas batas negara | lintas batas | kota pelabuhan | kota kecil | perbatasan',
  ),
  brandCues: phrases(
    'sirop | sirup | merek | bermerek | merk | bermerk | merek dagang | dengan nama dagang | nama dagang',
  ),
  codeCues: wordSet(
    'vaksin kandidat uji obat terapi antibodi dosis fase klinis senyawa tablet suntikan plasebo',
  ),
  notPlaces: wordSet(`
    android windows ios iphone laliga bundesliga serie netflix spotify steam wikipedia hollywood bollywood instagram facebook twitter youtube tiktok telegram whatsapp google tokopedia shopee lazada gojek grab stadion gedung hotel pasar istana kantor aula balai
    liga piala olimpiade asian games grup babak fase tahap final semifinal partai pemilu pilkada ruang lantai tribun rumah toko pos pondok gereja masjid
    bawah atas tengah sekitar antara luar dalam sana sini mana arab barat timur utara selatan jalan jl tol gerbang komisi fraksi dewan mabes museum taman
    kelas bab pasal ayat lampiran universitas institut sekolah kampus fakultas sirkuit gelora arena media internet website situs majalah jurnal koran`),
  productHeads: phrases('vaksin | serum anti | imunoglobulin'),
  productTails: phrases(
    'syrup | tablet | tablets | capsule | capsules | oral solution | oral suspension | injection | ointment | oral drops | vaccine | vaccines | nasal spray',
  ),
  productModifiers: wordSet(`
    booster penguat inhalasi hirup oral nasal semprot suntik konjugat konjugasi rekombinan mrna dna inaktif inaktivasi
    dilemahkan hidup polivalen monovalen bivalen trivalen kuadrivalen tetravalen pentavalen heksavalen heksaxim terapeutik personalisasi
    tetes bcg-tb dosis primer subunit vektor adenovirus polisakarida kombinasi generik biosimilar herbal esensial
    virus antivirus paru anak dewasa
    dpt dtp mmr mr hpv bcg ipv opv pcv dengue rotavirus pneumokokus meningokokus meningitis influenza`),
  diseaseHeads: phrases(
    'penyakit | infeksi | kanker | tumor | sindrom | sindroma | gangguan | radang | demam | wabah virus | virus | kelainan | cedera | gagal | trauma',
  ),
  diseaseTails: phrases('disease | syndrome | fever | cancer | virus'),
  diseaseModifiers: wordSet(`
    aliran paru paru-paru ginjal jantung hati otak lambung usus kulit mata telinga tulang sendi darah saraf payudara serviks prostat
    pankreas kolorektal hidung tenggorokan ovarium rahim tiroid kandung kemih limfa kelenjar getah bening mulut gigi pencernaan
    pernapasan pernafasan saluran atas bawah napas kemih kelamin pembuluh koroner serebrovaskular kardiovaskular neurologis
    neurodegeneratif autoimun metabolik degeneratif kronis kronik akut infeksi menular zoonosis tropis terabaikan langka genetik bawaan
    mental jiwa kejiwaan kecemasan tidur makan spektrum bipolar perkembangan nasofaring hepatitis pneumokokus meningokokus dengue
    berdarah kuning tifoid lassa rift valley nipah marburg ebola zika corona korona hanta influenza polio rabies west nile
    demensia stroke iskemik hemoragik parkinson alzheimer crohn kawasaki lyme chagas kaki gajah sapi gila mulut kuku tangan`),
  definitionPhrases: phrases(
    'selanjutnya disebut | yang selanjutnya disebut | disingkat | atau disingkat | atau disebut | atau dikenal sebagai | atau | dulu | alias',
  ),
  notNames: wordSet(`
    perseroan emiten senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober
    november desember covid menurut namun selain dalam pada saat sementara sedangkan namun ia dia kami kita mereka saya anda
    ini itu tersebut kedua ketiga para bahkan karena jika bila ketika setelah sebelum hingga sejak untuk dengan dari oleh
    di ke sebagai adalah juga baca foto dok sumber laporan editor reporter pewarta wib wit wita rp usd idr ayat pasal uu pp
    perpres inpres no nomor tahun bulan hari pukul islam kristen katolik hindu buddha allah tuhan alhamdulillah bahasa ramadan ramadhan
    lebaran idul fitri adha natal imlek rencana program proyek kemarin besok lusa tadi nanti sebelumnya selanjutnya kini sekarang akibatnya padahal misalnya terkait mengutip dilansir berdasarkan sejauh seiring sebanyak seluruh sejumlah seorang sebuah
    aktor aktris penyanyi komedian artis pemain pelatih pesepak legenda dilansir dikutip
    alhasil pasalnya akhirnya awalnya apalagi tentunya hasilnya caranya artinya meski walau usai jelang kepada atas serta dan atau lalu kemudian lewat melalui antara`),
  actorNouns: new Set(),
  ownedNouns: new Set(),
  institutionOfOffice: (office) => {
    const field = /(?:menteri|menko)\s+(?<field>[\p{L}]+(?:\s(?:negeri|sosial|perhubungan))?)/u.exec(office)
      ?.groups?.field;
    if (field) return `kementerian ${field}`;
    return /menkes/u.test(office)
      ? 'kementerian kesehatan'
      : /menlu/u.test(office)
        ? 'kementerian luar negeri'
        : null;
  },
  governmentHeads: ['pemerintah'],
  usesTagger: true,
  han: null,
};
