import type { Article } from '../../utils/article/types.ts';
import type { Reading } from '../../utils/messages.ts';
import { type SampleText, sampleAnalysis } from './sample-analysis.ts';

const china = { id: 'Tiongkok', en: 'China', zh: '中国' };
const indonesia = { id: 'Indonesia', en: 'Indonesia', zh: '印度尼西亚' };
const bpom = {
  id: 'BPOM',
  en: 'Indonesian Food and Drug Authority (BPOM)',
  zh: '印尼食品药品监督管理局',
};
const nmpa = {
  id: 'Administrasi Produk Medis Nasional Tiongkok (NMPA)',
  en: 'National Medical Products Administration (NMPA)',
  zh: '国家药品监督管理局',
};

const indonesianText: SampleText = {
  language: 'id',
  sentences: [
    'Jakarta – Badan Pengawas Obat dan Makanan (BPOM) dan Administrasi Produk Medis Nasional Tiongkok (NMPA) menandatangani nota kesepahaman tentang pengawasan obat tradisional pada Selasa (4/11).',
    'Kepala BPOM Sari Dewanti mengatakan kesepakatan itu mencakup pertukaran data mutu bahan baku dan pelatihan inspektur.',
    'Delegasi NMPA sebelumnya mengunjungi laboratorium rujukan BPOM di Surabaya pada Oktober 2025.',
    'Kedua lembaga berencana mengadakan uji klinis bersama vaksin tuberkulosis di Bandung tahun depan.',
    'BPOM juga akan memakai kecerdasan artifisial untuk menyaring laporan efek samping.',
    'Menurut Kementerian Kesehatan, kasus tuberkulosis di Indonesia masih termasuk yang tertinggi di dunia.',
  ],
  paragraphs: [1, 2, 4],
  summary: [0, 1, 3],
  entities: [
    {
      id: 'person:sari-dewanti',
      words: ['Sari Dewanti'],
      office: 'Kepala BPOM',
      actsFor: 'organization:bpom',
    },
    {
      id: 'organization:bpom',
      words: ['BPOM', 'Badan Pengawas Obat dan Makanan'],
      names: bpom,
      country: 'ID',
    },
    {
      id: 'organization:nmpa',
      words: ['NMPA', 'Administrasi Produk Medis Nasional Tiongkok'],
      names: nmpa,
      country: 'CN',
    },
    {
      id: 'organization:ministry-of-health-indonesia',
      words: ['Kementerian Kesehatan'],
      names: { id: 'Kementerian Kesehatan', en: 'Ministry of Health of Indonesia', zh: '印尼卫生部' },
      country: 'ID',
    },
    { id: 'place:id', words: ['Indonesia'], names: indonesia, country: 'ID' },
    { id: 'place:surabaya', words: ['Surabaya'], country: 'ID' },
    { id: 'place:bandung', words: ['Bandung'], country: 'ID' },
    {
      id: 'disease:tuberculosis',
      words: ['tuberkulosis'],
      names: { id: 'Tuberkulosis', en: 'Tuberculosis', zh: '结核病' },
    },
    {
      id: 'product:tuberculosis-vaccine',
      words: ['vaksin tuberkulosis'],
      names: { id: 'Vaksin tuberkulosis', en: 'Tuberculosis vaccine', zh: '结核疫苗' },
    },
    {
      id: 'practice:traditional-medicine',
      words: ['obat tradisional'],
      names: { id: 'Obat tradisional', en: 'Traditional medicine', zh: '传统医药' },
    },
    {
      id: 'practice:artificial-intelligence',
      words: ['kecerdasan artifisial'],
      names: { id: 'Kecerdasan artifisial', en: 'Artificial intelligence', zh: '人工智能' },
    },
  ],
  topics: [
    { id: 'drug-regulation', score: 0.92, sentences: [0, 1] },
    { id: 'traditional-medicine', score: 0.7, sentences: [0] },
    { id: 'clinical-research', score: 0.5, sentences: [3] },
    { id: 'ai-digital-health', score: 0.3, sentences: [4] },
  ],
  events: [
    {
      type: 'SUPPORT',
      stage: 'signed',
      modality: 'actual',
      actors: ['organization:bpom', 'organization:nmpa'],
      recipients: [],
      date: '2025-11-04',
      dateBasis: 'inferred',
      about: ['practice:traditional-medicine'],
      topics: ['drug-regulation'],
      sentence: 'Jakarta',
    },
    {
      type: 'CONSULT',
      mode: 'visit',
      stage: 'talks',
      modality: 'historical',
      actors: ['organization:nmpa'],
      recipients: ['organization:bpom'],
      place: 'place:surabaya',
      date: '2025-10',
      dateBasis: 'stated',
      topics: ['drug-regulation'],
      sentence: 'Delegasi',
    },
    {
      type: 'AGREE',
      stage: 'intent',
      modality: 'future',
      actors: ['organization:bpom', 'organization:nmpa'],
      recipients: [],
      place: 'place:bandung',
      date: '2026',
      dateBasis: 'inferred',
      about: ['product:tuberculosis-vaccine'],
      topics: ['clinical-research', 'vaccines'],
      sentence: 'Kedua',
    },
  ],
  sources: ['Kantor Berita Nusantara'],
};

