/**
 * Sentences about problems, with {1}, {2} for what is filled in, and lines of help that no other language has yet, and names among them. A sentence that is new
 * goes into the tables of the languages beside this file, or here until somebody who speaks them has done so.
 */
export const ONLY_ENGLISH: readonly string[] = ['fixed operation', 'pathway, {1}']
