import type { Lesson } from '../lesson.js';

/** Every lesson of the reader, by the question that it teaches. */
export const LESSONS: readonly Lesson[] = [];
