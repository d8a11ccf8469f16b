/** Prints what Excel is told of the worksheet functions: `tsx scripts/functions-json.ts ja|en`. The build runs it. */
import { functionsJson } from '../src/functions/metadata';

const [locale] = process.argv.slice(2);
if (locale !== 'ja' && locale !== 'en') throw new Error(`a language is ja or en, not "${locale ?? ''}"`);
process.stdout.write(functionsJson(locale));
