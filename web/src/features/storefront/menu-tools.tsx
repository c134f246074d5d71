import type { Allergen } from '@fireline/domain/schemas/product';
import { ChevronDown, WheatOff } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { SearchField } from '#ui/search-field.tsx';

interface MenuToolsProps {
  text: string;
  onTextChange: (text: string) => void;
  /** The allergens that occur on the menu. */
  allergens: readonly Allergen[];
  without: readonly Allergen[];
  onWithoutChange: (without: readonly Allergen[]) => void;
  /** How many dishes are found, and how many are hidden for what they contain. */
  found: number;
  hidden: number;
  /** The shop's, to ask about traces. */
  phone: string;
}

/** Search and the allergen filter, above the menu. */
export function MenuTools(props: MenuToolsProps) {
  const { text, onTextChange, allergens, without, found, hidden } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useSlashFocuses(field);
  return (
    <search aria-label="Menu" className="grid gap-3 pb-3">
      <div className="flex flex-wrap items-center gap-2 sm:gap-3">
        <SearchField
          ref={field}
          label="Search the menu"
          placeholder="Search"
          value={text}
          onValueChange={onTextChange}
          className="min-w-44 flex-1"
        />
        {allergens.length > 0 && (
          <Button
            variant={without.length > 0 ? 'soft' : 'secondary'}
            icon={WheatOff}
            aria-expanded={isOpen}
            aria-controls={`${id}-allergens`}
            className="rounded-full!"
            onClick={() => setOpen(!isOpen)}
          >
            Allergens
            {without.length > 0 && <span className="numeric">({without.length})</span>}
            <ChevronDown
              aria-hidden
              className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`}
            />
          </Button>
        )}
      </div>
      <div id={`${id}-allergens`} hidden={!isOpen}>
        <AllergenChoice {...props} />
      </div>
      {without.length > 0 && <Without {...props} isOpen={isOpen} />}
      <p role="status" className="sr-only">
        {(text.trim() !== '' || without.length > 0) &&
          `${dishes(found)} found${hidden > 0 ? `, ${dishes(hidden)} hidden` : ''}`}
      </p>
    </search>
  );
}

function AllergenChoice({ allergens, without, onWithoutChange, phone }: MenuToolsProps) {
  // One that has left the menu can still be taken out of the choice.
  const offered = [...allergens, ...without.filter((name) => !allergens.includes(name))];
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface-raised p-4">
      <legend className="sr-only">Show dishes without</legend>
      <p aria-hidden className="font-semibold text-sm">
        Show dishes without
      </p>
      <div className="flex flex-wrap gap-2">
        {offered.map((name) => (
          <Chip
            key={name}
            pressed={without.includes(name)}
            onPressedChange={(pressed) =>
              onWithoutChange(
                pressed ? [...without, name] : without.filter((other) => other !== name),
              )
            }
          >
            {name}
          </Chip>
        ))}
      </div>
      <TracesNote phone={phone} />
    </fieldset>
  );
}

function Without({
  without,
  hidden,
  onWithoutChange,
  phone,
  isOpen,
}: MenuToolsProps & { isOpen: boolean }) {
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span>
          Without <strong>{without.join(', ')}</strong>
          {' · '}
          <span className="numeric">{dishes(hidden)} hidden</span>
        </span>
        <Button variant="ghost" size="sm" onClick={() => onWithoutChange([])}>
          Show all
        </Button>
      </p>
      {!isOpen && <TracesNote phone={phone} />}
    </div>
  );
}

function TracesNote({ phone }: { phone: string }) {
  return (
    <p className="text-ink-muted text-sm text-pretty">
      Everything is made in one kitchen, so traces cannot be excluded. With an allergy, ask the shop
      before you order
      {phone !== '' && (
        <>
          {': '}
          <a
            href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
            className="whitespace-nowrap rounded-md font-semibold text-accent-ink underline underline-offset-2"
          >
            {phone}
          </a>
        </>
      )}
      .
    </p>
  );
}

function dishes(count: number): string {
  return count === 1 ? '1 dish' : `${count} dishes`;
}

/** "/" goes to the search from anywhere on the page, unless something is being typed. */
function useSlashFocuses(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
