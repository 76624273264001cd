import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/analysis/language.ts';
import { languages } from '../../../utils/analysis/languages/index.ts';

const detect = (text: string, declared?: string) => detectLanguage(text, declared, Object.values(languages));

const english =
  'The health minister met her counterpart in Nairobi on Monday, and they agreed to share the results of the trial.';
const indonesian =
  'Menteri Kesehatan bertemu dengan rekannya di Nairobi pada hari Senin, dan mereka sepakat untuk berbagi hasil uji klinis itu.';
const chinese = '卫生部长周一在内罗毕会见了她的同行，双方同意分享临床试验的结果。';

describe('the language of a text', () => {
  it.each([
    [english, 'en'],
    [indonesian, 'id'],
    [chinese, 'zh'],
    ['衞生部長週一在奈洛比會見了她的同行，雙方同意分享臨床試驗的結果。', 'zh'],
    [
      '瑞澜生物（Ruilan Biotech）与 Aurora Labs 昨日在上海签署了关于疫苗研发和生产的合作协议，双方将共同推进试验。',
      'zh',
    ],
    [
      `${english} Dr. Juan de la Cruz of the Instituto Nacional de Salud and the Hospital dos Santos took part.`,
      'en',
    ],
    [`${indonesian} Hadir pula Wim van der Berg dan Maria del Carmen.`, 'id'],
    [
      'Menkes Budi terima Menteri Kesehatan Timor-Leste Elia dos Reis Amaral. Hadir Jose de Jesus da Costa, Rosa de Fatima, Maria da Silva e Sousa, Luis de la Cruz.',
      'id',
    ],
  ])('%s', (text, language) => expect(detect(text)).toBe(language));

  it('is what the text says, whatever the page declares', () => {
    expect(detect(indonesian, 'en-US')).toBe('id');
    expect(detect(chinese, 'en')).toBe('zh');
    expect(detect(english, 'fr')).toBe('en');
  });

  it('is the declared one where there is too little text to tell', () => {
    expect(detect('Menteri tiba', 'id-ID')).toBe('id');
    expect(detect('2026', 'zh_CN')).toBe('zh');
    expect(detect('Minister arrives', undefined)).toBeNull();
    expect(detect('Le ministre arrive', 'fr')).toBeNull();
  });
});

describe('other languages, whose short words look like English ones', () => {
  it.each([
    'Der Minister war am Montag in Berlin. Was die Lage so schwierig macht, ist also der Mangel an Personal in den Kliniken.',
    'De minister was maandag in Amsterdam om over de vaccins te praten. Het land had in mei al een verdrag getekend.',
    'Le ministre de la Santé a rencontré lundi à Paris son homologue. On a signé un accord sur les vaccins.',
    'El ministro de Salud se reunió el lunes en Madrid con su homólogo. Los dos países firmaron un acuerdo.',
    'O ministro da Saúde reuniu-se com o seu homólogo. Os dois países assinaram um acordo sobre vacinas.',
    'Il ministro della Salute ha incontrato lunedì a Roma il suo omologo. I due paesi hanno firmato un accordo.',
    'Ministeren var i mandags i Oslo for at tale om vacciner. De to lande har skrevet under på en aftale.',
    'Minister zdrowia spotkał się w poniedziałek ze swoim odpowiednikiem. To do nas należy decyzja, a do maja przyjdą dawki.',
    'Ministrul s-a întâlnit luni la București cu omologul său. Cele două țări au semnat un acord, iar dozele vor sosi în mai.',
    'Sağlık Bakanı pazartesi günü Ankara’da mevkidaşıyla görüştü. İki ülke aşılarla ilgili bir anlaşma imzaladı.',
    'Ang dalawang bansa ay lumagda sa isang kasunduan sa bakuna at ang mga dosis ay darating sa Mayo.',
    'Bộ trưởng Bộ Y tế đã gặp người đồng cấp vào thứ Hai tại Hà Nội. Hai nước ký kết thỏa thuận về vắc xin.',
    '厚生労働大臣は月曜日、東京で会談を行った。両国はワクチンに関する協定に署名した。',
    '보건부 장관은 월요일 서울에서 회담을 가졌다. 양국은 백신에 관한 협정에 서명했다.',
    'Министр здравоохранения встретился в понедельник со своим коллегой. Стороны подписали соглашение.',
    'التقى وزير الصحة نظيره يوم الاثنين واتفق الجانبان على تبادل نتائج التجارب.',
  ])('%s', (text) => expect(detect(text)).toBeNull());
});

it('answers for any text, and only with what it reads or the page declares', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 8 }),
      (text, declared) => {
        expect([null, 'id', 'en', 'zh']).toContain(detect(text, declared));
      },
    ),
  );
});
