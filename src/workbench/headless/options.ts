import type { ListScope } from '../../core/report/kpi-list';
import { SHEET_KEYS, type Locale, type SheetKey } from '../../core/report/plan';
import { UsageError } from './refusal';

/** What the pane asks under ［挿入の設定］, as words of the command line. */
export interface InsertOptions {
  readonly locale: Locale;
  /** Sheets beside サマリー and KPI一覧; null: the usual ones. */
  readonly sheets: readonly SheetKey[] | null;
  /** A rule file exported from the pane, or the id of a preset; null: the rules kept in the workbook. */
  readonly rules: string | null;
  /** The newest fiscal year that is judged; null: as the rules have it. */
  readonly year: number | null;
  /** Periods KPI一覧 shows. */
  readonly scope: ListScope;
}

const LOCALES: readonly Locale[] = ['ja', 'en'];
/** Sheets that can be left out. */
const ALWAYS: readonly SheetKey[] = ['summary', 'kpiList', 'ratings', 'trends'];
const CHOICES: readonly SheetKey[] = SHEET_KEYS.filter((key) => !ALWAYS.includes(key));
const SCOPES = ['all', 'newest'] as const;
const INSERT_OPTIONS = ['--sheets', '--locale', '--rules', '--year', '--periods'] as const;

/** Words of a command: what stands by itself, and `--name value` or `--name=value`. */
export interface Words {
  readonly plain: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Tells options from file names.
 * @param known options the command has
 * @param flags those of them that take no value
 * @throws UsageError that names an option the command does not have, one without a value, or one given twice
 */
export function wordsOf(
  args: readonly string[],
  command: string,
  known: readonly string[],
  flags: readonly string[] = [],
): Words {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (!word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const cut = word.indexOf('=');
    const name = cut < 0 ? word : word.slice(0, cut);
    if (!known.includes(name)) {
      const has = known.length === 0 ? 'no options' : known.join(', ');
      throw new UsageError(`${name}: unknown option. "${command}" has ${has}.`);
    }
    const isFlag = flags.includes(name);
    if (isFlag && cut >= 0) throw new UsageError(`${name}: takes no value.`);
    const value = isFlag ? name : cut < 0 ? args[++i] : word.slice(cut + 1);
    if (value === undefined || value === '') throw new UsageError(`${name}: the value is missing.`);
    if (options.has(name)) throw new UsageError(`${name}: given twice.`);
    options.set(name, value);
  }
  return { plain, options };
}

/**
 * The words of `insert`.
 * @throws UsageError
 */
export function insertWords(args: readonly string[]): {
  readonly plain: readonly string[];
  readonly options: InsertOptions;
} {
  const { plain, options } = wordsOf(args, 'insert', INSERT_OPTIONS);
  const sheets = options.get('--sheets');
  const locale = oneOf(LOCALES, '--locale', options.get('--locale') ?? 'ja');
  const year = options.get('--year');
  if (year !== undefined && !/^(19[89]\d|20\d\d|2100)$/.test(year)) {
    throw new UsageError(
      `--year ${year}: name the western year in which the fiscal year begins, such as 2024.`,
    );
  }
  return {
    plain,
    options: {
      locale,
      sheets:
        sheets === undefined
          ? null
          : sheets === 'none'
            ? []
            : sheets.split(',').map((key) => oneOf(CHOICES, '--sheets', key.trim(), 'none')),
      rules: options.get('--rules') ?? null,
      year: year === undefined ? null : Number(year),
      scope: oneOf(SCOPES, '--periods', options.get('--periods') ?? 'all'),
    },
  };
}

/** What `explain` prints. */
export interface ExplainOptions {
  readonly json: boolean;
  readonly locale: Locale;
  readonly profile: string | undefined;
}

/**
 * The words of `explain`.
 * @throws UsageError
 */
export function explainWords(args: readonly string[]): {
  readonly plain: readonly string[];
  readonly options: ExplainOptions;
} {
  const { plain, options } = wordsOf(args, 'explain', ['--json', '--locale', '--profile'], ['--json']);
  return {
    plain,
    options: {
      json: options.has('--json'),
      locale: oneOf(LOCALES, '--locale', options.get('--locale') ?? 'en'),
      profile: options.get('--profile'),
    },
  };
}

function oneOf<T extends string>(choices: readonly T[], option: string, value: string, more?: string): T {
  const found = choices.find((one) => one === value);
  if (found === undefined) {
    const all = [...choices, ...(more ? [more] : [])].join(', ');
    throw new UsageError(`${option} ${value}: unknown value. Choose from ${all}.`);
  }
  return found;
}
