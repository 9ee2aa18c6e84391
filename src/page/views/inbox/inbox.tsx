import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { useAnswer } from '../../ask/use-answer.js';
import { announce } from '../../frame/announce.js';
import { Answered, Problems } from '../../parts/asking.js';
import { DayField } from '../../parts/day-field.js';
import type { ViewProps } from '../index.js';
import { Article } from './article.js';
import { Candidates } from './candidates.js';
import { setDraft, useDraft } from './draft.js';
import './inbox.css';
import { Proposals } from './proposals.js';
import { SignIn } from './sign-in.js';
import { askTeam, newKey, type ProposedClaims } from './team.js';
import { type Team, useTeam } from './use-team.js';

/** An article in, claims out, checked; chosen ones become notes that wait for two people. */
const Inbox = ({ params, change, today }: ViewProps) => {
  const draft = useDraft();
  const team = useTeam();
  const [isReading, setIsReading] = useState(draft.text !== '');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<number>();
  const { text, published } = draft;
  const question = isReading && text.trim() !== '' ? { text, ...(published === '' ? {} : { published }) } : undefined;
  const asking = useAnswer('read', question);
  const answer = question === undefined ? undefined : asking.answer;
  useEffect(() => {
    if (asking.state === 'answered') announce(`${asking.answer.candidates.length} claims were found.`);
  }, [asking]);
  useEffect(() => setChosen(new Set()), [text, published]);
  const show = (claim: number) => {
    setShown(claim);
    document.getElementById(`claim-${claim}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="inbox">
      <h1>What an article claims, held against the law</h1>
      {isReading && text.trim() !== '' ? (
        <section aria-label="The article" className="reading">
          <div className="reading-bar">
            <DayField
              name="published"
              label="published"
              title="The day of publication; read from the head of the text when left empty"
              value={published}
              instead={answer?.published ?? today}
              onChange={(day) => setDraft({ published: day })}
            />
            <button type="button" onClick={() => setIsReading(false)}>
              Change the text
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => {
                setDraft({ text: '', published: '', source: '' });
                setIsReading(false);
              }}
            >
              Empty the inbox
            </button>
          </div>
          <Answered asking={asking} besides={['published']} waiting={<div className="waiting reading-waiting" />}>
            {(read) => (
              <>
                {read.published === undefined && (
                  <p className="notice">
                    The day of publication is not told. Nothing is checked until it is: write it above.
                  </p>
                )}
                <div className="side-by-side">
                  <Article text={text} candidates={read.candidates} shown={shown} onShow={show} />
                  <div>
                    {read.candidates.length === 0 ? (
                      <p>No claim about talks, truces or duties was found.</p>
                    ) : (
                      <>
                        <Candidates
                          candidates={read.candidates}
                          chosen={chosen}
                          shown={shown}
                          onChoose={(claim, isChosen) =>
                            setChosen(
                              new Set(isChosen ? [...chosen, claim] : [...chosen].filter((one) => one !== claim)),
                            )
                          }
                          onShow={setShown}
                        />
                        <Propose team={team} chosen={[...chosen]} onProposed={() => setChosen(new Set())} />
                      </>
                    )}
                  </div>
                </div>
              </>
            )}
          </Answered>
        </section>
      ) : (
        <Paste onRead={() => setIsReading(true)} />
      )}
      <TeamDesk team={team} code={params.get('code') ?? undefined} onSigned={() => change({ code: undefined })} />
    </div>
  );
};

export default Inbox;

/** Where an article is pasted, dropped or chosen. It is read in this browser. */
const Paste = ({ onRead }: { readonly onRead: () => void }) => {
  const { text } = useDraft();
  const id = useId();
  const take = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    setDraft({ text: await file.text(), source: file.name });
    onRead();
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer.files);
  };
  return (
    <section aria-label="The article" className="paste" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor={id}>Paste an article, a statement, a notice or a post here, or drop it as a file</label>
      <textarea
        id={id}
        rows={9}
        value={text}
        onChange={({ target }) => setDraft({ text: target.value })}
        placeholder="STOCKHOLM, July 29 — …"
      />
      <div className="reading-bar">
        <button type="button" className="main" disabled={text.trim() === ''} onClick={onRead}>
          Read it
        </button>
        <label className="file">
          or choose a file{' '}
          <input type="file" accept=".txt,.md,.html,.htm" onChange={({ target }) => void take(target.files)} />
        </label>
        <button
          type="button"
          onClick={() =>
            void fetch('./example.txt', { credentials: 'same-origin' })
              .then((reply) => reply.text())
              .then((example) => {
                setDraft({ text: example, published: '2025-07-29', source: 'stockholm.txt' });
                onRead();
              })
          }
        >
          Read the example
        </button>
      </div>
      <p className="quiet">
        It is read in this browser. Only what you choose to propose is sent, to the server of your own team.
      </p>
    </section>
  );
};

/** Puts the chosen claims into the team's ledger as notes. */
const Propose = ({
  team,
  chosen,
  onProposed,
}: {
  readonly team: Team;
  readonly chosen: readonly number[];
  readonly onProposed: () => void;
}) => {
  const draft = useDraft();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcomes, setOutcomes] = useState<ProposedClaims['proposed']>([]);
  const [isBusy, setIsBusy] = useState(false);
  const intention = useRef<{ readonly what: string; readonly key: string }>(undefined);
  const { me } = team;
  if (team.state === 'none')
    return (
      <p className="quiet">
        To propose claims to a team, open this page from <code>truce serve</code>; a page of static files has no ledger.
      </p>
    );
  if (me?.signed_in !== true) return <p className="quiet">Sign in below to propose claims.</p>;
  if (!me.may.includes('propose')) return <p className="quiet">A {me.role} reads, and proposes nothing.</p>;
  const propose = async () => {
    const choose = chosen.toSorted((a, b) => a - b).join(',');
    const what = JSON.stringify([draft, choose]);
    if (intention.current?.what !== what) intention.current = { what, key: newKey() };
    setIsBusy(true);
    const reply = await askTeam<ProposedClaims>('proposals', {
      method: 'POST',
      csrf: me.csrf,
      key: intention.current.key,
      body: {
        read: {
          text: draft.text,
          ...(draft.published === '' ? {} : { published: draft.published }),
          ...(draft.source === '' ? {} : { source: draft.source }),
        },
        choose,
      },
    });
    setIsBusy(false);
    if (!reply.ok) return setProblems(reply.problems);
    intention.current = undefined;
    setProblems([]);
    setOutcomes(reply.value.proposed);
    announce(`${reply.value.proposed.length} claims were proposed.`);
    onProposed();
    await team.refresh();
  };
  return (
    <div className="propose">
      <button type="button" className="main" disabled={chosen.length === 0 || isBusy} onClick={() => void propose()}>
        Propose{' '}
        {chosen.length === 0 ? 'the chosen claims' : chosen.length === 1 ? 'one claim' : `${chosen.length} claims`}
      </button>
      <p className="quiet">They become notes without events: they change no rate, and wait for two people.</p>
      <Problems problems={problems} />
      {outcomes.length > 0 && (
        <ul className="outcomes-told">
          {outcomes.map(({ number, proposal, outcome }) => (
            <li key={number}>
              {number}: {outcome}, {proposal}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** The team's side of the inbox: who is signed in, and what waits for whom. */
const TeamDesk = ({
  team,
  code,
  onSigned,
}: {
  readonly team: Team;
  readonly code: string | undefined;
  readonly onSigned: () => void;
}) => {
  const { me, state } = team;
  if (state !== 'there' || me === undefined) return null;
  return (
    <section aria-labelledby="team-title">
      <h2 id="team-title">The team’s ledger</h2>
      {me.signed_in ? (
        <>
          <p className="reading-bar">
            <span>
              Signed in as <b>{me.member}</b>, {me.role}
            </span>
            <button
              type="button"
              onClick={() =>
                void askTeam('auth/sign-out', { method: 'POST', csrf: me.csrf }).then(() => team.refresh())
              }
            >
              Sign out
            </button>
          </p>
          <Proposals proposals={team.proposals} me={me} onActed={team.refresh} />
        </>
      ) : (
        <SignIn
          code={code}
          me={me}
          onSigned={async () => {
            onSigned();
            await team.refresh();
          }}
        />
      )}
    </section>
  );
};
