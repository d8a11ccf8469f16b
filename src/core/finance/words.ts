import type { CostRole } from '../model/money';

/** What a title of an account says of the cells beneath or beside it. */
export type TitleKind =
  | { readonly kind: 'amount'; readonly role: MoneyRole }
  | { readonly kind: 'name'; readonly rank: number }
  | { readonly kind: Exclude<KnownKind, 'amount' | 'name'> };

type KnownKind =
  | 'amount'
  | 'name'
  /** 補助率: what share of the cost is paid. */
  | 'rate'
  /** 執行率: a printed quotient of two amounts. */
  | 'share'
  /** 上限額. */
  | 'cap'
  /** 区分, 項目: the cells beneath say what their rows are. */
  | 'rowTitle'
  /** 款, 項: an account book. */
  | 'book'
  | 'department'
  | 'year'
  | 'unit'
  /** 人員, 件数: numbers that are no amounts. */
  | 'noAmount';

/**
 * `national` is the grant in question where no other grant stands beside it, else another body's money. `fund` pays for
 * something only among funds: 使用料 may be spent as well as received. `closing` (精算額) is what is paid or paid back in the
 * end where something was paid before, else what was spent.
 */
export type MoneyRole = CostRole | 'national' | 'fund' | 'closing';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Titles as they stand, folded, without unit, letter and remarks. */
export const TITLE_WORDS: readonly (readonly [TitleKind, readonly string[]])[] = [
  [
    { kind: 'name', rank: 3 },
    words(`事業名 事業名称 事業の名称 事務事業名 事務事業 事務事業の名称 取組名 取組 取組の名称 取り組み 取り組み名 取組事項 取組内容名
      補助事業 補助事業名 補助事業の名称 補助対象事業 補助対象事業名 交付対象事業 交付対象事業名 交付対象事業の名称 対象事業 対象事業名
      実施事業 実施事業名 委託事業名 具体的な事業 具体的事業 プロジェクト名 事業 事業名等 事業項目 主要事業 主要事業名 細事業名 細々事業名 project`),
  ],
  [
    { kind: 'name', rank: 2 },
    words(`補助金名 補助金の名称 補助金名称 交付金名 交付金の名称 負担金名 助成金名 件名 契約件名 業務名 委託業務名 工事名 工事件名 施策名 施策 メニュー
      メニュー名 イベント名 講座名 路線名`),
  ],
  [
    { kind: 'name', rank: 1 },
    words(`団体名 団体 団体等名 補助団体 補助団体名 交付団体 交付団体名 交付先 交付先名 交付先団体 補助先 補助金交付先 申請団体 申請団体名 申請者 申請者名 実施団体 実施団体名
      事業者 事業者名 補助事業者 補助事業者名 間接補助事業者 間接補助事業者名 交付対象者 補助対象者 事業主体 事業主体名 実施主体 実施主体名 法人名 企業名 会社名 施設名 施設 園名 学校名
      病院名 市町村名 市町村 自治体名 自治会名 自治会 町内会名 地区名 地区 商店街名 組合名 クラブ名 協議会名 箇所名 名称`),
  ],
  [
    { kind: 'rate' },
    words(
      `補助率 交付率 補助割合 交付割合 国庫補助率 県補助率 助成率 交付金率 負担割合 負担率 補助金率 率 補助率等 交付率等 補助(率)`,
    ),
  ],
  [
    { kind: 'share' },
    words(
      `執行率 予算執行率 充当率 進捗率 支出率 構成比 構成比率 執行割合 交付金充当率 充当割合 消化率 予算消化率 落札率 増減率 伸率
      伸び率 前年度比 前年比 達成率 収入率 割合 比率`,
    ),
  ],
  [
    { kind: 'cap' },
    words(
      `上限額 補助上限額 交付上限額 交付限度額 補助限度額 限度額 上限 補助上限 補助金上限額 補助金上限 交付金上限額 助成上限額 補助金限度額 補助限度 cap ceiling`,
    ),
  ],
  [
    { kind: 'rowTitle' },
    words(
      `区分 項目 科目 費目 経費区分 経費の区分 経費項目 内訳 費用区分 経費の内訳 内容 摘要 年次 財源区分 勘定科目`,
    ),
  ],
  [{ kind: 'book' }, words(`款 項 目 節 細節 款項 款項目 款・項 款・項・目 予算科目 会計 会計名`)],
  [
    { kind: 'department' },
    words(
      `担当課 所管課 担当部署 主管課 所属 担当 担当部 担当課名 所管課名 担当課室 担当係 所管 部局 部局名 部署 担当部課 department`,
    ),
  ],
  [{ kind: 'year' }, words(`年度 対象年度 会計年度 事業年度 実施年度 交付年度 year`)],
  [{ kind: 'unit' }, words(`単位`)],
  [
    { kind: 'noAmount' },
    words(
      `人員 人工 職員数 従事職員数 従事人員 件数 人数 数量 単価 回数 交付件数 補助件数 団体数 面積 延長 番号 no no. 整理番号 順位`,
    ),
  ],
  [
    { kind: 'amount', role: 'excluded' },
    words(
      `消費税 消費税額 消費税等 消費税等額 消費税等相当額 消費税相当額 消費税及び地方消費税 消費税及び地方消費税額 うち消費税`,
    ),
  ],
  [
    { kind: 'amount', role: 'income' },
    words(`寄附金 寄付金 会費 参加費 参加料 入場料 収入 収入額 事業収入 雑収入 協賛金`),
  ],
  [
    { kind: 'amount', role: 'difference' },
    words(
      `差額 差引 差引額 差引き 差 増減 増減額 比較 比較増減 差異 予算差引 予算との差 前年度比較 対前年増減 残`,
    ),
  ],
  [
    { kind: 'amount', role: 'national' },
    words(
      `国庫 国費 国 国補 国庫補助金 国庫負担金 国庫交付金 国庫補助額 国補助金 国庫補助金額 国庫補助 国庫委託金 国補助額 国交付金 国庫補助負担金`,
    ),
  ],
  [
    { kind: 'amount', role: 'otherGrant' },
    words(`県費 道費 府費 都費 県補助 県補助金 地方債 起債 市債 町債 村債 特定財源 その他特定財源 その他特財 特財 その他財源 その他の財源 借入金 県支出金等
      国県支出金 国・県支出金 国県 国県補助金 過疎債 企業債 基金繰入金 地元負担金 受益者負担金 受益者負担 県支出金 国庫支出金`),
  ],
  [
    { kind: 'amount', role: 'fund' },
    words(
      `県 道 府 都 債 分担金 負担金 使用料 手数料 使用料及び手数料 使用料・手数料 繰入金 諸収入 財産収入 基金 分担金及び負担金 分担金・負担金 その他 その他特定`,
    ),
  ],
  [
    { kind: 'amount', role: 'ownFunds' },
    words(
      `一般財源 一財 自主財源 自己資金 自己負担 自己負担額 自己財源 市費 町費 村費 市町村費 区費 単費 市負担 市負担額 市負担金 町負担額 村負担額 市町村負担額 一般会計繰入金`,
    ),
  ],
  [
    { kind: 'amount', role: 'cost' },
    words(`事業費 総事業費 事業費総額 総事業費額 全体事業費 概算事業費 直接事業費 直接経費 総経費 総費用 経費 費用 経費総額 総額 実事業費 事業費計 事業費合計 工事費 総工事費 事業経費
      トータルコスト 総コスト projectcost cost`),
  ],
  [{ kind: 'amount', role: 'other' }, words(`予定価格 設計額 設計金額`)],
  [{ kind: 'amount', role: 'budget' }, words(`予算 budget`)],
  [{ kind: 'amount', role: 'settled' }, words(`決算 settled settlement 支出 執行`)],
  [{ kind: 'amount', role: 'contract' }, words(`契約 contract contractamount`)],
  [
    { kind: 'amount', role: 'grant' },
    words(`交付金 補助金 助成金 支援金 奨励金 委託金 grant grantamount subsidy`),
  ],
];

