import { makeStaticStyles } from '@fluentui/react-components';

/** The page around the pane; Griffel writes it, so that the page needs no inline style. */
export const usePageStyles = makeStaticStyles({
  'html, body, #root': { margin: 0, padding: 0, minHeight: '100vh' },
  // Japanese breaks between phrases, not in the middle of a word.
  'p, li, dd, h2, h3, h4': { wordBreak: 'auto-phrase' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
});
