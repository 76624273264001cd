import type { PersonNameLists } from './person-name-lists.ts';
import { wordSet } from './words.ts';

/**
 * Does a run of capitalised words look like a person's name by Some naming traditions show: a Chinese surname
 * with a given name in pinyin, a Korean given name with its hyphen, `Nguyen Thi …`, `bin`, `al-`, a common first name.
 * Words that are everyday words or places in one of our languages are left out of the lists.
 */

const chineseSurnames = wordSet(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian
  dong yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan wang fan jin liao jia xia fu zou xiong meng qin qiu hou
  yin xue lei duan hao gong shao shi mao chang wan gu lai wen niu hong hua zhuang yan ouyang zhai tao yi pu fang pan ma he meng bai
  qian sheng tong ning ge nie pang pei qi qiao qu rong ruan sheng shu teng tu weng xi xiang xin xing ying yue zhan zhen zhuo zuo ji ke kang kong lian ling lu miao mu ni bao bi bian chai fei feng geng guan lou luan jiao jing`);
const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|a|e|i|o|u)';
const pinyin = new RegExp(`^${syllable}(?:-?${syllable})?$`, 'u');

const koreanSurnames = wordSet(`
  kim lee park choi jung jeong chung kang cho jo yoon yun jang lim han oh seo shin kwon hwang ahn an song ryu hong moon bae baek nam
  noh ha yang son joo woo min jin ji cha heo hur yoo ko koh`);
const koreanGiven = /^\p{L}{2,6}-\p{L}{1,6}$/u;

const vietnameseSurnames = wordSet(
  'nguyen tran pham hoang huynh phan vu vo dang bui ngo duong le do ho ly trinh dinh',
);
const surelyVietnamese = wordSet('nguyen tran pham huynh');

const particles = wordSet('bin binti bint ibn');

const givenNames = wordSet(`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew
  joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
  benjamin samuel gregory alexander patrick raymond dennis jerry tyler aaron henry peter adam nathan zachary walter kyle harold carl
  arthur gerald roger keith jeremy lawrence terry sean simon martin philip stuart graham colin hugh ian neil alan oliver
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
  nicole helen samantha katherine christine rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
  julia sophia alice jane claire fiona siobhan anne marie louise charlotte hannah esther naomi
  jose juan luis carlos jorge pedro manuel antonio miguel rafael fernando ricardo roberto eduardo alejandro javier sergio pablo andres
  joao paulo rui tiago thiago gustavo rodrigo marcelo felipe bruno ana carmen lucia elena sofia gabriela camila isabel fernanda
  beatriz mariana patricia adriana paula claudia juliana larissa luisa ines ernesto raul alberto enrique ramon
  pierre jean jacques michel philippe nicolas francois laurent thierry olivier christophe emmanuel guillaume isabelle nathalie sylvie
  hans klaus wolfgang jurgen dieter heinz uwe andreas stefan matthias sabine monika petra ursula ingrid anneliese heike
  giovanni giuseppe luca marco matteo alessandro lorenzo stefano chiara giulia francesca paolo mikkel lars erik jonas anders johan
  ivan sergei sergey dmitri dmitry vladimir alexei alexey andrei nikolai mikhail yuri oleg igor boris natalia olga tatiana svetlana irina
  ahmed mohammed mohamed muhammad mohammad muhamad mohamad ahmad achmad abdullah abdulrahman abdulaziz abdelaziz abdul ali omar umar hassan hasan hussein husein
  ibrahim ismail khalid khaled yusuf youssef mustafa mahmoud tariq faisal saleh salim karim nasser hamad rashid fatima aisha amina maryam
  layla zainab khadija noura samira nadia yasmin leila salma
  kwame kofi kwabena kwaku ama akua abena emeka chinedu oluwaseun adebayo ngozi chioma thandiwe sipho thabo nomsa wanjiru kamau otieno
  njeri achieng juma baraka neema amadou moussa aminata fatou mamadou ousmane abebe tesfaye tewodros
  rajesh rahul amit suresh ramesh vijay sanjay anil sunil priya anjali deepak arun ravi lakshmi meena kavita pooja
  hiroshi takashi kenji yuki haruka akira kazuo taro yoko keiko naoki
  somchai anutin siriporn chatchai wichai malee
  agus bambang slamet sugeng joko sutrisno hendra hendri herman rudi rudy yanto eko dedi deni dody doni edi erwin fajar ferry
  gunawan hadi heru iwan kurniawan nugroho rizky rizki sigit suharto sukarno susilo teguh tono wawan yudi yuda zainal
  siti retno ratna rina yanti wati endang lestari sulistyowati nurul nurlaela nuraini ningsih astuti rahayu wulandari yulia yuliana
  kartika maya ani anisa aisyah fitriani dewi made ketut wayan nyoman komang yosef yohanes yohana yosefina markus lukas matius
  prabowo gibran megawati arief arif arifin rahman rahmat rizal ridwan rina risma rini rahma theresia maria yohanis paulus petrus stefanus
  fransiskus agustinus bernardus ignatius antonius thomas simon filipus titus lidia debora ester rut marlina mariana nurhayati nuryanti
  halimah aminah maimunah saodah rokhmah khadijah zulkifli zulfikar syarifuddin syamsul saiful taufik taufiq tatang asep ujang dadang
  cecep yayan nanang wahid hamid hamzah haris harun hasbi hidayat ilham irfan irwan junaidi kamal lukman maulana mukhlis munir mustofa
  nasrul nasir rasyid ramli rusdi rusli sahrul samsul sofyan sulaiman sunarto supriyadi sutopo suwarno suparman sumarni sukarti sulastri
  sumiati sutinah tumini wagiman warsito yulianto yusril zaenal novita novi vina vivi yunita yenni lina linda lilis lilik
  nining ratih rosita rosmini rosa sinta shinta silvia susi susanti tuti titin ida iis ika imas ina febri ferdi
  fadli fauzi firman galih gilang handoko hartono haryanto hermawan indra irawan januar jefri leonardus ngurah oka
  putu gede komang kadek luh`);

/** `I Gusti …`, `Ni Luh …` */
const balineseFirst = wordSet('i ni');
const balineseSecond = wordSet(
  'gusti luh made wayan nyoman ketut nengah putu komang kadek gede dewa ayu gde',
);

/** Feasts and places that begin like an Arabic name: `Eid al-Fitr`, `Dar al-Salam`. */
const notFirst = wordSet(
  'copa liga coupe coppa serie argo jalan eid idul maulid dar bab ras beit jabal al- st ste saint san santa sao fort port mount mt lake mato rio new north south east west northern southern eastern western central upper lower great old puerto villa ciudad the',
);

/** Words before a name that make it a thing's: `kapal Dewi Sartika`, `the film Maria Magdalena`. */
export const namedThings = wordSet(`
  kapal kri km kmp jalan jl piala hotel lagu film novel buku gedung masjid taman kampus stasiun gereja sungai kampung hari badai topan siklon
  ship vessel mv hms uss song movie book hurricane typhoon storm cyclone saint st santa san operation ferry yacht mount lake`);

/** Everyday words that end what is no person: `Maria Silva Prize`, `Jose Rizal Avenue`. */
export const thingWords = wordSet(`
  street road avenue square boulevard lane bridge building tower hall house hotel plaza mall market award awards prize medal cup trophy
  act law accord treaty agreement protocol convention declaration programme program project plan day week month year festival games
  stadium line express museum library memorial monument fellowship scholarship lecture chair report study index scale trial effect
  method theory law disease syndrome fund foundation school church mosque temple cathedral airport station port fort ship
  summit conference forum congress festival exhibition expo dynasty empire war revolution championship championships league tournament
  open premier masters grand prix
  pharm pharma farma labs laboratory bank life bio biotech tech health medical chemicals foods motors air energy capital records studios
  pictures entertainment fc afc sc rovers wanderers partners brothers sons capital insurance logistics textiles steel cement`);

/** A surname says less than a given name: it may be a founder's in the name of a firm. */
const mostWordsBySurname = 3;
/** What surnames of many nations end with, and no word of ours. */
const patronymic =
  /(?:singhe|sekara|sekera|ratne|nayake|warden[ae]|arachchi|shvili|[a-z]adze|[ae]nyan|[rk]yan|ovic|evic|escu|enko|chuk|ovsky|evsky|owski|ewski|wicz|sson|quist|qvist|strom|gaard|poulos|akis|idis|oglu|zadeh|nejad|yeva?|[kntrms]ova?|bekov|bayev|baev|ullah|uddin|swamy|murthy|krishnan|nathan|lingam|moorthy|ananda|manana|rivo|rina[a-z]o|[a-z]{2}(?:moto|mura|yama|zaki|saki|gawa|kawa|shima|jima|hashi|guchi|zawa|sawa|bayashi|shita))$/u;

/** Whether a word is a given name of our lists. */
export const isGivenName = (word: string, { isGiven }: PersonNameLists): boolean =>
  givenNames.has(word) || isGiven(word);

/**
 * @param words folded words of a capitalised run, hyphens joined in: `kim`, `dong-hyun`.
 * @param lists the given and family names of the tables.
 * @returns true where the run is a person's name by its looks.
 */
export function looksLikePerson(words: readonly string[], lists: PersonNameLists): boolean {
  const [first = '', second = ''] = words;
  if (
    words.length < 2 ||
    words.includes('&') ||
    notFirst.has(first) ||
    words.some((word) => thingWords.has(word))
  )
    return false;
  if (words.length === 2 && chineseSurnames.has(first) && pinyin.test(second)) return true;
  if (words.length === 2 && koreanSurnames.has(first) && koreanGiven.test(second)) return true;
  if (vietnameseSurnames.has(first) && (surelyVietnamese.has(first) || words.includes('thi'))) return true;
  if (words.some((word, at) => at > 0 && (particles.has(word) || /^al-\p{L}{3,}$/u.test(word)))) return true;
  if (balineseFirst.has(first) && balineseSecond.has(second)) return true;
  if (isGivenName(first, lists)) return true;
  const last = words[words.length - 1] ?? '';
  const surname = last.slice(last.lastIndexOf('-') + 1);
  return words.length <= mostWordsBySurname && (lists.isFamily(surname) || patronymic.test(surname));
}
