import { outsideStrings } from '../../files/read/formulas';

/**
 * Functions younger than the file format carry a prefix in the file that no one types: `_xlfn.TEXTJOIN`. It is
 * added here on writing and taken off on reading (`withoutPrefix`). Without it Excel shows `#NAME?` until the cell is edited.
 */
// prettier-ignore
const YOUNG = [
  'ACOT', 'ACOTH', 'AGGREGATE', 'ARABIC', 'BASE', 'BETA.DIST', 'BETA.INV', 'BINOM.DIST',
  'BINOM.DIST.RANGE', 'BINOM.INV', 'BITAND', 'BITLSHIFT', 'BITOR', 'BITRSHIFT', 'BITXOR',
  'CEILING.MATH', 'CHISQ.DIST', 'CHISQ.DIST.RT', 'CHISQ.INV', 'CHISQ.INV.RT', 'CHISQ.TEST', 'COMBINA',
  'CONCAT', 'CONFIDENCE.NORM', 'CONFIDENCE.T', 'COT', 'COTH', 'COVARIANCE.P', 'COVARIANCE.S', 'CSC',
  'CSCH', 'DAYS', 'DECIMAL', 'ERF.PRECISE', 'ERFC.PRECISE', 'EXPON.DIST', 'F.DIST', 'F.DIST.RT',
  'F.INV', 'F.INV.RT', 'F.TEST', 'FLOOR.MATH', 'FORECAST.LINEAR', 'FORMULATEXT', 'GAMMA', 'GAMMA.DIST',
  'GAMMA.INV', 'GAMMALN.PRECISE', 'GAUSS', 'HYPGEOM.DIST', 'IFNA', 'IFS', 'ISFORMULA', 'ISOWEEKNUM',
  'LOGNORM.DIST', 'LOGNORM.INV', 'MAXIFS', 'MINIFS', 'MODE.MULT', 'MODE.SNGL', 'MUNIT', 'NEGBINOM.DIST',
  'NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'NUMBERVALUE', 'PDURATION', 'PERCENTILE.EXC',
  'PERCENTILE.INC', 'PERCENTRANK.EXC', 'PERCENTRANK.INC', 'PERMUTATIONA', 'PHI', 'POISSON.DIST',
  'QUARTILE.EXC', 'QUARTILE.INC', 'RANK.AVG', 'RANK.EQ', 'RRI', 'SEC', 'SECH', 'SHEET', 'SHEETS',
  'SKEW.P', 'STDEV.P', 'STDEV.S', 'SWITCH', 'T.DIST', 'T.DIST.2T', 'T.DIST.RT', 'T.INV', 'T.INV.2T',
  'T.TEST', 'TEXTJOIN', 'UNICHAR', 'UNICODE', 'VAR.P', 'VAR.S', 'WEIBULL.DIST', 'XLOOKUP', 'XMATCH',
  'XOR', 'Z.TEST', 'LET', 'LAMBDA', 'RANDARRAY', 'SEQUENCE', 'SORTBY', 'UNIQUE', 'TEXTBEFORE',
  'TEXTAFTER', 'TEXTSPLIT', 'VSTACK', 'HSTACK', 'TOROW', 'TOCOL', 'WRAPROWS', 'WRAPCOLS', 'TAKE',
  'DROP', 'CHOOSEROWS', 'CHOOSECOLS', 'EXPAND', 'ARRAYTOTEXT', 'VALUETOTEXT', 'BYROW', 'BYCOL', 'MAP',
  'REDUCE', 'SCAN', 'MAKEARRAY', 'ISOMITTED',
] as const;
const YOUNG_SET: ReadonlySet<string> = new Set(YOUNG);
/** These two came first to another namespace. */
const WORKSHEET_SET: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const CALL = /(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/** As the file needs it. */
export function withPrefix(formula: string): string {
  return outsideStrings(formula, (part) =>
    part.replace(CALL, (name) => {
      const known = name.toUpperCase();
      if (WORKSHEET_SET.has(known)) return `_xlfn._xlws.${known}`;
      return YOUNG_SET.has(known) ? `_xlfn.${known}` : name;
    }),
  );
}

const REFERENCE = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)?`;

function toSheet(name: string, tail: string): RegExp {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = `'${escape(name.replace(/'/g, "''"))}'!`;
  // Inside a text in quotes the same characters are just text: those are matched first and left alone.
  return new RegExp(
    String.raw`"(?:[^"]|"")*"|(?:${quoted}|(?<![\p{L}\p{N}_.'])${escape(name)}!)${tail}`,
    'giu',
  );
}

/** Excel rewrites the formulas that refer to a renamed sheet. */
export function renamedSheet(formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(toSheet(before, ''), (match) =>
    match.startsWith('"') ? match : `'${after.replace(/'/g, "''")}'!`,
  );
}

/** A formula that referred to a deleted sheet does not come back to life with a new sheet of that name. */
export function deletedSheet(formula: string, name: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(toSheet(name, REFERENCE), (match) => (match.startsWith('"') ? match : '#REF!'));
}
