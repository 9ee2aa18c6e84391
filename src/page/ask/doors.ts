import type { Door } from '../../answers/door.js';
import { SMALL_DOORS } from '../../answers/small-doors.js';
import type { DoorName } from './answers.js';

const AT_HAND = SMALL_DOORS as unknown as readonly Door[];

/** Doors behind which much code stands: it is fetched when somebody first asks. */
const LATE: Readonly<Record<string, () => Promise<unknown>>> = {
  read: async () => (await import('../../answers/read-door.js')).readDoor,
  assess: async () => (await import('../../answers/line-doors.js')).assessDoor,
  exposure: async () => (await import('../../answers/line-doors.js')).exposureDoor,
  deadlines: async () => (await import('../../answers/line-doors.js')).deadlinesDoor,
  refunds: async () => (await import('../../answers/line-doors.js')).refundsDoor,
};

/** The door of a name. What a question of it holds is checked against its schema before it is asked. */
export const doorNamed = async (name: DoorName): Promise<Door | undefined> =>
  AT_HAND.find((door) => door.name === name) ?? ((await LATE[name]?.()) as Door | undefined);
