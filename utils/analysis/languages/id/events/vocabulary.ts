/** Up to three words between a verb and its noun: "memperkuat lagi kerja sama". */
export const some = '(?: [a-z-]+){0,3}?';
/** The same, also with figures: "mengucurkan tambahan 20 juta euro". */
export const sums = '(?: [a-z0-9.,$-]+){0,5}?';
export const bond =
  '(?:bekerja sama|bekerjasama|berkolaborasi|bermitra|(?:kerja sama|kerjasama|kolaborasi|kemitraan|sinergi|hubungan|kooperasi|persahabatan|komunikasi|pertukaran|jejaring|aliansi)(?:nya)?)';
export const paper =
  '(?:mou|loi|moa|(?:nota kesepahaman|nota kesepakatan|nota kerja sama|memorandum saling pengertian|memorandum of understanding|memorandum kesepahaman|memorandum|perjanjian|kontrak|pakta|protokol|konvensi|traktat)(?:nya)?|naskah kerja sama|surat pernyataan kehendak|letter of intent|implementing arrangement|rencana aksi bersama|piagam|deklarasi bersama|pernyataan bersama|komunike bersama|dokumen kerja sama)';
export const licence =
  '(?:izin|persetujuan|lisensi|sertifikat|sertifikasi|lampu hijau|registrasi|rekomendasi|prakualifikasi|penetapan|emergency use|eua|restu|pengesahan|nomor izin edar|stempel halal|akreditasi|status|pengakuan|hak edar)';
/** What holds goods back at a border. */
export const barrier =
  '(?:larangan|pelarangan|sanksi|pembatasan|embargo|penangguhan|moratorium|blokade|pemblokiran|penghentian|penutupan|boikot|pencekalan|syarat|persyaratan|kewajiban|hambatan|tarif|bea masuk)';
/** People sent abroad to heal, teach or advise. */
export const staff =
  '(?:tim|dokter|ahli|pakar|tenaga|relawan|perawat|bidan|insinyur|penasihat|teknisi|misi|peneliti|instruktur|pelatih|epidemiolog|spesialis|apoteker|brigade|konsultan)';
