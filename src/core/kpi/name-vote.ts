import { foldText } from '../text/fold';

export type Vote = 'higher' | 'lower';

/** Power, water, paper and the like that are used up; what is let out. */
const OF_RESOURCES =
  /(?:電気|電力|水道?|ガス|ガソリン|燃料|重油|灯油|エネルギー|用?紙|農薬|化学肥料|プラスチック|レジ袋|地下水)[^、]{0,4}(?:使用|消費)(?:量|枚数|額)|温室効果ガス|PM2\.5|窒素酸化物|汚染物質|ダイオキシン|[BC]OD|最終処分(?:量|率)/i;
/** What somebody waits for. */
const OF_TIME =
  /(?:到着|応答|復旧|停止|中断|決裁|審査)(?:所要)?(?:時間|日数|期間)|待ち(?:日数|患者|人数|者数|期間)|(?:在庫|回転|損失)日数|総?労働時間|長時間労働/;
const OF_HEALTH =
  /(?:HbA1c|BMI|血圧|血糖|LDL|コレステロール|中性脂肪|腹囲|尿たん白|尿蛋白)[^、]{0,12}(?:以上|高値|異常|有所見)|有病|罹患|り患|発症(?:率|者|数)|感染(?:発生)?率|高ストレス|メタボ(?!.*(?:改善|脱出))|低出生体重|人工妊娠中絶|生活習慣病患者|透析(?:患者|導入)|要支援認定(?:率|者)|熱中症|搬送者数|医療費(?!の?(?:助成|補助|通知|控除))|(?:介護|医療)給付費/;
/** Debts, decay and losses of an administration or a company. */
const OF_OPERATION =
  /(?:負債|債務|借入金)(?!の?(?:返済|償還|解消|整理|相談))|高齢化率|貧困|ニート|未就業|無業|下落率|老朽(?:化|管)率|経年化率|不明水|未充足|出没|ひきこもり(?:の?[者人状]|数)|空室|返品|欠品|ロス(?:率|額|量)|チャーン|超過(?:件|回|日)?数|超過率|欠損(?:額|金|率)|辞退(?:率|者|数)|退会|脱落|欠勤|断り|未払|延滞|督促|荒廃|休耕|廃業|倒産|閉店|返戻|査定(?:率|減)|再発|再犯|合併症|滞留|不足|孤立|借金|棄権|障害(?:発生)?(?:件|回)数|ロス$|度数率|強度率/;

/** 人口増減率, 社会増減数, 収支差額, 転入超過数: gain less loss. Below zero the loss prevails; it is no reduction to reach. */
const BALANCE =
  /(?:(?:人口|社会|自然|世帯数?)(?:の)?(?:社会|自然)?(?:増減|動態)(?:率|数)?|収支(?:差額|差引額?|額|残額?)?|差引(?:残高|残額|収支)|(?:損益|利益)額?|(?:転入|出生)超過(?:者|人)?数?)$/;

/** A loss by its name; printed below zero it is a balance all the same. */
const DEFICITS = ['赤字', '赤字額', '欠損金', '欠損額', '損失', '損失額'];

/** What a name ends in is what is counted; whatever stands before it says of what. */
const HEADS: readonly { readonly words: readonly string[]; readonly vote: Vote }[] = [
  {
    words: [
      ...[
        '光熱費',
        '光熱水費',
        '管理費',
        '維持費',
        '運営費',
        '修繕費',
        '事務費',
        '通信費',
        '燃料費',
        '印刷費',
      ],
      ...['印刷製本費', '消耗品費', '支出', '支出額', '電気料金', '電気代', '水道代', 'ランキング'],
    ],
    vote: 'lower',
  },
  {
    words: [
      ...['の開催', 'の実施', 'の設置', 'の拡充', 'の促進', 'の推進', 'の確保', 'の育成', 'の養成', 'の普及'],
      ...[
        'の周知',
        'の啓発',
        'の整備',
        'の支援',
        'への支援',
        'の派遣',
        'の訪問',
        'の配布',
        '定員増',
        '定員の増',
      ],
      ...['定員の増加', '定員の拡大', '定員数の増', '増員'],
    ],
    vote: 'higher',
  },
];

