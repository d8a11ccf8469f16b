import { foldLabel } from '../text/fold';
import type { LabelRole } from '../text/lexicon';
import type { Correction, Profile, Scope } from './schema';

/** Adds a correction to a layout; it takes the place of an earlier one that says something about the same thing. */
export function withCorrection(profile: Profile, fingerprint: string, correction: Correction): Profile {
  const layout = profile.layouts.find((one) => one.fingerprint === fingerprint);
  const kept = (layout?.corrections ?? []).filter((other) => subjectOf(other) !== subjectOf(correction));
  return {
    ...profile,
    layouts: [
      ...profile.layouts.filter((one) => one !== layout),
      { fingerprint, corrections: [...kept, correction] },
    ],
  };
}

/** Takes back what was said of one KPI, or of the whole layout. */
export function withoutCorrections(profile: Profile, fingerprint: string, scope: Scope): Profile {
  return {
    ...profile,
    layouts: profile.layouts
      .map((layout) =>
        layout.fingerprint === fingerprint
          ? {
              ...layout,
              corrections: layout.corrections.filter((one) => scopeKey(one.scope) !== scopeKey(scope)),
            }
          : layout,
      )
      .filter((layout) => layout.corrections.length > 0),
  };
}

/** Forgets all corrections of a form. */
export function withoutLayout(profile: Profile, fingerprint: string): Profile {
  return { ...profile, layouts: profile.layouts.filter((one) => one.fingerprint !== fingerprint) };
}

export function withAlias(profile: Profile, word: string, role: LabelRole): Profile {
  return {
    ...withoutAlias(profile, word),
    aliases: [...withoutAlias(profile, word).aliases, { word, role }],
  };
}

export function withoutAlias(profile: Profile, word: string): Profile {
  return {
    ...profile,
    aliases: profile.aliases.filter((alias) => foldLabel(alias.word) !== foldLabel(word)),
  };
}

/** An imported profile over the one in use: what the import says wins, the rest stays. */
export function mergeProfiles(own: Profile, imported: Profile): Profile {
  const aliases = imported.aliases.reduce((acc, { word, role }) => withAlias(acc, word, role), own);
  return imported.layouts.reduce(
    (acc, { fingerprint, corrections }) =>
      corrections.reduce((inner, correction) => withCorrection(inner, fingerprint, correction), acc),
    aliases,
  );
}

function scopeKey(scope: Scope): string {
  return scope.of === 'layout' ? 'layout' : `kpi ${scope.no ?? ''} ${scope.name}`;
}

/** 低いほど良い replaces 高いほど良い; another cell for 実績値 replaces the first. */
function subjectOf(correction: Correction): string {
  const field = correction.what === 'cell' ? correction.field : '';
  return `${correction.what} ${field} ${scopeKey(correction.scope)}`;
}
