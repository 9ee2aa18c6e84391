import { readDoor } from './read-door.js';
import { SMALL_DOORS } from './small-doors.js';

/** Every question that takes no file, in the order in which they are listed to people. */
export const DOORS = [...SMALL_DOORS, readDoor] as const;
