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
import { scenariosDoor } from './scenarios.js';

/** The questions behind which little code stands beside the law: the page has them at hand from the start. In the order in which they are listed to people. */
export const SMALL_DOORS = [
  dutyDoor,
  briefDoor,
  timelineDoor,
  regimeDoor,
  lawDoor,
  instrumentsDoor,
  diffDoor,
  scenariosDoor,
  talksDoor,
  scheduleDoor,
  searchDoor,
  editionsDoor,
] as const;
