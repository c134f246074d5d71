import { useCallback } from 'react';
import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router-dom';

type ChangeSearch = (
  change: (now: URLSearchParams) => URLSearchParams,
  options?: NavigateOptions,
) => void;

/** `search` itself, in which `key` now has `value`; what is empty is left out of an address. */
export function put(search: URLSearchParams, key: string, value: string | null): URLSearchParams {
  if (value) search.set(key, value);
  else search.delete(key);
  return search;
}

/**
 * The query of the address, and its change. A change starts from what the address holds by then: the
 * router draws a new address when it has time, and what changed before that must not be undone.
 */
export function useSearch(): readonly [URLSearchParams, ChangeSearch] {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const change = useCallback<ChangeSearch>(
    (change, options) => {
      void navigate(`?${change(new URLSearchParams(window.location.search))}`, options);
    },
    [navigate],
  );
  return [search, change];
}
