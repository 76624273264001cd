/** Up to three words between a verb and its noun: "memperkuat lagi kerja sama". */
export const some = '(?: [a-z-]+){0,3}?';
export const bond =
  '(?:bekerja sama|bekerjasama|berkolaborasi|bermitra|kerja sama|kerjasama|kolaborasi|kemitraan|sinergi|hubungan|kooperasi|persahabatan|komunikasi|pertukaran)';
export const paper =
  '(?:mou|loi|nota kesepahaman|nota kesepakatan|memorandum saling pengertian|memorandum of understanding|memorandum kesepahaman|memorandum|perjanjian|surat pernyataan kehendak|letter of intent|implementing arrangement|kontrak|piagam|deklarasi bersama|pernyataan bersama)';
export const licence =
  '(?:izin|persetujuan|lisensi|sertifikat|sertifikasi|lampu hijau|registrasi|rekomendasi|prakualifikasi|penetapan|emergency use|eua|restu)';
