import { texts } from '@fireline/domain/texts/texts';
import { Link } from 'react-router-dom';
import { classNames } from '#ui/class-names.ts';
import { type Step, stepName, stepPath, steps } from './steps.ts';

/** The steps as links; before the shop has a name, there's only the first. */
export function StepList({ step: current, isStarted }: { step: Step; isStarted: boolean }) {
  return (
    <nav aria-label={texts.setUp.title} className="mb-4">
      <ol className="grid grid-cols-4 gap-2">
        {steps.map((step, index) => {
          const look = classNames(
            'block border-t-4 pt-2 text-sm',
            index <= steps.indexOf(current) ? 'border-accent' : 'border-line',
            step === current ? 'font-semibold' : 'text-ink-muted',
          );
          return (
            <li key={step}>
              {isStarted ? (
                <Link
                  to={stepPath(step)}
                  aria-current={step === current ? 'step' : undefined}
                  className={`${look} min-h-11 hover:text-accent-ink`}
                >
                  {stepName(step)}
                </Link>
              ) : (
                <span aria-current={step === current ? 'step' : undefined} className={look}>
                  {stepName(step)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
