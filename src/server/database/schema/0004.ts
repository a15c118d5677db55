/** Of all parts but the last of a file. Part of the schema: it never changes. [bytes] */
export const PART_BYTES = 131_072

/**
 * Files of results lie in parts, written before anything names them: a large file written at once holds up all other
 * callers. Whatever an attempt left that did not end is found by the next one under the same checksum, or removed.
 */
export const filesInParts: readonly string[] = [
  `create table file_parts (
    checksum text not null,
    part int not null,
    content bytea not null check (octet_length(content) between 1 and ${PART_BYTES}),
    written_at timestamptz not null default now(),
    primary key (checksum, part))`,
  'alter table file_parts alter column content set storage external',
  `create function refuse_change_of_named() returns trigger language plpgsql as $$
    begin
      if exists (select from result_files f where f.checksum = old.checksum) then
        raise exception '% is never written over', tg_table_name;
      end if;
      return coalesce(new, old);
    end $$`,
  `create trigger kept before update of checksum, part, content or delete on file_parts
    for each row execute function refuse_change_of_named()`,
  // Bytes that were kept before stay where they are.
  'alter table result_files alter column content drop not null',
  'alter table result_files add column bytes int',
  'create index on result_files (checksum)',
]
