/** A place for people: `west` is West, `east-kazakhstan` East Kazakhstan. */
export const placeName = (name: string): string =>
  name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
