import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/model/finding';
import type { Kpi } from '../../core/model/kpi';
import { useReveal } from '../reveal';
import { useTexts } from '../texts';
import { KpiDetail } from './KpiDetail';
import { KpiGlance } from './KpiGlance';
import { ReviewBadge } from './ReviewBadge';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
  chevron: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  no: { ...typographyStyles.body1Strong, marginRight: tokens.spacingHorizontalXS },
  name: { overflowWrap: 'anywhere' },
  glance: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 28px` },
  detail: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface KpiRowProps {
  readonly kpi: Kpi;
  /** Those of this KPI. */
  readonly findings: readonly Finding[];
}

/** One KPI: its newest values at a glance, everything else on demand. */
export function KpiRow({ kpi, findings }: KpiRowProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { revealed } = useReveal();
  const button = useRef<HTMLButtonElement>(null);
  const isRevealed = revealed?.id === kpi.id;
  useEffect(() => {
    if (!isRevealed) return;
    setOpen(true);
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'start' });
  }, [isRevealed, revealed]);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.root}>
      <h4 className={styles.heading}>
        <button
          ref={button}
          type="button"
          id={`${id}-name`}
          className={styles.button}
          aria-expanded={open}
          aria-controls={`${id}-detail`}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden className={styles.chevron} />
          <span className={styles.name}>
            {kpi.no && <span className={styles.no}>{kpi.no} </span>}
            {kpi.name.replace(/\s+/g, ' ')}
          </span>
          {kpi.confidence === 'review' && <ReviewBadge />}
        </button>
      </h4>
      <div className={styles.glance}>
        <KpiGlance kpi={kpi} findings={findings} />
      </div>
      <div
        id={`${id}-detail`}
        role="group"
        aria-label={t.kpi.details}
        hidden={!open}
        className={open ? styles.detail : undefined}
      >
        {open && <KpiDetail kpi={kpi} findings={findings} />}
      </div>
    </div>
  );
}
