/** Which build of the app runs here, and which one is deployed; see `web/build-id.ts`. */
import { useEffect, useState } from 'react';

export function buildId(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? 'development';
}

/** How often (ms) to look whether another one has been deployed. */
const askEvery = 60_000;

/** Null until it's known, and where nothing is deployed. */
export function useDeployedBuild(): string | null {
  const [deployed, setDeployed] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = () =>
      void readDeployedBuild().then((id) => {
        if (!isGone && id !== null) setDeployed(id);
      });
    ask();
    const timer = setInterval(ask, askEvery);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, []);
  return deployed;
}

async function readDeployedBuild(): Promise<string | null> {
  try {
    const response = await fetch('/build.txt', { cache: 'no-store' });
    const id = response.ok ? (await response.text()).trim() : '';
    // A development server answers with a page.
    return /^[0-9a-f]{8}$/.test(id) ? id : null;
  } catch {
    return null;
  }
}
