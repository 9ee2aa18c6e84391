import type { Candidate, Evidence } from './candidate.js';
import { claimKey } from './claim-key.js';

/** A text that was read and checked. */
export interface SourceReading {
  /** The file, or what else the text is known by. */
  readonly source: string;
  readonly published?: string;
  /** The SHA-256 of the text, so that it can be known again without being kept. */
  readonly sha256: string;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Where a claim stands in one text. */
export interface ClaimSource {
  readonly reading: SourceReading;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** A claim with every text that makes it; fields and check are those of the text that was published last. */
export interface JoinedCandidate {
  readonly candidate: Candidate;
  readonly sources: readonly ClaimSource[];
}

/** Candidates of several texts, those of one claim joined: two articles on one event are two sources of one candidate. */
export const joinReadings = (readings: readonly SourceReading[]): readonly JoinedCandidate[] => {
  const joined = new Map<string, JoinedCandidate>();
  for (const [place, reading] of readings.entries()) {
    for (const [index, candidate] of reading.candidates.entries()) {
      // A single text keeps its candidates as they are: there is nothing to join.
      const key = readings.length === 1 ? `${place}/${index}` : claimKey(candidate);
      const source = { reading, evidence: candidate.evidence, confidence: candidate.confidence };
      const before = joined.get(key);
      joined.set(key, before === undefined ? { candidate, sources: [source] } : together(before, candidate, source));
    }
  }
  return [...joined.values()];
};

const together = (before: JoinedCandidate, candidate: Candidate, source: ClaimSource): JoinedCandidate => {
  const latest = before.sources.every(({ reading }) => (source.reading.published ?? '') >= (reading.published ?? ''));
  const [first, last] = latest ? [before.candidate, candidate] : [candidate, before.candidate];
  return {
    // What only one text tells is kept; where both tell, the later one speaks. Both are of one kind, by their key.
    candidate: {
      ...first,
      ...last,
      evidence: before.candidate.evidence,
      confidence: Math.max(before.candidate.confidence, candidate.confidence),
    } as Candidate,
    sources: [...before.sources, source],
  };
};
