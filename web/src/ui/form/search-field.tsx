import { texts } from '@fireline/domain/texts/texts';
import { Search, X } from 'lucide-react';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { classNames } from '#ui/class-names.ts';
import { controlStyle } from './control-style.ts';

interface SearchFieldProps {
  /** The label for screen readers, and the default placeholder. */
  label: string;
  /** A shorter placeholder if the label is too long. */
  placeholder?: string;
  value: string;
  onValueChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
  className?: string | undefined;
}

/** Text to search for. Escape and the X button clear it. */
export function SearchField({
  label,
  placeholder = label,
  value,
  onValueChange,
  ref,
  className,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  return (
    <div className={classNames('relative', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-4.5 -translate-y-1/2 text-ink-muted"
      />
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        enterKeyHint="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onValueChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onValueChange('');
          // On phones, the keyboard would cover the results.
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        className={classNames(
          controlStyle,
          'rounded-full! pr-12 pl-10.5 [&::-webkit-search-cancel-button]:hidden',
        )}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={texts.ui.clearSearch}
          onClick={() => {
            onValueChange('');
            input.current?.focus();
          }}
          className="absolute top-0 right-0 grid size-11 place-items-center rounded-full text-ink-muted hover:text-ink"
        >
          <X aria-hidden className="size-4.5" />
        </button>
      )}
    </div>
  );
}
