import { useCallback } from 'react';
import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router-dom';

type ChangeSearch = (
  change: (now: URLSearchParams) => URLSearchParams,
  options?: NavigateOptions,
) => void;

/** Sets `key` to `value` in `search` and returns it; an empty value is omitted from the address. */
export function setParam(
  search: URLSearchParams,
  key: string,
  value: string | null,
): URLSearchParams {
  if (value) search.set(key, value);
  else search.delete(key);
  return search;
}

/**
 * The address's query, and a function to change it. A change starts from the current address: the
 * router may render later, and changes made before that must not be lost.
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
