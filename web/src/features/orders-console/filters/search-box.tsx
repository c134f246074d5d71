import { type Ref, useEffect, useRef, useState } from 'react';
import { SearchField } from '#ui/form/search-field.tsx';

interface SearchBoxProps {
  /** As it stands in the address. */
  text: string;
  onText: (text: string) => void;
  ref: Ref<HTMLInputElement>;
  className: string;
}

/** How long (ms) nobody types before the address follows. */
const restOf = 120;

/** The search of the list: what is typed shows at once, the address and the list follow. */
export function SearchBox({ text, onText, ref, className }: SearchBoxProps) {
  const [typed, setTyped] = useState(text);
  /** What was sent to the address last, and what of it has not come back from there yet. */
  const sent = useRef(text);
  const onItsWay = useRef<readonly string[]>([]);
  const inAddress = useRef(text);
  if (text !== inAddress.current) {
    inAddress.current = text;
    const place = onItsWay.current.indexOf(text);
    onItsWay.current = onItsWay.current.slice(place + 1);
    if (place === -1) {
      // The address was changed from elsewhere: a saved view, or the way back.
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
      label="Number, name, item, phone, or email"
      value={typed}
      onValueChange={setTyped}
      className={className}
    />
  );
}
