import { findPeriods, type PeriodReading } from './period';
import { mentions } from './mentions';

/** What a free text says about when its values were taken. Null where it names no period for the role. */
export interface PeriodClauses {
  readonly value: PeriodReading | null;
  /** The clause of 基準値 as printed; it need not name a year (総務省交付金活用時のKPI設定値). */
  readonly baseline: string | null;
}

const ROLE = '(?:基準|目標|実績)値?';
/** 基準値: … , 目標値・実績値：… , 実績値→ … */
const CLAUSE = new RegExp(`(${ROLE}(?:\\s*[・･·,、，と]\\s*${ROLE})*)\\s*[:：→⇒]`, 'g');
/** A clause ends at a line break, at a wide gap, or where another role is spoken of (実績値/基準値＝目標値). */
const END = new RegExp(`\\n|[ \\u3000]{2,}|${ROLE}\\s*[/／=＝÷]`);

interface Clause {
  readonly roles: string;
  readonly text: string;
}

function clausesOf(text: string): Clause[] {
  const heads = [...text.matchAll(CLAUSE)];
  return heads.map((head, i) => {
    const body = text.slice(head.index + head[0].length, heads[i + 1]?.index ?? text.length);
    const end = END.exec(body.trimStart());
    const clause = (end ? body.trimStart().slice(0, end.index) : body).trim();
    return { roles: head[1] ?? '', text: whenOnly(clause) };
  });
}

/** 目標値・実績値は令和7年3月末時点: a sentence that says nothing but when. */
const SAID = new RegExp(
  `(${ROLE}(?:\\s*[・･·,、，と]\\s*${ROLE})*)は[、,]?\\s*([^。\\n]{2,20}?(?:時点|現在|末|年度)(?:の(?:値|数値|実績値?))?)(?:です|である|とする)?(?=[。\\n]|$)`,
  'g',
);

function saidOf(text: string): Clause[] {
  return [...text.matchAll(SAID)].map((said) => ({ roles: said[1] ?? '', text: said[2]?.trim() ?? '' }));
}

/** `広げた後の来庁者（繁忙期:R7.3＋閑散期R7.1）`: where only the bracket names a period, the bracket is the answer. */
function whenOnly(clause: string): string {
  const bracketed = /^([^（(]*)[（(]([^（）()]*)[）)]$/.exec(clause);
  if (!bracketed?.[2] || findPeriods(bracketed[1] ?? '').length > 0) return clause;
  return findPeriods(bracketed[2]).length > 0 ? bracketed[2] : clause;
}

/** The period of a clause: its last year, labelled with the whole clause. Null where it names none. */
function periodOf(clause: Clause | undefined): PeriodReading | null {
  if (!clause) return null;
  const found = findPeriods(clause.text);
  const newest = found.reduce<PeriodReading | null>(
    (best, next) => ((next.fiscalYear ?? 0) >= (best?.fiscalYear ?? 0) ? next : best),
    null,
  );
  // A calculation that mentions a year (R5総取扱26,790×20％) is no statement of when.
  if (!newest || /[×÷*]/.test(clause.text)) return null;
  return { ...newest, label: clause.text };
}

/**
 * Reads the clauses in which a counting method says when its values were taken:
 *
 *     基準値：令和５年４月  目標値・実績値：令和７年３月    →  value 令和７年３月, baseline 令和５年４月
 */
export function periodClauses(text: string): PeriodClauses {
  if (!mentions(text, ['基準', '目標', '実績'])) return { value: null, baseline: null };
  const clauses = [...clausesOf(text), ...saidOf(text)];
  const of = (role: string): Clause | undefined => clauses.find((clause) => clause.roles.includes(role));
  return {
    value: periodOf(of('実績')) ?? periodOf(of('目標')),
    baseline: of('基準')?.text || null,
  };
}
