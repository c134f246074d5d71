import { texts } from '@fireline/domain/texts/texts';
import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useLayoutEffect, useRef, useState } from 'react';
import { loadAfterPaint } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { Button } from '#ui/button/button.tsx';
import { SearchField } from '#ui/form/search-field.tsx';
import type { MenuFilter } from './menu-filter.ts';

const AllergenFilter = lazy(() =>
  loadAfterPaint(async () => {
    await loadTexts('customer');
    return import('./allergen-filter.tsx');
  }),
);

/** Search and allergen filter above the menu. */
export function MenuTools(props: MenuFilter) {
  const { text, onTextChange, allergens, without, only, entries, found, hidden } = props;
  const chosen = without.length + only.length;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useSlashFocuses(field);
  return (
    <search aria-label={texts.menu.title} className="grid gap-3 pb-3">
      <div className="flex flex-wrap items-center gap-2 sm:gap-3">
        <SearchField
          ref={field}
          label={texts.menu.searchLabel}
          placeholder={texts.menu.searchPlaceholder}
          value={text}
          onValueChange={onTextChange}
          className="min-w-[min(11rem,100%)] flex-1"
        />
        {(allergens.length > 0 || entries.some(({ data }) => data.labels)) && (
          <Button
            variant={chosen > 0 ? 'soft' : 'secondary'}
            aria-expanded={isOpen}
            aria-controls={`${id}-allergens`}
            pill
            onClick={() => setOpen(!isOpen)}
          >
            {texts.menu.filter}
            {chosen > 0 && <span className="numeric">({chosen})</span>}
            <ChevronDown
              aria-hidden
              className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`}
            />
          </Button>
        )}
      </div>
      <div id={`${id}-allergens`} className="grid gap-3 empty:hidden">
        {(isOpen || chosen > 0) && (
          <Suspense fallback={<div className="h-14" />}>
            <AllergenFilter {...props} isOpen={isOpen} />
          </Suspense>
        )}
      </div>
      <p role="status" className="sr-only">
        {(text.trim() !== '' || chosen > 0) &&
          (hidden > 0
            ? texts.menu.foundAndHidden({ count: found, hidden })
            : texts.menu.found({ count: found }))}
      </p>
    </search>
  );
}

/** "/" focuses the search from anywhere on the page, unless someone is typing. */
function useSlashFocuses(field: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
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
