import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { territory } from '../../parts/side.js';
import { TextField } from '../../parts/text-field.js';
import type { Changes } from '../../route/route.js';
import type { ViewProps } from '../index.js';
import { CodeField } from './code-field.js';
import { FURTHER, NEEDED, OUTCOMES } from './question.js';

const NAMES = [...NEEDED, ...FURTHER.map(({ name }) => name)];
type Draft = Readonly<Record<string, string>>;

const draftOf = (params: URLSearchParams): Draft =>
  Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? '']));

/** Origins offered while somebody writes; any other is written by code or name. */
const OFTEN = ['CN', 'HK', 'TW', 'VN', 'MX', 'CA', 'JP', 'KR', 'DE', 'IN', 'TH', 'MY', 'ID', 'GB', 'CH', 'BR'];

/** The line as it is written. What stands here becomes the question on Enter, on the button, or on leaving a field of a line that was asked. */
export const LineForm = ({
  params,
  change,
  today,
  problems,
}: ViewProps & { readonly problems: readonly Problem[] }) => {
  const [draft, setDraft] = useState(() => draftOf(params));
  const origins = useId();
  const key = params.toString();
  useEffect(() => setDraft(draftOf(new URLSearchParams(key))), [key]);

  const write = (name: string) => (text: string) => setDraft((before) => ({ ...before, [name]: text }));
  const put = (more: Changes = {}) => change({ ...trimmed(draft), ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What is empty is asked too, so that the answer says which field is wanting.
    put(NEEDED.every((name) => draft[name]?.trim() === '') ? { hts: ' ' } : {});
  };
  const leave = () => {
    if (NEEDED.every((name) => draft[name]?.trim() !== '')) put();
  };
  const field = (name: string) => ({
    name,
    value: draft[name] ?? '',
    onChange: write(name),
    onLeave: leave,
    problems: problems.filter(({ where }) => where === name),
  });
  const isFurther = FURTHER.some(({ name }) => params.has(name) || problems.some(({ where }) => where === name));
  return (
    <form className="line" onSubmit={submit} noValidate>
      <CodeField {...field('hts')} on={params.get('on') ?? today} onPick={(hts) => put({ hts })} />
      <div className="pair">
        <TextField {...field('origin')} label="Origin" hint="CN, 5700 or China" list={origins} />
        <TextField {...field('value')} label="Value" hint="dollars" inputMode="decimal" />
      </div>
      <datalist id={origins}>
        {OFTEN.map((code) => (
          <option key={code} value={code}>
            {territory(code)}
          </option>
        ))}
      </datalist>
      <details open={isFurther || undefined}>
        <summary>More about the line</summary>
        <div className="further">
          {FURTHER.map(({ name, label, hint }) => (
            <TextField key={name} {...field(name)} label={label} {...(hint === undefined ? {} : { hint })} />
          ))}
        </div>
      </details>
      <Outcomes params={params} problems={problems} onChange={(scenario) => put({ scenario })} />
      <button type="submit" className="main">
        Work out the duty
      </button>
    </form>
  );
};

const trimmed = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).map(([name, text]) => [name, text.trim()]));

/** The outcomes to be compared; without any, the law as it stands is asked. */
const Outcomes = ({
  params,
  problems,
  onChange,
}: {
  readonly params: URLSearchParams;
  readonly problems: readonly Problem[];
  readonly onChange: (scenarios: readonly string[]) => void;
}) => {
  const chosen = params.getAll('scenario');
  const own = chosen.filter((name) => !OUTCOMES.some((outcome) => outcome.name === name));
  const [text, setText] = useState(own.join(' '));
  const ownKey = own.join(' ');
  useEffect(() => setText(ownKey), [ownKey]);
  const ticked = OUTCOMES.map(({ name }) => name).filter((name) => chosen.includes(name));
  const put = (names: readonly string[], words = text) => onChange([...names, ...words.split(/\s+/).filter(Boolean)]);
  return (
    <fieldset>
      <legend>Compare outcomes</legend>
      <div className="ticks">
        {OUTCOMES.map(({ name, label, hint }) => (
          <label key={name} title={hint}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                put(
                  OUTCOMES.map((each) => each.name).filter((each) =>
                    each === name ? event.target.checked : ticked.includes(each),
                  ),
                )
              }
            />{' '}
            {label}
          </label>
        ))}
      </div>
      <TextField
        name="scenario"
        label="Others"
        hint="extend:2026-12-31 strike:section_122, apart by spaces"
        value={text}
        onChange={setText}
        onLeave={() => text.trim() !== ownKey && put(ticked)}
        problems={problems.filter(({ where }) => where.startsWith('scenario'))}
      />
    </fieldset>
  );
};
