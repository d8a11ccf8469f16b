import type { FormFamily } from '../truth';
import { FormDraft } from './record';

/** A family from what it draws. */
export const family = (name: string, what: string, draw: (form: FormDraft) => void): FormFamily => ({
  name,
  what,
  make: (seed) => {
    const form = new FormDraft(name, seed);
    draw(form);
    return form.finish();
  },
});
