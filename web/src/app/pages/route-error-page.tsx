import { texts } from '@fireline/domain/texts/texts';
import { TriangleAlert } from 'lucide-react';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { usePageTitle } from '#ui/page-title.ts';

/** Replaces a page that couldn't be loaded or rendered: what happened and what to do. */
export function RouteErrorPage({ error }: { error: unknown }) {
  return <Failure {...(isMissingScript(error) ? missingScript : brokenPage)} />;
}

function Failure({ title, text }: { title: string; text: string }) {
  usePageTitle(title);
  return (
    <div role="alert" className="page-narrow grid justify-items-center gap-3 py-20! text-center">
      <span className="grid size-16 place-items-center rounded-full bg-danger-soft text-danger">
        <TriangleAlert aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h1 tabIndex={-1} className="mt-1 text-2xl">
        {title}
      </h1>
      <p className="max-w-sm text-ink-muted text-pretty">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">
        <Button variant="primary" onClick={() => window.location.reload()}>
          {texts.shell.reload}
        </Button>
        {/* A full page load, not a route: the running app itself may be broken. */}
        <a href="/" className={buttonStyle({})}>
          {texts.shell.goToMenu}
        </a>
      </div>
    </div>
  );
}

const missingScript = {
  title: texts.shell.notLoadedTitle,
  text: texts.shell.notLoadedText,
} as const;

const brokenPage = {
  title: texts.shell.brokenTitle,
  text: texts.shell.brokenText,
} as const;

/**
 * Browsers word a failed `import()` differently, but always as a TypeError that mentions "module"
 * or "import".
 */
function isMissingScript(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /(import|module).*(fail|load)|fail.*(import|module)/i.test(error.message)
  );
}
