import { foldText } from '../../core/text/fold';
import { readNumber } from '../../core/text/number';
import { labelRoles, readStatus } from '../../core/text/roles';
import { isUnitWord } from '../../core/text/unit';

/** Characters that make no word of ours; a stand-in has as many of each kind as what it stands for. */
const POOLS: readonly { readonly form: RegExp; readonly pool: string }[] = [
  {
    form: /[\u3041-\u3096]/,
    pool: 'あうえおかきくけこさしすせそたちてなにぬねはふほまみむもやゆよらりるれろわ',
  },
  {
    form: /[\u30a1-\u30fa]/,
    pool: 'アイウエオカキクケコサシスセソタチツテナニヌネノハヒフヘホマミムモヤユヨラリルレロワ',
  },
  { form: /[\uff66-\uff9d]/, pool: 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖ' },
  { form: /[A-Z]/, pool: 'BDGJKLNPTVWXZ' },
  { form: /[a-z]/, pool: 'bdfgjklnpruvwz' },
  { form: /[Ａ-Ｚ]/, pool: 'ＢＤＧＪＫＬＮＰＴＶＷＸＺ' },
  { form: /[ａ-ｚ]/, pool: 'ｂｄｆｇｊｋｌｎｐｒｕｖｗｚ' },
  {
    form: /\p{Script=Han}/u,
    pool: '青緑紅葉松竹梅桜桃杉楓柳桐藤萩菊蓮蘭桂椿榎柏丘峰嶺峠岬浜浦潟湖沼滝泉沢淵瀬岩砂洞霧霞雲雪霜露虹朝夕晴空星鶴亀鹿熊鷹鷺雀燕蝶蛍琴笛鈴錦絹',
  },
];
const OTHER_LETTER = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Ends of names that tell their kind, not whose they are. */
const TAILS =
  /(?:目標値?|実績値?|計画|事業費?|施策|件数|人数|回数|日数|時間数?|割合|比率|指標|件|数|率|額|量|度|費|課|係|室|局|部|市|町|村|区|県|府|都|者)$/;

/** Words of reports that belong to nobody. */
const PLAIN =
  /^(?:アウトプット|アウトカム|アウトプット指標|アウトカム指標|上段|下段|上記|下記|以上|以下|未満|以内|超|約|程度|増|減|増加|減少|維持|向上|上昇|低下|削減|延べ|累計|年度末?|年|月|日|末|末?時点|末?現在|期|第|回目|策定|策定済み?|未策定|実施|実施済み?|未実施|予定|検討|継続|拡大|縮小|廃止|改善|完了|済み?|有|無|あり|なし|済|未|うち|順調に進んだ|達成した?|達成率|未達成|場合|理由|要因|単位|千|万|百万|億|円|名称?|上期|下期|上半期|下半期|四半期|第|高いほど良い|低いほど良い|higher|lower|is|better|yes|no|KPI|No|of|the|and|per|by|for|in|to)$/i;
/** Labels that ask for a reason are recognised inside other words; only these words make one up. */
const REASON =
  /^(?:KPI|目標|未達成|未計測|達成|場合|理由|要因|取組|内容|した|できなかった|届かなかった|ための|場合は|又は|または|こと|今後|[のがをはでに・])+$/i;

/** 人以上, 分未満: a unit and which side of the value is meant. */
const BOUND = /(?:以上|以下|未満|以内|超|程度|前後|増|減|増加|減少)$/;

/** What is kept as it is: years, quarters and dates. */
const PERIOD =
  /(?:令和|平成|昭和|(?<![A-Za-z])[RHSＲＨＳ])\s?(?:[0-9０-９]{1,2}|元)(?:[.．/][0-9０-９]{1,2}){0,2}(?![0-9０-９])(?:\s?年度?末?)?|(?<![0-9０-９,，.])(?:19|20)[0-9]{2}(?![0-9０-９,，.])(?:[/.-][0-9]{1,2}){0,2}(?:\s?年度?末?)?|FY\s?[0-9]{2,4}|[0-9０-９]{1,2}(?:年度末?|年目|[かカヵケヶ]年|月末?|日)(?![間数])|第?[0-9０-９]四半期|Q[1-4](?![0-9])|[1-4]Q/g;
/** 4 成果, (2) 目標, 3．利用者数: the number counts the item. */
const ITEM =
  /^\s{0,9}(?:[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．、)）](?![0-9０-９])|[ 　](?=[^0-9０-９\s])))/;
