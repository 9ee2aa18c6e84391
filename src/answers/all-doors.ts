import {
  briefDoor,
  diffDoor,
  dutyDoor,
  editionsDoor,
  instrumentsDoor,
  lawDoor,
  regimeDoor,
  scheduleDoor,
  searchDoor,
  talksDoor,
  timelineDoor,
} from './doors.js';
import { readDoor } from './read-door.js';
import { scenariosDoor } from './scenarios.js';

/** Every question that takes no file, in the order in which they are listed to people. */
export const DOORS = [
  dutyDoor,
  briefDoor,
  timelineDoor,
  regimeDoor,
  lawDoor,
  instrumentsDoor,
  diffDoor,
  scenariosDoor,
  talksDoor,
  readDoor,
  scheduleDoor,
  searchDoor,
  editionsDoor,
] as const;