const chineseText: SampleText = {
  language: 'zh',
  sentences: [
    '国家药品监督管理局代表团11月6日在雅加达与印尼食品药品监督管理局举行会谈，双方就中成药注册和真实世界研究交换意见。',
    '会谈后，双方签署了为期三年的合作谅解备忘录。',
    '印尼卫生部表示，首批人工智能肺结核筛查设备已于上月交付泗水的三家医院。',
    '根据协议，中方专家将于2026年赴印尼开展培训。',
  ],
  paragraphs: [2],
  summary: [0, 1],
  entities: [
    { id: 'organization:nmpa', words: ['国家药品监督管理局'], names: nmpa, country: 'CN' },
    { id: 'organization:bpom', words: ['印尼食品药品监督管理局'], names: bpom, country: 'ID' },
    { id: 'organization:ministry-of-health-indonesia', words: ['印尼卫生部'], country: 'ID' },
    {
      id: 'place:jakarta',
      words: ['雅加达'],
      names: { id: 'Jakarta', en: 'Jakarta', zh: '雅加达' },
      country: 'ID',
    },
    {
      id: 'place:surabaya',
      words: ['泗水'],
      names: { id: 'Surabaya', en: 'Surabaya', zh: '泗水' },
      country: 'ID',
    },
    {
      id: 'disease:tuberculosis',
      words: ['肺结核'],
      names: { id: 'Tuberkulosis', en: 'Tuberculosis', zh: '结核病' },
    },
    { id: 'product:chinese-patent-medicine', words: ['中成药'] },
    { id: 'practice:artificial-intelligence', words: ['人工智能'] },
  ],
  topics: [
    { id: 'drug-regulation', score: 0.8, sentences: [0] },
    { id: 'traditional-medicine', score: 0.6, sentences: [0] },
    { id: 'devices-diagnostics', score: 0.4, sentences: [2] },
  ],
  events: [
    {
      type: 'CONSULT',
      mode: 'visit',
      stage: 'talks',
      modality: 'actual',
      actors: ['organization:nmpa'],
      recipients: ['organization:bpom'],
      place: 'place:jakarta',
      date: '2025-11-06',
      dateBasis: 'inferred',
      about: ['product:chinese-patent-medicine'],
      topics: ['drug-regulation', 'traditional-medicine'],
      sentence: '国家药品监督管理局代表团',
    },
    {
      type: 'SUPPORT',
      stage: 'signed',
      modality: 'actual',
      actors: ['organization:nmpa', 'organization:bpom'],
      recipients: [],
      date: '2025-11-06',
      dateBasis: 'inferred',
      topics: ['drug-regulation'],
      sentence: '会谈后',
    },
    {
      type: 'AID',
      stage: 'delivery',
      modality: 'actual',
      actors: ['place:cn'],
      recipients: ['organization:ministry-of-health-indonesia'],
      place: 'place:surabaya',
      date: '2025-10',
      dateBasis: 'inferred',
      about: ['practice:artificial-intelligence', 'disease:tuberculosis'],
      topics: ['ai-digital-health', 'devices-diagnostics'],
      sentence: '印尼卫生部',
    },
  ],
  sources: ['南洋通讯社'],
};

