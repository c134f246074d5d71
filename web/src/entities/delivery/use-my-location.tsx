import { coordinatesOf } from '@fireline/domain/delivery/coordinates';
import { distanceText } from '@fireline/domain/delivery/distance-text';
import { texts } from '@fireline/domain/texts/texts';
import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import { findPosition, hasGeolocation } from '#platform/geolocation/geolocation.ts';
import { Button } from '#ui/button/button.tsx';

interface UseMyLocationProps {
  /** Whether a location is set. */
  isSet: boolean;
  /** With `coordinates`, as in the domain's `fields.ts`. */
  onLocate: (position: string) => void;
  onRemove?: (() => void) | undefined;
}

type Search = { readonly at: 'rest' | 'work' } | { readonly at: 'end'; readonly problem: string };

/** A position that is less accurate (m) says nothing about an address. */
const vague = 1000;

/** Says where an address is, by the device's own position. Null where devices don't have one. */
export function UseMyLocation({ isSet, onLocate, onRemove }: UseMyLocationProps) {
  const [search, setSearch] = useState<Search>({ at: 'rest' });
  if (!hasGeolocation()) return null;

  async function locate() {
    setSearch({ at: 'work' });
    try {
      const fix = await findPosition();
      const problem = problemOf(fix?.accuracy ?? null);
      setSearch(problem === null ? { at: 'rest' } : { at: 'end', problem });
      if (fix && problem === null) onLocate(coordinatesOf(fix));
    } catch {
      setSearch({ at: 'end', problem: texts.zones.locateFailed });
    }
  }

  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button icon={LocateFixed} busy={search.at === 'work'} onClick={() => void locate()}>
          {texts.zones.locate}
        </Button>
        {isSet && onRemove && (
          <Button variant="ghost" size="sm" onClick={onRemove}>
            {texts.zones.locateRemove}
          </Button>
        )}
      </div>
      <p
        role="status"
        className={
          search.at === 'end' ? 'font-medium text-danger text-sm' : 'text-ink-muted text-sm'
        }
      >
        {words(search, isSet)}
      </p>
    </div>
  );
}

function words(search: Search, isSet: boolean): string {
  if (search.at === 'end') return search.problem;
  if (search.at === 'work') return texts.zones.locating;
  return isSet ? texts.zones.located : texts.zones.locateHint;
}

function problemOf(accuracy: number | null): string | null {
  if (accuracy === null) return texts.zones.locateDenied;
  return accuracy > vague ? texts.zones.locateVague({ distance: distanceText(accuracy) }) : null;
}
