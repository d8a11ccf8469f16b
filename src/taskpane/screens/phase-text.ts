import type { Dictionary } from '../../i18n';
import type { Phase } from '../state';

/** What a running scan is at. */
export function phaseText(phase: Phase, t: Dictionary): string {
  switch (phase.step) {
    case 'listing':
      return t.scanning.listing;
    case 'reading':
      return t.scanning.reading(phase.sheet);
    case 'judging':
      return phase.sheet === null ? t.scanning.judging : t.scanning.recognising(phase.sheet);
  }
}
