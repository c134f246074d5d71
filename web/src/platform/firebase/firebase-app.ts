/** The one place that starts Firebase. */
import { type FirebaseApp, initializeApp } from 'firebase/app';
import { once } from '#lib/once.ts';
import { type Environment, loadEnvironment } from './environment.ts';

export interface StartedApp extends Environment {
  readonly app: FirebaseApp;
}

export const startFirebase = once(async (): Promise<StartedApp> => {
  const environment = await loadEnvironment();
  const app = initializeApp(environment.config);
  if (environment.emulators === null) await startAppCheck(app);
  return { ...environment, app };
});

/** Enabled if a site key of reCAPTCHA Enterprise is configured; the emulators have no App Check. */
async function startAppCheck(app: FirebaseApp): Promise<void> {
  const siteKey = import.meta.env.VITE_APP_CHECK_SITE_KEY;
  if (!siteKey) return;
  const { initializeAppCheck, ReCaptchaEnterpriseProvider } = await import('firebase/app-check');
  initializeAppCheck(app, {
    provider: new ReCaptchaEnterpriseProvider(siteKey),
    isTokenAutoRefreshEnabled: true,
  });
}
