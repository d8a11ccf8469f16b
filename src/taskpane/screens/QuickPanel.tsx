import { shownAddress } from '../../core/cells/address';
import { CellLink } from '../parts/CellLink';
import { Panel } from '../parts/Panel';
import type { Quick } from '../state';
import { useTexts } from '../texts';
import { useScreenStyles } from './useScreenStyles';

/** Says that a result is of a part of one sheet only, and of which. */
export function QuickPanel({ quick }: { readonly quick: Quick }) {
  const { t } = useTexts();
  const screen = useScreenStyles();
  const { sheet, area } = quick.place;
  const address = shownAddress(area);
  const found = quick.scan.kpis.length > 0;
  return (
    <Panel tone="info" heading={t.quick.heading} takesFocus>
      <p className={screen.text}>
        <CellLink sheet={sheet} cell={address} text={`${sheet}!${address}`} />
      </p>
      <p className={screen.text}>{found ? t.quick.only : t.quick.none}</p>
      <p className={screen.quiet}>{found ? t.quick.noInsert : t.quick.noneNext}</p>
    </Panel>
  );
}
