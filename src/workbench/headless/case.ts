import { Refusal } from './refusal';
/** stub */
export async function caseText(path: string, text: string, seed: string | null): Promise<string> {
  await Promise.resolve();
  throw new Refusal(`${path} ${text} ${seed}`);
}
