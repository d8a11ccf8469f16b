import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { EMPTY_PROFILE } from '../core/profile/schema';
import type { Locale } from '../core/report/plan';
import { DICTIONARIES } from '../i18n';
import { chooseTheme, THEMES } from './look/theme';
import { useBrowserColours } from './look/useBrowserColours';
import { usePageStyles } from './look/usePageStyles';
import { OpenCellContext, type OpenCell } from './open-cell';
import { Announcer } from './parts/Announcer';
import { PaneHeader } from './parts/PaneHeader';
import { CurrentActions } from './screens/CurrentActions';
import { SettingsScreen } from './screens/SettingsScreen';
import { RevealContext, type Reveal } from './reveal';
import { TeachingContext } from './teaching';
import { CurrentScreen } from './screens/CurrentScreen';
import type { Session } from './session';
import { canScan } from './state';
import { textsOf, TextsContext } from './texts';
import { usePaneLanguage } from './usePaneLanguage';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
});

const titleOf = (locale: Locale): string => DICTIONARIES[locale].app.name;

/** The task pane. */
export function App({ session }: { readonly session: Session }) {
  usePageStyles();
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { locale, switchLanguage } = usePaneLanguage(state.host?.locale ?? null, titleOf);
  const theme = chooseTheme(state.host?.dark ?? null, useBrowserColours());
  const texts = useMemo(() => textsOf(locale), [locale]);

  const connect = useCallback(() => void session.connect(), [session]);
  useEffect(() => {
    connect();
    // A pane that is closed is not unmounted.
    window.addEventListener('pagehide', session.close);
    return () => {
      window.removeEventListener('pagehide', session.close);
      session.close();
    };
  }, [connect, session]);
  const openCell = useCallback<OpenCell>((sheet, cell) => void session.openCell(sheet, cell), [session]);
  const [revealed, setRevealed] = useState<Reveal['revealed']>(null);
  const revealing = useMemo<Reveal>(() => ({ revealed, reveal: (id) => setRevealed({ id }) }), [revealed]);
  const [settings, setSettings] = useState(false);
  const teaching = useMemo(
    () => ({
      profile: state.profile ?? EMPTY_PROFILE,
      correct: session.correct,
      nameSelectedCell: session.nameSelectedCell,
      takeBack: session.takeBack,
      changeProfile: session.changeProfile,
      importProfile: session.importProfile,
      chooseRules: session.chooseRules,
      importRules: session.importRules,
      rules: state.rules,
    }),
    [session, state.profile, state.rules],
  );
  const insert = (): void => void session.insert(locale);
  const onOtherLanguage = (): void => {
    if (!switchLanguage()) session.notice({ kind: 'notRemembered' });
  };

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <TextsContext.Provider value={texts}>
        <OpenCellContext.Provider value={openCell}>
          <TeachingContext.Provider value={teaching}>
            <RevealContext.Provider value={revealing}>
              <PaneHeader
                onOtherLanguage={onOtherLanguage}
                onSettings={canScan(state) ? () => setSettings(!settings) : null}
              />
              <main className={styles.main}>
                {settings && canScan(state) ? (
                  <SettingsScreen
                    isTeachable={state.profile !== null}
                    diagnose={session.diagnose}
                    onClose={() => setSettings(false)}
                  />
                ) : (
                  <CurrentScreen state={state} onInsert={insert} />
                )}
                <Announcer state={state} />
                <CurrentActions
                  state={state}
                  onConnect={connect}
                  onScan={() => {
                    setSettings(false);
                    void session.scan();
                  }}
                  onQuick={() => {
                    setSettings(false);
                    void session.scanSelection();
                  }}
                  onCloseQuick={session.closeQuick}
                  onCancel={session.cancel}
                  onInsert={insert}
                  onChooseSheet={session.chooseSheet}
                  onSaveCsv={session.saveCsv}
                  onMarkMissing={(marked) => void session.markMissing(marked)}
                  onCloseNotice={session.closeNotice}
                />
              </main>
            </RevealContext.Provider>
          </TeachingContext.Provider>
        </OpenCellContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
