import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { loadPersistently } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useStore } from '#lib/store.ts';
import { secondFactorQuestion } from '#platform/auth/second-factor-question.ts';

const SecondFactorDialog = lazy(() =>
  loadPersistently(async () => {
    await Promise.all([loadTexts('customer'), loadTexts('accounts')]);
    return import('#features/account-access/second-factor-dialog.tsx');
  }),
);

/** Asks for the code of a second factor, on every page with a sign-in. */
export default function SecondFactor() {
  const question = useStore(secondFactorQuestion);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the page cancels.
  useEffect(() => () => question?.cancel(), [pathname, question]);

  if (question === null) return null;
  return (
    <Suspense fallback={null}>
      <SecondFactorDialog question={question} />
    </Suspense>
  );
}
