import { useEffect, useRef, useState } from 'react';
import { setParam, useSearch } from '#lib/use-search.ts';

/**
 * The search text, kept in the URL as `?q=` so that the Back button and links restore it. The first
 * letter adds a history entry that Back undoes; further letters replace it.
 */
export function useMenuSearch(): readonly [string, (text: string) => void] {
  const [params, setParams] = useSearch();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  /**
   * Values written to the URL that haven't come back from it yet; the last one is the final state.
   */
  const written = useRef<readonly string[]>([inAddress]);

  useEffect(() => {
    const rest = outstandingAfter(written.current, inAddress);
    written.current = rest ?? [inAddress];
    // Not written here: the user went back or forward, or followed a link.
    if (rest === null) setText(inAddress);
  }, [inAddress]);

  function search(next: string) {
    setText(next);
    const q = next.trim();
    const last = written.current.at(-1);
    if (q === last) return;
    const replace = last !== '' || q === '';
    written.current = [...written.current, q];
    setParams((now) => setParam(now, 'q', q), { replace, preventScrollReset: true });
  }

  return [text, search];
}

/**
 * What is still outstanding of `written` once the URL holds `value`; null if `value` wasn't written
 * here. The URL lags behind fast typing and may skip steps.
 */
export function outstandingAfter(
  written: readonly string[],
  value: string,
): readonly string[] | null {
  const place = written.indexOf(value);
  return place === -1 ? null : written.slice(place);
}
