import { allergenName, allergenNames } from '@fireline/domain/catalog/allergen-names';
import { labelName, labels, labelsIn } from '@fireline/domain/catalog/labels';
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
      {isOpen && <LabelChoice {...props} />}
      {isOpen && <AllergenChoice {...props} />}
      {props.without.length + props.only.length > 0 && <Without {...props} isOpen={isOpen} />}
    </>
  );
}

/** The labels that occur on the menu, and those chosen. */
function LabelChoice({ entries, only, onOnlyChange }: MenuFilter) {
  const there = labelsIn(entries.map(({ data }) => data.labels).join(' '));
  const offered = labels.filter((label) => there.includes(label) || only.includes(label));
  if (offered.length === 0) return null;
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface-raised p-4">
      <legend className="sr-only">{texts.dish.onlyLabeled}</legend>
      <p aria-hidden className="font-semibold text-sm">
        {texts.dish.onlyLabeled}
      </p>
      <div className="flex flex-wrap gap-2">
        {offered.map((label) => (
          <Chip
            key={label}
            pressed={only.includes(label)}
            onPressedChange={(pressed) =>
              onOnlyChange(pressed ? [...only, label] : only.filter((other) => other !== label))
            }
          >
            {labelName(label)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

function AllergenChoice({ allergens, without, onWithoutChange, phone }: MenuFilter) {
  // An allergen that has left the menu can still be deselected.
  const offered = [...allergens, ...without.filter((name) => !allergens.includes(name))];
  if (offered.length === 0) return null;
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface-raised p-4">
      <legend className="sr-only">{texts.dishSearch.withoutLabel}</legend>
      <p aria-hidden className="font-semibold text-sm">
        {texts.dishSearch.withoutLabel}
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

function Without({
  without,
  only,
  hidden,
  onWithoutChange,
  onOnlyChange,
  phone,
  isOpen,
}: AllergenFilterProps) {
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span>
          {only.length > 0 && (
            <>
              <strong>{only.map(labelName).join(', ')}</strong>
              {' · '}
            </>
          )}
          {without.length > 0 &&
            texts.dishSearch.without({
              allergens: allergenNames(without),
              strong: (content) => <strong key="allergens">{content}</strong>,
            })}
          {without.length > 0 && ' · '}
          <span className="numeric">{texts.dishSearch.hidden({ count: hidden })}</span>
        </span>
        <Button
          variant="ghost"
          size="sm"
          onClick={() => {
            onWithoutChange([]);
            onOnlyChange([]);
          }}
        >
          {texts.dishSearch.showAll}
        </Button>
      </p>
      {!isOpen && without.length > 0 && <TracesNote phone={phone} />}
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
