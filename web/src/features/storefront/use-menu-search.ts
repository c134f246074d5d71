import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * What is searched for: in the address as `?q=`, so that going back and a link bring it back. The
 * first letter is a step that "back" undoes; those that follow belong to it.
 */
export function useMenuSearch(): readonly [string, (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);

  useEffect(() => {
    // An address that is not ours: the person went back or forward, or followed a link.
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);

  function search(next: string) {
    setText(next);
    const q = next.trim();
    if (q === written.current) return;
    const replace = written.current !== '' || q === '';
    written.current = q;
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        if (q === '') changed.delete('q');
        else changed.set('q', q);
        return changed;
      },
      { replace, preventScrollReset: true },
    );
  }

  return [text, search];
}
