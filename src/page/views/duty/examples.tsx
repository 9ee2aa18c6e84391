import { hrefOf } from '../../route/route.js';

const EXAMPLES = [
  {
    says: 'Ferromanganese from China, as entered on 15 February 2026',
    fields: { hts: '7202.11.10.00', origin: 'CN', value: '10000', on: '2026-02-15', known: '2026-02-15' },
  },
  {
    says: 'Toys from China on the day the truce was to end, as known two weeks before, under three outcomes',
    fields: {
      hts: '9503.00.00.73',
      origin: 'CN',
      value: '25000',
      on: '2025-08-12',
      known: '2025-07-29',
      scenario: ['as-signed', 'extend:90d', 'peak'],
    },
  },
  {
    says: 'A watch, whose rate needs the value of its parts',
    fields: { hts: '9102.11.45', origin: 'CN', value: '900', on: '2025-07-01' },
  },
] as const;

/** Before anything is asked: what an answer looks like. */
export const Examples = () => (
  <div className="examples">
    <p>Give a code, an origin and a value. For example:</p>
    <ul>
      {EXAMPLES.map(({ says, fields }) => (
        <li key={says}>
          <a href={hrefOf('duty', fields)}>{says}</a>
        </li>
      ))}
    </ul>
  </div>
);
