import { Component, lazy, type ReactNode, StrictMode, Suspense, useEffect, useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { today } from '../../clock/index.js';
import { formatDay } from '../../time/index.js';
import { answerTextOf } from '../ask/answer-text.js';
import { goTo, hrefOf, parseRoute, useHash, withChanges } from '../route/route.js';
import { VIEWS, type View, type ViewProps } from '../views/index.js';
import { ANNOUNCER } from './announce.js';
import { Clocks } from './clocks.js';
import { TopBar } from './top-bar.js';

const PARTS = new Map(VIEWS.map((view) => [view.name, lazy(view.load)]));

const [FIRST] = VIEWS as readonly [View, ...View[]];

/** The page: the bar, the two clocks, and the view that the address names. */
const Page = () => {
  const hash = useHash();
  const { view: name, params } = useMemo(() => parseRoute(hash), [hash]);
  const view = VIEWS.find((each) => each.name === name);
  const shown = view ?? FIRST;
  const Shown = PARTS.get(shown.name) as typeof PARTS extends Map<string, infer P> ? P : never;
  const main = useMainOf(shown);
  const props: ViewProps = {
    params,
    change: (changes, how) => goTo(hrefOf(shown.name, withChanges(params, changes)), how),
    today: formatDay(today()),
  };
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        Skip to the content
      </a>
      <TopBar shown={shown} params={params} />
      <main id="main" ref={main} tabIndex={-1}>
        {shown.clocks.length > 0 && <Clocks {...shown} {...props} />}
        {view === undefined && (
          <p className="notice">
            There is no view called “{name}”; this is {FIRST.title}.
          </p>
        )}
        <Fence key={shown.name}>
          <Suspense fallback={<div className="waiting view-waiting" />}>
            <Shown {...props} />
          </Suspense>
        </Fence>
      </main>
      <div id={ANNOUNCER} className="unseen" role="status" />
    </>
  );
};

/** The skip link's own address would be taken for a view's. */
const skipTo = (event: { preventDefault(): void }, main: HTMLElement | null): void => {
  event.preventDefault();
  main?.focus();
};

/** Names the view in the title of the window, and moves the focus to it when another view is gone to. */
const useMainOf = (shown: View) => {
  const main = useRef<HTMLElement>(null);
  const before = useRef(shown.name);
  useEffect(() => {
    document.title = `${shown.title} · Truce`;
    if (before.current === shown.name) return;
    before.current = shown.name;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [shown]);
  return main;
};

/** A mistake of ours in one view leaves the bar and the other views usable. */
class Fence extends Component<{ readonly children: ReactNode }, { readonly what?: string }> {
  override readonly state: { readonly what?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly what: string } {
    return { what: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.what === undefined) return this.props.children;
    return (
      <div className="notice" role="alert">
        <p>This view stopped: {this.state.what}</p>
        <button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </div>
    );
  }
}

declare global {
  interface Window {
    /** For scripts that drive the page: any question, and its answer to the byte as the command line prints it. */
    truce?: { readonly ask: typeof answerTextOf };
  }
}

export const showPage = (): void => {
  const place = document.getElementById('page');
  if (place === null) throw new Error('index.html has a place for the page');
  window.truce = { ask: answerTextOf };
  createRoot(place).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
};
