import { makeStaticStyles } from '@fluentui/react-components';

/** The page around the pane; Griffel writes it, so that the page needs no inline style. */
export const usePageStyles = makeStaticStyles({
  'html, body, #root': { margin: 0, padding: 0, minHeight: '100vh' },
  // Japanese breaks between phrases, not in the middle of a word.
  'p, li, dd, h2, h3, h4': { wordBreak: 'auto-phrase' },
  // Fields are as wide as the pane, also where what they offer is wider.
  '.fui-Select, .fui-Select__select, .fui-Input, .fui-Input__input, .fui-Textarea': { minWidth: 0 },
  '.fui-Select__select, .fui-Input__input': { width: '100%' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
});
