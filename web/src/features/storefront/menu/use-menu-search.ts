import { useEffect, useRef, useState } from 'react';
import { put, useSearch } from '#lib/use-search.ts';

/**
 * What is searched for: in the address as `?q=`, so that going back and a link bring it back. The
 * first letter is a step that "back" undoes; those that follow belong to it.
 */
export function useMenuSearch(): readonly [string, (text: string) => void] {
  const [params, setParams] = useSearch();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  /** What was written to the address and has not come back from it; the last is what it will be. */
  const written = useRef<readonly string[]>([inAddress]);

  useEffect(() => {
    const rest = afterArrival(written.current, inAddress);
    written.current = rest ?? [inAddress];
    // An address that is not ours: the person went back or forward, or followed a link.
    if (rest === null) setText(inAddress);
  }, [inAddress]);

  function search(next: string) {
    setText(next);
    const q = next.trim();
    const last = written.current.at(-1);
    if (q === last) return;
    const replace = last !== '' || q === '';
    written.current = [...written.current, q];
    setParams((now) => put(now, 'q', q), { replace, preventScrollReset: true });
  }

  return [text, search];
}

/**
 * What is still to come of `written` once the address holds `value`; null if that was not written
 * here. The address comes late while somebody types fast, and may leave out steps.
 */
export function afterArrival(written: readonly string[], value: string): readonly string[] | null {
  const place = written.indexOf(value);
  return place === -1 ? null : written.slice(place);
}
