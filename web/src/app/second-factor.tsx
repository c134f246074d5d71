import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useStore } from '#lib/store.ts';
import { secondFactorQuestion } from '#platform/auth/second-factor-question.ts';

const SecondFactorDialog = lazy(() => import('#features/account-access/second-factor-dialog.tsx'));

/** Where the code of a second factor is asked for, on every page from which somebody signs in. */
export default function SecondFactor() {
  const question = useStore(secondFactorQuestion);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever leaves the page gives up.
  useEffect(() => () => question?.cancel(), [pathname, question]);

  if (question === null) return null;
  return (
    <Suspense fallback={null}>
      <SecondFactorDialog question={question} />
    </Suspense>
  );
}
