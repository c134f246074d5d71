/** A press that takes longer (ms) holds nothing back any more: a cloth may lie on the screen. */
export const longestPress = 2000;
/** A finger's click follows this long (ms) after it is lifted, at most. */
const clickAfter = 100;

let isListening = false;
let isPressed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const held = new Set<() => void>();

/**
 * Passes values on, but while a finger or a mouse button is down, only the last one, and when the
 * press is over. If a ticket came in between, what is pressed would move: the press would be lost,
 * or hit something else.
 */
export function holdWhilePressed<Value>(deliver: (value: Value) => void): (value: Value) => void {
  listen();
  let latest: { readonly value: Value } | null = null;
  const pass = () => {
    const next = latest;
    latest = null;
    if (next) deliver(next.value);
  };
  return (value) => {
    latest = { value };
    if (isPressed) held.add(pass);
    else pass();
  };
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('pointerdown', onDown, true);
  window.addEventListener('pointerup', () => endAfter(clickAfter), true);
  window.addEventListener('pointercancel', () => endAfter(0), true);
  window.addEventListener('click', () => endAfter(0), true);
  document.addEventListener('visibilitychange', () => endAfter(0));
}

function onDown({ button }: PointerEvent): void {
  // The others open menus of the browser, which may keep their end to themselves.
  if (button !== 0) return;
  isPressed = true;
  endAfter(longestPress);
}

/** Later than the listeners of the event that it is called for. */
function endAfter(milliseconds: number): void {
  if (!isPressed) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    isPressed = false;
    const due = [...held];
    held.clear();
    for (const pass of due) pass();
  }, milliseconds);
}
