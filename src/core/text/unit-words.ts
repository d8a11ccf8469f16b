/** The words by which things are counted and measured. No logic; every word folded (half-width, lower case). */

/** One unit however it is written: the first of each line stands for all of them. */
export const UNIT_SPELLINGS: readonly (readonly string[])[] = [
  ['%', 'パーセント', 'percent', 'pct'],
  ['‰', 'パーミル'],
  ['か所', 'カ所', 'ヶ所', 'ヵ所', 'ケ所', '箇所', '個所', '個処', '箇処'],
  ['か月', 'カ月', 'ヶ月', 'ヵ月', 'ケ月', '箇月', '個月', 'か月間', 'カ月間', 'ヶ月間', 'months', 'month'],
  ['ポイント', 'pt', 'pts', 'points', 'point'],
  ['t', 'トン', 'ton', 'tons', 'tonne', 'tonnes'],
  ['千t', '千トン'],
  ['万t', '万トン'],
  ['kg', 'キログラム'],
  ['g', 'グラム', 'gram', 'grams'],
  ['ha', 'ヘクタール', 'hectare', 'hectares'],
  ['km', 'キロメートル'],
  ['m', 'メートル'],
  ['cm', 'センチメートル'],
  ['m2', '平方メートル', '平米', '平方m'],
  ['km2', '平方キロメートル', '平方キロ', '平方km'],
  ['m3', '立方メートル', '立米', '立方m'],
  ['l', 'リットル'],
  // Offices write 人 and 名 of the same people in one form.
  ['人', '名'],
  ['件', '件数'],
  ['回', '回数'],
  ['日', '日間', 'day', 'days'],
  ['週', '週間', 'week', 'weeks', 'wk', 'wks'],
  ['年', '年間', 'year', 'years', 'yr', 'yrs'],
  ['時間', '時間/年', 'h', 'hr', 'hrs', 'hour', 'hours'],
  ['分', '分間', 'min', 'mins', 'minute', 'minutes'],
  ['秒', '秒間', 's', 'sec', 'secs', 'second', 'seconds'],
  ['歳', '才'],
  ['円', 'yen', 'jpy'],
  ['person', 'persons', 'people'],
  ['user', 'users'],
  ['visit', 'visits'],
  ['case', 'cases'],
  ['household', 'households'],
  ['school', 'schools'],
  ['company', 'companies'],
  ['item', 'items'],
];

/** Units that stand behind a number and in the unit column; those of `UNIT_SPELLINGS` come on top. */
export const UNIT_WORDS: readonly string[] = [
  ...['千円', '万円', '百万円', '億円', '人', '千人', '万人', '千件', '回', '社', '校', '園', '戸', '世帯'],
  ...['千世帯', '団体', '自治会', '市町村', '地区', '区画', '施設', '店舗', '店', '台', '両', '基', '灯', '冊'],
  ...['本', '枚', '千枚', '万枚', '部', '通', '便', '頭', '羽', '匹', '株', '袋', '個', '口', '足', '着', '隻'],
  ...['艘', '点', '位', '倍', '度', '℃', 'mg', 'mm', '㎡', '㎥', 'ml', 'kl', 'kw', 'mw', 'kwh', 'mwh', 'gj'],
  ...['tj', 'mj', 'ppm', 'db', 'アカウント', 'コンテンツ', 'データセット', 'ページ', 'pv', 'チーム', 'クラス'],
  ...['学級', '講座', '教室', '種類', '品目', '品', '銘柄', '組', '組合', '棟', '室', '床', '部屋', '路線', '系統'],
  ...['事業', '事業者', '事業所', '企業', '農家', '経営体', '項目', '業務', '手続', '手続き', '議案', '案件'],
  ...['プロジェクト', '人日', '人回', '人泊', '泊', '人時', 't-co2', 't-co2e', 'kg-co2', 'kg-co2e', 'time', 'times'],
  ...['usd', 'eur'],
];

/** In front of a unit: 千人, 百万円. */
export const UNIT_SCALES: readonly string[] = ['百万', '千', '万', '億'];
