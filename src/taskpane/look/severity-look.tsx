import { tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled, type FluentIcon } from '@fluentui/react-icons';
import type { FindingSeverity } from '../../core/model/finding';

interface SeverityLook {
  readonly icon: FluentIcon;
  readonly colour: string;
}

export const SEVERITY_LOOK: Readonly<Record<FindingSeverity, SeverityLook>> = {
  error: { icon: ErrorCircle16Filled, colour: tokens.colorStatusDangerForeground1 },
  warning: { icon: Warning16Filled, colour: tokens.colorStatusWarningForeground3 },
  info: { icon: Info16Filled, colour: tokens.colorNeutralForeground3 },
};
