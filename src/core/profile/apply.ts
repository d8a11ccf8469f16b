import { parseAddress } from '../cells/address';
import type { Fact, FactRole, KpiBlock } from '../layouts/facts';
import type { Marks } from '../layouts/marks';
import { reason } from '../reasons/reason';
import { foldName, foldText } from '../text/fold';
import type { Correction, Profile } from './schema';

/** The blocks as the user's corrections say they are to be read. */
export function applyCorrections(marks: Marks, blocks: readonly KpiBlock[], profile: Profile): KpiBlock[] {
  if (profile.layouts.length === 0) return [...blocks];
  return blocks.flatMap((block) => {
    const layout = profile.layouts.find(({ fingerprint }) => fingerprint === block.form.fingerprint);
    const meant = (layout?.corrections ?? []).filter((correction) => concerns(correction, block));
    // What is said of one KPI outweighs what is said of all.
    meant.sort((a, b) => Number(a.scope.of === 'kpi') - Number(b.scope.of === 'kpi'));
    if (meant.some(({ what }) => what === 'notKpi')) return [];
    return [meant.reduce((current, correction) => corrected(marks, current, correction), block)];
  });
}

function concerns({ scope }: Correction, block: KpiBlock): boolean {
  if (scope.of === 'layout') return true;
  return (
    foldName(scope.name) === foldName(block.name.text) &&
    (scope.no === null || foldText(scope.no) === foldText(block.no?.text ?? ''))
  );
}

function corrected(marks: Marks, block: KpiBlock, correction: Correction): KpiBlock {
  const told = { ...block, reasons: [...block.reasons, reason('CORRECTED')] };
  switch (correction.what) {
    case 'notKpi':
      return block;
    case 'confirmed':
      return { ...told, confirmed: true };
    case 'direction':
      return { ...told, direction: correction.direction };
    case 'cell':
      return withCell(marks, told, correction);
  }
}

function withCell(
  marks: Marks,
  block: KpiBlock,
  { field, down, right }: Extract<Correction, { what: 'cell' }>,
): KpiBlock {
  // The anchor's address: on a transposed table the block lies turned, the sheet does not.
  const { top, left } = parseAddress(block.form.anchor);
  if (top + down < 0 || left + right < 0) return block;
  const cell = marks.grid.at(top + down, left + right);
  if (field === 'name') return { ...block, name: { text: cell.text, cell } };
  const before = block.facts.filter((fact) => fact.role === field);
  const there = block.facts.find((fact) => fact.cell.address === cell.address);
  const period = there?.period ?? (before.length === 1 ? before[0]!.period : null);
  const fact: Fact = {
    role: field satisfies FactRole,
    basis: 'corrected',
    period,
    cell,
    title: there?.title ?? marks.of(cell),
    titleWord: '',
    unit: null,
    trailing: [],
  };
  const others = block.facts.filter(
    (other) => other.cell.address !== cell.address && !(other.role === field && other.period === period),
  );
  return { ...block, facts: [...others, fact] };
}
