import { createContext, useContext } from 'react';
import { EMPTY_PROFILE, type Profile } from '../core/profile/schema';
import { STANDARD } from '../core/rules/presets';
import type { Rules } from '../core/rules/schema';
import type { Session } from './session';

/** What a user can teach the product, and what it has been taught so far. */
export interface Teaching extends Pick<
  Session,
  | 'correct'
  | 'nameSelectedCell'
  | 'takeBack'
  | 'changeProfile'
  | 'importProfile'
  | 'chooseRules'
  | 'importRules'
> {
  readonly profile: Profile;
  readonly rules: Rules;
}

const nothing = (): Promise<void> => Promise.resolve();

export const TeachingContext = createContext<Teaching>({
  profile: EMPTY_PROFILE,
  correct: nothing,
  nameSelectedCell: nothing,
  takeBack: nothing,
  changeProfile: nothing,
  importProfile: nothing,
  chooseRules: nothing,
  importRules: nothing,
  rules: STANDARD,
});

export function useTeaching(): Teaching {
  return useContext(TeachingContext);
}
