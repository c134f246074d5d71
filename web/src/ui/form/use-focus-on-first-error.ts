import { useEffect, useRef, useState } from 'react';

/**
 * Returns a function that moves the focus to the first field with an error within an element, once
 * the errors are rendered.
 */
export function useFocusOnFirstError(): (within: HTMLElement) => void {
  const [attempt, setAttempt] = useState(0);
  const target = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus again.
  useEffect(() => {
    target.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return (within) => {
    target.current = within;
    setAttempt((now) => now + 1);
  };
}