const UNWANTED =
  /(ブロック率|未(?:処理|対応|解決|回収|返却|就学|処分|着手)|不良率|不良品|リードタイム|むし歯|虫歯|順位|不満|過誤|誤配|誤嚥|誤り|誤納|ミス|エラー|苦情|クレーム|事故|滞納|未納|未収|未利用|未受診|未実施|待機|待ち時間|所要時間|所要平均時間|所要日数|処理時間|処理日数|対応時間|滞在時間|作業時間|残業|超過勤務|時間外|離職|離脱|休職|解約|廃棄|排出量|排出原単位|死亡|死者|死傷|自殺|犯罪|刑法犯|火災|空き家(?!バンク|の?(?:利|活)用|対策|成約|解消)|空き店舗(?!の?(?:利|活)用|対策|解消|への|を)|不登校|欠席|遅延|赤字|負担|経費|(?:材料|人件|薬品|給与)費|原価|在院日数|費用|コスト|喫煙|たばこ|肥満|要介護認定|生活保護|感染者|虐待|被害|漏水|不具合|故障|障害発生|違反|放置|不法投棄|耕作放棄|遊休農地|転出|失業|手戻り|差し?戻し|再提出|食品ロス|ごみの?量|ごみの?(?:総)?排出|燃や[すせ].*ごみ.*量|公債費比率|市債残高|町債残高|地方債残高|借入金残高|危険箇所|倒木|停電|断水|欠員|欠航|運休|遅刻|破損|漏え|漏洩|流出件数|不祥事|懲戒|労災|労働災害|インシデント|ヒヤリ|転倒|転落|褥瘡|再入院率|紛失|盗難|いじめ|暴力行為|獣害|虫害|赤潮|渋滞|退職率|退学|留年|休学|離農|孤独死|孤立死|交通死)/;
const WISHED_FOR =
  /(満足度|利用率|普及率|実施率|参加率|受診率|達成率|完了率|解決率|回答率|登録率|就職率|定着率|カバー率|デジタル化率|オンライン化率|登録者|利用者|参加者|来場者|受講者|登録(?:件|数|率|割合|台|店)|利用(?:件|回|数|率|割合|時間|登録|促進|人)|参加(?:数|率|人|団体|校)|交付|発信|開催|養成|増加|拡大|向上|以上|整備|導入|対応|公開|アクセス|ダウンロード|フォロワー|友だち|売上|収入|移住)/;

/**
 * What a name says about which way is better; the first rule that fits decides. A Japanese name ends in what is
 * counted (苦情相談の解決率 counts solutions, not complaints), so its end is asked first. A reduction can be
 * counted both ways: as what was cut, or as what remains.
 */
