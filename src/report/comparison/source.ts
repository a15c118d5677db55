/** Where all figures of a comparison come from. */
export const SOURCE = 'Read from the folders of the runs; their reports name the sources.'
