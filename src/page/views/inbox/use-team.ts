import { useCallback, useEffect, useState } from 'react';
import { isServed } from '../../ask/asker.js';
import { askTeam, type Me, type Proposal } from './team.js';

/** The team behind the page: nobody's where the page stands on a host of static files. */
export interface Team {
  readonly state: 'looking' | 'none' | 'there';
  readonly me?: Me;
  readonly proposals: readonly Proposal[];
  /** Asks anew who is signed in and what is proposed. */
  readonly refresh: () => Promise<void>;
  readonly become: (me: Me) => void;
}

export const useTeam = (): Team => {
  const [state, setState] = useState<Team['state']>('looking');
  const [me, setMe] = useState<Me>();
  const [proposals, setProposals] = useState<readonly Proposal[]>([]);
  const refresh = useCallback(async () => {
    const asked = await askTeam<Me>('auth/me');
    if (!asked.ok) return;
    setMe(asked.value);
    if (!asked.value.signed_in) return setProposals([]);
    const listed = await askTeam<readonly Proposal[]>('proposals');
    if (listed.ok) setProposals(listed.value);
  }, []);
  useEffect(() => {
    void isServed().then(async (served) => {
      if (served) await refresh();
      setState(served ? 'there' : 'none');
    });
  }, [refresh]);
  return { state, proposals, refresh, become: setMe, ...(me === undefined ? {} : { me }) };
};
