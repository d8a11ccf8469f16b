/** The findings that version 2 adds on amounts; the catalogue checks their shape. */
export const MONEY_CATALOGUE = {
  GRANT_EXCEEDS_DECISION: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '確定額が交付決定額を超えています', en: 'Grant exceeds its decision' },
    message: {
      ja: '[「{project}」の]確定額{grant}円が交付決定額{decided}円（{decidedCell}）を超えています。',
      en: '[{project}: ]the final grant of {grant} yen exceeds the decision of {decided} yen at {decidedCell}.',
    },
    whatToDo: {
      ja: '変更交付決定の有無と、確定額の計算を確認してください。',
      en: 'Check whether the decision was changed, and how the final amount was computed.',
    },
  },
  GRANT_CAP_EXCEEDED: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '交付金額が上限額を超えています', en: 'Grant exceeds its cap' },
    message: {
      ja: '[「{project}」の]交付金額{grant}円が上限額{cap}円を超えています。',
      en: '[{project}: ]the grant of {grant} yen exceeds the cap of {cap} yen.',
    },
    whatToDo: { ja: '上限額と交付金額を確認してください。', en: 'Check cap and grant.' },
  },
  GRANT_NOT_ROUNDED: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '交付金額の端数処理が行われていません', en: 'Grant is not rounded as declared' },
    message: {
      ja: '[「{project}」の]交付金額{grant}円に、{unit}円未満の端数{rest}円が残っています。',
      en: '[{project}: ]the grant of {grant} yen keeps {rest} yen below the declared unit of {unit} yen.',
    },
    whatToDo: { ja: '端数の切捨て・切上げの定めを確認してください。', en: 'Check the declared rounding.' },
  },
  BALANCE_MISMATCH: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '差引の額が計算と合いません', en: 'A printed difference is not what its terms give' },
    message: {
      ja: '[「{project}」の]{label}は{stated}円と記載されていますが、計算では{expected}円です（差{difference}円）。',
      en: '[{project}: ]{label} is printed as {stated} yen, its terms give {expected} yen ({difference} yen apart).',
    },
    whatToDo: {
      ja: '差引の欄と、その元の金額を確認してください。',
      en: 'Check the difference and its terms.',
    },
  },
  FUNDS_MISMATCH: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '財源の合計が事業費と合いません', en: 'Funds do not add up to the cost' },
    message: {
      ja: '[「{project}」の]財源の合計{sum}円が事業費{cost}円と{difference}円異なります。',
      en: '[{project}: ]the funds add up to {sum} yen, {difference} yen from the cost of {cost} yen.',
    },
    whatToDo: { ja: '財源内訳と事業費を確認してください。', en: 'Check the funds and the cost.' },
  },
  SHARE_DIFFERS: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '率の記載が金額と合いません', en: 'A printed share is not what its amounts give' },
    message: {
      ja: '[「{project}」の]{label}は{stated}と記載されていますが、金額からは{computed}です。',
      en: '[{project}: ]{label} is printed as {stated}, its amounts give {computed}.',
    },
    whatToDo: { ja: '率と金額のどちらが正しいか確認してください。', en: 'Check which of them is right.' },
  },
  SETTLED_WITHOUT_GRANT: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '事業費があり交付金額がありません', en: 'A cost without a grant' },
    message: {
      ja: '[「{project}」は]金額{amount}円がありますが、交付金額の記載がありません。',
      en: '[{project}: ]there is an amount of {amount} yen and no grant.',
    },
    whatToDo: {
      ja: '交付金の対象かどうか、記載漏れがないか確認してください。',
      en: 'Check whether a grant was left out.',
    },
  },
  GRANT_WITHOUT_COST: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '交付金額があり事業費がありません', en: 'A grant without a cost' },
    message: {
      ja: '[「{project}」は]交付金額{amount}円がありますが、事業費の記載がありません。',
      en: '[{project}: ]there is a grant of {amount} yen and no cost.',
    },
    whatToDo: {
      ja: '事業費の記載漏れがないか確認してください。',
      en: 'Check whether the cost was left out.',
    },
  },
} as const;
