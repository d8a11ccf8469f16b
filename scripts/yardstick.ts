/** `npm run yardstick -- [--forms 5000] [--seed 1] [--without FAMILY,…] [--only FAMILY] [--shown 2]` */
import { parseArgs } from 'node:util';
import { FAMILIES } from '../test/support/forms-generator';
import { runYardstick } from '../test/support/yardstick-run';

const { values } = parseArgs({
  options: {
    forms: { type: 'string', default: '900' },
    seed: { type: 'string', default: '1' },
    without: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    shown: { type: 'string', default: '0' },
  },
});
const known = FAMILIES.map(({ name }) => name);
const listed = (text: string): string[] => text.split(',').filter((name) => name !== '');
const unknown = [...listed(values.without), ...listed(values.only)].find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`${unknown}: there is no such family. There are ${known.join(', ')}.\n`);
  process.exit(2);
}
const only = listed(values.only);
const without = only.length > 0 ? known.filter((name) => !only.includes(name)) : listed(values.without);
const run = runYardstick(Number(values.forms), Number(values.seed), { without, shown: Number(values.shown) });
process.stdout.write(`${[...run.details, run.table].join('\n')}\n`);
