import type { DispatchLane } from '@fireline/domain/delivery/dispatch';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, CircleDashed, type LucideIcon, TriangleAlert, UserRound } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '#ui/class-names.ts';
import { type Tone, toneClasses } from '#ui/feedback/tone.ts';
import { laneLabel } from './lanes.ts';

/** Being late matters more than the lane. */
export type HomeState = DispatchLane | 'late';

const looks = {
  unassigned: { tone: 'warning', icon: CircleDashed },
  assigned: { tone: 'info', icon: UserRound },
  'on-the-way': { tone: 'success', icon: Bike },
  late: { tone: 'danger', icon: TriangleAlert },
} as const satisfies Record<HomeState, { tone: Tone; icon: LucideIcon }>;

interface HomePinProps {
  number: string;
  state: HomeState;
  /** How many other homes are under the pin. */
  more?: number;
}

/** Where a delivery goes: the number that is called out, in the color of its state. */
export const HomePin = memo(function HomePin({ number, state, more = 0 }: HomePinProps) {
  const { tone, icon: Icon } = looks[state];
  return (
    <span
      data-state={state}
      className={classNames(
        'numeric inline-flex items-center gap-1 whitespace-nowrap rounded-full border border-current px-1.5 font-semibold text-[11px] leading-4 shadow-card',
        toneClasses[tone],
      )}
    >
      <Icon aria-hidden className="size-3 shrink-0" />
      {more > 0 ? texts.dispatch.pinOfSeveral({ number, more }) : number}
    </span>
  );
});

/** What the colors and icons mean. */
export function HomeLegend({ states }: { states: readonly HomeState[] }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-ink-muted text-xs">
      {states.map((state) => {
        const { tone, icon: Icon } = looks[state];
        return (
          <li key={state} className="inline-flex items-center gap-1">
            <span
              className={`grid size-4.5 place-items-center rounded-full border border-current ${toneClasses[tone]}`}
            >
              <Icon aria-hidden className="size-3" />
            </span>
            {state === 'late' ? texts.dispatch.late : laneLabel(state)}
          </li>
        );
      })}
    </ul>
  );
}
