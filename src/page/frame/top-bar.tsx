import { hrefOf, withChanges } from '../route/route.js';
import { VIEWS, type View } from '../views/index.js';
import { useTheme } from './theme.js';

/** The bar: where one can go, with the clocks taken along, and light or dark. */
export const TopBar = ({ shown, params }: { readonly shown: View; readonly params: URLSearchParams }) => {
  const [theme, change] = useTheme();
  return (
    <header className="bar">
      <a className="wordmark" href={hrefOf(VIEWS[0]?.name ?? '')}>
        Truce
      </a>
      <nav aria-label="Views">
        <ul>
          {VIEWS.map((view) => (
            <li key={view.name}>
              <a href={hrefOf(view.name, clocksOf(view, params))} aria-current={view === shown ? 'page' : undefined}>
                {view.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="theme" onClick={change} aria-label={`Show ${other(theme)}`}>
        {other(theme)}
      </button>
    </header>
  );
};

const other = (theme: 'light' | 'dark'): string => (theme === 'light' ? 'dark' : 'light');

/** A view is gone to on the days that are set, as far as it has such clocks. */
const clocksOf = (view: View, params: URLSearchParams): URLSearchParams =>
  withChanges(
    new URLSearchParams(),
    Object.fromEntries(view.clocks.map((clock) => [clock, params.get(clock) ?? undefined])),
  );
