import type { Lexicon } from '../types.ts';

export const lexicon: Lexicon = {
  functionWords: new Set(
    `ada adalah adapun agar akan akhirnya aku anda antara apa apabila apakah atas atau bagi bahkan bahwa banyak baru begitu belum berbagai bersama beberapa bila bisa bukan dalam dan dapat dari dari dengan demi demikian di dia diri dua guna hal hanya harus hingga ia ialah ini itu jadi jika juga kali kalau kami kamu karena ke kemudian kepada ketika kini kita lagi lain lainnya lalu lebih maka mana masih masing melainkan melalui mereka meski meskipun mulai namun nanti nya oleh para pada pula pun saat saja salah sama sambil sampai sangat satu saya sebab sebagai sebagaimana sebelum sebelumnya sebuah secara sedang sedangkan sehingga sejak sejumlah sekitar selain selaku selama seluruh semua sementara seorang seperti serta sesuai setelah setiap si suatu sudah supaya tak tanpa tapi tiap telah tentang tentu terhadap termasuk tersebut tetapi tetap tidak turut untuk usai walau walaupun yaitu yakni yang bertemu hari juta kasus kata kerja kesehatan melakukan melaporkan mengatakan menjadi menteri menyatakan negara obat orang pemerintah persen pertemuan ribu rumah sakit tahun ujar warga`.split(
      /\s+/u,
    ),
  ),
};
