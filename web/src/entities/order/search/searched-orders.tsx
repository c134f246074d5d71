import { FirelineError } from '@fireline/domain/errors';
import { reasonOf } from '@fireline/domain/parse';
import type { FoundOrders } from '@fireline/domain/search/schema';
import { texts } from '@fireline/domain/texts/texts';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '#ui/button/button.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { searchOrders } from './search-orders.ts';

interface SearchedOrdersProps {
  text: string;
  children: (found: FoundOrders) => ReactNode;
}

/** What the search for `text` in all orders ever placed has found. */
export function SearchedOrders({ text, children }: SearchedOrdersProps) {
  const [tries, setTries] = useState(0);
  const answer = useAnswer(text, tries);
  if (answer === null) return <Searching />;
  if ('failure' in answer) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        <p>{answer.failure}</p>
        <Button size="sm" onClick={() => setTries(tries + 1)}>
          {texts.customers.searchAgain}
        </Button>
      </div>
    );
  }
  return children(answer.found);
}

export function Searching() {
  return (
    <div role="status" aria-busy="true" aria-label={texts.customers.searching}>
      <Skeleton className="h-28 w-full rounded-card" />
    </div>
  );
}

type Answer = { readonly found: FoundOrders } | { readonly failure: string };

/** Null while it's searched for; each of `tries` searches again. */
function useAnswer(text: string, tries: number): Answer | null {
  const [answered, setAnswered] = useState<{
    readonly text: string;
    readonly tries: number;
    readonly answer: Answer;
  } | null>(null);
  useEffect(() => {
    let isOver = false;
    void answerTo(text).then((answer) => {
      if (!isOver) setAnswered({ text, tries, answer });
    });
    return () => {
      isOver = true;
    };
  }, [text, tries]);
  return answered?.text === text && answered.tries === tries ? answered.answer : null;
}

async function answerTo(text: string): Promise<Answer> {
  try {
    return { found: await searchOrders(text) };
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    return { failure: reasonOf(error) };
  }
}
