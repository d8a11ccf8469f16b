/**
 * The rooms of src/core and what each may import, from the ground up. Lint refuses the rest; the page of architecture
 * shows the same table, which a test holds.
 */
export const ROOMS = {
  cells: [],
  model: [],
  text: ['model'],
  reasons: [],
  rules: ['model', 'text'],
  layouts: ['cells', 'model', 'text', 'reasons'],
  profile: ['cells', 'text', 'reasons', 'layouts'],
  kpi: ['cells', 'model', 'text', 'reasons', 'rules', 'layouts'],
  facts: ['cells', 'model', 'text', 'layouts', 'kpi'],
  finance: ['cells', 'model', 'text', 'layouts', 'kpi'],
  unread: ['cells', 'model', 'text', 'layouts', 'kpi', 'finance'],
  findings: ['model', 'text', 'reasons', 'layouts', 'kpi', 'finance', 'unread'],
  scan: [
    'cells',
    'model',
    'text',
    'reasons',
    'rules',
    'layouts',
    'profile',
    'kpi',
    'facts',
    'finance',
    'unread',
    'findings',
  ],
  explain: ['cells', 'model', 'text', 'rules', 'layouts', 'profile', 'kpi', 'scan'],
  report: ['cells', 'model', 'text', 'rules', 'kpi', 'finance', 'findings', 'scan'],
};