const NUMBER = /[0-9０-９](?:[0-9０-９,，]{0,20}[0-9０-９])?(?:[.．][0-9０-９]{1,15})?/g;
const WORD = /[\p{L}\p{M}ー々〆ヶ]{1,2000}/gu;
const SCRIPTS = /[\u3041-\u3096]+|[\u30a1-\u30faー]+|[\p{Script=Han}々〆ヶ]+|[A-Za-z]+|[Ａ-Ｚａ-ｚ]+|[^]/gu;

/** Replaces the words of a workbook by invented ones, the same for the same word. */
export class StandIns {
  private readonly made = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** @param originals texts no stand-in may be mistaken for */
  constructor(
    private readonly seed: string,
    originals: readonly string[],
  ) {
    for (const text of originals) for (const piece of piecesOf(text)) this.taken.add(piece);
  }

  /** @param scaled a number of the text as it is to be shown */
  text(text: string, scaled: (digits: string, after: string) => string): string {
    if (isKnown(text) || isMissing(text)) return text;
    let from = ITEM.exec(text)?.[0].length ?? 0;
    let result = text.slice(0, from);
    for (const match of text.matchAll(PERIOD)) {
      if (match.index < from) continue;
      result +=
        this.outsidePeriods(text.slice(from, match.index), scaled, text.slice(match.index)) + match[0];
      from = match.index + match[0].length;
    }
    return result + this.outsidePeriods(text.slice(from), scaled, '');
  }

  private outsidePeriods(
    text: string,
    scaled: (digits: string, after: string) => string,
    rest: string,
  ): string {
    if (text === '') return '';
    let result = '';
    let from = 0;
    for (const match of text.matchAll(NUMBER)) {
      const end = match.index + match[0].length;
      result += this.words(text.slice(from, match.index)) + scaled(match[0], text.slice(end) + rest);
      from = end;
    }
    return result + this.words(text.slice(from));
  }

  private words(text: string): string {
    return text.replace(WORD, (word) => (isKnown(word) ? word : this.pieces(word)));
  }

  /** Runs of one script: 相談件数 in 相談件数の推移 is replaced as it is elsewhere. */
  private pieces(word: string): string {
    return word.replace(SCRIPTS, (piece) => (isKept(piece) ? piece : this.standIn(piece)));
  }

  private standIn(piece: string): string {
    const known = this.made.get(piece);
    if (known !== undefined) return known;
    const tail = piece.length > 2 ? (TAILS.exec(piece)?.[0] ?? '') : '';
    const body = [...piece.slice(0, piece.length - tail.length)];
    const kept = tail.length < piece.length ? tail : '';
    let made = '';
    for (let attempt = 0; attempt < 500; attempt++) {
      made =
        body.map((character, i) => this.character(character, `${piece} ${attempt} ${i}`)).join('') + kept;
      if (!this.taken.has(made) && !isKnown(made)) break;
    }
    this.taken.add(made);
    this.made.set(piece, made);
    return made;
  }

  private character(character: string, key: string): string {
    if (character === 'ー' || character === '々') return character;
    const pool = [...(POOLS.find(({ form }) => form.test(character))?.pool ?? OTHER_LETTER)];
    const place = hashOf(`${this.seed} ${key}`) % pool.length;
    return pool[pool[place] === character ? (place + 1) % pool.length : place]!;
  }
}

/** A label, a unit, a period word or another word that says nothing of whose workbook it is. */
function isKnown(text: string): boolean {
  const word = foldText(text).replace(/\s/g, '');
  const unit = word.replace(BOUND, '');
  if (word === '' || unit === '' || PLAIN.test(word) || isUnitWord(unit) || readStatus(text) !== null)
    return true;
  const roles = labelRoles(text).filter(({ exact }) => exact);
  if (roles.length === 0) return false;
  const isLoose = roles.some(({ role }) => ['example', 'reasonAchieved', 'reasonNotAchieved'].includes(role));
  return !isLoose || REASON.test(word) || /^(?:記入|記載|入力)?例$/.test(word);
}

/** 未計測, なし, #N/A: stands where a value is missing. A word in brackets behind it may be of any kind. */
function isMissing(text: string): boolean {
  if (/[(（]/.test(text) || text.length > 12) return false;
  const { kind } = readNumber({ value: text, text, numberFormat: 'General' });
  return kind !== 'number' && kind !== 'text';
}

/** Particles and the letters of grades say nothing by themselves. */
function isKept(piece: string): boolean {
  return /^[\u3041-\u3096ーA-ZＡ-Ｚ]$/.test(piece) || isKnown(piece);
}

function piecesOf(text: string): string[] {
  return [text, ...(text.match(WORD) ?? []).flatMap((word) => [word, ...(word.match(SCRIPTS) ?? [])])];
}

/** FNV-1a: the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
