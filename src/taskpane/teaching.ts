import { createContext, useContext } from 'react';
import { EMPTY_PROFILE, type Profile } from '../core/profile/schema';
import type { Session } from './session';

/** What a user can teach the product, and what it has been taught so far. */
export interface Teaching extends Pick<
  Session,
  'correct' | 'nameSelectedCell' | 'takeBack' | 'changeProfile' | 'importProfile'
> {
  readonly profile: Profile;
}

const nothing = (): Promise<void> => Promise.resolve();

export const TeachingContext = createContext<Teaching>({
  profile: EMPTY_PROFILE,
  correct: nothing,
  nameSelectedCell: nothing,
  takeBack: nothing,
  changeProfile: nothing,
  importProfile: nothing,
});

export function useTeaching(): Teaching {
  return useContext(TeachingContext);
}