/** A title that holds one of `has` (and, where given, one of `and`) and none of `not`. The first that holds is taken. */
export interface TitleRule {
  readonly role: MoneyRole;
  readonly has?: readonly string[];
  readonly and?: readonly string[];
  readonly ends?: readonly string[];
  readonly not?: readonly string[];
}

/** Parts of titles, most telling first: 補助対象経費の実支出額 is what is eligible, not what was spent. */
export const TITLE_RULES: readonly TitleRule[] = [
  { role: 'taxCredit', has: words('仕入控除 仕入税額控除 仕入れに係る') },
  { role: 'excluded', has: words('対象外 控除対象外 補助外 対象とならない'), not: words('を除く 除いた') },
  {
    role: 'eligible',
    has: words(
      '対象経費 対象事業費 対象額 対象費用 補助基本額 補助対象金額 助成対象 交付対象費 交付基礎額 補助基礎額 対象工事費',
    ),
  },
  { role: 'baseAmount', has: words('基準額 選定額 選定した額 基準事業費 補助単価額') },
  { role: 'refund', has: words('返還 返納 過不足 追給 追加交付 戻入 精算追加 精算交付 精算払') },
  {
    role: 'received',
    has: words('概算払 受入済 受領済 既受領 既交付 既受入 前金払 前払 受入額 受領額 収入済 交付済 既支払'),
  },
  { role: 'grant', has: words('確定額 確定金額 交付確定 額の確定 確定交付 補助確定 確定補助') },
  {
    role: 'requested',
    has: words('申請額 申請金額 交付申請 要望額 所要額 要求額 申請補助'),
    not: words('年月日'),
  },
  {
    role: 'decided',
    has: words('決定額 決定金額 交付決定 内示額 内示 採択額 配分額 承認額 決定交付'),
    not: words('番号 年月日'),
  },
  { role: 'refund', has: words('精算額'), and: words('補助 交付 過 追') },
  { role: 'closing', has: words('精算額') },
  { role: 'carriedOver', has: words('繰越') },
  { role: 'unused', has: words('不用 執行残 残額 残高 未執行 予算残') },
  {
    role: 'ownFunds',
    has: words(
      '一般財源 自主財源 自己資金 自己負担 自己財源 事業者負担 団体負担 主体負担 市単独 町単独 村単独 市負担 町負担 村負担',
    ),
  },
  {
    role: 'otherGrant',
    has: words(
      '県支出金 国県 都支出金 道支出金 府支出金 国庫支出金 地方債 市債 町債 村債 県債 特定財源 県補助 県交付金 県負担金 他の補助金 他団体 過疎債 特例債 借入',
    ),
  },
  { role: 'income', has: words('寄附金 寄付金 その他の収入 収入額 控除収入') },
  { role: 'difference', ends: words('差額 差引 差引額 増減 増減額 比較増減') },
  { role: 'national', has: words('国庫 国費 国補助'), ends: words('額 金 費') },
  {
    role: 'grant',
    has: words('交付額 補助額 交付金 補助金 充当額 助成金 助成額 支援金 奨励金 支給額'),
    not: words('名 対象 及び'),
  },
  { role: 'contract', has: words('契約額 契約金額 落札額 落札金額 請負額 請負金額') },
  { role: 'budget', has: words('予算'), ends: words('額 予算 現額 後 正') },
  { role: 'budget', ends: words('予算額 予算現額 補正額 当初額 計画額') },
  {
    role: 'settled',
    has: words(
      '決算 支出済 執行額 執行済 実支出 支出額 支出金額 実績額 支払額 支払済 精算事業費 実績事業費 執行見込',
    ),
  },
  { role: 'cost', ends: words('事業費 経費 費用 工事費 要する経費 総コスト') },
];

