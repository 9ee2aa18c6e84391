import type { TalksRecords } from '../../../answers/index.js';
import { SideName, territory } from '../../parts/side.js';
import { hrefOf, withChanges } from '../../route/route.js';
import { Source } from './source.js';

interface TopicProps {
  readonly params: URLSearchParams;
  readonly topic: string;
  readonly flashpoints: TalksRecords['flashpoints'];
  readonly positions: TalksRecords['positions'];
  readonly statements: TalksRecords['statements'];
}

/** One topic of the talks at a time: what happened to it, where each side stood when, and who said what about it. */
export const Topics = ({ params, topic, flashpoints, positions, statements }: TopicProps) => {
  const flashpoint = flashpoints.find(({ id }) => id === topic);
  const sides = [...new Set(positions.map(({ side }) => side))].sort((a, b) => (a === 'US' ? -1 : b === 'US' ? 1 : 0));
  const here = positions.filter((position) => position.topic === topic);
  const said = statements.filter(({ topics }) => (topics as readonly string[]).includes(topic));
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">Flashpoints and positions</h2>
      <nav aria-label="Topics" className="topics">
        <ul>
          {flashpoints.map(({ id, name }) => (
            <li key={id}>
              <a
                href={hrefOf('talks', withChanges(params, { topic: id }))}
                aria-current={id === topic ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="topic">
        <div>
          <h3>What happened</h3>
          <Days
            rows={(flashpoint?.events ?? []).map(({ when, what, evidence }) => ({ day: when, text: what, evidence }))}
          />
        </div>
        {sides.map((side, place) => (
          <div key={side}>
            <h3>
              {place < 2 ? (
                <SideName imposes={side} on="" place={place} name={`${territory(side)} stands for`} />
              ) : (
                `${territory(side)} stands for`
              )}
            </h3>
            <Days
              rows={here
                .filter((position) => position.side === side)
                .map(({ from, position, evidence }) => ({ day: from, text: position, evidence }))}
            />
          </div>
        ))}
      </div>
      <h3>Who said what</h3>
      <Days
        rows={said.map(({ when, who, office, claims, evidence }) => ({
          day: when,
          text: claims,
          who: `${who}, ${office}`,
          evidence,
        }))}
      />
    </section>
  );
};

interface Row {
  readonly day: string;
  readonly text: string;
  readonly who?: string;
  readonly evidence: Parameters<typeof Source>[0]['evidence'];
}

/** Records by day, the latest first. */
const Days = ({ rows }: { readonly rows: readonly Row[] }) =>
  rows.length === 0 ? (
    <p className="quiet">Nothing recorded by this day.</p>
  ) : (
    <ol className="days">
      {rows.toReversed().map(({ day, text, who, evidence }) => (
        <li key={`${day} ${text}`}>
          <span className="number">{day}</span>
          <p>
            {who !== undefined && <b>{who}: </b>}
            {text}{' '}
            <span className="quiet">
              <Source evidence={evidence} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
