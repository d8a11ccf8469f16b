import { Link, mergeClasses, makeStyles } from '@fluentui/react-components';
import { useOpenCell } from '../open-cell';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  root: {
    textAlign: 'inherit',
    overflowWrap: 'anywhere',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    // Forced colours take the blue away.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface CellLinkProps {
  readonly sheet: string;
  /** `B3` */
  readonly cell: string;
  /** What is read, for instance a value; the cell's address where nothing else says what it is. */
  readonly text?: string;
  readonly className?: string;
}

/** Selects a cell of the workbook. Its name says which one, after the text one sees. */
export function CellLink({ sheet, cell, text = cell, className }: CellLinkProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const openCell = useOpenCell();
  const place = `${sheet}!${cell}`;
  const label = t.kpi.select(text, place);
  return (
    <Link
      role="link"
      className={mergeClasses(styles.root, className)}
      aria-label={label}
      title={place}
      onClick={() => openCell(sheet, cell)}
    >
      {text}
    </Link>
  );
}