/** A title that ends so names or counts something; it is no title of amounts. */
export const NO_AMOUNT_ENDINGS: readonly string[] =
  words(`日 番号 名 名称 理由 内容 方法 説明 有無 件数 数 率 割合 比率 比 根拠 時期 区分 先 者 課 人 備考 様式 要綱 種類 書 表 状況 一覧 期間 年度
  場所 計画 目的 効果 制度 内訳 事業 等について 見込み 部 欄 の別 単価 数量 面積 人員 人工 委員会 団体 会計 決定通知`);

/** A title found by its parts ends so; 契約更新の意向を確認 does not. */
export const AMOUNT_ENDINGS: readonly string[] = words(
  `額 金 費 債 源 算 入 負担 残 高 払 済 越 当 補助 料 用 見込 正 後 支出 実績 還 納 差引 分 控除 交付 経費 内示 財 更 不足 給 較`,
);

/** Words that title or name a total. */
export const TOTAL_WORDS: readonly string[] = words(
  `合計 計 小計 総計 総合計 累計 全体計 全体 歳出合計 歳入合計 合計額 計画計 grandtotal total subtotal 総括 再計 年度計 中計 節計 款計 項計`,
);
/** 総務部計, 観光分野の合計: a total that says of what. */
export const TOTAL_ENDINGS: readonly string[] = words('合計 小計 総計 計');
/** They end like a total and are none. */
export const NO_TOTALS: readonly string[] = words(
  '会計 統計 設計 推計 時計 家計 余計 集計 生計 体温計 温度計 計測計',
);

/** Outer titles over the bodies that pay. */
export const FUND_GROUPS: readonly string[] = words('財源 資金 収入 歳入 負担区分 負担内訳');

/** Words in a line of a sheet that make an account out of a table without projects. */
export const ACCOUNT_WORDS: readonly string[] = words(
  '収支決算 収支予算 収支精算 精算書 補助金 交付金 助成金 実績報告 収支計算',
);
