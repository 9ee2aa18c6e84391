import type { JoinedCandidate, SourceReading } from '../reader/index.js';

/** The object of the contract: the day, where it is known, and the candidates in the order of the text. */
export const readingJson = ({ published, candidates }: Pick<SourceReading, 'published' | 'candidates'>) => ({
  ...(published === undefined ? {} : { published }),
  candidates,
});

/** Several texts: each as one is printed, and the candidates joined, each with the texts that make the claim. */
export const joinedJson = (
  readings: readonly (SourceReading & { readonly read: { readonly language: string } })[],
  joined: readonly JoinedCandidate[],
) => ({
  files: readings.map((reading) => ({
    file: reading.source,
    language: reading.read.language,
    sha256: reading.sha256,
    ...readingJson(reading),
  })),
  joined: joined.map(({ candidate, sources }) => {
    const { evidence: _, ...claim } = candidate;
    return {
      ...claim,
      sources: sources.map(({ reading, evidence, confidence }) => ({
        file: reading.source,
        ...(reading.published === undefined ? {} : { published: reading.published }),
        evidence,
        confidence,
      })),
    };
  }),
});
