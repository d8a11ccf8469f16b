import type { Finding } from '../model/finding';
import { fillTemplate } from '../reasons/template';
import { CATALOGUE, type FindingCode } from './catalogue';

/** A message template names a parameter that the rule did not give. */
export class MissingParameterError extends Error {
  constructor(code: string, parameter: string) {
    super(`Finding ${code} needs the parameter "${parameter}"`);
    this.name = 'MissingParameterError';
  }
}

type Place = Pick<Finding, 'sheet' | 'cell' | 'kpiId' | 'params'>;

/**
 * Makes a finding with its message in both languages.
 * @throws MissingParameterError where the template needs a parameter that is not there
 */
export function makeFinding(code: FindingCode, { sheet, cell, kpiId, params }: Place): Finding {
  const entry = CATALOGUE[code];
  return {
    code,
    severity: entry.severity,
    sheet,
    cell,
    kpiId,
    params,
    message: {
      ja: fill(code, entry.message.ja, params, '空欄', NUMBERS.ja),
      en: fill(code, entry.message.en, params, 'blank', NUMBERS.en),
    },
  };
}

/** Made once: making one takes longer than all that is written with it. */
const NUMBERS = {
  ja: new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 }),
};

function fill(
  code: string,
  template: string,
  params: Finding['params'],
  blank: string,
  numbers: Intl.NumberFormat,
): string {
  return fillTemplate(template, (name) => {
    const value = params[name];
    if (value === undefined) throw new MissingParameterError(code, name);
    if (value === null) return blank;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
