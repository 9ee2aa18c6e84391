/** Identifiers are paths below their folder of `law/`, so that the address of a fact is also its name. */
export type MeasureId = string & { readonly __brand: 'MeasureId' };
export type InstrumentId = string & { readonly __brand: 'InstrumentId' };
/** An event is its instrument and its place in it, counted from 1: `us/2025/eo-14298#2`. */
export type EventId = string & { readonly __brand: 'EventId' };
export type ListId = string & { readonly __brand: 'ListId' };
/** A goods set is a name that `goods` events give dated members to. */
export type GoodsSetId = string & { readonly __brand: 'GoodsSetId' };
/** One measure, or everything below a folder: `us/ieepa-fentanyl/*`. */
export type MeasurePattern = string & { readonly __brand: 'MeasurePattern' };

export const eventId = (instrument: InstrumentId, place: number): EventId => `${instrument}#${place}` as EventId;

export const matchesPattern = (pattern: MeasurePattern, measure: MeasureId): boolean =>
  pattern.endsWith('/*') ? measure.startsWith(pattern.slice(0, -1)) : (pattern as string) === measure;

const PATH = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

export const isPath = (text: string): boolean => PATH.test(text);

export const isPattern = (text: string): boolean => PATH.test(text.endsWith('/*') ? text.slice(0, -2) : text);
