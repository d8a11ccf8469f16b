import { Badge } from '@fluentui/react-components';
import { CONFIDENCE_WORDS } from '../../i18n';
import { useTexts } from '../texts';

/** Marks a KPI whose reading is not certain. */
export function ReviewBadge() {
  const { word } = useTexts();
  return (
    <Badge appearance="tint" color="warning" shape="rounded">
      {word(CONFIDENCE_WORDS.review)}
    </Badge>
  );
}
