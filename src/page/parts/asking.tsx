import type { ReactNode } from 'react';
import type { Problem } from '../../problem/index.js';
import type { Asking } from '../ask/use-answer.js';

/** Problems as sentences: what is wrong, and how to mend it. Those of fields that tell their own are left out. */
export const Problems = ({
  problems,
  besides = [],
}: {
  readonly problems: readonly Problem[];
  readonly besides?: readonly string[];
}) => {
  const told = problems.filter(({ where }) => !besides.includes(where));
  if (told.length === 0) return null;
  return (
    <ul className="problems" role="alert">
      {told.map(({ code, where, what, mend }) => (
        <li key={`${code} ${where} ${what}`}>
          {where !== '' && <b>{where}: </b>}
          {what}; {mend}
        </li>
      ))}
    </ul>
  );
};

/** An answer, or what stands in its place; the last answer stays while the next is waited for. */
export function Answered<T>({
  asking,
  besides,
  waiting,
  children,
}: {
  readonly asking: Asking<T>;
  readonly besides?: readonly string[];
  readonly waiting?: ReactNode;
  readonly children: (answer: T) => ReactNode;
}) {
  return (
    <>
      {asking.state === 'refused' && (
        <Problems problems={asking.problems} {...(besides === undefined ? {} : { besides })} />
      )}
      {asking.state === 'broken' && (
        <p className="problems" role="alert">
          {asking.what}
        </p>
      )}
      {asking.answer !== undefined && asking.state !== 'refused' ? (
        <div aria-busy={asking.state === 'waiting'}>{children(asking.answer)}</div>
      ) : (
        asking.state === 'waiting' && (waiting ?? <p className="waiting quiet">Working it out…</p>)
      )}
    </>
  );
}