const englishText: SampleText = {
  language: 'en',
  sentences: [
    'Health ministers from Indonesia and China agreed on Monday to widen a programme that brings telemedicine to remote islands.',
    'The programme, which began in March 2023, is now running in fourteen district hospitals, the Ministry of Health of the Republic of Indonesia said.',
    'China’s National Health Commission ended an earlier pilot on dengue surveillance in 2022 after its funding lapsed.',
    'Officials declined a request by the Association of Southeast Asian Nations Coordinating Centre for Public Health Emergencies and Emerging Diseases to publish interim results.',
  ],
  paragraphs: [1, 2],
  summary: [0, 1],
  entities: [
    { id: 'place:id', words: ['Indonesia'], names: indonesia, country: 'ID' },
    { id: 'place:cn', words: ['China'], names: china, country: 'CN' },
    {
      id: 'organization:ministry-of-health-indonesia',
      words: ['Ministry of Health of the Republic of Indonesia'],
      names: {
        id: 'Kementerian Kesehatan Republik Indonesia',
        en: 'Ministry of Health of the Republic of Indonesia',
        zh: '印度尼西亚卫生部',
      },
      country: 'ID',
    },
    {
      id: 'organization:national-health-commission',
      words: ['National Health Commission'],
      names: {
        id: 'Komisi Kesehatan Nasional Tiongkok',
        en: 'National Health Commission',
        zh: '国家卫生健康委员会',
      },
      country: 'CN',
    },
    {
      id: 'organization:asean-public-health-centre',
      words: [
        'Association of Southeast Asian Nations Coordinating Centre for Public Health Emergencies and Emerging Diseases',
      ],
    },
    {
      id: 'disease:dengue',
      words: ['dengue'],
      names: { id: 'Demam berdarah dengue', en: 'Dengue', zh: '登革热' },
    },
    {
      id: 'practice:telemedicine',
      words: ['telemedicine'],
      names: { id: 'Telemedisin', en: 'Telemedicine', zh: '远程医疗' },
    },
  ],
  topics: [
    { id: 'ai-digital-health', score: 0.7, sentences: [0] },
    { id: 'infectious-disease', score: 0.4, sentences: [2] },
  ],
  events: [
    {
      type: 'AGREE',
      mode: 'multilateral',
      stage: 'intent',
      modality: 'actual',
      actors: ['place:id', 'place:cn'],
      recipients: [],
      date: '2025-08-18',
      dateBasis: 'inferred',
      about: ['practice:telemedicine'],
      topics: ['ai-digital-health'],
      sentence: 'Health ministers',
    },
    {
      type: 'COOPERATE',
      stage: 'implementation',
      modality: 'actual',
      actors: ['place:id', 'place:cn'],
      recipients: [],
      date: '2023-03',
      dateBasis: 'stated',
      about: ['practice:telemedicine'],
      topics: ['ai-digital-health', 'health-services'],
      sentence: 'The programme',
    },
    {
      type: 'SANCTION',
      stage: 'ended',
      modality: 'actual',
      actors: ['organization:national-health-commission'],
      recipients: ['organization:ministry-of-health-indonesia'],
      date: '2022',
      dateBasis: 'stated',
      about: ['disease:dengue'],
      topics: ['infectious-disease'],
      sentence: 'China’s',
    },
    {
      type: 'REJECT',
      stage: 'talks',
      modality: 'negated',
      actors: ['organization:ministry-of-health-indonesia', 'organization:national-health-commission'],
      recipients: ['organization:asean-public-health-centre'],
      date: null,
      topics: [],
      sentence: 'Officials',
    },
  ],
  sources: [],
};

function reading(
  sample: SampleText,
  article: Pick<Article, 'url' | 'title' | 'siteName' | 'publishedAt'>,
): Reading {
  const { text, analysis } = sampleAnalysis(sample);
  return {
    analysis,
    savedId: null,
    changed: false,
    related: [],
    relatedEntities: [],
    site: { host: new URL(article.url).hostname, trusted: false },
    watched: { watchIds: [], entities: [], topics: [], terms: [] },
    article: {
      ...article,
      byline: 'Redaksi',
      declaredLang: sample.language,
      modifiedAt: null,
      text,
      wordCount: sample.language === 'zh' ? 168 : text.split(/\s+/u).length,
      captions: [],
      credits: [],
      keywords: [],
      leadImage: null,
      quality: { grade: 'article', path: 'readability', signs: [] },
    },
  };
}

export const indonesianReading = reading(indonesianText, {
  url: 'https://kabar.example/kesehatan/bpom-nmpa',
  title: 'BPOM dan NMPA Teken Nota Kesepahaman Pengawasan Obat Tradisional',
  siteName: 'Kabar Nusantara',
  publishedAt: { value: '2025-11-05T09:12:00+07:00', precision: 'minute', source: 'json-ld' },
});

export const chineseReading = reading(chineseText, {
  url: 'https://xinwen.example/2025/1107',
  title: '中印尼药监部门签署合作备忘录 首批人工智能筛查设备已交付',
  siteName: '南洋新闻网',
  publishedAt: { value: '2025-11-07', precision: 'day', source: 'text' },
});

export const englishReading = reading(englishText, {
  url: 'https://herald.example/telemedicine',
  title: 'Ministers agree to widen telemedicine for remote islands',
  siteName: 'The Straits Herald',
  publishedAt: { value: '2025-08-19', precision: 'day', source: 'meta' },
});
