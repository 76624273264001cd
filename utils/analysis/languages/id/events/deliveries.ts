import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { some, staff, sums } from './vocabulary.ts';

/** Help and goods on their way from one side to another. */
export const deliveries: readonly Trigger[] = [
  {
    name: 'send-to-learn',
    pattern: words(
      '(?:melepas|memberangkatkan|mengirimkan|mengirim|mengutus)(?= [^,;.]{0,60}(?:perawat|dokter|bidan|mahasiswa|peserta|tenaga|apoteker|peneliti|teknisi|pejabat)[^,;.]{0,60} (?:untuk|guna|agar) (?:belajar|magang|dilatih|berlatih|menimba|mempelajari|mengikuti|bekerja|kuliah|berguru))|melepas(?: keberangkatan)?(?= [^,;.]{0,40}(?:perawat|dokter|bidan|mahasiswa|tenaga|relawan|tim)[^,;.]{0,40} ke )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'market',
    pattern: words(
      '(?:memasarkan|mengedarkan|mendistribusikan)(?= [^,;.]{1,50} (?:buatan|produksi|keluaran|milik) )',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'act',
  },
  {
    name: 'handover-noun',
    pattern: words(
      'serah terima|penyerahan|(?:penyaluran|pemberian|pengiriman|pengucuran|pencairan|kedatangan) (?:bantuan|hibah|donasi|alat|vaksin|obat|dana|logistik|pasokan)',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    noun: true,
  },
  {
    name: 'thank-for-goods',
    pattern: words(
      '(?:berterima kasih|berutang budi|(?:mengucapkan|menyampaikan|mengungkapkan)(?: rasa)? (?:terima kasih|apresiasi|penghargaan|syukur))(?= (?:kepada|pada) [^,;.]{1,60} (?:atas|untuk|berkat) (?:[a-z0-9.,-]+ ){0,4}(?:bantuan|hibah|sumbangan|donasi|kiriman|pasokan|dosis|vaksin|obat|obat-obatan|ambulans|alat|ventilator|dokter|perawat|tim medis|rumah sakit|beasiswa|pelatihan|dana))|mengapresiasi(?= (?:bantuan|hibah|sumbangan|donasi|kiriman) )',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'thank',
  },
  {
    name: 'aid-used',
    pattern: words(
      '(?<=(?:hibah|bantuan|donasi|dana|sumbangan|pinjaman|peralatan)(?: [^.;"]{1,90})? (?:dari|asal) [^.;"]{1,60} )(?:dipakai|digunakan|dimanfaatkan|diterima|dikelola)',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'get',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'pledge-aid',
    pattern: words(
      `(?:(?:men)?janjikan|(?:berjanji|berkomitmen|berikrar|bersedia|sanggup|setuju|sepakat|bertekad)(?: untuk| akan)? (?:memberikan|memberi|menyumbangkan|menyumbang|mengirim|mengirimkan|membantu|mengucurkan|mendanai|membiayai|menyediakan|menanggung|menghibahkan)|mengalokasikan|menyisihkan|menganggarkan|mencadangkan|menyiapkan|mengikrarkan|mengumumkan)${sums} (?:dana|bantuan|hibah|donasi|pendampingan|beasiswa|pelatihan|dukungan|juta|miliar|triliun|dosis|ton|ambulans|vaksin|obat|alat|dokter)`,
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'raise-aid',
    pattern: words(
      `(?:menambah|menaikkan|meningkatkan|melipatgandakan|menggandakan|memperbesar|memperpanjang|mencairkan|menambahkan)${sums} (?:anggaran|dana|bantuan|hibah|donasi|pendanaan|kontribusi(?:nya)?|sumbangan(?:nya)?|iuran(?:nya)?)(?= [^;.]{0,80}(?:untuk|bagi|kepada|ke|di) )|mencairkan${sums} pinjaman`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    implied: true,
  },
  {
    name: 'treat',
    pattern: words(
      'merawat|mengoperasi|membedah|memeriksa|menangani|memvaksinasi|mengimunisasi|melayani|mengevakuasi|menampung|(?:meng)?obati',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    needs: words('pasien|warga|penduduk|korban|anak|penderita|pengungsi'),
  },
  {
    name: 'send-people',
    pattern: words(
      'diberangkatkan|berangkat|ditempatkan|dilepas|dikirim|dikirimkan|diterbangkan|diterjunkan|dikerahkan|ditugaskan|diutus|diperbantukan|mulai (?:bekerja|bertugas|berdinas)',
    ),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'arrive',
    noun: true,
    needs: words(
      'perawat|bidan|dokter|tenaga|tim|mahasiswa|relawan|pekerja|apoteker|peneliti|ahli|pakar|epidemiolog|teknisi',
    ),
  },
  {
    name: 'send-team',
    pattern: words(
      '(?:tim|tenaga|petugas|misi|brigade|rombongan) (?:medis|dokter|kesehatan|penyelamat|ahli|bedah)|kapal rumah sakit|rumah sakit lapangan|pakar|relawan',
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
    needs: words(
      'tiba|dikirim|dikirimkan|diterjunkan|dikerahkan|bertugas|membantu|diberangkatkan|berangkat|mendarat|bersandar|berlabuh|merapat|didirikan',
    ),
  },
  {
    name: 'hand-over',
    pattern: words(
      `menyumbangkan(?:nya)?|menyumbang|menghadiahkan|menghadiahi|mewakafkan|mempersembahkan|sumbang|sumbangkan|mendonasikan(?:nya)?|donasikan|menghibahkan(?:nya)?|hibahkan|menyerahkannya|(?:menyerahkan|serahkan)${some} (?:bantuan|donasi|sumbangan|hibah)`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: words(
      `menyalurkan${sums} (?:bantuan|dana|donasi|hibah)|salurkan bantuan|(?:menyerahkan|serahkan|mengirimkan|mengirim|kirim|kirimkan|mengucurkan|kucurkan|mengulurkan|menawarkan|membawa|mengantarkan|menerbangkan|mengapalkan|mendistribusikan|menggulirkan|menghimpun|menggalang|memperpanjang|melanjutkan|(?:mem)?(?:berikan|beri)|(?:meng)?gelontorkan)(?! (?:surat|permohonan|permintaan))${sums} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|beasiswa|hadiah|pelatihan|pendampingan|bimbingan teknis|layanan gratis|paket gizi|tim medis|tim dokter|tim kesehatan|tim bedah|tenaga medis|tenaga kesehatan|brigade medis|relawan|dokter|kapal rumah sakit|rumah sakit lapangan)|(?:menggelontorkan|mengucurkan|menyuntikkan|mengalirkan|menggulirkan|mengguyur|menyuntik)(?= (?:[a-z0-9.,$-]+ ){0,3}(?:juta|miliar|triliun|ribu) )|(?:mendirikan|menempatkan|membuka)${sums} (?:rumah sakit lapangan|rumah sakit darurat|klinik darurat|posko kesehatan)|merogoh${sums} (?:juta|miliar)|mengalirkan${sums} dana|mendermakan|(?:men)?danai|(?:mem)?(?:biayai|bantu)|menyetor(?:kan)?|melatih|mendampingi|menanggung|tanggung|memperbantukan|membekali|melengkapi|memperlengkapi|merenovasi|merehabilitasi|membangunkan|mensponsori|menyubsidi|menalangi|meringankan|menghapus(?: [a-z]+)? utang|(?:mengerahkan|menerjunkan|mengutus|menugaskan|menempatkan|mengirim|mengirimkan|memberangkatkan|menerbangkan)${sums} ${staff}`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'donated',
    pattern: words(
      'dijanjikan|disumbangkan|didonasikan|dihibahkan|dihadiahkan|disponsori|disubsidi|disokong|ditopang|dikucurkan|digelontorkan|didampingi(?= (?:tim|ahli|pakar|dokter|teknisi|konsultan)[^.;]{0,40}(?:dari|asal) )|direnovasi|dibangun atas (?:biaya|bantuan)|didanai|dibiayai|dilatih|(?=diberikan)(?<=(?:hibah|bantuan|donasi|sumbangan|beasiswa)(?: [a-z]+){0,4} )diberikan|didukung (?:dana|pendanaan|hibah|bantuan)|dibantu|diserahkan|disalurkan|ditanggung|diserahterimakan',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    passive: true,
    bareAgent: true,
  },
  {
    name: 'receive-aid',
    pattern: words(
      `(?:menerima|terima|mendapatkan|memperoleh|mengantongi|beroleh|kebagian|menikmati|(?:men)?dapat)${sums} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|pendanaan|beasiswa|pinjaman|suntikan dana|kucuran dana|uluran tangan|ambulans|peralatan|mesin|kendaraan|kelambu|ventilator|reagen|unit|pelatihan|pendampingan)|meminjam(?= [^,;.]{0,60} dari )`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'aid-noun',
    pattern: words(
      `(?:bantuan|donasi|sumbangan|hibah|pendanaan|pinjaman|beasiswa|kucuran dana|suntikan dana|uluran tangan|dana hibah|misi kemanusiaan|bakti sosial)(?:nya)?`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'provide',
    pattern: words('menyediakan|sediakan|membagikan|(?:mem)?(?:berikan|bagikan)|menghadirkan|membagi'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
    needs: words(
      'vaksin|dosis|obat|obat-obatan|alat|peralatan|ventilator|dana|logistik|pelatihan|unit|ton|bantuan|layanan|tes|reagen|kelambu|oksigen|ambulans|beasiswa|tablet|kit|paket',
    ),
  },
  {
    name: 'supply',
    pattern: words(
      'memasok|pasok|menyuplai|suplai|mengekspor|ekspor(?= [a-z0-9])|mencukupi|melisensikan|menghibahkan lisensi|mengalihkan|(?:mengirimkan|mengirim|kirim|kirimkan)(?! (?:nota|surat|pesan|undangan|sinyal|ucapan))|menjual|mengapalkan|menerbangkan|mendistribusikan|menyalurkan|salurkan|mengantarkan|memasarkan|mentransfer|mengalihkan teknologi|mengajarkan|menanam(?:kan)?(?= (?:[a-z0-9.,$-]+ ){0,4}(?:modal|investasi|dana|juta|miliar|triliun) )|berbagi(?= [^;.]{0,40} (?:kepada|ke) )',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
  {
    name: 'hand-over-goods',
    pattern: words(
      '(?:menyerahkan|serahkan)(?! (?:surat|dokumen|laporan|kewenangan|permohonan|permintaan|keputusan|sepenuhnya|diri))',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
  },
  {
    name: 'supplier',
    pattern: words(
      '(?:merupakan|menjadi|adalah|sebagai)(?: [a-z-]+){0,3}? (?:pemasok|penyuplai|penyedia|eksportir)',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
  },
  {
    name: 'supplied',
    pattern: words(
      'dipasok|disuplai|dikirim|dikirimkan|diekspor|diantarkan|dijual|diterbangkan|dikapalkan|didatangkan|diimpor',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
    passive: true,
  },
  {
    name: 'receive-goods',
    pattern: words(
      'menerima (?:kiriman|pengiriman|pasokan|alih teknologi|transfer teknologi|\\d[\\d.,]{0,15} ?(?:juta |ribu )?(?:dosis|unit|boks|paket|ton)|vaksin|alat|obat)|terima (?:kiriman|vaksin|\\d[\\d.,]{0,15} ?(?:juta |ribu )?dosis)|(?:mendapat|mendapatkan|memperoleh|menerima|meraih|mengantongi|memenangi|memenangkan|merebut|kebanjiran)(?: [a-z0-9.,-]+){0,2}? (?:pesanan|order|kontrak|tender|pasokan|kiriman)|(?:menyepakati|menandatangani|meneken|mengumumkan|merampungkan|menyetujui) (?:kontrak |perjanjian )?(?:pembelian|pengadaan|impor)|(?:menerima|mengonfirmasi|menyambut|mengumumkan) (?:kedatangan|ketibaan|tibanya)(?= [^,;.]{0,40}(?:dosis|vaksin|obat|alat|bantuan|unit|ton|oksigen))|(?:men)?datangkan|membawa masuk|mendapat pasokan|mengimpor(?! (?:sebagian besar|hampir|mayoritas|sekitar|separuh|lebih dari))|(?:memperoleh|mendapat|mendapatkan) (?:alih|transfer) teknologi|memegang hak (?:distribusi|edar|pemasaran|produksi)|memborong|memesan|mengadopsi|(?:mem)?beli',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'arrive',
    pattern: words(
      'tiba|telah datang|sudah datang|datang(?= dari)|mendarat|sampai di|mengalir|berlabuh|merapat',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
    needs: words(
      'vaksin|dosis|bantuan|obat|obat-obatan|alat|kiriman|ventilator|pasokan|logistik|oksigen|serum|reagen|kargo|pesawat kargo',
    ),
  },
];
