import { allergenName, allergenNames } from '@fireline/domain/catalog/allergen-names';
import { texts } from '@fireline/domain/texts/texts';
import { callLink } from '#entities/order/reach-links.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/form/chip.tsx';
import type { MenuFilter } from './menu-filter.ts';

type AllergenFilterProps = MenuFilter & { isOpen: boolean };

/**
 * Which allergens the menu leaves out, and a dialog to choose them; loaded once either is needed.
 */
export default function AllergenFilter({ isOpen, ...props }: AllergenFilterProps) {
  return (
    <>
      {isOpen && <AllergenChoice {...props} />}
      {props.without.length > 0 && <Without {...props} isOpen={isOpen} />}
    </>
  );
}

function AllergenChoice({ allergens, without, onWithoutChange, phone }: MenuFilter) {
  // An allergen that has left the menu can still be deselected.
  const offered = [...allergens, ...without.filter((name) => !allergens.includes(name))];
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface-raised p-4">
      <legend className="sr-only">{texts.menu.withoutLabel}</legend>
      <p aria-hidden className="font-semibold text-sm">
        {texts.menu.withoutLabel}
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
            {allergenName(name)}
          </Chip>
        ))}
      </div>
      <TracesNote phone={phone} />
    </fieldset>
  );
}

function Without({ without, hidden, onWithoutChange, phone, isOpen }: AllergenFilterProps) {
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span>
          {texts.menu.without({
            allergens: allergenNames(without),
            strong: (content) => <strong key="allergens">{content}</strong>,
          })}
          {' · '}
          <span className="numeric">{texts.menu.hidden({ count: hidden })}</span>
        </span>
        <Button variant="ghost" size="sm" onClick={() => onWithoutChange([])}>
          {texts.menu.showAll}
        </Button>
      </p>
      {!isOpen && <TracesNote phone={phone} />}
    </div>
  );
}

/** What no filter can guarantee, and whom to ask. */
function TracesNote({ phone }: { phone: string }) {
  return (
    <p className="text-ink-muted text-sm text-pretty">
      {phone === ''
        ? texts.dishSearch.traces
        : texts.dishSearch.tracesCall({
            phone,
            call: (content) => (
              <a
                key="call"
                href={callLink(phone)}
                className="whitespace-nowrap rounded-md font-semibold text-accent-ink underline underline-offset-2"
              >
                {content}
              </a>
            ),
          })}
    </p>
  );
}
