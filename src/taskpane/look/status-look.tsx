import { tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  CircleHint16Filled,
  Clock16Regular,
  DismissCircle16Filled,
  MoreCircle16Regular,
  QuestionCircle16Regular,
  TextBulletListLtr16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { STATUS_WORDS, type Term } from '../../i18n';
import { DICTIONARIES } from '../../i18n';
import type { ShownStatus } from '../model/overview';

export interface StatusLook {
  readonly icon: FluentIcon;
  /** Of the icon and the bar; the text beside it is in the ordinary colour. Blue and orange: red and green look alike to many. */
  readonly colour: string;
  readonly word: Term;
}

export const STATUS_LOOK: Readonly<Record<ShownStatus, StatusLook>> = {
  achieved: {
    icon: CheckmarkCircle16Filled,
    colour: tokens.colorBrandForeground1,
    word: STATUS_WORDS.achieved,
  },
  notAchieved: {
    icon: DismissCircle16Filled,
    colour: tokens.colorPaletteDarkOrangeForeground3,
    word: STATUS_WORDS.notAchieved,
  },
  notMeasured: {
    icon: MoreCircle16Regular,
    colour: tokens.colorPaletteMarigoldForeground3,
    word: STATUS_WORDS.notMeasured,
  },
  notSet: { icon: CircleHint16Filled, colour: tokens.colorNeutralForeground3, word: STATUS_WORDS.notSet },
  undetermined: {
    icon: QuestionCircle16Regular,
    colour: tokens.colorNeutralForeground2,
    word: STATUS_WORDS.undetermined,
  },
  pending: { icon: Clock16Regular, colour: tokens.colorNeutralForeground4, word: STATUS_WORDS.pending },
  noValues: {
    icon: TextBulletListLtr16Regular,
    colour: tokens.colorNeutralForeground4,
    word: { ja: DICTIONARIES.ja.result.noValues, en: DICTIONARIES.en.result.noValues },
  },
};
