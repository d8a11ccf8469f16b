import { useHiddenStyles } from '../look/useHiddenStyles';
import type { PaneState } from '../state';
import { phaseText } from '../screens/phase-text';
import { useTexts, type Texts } from '../texts';

/** Tells a screen reader what the eye sees change: progress, and the cell that was selected. */
export function Announcer({ state }: { readonly state: PaneState }) {
  const texts = useTexts();
  const hidden = useHiddenStyles();
  return (
    <div role="status" aria-live="polite" className={hidden.root}>
      {announcement(state, texts)}
    </div>
  );
}

function announcement({ screen, found, selected }: PaneState, { t, count }: Texts): string {
  switch (screen.name) {
    case 'scanning':
      return phaseText(screen.phase, t);
    case 'inserting':
      return screen.stopping ? t.result.stopping : t.result.inserting;
    default:
      if (selected) return t.kpi.selected(selected);
      return screen.name === 'result' && found ? t.result.found(count(found.scan.kpis.length)) : '';
  }
}