const NAME_WORDS: readonly { readonly words: RegExp; readonly vote: Vote | 'both' }[] = [
  { words: BALANCE, vote: 'higher' },
  {
    // 導入者数 and 認定者数 are wished for, these are not.
    words: /透析(?:患者|導入)|(?:要介護|要支援)(?:・要支援|・要介護)?認定者数|虐待(?:の)?(?:認定|発生)件数/,
    vote: 'lower',
  },
  {
    words:
      /(?<![未非不無])(満足度|(?:削減|節減|縮減|短縮)(?:量|額|枚数|効果額?)|ゼロの?(?:継続)?日数|無事故日数|設置率|整備率|耐震化率|申請率|復帰率|(?:連絡|予約|照会|届出)(?:の)?(?:件|回)?数|復帰者?数|予防接種率|接種率|解決率|改善率|解消(?:率|(?:件|戸|棟|箇所|か所)?数|面積)|除却(?:件|戸|棟)?数|再生面積|養成者?数|継続(?:月|年|日)数|自立(?:世帯|者)?数|(?:改修|修繕|補修)(?:件|戸|棟|箇所|か所)?数|評価点|費用対効果|再(?:生)?利用率|就[職労](?:率|(?:者|件)?数)|(?:出店|協力店|設置台)数|是正(?:率|件数)|整理(?:件数|額)|回収(?:率|額)|達成率|完了率|実施率|回答率|対応率|解約防止率|防止率|回避率|分別率|再資源化率|リサイクル率|収納率|徴収率|納付率|参加(?:者|人|団体|校)?数|受講者数|相談員数|利用者数|受診率|登録(?:者|件|台)?数|(?:講座|教室|研修|訓練|講習会?|セミナー|イベント|相談会)(?:の?開催)?(?:回|件)?数|開催(?:回|件)?数|実施(?:回|件)?数|成約(?:件|者)?数|(?:利|活)用(?:件|者)?数|(?:補助|助成|支援|交付|認定|契約|協定|締結|申請|設置|整備|導入|派遣|訪問|提供|発行)(?:の|した)?(?:件|者|社|台|戸|棟|団体|箇所|か所|校|回)?数)$/,
    vote: 'higher',
  },
  {
    words:
      /(?:むし歯|虫歯|事故|苦情|不安|喫煙|不登校|欠席|違反|滞納|未納|故障|漏水|被害|いじめ|痛み|ひきこもり|孤立)(?:の|が)(?:な[いく]|無[いく])|(?:要介護|要支援)(?:認定)?を受け(?:てい)?ない|(?:たばこを吸わ|喫煙し|飲酒し)(?:てい)?ない/,
    vote: 'higher',
  },
  {
    words:
      /(?:朝食|運動|検診|健診|訓練|投票|相談|睡眠|外出)[^、]{0,14}(?:ない|いない)(?:と[^、]{1,8})?[^、]{0,8}(?:割合|比率|率|数)$/,
    vote: 'lower',
  },
  { words: /ない(?:と[^、]{1,8})?[^、]{0,8}(?:割合|比率|率|数)$/, vote: 'both' },
  {
    words:
      /\b(recycl\w*|resolved|fixed|solved|on time|prevented|avoided|diverted|(?:accident|incident|injury|defect)[- ]free)\b/i,
    vote: 'higher',
  },
  {
    words:
      /防止|予防|(?:対策|抑止|撲滅|見守り)(?:の|に関する)?(?:教室|講座|講習|パトロール|活動|訓練|研修|啓発|事業|実施|取組)/,
    vote: 'higher',
  },
  { words: /(?:までの|に要する|にかかる|平均)(?:時間|日数|期間)(?:の平均)?$/, vote: 'lower' },
  { words: /(削減|減少|縮減|節減|短縮|軽減|低減|抑制|縮小)/, vote: 'both' },
  {
    words:
      /(?:再生可能|再エネ|自然エネルギー|木材|木質|地場|[国県市町村]産|バイオマス|太陽光|水素)[^、]{0,8}(?:使用|消費|利用|活用)(?:量|額|率)/,
    vote: 'higher',
  },
  { words: OF_RESOURCES, vote: 'lower' },
  { words: OF_TIME, vote: 'lower' },
  { words: OF_HEALTH, vote: 'lower' },
  { words: OF_OPERATION, vote: 'lower' },
  {
    words: UNWANTED,
    vote: 'lower',
  },
  {
    words: WISHED_FOR,
    vote: 'higher',
  },
  { words: /\b(reductions?|decreases?|savings?|saved)\b/i, vote: 'both' },
  {
    words:
      /\b(wait(?:ing)?|processing|response|turnaround|lead|handling|load(?:ing)?|queue|resolution|delivery) times?\b|\b(complaints?|errors?|defects?|accidents?|incidents?|injur(?:y|ies)|delays?|backlog|churn|emissions?|waste|unemployment|crimes?|vacan(?:cy|cies|t)|absen(?:ce|teeism)|overtime|arrears|debt|mortality|deaths?|dropouts?|(?:employee|staff|labou?r) turnover|turnover rate|attrition|costs?|spend(?:ing)?|downtime|outages?|days sales outstanding|debtor days|receivable days|expenses?|expenditures?|risks?|leave days|inventory days|cycle times?|time to (?:hire|fill|resolve|repair|restore|market)|bounce rate|abandon\w*|returns? rate|refunds?|scrap|rework|leakage|(?:energy|water|fuel|power|paper) (?:use|usage|consumption|intensity)|carbon|ghg|ltifr|trir|obesity|poverty|overdue|late (?:payments?|deliver\w+)|escalations?|write-?offs?|no[- ]shows?|readmissions?|cancell?(?:ed|ations?)|breach(?:es|ed)?|findings|open issues|infections?|falls|smok(?:ing|ers))\b/i,
    vote: 'lower',
  },
  {
    words:
      /\b(satisfaction|participants?|visitors?|users?|registrations?|uptake|coverage|attendance|applications?|completion)\b/i,
    vote: 'higher',
  },
];

export type NameVote = Vote | 'both' | 'mixed';

/**
 * Which way is better by the name alone; `both` where a reduction can be read both ways, `mixed` where something wished for is
 * said of something unwanted (苦情への対応), null where the name says nothing.
 */
export function voteOfName(name: string): NameVote | null {
  const folded = foldText(name)
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
  const bare = folded === '' ? name : folded;
  const head = HEADS.find(({ words }) => words.some((word) => bare.endsWith(word)));
  if (head) return head.vote;
  const rule = NAME_WORDS.find(({ words }) => words.test(bare));
  if (rule?.words === UNWANTED && isTurned(bare)) return 'mixed';
  return rule?.vote ?? null;
}

/** Behind the unwanted thing follows what is wished for, and nothing unwanted again. */
function isTurned(name: string): boolean {
  const found = UNWANTED.exec(name);
  const rest = found ? name.slice(found.index + found[0].length) : '';
  return WISHED_FOR.test(rest) && !UNWANTED.test(rest);
}

/** 赤字額 printed as −50. */
export function isDeficit(name: string): boolean {
  const bare = foldText(name);
  return DEFICITS.some((word) => bare.endsWith(word));
}

/** Gain less loss, which may well lie below zero. */
export function isBalance(name: string): boolean {
  return BALANCE.test(foldText(name));
}
