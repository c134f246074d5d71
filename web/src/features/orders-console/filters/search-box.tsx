import { texts } from '@fireline/domain/texts/texts';
import { type Ref, useEffect, useRef, useState } from 'react';
import { SearchField } from '#ui/form/search-field.tsx';

interface SearchBoxProps {
  /** As stored in the URL. */
  text: string;
  onText: (text: string) => void;
  ref: Ref<HTMLInputElement>;
  className: string;
}

/** Pause in typing (ms) before the URL is updated. */
const restOf = 120;

/** The list's search field. Typing shows immediately; the URL and the list follow. */
export function SearchBox({ text, onText, ref, className }: SearchBoxProps) {
  const [typed, setTyped] = useState(text);
  /** The text last written to the URL, and the writes that haven't come back from there yet. */
  const sent = useRef(text);
  const onItsWay = useRef<readonly string[]>([]);
  const inAddress = useRef(text);
  if (text !== inAddress.current) {
    inAddress.current = text;
    const place = onItsWay.current.indexOf(text);
    onItsWay.current = onItsWay.current.slice(place + 1);
    if (place === -1) {
      // The URL was changed from elsewhere: a saved view, or the Back button.
      onItsWay.current = [];
      sent.current = text;
      setTyped(text);
    }
  }
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onItsWay.current = [...onItsWay.current, typed];
      onText(typed);
    }, restOf);
    return () => clearTimeout(timer);
  }, [typed, onText]);

  return (
    <SearchField
      ref={ref}
      label={texts.console.searchLabel}
      value={typed}
      onValueChange={setTyped}
      className={className}
    />
  );
}
