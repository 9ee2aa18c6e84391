import type { Role } from '../../store/index.js';
import type { Session } from './accounts.js';

/** Who asks, as a session or a key proved it. */
export interface Asker {
  readonly by: 'session' | 'key';
  /** Their name in the team's ledger. */
  readonly member: string;
  /** What they may do: the role that the ledger gives, or that of the key where it is less; nothing for who left the team. */
  readonly role?: Role;
  readonly session?: Session;
  /** What a page sends along with every change, to show that it could read our answers. */
  readonly csrf?: string;
  /** The prefix of the key. */
  readonly key?: string;
}
