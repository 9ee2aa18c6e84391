import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { Problems } from '../../parts/asking.js';
import { askTeam, type Me } from './team.js';

/** Signing in to the team's ledger; with a one-time code, choosing an account. */
export const SignIn = ({
  code,
  me,
  onSigned,
}: {
  readonly code: string | undefined;
  readonly me: Me;
  readonly onSigned: () => Promise<void>;
}) => {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
    );
    setIsBusy(true);
    const reply = await askTeam<Me>(code === undefined ? 'auth/sign-in' : 'auth/sign-up', {
      method: 'POST',
      body: code === undefined ? fields : { ...fields, code },
    });
    setIsBusy(false);
    if (!reply.ok) return setProblems(reply.problems);
    setProblems([]);
    await onSigned();
  };
  return (
    <form className="sign-in" onSubmit={(event) => void send(event)}>
      <h3>{code === undefined ? 'Sign in to the team’s ledger' : 'Choose how you will sign in'}</h3>
      {code === undefined && me.first_run && (
        <p className="notice">
          Nobody has an account yet. truce serve printed a link with a one-time code for the first.
        </p>
      )}
      {code !== undefined && me.first_run && (
        <label>
          Your name in the ledger
          <input type="text" name="name" autoComplete="username" placeholder="signer-1" maxLength={80} />
        </label>
      )}
      <label>
        Mail address
        <input type="email" name="email" autoComplete="email" required maxLength={200} />
      </label>
      <label>
        Password
        <input
          type="password"
          name="password"
          autoComplete={code === undefined ? 'current-password' : 'new-password'}
          required
          {...(code === undefined ? {} : { minLength: 12 })}
          maxLength={128}
        />
      </label>
      {code !== undefined && <p className="quiet">12 characters or more.</p>}
      <button type="submit" className="main" disabled={isBusy}>
        {code === undefined ? 'Sign in' : 'Make the account'}
      </button>
      <Problems problems={problems} />
    </form>
  );
};
