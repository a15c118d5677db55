/** Sweeps are written down job by job, jobs say why they wait again, and keys of repeated calls are forgotten by age. */
export const sweepsInPortions: readonly string[] = [
  'alter table sweeps add column points int',
  'update sweeps set points = (select count(*) from jobs where jobs.sweep = sweeps.id)',
  'alter table sweeps alter column points set not null',
  // What jobs that are still missing are made from; null once all are there.
  'alter table sweeps add column unwritten jsonb',
  'alter table jobs add column because text',
  'create index on idempotency (created_at)',
]
