import { words } from '../../../events/patterns.ts';
import type { Trigger } from '../../../events/types.ts';
import { some } from './vocabulary.ts';

/** Help and goods on their way from one side to another. */
export const deliveries: readonly Trigger[] = [
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
      'serah terima|penyerahan|(?:penyaluran|pemberian|pengiriman) (?:bantuan|hibah|donasi|alat|vaksin|obat)',
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    noun: true,
  },
  {
    name: 'pledge-aid',
    pattern: words(
      '(?:(?:men)?janjikan|berjanji (?:memberikan|memberi|menyumbangkan|mengirim|mengirimkan)|berkomitmen (?:memberikan|memberi|menyumbangkan|mengirim|mengirimkan|membantu)|mengalokasikan|menyiapkan)(?: [a-z0-9.,-]+){0,5}? (?:dana|bantuan|hibah|donasi|pendampingan|beasiswa|pelatihan|dukungan|juta|miliar|triliun|dosis)',
    ),
    type: 'AID',
    stage: 'intent',
    frame: 'give',
    implied: true,
  },
  {
    name: 'treat',
    pattern: words('merawat|mengoperasi|memeriksa|menangani|memvaksinasi|melayani|(?:meng)?obati'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    needs: words('pasien|warga|penduduk|korban|anak|penderita|pengungsi'),
  },
  {
    name: 'send-people',
    pattern: words('diberangkatkan|berangkat|ditempatkan|dilepas|dikirim|dikirimkan|diterbangkan'),
    type: 'COOPERATE',
    stage: 'implementation',
    frame: 'arrive',
    noun: true,
    needs: words('perawat|bidan|dokter|tenaga|tim|mahasiswa|relawan|pekerja|apoteker|peneliti'),
  },
  {
    name: 'send-team',
    pattern: words('(?:tim|tenaga|petugas) (?:medis|dokter|kesehatan|penyelamat)|pakar|relawan'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
    needs: words('tiba|dikirim|dikirimkan|diterjunkan|dikerahkan|bertugas|membantu|diberangkatkan|berangkat'),
  },
  {
    name: 'hand-over',
    pattern: words(
      `menyumbangkan(?:nya)?|menyumbang|sumbang|sumbangkan|mendonasikan(?:nya)?|donasikan|menghibahkan(?:nya)?|hibahkan|menyerahkannya|(?:menyerahkan|serahkan)${some} (?:bantuan|donasi|sumbangan|hibah)`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'give',
    implied: true,
  },
  {
    name: 'donate',
    pattern: words(
      `menyalurkan${some} (?:bantuan|dana|donasi|hibah)|salurkan bantuan|(?:menyerahkan|serahkan|mengirimkan|mengirim|kirim|kirimkan|mengucurkan|kucurkan|mengulurkan|menawarkan|(?:mem)?(?:berikan|beri)|(?:meng)?gelontorkan)(?! (?:surat|permohonan|permintaan))${some} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|beasiswa|hadiah|tim medis|tim dokter|tim kesehatan|tenaga medis|brigade medis|relawan|dokter)|mendermakan|(?:men)?danai|(?:mem)?(?:biayai|bantu)|menyetor(?:kan)?|melatih|menanggung|tanggung|memperbantukan|membekali|merenovasi|(?:mengerahkan|menerjunkan|mengutus|menugaskan|menempatkan)${some} (?:tim|dokter|ahli|pakar|tenaga|relawan|perawat|bidan|insinyur|penasihat|teknisi|misi)|(?:memberangkatkan|menerbangkan|mengirim)${some} (?:kapal rumah sakit|rumah sakit lapangan|tim)`,
    ),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
  },
  {
    name: 'donated',
    pattern: words(
      'disumbangkan|didonasikan|dihibahkan|didanai|dibiayai|dilatih|(?=diberikan)(?<=(?:hibah|bantuan|donasi|sumbangan|beasiswa)(?: [a-z]+){0,4} )diberikan|didukung (?:dana|pendanaan|hibah|bantuan)|dibantu|diserahkan|disalurkan|ditanggung|diserahterimakan',
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
      `(?:menerima|terima|mendapatkan|memperoleh|(?:men)?dapat)${some} (?:bantuan|donasi|sumbangan|hibah|dukungan|dana|pendanaan|beasiswa|pinjaman|ambulans|peralatan|mesin|kendaraan|kelambu|ventilator|reagen|unit)|meminjam(?= [^,;.]{0,60} dari )`,
    ),
    type: 'AID',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'aid-noun',
    pattern: words('bantuan|donasi|sumbangan|hibah|pendanaan|pinjaman|beasiswa'),
    type: 'AID',
    stage: 'implementation',
    frame: 'give',
    noun: true,
  },
  {
    name: 'provide',
    pattern: words('menyediakan|sediakan|membagikan|(?:mem)?berikan'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'state',
    needs: words(
      'vaksin|dosis|obat|obat-obatan|alat|peralatan|ventilator|dana|logistik|pelatihan|unit|ton|bantuan|layanan|tes|reagen',
    ),
  },
  {
    name: 'supply',
    pattern: words(
      'memasok|pasok|menyuplai|suplai|mengekspor|(?:mengirimkan|mengirim|kirim|kirimkan)(?! (?:nota|surat|pesan|undangan|sinyal|ucapan))|menjual|mengapalkan|mendistribusikan|menyalurkan|salurkan|mengantarkan|memasarkan|mentransfer|mengalihkan teknologi',
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
    pattern: words('dipasok|disuplai|dikirim|dikirimkan|diekspor|diantarkan|dijual'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'give',
    gift: 'agency',
    passive: true,
  },
  {
    name: 'receive-goods',
    pattern: words(
      'menerima (?:kiriman|pengiriman|pasokan|\\d[\\d.,]{0,15} ?(?:juta |ribu )?(?:dosis|unit|boks|paket|ton)|vaksin|alat|obat)|terima (?:kiriman|vaksin|\\d[\\d.,]{0,15} ?(?:juta |ribu )?dosis)|(?:men)?datangkan|mengimpor(?! (?:sebagian besar|hampir|mayoritas|sekitar|separuh|lebih dari))|(?:memperoleh|mendapat|mendapatkan) (?:alih|transfer) teknologi|memegang hak (?:distribusi|edar|pemasaran|produksi)|memborong|memesan|(?:mem)?beli',
    ),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'get',
  },
  {
    name: 'arrive',
    pattern: words('tiba|telah datang|sudah datang|mendarat'),
    type: 'COOPERATE',
    stage: 'delivery',
    frame: 'arrive',
    noun: true,
    needs: words('vaksin|dosis|bantuan|obat|alat|kiriman|ventilator|pasokan|logistik'),
  },
];
