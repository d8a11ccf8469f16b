import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Unread } from '../../core/model/table';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  sheet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What nobody read, sheet by sheet; each entry selects its cells. */
export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const styles = useStyles();
  const sheets = [...new Set(unread.map(({ sheet }) => sheet))];
  return (
    <div className={styles.root}>
      {sheets.map((sheet) => (
        <UnreadOfSheet
          key={sheet}
          sheet={sheet}
          unread={unread.filter((one) => one.sheet === sheet)}
          styles={styles}
        />
      ))}
    </div>
  );
}

interface UnreadOfSheetProps {
  readonly sheet: string;
  readonly unread: readonly Unread[];
  readonly styles: ReturnType<typeof useStyles>;
}

function UnreadOfSheet({ sheet, unread, styles }: UnreadOfSheetProps) {
  const { word } = useTexts();
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.sheet}>
        {sheet}
      </p>
      <ul className={styles.list} aria-labelledby={id}>
        {unread.map(({ address, what }) => (
          <li key={`${address} ${what.ja}`}>
            <CellLink sheet={sheet} cell={address} text={word(what)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
