import type { FrontDesk } from '../desk/front-desk.js';
import type { AppParts } from '../parts.js';
import type { Route } from '../route.js';
import { invitationRoutes } from './invitations.js';
import { keyRoutes } from './keys.js';
import { proposalWriteRoutes } from './proposal-writes.js';
import { signInRoutes } from './sign-in.js';
import { teamRoutes } from './team.js';
import { webhookRoutes } from './webhooks.js';

/** Everything that needs to know who asks. */
export const deskRoutes = (parts: AppParts, front: FrontDesk): readonly Route[] => [
  ...signInRoutes(parts, front),
  ...keyRoutes(parts, front),
  ...invitationRoutes(parts, front),
  ...teamRoutes(parts, front),
  ...proposalWriteRoutes(parts, front),
  ...webhookRoutes(parts, front),
];
