export { DICTIONARIES, type Dictionary } from './dictionary';
export { formatCount, formatDecimals, formatFiscalYear, formatMoment, formatNumber } from './format';
export {
  CONFIDENCE_WORDS,
  COST_ROLE_WORDS,
  DIRECTION_BASIS_WORDS,
  DIRECTION_WORDS,
  KIND_WORDS,
  LABEL_WORDS,
  SEVERITY_WORDS,
  STATUS_WORDS,
  TERMS,
  type Term,
} from './glossary';
